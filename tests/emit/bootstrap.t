Amazon Linux 2. The script's parser takes every value as the next word, so no word may join two:

  $ eval "set -- $(maxpods emit bootstrap m5.large -q --node-labels team=blue,example.com/tier=web)"; printf '<%s>\n' "$@"
  <--use-max-pods>
  <false>
  <--kubelet-extra-args>
  <--max-pods=29 --node-labels=team=blue,example.com/tier=web>

It does so as the words of a call, seen by a stand-in for the script:

  $ mkdir bin
  $ printf '#!/bin/sh\nprintf "<%%s>\\n" "$@"\n' > bin/bootstrap.sh && chmod +x bin/bootstrap.sh
  $ eval "bin/bootstrap.sh my-cluster $(maxpods emit bootstrap --max-pods 42)"
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use AL2023, whose nodes read a NodeConfig: maxpods emit nodeadm TYPE
  <my-cluster>
  <--use-max-pods>
  <false>
  <--kubelet-extra-args>
  <--max-pods=42>

What is known to be lost is said, with what helps. The reservation of memory:

  $ maxpods emit bootstrap m5.large --prefix-delegation
  maxpods: warning: m5.large reserves memory for 29 pods (574 MiB), but 110 pods need 1465 MiB
  hint: set kubeReserved, or on AL2023 use an expression: maxpods emit nodeadm TYPE --as-expression
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use AL2023, whose nodes read a NodeConfig: maxpods emit nodeadm TYPE
  maxpods: warning: nodes need ENABLE_PREFIX_DELEGATION of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni --prefix-delegation
  --use-max-pods false --kubelet-extra-args '--max-pods=110'
  $ maxpods emit bootstrap m5.24xlarge m5.large --prefix-delegation
  maxpods: warning: max pods 110, for m5.large; m5.24xlarge alone: 250
  hint: create a node group for each value
  maxpods: warning: m5.24xlarge reserves memory for 737 pods (8362 MiB), but 110 pods need 1465 MiB; 1 more type reserves too much or too little
  hint: set kubeReserved, or on AL2023 use an expression: maxpods emit nodeadm TYPE --as-expression
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use AL2023, whose nodes read a NodeConfig: maxpods emit nodeadm TYPE
  maxpods: warning: nodes need ENABLE_PREFIX_DELEGATION of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni --prefix-delegation
  --use-max-pods false --kubelet-extra-args '--max-pods=110'
  $ maxpods emit bootstrap m5.large
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use AL2023, whose nodes read a NodeConfig: maxpods emit nodeadm TYPE
  --use-max-pods false --kubelet-extra-args '--max-pods=29'

And the whole value, where EKS or Karpenter makes the call:

  $ maxpods emit bootstrap m5.large --node-group managed
  maxpods: warning: bootstrap.sh --kubelet-extra-args '--max-pods=N' is ignored on a managed node group without an AMI ID (al2): EKS appends its own call of bootstrap.sh to your user data
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use AL2023, whose nodes read a NodeConfig: maxpods emit nodeadm TYPE
  --use-max-pods false --kubelet-extra-args '--max-pods=29'
  $ maxpods emit bootstrap m5.large --node-group karpenter
  maxpods: warning: bootstrap.sh --kubelet-extra-args '--max-pods=N' is ignored on nodes of Karpenter (al2): Karpenter calls bootstrap.sh itself, after yours
  hint: set spec.kubelet.maxPods of the EC2NodeClass: maxpods emit karpenter TYPE --cluster NAME
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use AL2023, whose nodes read a NodeConfig: maxpods emit nodeadm TYPE
  --use-max-pods false --kubelet-extra-args '--max-pods=29'
  $ maxpods emit bootstrap m5.large --node-group managed-custom-ami
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use AL2023, whose nodes read a NodeConfig: maxpods emit nodeadm TYPE
  --use-max-pods false --kubelet-extra-args '--max-pods=29'
  $ maxpods emit bootstrap m5.large --node-group self-managed
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use AL2023, whose nodes read a NodeConfig: maxpods emit nodeadm TYPE
  --use-max-pods false --kubelet-extra-args '--max-pods=29'
  $ maxpods emit bootstrap m5.large --ami-family custom --node-group self-managed
  maxpods: error: emit bootstrap and --ami-family custom cannot be combined
  hint: allowed: al2
  [2]

