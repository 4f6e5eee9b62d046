Karpenter's EC2NodeClass:

  $ parse() { python3 "$MAXPODS_SOURCE/tests/emit/parse.py" "$@"; }
  $ maxpods emit karpenter --cluster my-cluster m5.large --prefix-delegation
  maxpods: warning: m5.large reserves memory for 29 pods (574 MiB), but 110 pods need 1465 MiB
  hint: set spec.kubelet.kubeReserved with memory: 1465Mi
  maxpods: warning: nodes need ENABLE_PREFIX_DELEGATION of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni --prefix-delegation
  apiVersion: karpenter.k8s.aws/v1
  kind: EC2NodeClass
  metadata:
    name: "default"
  spec:
    amiSelectorTerms:
      - alias: "al2023@latest"
    role: "KarpenterNodeRole-my-cluster"
    subnetSelectorTerms:
      - tags:
          karpenter.sh/discovery: "my-cluster"
    securityGroupSelectorTerms:
      - tags:
          karpenter.sh/discovery: "my-cluster"
    kubelet:
      maxPods: 110
  $ maxpods emit karpenter --cluster my-cluster m5.large | parse yaml
  {
   "apiVersion": "karpenter.k8s.aws/v1",
   "kind": "EC2NodeClass",
   "metadata": {
    "name": "default"
   },
   "spec": {
    "amiSelectorTerms": [
     {
      "alias": "al2023@latest"
     }
    ],
    "role": "KarpenterNodeRole-my-cluster",
    "subnetSelectorTerms": [
     {
      "tags": {
       "karpenter.sh/discovery": "my-cluster"
      }
     }
    ],
    "securityGroupSelectorTerms": [
     {
      "tags": {
       "karpenter.sh/discovery": "my-cluster"
      }
     }
    ],
    "kubelet": {
     "maxPods": 29
    }
   }
  }
  $ maxpods emit karpenter --cluster my-cluster m5.large --ami-family bottlerocket --prefix-delegation --node-class blue --node-role nodes | grep -e name -e alias -e role -e maxPods
  maxpods: warning: nodes need ENABLE_PREFIX_DELEGATION of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni --prefix-delegation
    name: "blue"
      - alias: "bottlerocket@latest"
    role: "nodes"
      maxPods: 110
  $ maxpods emit karpenter --cluster my-cluster m5.large --os windows | grep -e alias -e maxPods
      - alias: "windows2022@latest"
      maxPods: 9
  $ maxpods emit karpenter --cluster my-cluster m5.large --ami-id ami-0123456789abcdef0 | grep -A2 ami
    amiFamily: AL2023
    amiSelectorTerms:
      - id: "ami-0123456789abcdef0"
    role: "KarpenterNodeRole-my-cluster"
    subnetSelectorTerms:

With an AMI that EKS does not know, user data decides:

  $ maxpods emit karpenter --cluster my-cluster m5.large --ami-family custom --ami-id ami-0123456789abcdef0 | grep -A2 ami
  maxpods: warning: EC2NodeClass spec.kubelet.maxPods is ignored on nodes of Karpenter (custom): for the Custom family Karpenter only plans with it: user data must say the same
  hint: start the kubelet with --max-pods=N in user data, and set the same in the EC2NodeClass
    amiFamily: Custom
    amiSelectorTerms:
      - id: "ami-0123456789abcdef0"
    role: "KarpenterNodeRole-my-cluster"
    subnetSelectorTerms:

IPv6 has nothing to add:

  $ maxpods emit karpenter --cluster my-cluster m5.large --ip-family ipv6 -q | grep maxPods
      maxPods: 110

