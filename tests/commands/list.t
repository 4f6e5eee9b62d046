All types that EC2 offers, a line per type under the headings. Types that it does not offer are in the list on request:

  $ catalog=$MAXPODS_SOURCE/data/instance-types.csv
  $ maxpods list | sed 's/ .*//' | sort | cmp - <((echo TYPE; awk -F, '$14 == "true" { print $1 }' "$catalog") | sort)
  $ maxpods list -q --all-known | sed 's/ .*//' | sort | cmp - <((echo TYPE; sed '1d;s/,.*//' "$catalog") | sort)
  $ unknown=$(awk -F, '$2 == ""' "$catalog" | wc -l)
  $ maxpods list --all-known 2>&1 > /dev/null | sed "s/ $((unknown - 1)) more/ N - 1 more/"
  maxpods: warning: the vCPUs of * are unknown: the lower cap is assumed, 110 pods (and N - 1 more types like it) (glob)
  hint: EC2 does not offer this type; list the types that it offers with: maxpods list

Families come by their letters and numbers, and sizes from small to large, as people read them:

  $ maxpods list -o names | awk -F. '$1 != family { family = $1; print }' | grep -E '^(c6g|c7g|m5|m6i|t3|u[0-9]*i)[.-]'
  c6g.medium
  c7g.medium
  m5.large
  m6i.large
  t3.nano
  u7i-6tb.112xlarge
  u7i-8tb.112xlarge
  u7i-12tb.224xlarge
  $ maxpods list --family c7g -o names | tr '\n' ' '; echo
  c7g.medium c7g.large c7g.xlarge c7g.2xlarge c7g.4xlarge c7g.8xlarge c7g.12xlarge c7g.16xlarge c7g.metal 
  $ maxpods list --family t3 -o names | tr '\n' ' '; echo
  t3.nano t3.micro t3.small t3.medium t3.large t3.xlarge t3.2xlarge 

Filters, on the types of 2026-08-20, as families grow:

  $ known() { awk -F '[ ,]' 'NR == FNR { known[$1]; next } $1 in known || FNR == 1 && /^TYPE /' "$TESTDIR/published-script.csv" -; }
  $ maxpods list -q --family m5 --nitro | known
  TYPE         VCPUS   MEMORY  ARCH   ENIS  IPV4/ENI  MAX PODS  MAX ALLOWED
  m5.large         2    8 GiB  amd64     3        10        29           29
  m5.xlarge        4   16 GiB  amd64     4        15        58           58
  m5.2xlarge       8   32 GiB  amd64     4        15        58           58
  m5.4xlarge      16   64 GiB  amd64     8        30       110          234
  m5.8xlarge      32  128 GiB  amd64     8        30       234          234
  m5.12xlarge     48  192 GiB  amd64     8        30       234          234
  m5.16xlarge     64  256 GiB  amd64    15        50       250          737
  m5.24xlarge     96  384 GiB  amd64    15        50       250          737
  m5.metal        96  384 GiB  amd64    15        50       250          737
  $ maxpods list -q --family m5,c5 --family t3 --max-vcpus 2 -o names | known
  c5.large
  m5.large
  t3.nano
  t3.micro
  t3.small
  t3.medium
  t3.large
  $ maxpods list --match 'm[56].large' -o names
  m5.large
  $ maxpods list --bare-metal --arch arm64 --match '[a-c]*' -o names | known
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
  $ maxpods list --trunking --family t3,m5 --max-vcpus 2 -o names | known
  m5.large
  $ maxpods list --min-memory 8 --max-memory 8GiB --family t3,m5 -o names | known
  m5.large
  t3.large
  $ maxpods list --max-memory 512MiB -o names | known
  t2.nano
  t3.nano
  t3a.nano
  t4g.nano
  $ maxpods list -q --family m5 --min-pods 58 --max-pods 110 -o names | known
  m5.xlarge
  m5.2xlarge
  m5.4xlarge
  $ maxpods list -q --family m5 --prefix-delegation --min-pods 250 -o names | known
  m5.8xlarge
  m5.12xlarge
  m5.16xlarge
  m5.24xlarge
  m5.metal

