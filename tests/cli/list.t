The whole catalog, a line per type under the headings:

  $ maxpods list -q | wc -l
  1421
  $ maxpods list -q | head -3
  TYPE                 VCPUS       MEMORY  ARCH   ENIS  IPV4/ENI  MAX PODS  MAX ALLOWED
  a1.2xlarge               8       16 GiB  arm64     4        15        58           58
  a1.4xlarge              16       32 GiB  arm64     8        30       110          234
  $ maxpods list > /dev/null
  maxpods: warning: the vCPUs of bmn-sf1.metal are not known: its cap is taken to be the lower one, 110 pods (and 43 more types like it)

Filters:

  $ maxpods list --family m5 --nitro
  TYPE         VCPUS   MEMORY  ARCH   ENIS  IPV4/ENI  MAX PODS  MAX ALLOWED
  m5.12xlarge     48  192 GiB  amd64     8        30       234          234
  m5.16xlarge     64  256 GiB  amd64    15        50       250          737
  m5.24xlarge     96  384 GiB  amd64    15        50       250          737
  m5.2xlarge       8   32 GiB  amd64     4        15        58           58
  m5.4xlarge      16   64 GiB  amd64     8        30       110          234
  m5.8xlarge      32  128 GiB  amd64     8        30       234          234
  m5.large         2    8 GiB  amd64     3        10        29           29
  m5.xlarge        4   16 GiB  amd64     4        15        58           58
  $ maxpods list --family m5,c5 --family t3 --max-vcpus 2 -o names
  c5.large
  m5.large
  t3.large
  t3.medium
  t3.micro
  t3.nano
  t3.small
  $ maxpods list --match 'm[56].large' -o names
  m5.large
  $ maxpods list --bare-metal --arch arm64 --match '[a-c]*' -o names
  a1.metal
  c6g.metal
  c6gd.metal
  c7g.metal
  c7gd.metal
  c7gn.metal
  c8g.metal-24xl
  c8g.metal-48xl
  c8gb.metal-24xl
  c8gb.metal-48xl
  c8gd.metal-24xl
  c8gd.metal-48xl
  c8gn.metal-24xl
  c8gn.metal-48xl
  c9g.metal-48xl
  c9gd.metal-48xl
  $ maxpods list --trunking --family t3,m5 --max-vcpus 2 -o names
  m5.large
  $ maxpods list --min-memory 8 --max-memory 8GiB --family t3,m5 -o names
  m5.large
  t3.large
  $ maxpods list --max-memory 512MiB -o names
  t2.nano
  t3.nano
  t3a.nano
  t4g.nano
  $ maxpods list --family m5 --min-pods 58 --max-pods 110 -o names
  m5.2xlarge
  m5.4xlarge
  m5.xlarge
  $ maxpods list --family m5 --prefix-delegation --min-pods 250 -o names
  m5.12xlarge
  m5.16xlarge
  m5.24xlarge
  m5.8xlarge
  m5.metal

Nothing to list is an answer, too:

  $ maxpods list --match nothing
  TYPE  VCPUS  MEMORY  ARCH  ENIS  IPV4/ENI  MAX PODS  MAX ALLOWED
  $ maxpods list --match nothing -o json
  {
    "schemaVersion": 1,
    "types": []
  }
  $ maxpods list --match nothing -o names

Sorting, smallest first or largest first:

  $ maxpods list --family m5 --sort-by pods -o names
  m5.large
  m5.2xlarge
  m5.xlarge
  m5.4xlarge
  m5.12xlarge
  m5.8xlarge
  m5.16xlarge
  m5.24xlarge
  m5.metal
  $ maxpods list --family m5 --sort-by pods-per-gib --descending --prefix-delegation -o wide | awk '{ print $1, $NF }'
  TYPE PODS/GIB
  m5.large 13.75
  m5.xlarge 6.88
  m5.2xlarge 3.44
  m5.8xlarge 1.95
  m5.4xlarge 1.72
  m5.12xlarge 1.30
  m5.16xlarge 0.98
  m5.24xlarge 0.65
  m5.metal 0.65
  $ maxpods list --family m7g,m7g-flex --sort-by vcpus -o names -q
  m7g.medium
  m7g.large
  m7g.xlarge
  m7g.2xlarge
  m7g.4xlarge
  m7g.8xlarge
  m7g.12xlarge
  m7g.16xlarge
  m7g.metal
  m7g-flex.2xlarge
  m7g-flex.4xlarge
  m7g-flex.8xlarge
  m7g-flex.large
  m7g-flex.medium
  m7g-flex.xlarge

Formats:

  $ maxpods list --match 'p5.*' -o wide
  TYPE         VCPUS    MEMORY  ARCH   HYPERVISOR  METAL  CARDS  ENIS  IPV4/ENI  TRUNK  BRANCH ENIS  MAX PODS  MAX ALLOWED  PODS/VCPU  PODS/GIB
  p5.48xlarge    192  2048 GiB  amd64  nitro       no        32     2        50  yes            120       100          100       0.52      0.05
  p5.4xlarge      16   256 GiB  amd64  nitro       no         1     4        30  yes             58       110          118       6.88      0.43
  $ maxpods list --match 'm[45].large' -o csv
  instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,network_cards,enis,ipv4_per_eni,trunking,branch_enis,recommended,max_allowed
  m4.large,2,8192,amd64,xen,false,1,2,10,false,0,20,20
  m5.large,2,8192,amd64,nitro,false,1,3,10,true,9,29,29
  $ maxpods list --match m7g-flex.large -o csv -q
  instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,network_cards,enis,ipv4_per_eni,trunking,branch_enis,recommended,max_allowed
  m7g-flex.large,,,,nitro,false,1,3,10,true,3,29,29
  $ maxpods list --match m5.large -o json
  {
    "schemaVersion": 1,
    "types": [
      {
        "instanceType": "m5.large",
        "vcpus": 2,
        "memoryMib": 8192,
        "arch": "amd64",
        "hypervisor": "nitro",
        "bareMetal": false,
        "networkCards": 1,
        "enis": 3,
        "ipv4PerEni": 10,
        "trunking": true,
        "branchEnis": 9,
        "recommended": 29,
        "maxAllowed": 29
      }
    ]
  }
  $ maxpods list --match 'm[45].large' --ip-family ipv6 -o csv
  instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,network_cards,enis,ipv4_per_eni,trunking,branch_enis,recommended,max_allowed
  m4.large,2,8192,amd64,xen,false,1,2,10,false,0,,
  m5.large,2,8192,amd64,nitro,false,1,3,10,true,9,110,
  $ maxpods list --match 'm[45].large' --ip-family ipv6
  TYPE      VCPUS  MEMORY  ARCH   ENIS  IPV4/ENI  MAX PODS  MAX ALLOWED
  m4.large      2   8 GiB  amd64     2        10         -            -
  m5.large      2   8 GiB  amd64     3        10       110    unlimited

