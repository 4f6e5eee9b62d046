The command:

  $ maxpods emit eksctl --cluster my-cluster m5.large --prefix-delegation -q
  eksctl create nodegroup --cluster my-cluster --node-type m5.large --max-pods-per-node 110
  $ maxpods emit eksctl --cluster my-cluster m5.large --ami-family bottlerocket --node-labels a=b,c=d
  maxpods: warning: settings.kubernetes.max-pods may not be applied on a managed node group without an AMI ID (bottlerocket): sources conflict
  hint: use a config file: maxpods emit eksctl-config TYPE --cluster NAME --region REGION --ami-id AMI
  eksctl create nodegroup --cluster my-cluster --node-type m5.large --node-ami-family Bottlerocket --node-labels 'a=b,c=d' --max-pods-per-node 29
  $ maxpods emit eksctl --cluster my-cluster m5.large --ami-family al2 --node-group managed
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use --ami-family al2023
  eksctl create nodegroup --cluster my-cluster --node-type m5.large --node-ami-family AmazonLinux2 --max-pods-per-node 29
  $ maxpods emit eksctl --cluster my-cluster m5.large -q --ip-family ipv6
  eksctl create nodegroup --cluster my-cluster --node-type m5.large --max-pods-per-node 110
  $ maxpods emit eksctl --cluster my-cluster c5.4xlarge -q
  eksctl create nodegroup --cluster my-cluster --node-type c5.4xlarge --max-pods-per-node 110
  $ maxpods emit eksctl --cluster my-cluster m5.large c5.4xlarge -q
  eksctl create nodegroup --cluster my-cluster --instance-types m5.large,c5.4xlarge --max-pods-per-node 29
  $ maxpods emit eksctl --cluster my-cluster m5.large c5.4xlarge --self-managed
  maxpods: error: the eksctl command creates self-managed groups of one type only
  hint: use a config file: maxpods emit eksctl-config TYPE... --cluster NAME --region REGION
  [2]
  $ maxpods emit eksctl --cluster my-cluster --enis 3 --ips-per-eni 10 --vcpus 2
  maxpods: warning: NodeConfig spec.kubelet.config.maxPods may not be applied on a managed node group without an AMI ID (al2023): sources conflict
  hint: use a config file: maxpods emit eksctl-config TYPE --cluster NAME --region REGION --ami-id AMI
  maxpods: warning: the text names no instance type: eksctl uses m5.large by default
  hint: add the types that the value is for
  eksctl create nodegroup --cluster my-cluster --max-pods-per-node 29
  $ maxpods emit eksctl --cluster my-cluster m5.large --node-group managed
  maxpods: warning: NodeConfig spec.kubelet.config.maxPods may not be applied on a managed node group without an AMI ID (al2023): sources conflict
  hint: use a config file: maxpods emit eksctl-config TYPE --cluster NAME --region REGION --ami-id AMI
  eksctl create nodegroup --cluster my-cluster --node-type m5.large --max-pods-per-node 29
  $ mkdir bin
  $ printf '#!/bin/sh\nprintf "<%%s>\\n" "$@"\n' > bin/eksctl && chmod +x bin/eksctl
  $ maxpods emit eksctl --cluster my-cluster m5.large --self-managed --nodegroup blue --region us-west-2 --node-labels a=b > command.sh
  $ shellcheck -s bash command.sh
  $ PATH="$PWD/bin:$PATH" bash command.sh
  <create>
  <nodegroup>
  <--cluster>
  <my-cluster>
  <--name>
  <blue>
  <--region>
  <us-west-2>
  <--managed=false>
  <--node-type>
  <m5.large>
  <--node-labels>
  <a=b>
  <--max-pods-per-node>
  <29>

On Windows eksctl drops the value of managed groups:

  $ maxpods emit eksctl --cluster my-cluster m5.large --ami-family windows2022
  maxpods: warning: eksctl ignores max pods on managed Windows node groups, without a warning
  hint: use --node-group self-managed
  eksctl create nodegroup --cluster my-cluster --node-type m5.large --node-ami-family WindowsServer2022CoreContainer --max-pods-per-node 9
  $ maxpods emit eksctl --cluster my-cluster m5.large --os windows --self-managed
  eksctl create nodegroup --cluster my-cluster --managed=false --node-type m5.large --node-ami-family WindowsServer2022CoreContainer --max-pods-per-node 9