Families and their generations, which are the numbers in their names as in Karpenter's label instance-generation:

  $ families() { maxpods list -q -o names "$@" | sed 's/[.].*//' | uniq | tr '\n' ' '; echo; }
  $ families --family 'm[5-6]*' --arch x86_64
  m5 m5a m5ad m5d m5dn m5n m5zn m6a m6i m6id m6idn m6in 
  $ families --family 't*' --generation '>3'
  t4g 
  $ families --family 'c[0-9],c[0-9]g' --generation 5-6
  c5 c6g 
  $ families --family 'c[0-9],c[0-9]g' --generation '>=6'
  c6g c7g c8g c9g 
  $ families --family 'c[0-9]' --generation '<4'
  c1 c3 
  $ families --family 'c[0-9]' --generation '<=4'
  c1 c3 c4 
  $ families --match 'p5*' --generation 5
  p5 p5e p5en 
  $ maxpods list --family 'q*'
  maxpods: error: unknown instance family 'q*'
  hint: a family is the part before the dot, such as m5, or a pattern, such as 'm[5-9]*'
  [2]
  $ for generation in '' x '>' '5-' '-5' '>-1' 10000 5.5; do maxpods list --generation "$generation" 2>&1; done | sed "s/not '.*'/not X/" | sort | uniq -c
        8 hint: for example 7, '>5', '<=6' or 5-7
        8 maxpods: error: --generation takes a number or a range, not X

What EC2 calls current generation, and accelerators, which may be unknown:

  $ families --family 'm[4-7],m[67][gi]' --current-generation
  m6g m7g m7i 
  $ for kind in nvidia neuron amd qualcomm any none; do
  >   maxpods list -q -o names --accelerator $kind | sort | cmp - <(awk -F, -v kind=$kind '$14 == "true" && (kind == "any" ? $15 != "" : kind == "none" ? $15 == "" && $16 == 0 : $15 == kind) { print $1 }' "$catalog" | sort)
  > done
  $ families --accelerator amd
  g4ad 
  $ families --accelerator neuron
  inf1 inf2 trn1 trn1n trn2 

Both words for an architecture are known:

  $ maxpods list -o names --arch aarch64 | cmp - <(maxpods list -o names --arch arm64)
  $ maxpods list -o names --arch x86_64 | cmp - <(maxpods list -o names --arch amd64)

Bare metal can use prefixes, so it is built on Nitro, too:

  $ maxpods list --nitro -o names | sort | cmp - <(awk -F, '$14 == "true" && ($5 == "nitro" || $6 == "true") { print $1 }' "$catalog" | sort)

What EC2 does not offer is not hidden in silence where nothing else is left:

  $ maxpods list --family c7g-flex -o names
  maxpods: warning: 6 types not offered by EC2 are left out
  hint: list such types with: maxpods list --all-known
  $ maxpods list --match c7i.32xlarge -o names
  maxpods: warning: 1 type not offered by EC2 is left out
  hint: list such types with: maxpods list --all-known

Nothing to list is an answer, too:

  $ maxpods list --match nothing
  maxpods: warning: no instance type matches
  hint: leave out a condition
  TYPE  VCPUS  MEMORY  ARCH  ENIS  IPV4/ENI  MAX PODS  MAX ALLOWED
  $ maxpods list --match nothing -o json
  maxpods: warning: no instance type matches
  hint: leave out a condition
  {
    "schemaVersion": 1,
    "types": []
  }
  $ maxpods list --match nothing -o names
  maxpods: warning: no instance type matches
  hint: leave out a condition

Patterns match in any letter case:

  $ maxpods list --match 'M5.LARGE' -o names
  m5.large
  $ maxpods list --match ''
  maxpods: error: --match takes a shell pattern, not ''
  hint: for example 'm5.*'
  [2]

Sorting, smallest first or largest first:

  $ maxpods list -q --family m5 --sort-by pods -o names | known
  m5.large
  m5.xlarge
  m5.2xlarge
  m5.4xlarge
  m5.8xlarge
  m5.12xlarge
  m5.16xlarge
  m5.24xlarge
  m5.metal
  $ maxpods list -q --family m5 --sort-by pods-per-gib --descending --prefix-delegation -o wide | known | awk '{ print $1, $(NF - 6) }'
  TYPE MCPU
  m5.large 13.75
  m5.xlarge 6.88
  m5.2xlarge 3.44
  m5.8xlarge 1.95
  m5.4xlarge 1.72
  m5.12xlarge 1.30
  m5.16xlarge 0.98
  m5.24xlarge 0.65
  m5.metal 0.65
  $ maxpods list --all-known --family m7g,m7g-flex --sort-by vcpus -o names -q | known
  m7g.medium
  m7g.large
  m7g.xlarge
  m7g.2xlarge
  m7g.4xlarge
  m7g.8xlarge
  m7g.12xlarge
  m7g.16xlarge
  m7g.metal
  m7g-flex.medium
  m7g-flex.large
  m7g-flex.xlarge
  m7g-flex.2xlarge
  m7g-flex.4xlarge
  m7g-flex.8xlarge

