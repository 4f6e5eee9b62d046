Amazon Linux 2023. Without the cluster's details EKS adds them:

  $ parse() { python3 "$MAXPODS_SOURCE/tests/emit/parse.py" "$@"; }
  $ maxpods emit nodeadm m5.large
  maxpods: warning: NodeConfig spec.kubelet.config.maxPods may not be applied on a managed node group without an AMI ID (al2023): sources conflict
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  apiVersion: node.eks.aws/v1alpha1
  kind: NodeConfig
  spec:
    kubelet:
      config:
        maxPods: 29
  $ maxpods emit nodeadm m5.large | parse yaml
  maxpods: warning: NodeConfig spec.kubelet.config.maxPods may not be applied on a managed node group without an AMI ID (al2023): sources conflict
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  {
   "apiVersion": "node.eks.aws/v1alpha1",
   "kind": "NodeConfig",
   "spec": {
    "kubelet": {
     "config": {
      "maxPods": 29
     }
    }
   }
  }

With all of them it is complete:

  $ details="--endpoint https://ABC.gr7.us-west-2.eks.amazonaws.com --certificate-authority Y2VydA== --service-cidr 10.100.0.0/16"
  $ maxpods emit nodeadm --cluster my-cluster $details m5.large --node-labels team=blue --node-labels example.com/tier=
  apiVersion: node.eks.aws/v1alpha1
  kind: NodeConfig
  spec:
    cluster:
      name: "my-cluster"
      apiServerEndpoint: "https://ABC.gr7.us-west-2.eks.amazonaws.com"
      certificateAuthority: "Y2VydA=="
      cidr: "10.100.0.0/16"
    kubelet:
      config:
        maxPods: 29
      flags:
        - "--node-labels=team=blue,example.com/tier="
  $ maxpods emit nodeadm --cluster my-cluster $details m5.large --node-labels team=blue | parse yaml
  {
   "apiVersion": "node.eks.aws/v1alpha1",
   "kind": "NodeConfig",
   "spec": {
    "cluster": {
     "name": "my-cluster",
     "apiServerEndpoint": "https://ABC.gr7.us-west-2.eks.amazonaws.com",
     "certificateAuthority": "Y2VydA==",
     "cidr": "10.100.0.0/16"
    },
    "kubelet": {
     "config": {
      "maxPods": 29
     },
     "flags": [
      "--node-labels=team=blue"
     ]
    }
   }
  }

Some of them are of no use:

  $ maxpods emit nodeadm --cluster my-cluster m5.large
  maxpods: error: the cluster's details are incomplete: --endpoint, --certificate-authority, --service-cidr are missing
  hint: give all four of them, or none: EKS then adds them
  [2]
  $ maxpods emit nodeadm $details m5.large
  maxpods: error: the cluster's details are incomplete: --cluster is missing
  hint: give all four of them, or none: EKS then adds them
  [2]
  $ maxpods emit nodeadm --cluster my-cluster --endpoint https://a --service-cidr 10.100.0.0/16 m5.large
  maxpods: error: the cluster's details are incomplete: --certificate-authority is missing
  hint: give all four of them, or none: EKS then adds them
  [2]

A name is a text in YAML, whatever it looks like:

  $ maxpods emit nodeadm --cluster 123 $details m5.large | parse yaml | grep '"name"'
     "name": "123",
  $ maxpods emit nodeadm --cluster true $details m5.large | parse yaml | grep '"name"'
     "name": "true",

User data for a launch template is MIME with a NodeConfig:

  $ maxpods emit nodeadm-user-data m5.large > user-data
  maxpods: warning: NodeConfig spec.kubelet.config.maxPods may not be applied on a managed node group without an AMI ID (al2023): sources conflict
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  $ cat user-data
  MIME-Version: 1.0
  Content-Type: multipart/mixed; boundary="==MAXPODS=="
  
  --==MAXPODS==
  Content-Type: application/node.eks.aws
  
  apiVersion: node.eks.aws/v1alpha1
  kind: NodeConfig
  spec:
    kubelet:
      config:
        maxPods: 29
  
  --==MAXPODS==--
  $ parse mime < user-data | head -1
  application/node.eks.aws
  $ parse mime < user-data | sed 1,2d | parse yaml
  {
   "apiVersion": "node.eks.aws/v1alpha1",
   "kind": "NodeConfig",
   "spec": {
    "kubelet": {
     "config": {
      "maxPods": 29
     }
    }
   }
  }

