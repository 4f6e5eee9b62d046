Arguments for the module terraform-aws-modules/eks, in the layout of `terraform fmt`:

  $ maxpods emit terraform m5.large c5.large -q --prefix-delegation --node-labels team=blue
  # Version 21 of the module; earlier versions call addons cluster_addons.
  addons = {
    vpc-cni = {
      before_compute = true
      configuration_values = jsonencode({
        env = {
          ENABLE_PREFIX_DELEGATION = "true"
        }
      })
    }
  }
  
  eks_managed_node_groups = {
    "default" = {
      ami_type       = "AL2023_x86_64_STANDARD"
      instance_types = ["m5.large", "c5.large"]
  
      # Needs use_custom_launch_template = true (default), or max pods is dropped.
      cloudinit_pre_nodeadm = [{
        content_type = "application/node.eks.aws"
        content      = <<-EOT
          apiVersion: node.eks.aws/v1alpha1
          kind: NodeConfig
          spec:
            kubelet:
              config:
                maxPods: 110
        EOT
      }]
  
      labels = {
        "team" = "blue"
      }
    }
  }
  $ maxpods emit terraform m6g.large --ami-family bottlerocket --node-labels team=blue
  maxpods: warning: settings.kubernetes.max-pods may not be applied on a managed node group without an AMI ID (bottlerocket): sources conflict
  hint: give the ID of an AMI, such as EKS's own: --node-group managed-custom-ami --ami-id AMI
  eks_managed_node_groups = {
    "default" = {
      ami_type       = "BOTTLEROCKET_ARM_64"
      instance_types = ["m6g.large"]
  
      # Needs use_custom_launch_template = true (default), or max pods is dropped.
      bootstrap_extra_args = <<-EOT
        [settings.kubernetes]
        max-pods = 29
      EOT
  
      labels = {
        "team" = "blue"
      }
    }
  }
  $ maxpods emit terraform m5.large --ami-id ami-0123456789abcdef0 --ami-family bottlerocket --nodegroup blue
  eks_managed_node_groups = {
    "blue" = {
      ami_type                   = "BOTTLEROCKET_x86_64"
      ami_id                     = "ami-0123456789abcdef0"
      enable_bootstrap_user_data = true
      instance_types             = ["m5.large"]
  
      # Needs use_custom_launch_template = true (default), or max pods is dropped.
      bootstrap_extra_args = <<-EOT
        max-pods = 29
      EOT
    }
  }
  $ maxpods emit terraform m5.large --ami-id ami-0123456789abcdef0 --ami-family al2
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use --ami-family al2023
  eks_managed_node_groups = {
    "default" = {
      ami_type                   = "AL2_x86_64"
      ami_id                     = "ami-0123456789abcdef0"
      enable_bootstrap_user_data = true
      instance_types             = ["m5.large"]
  
      # Needs use_custom_launch_template = true (default), or max pods is dropped.
      bootstrap_extra_args = "--use-max-pods false --kubelet-extra-args '--max-pods=29'"
    }
  }
  $ maxpods emit terraform m5.large m5.xlarge -q --self-managed --node-labels team=blue
  self_managed_node_groups = {
    "default" = {
      ami_type      = "AL2023_x86_64_STANDARD"
      instance_type = "m5.large"
  
      cloudinit_pre_nodeadm = [{
        content_type = "application/node.eks.aws"
        content      = <<-EOT
          apiVersion: node.eks.aws/v1alpha1
          kind: NodeConfig
          spec:
            kubelet:
              config:
                maxPods: 29
              flags:
                - "--node-labels=team=blue"
        EOT
      }]
  
      use_mixed_instances_policy = true
      mixed_instances_policy = {
        launch_template = {
          override = [
            { instance_type = "m5.large" },
            { instance_type = "m5.xlarge" },
          ]
        }
      }
    }
  }
  $ maxpods emit terraform --max-pods 20 --ami-family windows2022 --self-managed
  maxpods: warning: the text names no instance type
  hint: add the types that the value is for
  self_managed_node_groups = {
    "default" = {
      ami_type = "WINDOWS_CORE_2022_x86_64"
  
      bootstrap_extra_args = "-KubeletExtraArgs '--max-pods=20'"
    }
  }