What is missing, or cannot be:

  $ maxpods emit karpenter m5.large
  maxpods: error: emit karpenter needs --cluster NAME
  [2]
  $ maxpods emit karpenter --cluster my-cluster m5.large --ami-family custom
  maxpods: error: emit karpenter --ami-family custom needs --ami-id AMI
  [2]
  $ maxpods emit karpenter --cluster $(printf 'a%.0s' {1..60}) m5.large
  maxpods: error: 'KarpenterNodeRole-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is too long for an IAM role
  hint: name the role of the nodes: --node-role ROLE
  [2]
  $ maxpods emit karpenter --cluster my-cluster m5.large --node-role arn:aws:iam::123456789012:role/nodes
  maxpods: error: --node-role cannot be 'arn:aws:iam::123456789012:role/nodes'
  hint: use the name of the role, not its ARN: 1 to 64 letters, digits, and _+=,.@-
  [2]
  $ maxpods emit karpenter --cluster my-cluster m5.large --node-class Blue
  maxpods: error: --node-class cannot be 'Blue'
  hint: use lower-case letters, digits, - and .
  [2]
  $ maxpods emit karpenter --cluster my-cluster m5.large --node-group managed
  maxpods: error: unknown option '--node-group'
  hint: see maxpods emit karpenter --help
  [2]

