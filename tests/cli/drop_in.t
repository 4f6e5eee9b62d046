The flags of the published max-pods-calculator.sh, in its own test cases:

  $ maxpods --instance-type m4.xlarge --cni-version 1.7.5
  58
  $ maxpods --instance-type m5.8xlarge --cni-version 1.11.2
  234
  $ maxpods --instance-type m5.8xlarge --cni-version 1.11.2 --cni-prefix-delegation-enabled
  250
  $ maxpods --instance-type c6in.32xlarge --cni-version 1.18.0 --show-max-allowed
  394

What it prints for m5.large:

  $ maxpods --instance-type m5.large --cni-version 1.9.0
  29
  $ maxpods --instance-type m5.large --cni-version 1.9.0 --cni-custom-networking-enabled
  20
  $ maxpods --instance-type m5.large --cni-version 1.9.0 --cni-prefix-delegation-enabled
  110
  $ maxpods --instance-type m5.large --cni-version 2.0 --cni-prefix-delegation-enabled
  110
  $ maxpods --instance-type m5.large --cni-version 1.9.0-eksbuild.1 --cni-prefix-delegation-enabled
  110
  $ maxpods --instance-type m5.large --cni-version 1.9.0 --cni-max-eni 1 --cni-custom-networking-enabled
  maxpods: warning: no network interface of m5.large is left for pods: only those on the host's network run
  2
  $ maxpods --instance-type m5.large --cni-version 1.9.0 --cni-max-eni 10
  29

Several types, which it cannot do:

  $ maxpods --instance-type m5.large --instance-type d3en.xlarge --cni-version 1.9.0
  10

Deliberate differences. Bare metal gets prefixes, as it does in reality; exactly 30 vCPUs count as many;
the version may be left out:

  $ maxpods --instance-type m5.metal --cni-version 1.11.0 --cni-prefix-delegation-enabled --show-max-allowed
  11762
  $ maxpods --instance-type m5.8xlarge --vcpus 30 --cni-prefix-delegation-enabled
  250

What it takes for a version, a number or an answer without being one is refused:

  $ maxpods --instance-type m5.large --cni-version latest
  maxpods: error: --cni-version takes a release of the VPC CNI, not 'latest'
  hint: for example 1.18.0, v1.18.0 or 1.18.0-eksbuild.1
  [2]
  $ maxpods --instance-type m5.large --cni-version 1
  maxpods: error: --cni-version takes a release of the VPC CNI, not '1'
  hint: for example 1.18.0, v1.18.0 or 1.18.0-eksbuild.1
  [2]
  $ maxpods --instance-type m5.large --cni-version 1.9rc1
  maxpods: error: --cni-version takes a release of the VPC CNI, not '1.9rc1'
  hint: for example 1.18.0, v1.18.0 or 1.18.0-eksbuild.1
  [2]
  $ maxpods --instance-type m5.large --cni-version 1.09
  maxpods: error: --cni-version takes a release of the VPC CNI, not '1.09'
  hint: for example 1.18.0, v1.18.0 or 1.18.0-eksbuild.1
  [2]
  $ maxpods --instance-type m5.large --cni-version 1.9.0 --cni-max-eni 0
  maxpods: error: --cni-max-eni takes a whole number from 1 to 2147483647, not '0'
  [2]
  $ maxpods --instance-type m5.large --cni-version 1.9.0 --cni-max-eni -1
  maxpods: error: --cni-max-eni takes a whole number from 1 to 2147483647, not '-1'
  [2]
  $ maxpods --cni-version 1.9.0
  maxpods: error: no instance type given
  hint: for example: maxpods m5.large; see maxpods --help
  [2]

Environment variables, which it takes for flags, change nothing:

  $ CNI_MAX_ENI=1 CNI_CUSTOM_NETWORKING_ENABLED=true maxpods --instance-type m5.large --cni-version 1.9.0
  29

