Commands that set up the VPC CNI, and that verify it:

  $ maxpods emit vpc-cni --prefix-delegation --warm-prefix-target 1
  kubectl set env daemonset aws-node -n kube-system ENABLE_PREFIX_DELEGATION=true WARM_PREFIX_TARGET=1
  
  # Existing nodes keep their max pods and addresses: create new node groups.
  # Verify that aws-node has restarted, its settings, and its release:
  kubectl rollout status daemonset aws-node -n kube-system
  kubectl set env daemonset aws-node -n kube-system --list | grep -E '^(ENABLE_PREFIX_DELEGATION|WARM_PREFIX_TARGET)='
  kubectl describe daemonset aws-node -n kube-system | grep Image | cut -d / -f 2
  $ maxpods emit vpc-cni m5.large --custom-networking --cni-max-eni 2 --pod-eni --warm-ip-target 5 --minimum-ip-target 2 | head -2
  maxpods: warning: m5.large has no network interface left for pods
  maxpods: warning: custom networking needs an ENIConfig for each zone, which this text does not create
  hint: name the subnet of the pods in each zone: --pod-subnet ZONE=SUBNET
  # Custom networking needs an ENIConfig for each zone, too, before nodes join.
  kubectl set env daemonset aws-node -n kube-system AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=true ENABLE_POD_ENI=true MAX_ENI=2 WARM_IP_TARGET=5 MINIMUM_IP_TARGET=2 ENI_CONFIG_LABEL_DEF=topology.kubernetes.io/zone
  $ maxpods emit vpc-cni --prefix-delegation > commands.sh
  $ shellcheck -s bash commands.sh
  $ mkdir bin
  $ printf '#!/bin/sh\nprintf "<%%s>" kubectl "$@"; echo\n' > bin/kubectl && chmod +x bin/kubectl
  $ PATH="$PWD/bin:$PATH" bash commands.sh
  <kubectl><set><env><daemonset><aws-node><-n><kube-system><ENABLE_PREFIX_DELEGATION=true>
  <kubectl><rollout><status><daemonset><aws-node><-n><kube-system>

The add-on has all of its configuration in one place; its values are strings:

  $ maxpods emit vpc-cni-addon --cluster my-cluster --prefix-delegation --warm-prefix-target 1 > commands.sh
  $ cat commands.sh
  # A cluster that has the add-on:
  aws eks update-addon --cluster-name my-cluster --addon-name vpc-cni --configuration-values '{"env":{"ENABLE_PREFIX_DELEGATION":"true","WARM_PREFIX_TARGET":"1"}}' --resolve-conflicts PRESERVE
  # A cluster that does not have it yet:
  # aws eks create-addon --cluster-name my-cluster --addon-name vpc-cni --configuration-values '{"env":{"ENABLE_PREFIX_DELEGATION":"true","WARM_PREFIX_TARGET":"1"}}' --resolve-conflicts OVERWRITE
  $ shellcheck -s bash commands.sh
  $ printf '#!/bin/sh\nprintf "<%%s>\\n" aws "$@"\n' > bin/aws && chmod +x bin/aws
  $ PATH="$PWD/bin:$PATH" bash commands.sh
  <aws>
  <eks>
  <update-addon>
  <--cluster-name>
  <my-cluster>
  <--addon-name>
  <vpc-cni>
  <--configuration-values>
  <{"env":{"ENABLE_PREFIX_DELEGATION":"true","WARM_PREFIX_TARGET":"1"}}>
  <--resolve-conflicts>
  <PRESERVE>
  $ sed 's/^# aws/aws/' commands.sh > both.sh
  $ shellcheck -s bash both.sh
  $ PATH="$PWD/bin:$PATH" bash both.sh | grep -A1 -e '<--config' -e '<--resolve'
  <--configuration-values>
  <{"env":{"ENABLE_PREFIX_DELEGATION":"true","WARM_PREFIX_TARGET":"1"}}>
  <--resolve-conflicts>
  <PRESERVE>
  --
  <--configuration-values>
  <{"env":{"ENABLE_PREFIX_DELEGATION":"true","WARM_PREFIX_TARGET":"1"}}>
  <--resolve-conflicts>
  <OVERWRITE>
  $ maxpods emit vpc-cni-addon --cluster my-cluster --prefix-delegation --warm-prefix-target 1 -o json
  {"env":{"ENABLE_PREFIX_DELEGATION":"true","WARM_PREFIX_TARGET":"1"}}
  $ maxpods emit vpc-cni-addon --cluster my-cluster --prefix-delegation -o json | python3 "$MAXPODS_SOURCE/tests/emit/parse.py" json
  {
   "env": {
    "ENABLE_PREFIX_DELEGATION": "true"
   }
  }