A group of several types. karpenter-provider-aws, issue 7561, and kubernetes-on-aws, pull request 11852: without a value, Karpenter
gives each type its ENI formula (pkg/providers/instancetype/types.go, pods()):

  $ documents() { python3 -c 'import sys, yaml, json
  > for d in yaml.safe_load_all(sys.stdin):
  >   spec = d["spec"]; pool = spec.get("template", {}).get("spec")
  >   print(d["kind"], d["metadata"]["name"], json.dumps(spec.get("kubelet")) if not pool else
  >         json.dumps([pool["nodeClassRef"]["name"]] + [[r["key"], r["operator"]] + r["values"] for r in pool["requirements"]]))'; }
  $ maxpods emit karpenter --cluster my-cluster t3.medium m5.large c5.4xlarge
  maxpods: warning: maxPods is left out: Karpenter gives 17 on t3.medium, 29 on m5.large, 234 on c5.4xlarge
  hint: for one value of all types, use --max-pods 17
  maxpods: warning: 234 on c5.4xlarge is above the recommended cap of 110
  hint: cap it with --as-expression or --per-type
  apiVersion: karpenter.k8s.aws/v1
  kind: EC2NodeClass
  metadata:
    name: "default"
  spec:
    amiSelectorTerms:
      - alias: "al2023@latest"
    role: "KarpenterNodeRole-my-cluster"
    subnetSelectorTerms:
      - tags:
          karpenter.sh/discovery: "my-cluster"
    securityGroupSelectorTerms:
      - tags:
          karpenter.sh/discovery: "my-cluster"
    # kubelet.maxPods is left out. Karpenter gives:
    #   17: t3.medium
    #   29: m5.large
    #   234: c5.4xlarge
  $ maxpods emit karpenter --cluster my-cluster t3.medium m5.large c5.4xlarge -q | documents
  EC2NodeClass default null

Custom networking needs RESERVED_ENIS (website/content/en/preview/concepts/nodeclasses.md), or each type its own value:

  $ maxpods emit karpenter --cluster my-cluster t3.2xlarge t3.medium m5.4xlarge --custom-networking | documents
  maxpods: warning: max pods 12, for t3.medium; m5.4xlarge alone: 110, t3.2xlarge alone: 44
  hint: give each type its own value: --as-expression or --per-type, or set RESERVED_ENIS=1 in Karpenter: --karpenter-reserved-enis 1
  maxpods: warning: m5.4xlarge reserves memory for 234 pods (2829 MiB), but 12 pods need 387 MiB; 2 more types reserve too much or too little
  hint: set spec.kubelet.kubeReserved with memory: 387Mi
  maxpods: warning: nodes need AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG, ENI_CONFIG_LABEL_DEF of aws-node, which this text does not set
  hint: set them before the nodes join: maxpods emit vpc-cni --custom-networking --pod-subnet ZONE=SUBNET
  EC2NodeClass default {"maxPods": 12}
  $ maxpods emit karpenter --cluster my-cluster t3.2xlarge t3.medium m5.4xlarge --custom-networking --karpenter-reserved-enis 1 | sed -n '/left out/,$p'
  maxpods: warning: maxPods is left out: Karpenter with RESERVED_ENIS=1 gives 12 on t3.medium, 44 on t3.2xlarge, 205 on m5.4xlarge
  hint: for one value of all types, use --max-pods 12
  maxpods: warning: 205 on m5.4xlarge is above the recommended cap of 110
  hint: cap it with --as-expression or --per-type
  maxpods: warning: nodes need AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG, ENI_CONFIG_LABEL_DEF of aws-node, which this text does not set
  hint: set them before the nodes join: maxpods emit vpc-cni --custom-networking --pod-subnet ZONE=SUBNET
    # kubelet.maxPods is left out. Karpenter with RESERVED_ENIS=1 gives:
    #   12: t3.medium
    #   44: t3.2xlarge
    #   205: m5.4xlarge

So do prefixes, IPv6 and Windows, of which its formula knows nothing (issue 6102: 8 pods on c7g.medium):

  $ maxpods emit karpenter --cluster my-cluster c7g.medium m6i.8xlarge --prefix-delegation | documents
  maxpods: warning: max pods 98, for c7g.medium; m6i.8xlarge alone: 250
  hint: give each type its own value: --as-expression or --per-type
  maxpods: warning: m6i.8xlarge reserves memory for 234 pods (2829 MiB), but 98 pods need 1333 MiB; 1 more type reserves too much or too little
  hint: set spec.kubelet.kubeReserved with memory: 1333Mi
  maxpods: warning: nodes need ENABLE_PREFIX_DELEGATION of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni --prefix-delegation
  EC2NodeClass default {"maxPods": 98}
  $ maxpods emit karpenter --cluster my-cluster m5.large m5.8xlarge --ip-family ipv6 2>&1 | grep 'max pods'
  maxpods: warning: max pods 110, for m5.large; m5.8xlarge alone: 250
  $ maxpods emit karpenter --cluster my-cluster m5.large m5.8xlarge --os windows 2>&1 | grep 'max pods'
  maxpods: warning: max pods 9, for m5.large; m5.8xlarge alone: 29

An expression, which maxPods itself takes (website/content/en/preview/concepts/nodeclasses.md; pull request 9508):

  $ maxpods emit karpenter --cluster my-cluster t3.medium m5.large c5.4xlarge --as-expression | sed -n '/kubelet/,$p'
  maxpods: warning: c5.4xlarge reserves memory for 234 pods (2829 MiB), but 110 pods need 1465 MiB
  hint: set spec.kubelet.kubeReserved with memory: "11 * max_pods + 255"
  maxpods: warning: this needs Karpenter 1.15 and its feature gate NodeClassCEL, off by default: without it no node is launched (KubeletExpressionsDisabled)
  hint: turn it on: AWS_FEATURE_GATES=NodeClassCEL=true, in Helm settings.awsFeatureGates.nodeClassCEL=true
    kubelet:
      # needs Karpenter 1.15 or later, with the feature gate NodeClassCEL
      maxPods: "min(max_pods, 110)"
  $ maxpods emit karpenter --cluster my-cluster c7g.medium m6i.8xlarge --prefix-delegation --as-expression -q | documents
  EC2NodeClass default {"maxPods": "default_enis == 2 && ips_per_eni == 4 && memory_mib == 2048 ? 98 : instance_type == \"m6i.8xlarge\" ? 250 : min(max_pods, vcpus < 30 ? 110 : 250)"}

A node class for each value:

  $ maxpods emit karpenter --cluster my-cluster t3.medium t3a.medium m5.large --per-type --node-class general --node-pool pool -q | documents
  EC2NodeClass general-17 {"maxPods": 17}
  NodePool pool-17 ["general-17", ["kubernetes.io/os", "In", "linux"], ["node.kubernetes.io/instance-type", "In", "t3.medium", "t3a.medium"]]
  EC2NodeClass general-29 {"maxPods": 29}
  NodePool pool-29 ["general-29", ["kubernetes.io/os", "In", "linux"], ["node.kubernetes.io/instance-type", "In", "m5.large"]]
  $ maxpods emit karpenter --cluster my-cluster t3.medium t3a.medium m5.large --per-type -q | grep -e '^#' -e name
  # for t3.medium, t3a.medium
    name: "default-17"
  # for m5.large
    name: "default-29"
  $ maxpods emit karpenter --cluster my-cluster --per-type t3.medium --as-expression
  maxpods: error: --as-expression and --per-type cannot be combined: an expression gives each type its own value
  [2]
  $ maxpods emit karpenter --cluster my-cluster --per-type t3.medium --node-class $(printf 'a%.0s' {1..252})
  maxpods: error: --node-class is too long: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-17'
  hint: use at most 60 characters
  [2]
  $ maxpods emit karpenter --cluster my-cluster t3.medium --node-pool $(printf 'a%.0s' {1..64})
  maxpods: error: --node-pool is too long: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
  hint: use at most 63 characters
  [2]

Types as in `list`, and the node pool that selects them; all types of a family are one requirement:

  $ maxpods emit karpenter --cluster my-cluster --family m5,c5 --node-pool general -q | documents
  EC2NodeClass default null
  NodePool general ["default", ["kubernetes.io/os", "In", "linux"], ["karpenter.k8s.aws/instance-family", "In", "c5", "m5"]]
  $ maxpods emit karpenter --cluster my-cluster --family 'c7g' --generation 7 --node-pool general -q | documents
  EC2NodeClass default null
  NodePool general ["default", ["kubernetes.io/os", "In", "linux"], ["karpenter.k8s.aws/instance-family", "In", "c7g"]]
  $ maxpods emit karpenter --cluster my-cluster --match 'm5.*xlarge' --node-pool general -q | documents
  EC2NodeClass default null
  NodePool general ["default", ["kubernetes.io/os", "In", "linux"], ["node.kubernetes.io/instance-type", "In", "m5.xlarge", "m5.2xlarge", "m5.4xlarge", "m5.8xlarge", "m5.12xlarge", "m5.16xlarge", "m5.24xlarge"]]
  $ maxpods emit karpenter --cluster my-cluster --match 'm[24].large' --ip-family ipv6
  maxpods: warning: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  maxpods: error: no type that can run pods matches
  hint: see them with: maxpods list
  [1]
  $ maxpods emit karpenter --cluster my-cluster --match 'm[45].large' --ip-family ipv6 --node-pool general | documents
  maxpods: warning: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  maxpods: warning: m5.large reserves memory for 29 pods (574 MiB), but 110 pods need 1465 MiB
  hint: set spec.kubelet.kubeReserved with memory: 1465Mi
  EC2NodeClass default {"maxPods": 110}
  NodePool general ["default", ["kubernetes.io/os", "In", "linux"], ["node.kubernetes.io/instance-type", "In", "m5.large"]]
  $ maxpods emit karpenter --cluster my-cluster --family m5 m5.large
  maxpods: error: TYPE and --family, --generation or --match cannot be combined: both choose the types
  [2]
  $ maxpods emit karpenter --cluster my-cluster --family m55
  maxpods: error: unknown instance family 'm55'; did you mean 'm5', 'm5a', 'm5d', 'm5n'?
  hint: a family is the part before the dot, such as m5, or a pattern, such as 'm[5-9]*'
  [2]
  $ maxpods emit karpenter --cluster my-cluster --max-pods 29 --node-pool general
  maxpods: error: --node-pool needs the names of instance types
  hint: name them, such as m5.large, or choose them with --family, --generation or --match
  [2]

podsPerCore limits pods to that many per vCPU, except on Bottlerocket (types.go, pods(); bottlerocket.go):

  $ maxpods emit karpenter --cluster my-cluster m5.large t3.medium --pods-per-core 8 | sed -n '/kubelet/,$p'
  maxpods: warning: maxPods is left out: Karpenter gives 16 on m5.large
  hint: for one value of all types, use --max-pods 17
    kubelet:
      podsPerCore: 8
    # kubelet.maxPods is left out. Karpenter gives:
    #   16: m5.large, t3.medium
  $ maxpods emit karpenter --cluster my-cluster --max-pods 29 --pods-per-core 8 --ami-family bottlerocket | documents
  maxpods: error: --pods-per-core and --ami-family bottlerocket cannot be combined: Karpenter refuses or ignores podsPerCore there
  hint: leave out --pods-per-core

A value of one's own is checked against the types:

  $ maxpods emit karpenter --cluster my-cluster t3.medium m5.large c5.4xlarge --max-pods 150 | documents
  maxpods: warning: max pods 150 is more than addresses allow: t3.medium 17, m5.large 29
  hint: use --max-pods 17, or leave the option out
  maxpods: warning: max pods 150 is above the recommended value: c5.4xlarge 110
  hint: use --max-pods 110, or leave the option out
  maxpods: warning: t3.medium reserves memory for 17 pods (442 MiB), but 150 pods need 1905 MiB; 2 more types reserve too much or too little
  hint: set spec.kubelet.kubeReserved with memory: 1905Mi
  EC2NodeClass default {"maxPods": 150}
  $ maxpods emit karpenter --cluster my-cluster --max-pods 150 --karpenter-reserved-enis 1
  maxpods: error: --max-pods and --karpenter-reserved-enis cannot be combined without a TYPE: --max-pods is the value
  hint: name the types, such as m5.large, to check the value against them
  [2]

With an AMI that EKS does not know, Karpenter only plans with its own numbers, too:

  $ maxpods emit karpenter --cluster my-cluster t3.medium m5.large --ami-family custom --ami-id ami-0123456789abcdef0 > /dev/null
  maxpods: warning: maxPods is left out: Karpenter gives 17 on t3.medium, 29 on m5.large
  hint: for one value of all types, use --max-pods 17
  maxpods: warning: Karpenter only plans with these numbers: user data must set the same
  hint: start the kubelet with --max-pods=N in user data

podsPerCore limits nodes below maxPods (karpenter-provider-aws, pkg/providers/instancetype/types.go, pods): 2 x 16 vCPUs are
32 pods, for which 607 MiB are needed:

  $ maxpods emit karpenter --cluster my-cluster m5.4xlarge --pods-per-core 2 | grep -A2 kubelet:
  maxpods: warning: m5.4xlarge reserves memory for 234 pods (2829 MiB), but 32 pods need 607 MiB
  hint: set spec.kubelet.kubeReserved with memory: 607Mi
  maxpods: warning: podsPerCore 2 limits m5.4xlarge to 32 pods, instead of 110
    kubelet:
      maxPods: 110
      podsPerCore: 2
  $ maxpods emit karpenter --cluster my-cluster m5.large c5.4xlarge --pods-per-core 4 --per-type -q | grep -E 'name:|maxPods|podsPerCore'
    name: "default-8"
      maxPods: 8
      podsPerCore: 4
    name: "default-64"
      maxPods: 64
      podsPerCore: 4
  $ maxpods emit karpenter --cluster my-cluster m5.large --pods-per-core 40 2>&1 > /dev/null

Windows with a desktop has no alias of Karpenter, and names of aliases are families:

  $ maxpods emit karpenter --cluster my-cluster m5.large --ami-family WINDOWS_FULL_2022_x86_64
  maxpods: error: Karpenter has no alias for WINDOWS_FULL_2022_x86_64
  hint: give the ID of the AMI: --ami-id AMI
  [2]
  $ maxpods emit karpenter --cluster my-cluster m5.large --ami-family al2023@latest | grep alias
      - alias: "al2023@latest"