User data for a launch template is MIME with a shell script:

  $ parse() { python3 "$MAXPODS_SOURCE/tests/emit/parse.py" "$@"; }
  $ cluster="--cluster my-cluster --endpoint https://ABC.gr7.us-west-2.eks.amazonaws.com --certificate-authority Y2VydA=="
  $ maxpods emit bootstrap-user-data $cluster --service-cidr 10.100.0.0/16 m5.large -q --prefix-delegation > user-data
  $ cat user-data
  MIME-Version: 1.0
  Content-Type: multipart/mixed; boundary="==MAXPODS=="
  
  --==MAXPODS==
  Content-Type: text/x-shellscript; charset="us-ascii"
  
  #!/bin/bash
  set -ex
  /etc/eks/bootstrap.sh 'my-cluster' \
    --apiserver-endpoint 'https://ABC.gr7.us-west-2.eks.amazonaws.com' \
    --b64-cluster-ca 'Y2VydA==' \
    --dns-cluster-ip '10.100.0.10' \
    --use-max-pods false --kubelet-extra-args '--max-pods=110'
  
  --==MAXPODS==--
  $ parse mime < user-data | sed 1,2d > script.sh
  $ bash -n script.sh
  $ shellcheck script.sh
  $ sed 's,/etc/eks/,bin/,; s/set -ex/set -e/' script.sh | bash
  <my-cluster>
  <--apiserver-endpoint>
  <https://ABC.gr7.us-west-2.eks.amazonaws.com>
  <--b64-cluster-ca>
  <Y2VydA==>
  <--dns-cluster-ip>
  <10.100.0.10>
  <--use-max-pods>
  <false>
  <--kubelet-extra-args>
  <--max-pods=110>

Only the cluster's name is needed; the script asks EKS for the rest:

  $ maxpods emit bootstrap-user-data --cluster my-cluster m5.large | parse mime
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use AL2023, whose nodes read a NodeConfig: maxpods emit nodeadm-user-data TYPE
  text/x-shellscript; charset="us-ascii"
  
  #!/bin/bash
  set -ex
  /etc/eks/bootstrap.sh 'my-cluster' \
    --use-max-pods false --kubelet-extra-args '--max-pods=29'
  $ maxpods emit bootstrap-user-data m5.large
  maxpods: error: emit bootstrap-user-data needs --cluster NAME
  [2]
  $ maxpods emit bootstrap-user-data --cluster my-cluster --endpoint https://a m5.large
  maxpods: error: --endpoint and --certificate-authority need each other: --certificate-authority is missing
  hint: add it, or leave both out: the bootstrap script then asks EKS
  [2]
  $ maxpods emit bootstrap-user-data --cluster my-cluster --certificate-authority Y2VydA== m5.large
  maxpods: error: --endpoint and --certificate-authority need each other: --endpoint is missing
  hint: add it, or leave both out: the bootstrap script then asks EKS
  [2]