Custom networking, with the ENIConfigs that the add-on creates:

  $ maxpods emit terraform m5.large --custom-networking --self-managed -q --pod-subnet us-west-2a=subnet-0a,us-west-2b=subnet-0b --security-group sg-01 | sed '/self_managed/,$d'
  # Version 21 of the module; earlier versions call addons cluster_addons.
  addons = {
    vpc-cni = {
      before_compute = true
      configuration_values = jsonencode({
        env = {
          AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG = "true"
          ENI_CONFIG_LABEL_DEF               = "topology.kubernetes.io/zone"
        }
        eniConfig = {
          create = true
          region = "us-west-2"
          subnets = {
            "us-west-2a" = {
              id             = "subnet-0a"
              securityGroups = ["sg-01"]
            }
            "us-west-2b" = {
              id             = "subnet-0b"
              securityGroups = ["sg-01"]
            }
          }
        }
      })
    }
  }
  
  $ maxpods emit terraform m5.large --custom-networking --self-managed | sed '/self_managed/,$d'
  maxpods: warning: m5.large reserves memory for 29 pods (574 MiB), but 20 pods need 475 MiB
  hint: set kubeReserved, or on AL2023 use an expression: maxpods emit nodeadm TYPE --as-expression
  maxpods: warning: custom networking needs an ENIConfig for each zone, which this text does not create
  hint: name the subnet of the pods in each zone: --pod-subnet ZONE=SUBNET
  # Version 21 of the module; earlier versions call addons cluster_addons.
  addons = {
    vpc-cni = {
      before_compute = true
      configuration_values = jsonencode({
        env = {
          AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG = "true"
          ENI_CONFIG_LABEL_DEF               = "topology.kubernetes.io/zone"
        }
      })
    }
  }
  
  $ maxpods emit terraform m5.large --prefix-delegation --self-managed --ami-family windows2022 | head -1
  maxpods: warning: this text does not enable prefixes on Windows
  hint: enable them with: maxpods emit windows-configmap --prefix-delegation
  self_managed_node_groups = {

The module's policy for IPv6 lacks what aws-node needs from 1.22.0 on (node_groups.tf of the module, 2026-04-27;
pkg/ipamd/ipamd.go of github.com/aws/amazon-vpc-cni-k8s, nodeInit):

  $ maxpods emit terraform m5.large --ip-family ipv6 --ami-family bottlerocket --self-managed | head -12
  maxpods: warning: with IPv6, aws-node 1.22.0 and later does not start without ec2:DescribeSubnets, which create_cni_ipv6_iam_policy does not grant
  hint: attach a policy that grants it to the role of aws-node or of the nodes
  # Version 21 of the module; earlier versions call addons cluster_addons.
  addons = {
    vpc-cni = {
      before_compute = true
      configuration_values = jsonencode({
        env = {
          ENABLE_PREFIX_DELEGATION = "true"
        }
      })
    }
  }
  
  $ maxpods emit terraform m5.large --ip-family ipv6 --ami-family bottlerocket --self-managed --cni-version 1.21.1 > /dev/null

