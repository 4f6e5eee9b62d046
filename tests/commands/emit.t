The targets:

  $ maxpods emit --list | head -3
  bootstrap            Arguments for bootstrap.sh on Amazon Linux 2
  bootstrap-user-data  User data that calls bootstrap.sh, for launch templates
  cloudformation       Parameters file for the CloudFormation node templates
  $ maxpods emit --list > targets; test $(wc -l < targets) -gt 15
  $ while read -r name summary; do maxpods help emit "$name" | head -1 | cmp - <(echo "$summary."); done < targets

Each of them computes the value from types and networking options, or takes it as it is:

  $ maxpods emit bootstrap m5.large --prefix-delegation -q
  --use-max-pods false --kubelet-extra-args '--max-pods=110'
  $ maxpods emit bootstrap --max-pods 42
  --use-max-pods false --kubelet-extra-args '--max-pods=42'
  $ maxpods emit eksctl --cluster my-cluster m5.large --prefix-delegation -q
  eksctl create nodegroup --cluster my-cluster --max-pods-per-node 110
  $ maxpods emit eksctl --cluster my-cluster m5.large --prefix-delegation --self-managed -q
  eksctl create nodegroup --cluster my-cluster --managed=false --max-pods-per-node 110
  $ maxpods emit eksctl --cluster my-cluster --nodegroup blue --region us-west-2 m5.large,c5.large
  maxpods: warning: NodeConfig spec.kubelet.config.maxPods may not be applied on a managed node group without an AMI ID (al2023): sources conflict
  hint: use a config file: maxpods emit eksctl-config TYPE --cluster NAME --region REGION --ami-id AMI
  eksctl create nodegroup --cluster my-cluster --name blue --region us-west-2 --instance-types m5.large,c5.large --max-pods-per-node 29
  $ maxpods emit eksctl --cluster my-cluster --max-pods 42 --self-managed
  maxpods: warning: the text names no instance type: eksctl uses m5.large by default
  hint: add the types that the value is for
  eksctl create nodegroup --cluster my-cluster --managed=false --max-pods-per-node 42

Warnings go with it, on stderr:

  $ maxpods emit bootstrap m4.large --prefix-delegation
  maxpods: warning: m4.large is not built on Nitro: its nodes use single addresses
  hint: list types on Nitro with: maxpods list --nitro
  --use-max-pods false --kubelet-extra-args '--max-pods=20'
  $ maxpods emit bootstrap m4.large --prefix-delegation 2> /dev/null
  --use-max-pods false --kubelet-extra-args '--max-pods=20'

What cannot run has no configuration:

  $ maxpods emit bootstrap m4.large --ip-family ipv6
  maxpods: error: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  [1]
  $ maxpods emit bootstrap m5.large --reserved-enis 3 --host-network-pods 0
  maxpods: warning: m5.large has no network interface left for pods
  maxpods: error: m5.large runs no pods: there is nothing to write
  hint: leave this type out, or change the networking options
  [1]

What is missing, or contradicts:

  $ maxpods emit
  maxpods: error: no emit target given
  hint: list the targets with: maxpods emit --list
  [2]
  $ maxpods emit botstrap m5.large
  maxpods: error: unknown emit target 'botstrap'; did you mean 'bootstrap'?
  hint: list the targets with: maxpods emit --list
  [2]
  $ maxpods emit --list bootstrp
  maxpods: error: unexpected argument 'bootstrp': --list takes none
  [2]
  $ maxpods emit bootstrap
  maxpods: error: no instance type given
  hint: name one or more, such as m5.large, or give the value: --max-pods N
  [2]
  $ maxpods emit bootstrap m5.large --os windows
  maxpods: error: emit bootstrap and --os windows cannot be combined: it is for Linux nodes
  [2]
  $ maxpods emit bootstrap m5.large --cluster my-cluster
  maxpods: error: unknown option '--cluster'
  hint: see maxpods emit bootstrap --help
  [2]
  $ maxpods emit bootstrap --max-pods 42 m5.large
  maxpods: warning: max pods 42 is more than addresses allow: m5.large 29
  hint: use --max-pods 29, or leave the option out
  maxpods: warning: m5.large reserves memory for 29 pods (574 MiB), but 42 pods need 717 MiB
  hint: set kubeReserved, or on AL2023 use an expression: maxpods emit nodeadm TYPE --as-expression
  --use-max-pods false --kubelet-extra-args '--max-pods=42'
  $ maxpods emit bootstrap --max-pods 42 --prefix-delegation
  maxpods: error: --max-pods and --prefix-delegation cannot be combined without a TYPE: --max-pods is the value
  hint: name the types, such as m5.large, to check the value against them
  [2]
  $ maxpods emit bootstrap --max-pods 42 --max-reserved-percent 10
  maxpods: error: --max-pods and --max-reserved-percent cannot be combined without a TYPE: --max-pods is the value
  hint: name the types, such as m5.large, to check the value against them
  [2]
  $ maxpods emit bootstrap --max-pods 0
  maxpods: error: --max-pods takes a whole number from 1 to 2,147,483,647, not '0'
  [2]
  $ maxpods emit bootstrap --max-pods 2147483648
  maxpods: error: --max-pods takes a whole number from 1 to 2,147,483,647, not '2147483648'
  [2]
  $ maxpods emit eksctl --cluster a m5.large --os windows --ami-family al2023
  maxpods: error: emit eksctl --ami-family al2023 and --os windows cannot be combined: it is for Linux nodes
  [2]
  $ maxpods emit eksctl m5.large
  maxpods: error: emit eksctl needs --cluster NAME
  [2]
  $ maxpods emit bootstrap m5.large --node-group fargate
  maxpods: error: unknown kind of node group 'fargate'
  hint: allowed: managed, managed-custom-ami, self-managed, karpenter
  [2]