The file:

  $ parse() { python3 "$MAXPODS_SOURCE/tests/emit/parse.py" "$@"; }
  $ where="--cluster my-cluster --region us-west-2"
  $ maxpods emit eksctl-config $where m5.large c5.large -q --prefix-delegation --warm-prefix-target 1 --node-labels a=b
  apiVersion: eksctl.io/v1alpha5
  kind: ClusterConfig
  metadata:
    name: "my-cluster"
    region: "us-west-2"
  managedNodeGroups:
    - name: "default"
      amiFamily: AmazonLinux2023
      instanceTypes:
        - "m5.large"
        - "c5.large"
      maxPodsPerNode: 110
      labels:
        "a": "b"
  addons:
    - name: vpc-cni
      resolveConflicts: overwrite
      configurationValues: |-
        env:
          ENABLE_PREFIX_DELEGATION: "true"
          WARM_PREFIX_TARGET: "1"
  $ maxpods emit eksctl-config $where m5.large c5.large -q --prefix-delegation --warm-prefix-target 1 --node-labels a=b > config.yaml
  $ parse yaml < config.yaml
  {
   "apiVersion": "eksctl.io/v1alpha5",
   "kind": "ClusterConfig",
   "metadata": {
    "name": "my-cluster",
    "region": "us-west-2"
   },
   "managedNodeGroups": [
    {
     "name": "default",
     "amiFamily": "AmazonLinux2023",
     "instanceTypes": [
      "m5.large",
      "c5.large"
     ],
     "maxPodsPerNode": 110,
     "labels": {
      "a": "b"
     }
    }
   ],
   "addons": [
    {
     "name": "vpc-cni",
     "resolveConflicts": "overwrite",
     "configurationValues": "env:\n  ENABLE_PREFIX_DELEGATION: \"true\"\n  WARM_PREFIX_TARGET: \"1\""
    }
   ]
  }
  $ python3 -c 'import yaml; print(yaml.safe_load(yaml.safe_load(open("config.yaml"))["addons"][0]["configurationValues"]))'
  {'env': {'ENABLE_PREFIX_DELEGATION': 'true', 'WARM_PREFIX_TARGET': '1'}}
  $ maxpods emit eksctl-config $where m5.large --node-group self-managed --nodegroup blue | parse yaml
  {
   "apiVersion": "eksctl.io/v1alpha5",
   "kind": "ClusterConfig",
   "metadata": {
    "name": "my-cluster",
    "region": "us-west-2"
   },
   "nodeGroups": [
    {
     "name": "blue",
     "amiFamily": "AmazonLinux2023",
     "instanceType": "m5.large",
     "maxPodsPerNode": 29
    }
   ]
  }
  $ maxpods emit eksctl-config $where m5.large m5.xlarge --self-managed -q | sed -n '/nodeGroups/,$p'
  nodeGroups:
    - name: "default"
      amiFamily: AmazonLinux2023
      instancesDistribution:
        instanceTypes:
          - "m5.large"
          - "m5.xlarge"
      maxPodsPerNode: 29
  $ maxpods emit eksctl-config $where --max-pods 20 --ami-family windows2019 --self-managed | sed -n '/nodeGroups/,$p'
  maxpods: warning: the text names no instance type: eksctl uses m5.large by default
  hint: add the types that the value is for
  nodeGroups:
    - name: "default"
      amiFamily: WindowsServer2019CoreContainer
      maxPodsPerNode: 20

Prefixes on Windows are not eksctl's to switch on, and the add-on did not always take all targets:

  $ maxpods emit eksctl-config $where m5.large --ami-family windows2022 --self-managed --prefix-delegation > /dev/null
  maxpods: warning: this text does not enable prefixes on Windows
  hint: enable them with: maxpods emit windows-configmap --prefix-delegation
  $ maxpods emit eksctl-config $where m5.large --self-managed --warm-ip-target 5 --cni-version 1.12.0 > /dev/null
  maxpods: warning: AL2023 nodes need VPC CNI 1.16.2 or later, not 1.12.0
  hint: update the VPC CNI first
  maxpods: warning: MAX_ENI, WARM_IP_TARGET and MINIMUM_IP_TARGET need add-on 1.16.0 or later
  hint: update the add-on first