Accelerated types have AMIs of their own (pkg/apis/eksctl.io/v1alpha5/amitype.go of github.com/eksctl-io/eksctl):

  $ ami_type() { maxpods emit terraform --self-managed -q "$@" | grep -o 'ami_type.*'; }
  $ ami_type p5.48xlarge
  ami_type      = "AL2023_x86_64_NVIDIA"
  $ ami_type g5g.xlarge
  ami_type      = "AL2023_ARM_64_NVIDIA"
  $ ami_type trn1.2xlarge
  ami_type      = "AL2023_x86_64_NEURON"
  $ ami_type g4ad.xlarge
  ami_type      = "AL2023_x86_64_STANDARD"
  $ ami_type p5.48xlarge --ami-family bottlerocket
  ami_type      = "BOTTLEROCKET_x86_64_NVIDIA"
  $ ami_type g5g.xlarge --ami-family bottlerocket
  ami_type      = "BOTTLEROCKET_ARM_64_NVIDIA"
  $ ami_type inf2.xlarge --ami-family bottlerocket
  ami_type      = "BOTTLEROCKET_x86_64"
  $ ami_type p4d.24xlarge --ami-family al2
  ami_type      = "AL2_x86_64_GPU"
  $ ami_type p4d.24xlarge --ami-family AL2023_x86_64_STANDARD
  ami_type      = "AL2023_x86_64_STANDARD"
  $ maxpods emit terraform m5.large g6.xlarge inf2.xlarge --self-managed | grep ami_type
  maxpods: warning: max pods 29, for m5.large; g6.xlarge alone: 58, inf2.xlarge alone: 58
  hint: create a node group for each value
  maxpods: warning: g6.xlarge reserves memory for 58 pods (893 MiB), but 29 pods need 574 MiB; 1 more type reserves too much or too little
  hint: set kubeReserved, or on AL2023 use an expression: maxpods emit nodeadm TYPE --as-expression
  maxpods: warning: m5.large and g6.xlarge need different AMIs, AL2023_x86_64_STANDARD and AL2023_x86_64_NVIDIA, and a group has one
  hint: create a node group for each AMI
      ami_type      = "AL2023_x86_64_NVIDIA"
  $ maxpods emit eksctl-config --cluster a --region us-west-2 m5.large inf2.xlarge --node-group self-managed > /dev/null
  maxpods: warning: max pods 29, for m5.large; inf2.xlarge alone: 58
  hint: create a node group for each value
  maxpods: warning: inf2.xlarge reserves memory for 58 pods (893 MiB), but 29 pods need 574 MiB
  hint: set kubeReserved, or on AL2023 use an expression: maxpods emit nodeadm TYPE --as-expression
  maxpods: warning: m5.large and inf2.xlarge need different AMIs, AL2023_x86_64_STANDARD and AL2023_x86_64_NEURON, and a group has one
  hint: create a node group for each AMI
  $ maxpods emit terraform m5.large inf2.xlarge --ami-family bottlerocket --self-managed | grep ami_type
  maxpods: warning: max pods 29, for m5.large; inf2.xlarge alone: 58
  hint: create a node group for each value
      ami_type      = "BOTTLEROCKET_x86_64"
  $ maxpods emit terraform i3.metal dl1.24xlarge --self-managed | grep ami_type
  maxpods: warning: i3.metal reserves memory for 737 pods (8362 MiB), but 250 pods need 3005 MiB; 1 more type reserves too much or too little
  hint: set kubeReserved, or on AL2023 use an expression: maxpods emit nodeadm TYPE --as-expression
  maxpods: warning: the accelerators of i3.metal (and 1 more type) are unknown
  hint: check that ami_type is the one for the accelerator, if there is one
      ami_type      = "AL2023_x86_64_STANDARD"

An amiType of EKS is taken as it is. It must be of the architecture of the types:

  $ maxpods emit terraform m5.large --self-managed --ami-family AL2023_x86_64_NVIDIA | grep ami_type
      ami_type      = "AL2023_x86_64_NVIDIA"
  $ maxpods emit terraform m6g.large --self-managed --ami-family bottlerocket_arm_64 | grep ami_type
      ami_type      = "BOTTLEROCKET_ARM_64"
  $ maxpods emit terraform m6g.large --self-managed --ami-family Bottlerocket | grep ami_type
      ami_type      = "BOTTLEROCKET_ARM_64"
  $ maxpods emit terraform m5.large --self-managed --ami-family windows2025 | grep ami_type
      ami_type      = "WINDOWS_CORE_2025_x86_64"
  $ maxpods emit terraform m5.large --ami-family AL2023_ARM_64_STANDARD
  maxpods: error: --ami-family AL2023_ARM_64_STANDARD and m5.large cannot be combined: the type is amd64
  hint: for the AMI of the type: --ami-family al2023
  [2]
  $ maxpods emit eksctl --cluster a m6g.large --ami-family AL2023_x86_64_STANDARD
  maxpods: error: --ami-family AL2023_x86_64_STANDARD and m6g.large cannot be combined: the type is arm64
  hint: for the AMI of the type: --ami-family al2023
  [2]
  $ maxpods explain m6g.large --ami-family AL2023_x86_64_STANDARD
  maxpods: error: --ami-family AL2023_x86_64_STANDARD and m6g.large cannot be combined: the type is arm64
  hint: for the AMI of the type: --ami-family al2023
  [2]
  $ maxpods expression max_pods m6g.large --ami-family AL2023_x86_64_STANDARD
  maxpods: error: --ami-family AL2023_x86_64_STANDARD and m6g.large cannot be combined: the type is arm64
  hint: for the AMI of the type: --ami-family al2023
  [2]