Formats:

  $ maxpods list --match 'p5.*' -o wide | known
  TYPE         VCPUS    MEMORY  ARCH   HYPERVISOR  METAL  CARDS  ENIS  IPV4/ENI  TRUNK  BRANCH ENIS  MAX PODS  MAX ALLOWED  PODS/VCPU  PODS/GIB  RESERVED MIB  RESERVED MCPU  ALLOCATABLE MIB  ALLOCATABLE MCPU  ACCELERATOR  ACCELERATORS
  p5.4xlarge      16   256 GiB  amd64  nitro       no         1     4        30  yes             58       110          118       6.88      0.43          1553            110           240830             15890  nvidia                  1
  p5.48xlarge    192  2048 GiB  amd64  nitro       no        32     2        50  yes            120       100          100       0.52      0.05          1355            550          1938410            191450  nvidia                  8
  $ maxpods list --match 'm[45].large' -o csv
  instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,network_cards,enis,ipv4_per_eni,trunking,branch_enis,recommended,max_allowed,kube_reserved_memory_mib,kube_reserved_cpu_millis,allocatable_memory_mib,allocatable_cpu_millis,current_generation,offered,accelerator,accelerators
  m4.large,2,8192,amd64,xen,false,1,2,10,false,0,20,20,475,70,7002,1930,false,true,,0
  m5.large,2,8192,amd64,nitro,false,1,3,10,true,9,29,29,574,70,6903,1930,false,true,,0
  $ maxpods list --all-known --match m7g-flex.large -o csv -q
  instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,network_cards,enis,ipv4_per_eni,trunking,branch_enis,recommended,max_allowed,kube_reserved_memory_mib,kube_reserved_cpu_millis,allocatable_memory_mib,allocatable_cpu_millis,current_generation,offered,accelerator,accelerators
  m7g-flex.large,,,,nitro,false,1,3,10,true,3,29,29,574,,,,,false,,
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
        "currentGeneration": false,
        "offered": true,
        "accelerator": null,
        "accelerators": 0,
        "recommended": 29,
        "maxAllowed": 29,
        "kubeReservedMemoryMib": 574,
        "kubeReservedCpuMillis": 70,
        "allocatableMemoryMib": 6903,
        "allocatableCpuMillis": 1930
      }
    ]
  }
  $ maxpods list --match 'm[45].large' --ip-family ipv6 -o csv
  maxpods: warning: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,network_cards,enis,ipv4_per_eni,trunking,branch_enis,recommended,max_allowed,kube_reserved_memory_mib,kube_reserved_cpu_millis,allocatable_memory_mib,allocatable_cpu_millis,current_generation,offered,accelerator,accelerators
  m4.large,2,8192,amd64,xen,false,1,2,10,false,0,,,475,70,7002,1930,false,true,,0
  m5.large,2,8192,amd64,nitro,false,1,3,10,true,9,110,,574,70,6903,1930,false,true,,0
  $ maxpods list --match 'm[45].large' --ip-family ipv6
  maxpods: warning: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  TYPE      VCPUS  MEMORY  ARCH   ENIS  IPV4/ENI  MAX PODS  MAX ALLOWED
  m4.large      2   8 GiB  amd64     2        10         -            -
  m5.large      2   8 GiB  amd64     3        10       110    unlimited

No limit is more than any, and types that cannot run come last:

  $ maxpods list --match 'm[45].large' --ip-family ipv6 --sort-by max-allowed -o names
  maxpods: warning: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  m5.large
  m4.large
  $ maxpods list --match 'm[45].large' --ip-family ipv6 --sort-by max-allowed --descending -o names
  maxpods: warning: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  m5.large
  m4.large

The published table, misc/eni-max-pods.txt of github.com/aws/amazon-vpc-cni-k8s with the 1,391 types that it
listed on 2026-08-20 (data/README.md says where this copy comes from). Each is here with its number, but for the four
types whose interfaces EC2 has divided between two network cards since (pull request 3839 of that repository):

  $ wc -l < "$TESTDIR/eni-max-pods.txt"
  1391
  $ comm -13 <(maxpods list -q -o eni-max-pods | sort) <(sort "$TESTDIR/eni-max-pods.txt")
  i7ie.48xlarge 737
  i7ie.metal-48xl 737
  i8ge.48xlarge 1178
  i8ge.metal-48xl 1178

It is in the order of characters, as the published one:

  $ maxpods list -q -o eni-max-pods | LC_ALL=C sort -c

It knows no cap, and IPv6 has no limit to list:

  $ maxpods list --match c5.18xlarge -o eni-max-pods
  c5.18xlarge 737
  $ maxpods list -o eni-max-pods --ip-family ipv6
  maxpods: error: -o eni-max-pods and --ip-family ipv6 cannot be combined: IPv6 has no limit to list
  [2]

  $ maxpods list --family t3,m5 --max-vcpus 2 -o eni-max-pods --branch-pods 1 | known
  maxpods: warning: t3.large supports 0 branch ENIs, too few for 1 branch pod (and 4 more types like it)
  hint: list types with branch ENIs with: maxpods list --trunking -o wide
  m5.large 21