What is known to be lost is said, with what helps:

  $ maxpods emit nodeadm m5.large --prefix-delegation > /dev/null
  maxpods: warning: NodeConfig spec.kubelet.config.maxPods may not be applied on a managed node group without an AMI ID (al2023): sources conflict
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: m5.large reserves memory for 29 pods (574 MiB), but 110 pods need 1465 MiB
  hint: reserve for the new value with --as-expression, or set kubeReserved
  maxpods: warning: nodes need ENABLE_PREFIX_DELEGATION of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni --prefix-delegation
  $ maxpods emit nodeadm m5.large --node-group managed > /dev/null
  maxpods: warning: NodeConfig spec.kubelet.config.maxPods may not be applied on a managed node group without an AMI ID (al2023): sources conflict
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  $ maxpods emit nodeadm --as-expression m5.large --node-group managed > /dev/null
  maxpods: warning: NodeConfig spec.kubelet.maxPodsExpression is overridden on a managed node group without an AMI ID (al2023) by maxPods of EKS's own NodeConfig
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: memory is still reserved for the value of the expression (amazon-eks-ami, nodeadm/internal/kubelet/config.go and issue 2580)
  hint: leave out the expression, or set kubeReserved
  $ maxpods emit nodeadm m5.large --node-group managed-custom-ami > /dev/null
  maxpods: warning: a managed node group with an AMI ID needs the cluster's details, which this text lacks
  hint: add --cluster, --endpoint, --certificate-authority and --service-cidr
  $ maxpods emit nodeadm --cluster my-cluster $details m5.large --node-group self-managed > /dev/null
  $ maxpods emit nodeadm m5.large --cni-version 1.12.0 > /dev/null
  maxpods: warning: NodeConfig spec.kubelet.config.maxPods may not be applied on a managed node group without an AMI ID (al2023): sources conflict
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: AL2023 nodes need VPC CNI 1.16.2 or later, not 1.12.0
  hint: update the VPC CNI first
  $ maxpods emit nodeadm m5.large --prefix-delegation --node-group karpenter > /dev/null
  maxpods: warning: NodeConfig spec.kubelet.config.maxPods of user data is ignored on nodes of Karpenter (al2023): Karpenter's own NodeConfig comes last, and its maxPods takes precedence
  hint: set spec.kubelet.maxPods of the EC2NodeClass: maxpods emit karpenter TYPE --cluster NAME
  maxpods: warning: nodes need ENABLE_PREFIX_DELEGATION of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni --prefix-delegation
  $ maxpods emit nodeadm m5.large --node-group karpenter > /dev/null
  maxpods: warning: NodeConfig spec.kubelet.config.maxPods of user data is ignored on nodes of Karpenter (al2023): Karpenter's own NodeConfig comes last, and its maxPods takes precedence
  hint: set spec.kubelet.maxPods of the EC2NodeClass: maxpods emit karpenter TYPE --cluster NAME
  $ maxpods emit nodeadm --as-expression m5.large --node-group karpenter > /dev/null
  maxpods: warning: NodeConfig spec.kubelet.maxPodsExpression is ignored on nodes of Karpenter (al2023): Karpenter's own NodeConfig comes last, and its maxPods takes precedence
  hint: set spec.kubelet.maxPods of the EC2NodeClass: maxpods emit karpenter TYPE --cluster NAME
  maxpods: warning: memory is still reserved for the value of the expression (amazon-eks-ami, nodeadm/internal/kubelet/config.go and issue 2580)
  hint: leave out the expression, or set kubeReserved
  $ maxpods emit nodeadm --max-pods 300 --node-group managed > /dev/null
  maxpods: warning: max pods above 110 (with 30 vCPUs or more: 250) are not applied on a managed node group without an AMI ID (al2023)
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami

An expression gives each type of a group its own value, and makes kube-reserved follow:

  $ maxpods emit nodeadm --as-expression m5.large m5.xlarge
  maxpods: warning: NodeConfig spec.kubelet.maxPodsExpression is overridden on a managed node group without an AMI ID (al2023) by maxPods of EKS's own NodeConfig
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: memory is still reserved for the value of the expression (amazon-eks-ami, nodeadm/internal/kubelet/config.go and issue 2580)
  hint: leave out the expression, or set kubeReserved
  apiVersion: node.eks.aws/v1alpha1
  kind: NodeConfig
  spec:
    kubelet:
      # needs an AMI of release v20251007 or later
      maxPodsExpression: "max_pods"
  $ maxpods emit nodeadm --as-expression m5.large m5.xlarge | parse yaml
  maxpods: warning: NodeConfig spec.kubelet.maxPodsExpression is overridden on a managed node group without an AMI ID (al2023) by maxPods of EKS's own NodeConfig
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: memory is still reserved for the value of the expression (amazon-eks-ami, nodeadm/internal/kubelet/config.go and issue 2580)
  hint: leave out the expression, or set kubeReserved
  {
   "apiVersion": "node.eks.aws/v1alpha1",
   "kind": "NodeConfig",
   "spec": {
    "kubelet": {
     "maxPodsExpression": "max_pods"
    }
   }
  }
  $ expression() { maxpods emit nodeadm --as-expression "$@" | parse yaml | sed -n 's/.*maxPodsExpression": "\(.*\)"/\1/p'; }
  $ expression m5.large m5.24xlarge --prefix-delegation
  maxpods: warning: NodeConfig spec.kubelet.maxPodsExpression is overridden on a managed node group without an AMI ID (al2023) by maxPods of EKS's own NodeConfig
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: memory is still reserved for the value of the expression (amazon-eks-ami, nodeadm/internal/kubelet/config.go and issue 2580)
  hint: leave out the expression, or set kubeReserved
  maxpods: warning: nodes need ENABLE_PREFIX_DELEGATION of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni --prefix-delegation
  ips_per_eni == 50 ? 250 : 110
  $ expression m5.large --custom-networking --cni-max-eni 2 --reserved-enis 0 --host-network-pods 3
  maxpods: warning: NodeConfig spec.kubelet.maxPodsExpression is overridden on a managed node group without an AMI ID (al2023) by maxPods of EKS's own NodeConfig
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: memory is still reserved for the value of the expression (amazon-eks-ami, nodeadm/internal/kubelet/config.go and issue 2580)
  hint: leave out the expression, or set kubeReserved
  maxpods: warning: nodes need AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG, MAX_ENI, ENI_CONFIG_LABEL_DEF of aws-node, which this text does not set
  hint: set them before the nodes join: maxpods emit vpc-cni --custom-networking --cni-max-eni 2 --pod-subnet ZONE=SUBNET
  12
  $ expression m5.large t3.large --pod-eni
  maxpods: warning: t3.large does not support security groups for pods: it has no trunk network interface
  hint: list types with branch ENIs with: maxpods list --trunking -o wide
  maxpods: warning: NodeConfig spec.kubelet.maxPodsExpression is overridden on a managed node group without an AMI ID (al2023) by maxPods of EKS's own NodeConfig
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: memory is still reserved for the value of the expression (amazon-eks-ami, nodeadm/internal/kubelet/config.go and issue 2580)
  hint: leave out the expression, or set kubeReserved
  maxpods: warning: nodes need ENABLE_POD_ENI of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni --pod-eni
  ips_per_eni == 12 ? 35 : 20
  $ expression m5.large m5.8xlarge --ip-family ipv6
  maxpods: warning: NodeConfig spec.kubelet.maxPodsExpression is overridden on a managed node group without an AMI ID (al2023) by maxPods of EKS's own NodeConfig
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: memory is still reserved for the value of the expression (amazon-eks-ami, nodeadm/internal/kubelet/config.go and issue 2580)
  hint: leave out the expression, or set kubeReserved
  default_enis == 8 ? 250 : 110
  $ expression m5.large --max-reserved-percent 5
  maxpods: warning: NodeConfig spec.kubelet.maxPodsExpression is overridden on a managed node group without an AMI ID (al2023) by maxPods of EKS's own NodeConfig
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: memory is still reserved for the value of the expression (amazon-eks-ami, nodeadm/internal/kubelet/config.go and issue 2580)
  hint: leave out the expression, or set kubeReserved
  14
  $ expression m5.large --reserved-enis 65535 --custom-networking
  maxpods: warning: m5.large has no network interface left for pods
  maxpods: warning: NodeConfig spec.kubelet.maxPodsExpression is overridden on a managed node group without an AMI ID (al2023) by maxPods of EKS's own NodeConfig
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: memory is still reserved for the value of the expression (amazon-eks-ami, nodeadm/internal/kubelet/config.go and issue 2580)
  hint: leave out the expression, or set kubeReserved
  maxpods: warning: nodes need AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG, ENI_CONFIG_LABEL_DEF of aws-node, which this text does not set
  hint: set them before the nodes join: maxpods emit vpc-cni --custom-networking --pod-subnet ZONE=SUBNET
  2

It sees ENIs and addresses of a type, so that it cannot tell all types apart; none gets too many:

  $ expression m5.4xlarge m5.8xlarge --prefix-delegation
  maxpods: warning: the expression gives m5.8xlarge fewer than the recommended 250 pods: it cannot tell the type from another one of the group
  hint: put the type into a node group of its own
  maxpods: warning: NodeConfig spec.kubelet.maxPodsExpression is overridden on a managed node group without an AMI ID (al2023) by maxPods of EKS's own NodeConfig
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: memory is still reserved for the value of the expression (amazon-eks-ami, nodeadm/internal/kubelet/config.go and issue 2580)
  hint: leave out the expression, or set kubeReserved
  maxpods: warning: nodes need ENABLE_PREFIX_DELEGATION of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni --prefix-delegation
  110
  $ maxpods emit nodeadm --max-pods 110 --as-expression
  maxpods: error: --max-pods and --as-expression cannot be combined
  hint: leave out --max-pods, and name the types, such as m5.large
  [2]