IPv6 clusters have a block of services that the script must be told:

  $ maxpods emit bootstrap-user-data $cluster --service-cidr fd30:1:2::/108 --ip-family ipv6 m5.large -q | grep -e ip -e cidr
  Content-Type: multipart/mixed; boundary="==MAXPODS=="
  Content-Type: text/x-shellscript; charset="us-ascii"
    --ip-family 'ipv6' \
    --service-ipv6-cidr 'fd30:1:2::/108' \
  $ maxpods emit bootstrap-user-data $cluster --service-cidr fd30:1:2::/108 --max-pods 110 | grep -e ip-family -e cidr
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use AL2023, whose nodes read a NodeConfig: maxpods emit nodeadm-user-data TYPE
    --ip-family 'ipv6' \
    --service-ipv6-cidr 'fd30:1:2::/108' \
  $ maxpods emit bootstrap-user-data $cluster --ip-family ipv6 m5.large
  maxpods: error: emit bootstrap-user-data --ip-family ipv6 needs --service-cidr CIDR
  [2]
  $ maxpods emit bootstrap-user-data $cluster --service-cidr 10.100.0.0/16 --ip-family ipv6 m5.large
  maxpods: error: --service-cidr 10.100.0.0/16 and --ip-family ipv6 cannot be combined
  [2]
  $ maxpods emit bootstrap-user-data $cluster --service-cidr fd30:1:2::/108 m5.large
  maxpods: warning: m5.large reserves memory for 29 pods (574 MiB), but 110 pods need 1465 MiB
  hint: set kubeReserved, or on AL2023 use an expression: maxpods emit nodeadm TYPE --as-expression
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use AL2023, whose nodes read a NodeConfig: maxpods emit nodeadm-user-data TYPE
  MIME-Version: 1.0
  Content-Type: multipart/mixed; boundary="==MAXPODS=="
  
  --==MAXPODS==
  Content-Type: text/x-shellscript; charset="us-ascii"
  
  #!/bin/bash
  set -ex
  /etc/eks/bootstrap.sh 'my-cluster' \
    --apiserver-endpoint 'https://ABC.gr7.us-west-2.eks.amazonaws.com' \
    --b64-cluster-ca 'Y2VydA==' \
    --ip-family 'ipv6' \
    --service-ipv6-cidr 'fd30:1:2::/108' \
    --use-max-pods false --kubelet-extra-args '--max-pods=110'
  
  --==MAXPODS==--

CloudFormation takes the arguments as a parameter, from a file of them:

  $ maxpods emit cloudformation m5.large --ami-family al2 --node-labels a=b,c=d | parse json
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use AL2023, whose nodes read a NodeConfig: maxpods emit nodeadm-user-data TYPE
  [
   {
    "ParameterKey": "BootstrapArguments",
    "ParameterValue": "--use-max-pods false --kubelet-extra-args '--max-pods=29 --node-labels=a=b,c=d'"
   }
  ]
  $ maxpods emit cloudformation m5.large --ami-family windows2022 | parse json
  [
   {
    "ParameterKey": "BootstrapArguments",
    "ParameterValue": "-KubeletExtraArgs '--max-pods=9'"
   }
  ]
  $ maxpods emit cloudformation m5.large --os windows | parse json
  [
   {
    "ParameterKey": "BootstrapArguments",
    "ParameterValue": "-KubeletExtraArgs '--max-pods=9'"
   }
  ]

