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