It refuses max pods beside an AMI of one's own, so that the bootstrap has it:

  $ ami="--ami-id ami-0123456789abcdef0"
  $ maxpods emit eksctl-config $where m5.large $ami | sed -n '/managedNodeGroups/,$p'
  managedNodeGroups:
    - name: "default"
      amiFamily: AmazonLinux2023
      instanceTypes:
        - "m5.large"
      ami: "ami-0123456789abcdef0"
      overrideBootstrapCommand: |
        apiVersion: node.eks.aws/v1alpha1
        kind: NodeConfig
        spec:
          kubelet:
            config:
              maxPods: 29
  $ maxpods emit eksctl-config $where m5.large $ami --ami-family al2 > config.yaml
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use --ami-family al2023
  $ python3 -c 'import yaml; print(yaml.safe_load(open("config.yaml"))["managedNodeGroups"][0]["overrideBootstrapCommand"], end="")' > script.sh
  $ cat script.sh
  #!/bin/bash
  /etc/eks/bootstrap.sh 'my-cluster' --use-max-pods false --kubelet-extra-args '--max-pods=29'
  $ shellcheck script.sh
  $ maxpods emit eksctl-config $where m5.large $ami --ami-family bottlerocket | sed -n '/managedNodeGroups/,$p'
  managedNodeGroups:
    - name: "default"
      amiFamily: Bottlerocket
      instanceTypes:
        - "m5.large"
      ami: "ami-0123456789abcdef0"
      bottlerocket:
        settings:
          kubernetes:
            max-pods: 29

Custom networking, with the ENIConfigs that the add-on creates:

  $ maxpods emit eksctl-config $where m5.large --custom-networking --self-managed -q --pod-subnet us-west-2a=subnet-0a,us-west-2b=subnet-0b --security-group sg-01,sg-02 > config.yaml
  $ python3 -c 'import json, yaml; print(json.dumps(yaml.safe_load(yaml.safe_load(open("config.yaml"))["addons"][0]["configurationValues"]), indent=1))'
  {
   "env": {
    "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG": "true",
    "ENI_CONFIG_LABEL_DEF": "topology.kubernetes.io/zone"
   },
   "eniConfig": {
    "create": true,
    "region": "us-west-2",
    "subnets": {
     "us-west-2a": {
      "id": "subnet-0a",
      "securityGroups": [
       "sg-01",
       "sg-02"
      ]
     },
     "us-west-2b": {
      "id": "subnet-0b",
      "securityGroups": [
       "sg-01",
       "sg-02"
      ]
     }
    }
   }
  }
  $ maxpods emit eksctl-config $where m5.large --custom-networking --self-managed | grep -A9 addons
  maxpods: warning: m5.large reserves memory for 29 pods (574 MiB), but 20 pods need 475 MiB
  hint: set kubeReserved, or on AL2023 use an expression: maxpods emit nodeadm TYPE --as-expression
  maxpods: warning: custom networking needs an ENIConfig for each zone, which this text does not create
  hint: name the subnet of the pods in each zone: --pod-subnet ZONE=SUBNET
  addons:
    - name: vpc-cni
      resolveConflicts: overwrite
      configurationValues: |-
        env:
          AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG: "true"
          ENI_CONFIG_LABEL_DEF: "topology.kubernetes.io/zone"