All 1,420 types in all of its modes. published-script.csv is what the script printed (github.com/awslabs/
amazon-eks-ami, templates/al2/runtime/max-pods-calculator.sh at a4f0d905), with `aws` replaced by a stand-in
that answers from data/instance-types.csv, where bare metal has no hypervisor, as EC2 has it. A column
ending in _max is with --show-max-allowed, one with _eni2 with --cni-max-eni 2.

  $ columns() {
  >   maxpods list -q -o csv --cni-version 1.18.0 "$@" | cut -d, -f12,13
  > }
  $ {
  >   for prefix in "" --cni-prefix-delegation-enabled; do
  >     for custom in "" --cni-custom-networking-enabled; do
  >       for eni in "" "--cni-max-eni 2"; do
  >         columns $prefix $custom $eni > "column$prefix$custom$eni"
  >       done
  >     done
  >   done
  > }
  $ cut -d, -f1 "$TESTDIR/published-script.csv" > names
  $ paste -d, names \
  >   "column" "column--cni-max-eni 2" \
  >   "column--cni-custom-networking-enabled" "column--cni-custom-networking-enabled--cni-max-eni 2" \
  >   "column--cni-prefix-delegation-enabled" "column--cni-prefix-delegation-enabled--cni-max-eni 2" \
  >   "column--cni-prefix-delegation-enabled--cni-custom-networking-enabled" \
  >   "column--cni-prefix-delegation-enabled--cni-custom-networking-enabled--cni-max-eni 2" \
  >   | tail -n +2 > ours
  $ tail -n +2 "$TESTDIR/published-script.csv" > theirs
  $ wc -l < ours
  1420
  $ maxpods list -o names | diff - <(cut -d, -f1 theirs)
  > a1.2xlarge
  > a1.4xlarge
  > a1.large
  > a1.medium
  > a1.metal
  > a1.xlarge
  > bmn-sf1.metal
  > c1.medium
  > c1.xlarge
  > c3.2xlarge
  > c3.4xlarge
  > c3.8xlarge
  > c3.large
  > c3.xlarge
  > c4.2xlarge
  > c4.4xlarge
  > c4.8xlarge
  > c4.large
  > c4.xlarge
  > c5.12xlarge
  > c5.18xlarge
  > c5.24xlarge
  > c5.2xlarge
  > c5.4xlarge
  > c5.9xlarge
  > c5.large
  > c5.metal
  > c5.xlarge
  > c5a.12xlarge
  > c5a.16xlarge
  > c5a.24xlarge
  > c5a.2xlarge
  > c5a.4xlarge
  > c5a.8xlarge
  > c5a.large
  > c5a.metal
  > c5a.xlarge
  > c5ad.12xlarge
  > c5ad.16xlarge
  > c5ad.24xlarge
  > c5ad.2xlarge
  > c5ad.4xlarge
  > c5ad.8xlarge
  > c5ad.large
  > c5ad.metal
  > c5ad.xlarge
  > c5d.12xlarge
  > c5d.18xlarge
  > c5d.24xlarge
  > c5d.2xlarge
  > c5d.4xlarge
  > c5d.9xlarge
  > c5d.large
  > c5d.metal
  > c5d.xlarge
  > c5n.18xlarge
  > c5n.2xlarge
  > c5n.4xlarge
  > c5n.9xlarge
  > c5n.large
  > c5n.metal
  > c5n.xlarge
  > c6a.12xlarge
  > c6a.16xlarge
  > c6a.24xlarge
  > c6a.2xlarge
  > c6a.32xlarge
  > c6a.48xlarge
  > c6a.4xlarge
  > c6a.8xlarge
  > c6a.large
  > c6a.metal
  > c6a.xlarge
  > c6g.12xlarge
  > c6g.16xlarge
  > c6g.2xlarge
  > c6g.4xlarge
  > c6g.8xlarge
  > c6g.large
  > c6g.medium
  > c6g.metal
  > c6g.xlarge
  > c6gd.12xlarge
  > c6gd.16xlarge
  > c6gd.2xlarge
  > c6gd.4xlarge
  > c6gd.8xlarge
  > c6gd.large
  > c6gd.medium
  > c6gd.metal
  > c6gd.xlarge
  > c6gn.12xlarge
  > c6gn.16xlarge
  > c6gn.2xlarge
  > c6gn.4xlarge
  > c6gn.8xlarge
  > c6gn.large
  > c6gn.medium
  > c6gn.xlarge
  > c6i.12xlarge
  > c6i.16xlarge
  > c6i.24xlarge
  > c6i.2xlarge
  > c6i.32xlarge
  > c6i.4xlarge
  > c6i.8xlarge
  > c6i.large
  > c6i.metal
  > c6i.xlarge
  > c6id.12xlarge
  > c6id.16xlarge
  > c6id.24xlarge
  > c6id.2xlarge
  > c6id.32xlarge
  > c6id.4xlarge
  > c6id.8xlarge
  > c6id.large
  > c6id.metal
  > c6id.xlarge
  > c6in.12xlarge
  > c6in.16xlarge
  > c6in.24xlarge
  > c6in.2xlarge
  > c6in.32xlarge
  > c6in.4xlarge
  > c6in.8xlarge
  > c6in.large
  > c6in.metal
  > c6in.xlarge
  > c7a.12xlarge
  > c7a.16xlarge
  > c7a.24xlarge
  > c7a.2xlarge
  > c7a.32xlarge
  > c7a.48xlarge
  > c7a.4xlarge
  > c7a.8xlarge
  > c7a.large
  > c7a.medium
  > c7a.metal-48xl
  > c7a.xlarge
  > c7g-flex.2xlarge
  > c7g-flex.4xlarge
  > c7g-flex.8xlarge
  > c7g-flex.large
  > c7g-flex.medium
  > c7g-flex.xlarge
  > c7g.12xlarge
  > c7g.16xlarge
  > c7g.2xlarge
  > c7g.4xlarge
  > c7g.8xlarge
  > c7g.large
  > c7g.medium
  > c7g.metal
  > c7g.xlarge
  > c7gd.12xlarge
  > c7gd.16xlarge
  > c7gd.2xlarge
  > c7gd.4xlarge
  > c7gd.8xlarge
  > c7gd.large
  > c7gd.medium
  > c7gd.metal
  > c7gd.xlarge
  > c7gn.12xlarge
  > c7gn.16xlarge
  > c7gn.2xlarge
  > c7gn.4xlarge
  > c7gn.8xlarge
  > c7gn.large
  > c7gn.medium
  > c7gn.metal
  > c7gn.xlarge
  > c7i-flex.12xlarge
  > c7i-flex.16xlarge
  > c7i-flex.2xlarge
  > c7i-flex.4xlarge
  > c7i-flex.8xlarge
  > c7i-flex.large
  > c7i-flex.xlarge
  > c7i.12xlarge
  > c7i.16xlarge
  > c7i.24xlarge
  > c7i.2xlarge
  > c7i.32xlarge
  > c7i.48xlarge
  > c7i.4xlarge
  > c7i.8xlarge
  > c7i.large
  > c7i.metal-24xl
  > c7i.metal-48xl
  > c7i.xlarge
  > c8a.12xlarge
  > c8a.16xlarge
  > c8a.24xlarge
  > c8a.2xlarge
  > c8a.48xlarge
  > c8a.4xlarge
  > c8a.8xlarge
  > c8a.large
  > c8a.medium
  > c8a.metal-24xl
  > c8a.metal-48xl
  > c8a.xlarge
  > c8g-flex.12xlarge
  > c8g-flex.16xlarge
  > c8g-flex.2xlarge
  > c8g-flex.4xlarge
  > c8g-flex.8xlarge
  > c8g-flex.large
  > c8g-flex.medium
  > c8g-flex.xlarge
  > c8g.12xlarge
  > c8g.16xlarge
  > c8g.24xlarge
  > c8g.2xlarge
  > c8g.48xlarge
  > c8g.4xlarge
  > c8g.8xlarge
  > c8g.large
  > c8g.medium
  > c8g.metal-24xl
  > c8g.metal-48xl
  > c8g.xlarge
  > c8gb.12xlarge
  > c8gb.16xlarge
  > c8gb.24xlarge
  > c8gb.2xlarge
  > c8gb.48xlarge
  > c8gb.4xlarge
  > c8gb.8xlarge
  > c8gb.large
  > c8gb.medium
  > c8gb.metal-24xl
  > c8gb.metal-48xl
  > c8gb.xlarge
  > c8gd.12xlarge
  > c8gd.16xlarge
  > c8gd.24xlarge
  > c8gd.2xlarge
  > c8gd.48xlarge
  > c8gd.4xlarge
  > c8gd.8xlarge
  > c8gd.large
  > c8gd.medium
  > c8gd.metal-24xl
  > c8gd.metal-48xl
  > c8gd.xlarge
  > c8gn.12xlarge
  > c8gn.16xlarge
  > c8gn.24xlarge
  > c8gn.2xlarge
  > c8gn.48xlarge
  > c8gn.4xlarge
  > c8gn.8xlarge
  > c8gn.large
  > c8gn.medium
  > c8gn.metal-24xl
  > c8gn.metal-48xl
  > c8gn.xlarge
  > c8i-flex.12xlarge
  > c8i-flex.16xlarge
  > c8i-flex.2xlarge
  > c8i-flex.4xlarge
  > c8i-flex.8xlarge
  > c8i-flex.large
  > c8i-flex.xlarge
  > c8i.12xlarge
  > c8i.16xlarge
  > c8i.24xlarge
  > c8i.2xlarge
  > c8i.32xlarge
  > c8i.48xlarge
  > c8i.4xlarge
  > c8i.8xlarge
  > c8i.96xlarge
  > c8i.large
  > c8i.metal-48xl
  > c8i.metal-96xl
  > c8i.xlarge
  > c8ib.12xlarge
  > c8ib.16xlarge
  > c8ib.24xlarge
  > c8ib.2xlarge
  > c8ib.32xlarge
  > c8ib.48xlarge
  > c8ib.4xlarge
  > c8ib.8xlarge
  > c8ib.96xlarge
  > c8ib.large
  > c8ib.metal-48xl
  > c8ib.metal-96xl
  > c8ib.xlarge
  > c8id.12xlarge
  > c8id.16xlarge
  > c8id.24xlarge
  > c8id.2xlarge
  > c8id.32xlarge
  > c8id.48xlarge
  > c8id.4xlarge
  > c8id.8xlarge
  > c8id.96xlarge
  > c8id.large
  > c8id.metal-48xl
  > c8id.metal-96xl
  > c8id.xlarge
  > c8in.12xlarge
  > c8in.16xlarge
  > c8in.24xlarge
  > c8in.2xlarge
  > c8in.32xlarge
  > c8in.48xlarge
  > c8in.4xlarge
  > c8in.8xlarge
  > c8in.96xlarge
  > c8in.large
  > c8in.metal-48xl
  > c8in.metal-96xl
  > c8in.xlarge
  > c8ine.12xlarge
  > c8ine.2xlarge
  > c8ine.4xlarge
  > c8ine.8xlarge
  > c8ine.large
  > c8ine.xlarge
  > c9g.12xlarge
  > c9g.16xlarge
  > c9g.24xlarge
  > c9g.2xlarge
  > c9g.48xlarge
  > c9g.4xlarge
  > c9g.8xlarge
  > c9g.large
  > c9g.medium
  > c9g.metal-48xl
  > c9g.xlarge
  > c9gd.12xlarge
  > c9gd.16xlarge
  > c9gd.24xlarge
  > c9gd.2xlarge
  > c9gd.48xlarge
  > c9gd.4xlarge
  > c9gd.8xlarge
  > c9gd.large
  > c9gd.medium
  > c9gd.metal-48xl
  > c9gd.xlarge
  > cr1.8xlarge
  > d2.2xlarge
  > d2.4xlarge
  > d2.8xlarge
  > d2.xlarge
  > d3.2xlarge
  > d3.4xlarge
  > d3.8xlarge
  > d3.xlarge
  > d3en.12xlarge
  > d3en.2xlarge
  > d3en.4xlarge
  > d3en.6xlarge
  > d3en.8xlarge
  > d3en.xlarge
  > dl1.24xlarge
  > dl2q.24xlarge
  > f1.16xlarge
  > f1.2xlarge
  > f1.4xlarge
  > f2.12xlarge
  > f2.48xlarge
  > f2.6xlarge
  > g4ad.16xlarge
  > g4ad.2xlarge
  > g4ad.4xlarge
  > g4ad.8xlarge
  > g4ad.xlarge
  > g4dn.12xlarge
  > g4dn.16xlarge
  > g4dn.2xlarge
  > g4dn.4xlarge
  > g4dn.8xlarge
  > g4dn.metal
  > g4dn.xlarge
  > g5.12xlarge
  > g5.16xlarge
  > g5.24xlarge
  > g5.2xlarge
  > g5.48xlarge
  > g5.4xlarge
  > g5.8xlarge
  > g5.xlarge
  > g5g.16xlarge
  > g5g.2xlarge
  > g5g.4xlarge
  > g5g.8xlarge
  > g5g.metal
  > g5g.xlarge
  > g6.12xlarge
  > g6.16xlarge
  > g6.24xlarge
  > g6.2xlarge
  > g6.48xlarge
  > g6.4xlarge
  > g6.8xlarge
  > g6.xlarge
  > g6e.12xlarge
  > g6e.16xlarge
  > g6e.24xlarge
  > g6e.2xlarge
  > g6e.48xlarge
  > g6e.4xlarge
  > g6e.8xlarge
  > g6e.xlarge
  > g6f.2xlarge
  > g6f.4xlarge
  > g6f.large
  > g6f.xlarge
  > g7.12xlarge
  > g7.24xlarge
  > g7.2xlarge
  > g7.48xlarge
  > g7.4xlarge
  > g7.8xlarge
  > g7e.12xlarge
  > g7e.24xlarge
  > g7e.2xlarge
  > g7e.48xlarge
  > g7e.4xlarge
  > g7e.8xlarge
  > gr6.4xlarge
  > gr6.8xlarge
  > gr6f.4xlarge
  > h1.16xlarge
  > h1.2xlarge
  > h1.4xlarge
  > h1.8xlarge
  > hpc6a.48xlarge
  > hpc6id.32xlarge
  > hpc7a.12xlarge
  > hpc7a.24xlarge
  > hpc7a.48xlarge
  > hpc7a.96xlarge
  > hpc7g.16xlarge
  > hpc7g.4xlarge
  > hpc7g.8xlarge
  > hpc8a.96xlarge
  > hs1.8xlarge
  > i2.2xlarge
  > i2.4xlarge
  > i2.8xlarge
  > i2.xlarge
  > i3.16xlarge
  > i3.2xlarge
  > i3.4xlarge
  > i3.8xlarge
  > i3.large
  > i3.metal
  > i3.xlarge
  > i3en.12xlarge
  > i3en.24xlarge
  > i3en.2xlarge
  > i3en.3xlarge
  > i3en.6xlarge
  > i3en.large
  > i3en.metal
  > i3en.xlarge
  > i4g.16xlarge
  > i4g.2xlarge
  > i4g.4xlarge
  > i4g.8xlarge
  > i4g.large
  > i4g.xlarge
  > i4i.12xlarge
  > i4i.16xlarge
  > i4i.24xlarge
  > i4i.2xlarge
  > i4i.32xlarge
  > i4i.4xlarge
  > i4i.8xlarge
  > i4i.large
  > i4i.metal
  > i4i.xlarge
  > i7i.12xlarge
  > i7i.16xlarge
  > i7i.24xlarge
  > i7i.2xlarge
  > i7i.48xlarge
  > i7i.4xlarge
  > i7i.8xlarge
  > i7i.large
  > i7i.metal-24xl
  > i7i.metal-48xl
  > i7i.xlarge
  > i7ie.12xlarge
  > i7ie.18xlarge
  > i7ie.24xlarge
  > i7ie.2xlarge
  > i7ie.3xlarge
  > i7ie.48xlarge
  > i7ie.6xlarge
  > i7ie.large
  > i7ie.metal-24xl
  > i7ie.metal-48xl
  > i7ie.xlarge
  > i8g.12xlarge
  > i8g.16xlarge
  > i8g.24xlarge
  > i8g.2xlarge
  > i8g.48xlarge
  > i8g.4xlarge
  > i8g.8xlarge
  > i8g.large
  > i8g.metal-24xl
  > i8g.metal-48xl
  > i8g.xlarge
  > i8ge.12xlarge
  > i8ge.18xlarge
  > i8ge.24xlarge
  > i8ge.2xlarge
  > i8ge.3xlarge
  > i8ge.48xlarge
  > i8ge.6xlarge
  > i8ge.large
  > i8ge.metal-24xl
  > i8ge.metal-48xl
  > i8ge.xlarge
  > im4gn.16xlarge
  > im4gn.2xlarge
  > im4gn.4xlarge
  > im4gn.8xlarge
  > im4gn.large
  > im4gn.xlarge
  > inf1.24xlarge
  > inf1.2xlarge
  > inf1.6xlarge
  > inf1.xlarge
  > inf2.24xlarge
  > inf2.48xlarge
  > inf2.8xlarge
  > inf2.xlarge
  > is4gen.2xlarge
  > is4gen.4xlarge
  > is4gen.8xlarge
  > is4gen.large
  > is4gen.medium
  > is4gen.xlarge
  > m1.large
  > m1.medium
  > m1.small
  > m1.xlarge
  > m2.2xlarge
  > m2.4xlarge
  > m2.xlarge
  > m3.2xlarge
  > m3.large
  > m3.medium
  > m3.xlarge
  > m4.10xlarge
  > m4.16xlarge
  > m4.2xlarge
  > m4.4xlarge
  > m4.large
  > m4.xlarge
  > m5.12xlarge
  > m5.16xlarge
  > m5.24xlarge
  > m5.2xlarge
  > m5.4xlarge
  > m5.8xlarge
  > m5.large
  > m5.metal
  > m5.xlarge
  > m5a.12xlarge
  > m5a.16xlarge
  > m5a.24xlarge
  > m5a.2xlarge
  > m5a.4xlarge
  > m5a.8xlarge
  > m5a.large
  > m5a.xlarge
  > m5ad.12xlarge
  > m5ad.16xlarge
  > m5ad.24xlarge
  > m5ad.2xlarge
  > m5ad.4xlarge
  > m5ad.8xlarge
  > m5ad.large
  > m5ad.xlarge
  > m5d.12xlarge
  > m5d.16xlarge
  > m5d.24xlarge
  > m5d.2xlarge
  > m5d.4xlarge
  > m5d.8xlarge
  > m5d.large
  > m5d.metal
  > m5d.xlarge
  > m5dn.12xlarge
  > m5dn.16xlarge
  > m5dn.24xlarge
  > m5dn.2xlarge
  > m5dn.4xlarge
  > m5dn.8xlarge
  > m5dn.large
  > m5dn.metal
  > m5dn.xlarge
  > m5n.12xlarge
  > m5n.16xlarge
  > m5n.24xlarge
  > m5n.2xlarge
  > m5n.4xlarge
  > m5n.8xlarge
  > m5n.large
  > m5n.metal
  > m5n.xlarge
  > m5zn.12xlarge
  > m5zn.2xlarge
  > m5zn.3xlarge
  > m5zn.6xlarge
  > m5zn.large
  > m5zn.metal
  > m5zn.xlarge
  > m6a.12xlarge
  > m6a.16xlarge
  > m6a.24xlarge
  > m6a.2xlarge
  > m6a.32xlarge
  > m6a.48xlarge
  > m6a.4xlarge
  > m6a.8xlarge
  > m6a.large
  > m6a.metal
  > m6a.xlarge
  > m6g.12xlarge
  > m6g.16xlarge
  > m6g.2xlarge
  > m6g.4xlarge
  > m6g.8xlarge
  > m6g.large
  > m6g.medium
  > m6g.metal
  > m6g.xlarge
  > m6gd.12xlarge
  > m6gd.16xlarge
  > m6gd.2xlarge
  > m6gd.4xlarge
  > m6gd.8xlarge
  > m6gd.large
  > m6gd.medium
  > m6gd.metal
  > m6gd.xlarge
  > m6i.12xlarge
  > m6i.16xlarge
  > m6i.24xlarge
  > m6i.2xlarge
  > m6i.32xlarge
  > m6i.4xlarge
  > m6i.8xlarge
  > m6i.large
  > m6i.metal
  > m6i.xlarge
  > m6id.12xlarge
  > m6id.16xlarge
  > m6id.24xlarge
  > m6id.2xlarge
  > m6id.32xlarge
  > m6id.4xlarge
  > m6id.8xlarge
  > m6id.large
  > m6id.metal
  > m6id.xlarge
  > m6idn.12xlarge
  > m6idn.16xlarge
  > m6idn.24xlarge
  > m6idn.2xlarge
  > m6idn.32xlarge
  > m6idn.4xlarge
  > m6idn.8xlarge
  > m6idn.large
  > m6idn.metal
  > m6idn.xlarge
  > m6in.12xlarge
  > m6in.16xlarge
  > m6in.24xlarge
  > m6in.2xlarge
  > m6in.32xlarge
  > m6in.4xlarge
  > m6in.8xlarge
  > m6in.large
  > m6in.metal
  > m6in.xlarge
  > m7a.12xlarge
  > m7a.16xlarge
  > m7a.24xlarge
  > m7a.2xlarge
  > m7a.32xlarge
  > m7a.48xlarge
  > m7a.4xlarge
  > m7a.8xlarge
  > m7a.large
  > m7a.medium
  > m7a.metal-48xl
  > m7a.xlarge
  > m7g-flex.2xlarge
  > m7g-flex.4xlarge
  > m7g-flex.8xlarge
  > m7g-flex.large
  > m7g-flex.medium
  > m7g-flex.xlarge
  > m7g.12xlarge
  > m7g.16xlarge
  > m7g.2xlarge
  > m7g.4xlarge
  > m7g.8xlarge
  > m7g.large
  > m7g.medium
  > m7g.metal
  > m7g.xlarge
  > m7gd.12xlarge
  > m7gd.16xlarge
  > m7gd.2xlarge
  > m7gd.4xlarge
  > m7gd.8xlarge
  > m7gd.large
  > m7gd.medium
  > m7gd.metal
  > m7gd.xlarge
  > m7i-flex.12xlarge
  > m7i-flex.16xlarge
  > m7i-flex.2xlarge
  > m7i-flex.4xlarge
  > m7i-flex.8xlarge
  > m7i-flex.large
  > m7i-flex.xlarge
  > m7i.12xlarge
  > m7i.16xlarge
  > m7i.24xlarge
  > m7i.2xlarge
  > m7i.48xlarge
  > m7i.4xlarge
  > m7i.8xlarge
  > m7i.large
  > m7i.metal-24xl
  > m7i.metal-48xl
  > m7i.xlarge
  > m8a.12xlarge
  > m8a.16xlarge
  > m8a.24xlarge
  > m8a.2xlarge
  > m8a.48xlarge
  > m8a.4xlarge
  > m8a.8xlarge
  > m8a.large
  > m8a.medium
  > m8a.metal-24xl
  > m8a.metal-48xl
  > m8a.xlarge
  > m8azn.12xlarge
  > m8azn.24xlarge
  > m8azn.3xlarge
  > m8azn.6xlarge
  > m8azn.large
  > m8azn.medium
  > m8azn.metal-12xl
  > m8azn.metal-24xl
  > m8azn.xlarge
  > m8g-flex.12xlarge
  > m8g-flex.16xlarge
  > m8g-flex.2xlarge
  > m8g-flex.4xlarge
  > m8g-flex.8xlarge
  > m8g-flex.large
  > m8g-flex.medium
  > m8g-flex.xlarge
  > m8g.12xlarge
  > m8g.16xlarge
  > m8g.24xlarge
  > m8g.2xlarge
  > m8g.48xlarge
  > m8g.4xlarge
  > m8g.8xlarge
  > m8g.large
  > m8g.medium
  > m8g.metal-24xl
  > m8g.metal-48xl
  > m8g.xlarge
  > m8gb.12xlarge
  > m8gb.16xlarge
  > m8gb.24xlarge
  > m8gb.2xlarge
  > m8gb.48xlarge
  > m8gb.4xlarge
  > m8gb.8xlarge
  > m8gb.large
  > m8gb.medium
  > m8gb.metal-24xl
  > m8gb.metal-48xl
  > m8gb.xlarge
  > m8gd.12xlarge
  > m8gd.16xlarge
  > m8gd.24xlarge
  > m8gd.2xlarge
  > m8gd.48xlarge
  > m8gd.4xlarge
  > m8gd.8xlarge
  > m8gd.large
  > m8gd.medium
  > m8gd.metal-24xl
  > m8gd.metal-48xl
  > m8gd.xlarge
  > m8gn.12xlarge
  > m8gn.16xlarge
  > m8gn.24xlarge
  > m8gn.2xlarge
  > m8gn.48xlarge
  > m8gn.4xlarge
  > m8gn.8xlarge
  > m8gn.large
  > m8gn.medium
  > m8gn.metal-24xl
  > m8gn.metal-48xl
  > m8gn.xlarge
  > m8i-flex.12xlarge
  > m8i-flex.16xlarge
  > m8i-flex.2xlarge
  > m8i-flex.4xlarge
  > m8i-flex.8xlarge
  > m8i-flex.large
  > m8i-flex.xlarge
  > m8i.12xlarge
  > m8i.16xlarge
  > m8i.24xlarge
  > m8i.2xlarge
  > m8i.32xlarge
  > m8i.48xlarge
  > m8i.4xlarge
  > m8i.8xlarge
  > m8i.96xlarge
  > m8i.large
  > m8i.metal-48xl
  > m8i.metal-96xl
  > m8i.xlarge
  > m8ib.12xlarge
  > m8ib.16xlarge
  > m8ib.24xlarge
  > m8ib.2xlarge
  > m8ib.32xlarge
  > m8ib.48xlarge
  > m8ib.4xlarge
  > m8ib.8xlarge
  > m8ib.96xlarge
  > m8ib.large
  > m8ib.metal-48xl
  > m8ib.metal-96xl
  > m8ib.xlarge
  > m8id.12xlarge
  > m8id.16xlarge
  > m8id.24xlarge
  > m8id.2xlarge
  > m8id.32xlarge
  > m8id.48xlarge
  > m8id.4xlarge
  > m8id.8xlarge
  > m8id.96xlarge
  > m8id.large
  > m8id.metal-48xl
  > m8id.metal-96xl
  > m8id.xlarge
  > m8idb.12xlarge
  > m8idb.16xlarge
  > m8idb.24xlarge
  > m8idb.2xlarge
  > m8idb.32xlarge
  > m8idb.48xlarge
  > m8idb.4xlarge
  > m8idb.8xlarge
  > m8idb.96xlarge
  > m8idb.large
  > m8idb.metal-48xl
  > m8idb.metal-96xl
  > m8idb.xlarge
  > m8idn.12xlarge
  > m8idn.16xlarge
  > m8idn.24xlarge
  > m8idn.2xlarge
  > m8idn.32xlarge
  > m8idn.48xlarge
  > m8idn.4xlarge
  > m8idn.8xlarge
  > m8idn.96xlarge
  > m8idn.large
  > m8idn.metal-48xl
  > m8idn.metal-96xl
  > m8idn.xlarge
  > m8in.12xlarge
  > m8in.16xlarge
  > m8in.24xlarge
  > m8in.2xlarge
  > m8in.32xlarge
  > m8in.48xlarge
  > m8in.4xlarge
  > m8in.8xlarge
  > m8in.96xlarge
  > m8in.large
  > m8in.metal-48xl
  > m8in.metal-96xl
  > m8in.xlarge
  > m8ine.12xlarge
  > m8ine.2xlarge
  > m8ine.4xlarge
  > m8ine.8xlarge
  > m8ine.large
  > m8ine.xlarge
  > m9g.12xlarge
  > m9g.16xlarge
  > m9g.24xlarge
  > m9g.2xlarge
  > m9g.48xlarge
  > m9g.4xlarge
  > m9g.8xlarge
  > m9g.large
  > m9g.medium
  > m9g.metal-48xl
  > m9g.xlarge
  > m9gd.12xlarge
  > m9gd.16xlarge
  > m9gd.24xlarge
  > m9gd.2xlarge
  > m9gd.48xlarge
  > m9gd.4xlarge
  > m9gd.8xlarge
  > m9gd.large
  > m9gd.medium
  > m9gd.metal-48xl
  > m9gd.xlarge
  > mac-m3ultra.metal
  > mac-m4.metal
  > mac-m4max.metal
  > mac-m4pro.metal
  > mac1.metal
  > mac2-m1ultra.metal
  > mac2-m2.metal
  > mac2-m2pro.metal
  > mac2.metal
  > p3.16xlarge
  > p3.2xlarge
  > p3.8xlarge
  > p3dn.24xlarge
  > p4d.24xlarge
  > p4de.24xlarge
  > p5.48xlarge
  > p5.4xlarge
  > p5e.48xlarge
  > p5en.48xlarge
  > p6-b200.48xlarge
  > p6-b300.48xlarge
  > r3.2xlarge
  > r3.4xlarge
  > r3.8xlarge
  > r3.large
  > r3.xlarge
  > r4.16xlarge
  > r4.2xlarge
  > r4.4xlarge
  > r4.8xlarge
  > r4.large
  > r4.xlarge
  > r5.12xlarge
  > r5.16xlarge
  > r5.24xlarge
  > r5.2xlarge
  > r5.4xlarge
  > r5.8xlarge
  > r5.large
  > r5.metal
  > r5.xlarge
  > r5a.12xlarge
  > r5a.16xlarge
  > r5a.24xlarge
  > r5a.2xlarge
  > r5a.4xlarge
  > r5a.8xlarge
  > r5a.large
  > r5a.xlarge
  > r5ad.12xlarge
  > r5ad.16xlarge
  > r5ad.24xlarge
  > r5ad.2xlarge
  > r5ad.4xlarge
  > r5ad.8xlarge
  > r5ad.large
  > r5ad.xlarge
  > r5b.12xlarge
  > r5b.16xlarge
  > r5b.24xlarge
  > r5b.2xlarge
  > r5b.4xlarge
  > r5b.8xlarge
  > r5b.large
  > r5b.metal
  > r5b.xlarge
  > r5d.12xlarge
  > r5d.16xlarge
  > r5d.24xlarge
  > r5d.2xlarge
  > r5d.4xlarge
  > r5d.8xlarge
  > r5d.large
  > r5d.metal
  > r5d.xlarge
  > r5dn.12xlarge
  > r5dn.16xlarge
  > r5dn.24xlarge
  > r5dn.2xlarge
  > r5dn.4xlarge
  > r5dn.8xlarge
  > r5dn.large
  > r5dn.metal
  > r5dn.xlarge
  > r5n.12xlarge
  > r5n.16xlarge
  > r5n.24xlarge
  > r5n.2xlarge
  > r5n.4xlarge
  > r5n.8xlarge
  > r5n.large
  > r5n.metal
  > r5n.xlarge
  > r6a.12xlarge
  > r6a.16xlarge
  > r6a.24xlarge
  > r6a.2xlarge
  > r6a.32xlarge
  > r6a.48xlarge
  > r6a.4xlarge
  > r6a.8xlarge
  > r6a.large
  > r6a.metal
  > r6a.xlarge
  > r6g.12xlarge
  > r6g.16xlarge
  > r6g.2xlarge
  > r6g.4xlarge
  > r6g.8xlarge
  > r6g.large
  > r6g.medium
  > r6g.metal
  > r6g.xlarge
  > r6gd.12xlarge
  > r6gd.16xlarge
  > r6gd.2xlarge
  > r6gd.4xlarge
  > r6gd.8xlarge
  > r6gd.large
  > r6gd.medium
  > r6gd.metal
  > r6gd.xlarge
  > r6i.12xlarge
  > r6i.16xlarge
  > r6i.24xlarge
  > r6i.2xlarge
  > r6i.32xlarge
  > r6i.4xlarge
  > r6i.8xlarge
  > r6i.large
  > r6i.metal
  > r6i.xlarge
  > r6id.12xlarge
  > r6id.16xlarge
  > r6id.24xlarge
  > r6id.2xlarge
  > r6id.32xlarge
  > r6id.4xlarge
  > r6id.8xlarge
  > r6id.large
  > r6id.metal
  > r6id.xlarge
  > r6idn.12xlarge
  > r6idn.16xlarge
  > r6idn.24xlarge
  > r6idn.2xlarge
  > r6idn.32xlarge
  > r6idn.4xlarge
  > r6idn.8xlarge
  > r6idn.large
  > r6idn.metal
  > r6idn.xlarge
  > r6in.12xlarge
  > r6in.16xlarge
  > r6in.24xlarge
  > r6in.2xlarge
  > r6in.32xlarge
  > r6in.4xlarge
  > r6in.8xlarge
  > r6in.large
  > r6in.metal
  > r6in.xlarge
  > r7a.12xlarge
  > r7a.16xlarge
  > r7a.24xlarge
  > r7a.2xlarge
  > r7a.32xlarge
  > r7a.48xlarge
  > r7a.4xlarge
  > r7a.8xlarge
  > r7a.large
  > r7a.medium
  > r7a.metal-48xl
  > r7a.xlarge
  > r7g.12xlarge
  > r7g.16xlarge
  > r7g.2xlarge
  > r7g.4xlarge
  > r7g.8xlarge
  > r7g.large
  > r7g.medium
  > r7g.metal
  > r7g.xlarge
  > r7gd.12xlarge
  > r7gd.16xlarge
  > r7gd.2xlarge
  > r7gd.4xlarge
  > r7gd.8xlarge
  > r7gd.large
  > r7gd.medium
  > r7gd.metal
  > r7gd.xlarge
  > r7i.12xlarge
  > r7i.16xlarge
  > r7i.24xlarge
  > r7i.2xlarge
  > r7i.48xlarge
  > r7i.4xlarge
  > r7i.8xlarge
  > r7i.large
  > r7i.metal-24xl
  > r7i.metal-48xl
  > r7i.xlarge
  > r7iz.12xlarge
  > r7iz.16xlarge
  > r7iz.2xlarge
  > r7iz.32xlarge
  > r7iz.4xlarge
  > r7iz.8xlarge
  > r7iz.large
  > r7iz.metal-16xl
  > r7iz.metal-32xl
  > r7iz.xlarge
  > r8a.12xlarge
  > r8a.16xlarge
  > r8a.24xlarge
  > r8a.2xlarge
  > r8a.48xlarge
  > r8a.4xlarge
  > r8a.8xlarge
  > r8a.large
  > r8a.medium
  > r8a.metal-24xl
  > r8a.metal-48xl
  > r8a.xlarge
  > r8g.12xlarge
  > r8g.16xlarge
  > r8g.24xlarge
  > r8g.2xlarge
  > r8g.48xlarge
  > r8g.4xlarge
  > r8g.8xlarge
  > r8g.large
  > r8g.medium
  > r8g.metal-24xl
  > r8g.metal-48xl
  > r8g.xlarge
  > r8gb.12xlarge
  > r8gb.16xlarge
  > r8gb.24xlarge
  > r8gb.2xlarge
  > r8gb.48xlarge
  > r8gb.4xlarge
  > r8gb.8xlarge
  > r8gb.large
  > r8gb.medium
  > r8gb.metal-24xl
  > r8gb.metal-48xl
  > r8gb.xlarge
  > r8gd.12xlarge
  > r8gd.16xlarge
  > r8gd.24xlarge
  > r8gd.2xlarge
  > r8gd.48xlarge
  > r8gd.4xlarge
  > r8gd.8xlarge
  > r8gd.large
  > r8gd.medium
  > r8gd.metal-24xl
  > r8gd.metal-48xl
  > r8gd.xlarge
  > r8gn.12xlarge
  > r8gn.16xlarge
  > r8gn.24xlarge
  > r8gn.2xlarge
  > r8gn.48xlarge
  > r8gn.4xlarge
  > r8gn.8xlarge
  > r8gn.large
  > r8gn.medium
  > r8gn.metal-24xl
  > r8gn.metal-48xl
  > r8gn.xlarge
  > r8i-flex.12xlarge
  > r8i-flex.16xlarge
  > r8i-flex.2xlarge
  > r8i-flex.4xlarge
  > r8i-flex.8xlarge
  > r8i-flex.large
  > r8i-flex.xlarge
  > r8i.12xlarge
  > r8i.16xlarge
  > r8i.24xlarge
  > r8i.2xlarge
  > r8i.32xlarge
  > r8i.48xlarge
  > r8i.4xlarge
  > r8i.8xlarge
  > r8i.96xlarge
  > r8i.large
  > r8i.metal-48xl
  > r8i.metal-96xl
  > r8i.xlarge
  > r8ib.12xlarge
  > r8ib.16xlarge
  > r8ib.24xlarge
  > r8ib.2xlarge
  > r8ib.32xlarge
  > r8ib.48xlarge
  > r8ib.4xlarge
  > r8ib.8xlarge
  > r8ib.96xlarge
  > r8ib.large
  > r8ib.metal-48xl
  > r8ib.metal-96xl
  > r8ib.xlarge
  > r8id.12xlarge
  > r8id.16xlarge
  > r8id.24xlarge
  > r8id.2xlarge
  > r8id.32xlarge
  > r8id.48xlarge
  > r8id.4xlarge
  > r8id.8xlarge
  > r8id.96xlarge
  > r8id.large
  > r8id.metal-48xl
  > r8id.metal-96xl
  > r8id.xlarge
  > r8idb.12xlarge
  > r8idb.16xlarge
  > r8idb.24xlarge
  > r8idb.2xlarge
  > r8idb.32xlarge
  > r8idb.48xlarge
  > r8idb.4xlarge
  > r8idb.8xlarge
  > r8idb.96xlarge
  > r8idb.large
  > r8idb.metal-48xl
  > r8idb.metal-96xl
  > r8idb.xlarge
  > r8idn.12xlarge
  > r8idn.16xlarge
  > r8idn.24xlarge
  > r8idn.2xlarge
  > r8idn.32xlarge
  > r8idn.48xlarge
  > r8idn.4xlarge
  > r8idn.8xlarge
  > r8idn.96xlarge
  > r8idn.large
  > r8idn.metal-48xl
  > r8idn.metal-96xl
  > r8idn.xlarge
  > r8in.12xlarge
  > r8in.16xlarge
  > r8in.24xlarge
  > r8in.2xlarge
  > r8in.32xlarge
  > r8in.48xlarge
  > r8in.4xlarge
  > r8in.8xlarge
  > r8in.96xlarge
  > r8in.large
  > r8in.metal-48xl
  > r8in.metal-96xl
  > r8in.xlarge
  > t1.micro
  > t2.2xlarge
  > t2.large
  > t2.medium
  > t2.micro
  > t2.nano
  > t2.small
  > t2.xlarge
  > t3.2xlarge
  > t3.large
  > t3.medium
  > t3.micro
  > t3.nano
  > t3.small
  > t3.xlarge
  > t3a.2xlarge
  > t3a.large
  > t3a.medium
  > t3a.micro
  > t3a.nano
  > t3a.small
  > t3a.xlarge
  > t4g.2xlarge
  > t4g.large
  > t4g.medium
  > t4g.micro
  > t4g.nano
  > t4g.small
  > t4g.xlarge
  > trn1.2xlarge
  > trn1.32xlarge
  > trn1n.32xlarge
  > trn2.3xlarge
  > trn2.48xlarge
  > u-12tb1.metal
  > u-18tb1.metal
  > u-24tb1.metal
  > u-3tb1.56xlarge
  > u-6tb1.112xlarge
  > u-6tb1.56xlarge
  > u-6tb1.metal
  > u-9tb1.metal
  > u7i-12tb.224xlarge
  > u7i-6tb.112xlarge
  > u7i-8tb.112xlarge
  > u7in-16tb.224xlarge
  > u7in-24tb.224xlarge
  > u7in-32tb.224xlarge
  > vt1.24xlarge
  > vt1.3xlarge
  > vt1.6xlarge
  > x1.16xlarge
  > x1.32xlarge
  > x1e.16xlarge
  > x1e.2xlarge
  > x1e.32xlarge
  > x1e.4xlarge
  > x1e.8xlarge
  > x1e.xlarge
  > x2gd.12xlarge
  > x2gd.16xlarge
  > x2gd.2xlarge
  > x2gd.4xlarge
  > x2gd.8xlarge
  > x2gd.large
  > x2gd.medium
  > x2gd.metal
  > x2gd.xlarge
  > x2idn.16xlarge
  > x2idn.24xlarge
  > x2idn.32xlarge
  > x2idn.metal
  > x2iedn.16xlarge
  > x2iedn.24xlarge
  > x2iedn.2xlarge
  > x2iedn.32xlarge
  > x2iedn.4xlarge
  > x2iedn.8xlarge
  > x2iedn.metal
  > x2iedn.xlarge
  > x2iezn.12xlarge
  > x2iezn.2xlarge
  > x2iezn.4xlarge
  > x2iezn.6xlarge
  > x2iezn.8xlarge
  > x2iezn.metal
  > x8aedz.12xlarge
  > x8aedz.24xlarge
  > x8aedz.3xlarge
  > x8aedz.6xlarge
  > x8aedz.large
  > x8aedz.metal-12xl
  > x8aedz.metal-24xl
  > x8aedz.xlarge
  > x8g.12xlarge
  > x8g.16xlarge
  > x8g.24xlarge
  > x8g.2xlarge
  > x8g.48xlarge
  > x8g.4xlarge
  > x8g.8xlarge
  > x8g.large
  > x8g.medium
  > x8g.metal-24xl
  > x8g.metal-48xl
  > x8g.xlarge
  > x8i.12xlarge
  > x8i.16xlarge
  > x8i.24xlarge
  > x8i.2xlarge
  > x8i.32xlarge
  > x8i.48xlarge
  > x8i.4xlarge
  > x8i.64xlarge
  > x8i.8xlarge
  > x8i.96xlarge
  > x8i.large
  > x8i.metal-48xl
  > x8i.metal-96xl
  > x8i.xlarge
  > z1d.12xlarge
  > z1d.2xlarge
  > z1d.3xlarge
  > z1d.6xlarge
  > z1d.large
  > z1d.metal
  > z1d.xlarge
  /bin/bash: line 75: a1.2xlarge: command not found
  /bin/bash: line 76: a1.4xlarge: command not found
  /bin/bash: line 77: a1.large: command not found
  /bin/bash: line 78: a1.medium: command not found
  /bin/bash: line 79: a1.metal: command not found
  /bin/bash: line 80: a1.xlarge: command not found
  /bin/bash: line 81: bmn-sf1.metal: command not found
  /bin/bash: line 82: c1.medium: command not found
  /bin/bash: line 83: c1.xlarge: command not found
  /bin/bash: line 84: c3.2xlarge: command not found
  /bin/bash: line 85: c3.4xlarge: command not found
  /bin/bash: line 86: c3.8xlarge: command not found
  /bin/bash: line 87: c3.large: command not found
  /bin/bash: line 88: c3.xlarge: command not found
  /bin/bash: line 89: c4.2xlarge: command not found
  /bin/bash: line 90: c4.4xlarge: command not found
  /bin/bash: line 91: c4.8xlarge: command not found
  /bin/bash: line 92: c4.large: command not found
  /bin/bash: line 93: c4.xlarge: command not found
  /bin/bash: line 94: c5.12xlarge: command not found
  /bin/bash: line 95: c5.18xlarge: command not found
  /bin/bash: line 96: c5.24xlarge: command not found
  /bin/bash: line 97: c5.2xlarge: command not found
  /bin/bash: line 98: c5.4xlarge: command not found
  /bin/bash: line 99: c5.9xlarge: command not found
  /bin/bash: line 100: c5.large: command not found
  /bin/bash: line 101: c5.metal: command not found
  /bin/bash: line 102: c5.xlarge: command not found
  /bin/bash: line 103: c5a.12xlarge: command not found
  /bin/bash: line 104: c5a.16xlarge: command not found
  /bin/bash: line 105: c5a.24xlarge: command not found
  /bin/bash: line 106: c5a.2xlarge: command not found
  /bin/bash: line 107: c5a.4xlarge: command not found
  /bin/bash: line 108: c5a.8xlarge: command not found
  /bin/bash: line 109: c5a.large: command not found
  /bin/bash: line 110: c5a.metal: command not found
  /bin/bash: line 111: c5a.xlarge: command not found
  /bin/bash: line 112: c5ad.12xlarge: command not found
  /bin/bash: line 113: c5ad.16xlarge: command not found
  /bin/bash: line 114: c5ad.24xlarge: command not found
  /bin/bash: line 115: c5ad.2xlarge: command not found
  /bin/bash: line 116: c5ad.4xlarge: command not found
  /bin/bash: line 117: c5ad.8xlarge: command not found
  /bin/bash: line 118: c5ad.large: command not found
  /bin/bash: line 119: c5ad.metal: command not found
  /bin/bash: line 120: c5ad.xlarge: command not found
  /bin/bash: line 121: c5d.12xlarge: command not found
  /bin/bash: line 122: c5d.18xlarge: command not found
  /bin/bash: line 123: c5d.24xlarge: command not found
  /bin/bash: line 124: c5d.2xlarge: command not found
  /bin/bash: line 125: c5d.4xlarge: command not found
  /bin/bash: line 126: c5d.9xlarge: command not found
  /bin/bash: line 127: c5d.large: command not found
  /bin/bash: line 128: c5d.metal: command not found
  /bin/bash: line 129: c5d.xlarge: command not found
  /bin/bash: line 130: c5n.18xlarge: command not found
  /bin/bash: line 131: c5n.2xlarge: command not found
  /bin/bash: line 132: c5n.4xlarge: command not found
  /bin/bash: line 133: c5n.9xlarge: command not found
  /bin/bash: line 134: c5n.large: command not found
  /bin/bash: line 135: c5n.metal: command not found
  /bin/bash: line 136: c5n.xlarge: command not found
  /bin/bash: line 137: c6a.12xlarge: command not found
  /bin/bash: line 138: c6a.16xlarge: command not found
  /bin/bash: line 139: c6a.24xlarge: command not found
  /bin/bash: line 140: c6a.2xlarge: command not found
  /bin/bash: line 141: c6a.32xlarge: command not found
  /bin/bash: line 142: c6a.48xlarge: command not found
  /bin/bash: line 143: c6a.4xlarge: command not found
  /bin/bash: line 144: c6a.8xlarge: command not found
  /bin/bash: line 145: c6a.large: command not found
  /bin/bash: line 146: c6a.metal: command not found
  /bin/bash: line 147: c6a.xlarge: command not found
  /bin/bash: line 148: c6g.12xlarge: command not found
  /bin/bash: line 149: c6g.16xlarge: command not found
  /bin/bash: line 150: c6g.2xlarge: command not found
  /bin/bash: line 151: c6g.4xlarge: command not found
  /bin/bash: line 152: c6g.8xlarge: command not found
  /bin/bash: line 153: c6g.large: command not found
  /bin/bash: line 154: c6g.medium: command not found
  /bin/bash: line 155: c6g.metal: command not found
  /bin/bash: line 156: c6g.xlarge: command not found
  /bin/bash: line 157: c6gd.12xlarge: command not found
  /bin/bash: line 158: c6gd.16xlarge: command not found
  /bin/bash: line 159: c6gd.2xlarge: command not found
  /bin/bash: line 160: c6gd.4xlarge: command not found
  /bin/bash: line 161: c6gd.8xlarge: command not found
  /bin/bash: line 162: c6gd.large: command not found
  /bin/bash: line 163: c6gd.medium: command not found
  /bin/bash: line 164: c6gd.metal: command not found
  /bin/bash: line 165: c6gd.xlarge: command not found
  /bin/bash: line 166: c6gn.12xlarge: command not found
  /bin/bash: line 167: c6gn.16xlarge: command not found
  /bin/bash: line 168: c6gn.2xlarge: command not found
  /bin/bash: line 169: c6gn.4xlarge: command not found
  /bin/bash: line 170: c6gn.8xlarge: command not found
  /bin/bash: line 171: c6gn.large: command not found
  /bin/bash: line 172: c6gn.medium: command not found
  /bin/bash: line 173: c6gn.xlarge: command not found
  /bin/bash: line 174: c6i.12xlarge: command not found
  /bin/bash: line 175: c6i.16xlarge: command not found
  /bin/bash: line 176: c6i.24xlarge: command not found
  /bin/bash: line 177: c6i.2xlarge: command not found
  /bin/bash: line 178: c6i.32xlarge: command not found
  /bin/bash: line 179: c6i.4xlarge: command not found
  /bin/bash: line 180: c6i.8xlarge: command not found
  /bin/bash: line 181: c6i.large: command not found
  /bin/bash: line 182: c6i.metal: command not found
  /bin/bash: line 183: c6i.xlarge: command not found
  /bin/bash: line 184: c6id.12xlarge: command not found
  /bin/bash: line 185: c6id.16xlarge: command not found
  /bin/bash: line 186: c6id.24xlarge: command not found
  /bin/bash: line 187: c6id.2xlarge: command not found
  /bin/bash: line 188: c6id.32xlarge: command not found
  /bin/bash: line 189: c6id.4xlarge: command not found
  /bin/bash: line 190: c6id.8xlarge: command not found
  /bin/bash: line 191: c6id.large: command not found
  /bin/bash: line 192: c6id.metal: command not found
  /bin/bash: line 193: c6id.xlarge: command not found
  /bin/bash: line 194: c6in.12xlarge: command not found
  /bin/bash: line 195: c6in.16xlarge: command not found
  /bin/bash: line 196: c6in.24xlarge: command not found
  /bin/bash: line 197: c6in.2xlarge: command not found
  /bin/bash: line 198: c6in.32xlarge: command not found
  /bin/bash: line 199: c6in.4xlarge: command not found
  /bin/bash: line 200: c6in.8xlarge: command not found
  /bin/bash: line 201: c6in.large: command not found
  /bin/bash: line 202: c6in.metal: command not found
  /bin/bash: line 203: c6in.xlarge: command not found
  /bin/bash: line 204: c7a.12xlarge: command not found
  /bin/bash: line 205: c7a.16xlarge: command not found
  /bin/bash: line 206: c7a.24xlarge: command not found
  /bin/bash: line 207: c7a.2xlarge: command not found
  /bin/bash: line 208: c7a.32xlarge: command not found
  /bin/bash: line 209: c7a.48xlarge: command not found
  /bin/bash: line 210: c7a.4xlarge: command not found
  /bin/bash: line 211: c7a.8xlarge: command not found
  /bin/bash: line 212: c7a.large: command not found
  /bin/bash: line 213: c7a.medium: command not found
  /bin/bash: line 214: c7a.metal-48xl: command not found
  /bin/bash: line 215: c7a.xlarge: command not found
  /bin/bash: line 216: c7g-flex.2xlarge: command not found
  /bin/bash: line 217: c7g-flex.4xlarge: command not found
  /bin/bash: line 218: c7g-flex.8xlarge: command not found
  /bin/bash: line 219: c7g-flex.large: command not found
  /bin/bash: line 220: c7g-flex.medium: command not found
  /bin/bash: line 221: c7g-flex.xlarge: command not found
  /bin/bash: line 222: c7g.12xlarge: command not found
  /bin/bash: line 223: c7g.16xlarge: command not found
  /bin/bash: line 224: c7g.2xlarge: command not found
  /bin/bash: line 225: c7g.4xlarge: command not found
  /bin/bash: line 226: c7g.8xlarge: command not found
  /bin/bash: line 227: c7g.large: command not found
  /bin/bash: line 228: c7g.medium: command not found
  /bin/bash: line 229: c7g.metal: command not found
  /bin/bash: line 230: c7g.xlarge: command not found
  /bin/bash: line 231: c7gd.12xlarge: command not found
  /bin/bash: line 232: c7gd.16xlarge: command not found
  /bin/bash: line 233: c7gd.2xlarge: command not found
  /bin/bash: line 234: c7gd.4xlarge: command not found
  /bin/bash: line 235: c7gd.8xlarge: command not found
  /bin/bash: line 236: c7gd.large: command not found
  /bin/bash: line 237: c7gd.medium: command not found
  /bin/bash: line 238: c7gd.metal: command not found
  /bin/bash: line 239: c7gd.xlarge: command not found
  /bin/bash: line 240: c7gn.12xlarge: command not found
  /bin/bash: line 241: c7gn.16xlarge: command not found
  /bin/bash: line 242: c7gn.2xlarge: command not found
  /bin/bash: line 243: c7gn.4xlarge: command not found
  /bin/bash: line 244: c7gn.8xlarge: command not found
  /bin/bash: line 245: c7gn.large: command not found
  /bin/bash: line 246: c7gn.medium: command not found
  /bin/bash: line 247: c7gn.metal: command not found
  /bin/bash: line 248: c7gn.xlarge: command not found
  /bin/bash: line 249: c7i-flex.12xlarge: command not found
  /bin/bash: line 250: c7i-flex.16xlarge: command not found
  /bin/bash: line 251: c7i-flex.2xlarge: command not found
  /bin/bash: line 252: c7i-flex.4xlarge: command not found
  /bin/bash: line 253: c7i-flex.8xlarge: command not found
  /bin/bash: line 254: c7i-flex.large: command not found
  /bin/bash: line 255: c7i-flex.xlarge: command not found
  /bin/bash: line 256: c7i.12xlarge: command not found
  /bin/bash: line 257: c7i.16xlarge: command not found
  /bin/bash: line 258: c7i.24xlarge: command not found
  /bin/bash: line 259: c7i.2xlarge: command not found
  /bin/bash: line 260: c7i.32xlarge: command not found
  /bin/bash: line 261: c7i.48xlarge: command not found
  /bin/bash: line 262: c7i.4xlarge: command not found
  /bin/bash: line 263: c7i.8xlarge: command not found
  /bin/bash: line 264: c7i.large: command not found
  /bin/bash: line 265: c7i.metal-24xl: command not found
  /bin/bash: line 266: c7i.metal-48xl: command not found
  /bin/bash: line 267: c7i.xlarge: command not found
  /bin/bash: line 268: c8a.12xlarge: command not found
  /bin/bash: line 269: c8a.16xlarge: command not found
  /bin/bash: line 270: c8a.24xlarge: command not found
  /bin/bash: line 271: c8a.2xlarge: command not found
  /bin/bash: line 272: c8a.48xlarge: command not found
  /bin/bash: line 273: c8a.4xlarge: command not found
  /bin/bash: line 274: c8a.8xlarge: command not found
  /bin/bash: line 275: c8a.large: command not found
  /bin/bash: line 276: c8a.medium: command not found
  /bin/bash: line 277: c8a.metal-24xl: command not found
  /bin/bash: line 278: c8a.metal-48xl: command not found
  /bin/bash: line 279: c8a.xlarge: command not found
  /bin/bash: line 280: c8g-flex.12xlarge: command not found
  /bin/bash: line 281: c8g-flex.16xlarge: command not found
  /bin/bash: line 282: c8g-flex.2xlarge: command not found
  /bin/bash: line 283: c8g-flex.4xlarge: command not found
  /bin/bash: line 284: c8g-flex.8xlarge: command not found
  /bin/bash: line 285: c8g-flex.large: command not found
  /bin/bash: line 286: c8g-flex.medium: command not found
  /bin/bash: line 287: c8g-flex.xlarge: command not found
  /bin/bash: line 288: c8g.12xlarge: command not found
  /bin/bash: line 289: c8g.16xlarge: command not found
  /bin/bash: line 290: c8g.24xlarge: command not found
  /bin/bash: line 291: c8g.2xlarge: command not found
  /bin/bash: line 292: c8g.48xlarge: command not found
  /bin/bash: line 293: c8g.4xlarge: command not found
  /bin/bash: line 294: c8g.8xlarge: command not found
  /bin/bash: line 295: c8g.large: command not found
  /bin/bash: line 296: c8g.medium: command not found
  /bin/bash: line 297: c8g.metal-24xl: command not found
  /bin/bash: line 298: c8g.metal-48xl: command not found
  /bin/bash: line 299: c8g.xlarge: command not found
  /bin/bash: line 300: c8gb.12xlarge: command not found
  /bin/bash: line 301: c8gb.16xlarge: command not found
  /bin/bash: line 302: c8gb.24xlarge: command not found
  /bin/bash: line 303: c8gb.2xlarge: command not found
  /bin/bash: line 304: c8gb.48xlarge: command not found
  /bin/bash: line 305: c8gb.4xlarge: command not found
  /bin/bash: line 306: c8gb.8xlarge: command not found
  /bin/bash: line 307: c8gb.large: command not found
  /bin/bash: line 308: c8gb.medium: command not found
  /bin/bash: line 309: c8gb.metal-24xl: command not found
  /bin/bash: line 310: c8gb.metal-48xl: command not found
  /bin/bash: line 311: c8gb.xlarge: command not found
  /bin/bash: line 312: c8gd.12xlarge: command not found
  /bin/bash: line 313: c8gd.16xlarge: command not found
  /bin/bash: line 314: c8gd.24xlarge: command not found
  /bin/bash: line 315: c8gd.2xlarge: command not found
  /bin/bash: line 316: c8gd.48xlarge: command not found
  /bin/bash: line 317: c8gd.4xlarge: command not found
  /bin/bash: line 318: c8gd.8xlarge: command not found
  /bin/bash: line 319: c8gd.large: command not found
  /bin/bash: line 320: c8gd.medium: command not found
  /bin/bash: line 321: c8gd.metal-24xl: command not found
  /bin/bash: line 322: c8gd.metal-48xl: command not found
  /bin/bash: line 323: c8gd.xlarge: command not found
  /bin/bash: line 324: c8gn.12xlarge: command not found
  /bin/bash: line 325: c8gn.16xlarge: command not found
  /bin/bash: line 326: c8gn.24xlarge: command not found
  /bin/bash: line 327: c8gn.2xlarge: command not found
  /bin/bash: line 328: c8gn.48xlarge: command not found
  /bin/bash: line 329: c8gn.4xlarge: command not found
  /bin/bash: line 330: c8gn.8xlarge: command not found
  /bin/bash: line 331: c8gn.large: command not found
  /bin/bash: line 332: c8gn.medium: command not found
  /bin/bash: line 333: c8gn.metal-24xl: command not found
  /bin/bash: line 334: c8gn.metal-48xl: command not found
  /bin/bash: line 335: c8gn.xlarge: command not found
  /bin/bash: line 336: c8i-flex.12xlarge: command not found
  /bin/bash: line 337: c8i-flex.16xlarge: command not found
  /bin/bash: line 338: c8i-flex.2xlarge: command not found
  /bin/bash: line 339: c8i-flex.4xlarge: command not found
  /bin/bash: line 340: c8i-flex.8xlarge: command not found
  /bin/bash: line 341: c8i-flex.large: command not found
  /bin/bash: line 342: c8i-flex.xlarge: command not found
  /bin/bash: line 343: c8i.12xlarge: command not found
  /bin/bash: line 344: c8i.16xlarge: command not found
  /bin/bash: line 345: c8i.24xlarge: command not found
  /bin/bash: line 346: c8i.2xlarge: command not found
  /bin/bash: line 347: c8i.32xlarge: command not found
  /bin/bash: line 348: c8i.48xlarge: command not found
  /bin/bash: line 349: c8i.4xlarge: command not found
  /bin/bash: line 350: c8i.8xlarge: command not found
  /bin/bash: line 351: c8i.96xlarge: command not found
  /bin/bash: line 352: c8i.large: command not found
  /bin/bash: line 353: c8i.metal-48xl: command not found
  /bin/bash: line 354: c8i.metal-96xl: command not found
  /bin/bash: line 355: c8i.xlarge: command not found
  /bin/bash: line 356: c8ib.12xlarge: command not found
  /bin/bash: line 357: c8ib.16xlarge: command not found
  /bin/bash: line 358: c8ib.24xlarge: command not found
  /bin/bash: line 359: c8ib.2xlarge: command not found
  /bin/bash: line 360: c8ib.32xlarge: command not found
  /bin/bash: line 361: c8ib.48xlarge: command not found
  /bin/bash: line 362: c8ib.4xlarge: command not found
  /bin/bash: line 363: c8ib.8xlarge: command not found
  /bin/bash: line 364: c8ib.96xlarge: command not found
  /bin/bash: line 365: c8ib.large: command not found
  /bin/bash: line 366: c8ib.metal-48xl: command not found
  /bin/bash: line 367: c8ib.metal-96xl: command not found
  /bin/bash: line 368: c8ib.xlarge: command not found
  /bin/bash: line 369: c8id.12xlarge: command not found
  /bin/bash: line 370: c8id.16xlarge: command not found
  /bin/bash: line 371: c8id.24xlarge: command not found
  /bin/bash: line 372: c8id.2xlarge: command not found
  /bin/bash: line 373: c8id.32xlarge: command not found
  /bin/bash: line 374: c8id.48xlarge: command not found
  /bin/bash: line 375: c8id.4xlarge: command not found
  /bin/bash: line 376: c8id.8xlarge: command not found
  /bin/bash: line 377: c8id.96xlarge: command not found
  /bin/bash: line 378: c8id.large: command not found
  /bin/bash: line 379: c8id.metal-48xl: command not found
  /bin/bash: line 380: c8id.metal-96xl: command not found
  /bin/bash: line 381: c8id.xlarge: command not found
  /bin/bash: line 382: c8in.12xlarge: command not found
  /bin/bash: line 383: c8in.16xlarge: command not found
  /bin/bash: line 384: c8in.24xlarge: command not found
  /bin/bash: line 385: c8in.2xlarge: command not found
  /bin/bash: line 386: c8in.32xlarge: command not found
  /bin/bash: line 387: c8in.48xlarge: command not found
  /bin/bash: line 388: c8in.4xlarge: command not found
  /bin/bash: line 389: c8in.8xlarge: command not found
  /bin/bash: line 390: c8in.96xlarge: command not found
  /bin/bash: line 391: c8in.large: command not found
  /bin/bash: line 392: c8in.metal-48xl: command not found
  /bin/bash: line 393: c8in.metal-96xl: command not found
  /bin/bash: line 394: c8in.xlarge: command not found
  /bin/bash: line 395: c8ine.12xlarge: command not found
  /bin/bash: line 396: c8ine.2xlarge: command not found
  /bin/bash: line 397: c8ine.4xlarge: command not found
  /bin/bash: line 398: c8ine.8xlarge: command not found
  /bin/bash: line 399: c8ine.large: command not found
  /bin/bash: line 400: c8ine.xlarge: command not found
  /bin/bash: line 401: c9g.12xlarge: command not found
  /bin/bash: line 402: c9g.16xlarge: command not found
  /bin/bash: line 403: c9g.24xlarge: command not found
  /bin/bash: line 404: c9g.2xlarge: command not found
  /bin/bash: line 405: c9g.48xlarge: command not found
  /bin/bash: line 406: c9g.4xlarge: command not found
  /bin/bash: line 407: c9g.8xlarge: command not found
  /bin/bash: line 408: c9g.large: command not found
  /bin/bash: line 409: c9g.medium: command not found
  /bin/bash: line 410: c9g.metal-48xl: command not found
  /bin/bash: line 411: c9g.xlarge: command not found
  /bin/bash: line 412: c9gd.12xlarge: command not found
  /bin/bash: line 413: c9gd.16xlarge: command not found
  /bin/bash: line 414: c9gd.24xlarge: command not found
  /bin/bash: line 415: c9gd.2xlarge: command not found
  /bin/bash: line 416: c9gd.48xlarge: command not found
  /bin/bash: line 417: c9gd.4xlarge: command not found
  /bin/bash: line 418: c9gd.8xlarge: command not found
  /bin/bash: line 419: c9gd.large: command not found
  /bin/bash: line 420: c9gd.medium: command not found
  /bin/bash: line 421: c9gd.metal-48xl: command not found
  /bin/bash: line 422: c9gd.xlarge: command not found
  /bin/bash: line 423: cr1.8xlarge: command not found
  /bin/bash: line 424: d2.2xlarge: command not found
  /bin/bash: line 425: d2.4xlarge: command not found
  /bin/bash: line 426: d2.8xlarge: command not found
  /bin/bash: line 427: d2.xlarge: command not found
  /bin/bash: line 428: d3.2xlarge: command not found
  /bin/bash: line 429: d3.4xlarge: command not found
  /bin/bash: line 430: d3.8xlarge: command not found
  /bin/bash: line 431: d3.xlarge: command not found
  /bin/bash: line 432: d3en.12xlarge: command not found
  /bin/bash: line 433: d3en.2xlarge: command not found
  /bin/bash: line 434: d3en.4xlarge: command not found
  /bin/bash: line 435: d3en.6xlarge: command not found
  /bin/bash: line 436: d3en.8xlarge: command not found
  /bin/bash: line 437: d3en.xlarge: command not found
  /bin/bash: line 438: dl1.24xlarge: command not found
  /bin/bash: line 439: dl2q.24xlarge: command not found
  /bin/bash: line 440: f1.16xlarge: command not found
  /bin/bash: line 441: f1.2xlarge: command not found
  /bin/bash: line 442: f1.4xlarge: command not found
  /bin/bash: line 443: f2.12xlarge: command not found
  /bin/bash: line 444: f2.48xlarge: command not found
  /bin/bash: line 445: f2.6xlarge: command not found
  /bin/bash: line 446: g4ad.16xlarge: command not found
  /bin/bash: line 447: g4ad.2xlarge: command not found
  /bin/bash: line 448: g4ad.4xlarge: command not found
  /bin/bash: line 449: g4ad.8xlarge: command not found
  /bin/bash: line 450: g4ad.xlarge: command not found
  /bin/bash: line 451: g4dn.12xlarge: command not found
  /bin/bash: line 452: g4dn.16xlarge: command not found
  /bin/bash: line 453: g4dn.2xlarge: command not found
  /bin/bash: line 454: g4dn.4xlarge: command not found
  /bin/bash: line 455: g4dn.8xlarge: command not found
  /bin/bash: line 456: g4dn.metal: command not found
  /bin/bash: line 457: g4dn.xlarge: command not found
  /bin/bash: line 458: g5.12xlarge: command not found
  /bin/bash: line 459: g5.16xlarge: command not found
  /bin/bash: line 460: g5.24xlarge: command not found
  /bin/bash: line 461: g5.2xlarge: command not found
  /bin/bash: line 462: g5.48xlarge: command not found
  /bin/bash: line 463: g5.4xlarge: command not found
  /bin/bash: line 464: g5.8xlarge: command not found
  /bin/bash: line 465: g5.xlarge: command not found
  /bin/bash: line 466: g5g.16xlarge: command not found
  /bin/bash: line 467: g5g.2xlarge: command not found
  /bin/bash: line 468: g5g.4xlarge: command not found
  /bin/bash: line 469: g5g.8xlarge: command not found
  /bin/bash: line 470: g5g.metal: command not found
  /bin/bash: line 471: g5g.xlarge: command not found
  /bin/bash: line 472: g6.12xlarge: command not found
  /bin/bash: line 473: g6.16xlarge: command not found
  /bin/bash: line 474: g6.24xlarge: command not found
  /bin/bash: line 475: g6.2xlarge: command not found
  /bin/bash: line 476: g6.48xlarge: command not found
  /bin/bash: line 477: g6.4xlarge: command not found
  /bin/bash: line 478: g6.8xlarge: command not found
  /bin/bash: line 479: g6.xlarge: command not found
  /bin/bash: line 480: g6e.12xlarge: command not found
  /bin/bash: line 481: g6e.16xlarge: command not found
  /bin/bash: line 482: g6e.24xlarge: command not found
  /bin/bash: line 483: g6e.2xlarge: command not found
  /bin/bash: line 484: g6e.48xlarge: command not found
  /bin/bash: line 485: g6e.4xlarge: command not found
  /bin/bash: line 486: g6e.8xlarge: command not found
  /bin/bash: line 487: g6e.xlarge: command not found
  /bin/bash: line 488: g6f.2xlarge: command not found
  /bin/bash: line 489: g6f.4xlarge: command not found
  /bin/bash: line 490: g6f.large: command not found
  /bin/bash: line 491: g6f.xlarge: command not found
  /bin/bash: line 492: g7.12xlarge: command not found
  /bin/bash: line 493: g7.24xlarge: command not found
  /bin/bash: line 494: g7.2xlarge: command not found
  /bin/bash: line 495: g7.48xlarge: command not found
  /bin/bash: line 496: g7.4xlarge: command not found
  /bin/bash: line 497: g7.8xlarge: command not found
  /bin/bash: line 498: g7e.12xlarge: command not found
  /bin/bash: line 499: g7e.24xlarge: command not found
  /bin/bash: line 500: g7e.2xlarge: command not found
  /bin/bash: line 501: g7e.48xlarge: command not found
  /bin/bash: line 502: g7e.4xlarge: command not found
  /bin/bash: line 503: g7e.8xlarge: command not found
  /bin/bash: line 504: gr6.4xlarge: command not found
  /bin/bash: line 505: gr6.8xlarge: command not found
  /bin/bash: line 506: gr6f.4xlarge: command not found
  /bin/bash: line 507: h1.16xlarge: command not found
  /bin/bash: line 508: h1.2xlarge: command not found
  /bin/bash: line 509: h1.4xlarge: command not found
  /bin/bash: line 510: h1.8xlarge: command not found
  /bin/bash: line 511: hpc6a.48xlarge: command not found
  /bin/bash: line 512: hpc6id.32xlarge: command not found
  /bin/bash: line 513: hpc7a.12xlarge: command not found
  /bin/bash: line 514: hpc7a.24xlarge: command not found
  /bin/bash: line 515: hpc7a.48xlarge: command not found
  /bin/bash: line 516: hpc7a.96xlarge: command not found
  /bin/bash: line 517: hpc7g.16xlarge: command not found
  /bin/bash: line 518: hpc7g.4xlarge: command not found
  /bin/bash: line 519: hpc7g.8xlarge: command not found
  /bin/bash: line 520: hpc8a.96xlarge: command not found
  /bin/bash: line 521: hs1.8xlarge: command not found
  /bin/bash: line 522: i2.2xlarge: command not found
  /bin/bash: line 523: i2.4xlarge: command not found
  /bin/bash: line 524: i2.8xlarge: command not found
  /bin/bash: line 525: i2.xlarge: command not found
  /bin/bash: line 526: i3.16xlarge: command not found
  /bin/bash: line 527: i3.2xlarge: command not found
  /bin/bash: line 528: i3.4xlarge: command not found
  /bin/bash: line 529: i3.8xlarge: command not found
  /bin/bash: line 530: i3.large: command not found
  /bin/bash: line 531: i3.metal: command not found
  /bin/bash: line 532: i3.xlarge: command not found
  /bin/bash: line 533: i3en.12xlarge: command not found
  /bin/bash: line 534: i3en.24xlarge: command not found
  /bin/bash: line 535: i3en.2xlarge: command not found
  /bin/bash: line 536: i3en.3xlarge: command not found
  /bin/bash: line 537: i3en.6xlarge: command not found
  /bin/bash: line 538: i3en.large: command not found
  /bin/bash: line 539: i3en.metal: command not found
  /bin/bash: line 540: i3en.xlarge: command not found
  /bin/bash: line 541: i4g.16xlarge: command not found
  /bin/bash: line 542: i4g.2xlarge: command not found
  /bin/bash: line 543: i4g.4xlarge: command not found
  /bin/bash: line 544: i4g.8xlarge: command not found
  /bin/bash: line 545: i4g.large: command not found
  /bin/bash: line 546: i4g.xlarge: command not found
  /bin/bash: line 547: i4i.12xlarge: command not found
  /bin/bash: line 548: i4i.16xlarge: command not found
  /bin/bash: line 549: i4i.24xlarge: command not found
  /bin/bash: line 550: i4i.2xlarge: command not found
  /bin/bash: line 551: i4i.32xlarge: command not found
  /bin/bash: line 552: i4i.4xlarge: command not found
  /bin/bash: line 553: i4i.8xlarge: command not found
  /bin/bash: line 554: i4i.large: command not found
  /bin/bash: line 555: i4i.metal: command not found
  /bin/bash: line 556: i4i.xlarge: command not found
  /bin/bash: line 557: i7i.12xlarge: command not found
  /bin/bash: line 558: i7i.16xlarge: command not found
  /bin/bash: line 559: i7i.24xlarge: command not found
  /bin/bash: line 560: i7i.2xlarge: command not found
  /bin/bash: line 561: i7i.48xlarge: command not found
  /bin/bash: line 562: i7i.4xlarge: command not found
  /bin/bash: line 563: i7i.8xlarge: command not found
  /bin/bash: line 564: i7i.large: command not found
  /bin/bash: line 565: i7i.metal-24xl: command not found
  /bin/bash: line 566: i7i.metal-48xl: command not found
  /bin/bash: line 567: i7i.xlarge: command not found
  /bin/bash: line 568: i7ie.12xlarge: command not found
  /bin/bash: line 569: i7ie.18xlarge: command not found
  /bin/bash: line 570: i7ie.24xlarge: command not found
  /bin/bash: line 571: i7ie.2xlarge: command not found
  /bin/bash: line 572: i7ie.3xlarge: command not found
  /bin/bash: line 573: i7ie.48xlarge: command not found
  /bin/bash: line 574: i7ie.6xlarge: command not found
  /bin/bash: line 575: i7ie.large: command not found
  /bin/bash: line 576: i7ie.metal-24xl: command not found
  /bin/bash: line 577: i7ie.metal-48xl: command not found
  /bin/bash: line 578: i7ie.xlarge: command not found
  /bin/bash: line 579: i8g.12xlarge: command not found
  /bin/bash: line 580: i8g.16xlarge: command not found
  /bin/bash: line 581: i8g.24xlarge: command not found
  /bin/bash: line 582: i8g.2xlarge: command not found
  /bin/bash: line 583: i8g.48xlarge: command not found
  /bin/bash: line 584: i8g.4xlarge: command not found
  /bin/bash: line 585: i8g.8xlarge: command not found
  /bin/bash: line 586: i8g.large: command not found
  /bin/bash: line 587: i8g.metal-24xl: command not found
  /bin/bash: line 588: i8g.metal-48xl: command not found
  /bin/bash: line 589: i8g.xlarge: command not found
  /bin/bash: line 590: i8ge.12xlarge: command not found
  /bin/bash: line 591: i8ge.18xlarge: command not found
  /bin/bash: line 592: i8ge.24xlarge: command not found
  /bin/bash: line 593: i8ge.2xlarge: command not found
  /bin/bash: line 594: i8ge.3xlarge: command not found
  /bin/bash: line 595: i8ge.48xlarge: command not found
  /bin/bash: line 596: i8ge.6xlarge: command not found
  /bin/bash: line 597: i8ge.large: command not found
  /bin/bash: line 598: i8ge.metal-24xl: command not found
  /bin/bash: line 599: i8ge.metal-48xl: command not found
  /bin/bash: line 600: i8ge.xlarge: command not found
  /bin/bash: line 601: im4gn.16xlarge: command not found
  /bin/bash: line 602: im4gn.2xlarge: command not found
  /bin/bash: line 603: im4gn.4xlarge: command not found
  /bin/bash: line 604: im4gn.8xlarge: command not found
  /bin/bash: line 605: im4gn.large: command not found
  /bin/bash: line 606: im4gn.xlarge: command not found
  /bin/bash: line 607: inf1.24xlarge: command not found
  /bin/bash: line 608: inf1.2xlarge: command not found
  /bin/bash: line 609: inf1.6xlarge: command not found
  /bin/bash: line 610: inf1.xlarge: command not found
  /bin/bash: line 611: inf2.24xlarge: command not found
  /bin/bash: line 612: inf2.48xlarge: command not found
  /bin/bash: line 613: inf2.8xlarge: command not found
  /bin/bash: line 614: inf2.xlarge: command not found
  /bin/bash: line 615: is4gen.2xlarge: command not found
  /bin/bash: line 616: is4gen.4xlarge: command not found
  /bin/bash: line 617: is4gen.8xlarge: command not found
  /bin/bash: line 618: is4gen.large: command not found
  /bin/bash: line 619: is4gen.medium: command not found
  /bin/bash: line 620: is4gen.xlarge: command not found
  /bin/bash: line 621: m1.large: command not found
  /bin/bash: line 622: m1.medium: command not found
  /bin/bash: line 623: m1.small: command not found
  /bin/bash: line 624: m1.xlarge: command not found
  /bin/bash: line 625: m2.2xlarge: command not found
  /bin/bash: line 626: m2.4xlarge: command not found
  /bin/bash: line 627: m2.xlarge: command not found
  /bin/bash: line 628: m3.2xlarge: command not found
  /bin/bash: line 629: m3.large: command not found
  /bin/bash: line 630: m3.medium: command not found
  /bin/bash: line 631: m3.xlarge: command not found
  /bin/bash: line 632: m4.10xlarge: command not found
  /bin/bash: line 633: m4.16xlarge: command not found
  /bin/bash: line 634: m4.2xlarge: command not found
  /bin/bash: line 635: m4.4xlarge: command not found
  /bin/bash: line 636: m4.large: command not found
  /bin/bash: line 637: m4.xlarge: command not found
  /bin/bash: line 638: m5.12xlarge: command not found
  /bin/bash: line 639: m5.16xlarge: command not found
  /bin/bash: line 640: m5.24xlarge: command not found
  /bin/bash: line 641: m5.2xlarge: command not found
  /bin/bash: line 642: m5.4xlarge: command not found
  /bin/bash: line 643: m5.8xlarge: command not found
  /bin/bash: line 644: m5.large: command not found
  /bin/bash: line 645: m5.metal: command not found
  /bin/bash: line 646: m5.xlarge: command not found
  /bin/bash: line 647: m5a.12xlarge: command not found
  /bin/bash: line 648: m5a.16xlarge: command not found
  /bin/bash: line 649: m5a.24xlarge: command not found
  /bin/bash: line 650: m5a.2xlarge: command not found
  /bin/bash: line 651: m5a.4xlarge: command not found
  /bin/bash: line 652: m5a.8xlarge: command not found
  /bin/bash: line 653: m5a.large: command not found
  /bin/bash: line 654: m5a.xlarge: command not found
  /bin/bash: line 655: m5ad.12xlarge: command not found
  /bin/bash: line 656: m5ad.16xlarge: command not found
  /bin/bash: line 657: m5ad.24xlarge: command not found
  /bin/bash: line 658: m5ad.2xlarge: command not found
  /bin/bash: line 659: m5ad.4xlarge: command not found
  /bin/bash: line 660: m5ad.8xlarge: command not found
  /bin/bash: line 661: m5ad.large: command not found
  /bin/bash: line 662: m5ad.xlarge: command not found
  /bin/bash: line 663: m5d.12xlarge: command not found
  /bin/bash: line 664: m5d.16xlarge: command not found
  /bin/bash: line 665: m5d.24xlarge: command not found
  /bin/bash: line 666: m5d.2xlarge: command not found
  /bin/bash: line 667: m5d.4xlarge: command not found
  /bin/bash: line 668: m5d.8xlarge: command not found
  /bin/bash: line 669: m5d.large: command not found
  /bin/bash: line 670: m5d.metal: command not found
  /bin/bash: line 671: m5d.xlarge: command not found
  /bin/bash: line 672: m5dn.12xlarge: command not found
  /bin/bash: line 673: m5dn.16xlarge: command not found
  /bin/bash: line 674: m5dn.24xlarge: command not found
  /bin/bash: line 675: m5dn.2xlarge: command not found
  /bin/bash: line 676: m5dn.4xlarge: command not found
  /bin/bash: line 677: m5dn.8xlarge: command not found
  /bin/bash: line 678: m5dn.large: command not found
  /bin/bash: line 679: m5dn.metal: command not found
  /bin/bash: line 680: m5dn.xlarge: command not found
  /bin/bash: line 681: m5n.12xlarge: command not found
  /bin/bash: line 682: m5n.16xlarge: command not found
  /bin/bash: line 683: m5n.24xlarge: command not found
  /bin/bash: line 684: m5n.2xlarge: command not found
  /bin/bash: line 685: m5n.4xlarge: command not found
  /bin/bash: line 686: m5n.8xlarge: command not found
  /bin/bash: line 687: m5n.large: command not found
  /bin/bash: line 688: m5n.metal: command not found
  /bin/bash: line 689: m5n.xlarge: command not found
  /bin/bash: line 690: m5zn.12xlarge: command not found
  /bin/bash: line 691: m5zn.2xlarge: command not found
  /bin/bash: line 692: m5zn.3xlarge: command not found
  /bin/bash: line 693: m5zn.6xlarge: command not found
  /bin/bash: line 694: m5zn.large: command not found
  /bin/bash: line 695: m5zn.metal: command not found
  /bin/bash: line 696: m5zn.xlarge: command not found
  /bin/bash: line 697: m6a.12xlarge: command not found
  /bin/bash: line 698: m6a.16xlarge: command not found
  /bin/bash: line 699: m6a.24xlarge: command not found
  /bin/bash: line 700: m6a.2xlarge: command not found
  /bin/bash: line 701: m6a.32xlarge: command not found
  /bin/bash: line 702: m6a.48xlarge: command not found
  /bin/bash: line 703: m6a.4xlarge: command not found
  /bin/bash: line 704: m6a.8xlarge: command not found
  /bin/bash: line 705: m6a.large: command not found
  /bin/bash: line 706: m6a.metal: command not found
  /bin/bash: line 707: m6a.xlarge: command not found
  /bin/bash: line 708: m6g.12xlarge: command not found
  /bin/bash: line 709: m6g.16xlarge: command not found
  /bin/bash: line 710: m6g.2xlarge: command not found
  /bin/bash: line 711: m6g.4xlarge: command not found
  /bin/bash: line 712: m6g.8xlarge: command not found
  /bin/bash: line 713: m6g.large: command not found
  /bin/bash: line 714: m6g.medium: command not found
  /bin/bash: line 715: m6g.metal: command not found
  /bin/bash: line 716: m6g.xlarge: command not found
  /bin/bash: line 717: m6gd.12xlarge: command not found
  /bin/bash: line 718: m6gd.16xlarge: command not found
  /bin/bash: line 719: m6gd.2xlarge: command not found
  /bin/bash: line 720: m6gd.4xlarge: command not found
  /bin/bash: line 721: m6gd.8xlarge: command not found
  /bin/bash: line 722: m6gd.large: command not found
  /bin/bash: line 723: m6gd.medium: command not found
  /bin/bash: line 724: m6gd.metal: command not found
  /bin/bash: line 725: m6gd.xlarge: command not found
  /bin/bash: line 726: m6i.12xlarge: command not found
  /bin/bash: line 727: m6i.16xlarge: command not found
  /bin/bash: line 728: m6i.24xlarge: command not found
  /bin/bash: line 729: m6i.2xlarge: command not found
  /bin/bash: line 730: m6i.32xlarge: command not found
  /bin/bash: line 731: m6i.4xlarge: command not found
  /bin/bash: line 732: m6i.8xlarge: command not found
  /bin/bash: line 733: m6i.large: command not found
  /bin/bash: line 734: m6i.metal: command not found
  /bin/bash: line 735: m6i.xlarge: command not found
  /bin/bash: line 736: m6id.12xlarge: command not found
  /bin/bash: line 737: m6id.16xlarge: command not found
  /bin/bash: line 738: m6id.24xlarge: command not found
  /bin/bash: line 739: m6id.2xlarge: command not found
  /bin/bash: line 740: m6id.32xlarge: command not found
  /bin/bash: line 741: m6id.4xlarge: command not found
  /bin/bash: line 742: m6id.8xlarge: command not found
  /bin/bash: line 743: m6id.large: command not found
  /bin/bash: line 744: m6id.metal: command not found
  /bin/bash: line 745: m6id.xlarge: command not found
  /bin/bash: line 746: m6idn.12xlarge: command not found
  /bin/bash: line 747: m6idn.16xlarge: command not found
  /bin/bash: line 748: m6idn.24xlarge: command not found
  /bin/bash: line 749: m6idn.2xlarge: command not found
  /bin/bash: line 750: m6idn.32xlarge: command not found
  /bin/bash: line 751: m6idn.4xlarge: command not found
  /bin/bash: line 752: m6idn.8xlarge: command not found
  /bin/bash: line 753: m6idn.large: command not found
  /bin/bash: line 754: m6idn.metal: command not found
  /bin/bash: line 755: m6idn.xlarge: command not found
  /bin/bash: line 756: m6in.12xlarge: command not found
  /bin/bash: line 757: m6in.16xlarge: command not found
  /bin/bash: line 758: m6in.24xlarge: command not found
  /bin/bash: line 759: m6in.2xlarge: command not found
  /bin/bash: line 760: m6in.32xlarge: command not found
  /bin/bash: line 761: m6in.4xlarge: command not found
  /bin/bash: line 762: m6in.8xlarge: command not found
  /bin/bash: line 763: m6in.large: command not found
  /bin/bash: line 764: m6in.metal: command not found
  /bin/bash: line 765: m6in.xlarge: command not found
  /bin/bash: line 766: m7a.12xlarge: command not found
  /bin/bash: line 767: m7a.16xlarge: command not found
  /bin/bash: line 768: m7a.24xlarge: command not found
  /bin/bash: line 769: m7a.2xlarge: command not found
  /bin/bash: line 770: m7a.32xlarge: command not found
  /bin/bash: line 771: m7a.48xlarge: command not found
  /bin/bash: line 772: m7a.4xlarge: command not found
  /bin/bash: line 773: m7a.8xlarge: command not found
  /bin/bash: line 774: m7a.large: command not found
  /bin/bash: line 775: m7a.medium: command not found
  /bin/bash: line 776: m7a.metal-48xl: command not found
  /bin/bash: line 777: m7a.xlarge: command not found
  /bin/bash: line 778: m7g-flex.2xlarge: command not found
  /bin/bash: line 779: m7g-flex.4xlarge: command not found
  /bin/bash: line 780: m7g-flex.8xlarge: command not found
  /bin/bash: line 781: m7g-flex.large: command not found
  /bin/bash: line 782: m7g-flex.medium: command not found
  /bin/bash: line 783: m7g-flex.xlarge: command not found
  /bin/bash: line 784: m7g.12xlarge: command not found
  /bin/bash: line 785: m7g.16xlarge: command not found
  /bin/bash: line 786: m7g.2xlarge: command not found
  /bin/bash: line 787: m7g.4xlarge: command not found
  /bin/bash: line 788: m7g.8xlarge: command not found
  /bin/bash: line 789: m7g.large: command not found
  /bin/bash: line 790: m7g.medium: command not found
  /bin/bash: line 791: m7g.metal: command not found
  /bin/bash: line 792: m7g.xlarge: command not found
  /bin/bash: line 793: m7gd.12xlarge: command not found
  /bin/bash: line 794: m7gd.16xlarge: command not found
  /bin/bash: line 795: m7gd.2xlarge: command not found
  /bin/bash: line 796: m7gd.4xlarge: command not found
  /bin/bash: line 797: m7gd.8xlarge: command not found
  /bin/bash: line 798: m7gd.large: command not found
  /bin/bash: line 799: m7gd.medium: command not found
  /bin/bash: line 800: m7gd.metal: command not found
  /bin/bash: line 801: m7gd.xlarge: command not found
  /bin/bash: line 802: m7i-flex.12xlarge: command not found
  /bin/bash: line 803: m7i-flex.16xlarge: command not found
  /bin/bash: line 804: m7i-flex.2xlarge: command not found
  /bin/bash: line 805: m7i-flex.4xlarge: command not found
  /bin/bash: line 806: m7i-flex.8xlarge: command not found
  /bin/bash: line 807: m7i-flex.large: command not found
  /bin/bash: line 808: m7i-flex.xlarge: command not found
  /bin/bash: line 809: m7i.12xlarge: command not found
  /bin/bash: line 810: m7i.16xlarge: command not found
  /bin/bash: line 811: m7i.24xlarge: command not found
  /bin/bash: line 812: m7i.2xlarge: command not found
  /bin/bash: line 813: m7i.48xlarge: command not found
  /bin/bash: line 814: m7i.4xlarge: command not found
  /bin/bash: line 815: m7i.8xlarge: command not found
  /bin/bash: line 816: m7i.large: command not found
  /bin/bash: line 817: m7i.metal-24xl: command not found
  /bin/bash: line 818: m7i.metal-48xl: command not found
  /bin/bash: line 819: m7i.xlarge: command not found
  /bin/bash: line 820: m8a.12xlarge: command not found
  /bin/bash: line 821: m8a.16xlarge: command not found
  /bin/bash: line 822: m8a.24xlarge: command not found
  /bin/bash: line 823: m8a.2xlarge: command not found
  /bin/bash: line 824: m8a.48xlarge: command not found
  /bin/bash: line 825: m8a.4xlarge: command not found
  /bin/bash: line 826: m8a.8xlarge: command not found
  /bin/bash: line 827: m8a.large: command not found
  /bin/bash: line 828: m8a.medium: command not found
  /bin/bash: line 829: m8a.metal-24xl: command not found
  /bin/bash: line 830: m8a.metal-48xl: command not found
  /bin/bash: line 831: m8a.xlarge: command not found
  /bin/bash: line 832: m8azn.12xlarge: command not found
  /bin/bash: line 833: m8azn.24xlarge: command not found
  /bin/bash: line 834: m8azn.3xlarge: command not found
  /bin/bash: line 835: m8azn.6xlarge: command not found
  /bin/bash: line 836: m8azn.large: command not found
  /bin/bash: line 837: m8azn.medium: command not found
  /bin/bash: line 838: m8azn.metal-12xl: command not found
  /bin/bash: line 839: m8azn.metal-24xl: command not found
  /bin/bash: line 840: m8azn.xlarge: command not found
  /bin/bash: line 841: m8g-flex.12xlarge: command not found
  /bin/bash: line 842: m8g-flex.16xlarge: command not found
  /bin/bash: line 843: m8g-flex.2xlarge: command not found
  /bin/bash: line 844: m8g-flex.4xlarge: command not found
  /bin/bash: line 845: m8g-flex.8xlarge: command not found
  /bin/bash: line 846: m8g-flex.large: command not found
  /bin/bash: line 847: m8g-flex.medium: command not found
  /bin/bash: line 848: m8g-flex.xlarge: command not found
  /bin/bash: line 849: m8g.12xlarge: command not found
  /bin/bash: line 850: m8g.16xlarge: command not found
  /bin/bash: line 851: m8g.24xlarge: command not found
  /bin/bash: line 852: m8g.2xlarge: command not found
  /bin/bash: line 853: m8g.48xlarge: command not found
  /bin/bash: line 854: m8g.4xlarge: command not found
  /bin/bash: line 855: m8g.8xlarge: command not found
  /bin/bash: line 856: m8g.large: command not found
  /bin/bash: line 857: m8g.medium: command not found
  /bin/bash: line 858: m8g.metal-24xl: command not found
  /bin/bash: line 859: m8g.metal-48xl: command not found
  /bin/bash: line 860: m8g.xlarge: command not found
  /bin/bash: line 861: m8gb.12xlarge: command not found
  /bin/bash: line 862: m8gb.16xlarge: command not found
  /bin/bash: line 863: m8gb.24xlarge: command not found
  /bin/bash: line 864: m8gb.2xlarge: command not found
  /bin/bash: line 865: m8gb.48xlarge: command not found
  /bin/bash: line 866: m8gb.4xlarge: command not found
  /bin/bash: line 867: m8gb.8xlarge: command not found
  /bin/bash: line 868: m8gb.large: command not found
  /bin/bash: line 869: m8gb.medium: command not found
  /bin/bash: line 870: m8gb.metal-24xl: command not found
  /bin/bash: line 871: m8gb.metal-48xl: command not found
  /bin/bash: line 872: m8gb.xlarge: command not found
  /bin/bash: line 873: m8gd.12xlarge: command not found
  /bin/bash: line 874: m8gd.16xlarge: command not found
  /bin/bash: line 875: m8gd.24xlarge: command not found
  /bin/bash: line 876: m8gd.2xlarge: command not found
  /bin/bash: line 877: m8gd.48xlarge: command not found
  /bin/bash: line 878: m8gd.4xlarge: command not found
  /bin/bash: line 879: m8gd.8xlarge: command not found
  /bin/bash: line 880: m8gd.large: command not found
  /bin/bash: line 881: m8gd.medium: command not found
  /bin/bash: line 882: m8gd.metal-24xl: command not found
  /bin/bash: line 883: m8gd.metal-48xl: command not found
  /bin/bash: line 884: m8gd.xlarge: command not found
  /bin/bash: line 885: m8gn.12xlarge: command not found
  /bin/bash: line 886: m8gn.16xlarge: command not found
  /bin/bash: line 887: m8gn.24xlarge: command not found
  /bin/bash: line 888: m8gn.2xlarge: command not found
  /bin/bash: line 889: m8gn.48xlarge: command not found
  /bin/bash: line 890: m8gn.4xlarge: command not found
  /bin/bash: line 891: m8gn.8xlarge: command not found
  /bin/bash: line 892: m8gn.large: command not found
  /bin/bash: line 893: m8gn.medium: command not found
  /bin/bash: line 894: m8gn.metal-24xl: command not found
  /bin/bash: line 895: m8gn.metal-48xl: command not found
  /bin/bash: line 896: m8gn.xlarge: command not found
  /bin/bash: line 897: m8i-flex.12xlarge: command not found
  /bin/bash: line 898: m8i-flex.16xlarge: command not found
  /bin/bash: line 899: m8i-flex.2xlarge: command not found
  /bin/bash: line 900: m8i-flex.4xlarge: command not found
  /bin/bash: line 901: m8i-flex.8xlarge: command not found
  /bin/bash: line 902: m8i-flex.large: command not found
  /bin/bash: line 903: m8i-flex.xlarge: command not found
  /bin/bash: line 904: m8i.12xlarge: command not found
  /bin/bash: line 905: m8i.16xlarge: command not found
  /bin/bash: line 906: m8i.24xlarge: command not found
  /bin/bash: line 907: m8i.2xlarge: command not found
  /bin/bash: line 908: m8i.32xlarge: command not found
  /bin/bash: line 909: m8i.48xlarge: command not found
  /bin/bash: line 910: m8i.4xlarge: command not found
  /bin/bash: line 911: m8i.8xlarge: command not found
  /bin/bash: line 912: m8i.96xlarge: command not found
  /bin/bash: line 913: m8i.large: command not found
  /bin/bash: line 914: m8i.metal-48xl: command not found
  /bin/bash: line 915: m8i.metal-96xl: command not found
  /bin/bash: line 916: m8i.xlarge: command not found
  /bin/bash: line 917: m8ib.12xlarge: command not found
  /bin/bash: line 918: m8ib.16xlarge: command not found
  /bin/bash: line 919: m8ib.24xlarge: command not found
  /bin/bash: line 920: m8ib.2xlarge: command not found
  /bin/bash: line 921: m8ib.32xlarge: command not found
  /bin/bash: line 922: m8ib.48xlarge: command not found
  /bin/bash: line 923: m8ib.4xlarge: command not found
  /bin/bash: line 924: m8ib.8xlarge: command not found
  /bin/bash: line 925: m8ib.96xlarge: command not found
  /bin/bash: line 926: m8ib.large: command not found
  /bin/bash: line 927: m8ib.metal-48xl: command not found
  /bin/bash: line 928: m8ib.metal-96xl: command not found
  /bin/bash: line 929: m8ib.xlarge: command not found
  /bin/bash: line 930: m8id.12xlarge: command not found
  /bin/bash: line 931: m8id.16xlarge: command not found
  /bin/bash: line 932: m8id.24xlarge: command not found
  /bin/bash: line 933: m8id.2xlarge: command not found
  /bin/bash: line 934: m8id.32xlarge: command not found
  /bin/bash: line 935: m8id.48xlarge: command not found
  /bin/bash: line 936: m8id.4xlarge: command not found
  /bin/bash: line 937: m8id.8xlarge: command not found
  /bin/bash: line 938: m8id.96xlarge: command not found
  /bin/bash: line 939: m8id.large: command not found
  /bin/bash: line 940: m8id.metal-48xl: command not found
  /bin/bash: line 941: m8id.metal-96xl: command not found
  /bin/bash: line 942: m8id.xlarge: command not found
  /bin/bash: line 943: m8idb.12xlarge: command not found
  /bin/bash: line 944: m8idb.16xlarge: command not found
  /bin/bash: line 945: m8idb.24xlarge: command not found
  /bin/bash: line 946: m8idb.2xlarge: command not found
  /bin/bash: line 947: m8idb.32xlarge: command not found
  /bin/bash: line 948: m8idb.48xlarge: command not found
  /bin/bash: line 949: m8idb.4xlarge: command not found
  /bin/bash: line 950: m8idb.8xlarge: command not found
  /bin/bash: line 951: m8idb.96xlarge: command not found
  /bin/bash: line 952: m8idb.large: command not found
  /bin/bash: line 953: m8idb.metal-48xl: command not found
  /bin/bash: line 954: m8idb.metal-96xl: command not found
  /bin/bash: line 955: m8idb.xlarge: command not found
  /bin/bash: line 956: m8idn.12xlarge: command not found
  /bin/bash: line 957: m8idn.16xlarge: command not found
  /bin/bash: line 958: m8idn.24xlarge: command not found
  /bin/bash: line 959: m8idn.2xlarge: command not found
  /bin/bash: line 960: m8idn.32xlarge: command not found
  /bin/bash: line 961: m8idn.48xlarge: command not found
  /bin/bash: line 962: m8idn.4xlarge: command not found
  /bin/bash: line 963: m8idn.8xlarge: command not found
  /bin/bash: line 964: m8idn.96xlarge: command not found
  /bin/bash: line 965: m8idn.large: command not found
  /bin/bash: line 966: m8idn.metal-48xl: command not found
  /bin/bash: line 967: m8idn.metal-96xl: command not found
  /bin/bash: line 968: m8idn.xlarge: command not found
  /bin/bash: line 969: m8in.12xlarge: command not found
  /bin/bash: line 970: m8in.16xlarge: command not found
  /bin/bash: line 971: m8in.24xlarge: command not found
  /bin/bash: line 972: m8in.2xlarge: command not found
  /bin/bash: line 973: m8in.32xlarge: command not found
  /bin/bash: line 974: m8in.48xlarge: command not found
  /bin/bash: line 975: m8in.4xlarge: command not found
  /bin/bash: line 976: m8in.8xlarge: command not found
  /bin/bash: line 977: m8in.96xlarge: command not found
  /bin/bash: line 978: m8in.large: command not found
  /bin/bash: line 979: m8in.metal-48xl: command not found
  /bin/bash: line 980: m8in.metal-96xl: command not found
  /bin/bash: line 981: m8in.xlarge: command not found
  /bin/bash: line 982: m8ine.12xlarge: command not found
  /bin/bash: line 983: m8ine.2xlarge: command not found
  /bin/bash: line 984: m8ine.4xlarge: command not found
  /bin/bash: line 985: m8ine.8xlarge: command not found
  /bin/bash: line 986: m8ine.large: command not found
  /bin/bash: line 987: m8ine.xlarge: command not found
  /bin/bash: line 988: m9g.12xlarge: command not found
  /bin/bash: line 989: m9g.16xlarge: command not found
  /bin/bash: line 990: m9g.24xlarge: command not found
  /bin/bash: line 991: m9g.2xlarge: command not found
  /bin/bash: line 992: m9g.48xlarge: command not found
  /bin/bash: line 993: m9g.4xlarge: command not found
  /bin/bash: line 994: m9g.8xlarge: command not found
  /bin/bash: line 995: m9g.large: command not found
  /bin/bash: line 996: m9g.medium: command not found
  /bin/bash: line 997: m9g.metal-48xl: command not found
  /bin/bash: line 998: m9g.xlarge: command not found
  /bin/bash: line 999: m9gd.12xlarge: command not found
  /bin/bash: line 1000: m9gd.16xlarge: command not found
  /bin/bash: line 1001: m9gd.24xlarge: command not found
  /bin/bash: line 1002: m9gd.2xlarge: command not found
  /bin/bash: line 1003: m9gd.48xlarge: command not found
  /bin/bash: line 1004: m9gd.4xlarge: command not found
  /bin/bash: line 1005: m9gd.8xlarge: command not found
  /bin/bash: line 1006: m9gd.large: command not found
  /bin/bash: line 1007: m9gd.medium: command not found
  /bin/bash: line 1008: m9gd.metal-48xl: command not found
  /bin/bash: line 1009: m9gd.xlarge: command not found
  /bin/bash: line 1010: mac-m3ultra.metal: command not found
  /bin/bash: line 1011: mac-m4.metal: command not found
  /bin/bash: line 1012: mac-m4max.metal: command not found
  /bin/bash: line 1013: mac-m4pro.metal: command not found
  /bin/bash: line 1014: mac1.metal: command not found
  /bin/bash: line 1015: mac2-m1ultra.metal: command not found
  /bin/bash: line 1016: mac2-m2.metal: command not found
  /bin/bash: line 1017: mac2-m2pro.metal: command not found
  /bin/bash: line 1018: mac2.metal: command not found
  /bin/bash: line 1019: p3.16xlarge: command not found
  /bin/bash: line 1020: p3.2xlarge: command not found
  /bin/bash: line 1021: p3.8xlarge: command not found
  /bin/bash: line 1022: p3dn.24xlarge: command not found
  /bin/bash: line 1023: p4d.24xlarge: command not found
  /bin/bash: line 1024: p4de.24xlarge: command not found
  /bin/bash: line 1025: p5.48xlarge: command not found
  /bin/bash: line 1026: p5.4xlarge: command not found
  /bin/bash: line 1027: p5e.48xlarge: command not found
  /bin/bash: line 1028: p5en.48xlarge: command not found
  /bin/bash: line 1029: p6-b200.48xlarge: command not found
  /bin/bash: line 1030: p6-b300.48xlarge: command not found
  /bin/bash: line 1031: r3.2xlarge: command not found
  /bin/bash: line 1032: r3.4xlarge: command not found
  /bin/bash: line 1033: r3.8xlarge: command not found
  /bin/bash: line 1034: r3.large: command not found
  /bin/bash: line 1035: r3.xlarge: command not found
  /bin/bash: line 1036: r4.16xlarge: command not found
  /bin/bash: line 1037: r4.2xlarge: command not found
  /bin/bash: line 1038: r4.4xlarge: command not found
  /bin/bash: line 1039: r4.8xlarge: command not found
  /bin/bash: line 1040: r4.large: command not found
  /bin/bash: line 1041: r4.xlarge: command not found
  /bin/bash: line 1042: r5.12xlarge: command not found
  /bin/bash: line 1043: r5.16xlarge: command not found
  /bin/bash: line 1044: r5.24xlarge: command not found
  /bin/bash: line 1045: r5.2xlarge: command not found
  /bin/bash: line 1046: r5.4xlarge: command not found
  /bin/bash: line 1047: r5.8xlarge: command not found
  /bin/bash: line 1048: r5.large: command not found
  /bin/bash: line 1049: r5.metal: command not found
  /bin/bash: line 1050: r5.xlarge: command not found
  /bin/bash: line 1051: r5a.12xlarge: command not found
  /bin/bash: line 1052: r5a.16xlarge: command not found
  /bin/bash: line 1053: r5a.24xlarge: command not found
  /bin/bash: line 1054: r5a.2xlarge: command not found
  /bin/bash: line 1055: r5a.4xlarge: command not found
  /bin/bash: line 1056: r5a.8xlarge: command not found
  /bin/bash: line 1057: r5a.large: command not found
  /bin/bash: line 1058: r5a.xlarge: command not found
  /bin/bash: line 1059: r5ad.12xlarge: command not found
  /bin/bash: line 1060: r5ad.16xlarge: command not found
  /bin/bash: line 1061: r5ad.24xlarge: command not found
  /bin/bash: line 1062: r5ad.2xlarge: command not found
  /bin/bash: line 1063: r5ad.4xlarge: command not found
  /bin/bash: line 1064: r5ad.8xlarge: command not found
  /bin/bash: line 1065: r5ad.large: command not found
  /bin/bash: line 1066: r5ad.xlarge: command not found
  /bin/bash: line 1067: r5b.12xlarge: command not found
  /bin/bash: line 1068: r5b.16xlarge: command not found
  /bin/bash: line 1069: r5b.24xlarge: command not found
  /bin/bash: line 1070: r5b.2xlarge: command not found
  /bin/bash: line 1071: r5b.4xlarge: command not found
  /bin/bash: line 1072: r5b.8xlarge: command not found
  /bin/bash: line 1073: r5b.large: command not found
  /bin/bash: line 1074: r5b.metal: command not found
  /bin/bash: line 1075: r5b.xlarge: command not found
  /bin/bash: line 1076: r5d.12xlarge: command not found
  /bin/bash: line 1077: r5d.16xlarge: command not found
  /bin/bash: line 1078: r5d.24xlarge: command not found
  /bin/bash: line 1079: r5d.2xlarge: command not found
  /bin/bash: line 1080: r5d.4xlarge: command not found
  /bin/bash: line 1081: r5d.8xlarge: command not found
  /bin/bash: line 1082: r5d.large: command not found
  /bin/bash: line 1083: r5d.metal: command not found
  /bin/bash: line 1084: r5d.xlarge: command not found
  /bin/bash: line 1085: r5dn.12xlarge: command not found
  /bin/bash: line 1086: r5dn.16xlarge: command not found
  /bin/bash: line 1087: r5dn.24xlarge: command not found
  /bin/bash: line 1088: r5dn.2xlarge: command not found
  /bin/bash: line 1089: r5dn.4xlarge: command not found
  /bin/bash: line 1090: r5dn.8xlarge: command not found
  /bin/bash: line 1091: r5dn.large: command not found
  /bin/bash: line 1092: r5dn.metal: command not found
  /bin/bash: line 1093: r5dn.xlarge: command not found
  /bin/bash: line 1094: r5n.12xlarge: command not found
  /bin/bash: line 1095: r5n.16xlarge: command not found
  /bin/bash: line 1096: r5n.24xlarge: command not found
  /bin/bash: line 1097: r5n.2xlarge: command not found
  /bin/bash: line 1098: r5n.4xlarge: command not found
  /bin/bash: line 1099: r5n.8xlarge: command not found
  /bin/bash: line 1100: r5n.large: command not found
  /bin/bash: line 1101: r5n.metal: command not found
  /bin/bash: line 1102: r5n.xlarge: command not found
  /bin/bash: line 1103: r6a.12xlarge: command not found
  /bin/bash: line 1104: r6a.16xlarge: command not found
  /bin/bash: line 1105: r6a.24xlarge: command not found
  /bin/bash: line 1106: r6a.2xlarge: command not found
  /bin/bash: line 1107: r6a.32xlarge: command not found
  /bin/bash: line 1108: r6a.48xlarge: command not found
  /bin/bash: line 1109: r6a.4xlarge: command not found
  /bin/bash: line 1110: r6a.8xlarge: command not found
  /bin/bash: line 1111: r6a.large: command not found
  /bin/bash: line 1112: r6a.metal: command not found
  /bin/bash: line 1113: r6a.xlarge: command not found
  /bin/bash: line 1114: r6g.12xlarge: command not found
  /bin/bash: line 1115: r6g.16xlarge: command not found
  /bin/bash: line 1116: r6g.2xlarge: command not found
  /bin/bash: line 1117: r6g.4xlarge: command not found
  /bin/bash: line 1118: r6g.8xlarge: command not found
  /bin/bash: line 1119: r6g.large: command not found
  /bin/bash: line 1120: r6g.medium: command not found
  /bin/bash: line 1121: r6g.metal: command not found
  /bin/bash: line 1122: r6g.xlarge: command not found
  /bin/bash: line 1123: r6gd.12xlarge: command not found
  /bin/bash: line 1124: r6gd.16xlarge: command not found
  /bin/bash: line 1125: r6gd.2xlarge: command not found
  /bin/bash: line 1126: r6gd.4xlarge: command not found
  /bin/bash: line 1127: r6gd.8xlarge: command not found
  /bin/bash: line 1128: r6gd.large: command not found
  /bin/bash: line 1129: r6gd.medium: command not found
  /bin/bash: line 1130: r6gd.metal: command not found
  /bin/bash: line 1131: r6gd.xlarge: command not found
  /bin/bash: line 1132: r6i.12xlarge: command not found
  /bin/bash: line 1133: r6i.16xlarge: command not found
  /bin/bash: line 1134: r6i.24xlarge: command not found
  /bin/bash: line 1135: r6i.2xlarge: command not found
  /bin/bash: line 1136: r6i.32xlarge: command not found
  /bin/bash: line 1137: r6i.4xlarge: command not found
  /bin/bash: line 1138: r6i.8xlarge: command not found
  /bin/bash: line 1139: r6i.large: command not found
  /bin/bash: line 1140: r6i.metal: command not found
  /bin/bash: line 1141: r6i.xlarge: command not found
  /bin/bash: line 1142: r6id.12xlarge: command not found
  /bin/bash: line 1143: r6id.16xlarge: command not found
  /bin/bash: line 1144: r6id.24xlarge: command not found
  /bin/bash: line 1145: r6id.2xlarge: command not found
  /bin/bash: line 1146: r6id.32xlarge: command not found
  /bin/bash: line 1147: r6id.4xlarge: command not found
  /bin/bash: line 1148: r6id.8xlarge: command not found
  /bin/bash: line 1149: r6id.large: command not found
  /bin/bash: line 1150: r6id.metal: command not found
  /bin/bash: line 1151: r6id.xlarge: command not found
  /bin/bash: line 1152: r6idn.12xlarge: command not found
  /bin/bash: line 1153: r6idn.16xlarge: command not found
  /bin/bash: line 1154: r6idn.24xlarge: command not found
  /bin/bash: line 1155: r6idn.2xlarge: command not found
  /bin/bash: line 1156: r6idn.32xlarge: command not found
  /bin/bash: line 1157: r6idn.4xlarge: command not found
  /bin/bash: line 1158: r6idn.8xlarge: command not found
  /bin/bash: line 1159: r6idn.large: command not found
  /bin/bash: line 1160: r6idn.metal: command not found
  /bin/bash: line 1161: r6idn.xlarge: command not found
  /bin/bash: line 1162: r6in.12xlarge: command not found
  /bin/bash: line 1163: r6in.16xlarge: command not found
  /bin/bash: line 1164: r6in.24xlarge: command not found
  /bin/bash: line 1165: r6in.2xlarge: command not found
  /bin/bash: line 1166: r6in.32xlarge: command not found
  /bin/bash: line 1167: r6in.4xlarge: command not found
  /bin/bash: line 1168: r6in.8xlarge: command not found
  /bin/bash: line 1169: r6in.large: command not found
  /bin/bash: line 1170: r6in.metal: command not found
  /bin/bash: line 1171: r6in.xlarge: command not found
  /bin/bash: line 1172: r7a.12xlarge: command not found
  /bin/bash: line 1173: r7a.16xlarge: command not found
  /bin/bash: line 1174: r7a.24xlarge: command not found
  /bin/bash: line 1175: r7a.2xlarge: command not found
  /bin/bash: line 1176: r7a.32xlarge: command not found
  /bin/bash: line 1177: r7a.48xlarge: command not found
  /bin/bash: line 1178: r7a.4xlarge: command not found
  /bin/bash: line 1179: r7a.8xlarge: command not found
  /bin/bash: line 1180: r7a.large: command not found
  /bin/bash: line 1181: r7a.medium: command not found
  /bin/bash: line 1182: r7a.metal-48xl: command not found
  /bin/bash: line 1183: r7a.xlarge: command not found
  /bin/bash: line 1184: r7g.12xlarge: command not found
  /bin/bash: line 1185: r7g.16xlarge: command not found
  /bin/bash: line 1186: r7g.2xlarge: command not found
  /bin/bash: line 1187: r7g.4xlarge: command not found
  /bin/bash: line 1188: r7g.8xlarge: command not found
  /bin/bash: line 1189: r7g.large: command not found
  /bin/bash: line 1190: r7g.medium: command not found
  /bin/bash: line 1191: r7g.metal: command not found
  /bin/bash: line 1192: r7g.xlarge: command not found
  /bin/bash: line 1193: r7gd.12xlarge: command not found
  /bin/bash: line 1194: r7gd.16xlarge: command not found
  /bin/bash: line 1195: r7gd.2xlarge: command not found
  /bin/bash: line 1196: r7gd.4xlarge: command not found
  /bin/bash: line 1197: r7gd.8xlarge: command not found
  /bin/bash: line 1198: r7gd.large: command not found
  /bin/bash: line 1199: r7gd.medium: command not found
  /bin/bash: line 1200: r7gd.metal: command not found
  /bin/bash: line 1201: r7gd.xlarge: command not found
  /bin/bash: line 1202: r7i.12xlarge: command not found
  /bin/bash: line 1203: r7i.16xlarge: command not found
  /bin/bash: line 1204: r7i.24xlarge: command not found
  /bin/bash: line 1205: r7i.2xlarge: command not found
  /bin/bash: line 1206: r7i.48xlarge: command not found
  /bin/bash: line 1207: r7i.4xlarge: command not found
  /bin/bash: line 1208: r7i.8xlarge: command not found
  /bin/bash: line 1209: r7i.large: command not found
  /bin/bash: line 1210: r7i.metal-24xl: command not found
  /bin/bash: line 1211: r7i.metal-48xl: command not found
  /bin/bash: line 1212: r7i.xlarge: command not found
  /bin/bash: line 1213: r7iz.12xlarge: command not found
  /bin/bash: line 1214: r7iz.16xlarge: command not found
  /bin/bash: line 1215: r7iz.2xlarge: command not found
  /bin/bash: line 1216: r7iz.32xlarge: command not found
  /bin/bash: line 1217: r7iz.4xlarge: command not found
  /bin/bash: line 1218: r7iz.8xlarge: command not found
  /bin/bash: line 1219: r7iz.large: command not found
  /bin/bash: line 1220: r7iz.metal-16xl: command not found
  /bin/bash: line 1221: r7iz.metal-32xl: command not found
  /bin/bash: line 1222: r7iz.xlarge: command not found
  /bin/bash: line 1223: r8a.12xlarge: command not found
  /bin/bash: line 1224: r8a.16xlarge: command not found
  /bin/bash: line 1225: r8a.24xlarge: command not found
  /bin/bash: line 1226: r8a.2xlarge: command not found
  /bin/bash: line 1227: r8a.48xlarge: command not found
  /bin/bash: line 1228: r8a.4xlarge: command not found
  /bin/bash: line 1229: r8a.8xlarge: command not found
  /bin/bash: line 1230: r8a.large: command not found
  /bin/bash: line 1231: r8a.medium: command not found
  /bin/bash: line 1232: r8a.metal-24xl: command not found
  /bin/bash: line 1233: r8a.metal-48xl: command not found
  /bin/bash: line 1234: r8a.xlarge: command not found
  /bin/bash: line 1235: r8g.12xlarge: command not found
  /bin/bash: line 1236: r8g.16xlarge: command not found
  /bin/bash: line 1237: r8g.24xlarge: command not found
  /bin/bash: line 1238: r8g.2xlarge: command not found
  /bin/bash: line 1239: r8g.48xlarge: command not found
  /bin/bash: line 1240: r8g.4xlarge: command not found
  /bin/bash: line 1241: r8g.8xlarge: command not found
  /bin/bash: line 1242: r8g.large: command not found
  /bin/bash: line 1243: r8g.medium: command not found
  /bin/bash: line 1244: r8g.metal-24xl: command not found
  /bin/bash: line 1245: r8g.metal-48xl: command not found
  /bin/bash: line 1246: r8g.xlarge: command not found
  /bin/bash: line 1247: r8gb.12xlarge: command not found
  /bin/bash: line 1248: r8gb.16xlarge: command not found
  /bin/bash: line 1249: r8gb.24xlarge: command not found
  /bin/bash: line 1250: r8gb.2xlarge: command not found
  /bin/bash: line 1251: r8gb.48xlarge: command not found
  /bin/bash: line 1252: r8gb.4xlarge: command not found
  /bin/bash: line 1253: r8gb.8xlarge: command not found
  /bin/bash: line 1254: r8gb.large: command not found
  /bin/bash: line 1255: r8gb.medium: command not found
  /bin/bash: line 1256: r8gb.metal-24xl: command not found
  /bin/bash: line 1257: r8gb.metal-48xl: command not found
  /bin/bash: line 1258: r8gb.xlarge: command not found
  /bin/bash: line 1259: r8gd.12xlarge: command not found
  /bin/bash: line 1260: r8gd.16xlarge: command not found
  /bin/bash: line 1261: r8gd.24xlarge: command not found
  /bin/bash: line 1262: r8gd.2xlarge: command not found
  /bin/bash: line 1263: r8gd.48xlarge: command not found
  /bin/bash: line 1264: r8gd.4xlarge: command not found
  /bin/bash: line 1265: r8gd.8xlarge: command not found
  /bin/bash: line 1266: r8gd.large: command not found
  /bin/bash: line 1267: r8gd.medium: command not found
  /bin/bash: line 1268: r8gd.metal-24xl: command not found
  /bin/bash: line 1269: r8gd.metal-48xl: command not found
  /bin/bash: line 1270: r8gd.xlarge: command not found
  /bin/bash: line 1271: r8gn.12xlarge: command not found
  /bin/bash: line 1272: r8gn.16xlarge: command not found
  /bin/bash: line 1273: r8gn.24xlarge: command not found
  /bin/bash: line 1274: r8gn.2xlarge: command not found
  /bin/bash: line 1275: r8gn.48xlarge: command not found
  /bin/bash: line 1276: r8gn.4xlarge: command not found
  /bin/bash: line 1277: r8gn.8xlarge: command not found
  /bin/bash: line 1278: r8gn.large: command not found
  /bin/bash: line 1279: r8gn.medium: command not found
  /bin/bash: line 1280: r8gn.metal-24xl: command not found
  /bin/bash: line 1281: r8gn.metal-48xl: command not found
  /bin/bash: line 1282: r8gn.xlarge: command not found
  /bin/bash: line 1283: r8i-flex.12xlarge: command not found
  /bin/bash: line 1284: r8i-flex.16xlarge: command not found
  /bin/bash: line 1285: r8i-flex.2xlarge: command not found
  /bin/bash: line 1286: r8i-flex.4xlarge: command not found
  /bin/bash: line 1287: r8i-flex.8xlarge: command not found
  /bin/bash: line 1288: r8i-flex.large: command not found
  /bin/bash: line 1289: r8i-flex.xlarge: command not found
  /bin/bash: line 1290: r8i.12xlarge: command not found
  /bin/bash: line 1291: r8i.16xlarge: command not found
  /bin/bash: line 1292: r8i.24xlarge: command not found
  /bin/bash: line 1293: r8i.2xlarge: command not found
  /bin/bash: line 1294: r8i.32xlarge: command not found
  /bin/bash: line 1295: r8i.48xlarge: command not found
  /bin/bash: line 1296: r8i.4xlarge: command not found
  /bin/bash: line 1297: r8i.8xlarge: command not found
  /bin/bash: line 1298: r8i.96xlarge: command not found
  /bin/bash: line 1299: r8i.large: command not found
  /bin/bash: line 1300: r8i.metal-48xl: command not found
  /bin/bash: line 1301: r8i.metal-96xl: command not found
  /bin/bash: line 1302: r8i.xlarge: command not found
  /bin/bash: line 1303: r8ib.12xlarge: command not found
  /bin/bash: line 1304: r8ib.16xlarge: command not found
  /bin/bash: line 1305: r8ib.24xlarge: command not found
  /bin/bash: line 1306: r8ib.2xlarge: command not found
  /bin/bash: line 1307: r8ib.32xlarge: command not found
  /bin/bash: line 1308: r8ib.48xlarge: command not found
  /bin/bash: line 1309: r8ib.4xlarge: command not found
  /bin/bash: line 1310: r8ib.8xlarge: command not found
  /bin/bash: line 1311: r8ib.96xlarge: command not found
  /bin/bash: line 1312: r8ib.large: command not found
  /bin/bash: line 1313: r8ib.metal-48xl: command not found
  /bin/bash: line 1314: r8ib.metal-96xl: command not found
  /bin/bash: line 1315: r8ib.xlarge: command not found
  /bin/bash: line 1316: r8id.12xlarge: command not found
  /bin/bash: line 1317: r8id.16xlarge: command not found
  /bin/bash: line 1318: r8id.24xlarge: command not found
  /bin/bash: line 1319: r8id.2xlarge: command not found
  /bin/bash: line 1320: r8id.32xlarge: command not found
  /bin/bash: line 1321: r8id.48xlarge: command not found
  /bin/bash: line 1322: r8id.4xlarge: command not found
  /bin/bash: line 1323: r8id.8xlarge: command not found
  /bin/bash: line 1324: r8id.96xlarge: command not found
  /bin/bash: line 1325: r8id.large: command not found
  /bin/bash: line 1326: r8id.metal-48xl: command not found
  /bin/bash: line 1327: r8id.metal-96xl: command not found
  /bin/bash: line 1328: r8id.xlarge: command not found
  /bin/bash: line 1329: r8idb.12xlarge: command not found
  /bin/bash: line 1330: r8idb.16xlarge: command not found
  /bin/bash: line 1331: r8idb.24xlarge: command not found
  /bin/bash: line 1332: r8idb.2xlarge: command not found
  /bin/bash: line 1333: r8idb.32xlarge: command not found
  /bin/bash: line 1334: r8idb.48xlarge: command not found
  /bin/bash: line 1335: r8idb.4xlarge: command not found
  /bin/bash: line 1336: r8idb.8xlarge: command not found
  /bin/bash: line 1337: r8idb.96xlarge: command not found
  /bin/bash: line 1338: r8idb.large: command not found
  /bin/bash: line 1339: r8idb.metal-48xl: command not found
  /bin/bash: line 1340: r8idb.metal-96xl: command not found
  /bin/bash: line 1341: r8idb.xlarge: command not found
  /bin/bash: line 1342: r8idn.12xlarge: command not found
  /bin/bash: line 1343: r8idn.16xlarge: command not found
  /bin/bash: line 1344: r8idn.24xlarge: command not found
  /bin/bash: line 1345: r8idn.2xlarge: command not found
  /bin/bash: line 1346: r8idn.32xlarge: command not found
  /bin/bash: line 1347: r8idn.48xlarge: command not found
  /bin/bash: line 1348: r8idn.4xlarge: command not found
  /bin/bash: line 1349: r8idn.8xlarge: command not found
  /bin/bash: line 1350: r8idn.96xlarge: command not found
  /bin/bash: line 1351: r8idn.large: command not found
  /bin/bash: line 1352: r8idn.metal-48xl: command not found
  /bin/bash: line 1353: r8idn.metal-96xl: command not found
  /bin/bash: line 1354: r8idn.xlarge: command not found
  /bin/bash: line 1355: r8in.12xlarge: command not found
  /bin/bash: line 1356: r8in.16xlarge: command not found
  /bin/bash: line 1357: r8in.24xlarge: command not found
  /bin/bash: line 1358: r8in.2xlarge: command not found
  /bin/bash: line 1359: r8in.32xlarge: command not found
  /bin/bash: line 1360: r8in.48xlarge: command not found
  /bin/bash: line 1361: r8in.4xlarge: command not found
  /bin/bash: line 1362: r8in.8xlarge: command not found
  /bin/bash: line 1363: r8in.96xlarge: command not found
  /bin/bash: line 1364: r8in.large: command not found
  /bin/bash: line 1365: r8in.metal-48xl: command not found
  /bin/bash: line 1366: r8in.metal-96xl: command not found
  /bin/bash: line 1367: r8in.xlarge: command not found
  /bin/bash: line 1368: t1.micro: command not found
  /bin/bash: line 1369: t2.2xlarge: command not found
  /bin/bash: line 1370: t2.large: command not found
  /bin/bash: line 1371: t2.medium: command not found
  /bin/bash: line 1372: t2.micro: command not found
  /bin/bash: line 1373: t2.nano: command not found
  /bin/bash: line 1374: t2.small: command not found
  /bin/bash: line 1375: t2.xlarge: command not found
  /bin/bash: line 1376: t3.2xlarge: command not found
  /bin/bash: line 1377: t3.large: command not found
  /bin/bash: line 1378: t3.medium: command not found
  /bin/bash: line 1379: t3.micro: command not found
  /bin/bash: line 1380: t3.nano: command not found
  /bin/bash: line 1381: t3.small: command not found
  /bin/bash: line 1382: t3.xlarge: command not found
  /bin/bash: line 1383: t3a.2xlarge: command not found
  /bin/bash: line 1384: t3a.large: command not found
  /bin/bash: line 1385: t3a.medium: command not found
  /bin/bash: line 1386: t3a.micro: command not found
  /bin/bash: line 1387: t3a.nano: command not found
  /bin/bash: line 1388: t3a.small: command not found
  /bin/bash: line 1389: t3a.xlarge: command not found
  /bin/bash: line 1390: t4g.2xlarge: command not found
  /bin/bash: line 1391: t4g.large: command not found
  /bin/bash: line 1392: t4g.medium: command not found
  /bin/bash: line 1393: t4g.micro: command not found
  /bin/bash: line 1394: t4g.nano: command not found
  /bin/bash: line 1395: t4g.small: command not found
  /bin/bash: line 1396: t4g.xlarge: command not found
  /bin/bash: line 1397: trn1.2xlarge: command not found
  /bin/bash: line 1398: trn1.32xlarge: command not found
  /bin/bash: line 1399: trn1n.32xlarge: command not found
  /bin/bash: line 1400: trn2.3xlarge: command not found
  /bin/bash: line 1401: trn2.48xlarge: command not found
  /bin/bash: line 1402: u-12tb1.metal: command not found
  /bin/bash: line 1403: u-18tb1.metal: command not found
  /bin/bash: line 1404: u-24tb1.metal: command not found
  /bin/bash: line 1405: u-3tb1.56xlarge: command not found
  /bin/bash: line 1406: u-6tb1.112xlarge: command not found
  /bin/bash: line 1407: u-6tb1.56xlarge: command not found
  /bin/bash: line 1408: u-6tb1.metal: command not found
  /bin/bash: line 1409: u-9tb1.metal: command not found
  /bin/bash: line 1410: u7i-12tb.224xlarge: command not found
  /bin/bash: line 1411: u7i-6tb.112xlarge: command not found
  /bin/bash: line 1412: u7i-8tb.112xlarge: command not found
  /bin/bash: line 1413: u7in-16tb.224xlarge: command not found
  /bin/bash: line 1414: u7in-24tb.224xlarge: command not found
  /bin/bash: line 1415: u7in-32tb.224xlarge: command not found
  /bin/bash: line 1416: vt1.24xlarge: command not found
  /bin/bash: line 1417: vt1.3xlarge: command not found
  /bin/bash: line 1418: vt1.6xlarge: command not found
  /bin/bash: line 1419: x1.16xlarge: command not found
  /bin/bash: line 1420: x1.32xlarge: command not found
  /bin/bash: line 1421: x1e.16xlarge: command not found
  /bin/bash: line 1422: x1e.2xlarge: command not found
  /bin/bash: line 1423: x1e.32xlarge: command not found
  /bin/bash: line 1424: x1e.4xlarge: command not found
  /bin/bash: line 1425: x1e.8xlarge: command not found
  /bin/bash: line 1426: x1e.xlarge: command not found
  /bin/bash: line 1427: x2gd.12xlarge: command not found
  /bin/bash: line 1428: x2gd.16xlarge: command not found
  /bin/bash: line 1429: x2gd.2xlarge: command not found
  /bin/bash: line 1430: x2gd.4xlarge: command not found
  /bin/bash: line 1431: x2gd.8xlarge: command not found
  /bin/bash: line 1432: x2gd.large: command not found
  /bin/bash: line 1433: x2gd.medium: command not found
  /bin/bash: line 1434: x2gd.metal: command not found
  /bin/bash: line 1435: x2gd.xlarge: command not found
  /bin/bash: line 1436: x2idn.16xlarge: command not found
  /bin/bash: line 1437: x2idn.24xlarge: command not found
  /bin/bash: line 1438: x2idn.32xlarge: command not found
  /bin/bash: line 1439: x2idn.metal: command not found
  /bin/bash: line 1440: x2iedn.16xlarge: command not found
  /bin/bash: line 1441: x2iedn.24xlarge: command not found
  /bin/bash: line 1442: x2iedn.2xlarge: command not found
  /bin/bash: line 1443: x2iedn.32xlarge: command not found
  /bin/bash: line 1444: x2iedn.4xlarge: command not found
  /bin/bash: line 1445: x2iedn.8xlarge: command not found
  /bin/bash: line 1446: x2iedn.metal: command not found
  /bin/bash: line 1447: x2iedn.xlarge: command not found
  /bin/bash: line 1448: x2iezn.12xlarge: command not found
  /bin/bash: line 1449: x2iezn.2xlarge: command not found
  /bin/bash: line 1450: x2iezn.4xlarge: command not found
  /bin/bash: line 1451: x2iezn.6xlarge: command not found
  /bin/bash: line 1452: x2iezn.8xlarge: command not found
  /bin/bash: line 1453: x2iezn.metal: command not found
  /bin/bash: line 1454: x8aedz.12xlarge: command not found
  /bin/bash: line 1455: x8aedz.24xlarge: command not found
  /bin/bash: line 1456: x8aedz.3xlarge: command not found
  /bin/bash: line 1457: x8aedz.6xlarge: command not found
  /bin/bash: line 1458: x8aedz.large: command not found
  /bin/bash: line 1459: x8aedz.metal-12xl: command not found
  /bin/bash: line 1460: x8aedz.metal-24xl: command not found
  /bin/bash: line 1461: x8aedz.xlarge: command not found
  /bin/bash: line 1462: x8g.12xlarge: command not found
  /bin/bash: line 1463: x8g.16xlarge: command not found
  /bin/bash: line 1464: x8g.24xlarge: command not found
  /bin/bash: line 1465: x8g.2xlarge: command not found
  /bin/bash: line 1466: x8g.48xlarge: command not found
  /bin/bash: line 1467: x8g.4xlarge: command not found
  /bin/bash: line 1468: x8g.8xlarge: command not found
  /bin/bash: line 1469: x8g.large: command not found
  /bin/bash: line 1470: x8g.medium: command not found
  /bin/bash: line 1471: x8g.metal-24xl: command not found
  /bin/bash: line 1472: x8g.metal-48xl: command not found
  /bin/bash: line 1473: x8g.xlarge: command not found
  /bin/bash: line 1474: x8i.12xlarge: command not found
  /bin/bash: line 1475: x8i.16xlarge: command not found
  /bin/bash: line 1476: x8i.24xlarge: command not found
  /bin/bash: line 1477: x8i.2xlarge: command not found
  /bin/bash: line 1478: x8i.32xlarge: command not found
  /bin/bash: line 1479: x8i.48xlarge: command not found
  /bin/bash: line 1480: x8i.4xlarge: command not found
  /bin/bash: line 1481: x8i.64xlarge: command not found
  /bin/bash: line 1482: x8i.8xlarge: command not found
  /bin/bash: line 1483: x8i.96xlarge: command not found
  /bin/bash: line 1484: x8i.large: command not found
  /bin/bash: line 1485: x8i.metal-48xl: command not found
  /bin/bash: line 1486: x8i.metal-96xl: command not found
  /bin/bash: line 1487: x8i.xlarge: command not found
  /bin/bash: line 1488: z1d.12xlarge: command not found
  /bin/bash: line 1489: z1d.2xlarge: command not found
  /bin/bash: line 1490: z1d.3xlarge: command not found
  /bin/bash: line 1491: z1d.6xlarge: command not found
  /bin/bash: line 1492: z1d.large: command not found
  /bin/bash: line 1493: z1d.metal: command not found
  /bin/bash: line 1494: z1d.xlarge: command not found
  [127]

