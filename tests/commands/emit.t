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
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use AL2023, whose nodes read a NodeConfig: maxpods emit nodeadm TYPE
  --use-max-pods false --kubelet-extra-args '--max-pods=42'
  $ maxpods emit eksctl --cluster my-cluster m5.large --prefix-delegation -q
  eksctl create nodegroup --cluster my-cluster --node-type m5.large --max-pods-per-node 110
  $ maxpods emit eksctl --cluster my-cluster m5.large --prefix-delegation --self-managed -q
  eksctl create nodegroup --cluster my-cluster --managed=false --node-type m5.large --max-pods-per-node 110
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
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use AL2023, whose nodes read a NodeConfig: maxpods emit nodeadm TYPE
  maxpods: warning: nodes need ENABLE_PREFIX_DELEGATION of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni --prefix-delegation
  --use-max-pods false --kubelet-extra-args '--max-pods=20'
  $ maxpods emit bootstrap m4.large --prefix-delegation 2> /dev/null
  --use-max-pods false --kubelet-extra-args '--max-pods=20'

A value of several types says which type decides it, and what the others could have (EKS user guide, create-managed-node-group:
the smallest applies to the group):

  $ maxpods emit nodeadm c7g.medium m6i.8xlarge --prefix-delegation --node-group self-managed -q | grep maxPods
        maxPods: 98
  $ maxpods emit bootstrap c7g.medium m6i.8xlarge --prefix-delegation 2>&1 | head -2
  maxpods: warning: max pods 98, for c7g.medium; m6i.8xlarge alone: 250
  hint: create a node group for each value
  $ maxpods emit bottlerocket t3.medium m5.large m5.xlarge c5.4xlarge m5.8xlarge --node-group self-managed 2>&1 | head -2
  maxpods: warning: max pods 17, for t3.medium; m5.8xlarge alone: 234, c5.4xlarge alone: 110, m5.xlarge alone: 58 and 1 more
  hint: create a node group for each value
  $ maxpods emit eksctl --cluster my-cluster m5.large m5.8xlarge 2>&1 | head -2
  maxpods: warning: max pods 29, for m5.large; m5.8xlarge alone: 234
  hint: create a node group for each value
  $ maxpods emit bootstrap m5.large m4.large -q
  --use-max-pods false --kubelet-extra-args '--max-pods=20'

What --max-pods does to types that are named:

  $ maxpods emit bootstrap m5.large c5.4xlarge --max-pods 60 2>&1 | head -4
  maxpods: warning: max pods 60 is more than addresses allow: m5.large 29
  hint: use --max-pods 29, or leave the option out
  maxpods: warning: max pods 60 is fewer than types can have: c5.4xlarge 110
  hint: create a node group for each value
  $ maxpods emit bootstrap m5.large --max-pods 29
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use AL2023, whose nodes read a NodeConfig: maxpods emit nodeadm TYPE
  --use-max-pods false --kubelet-extra-args '--max-pods=29'
  $ maxpods emit bootstrap m5.large --max-pods 20 2>&1 | head -2
  maxpods: warning: max pods 20 is fewer than types can have: m5.large 29
  hint: leave out --max-pods for the recommended value
  $ maxpods emit bootstrap c5.4xlarge --max-pods 150 2>&1 | head -2
  maxpods: warning: max pods 150 is above the recommended value: c5.4xlarge 110
  hint: use --max-pods 110, or leave the option out

Without --node-group, the kind of group is the one that the target is commonly used with, as in `explain`:

  $ maxpods emit nodeadm m5.large > /dev/null
  maxpods: warning: NodeConfig spec.kubelet.config.maxPods may not be applied on a managed node group without an AMI ID (al2023): sources conflict
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  $ maxpods emit nodeadm m5.large --cluster my-cluster --endpoint https://ABC.gr7.us-west-2.eks.amazonaws.com --certificate-authority Q0E= --service-cidr 10.100.0.0/16 > /dev/null
  $ maxpods emit windows m5.large > /dev/null
  $ for family in al2 al2023 bottlerocket windows2022; do maxpods explain m5.large --ami-family $family | grep -o 'on a managed .*'; done
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use --ami-family al2023
  on a managed node group with an AMI ID (al2)
  on a managed node group without an AMI ID (al2023)
  on a managed node group without an AMI ID (bottlerocket)
  on a managed node group with an AMI ID (windows2022)

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
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use AL2023, whose nodes read a NodeConfig: maxpods emit nodeadm TYPE
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
  $ maxpods emit bootstrap m5.large --ami-family AL2_x86_65
  maxpods: error: unknown AMI family 'AL2_x86_65'
  hint: allowed: al2
  [2]
  $ maxpods emit bootstrap m5.large --node-group fargate
  maxpods: error: unknown kind of node group 'fargate'
  hint: allowed: managed, managed-custom-ami, self-managed, karpenter
  [2]

AMI families have the names of Karpenter, eksctl and the EKS API, too:

  $ for family in AL2023 AmazonLinux2023 AL2023_x86_64_STANDARD al2023_x86_64_nvidia Bottlerocket BOTTLEROCKET_x86_64 AL2 \
  >   AmazonLinux2 Windows2022 WindowsServer2022CoreContainer WINDOWS_CORE_2022_x86_64 Windows2025 WINDOWS_CORE_2025_x86_64; do
  >   maxpods emit eksctl --cluster a m5.large --self-managed -q --ami-family $family | grep -o 'node-ami-family [^ ]*' || echo default
  > done
  default
  default
  default
  default
  node-ami-family Bottlerocket
  node-ami-family Bottlerocket
  node-ami-family AmazonLinux2
  node-ami-family AmazonLinux2
  node-ami-family WindowsServer2022CoreContainer
  node-ami-family WindowsServer2022CoreContainer
  node-ami-family WindowsServer2022CoreContainer
  node-ami-family WindowsServer2025CoreContainer
  node-ami-family WindowsServer2025CoreContainer
  $ maxpods emit karpenter --cluster a m5.large --ami-family WindowsServer2025CoreContainer -q | grep alias
      - alias: "windows2025@latest"
  $ maxpods emit karpenter --cluster a m5.large --ami-family windows2025 --ami-id ami-0123456789abcdef0 -q | grep amiFamily
    amiFamily: Windows2025

For what no longer has AMIs, what replaces it (amazon-eks-ami pull request 2645; eksctl AmazonLinux2EOLVersion):

  $ for target in "eksctl --cluster a" "eksctl-config --cluster a --region us-west-2" "karpenter --cluster a" terraform; do
  >   maxpods emit $target m5.large --ami-family al2 2>&1 > /dev/null | grep -A1 'no AL2 AMIs' && maxpods emit $target m5.large --ami-family al2023 -q > /dev/null
  > done
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use --ami-family al2023
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use --ami-family al2023
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use --ami-family al2023
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use --ami-family al2023
  $ maxpods emit cloudformation m5.large --ami-family al2 > /dev/null
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use AL2023, whose nodes read a NodeConfig: maxpods emit nodeadm-user-data TYPE