Branch pods that do not fit a type leave it without a number:

  $ maxpods list --match 't3.large' --branch-pods 1 -o csv
  maxpods: warning: t3.large supports 0 branch ENIs, too few for 1 branch pod
  hint: list types with branch ENIs with: maxpods list --trunking -o wide
  instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,network_cards,enis,ipv4_per_eni,trunking,branch_enis,recommended,max_allowed,kube_reserved_memory_mib,kube_reserved_cpu_millis,allocatable_memory_mib,allocatable_cpu_millis,current_generation,offered,accelerator,accelerators
  t3.large,2,8192,amd64,nitro,false,1,3,12,false,0,,,640,70,6837,1930,true,true,,0

Allocatable memory and CPU are those that Karpenter publishes, for all the types of its page (instance-types.md of
github.com/aws/karpenter-provider-aws at 2aea8194). That page is older than the division of the interfaces of i7ie.48xlarge and
i7ie.metal-48xl, for whose ENIs Karpenter asks EC2:

  $ published="$MAXPODS_SOURCE/tests/commands/karpenter-allocatable.csv"
  $ maxpods list -q -o csv | awk -F, '{ print $1 "," $17 "," $16 }' > allocatable
  $ comm -13 <(sort allocatable) <(sort "$published")
  i7ie.48xlarge,191450,1446437
  i7ie.metal-48xl,191450,1446437
  $ comm -12 <(sort allocatable) <(sort "$published") | grep -vc instance_type
  925

No match is said:

  $ maxpods list --family m5 --generation 6 -o names
  maxpods: warning: no instance type matches
  hint: leave out a condition

The published table lacks these rows. Only Karpenter's table has the 28 types named -flex
(pkg/providers/instancetype/zz_generated.vpclimits.go of github.com/aws/karpenter-provider-aws), and r9g and r9gd are newer than
its date. The four types with two network cards have another number, as above:

  $ comm -23 <(maxpods list -q -o eni-max-pods | sort) <(sort "$TESTDIR/eni-max-pods.txt") > missing
  $ wc -l < missing
  56
  $ grep -cE '^[cm][78]g-flex[.]' missing
  28
  $ grep -cE '^r9gd?[.]' missing
  22
  $ grep -vE -e '-flex[.]' -e '^r9gd?[.]' missing
  i3.metal 737
  i7ie.48xlarge 394
  i7ie.metal-48xl 394
  i8ge.48xlarge 590
  i8ge.metal-48xl 590
  trn2u.48xlarge 100

Types with few pods (karpenter-provider-aws issue 7938: a DaemonSet does not fit on m7a.medium, pods: 8):

  $ maxpods list --max-pods 19 --family m7a,c7g -o names
  c7g.medium
  m7a.medium
  $ maxpods list --match m7a.medium -o eni-max-pods
  m7a.medium 8

Prices are those of a file, and sort types only with it:

  $ printf 'm5.large,0.096\nm5.xlarge,0.192\nc5.xlarge,0.17\n' > prices.csv
  $ maxpods list --family m5,c5 --prices prices.csv --sort-by price-per-pod | head -5
  TYPE         VCPUS   MEMORY  ARCH   ENIS  IPV4/ENI  MAX PODS  MAX ALLOWED   PRICE  PRICE/POD
  c5.xlarge        4    8 GiB  amd64     4        15        58           58  0.1700   0.002931
  m5.large         2    8 GiB  amd64     3        10        29           29  0.0960   0.003310
  m5.xlarge        4   16 GiB  amd64     4        15        58           58  0.1920   0.003310
  c5.large         2    4 GiB  amd64     3        10        29           29       -          -
  $ maxpods list --family m5,c5 --prices prices.csv --sort-by price --descending -o names | head -3
  m5.xlarge
  c5.xlarge
  m5.large
  $ maxpods list --match 'm5*.large' --prices prices.csv -o csv | grep -e price -e ^m5.large -e m5a.large | cut -d , -f 1,23-
  instance_type,price_per_pod
  m5.large,0.003310
  m5a.large,
  $ maxpods list --match m5.large --prices prices.csv -o json | grep -i price
        "price": 0.096,
        "pricePerPod": 0.003310344827586207
  $ maxpods list --match m5.large -o csv | grep -c price
  0
  [1]
  $ maxpods list --sort-by price
  maxpods: error: --sort-by price needs prices
  hint: give a file of them: --prices FILE, with lines such as m5.large,0.096
  [2]