The template for AL2023 is cloudformation/2025-11-26/amazon-eks-nodegroup.yaml (EKS user guide, launch-workers). Of its
parameters, ApiServerEndpoint, CertificateAuthorityData, ServiceCidr and AuthenticationMode are new; none is known for a
NodeConfig:

  $ maxpods emit cloudformation m5.large --cluster my-cluster --endpoint https://ABC.gr7.us-west-2.eks.amazonaws.com --certificate-authority Q0E= --service-cidr 10.100.0.0/16 | parse json
  maxpods: warning: max pods is not in the text: nodeadm gives m5.large 29 by its ENI formula
  [
   {
    "ParameterKey": "NodeInstanceType",
    "ParameterValue": "m5.large"
   },
   {
    "ParameterKey": "ClusterName",
    "ParameterValue": "my-cluster"
   },
   {
    "ParameterKey": "ApiServerEndpoint",
    "ParameterValue": "https://ABC.gr7.us-west-2.eks.amazonaws.com"
   },
   {
    "ParameterKey": "CertificateAuthorityData",
    "ParameterValue": "Q0E="
   },
   {
    "ParameterKey": "ServiceCidr",
    "ParameterValue": "10.100.0.0/16"
   }
  ]
  $ maxpods emit cloudformation m5.large
  maxpods: warning: max pods is not in the text: nodeadm gives m5.large 29 by its ENI formula
  [
    {
      "ParameterKey": "NodeInstanceType",
      "ParameterValue": "m5.large"
    }
  ]
  $ maxpods emit cloudformation m5.large --prefix-delegation
  maxpods: error: the CloudFormation template for AL2023 (2025-11-26) has no known parameter for max pods: m5.large would get 29, not 110
  hint: put user data into a launch template of your own: maxpods emit nodeadm-user-data TYPE
  [2]
  $ maxpods emit cloudformation m5.large --custom-networking
  maxpods: error: the CloudFormation template for AL2023 (2025-11-26) has no known parameter for max pods: m5.large would get 29, not 20
  hint: put user data into a launch template of your own: maxpods emit nodeadm-user-data TYPE
  [2]
  $ maxpods emit cloudformation m5.large m5.xlarge
  maxpods: error: the CloudFormation template for AL2023 takes one instance type
  hint: name one, such as m5.large
  [2]
  $ maxpods emit cloudformation --max-pods 29
  maxpods: error: the CloudFormation template for AL2023 takes one instance type
  hint: name one, such as m5.large
  [2]
  $ maxpods emit cloudformation m5.large --node-labels a=b
  maxpods: error: the CloudFormation template for AL2023 has no known parameter for labels
  hint: put user data into a launch template of your own: maxpods emit nodeadm-user-data TYPE
  [2]
  $ maxpods emit cloudformation m5.large --cluster my-cluster --ami-family al2
  maxpods: error: the cluster's details need --ami-family al2023: other templates take arguments alone
  hint: leave out --cluster, --endpoint, --certificate-authority and --service-cidr
  [2]
  $ maxpods emit nodeadm-user-data m5.large | parse mime
  maxpods: warning: NodeConfig spec.kubelet.config.maxPods may not be applied on a managed node group without an AMI ID (al2023): sources conflict
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  application/node.eks.aws
  
  apiVersion: node.eks.aws/v1alpha1
  kind: NodeConfig
  spec:
    kubelet:
      config:
        maxPods: 29
  $ maxpods emit cloudformation m5.large --ami-family windows2025 | parse json
  [
   {
    "ParameterKey": "BootstrapArguments",
    "ParameterValue": "-KubeletExtraArgs '--max-pods=9'"
   }
  ]

A managed node group without an AMI ID is of no family of one's own:

  $ maxpods explain m5.large --ami-family custom --node-group managed
  maxpods: error: --node-group managed and --ami-family custom cannot be combined
  hint: for a managed node group with an AMI of your own: --node-group managed-custom-ami
  [2]
  $ maxpods emit windows-user-data --cluster my-cluster --service-cidr fd30:1:2::/108 --max-pods 20
  maxpods: error: emit windows-user-data and --ip-family ipv6 cannot be combined: IPv6 is for Linux only
  [2]
  $ maxpods emit bootstrap-user-data --cluster my-cluster --service-cidr ::/0 --max-pods 20
  maxpods: error: --service-cidr cannot be '::/0'
  hint: EKS accepts /12 to /24, and /108 for IPv6
  [2]
  $ maxpods emit windows m5.large --pod-eni
  maxpods: error: emit windows and --pod-eni cannot be combined: security groups for pods are for Linux only
  [2]

Other families have other ways:

  $ maxpods emit bootstrap m5.large --ami-family al2023
  maxpods: error: emit bootstrap and --ami-family al2023 cannot be combined
  hint: allowed: al2
  [2]
  $ maxpods emit bootstrap m5.large --ami-family al23
  maxpods: error: unknown AMI family 'al23'; did you mean 'al2'?
  hint: allowed: al2
  [2]