IPv6 needs a policy that AWS does not manage: the one of docs/iam-policy.md of github.com/aws/amazon-vpc-cni-k8s, "IPv6
mode". From 1.22.0 on, aws-node does not start without ec2:DescribeSubnets (pkg/ipamd/ipamd.go, nodeInit), which eksctl
grants since its pull request 8835 (2026-08-13):

  $ maxpods emit eksctl-config $where m5.large --ip-family ipv6 --self-managed -q > config.yaml
  $ python3 -c 'import json, yaml; print(json.dumps(yaml.safe_load(open("config.yaml"))["addons"][0], indent=1))'
  {
   "name": "vpc-cni",
   "resolveConflicts": "overwrite",
   "attachPolicy": {
    "Version": "2012-10-17",
    "Statement": [
     {
      "Effect": "Allow",
      "Action": [
       "ec2:AssignIpv6Addresses",
       "ec2:DescribeInstances",
       "ec2:DescribeInstanceTypes",
       "ec2:DescribeNetworkInterfaces",
       "ec2:DescribeSecurityGroups",
       "ec2:DescribeSubnets",
       "ec2:DescribeTags"
      ],
      "Resource": "*"
     },
     {
      "Effect": "Allow",
      "Action": [
       "ec2:CreateTags"
      ],
      "Resource": "arn:aws:ec2:*:*:network-interface/*"
     }
    ]
   },
   "configurationValues": "env:\n  ENABLE_PREFIX_DELEGATION: \"true\""
  }
  $ maxpods emit eksctl-config --cluster a --region cn-north-1 m5.large --ip-family ipv6 -q | grep arn
            Resource: "arn:aws-cn:ec2:*:*:network-interface/*"
  $ maxpods emit eksctl-config --cluster a --region us-gov-west-1 m5.large --ip-family ipv6 -q | grep arn
            Resource: "arn:aws-us-gov:ec2:*:*:network-interface/*"

What it would refuse:

  $ maxpods emit eksctl --cluster my-cluster m5.large --node-group managed-custom-ami
  maxpods: error: emit eksctl and --node-group managed-custom-ami cannot be combined: eksctl refuses max pods together with an AMI ID
  hint: use a config file: maxpods emit eksctl-config TYPE --cluster NAME --region REGION --ami-id AMI
  [2]
  $ maxpods emit eksctl --cluster my-cluster m5.large --node-group karpenter
  maxpods: error: this target and --node-group karpenter cannot be combined
  hint: Karpenter nodes take max pods from the EC2NodeClass: maxpods emit karpenter TYPE --cluster NAME
  [2]
  $ maxpods emit eksctl --cluster my-cluster m5.large --node-group managed --self-managed
  maxpods: error: --self-managed and --node-group managed cannot be combined: both name the kind of node group
  [2]
  $ maxpods emit eksctl-config --cluster my-cluster m5.large
  maxpods: error: emit eksctl-config needs --region REGION
  [2]
  $ maxpods emit eksctl-config $where m5.large --node-group managed-custom-ami
  maxpods: error: emit eksctl-config --node-group managed-custom-ami needs --ami-id AMI
  [2]
  $ maxpods emit eksctl-config $where m5.large $ami --node-group managed
  maxpods: error: --ami-id and --node-group managed cannot be combined
  hint: with an AMI ID, use --node-group managed-custom-ami
  [2]
  $ maxpods emit eksctl-config $where m5.large $ami --self-managed
  maxpods: error: --ami-id and --node-group self-managed cannot be combined here
  hint: leave out --ami-id: eksctl finds the AMI of self-managed groups by --ami-family
  [2]
  $ maxpods emit eksctl-config $where m5.large $ami --ami-family windows2022
  maxpods: error: eksctl refuses a managed Windows node group with an AMI ID
  hint: for max pods on Windows, use --node-group self-managed
  [2]
  $ maxpods emit eksctl-config $where m5.large --ami-family windows2022 --warm-ip-target 5
  maxpods: error: eksctl does not set warm targets of Windows
  hint: set them with: maxpods emit windows-configmap
  [2]
  $ maxpods emit eksctl-config $where m5.large --ami-family custom
  maxpods: error: emit eksctl-config and --ami-family custom cannot be combined
  hint: allowed: al2023, al2, bottlerocket, windows2022, windows2025, windows2019
  [2]
  $ maxpods emit eksctl-config $where m5.large m6g.large
  maxpods: error: m5.large and m6g.large cannot be combined: an AMI is for one architecture
  hint: create a node group for each architecture
  [2]
  $ maxpods emit eksctl-config $where --enis 3 --ips-per-eni 10 --vcpus 2 -q | grep -i -A1 -e instance -e pods
      maxPodsPerNode: 29
  $ maxpods emit eksctl-config $where m5.large --ip-family ipv6 -q | grep -e PREFIX -e maxPods
      maxPodsPerNode: 110
          ENABLE_PREFIX_DELEGATION: "true"
