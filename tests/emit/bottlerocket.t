Bottlerocket takes TOML:

  $ parse() { python3 "$MAXPODS_SOURCE/tests/emit/parse.py" "$@"; }
  $ maxpods emit bottlerocket m5.large --prefix-delegation
  maxpods: warning: settings.kubernetes.max-pods may not be applied on a managed node group without an AMI ID (bottlerocket): sources conflict
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: nodes need ENABLE_PREFIX_DELEGATION of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni --prefix-delegation
  [settings.kubernetes]
  max-pods = 110
  $ maxpods emit bottlerocket m5.large --prefix-delegation | parse toml
  maxpods: warning: settings.kubernetes.max-pods may not be applied on a managed node group without an AMI ID (bottlerocket): sources conflict
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: nodes need ENABLE_PREFIX_DELEGATION of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni --prefix-delegation
  {
   "settings": {
    "kubernetes": {
     "max-pods": 110
    }
   }
  }
  $ details="--endpoint https://ABC.gr7.us-west-2.eks.amazonaws.com --certificate-authority Y2VydA=="
  $ maxpods emit bottlerocket --cluster my-cluster $details --service-cidr 10.100.0.0/16 m5.large --node-labels example.com/tier=web > settings.toml
  $ cat settings.toml
  [settings.kubernetes]
  cluster-name = "my-cluster"
  api-server = "https://ABC.gr7.us-west-2.eks.amazonaws.com"
  cluster-certificate = "Y2VydA=="
  cluster-dns-ip = "10.100.0.10"
  max-pods = 29
  
  [settings.kubernetes.node-labels]
  "example.com/tier" = "web"
  $ parse toml < settings.toml
  {
   "settings": {
    "kubernetes": {
     "cluster-name": "my-cluster",
     "api-server": "https://ABC.gr7.us-west-2.eks.amazonaws.com",
     "cluster-certificate": "Y2VydA==",
     "cluster-dns-ip": "10.100.0.10",
     "max-pods": 29,
     "node-labels": {
      "example.com/tier": "web"
     }
    }
   }
  }
  $ maxpods emit bottlerocket --cluster my-cluster $details --service-cidr fd30:1:2::/108 m5.large --ip-family ipv6 | parse toml | grep dns
     "cluster-dns-ip": "fd30:1:2::a",
  $ maxpods emit bottlerocket --cluster my-cluster $details m5.large
  maxpods: error: the cluster's details are incomplete: --service-cidr is missing
  hint: give all four of them, or none: EKS then adds them
  [2]

Whether a managed group applies it is told one way and the other; Karpenter writes over it:

  $ maxpods emit bottlerocket m5.large --node-group managed > /dev/null
  maxpods: warning: settings.kubernetes.max-pods may not be applied on a managed node group without an AMI ID (bottlerocket): sources conflict
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  $ maxpods emit bottlerocket m5.large --node-group karpenter > /dev/null
  maxpods: warning: settings.kubernetes.max-pods of user data is ignored on nodes of Karpenter (bottlerocket): Karpenter writes its own value over it
  hint: set spec.kubelet.maxPods of the EC2NodeClass: maxpods emit karpenter TYPE --cluster NAME
  $ maxpods emit bottlerocket m5.large --node-group managed-custom-ami > /dev/null
  maxpods: warning: a managed node group with an AMI ID needs the cluster's details, which this text lacks
  hint: add --cluster, --endpoint, --certificate-authority and --service-cidr
