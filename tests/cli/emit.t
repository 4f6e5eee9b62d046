The targets:

  $ maxpods emit --list
  bootstrap    Arguments for bootstrap.sh of Amazon Linux 2
  eksctl       The eksctl command that creates a node group

Amazon Linux 2:

  $ maxpods emit bootstrap m5.large --prefix-delegation
  --use-max-pods false --kubelet-extra-args '--max-pods=110'
  $ maxpods emit bootstrap --max-pods 42
  --use-max-pods false --kubelet-extra-args '--max-pods=42'

The script's parser takes every value as the next word, so no word may join two:

  $ eval "set -- $(maxpods emit bootstrap m5.large)"; printf '<%s>\n' "$@"
  <--use-max-pods>
  <false>
  <--kubelet-extra-args>
  <--max-pods=29>

eksctl:

  $ maxpods emit eksctl --cluster my-cluster m5.large --prefix-delegation
  eksctl create nodegroup --cluster my-cluster --max-pods-per-node 110
  $ maxpods emit eksctl --cluster my-cluster m5.large --prefix-delegation --self-managed
  eksctl create nodegroup --cluster my-cluster --managed=false --max-pods-per-node 110
  $ maxpods emit eksctl --cluster my-cluster --nodegroup blue --region us-west-2 m5.large,c5.large
  eksctl create nodegroup --cluster my-cluster --name blue --region us-west-2 --max-pods-per-node 29
  $ maxpods emit eksctl --cluster my-cluster --max-pods 42 --self-managed
  eksctl create nodegroup --cluster my-cluster --managed=false --max-pods-per-node 42

Warnings go with it, on stderr:

  $ maxpods emit bootstrap m4.large --prefix-delegation
  maxpods: warning: m4.large is not built on Nitro: its nodes keep single addresses
  --use-max-pods false --kubelet-extra-args '--max-pods=20'
  $ maxpods emit bootstrap m4.large --prefix-delegation 2> /dev/null
  --use-max-pods false --kubelet-extra-args '--max-pods=20'

What cannot run has no configuration:

  $ maxpods emit bootstrap m4.large --ip-family ipv6
  maxpods: error: m4.large cannot run IPv6: it is not built on Nitro
  [1]

  $ maxpods emit bootstrap m5.large --reserved-enis 3 --host-network-pods 0
  maxpods: warning: no network interface of m5.large is left for pods that need an address
  maxpods: error: m5.large runs no pods, so there is nothing to emit
  [1]

What is missing, contradicts, or could break out of the command:

  $ maxpods emit
  maxpods: error: no emit target given
  hint: allowed: bootstrap, eksctl
  [2]
  $ maxpods emit botstrap m5.large
  maxpods: error: unknown emit target 'botstrap'; did you mean 'bootstrap'?
  hint: allowed: bootstrap, eksctl
  [2]
  $ maxpods emit bootstrap
  maxpods: error: no instance type given
  hint: name one or more, such as m5.large; --help tells how
  [2]
  $ maxpods emit bootstrap m5.large --os windows
  maxpods: error: --os windows does not go with this target: it is for Linux nodes
  [2]
  $ maxpods emit bootstrap m5.large --cluster my-cluster
  maxpods: error: unknown option '--cluster'
  hint: see maxpods emit bootstrap --help
  [2]
  $ maxpods emit bootstrap --max-pods 42 m5.large
  maxpods: error: --max-pods and TYPE exclude each other: --max-pods is the value itself
  [2]
  $ maxpods emit bootstrap --max-pods 42 --prefix-delegation
  maxpods: error: --max-pods and --prefix-delegation exclude each other: --max-pods is the value itself
  [2]
  $ maxpods emit bootstrap --max-pods 0
  maxpods: error: --max-pods takes a whole number from 1 to 2147483647, not '0'
  [2]
  $ maxpods emit bootstrap --max-pods 2147483648
  maxpods: error: --max-pods takes a whole number from 1 to 2147483647, not '2147483648'
  [2]
  $ maxpods emit eksctl --cluster a m5.large --os windows
  maxpods: error: --os windows does not go with this target: it is for Linux nodes
  [2]
  $ maxpods emit eksctl m5.large
  maxpods: error: emit eksctl needs --cluster NAME
  [2]
  $ maxpods emit eksctl --cluster '' m5.large
  maxpods: error: --cluster cannot be ''
  hint: 1 to 100 letters, digits, - and _, the first one a letter or digit
  [2]
  $ maxpods emit eksctl --cluster -x m5.large
  maxpods: error: --cluster cannot be '-x'
  hint: 1 to 100 letters, digits, - and _, the first one a letter or digit
  [2]
  $ maxpods emit eksctl --cluster 'a;reboot' m5.large
  maxpods: error: --cluster cannot be 'a;reboot'
  hint: 1 to 100 letters, digits, - and _, the first one a letter or digit
  [2]
  $ maxpods emit eksctl --cluster a --nodegroup 'b c' m5.large
  maxpods: error: --nodegroup cannot be 'b c'
  hint: 1 to 100 letters, digits, - and _, the first one a letter or digit
  [2]
  $ maxpods emit eksctl --cluster a --region 'us west' m5.large
  maxpods: error: --region cannot be 'us west'
  hint: a region is named like us-west-2
  [2]