Targets that do not go together:

  $ maxpods emit vpc-cni --prefix-delegation --warm-ip-target 5 --warm-prefix-target 2 > /dev/null
  maxpods: warning: the warm and minimum IP targets override the warm prefix target
  hint: leave out --warm-prefix-target, or --warm-ip-target and --minimum-ip-target
  $ maxpods emit vpc-cni --warm-prefix-target 2 > /dev/null
  maxpods: warning: the warm prefix target has no effect without prefix delegation
  hint: leave out --warm-prefix-target
  $ maxpods emit vpc-cni --prefix-delegation --warm-eni-target 0 > /dev/null
  maxpods: warning: the warm ENI target has no effect with prefix delegation
  hint: use --warm-prefix-target instead of --warm-eni-target
  $ maxpods emit vpc-cni --warm-eni-target 2 --minimum-ip-target 5 > /dev/null
  maxpods: warning: the warm and minimum IP targets override the warm ENI target
  hint: leave out --warm-eni-target, or --warm-ip-target and --minimum-ip-target
  maxpods: warning: without a warm IP target, no address is kept ready above the minimum IP target
  hint: add --warm-ip-target
  $ maxpods emit vpc-cni --ip-family ipv6 --warm-ip-target 5 > /dev/null
  maxpods: warning: warm targets have no effect on IPv6: a node has one prefix
  hint: leave out the warm targets
  $ maxpods emit vpc-cni --prefix-delegation --warm-prefix-target 0
  maxpods: error: --warm-prefix-target takes a whole number from 1 to 2,147,483,647, not '0'
  [2]

Types that cannot do what is set up are told of, or refused:

  $ maxpods emit vpc-cni m4.large --prefix-delegation > /dev/null
  maxpods: warning: m4.large is not built on Nitro: its nodes use single addresses
  hint: list types on Nitro with: maxpods list --nitro
  $ maxpods emit vpc-cni m4.large --ip-family ipv6
  maxpods: error: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  [1]

  $ maxpods emit vpc-cni --prefix-delegation --cni-version 1.8.0 > /dev/null
  maxpods: warning: prefixes need VPC CNI 1.9.0 or later
  hint: update the VPC CNI first
  $ maxpods emit vpc-cni --pod-eni --cni-version 1.6.0 > /dev/null
  maxpods: warning: security groups for pods need VPC CNI 1.7.0 or later
  hint: update the VPC CNI first
  $ maxpods emit vpc-cni --ip-family ipv6 --cni-max-eni 2 --cni-version 1.10.0 > /dev/null
  maxpods: warning: --cni-max-eni has no effect with --ip-family ipv6: only the primary ENI serves pods
  maxpods: warning: IPv6 addresses need VPC CNI 1.10.1 or later
  hint: update the VPC CNI first
  $ maxpods emit vpc-cni-addon --cluster my-cluster --cni-max-eni 2 --cni-version 1.12.0 > /dev/null
  maxpods: warning: MAX_ENI, WARM_IP_TARGET and MINIMUM_IP_TARGET need add-on 1.16.0 or later
  hint: update the add-on first
  $ maxpods emit vpc-cni --prefix-delegation --reserved-enis 2
  maxpods: error: --reserved-enis needs a TYPE
  hint: name the types to check, such as m5.large, or leave out --reserved-enis
  [2]
  $ maxpods emit vpc-cni
  maxpods: error: no setting given
  hint: give one or more of --prefix-delegation, --custom-networking, --pod-eni, --cni-max-eni, and warm targets
  [2]
  $ maxpods emit vpc-cni --os windows --prefix-delegation
  maxpods: error: this target and --os windows cannot be combined: it is for Linux nodes
  hint: for Windows nodes: maxpods emit windows-configmap
  [2]
  $ maxpods emit vpc-cni-addon --prefix-delegation
  maxpods: error: emit vpc-cni-addon needs --cluster NAME
  [2]
  $ maxpods emit vpc-cni --max-pods 110
  maxpods: error: unknown option '--max-pods'
  hint: see maxpods emit vpc-cni --help
  [2]

