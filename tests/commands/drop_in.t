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
  maxpods: warning: m5.large has no network interface left for pods
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
  maxpods: error: --cni-max-eni takes a whole number from 1 to 2,147,483,647, not '0'
  [2]
  $ maxpods --instance-type m5.large --cni-version 1.9.0 --cni-max-eni -1
  maxpods: error: --cni-max-eni takes a whole number from 1 to 2,147,483,647, not '-1'
  [2]
  $ maxpods --cni-version 1.9.0
  maxpods: error: no instance type given
  hint: name one or more, such as m5.large
  [2]

Environment variables, which it takes for flags, change nothing:

  $ CNI_MAX_ENI=1 CNI_CUSTOM_NETWORKING_ENABLED=true maxpods --instance-type m5.large --cni-version 1.9.0
  29

All types in all of its modes. published-script.csv is what the script printed (github.com/awslabs/
amazon-eks-ami, templates/al2/runtime/max-pods-calculator.sh at a4f0d905), with `aws` replaced by a stand-in
that answers from data/instance-types.csv of 2026-08-20, where bare metal has no hypervisor, as EC2 has it. A column
ending in _max is with --show-max-allowed, one with _eni2 with --cni-max-eni 2. Left out are the five types whose vCPUs or
network cards were known later (data/README.md).

  $ columns() {
  >   (echo; maxpods list -q --all-known -o csv --cni-version 1.18.0 "$@" | sed 1d | LC_ALL=C sort) | cut -d, -f12,13
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
  $ (echo; maxpods list -q --all-known -o names | LC_ALL=C sort) > names
  $ both_know() { awk -F, 'NR == FNR { known[$1]; next } $1 in known' "$1" -; }
  $ tail -n +2 "$TESTDIR/published-script.csv" | both_know names | grep -vE '^(cr1.8xlarge|i(7ie|8ge).(48xlarge|metal-48xl)),' > theirs
  $ test $(wc -l < theirs) -gt 1400
  $ paste -d, names \
  >   "column" "column--cni-max-eni 2" \
  >   "column--cni-custom-networking-enabled" "column--cni-custom-networking-enabled--cni-max-eni 2" \
  >   "column--cni-prefix-delegation-enabled" "column--cni-prefix-delegation-enabled--cni-max-eni 2" \
  >   "column--cni-prefix-delegation-enabled--cni-custom-networking-enabled" \
  >   "column--cni-prefix-delegation-enabled--cni-custom-networking-enabled--cni-max-eni 2" \
  >   | both_know theirs > ours

Without prefixes (up to column 9) all are equal:

  $ cmp <(cut -d, -f1-9 ours) <(cut -d, -f1-9 theirs)

With prefixes those differ that are bare metal, but for the one such type that EC2 calls Nitro:

  $ comm -23 <(sort ours) <(sort theirs) | cut -d, -f1 > different
  $ comm -3 different <(maxpods list -q --all-known --bare-metal -o names | both_know theirs | sort) | tr -d '\t'
  c7g.metal