The rows that differ are all bare metal, and only where prefixes are on (from column 10):

  $ diff <(cut -d, -f1-9 ours) <(cut -d, -f1-9 theirs)
  > a1.2xlarge,58,58,30,30,44,44,16,16
  > a1.4xlarge,110,234,60,60,110,205,31,31
  > a1.large,29,29,20,20,20,20,11,11
  > a1.medium,8,8,8,8,5,5,5,5
  > a1.metal,110,234,60,60,110,205,31,31
  > a1.xlarge,58,58,30,30,44,44,16,16
  > bmn-sf1.metal,110,737,100,100,110,688,51,51
  > c1.medium,12,12,12,12,7,7,7,7
  > c1.xlarge,58,58,30,30,44,44,16,16
  > c3.2xlarge,58,58,30,30,44,44,16,16
  > c3.4xlarge,110,234,60,60,110,205,31,31
  > c3.8xlarge,234,234,60,60,205,205,31,31
  > c3.large,29,29,20,20,20,20,11,11
  > c3.xlarge,58,58,30,30,44,44,16,16
  > c4.2xlarge,58,58,30,30,44,44,16,16
  > c4.4xlarge,110,234,60,60,110,205,31,31
  > c4.8xlarge,234,234,60,60,205,205,31,31
  > c4.large,29,29,20,20,20,20,11,11
  > c4.xlarge,58,58,30,30,44,44,16,16
  > c5.12xlarge,234,234,60,60,205,205,31,31
  > c5.18xlarge,250,737,100,100,250,688,51,51
  > c5.24xlarge,250,737,100,100,250,688,51,51
  > c5.2xlarge,58,58,30,30,44,44,16,16
  > c5.4xlarge,110,234,60,60,110,205,31,31
  > c5.9xlarge,234,234,60,60,205,205,31,31
  > c5.large,29,29,20,20,20,20,11,11
  > c5.metal,250,737,100,100,250,688,51,51
  > c5.xlarge,58,58,30,30,44,44,16,16
  > c5a.12xlarge,234,234,60,60,205,205,31,31
  > c5a.16xlarge,250,737,100,100,250,688,51,51
  > c5a.24xlarge,250,737,100,100,250,688,51,51
  > c5a.2xlarge,58,58,30,30,44,44,16,16
  > c5a.4xlarge,110,234,60,60,110,205,31,31
  > c5a.8xlarge,234,234,60,60,205,205,31,31
  > c5a.large,29,29,20,20,20,20,11,11
  > c5a.metal,110,737,100,100,110,688,51,51
  > c5a.xlarge,58,58,30,30,44,44,16,16
  > c5ad.12xlarge,234,234,60,60,205,205,31,31
  > c5ad.16xlarge,250,737,100,100,250,688,51,51
  > c5ad.24xlarge,250,737,100,100,250,688,51,51
  > c5ad.2xlarge,58,58,30,30,44,44,16,16
  > c5ad.4xlarge,110,234,60,60,110,205,31,31
  > c5ad.8xlarge,234,234,60,60,205,205,31,31
  > c5ad.large,29,29,20,20,20,20,11,11
  > c5ad.metal,110,737,100,100,110,688,51,51
  > c5ad.xlarge,58,58,30,30,44,44,16,16
  > c5d.12xlarge,234,234,60,60,205,205,31,31
  > c5d.18xlarge,250,737,100,100,250,688,51,51
  > c5d.24xlarge,250,737,100,100,250,688,51,51
  > c5d.2xlarge,58,58,30,30,44,44,16,16
  > c5d.4xlarge,110,234,60,60,110,205,31,31
  > c5d.9xlarge,234,234,60,60,205,205,31,31
  > c5d.large,29,29,20,20,20,20,11,11
  > c5d.metal,250,737,100,100,250,688,51,51
  > c5d.xlarge,58,58,30,30,44,44,16,16
  > c5n.18xlarge,250,737,100,100,250,688,51,51
  > c5n.2xlarge,58,58,30,30,44,44,16,16
  > c5n.4xlarge,110,234,60,60,110,205,31,31
  > c5n.9xlarge,234,234,60,60,205,205,31,31
  > c5n.large,29,29,20,20,20,20,11,11
  > c5n.metal,250,737,100,100,250,688,51,51
  > c5n.xlarge,58,58,30,30,44,44,16,16
  > c6a.12xlarge,234,234,60,60,205,205,31,31
  > c6a.16xlarge,250,737,100,100,250,688,51,51
  > c6a.24xlarge,250,737,100,100,250,688,51,51
  > c6a.2xlarge,58,58,30,30,44,44,16,16
  > c6a.32xlarge,250,737,100,100,250,688,51,51
  > c6a.48xlarge,250,737,100,100,250,688,51,51
  > c6a.4xlarge,110,234,60,60,110,205,31,31
  > c6a.8xlarge,234,234,60,60,205,205,31,31
  > c6a.large,29,29,20,20,20,20,11,11
  > c6a.metal,250,737,100,100,250,688,51,51
  > c6a.xlarge,58,58,30,30,44,44,16,16
  > c6g.12xlarge,234,234,60,60,205,205,31,31
  > c6g.16xlarge,250,737,100,100,250,688,51,51
  > c6g.2xlarge,58,58,30,30,44,44,16,16
  > c6g.4xlarge,110,234,60,60,110,205,31,31
  > c6g.8xlarge,234,234,60,60,205,205,31,31
  > c6g.large,29,29,20,20,20,20,11,11
  > c6g.medium,8,8,8,8,5,5,5,5
  > c6g.metal,250,737,100,100,250,688,51,51
  > c6g.xlarge,58,58,30,30,44,44,16,16
  > c6gd.12xlarge,234,234,60,60,205,205,31,31
  > c6gd.16xlarge,250,737,100,100,250,688,51,51
  > c6gd.2xlarge,58,58,30,30,44,44,16,16
  > c6gd.4xlarge,110,234,60,60,110,205,31,31
  > c6gd.8xlarge,234,234,60,60,205,205,31,31
  > c6gd.large,29,29,20,20,20,20,11,11
  > c6gd.medium,8,8,8,8,5,5,5,5
  > c6gd.metal,250,737,100,100,250,688,51,51
  > c6gd.xlarge,58,58,30,30,44,44,16,16
  > c6gn.12xlarge,234,234,60,60,205,205,31,31
  > c6gn.16xlarge,250,737,100,100,250,688,51,51
  > c6gn.2xlarge,58,58,30,30,44,44,16,16
  > c6gn.4xlarge,110,234,60,60,110,205,31,31
  > c6gn.8xlarge,234,234,60,60,205,205,31,31
  > c6gn.large,29,29,20,20,20,20,11,11
  > c6gn.medium,8,8,8,8,5,5,5,5
  > c6gn.xlarge,58,58,30,30,44,44,16,16
  > c6i.12xlarge,234,234,60,60,205,205,31,31
  > c6i.16xlarge,250,737,100,100,250,688,51,51
  > c6i.24xlarge,250,737,100,100,250,688,51,51
  > c6i.2xlarge,58,58,30,30,44,44,16,16
  > c6i.32xlarge,250,737,100,100,250,688,51,51
  > c6i.4xlarge,110,234,60,60,110,205,31,31
  > c6i.8xlarge,234,234,60,60,205,205,31,31
  > c6i.large,29,29,20,20,20,20,11,11
  > c6i.metal,250,737,100,100,250,688,51,51
  > c6i.xlarge,58,58,30,30,44,44,16,16
  > c6id.12xlarge,234,234,60,60,205,205,31,31
  > c6id.16xlarge,250,737,100,100,250,688,51,51
  > c6id.24xlarge,250,737,100,100,250,688,51,51
  > c6id.2xlarge,58,58,30,30,44,44,16,16
  > c6id.32xlarge,250,737,100,100,250,688,51,51
  > c6id.4xlarge,110,234,60,60,110,205,31,31
  > c6id.8xlarge,234,234,60,60,205,205,31,31
  > c6id.large,29,29,20,20,20,20,11,11
  > c6id.metal,250,737,100,100,250,688,51,51
  > c6id.xlarge,58,58,30,30,44,44,16,16
  > c6in.12xlarge,234,234,60,60,205,205,31,31
  > c6in.16xlarge,250,737,100,100,250,688,51,51
  > c6in.24xlarge,250,737,100,100,250,688,51,51
  > c6in.2xlarge,58,58,30,30,44,44,16,16
  > c6in.32xlarge,250,394,100,100,250,345,51,51
  > c6in.4xlarge,110,234,60,60,110,205,31,31
  > c6in.8xlarge,234,234,60,60,205,205,31,31
  > c6in.large,29,29,20,20,20,20,11,11
  > c6in.metal,250,394,100,100,250,345,51,51
  > c6in.xlarge,58,58,30,30,44,44,16,16
  > c7a.12xlarge,234,234,60,60,205,205,31,31
  > c7a.16xlarge,250,737,100,100,250,688,51,51
  > c7a.24xlarge,250,737,100,100,250,688,51,51
  > c7a.2xlarge,58,58,30,30,44,44,16,16
  > c7a.32xlarge,250,737,100,100,250,688,51,51
  > c7a.48xlarge,250,737,100,100,250,688,51,51
  > c7a.4xlarge,110,234,60,60,110,205,31,31
  > c7a.8xlarge,234,234,60,60,205,205,31,31
  > c7a.large,29,29,20,20,20,20,11,11
  > c7a.medium,8,8,8,8,5,5,5,5
  > c7a.metal-48xl,250,737,100,100,250,688,51,51
  > c7a.xlarge,58,58,30,30,44,44,16,16
  > c7g-flex.2xlarge,58,58,30,30,44,44,16,16
  > c7g-flex.4xlarge,110,234,60,60,110,205,31,31
  > c7g-flex.8xlarge,110,234,60,60,110,205,31,31
  > c7g-flex.large,29,29,20,20,20,20,11,11
  > c7g-flex.medium,8,8,8,8,5,5,5,5
  > c7g-flex.xlarge,58,58,30,30,44,44,16,16
  > c7g.12xlarge,234,234,60,60,205,205,31,31
  > c7g.16xlarge,250,737,100,100,250,688,51,51
  > c7g.2xlarge,58,58,30,30,44,44,16,16
  > c7g.4xlarge,110,234,60,60,110,205,31,31
  > c7g.8xlarge,234,234,60,60,205,205,31,31
  > c7g.large,29,29,20,20,20,20,11,11
  > c7g.medium,8,8,8,8,5,5,5,5
  > c7g.metal,250,737,100,100,250,688,51,51
  > c7g.xlarge,58,58,30,30,44,44,16,16
  > c7gd.12xlarge,234,234,60,60,205,205,31,31
  > c7gd.16xlarge,250,737,100,100,250,688,51,51
  > c7gd.2xlarge,58,58,30,30,44,44,16,16
  > c7gd.4xlarge,110,234,60,60,110,205,31,31
  > c7gd.8xlarge,234,234,60,60,205,205,31,31
  > c7gd.large,29,29,20,20,20,20,11,11
  > c7gd.medium,8,8,8,8,5,5,5,5
  > c7gd.metal,250,737,100,100,250,688,51,51
  > c7gd.xlarge,58,58,30,30,44,44,16,16
  > c7gn.12xlarge,234,234,60,60,205,205,31,31
  > c7gn.16xlarge,250,737,100,100,250,688,51,51
  > c7gn.2xlarge,58,58,30,30,44,44,16,16
  > c7gn.4xlarge,110,234,60,60,110,205,31,31
  > c7gn.8xlarge,234,234,60,60,205,205,31,31
  > c7gn.large,29,29,20,20,20,20,11,11
  > c7gn.medium,8,8,8,8,5,5,5,5
  > c7gn.metal,250,737,100,100,250,688,51,51
  > c7gn.xlarge,58,58,30,30,44,44,16,16
  > c7i-flex.12xlarge,234,234,60,60,205,205,31,31
  > c7i-flex.16xlarge,250,737,100,100,250,688,51,51
  > c7i-flex.2xlarge,58,58,30,30,44,44,16,16
  > c7i-flex.4xlarge,110,234,60,60,110,205,31,31
  > c7i-flex.8xlarge,234,234,60,60,205,205,31,31
  > c7i-flex.large,29,29,20,20,20,20,11,11
  > c7i-flex.xlarge,58,58,30,30,44,44,16,16
  > c7i.12xlarge,234,234,60,60,205,205,31,31
  > c7i.16xlarge,250,737,100,100,250,688,51,51
  > c7i.24xlarge,250,737,100,100,250,688,51,51
  > c7i.2xlarge,58,58,30,30,44,44,16,16
  > c7i.32xlarge,110,737,100,100,110,688,51,51
  > c7i.48xlarge,250,737,100,100,250,688,51,51
  > c7i.4xlarge,110,234,60,60,110,205,31,31
  > c7i.8xlarge,234,234,60,60,205,205,31,31
  > c7i.large,29,29,20,20,20,20,11,11
  > c7i.metal-24xl,250,737,100,100,250,688,51,51
  > c7i.metal-48xl,250,737,100,100,250,688,51,51
  > c7i.xlarge,58,58,30,30,44,44,16,16
  > c8a.12xlarge,250,758,128,128,250,695,65,65
  > c8a.16xlarge,250,1010,128,128,250,947,65,65
  > c8a.24xlarge,250,1010,128,128,250,947,65,65
  > c8a.2xlarge,110,158,80,80,110,119,41,41
  > c8a.48xlarge,250,1514,128,128,250,1451,65,65
  > c8a.4xlarge,110,314,80,80,110,275,41,41
  > c8a.8xlarge,250,392,80,80,250,353,41,41
  > c8a.large,59,59,40,40,40,40,21,21
  > c8a.medium,8,8,8,8,5,5,5,5
  > c8a.metal-24xl,250,1010,128,128,250,947,65,65
  > c8a.metal-48xl,250,1514,128,128,250,1451,65,65
  > c8a.xlarge,78,78,40,40,59,59,21,21
  > c8g-flex.12xlarge,110,234,60,60,110,205,31,31
  > c8g-flex.16xlarge,110,737,100,100,110,688,51,51
  > c8g-flex.2xlarge,58,58,30,30,44,44,16,16
  > c8g-flex.4xlarge,110,234,60,60,110,205,31,31
  > c8g-flex.8xlarge,110,234,60,60,110,205,31,31
  > c8g-flex.large,29,29,20,20,20,20,11,11
  > c8g-flex.medium,8,8,8,8,5,5,5,5
  > c8g-flex.xlarge,58,58,30,30,44,44,16,16
  > c8g.12xlarge,234,234,60,60,205,205,31,31
  > c8g.16xlarge,250,737,100,100,250,688,51,51
  > c8g.24xlarge,250,737,100,100,250,688,51,51
  > c8g.2xlarge,58,58,30,30,44,44,16,16
  > c8g.48xlarge,250,737,100,100,250,688,51,51
  > c8g.4xlarge,110,234,60,60,110,205,31,31
  > c8g.8xlarge,234,234,60,60,205,205,31,31
  > c8g.large,29,29,20,20,20,20,11,11
  > c8g.medium,8,8,8,8,5,5,5,5
  > c8g.metal-24xl,250,737,100,100,250,688,51,51
  > c8g.metal-48xl,250,737,100,100,250,688,51,51
  > c8g.xlarge,58,58,30,30,44,44,16,16
  > c8gb.12xlarge,250,350,60,60,250,321,31,31
  > c8gb.16xlarge,250,786,100,100,250,737,51,51
  > c8gb.24xlarge,250,1178,100,100,250,1129,51,51
  > c8gb.2xlarge,58,58,30,30,44,44,16,16
  > c8gb.48xlarge,250,590,100,100,250,541,51,51
  > c8gb.4xlarge,110,234,60,60,110,205,31,31
  > c8gb.8xlarge,250,292,60,60,250,263,31,31
  > c8gb.large,29,29,20,20,20,20,11,11
  > c8gb.medium,8,8,8,8,5,5,5,5
  > c8gb.metal-24xl,250,1178,100,100,250,1129,51,51
  > c8gb.metal-48xl,250,590,100,100,250,541,51,51
  > c8gb.xlarge,58,58,30,30,44,44,16,16
  > c8gd.12xlarge,234,234,60,60,205,205,31,31
  > c8gd.16xlarge,250,737,100,100,250,688,51,51
  > c8gd.24xlarge,250,737,100,100,250,688,51,51
  > c8gd.2xlarge,58,58,30,30,44,44,16,16
  > c8gd.48xlarge,250,737,100,100,250,688,51,51
  > c8gd.4xlarge,110,234,60,60,110,205,31,31
  > c8gd.8xlarge,234,234,60,60,205,205,31,31
  > c8gd.large,29,29,20,20,20,20,11,11
  > c8gd.medium,8,8,8,8,5,5,5,5
  > c8gd.metal-24xl,250,737,100,100,250,688,51,51
  > c8gd.metal-48xl,250,737,100,100,250,688,51,51
  > c8gd.xlarge,58,58,30,30,44,44,16,16
  > c8gn.12xlarge,250,350,60,60,250,321,31,31
  > c8gn.16xlarge,250,786,100,100,250,737,51,51
  > c8gn.24xlarge,250,1178,100,100,250,1129,51,51
  > c8gn.2xlarge,58,58,30,30,44,44,16,16
  > c8gn.48xlarge,250,590,100,100,250,541,51,51
  > c8gn.4xlarge,110,234,60,60,110,205,31,31
  > c8gn.8xlarge,250,292,60,60,250,263,31,31
  > c8gn.large,29,29,20,20,20,20,11,11
  > c8gn.medium,8,8,8,8,5,5,5,5
  > c8gn.metal-24xl,250,1178,100,100,250,1129,51,51
  > c8gn.metal-48xl,250,590,100,100,250,541,51,51
  > c8gn.xlarge,58,58,30,30,44,44,16,16
  > c8i-flex.12xlarge,250,590,100,100,250,541,51,51
  > c8i-flex.16xlarge,250,1010,128,128,250,947,65,65
  > c8i-flex.2xlarge,110,118,60,60,89,89,31,31
  > c8i-flex.4xlarge,110,394,100,100,110,345,51,51
  > c8i-flex.8xlarge,250,492,100,100,250,443,51,51
  > c8i-flex.large,59,59,40,40,40,40,21,21
  > c8i-flex.xlarge,110,118,60,60,89,89,31,31
  > c8i.12xlarge,250,590,100,100,250,541,51,51
  > c8i.16xlarge,250,1010,128,128,250,947,65,65
  > c8i.24xlarge,250,1010,128,128,250,947,65,65
  > c8i.2xlarge,110,118,60,60,89,89,31,31
  > c8i.32xlarge,250,1514,128,128,250,1451,65,65
  > c8i.48xlarge,250,1514,128,128,250,1451,65,65
  > c8i.4xlarge,110,394,100,100,110,345,51,51
  > c8i.8xlarge,250,492,100,100,250,443,51,51
  > c8i.96xlarge,250,1514,128,128,250,1451,65,65
  > c8i.large,59,59,40,40,40,40,21,21
  > c8i.metal-48xl,250,1514,128,128,250,1451,65,65
  > c8i.metal-96xl,250,1514,128,128,250,1451,65,65
  > c8i.xlarge,110,118,60,60,89,89,31,31
  > c8ib.12xlarge,250,590,100,100,250,541,51,51
  > c8ib.16xlarge,250,1010,128,128,250,947,65,65
  > c8ib.24xlarge,250,1010,128,128,250,947,65,65
  > c8ib.2xlarge,110,118,60,60,89,89,31,31
  > c8ib.32xlarge,250,1010,128,128,250,947,65,65
  > c8ib.48xlarge,250,1514,128,128,250,1451,65,65
  > c8ib.4xlarge,110,394,100,100,110,345,51,51
  > c8ib.8xlarge,250,394,100,100,250,345,51,51
  > c8ib.96xlarge,250,758,128,128,250,695,65,65
  > c8ib.large,78,78,40,40,59,59,21,21
  > c8ib.metal-48xl,250,1514,128,128,250,1451,65,65
  > c8ib.metal-96xl,250,758,128,128,250,695,65,65
  > c8ib.xlarge,110,118,60,60,89,89,31,31
  > c8id.12xlarge,250,590,100,100,250,541,51,51
  > c8id.16xlarge,250,1010,128,128,250,947,65,65
  > c8id.24xlarge,250,1010,128,128,250,947,65,65
  > c8id.2xlarge,110,118,60,60,89,89,31,31
  > c8id.32xlarge,250,1514,128,128,250,1451,65,65
  > c8id.48xlarge,250,1514,128,128,250,1451,65,65
  > c8id.4xlarge,110,394,100,100,110,345,51,51
  > c8id.8xlarge,250,492,100,100,250,443,51,51
  > c8id.96xlarge,250,1514,128,128,250,1451,65,65
  > c8id.large,59,59,40,40,40,40,21,21
  > c8id.metal-48xl,250,1514,128,128,250,1451,65,65
  > c8id.metal-96xl,250,1514,128,128,250,1451,65,65
  > c8id.xlarge,110,118,60,60,89,89,31,31
  > c8in.12xlarge,250,590,100,100,250,541,51,51
  > c8in.16xlarge,250,1010,128,128,250,947,65,65
  > c8in.24xlarge,250,1010,128,128,250,947,65,65
  > c8in.2xlarge,110,118,60,60,89,89,31,31
  > c8in.32xlarge,250,1010,128,128,250,947,65,65
  > c8in.48xlarge,250,1514,128,128,250,1451,65,65
  > c8in.4xlarge,110,394,100,100,110,345,51,51
  > c8in.8xlarge,250,394,100,100,250,345,51,51
  > c8in.96xlarge,250,758,128,128,250,695,65,65
  > c8in.large,78,78,40,40,59,59,21,21
  > c8in.metal-48xl,250,1514,128,128,250,1451,65,65
  > c8in.metal-96xl,250,758,128,128,250,695,65,65
  > c8in.xlarge,110,118,60,60,89,89,31,31
  > c8ine.12xlarge,250,590,100,100,250,541,51,51
  > c8ine.2xlarge,110,118,60,60,89,89,31,31
  > c8ine.4xlarge,110,394,100,100,110,345,51,51
  > c8ine.8xlarge,250,394,100,100,250,345,51,51
  > c8ine.large,78,78,40,40,59,59,21,21
  > c8ine.xlarge,110,118,60,60,89,89,31,31
  > c9g.12xlarge,250,590,100,100,250,541,51,51
  > c9g.16xlarge,250,1010,128,128,250,947,65,65
  > c9g.24xlarge,250,1514,128,128,250,1451,65,65
  > c9g.2xlarge,110,118,60,60,89,89,31,31
  > c9g.48xlarge,250,1514,128,128,250,1451,65,65
  > c9g.4xlarge,110,394,100,100,110,345,51,51
  > c9g.8xlarge,250,492,100,100,250,443,51,51
  > c9g.large,59,59,40,40,40,40,21,21
  > c9g.medium,40,40,40,40,21,21,21,21
  > c9g.metal-48xl,250,1514,128,128,250,1451,65,65
  > c9g.xlarge,110,118,60,60,89,89,31,31
  > c9gd.12xlarge,250,590,100,100,250,541,51,51
  > c9gd.16xlarge,250,1010,128,128,250,947,65,65
  > c9gd.24xlarge,250,1514,128,128,250,1451,65,65
  > c9gd.2xlarge,110,118,60,60,89,89,31,31
  > c9gd.48xlarge,250,1514,128,128,250,1451,65,65
  > c9gd.4xlarge,110,394,100,100,110,345,51,51
  > c9gd.8xlarge,250,492,100,100,250,443,51,51
  > c9gd.large,59,59,40,40,40,40,21,21
  > c9gd.medium,40,40,40,40,21,21,21,21
  > c9gd.metal-48xl,250,1514,128,128,250,1451,65,65
  > c9gd.xlarge,110,118,60,60,89,89,31,31
  > cr1.8xlarge,110,234,60,60,110,205,31,31
  > d2.2xlarge,58,58,30,30,44,44,16,16
  > d2.4xlarge,110,234,60,60,110,205,31,31
  > d2.8xlarge,234,234,60,60,205,205,31,31
  > d2.xlarge,58,58,30,30,44,44,16,16
  > d3.2xlarge,18,18,10,10,14,14,6,6
  > d3.4xlarge,38,38,20,20,29,29,11,11
  > d3.8xlarge,59,59,40,40,40,40,21,21
  > d3.xlarge,10,10,6,6,8,8,4,4
  > d3en.12xlarge,89,89,60,60,60,60,31,31
  > d3en.2xlarge,18,18,10,10,14,14,6,6
  > d3en.4xlarge,38,38,20,20,29,29,11,11
  > d3en.6xlarge,58,58,30,30,44,44,16,16
  > d3en.8xlarge,78,78,40,40,59,59,21,21
  > d3en.xlarge,10,10,6,6,8,8,4,4
  > dl1.24xlarge,250,737,100,100,250,688,51,51
  > dl2q.24xlarge,250,737,100,100,250,688,51,51
  > f1.16xlarge,250,394,100,100,250,345,51,51
  > f1.2xlarge,58,58,30,30,44,44,16,16
  > f1.4xlarge,110,234,60,60,110,205,31,31
  > f2.12xlarge,234,234,60,60,205,205,31,31
  > f2.48xlarge,250,737,100,100,250,688,51,51
  > f2.6xlarge,110,234,60,60,110,205,31,31
  > g4ad.16xlarge,234,234,60,60,205,205,31,31
  > g4ad.2xlarge,8,8,8,8,5,5,5,5
  > g4ad.4xlarge,29,29,20,20,20,20,11,11
  > g4ad.8xlarge,58,58,30,30,44,44,16,16
  > g4ad.xlarge,8,8,8,8,5,5,5,5
  > g4dn.12xlarge,234,234,60,60,205,205,31,31
  > g4dn.16xlarge,58,58,30,30,44,44,16,16
  > g4dn.2xlarge,29,29,20,20,20,20,11,11
  > g4dn.4xlarge,29,29,20,20,20,20,11,11
  > g4dn.8xlarge,58,58,30,30,44,44,16,16
  > g4dn.metal,250,737,100,100,250,688,51,51
  > g4dn.xlarge,29,29,20,20,20,20,11,11
  > g5.12xlarge,250,737,100,100,250,688,51,51
  > g5.16xlarge,234,234,60,60,205,205,31,31
  > g5.24xlarge,250,737,100,100,250,688,51,51
  > g5.2xlarge,58,58,30,30,44,44,16,16
  > g5.48xlarge,250,345,100,100,250,296,51,51
  > g5.4xlarge,110,234,60,60,110,205,31,31
  > g5.8xlarge,234,234,60,60,205,205,31,31
  > g5.xlarge,58,58,30,30,44,44,16,16
  > g5g.16xlarge,250,737,100,100,250,688,51,51
  > g5g.2xlarge,58,58,30,30,44,44,16,16
  > g5g.4xlarge,110,234,60,60,110,205,31,31
  > g5g.8xlarge,234,234,60,60,205,205,31,31
  > g5g.metal,250,737,100,100,250,688,51,51
  > g5g.xlarge,58,58,30,30,44,44,16,16
  > g6.12xlarge,234,234,60,60,205,205,31,31
  > g6.16xlarge,250,737,100,100,250,688,51,51
  > g6.24xlarge,250,737,100,100,250,688,51,51
  > g6.2xlarge,58,58,30,30,44,44,16,16
  > g6.48xlarge,250,737,100,100,250,688,51,51
  > g6.4xlarge,110,234,60,60,110,205,31,31
  > g6.8xlarge,234,234,60,60,205,205,31,31
  > g6.xlarge,58,58,30,30,44,44,16,16
  > g6e.12xlarge,250,292,60,60,250,263,31,31
  > g6e.16xlarge,250,737,100,100,250,688,51,51
  > g6e.24xlarge,250,492,100,100,250,443,51,51
  > g6e.2xlarge,58,58,30,30,44,44,16,16
  > g6e.48xlarge,250,492,100,100,250,443,51,51
  > g6e.4xlarge,110,234,60,60,110,205,31,31
  > g6e.8xlarge,234,234,60,60,205,205,31,31
  > g6e.xlarge,58,58,30,30,44,44,16,16
  > g6f.2xlarge,58,58,30,30,44,44,16,16
  > g6f.4xlarge,110,234,60,60,110,205,31,31
  > g6f.large,20,20,20,20,11,11,11,11
  > g6f.xlarge,58,58,30,30,44,44,16,16
  > g7.12xlarge,250,758,128,128,250,695,65,65
  > g7.24xlarge,250,1514,128,128,250,1451,65,65
  > g7.2xlarge,110,254,110,128,110,191,65,65
  > g7.48xlarge,250,758,128,128,250,695,65,65
  > g7.4xlarge,110,506,110,128,110,443,65,65
  > g7.8xlarge,250,632,128,128,250,569,65,65
  > g7e.12xlarge,250,632,128,128,250,569,65,65
  > g7e.24xlarge,250,632,128,128,250,569,65,65
  > g7e.2xlarge,110,254,110,128,110,191,65,65
  > g7e.48xlarge,250,632,128,128,250,569,65,65
  > g7e.4xlarge,110,506,110,128,110,443,65,65
  > g7e.8xlarge,250,506,128,128,250,443,65,65
  > gr6.4xlarge,110,234,60,60,110,205,31,31
  > gr6.8xlarge,234,234,60,60,205,205,31,31
  > gr6f.4xlarge,110,234,60,60,110,205,31,31
  > h1.16xlarge,250,394,100,100,250,345,51,51
  > h1.2xlarge,58,58,30,30,44,44,16,16
  > h1.4xlarge,110,234,60,60,110,205,31,31
  > h1.8xlarge,234,234,60,60,205,205,31,31
  > hpc6a.48xlarge,100,100,100,100,51,51,51,51
  > hpc6id.32xlarge,51,51,51,51,2,2,2,2
  > hpc7a.12xlarge,100,100,100,100,51,51,51,51
  > hpc7a.24xlarge,100,100,100,100,51,51,51,51
  > hpc7a.48xlarge,100,100,100,100,51,51,51,51
  > hpc7a.96xlarge,100,100,100,100,51,51,51,51
  > hpc7g.16xlarge,198,198,100,100,149,149,51,51
  > hpc7g.4xlarge,110,198,100,100,110,149,51,51
  > hpc7g.8xlarge,198,198,100,100,149,149,51,51
  > hpc8a.96xlarge,100,100,100,100,51,51,51,51
  > hs1.8xlarge,110,234,60,60,110,205,31,31
  > i2.2xlarge,58,58,30,30,44,44,16,16
  > i2.4xlarge,110,234,60,60,110,205,31,31
  > i2.8xlarge,234,234,60,60,205,205,31,31
  > i2.xlarge,58,58,30,30,44,44,16,16
  > i3.16xlarge,250,737,100,100,250,688,51,51
  > i3.2xlarge,58,58,30,30,44,44,16,16
  > i3.4xlarge,110,234,60,60,110,205,31,31
  > i3.8xlarge,234,234,60,60,205,205,31,31
  > i3.large,29,29,20,20,20,20,11,11
  > i3.metal,250,737,100,100,250,688,51,51
  > i3.xlarge,58,58,30,30,44,44,16,16
  > i3en.12xlarge,234,234,60,60,205,205,31,31
  > i3en.24xlarge,250,737,100,100,250,688,51,51
  > i3en.2xlarge,58,58,30,30,44,44,16,16
  > i3en.3xlarge,58,58,30,30,44,44,16,16
  > i3en.6xlarge,110,234,60,60,110,205,31,31
  > i3en.large,29,29,20,20,20,20,11,11
  > i3en.metal,250,737,100,100,250,688,51,51
  > i3en.xlarge,58,58,30,30,44,44,16,16
  > i4g.16xlarge,250,737,100,100,250,688,51,51
  > i4g.2xlarge,58,58,30,30,44,44,16,16
  > i4g.4xlarge,110,234,60,60,110,205,31,31
  > i4g.8xlarge,234,234,60,60,205,205,31,31
  > i4g.large,29,29,20,20,20,20,11,11
  > i4g.xlarge,58,58,30,30,44,44,16,16
  > i4i.12xlarge,234,234,60,60,205,205,31,31
  > i4i.16xlarge,250,737,100,100,250,688,51,51
  > i4i.24xlarge,250,437,60,60,250,408,31,31
  > i4i.2xlarge,58,58,30,30,44,44,16,16
  > i4i.32xlarge,250,737,100,100,250,688,51,51
  > i4i.4xlarge,110,234,60,60,110,205,31,31
  > i4i.8xlarge,234,234,60,60,205,205,31,31
  > i4i.large,29,29,20,20,20,20,11,11
  > i4i.metal,250,737,100,100,250,688,51,51
  > i4i.xlarge,58,58,30,30,44,44,16,16
  > i7i.12xlarge,234,234,60,60,205,205,31,31
  > i7i.16xlarge,250,737,100,100,250,688,51,51
  > i7i.24xlarge,250,737,100,100,250,688,51,51
  > i7i.2xlarge,58,58,30,30,44,44,16,16
  > i7i.48xlarge,250,737,100,100,250,688,51,51
  > i7i.4xlarge,110,234,60,60,110,205,31,31
  > i7i.8xlarge,234,234,60,60,205,205,31,31
  > i7i.large,29,29,20,20,20,20,11,11
  > i7i.metal-24xl,250,737,100,100,250,688,51,51
  > i7i.metal-48xl,250,737,100,100,250,688,51,51
  > i7i.xlarge,58,58,30,30,44,44,16,16
  > i7ie.12xlarge,250,394,100,100,250,345,51,51
  > i7ie.18xlarge,250,737,100,100,250,688,51,51
  > i7ie.24xlarge,250,737,100,100,250,688,51,51
  > i7ie.2xlarge,58,58,30,30,44,44,16,16
  > i7ie.3xlarge,58,58,30,30,44,44,16,16
  > i7ie.48xlarge,250,737,100,100,250,688,51,51
  > i7ie.6xlarge,110,234,60,60,110,205,31,31
  > i7ie.large,29,29,20,20,20,20,11,11
  > i7ie.metal-24xl,250,737,100,100,250,688,51,51
  > i7ie.metal-48xl,250,737,100,100,250,688,51,51
  > i7ie.xlarge,58,58,30,30,44,44,16,16
  > i8g.12xlarge,234,234,60,60,205,205,31,31
  > i8g.16xlarge,250,737,100,100,250,688,51,51
  > i8g.24xlarge,250,737,100,100,250,688,51,51
  > i8g.2xlarge,58,58,30,30,44,44,16,16
  > i8g.48xlarge,250,737,100,100,250,688,51,51
  > i8g.4xlarge,110,234,60,60,110,205,31,31
  > i8g.8xlarge,234,234,60,60,205,205,31,31
  > i8g.large,29,29,20,20,20,20,11,11
  > i8g.metal-24xl,250,737,100,100,250,688,51,51
  > i8g.metal-48xl,250,737,100,100,250,688,51,51
  > i8g.xlarge,58,58,30,30,44,44,16,16
  > i8ge.12xlarge,250,350,60,60,250,321,31,31
  > i8ge.18xlarge,250,786,100,100,250,737,51,51
  > i8ge.24xlarge,250,786,100,100,250,737,51,51
  > i8ge.2xlarge,58,58,30,30,44,44,16,16
  > i8ge.3xlarge,110,176,60,60,110,147,31,31
  > i8ge.48xlarge,250,1178,100,100,250,1129,51,51
  > i8ge.6xlarge,110,292,60,60,110,263,31,31
  > i8ge.large,29,29,20,20,20,20,11,11
  > i8ge.metal-24xl,250,786,100,100,250,737,51,51
  > i8ge.metal-48xl,250,1178,100,100,250,1129,51,51
  > i8ge.xlarge,58,58,30,30,44,44,16,16
  > im4gn.16xlarge,250,737,100,100,250,688,51,51
  > im4gn.2xlarge,58,58,30,30,44,44,16,16
  > im4gn.4xlarge,110,234,60,60,110,205,31,31
  > im4gn.8xlarge,234,234,60,60,205,205,31,31
  > im4gn.large,29,29,20,20,20,20,11,11
  > im4gn.xlarge,58,58,30,30,44,44,16,16
  > inf1.24xlarge,250,321,60,60,250,292,31,31
  > inf1.2xlarge,38,38,20,20,29,29,11,11
  > inf1.6xlarge,110,234,60,60,110,205,31,31
  > inf1.xlarge,38,38,20,20,29,29,11,11
  > inf2.24xlarge,250,737,100,100,250,688,51,51
  > inf2.48xlarge,250,737,100,100,250,688,51,51
  > inf2.8xlarge,234,234,60,60,205,205,31,31
  > inf2.xlarge,58,58,30,30,44,44,16,16
  > is4gen.2xlarge,58,58,30,30,44,44,16,16
  > is4gen.4xlarge,110,234,60,60,110,205,31,31
  > is4gen.8xlarge,234,234,60,60,205,205,31,31
  > is4gen.large,29,29,20,20,20,20,11,11
  > is4gen.medium,8,8,8,8,5,5,5,5
  > is4gen.xlarge,58,58,30,30,44,44,16,16
  > m1.large,29,29,20,20,20,20,11,11
  > m1.medium,12,12,12,12,7,7,7,7
  > m1.small,8,8,8,8,5,5,5,5
  > m1.xlarge,58,58,30,30,44,44,16,16
  > m2.2xlarge,110,118,60,60,89,89,31,31
  > m2.4xlarge,110,234,60,60,110,205,31,31
  > m2.xlarge,58,58,30,30,44,44,16,16
  > m3.2xlarge,110,118,60,60,89,89,31,31
  > m3.large,29,29,20,20,20,20,11,11
  > m3.medium,12,12,12,12,7,7,7,7
  > m3.xlarge,58,58,30,30,44,44,16,16
  > m4.10xlarge,234,234,60,60,205,205,31,31
  > m4.16xlarge,234,234,60,60,205,205,31,31
  > m4.2xlarge,58,58,30,30,44,44,16,16
  > m4.4xlarge,110,234,60,60,110,205,31,31
  > m4.large,20,20,20,20,11,11,11,11
  > m4.xlarge,58,58,30,30,44,44,16,16
  > m5.12xlarge,234,234,60,60,205,205,31,31
  > m5.16xlarge,250,737,100,100,250,688,51,51
  > m5.24xlarge,250,737,100,100,250,688,51,51
  > m5.2xlarge,58,58,30,30,44,44,16,16
  > m5.4xlarge,110,234,60,60,110,205,31,31
  > m5.8xlarge,234,234,60,60,205,205,31,31
  > m5.large,29,29,20,20,20,20,11,11
  > m5.metal,250,737,100,100,250,688,51,51
  > m5.xlarge,58,58,30,30,44,44,16,16
  > m5a.12xlarge,234,234,60,60,205,205,31,31
  > m5a.16xlarge,250,737,100,100,250,688,51,51
  > m5a.24xlarge,250,737,100,100,250,688,51,51
  > m5a.2xlarge,58,58,30,30,44,44,16,16
  > m5a.4xlarge,110,234,60,60,110,205,31,31
  > m5a.8xlarge,234,234,60,60,205,205,31,31
  > m5a.large,29,29,20,20,20,20,11,11
  > m5a.xlarge,58,58,30,30,44,44,16,16
  > m5ad.12xlarge,234,234,60,60,205,205,31,31
  > m5ad.16xlarge,250,737,100,100,250,688,51,51
  > m5ad.24xlarge,250,737,100,100,250,688,51,51
  > m5ad.2xlarge,58,58,30,30,44,44,16,16
  > m5ad.4xlarge,110,234,60,60,110,205,31,31
  > m5ad.8xlarge,234,234,60,60,205,205,31,31
  > m5ad.large,29,29,20,20,20,20,11,11
  > m5ad.xlarge,58,58,30,30,44,44,16,16
  > m5d.12xlarge,234,234,60,60,205,205,31,31
  > m5d.16xlarge,250,737,100,100,250,688,51,51
  > m5d.24xlarge,250,737,100,100,250,688,51,51
  > m5d.2xlarge,58,58,30,30,44,44,16,16
  > m5d.4xlarge,110,234,60,60,110,205,31,31
  > m5d.8xlarge,234,234,60,60,205,205,31,31
  > m5d.large,29,29,20,20,20,20,11,11
  > m5d.metal,250,737,100,100,250,688,51,51
  > m5d.xlarge,58,58,30,30,44,44,16,16
  > m5dn.12xlarge,234,234,60,60,205,205,31,31
  > m5dn.16xlarge,250,737,100,100,250,688,51,51
  > m5dn.24xlarge,250,737,100,100,250,688,51,51
  > m5dn.2xlarge,58,58,30,30,44,44,16,16
  > m5dn.4xlarge,110,234,60,60,110,205,31,31
  > m5dn.8xlarge,234,234,60,60,205,205,31,31
  > m5dn.large,29,29,20,20,20,20,11,11
  > m5dn.metal,250,737,100,100,250,688,51,51
  > m5dn.xlarge,58,58,30,30,44,44,16,16
  > m5n.12xlarge,234,234,60,60,205,205,31,31
  > m5n.16xlarge,250,737,100,100,250,688,51,51
  > m5n.24xlarge,250,737,100,100,250,688,51,51
  > m5n.2xlarge,58,58,30,30,44,44,16,16
  > m5n.4xlarge,110,234,60,60,110,205,31,31
  > m5n.8xlarge,234,234,60,60,205,205,31,31
  > m5n.large,29,29,20,20,20,20,11,11
  > m5n.metal,250,737,100,100,250,688,51,51
  > m5n.xlarge,58,58,30,30,44,44,16,16
  > m5zn.12xlarge,250,737,100,100,250,688,51,51
  > m5zn.2xlarge,58,58,30,30,44,44,16,16
  > m5zn.3xlarge,110,234,60,60,110,205,31,31
  > m5zn.6xlarge,110,234,60,60,110,205,31,31
  > m5zn.large,29,29,20,20,20,20,11,11
  > m5zn.metal,250,737,100,100,250,688,51,51
  > m5zn.xlarge,58,58,30,30,44,44,16,16
  > m6a.12xlarge,234,234,60,60,205,205,31,31
  > m6a.16xlarge,250,737,100,100,250,688,51,51
  > m6a.24xlarge,250,737,100,100,250,688,51,51
  > m6a.2xlarge,58,58,30,30,44,44,16,16
  > m6a.32xlarge,250,737,100,100,250,688,51,51
  > m6a.48xlarge,250,737,100,100,250,688,51,51
  > m6a.4xlarge,110,234,60,60,110,205,31,31
  > m6a.8xlarge,234,234,60,60,205,205,31,31
  > m6a.large,29,29,20,20,20,20,11,11
  > m6a.metal,250,737,100,100,250,688,51,51
  > m6a.xlarge,58,58,30,30,44,44,16,16
  > m6g.12xlarge,234,234,60,60,205,205,31,31
  > m6g.16xlarge,250,737,100,100,250,688,51,51
  > m6g.2xlarge,58,58,30,30,44,44,16,16
  > m6g.4xlarge,110,234,60,60,110,205,31,31
  > m6g.8xlarge,234,234,60,60,205,205,31,31
  > m6g.large,29,29,20,20,20,20,11,11
  > m6g.medium,8,8,8,8,5,5,5,5
  > m6g.metal,250,737,100,100,250,688,51,51
  > m6g.xlarge,58,58,30,30,44,44,16,16
  > m6gd.12xlarge,234,234,60,60,205,205,31,31
  > m6gd.16xlarge,250,737,100,100,250,688,51,51
  > m6gd.2xlarge,58,58,30,30,44,44,16,16
  > m6gd.4xlarge,110,234,60,60,110,205,31,31
  > m6gd.8xlarge,234,234,60,60,205,205,31,31
  > m6gd.large,29,29,20,20,20,20,11,11
  > m6gd.medium,8,8,8,8,5,5,5,5
  > m6gd.metal,250,737,100,100,250,688,51,51
  > m6gd.xlarge,58,58,30,30,44,44,16,16
  > m6i.12xlarge,234,234,60,60,205,205,31,31
  > m6i.16xlarge,250,737,100,100,250,688,51,51
  > m6i.24xlarge,250,737,100,100,250,688,51,51
  > m6i.2xlarge,58,58,30,30,44,44,16,16
  > m6i.32xlarge,250,737,100,100,250,688,51,51
  > m6i.4xlarge,110,234,60,60,110,205,31,31
  > m6i.8xlarge,234,234,60,60,205,205,31,31
  > m6i.large,29,29,20,20,20,20,11,11
  > m6i.metal,250,737,100,100,250,688,51,51
  > m6i.xlarge,58,58,30,30,44,44,16,16
  > m6id.12xlarge,234,234,60,60,205,205,31,31
  > m6id.16xlarge,250,737,100,100,250,688,51,51
  > m6id.24xlarge,250,737,100,100,250,688,51,51
  > m6id.2xlarge,58,58,30,30,44,44,16,16
  > m6id.32xlarge,250,737,100,100,250,688,51,51
  > m6id.4xlarge,110,234,60,60,110,205,31,31
  > m6id.8xlarge,234,234,60,60,205,205,31,31
  > m6id.large,29,29,20,20,20,20,11,11
  > m6id.metal,250,737,100,100,250,688,51,51
  > m6id.xlarge,58,58,30,30,44,44,16,16
  > m6idn.12xlarge,234,234,60,60,205,205,31,31
  > m6idn.16xlarge,250,737,100,100,250,688,51,51
  > m6idn.24xlarge,250,737,100,100,250,688,51,51
  > m6idn.2xlarge,58,58,30,30,44,44,16,16
  > m6idn.32xlarge,250,394,100,100,250,345,51,51
  > m6idn.4xlarge,110,234,60,60,110,205,31,31
  > m6idn.8xlarge,234,234,60,60,205,205,31,31
  > m6idn.large,29,29,20,20,20,20,11,11
  > m6idn.metal,250,394,100,100,250,345,51,51
  > m6idn.xlarge,58,58,30,30,44,44,16,16
  > m6in.12xlarge,234,234,60,60,205,205,31,31
  > m6in.16xlarge,250,737,100,100,250,688,51,51
  > m6in.24xlarge,250,737,100,100,250,688,51,51
  > m6in.2xlarge,58,58,30,30,44,44,16,16
  > m6in.32xlarge,250,394,100,100,250,345,51,51
  > m6in.4xlarge,110,234,60,60,110,205,31,31
  > m6in.8xlarge,234,234,60,60,205,205,31,31
  > m6in.large,29,29,20,20,20,20,11,11
  > m6in.metal,250,394,100,100,250,345,51,51
  > m6in.xlarge,58,58,30,30,44,44,16,16
  > m7a.12xlarge,234,234,60,60,205,205,31,31
  > m7a.16xlarge,250,737,100,100,250,688,51,51
  > m7a.24xlarge,250,737,100,100,250,688,51,51
  > m7a.2xlarge,58,58,30,30,44,44,16,16
  > m7a.32xlarge,250,737,100,100,250,688,51,51
  > m7a.48xlarge,250,737,100,100,250,688,51,51
  > m7a.4xlarge,110,234,60,60,110,205,31,31
  > m7a.8xlarge,234,234,60,60,205,205,31,31
  > m7a.large,29,29,20,20,20,20,11,11
  > m7a.medium,8,8,8,8,5,5,5,5
  > m7a.metal-48xl,250,737,100,100,250,688,51,51
  > m7a.xlarge,58,58,30,30,44,44,16,16
  > m7g-flex.2xlarge,58,58,30,30,44,44,16,16
  > m7g-flex.4xlarge,110,234,60,60,110,205,31,31
  > m7g-flex.8xlarge,110,234,60,60,110,205,31,31
  > m7g-flex.large,29,29,20,20,20,20,11,11
  > m7g-flex.medium,8,8,8,8,5,5,5,5
  > m7g-flex.xlarge,58,58,30,30,44,44,16,16
  > m7g.12xlarge,234,234,60,60,205,205,31,31
  > m7g.16xlarge,250,737,100,100,250,688,51,51
  > m7g.2xlarge,58,58,30,30,44,44,16,16
  > m7g.4xlarge,110,234,60,60,110,205,31,31
  > m7g.8xlarge,234,234,60,60,205,205,31,31
  > m7g.large,29,29,20,20,20,20,11,11
  > m7g.medium,8,8,8,8,5,5,5,5
  > m7g.metal,250,737,100,100,250,688,51,51
  > m7g.xlarge,58,58,30,30,44,44,16,16
  > m7gd.12xlarge,234,234,60,60,205,205,31,31
  > m7gd.16xlarge,250,737,100,100,250,688,51,51
  > m7gd.2xlarge,58,58,30,30,44,44,16,16
  > m7gd.4xlarge,110,234,60,60,110,205,31,31
  > m7gd.8xlarge,234,234,60,60,205,205,31,31
  > m7gd.large,29,29,20,20,20,20,11,11
  > m7gd.medium,8,8,8,8,5,5,5,5
  > m7gd.metal,250,737,100,100,250,688,51,51
  > m7gd.xlarge,58,58,30,30,44,44,16,16
  > m7i-flex.12xlarge,234,234,60,60,205,205,31,31
  > m7i-flex.16xlarge,250,737,100,100,250,688,51,51
  > m7i-flex.2xlarge,58,58,30,30,44,44,16,16
  > m7i-flex.4xlarge,110,234,60,60,110,205,31,31
  > m7i-flex.8xlarge,234,234,60,60,205,205,31,31
  > m7i-flex.large,29,29,20,20,20,20,11,11
  > m7i-flex.xlarge,58,58,30,30,44,44,16,16
  > m7i.12xlarge,234,234,60,60,205,205,31,31
  > m7i.16xlarge,250,737,100,100,250,688,51,51
  > m7i.24xlarge,250,737,100,100,250,688,51,51
  > m7i.2xlarge,58,58,30,30,44,44,16,16
  > m7i.48xlarge,250,737,100,100,250,688,51,51
  > m7i.4xlarge,110,234,60,60,110,205,31,31
  > m7i.8xlarge,234,234,60,60,205,205,31,31
  > m7i.large,29,29,20,20,20,20,11,11
  > m7i.metal-24xl,250,737,100,100,250,688,51,51
  > m7i.metal-48xl,250,737,100,100,250,688,51,51
  > m7i.xlarge,58,58,30,30,44,44,16,16
  > m8a.12xlarge,250,758,128,128,250,695,65,65
  > m8a.16xlarge,250,1010,128,128,250,947,65,65
  > m8a.24xlarge,250,1010,128,128,250,947,65,65
  > m8a.2xlarge,110,158,80,80,110,119,41,41
  > m8a.48xlarge,250,1514,128,128,250,1451,65,65
  > m8a.4xlarge,110,314,80,80,110,275,41,41
  > m8a.8xlarge,250,392,80,80,250,353,41,41
  > m8a.large,59,59,40,40,40,40,21,21
  > m8a.medium,8,8,8,8,5,5,5,5
  > m8a.metal-24xl,250,1010,128,128,250,947,65,65
  > m8a.metal-48xl,250,1514,128,128,250,1451,65,65
  > m8a.xlarge,78,78,40,40,59,59,21,21
  > m8azn.12xlarge,250,1010,128,128,250,947,65,65
  > m8azn.24xlarge,250,1010,128,128,250,947,65,65
  > m8azn.3xlarge,110,314,80,80,110,275,41,41
  > m8azn.6xlarge,110,314,80,80,110,275,41,41
  > m8azn.large,78,78,40,40,59,59,21,21
  > m8azn.medium,11,11,8,8,8,8,5,5
  > m8azn.metal-12xl,250,1010,128,128,250,947,65,65
  > m8azn.metal-24xl,250,1010,128,128,250,947,65,65
  > m8azn.xlarge,78,78,40,40,59,59,21,21
  > m8g-flex.12xlarge,110,234,60,60,110,205,31,31
  > m8g-flex.16xlarge,110,737,100,100,110,688,51,51
  > m8g-flex.2xlarge,58,58,30,30,44,44,16,16
  > m8g-flex.4xlarge,110,234,60,60,110,205,31,31
  > m8g-flex.8xlarge,110,234,60,60,110,205,31,31
  > m8g-flex.large,29,29,20,20,20,20,11,11
  > m8g-flex.medium,8,8,8,8,5,5,5,5
  > m8g-flex.xlarge,58,58,30,30,44,44,16,16
  > m8g.12xlarge,234,234,60,60,205,205,31,31
  > m8g.16xlarge,250,737,100,100,250,688,51,51
  > m8g.24xlarge,250,737,100,100,250,688,51,51
  > m8g.2xlarge,58,58,30,30,44,44,16,16
  > m8g.48xlarge,250,737,100,100,250,688,51,51
  > m8g.4xlarge,110,234,60,60,110,205,31,31
  > m8g.8xlarge,234,234,60,60,205,205,31,31
  > m8g.large,29,29,20,20,20,20,11,11
  > m8g.medium,8,8,8,8,5,5,5,5
  > m8g.metal-24xl,250,737,100,100,250,688,51,51
  > m8g.metal-48xl,250,737,100,100,250,688,51,51
  > m8g.xlarge,58,58,30,30,44,44,16,16
  > m8gb.12xlarge,250,350,60,60,250,321,31,31
  > m8gb.16xlarge,250,786,100,100,250,737,51,51
  > m8gb.24xlarge,250,1178,100,100,250,1129,51,51
  > m8gb.2xlarge,58,58,30,30,44,44,16,16
  > m8gb.48xlarge,250,590,100,100,250,541,51,51
  > m8gb.4xlarge,110,234,60,60,110,205,31,31
  > m8gb.8xlarge,250,292,60,60,250,263,31,31
  > m8gb.large,29,29,20,20,20,20,11,11
  > m8gb.medium,8,8,8,8,5,5,5,5
  > m8gb.metal-24xl,250,1178,100,100,250,1129,51,51
  > m8gb.metal-48xl,250,590,100,100,250,541,51,51
  > m8gb.xlarge,58,58,30,30,44,44,16,16
  > m8gd.12xlarge,234,234,60,60,205,205,31,31
  > m8gd.16xlarge,250,737,100,100,250,688,51,51
  > m8gd.24xlarge,250,737,100,100,250,688,51,51
  > m8gd.2xlarge,58,58,30,30,44,44,16,16
  > m8gd.48xlarge,250,737,100,100,250,688,51,51
  > m8gd.4xlarge,110,234,60,60,110,205,31,31
  > m8gd.8xlarge,234,234,60,60,205,205,31,31
  > m8gd.large,29,29,20,20,20,20,11,11
  > m8gd.medium,8,8,8,8,5,5,5,5
  > m8gd.metal-24xl,250,737,100,100,250,688,51,51
  > m8gd.metal-48xl,250,737,100,100,250,688,51,51
  > m8gd.xlarge,58,58,30,30,44,44,16,16
  > m8gn.12xlarge,250,350,60,60,250,321,31,31
  > m8gn.16xlarge,250,786,100,100,250,737,51,51
  > m8gn.24xlarge,250,1178,100,100,250,1129,51,51
  > m8gn.2xlarge,58,58,30,30,44,44,16,16
  > m8gn.48xlarge,250,590,100,100,250,541,51,51
  > m8gn.4xlarge,110,234,60,60,110,205,31,31
  > m8gn.8xlarge,250,292,60,60,250,263,31,31
  > m8gn.large,29,29,20,20,20,20,11,11
  > m8gn.medium,8,8,8,8,5,5,5,5
  > m8gn.metal-24xl,250,1178,100,100,250,1129,51,51
  > m8gn.metal-48xl,250,590,100,100,250,541,51,51
  > m8gn.xlarge,58,58,30,30,44,44,16,16
  > m8i-flex.12xlarge,250,590,100,100,250,541,51,51
  > m8i-flex.16xlarge,250,1010,128,128,250,947,65,65
  > m8i-flex.2xlarge,110,118,60,60,89,89,31,31
  > m8i-flex.4xlarge,110,394,100,100,110,345,51,51
  > m8i-flex.8xlarge,250,492,100,100,250,443,51,51
  > m8i-flex.large,59,59,40,40,40,40,21,21
  > m8i-flex.xlarge,110,118,60,60,89,89,31,31
  > m8i.12xlarge,250,590,100,100,250,541,51,51
  > m8i.16xlarge,250,1010,128,128,250,947,65,65
  > m8i.24xlarge,250,1010,128,128,250,947,65,65
  > m8i.2xlarge,110,118,60,60,89,89,31,31
  > m8i.32xlarge,250,1514,128,128,250,1451,65,65
  > m8i.48xlarge,250,1514,128,128,250,1451,65,65
  > m8i.4xlarge,110,394,100,100,110,345,51,51
  > m8i.8xlarge,250,492,100,100,250,443,51,51
  > m8i.96xlarge,250,1514,128,128,250,1451,65,65
  > m8i.large,59,59,40,40,40,40,21,21
  > m8i.metal-48xl,250,1514,128,128,250,1451,65,65
  > m8i.metal-96xl,250,1514,128,128,250,1451,65,65
  > m8i.xlarge,110,118,60,60,89,89,31,31
  > m8ib.12xlarge,250,590,100,100,250,541,51,51
  > m8ib.16xlarge,250,1010,128,128,250,947,65,65
  > m8ib.24xlarge,250,1010,128,128,250,947,65,65
  > m8ib.2xlarge,110,118,60,60,89,89,31,31
  > m8ib.32xlarge,250,1010,128,128,250,947,65,65
  > m8ib.48xlarge,250,1514,128,128,250,1451,65,65
  > m8ib.4xlarge,110,394,100,100,110,345,51,51
  > m8ib.8xlarge,250,394,100,100,250,345,51,51
  > m8ib.96xlarge,250,758,128,128,250,695,65,65
  > m8ib.large,78,78,40,40,59,59,21,21
  > m8ib.metal-48xl,250,1514,128,128,250,1451,65,65
  > m8ib.metal-96xl,250,758,128,128,250,695,65,65
  > m8ib.xlarge,110,118,60,60,89,89,31,31
  > m8id.12xlarge,250,590,100,100,250,541,51,51
  > m8id.16xlarge,250,1010,128,128,250,947,65,65
  > m8id.24xlarge,250,1010,128,128,250,947,65,65
  > m8id.2xlarge,110,118,60,60,89,89,31,31
  > m8id.32xlarge,250,1514,128,128,250,1451,65,65
  > m8id.48xlarge,250,1514,128,128,250,1451,65,65
  > m8id.4xlarge,110,394,100,100,110,345,51,51
  > m8id.8xlarge,250,492,100,100,250,443,51,51
  > m8id.96xlarge,250,1514,128,128,250,1451,65,65
  > m8id.large,59,59,40,40,40,40,21,21
  > m8id.metal-48xl,250,1514,128,128,250,1451,65,65
  > m8id.metal-96xl,250,1514,128,128,250,1451,65,65
  > m8id.xlarge,110,118,60,60,89,89,31,31
  > m8idb.12xlarge,250,590,100,100,250,541,51,51
  > m8idb.16xlarge,250,1010,128,128,250,947,65,65
  > m8idb.24xlarge,250,1010,128,128,250,947,65,65
  > m8idb.2xlarge,110,118,60,60,89,89,31,31
  > m8idb.32xlarge,250,1010,128,128,250,947,65,65
  > m8idb.48xlarge,250,1514,128,128,250,1451,65,65
  > m8idb.4xlarge,110,394,100,100,110,345,51,51
  > m8idb.8xlarge,250,394,100,100,250,345,51,51
  > m8idb.96xlarge,250,758,128,128,250,695,65,65
  > m8idb.large,78,78,40,40,59,59,21,21
  > m8idb.metal-48xl,250,1514,128,128,250,1451,65,65
  > m8idb.metal-96xl,250,758,128,128,250,695,65,65
  > m8idb.xlarge,110,118,60,60,89,89,31,31
  > m8idn.12xlarge,250,590,100,100,250,541,51,51
  > m8idn.16xlarge,250,1010,128,128,250,947,65,65
  > m8idn.24xlarge,250,1010,128,128,250,947,65,65
  > m8idn.2xlarge,110,118,60,60,89,89,31,31
  > m8idn.32xlarge,250,1010,128,128,250,947,65,65
  > m8idn.48xlarge,250,1514,128,128,250,1451,65,65
  > m8idn.4xlarge,110,394,100,100,110,345,51,51
  > m8idn.8xlarge,250,394,100,100,250,345,51,51
  > m8idn.96xlarge,250,758,128,128,250,695,65,65
  > m8idn.large,78,78,40,40,59,59,21,21
  > m8idn.metal-48xl,250,1514,128,128,250,1451,65,65
  > m8idn.metal-96xl,250,758,128,128,250,695,65,65
  > m8idn.xlarge,110,118,60,60,89,89,31,31
  > m8in.12xlarge,250,590,100,100,250,541,51,51
  > m8in.16xlarge,250,1010,128,128,250,947,65,65
  > m8in.24xlarge,250,1010,128,128,250,947,65,65
  > m8in.2xlarge,110,118,60,60,89,89,31,31
  > m8in.32xlarge,250,1010,128,128,250,947,65,65
  > m8in.48xlarge,250,1514,128,128,250,1451,65,65
  > m8in.4xlarge,110,394,100,100,110,345,51,51
  > m8in.8xlarge,250,394,100,100,250,345,51,51
  > m8in.96xlarge,250,758,128,128,250,695,65,65
  > m8in.large,78,78,40,40,59,59,21,21
  > m8in.metal-48xl,250,1514,128,128,250,1451,65,65
  > m8in.metal-96xl,250,758,128,128,250,695,65,65
  > m8in.xlarge,110,118,60,60,89,89,31,31
  > m8ine.12xlarge,250,590,100,100,250,541,51,51
  > m8ine.2xlarge,110,118,60,60,89,89,31,31
  > m8ine.4xlarge,110,394,100,100,110,345,51,51
  > m8ine.8xlarge,250,394,100,100,250,345,51,51
  > m8ine.large,78,78,40,40,59,59,21,21
  > m8ine.xlarge,110,118,60,60,89,89,31,31
  > m9g.12xlarge,250,590,100,100,250,541,51,51
  > m9g.16xlarge,250,1010,128,128,250,947,65,65
  > m9g.24xlarge,250,1514,128,128,250,1451,65,65
  > m9g.2xlarge,110,118,60,60,89,89,31,31
  > m9g.48xlarge,250,1514,128,128,250,1451,65,65
  > m9g.4xlarge,110,394,100,100,110,345,51,51
  > m9g.8xlarge,250,492,100,100,250,443,51,51
  > m9g.large,59,59,40,40,40,40,21,21
  > m9g.medium,40,40,40,40,21,21,21,21
  > m9g.metal-48xl,250,1514,128,128,250,1451,65,65
  > m9g.xlarge,110,118,60,60,89,89,31,31
  > m9gd.12xlarge,250,590,100,100,250,541,51,51
  > m9gd.16xlarge,250,1010,128,128,250,947,65,65
  > m9gd.24xlarge,250,1514,128,128,250,1451,65,65
  > m9gd.2xlarge,110,118,60,60,89,89,31,31
  > m9gd.48xlarge,250,1514,128,128,250,1451,65,65
  > m9gd.4xlarge,110,394,100,100,110,345,51,51
  > m9gd.8xlarge,250,492,100,100,250,443,51,51
  > m9gd.large,59,59,40,40,40,40,21,21
  > m9gd.medium,40,40,40,40,21,21,21,21
  > m9gd.metal-48xl,250,1514,128,128,250,1451,65,65
  > m9gd.xlarge,110,118,60,60,89,89,31,31
  > mac-m3ultra.metal,110,234,60,60,110,205,31,31
  > mac-m4.metal,110,234,60,60,110,205,31,31
  > mac-m4max.metal,110,234,60,60,110,205,31,31
  > mac-m4pro.metal,110,234,60,60,110,205,31,31
  > mac1.metal,110,234,60,60,110,205,31,31
  > mac2-m1ultra.metal,110,234,60,60,110,205,31,31
  > mac2-m2.metal,110,234,60,60,110,205,31,31
  > mac2-m2pro.metal,110,234,60,60,110,205,31,31
  > mac2.metal,110,234,60,60,110,205,31,31
  > p3.16xlarge,234,234,60,60,205,205,31,31
  > p3.2xlarge,58,58,30,30,44,44,16,16
  > p3.8xlarge,234,234,60,60,205,205,31,31
  > p3dn.24xlarge,250,737,100,100,250,688,51,51
  > p4d.24xlarge,250,737,100,100,250,688,51,51
  > p4de.24xlarge,250,737,100,100,250,688,51,51
  > p5.48xlarge,100,100,100,100,51,51,51,51
  > p5.4xlarge,110,118,60,60,89,89,31,31
  > p5e.48xlarge,100,100,100,100,51,51,51,51
  > p5en.48xlarge,198,198,100,100,149,149,51,51
  > p6-b200.48xlarge,198,198,100,100,149,149,51,51
  > p6-b300.48xlarge,198,198,100,100,149,149,51,51
  > r3.2xlarge,58,58,30,30,44,44,16,16
  > r3.4xlarge,110,234,60,60,110,205,31,31
  > r3.8xlarge,234,234,60,60,205,205,31,31
  > r3.large,29,29,20,20,20,20,11,11
  > r3.xlarge,58,58,30,30,44,44,16,16
  > r4.16xlarge,250,737,100,100,250,688,51,51
  > r4.2xlarge,58,58,30,30,44,44,16,16
  > r4.4xlarge,110,234,60,60,110,205,31,31
  > r4.8xlarge,234,234,60,60,205,205,31,31
  > r4.large,29,29,20,20,20,20,11,11
  > r4.xlarge,58,58,30,30,44,44,16,16
  > r5.12xlarge,234,234,60,60,205,205,31,31
  > r5.16xlarge,250,737,100,100,250,688,51,51
  > r5.24xlarge,250,737,100,100,250,688,51,51
  > r5.2xlarge,58,58,30,30,44,44,16,16
  > r5.4xlarge,110,234,60,60,110,205,31,31
  > r5.8xlarge,234,234,60,60,205,205,31,31
  > r5.large,29,29,20,20,20,20,11,11
  > r5.metal,250,737,100,100,250,688,51,51
  > r5.xlarge,58,58,30,30,44,44,16,16
  > r5a.12xlarge,234,234,60,60,205,205,31,31
  > r5a.16xlarge,250,737,100,100,250,688,51,51
  > r5a.24xlarge,250,737,100,100,250,688,51,51
  > r5a.2xlarge,58,58,30,30,44,44,16,16
  > r5a.4xlarge,110,234,60,60,110,205,31,31
  > r5a.8xlarge,234,234,60,60,205,205,31,31
  > r5a.large,29,29,20,20,20,20,11,11
  > r5a.xlarge,58,58,30,30,44,44,16,16
  > r5ad.12xlarge,234,234,60,60,205,205,31,31
  > r5ad.16xlarge,250,737,100,100,250,688,51,51
  > r5ad.24xlarge,250,737,100,100,250,688,51,51
  > r5ad.2xlarge,58,58,30,30,44,44,16,16
  > r5ad.4xlarge,110,234,60,60,110,205,31,31
  > r5ad.8xlarge,234,234,60,60,205,205,31,31
  > r5ad.large,29,29,20,20,20,20,11,11
  > r5ad.xlarge,58,58,30,30,44,44,16,16
  > r5b.12xlarge,234,234,60,60,205,205,31,31
  > r5b.16xlarge,250,737,100,100,250,688,51,51
  > r5b.24xlarge,250,737,100,100,250,688,51,51
  > r5b.2xlarge,58,58,30,30,44,44,16,16
  > r5b.4xlarge,110,234,60,60,110,205,31,31
  > r5b.8xlarge,234,234,60,60,205,205,31,31
  > r5b.large,29,29,20,20,20,20,11,11
  > r5b.metal,250,737,100,100,250,688,51,51
  > r5b.xlarge,58,58,30,30,44,44,16,16
  > r5d.12xlarge,234,234,60,60,205,205,31,31
  > r5d.16xlarge,250,737,100,100,250,688,51,51
  > r5d.24xlarge,250,737,100,100,250,688,51,51
  > r5d.2xlarge,58,58,30,30,44,44,16,16
  > r5d.4xlarge,110,234,60,60,110,205,31,31
  > r5d.8xlarge,234,234,60,60,205,205,31,31
  > r5d.large,29,29,20,20,20,20,11,11
  > r5d.metal,250,737,100,100,250,688,51,51
  > r5d.xlarge,58,58,30,30,44,44,16,16
  > r5dn.12xlarge,234,234,60,60,205,205,31,31
  > r5dn.16xlarge,250,737,100,100,250,688,51,51
  > r5dn.24xlarge,250,737,100,100,250,688,51,51
  > r5dn.2xlarge,58,58,30,30,44,44,16,16
  > r5dn.4xlarge,110,234,60,60,110,205,31,31
  > r5dn.8xlarge,234,234,60,60,205,205,31,31
  > r5dn.large,29,29,20,20,20,20,11,11
  > r5dn.metal,250,737,100,100,250,688,51,51
  > r5dn.xlarge,58,58,30,30,44,44,16,16
  > r5n.12xlarge,234,234,60,60,205,205,31,31
  > r5n.16xlarge,250,737,100,100,250,688,51,51
  > r5n.24xlarge,250,737,100,100,250,688,51,51
  > r5n.2xlarge,58,58,30,30,44,44,16,16
  > r5n.4xlarge,110,234,60,60,110,205,31,31
  > r5n.8xlarge,234,234,60,60,205,205,31,31
  > r5n.large,29,29,20,20,20,20,11,11
  > r5n.metal,250,737,100,100,250,688,51,51
  > r5n.xlarge,58,58,30,30,44,44,16,16
  > r6a.12xlarge,234,234,60,60,205,205,31,31
  > r6a.16xlarge,250,737,100,100,250,688,51,51
  > r6a.24xlarge,250,737,100,100,250,688,51,51
  > r6a.2xlarge,58,58,30,30,44,44,16,16
  > r6a.32xlarge,250,737,100,100,250,688,51,51
  > r6a.48xlarge,250,737,100,100,250,688,51,51
  > r6a.4xlarge,110,234,60,60,110,205,31,31
  > r6a.8xlarge,234,234,60,60,205,205,31,31
  > r6a.large,29,29,20,20,20,20,11,11
  > r6a.metal,250,737,100,100,250,688,51,51
  > r6a.xlarge,58,58,30,30,44,44,16,16
  > r6g.12xlarge,234,234,60,60,205,205,31,31
  > r6g.16xlarge,250,737,100,100,250,688,51,51
  > r6g.2xlarge,58,58,30,30,44,44,16,16
  > r6g.4xlarge,110,234,60,60,110,205,31,31
  > r6g.8xlarge,234,234,60,60,205,205,31,31
  > r6g.large,29,29,20,20,20,20,11,11
  > r6g.medium,8,8,8,8,5,5,5,5
  > r6g.metal,250,737,100,100,250,688,51,51
  > r6g.xlarge,58,58,30,30,44,44,16,16
  > r6gd.12xlarge,234,234,60,60,205,205,31,31
  > r6gd.16xlarge,250,737,100,100,250,688,51,51
  > r6gd.2xlarge,58,58,30,30,44,44,16,16
  > r6gd.4xlarge,110,234,60,60,110,205,31,31
  > r6gd.8xlarge,234,234,60,60,205,205,31,31
  > r6gd.large,29,29,20,20,20,20,11,11
  > r6gd.medium,8,8,8,8,5,5,5,5
  > r6gd.metal,250,737,100,100,250,688,51,51
  > r6gd.xlarge,58,58,30,30,44,44,16,16
  > r6i.12xlarge,234,234,60,60,205,205,31,31
  > r6i.16xlarge,250,737,100,100,250,688,51,51
  > r6i.24xlarge,250,737,100,100,250,688,51,51
  > r6i.2xlarge,58,58,30,30,44,44,16,16
  > r6i.32xlarge,250,737,100,100,250,688,51,51
  > r6i.4xlarge,110,234,60,60,110,205,31,31
  > r6i.8xlarge,234,234,60,60,205,205,31,31
  > r6i.large,29,29,20,20,20,20,11,11
  > r6i.metal,250,737,100,100,250,688,51,51
  > r6i.xlarge,58,58,30,30,44,44,16,16
  > r6id.12xlarge,234,234,60,60,205,205,31,31
  > r6id.16xlarge,250,737,100,100,250,688,51,51
  > r6id.24xlarge,250,737,100,100,250,688,51,51
  > r6id.2xlarge,58,58,30,30,44,44,16,16
  > r6id.32xlarge,250,737,100,100,250,688,51,51
  > r6id.4xlarge,110,234,60,60,110,205,31,31
  > r6id.8xlarge,234,234,60,60,205,205,31,31
  > r6id.large,29,29,20,20,20,20,11,11
  > r6id.metal,250,737,100,100,250,688,51,51
  > r6id.xlarge,58,58,30,30,44,44,16,16
  > r6idn.12xlarge,234,234,60,60,205,205,31,31
  > r6idn.16xlarge,250,737,100,100,250,688,51,51
  > r6idn.24xlarge,250,737,100,100,250,688,51,51
  > r6idn.2xlarge,58,58,30,30,44,44,16,16
  > r6idn.32xlarge,250,394,100,100,250,345,51,51
  > r6idn.4xlarge,110,234,60,60,110,205,31,31
  > r6idn.8xlarge,234,234,60,60,205,205,31,31
  > r6idn.large,29,29,20,20,20,20,11,11
  > r6idn.metal,250,394,100,100,250,345,51,51
  > r6idn.xlarge,58,58,30,30,44,44,16,16
  > r6in.12xlarge,234,234,60,60,205,205,31,31
  > r6in.16xlarge,250,737,100,100,250,688,51,51
  > r6in.24xlarge,250,737,100,100,250,688,51,51
  > r6in.2xlarge,58,58,30,30,44,44,16,16
  > r6in.32xlarge,250,394,100,100,250,345,51,51
  > r6in.4xlarge,110,234,60,60,110,205,31,31
  > r6in.8xlarge,234,234,60,60,205,205,31,31
  > r6in.large,29,29,20,20,20,20,11,11
  > r6in.metal,250,394,100,100,250,345,51,51
  > r6in.xlarge,58,58,30,30,44,44,16,16
  > r7a.12xlarge,234,234,60,60,205,205,31,31
  > r7a.16xlarge,250,737,100,100,250,688,51,51
  > r7a.24xlarge,250,737,100,100,250,688,51,51
  > r7a.2xlarge,58,58,30,30,44,44,16,16
  > r7a.32xlarge,250,737,100,100,250,688,51,51
  > r7a.48xlarge,250,737,100,100,250,688,51,51
  > r7a.4xlarge,110,234,60,60,110,205,31,31
  > r7a.8xlarge,234,234,60,60,205,205,31,31
  > r7a.large,29,29,20,20,20,20,11,11
  > r7a.medium,8,8,8,8,5,5,5,5
  > r7a.metal-48xl,250,737,100,100,250,688,51,51
  > r7a.xlarge,58,58,30,30,44,44,16,16
  > r7g.12xlarge,234,234,60,60,205,205,31,31
  > r7g.16xlarge,250,737,100,100,250,688,51,51
  > r7g.2xlarge,58,58,30,30,44,44,16,16
  > r7g.4xlarge,110,234,60,60,110,205,31,31
  > r7g.8xlarge,234,234,60,60,205,205,31,31
  > r7g.large,29,29,20,20,20,20,11,11
  > r7g.medium,8,8,8,8,5,5,5,5
  > r7g.metal,250,737,100,100,250,688,51,51
  > r7g.xlarge,58,58,30,30,44,44,16,16
  > r7gd.12xlarge,234,234,60,60,205,205,31,31
  > r7gd.16xlarge,250,737,100,100,250,688,51,51
  > r7gd.2xlarge,58,58,30,30,44,44,16,16
  > r7gd.4xlarge,110,234,60,60,110,205,31,31
  > r7gd.8xlarge,234,234,60,60,205,205,31,31
  > r7gd.large,29,29,20,20,20,20,11,11
  > r7gd.medium,8,8,8,8,5,5,5,5
  > r7gd.metal,250,737,100,100,250,688,51,51
  > r7gd.xlarge,58,58,30,30,44,44,16,16
  > r7i.12xlarge,234,234,60,60,205,205,31,31
  > r7i.16xlarge,250,737,100,100,250,688,51,51
  > r7i.24xlarge,250,737,100,100,250,688,51,51
  > r7i.2xlarge,58,58,30,30,44,44,16,16
  > r7i.48xlarge,250,737,100,100,250,688,51,51
  > r7i.4xlarge,110,234,60,60,110,205,31,31
  > r7i.8xlarge,234,234,60,60,205,205,31,31
  > r7i.large,29,29,20,20,20,20,11,11
  > r7i.metal-24xl,250,737,100,100,250,688,51,51
  > r7i.metal-48xl,250,737,100,100,250,688,51,51
  > r7i.xlarge,58,58,30,30,44,44,16,16
  > r7iz.12xlarge,234,234,60,60,205,205,31,31
  > r7iz.16xlarge,250,737,100,100,250,688,51,51
  > r7iz.2xlarge,58,58,30,30,44,44,16,16
  > r7iz.32xlarge,250,737,100,100,250,688,51,51
  > r7iz.4xlarge,110,234,60,60,110,205,31,31
  > r7iz.8xlarge,234,234,60,60,205,205,31,31
  > r7iz.large,29,29,20,20,20,20,11,11
  > r7iz.metal-16xl,250,737,100,100,250,688,51,51
  > r7iz.metal-32xl,250,737,100,100,250,688,51,51
  > r7iz.xlarge,58,58,30,30,44,44,16,16
  > r8a.12xlarge,250,758,128,128,250,695,65,65
  > r8a.16xlarge,250,1010,128,128,250,947,65,65
  > r8a.24xlarge,250,1010,128,128,250,947,65,65
  > r8a.2xlarge,110,158,80,80,110,119,41,41
  > r8a.48xlarge,250,1514,128,128,250,1451,65,65
  > r8a.4xlarge,110,314,80,80,110,275,41,41
  > r8a.8xlarge,250,392,80,80,250,353,41,41
  > r8a.large,59,59,40,40,40,40,21,21
  > r8a.medium,8,8,8,8,5,5,5,5
  > r8a.metal-24xl,250,1010,128,128,250,947,65,65
  > r8a.metal-48xl,250,1514,128,128,250,1451,65,65
  > r8a.xlarge,78,78,40,40,59,59,21,21
  > r8g.12xlarge,234,234,60,60,205,205,31,31
  > r8g.16xlarge,250,737,100,100,250,688,51,51
  > r8g.24xlarge,250,737,100,100,250,688,51,51
  > r8g.2xlarge,58,58,30,30,44,44,16,16
  > r8g.48xlarge,250,737,100,100,250,688,51,51
  > r8g.4xlarge,110,234,60,60,110,205,31,31
  > r8g.8xlarge,234,234,60,60,205,205,31,31
  > r8g.large,29,29,20,20,20,20,11,11
  > r8g.medium,8,8,8,8,5,5,5,5
  > r8g.metal-24xl,250,737,100,100,250,688,51,51
  > r8g.metal-48xl,250,737,100,100,250,688,51,51
  > r8g.xlarge,58,58,30,30,44,44,16,16
  > r8gb.12xlarge,250,350,60,60,250,321,31,31
  > r8gb.16xlarge,250,786,100,100,250,737,51,51
  > r8gb.24xlarge,250,1178,100,100,250,1129,51,51
  > r8gb.2xlarge,58,58,30,30,44,44,16,16
  > r8gb.48xlarge,250,590,100,100,250,541,51,51
  > r8gb.4xlarge,110,234,60,60,110,205,31,31
  > r8gb.8xlarge,250,292,60,60,250,263,31,31
  > r8gb.large,29,29,20,20,20,20,11,11
  > r8gb.medium,8,8,8,8,5,5,5,5
  > r8gb.metal-24xl,250,1178,100,100,250,1129,51,51
  > r8gb.metal-48xl,250,590,100,100,250,541,51,51
  > r8gb.xlarge,58,58,30,30,44,44,16,16
  > r8gd.12xlarge,234,234,60,60,205,205,31,31
  > r8gd.16xlarge,250,737,100,100,250,688,51,51
  > r8gd.24xlarge,250,737,100,100,250,688,51,51
  > r8gd.2xlarge,58,58,30,30,44,44,16,16
  > r8gd.48xlarge,250,737,100,100,250,688,51,51
  > r8gd.4xlarge,110,234,60,60,110,205,31,31
  > r8gd.8xlarge,234,234,60,60,205,205,31,31
  > r8gd.large,29,29,20,20,20,20,11,11
  > r8gd.medium,8,8,8,8,5,5,5,5
  > r8gd.metal-24xl,250,737,100,100,250,688,51,51
  > r8gd.metal-48xl,250,737,100,100,250,688,51,51
  > r8gd.xlarge,58,58,30,30,44,44,16,16
  > r8gn.12xlarge,250,350,60,60,250,321,31,31
  > r8gn.16xlarge,250,786,100,100,250,737,51,51
  > r8gn.24xlarge,250,1178,100,100,250,1129,51,51
  > r8gn.2xlarge,58,58,30,30,44,44,16,16
  > r8gn.48xlarge,250,590,100,100,250,541,51,51
  > r8gn.4xlarge,110,234,60,60,110,205,31,31
  > r8gn.8xlarge,250,292,60,60,250,263,31,31
  > r8gn.large,29,29,20,20,20,20,11,11
  > r8gn.medium,8,8,8,8,5,5,5,5
  > r8gn.metal-24xl,250,1178,100,100,250,1129,51,51
  > r8gn.metal-48xl,250,590,100,100,250,541,51,51
  > r8gn.xlarge,58,58,30,30,44,44,16,16
  > r8i-flex.12xlarge,250,590,100,100,250,541,51,51
  > r8i-flex.16xlarge,250,1010,128,128,250,947,65,65
  > r8i-flex.2xlarge,110,118,60,60,89,89,31,31
  > r8i-flex.4xlarge,110,394,100,100,110,345,51,51
  > r8i-flex.8xlarge,250,492,100,100,250,443,51,51
  > r8i-flex.large,59,59,40,40,40,40,21,21
  > r8i-flex.xlarge,110,118,60,60,89,89,31,31
  > r8i.12xlarge,250,590,100,100,250,541,51,51
  > r8i.16xlarge,250,1010,128,128,250,947,65,65
  > r8i.24xlarge,250,1010,128,128,250,947,65,65
  > r8i.2xlarge,110,118,60,60,89,89,31,31
  > r8i.32xlarge,250,1514,128,128,250,1451,65,65
  > r8i.48xlarge,250,1514,128,128,250,1451,65,65
  > r8i.4xlarge,110,394,100,100,110,345,51,51
  > r8i.8xlarge,250,492,100,100,250,443,51,51
  > r8i.96xlarge,250,1514,128,128,250,1451,65,65
  > r8i.large,59,59,40,40,40,40,21,21
  > r8i.metal-48xl,250,1514,128,128,250,1451,65,65
  > r8i.metal-96xl,250,1514,128,128,250,1451,65,65
  > r8i.xlarge,110,118,60,60,89,89,31,31
  > r8ib.12xlarge,250,590,100,100,250,541,51,51
  > r8ib.16xlarge,250,1010,128,128,250,947,65,65
  > r8ib.24xlarge,250,1010,128,128,250,947,65,65
  > r8ib.2xlarge,110,118,60,60,89,89,31,31
  > r8ib.32xlarge,250,1010,128,128,250,947,65,65
  > r8ib.48xlarge,250,1514,128,128,250,1451,65,65
  > r8ib.4xlarge,110,394,100,100,110,345,51,51
  > r8ib.8xlarge,250,394,100,100,250,345,51,51
  > r8ib.96xlarge,250,758,128,128,250,695,65,65
  > r8ib.large,78,78,40,40,59,59,21,21
  > r8ib.metal-48xl,250,1514,128,128,250,1451,65,65
  > r8ib.metal-96xl,250,758,128,128,250,695,65,65
  > r8ib.xlarge,110,118,60,60,89,89,31,31
  > r8id.12xlarge,250,590,100,100,250,541,51,51
  > r8id.16xlarge,250,1010,128,128,250,947,65,65
  > r8id.24xlarge,250,1010,128,128,250,947,65,65
  > r8id.2xlarge,110,118,60,60,89,89,31,31
  > r8id.32xlarge,250,1514,128,128,250,1451,65,65
  > r8id.48xlarge,250,1514,128,128,250,1451,65,65
  > r8id.4xlarge,110,394,100,100,110,345,51,51
  > r8id.8xlarge,250,492,100,100,250,443,51,51
  > r8id.96xlarge,250,1514,128,128,250,1451,65,65
  > r8id.large,59,59,40,40,40,40,21,21
  > r8id.metal-48xl,250,1514,128,128,250,1451,65,65
  > r8id.metal-96xl,250,1514,128,128,250,1451,65,65
  > r8id.xlarge,110,118,60,60,89,89,31,31
  > r8idb.12xlarge,250,590,100,100,250,541,51,51
  > r8idb.16xlarge,250,1010,128,128,250,947,65,65
  > r8idb.24xlarge,250,1010,128,128,250,947,65,65
  > r8idb.2xlarge,110,118,60,60,89,89,31,31
  > r8idb.32xlarge,250,1010,128,128,250,947,65,65
  > r8idb.48xlarge,250,1514,128,128,250,1451,65,65
  > r8idb.4xlarge,110,394,100,100,110,345,51,51
  > r8idb.8xlarge,250,394,100,100,250,345,51,51
  > r8idb.96xlarge,250,758,128,128,250,695,65,65
  > r8idb.large,78,78,40,40,59,59,21,21
  > r8idb.metal-48xl,250,1514,128,128,250,1451,65,65
  > r8idb.metal-96xl,250,758,128,128,250,695,65,65
  > r8idb.xlarge,110,118,60,60,89,89,31,31
  > r8idn.12xlarge,250,590,100,100,250,541,51,51
  > r8idn.16xlarge,250,1010,128,128,250,947,65,65
  > r8idn.24xlarge,250,1010,128,128,250,947,65,65
  > r8idn.2xlarge,110,118,60,60,89,89,31,31
  > r8idn.32xlarge,250,1010,128,128,250,947,65,65
  > r8idn.48xlarge,250,1514,128,128,250,1451,65,65
  > r8idn.4xlarge,110,394,100,100,110,345,51,51
  > r8idn.8xlarge,250,394,100,100,250,345,51,51
  > r8idn.96xlarge,250,758,128,128,250,695,65,65
  > r8idn.large,78,78,40,40,59,59,21,21
  > r8idn.metal-48xl,250,1514,128,128,250,1451,65,65
  > r8idn.metal-96xl,250,758,128,128,250,695,65,65
  > r8idn.xlarge,110,118,60,60,89,89,31,31
  > r8in.12xlarge,250,590,100,100,250,541,51,51
  > r8in.16xlarge,250,1010,128,128,250,947,65,65
  > r8in.24xlarge,250,1010,128,128,250,947,65,65
  > r8in.2xlarge,110,118,60,60,89,89,31,31
  > r8in.32xlarge,250,1010,128,128,250,947,65,65
  > r8in.48xlarge,250,1514,128,128,250,1451,65,65
  > r8in.4xlarge,110,394,100,100,110,345,51,51
  > r8in.8xlarge,250,394,100,100,250,345,51,51
  > r8in.96xlarge,250,758,128,128,250,695,65,65
  > r8in.large,78,78,40,40,59,59,21,21
  > r8in.metal-48xl,250,1514,128,128,250,1451,65,65
  > r8in.metal-96xl,250,758,128,128,250,695,65,65
  > r8in.xlarge,110,118,60,60,89,89,31,31
  > t1.micro,4,4,4,4,3,3,3,3
  > t2.2xlarge,44,44,30,30,30,30,16,16
  > t2.large,35,35,24,24,24,24,13,13
  > t2.medium,17,17,12,12,12,12,7,7
  > t2.micro,4,4,4,4,3,3,3,3
  > t2.nano,4,4,4,4,3,3,3,3
  > t2.small,11,11,8,8,8,8,5,5
  > t2.xlarge,44,44,30,30,30,30,16,16
  > t3.2xlarge,58,58,30,30,44,44,16,16
  > t3.large,35,35,24,24,24,24,13,13
  > t3.medium,17,17,12,12,12,12,7,7
  > t3.micro,4,4,4,4,3,3,3,3
  > t3.nano,4,4,4,4,3,3,3,3
  > t3.small,11,11,8,8,8,8,5,5
  > t3.xlarge,58,58,30,30,44,44,16,16
  > t3a.2xlarge,58,58,30,30,44,44,16,16
  > t3a.large,35,35,24,24,24,24,13,13
  > t3a.medium,17,17,12,12,12,12,7,7
  > t3a.micro,4,4,4,4,3,3,3,3
  > t3a.nano,4,4,4,4,3,3,3,3
  > t3a.small,8,8,8,8,5,5,5,5
  > t3a.xlarge,58,58,30,30,44,44,16,16
  > t4g.2xlarge,58,58,30,30,44,44,16,16
  > t4g.large,35,35,24,24,24,24,13,13
  > t4g.medium,17,17,12,12,12,12,7,7
  > t4g.micro,4,4,4,4,3,3,3,3
  > t4g.nano,4,4,4,4,3,3,3,3
  > t4g.small,11,11,8,8,8,8,5,5
  > t4g.xlarge,58,58,30,30,44,44,16,16
  > trn1.2xlarge,58,58,30,30,44,44,16,16
  > trn1.32xlarge,247,247,100,100,198,198,51,51
  > trn1n.32xlarge,247,247,100,100,198,198,51,51
  > trn2.3xlarge,30,30,30,30,16,16,16,16
  > trn2.48xlarge,100,100,100,100,51,51,51,51
  > u-12tb1.metal,147,147,60,60,118,118,31,31
  > u-18tb1.metal,250,737,100,100,250,688,51,51
  > u-24tb1.metal,250,737,100,100,250,688,51,51
  > u-3tb1.56xlarge,234,234,60,60,205,205,31,31
  > u-6tb1.112xlarge,250,737,100,100,250,688,51,51
  > u-6tb1.56xlarge,250,737,100,100,250,688,51,51
  > u-6tb1.metal,147,147,60,60,118,118,31,31
  > u-9tb1.metal,147,147,60,60,118,118,31,31
  > u7i-12tb.224xlarge,250,737,100,100,250,688,51,51
  > u7i-6tb.112xlarge,250,737,100,100,250,688,51,51
  > u7i-8tb.112xlarge,250,737,100,100,250,688,51,51
  > u7in-16tb.224xlarge,250,394,100,100,250,345,51,51
  > u7in-24tb.224xlarge,250,394,100,100,250,345,51,51
  > u7in-32tb.224xlarge,250,394,100,100,250,345,51,51
  > vt1.24xlarge,250,737,100,100,250,688,51,51
  > vt1.3xlarge,58,58,30,30,44,44,16,16
  > vt1.6xlarge,110,234,60,60,110,205,31,31
  > x1.16xlarge,234,234,60,60,205,205,31,31
  > x1.32xlarge,234,234,60,60,205,205,31,31
  > x1e.16xlarge,234,234,60,60,205,205,31,31
  > x1e.2xlarge,58,58,30,30,44,44,16,16
  > x1e.32xlarge,234,234,60,60,205,205,31,31
  > x1e.4xlarge,58,58,30,30,44,44,16,16
  > x1e.8xlarge,58,58,30,30,44,44,16,16
  > x1e.xlarge,29,29,20,20,20,20,11,11
  > x2gd.12xlarge,234,234,60,60,205,205,31,31
  > x2gd.16xlarge,250,737,100,100,250,688,51,51
  > x2gd.2xlarge,58,58,30,30,44,44,16,16
  > x2gd.4xlarge,110,234,60,60,110,205,31,31
  > x2gd.8xlarge,234,234,60,60,205,205,31,31
  > x2gd.large,29,29,20,20,20,20,11,11
  > x2gd.medium,8,8,8,8,5,5,5,5
  > x2gd.metal,250,737,100,100,250,688,51,51
  > x2gd.xlarge,58,58,30,30,44,44,16,16
  > x2idn.16xlarge,250,737,100,100,250,688,51,51
  > x2idn.24xlarge,250,737,100,100,250,688,51,51
  > x2idn.32xlarge,250,737,100,100,250,688,51,51
  > x2idn.metal,250,737,100,100,250,688,51,51
  > x2iedn.16xlarge,250,737,100,100,250,688,51,51
  > x2iedn.24xlarge,250,737,100,100,250,688,51,51
  > x2iedn.2xlarge,58,58,30,30,44,44,16,16
  > x2iedn.32xlarge,250,737,100,100,250,688,51,51
  > x2iedn.4xlarge,110,234,60,60,110,205,31,31
  > x2iedn.8xlarge,234,234,60,60,205,205,31,31
  > x2iedn.metal,250,737,100,100,250,688,51,51
  > x2iedn.xlarge,58,58,30,30,44,44,16,16
  > x2iezn.12xlarge,250,737,100,100,250,688,51,51
  > x2iezn.2xlarge,58,58,30,30,44,44,16,16
  > x2iezn.4xlarge,110,234,60,60,110,205,31,31
  > x2iezn.6xlarge,110,234,60,60,110,205,31,31
  > x2iezn.8xlarge,234,234,60,60,205,205,31,31
  > x2iezn.metal,250,737,100,100,250,688,51,51
  > x8aedz.12xlarge,250,1010,128,128,250,947,65,65
  > x8aedz.24xlarge,250,1010,128,128,250,947,65,65
  > x8aedz.3xlarge,110,314,80,80,110,275,41,41
  > x8aedz.6xlarge,110,314,80,80,110,275,41,41
  > x8aedz.large,78,78,40,40,59,59,21,21
  > x8aedz.metal-12xl,250,1010,128,128,250,947,65,65
  > x8aedz.metal-24xl,250,1010,128,128,250,947,65,65
  > x8aedz.xlarge,78,78,40,40,59,59,21,21
  > x8g.12xlarge,234,234,60,60,205,205,31,31
  > x8g.16xlarge,250,737,100,100,250,688,51,51
  > x8g.24xlarge,250,737,100,100,250,688,51,51
  > x8g.2xlarge,58,58,30,30,44,44,16,16
  > x8g.48xlarge,250,737,100,100,250,688,51,51
  > x8g.4xlarge,110,234,60,60,110,205,31,31
  > x8g.8xlarge,234,234,60,60,205,205,31,31
  > x8g.large,29,29,20,20,20,20,11,11
  > x8g.medium,8,8,8,8,5,5,5,5
  > x8g.metal-24xl,250,737,100,100,250,688,51,51
  > x8g.metal-48xl,250,737,100,100,250,688,51,51
  > x8g.xlarge,58,58,30,30,44,44,16,16
  > x8i.12xlarge,250,590,100,100,250,541,51,51
  > x8i.16xlarge,250,1010,128,128,250,947,65,65
  > x8i.24xlarge,250,1010,128,128,250,947,65,65
  > x8i.2xlarge,110,118,60,60,89,89,31,31
  > x8i.32xlarge,250,1514,128,128,250,1451,65,65
  > x8i.48xlarge,250,1514,128,128,250,1451,65,65
  > x8i.4xlarge,110,394,100,100,110,345,51,51
  > x8i.64xlarge,250,1514,128,128,250,1451,65,65
  > x8i.8xlarge,250,492,100,100,250,443,51,51
  > x8i.96xlarge,250,1514,128,128,250,1451,65,65
  > x8i.large,59,59,40,40,40,40,21,21
  > x8i.metal-48xl,250,1514,128,128,250,1451,65,65
  > x8i.metal-96xl,250,1514,128,128,250,1451,65,65
  > x8i.xlarge,110,118,60,60,89,89,31,31
  > z1d.12xlarge,250,737,100,100,250,688,51,51
  > z1d.2xlarge,58,58,30,30,44,44,16,16
  > z1d.3xlarge,110,234,60,60,110,205,31,31
  > z1d.6xlarge,110,234,60,60,110,205,31,31
  > z1d.large,29,29,20,20,20,20,11,11
  > z1d.metal,250,737,100,100,250,688,51,51
  > z1d.xlarge,58,58,30,30,44,44,16,16
  /bin/bash: line 1497: a1.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1498: a1.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1499: a1.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1500: a1.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 1501: a1.metal,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1502: a1.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1503: bmn-sf1.metal,110,737,100,100,110,688,51,51: command not found
  /bin/bash: line 1504: c1.medium,12,12,12,12,7,7,7,7: command not found
  /bin/bash: line 1505: c1.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1506: c3.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1507: c3.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1508: c3.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1509: c3.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1510: c3.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1511: c4.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1512: c4.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1513: c4.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1514: c4.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1515: c4.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1516: c5.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1517: c5.18xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1518: c5.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1519: c5.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1520: c5.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1521: c5.9xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1522: c5.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1523: c5.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1524: c5.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1525: c5a.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1526: c5a.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1527: c5a.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1528: c5a.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1529: c5a.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1530: c5a.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1531: c5a.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1532: c5a.metal,110,737,100,100,110,688,51,51: command not found
  /bin/bash: line 1533: c5a.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1534: c5ad.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1535: c5ad.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1536: c5ad.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1537: c5ad.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1538: c5ad.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1539: c5ad.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1540: c5ad.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1541: c5ad.metal,110,737,100,100,110,688,51,51: command not found
  /bin/bash: line 1542: c5ad.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1543: c5d.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1544: c5d.18xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1545: c5d.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1546: c5d.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1547: c5d.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1548: c5d.9xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1549: c5d.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1550: c5d.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1551: c5d.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1552: c5n.18xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1553: c5n.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1554: c5n.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1555: c5n.9xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1556: c5n.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1557: c5n.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1558: c5n.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1559: c6a.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1560: c6a.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1561: c6a.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1562: c6a.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1563: c6a.32xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1564: c6a.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1565: c6a.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1566: c6a.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1567: c6a.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1568: c6a.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1569: c6a.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1570: c6g.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1571: c6g.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1572: c6g.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1573: c6g.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1574: c6g.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1575: c6g.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1576: c6g.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 1577: c6g.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1578: c6g.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1579: c6gd.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1580: c6gd.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1581: c6gd.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1582: c6gd.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1583: c6gd.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1584: c6gd.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1585: c6gd.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 1586: c6gd.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1587: c6gd.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1588: c6gn.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1589: c6gn.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1590: c6gn.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1591: c6gn.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1592: c6gn.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1593: c6gn.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1594: c6gn.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 1595: c6gn.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1596: c6i.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1597: c6i.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1598: c6i.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1599: c6i.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1600: c6i.32xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1601: c6i.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1602: c6i.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1603: c6i.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1604: c6i.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1605: c6i.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1606: c6id.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1607: c6id.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1608: c6id.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1609: c6id.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1610: c6id.32xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1611: c6id.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1612: c6id.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1613: c6id.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1614: c6id.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1615: c6id.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1616: c6in.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1617: c6in.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1618: c6in.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1619: c6in.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1620: c6in.32xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 1621: c6in.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1622: c6in.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1623: c6in.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1624: c6in.metal,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 1625: c6in.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1626: c7a.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1627: c7a.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1628: c7a.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1629: c7a.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1630: c7a.32xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1631: c7a.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1632: c7a.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1633: c7a.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1634: c7a.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1635: c7a.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 1636: c7a.metal-48xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1637: c7a.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1638: c7g-flex.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1639: c7g-flex.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1640: c7g-flex.8xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1641: c7g-flex.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1642: c7g-flex.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 1643: c7g-flex.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1644: c7g.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1645: c7g.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1646: c7g.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1647: c7g.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1648: c7g.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1649: c7g.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1650: c7g.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 1651: c7g.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1652: c7g.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1653: c7gd.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1654: c7gd.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1655: c7gd.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1656: c7gd.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1657: c7gd.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1658: c7gd.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1659: c7gd.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 1660: c7gd.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1661: c7gd.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1662: c7gn.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1663: c7gn.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1664: c7gn.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1665: c7gn.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1666: c7gn.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1667: c7gn.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1668: c7gn.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 1669: c7gn.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1670: c7gn.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1671: c7i-flex.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1672: c7i-flex.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1673: c7i-flex.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1674: c7i-flex.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1675: c7i-flex.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1676: c7i-flex.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1677: c7i-flex.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1678: c7i.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1679: c7i.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1680: c7i.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1681: c7i.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1682: c7i.32xlarge,110,737,100,100,110,688,51,51: command not found
  /bin/bash: line 1683: c7i.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1684: c7i.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1685: c7i.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1686: c7i.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1687: c7i.metal-24xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1688: c7i.metal-48xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1689: c7i.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1690: c8a.12xlarge,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 1691: c8a.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 1692: c8a.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 1693: c8a.2xlarge,110,158,80,80,110,119,41,41: command not found
  /bin/bash: line 1694: c8a.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1695: c8a.4xlarge,110,314,80,80,110,275,41,41: command not found
  /bin/bash: line 1696: c8a.8xlarge,250,392,80,80,250,353,41,41: command not found
  /bin/bash: line 1697: c8a.large,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 1698: c8a.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 1699: c8a.metal-24xl,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 1700: c8a.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1701: c8a.xlarge,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 1702: c8g-flex.12xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1703: c8g-flex.16xlarge,110,737,100,100,110,688,51,51: command not found
  /bin/bash: line 1704: c8g-flex.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1705: c8g-flex.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1706: c8g-flex.8xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1707: c8g-flex.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1708: c8g-flex.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 1709: c8g-flex.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1710: c8g.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1711: c8g.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1712: c8g.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1713: c8g.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1714: c8g.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1715: c8g.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1716: c8g.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1717: c8g.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1718: c8g.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 1719: c8g.metal-24xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1720: c8g.metal-48xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1721: c8g.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1722: c8gb.12xlarge,250,350,60,60,250,321,31,31: command not found
  /bin/bash: line 1723: c8gb.16xlarge,250,786,100,100,250,737,51,51: command not found
  /bin/bash: line 1724: c8gb.24xlarge,250,1178,100,100,250,1129,51,51: command not found
  /bin/bash: line 1725: c8gb.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1726: c8gb.48xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 1727: c8gb.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1728: c8gb.8xlarge,250,292,60,60,250,263,31,31: command not found
  /bin/bash: line 1729: c8gb.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1730: c8gb.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 1731: c8gb.metal-24xl,250,1178,100,100,250,1129,51,51: command not found
  /bin/bash: line 1732: c8gb.metal-48xl,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 1733: c8gb.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1734: c8gd.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1735: c8gd.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1736: c8gd.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1737: c8gd.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1738: c8gd.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1739: c8gd.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1740: c8gd.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1741: c8gd.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1742: c8gd.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 1743: c8gd.metal-24xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1744: c8gd.metal-48xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1745: c8gd.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1746: c8gn.12xlarge,250,350,60,60,250,321,31,31: command not found
  /bin/bash: line 1747: c8gn.16xlarge,250,786,100,100,250,737,51,51: command not found
  /bin/bash: line 1748: c8gn.24xlarge,250,1178,100,100,250,1129,51,51: command not found
  /bin/bash: line 1749: c8gn.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1750: c8gn.48xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 1751: c8gn.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1752: c8gn.8xlarge,250,292,60,60,250,263,31,31: command not found
  /bin/bash: line 1753: c8gn.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1754: c8gn.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 1755: c8gn.metal-24xl,250,1178,100,100,250,1129,51,51: command not found
  /bin/bash: line 1756: c8gn.metal-48xl,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 1757: c8gn.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1758: c8i-flex.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 1759: c8i-flex.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 1760: c8i-flex.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 1761: c8i-flex.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 1762: c8i-flex.8xlarge,250,492,100,100,250,443,51,51: command not found
  /bin/bash: line 1763: c8i-flex.large,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 1764: c8i-flex.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 1765: c8i.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 1766: c8i.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 1767: c8i.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 1768: c8i.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 1769: c8i.32xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1770: c8i.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1771: c8i.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 1772: c8i.8xlarge,250,492,100,100,250,443,51,51: command not found
  /bin/bash: line 1773: c8i.96xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1774: c8i.large,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 1775: c8i.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1776: c8i.metal-96xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1777: c8i.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 1778: c8ib.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 1779: c8ib.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 1780: c8ib.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 1781: c8ib.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 1782: c8ib.32xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 1783: c8ib.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1784: c8ib.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 1785: c8ib.8xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 1786: c8ib.96xlarge,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 1787: c8ib.large,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 1788: c8ib.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1789: c8ib.metal-96xl,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 1790: c8ib.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 1791: c8id.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 1792: c8id.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 1793: c8id.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 1794: c8id.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 1795: c8id.32xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1796: c8id.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1797: c8id.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 1798: c8id.8xlarge,250,492,100,100,250,443,51,51: command not found
  /bin/bash: line 1799: c8id.96xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1800: c8id.large,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 1801: c8id.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1802: c8id.metal-96xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1803: c8id.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 1804: c8in.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 1805: c8in.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 1806: c8in.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 1807: c8in.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 1808: c8in.32xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 1809: c8in.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1810: c8in.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 1811: c8in.8xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 1812: c8in.96xlarge,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 1813: c8in.large,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 1814: c8in.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1815: c8in.metal-96xl,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 1816: c8in.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 1817: c8ine.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 1818: c8ine.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 1819: c8ine.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 1820: c8ine.8xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 1821: c8ine.large,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 1822: c8ine.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 1823: c9g.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 1824: c9g.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 1825: c9g.24xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1826: c9g.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 1827: c9g.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1828: c9g.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 1829: c9g.8xlarge,250,492,100,100,250,443,51,51: command not found
  /bin/bash: line 1830: c9g.large,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 1831: c9g.medium,40,40,40,40,21,21,21,21: command not found
  /bin/bash: line 1832: c9g.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1833: c9g.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 1834: c9gd.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 1835: c9gd.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 1836: c9gd.24xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1837: c9gd.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 1838: c9gd.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1839: c9gd.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 1840: c9gd.8xlarge,250,492,100,100,250,443,51,51: command not found
  /bin/bash: line 1841: c9gd.large,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 1842: c9gd.medium,40,40,40,40,21,21,21,21: command not found
  /bin/bash: line 1843: c9gd.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1844: c9gd.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 1845: cr1.8xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1846: d2.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1847: d2.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1848: d2.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1849: d2.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1850: d3.2xlarge,18,18,10,10,14,14,6,6: command not found
  /bin/bash: line 1851: d3.4xlarge,38,38,20,20,29,29,11,11: command not found
  /bin/bash: line 1852: d3.8xlarge,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 1853: d3.xlarge,10,10,6,6,8,8,4,4: command not found
  /bin/bash: line 1854: d3en.12xlarge,89,89,60,60,60,60,31,31: command not found
  /bin/bash: line 1855: d3en.2xlarge,18,18,10,10,14,14,6,6: command not found
  /bin/bash: line 1856: d3en.4xlarge,38,38,20,20,29,29,11,11: command not found
  /bin/bash: line 1857: d3en.6xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1858: d3en.8xlarge,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 1859: d3en.xlarge,10,10,6,6,8,8,4,4: command not found
  /bin/bash: line 1860: dl1.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1861: dl2q.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1862: f1.16xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 1863: f1.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1864: f1.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1865: f2.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1866: f2.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1867: f2.6xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1868: g4ad.16xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1869: g4ad.2xlarge,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 1870: g4ad.4xlarge,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1871: g4ad.8xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1872: g4ad.xlarge,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 1873: g4dn.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1874: g4dn.16xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1875: g4dn.2xlarge,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1876: g4dn.4xlarge,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1877: g4dn.8xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1878: g4dn.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1879: g4dn.xlarge,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1880: g5.12xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1881: g5.16xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1882: g5.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1883: g5.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1884: g5.48xlarge,250,345,100,100,250,296,51,51: command not found
  /bin/bash: line 1885: g5.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1886: g5.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1887: g5.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1888: g5g.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1889: g5g.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1890: g5g.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1891: g5g.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1892: g5g.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1893: g5g.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1894: g6.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1895: g6.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1896: g6.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1897: g6.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1898: g6.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1899: g6.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1900: g6.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1901: g6.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1902: g6e.12xlarge,250,292,60,60,250,263,31,31: command not found
  /bin/bash: line 1903: g6e.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1904: g6e.24xlarge,250,492,100,100,250,443,51,51: command not found
  /bin/bash: line 1905: g6e.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1906: g6e.48xlarge,250,492,100,100,250,443,51,51: command not found
  /bin/bash: line 1907: g6e.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1908: g6e.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1909: g6e.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1910: g6f.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1911: g6f.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1912: g6f.large,20,20,20,20,11,11,11,11: command not found
  /bin/bash: line 1913: g6f.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1914: g7.12xlarge,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 1915: g7.24xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 1916: g7.2xlarge,110,254,110,128,110,191,65,65: command not found
  /bin/bash: line 1917: g7.48xlarge,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 1918: g7.4xlarge,110,506,110,128,110,443,65,65: command not found
  /bin/bash: line 1919: g7.8xlarge,250,632,128,128,250,569,65,65: command not found
  /bin/bash: line 1920: g7e.12xlarge,250,632,128,128,250,569,65,65: command not found
  /bin/bash: line 1921: g7e.24xlarge,250,632,128,128,250,569,65,65: command not found
  /bin/bash: line 1922: g7e.2xlarge,110,254,110,128,110,191,65,65: command not found
  /bin/bash: line 1923: g7e.48xlarge,250,632,128,128,250,569,65,65: command not found
  /bin/bash: line 1924: g7e.4xlarge,110,506,110,128,110,443,65,65: command not found
  /bin/bash: line 1925: g7e.8xlarge,250,506,128,128,250,443,65,65: command not found
  /bin/bash: line 1926: gr6.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1927: gr6.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1928: gr6f.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1929: h1.16xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 1930: h1.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1931: h1.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1932: h1.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1933: hpc6a.48xlarge,100,100,100,100,51,51,51,51: command not found
  /bin/bash: line 1934: hpc6id.32xlarge,51,51,51,51,2,2,2,2: command not found
  /bin/bash: line 1935: hpc7a.12xlarge,100,100,100,100,51,51,51,51: command not found
  /bin/bash: line 1936: hpc7a.24xlarge,100,100,100,100,51,51,51,51: command not found
  /bin/bash: line 1937: hpc7a.48xlarge,100,100,100,100,51,51,51,51: command not found
  /bin/bash: line 1938: hpc7a.96xlarge,100,100,100,100,51,51,51,51: command not found
  /bin/bash: line 1939: hpc7g.16xlarge,198,198,100,100,149,149,51,51: command not found
  /bin/bash: line 1940: hpc7g.4xlarge,110,198,100,100,110,149,51,51: command not found
  /bin/bash: line 1941: hpc7g.8xlarge,198,198,100,100,149,149,51,51: command not found
  /bin/bash: line 1942: hpc8a.96xlarge,100,100,100,100,51,51,51,51: command not found
  /bin/bash: line 1943: hs1.8xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1944: i2.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1945: i2.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1946: i2.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1947: i2.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1948: i3.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1949: i3.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1950: i3.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1951: i3.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1952: i3.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1953: i3.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1954: i3.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1955: i3en.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1956: i3en.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1957: i3en.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1958: i3en.3xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1959: i3en.6xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1960: i3en.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1961: i3en.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1962: i3en.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1963: i4g.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1964: i4g.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1965: i4g.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1966: i4g.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1967: i4g.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1968: i4g.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1969: i4i.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1970: i4i.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1971: i4i.24xlarge,250,437,60,60,250,408,31,31: command not found
  /bin/bash: line 1972: i4i.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1973: i4i.32xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1974: i4i.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1975: i4i.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1976: i4i.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1977: i4i.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1978: i4i.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1979: i7i.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1980: i7i.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1981: i7i.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1982: i7i.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1983: i7i.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1984: i7i.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1985: i7i.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 1986: i7i.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1987: i7i.metal-24xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1988: i7i.metal-48xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1989: i7i.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1990: i7ie.12xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 1991: i7ie.18xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1992: i7ie.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1993: i7ie.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1994: i7ie.3xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 1995: i7ie.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1996: i7ie.6xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 1997: i7ie.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 1998: i7ie.metal-24xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 1999: i7ie.metal-48xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2000: i7ie.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2001: i8g.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2002: i8g.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2003: i8g.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2004: i8g.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2005: i8g.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2006: i8g.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2007: i8g.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2008: i8g.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2009: i8g.metal-24xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2010: i8g.metal-48xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2011: i8g.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2012: i8ge.12xlarge,250,350,60,60,250,321,31,31: command not found
  /bin/bash: line 2013: i8ge.18xlarge,250,786,100,100,250,737,51,51: command not found
  /bin/bash: line 2014: i8ge.24xlarge,250,786,100,100,250,737,51,51: command not found
  /bin/bash: line 2015: i8ge.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2016: i8ge.3xlarge,110,176,60,60,110,147,31,31: command not found
  /bin/bash: line 2017: i8ge.48xlarge,250,1178,100,100,250,1129,51,51: command not found
  /bin/bash: line 2018: i8ge.6xlarge,110,292,60,60,110,263,31,31: command not found
  /bin/bash: line 2019: i8ge.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2020: i8ge.metal-24xl,250,786,100,100,250,737,51,51: command not found
  /bin/bash: line 2021: i8ge.metal-48xl,250,1178,100,100,250,1129,51,51: command not found
  /bin/bash: line 2022: i8ge.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2023: im4gn.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2024: im4gn.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2025: im4gn.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2026: im4gn.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2027: im4gn.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2028: im4gn.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2029: inf1.24xlarge,250,321,60,60,250,292,31,31: command not found
  /bin/bash: line 2030: inf1.2xlarge,38,38,20,20,29,29,11,11: command not found
  /bin/bash: line 2031: inf1.6xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2032: inf1.xlarge,38,38,20,20,29,29,11,11: command not found
  /bin/bash: line 2033: inf2.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2034: inf2.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2035: inf2.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2036: inf2.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2037: is4gen.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2038: is4gen.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2039: is4gen.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2040: is4gen.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2041: is4gen.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2042: is4gen.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2043: m1.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2044: m1.medium,12,12,12,12,7,7,7,7: command not found
  /bin/bash: line 2045: m1.small,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2046: m1.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2047: m2.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2048: m2.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2049: m2.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2050: m3.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2051: m3.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2052: m3.medium,12,12,12,12,7,7,7,7: command not found
  /bin/bash: line 2053: m3.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2054: m4.10xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2055: m4.16xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2056: m4.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2057: m4.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2058: m4.large,20,20,20,20,11,11,11,11: command not found
  /bin/bash: line 2059: m4.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2060: m5.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2061: m5.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2062: m5.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2063: m5.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2064: m5.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2065: m5.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2066: m5.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2067: m5.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2068: m5.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2069: m5a.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2070: m5a.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2071: m5a.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2072: m5a.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2073: m5a.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2074: m5a.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2075: m5a.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2076: m5a.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2077: m5ad.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2078: m5ad.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2079: m5ad.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2080: m5ad.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2081: m5ad.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2082: m5ad.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2083: m5ad.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2084: m5ad.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2085: m5d.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2086: m5d.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2087: m5d.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2088: m5d.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2089: m5d.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2090: m5d.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2091: m5d.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2092: m5d.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2093: m5d.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2094: m5dn.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2095: m5dn.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2096: m5dn.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2097: m5dn.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2098: m5dn.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2099: m5dn.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2100: m5dn.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2101: m5dn.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2102: m5dn.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2103: m5n.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2104: m5n.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2105: m5n.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2106: m5n.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2107: m5n.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2108: m5n.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2109: m5n.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2110: m5n.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2111: m5n.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2112: m5zn.12xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2113: m5zn.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2114: m5zn.3xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2115: m5zn.6xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2116: m5zn.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2117: m5zn.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2118: m5zn.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2119: m6a.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2120: m6a.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2121: m6a.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2122: m6a.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2123: m6a.32xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2124: m6a.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2125: m6a.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2126: m6a.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2127: m6a.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2128: m6a.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2129: m6a.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2130: m6g.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2131: m6g.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2132: m6g.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2133: m6g.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2134: m6g.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2135: m6g.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2136: m6g.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2137: m6g.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2138: m6g.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2139: m6gd.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2140: m6gd.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2141: m6gd.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2142: m6gd.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2143: m6gd.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2144: m6gd.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2145: m6gd.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2146: m6gd.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2147: m6gd.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2148: m6i.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2149: m6i.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2150: m6i.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2151: m6i.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2152: m6i.32xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2153: m6i.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2154: m6i.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2155: m6i.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2156: m6i.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2157: m6i.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2158: m6id.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2159: m6id.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2160: m6id.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2161: m6id.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2162: m6id.32xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2163: m6id.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2164: m6id.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2165: m6id.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2166: m6id.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2167: m6id.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2168: m6idn.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2169: m6idn.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2170: m6idn.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2171: m6idn.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2172: m6idn.32xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2173: m6idn.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2174: m6idn.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2175: m6idn.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2176: m6idn.metal,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2177: m6idn.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2178: m6in.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2179: m6in.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2180: m6in.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2181: m6in.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2182: m6in.32xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2183: m6in.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2184: m6in.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2185: m6in.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2186: m6in.metal,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2187: m6in.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2188: m7a.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2189: m7a.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2190: m7a.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2191: m7a.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2192: m7a.32xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2193: m7a.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2194: m7a.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2195: m7a.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2196: m7a.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2197: m7a.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2198: m7a.metal-48xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2199: m7a.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2200: m7g-flex.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2201: m7g-flex.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2202: m7g-flex.8xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2203: m7g-flex.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2204: m7g-flex.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2205: m7g-flex.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2206: m7g.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2207: m7g.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2208: m7g.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2209: m7g.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2210: m7g.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2211: m7g.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2212: m7g.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2213: m7g.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2214: m7g.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2215: m7gd.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2216: m7gd.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2217: m7gd.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2218: m7gd.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2219: m7gd.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2220: m7gd.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2221: m7gd.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2222: m7gd.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2223: m7gd.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2224: m7i-flex.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2225: m7i-flex.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2226: m7i-flex.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2227: m7i-flex.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2228: m7i-flex.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2229: m7i-flex.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2230: m7i-flex.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2231: m7i.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2232: m7i.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2233: m7i.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2234: m7i.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2235: m7i.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2236: m7i.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2237: m7i.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2238: m7i.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2239: m7i.metal-24xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2240: m7i.metal-48xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2241: m7i.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2242: m8a.12xlarge,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2243: m8a.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2244: m8a.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2245: m8a.2xlarge,110,158,80,80,110,119,41,41: command not found
  /bin/bash: line 2246: m8a.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2247: m8a.4xlarge,110,314,80,80,110,275,41,41: command not found
  /bin/bash: line 2248: m8a.8xlarge,250,392,80,80,250,353,41,41: command not found
  /bin/bash: line 2249: m8a.large,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 2250: m8a.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2251: m8a.metal-24xl,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2252: m8a.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2253: m8a.xlarge,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 2254: m8azn.12xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2255: m8azn.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2256: m8azn.3xlarge,110,314,80,80,110,275,41,41: command not found
  /bin/bash: line 2257: m8azn.6xlarge,110,314,80,80,110,275,41,41: command not found
  /bin/bash: line 2258: m8azn.large,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 2259: m8azn.medium,11,11,8,8,8,8,5,5: command not found
  /bin/bash: line 2260: m8azn.metal-12xl,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2261: m8azn.metal-24xl,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2262: m8azn.xlarge,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 2263: m8g-flex.12xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2264: m8g-flex.16xlarge,110,737,100,100,110,688,51,51: command not found
  /bin/bash: line 2265: m8g-flex.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2266: m8g-flex.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2267: m8g-flex.8xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2268: m8g-flex.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2269: m8g-flex.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2270: m8g-flex.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2271: m8g.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2272: m8g.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2273: m8g.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2274: m8g.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2275: m8g.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2276: m8g.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2277: m8g.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2278: m8g.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2279: m8g.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2280: m8g.metal-24xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2281: m8g.metal-48xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2282: m8g.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2283: m8gb.12xlarge,250,350,60,60,250,321,31,31: command not found
  /bin/bash: line 2284: m8gb.16xlarge,250,786,100,100,250,737,51,51: command not found
  /bin/bash: line 2285: m8gb.24xlarge,250,1178,100,100,250,1129,51,51: command not found
  /bin/bash: line 2286: m8gb.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2287: m8gb.48xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2288: m8gb.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2289: m8gb.8xlarge,250,292,60,60,250,263,31,31: command not found
  /bin/bash: line 2290: m8gb.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2291: m8gb.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2292: m8gb.metal-24xl,250,1178,100,100,250,1129,51,51: command not found
  /bin/bash: line 2293: m8gb.metal-48xl,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2294: m8gb.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2295: m8gd.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2296: m8gd.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2297: m8gd.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2298: m8gd.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2299: m8gd.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2300: m8gd.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2301: m8gd.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2302: m8gd.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2303: m8gd.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2304: m8gd.metal-24xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2305: m8gd.metal-48xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2306: m8gd.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2307: m8gn.12xlarge,250,350,60,60,250,321,31,31: command not found
  /bin/bash: line 2308: m8gn.16xlarge,250,786,100,100,250,737,51,51: command not found
  /bin/bash: line 2309: m8gn.24xlarge,250,1178,100,100,250,1129,51,51: command not found
  /bin/bash: line 2310: m8gn.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2311: m8gn.48xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2312: m8gn.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2313: m8gn.8xlarge,250,292,60,60,250,263,31,31: command not found
  /bin/bash: line 2314: m8gn.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2315: m8gn.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2316: m8gn.metal-24xl,250,1178,100,100,250,1129,51,51: command not found
  /bin/bash: line 2317: m8gn.metal-48xl,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2318: m8gn.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2319: m8i-flex.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2320: m8i-flex.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2321: m8i-flex.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2322: m8i-flex.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2323: m8i-flex.8xlarge,250,492,100,100,250,443,51,51: command not found
  /bin/bash: line 2324: m8i-flex.large,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 2325: m8i-flex.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2326: m8i.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2327: m8i.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2328: m8i.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2329: m8i.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2330: m8i.32xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2331: m8i.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2332: m8i.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2333: m8i.8xlarge,250,492,100,100,250,443,51,51: command not found
  /bin/bash: line 2334: m8i.96xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2335: m8i.large,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 2336: m8i.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2337: m8i.metal-96xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2338: m8i.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2339: m8ib.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2340: m8ib.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2341: m8ib.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2342: m8ib.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2343: m8ib.32xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2344: m8ib.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2345: m8ib.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2346: m8ib.8xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2347: m8ib.96xlarge,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2348: m8ib.large,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 2349: m8ib.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2350: m8ib.metal-96xl,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2351: m8ib.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2352: m8id.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2353: m8id.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2354: m8id.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2355: m8id.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2356: m8id.32xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2357: m8id.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2358: m8id.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2359: m8id.8xlarge,250,492,100,100,250,443,51,51: command not found
  /bin/bash: line 2360: m8id.96xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2361: m8id.large,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 2362: m8id.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2363: m8id.metal-96xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2364: m8id.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2365: m8idb.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2366: m8idb.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2367: m8idb.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2368: m8idb.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2369: m8idb.32xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2370: m8idb.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2371: m8idb.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2372: m8idb.8xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2373: m8idb.96xlarge,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2374: m8idb.large,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 2375: m8idb.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2376: m8idb.metal-96xl,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2377: m8idb.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2378: m8idn.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2379: m8idn.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2380: m8idn.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2381: m8idn.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2382: m8idn.32xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2383: m8idn.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2384: m8idn.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2385: m8idn.8xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2386: m8idn.96xlarge,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2387: m8idn.large,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 2388: m8idn.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2389: m8idn.metal-96xl,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2390: m8idn.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2391: m8in.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2392: m8in.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2393: m8in.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2394: m8in.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2395: m8in.32xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2396: m8in.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2397: m8in.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2398: m8in.8xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2399: m8in.96xlarge,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2400: m8in.large,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 2401: m8in.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2402: m8in.metal-96xl,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2403: m8in.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2404: m8ine.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2405: m8ine.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2406: m8ine.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2407: m8ine.8xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2408: m8ine.large,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 2409: m8ine.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2410: m9g.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2411: m9g.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2412: m9g.24xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2413: m9g.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2414: m9g.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2415: m9g.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2416: m9g.8xlarge,250,492,100,100,250,443,51,51: command not found
  /bin/bash: line 2417: m9g.large,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 2418: m9g.medium,40,40,40,40,21,21,21,21: command not found
  /bin/bash: line 2419: m9g.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2420: m9g.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2421: m9gd.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2422: m9gd.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2423: m9gd.24xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2424: m9gd.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2425: m9gd.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2426: m9gd.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2427: m9gd.8xlarge,250,492,100,100,250,443,51,51: command not found
  /bin/bash: line 2428: m9gd.large,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 2429: m9gd.medium,40,40,40,40,21,21,21,21: command not found
  /bin/bash: line 2430: m9gd.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2431: m9gd.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2432: mac-m3ultra.metal,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2433: mac-m4.metal,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2434: mac-m4max.metal,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2435: mac-m4pro.metal,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2436: mac1.metal,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2437: mac2-m1ultra.metal,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2438: mac2-m2.metal,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2439: mac2-m2pro.metal,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2440: mac2.metal,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2441: p3.16xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2442: p3.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2443: p3.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2444: p3dn.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2445: p4d.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2446: p4de.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2447: p5.48xlarge,100,100,100,100,51,51,51,51: command not found
  /bin/bash: line 2448: p5.4xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2449: p5e.48xlarge,100,100,100,100,51,51,51,51: command not found
  /bin/bash: line 2450: p5en.48xlarge,198,198,100,100,149,149,51,51: command not found
  /bin/bash: line 2451: p6-b200.48xlarge,198,198,100,100,149,149,51,51: command not found
  /bin/bash: line 2452: p6-b300.48xlarge,198,198,100,100,149,149,51,51: command not found
  /bin/bash: line 2453: r3.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2454: r3.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2455: r3.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2456: r3.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2457: r3.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2458: r4.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2459: r4.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2460: r4.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2461: r4.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2462: r4.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2463: r4.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2464: r5.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2465: r5.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2466: r5.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2467: r5.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2468: r5.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2469: r5.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2470: r5.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2471: r5.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2472: r5.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2473: r5a.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2474: r5a.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2475: r5a.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2476: r5a.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2477: r5a.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2478: r5a.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2479: r5a.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2480: r5a.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2481: r5ad.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2482: r5ad.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2483: r5ad.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2484: r5ad.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2485: r5ad.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2486: r5ad.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2487: r5ad.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2488: r5ad.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2489: r5b.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2490: r5b.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2491: r5b.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2492: r5b.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2493: r5b.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2494: r5b.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2495: r5b.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2496: r5b.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2497: r5b.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2498: r5d.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2499: r5d.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2500: r5d.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2501: r5d.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2502: r5d.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2503: r5d.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2504: r5d.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2505: r5d.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2506: r5d.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2507: r5dn.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2508: r5dn.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2509: r5dn.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2510: r5dn.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2511: r5dn.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2512: r5dn.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2513: r5dn.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2514: r5dn.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2515: r5dn.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2516: r5n.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2517: r5n.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2518: r5n.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2519: r5n.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2520: r5n.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2521: r5n.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2522: r5n.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2523: r5n.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2524: r5n.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2525: r6a.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2526: r6a.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2527: r6a.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2528: r6a.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2529: r6a.32xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2530: r6a.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2531: r6a.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2532: r6a.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2533: r6a.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2534: r6a.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2535: r6a.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2536: r6g.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2537: r6g.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2538: r6g.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2539: r6g.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2540: r6g.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2541: r6g.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2542: r6g.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2543: r6g.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2544: r6g.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2545: r6gd.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2546: r6gd.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2547: r6gd.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2548: r6gd.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2549: r6gd.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2550: r6gd.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2551: r6gd.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2552: r6gd.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2553: r6gd.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2554: r6i.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2555: r6i.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2556: r6i.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2557: r6i.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2558: r6i.32xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2559: r6i.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2560: r6i.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2561: r6i.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2562: r6i.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2563: r6i.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2564: r6id.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2565: r6id.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2566: r6id.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2567: r6id.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2568: r6id.32xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2569: r6id.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2570: r6id.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2571: r6id.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2572: r6id.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2573: r6id.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2574: r6idn.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2575: r6idn.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2576: r6idn.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2577: r6idn.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2578: r6idn.32xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2579: r6idn.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2580: r6idn.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2581: r6idn.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2582: r6idn.metal,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2583: r6idn.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2584: r6in.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2585: r6in.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2586: r6in.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2587: r6in.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2588: r6in.32xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2589: r6in.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2590: r6in.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2591: r6in.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2592: r6in.metal,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2593: r6in.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2594: r7a.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2595: r7a.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2596: r7a.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2597: r7a.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2598: r7a.32xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2599: r7a.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2600: r7a.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2601: r7a.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2602: r7a.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2603: r7a.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2604: r7a.metal-48xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2605: r7a.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2606: r7g.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2607: r7g.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2608: r7g.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2609: r7g.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2610: r7g.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2611: r7g.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2612: r7g.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2613: r7g.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2614: r7g.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2615: r7gd.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2616: r7gd.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2617: r7gd.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2618: r7gd.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2619: r7gd.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2620: r7gd.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2621: r7gd.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2622: r7gd.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2623: r7gd.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2624: r7i.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2625: r7i.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2626: r7i.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2627: r7i.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2628: r7i.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2629: r7i.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2630: r7i.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2631: r7i.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2632: r7i.metal-24xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2633: r7i.metal-48xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2634: r7i.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2635: r7iz.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2636: r7iz.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2637: r7iz.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2638: r7iz.32xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2639: r7iz.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2640: r7iz.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2641: r7iz.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2642: r7iz.metal-16xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2643: r7iz.metal-32xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2644: r7iz.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2645: r8a.12xlarge,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2646: r8a.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2647: r8a.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2648: r8a.2xlarge,110,158,80,80,110,119,41,41: command not found
  /bin/bash: line 2649: r8a.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2650: r8a.4xlarge,110,314,80,80,110,275,41,41: command not found
  /bin/bash: line 2651: r8a.8xlarge,250,392,80,80,250,353,41,41: command not found
  /bin/bash: line 2652: r8a.large,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 2653: r8a.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2654: r8a.metal-24xl,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2655: r8a.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2656: r8a.xlarge,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 2657: r8g.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2658: r8g.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2659: r8g.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2660: r8g.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2661: r8g.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2662: r8g.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2663: r8g.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2664: r8g.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2665: r8g.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2666: r8g.metal-24xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2667: r8g.metal-48xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2668: r8g.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2669: r8gb.12xlarge,250,350,60,60,250,321,31,31: command not found
  /bin/bash: line 2670: r8gb.16xlarge,250,786,100,100,250,737,51,51: command not found
  /bin/bash: line 2671: r8gb.24xlarge,250,1178,100,100,250,1129,51,51: command not found
  /bin/bash: line 2672: r8gb.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2673: r8gb.48xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2674: r8gb.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2675: r8gb.8xlarge,250,292,60,60,250,263,31,31: command not found
  /bin/bash: line 2676: r8gb.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2677: r8gb.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2678: r8gb.metal-24xl,250,1178,100,100,250,1129,51,51: command not found
  /bin/bash: line 2679: r8gb.metal-48xl,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2680: r8gb.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2681: r8gd.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2682: r8gd.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2683: r8gd.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2684: r8gd.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2685: r8gd.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2686: r8gd.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2687: r8gd.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2688: r8gd.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2689: r8gd.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2690: r8gd.metal-24xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2691: r8gd.metal-48xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2692: r8gd.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2693: r8gn.12xlarge,250,350,60,60,250,321,31,31: command not found
  /bin/bash: line 2694: r8gn.16xlarge,250,786,100,100,250,737,51,51: command not found
  /bin/bash: line 2695: r8gn.24xlarge,250,1178,100,100,250,1129,51,51: command not found
  /bin/bash: line 2696: r8gn.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2697: r8gn.48xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2698: r8gn.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2699: r8gn.8xlarge,250,292,60,60,250,263,31,31: command not found
  /bin/bash: line 2700: r8gn.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2701: r8gn.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2702: r8gn.metal-24xl,250,1178,100,100,250,1129,51,51: command not found
  /bin/bash: line 2703: r8gn.metal-48xl,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2704: r8gn.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2705: r8i-flex.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2706: r8i-flex.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2707: r8i-flex.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2708: r8i-flex.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2709: r8i-flex.8xlarge,250,492,100,100,250,443,51,51: command not found
  /bin/bash: line 2710: r8i-flex.large,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 2711: r8i-flex.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2712: r8i.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2713: r8i.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2714: r8i.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2715: r8i.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2716: r8i.32xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2717: r8i.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2718: r8i.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2719: r8i.8xlarge,250,492,100,100,250,443,51,51: command not found
  /bin/bash: line 2720: r8i.96xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2721: r8i.large,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 2722: r8i.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2723: r8i.metal-96xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2724: r8i.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2725: r8ib.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2726: r8ib.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2727: r8ib.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2728: r8ib.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2729: r8ib.32xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2730: r8ib.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2731: r8ib.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2732: r8ib.8xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2733: r8ib.96xlarge,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2734: r8ib.large,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 2735: r8ib.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2736: r8ib.metal-96xl,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2737: r8ib.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2738: r8id.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2739: r8id.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2740: r8id.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2741: r8id.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2742: r8id.32xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2743: r8id.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2744: r8id.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2745: r8id.8xlarge,250,492,100,100,250,443,51,51: command not found
  /bin/bash: line 2746: r8id.96xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2747: r8id.large,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 2748: r8id.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2749: r8id.metal-96xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2750: r8id.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2751: r8idb.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2752: r8idb.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2753: r8idb.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2754: r8idb.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2755: r8idb.32xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2756: r8idb.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2757: r8idb.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2758: r8idb.8xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2759: r8idb.96xlarge,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2760: r8idb.large,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 2761: r8idb.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2762: r8idb.metal-96xl,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2763: r8idb.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2764: r8idn.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2765: r8idn.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2766: r8idn.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2767: r8idn.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2768: r8idn.32xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2769: r8idn.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2770: r8idn.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2771: r8idn.8xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2772: r8idn.96xlarge,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2773: r8idn.large,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 2774: r8idn.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2775: r8idn.metal-96xl,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2776: r8idn.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2777: r8in.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2778: r8in.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2779: r8in.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2780: r8in.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2781: r8in.32xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2782: r8in.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2783: r8in.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2784: r8in.8xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2785: r8in.96xlarge,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2786: r8in.large,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 2787: r8in.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2788: r8in.metal-96xl,250,758,128,128,250,695,65,65: command not found
  /bin/bash: line 2789: r8in.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2790: t1.micro,4,4,4,4,3,3,3,3: command not found
  /bin/bash: line 2791: t2.2xlarge,44,44,30,30,30,30,16,16: command not found
  /bin/bash: line 2792: t2.large,35,35,24,24,24,24,13,13: command not found
  /bin/bash: line 2793: t2.medium,17,17,12,12,12,12,7,7: command not found
  /bin/bash: line 2794: t2.micro,4,4,4,4,3,3,3,3: command not found
  /bin/bash: line 2795: t2.nano,4,4,4,4,3,3,3,3: command not found
  /bin/bash: line 2796: t2.small,11,11,8,8,8,8,5,5: command not found
  /bin/bash: line 2797: t2.xlarge,44,44,30,30,30,30,16,16: command not found
  /bin/bash: line 2798: t3.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2799: t3.large,35,35,24,24,24,24,13,13: command not found
  /bin/bash: line 2800: t3.medium,17,17,12,12,12,12,7,7: command not found
  /bin/bash: line 2801: t3.micro,4,4,4,4,3,3,3,3: command not found
  /bin/bash: line 2802: t3.nano,4,4,4,4,3,3,3,3: command not found
  /bin/bash: line 2803: t3.small,11,11,8,8,8,8,5,5: command not found
  /bin/bash: line 2804: t3.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2805: t3a.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2806: t3a.large,35,35,24,24,24,24,13,13: command not found
  /bin/bash: line 2807: t3a.medium,17,17,12,12,12,12,7,7: command not found
  /bin/bash: line 2808: t3a.micro,4,4,4,4,3,3,3,3: command not found
  /bin/bash: line 2809: t3a.nano,4,4,4,4,3,3,3,3: command not found
  /bin/bash: line 2810: t3a.small,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2811: t3a.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2812: t4g.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2813: t4g.large,35,35,24,24,24,24,13,13: command not found
  /bin/bash: line 2814: t4g.medium,17,17,12,12,12,12,7,7: command not found
  /bin/bash: line 2815: t4g.micro,4,4,4,4,3,3,3,3: command not found
  /bin/bash: line 2816: t4g.nano,4,4,4,4,3,3,3,3: command not found
  /bin/bash: line 2817: t4g.small,11,11,8,8,8,8,5,5: command not found
  /bin/bash: line 2818: t4g.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2819: trn1.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2820: trn1.32xlarge,247,247,100,100,198,198,51,51: command not found
  /bin/bash: line 2821: trn1n.32xlarge,247,247,100,100,198,198,51,51: command not found
  /bin/bash: line 2822: trn2.3xlarge,30,30,30,30,16,16,16,16: command not found
  /bin/bash: line 2823: trn2.48xlarge,100,100,100,100,51,51,51,51: command not found
  /bin/bash: line 2824: u-12tb1.metal,147,147,60,60,118,118,31,31: command not found
  /bin/bash: line 2825: u-18tb1.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2826: u-24tb1.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2827: u-3tb1.56xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2828: u-6tb1.112xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2829: u-6tb1.56xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2830: u-6tb1.metal,147,147,60,60,118,118,31,31: command not found
  /bin/bash: line 2831: u-9tb1.metal,147,147,60,60,118,118,31,31: command not found
  /bin/bash: line 2832: u7i-12tb.224xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2833: u7i-6tb.112xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2834: u7i-8tb.112xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2835: u7in-16tb.224xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2836: u7in-24tb.224xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2837: u7in-32tb.224xlarge,250,394,100,100,250,345,51,51: command not found
  /bin/bash: line 2838: vt1.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2839: vt1.3xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2840: vt1.6xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2841: x1.16xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2842: x1.32xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2843: x1e.16xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2844: x1e.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2845: x1e.32xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2846: x1e.4xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2847: x1e.8xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2848: x1e.xlarge,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2849: x2gd.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2850: x2gd.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2851: x2gd.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2852: x2gd.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2853: x2gd.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2854: x2gd.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2855: x2gd.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2856: x2gd.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2857: x2gd.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2858: x2idn.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2859: x2idn.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2860: x2idn.32xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2861: x2idn.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2862: x2iedn.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2863: x2iedn.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2864: x2iedn.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2865: x2iedn.32xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2866: x2iedn.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2867: x2iedn.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2868: x2iedn.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2869: x2iedn.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2870: x2iezn.12xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2871: x2iezn.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2872: x2iezn.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2873: x2iezn.6xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2874: x2iezn.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2875: x2iezn.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2876: x8aedz.12xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2877: x8aedz.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2878: x8aedz.3xlarge,110,314,80,80,110,275,41,41: command not found
  /bin/bash: line 2879: x8aedz.6xlarge,110,314,80,80,110,275,41,41: command not found
  /bin/bash: line 2880: x8aedz.large,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 2881: x8aedz.metal-12xl,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2882: x8aedz.metal-24xl,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2883: x8aedz.xlarge,78,78,40,40,59,59,21,21: command not found
  /bin/bash: line 2884: x8g.12xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2885: x8g.16xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2886: x8g.24xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2887: x8g.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2888: x8g.48xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2889: x8g.4xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2890: x8g.8xlarge,234,234,60,60,205,205,31,31: command not found
  /bin/bash: line 2891: x8g.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2892: x8g.medium,8,8,8,8,5,5,5,5: command not found
  /bin/bash: line 2893: x8g.metal-24xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2894: x8g.metal-48xl,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2895: x8g.xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2896: x8i.12xlarge,250,590,100,100,250,541,51,51: command not found
  /bin/bash: line 2897: x8i.16xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2898: x8i.24xlarge,250,1010,128,128,250,947,65,65: command not found
  /bin/bash: line 2899: x8i.2xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2900: x8i.32xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2901: x8i.48xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2902: x8i.4xlarge,110,394,100,100,110,345,51,51: command not found
  /bin/bash: line 2903: x8i.64xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2904: x8i.8xlarge,250,492,100,100,250,443,51,51: command not found
  /bin/bash: line 2905: x8i.96xlarge,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2906: x8i.large,59,59,40,40,40,40,21,21: command not found
  /bin/bash: line 2907: x8i.metal-48xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2908: x8i.metal-96xl,250,1514,128,128,250,1451,65,65: command not found
  /bin/bash: line 2909: x8i.xlarge,110,118,60,60,89,89,31,31: command not found
  /bin/bash: line 2910: z1d.12xlarge,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2911: z1d.2xlarge,58,58,30,30,44,44,16,16: command not found
  /bin/bash: line 2912: z1d.3xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2913: z1d.6xlarge,110,234,60,60,110,205,31,31: command not found
  /bin/bash: line 2914: z1d.large,29,29,20,20,20,20,11,11: command not found
  /bin/bash: line 2915: z1d.metal,250,737,100,100,250,688,51,51: command not found
  /bin/bash: line 2916: z1d.xlarge,58,58,30,30,44,44,16,16: command not found
  [127]
  $ diff ours theirs | grep '^<' | cut -d' ' -f2 | cut -d, -f1 > different
  $ wc -l < different
  160
  $ grep -xvFf <(maxpods list --bare-metal -o names) different
  [1]

Of bare metal, the one type that EC2 calls Nitro is the one on which both agree:

  $ maxpods list --bare-metal -o names | grep -xvFf different
  c7g.metal