Custom networking takes an ENIConfig for each zone, with the zone's name, and aws-node finds it by the node's label
(EKS user guide, cni-custom-network-tutorial; charts/aws-vpc-cni of github.com/aws/amazon-vpc-cni-k8s):

  $ pods='--custom-networking --pod-subnet us-west-2a=subnet-0a --pod-subnet us-west-2-lax-1a=subnet-0b'
  $ maxpods emit vpc-cni $pods --security-group sg-01,sg-02 > commands.sh
  $ shellcheck -s bash commands.sh
  $ printf '#!/bin/sh\ntest "$1" != apply || cat\n' > bin/kubectl
  $ PATH="$PWD/bin:$PATH" bash commands.sh
  apiVersion: crd.k8s.amazonaws.com/v1alpha1
  kind: ENIConfig
  metadata:
    name: "us-west-2a"
  spec:
    securityGroups:
      - "sg-01"
      - "sg-02"
    subnet: "subnet-0a"
  ---
  apiVersion: crd.k8s.amazonaws.com/v1alpha1
  kind: ENIConfig
  metadata:
    name: "us-west-2-lax-1a"
  spec:
    securityGroups:
      - "sg-01"
      - "sg-02"
    subnet: "subnet-0b"
  $ grep -n -e EOF -e 'aws-node -n kube-system AWS' commands.sh
  1:kubectl apply -f - <<'EOF'
  21:EOF
  22:kubectl set env daemonset aws-node -n kube-system AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=true ENI_CONFIG_LABEL_DEF=topology.kubernetes.io/zone
  $ maxpods emit vpc-cni $pods | sed -n '/spec/,/subnet/p'
  spec:
    subnet: "subnet-0a"
  spec:
    subnet: "subnet-0b"

The add-on creates them. Its schema requires create, region and subnets, and in each subnet its id
(aws eks describe-addon-configuration):

  $ maxpods emit vpc-cni-addon --cluster my-cluster $pods --security-group sg-01 -o json | python3 -m json.tool
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
                      "sg-01"
                  ]
              },
              "us-west-2-lax-1a": {
                  "id": "subnet-0b",
                  "securityGroups": [
                      "sg-01"
                  ]
              }
          }
      }
  }
  $ maxpods emit vpc-cni-addon --cluster my-cluster $pods -o json
  {"env":{"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG":"true","ENI_CONFIG_LABEL_DEF":"topology.kubernetes.io/zone"},"eniConfig":{"create":true,"region":"us-west-2","subnets":{"us-west-2a":{"id":"subnet-0a"},"us-west-2-lax-1a":{"id":"subnet-0b"}}}}
  $ maxpods emit vpc-cni-addon --cluster my-cluster --custom-networking -o json
  maxpods: warning: custom networking needs an ENIConfig for each zone, which this text does not create
  hint: name the subnet of the pods in each zone: --pod-subnet ZONE=SUBNET
  {"env":{"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG":"true","ENI_CONFIG_LABEL_DEF":"topology.kubernetes.io/zone"}}
  $ maxpods emit vpc-cni-addon --cluster my-cluster $pods --region us-west-2 > /dev/null

  $ maxpods emit vpc-cni-addon --cluster my-cluster $pods --region eu-west-1
  maxpods: error: --pod-subnet us-west-2a and --region eu-west-1 cannot be combined
  hint: name the zones of one region
  [2]
  $ maxpods emit vpc-cni $pods --pod-subnet eu-west-1a=subnet-0c
  maxpods: error: --pod-subnet eu-west-1a and us-west-2a cannot be combined
  hint: name the zones of one region
  [2]
  $ maxpods emit vpc-cni $pods --pod-subnet us-west-2a=subnet-0c
  maxpods: error: --pod-subnet has 'us-west-2a' more than once
  hint: an ENIConfig names one subnet: give each zone once
  [2]
  $ maxpods emit vpc-cni --custom-networking --pod-subnet usw2-az1=subnet-0a
  maxpods: error: --pod-subnet cannot be 'usw2-az1=subnet-0a'
  hint: use ZONE=SUBNET, such as --pod-subnet us-west-2a=subnet-0123456789
  [2]
  $ maxpods emit vpc-cni --custom-networking --pod-subnet us-west-2a
  maxpods: error: --pod-subnet cannot be 'us-west-2a'
  hint: use ZONE=SUBNET, such as --pod-subnet us-west-2a=subnet-0123456789
  [2]
  $ maxpods emit vpc-cni --custom-networking --pod-subnet us-west-2a=10.0.0.0/16
  maxpods: error: --pod-subnet cannot be 'us-west-2a=10.0.0.0/16'
  hint: use ZONE=SUBNET, such as --pod-subnet us-west-2a=subnet-0123456789
  [2]
  $ maxpods emit vpc-cni $pods --security-group default
  maxpods: error: --security-group cannot be 'default'
  hint: use an ID such as sg-0123456789abcdef0
  [2]
  $ maxpods emit vpc-cni --custom-networking --security-group sg-01
  maxpods: error: --security-group needs --pod-subnet
  hint: such as --pod-subnet us-west-2a=subnet-0123456789
  [2]
  $ maxpods emit vpc-cni --prefix-delegation --pod-subnet us-west-2a=subnet-0a
  maxpods: error: --pod-subnet needs --custom-networking
  [2]