Where the module passes the value to nobody:

  $ maxpods emit terraform m5.large --ami-family al2 --node-group managed > /dev/null
  maxpods: warning: bootstrap.sh --kubelet-extra-args '--max-pods=N' is ignored on a managed node group without an AMI ID (al2): EKS appends its own call of bootstrap.sh to your user data
  hint: give the ID of an AMI, such as EKS's own: --node-group managed-custom-ami --ami-id AMI
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use --ami-family al2023
  $ maxpods emit terraform m5.large --ami-family windows2022 --node-group managed > /dev/null
  maxpods: warning: -KubeletExtraArgs '--max-pods=N' is ignored on a managed node group without an AMI ID (windows2022): without an AMI ID EKS calls the script, and you must not
  hint: give the ID of an AMI, such as EKS's own: --node-group managed-custom-ami --ami-id AMI
  $ maxpods emit terraform m5.large --node-group managed-custom-ami
  maxpods: error: emit terraform --node-group managed-custom-ami needs --ami-id AMI
  [2]
  $ maxpods emit terraform m5.large m6g.large
  maxpods: error: m5.large and m6g.large cannot be combined: an AMI is for one architecture
  hint: create a node group for each architecture
  [2]
  $ maxpods emit terraform m7g-flex.large --self-managed > /dev/null
  maxpods: warning: the vCPUs of m7g-flex.large are unknown: the lower cap is assumed, 110 pods
  hint: EC2 does not offer this type; list the types that it offers with: maxpods list
  maxpods: warning: the architecture of m7g-flex.large is unknown
  hint: check that ami_type is of the right architecture
  $ maxpods emit terraform --enis 3 --ips-per-eni 10 --vcpus 2 --self-managed | grep -e instance -e pods
  maxpods: warning: the text names no instance type
  hint: add the types that the value is for
  [1]
  $ maxpods emit tfvars --enis 3 --ips-per-eni 10 --vcpus 2
  maxpods: error: no instance type given
  hint: name one or more, such as m5.large, or take all of them: --all
  [2]
  $ maxpods emit tfvars --all --vcpus 2
  maxpods: error: --all and the description of a type cannot be combined: --all takes every type of the catalog
  [2]
  $ maxpods emit terraform m5.large --node-group karpenter
  maxpods: error: this target and --node-group karpenter cannot be combined
  hint: Karpenter nodes take max pods from the EC2NodeClass: maxpods emit karpenter TYPE --cluster NAME
  [2]
  $ maxpods emit terraform m5.large --ami-family custom
  maxpods: error: emit terraform and --ami-family custom cannot be combined
  hint: allowed: al2023, al2, bottlerocket, windows2022, windows2025, windows2019
  [2]

Maps from type to max pods, for the types named:

  $ parse() { python3 "$MAXPODS_SOURCE/tests/emit/parse.py" "$@"; }
  $ maxpods emit terraform-map m5.large c5.4xlarge,c5.18xlarge
  locals {
    max_pods = {
      "m5.large"    = 29
      "c5.4xlarge"  = 110
      "c5.18xlarge" = 250
    }
  }
  $ maxpods emit tfvars m5.large c5.4xlarge,c5.18xlarge
  {
    "max_pods": {
      "m5.large": 29,
      "c5.4xlarge": 110,
      "c5.18xlarge": 250
    }
  }
  $ maxpods emit cfn-mapping m5.large c5.4xlarge | parse yaml
  {
   "Mappings": {
    "MaxPods": {
     "m5.large": {
      "MaxPods": "29"
     },
     "c5.4xlarge": {
      "MaxPods": "110"
     }
    }
   }
  }