The published table, misc/eni-max-pods.txt of github.com/aws/amazon-vpc-cni-k8s with the 1,391 types that it
listed at the catalog's date (data/README.md says where this copy comes from). Each is here with its number:

  $ maxpods list -q -o eni-max-pods | grep -xcFf "$TESTDIR/eni-max-pods.txt"
  1391
  $ maxpods list -q -o eni-max-pods | grep -xFf - "$TESTDIR/eni-max-pods.txt" | diff - "$TESTDIR/eni-max-pods.txt"
  > a1.2xlarge 58
  > a1.4xlarge 234
  > a1.large 29
  > a1.medium 8
  > a1.metal 234
  > a1.xlarge 58
  > bmn-sf1.metal 737
  > c1.medium 12
  > c1.xlarge 58
  > c3.2xlarge 58
  > c3.4xlarge 234
  > c3.8xlarge 234
  > c3.large 29
  > c3.xlarge 58
  > c4.2xlarge 58
  > c4.4xlarge 234
  > c4.8xlarge 234
  > c4.large 29
  > c4.xlarge 58
  > c5.12xlarge 234
  > c5.18xlarge 737
  > c5.24xlarge 737
  > c5.2xlarge 58
  > c5.4xlarge 234
  > c5.9xlarge 234
  > c5.large 29
  > c5.metal 737
  > c5.xlarge 58
  > c5a.12xlarge 234
  > c5a.16xlarge 737
  > c5a.24xlarge 737
  > c5a.2xlarge 58
  > c5a.4xlarge 234
  > c5a.8xlarge 234
  > c5a.large 29
  > c5a.metal 737
  > c5a.xlarge 58
  > c5ad.12xlarge 234
  > c5ad.16xlarge 737
  > c5ad.24xlarge 737
  > c5ad.2xlarge 58
  > c5ad.4xlarge 234
  > c5ad.8xlarge 234
  > c5ad.large 29
  > c5ad.metal 737
  > c5ad.xlarge 58
  > c5d.12xlarge 234
  > c5d.18xlarge 737
  > c5d.24xlarge 737
  > c5d.2xlarge 58
  > c5d.4xlarge 234
  > c5d.9xlarge 234
  > c5d.large 29
  > c5d.metal 737
  > c5d.xlarge 58
  > c5n.18xlarge 737
  > c5n.2xlarge 58
  > c5n.4xlarge 234
  > c5n.9xlarge 234
  > c5n.large 29
  > c5n.metal 737
  > c5n.xlarge 58
  > c6a.12xlarge 234
  > c6a.16xlarge 737
  > c6a.24xlarge 737
  > c6a.2xlarge 58
  > c6a.32xlarge 737
  > c6a.48xlarge 737
  > c6a.4xlarge 234
  > c6a.8xlarge 234
  > c6a.large 29
  > c6a.metal 737
  > c6a.xlarge 58
  > c6g.12xlarge 234
  > c6g.16xlarge 737
  > c6g.2xlarge 58
  > c6g.4xlarge 234
  > c6g.8xlarge 234
  > c6g.large 29
  > c6g.medium 8
  > c6g.metal 737
  > c6g.xlarge 58
  > c6gd.12xlarge 234
  > c6gd.16xlarge 737
  > c6gd.2xlarge 58
  > c6gd.4xlarge 234
  > c6gd.8xlarge 234
  > c6gd.large 29
  > c6gd.medium 8
  > c6gd.metal 737
  > c6gd.xlarge 58
  > c6gn.12xlarge 234
  > c6gn.16xlarge 737
  > c6gn.2xlarge 58
  > c6gn.4xlarge 234
  > c6gn.8xlarge 234
  > c6gn.large 29
  > c6gn.medium 8
  > c6gn.xlarge 58
  > c6i.12xlarge 234
  > c6i.16xlarge 737
  > c6i.24xlarge 737
  > c6i.2xlarge 58
  > c6i.32xlarge 737
  > c6i.4xlarge 234
  > c6i.8xlarge 234
  > c6i.large 29
  > c6i.metal 737
  > c6i.xlarge 58
  > c6id.12xlarge 234
  > c6id.16xlarge 737
  > c6id.24xlarge 737
  > c6id.2xlarge 58
  > c6id.32xlarge 737
  > c6id.4xlarge 234
  > c6id.8xlarge 234
  > c6id.large 29
  > c6id.metal 737
  > c6id.xlarge 58
  > c6in.12xlarge 234
  > c6in.16xlarge 737
  > c6in.24xlarge 737
  > c6in.2xlarge 58
  > c6in.32xlarge 394
  > c6in.4xlarge 234
  > c6in.8xlarge 234
  > c6in.large 29
  > c6in.metal 394
  > c6in.xlarge 58
  > c7a.12xlarge 234
  > c7a.16xlarge 737
  > c7a.24xlarge 737
  > c7a.2xlarge 58
  > c7a.32xlarge 737
  > c7a.48xlarge 737
  > c7a.4xlarge 234
  > c7a.8xlarge 234
  > c7a.large 29
  > c7a.medium 8
  > c7a.metal-48xl 737
  > c7a.xlarge 58
  > c7g.12xlarge 234
  > c7g.16xlarge 737
  > c7g.2xlarge 58
  > c7g.4xlarge 234
  > c7g.8xlarge 234
  > c7g.large 29
  > c7g.medium 8
  > c7g.metal 737
  > c7g.xlarge 58
  > c7gd.12xlarge 234
  > c7gd.16xlarge 737
  > c7gd.2xlarge 58
  > c7gd.4xlarge 234
  > c7gd.8xlarge 234
  > c7gd.large 29
  > c7gd.medium 8
  > c7gd.metal 737
  > c7gd.xlarge 58
  > c7gn.12xlarge 234
  > c7gn.16xlarge 737
  > c7gn.2xlarge 58
  > c7gn.4xlarge 234
  > c7gn.8xlarge 234
  > c7gn.large 29
  > c7gn.medium 8
  > c7gn.metal 737
  > c7gn.xlarge 58
  > c7i-flex.12xlarge 234
  > c7i-flex.16xlarge 737
  > c7i-flex.2xlarge 58
  > c7i-flex.4xlarge 234
  > c7i-flex.8xlarge 234
  > c7i-flex.large 29
  > c7i-flex.xlarge 58
  > c7i.12xlarge 234
  > c7i.16xlarge 737
  > c7i.24xlarge 737
  > c7i.2xlarge 58
  > c7i.32xlarge 737
  > c7i.48xlarge 737
  > c7i.4xlarge 234
  > c7i.8xlarge 234
  > c7i.large 29
  > c7i.metal-24xl 737
  > c7i.metal-48xl 737
  > c7i.xlarge 58
  > c8a.12xlarge 758
  > c8a.16xlarge 1010
  > c8a.24xlarge 1010
  > c8a.2xlarge 158
  > c8a.48xlarge 1514
  > c8a.4xlarge 314
  > c8a.8xlarge 392
  > c8a.large 59
  > c8a.medium 8
  > c8a.metal-24xl 1010
  > c8a.metal-48xl 1514
  > c8a.xlarge 78
  > c8g.12xlarge 234
  > c8g.16xlarge 737
  > c8g.24xlarge 737
  > c8g.2xlarge 58
  > c8g.48xlarge 737
  > c8g.4xlarge 234
  > c8g.8xlarge 234
  > c8g.large 29
  > c8g.medium 8
  > c8g.metal-24xl 737
  > c8g.metal-48xl 737
  > c8g.xlarge 58
  > c8gb.12xlarge 350
  > c8gb.16xlarge 786
  > c8gb.24xlarge 1178
  > c8gb.2xlarge 58
  > c8gb.48xlarge 590
  > c8gb.4xlarge 234
  > c8gb.8xlarge 292
  > c8gb.large 29
  > c8gb.medium 8
  > c8gb.metal-24xl 1178
  > c8gb.metal-48xl 590
  > c8gb.xlarge 58
  > c8gd.12xlarge 234
  > c8gd.16xlarge 737
  > c8gd.24xlarge 737
  > c8gd.2xlarge 58
  > c8gd.48xlarge 737
  > c8gd.4xlarge 234
  > c8gd.8xlarge 234
  > c8gd.large 29
  > c8gd.medium 8
  > c8gd.metal-24xl 737
  > c8gd.metal-48xl 737
  > c8gd.xlarge 58
  > c8gn.12xlarge 350
  > c8gn.16xlarge 786
  > c8gn.24xlarge 1178
  > c8gn.2xlarge 58
  > c8gn.48xlarge 590
  > c8gn.4xlarge 234
  > c8gn.8xlarge 292
  > c8gn.large 29
  > c8gn.medium 8
  > c8gn.metal-24xl 1178
  > c8gn.metal-48xl 590
  > c8gn.xlarge 58
  > c8i-flex.12xlarge 590
  > c8i-flex.16xlarge 1010
  > c8i-flex.2xlarge 118
  > c8i-flex.4xlarge 394
  > c8i-flex.8xlarge 492
  > c8i-flex.large 59
  > c8i-flex.xlarge 118
  > c8i.12xlarge 590
  > c8i.16xlarge 1010
  > c8i.24xlarge 1010
  > c8i.2xlarge 118
  > c8i.32xlarge 1514
  > c8i.48xlarge 1514
  > c8i.4xlarge 394
  > c8i.8xlarge 492
  > c8i.96xlarge 1514
  > c8i.large 59
  > c8i.metal-48xl 1514
  > c8i.metal-96xl 1514
  > c8i.xlarge 118
  > c8ib.12xlarge 590
  > c8ib.16xlarge 1010
  > c8ib.24xlarge 1010
  > c8ib.2xlarge 118
  > c8ib.32xlarge 1010
  > c8ib.48xlarge 1514
  > c8ib.4xlarge 394
  > c8ib.8xlarge 394
  > c8ib.96xlarge 758
  > c8ib.large 78
  > c8ib.metal-48xl 1514
  > c8ib.metal-96xl 758
  > c8ib.xlarge 118
  > c8id.12xlarge 590
  > c8id.16xlarge 1010
  > c8id.24xlarge 1010
  > c8id.2xlarge 118
  > c8id.32xlarge 1514
  > c8id.48xlarge 1514
  > c8id.4xlarge 394
  > c8id.8xlarge 492
  > c8id.96xlarge 1514
  > c8id.large 59
  > c8id.metal-48xl 1514
  > c8id.metal-96xl 1514
  > c8id.xlarge 118
  > c8in.12xlarge 590
  > c8in.16xlarge 1010
  > c8in.24xlarge 1010
  > c8in.2xlarge 118
  > c8in.32xlarge 1010
  > c8in.48xlarge 1514
  > c8in.4xlarge 394
  > c8in.8xlarge 394
  > c8in.96xlarge 758
  > c8in.large 78
  > c8in.metal-48xl 1514
  > c8in.metal-96xl 758
  > c8in.xlarge 118
  > c8ine.12xlarge 590
  > c8ine.2xlarge 118
  > c8ine.4xlarge 394
  > c8ine.8xlarge 394
  > c8ine.large 78
  > c8ine.xlarge 118
  > c9g.12xlarge 590
  > c9g.16xlarge 1010
  > c9g.24xlarge 1514
  > c9g.2xlarge 118
  > c9g.48xlarge 1514
  > c9g.4xlarge 394
  > c9g.8xlarge 492
  > c9g.large 59
  > c9g.medium 40
  > c9g.metal-48xl 1514
  > c9g.xlarge 118
  > c9gd.12xlarge 590
  > c9gd.16xlarge 1010
  > c9gd.24xlarge 1514
  > c9gd.2xlarge 118
  > c9gd.48xlarge 1514
  > c9gd.4xlarge 394
  > c9gd.8xlarge 492
  > c9gd.large 59
  > c9gd.medium 40
  > c9gd.metal-48xl 1514
  > c9gd.xlarge 118
  > cr1.8xlarge 234
  > d2.2xlarge 58
  > d2.4xlarge 234
  > d2.8xlarge 234
  > d2.xlarge 58
  > d3.2xlarge 18
  > d3.4xlarge 38
  > d3.8xlarge 59
  > d3.xlarge 10
  > d3en.12xlarge 89
  > d3en.2xlarge 18
  > d3en.4xlarge 38
  > d3en.6xlarge 58
  > d3en.8xlarge 78
  > d3en.xlarge 10
  > dl1.24xlarge 737
  > dl2q.24xlarge 737
  > f1.16xlarge 394
  > f1.2xlarge 58
  > f1.4xlarge 234
  > f2.12xlarge 234
  > f2.48xlarge 737
  > f2.6xlarge 234
  > g4ad.16xlarge 234
  > g4ad.2xlarge 8
  > g4ad.4xlarge 29
  > g4ad.8xlarge 58
  > g4ad.xlarge 8
  > g4dn.12xlarge 234
  > g4dn.16xlarge 58
  > g4dn.2xlarge 29
  > g4dn.4xlarge 29
  > g4dn.8xlarge 58
  > g4dn.metal 737
  > g4dn.xlarge 29
  > g5.12xlarge 737
  > g5.16xlarge 234
  > g5.24xlarge 737
  > g5.2xlarge 58
  > g5.48xlarge 345
  > g5.4xlarge 234
  > g5.8xlarge 234
  > g5.xlarge 58
  > g5g.16xlarge 737
  > g5g.2xlarge 58
  > g5g.4xlarge 234
  > g5g.8xlarge 234
  > g5g.metal 737
  > g5g.xlarge 58
  > g6.12xlarge 234
  > g6.16xlarge 737
  > g6.24xlarge 737
  > g6.2xlarge 58
  > g6.48xlarge 737
  > g6.4xlarge 234
  > g6.8xlarge 234
  > g6.xlarge 58
  > g6e.12xlarge 292
  > g6e.16xlarge 737
  > g6e.24xlarge 492
  > g6e.2xlarge 58
  > g6e.48xlarge 492
  > g6e.4xlarge 234
  > g6e.8xlarge 234
  > g6e.xlarge 58
  > g6f.2xlarge 58
  > g6f.4xlarge 234
  > g6f.large 20
  > g6f.xlarge 58
  > g7.12xlarge 758
  > g7.24xlarge 1514
  > g7.2xlarge 254
  > g7.48xlarge 758
  > g7.4xlarge 506
  > g7.8xlarge 632
  > g7e.12xlarge 632
  > g7e.24xlarge 632
  > g7e.2xlarge 254
  > g7e.48xlarge 632
  > g7e.4xlarge 506
  > g7e.8xlarge 506
  > gr6.4xlarge 234
  > gr6.8xlarge 234
  > gr6f.4xlarge 234
  > h1.16xlarge 394
  > h1.2xlarge 58
  > h1.4xlarge 234
  > h1.8xlarge 234
  > hpc6a.48xlarge 100
  > hpc6id.32xlarge 51
  > hpc7a.12xlarge 100
  > hpc7a.24xlarge 100
  > hpc7a.48xlarge 100
  > hpc7a.96xlarge 100
  > hpc7g.16xlarge 198
  > hpc7g.4xlarge 198
  > hpc7g.8xlarge 198
  > hpc8a.96xlarge 100
  > hs1.8xlarge 234
  > i2.2xlarge 58
  > i2.4xlarge 234
  > i2.8xlarge 234
  > i2.xlarge 58
  > i3.16xlarge 737
  > i3.2xlarge 58
  > i3.4xlarge 234
  > i3.8xlarge 234
  > i3.large 29
  > i3.xlarge 58
  > i3en.12xlarge 234
  > i3en.24xlarge 737
  > i3en.2xlarge 58
  > i3en.3xlarge 58
  > i3en.6xlarge 234
  > i3en.large 29
  > i3en.metal 737
  > i3en.xlarge 58
  > i4g.16xlarge 737
  > i4g.2xlarge 58
  > i4g.4xlarge 234
  > i4g.8xlarge 234
  > i4g.large 29
  > i4g.xlarge 58
  > i4i.12xlarge 234
  > i4i.16xlarge 737
  > i4i.24xlarge 437
  > i4i.2xlarge 58
  > i4i.32xlarge 737
  > i4i.4xlarge 234
  > i4i.8xlarge 234
  > i4i.large 29
  > i4i.metal 737
  > i4i.xlarge 58
  > i7i.12xlarge 234
  > i7i.16xlarge 737
  > i7i.24xlarge 737
  > i7i.2xlarge 58
  > i7i.48xlarge 737
  > i7i.4xlarge 234
  > i7i.8xlarge 234
  > i7i.large 29
  > i7i.metal-24xl 737
  > i7i.metal-48xl 737
  > i7i.xlarge 58
  > i7ie.12xlarge 394
  > i7ie.18xlarge 737
  > i7ie.24xlarge 737
  > i7ie.2xlarge 58
  > i7ie.3xlarge 58
  > i7ie.48xlarge 737
  > i7ie.6xlarge 234
  > i7ie.large 29
  > i7ie.metal-24xl 737
  > i7ie.metal-48xl 737
  > i7ie.xlarge 58
  > i8g.12xlarge 234
  > i8g.16xlarge 737
  > i8g.24xlarge 737
  > i8g.2xlarge 58
  > i8g.48xlarge 737
  > i8g.4xlarge 234
  > i8g.8xlarge 234
  > i8g.large 29
  > i8g.metal-24xl 737
  > i8g.metal-48xl 737
  > i8g.xlarge 58
  > i8ge.12xlarge 350
  > i8ge.18xlarge 786
  > i8ge.24xlarge 786
  > i8ge.2xlarge 58
  > i8ge.3xlarge 176
  > i8ge.48xlarge 1178
  > i8ge.6xlarge 292
  > i8ge.large 29
  > i8ge.metal-24xl 786
  > i8ge.metal-48xl 1178
  > i8ge.xlarge 58
  > im4gn.16xlarge 737
  > im4gn.2xlarge 58
  > im4gn.4xlarge 234
  > im4gn.8xlarge 234
  > im4gn.large 29
  > im4gn.xlarge 58
  > inf1.24xlarge 321
  > inf1.2xlarge 38
  > inf1.6xlarge 234
  > inf1.xlarge 38
  > inf2.24xlarge 737
  > inf2.48xlarge 737
  > inf2.8xlarge 234
  > inf2.xlarge 58
  > is4gen.2xlarge 58
  > is4gen.4xlarge 234
  > is4gen.8xlarge 234
  > is4gen.large 29
  > is4gen.medium 8
  > is4gen.xlarge 58
  > m1.large 29
  > m1.medium 12
  > m1.small 8
  > m1.xlarge 58
  > m2.2xlarge 118
  > m2.4xlarge 234
  > m2.xlarge 58
  > m3.2xlarge 118
  > m3.large 29
  > m3.medium 12
  > m3.xlarge 58
  > m4.10xlarge 234
  > m4.16xlarge 234
  > m4.2xlarge 58
  > m4.4xlarge 234
  > m4.large 20
  > m4.xlarge 58
  > m5.12xlarge 234
  > m5.16xlarge 737
  > m5.24xlarge 737
  > m5.2xlarge 58
  > m5.4xlarge 234
  > m5.8xlarge 234
  > m5.large 29
  > m5.metal 737
  > m5.xlarge 58
  > m5a.12xlarge 234
  > m5a.16xlarge 737
  > m5a.24xlarge 737
  > m5a.2xlarge 58
  > m5a.4xlarge 234
  > m5a.8xlarge 234
  > m5a.large 29
  > m5a.xlarge 58
  > m5ad.12xlarge 234
  > m5ad.16xlarge 737
  > m5ad.24xlarge 737
  > m5ad.2xlarge 58
  > m5ad.4xlarge 234
  > m5ad.8xlarge 234
  > m5ad.large 29
  > m5ad.xlarge 58
  > m5d.12xlarge 234
  > m5d.16xlarge 737
  > m5d.24xlarge 737
  > m5d.2xlarge 58
  > m5d.4xlarge 234
  > m5d.8xlarge 234
  > m5d.large 29
  > m5d.metal 737
  > m5d.xlarge 58
  > m5dn.12xlarge 234
  > m5dn.16xlarge 737
  > m5dn.24xlarge 737
  > m5dn.2xlarge 58
  > m5dn.4xlarge 234
  > m5dn.8xlarge 234
  > m5dn.large 29
  > m5dn.metal 737
  > m5dn.xlarge 58
  > m5n.12xlarge 234
  > m5n.16xlarge 737
  > m5n.24xlarge 737
  > m5n.2xlarge 58
  > m5n.4xlarge 234
  > m5n.8xlarge 234
  > m5n.large 29
  > m5n.metal 737
  > m5n.xlarge 58
  > m5zn.12xlarge 737
  > m5zn.2xlarge 58
  > m5zn.3xlarge 234
  > m5zn.6xlarge 234
  > m5zn.large 29
  > m5zn.metal 737
  > m5zn.xlarge 58
  > m6a.12xlarge 234
  > m6a.16xlarge 737
  > m6a.24xlarge 737
  > m6a.2xlarge 58
  > m6a.32xlarge 737
  > m6a.48xlarge 737
  > m6a.4xlarge 234
  > m6a.8xlarge 234
  > m6a.large 29
  > m6a.metal 737
  > m6a.xlarge 58
  > m6g.12xlarge 234
  > m6g.16xlarge 737
  > m6g.2xlarge 58
  > m6g.4xlarge 234
  > m6g.8xlarge 234
  > m6g.large 29
  > m6g.medium 8
  > m6g.metal 737
  > m6g.xlarge 58
  > m6gd.12xlarge 234
  > m6gd.16xlarge 737
  > m6gd.2xlarge 58
  > m6gd.4xlarge 234
  > m6gd.8xlarge 234
  > m6gd.large 29
  > m6gd.medium 8
  > m6gd.metal 737
  > m6gd.xlarge 58
  > m6i.12xlarge 234
  > m6i.16xlarge 737
  > m6i.24xlarge 737
  > m6i.2xlarge 58
  > m6i.32xlarge 737
  > m6i.4xlarge 234
  > m6i.8xlarge 234
  > m6i.large 29
  > m6i.metal 737
  > m6i.xlarge 58
  > m6id.12xlarge 234
  > m6id.16xlarge 737
  > m6id.24xlarge 737
  > m6id.2xlarge 58
  > m6id.32xlarge 737
  > m6id.4xlarge 234
  > m6id.8xlarge 234
  > m6id.large 29
  > m6id.metal 737
  > m6id.xlarge 58
  > m6idn.12xlarge 234
  > m6idn.16xlarge 737
  > m6idn.24xlarge 737
  > m6idn.2xlarge 58
  > m6idn.32xlarge 394
  > m6idn.4xlarge 234
  > m6idn.8xlarge 234
  > m6idn.large 29
  > m6idn.metal 394
  > m6idn.xlarge 58
  > m6in.12xlarge 234
  > m6in.16xlarge 737
  > m6in.24xlarge 737
  > m6in.2xlarge 58
  > m6in.32xlarge 394
  > m6in.4xlarge 234
  > m6in.8xlarge 234
  > m6in.large 29
  > m6in.metal 394
  > m6in.xlarge 58
  > m7a.12xlarge 234
  > m7a.16xlarge 737
  > m7a.24xlarge 737
  > m7a.2xlarge 58
  > m7a.32xlarge 737
  > m7a.48xlarge 737
  > m7a.4xlarge 234
  > m7a.8xlarge 234
  > m7a.large 29
  > m7a.medium 8
  > m7a.metal-48xl 737
  > m7a.xlarge 58
  > m7g.12xlarge 234
  > m7g.16xlarge 737
  > m7g.2xlarge 58
  > m7g.4xlarge 234
  > m7g.8xlarge 234
  > m7g.large 29
  > m7g.medium 8
  > m7g.metal 737
  > m7g.xlarge 58
  > m7gd.12xlarge 234
  > m7gd.16xlarge 737
  > m7gd.2xlarge 58
  > m7gd.4xlarge 234
  > m7gd.8xlarge 234
  > m7gd.large 29
  > m7gd.medium 8
  > m7gd.metal 737
  > m7gd.xlarge 58
  > m7i-flex.12xlarge 234
  > m7i-flex.16xlarge 737
  > m7i-flex.2xlarge 58
  > m7i-flex.4xlarge 234
  > m7i-flex.8xlarge 234
  > m7i-flex.large 29
  > m7i-flex.xlarge 58
  > m7i.12xlarge 234
  > m7i.16xlarge 737
  > m7i.24xlarge 737
  > m7i.2xlarge 58
  > m7i.48xlarge 737
  > m7i.4xlarge 234
  > m7i.8xlarge 234
  > m7i.large 29
  > m7i.metal-24xl 737
  > m7i.metal-48xl 737
  > m7i.xlarge 58
  > m8a.12xlarge 758
  > m8a.16xlarge 1010
  > m8a.24xlarge 1010
  > m8a.2xlarge 158
  > m8a.48xlarge 1514
  > m8a.4xlarge 314
  > m8a.8xlarge 392
  > m8a.large 59
  > m8a.medium 8
  > m8a.metal-24xl 1010
  > m8a.metal-48xl 1514
  > m8a.xlarge 78
  > m8azn.12xlarge 1010
  > m8azn.24xlarge 1010
  > m8azn.3xlarge 314
  > m8azn.6xlarge 314
  > m8azn.large 78
  > m8azn.medium 11
  > m8azn.metal-12xl 1010
  > m8azn.metal-24xl 1010
  > m8azn.xlarge 78
  > m8g.12xlarge 234
  > m8g.16xlarge 737
  > m8g.24xlarge 737
  > m8g.2xlarge 58
  > m8g.48xlarge 737
  > m8g.4xlarge 234
  > m8g.8xlarge 234
  > m8g.large 29
  > m8g.medium 8
  > m8g.metal-24xl 737
  > m8g.metal-48xl 737
  > m8g.xlarge 58
  > m8gb.12xlarge 350
  > m8gb.16xlarge 786
  > m8gb.24xlarge 1178
  > m8gb.2xlarge 58
  > m8gb.48xlarge 590
  > m8gb.4xlarge 234
  > m8gb.8xlarge 292
  > m8gb.large 29
  > m8gb.medium 8
  > m8gb.metal-24xl 1178
  > m8gb.metal-48xl 590
  > m8gb.xlarge 58
  > m8gd.12xlarge 234
  > m8gd.16xlarge 737
  > m8gd.24xlarge 737
  > m8gd.2xlarge 58
  > m8gd.48xlarge 737
  > m8gd.4xlarge 234
  > m8gd.8xlarge 234
  > m8gd.large 29
  > m8gd.medium 8
  > m8gd.metal-24xl 737
  > m8gd.metal-48xl 737
  > m8gd.xlarge 58
  > m8gn.12xlarge 350
  > m8gn.16xlarge 786
  > m8gn.24xlarge 1178
  > m8gn.2xlarge 58
  > m8gn.48xlarge 590
  > m8gn.4xlarge 234
  > m8gn.8xlarge 292
  > m8gn.large 29
  > m8gn.medium 8
  > m8gn.metal-24xl 1178
  > m8gn.metal-48xl 590
  > m8gn.xlarge 58
  > m8i-flex.12xlarge 590
  > m8i-flex.16xlarge 1010
  > m8i-flex.2xlarge 118
  > m8i-flex.4xlarge 394
  > m8i-flex.8xlarge 492
  > m8i-flex.large 59
  > m8i-flex.xlarge 118
  > m8i.12xlarge 590
  > m8i.16xlarge 1010
  > m8i.24xlarge 1010
  > m8i.2xlarge 118
  > m8i.32xlarge 1514
  > m8i.48xlarge 1514
  > m8i.4xlarge 394
  > m8i.8xlarge 492
  > m8i.96xlarge 1514
  > m8i.large 59
  > m8i.metal-48xl 1514
  > m8i.metal-96xl 1514
  > m8i.xlarge 118
  > m8ib.12xlarge 590
  > m8ib.16xlarge 1010
  > m8ib.24xlarge 1010
  > m8ib.2xlarge 118
  > m8ib.32xlarge 1010
  > m8ib.48xlarge 1514
  > m8ib.4xlarge 394
  > m8ib.8xlarge 394
  > m8ib.96xlarge 758
  > m8ib.large 78
  > m8ib.metal-48xl 1514
  > m8ib.metal-96xl 758
  > m8ib.xlarge 118
  > m8id.12xlarge 590
  > m8id.16xlarge 1010
  > m8id.24xlarge 1010
  > m8id.2xlarge 118
  > m8id.32xlarge 1514
  > m8id.48xlarge 1514
  > m8id.4xlarge 394
  > m8id.8xlarge 492
  > m8id.96xlarge 1514
  > m8id.large 59
  > m8id.metal-48xl 1514
  > m8id.metal-96xl 1514
  > m8id.xlarge 118
  > m8idb.12xlarge 590
  > m8idb.16xlarge 1010
  > m8idb.24xlarge 1010
  > m8idb.2xlarge 118
  > m8idb.32xlarge 1010
  > m8idb.48xlarge 1514
  > m8idb.4xlarge 394
  > m8idb.8xlarge 394
  > m8idb.96xlarge 758
  > m8idb.large 78
  > m8idb.metal-48xl 1514
  > m8idb.metal-96xl 758
  > m8idb.xlarge 118
  > m8idn.12xlarge 590
  > m8idn.16xlarge 1010
  > m8idn.24xlarge 1010
  > m8idn.2xlarge 118
  > m8idn.32xlarge 1010
  > m8idn.48xlarge 1514
  > m8idn.4xlarge 394
  > m8idn.8xlarge 394
  > m8idn.96xlarge 758
  > m8idn.large 78
  > m8idn.metal-48xl 1514
  > m8idn.metal-96xl 758
  > m8idn.xlarge 118
  > m8in.12xlarge 590
  > m8in.16xlarge 1010
  > m8in.24xlarge 1010
  > m8in.2xlarge 118
  > m8in.32xlarge 1010
  > m8in.48xlarge 1514
  > m8in.4xlarge 394
  > m8in.8xlarge 394
  > m8in.96xlarge 758
  > m8in.large 78
  > m8in.metal-48xl 1514
  > m8in.metal-96xl 758
  > m8in.xlarge 118
  > m8ine.12xlarge 590
  > m8ine.2xlarge 118
  > m8ine.4xlarge 394
  > m8ine.8xlarge 394
  > m8ine.large 78
  > m8ine.xlarge 118
  > m9g.12xlarge 590
  > m9g.16xlarge 1010
  > m9g.24xlarge 1514
  > m9g.2xlarge 118
  > m9g.48xlarge 1514
  > m9g.4xlarge 394
  > m9g.8xlarge 492
  > m9g.large 59
  > m9g.medium 40
  > m9g.metal-48xl 1514
  > m9g.xlarge 118
  > m9gd.12xlarge 590
  > m9gd.16xlarge 1010
  > m9gd.24xlarge 1514
  > m9gd.2xlarge 118
  > m9gd.48xlarge 1514
  > m9gd.4xlarge 394
  > m9gd.8xlarge 492
  > m9gd.large 59
  > m9gd.medium 40
  > m9gd.metal-48xl 1514
  > m9gd.xlarge 118
  > mac-m3ultra.metal 234
  > mac-m4.metal 234
  > mac-m4max.metal 234
  > mac-m4pro.metal 234
  > mac1.metal 234
  > mac2-m1ultra.metal 234
  > mac2-m2.metal 234
  > mac2-m2pro.metal 234
  > mac2.metal 234
  > p3.16xlarge 234
  > p3.2xlarge 58
  > p3.8xlarge 234
  > p3dn.24xlarge 737
  > p4d.24xlarge 737
  > p4de.24xlarge 737
  > p5.48xlarge 100
  > p5.4xlarge 118
  > p5e.48xlarge 100
  > p5en.48xlarge 198
  > p6-b200.48xlarge 198
  > p6-b300.48xlarge 198
  > r3.2xlarge 58
  > r3.4xlarge 234
  > r3.8xlarge 234
  > r3.large 29
  > r3.xlarge 58
  > r4.16xlarge 737
  > r4.2xlarge 58
  > r4.4xlarge 234
  > r4.8xlarge 234
  > r4.large 29
  > r4.xlarge 58
  > r5.12xlarge 234
  > r5.16xlarge 737
  > r5.24xlarge 737
  > r5.2xlarge 58
  > r5.4xlarge 234
  > r5.8xlarge 234
  > r5.large 29
  > r5.metal 737
  > r5.xlarge 58
  > r5a.12xlarge 234
  > r5a.16xlarge 737
  > r5a.24xlarge 737
  > r5a.2xlarge 58
  > r5a.4xlarge 234
  > r5a.8xlarge 234
  > r5a.large 29
  > r5a.xlarge 58
  > r5ad.12xlarge 234
  > r5ad.16xlarge 737
  > r5ad.24xlarge 737
  > r5ad.2xlarge 58
  > r5ad.4xlarge 234
  > r5ad.8xlarge 234
  > r5ad.large 29
  > r5ad.xlarge 58
  > r5b.12xlarge 234
  > r5b.16xlarge 737
  > r5b.24xlarge 737
  > r5b.2xlarge 58
  > r5b.4xlarge 234
  > r5b.8xlarge 234
  > r5b.large 29
  > r5b.metal 737
  > r5b.xlarge 58
  > r5d.12xlarge 234
  > r5d.16xlarge 737
  > r5d.24xlarge 737
  > r5d.2xlarge 58
  > r5d.4xlarge 234
  > r5d.8xlarge 234
  > r5d.large 29
  > r5d.metal 737
  > r5d.xlarge 58
  > r5dn.12xlarge 234
  > r5dn.16xlarge 737
  > r5dn.24xlarge 737
  > r5dn.2xlarge 58
  > r5dn.4xlarge 234
  > r5dn.8xlarge 234
  > r5dn.large 29
  > r5dn.metal 737
  > r5dn.xlarge 58
  > r5n.12xlarge 234
  > r5n.16xlarge 737
  > r5n.24xlarge 737
  > r5n.2xlarge 58
  > r5n.4xlarge 234
  > r5n.8xlarge 234
  > r5n.large 29
  > r5n.metal 737
  > r5n.xlarge 58
  > r6a.12xlarge 234
  > r6a.16xlarge 737
  > r6a.24xlarge 737
  > r6a.2xlarge 58
  > r6a.32xlarge 737
  > r6a.48xlarge 737
  > r6a.4xlarge 234
  > r6a.8xlarge 234
  > r6a.large 29
  > r6a.metal 737
  > r6a.xlarge 58
  > r6g.12xlarge 234
  > r6g.16xlarge 737
  > r6g.2xlarge 58
  > r6g.4xlarge 234
  > r6g.8xlarge 234
  > r6g.large 29
  > r6g.medium 8
  > r6g.metal 737
  > r6g.xlarge 58
  > r6gd.12xlarge 234
  > r6gd.16xlarge 737
  > r6gd.2xlarge 58
  > r6gd.4xlarge 234
  > r6gd.8xlarge 234
  > r6gd.large 29
  > r6gd.medium 8
  > r6gd.metal 737
  > r6gd.xlarge 58
  > r6i.12xlarge 234
  > r6i.16xlarge 737
  > r6i.24xlarge 737
  > r6i.2xlarge 58
  > r6i.32xlarge 737
  > r6i.4xlarge 234
  > r6i.8xlarge 234
  > r6i.large 29
  > r6i.metal 737
  > r6i.xlarge 58
  > r6id.12xlarge 234
  > r6id.16xlarge 737
  > r6id.24xlarge 737
  > r6id.2xlarge 58
  > r6id.32xlarge 737
  > r6id.4xlarge 234
  > r6id.8xlarge 234
  > r6id.large 29
  > r6id.metal 737
  > r6id.xlarge 58
  > r6idn.12xlarge 234
  > r6idn.16xlarge 737
  > r6idn.24xlarge 737
  > r6idn.2xlarge 58
  > r6idn.32xlarge 394
  > r6idn.4xlarge 234
  > r6idn.8xlarge 234
  > r6idn.large 29
  > r6idn.metal 394
  > r6idn.xlarge 58
  > r6in.12xlarge 234
  > r6in.16xlarge 737
  > r6in.24xlarge 737
  > r6in.2xlarge 58
  > r6in.32xlarge 394
  > r6in.4xlarge 234
  > r6in.8xlarge 234
  > r6in.large 29
  > r6in.metal 394
  > r6in.xlarge 58
  > r7a.12xlarge 234
  > r7a.16xlarge 737
  > r7a.24xlarge 737
  > r7a.2xlarge 58
  > r7a.32xlarge 737
  > r7a.48xlarge 737
  > r7a.4xlarge 234
  > r7a.8xlarge 234
  > r7a.large 29
  > r7a.medium 8
  > r7a.metal-48xl 737
  > r7a.xlarge 58
  > r7g.12xlarge 234
  > r7g.16xlarge 737
  > r7g.2xlarge 58
  > r7g.4xlarge 234
  > r7g.8xlarge 234
  > r7g.large 29
  > r7g.medium 8
  > r7g.metal 737
  > r7g.xlarge 58
  > r7gd.12xlarge 234
  > r7gd.16xlarge 737
  > r7gd.2xlarge 58
  > r7gd.4xlarge 234
  > r7gd.8xlarge 234
  > r7gd.large 29
  > r7gd.medium 8
  > r7gd.metal 737
  > r7gd.xlarge 58
  > r7i.12xlarge 234
  > r7i.16xlarge 737
  > r7i.24xlarge 737
  > r7i.2xlarge 58
  > r7i.48xlarge 737
  > r7i.4xlarge 234
  > r7i.8xlarge 234
  > r7i.large 29
  > r7i.metal-24xl 737
  > r7i.metal-48xl 737
  > r7i.xlarge 58
  > r7iz.12xlarge 234
  > r7iz.16xlarge 737
  > r7iz.2xlarge 58
  > r7iz.32xlarge 737
  > r7iz.4xlarge 234
  > r7iz.8xlarge 234
  > r7iz.large 29
  > r7iz.metal-16xl 737
  > r7iz.metal-32xl 737
  > r7iz.xlarge 58
  > r8a.12xlarge 758
  > r8a.16xlarge 1010
  > r8a.24xlarge 1010
  > r8a.2xlarge 158
  > r8a.48xlarge 1514
  > r8a.4xlarge 314
  > r8a.8xlarge 392
  > r8a.large 59
  > r8a.medium 8
  > r8a.metal-24xl 1010
  > r8a.metal-48xl 1514
  > r8a.xlarge 78
  > r8g.12xlarge 234
  > r8g.16xlarge 737
  > r8g.24xlarge 737
  > r8g.2xlarge 58
  > r8g.48xlarge 737
  > r8g.4xlarge 234
  > r8g.8xlarge 234
  > r8g.large 29
  > r8g.medium 8
  > r8g.metal-24xl 737
  > r8g.metal-48xl 737
  > r8g.xlarge 58
  > r8gb.12xlarge 350
  > r8gb.16xlarge 786
  > r8gb.24xlarge 1178
  > r8gb.2xlarge 58
  > r8gb.48xlarge 590
  > r8gb.4xlarge 234
  > r8gb.8xlarge 292
  > r8gb.large 29
  > r8gb.medium 8
  > r8gb.metal-24xl 1178
  > r8gb.metal-48xl 590
  > r8gb.xlarge 58
  > r8gd.12xlarge 234
  > r8gd.16xlarge 737
  > r8gd.24xlarge 737
  > r8gd.2xlarge 58
  > r8gd.48xlarge 737
  > r8gd.4xlarge 234
  > r8gd.8xlarge 234
  > r8gd.large 29
  > r8gd.medium 8
  > r8gd.metal-24xl 737
  > r8gd.metal-48xl 737
  > r8gd.xlarge 58
  > r8gn.12xlarge 350
  > r8gn.16xlarge 786
  > r8gn.24xlarge 1178
  > r8gn.2xlarge 58
  > r8gn.48xlarge 590
  > r8gn.4xlarge 234
  > r8gn.8xlarge 292
  > r8gn.large 29
  > r8gn.medium 8
  > r8gn.metal-24xl 1178
  > r8gn.metal-48xl 590
  > r8gn.xlarge 58
  > r8i-flex.12xlarge 590
  > r8i-flex.16xlarge 1010
  > r8i-flex.2xlarge 118
  > r8i-flex.4xlarge 394
  > r8i-flex.8xlarge 492
  > r8i-flex.large 59
  > r8i-flex.xlarge 118
  > r8i.12xlarge 590
  > r8i.16xlarge 1010
  > r8i.24xlarge 1010
  > r8i.2xlarge 118
  > r8i.32xlarge 1514
  > r8i.48xlarge 1514
  > r8i.4xlarge 394
  > r8i.8xlarge 492
  > r8i.96xlarge 1514
  > r8i.large 59
  > r8i.metal-48xl 1514
  > r8i.metal-96xl 1514
  > r8i.xlarge 118
  > r8ib.12xlarge 590
  > r8ib.16xlarge 1010
  > r8ib.24xlarge 1010
  > r8ib.2xlarge 118
  > r8ib.32xlarge 1010
  > r8ib.48xlarge 1514
  > r8ib.4xlarge 394
  > r8ib.8xlarge 394
  > r8ib.96xlarge 758
  > r8ib.large 78
  > r8ib.metal-48xl 1514
  > r8ib.metal-96xl 758
  > r8ib.xlarge 118
  > r8id.12xlarge 590
  > r8id.16xlarge 1010
  > r8id.24xlarge 1010
  > r8id.2xlarge 118
  > r8id.32xlarge 1514
  > r8id.48xlarge 1514
  > r8id.4xlarge 394
  > r8id.8xlarge 492
  > r8id.96xlarge 1514
  > r8id.large 59
  > r8id.metal-48xl 1514
  > r8id.metal-96xl 1514
  > r8id.xlarge 118
  > r8idb.12xlarge 590
  > r8idb.16xlarge 1010
  > r8idb.24xlarge 1010
  > r8idb.2xlarge 118
  > r8idb.32xlarge 1010
  > r8idb.48xlarge 1514
  > r8idb.4xlarge 394
  > r8idb.8xlarge 394
  > r8idb.96xlarge 758
  > r8idb.large 78
  > r8idb.metal-48xl 1514
  > r8idb.metal-96xl 758
  > r8idb.xlarge 118
  > r8idn.12xlarge 590
  > r8idn.16xlarge 1010
  > r8idn.24xlarge 1010
  > r8idn.2xlarge 118
  > r8idn.32xlarge 1010
  > r8idn.48xlarge 1514
  > r8idn.4xlarge 394
  > r8idn.8xlarge 394
  > r8idn.96xlarge 758
  > r8idn.large 78
  > r8idn.metal-48xl 1514
  > r8idn.metal-96xl 758
  > r8idn.xlarge 118
  > r8in.12xlarge 590
  > r8in.16xlarge 1010
  > r8in.24xlarge 1010
  > r8in.2xlarge 118
  > r8in.32xlarge 1010
  > r8in.48xlarge 1514
  > r8in.4xlarge 394
  > r8in.8xlarge 394
  > r8in.96xlarge 758
  > r8in.large 78
  > r8in.metal-48xl 1514
  > r8in.metal-96xl 758
  > r8in.xlarge 118
  > t1.micro 4
  > t2.2xlarge 44
  > t2.large 35
  > t2.medium 17
  > t2.micro 4
  > t2.nano 4
  > t2.small 11
  > t2.xlarge 44
  > t3.2xlarge 58
  > t3.large 35
  > t3.medium 17
  > t3.micro 4
  > t3.nano 4
  > t3.small 11
  > t3.xlarge 58
  > t3a.2xlarge 58
  > t3a.large 35
  > t3a.medium 17
  > t3a.micro 4
  > t3a.nano 4
  > t3a.small 8
  > t3a.xlarge 58
  > t4g.2xlarge 58
  > t4g.large 35
  > t4g.medium 17
  > t4g.micro 4
  > t4g.nano 4
  > t4g.small 11
  > t4g.xlarge 58
  > trn1.2xlarge 58
  > trn1.32xlarge 247
  > trn1n.32xlarge 247
  > trn2.3xlarge 30
  > trn2.48xlarge 100
  > u-12tb1.metal 147
  > u-18tb1.metal 737
  > u-24tb1.metal 737
  > u-3tb1.56xlarge 234
  > u-6tb1.112xlarge 737
  > u-6tb1.56xlarge 737
  > u-6tb1.metal 147
  > u-9tb1.metal 147
  > u7i-12tb.224xlarge 737
  > u7i-6tb.112xlarge 737
  > u7i-8tb.112xlarge 737
  > u7in-16tb.224xlarge 394
  > u7in-24tb.224xlarge 394
  > u7in-32tb.224xlarge 394
  > vt1.24xlarge 737
  > vt1.3xlarge 58
  > vt1.6xlarge 234
  > x1.16xlarge 234
  > x1.32xlarge 234
  > x1e.16xlarge 234
  > x1e.2xlarge 58
  > x1e.32xlarge 234
  > x1e.4xlarge 58
  > x1e.8xlarge 58
  > x1e.xlarge 29
  > x2gd.12xlarge 234
  > x2gd.16xlarge 737
  > x2gd.2xlarge 58
  > x2gd.4xlarge 234
  > x2gd.8xlarge 234
  > x2gd.large 29
  > x2gd.medium 8
  > x2gd.metal 737
  > x2gd.xlarge 58
  > x2idn.16xlarge 737
  > x2idn.24xlarge 737
  > x2idn.32xlarge 737
  > x2idn.metal 737
  > x2iedn.16xlarge 737
  > x2iedn.24xlarge 737
  > x2iedn.2xlarge 58
  > x2iedn.32xlarge 737
  > x2iedn.4xlarge 234
  > x2iedn.8xlarge 234
  > x2iedn.metal 737
  > x2iedn.xlarge 58
  > x2iezn.12xlarge 737
  > x2iezn.2xlarge 58
  > x2iezn.4xlarge 234
  > x2iezn.6xlarge 234
  > x2iezn.8xlarge 234
  > x2iezn.metal 737
  > x8aedz.12xlarge 1010
  > x8aedz.24xlarge 1010
  > x8aedz.3xlarge 314
  > x8aedz.6xlarge 314
  > x8aedz.large 78
  > x8aedz.metal-12xl 1010
  > x8aedz.metal-24xl 1010
  > x8aedz.xlarge 78
  > x8g.12xlarge 234
  > x8g.16xlarge 737
  > x8g.24xlarge 737
  > x8g.2xlarge 58
  > x8g.48xlarge 737
  > x8g.4xlarge 234
  > x8g.8xlarge 234
  > x8g.large 29
  > x8g.medium 8
  > x8g.metal-24xl 737
  > x8g.metal-48xl 737
  > x8g.xlarge 58
  > x8i.12xlarge 590
  > x8i.16xlarge 1010
  > x8i.24xlarge 1010
  > x8i.2xlarge 118
  > x8i.32xlarge 1514
  > x8i.48xlarge 1514
  > x8i.4xlarge 394
  > x8i.64xlarge 1514
  > x8i.8xlarge 492
  > x8i.96xlarge 1514
  > x8i.large 59
  > x8i.metal-48xl 1514
  > x8i.metal-96xl 1514
  > x8i.xlarge 118
  > z1d.12xlarge 737
  > z1d.2xlarge 58
  > z1d.3xlarge 234
  > z1d.6xlarge 234
  > z1d.large 29
  > z1d.metal 737
  > z1d.xlarge 58
  /bin/bash: line 53: a1.2xlarge: command not found
  /bin/bash: line 54: a1.4xlarge: command not found
  /bin/bash: line 55: a1.large: command not found
  /bin/bash: line 56: a1.medium: command not found
  /bin/bash: line 57: a1.metal: command not found
  /bin/bash: line 58: a1.xlarge: command not found
  /bin/bash: line 59: bmn-sf1.metal: command not found
  /bin/bash: line 60: c1.medium: command not found
  /bin/bash: line 61: c1.xlarge: command not found
  /bin/bash: line 62: c3.2xlarge: command not found
  /bin/bash: line 63: c3.4xlarge: command not found
  /bin/bash: line 64: c3.8xlarge: command not found
  /bin/bash: line 65: c3.large: command not found
  /bin/bash: line 66: c3.xlarge: command not found
  /bin/bash: line 67: c4.2xlarge: command not found
  /bin/bash: line 68: c4.4xlarge: command not found
  /bin/bash: line 69: c4.8xlarge: command not found
  /bin/bash: line 70: c4.large: command not found
  /bin/bash: line 71: c4.xlarge: command not found
  /bin/bash: line 72: c5.12xlarge: command not found
  /bin/bash: line 73: c5.18xlarge: command not found
  /bin/bash: line 74: c5.24xlarge: command not found
  /bin/bash: line 75: c5.2xlarge: command not found
  /bin/bash: line 76: c5.4xlarge: command not found
  /bin/bash: line 77: c5.9xlarge: command not found
  /bin/bash: line 78: c5.large: command not found
  /bin/bash: line 79: c5.metal: command not found
  /bin/bash: line 80: c5.xlarge: command not found
  /bin/bash: line 81: c5a.12xlarge: command not found
  /bin/bash: line 82: c5a.16xlarge: command not found
  /bin/bash: line 83: c5a.24xlarge: command not found
  /bin/bash: line 84: c5a.2xlarge: command not found
  /bin/bash: line 85: c5a.4xlarge: command not found
  /bin/bash: line 86: c5a.8xlarge: command not found
  /bin/bash: line 87: c5a.large: command not found
  /bin/bash: line 88: c5a.metal: command not found
  /bin/bash: line 89: c5a.xlarge: command not found
  /bin/bash: line 90: c5ad.12xlarge: command not found
  /bin/bash: line 91: c5ad.16xlarge: command not found
  /bin/bash: line 92: c5ad.24xlarge: command not found
  /bin/bash: line 93: c5ad.2xlarge: command not found
  /bin/bash: line 94: c5ad.4xlarge: command not found
  /bin/bash: line 95: c5ad.8xlarge: command not found
  /bin/bash: line 96: c5ad.large: command not found
  /bin/bash: line 97: c5ad.metal: command not found
  /bin/bash: line 98: c5ad.xlarge: command not found
  /bin/bash: line 99: c5d.12xlarge: command not found
  /bin/bash: line 100: c5d.18xlarge: command not found
  /bin/bash: line 101: c5d.24xlarge: command not found
  /bin/bash: line 102: c5d.2xlarge: command not found
  /bin/bash: line 103: c5d.4xlarge: command not found
  /bin/bash: line 104: c5d.9xlarge: command not found
  /bin/bash: line 105: c5d.large: command not found
  /bin/bash: line 106: c5d.metal: command not found
  /bin/bash: line 107: c5d.xlarge: command not found
  /bin/bash: line 108: c5n.18xlarge: command not found
  /bin/bash: line 109: c5n.2xlarge: command not found
  /bin/bash: line 110: c5n.4xlarge: command not found
  /bin/bash: line 111: c5n.9xlarge: command not found
  /bin/bash: line 112: c5n.large: command not found
  /bin/bash: line 113: c5n.metal: command not found
  /bin/bash: line 114: c5n.xlarge: command not found
  /bin/bash: line 115: c6a.12xlarge: command not found
  /bin/bash: line 116: c6a.16xlarge: command not found
  /bin/bash: line 117: c6a.24xlarge: command not found
  /bin/bash: line 118: c6a.2xlarge: command not found
  /bin/bash: line 119: c6a.32xlarge: command not found
  /bin/bash: line 120: c6a.48xlarge: command not found
  /bin/bash: line 121: c6a.4xlarge: command not found
  /bin/bash: line 122: c6a.8xlarge: command not found
  /bin/bash: line 123: c6a.large: command not found
  /bin/bash: line 124: c6a.metal: command not found
  /bin/bash: line 125: c6a.xlarge: command not found
  /bin/bash: line 126: c6g.12xlarge: command not found
  /bin/bash: line 127: c6g.16xlarge: command not found
  /bin/bash: line 128: c6g.2xlarge: command not found
  /bin/bash: line 129: c6g.4xlarge: command not found
  /bin/bash: line 130: c6g.8xlarge: command not found
  /bin/bash: line 131: c6g.large: command not found
  /bin/bash: line 132: c6g.medium: command not found
  /bin/bash: line 133: c6g.metal: command not found
  /bin/bash: line 134: c6g.xlarge: command not found
  /bin/bash: line 135: c6gd.12xlarge: command not found
  /bin/bash: line 136: c6gd.16xlarge: command not found
  /bin/bash: line 137: c6gd.2xlarge: command not found
  /bin/bash: line 138: c6gd.4xlarge: command not found
  /bin/bash: line 139: c6gd.8xlarge: command not found
  /bin/bash: line 140: c6gd.large: command not found
  /bin/bash: line 141: c6gd.medium: command not found
  /bin/bash: line 142: c6gd.metal: command not found
  /bin/bash: line 143: c6gd.xlarge: command not found
  /bin/bash: line 144: c6gn.12xlarge: command not found
  /bin/bash: line 145: c6gn.16xlarge: command not found
  /bin/bash: line 146: c6gn.2xlarge: command not found
  /bin/bash: line 147: c6gn.4xlarge: command not found
  /bin/bash: line 148: c6gn.8xlarge: command not found
  /bin/bash: line 149: c6gn.large: command not found
  /bin/bash: line 150: c6gn.medium: command not found
  /bin/bash: line 151: c6gn.xlarge: command not found
  /bin/bash: line 152: c6i.12xlarge: command not found
  /bin/bash: line 153: c6i.16xlarge: command not found
  /bin/bash: line 154: c6i.24xlarge: command not found
  /bin/bash: line 155: c6i.2xlarge: command not found
  /bin/bash: line 156: c6i.32xlarge: command not found
  /bin/bash: line 157: c6i.4xlarge: command not found
  /bin/bash: line 158: c6i.8xlarge: command not found
  /bin/bash: line 159: c6i.large: command not found
  /bin/bash: line 160: c6i.metal: command not found
  /bin/bash: line 161: c6i.xlarge: command not found
  /bin/bash: line 162: c6id.12xlarge: command not found
  /bin/bash: line 163: c6id.16xlarge: command not found
  /bin/bash: line 164: c6id.24xlarge: command not found
  /bin/bash: line 165: c6id.2xlarge: command not found
  /bin/bash: line 166: c6id.32xlarge: command not found
  /bin/bash: line 167: c6id.4xlarge: command not found
  /bin/bash: line 168: c6id.8xlarge: command not found
  /bin/bash: line 169: c6id.large: command not found
  /bin/bash: line 170: c6id.metal: command not found
  /bin/bash: line 171: c6id.xlarge: command not found
  /bin/bash: line 172: c6in.12xlarge: command not found
  /bin/bash: line 173: c6in.16xlarge: command not found
  /bin/bash: line 174: c6in.24xlarge: command not found
  /bin/bash: line 175: c6in.2xlarge: command not found
  /bin/bash: line 176: c6in.32xlarge: command not found
  /bin/bash: line 177: c6in.4xlarge: command not found
  /bin/bash: line 178: c6in.8xlarge: command not found
  /bin/bash: line 179: c6in.large: command not found
  /bin/bash: line 180: c6in.metal: command not found
  /bin/bash: line 181: c6in.xlarge: command not found
  /bin/bash: line 182: c7a.12xlarge: command not found
  /bin/bash: line 183: c7a.16xlarge: command not found
  /bin/bash: line 184: c7a.24xlarge: command not found
  /bin/bash: line 185: c7a.2xlarge: command not found
  /bin/bash: line 186: c7a.32xlarge: command not found
  /bin/bash: line 187: c7a.48xlarge: command not found
  /bin/bash: line 188: c7a.4xlarge: command not found
  /bin/bash: line 189: c7a.8xlarge: command not found
  /bin/bash: line 190: c7a.large: command not found
  /bin/bash: line 191: c7a.medium: command not found
  /bin/bash: line 192: c7a.metal-48xl: command not found
  /bin/bash: line 193: c7a.xlarge: command not found
  /bin/bash: line 194: c7g.12xlarge: command not found
  /bin/bash: line 195: c7g.16xlarge: command not found
  /bin/bash: line 196: c7g.2xlarge: command not found
  /bin/bash: line 197: c7g.4xlarge: command not found
  /bin/bash: line 198: c7g.8xlarge: command not found
  /bin/bash: line 199: c7g.large: command not found
  /bin/bash: line 200: c7g.medium: command not found
  /bin/bash: line 201: c7g.metal: command not found
  /bin/bash: line 202: c7g.xlarge: command not found
  /bin/bash: line 203: c7gd.12xlarge: command not found
  /bin/bash: line 204: c7gd.16xlarge: command not found
  /bin/bash: line 205: c7gd.2xlarge: command not found
  /bin/bash: line 206: c7gd.4xlarge: command not found
  /bin/bash: line 207: c7gd.8xlarge: command not found
  /bin/bash: line 208: c7gd.large: command not found
  /bin/bash: line 209: c7gd.medium: command not found
  /bin/bash: line 210: c7gd.metal: command not found
  /bin/bash: line 211: c7gd.xlarge: command not found
  /bin/bash: line 212: c7gn.12xlarge: command not found
  /bin/bash: line 213: c7gn.16xlarge: command not found
  /bin/bash: line 214: c7gn.2xlarge: command not found
  /bin/bash: line 215: c7gn.4xlarge: command not found
  /bin/bash: line 216: c7gn.8xlarge: command not found
  /bin/bash: line 217: c7gn.large: command not found
  /bin/bash: line 218: c7gn.medium: command not found
  /bin/bash: line 219: c7gn.metal: command not found
  /bin/bash: line 220: c7gn.xlarge: command not found
  /bin/bash: line 221: c7i-flex.12xlarge: command not found
  /bin/bash: line 222: c7i-flex.16xlarge: command not found
  /bin/bash: line 223: c7i-flex.2xlarge: command not found
  /bin/bash: line 224: c7i-flex.4xlarge: command not found
  /bin/bash: line 225: c7i-flex.8xlarge: command not found
  /bin/bash: line 226: c7i-flex.large: command not found
  /bin/bash: line 227: c7i-flex.xlarge: command not found
  /bin/bash: line 228: c7i.12xlarge: command not found
  /bin/bash: line 229: c7i.16xlarge: command not found
  /bin/bash: line 230: c7i.24xlarge: command not found
  /bin/bash: line 231: c7i.2xlarge: command not found
  /bin/bash: line 232: c7i.32xlarge: command not found
  /bin/bash: line 233: c7i.48xlarge: command not found
  /bin/bash: line 234: c7i.4xlarge: command not found
  /bin/bash: line 235: c7i.8xlarge: command not found
  /bin/bash: line 236: c7i.large: command not found
  /bin/bash: line 237: c7i.metal-24xl: command not found
  /bin/bash: line 238: c7i.metal-48xl: command not found
  /bin/bash: line 239: c7i.xlarge: command not found
  /bin/bash: line 240: c8a.12xlarge: command not found
  /bin/bash: line 241: c8a.16xlarge: command not found
  /bin/bash: line 242: c8a.24xlarge: command not found
  /bin/bash: line 243: c8a.2xlarge: command not found
  /bin/bash: line 244: c8a.48xlarge: command not found
  /bin/bash: line 245: c8a.4xlarge: command not found
  /bin/bash: line 246: c8a.8xlarge: command not found
  /bin/bash: line 247: c8a.large: command not found
  /bin/bash: line 248: c8a.medium: command not found
  /bin/bash: line 249: c8a.metal-24xl: command not found
  /bin/bash: line 250: c8a.metal-48xl: command not found
  /bin/bash: line 251: c8a.xlarge: command not found
  /bin/bash: line 252: c8g.12xlarge: command not found
  /bin/bash: line 253: c8g.16xlarge: command not found
  /bin/bash: line 254: c8g.24xlarge: command not found
  /bin/bash: line 255: c8g.2xlarge: command not found
  /bin/bash: line 256: c8g.48xlarge: command not found
  /bin/bash: line 257: c8g.4xlarge: command not found
  /bin/bash: line 258: c8g.8xlarge: command not found
  /bin/bash: line 259: c8g.large: command not found
  /bin/bash: line 260: c8g.medium: command not found
  /bin/bash: line 261: c8g.metal-24xl: command not found
  /bin/bash: line 262: c8g.metal-48xl: command not found
  /bin/bash: line 263: c8g.xlarge: command not found
  /bin/bash: line 264: c8gb.12xlarge: command not found
  /bin/bash: line 265: c8gb.16xlarge: command not found
  /bin/bash: line 266: c8gb.24xlarge: command not found
  /bin/bash: line 267: c8gb.2xlarge: command not found
  /bin/bash: line 268: c8gb.48xlarge: command not found
  /bin/bash: line 269: c8gb.4xlarge: command not found
  /bin/bash: line 270: c8gb.8xlarge: command not found
  /bin/bash: line 271: c8gb.large: command not found
  /bin/bash: line 272: c8gb.medium: command not found
  /bin/bash: line 273: c8gb.metal-24xl: command not found
  /bin/bash: line 274: c8gb.metal-48xl: command not found
  /bin/bash: line 275: c8gb.xlarge: command not found
  /bin/bash: line 276: c8gd.12xlarge: command not found
  /bin/bash: line 277: c8gd.16xlarge: command not found
  /bin/bash: line 278: c8gd.24xlarge: command not found
  /bin/bash: line 279: c8gd.2xlarge: command not found
  /bin/bash: line 280: c8gd.48xlarge: command not found
  /bin/bash: line 281: c8gd.4xlarge: command not found
  /bin/bash: line 282: c8gd.8xlarge: command not found
  /bin/bash: line 283: c8gd.large: command not found
  /bin/bash: line 284: c8gd.medium: command not found
  /bin/bash: line 285: c8gd.metal-24xl: command not found
  /bin/bash: line 286: c8gd.metal-48xl: command not found
  /bin/bash: line 287: c8gd.xlarge: command not found
  /bin/bash: line 288: c8gn.12xlarge: command not found
  /bin/bash: line 289: c8gn.16xlarge: command not found
  /bin/bash: line 290: c8gn.24xlarge: command not found
  /bin/bash: line 291: c8gn.2xlarge: command not found
  /bin/bash: line 292: c8gn.48xlarge: command not found
  /bin/bash: line 293: c8gn.4xlarge: command not found
  /bin/bash: line 294: c8gn.8xlarge: command not found
  /bin/bash: line 295: c8gn.large: command not found
  /bin/bash: line 296: c8gn.medium: command not found
  /bin/bash: line 297: c8gn.metal-24xl: command not found
  /bin/bash: line 298: c8gn.metal-48xl: command not found
  /bin/bash: line 299: c8gn.xlarge: command not found
  /bin/bash: line 300: c8i-flex.12xlarge: command not found
  /bin/bash: line 301: c8i-flex.16xlarge: command not found
  /bin/bash: line 302: c8i-flex.2xlarge: command not found
  /bin/bash: line 303: c8i-flex.4xlarge: command not found
  /bin/bash: line 304: c8i-flex.8xlarge: command not found
  /bin/bash: line 305: c8i-flex.large: command not found
  /bin/bash: line 306: c8i-flex.xlarge: command not found
  /bin/bash: line 307: c8i.12xlarge: command not found
  /bin/bash: line 308: c8i.16xlarge: command not found
  /bin/bash: line 309: c8i.24xlarge: command not found
  /bin/bash: line 310: c8i.2xlarge: command not found
  /bin/bash: line 311: c8i.32xlarge: command not found
  /bin/bash: line 312: c8i.48xlarge: command not found
  /bin/bash: line 313: c8i.4xlarge: command not found
  /bin/bash: line 314: c8i.8xlarge: command not found
  /bin/bash: line 315: c8i.96xlarge: command not found
  /bin/bash: line 316: c8i.large: command not found
  /bin/bash: line 317: c8i.metal-48xl: command not found
  /bin/bash: line 318: c8i.metal-96xl: command not found
  /bin/bash: line 319: c8i.xlarge: command not found
  /bin/bash: line 320: c8ib.12xlarge: command not found
  /bin/bash: line 321: c8ib.16xlarge: command not found
  /bin/bash: line 322: c8ib.24xlarge: command not found
  /bin/bash: line 323: c8ib.2xlarge: command not found
  /bin/bash: line 324: c8ib.32xlarge: command not found
  /bin/bash: line 325: c8ib.48xlarge: command not found
  /bin/bash: line 326: c8ib.4xlarge: command not found
  /bin/bash: line 327: c8ib.8xlarge: command not found
  /bin/bash: line 328: c8ib.96xlarge: command not found
  /bin/bash: line 329: c8ib.large: command not found
  /bin/bash: line 330: c8ib.metal-48xl: command not found
  /bin/bash: line 331: c8ib.metal-96xl: command not found
  /bin/bash: line 332: c8ib.xlarge: command not found
  /bin/bash: line 333: c8id.12xlarge: command not found
  /bin/bash: line 334: c8id.16xlarge: command not found
  /bin/bash: line 335: c8id.24xlarge: command not found
  /bin/bash: line 336: c8id.2xlarge: command not found
  /bin/bash: line 337: c8id.32xlarge: command not found
  /bin/bash: line 338: c8id.48xlarge: command not found
  /bin/bash: line 339: c8id.4xlarge: command not found
  /bin/bash: line 340: c8id.8xlarge: command not found
  /bin/bash: line 341: c8id.96xlarge: command not found
  /bin/bash: line 342: c8id.large: command not found
  /bin/bash: line 343: c8id.metal-48xl: command not found
  /bin/bash: line 344: c8id.metal-96xl: command not found
  /bin/bash: line 345: c8id.xlarge: command not found
  /bin/bash: line 346: c8in.12xlarge: command not found
  /bin/bash: line 347: c8in.16xlarge: command not found
  /bin/bash: line 348: c8in.24xlarge: command not found
  /bin/bash: line 349: c8in.2xlarge: command not found
  /bin/bash: line 350: c8in.32xlarge: command not found
  /bin/bash: line 351: c8in.48xlarge: command not found
  /bin/bash: line 352: c8in.4xlarge: command not found
  /bin/bash: line 353: c8in.8xlarge: command not found
  /bin/bash: line 354: c8in.96xlarge: command not found
  /bin/bash: line 355: c8in.large: command not found
  /bin/bash: line 356: c8in.metal-48xl: command not found
  /bin/bash: line 357: c8in.metal-96xl: command not found
  /bin/bash: line 358: c8in.xlarge: command not found
  /bin/bash: line 359: c8ine.12xlarge: command not found
  /bin/bash: line 360: c8ine.2xlarge: command not found
  /bin/bash: line 361: c8ine.4xlarge: command not found
  /bin/bash: line 362: c8ine.8xlarge: command not found
  /bin/bash: line 363: c8ine.large: command not found
  /bin/bash: line 364: c8ine.xlarge: command not found
  /bin/bash: line 365: c9g.12xlarge: command not found
  /bin/bash: line 366: c9g.16xlarge: command not found
  /bin/bash: line 367: c9g.24xlarge: command not found
  /bin/bash: line 368: c9g.2xlarge: command not found
  /bin/bash: line 369: c9g.48xlarge: command not found
  /bin/bash: line 370: c9g.4xlarge: command not found
  /bin/bash: line 371: c9g.8xlarge: command not found
  /bin/bash: line 372: c9g.large: command not found
  /bin/bash: line 373: c9g.medium: command not found
  /bin/bash: line 374: c9g.metal-48xl: command not found
  /bin/bash: line 375: c9g.xlarge: command not found
  /bin/bash: line 376: c9gd.12xlarge: command not found
  /bin/bash: line 377: c9gd.16xlarge: command not found
  /bin/bash: line 378: c9gd.24xlarge: command not found
  /bin/bash: line 379: c9gd.2xlarge: command not found
  /bin/bash: line 380: c9gd.48xlarge: command not found
  /bin/bash: line 381: c9gd.4xlarge: command not found
  /bin/bash: line 382: c9gd.8xlarge: command not found
  /bin/bash: line 383: c9gd.large: command not found
  /bin/bash: line 384: c9gd.medium: command not found
  /bin/bash: line 385: c9gd.metal-48xl: command not found
  /bin/bash: line 386: c9gd.xlarge: command not found
  /bin/bash: line 387: cr1.8xlarge: command not found
  /bin/bash: line 388: d2.2xlarge: command not found
  /bin/bash: line 389: d2.4xlarge: command not found
  /bin/bash: line 390: d2.8xlarge: command not found
  /bin/bash: line 391: d2.xlarge: command not found
  /bin/bash: line 392: d3.2xlarge: command not found
  /bin/bash: line 393: d3.4xlarge: command not found
  /bin/bash: line 394: d3.8xlarge: command not found
  /bin/bash: line 395: d3.xlarge: command not found
  /bin/bash: line 396: d3en.12xlarge: command not found
  /bin/bash: line 397: d3en.2xlarge: command not found
  /bin/bash: line 398: d3en.4xlarge: command not found
  /bin/bash: line 399: d3en.6xlarge: command not found
  /bin/bash: line 400: d3en.8xlarge: command not found
  /bin/bash: line 401: d3en.xlarge: command not found
  /bin/bash: line 402: dl1.24xlarge: command not found
  /bin/bash: line 403: dl2q.24xlarge: command not found
  /bin/bash: line 404: f1.16xlarge: command not found
  /bin/bash: line 405: f1.2xlarge: command not found
  /bin/bash: line 406: f1.4xlarge: command not found
  /bin/bash: line 407: f2.12xlarge: command not found
  /bin/bash: line 408: f2.48xlarge: command not found
  /bin/bash: line 409: f2.6xlarge: command not found
  /bin/bash: line 410: g4ad.16xlarge: command not found
  /bin/bash: line 411: g4ad.2xlarge: command not found
  /bin/bash: line 412: g4ad.4xlarge: command not found
  /bin/bash: line 413: g4ad.8xlarge: command not found
  /bin/bash: line 414: g4ad.xlarge: command not found
  /bin/bash: line 415: g4dn.12xlarge: command not found
  /bin/bash: line 416: g4dn.16xlarge: command not found
  /bin/bash: line 417: g4dn.2xlarge: command not found
  /bin/bash: line 418: g4dn.4xlarge: command not found
  /bin/bash: line 419: g4dn.8xlarge: command not found
  /bin/bash: line 420: g4dn.metal: command not found
  /bin/bash: line 421: g4dn.xlarge: command not found
  /bin/bash: line 422: g5.12xlarge: command not found
  /bin/bash: line 423: g5.16xlarge: command not found
  /bin/bash: line 424: g5.24xlarge: command not found
  /bin/bash: line 425: g5.2xlarge: command not found
  /bin/bash: line 426: g5.48xlarge: command not found
  /bin/bash: line 427: g5.4xlarge: command not found
  /bin/bash: line 428: g5.8xlarge: command not found
  /bin/bash: line 429: g5.xlarge: command not found
  /bin/bash: line 430: g5g.16xlarge: command not found
  /bin/bash: line 431: g5g.2xlarge: command not found
  /bin/bash: line 432: g5g.4xlarge: command not found
  /bin/bash: line 433: g5g.8xlarge: command not found
  /bin/bash: line 434: g5g.metal: command not found
  /bin/bash: line 435: g5g.xlarge: command not found
  /bin/bash: line 436: g6.12xlarge: command not found
  /bin/bash: line 437: g6.16xlarge: command not found
  /bin/bash: line 438: g6.24xlarge: command not found
  /bin/bash: line 439: g6.2xlarge: command not found
  /bin/bash: line 440: g6.48xlarge: command not found
  /bin/bash: line 441: g6.4xlarge: command not found
  /bin/bash: line 442: g6.8xlarge: command not found
  /bin/bash: line 443: g6.xlarge: command not found
  /bin/bash: line 444: g6e.12xlarge: command not found
  /bin/bash: line 445: g6e.16xlarge: command not found
  /bin/bash: line 446: g6e.24xlarge: command not found
  /bin/bash: line 447: g6e.2xlarge: command not found
  /bin/bash: line 448: g6e.48xlarge: command not found
  /bin/bash: line 449: g6e.4xlarge: command not found
  /bin/bash: line 450: g6e.8xlarge: command not found
  /bin/bash: line 451: g6e.xlarge: command not found
  /bin/bash: line 452: g6f.2xlarge: command not found
  /bin/bash: line 453: g6f.4xlarge: command not found
  /bin/bash: line 454: g6f.large: command not found
  /bin/bash: line 455: g6f.xlarge: command not found
  /bin/bash: line 456: g7.12xlarge: command not found
  /bin/bash: line 457: g7.24xlarge: command not found
  /bin/bash: line 458: g7.2xlarge: command not found
  /bin/bash: line 459: g7.48xlarge: command not found
  /bin/bash: line 460: g7.4xlarge: command not found
  /bin/bash: line 461: g7.8xlarge: command not found
  /bin/bash: line 462: g7e.12xlarge: command not found
  /bin/bash: line 463: g7e.24xlarge: command not found
  /bin/bash: line 464: g7e.2xlarge: command not found
  /bin/bash: line 465: g7e.48xlarge: command not found
  /bin/bash: line 466: g7e.4xlarge: command not found
  /bin/bash: line 467: g7e.8xlarge: command not found
  /bin/bash: line 468: gr6.4xlarge: command not found
  /bin/bash: line 469: gr6.8xlarge: command not found
  /bin/bash: line 470: gr6f.4xlarge: command not found
  /bin/bash: line 471: h1.16xlarge: command not found
  /bin/bash: line 472: h1.2xlarge: command not found
  /bin/bash: line 473: h1.4xlarge: command not found
  /bin/bash: line 474: h1.8xlarge: command not found
  /bin/bash: line 475: hpc6a.48xlarge: command not found
  /bin/bash: line 476: hpc6id.32xlarge: command not found
  /bin/bash: line 477: hpc7a.12xlarge: command not found
  /bin/bash: line 478: hpc7a.24xlarge: command not found
  /bin/bash: line 479: hpc7a.48xlarge: command not found
  /bin/bash: line 480: hpc7a.96xlarge: command not found
  /bin/bash: line 481: hpc7g.16xlarge: command not found
  /bin/bash: line 482: hpc7g.4xlarge: command not found
  /bin/bash: line 483: hpc7g.8xlarge: command not found
  /bin/bash: line 484: hpc8a.96xlarge: command not found
  /bin/bash: line 485: hs1.8xlarge: command not found
  /bin/bash: line 486: i2.2xlarge: command not found
  /bin/bash: line 487: i2.4xlarge: command not found
  /bin/bash: line 488: i2.8xlarge: command not found
  /bin/bash: line 489: i2.xlarge: command not found
  /bin/bash: line 490: i3.16xlarge: command not found
  /bin/bash: line 491: i3.2xlarge: command not found
  /bin/bash: line 492: i3.4xlarge: command not found
  /bin/bash: line 493: i3.8xlarge: command not found
  /bin/bash: line 494: i3.large: command not found
  /bin/bash: line 495: i3.xlarge: command not found
  /bin/bash: line 496: i3en.12xlarge: command not found
  /bin/bash: line 497: i3en.24xlarge: command not found
  /bin/bash: line 498: i3en.2xlarge: command not found
  /bin/bash: line 499: i3en.3xlarge: command not found
  /bin/bash: line 500: i3en.6xlarge: command not found
  /bin/bash: line 501: i3en.large: command not found
  /bin/bash: line 502: i3en.metal: command not found
  /bin/bash: line 503: i3en.xlarge: command not found
  /bin/bash: line 504: i4g.16xlarge: command not found
  /bin/bash: line 505: i4g.2xlarge: command not found
  /bin/bash: line 506: i4g.4xlarge: command not found
  /bin/bash: line 507: i4g.8xlarge: command not found
  /bin/bash: line 508: i4g.large: command not found
  /bin/bash: line 509: i4g.xlarge: command not found
  /bin/bash: line 510: i4i.12xlarge: command not found
  /bin/bash: line 511: i4i.16xlarge: command not found
  /bin/bash: line 512: i4i.24xlarge: command not found
  /bin/bash: line 513: i4i.2xlarge: command not found
  /bin/bash: line 514: i4i.32xlarge: command not found
  /bin/bash: line 515: i4i.4xlarge: command not found
  /bin/bash: line 516: i4i.8xlarge: command not found
  /bin/bash: line 517: i4i.large: command not found
  /bin/bash: line 518: i4i.metal: command not found
  /bin/bash: line 519: i4i.xlarge: command not found
  /bin/bash: line 520: i7i.12xlarge: command not found
  /bin/bash: line 521: i7i.16xlarge: command not found
  /bin/bash: line 522: i7i.24xlarge: command not found
  /bin/bash: line 523: i7i.2xlarge: command not found
  /bin/bash: line 524: i7i.48xlarge: command not found
  /bin/bash: line 525: i7i.4xlarge: command not found
  /bin/bash: line 526: i7i.8xlarge: command not found
  /bin/bash: line 527: i7i.large: command not found
  /bin/bash: line 528: i7i.metal-24xl: command not found
  /bin/bash: line 529: i7i.metal-48xl: command not found
  /bin/bash: line 530: i7i.xlarge: command not found
  /bin/bash: line 531: i7ie.12xlarge: command not found
  /bin/bash: line 532: i7ie.18xlarge: command not found
  /bin/bash: line 533: i7ie.24xlarge: command not found
  /bin/bash: line 534: i7ie.2xlarge: command not found
  /bin/bash: line 535: i7ie.3xlarge: command not found
  /bin/bash: line 536: i7ie.48xlarge: command not found
  /bin/bash: line 537: i7ie.6xlarge: command not found
  /bin/bash: line 538: i7ie.large: command not found
  /bin/bash: line 539: i7ie.metal-24xl: command not found
  /bin/bash: line 540: i7ie.metal-48xl: command not found
  /bin/bash: line 541: i7ie.xlarge: command not found
  /bin/bash: line 542: i8g.12xlarge: command not found
  /bin/bash: line 543: i8g.16xlarge: command not found
  /bin/bash: line 544: i8g.24xlarge: command not found
  /bin/bash: line 545: i8g.2xlarge: command not found
  /bin/bash: line 546: i8g.48xlarge: command not found
  /bin/bash: line 547: i8g.4xlarge: command not found
  /bin/bash: line 548: i8g.8xlarge: command not found
  /bin/bash: line 549: i8g.large: command not found
  /bin/bash: line 550: i8g.metal-24xl: command not found
  /bin/bash: line 551: i8g.metal-48xl: command not found
  /bin/bash: line 552: i8g.xlarge: command not found
  /bin/bash: line 553: i8ge.12xlarge: command not found
  /bin/bash: line 554: i8ge.18xlarge: command not found
  /bin/bash: line 555: i8ge.24xlarge: command not found
  /bin/bash: line 556: i8ge.2xlarge: command not found
  /bin/bash: line 557: i8ge.3xlarge: command not found
  /bin/bash: line 558: i8ge.48xlarge: command not found
  /bin/bash: line 559: i8ge.6xlarge: command not found
  /bin/bash: line 560: i8ge.large: command not found
  /bin/bash: line 561: i8ge.metal-24xl: command not found
  /bin/bash: line 562: i8ge.metal-48xl: command not found
  /bin/bash: line 563: i8ge.xlarge: command not found
  /bin/bash: line 564: im4gn.16xlarge: command not found
  /bin/bash: line 565: im4gn.2xlarge: command not found
  /bin/bash: line 566: im4gn.4xlarge: command not found
  /bin/bash: line 567: im4gn.8xlarge: command not found
  /bin/bash: line 568: im4gn.large: command not found
  /bin/bash: line 569: im4gn.xlarge: command not found
  /bin/bash: line 570: inf1.24xlarge: command not found
  /bin/bash: line 571: inf1.2xlarge: command not found
  /bin/bash: line 572: inf1.6xlarge: command not found
  /bin/bash: line 573: inf1.xlarge: command not found
  /bin/bash: line 574: inf2.24xlarge: command not found
  /bin/bash: line 575: inf2.48xlarge: command not found
  /bin/bash: line 576: inf2.8xlarge: command not found
  /bin/bash: line 577: inf2.xlarge: command not found
  /bin/bash: line 578: is4gen.2xlarge: command not found
  /bin/bash: line 579: is4gen.4xlarge: command not found
  /bin/bash: line 580: is4gen.8xlarge: command not found
  /bin/bash: line 581: is4gen.large: command not found
  /bin/bash: line 582: is4gen.medium: command not found
  /bin/bash: line 583: is4gen.xlarge: command not found
  /bin/bash: line 584: m1.large: command not found
  /bin/bash: line 585: m1.medium: command not found
  /bin/bash: line 586: m1.small: command not found
  /bin/bash: line 587: m1.xlarge: command not found
  /bin/bash: line 588: m2.2xlarge: command not found
  /bin/bash: line 589: m2.4xlarge: command not found
  /bin/bash: line 590: m2.xlarge: command not found
  /bin/bash: line 591: m3.2xlarge: command not found
  /bin/bash: line 592: m3.large: command not found
  /bin/bash: line 593: m3.medium: command not found
  /bin/bash: line 594: m3.xlarge: command not found
  /bin/bash: line 595: m4.10xlarge: command not found
  /bin/bash: line 596: m4.16xlarge: command not found
  /bin/bash: line 597: m4.2xlarge: command not found
  /bin/bash: line 598: m4.4xlarge: command not found
  /bin/bash: line 599: m4.large: command not found
  /bin/bash: line 600: m4.xlarge: command not found
  /bin/bash: line 601: m5.12xlarge: command not found
  /bin/bash: line 602: m5.16xlarge: command not found
  /bin/bash: line 603: m5.24xlarge: command not found
  /bin/bash: line 604: m5.2xlarge: command not found
  /bin/bash: line 605: m5.4xlarge: command not found
  /bin/bash: line 606: m5.8xlarge: command not found
  /bin/bash: line 607: m5.large: command not found
  /bin/bash: line 608: m5.metal: command not found
  /bin/bash: line 609: m5.xlarge: command not found
  /bin/bash: line 610: m5a.12xlarge: command not found
  /bin/bash: line 611: m5a.16xlarge: command not found
  /bin/bash: line 612: m5a.24xlarge: command not found
  /bin/bash: line 613: m5a.2xlarge: command not found
  /bin/bash: line 614: m5a.4xlarge: command not found
  /bin/bash: line 615: m5a.8xlarge: command not found
  /bin/bash: line 616: m5a.large: command not found
  /bin/bash: line 617: m5a.xlarge: command not found
  /bin/bash: line 618: m5ad.12xlarge: command not found
  /bin/bash: line 619: m5ad.16xlarge: command not found
  /bin/bash: line 620: m5ad.24xlarge: command not found
  /bin/bash: line 621: m5ad.2xlarge: command not found
  /bin/bash: line 622: m5ad.4xlarge: command not found
  /bin/bash: line 623: m5ad.8xlarge: command not found
  /bin/bash: line 624: m5ad.large: command not found
  /bin/bash: line 625: m5ad.xlarge: command not found
  /bin/bash: line 626: m5d.12xlarge: command not found
  /bin/bash: line 627: m5d.16xlarge: command not found
  /bin/bash: line 628: m5d.24xlarge: command not found
  /bin/bash: line 629: m5d.2xlarge: command not found
  /bin/bash: line 630: m5d.4xlarge: command not found
  /bin/bash: line 631: m5d.8xlarge: command not found
  /bin/bash: line 632: m5d.large: command not found
  /bin/bash: line 633: m5d.metal: command not found
  /bin/bash: line 634: m5d.xlarge: command not found
  /bin/bash: line 635: m5dn.12xlarge: command not found
  /bin/bash: line 636: m5dn.16xlarge: command not found
  /bin/bash: line 637: m5dn.24xlarge: command not found
  /bin/bash: line 638: m5dn.2xlarge: command not found
  /bin/bash: line 639: m5dn.4xlarge: command not found
  /bin/bash: line 640: m5dn.8xlarge: command not found
  /bin/bash: line 641: m5dn.large: command not found
  /bin/bash: line 642: m5dn.metal: command not found
  /bin/bash: line 643: m5dn.xlarge: command not found
  /bin/bash: line 644: m5n.12xlarge: command not found
  /bin/bash: line 645: m5n.16xlarge: command not found
  /bin/bash: line 646: m5n.24xlarge: command not found
  /bin/bash: line 647: m5n.2xlarge: command not found
  /bin/bash: line 648: m5n.4xlarge: command not found
  /bin/bash: line 649: m5n.8xlarge: command not found
  /bin/bash: line 650: m5n.large: command not found
  /bin/bash: line 651: m5n.metal: command not found
  /bin/bash: line 652: m5n.xlarge: command not found
  /bin/bash: line 653: m5zn.12xlarge: command not found
  /bin/bash: line 654: m5zn.2xlarge: command not found
  /bin/bash: line 655: m5zn.3xlarge: command not found
  /bin/bash: line 656: m5zn.6xlarge: command not found
  /bin/bash: line 657: m5zn.large: command not found
  /bin/bash: line 658: m5zn.metal: command not found
  /bin/bash: line 659: m5zn.xlarge: command not found
  /bin/bash: line 660: m6a.12xlarge: command not found
  /bin/bash: line 661: m6a.16xlarge: command not found
  /bin/bash: line 662: m6a.24xlarge: command not found
  /bin/bash: line 663: m6a.2xlarge: command not found
  /bin/bash: line 664: m6a.32xlarge: command not found
  /bin/bash: line 665: m6a.48xlarge: command not found
  /bin/bash: line 666: m6a.4xlarge: command not found
  /bin/bash: line 667: m6a.8xlarge: command not found
  /bin/bash: line 668: m6a.large: command not found
  /bin/bash: line 669: m6a.metal: command not found
  /bin/bash: line 670: m6a.xlarge: command not found
  /bin/bash: line 671: m6g.12xlarge: command not found
  /bin/bash: line 672: m6g.16xlarge: command not found
  /bin/bash: line 673: m6g.2xlarge: command not found
  /bin/bash: line 674: m6g.4xlarge: command not found
  /bin/bash: line 675: m6g.8xlarge: command not found
  /bin/bash: line 676: m6g.large: command not found
  /bin/bash: line 677: m6g.medium: command not found
  /bin/bash: line 678: m6g.metal: command not found
  /bin/bash: line 679: m6g.xlarge: command not found
  /bin/bash: line 680: m6gd.12xlarge: command not found
  /bin/bash: line 681: m6gd.16xlarge: command not found
  /bin/bash: line 682: m6gd.2xlarge: command not found
  /bin/bash: line 683: m6gd.4xlarge: command not found
  /bin/bash: line 684: m6gd.8xlarge: command not found
  /bin/bash: line 685: m6gd.large: command not found
  /bin/bash: line 686: m6gd.medium: command not found
  /bin/bash: line 687: m6gd.metal: command not found
  /bin/bash: line 688: m6gd.xlarge: command not found
  /bin/bash: line 689: m6i.12xlarge: command not found
  /bin/bash: line 690: m6i.16xlarge: command not found
  /bin/bash: line 691: m6i.24xlarge: command not found
  /bin/bash: line 692: m6i.2xlarge: command not found
  /bin/bash: line 693: m6i.32xlarge: command not found
  /bin/bash: line 694: m6i.4xlarge: command not found
  /bin/bash: line 695: m6i.8xlarge: command not found
  /bin/bash: line 696: m6i.large: command not found
  /bin/bash: line 697: m6i.metal: command not found
  /bin/bash: line 698: m6i.xlarge: command not found
  /bin/bash: line 699: m6id.12xlarge: command not found
  /bin/bash: line 700: m6id.16xlarge: command not found
  /bin/bash: line 701: m6id.24xlarge: command not found
  /bin/bash: line 702: m6id.2xlarge: command not found
  /bin/bash: line 703: m6id.32xlarge: command not found
  /bin/bash: line 704: m6id.4xlarge: command not found
  /bin/bash: line 705: m6id.8xlarge: command not found
  /bin/bash: line 706: m6id.large: command not found
  /bin/bash: line 707: m6id.metal: command not found
  /bin/bash: line 708: m6id.xlarge: command not found
  /bin/bash: line 709: m6idn.12xlarge: command not found
  /bin/bash: line 710: m6idn.16xlarge: command not found
  /bin/bash: line 711: m6idn.24xlarge: command not found
  /bin/bash: line 712: m6idn.2xlarge: command not found
  /bin/bash: line 713: m6idn.32xlarge: command not found
  /bin/bash: line 714: m6idn.4xlarge: command not found
  /bin/bash: line 715: m6idn.8xlarge: command not found
  /bin/bash: line 716: m6idn.large: command not found
  /bin/bash: line 717: m6idn.metal: command not found
  /bin/bash: line 718: m6idn.xlarge: command not found
  /bin/bash: line 719: m6in.12xlarge: command not found
  /bin/bash: line 720: m6in.16xlarge: command not found
  /bin/bash: line 721: m6in.24xlarge: command not found
  /bin/bash: line 722: m6in.2xlarge: command not found
  /bin/bash: line 723: m6in.32xlarge: command not found
  /bin/bash: line 724: m6in.4xlarge: command not found
  /bin/bash: line 725: m6in.8xlarge: command not found
  /bin/bash: line 726: m6in.large: command not found
  /bin/bash: line 727: m6in.metal: command not found
  /bin/bash: line 728: m6in.xlarge: command not found
  /bin/bash: line 729: m7a.12xlarge: command not found
  /bin/bash: line 730: m7a.16xlarge: command not found
  /bin/bash: line 731: m7a.24xlarge: command not found
  /bin/bash: line 732: m7a.2xlarge: command not found
  /bin/bash: line 733: m7a.32xlarge: command not found
  /bin/bash: line 734: m7a.48xlarge: command not found
  /bin/bash: line 735: m7a.4xlarge: command not found
  /bin/bash: line 736: m7a.8xlarge: command not found
  /bin/bash: line 737: m7a.large: command not found
  /bin/bash: line 738: m7a.medium: command not found
  /bin/bash: line 739: m7a.metal-48xl: command not found
  /bin/bash: line 740: m7a.xlarge: command not found
  /bin/bash: line 741: m7g.12xlarge: command not found
  /bin/bash: line 742: m7g.16xlarge: command not found
  /bin/bash: line 743: m7g.2xlarge: command not found
  /bin/bash: line 744: m7g.4xlarge: command not found
  /bin/bash: line 745: m7g.8xlarge: command not found
  /bin/bash: line 746: m7g.large: command not found
  /bin/bash: line 747: m7g.medium: command not found
  /bin/bash: line 748: m7g.metal: command not found
  /bin/bash: line 749: m7g.xlarge: command not found
  /bin/bash: line 750: m7gd.12xlarge: command not found
  /bin/bash: line 751: m7gd.16xlarge: command not found
  /bin/bash: line 752: m7gd.2xlarge: command not found
  /bin/bash: line 753: m7gd.4xlarge: command not found
  /bin/bash: line 754: m7gd.8xlarge: command not found
  /bin/bash: line 755: m7gd.large: command not found
  /bin/bash: line 756: m7gd.medium: command not found
  /bin/bash: line 757: m7gd.metal: command not found
  /bin/bash: line 758: m7gd.xlarge: command not found
  /bin/bash: line 759: m7i-flex.12xlarge: command not found
  /bin/bash: line 760: m7i-flex.16xlarge: command not found
  /bin/bash: line 761: m7i-flex.2xlarge: command not found
  /bin/bash: line 762: m7i-flex.4xlarge: command not found
  /bin/bash: line 763: m7i-flex.8xlarge: command not found
  /bin/bash: line 764: m7i-flex.large: command not found
  /bin/bash: line 765: m7i-flex.xlarge: command not found
  /bin/bash: line 766: m7i.12xlarge: command not found
  /bin/bash: line 767: m7i.16xlarge: command not found
  /bin/bash: line 768: m7i.24xlarge: command not found
  /bin/bash: line 769: m7i.2xlarge: command not found
  /bin/bash: line 770: m7i.48xlarge: command not found
  /bin/bash: line 771: m7i.4xlarge: command not found
  /bin/bash: line 772: m7i.8xlarge: command not found
  /bin/bash: line 773: m7i.large: command not found
  /bin/bash: line 774: m7i.metal-24xl: command not found
  /bin/bash: line 775: m7i.metal-48xl: command not found
  /bin/bash: line 776: m7i.xlarge: command not found
  /bin/bash: line 777: m8a.12xlarge: command not found
  /bin/bash: line 778: m8a.16xlarge: command not found
  /bin/bash: line 779: m8a.24xlarge: command not found
  /bin/bash: line 780: m8a.2xlarge: command not found
  /bin/bash: line 781: m8a.48xlarge: command not found
  /bin/bash: line 782: m8a.4xlarge: command not found
  /bin/bash: line 783: m8a.8xlarge: command not found
  /bin/bash: line 784: m8a.large: command not found
  /bin/bash: line 785: m8a.medium: command not found
  /bin/bash: line 786: m8a.metal-24xl: command not found
  /bin/bash: line 787: m8a.metal-48xl: command not found
  /bin/bash: line 788: m8a.xlarge: command not found
  /bin/bash: line 789: m8azn.12xlarge: command not found
  /bin/bash: line 790: m8azn.24xlarge: command not found
  /bin/bash: line 791: m8azn.3xlarge: command not found
  /bin/bash: line 792: m8azn.6xlarge: command not found
  /bin/bash: line 793: m8azn.large: command not found
  /bin/bash: line 794: m8azn.medium: command not found
  /bin/bash: line 795: m8azn.metal-12xl: command not found
  /bin/bash: line 796: m8azn.metal-24xl: command not found
  /bin/bash: line 797: m8azn.xlarge: command not found
  /bin/bash: line 798: m8g.12xlarge: command not found
  /bin/bash: line 799: m8g.16xlarge: command not found
  /bin/bash: line 800: m8g.24xlarge: command not found
  /bin/bash: line 801: m8g.2xlarge: command not found
  /bin/bash: line 802: m8g.48xlarge: command not found
  /bin/bash: line 803: m8g.4xlarge: command not found
  /bin/bash: line 804: m8g.8xlarge: command not found
  /bin/bash: line 805: m8g.large: command not found
  /bin/bash: line 806: m8g.medium: command not found
  /bin/bash: line 807: m8g.metal-24xl: command not found
  /bin/bash: line 808: m8g.metal-48xl: command not found
  /bin/bash: line 809: m8g.xlarge: command not found
  /bin/bash: line 810: m8gb.12xlarge: command not found
  /bin/bash: line 811: m8gb.16xlarge: command not found
  /bin/bash: line 812: m8gb.24xlarge: command not found
  /bin/bash: line 813: m8gb.2xlarge: command not found
  /bin/bash: line 814: m8gb.48xlarge: command not found
  /bin/bash: line 815: m8gb.4xlarge: command not found
  /bin/bash: line 816: m8gb.8xlarge: command not found
  /bin/bash: line 817: m8gb.large: command not found
  /bin/bash: line 818: m8gb.medium: command not found
  /bin/bash: line 819: m8gb.metal-24xl: command not found
  /bin/bash: line 820: m8gb.metal-48xl: command not found
  /bin/bash: line 821: m8gb.xlarge: command not found
  /bin/bash: line 822: m8gd.12xlarge: command not found
  /bin/bash: line 823: m8gd.16xlarge: command not found
  /bin/bash: line 824: m8gd.24xlarge: command not found
  /bin/bash: line 825: m8gd.2xlarge: command not found
  /bin/bash: line 826: m8gd.48xlarge: command not found
  /bin/bash: line 827: m8gd.4xlarge: command not found
  /bin/bash: line 828: m8gd.8xlarge: command not found
  /bin/bash: line 829: m8gd.large: command not found
  /bin/bash: line 830: m8gd.medium: command not found
  /bin/bash: line 831: m8gd.metal-24xl: command not found
  /bin/bash: line 832: m8gd.metal-48xl: command not found
  /bin/bash: line 833: m8gd.xlarge: command not found
  /bin/bash: line 834: m8gn.12xlarge: command not found
  /bin/bash: line 835: m8gn.16xlarge: command not found
  /bin/bash: line 836: m8gn.24xlarge: command not found
  /bin/bash: line 837: m8gn.2xlarge: command not found
  /bin/bash: line 838: m8gn.48xlarge: command not found
  /bin/bash: line 839: m8gn.4xlarge: command not found
  /bin/bash: line 840: m8gn.8xlarge: command not found
  /bin/bash: line 841: m8gn.large: command not found
  /bin/bash: line 842: m8gn.medium: command not found
  /bin/bash: line 843: m8gn.metal-24xl: command not found
  /bin/bash: line 844: m8gn.metal-48xl: command not found
  /bin/bash: line 845: m8gn.xlarge: command not found
  /bin/bash: line 846: m8i-flex.12xlarge: command not found
  /bin/bash: line 847: m8i-flex.16xlarge: command not found
  /bin/bash: line 848: m8i-flex.2xlarge: command not found
  /bin/bash: line 849: m8i-flex.4xlarge: command not found
  /bin/bash: line 850: m8i-flex.8xlarge: command not found
  /bin/bash: line 851: m8i-flex.large: command not found
  /bin/bash: line 852: m8i-flex.xlarge: command not found
  /bin/bash: line 853: m8i.12xlarge: command not found
  /bin/bash: line 854: m8i.16xlarge: command not found
  /bin/bash: line 855: m8i.24xlarge: command not found
  /bin/bash: line 856: m8i.2xlarge: command not found
  /bin/bash: line 857: m8i.32xlarge: command not found
  /bin/bash: line 858: m8i.48xlarge: command not found
  /bin/bash: line 859: m8i.4xlarge: command not found
  /bin/bash: line 860: m8i.8xlarge: command not found
  /bin/bash: line 861: m8i.96xlarge: command not found
  /bin/bash: line 862: m8i.large: command not found
  /bin/bash: line 863: m8i.metal-48xl: command not found
  /bin/bash: line 864: m8i.metal-96xl: command not found
  /bin/bash: line 865: m8i.xlarge: command not found
  /bin/bash: line 866: m8ib.12xlarge: command not found
  /bin/bash: line 867: m8ib.16xlarge: command not found
  /bin/bash: line 868: m8ib.24xlarge: command not found
  /bin/bash: line 869: m8ib.2xlarge: command not found
  /bin/bash: line 870: m8ib.32xlarge: command not found
  /bin/bash: line 871: m8ib.48xlarge: command not found
  /bin/bash: line 872: m8ib.4xlarge: command not found
  /bin/bash: line 873: m8ib.8xlarge: command not found
  /bin/bash: line 874: m8ib.96xlarge: command not found
  /bin/bash: line 875: m8ib.large: command not found
  /bin/bash: line 876: m8ib.metal-48xl: command not found
  /bin/bash: line 877: m8ib.metal-96xl: command not found
  /bin/bash: line 878: m8ib.xlarge: command not found
  /bin/bash: line 879: m8id.12xlarge: command not found
  /bin/bash: line 880: m8id.16xlarge: command not found
  /bin/bash: line 881: m8id.24xlarge: command not found
  /bin/bash: line 882: m8id.2xlarge: command not found
  /bin/bash: line 883: m8id.32xlarge: command not found
  /bin/bash: line 884: m8id.48xlarge: command not found
  /bin/bash: line 885: m8id.4xlarge: command not found
  /bin/bash: line 886: m8id.8xlarge: command not found
  /bin/bash: line 887: m8id.96xlarge: command not found
  /bin/bash: line 888: m8id.large: command not found
  /bin/bash: line 889: m8id.metal-48xl: command not found
  /bin/bash: line 890: m8id.metal-96xl: command not found
  /bin/bash: line 891: m8id.xlarge: command not found
  /bin/bash: line 892: m8idb.12xlarge: command not found
  /bin/bash: line 893: m8idb.16xlarge: command not found
  /bin/bash: line 894: m8idb.24xlarge: command not found
  /bin/bash: line 895: m8idb.2xlarge: command not found
  /bin/bash: line 896: m8idb.32xlarge: command not found
  /bin/bash: line 897: m8idb.48xlarge: command not found
  /bin/bash: line 898: m8idb.4xlarge: command not found
  /bin/bash: line 899: m8idb.8xlarge: command not found
  /bin/bash: line 900: m8idb.96xlarge: command not found
  /bin/bash: line 901: m8idb.large: command not found
  /bin/bash: line 902: m8idb.metal-48xl: command not found
  /bin/bash: line 903: m8idb.metal-96xl: command not found
  /bin/bash: line 904: m8idb.xlarge: command not found
  /bin/bash: line 905: m8idn.12xlarge: command not found
  /bin/bash: line 906: m8idn.16xlarge: command not found
  /bin/bash: line 907: m8idn.24xlarge: command not found
  /bin/bash: line 908: m8idn.2xlarge: command not found
  /bin/bash: line 909: m8idn.32xlarge: command not found
  /bin/bash: line 910: m8idn.48xlarge: command not found
  /bin/bash: line 911: m8idn.4xlarge: command not found
  /bin/bash: line 912: m8idn.8xlarge: command not found
  /bin/bash: line 913: m8idn.96xlarge: command not found
  /bin/bash: line 914: m8idn.large: command not found
  /bin/bash: line 915: m8idn.metal-48xl: command not found
  /bin/bash: line 916: m8idn.metal-96xl: command not found
  /bin/bash: line 917: m8idn.xlarge: command not found
  /bin/bash: line 918: m8in.12xlarge: command not found
  /bin/bash: line 919: m8in.16xlarge: command not found
  /bin/bash: line 920: m8in.24xlarge: command not found
  /bin/bash: line 921: m8in.2xlarge: command not found
  /bin/bash: line 922: m8in.32xlarge: command not found
  /bin/bash: line 923: m8in.48xlarge: command not found
  /bin/bash: line 924: m8in.4xlarge: command not found
  /bin/bash: line 925: m8in.8xlarge: command not found
  /bin/bash: line 926: m8in.96xlarge: command not found
  /bin/bash: line 927: m8in.large: command not found
  /bin/bash: line 928: m8in.metal-48xl: command not found
  /bin/bash: line 929: m8in.metal-96xl: command not found
  /bin/bash: line 930: m8in.xlarge: command not found
  /bin/bash: line 931: m8ine.12xlarge: command not found
  /bin/bash: line 932: m8ine.2xlarge: command not found
  /bin/bash: line 933: m8ine.4xlarge: command not found
  /bin/bash: line 934: m8ine.8xlarge: command not found
  /bin/bash: line 935: m8ine.large: command not found
  /bin/bash: line 936: m8ine.xlarge: command not found
  /bin/bash: line 937: m9g.12xlarge: command not found
  /bin/bash: line 938: m9g.16xlarge: command not found
  /bin/bash: line 939: m9g.24xlarge: command not found
  /bin/bash: line 940: m9g.2xlarge: command not found
  /bin/bash: line 941: m9g.48xlarge: command not found
  /bin/bash: line 942: m9g.4xlarge: command not found
  /bin/bash: line 943: m9g.8xlarge: command not found
  /bin/bash: line 944: m9g.large: command not found
  /bin/bash: line 945: m9g.medium: command not found
  /bin/bash: line 946: m9g.metal-48xl: command not found
  /bin/bash: line 947: m9g.xlarge: command not found
  /bin/bash: line 948: m9gd.12xlarge: command not found
  /bin/bash: line 949: m9gd.16xlarge: command not found
  /bin/bash: line 950: m9gd.24xlarge: command not found
  /bin/bash: line 951: m9gd.2xlarge: command not found
  /bin/bash: line 952: m9gd.48xlarge: command not found
  /bin/bash: line 953: m9gd.4xlarge: command not found
  /bin/bash: line 954: m9gd.8xlarge: command not found
  /bin/bash: line 955: m9gd.large: command not found
  /bin/bash: line 956: m9gd.medium: command not found
  /bin/bash: line 957: m9gd.metal-48xl: command not found
  /bin/bash: line 958: m9gd.xlarge: command not found
  /bin/bash: line 959: mac-m3ultra.metal: command not found
  /bin/bash: line 960: mac-m4.metal: command not found
  /bin/bash: line 961: mac-m4max.metal: command not found
  /bin/bash: line 962: mac-m4pro.metal: command not found
  /bin/bash: line 963: mac1.metal: command not found
  /bin/bash: line 964: mac2-m1ultra.metal: command not found
  /bin/bash: line 965: mac2-m2.metal: command not found
  /bin/bash: line 966: mac2-m2pro.metal: command not found
  /bin/bash: line 967: mac2.metal: command not found
  /bin/bash: line 968: p3.16xlarge: command not found
  /bin/bash: line 969: p3.2xlarge: command not found
  /bin/bash: line 970: p3.8xlarge: command not found
  /bin/bash: line 971: p3dn.24xlarge: command not found
  /bin/bash: line 972: p4d.24xlarge: command not found
  /bin/bash: line 973: p4de.24xlarge: command not found
  /bin/bash: line 974: p5.48xlarge: command not found
  /bin/bash: line 975: p5.4xlarge: command not found
  /bin/bash: line 976: p5e.48xlarge: command not found
  /bin/bash: line 977: p5en.48xlarge: command not found
  /bin/bash: line 978: p6-b200.48xlarge: command not found
  /bin/bash: line 979: p6-b300.48xlarge: command not found
  /bin/bash: line 980: r3.2xlarge: command not found
  /bin/bash: line 981: r3.4xlarge: command not found
  /bin/bash: line 982: r3.8xlarge: command not found
  /bin/bash: line 983: r3.large: command not found
  /bin/bash: line 984: r3.xlarge: command not found
  /bin/bash: line 985: r4.16xlarge: command not found
  /bin/bash: line 986: r4.2xlarge: command not found
  /bin/bash: line 987: r4.4xlarge: command not found
  /bin/bash: line 988: r4.8xlarge: command not found
  /bin/bash: line 989: r4.large: command not found
  /bin/bash: line 990: r4.xlarge: command not found
  /bin/bash: line 991: r5.12xlarge: command not found
  /bin/bash: line 992: r5.16xlarge: command not found
  /bin/bash: line 993: r5.24xlarge: command not found
  /bin/bash: line 994: r5.2xlarge: command not found
  /bin/bash: line 995: r5.4xlarge: command not found
  /bin/bash: line 996: r5.8xlarge: command not found
  /bin/bash: line 997: r5.large: command not found
  /bin/bash: line 998: r5.metal: command not found
  /bin/bash: line 999: r5.xlarge: command not found
  /bin/bash: line 1000: r5a.12xlarge: command not found
  /bin/bash: line 1001: r5a.16xlarge: command not found
  /bin/bash: line 1002: r5a.24xlarge: command not found
  /bin/bash: line 1003: r5a.2xlarge: command not found
  /bin/bash: line 1004: r5a.4xlarge: command not found
  /bin/bash: line 1005: r5a.8xlarge: command not found
  /bin/bash: line 1006: r5a.large: command not found
  /bin/bash: line 1007: r5a.xlarge: command not found
  /bin/bash: line 1008: r5ad.12xlarge: command not found
  /bin/bash: line 1009: r5ad.16xlarge: command not found
  /bin/bash: line 1010: r5ad.24xlarge: command not found
  /bin/bash: line 1011: r5ad.2xlarge: command not found
  /bin/bash: line 1012: r5ad.4xlarge: command not found
  /bin/bash: line 1013: r5ad.8xlarge: command not found
  /bin/bash: line 1014: r5ad.large: command not found
  /bin/bash: line 1015: r5ad.xlarge: command not found
  /bin/bash: line 1016: r5b.12xlarge: command not found
  /bin/bash: line 1017: r5b.16xlarge: command not found
  /bin/bash: line 1018: r5b.24xlarge: command not found
  /bin/bash: line 1019: r5b.2xlarge: command not found
  /bin/bash: line 1020: r5b.4xlarge: command not found
  /bin/bash: line 1021: r5b.8xlarge: command not found
  /bin/bash: line 1022: r5b.large: command not found
  /bin/bash: line 1023: r5b.metal: command not found
  /bin/bash: line 1024: r5b.xlarge: command not found
  /bin/bash: line 1025: r5d.12xlarge: command not found
  /bin/bash: line 1026: r5d.16xlarge: command not found
  /bin/bash: line 1027: r5d.24xlarge: command not found
  /bin/bash: line 1028: r5d.2xlarge: command not found
  /bin/bash: line 1029: r5d.4xlarge: command not found
  /bin/bash: line 1030: r5d.8xlarge: command not found
  /bin/bash: line 1031: r5d.large: command not found
  /bin/bash: line 1032: r5d.metal: command not found
  /bin/bash: line 1033: r5d.xlarge: command not found
  /bin/bash: line 1034: r5dn.12xlarge: command not found
  /bin/bash: line 1035: r5dn.16xlarge: command not found
  /bin/bash: line 1036: r5dn.24xlarge: command not found
  /bin/bash: line 1037: r5dn.2xlarge: command not found
  /bin/bash: line 1038: r5dn.4xlarge: command not found
  /bin/bash: line 1039: r5dn.8xlarge: command not found
  /bin/bash: line 1040: r5dn.large: command not found
  /bin/bash: line 1041: r5dn.metal: command not found
  /bin/bash: line 1042: r5dn.xlarge: command not found
  /bin/bash: line 1043: r5n.12xlarge: command not found
  /bin/bash: line 1044: r5n.16xlarge: command not found
  /bin/bash: line 1045: r5n.24xlarge: command not found
  /bin/bash: line 1046: r5n.2xlarge: command not found
  /bin/bash: line 1047: r5n.4xlarge: command not found
  /bin/bash: line 1048: r5n.8xlarge: command not found
  /bin/bash: line 1049: r5n.large: command not found
  /bin/bash: line 1050: r5n.metal: command not found
  /bin/bash: line 1051: r5n.xlarge: command not found
  /bin/bash: line 1052: r6a.12xlarge: command not found
  /bin/bash: line 1053: r6a.16xlarge: command not found
  /bin/bash: line 1054: r6a.24xlarge: command not found
  /bin/bash: line 1055: r6a.2xlarge: command not found
  /bin/bash: line 1056: r6a.32xlarge: command not found
  /bin/bash: line 1057: r6a.48xlarge: command not found
  /bin/bash: line 1058: r6a.4xlarge: command not found
  /bin/bash: line 1059: r6a.8xlarge: command not found
  /bin/bash: line 1060: r6a.large: command not found
  /bin/bash: line 1061: r6a.metal: command not found
  /bin/bash: line 1062: r6a.xlarge: command not found
  /bin/bash: line 1063: r6g.12xlarge: command not found
  /bin/bash: line 1064: r6g.16xlarge: command not found
  /bin/bash: line 1065: r6g.2xlarge: command not found
  /bin/bash: line 1066: r6g.4xlarge: command not found
  /bin/bash: line 1067: r6g.8xlarge: command not found
  /bin/bash: line 1068: r6g.large: command not found
  /bin/bash: line 1069: r6g.medium: command not found
  /bin/bash: line 1070: r6g.metal: command not found
  /bin/bash: line 1071: r6g.xlarge: command not found
  /bin/bash: line 1072: r6gd.12xlarge: command not found
  /bin/bash: line 1073: r6gd.16xlarge: command not found
  /bin/bash: line 1074: r6gd.2xlarge: command not found
  /bin/bash: line 1075: r6gd.4xlarge: command not found
  /bin/bash: line 1076: r6gd.8xlarge: command not found
  /bin/bash: line 1077: r6gd.large: command not found
  /bin/bash: line 1078: r6gd.medium: command not found
  /bin/bash: line 1079: r6gd.metal: command not found
  /bin/bash: line 1080: r6gd.xlarge: command not found
  /bin/bash: line 1081: r6i.12xlarge: command not found
  /bin/bash: line 1082: r6i.16xlarge: command not found
  /bin/bash: line 1083: r6i.24xlarge: command not found
  /bin/bash: line 1084: r6i.2xlarge: command not found
  /bin/bash: line 1085: r6i.32xlarge: command not found
  /bin/bash: line 1086: r6i.4xlarge: command not found
  /bin/bash: line 1087: r6i.8xlarge: command not found
  /bin/bash: line 1088: r6i.large: command not found
  /bin/bash: line 1089: r6i.metal: command not found
  /bin/bash: line 1090: r6i.xlarge: command not found
  /bin/bash: line 1091: r6id.12xlarge: command not found
  /bin/bash: line 1092: r6id.16xlarge: command not found
  /bin/bash: line 1093: r6id.24xlarge: command not found
  /bin/bash: line 1094: r6id.2xlarge: command not found
  /bin/bash: line 1095: r6id.32xlarge: command not found
  /bin/bash: line 1096: r6id.4xlarge: command not found
  /bin/bash: line 1097: r6id.8xlarge: command not found
  /bin/bash: line 1098: r6id.large: command not found
  /bin/bash: line 1099: r6id.metal: command not found
  /bin/bash: line 1100: r6id.xlarge: command not found
  /bin/bash: line 1101: r6idn.12xlarge: command not found
  /bin/bash: line 1102: r6idn.16xlarge: command not found
  /bin/bash: line 1103: r6idn.24xlarge: command not found
  /bin/bash: line 1104: r6idn.2xlarge: command not found
  /bin/bash: line 1105: r6idn.32xlarge: command not found
  /bin/bash: line 1106: r6idn.4xlarge: command not found
  /bin/bash: line 1107: r6idn.8xlarge: command not found
  /bin/bash: line 1108: r6idn.large: command not found
  /bin/bash: line 1109: r6idn.metal: command not found
  /bin/bash: line 1110: r6idn.xlarge: command not found
  /bin/bash: line 1111: r6in.12xlarge: command not found
  /bin/bash: line 1112: r6in.16xlarge: command not found
  /bin/bash: line 1113: r6in.24xlarge: command not found
  /bin/bash: line 1114: r6in.2xlarge: command not found
  /bin/bash: line 1115: r6in.32xlarge: command not found
  /bin/bash: line 1116: r6in.4xlarge: command not found
  /bin/bash: line 1117: r6in.8xlarge: command not found
  /bin/bash: line 1118: r6in.large: command not found
  /bin/bash: line 1119: r6in.metal: command not found
  /bin/bash: line 1120: r6in.xlarge: command not found
  /bin/bash: line 1121: r7a.12xlarge: command not found
  /bin/bash: line 1122: r7a.16xlarge: command not found
  /bin/bash: line 1123: r7a.24xlarge: command not found
  /bin/bash: line 1124: r7a.2xlarge: command not found
  /bin/bash: line 1125: r7a.32xlarge: command not found
  /bin/bash: line 1126: r7a.48xlarge: command not found
  /bin/bash: line 1127: r7a.4xlarge: command not found
  /bin/bash: line 1128: r7a.8xlarge: command not found
  /bin/bash: line 1129: r7a.large: command not found
  /bin/bash: line 1130: r7a.medium: command not found
  /bin/bash: line 1131: r7a.metal-48xl: command not found
  /bin/bash: line 1132: r7a.xlarge: command not found
  /bin/bash: line 1133: r7g.12xlarge: command not found
  /bin/bash: line 1134: r7g.16xlarge: command not found
  /bin/bash: line 1135: r7g.2xlarge: command not found
  /bin/bash: line 1136: r7g.4xlarge: command not found
  /bin/bash: line 1137: r7g.8xlarge: command not found
  /bin/bash: line 1138: r7g.large: command not found
  /bin/bash: line 1139: r7g.medium: command not found
  /bin/bash: line 1140: r7g.metal: command not found
  /bin/bash: line 1141: r7g.xlarge: command not found
  /bin/bash: line 1142: r7gd.12xlarge: command not found
  /bin/bash: line 1143: r7gd.16xlarge: command not found
  /bin/bash: line 1144: r7gd.2xlarge: command not found
  /bin/bash: line 1145: r7gd.4xlarge: command not found
  /bin/bash: line 1146: r7gd.8xlarge: command not found
  /bin/bash: line 1147: r7gd.large: command not found
  /bin/bash: line 1148: r7gd.medium: command not found
  /bin/bash: line 1149: r7gd.metal: command not found
  /bin/bash: line 1150: r7gd.xlarge: command not found
  /bin/bash: line 1151: r7i.12xlarge: command not found
  /bin/bash: line 1152: r7i.16xlarge: command not found
  /bin/bash: line 1153: r7i.24xlarge: command not found
  /bin/bash: line 1154: r7i.2xlarge: command not found
  /bin/bash: line 1155: r7i.48xlarge: command not found
  /bin/bash: line 1156: r7i.4xlarge: command not found
  /bin/bash: line 1157: r7i.8xlarge: command not found
  /bin/bash: line 1158: r7i.large: command not found
  /bin/bash: line 1159: r7i.metal-24xl: command not found
  /bin/bash: line 1160: r7i.metal-48xl: command not found
  /bin/bash: line 1161: r7i.xlarge: command not found
  /bin/bash: line 1162: r7iz.12xlarge: command not found
  /bin/bash: line 1163: r7iz.16xlarge: command not found
  /bin/bash: line 1164: r7iz.2xlarge: command not found
  /bin/bash: line 1165: r7iz.32xlarge: command not found
  /bin/bash: line 1166: r7iz.4xlarge: command not found
  /bin/bash: line 1167: r7iz.8xlarge: command not found
  /bin/bash: line 1168: r7iz.large: command not found
  /bin/bash: line 1169: r7iz.metal-16xl: command not found
  /bin/bash: line 1170: r7iz.metal-32xl: command not found
  /bin/bash: line 1171: r7iz.xlarge: command not found
  /bin/bash: line 1172: r8a.12xlarge: command not found
  /bin/bash: line 1173: r8a.16xlarge: command not found
  /bin/bash: line 1174: r8a.24xlarge: command not found
  /bin/bash: line 1175: r8a.2xlarge: command not found
  /bin/bash: line 1176: r8a.48xlarge: command not found
  /bin/bash: line 1177: r8a.4xlarge: command not found
  /bin/bash: line 1178: r8a.8xlarge: command not found
  /bin/bash: line 1179: r8a.large: command not found
  /bin/bash: line 1180: r8a.medium: command not found
  /bin/bash: line 1181: r8a.metal-24xl: command not found
  /bin/bash: line 1182: r8a.metal-48xl: command not found
  /bin/bash: line 1183: r8a.xlarge: command not found
  /bin/bash: line 1184: r8g.12xlarge: command not found
  /bin/bash: line 1185: r8g.16xlarge: command not found
  /bin/bash: line 1186: r8g.24xlarge: command not found
  /bin/bash: line 1187: r8g.2xlarge: command not found
  /bin/bash: line 1188: r8g.48xlarge: command not found
  /bin/bash: line 1189: r8g.4xlarge: command not found
  /bin/bash: line 1190: r8g.8xlarge: command not found
  /bin/bash: line 1191: r8g.large: command not found
  /bin/bash: line 1192: r8g.medium: command not found
  /bin/bash: line 1193: r8g.metal-24xl: command not found
  /bin/bash: line 1194: r8g.metal-48xl: command not found
  /bin/bash: line 1195: r8g.xlarge: command not found
  /bin/bash: line 1196: r8gb.12xlarge: command not found
  /bin/bash: line 1197: r8gb.16xlarge: command not found
  /bin/bash: line 1198: r8gb.24xlarge: command not found
  /bin/bash: line 1199: r8gb.2xlarge: command not found
  /bin/bash: line 1200: r8gb.48xlarge: command not found
  /bin/bash: line 1201: r8gb.4xlarge: command not found
  /bin/bash: line 1202: r8gb.8xlarge: command not found
  /bin/bash: line 1203: r8gb.large: command not found
  /bin/bash: line 1204: r8gb.medium: command not found
  /bin/bash: line 1205: r8gb.metal-24xl: command not found
  /bin/bash: line 1206: r8gb.metal-48xl: command not found
  /bin/bash: line 1207: r8gb.xlarge: command not found
  /bin/bash: line 1208: r8gd.12xlarge: command not found
  /bin/bash: line 1209: r8gd.16xlarge: command not found
  /bin/bash: line 1210: r8gd.24xlarge: command not found
  /bin/bash: line 1211: r8gd.2xlarge: command not found
  /bin/bash: line 1212: r8gd.48xlarge: command not found
  /bin/bash: line 1213: r8gd.4xlarge: command not found
  /bin/bash: line 1214: r8gd.8xlarge: command not found
  /bin/bash: line 1215: r8gd.large: command not found
  /bin/bash: line 1216: r8gd.medium: command not found
  /bin/bash: line 1217: r8gd.metal-24xl: command not found
  /bin/bash: line 1218: r8gd.metal-48xl: command not found
  /bin/bash: line 1219: r8gd.xlarge: command not found
  /bin/bash: line 1220: r8gn.12xlarge: command not found
  /bin/bash: line 1221: r8gn.16xlarge: command not found
  /bin/bash: line 1222: r8gn.24xlarge: command not found
  /bin/bash: line 1223: r8gn.2xlarge: command not found
  /bin/bash: line 1224: r8gn.48xlarge: command not found
  /bin/bash: line 1225: r8gn.4xlarge: command not found
  /bin/bash: line 1226: r8gn.8xlarge: command not found
  /bin/bash: line 1227: r8gn.large: command not found
  /bin/bash: line 1228: r8gn.medium: command not found
  /bin/bash: line 1229: r8gn.metal-24xl: command not found
  /bin/bash: line 1230: r8gn.metal-48xl: command not found
  /bin/bash: line 1231: r8gn.xlarge: command not found
  /bin/bash: line 1232: r8i-flex.12xlarge: command not found
  /bin/bash: line 1233: r8i-flex.16xlarge: command not found
  /bin/bash: line 1234: r8i-flex.2xlarge: command not found
  /bin/bash: line 1235: r8i-flex.4xlarge: command not found
  /bin/bash: line 1236: r8i-flex.8xlarge: command not found
  /bin/bash: line 1237: r8i-flex.large: command not found
  /bin/bash: line 1238: r8i-flex.xlarge: command not found
  /bin/bash: line 1239: r8i.12xlarge: command not found
  /bin/bash: line 1240: r8i.16xlarge: command not found
  /bin/bash: line 1241: r8i.24xlarge: command not found
  /bin/bash: line 1242: r8i.2xlarge: command not found
  /bin/bash: line 1243: r8i.32xlarge: command not found
  /bin/bash: line 1244: r8i.48xlarge: command not found
  /bin/bash: line 1245: r8i.4xlarge: command not found
  /bin/bash: line 1246: r8i.8xlarge: command not found
  /bin/bash: line 1247: r8i.96xlarge: command not found
  /bin/bash: line 1248: r8i.large: command not found
  /bin/bash: line 1249: r8i.metal-48xl: command not found
  /bin/bash: line 1250: r8i.metal-96xl: command not found
  /bin/bash: line 1251: r8i.xlarge: command not found
  /bin/bash: line 1252: r8ib.12xlarge: command not found
  /bin/bash: line 1253: r8ib.16xlarge: command not found
  /bin/bash: line 1254: r8ib.24xlarge: command not found
  /bin/bash: line 1255: r8ib.2xlarge: command not found
  /bin/bash: line 1256: r8ib.32xlarge: command not found
  /bin/bash: line 1257: r8ib.48xlarge: command not found
  /bin/bash: line 1258: r8ib.4xlarge: command not found
  /bin/bash: line 1259: r8ib.8xlarge: command not found
  /bin/bash: line 1260: r8ib.96xlarge: command not found
  /bin/bash: line 1261: r8ib.large: command not found
  /bin/bash: line 1262: r8ib.metal-48xl: command not found
  /bin/bash: line 1263: r8ib.metal-96xl: command not found
  /bin/bash: line 1264: r8ib.xlarge: command not found
  /bin/bash: line 1265: r8id.12xlarge: command not found
  /bin/bash: line 1266: r8id.16xlarge: command not found
  /bin/bash: line 1267: r8id.24xlarge: command not found
  /bin/bash: line 1268: r8id.2xlarge: command not found
  /bin/bash: line 1269: r8id.32xlarge: command not found
  /bin/bash: line 1270: r8id.48xlarge: command not found
  /bin/bash: line 1271: r8id.4xlarge: command not found
  /bin/bash: line 1272: r8id.8xlarge: command not found
  /bin/bash: line 1273: r8id.96xlarge: command not found
  /bin/bash: line 1274: r8id.large: command not found
  /bin/bash: line 1275: r8id.metal-48xl: command not found
  /bin/bash: line 1276: r8id.metal-96xl: command not found
  /bin/bash: line 1277: r8id.xlarge: command not found
  /bin/bash: line 1278: r8idb.12xlarge: command not found
  /bin/bash: line 1279: r8idb.16xlarge: command not found
  /bin/bash: line 1280: r8idb.24xlarge: command not found
  /bin/bash: line 1281: r8idb.2xlarge: command not found
  /bin/bash: line 1282: r8idb.32xlarge: command not found
  /bin/bash: line 1283: r8idb.48xlarge: command not found
  /bin/bash: line 1284: r8idb.4xlarge: command not found
  /bin/bash: line 1285: r8idb.8xlarge: command not found
  /bin/bash: line 1286: r8idb.96xlarge: command not found
  /bin/bash: line 1287: r8idb.large: command not found
  /bin/bash: line 1288: r8idb.metal-48xl: command not found
  /bin/bash: line 1289: r8idb.metal-96xl: command not found
  /bin/bash: line 1290: r8idb.xlarge: command not found
  /bin/bash: line 1291: r8idn.12xlarge: command not found
  /bin/bash: line 1292: r8idn.16xlarge: command not found
  /bin/bash: line 1293: r8idn.24xlarge: command not found
  /bin/bash: line 1294: r8idn.2xlarge: command not found
  /bin/bash: line 1295: r8idn.32xlarge: command not found
  /bin/bash: line 1296: r8idn.48xlarge: command not found
  /bin/bash: line 1297: r8idn.4xlarge: command not found
  /bin/bash: line 1298: r8idn.8xlarge: command not found
  /bin/bash: line 1299: r8idn.96xlarge: command not found
  /bin/bash: line 1300: r8idn.large: command not found
  /bin/bash: line 1301: r8idn.metal-48xl: command not found
  /bin/bash: line 1302: r8idn.metal-96xl: command not found
  /bin/bash: line 1303: r8idn.xlarge: command not found
  /bin/bash: line 1304: r8in.12xlarge: command not found
  /bin/bash: line 1305: r8in.16xlarge: command not found
  /bin/bash: line 1306: r8in.24xlarge: command not found
  /bin/bash: line 1307: r8in.2xlarge: command not found
  /bin/bash: line 1308: r8in.32xlarge: command not found
  /bin/bash: line 1309: r8in.48xlarge: command not found
  /bin/bash: line 1310: r8in.4xlarge: command not found
  /bin/bash: line 1311: r8in.8xlarge: command not found
  /bin/bash: line 1312: r8in.96xlarge: command not found
  /bin/bash: line 1313: r8in.large: command not found
  /bin/bash: line 1314: r8in.metal-48xl: command not found
  /bin/bash: line 1315: r8in.metal-96xl: command not found
  /bin/bash: line 1316: r8in.xlarge: command not found
  /bin/bash: line 1317: t1.micro: command not found
  /bin/bash: line 1318: t2.2xlarge: command not found
  /bin/bash: line 1319: t2.large: command not found
  /bin/bash: line 1320: t2.medium: command not found
  /bin/bash: line 1321: t2.micro: command not found
  /bin/bash: line 1322: t2.nano: command not found
  /bin/bash: line 1323: t2.small: command not found
  /bin/bash: line 1324: t2.xlarge: command not found
  /bin/bash: line 1325: t3.2xlarge: command not found
  /bin/bash: line 1326: t3.large: command not found
  /bin/bash: line 1327: t3.medium: command not found
  /bin/bash: line 1328: t3.micro: command not found
  /bin/bash: line 1329: t3.nano: command not found
  /bin/bash: line 1330: t3.small: command not found
  /bin/bash: line 1331: t3.xlarge: command not found
  /bin/bash: line 1332: t3a.2xlarge: command not found
  /bin/bash: line 1333: t3a.large: command not found
  /bin/bash: line 1334: t3a.medium: command not found
  /bin/bash: line 1335: t3a.micro: command not found
  /bin/bash: line 1336: t3a.nano: command not found
  /bin/bash: line 1337: t3a.small: command not found
  /bin/bash: line 1338: t3a.xlarge: command not found
  /bin/bash: line 1339: t4g.2xlarge: command not found
  /bin/bash: line 1340: t4g.large: command not found
  /bin/bash: line 1341: t4g.medium: command not found
  /bin/bash: line 1342: t4g.micro: command not found
  /bin/bash: line 1343: t4g.nano: command not found
  /bin/bash: line 1344: t4g.small: command not found
  /bin/bash: line 1345: t4g.xlarge: command not found
  /bin/bash: line 1346: trn1.2xlarge: command not found
  /bin/bash: line 1347: trn1.32xlarge: command not found
  /bin/bash: line 1348: trn1n.32xlarge: command not found
  /bin/bash: line 1349: trn2.3xlarge: command not found
  /bin/bash: line 1350: trn2.48xlarge: command not found
  /bin/bash: line 1351: u-12tb1.metal: command not found
  /bin/bash: line 1352: u-18tb1.metal: command not found
  /bin/bash: line 1353: u-24tb1.metal: command not found
  /bin/bash: line 1354: u-3tb1.56xlarge: command not found
  /bin/bash: line 1355: u-6tb1.112xlarge: command not found
  /bin/bash: line 1356: u-6tb1.56xlarge: command not found
  /bin/bash: line 1357: u-6tb1.metal: command not found
  /bin/bash: line 1358: u-9tb1.metal: command not found
  /bin/bash: line 1359: u7i-12tb.224xlarge: command not found
  /bin/bash: line 1360: u7i-6tb.112xlarge: command not found
  /bin/bash: line 1361: u7i-8tb.112xlarge: command not found
  /bin/bash: line 1362: u7in-16tb.224xlarge: command not found
  /bin/bash: line 1363: u7in-24tb.224xlarge: command not found
  /bin/bash: line 1364: u7in-32tb.224xlarge: command not found
  /bin/bash: line 1365: vt1.24xlarge: command not found
  /bin/bash: line 1366: vt1.3xlarge: command not found
  /bin/bash: line 1367: vt1.6xlarge: command not found
  /bin/bash: line 1368: x1.16xlarge: command not found
  /bin/bash: line 1369: x1.32xlarge: command not found
  /bin/bash: line 1370: x1e.16xlarge: command not found
  /bin/bash: line 1371: x1e.2xlarge: command not found
  /bin/bash: line 1372: x1e.32xlarge: command not found
  /bin/bash: line 1373: x1e.4xlarge: command not found
  /bin/bash: line 1374: x1e.8xlarge: command not found
  /bin/bash: line 1375: x1e.xlarge: command not found
  /bin/bash: line 1376: x2gd.12xlarge: command not found
  /bin/bash: line 1377: x2gd.16xlarge: command not found
  /bin/bash: line 1378: x2gd.2xlarge: command not found
  /bin/bash: line 1379: x2gd.4xlarge: command not found
  /bin/bash: line 1380: x2gd.8xlarge: command not found
  /bin/bash: line 1381: x2gd.large: command not found
  /bin/bash: line 1382: x2gd.medium: command not found
  /bin/bash: line 1383: x2gd.metal: command not found
  /bin/bash: line 1384: x2gd.xlarge: command not found
  /bin/bash: line 1385: x2idn.16xlarge: command not found
  /bin/bash: line 1386: x2idn.24xlarge: command not found
  /bin/bash: line 1387: x2idn.32xlarge: command not found
  /bin/bash: line 1388: x2idn.metal: command not found
  /bin/bash: line 1389: x2iedn.16xlarge: command not found
  /bin/bash: line 1390: x2iedn.24xlarge: command not found
  /bin/bash: line 1391: x2iedn.2xlarge: command not found
  /bin/bash: line 1392: x2iedn.32xlarge: command not found
  /bin/bash: line 1393: x2iedn.4xlarge: command not found
  /bin/bash: line 1394: x2iedn.8xlarge: command not found
  /bin/bash: line 1395: x2iedn.metal: command not found
  /bin/bash: line 1396: x2iedn.xlarge: command not found
  /bin/bash: line 1397: x2iezn.12xlarge: command not found
  /bin/bash: line 1398: x2iezn.2xlarge: command not found
  /bin/bash: line 1399: x2iezn.4xlarge: command not found
  /bin/bash: line 1400: x2iezn.6xlarge: command not found
  /bin/bash: line 1401: x2iezn.8xlarge: command not found
  /bin/bash: line 1402: x2iezn.metal: command not found
  /bin/bash: line 1403: x8aedz.12xlarge: command not found
  /bin/bash: line 1404: x8aedz.24xlarge: command not found
  /bin/bash: line 1405: x8aedz.3xlarge: command not found
  /bin/bash: line 1406: x8aedz.6xlarge: command not found
  /bin/bash: line 1407: x8aedz.large: command not found
  /bin/bash: line 1408: x8aedz.metal-12xl: command not found
  /bin/bash: line 1409: x8aedz.metal-24xl: command not found
  /bin/bash: line 1410: x8aedz.xlarge: command not found
  /bin/bash: line 1411: x8g.12xlarge: command not found
  /bin/bash: line 1412: x8g.16xlarge: command not found
  /bin/bash: line 1413: x8g.24xlarge: command not found
  /bin/bash: line 1414: x8g.2xlarge: command not found
  /bin/bash: line 1415: x8g.48xlarge: command not found
  /bin/bash: line 1416: x8g.4xlarge: command not found
  /bin/bash: line 1417: x8g.8xlarge: command not found
  /bin/bash: line 1418: x8g.large: command not found
  /bin/bash: line 1419: x8g.medium: command not found
  /bin/bash: line 1420: x8g.metal-24xl: command not found
  /bin/bash: line 1421: x8g.metal-48xl: command not found
  /bin/bash: line 1422: x8g.xlarge: command not found
  /bin/bash: line 1423: x8i.12xlarge: command not found
  /bin/bash: line 1424: x8i.16xlarge: command not found
  /bin/bash: line 1425: x8i.24xlarge: command not found
  /bin/bash: line 1426: x8i.2xlarge: command not found
  /bin/bash: line 1427: x8i.32xlarge: command not found
  /bin/bash: line 1428: x8i.48xlarge: command not found
  /bin/bash: line 1429: x8i.4xlarge: command not found
  /bin/bash: line 1430: x8i.64xlarge: command not found
  /bin/bash: line 1431: x8i.8xlarge: command not found
  /bin/bash: line 1432: x8i.96xlarge: command not found
  /bin/bash: line 1433: x8i.large: command not found
  /bin/bash: line 1434: x8i.metal-48xl: command not found
  /bin/bash: line 1435: x8i.metal-96xl: command not found
  /bin/bash: line 1436: x8i.xlarge: command not found
  /bin/bash: line 1437: z1d.12xlarge: command not found
  /bin/bash: line 1438: z1d.2xlarge: command not found
  /bin/bash: line 1439: z1d.3xlarge: command not found
  /bin/bash: line 1440: z1d.6xlarge: command not found
  /bin/bash: line 1441: z1d.large: command not found
  /bin/bash: line 1442: z1d.metal: command not found
  /bin/bash: line 1443: z1d.xlarge: command not found
  [127]

It knows no cap, and IPv6 has no limit to list:

  $ maxpods list --match c5.18xlarge -o eni-max-pods
  c5.18xlarge 737
  $ maxpods list -o eni-max-pods --ip-family ipv6
  maxpods: error: -o eni-max-pods and --ip-family ipv6 exclude each other: there is no limit to list
  [2]

Branch pods that do not fit a type leave it without a number:

  $ maxpods list --match 't3.large' --branch-pods 1 -o csv
  instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,network_cards,enis,ipv4_per_eni,trunking,branch_enis,recommended,max_allowed
  t3.large,2,8192,amd64,nitro,false,1,3,12,false,0,,