What creates nodes names the command, with the same settings:

  $ maxpods emit bottlerocket m5.large --custom-networking --pod-eni --cni-max-eni 3 > /dev/null
  maxpods: warning: settings.kubernetes.max-pods may not be applied on a managed node group without an AMI ID (bottlerocket): sources conflict
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: nodes need AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG, ENABLE_POD_ENI, MAX_ENI, ENI_CONFIG_LABEL_DEF of aws-node, which this text does not set
  hint: set them before the nodes join: maxpods emit vpc-cni --custom-networking --pod-eni --cni-max-eni 3 --pod-subnet ZONE=SUBNET
  $ maxpods emit nodeadm-user-data m5.large --branch-pods 4 -q > /dev/null
  $ maxpods emit nodeadm-user-data m5.large --branch-pods 4 2>&1 > /dev/null | grep vpc-cni
  hint: set it before the nodes join: maxpods emit vpc-cni --pod-eni
  $ maxpods emit vpc-cni --pod-eni | head -1
  kubectl set env daemonset aws-node -n kube-system ENABLE_POD_ENI=true
  $ maxpods emit eksctl --cluster my-cluster --region us-west-2 m5.large --prefix-delegation --self-managed 2>&1 > /dev/null | grep vpc-cni
  hint: set it before the nodes join: maxpods emit vpc-cni-addon --cluster my-cluster --region us-west-2 --prefix-delegation
  $ maxpods emit vpc-cni-addon --cluster my-cluster --region us-west-2 --prefix-delegation -o json
  {"env":{"ENABLE_PREFIX_DELEGATION":"true"}}
  $ maxpods emit cloudformation m5.large --ami-family al2 --prefix-delegation 2>&1 > /dev/null | grep vpc-cni
  hint: set it before the nodes join: maxpods emit vpc-cni --prefix-delegation
  $ maxpods emit karpenter --cluster my-cluster m5.large --custom-networking 2>&1 > /dev/null | grep vpc-cni
  hint: set them before the nodes join: maxpods emit vpc-cni --custom-networking --pod-subnet ZONE=SUBNET
  $ maxpods emit bootstrap m5.large 2>&1 > /dev/null | grep vpc-cni
  [1]

EKS itself sets what IPv6 needs:

  $ maxpods emit nodeadm m5.large --ip-family ipv6 2>&1 > /dev/null | grep vpc-cni
  [1]