Or for the whole catalog, less what cannot run:

  $ maxpods list -q --all-known -o names | LC_ALL=C sort > types
  $ keys() { parse json | grep -o '"[^"]*": [0-9]' | cut -d'"' -f2; }
  $ maxpods emit tfvars --all -q --prefix-delegation | keys | cmp - types
  $ maxpods emit tfvars --all --ip-family ipv6 | keys | diff - <(maxpods list -q --all-known -o csv --ip-family ipv6 | awk -F, 'NR > 1 && $12 { print $1 }' | LC_ALL=C sort)
  maxpods: warning: c1.medium cannot run IPv6: it is not built on Nitro (and * more types like it) (glob)
  hint: list types on Nitro with: maxpods list --nitro
  maxpods: warning: the vCPUs of * are unknown: the lower cap is assumed, 110 pods (and * more types like it) (glob)
  hint: EC2 does not offer this type; list the types that it offers with: maxpods list
  $ maxpods emit terraform-map --all -q | grep -o '[^ ]*" *= [1-9]' | cut -d'"' -f2 | cmp - types
  $ maxpods emit cfn-mapping --all > mapping.yaml
  maxpods: warning: the vCPUs of * are unknown: the lower cap is assumed, 110 pods (and * more types like it) (glob)
  hint: EC2 does not offer this type; list the types that it offers with: maxpods list
  maxpods: warning: CloudFormation may refuse a mapping of more than 200 attributes
  hint: name only the types that you use
  $ parse yaml < mapping.yaml | grep -o '"[^" ]*[.][^"]*": {' | cut -d'"' -f2 | cmp - types
  $ maxpods list -q --all-known -o csv | sed 1d | cut -d, -f1,12 | sort > listed
  $ maxpods emit tfvars --all -q | python3 -c 'import json, sys; [print(f"{t},{n}") for t, n in json.load(sys.stdin)["max_pods"].items()]' | sort | cmp - listed

  $ maxpods emit tfvars
  maxpods: error: no instance type given
  hint: name one or more, such as m5.large, or take all of them: --all
  [2]
  $ maxpods emit tfvars --all m5.large
  maxpods: error: TYPE and --all cannot be combined: --all takes every type of the catalog
  [2]
  $ maxpods emit tfvars m4.large --ip-family ipv6
  maxpods: error: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  [1]
  $ maxpods emit tfvars m5.large --max-pods 5
  maxpods: error: unknown option '--max-pods'
  hint: see maxpods emit tfvars --help
  [2]

Variants of a family, as the EKS API and eksctl name them (eksctl, pkg/apis/eksctl.io/v1alpha5/amitype.go), stay:

  $ maxpods emit terraform m5.large --ami-family WINDOWS_FULL_2025_x86_64 --self-managed -q | grep ami_type
      ami_type      = "WINDOWS_FULL_2025_x86_64"
  $ maxpods emit terraform m5.large --ami-family bottlerocket_x86_64_fips -q | grep ami_type
      ami_type       = "BOTTLEROCKET_x86_64_FIPS"
  $ maxpods emit terraform m5.large --ami-family windowsserver2022fullcontainer --self-managed -q | grep ami_type
      ami_type      = "WINDOWS_FULL_2022_x86_64"
  $ maxpods emit terraform m5.large --ami-family bottlerocket -q | grep ami_type
      ami_type       = "BOTTLEROCKET_x86_64"
  $ maxpods emit eksctl --cluster my-cluster m5.large --ami-family WINDOWS_FULL_2022_x86_64 --self-managed -q
  eksctl create nodegroup --cluster my-cluster --managed=false --node-type m5.large --node-ami-family WindowsServer2022FullContainer --max-pods-per-node 9
  $ maxpods emit eksctl-config --cluster my-cluster --region us-west-2 m6g.large --ami-family BOTTLEROCKET_ARM_64_FIPS -q | grep amiFamily
      amiFamily: BottlerocketFips
