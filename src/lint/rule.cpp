// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.h"
#include <algorithm>

namespace maxpods {

namespace {

/// In the order of RuleId.
constexpr auto rules = std::to_array<Rule>({
    {.id = RuleId::IgnoredArguments,
     .name = "ignored-arguments",
     .severity = Severity::Error,
     .summary = "A setting in a place that drops it",
     .why = "A setting in a place that nothing reads is dropped without a word. Nodes get their "
            "default, and for Windows that is the 110 of the kubelet.",
     .source = "eksctl-io/eksctl, pkg/nodebootstrap/windows_managed.go and userdata.go; "
               "aws/karpenter-provider-aws, pkg/providers/instancetype/types.go",
     .wrong = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
managedNodeGroups:
  - name: web
    amiFamily: WindowsServer2022CoreContainer
    instanceType: m5.4xlarge
    maxPodsPerNode: 14
)",
     .mended = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
nodeGroups:
  - name: web
    amiFamily: WindowsServer2022CoreContainer
    instanceType: m5.4xlarge
    maxPodsPerNode: 14
)",
     .file = "cluster.yaml"},

    {.id = RuleId::BootstrapInManagedGroup,
     .name = "bootstrap-in-managed-group",
     .severity = Severity::Error,
     .summary =
         "User data of a managed node group without AMI ID calls the bootstrap script itself",
     .why = "EKS adds its own call of the bootstrap script to user data of a managed node group "
            "without an AMI ID. A call of your own makes it run twice, and the max pods of EKS are "
            "what nodes get.",
     .source = "EKS user guide, \"Customize managed nodes with launch templates\"",
     .wrong = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2
    instanceType: m5.large
    preBootstrapCommands:
      - /etc/eks/bootstrap.sh blue --kubelet-extra-args '--max-pods=20'
)",
     .mended = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2
    instanceType: m5.large
    maxPodsPerNode: 29
    preBootstrapCommands:
      - yum install -y nfs-utils
)",
     .file = "cluster.yaml"},

    {.id = RuleId::OverriddenEnvironment,
     .name = "overridden-environment",
     .severity = Severity::Error,
     .summary = "Exported variables that the call of bootstrap.sh never sees",
     .why = "Each part of MIME user data is a script of its own, and what it exports ends with it. "
            "The call of bootstrap.sh that EKS or another part makes never sees it, so that nodes "
            "get the max pods of EKS.",
     .source = "awslabs/amazon-eks-ami, templates/al2/runtime/bootstrap.sh (before 2026-03); "
               "cloud-init documentation, User data formats",
     .wrong = R"(MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="//"

--//
Content-Type: text/x-shellscript

#!/bin/bash
export USE_MAX_PODS=false
export KUBELET_EXTRA_ARGS="--max-pods=29"

--//--
)",
     .mended = R"(MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="//"

--//
Content-Type: text/x-shellscript

#!/bin/bash
export USE_MAX_PODS=false
export KUBELET_EXTRA_ARGS="--max-pods=29"
/etc/eks/bootstrap.sh blue

--//--
)",
     .file = "user-data.txt"},

    {.id = RuleId::PatchedBootstrap,
     .name = "patched-bootstrap",
     .severity = Severity::Warning,
     .summary = "A bootstrap script that is edited before it is called",
     .why = "The files of the AMI change with its releases. Where the pattern no longer matches, "
            "sed changes nothing and reports nothing, and nodes get their default.",
     .source = "awslabs/amazon-eks-ami, templates/al2/runtime/bootstrap.sh (before 2026-03)",
     .wrong = R"(#!/bin/bash
sed -i 's/^USE_MAX_PODS=.*/USE_MAX_PODS=false/' /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh blue --kubelet-extra-args '--max-pods=29'
)",
     .mended = R"(#!/bin/bash
/etc/eks/bootstrap.sh blue --use-max-pods false --kubelet-extra-args '--max-pods=29'
)",
     .file = "user-data.sh"},

    {.id = RuleId::EqualsForm,
     .name = "equals-form",
     .severity = Severity::Warning,
     .summary = "An option of bootstrap.sh with its value after `=`",
     .why = "bootstrap.sh takes the value of an option from the next word. It takes a word with "
            "`=` for none of its options, and drops it.",
     .source = "awslabs/amazon-eks-ami, templates/al2/runtime/bootstrap.sh (before 2026-03)",
     .fix = "Writes a blank in place of `=`.",
     .wrong = R"(#!/bin/bash
/etc/eks/bootstrap.sh blue --use-max-pods=false --kubelet-extra-args '--max-pods=29'
)",
     .mended = R"(#!/bin/bash
/etc/eks/bootstrap.sh blue --use-max-pods false --kubelet-extra-args '--max-pods=29'
)",
     .file = "user-data.sh"},

    {.id = RuleId::UnknownOption,
     .name = "unknown-option",
     .severity = Severity::Error,
     .summary =
         "A known mistake for an option of bootstrap.sh, Start-EKSBootstrap.ps1, the kubelet "
         "or eksctl",
     .why = "bootstrap.sh drops an option that it does not have, with its value, so that nodes get "
            "their default. The kubelet exits instead, and the node never joins. Of the kubelet, "
            "the rule knows typing errors of flags about pods, and options of other programs.",
     .source = "awslabs/amazon-eks-ami, templates/al2/runtime/bootstrap.sh (before 2026-03); "
               "Kubernetes reference, kubelet",
     .fix = "Corrects typing errors, passes --max-pods on to the kubelet, and --use-max-pods to "
            "bootstrap.sh.",
     .wrong = R"(#!/bin/bash
/etc/eks/bootstrap.sh blue --max-pods 29
)",
     .mended = R"(#!/bin/bash
/etc/eks/bootstrap.sh blue --use-max-pods false --kubelet-extra-args '--max-pods=29'
)",
     .file = "user-data.sh"},

    {.id = RuleId::SplitQuotes,
     .name = "split-quotes",
     .severity = Severity::Error,
     .summary = "Words of `--kubelet-extra-args` outside of its quotes",
     .why = "--kubelet-extra-args takes one word. bootstrap.sh drops the words after it, and of "
            "two --kubelet-extra-args it takes the last one.",
     .source = "awslabs/amazon-eks-ami, templates/al2/runtime/bootstrap.sh (before 2026-03)",
     .fix = "Takes the words that follow into the quotes.",
     .wrong = R"(#!/bin/bash
/etc/eks/bootstrap.sh blue --use-max-pods false --kubelet-extra-args '--max-pods=29' '--node-labels=tier=web'
)",
     .mended = R"(#!/bin/bash
/etc/eks/bootstrap.sh blue --use-max-pods false --kubelet-extra-args '--max-pods=29 --node-labels=tier=web'
)",
     .file = "user-data.sh"},

    {.id = RuleId::WrongUserData,
     .name = "wrong-user-data",
     .severity = Severity::Error,
     .summary = "User data of another AMI family",
     .why = "Each AMI family reads user data of one language: AL2 a script that calls "
            "bootstrap.sh, AL2023 a NodeConfig, Bottlerocket TOML, Windows PowerShell. Nodes get "
            "nothing of what their family does not read.",
     .source = "EKS user guide, \"Customize managed nodes with launch templates\"; "
               "bottlerocket.dev, Settings",
     .wrong = R"(apiVersion: karpenter.k8s.aws/v1
kind: EC2NodeClass
metadata:
  name: default
spec:
  amiSelectorTerms:
    - alias: bottlerocket@latest
  userData: |
    #!/bin/bash
    sysctl -w vm.max_map_count=262144
)",
     .mended = R"(apiVersion: karpenter.k8s.aws/v1
kind: EC2NodeClass
metadata:
  name: default
spec:
  amiSelectorTerms:
    - alias: bottlerocket@latest
  userData: |
    [settings.kernel.sysctl]
    "vm.max_map_count" = "262144"
)",
     .file = "nodeclass.yaml"},

    {.id = RuleId::KarpenterOverwrites,
     .name = "karpenter-overwrites",
     .severity = Severity::Error,
     .summary = "Max pods in the userData of an EC2NodeClass",
     .why = "Karpenter adds its own part to the user data of an EC2NodeClass, with the max pods of "
            "spec.kubelet.maxPods or of its own formula. That part comes last, or replaces the "
            "setting, so that no node gets the max pods of the user data.",
     .source = "github.com/aws/karpenter-provider-aws, website/content/en/preview/concepts/"
               "nodeclasses.md, spec.userData",
     .wrong = R"(apiVersion: karpenter.k8s.aws/v1
kind: EC2NodeClass
metadata:
  name: default
spec:
  amiSelectorTerms:
    - alias: bottlerocket@latest
  userData: |
    [settings.kubernetes]
    max-pods = 58
)",
     .mended = R"(apiVersion: karpenter.k8s.aws/v1
kind: EC2NodeClass
metadata:
  name: default
spec:
  amiSelectorTerms:
    - alias: bottlerocket@latest
  kubelet:
    maxPods: 58
)",
     .file = "nodeclass.yaml"},

    {.id = RuleId::KubeletInNodePool,
     .name = "kubelet-in-node-pool",
     .severity = Severity::Error,
     .summary = "`kubelet` in a NodePool, where Karpenter 1 does not read it",
     .why = "Karpenter 1 moved `kubelet` from the NodePool to the EC2NodeClass. The API server "
            "refuses or drops it in a NodePool, and nodes get the max pods of their EC2NodeClass.",
     .source = "github.com/aws/karpenter-provider-aws, website/content/en/v1.0/upgrading/"
               "v1-migration.md, Kubelet Configuration Migration",
     .fix =
         "Moves it to the EC2NodeClass, if that is in the same folder, has no `kubelet`, and all "
         "of its node pools have the same one.",
     .wrong = R"(apiVersion: karpenter.sh/v1
kind: NodePool
metadata:
  name: default
spec:
  template:
    spec:
      nodeClassRef:
        group: karpenter.k8s.aws
        kind: EC2NodeClass
        name: default
      requirements:
        - key: node.kubernetes.io/instance-type
          operator: In
          values: [m6i.4xlarge]
      kubelet:
        maxPods: 110
)",
     .mended = R"(apiVersion: karpenter.sh/v1
kind: NodePool
metadata:
  name: default
spec:
  template:
    spec:
      nodeClassRef:
        group: karpenter.k8s.aws
        kind: EC2NodeClass
        name: default
      requirements:
        - key: node.kubernetes.io/instance-type
          operator: In
          values: [m6i.4xlarge]
---
apiVersion: karpenter.k8s.aws/v1
kind: EC2NodeClass
metadata:
  name: default
spec:
  amiSelectorTerms:
    - alias: al2023@latest
  kubelet:
    maxPods: 110
)",
     .file = "karpenter.yaml"},

    {.id = RuleId::TemplateNotUsed,
     .name = "template-not-used",
     .severity = Severity::Error,
     .summary = "A node group that turns off the launch template which its settings need",
     .why = "The Terraform module puts the AMI and the user data of a node group into a launch "
            "template of its own. If that is turned off, EKS takes its default template, and nodes "
            "get none of these settings.",
     .source = "terraform-aws-modules/terraform-aws-eks, modules/eks-managed-node-group/main.tf",
     .wrong = R"(module "eks" {
  source  = "terraform-aws-modules/eks/aws"
  version = "~> 21.0"
  name    = "blue"

  eks_managed_node_groups = {
    web = {
      instance_types             = ["m5.large"]
      use_custom_launch_template = false
      cloudinit_pre_nodeadm = [{
        content_type = "application/node.eks.aws"
        content      = <<-EOT
          apiVersion: node.eks.aws/v1alpha1
          kind: NodeConfig
          spec: {kubelet: {config: {maxPods: 20}}}
        EOT
      }]
    }
  }
}
)",
     .mended = R"(module "eks" {
  source  = "terraform-aws-modules/eks/aws"
  version = "~> 21.0"
  name    = "blue"

  eks_managed_node_groups = {
    web = {
      instance_types = ["m5.large"]
      cloudinit_pre_nodeadm = [{
        content_type = "application/node.eks.aws"
        content      = <<-EOT
          apiVersion: node.eks.aws/v1alpha1
          kind: NodeConfig
          spec: {kubelet: {config: {maxPods: 20}}}
        EOT
      }]
    }
  }
}
)",
     .file = "eks.tf"},

    {.id = RuleId::BrokenMime,
     .name = "broken-mime",
     .severity = Severity::Error,
     .summary = "MIME whose parts are not read as they are meant",
     .why = "Headers begin the text and each part, and an empty line ends them. Where that is not "
            "so, a part has no type, and neither nodeadm nor cloud-init reads it.",
     .source =
         "RFC 2046, section 5.1; awslabs/amazon-eks-ami, nodeadm/internal/configprovider/mime.go",
     .fix = "Adds the empty line or the last boundary that is missing, or takes away an empty line "
            "or indentation.",
     .wrong = R"(MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="//"

--//

Content-Type: application/node.eks.aws

apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  cluster:
    name: blue
    apiServerEndpoint: https://blue.example.com
    certificateAuthority: Y2VydGlmaWNhdGU=
    cidr: 10.100.0.0/16
  kubelet:
    config:
      maxPods: 29

--//--
)",
     .mended = R"(MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="//"

--//
Content-Type: application/node.eks.aws

apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  cluster:
    name: blue
    apiServerEndpoint: https://blue.example.com
    certificateAuthority: Y2VydGlmaWNhdGU=
    cidr: 10.100.0.0/16
  kubelet:
    config:
      maxPods: 29

--//--
)",
     .file = "user-data.txt"},

    {.id = RuleId::Misplaced,
     .name = "misplaced",
     .severity = Severity::Error,
     .summary = "A key where its format has none",
     .why = "A key that its format does not have is refused or dropped, and what it sets reaches "
            "no node.",
     .source = "bottlerocket.dev, Settings, kubernetes; awslabs/amazon-eks-ami, "
               "nodeadm/crds/node.eks.aws_nodeconfigs.yaml; eksctl-io/eksctl, schema.json; "
               "aws/karpenter-provider-aws, pkg/apis/v1/ec2nodeclass.go; "
               "aws/amazon-vpc-cni-k8s, charts/aws-vpc-cni",
     .fix = "Writes keys of eksctl in upper and lower case as eksctl does.",
     .wrong = R"([settings.kubernetes]
cluster-name = "blue"

[settings.kernel]
lockdown = "integrity"
max-pods = 29
)",
     .mended = R"([settings.kubernetes]
cluster-name = "blue"
max-pods = 29

[settings.kernel]
lockdown = "integrity"
)",
     .file = "settings.toml"},

    {.id = RuleId::Refused,
     .name = "refused",
     .severity = Severity::Error,
     .summary = "What eksctl, EKS or the API server of Karpenter refuses",
     .why =
         "eksctl checks the whole file before it creates anything, and stops at what it does not "
         "support: no node group is created or changed. The API server does not store an "
         "EC2NodeClass that it refuses.",
     .source = "eksctl-io/eksctl, pkg/apis/eksctl.io/v1alpha5/validation.go; "
               "aws/karpenter-provider-aws, pkg/apis/v1/ec2nodeclass.go",
     .wrong = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    ami: ami-0a1b2c3d4e5f60718
    instanceType: m5.large
    maxPodsPerNode: 29
)",
     .mended = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceType: m5.large
    maxPodsPerNode: 29
)",
     .file = "cluster.yaml"},

    {.id = RuleId::SetTwice,
     .name = "set-twice",
     .severity = Severity::Warning,
     .summary = "Max pods in two places, of which one wins",
     .why = "Of several places that set max pods, nodes read one. The others look as if they were "
            "in effect, and are not.",
     .source = "awslabs/amazon-eks-ami, nodeadm/doc/examples.md and "
               "nodeadm/internal/kubelet/environment.go; eksctl-io/eksctl, pkg/nodebootstrap",
     .wrong = R"(apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  cluster:
    name: blue
    apiServerEndpoint: https://blue.example.com
    certificateAuthority: Y2VydGlmaWNhdGU=
    cidr: 10.100.0.0/16
  kubelet:
    config:
      maxPods: 58
    flags:
      - --max-pods=29
)",
     .mended = R"(apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  cluster:
    name: blue
    apiServerEndpoint: https://blue.example.com
    certificateAuthority: Y2VydGlmaWNhdGU=
    cidr: 10.100.0.0/16
  kubelet:
    config:
      maxPods: 29
)",
     .file = "nodeconfig.yaml"},

    {.id = RuleId::Overridden,
     .name = "overridden",
     .severity = Severity::Warning,
     .summary = "A value in place of which EKS sets its own",
     .why = "In a managed node group without an AMI ID, EKS writes maxPods into a NodeConfig of "
            "its own, which takes precedence over the expression of yours. Memory may still be "
            "reserved for the value of the expression.",
     .source = "EKS user guide, choosing-instance-type, \"How maxPods is determined\"; "
               "awslabs/amazon-eks-ami, issue 2580",
     .wrong = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceType: m5.large
    overrideBootstrapCommand: |
      apiVersion: node.eks.aws/v1alpha1
      kind: NodeConfig
      spec:
        kubelet:
          maxPodsExpression: "max_pods - 2"
)",
     .mended = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceType: m5.large
    overrideBootstrapCommand: |
      apiVersion: node.eks.aws/v1alpha1
      kind: NodeConfig
      spec:
        kubelet:
          config:
            maxPods: 27
)",
     .file = "cluster.yaml"},

    {.id = RuleId::CniSettingOnNode,
     .name = "cni-setting-on-node",
     .severity = Severity::Error,
     .summary = "Settings of the VPC CNI in user data",
     .why = "Settings of the VPC CNI are variables of the pods of the DaemonSet aws-node. A "
            "variable of a script of the node does not reach them, so that the mode of addresses "
            "stays as it is.",
     .source = "aws/amazon-vpc-cni-k8s, README.md, CNI Configuration Variables",
     .wrong = R"(#!/bin/bash
export ENABLE_PREFIX_DELEGATION=true
/etc/eks/bootstrap.sh blue --use-max-pods false --kubelet-extra-args '--max-pods=29'
)",
     .mended = R"(#!/bin/bash
/etc/eks/bootstrap.sh blue --use-max-pods false --kubelet-extra-args '--max-pods=29'
)",
     .file = "user-data.sh"},

    {.id = RuleId::OverAddresses,
     .name = "over-addresses",
     .severity = Severity::Error,
     .summary = "More max pods than addresses",
     .why =
         "Every pod needs an address of the VPC. The scheduler counts up to max pods, so that pods "
         "above the addresses are placed on the node and stay pending without an IP address.",
     .source = "aws/amazon-vpc-cni-k8s, misc/eni-max-pods.txt and docs/prefix-and-ip-target.md",
     .fix =
         "Sets ENABLE_PREFIX_DELEGATION in the add-on vpc-cni, if the files have it, it does not "
         "set that variable, and the number is what EKS recommends with prefixes. Otherwise "
         "lowers the number, unless other nodes or types have addresses for it.",
     .wrong = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
addons:
  - name: vpc-cni
    configurationValues: |
      env:
        ENABLE_PREFIX_DELEGATION: "false"
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceType: m5.large
    maxPodsPerNode: 110
)",
     .mended = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
addons:
  - name: vpc-cni
    configurationValues: |
      env:
        ENABLE_PREFIX_DELEGATION: "false"
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceType: m5.large
    maxPodsPerNode: 29
)",
     .file = "cluster.yaml"},

    {.id = RuleId::NeedsPrefixes,
     .name = "needs-prefixes",
     .severity = Severity::Warning,
     .summary = "More max pods than addresses, unless prefixes are on, which no file says",
     .why = "The value is right only with prefix delegation, and no file of this call says that it "
            "is on. Without it, pods stay pending without an IP address.",
     .source = "aws/amazon-vpc-cni-k8s, misc/eni-max-pods.txt and docs/prefix-and-ip-target.md",
     .fix = "Sets ENABLE_PREFIX_DELEGATION in the add-on vpc-cni, if the files have it, and the "
            "number is what EKS recommends with prefixes.",
     .wrong = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceType: m5.2xlarge
    maxPodsPerNode: 110
)",
     .mended = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
addons:
  - name: vpc-cni
    configurationValues: |
      env:
        ENABLE_PREFIX_DELEGATION: "true"
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceType: m5.2xlarge
    maxPodsPerNode: 110
)",
     .file = "cluster.yaml"},

    {.id = RuleId::AboveCap,
     .name = "above-cap",
     .severity = Severity::Warning,
     .summary = "More max pods than EKS recommends: 110, or 250 from 30 vCPUs up",
     .why =
         "EKS tests and recommends at most 110 pods on nodes with fewer than 30 vCPUs, and 250 on "
         "larger ones. In managed node groups without an AMI ID, EKS lowers larger values to that.",
     .source = "EKS user guide, \"Increase the available IP addresses for your Amazon EKS node\" "
               "and \"How maxPods is determined\"",
     .wrong = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
addons:
  - name: vpc-cni
    configurationValues: |
      env:
        ENABLE_PREFIX_DELEGATION: "true"
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceType: m5.4xlarge
    maxPodsPerNode: 200
)",
     .mended = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
addons:
  - name: vpc-cni
    configurationValues: |
      env:
        ENABLE_PREFIX_DELEGATION: "true"
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceType: m5.4xlarge
    maxPodsPerNode: 110
)",
     .file = "cluster.yaml"},

    {.id = RuleId::FewerThanRecommended,
     .name = "fewer-than-recommended",
     .severity = Severity::Note,
     .summary = "Fewer max pods than the node can run",
     .why = "Addresses and the recommended limits allow more pods. The rest of the node may stay "
            "unused.",
     .source = "EKS user guide, \"Increase the available IP addresses for your Amazon EKS node\"",
     .wrong = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceType: m5.2xlarge
    maxPodsPerNode: 29
)",
     .mended = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceType: m5.2xlarge
    maxPodsPerNode: 58
)",
     .file = "cluster.yaml"},

    {.id = RuleId::OneValueForAll,
     .name = "one-value-for-all",
     .severity = Severity::Warning,
     .summary = "One value for types that differ: too many for some, too few for others",
     .why = "All nodes of a group get one value, but each instance type has its own number of "
            "addresses. The small types have pods pending without an IP address, and the large "
            "ones stay partly unused.",
     .source = "EKS user guide, nodes/create-managed-node-group; aws/amazon-vpc-cni-k8s, "
               "misc/eni-max-pods.txt",
     .wrong = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceTypes: [m5.large, m5.2xlarge]
    maxPodsPerNode: 40
)",
     .mended = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceTypes: [m5.large, m5a.large]
    maxPodsPerNode: 29
)",
     .file = "cluster.yaml"},

    {.id = RuleId::PrefixesOnXen,
     .name = "prefixes-on-xen",
     .severity = Severity::Warning,
     .summary = "Prefix delegation for types that cannot have it",
     .why = "Only types that are built on Nitro can have prefixes. On others, the VPC CNI assigns "
            "single addresses without a word.",
     .source = "aws/amazon-vpc-cni-k8s, README.md (ENABLE_PREFIX_DELEGATION) and "
               "pkg/awsutils/awsutils.go",
     .wrong = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
addons:
  - name: vpc-cni
    configurationValues: |
      env:
        ENABLE_PREFIX_DELEGATION: "true"
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceType: m4.xlarge
    maxPodsPerNode: 110
)",
     .mended = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
addons:
  - name: vpc-cni
    configurationValues: |
      env:
        ENABLE_PREFIX_DELEGATION: "true"
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceType: m5.xlarge
    maxPodsPerNode: 110
)",
     .file = "cluster.yaml"},

    {.id = RuleId::Expression,
     .name = "expression",
     .severity = Severity::Error,
     .summary = "An expression that does not compile, fails, or exceeds the addresses of a type",
     .why = "nodeadm logs a warning about an expression that does not compile or has no valid "
            "value, and takes its ENI formula. Karpenter sets the node class to not ready, and "
            "launches no node.",
     .source = "awslabs/amazon-eks-ami, nodeadm/internal/kubelet/eni_max_pods.go; "
               "aws/karpenter-provider-aws, pkg/cel/environment.go",
     .fix = "Translates an expression of the other dialect, and limits one to max_pods that "
            "exceeds the addresses.",
     .wrong = R"x(apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  cluster:
    name: blue
    apiServerEndpoint: https://blue.example.com
    certificateAuthority: Y2VydGlmaWNhdGU=
    cidr: 10.100.0.0/16
  kubelet:
    maxPodsExpression: "min(110, max_pods)"
)x",
     .mended = R"x(apiVersion: node.eks.aws/v1alpha1
kind: NodeConfig
spec:
  cluster:
    name: blue
    apiServerEndpoint: https://blue.example.com
    certificateAuthority: Y2VydGlmaWNhdGU=
    cidr: 10.100.0.0/16
  kubelet:
    maxPodsExpression: "max_pods < 110 ? max_pods : 110"
)x",
     .file = "nodeconfig.yaml"},

    {.id = RuleId::NoValue,
     .name = "no-value",
     .severity = Severity::Error,
     .summary = "`--use-max-pods false` without max pods, or an option of bootstrap.sh without its "
                "value",
     .why = "--use-max-pods false only switches off the table of the AMI. Without max pods among "
            "the arguments of the kubelet, it takes 110, whatever the addresses of the type.",
     .source = "awslabs/amazon-eks-ami, templates/al2/runtime/bootstrap.sh (before 2026-03); "
               "Kubernetes, KubeletConfiguration",
     .wrong = R"(#!/bin/bash
/etc/eks/bootstrap.sh blue --use-max-pods false
)",
     .mended = R"(#!/bin/bash
/etc/eks/bootstrap.sh blue --use-max-pods false --kubelet-extra-args '--max-pods=29'
)",
     .file = "user-data.sh"},

    {.id = RuleId::MemoryReserved,
     .name = "memory-reserved",
     .severity = Severity::Note,
     .summary = "Memory is reserved for another number of pods",
     .why = "bootstrap.sh and nodeadm reserve memory for the pods of the ENI formula, whatever max "
            "pods you set; Bottlerocket reserves it for all. Too little makes the node run out of "
            "memory, too much leaves little for pods. What changes the reserve is kubeReserved, on "
            "Bottlerocket also max pods.",
     .source = "awslabs/amazon-eks-ami, nodeadm/internal/kubelet/config.go; "
               "bottlerocket-os/bottlerocket-core-kit, packages/kubernetes-1.31/kubelet-config",
     .wrong = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
addons:
  - name: vpc-cni
    configurationValues: |
      env:
        ENABLE_PREFIX_DELEGATION: "true"
nodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceType: m5.large
    maxPodsPerNode: 110
)",
     .mended = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
addons:
  - name: vpc-cni
    configurationValues: |
      env:
        ENABLE_PREFIX_DELEGATION: "true"
nodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceType: m5.large
    maxPodsPerNode: 110
    kubeletExtraConfig:
      kubeReserved:
        memory: 1465Mi
)",
     .file = "cluster.yaml"},

    {.id = RuleId::WarmTargets,
     .name = "warm-targets",
     .severity = Severity::Warning,
     .summary = "Warm targets that contradict each other, or that the mode ignores",
     .why =
         "The VPC CNI follows one kind of target: with an IP target it ignores those of ENIs and "
         "prefixes, and the mode decides between these. What it ignores keeps no address ready.",
     .source = "aws/amazon-vpc-cni-k8s, README.md, docs/prefix-and-ip-target.md and "
               "pkg/ipamd/ipamd.go",
     .wrong = R"(apiVersion: apps/v1
kind: DaemonSet
metadata: {name: aws-node, namespace: kube-system}
spec:
  template:
    spec:
      containers:
        - name: aws-node
          env:
            - {name: ENABLE_PREFIX_DELEGATION, value: "true"}
            - {name: WARM_PREFIX_TARGET, value: "4"}
            - {name: WARM_IP_TARGET, value: "6"}
)",
     .mended = R"(apiVersion: apps/v1
kind: DaemonSet
metadata: {name: aws-node, namespace: kube-system}
spec:
  template:
    spec:
      containers:
        - name: aws-node
          env:
            - {name: ENABLE_PREFIX_DELEGATION, value: "true"}
            - {name: WARM_PREFIX_TARGET, value: "4"}
)",
     .file = "aws-node.yaml"},

    {.id = RuleId::WrongType,
     .name = "wrong-type",
     .severity = Severity::Error,
     .summary = "A value of another type than its format takes",
     .why =
         "A value of another type is refused as a whole document, or ignored, so that its default "
         "holds. Variables and ConfigMaps take strings; max pods is an integer.",
     .source = "Kubernetes API reference, ConfigMap and EnvVar; eksctl-io/eksctl, "
               "pkg/apis/eksctl.io/v1alpha5/assets/schema.json; awslabs/amazon-eks-ami, "
               "nodeadm/crds/node.eks.aws_nodeconfigs.yaml; aws/karpenter-provider-aws, "
               "pkg/apis/v1/ec2nodeclass.go; bottlerocket.dev, Settings, kubernetes",
     .fix = "Takes integers out of their quotes, and puts values into quotes where strings are "
            "wanted.",
     .wrong = R"(apiVersion: v1
kind: ConfigMap
metadata: {name: amazon-vpc-cni, namespace: kube-system}
data:
  enable-windows-ipam: "true"
  enable-windows-prefix-delegation: true
)",
     .mended = R"(apiVersion: v1
kind: ConfigMap
metadata: {name: amazon-vpc-cni, namespace: kube-system}
data:
  enable-windows-ipam: "true"
  enable-windows-prefix-delegation: "true"
)",
     .file = "amazon-vpc-cni.yaml"},

    {.id = RuleId::PrefixesAfterNodes,
     .name = "prefixes-after-nodes",
     .severity = Severity::Warning,
     .summary = "Prefixes that the Terraform module turns on after it has created the nodes",
     .why = "terraform-aws-modules/eks creates add-ons after the node groups, but for those with "
            "`before_compute`. Nodes that start before keep the single addresses of their ENIs, "
            "and pods beyond them stay pending without an IP address.",
     .source = "terraform-aws-modules/terraform-aws-eks, main.tf (aws_eks_addon, from v19.9.0 on)",
     .wrong = R"(module "eks" {
  source  = "terraform-aws-modules/eks/aws"
  version = "~> 21.0"
  name    = "blue"

  addons = {
    vpc-cni = {
      configuration_values = jsonencode({ env = { ENABLE_PREFIX_DELEGATION = "true" } })
    }
  }
  eks_managed_node_groups = {
    web = { instance_types = ["m5.large"] }
  }
}
)",
     .mended = R"(module "eks" {
  source  = "terraform-aws-modules/eks/aws"
  version = "~> 21.0"
  name    = "blue"

  addons = {
    vpc-cni = {
      before_compute       = true
      configuration_values = jsonencode({ env = { ENABLE_PREFIX_DELEGATION = "true" } })
    }
  }
  eks_managed_node_groups = {
    web = { instance_types = ["m5.large"] }
  }
}
)",
     .file = "eks.tf"},

    {.id = RuleId::Al2,
     .name = "al2",
     .severity = Severity::Note,
     .summary = "Amazon Linux 2, for which EKS has no new AMIs",
     .why = "EKS has published no AMIs of Amazon Linux 2 since 2025-11-26, and none for Kubernetes "
            "1.33 and later. Nodes get no more security updates.",
     .source = "EKS user guide, \"Amazon Linux 2 AMI deprecation FAQs\"",
     .wrong = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2
    instanceType: m5.large
    maxPodsPerNode: 29
)",
     .mended = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
managedNodeGroups:
  - name: web
    amiFamily: AmazonLinux2023
    instanceType: m5.large
    maxPodsPerNode: 29
)",
     .file = "cluster.yaml"},

    {.id = RuleId::RemovedVersion,
     .name = "removed-version",
     .severity = Severity::Error,
     .summary = "A version of an API that is gone",
     .why =
         "Karpenter 1.1 and later have no v1beta1, and 0.33 and later no v1alpha5. The API server "
         "refuses such a document, and no node is launched by it.",
     .source = "github.com/aws/karpenter-provider-aws, website/content/en/preview/upgrading/"
               "upgrade-guide.md",
     .wrong = R"(apiVersion: karpenter.k8s.aws/v1beta1
kind: EC2NodeClass
metadata:
  name: default
spec:
  amiFamily: AL2023
)",
     .mended = R"(apiVersion: karpenter.k8s.aws/v1
kind: EC2NodeClass
metadata:
  name: default
spec:
  amiSelectorTerms:
    - alias: al2023@latest
)",
     .file = "nodeclass.yaml"},

    {.id = RuleId::Unreadable,
     .name = "unreadable",
     .severity = Severity::Warning,
     .summary = "A file that is node configuration by the look of it, and broken",
     .why = "A file that cannot be parsed configures nothing: the tool that reads it fails, or "
            "drops it.",
     .source = "YAML 1.2; TOML 1.0",
     .wrong = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
managedNodeGroups:
  - name: web
    instanceType: m5.large
   maxPodsPerNode: 29
)",
     .mended = R"(apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {name: blue, region: us-west-2}
managedNodeGroups:
  - name: web
    instanceType: m5.large
    maxPodsPerNode: 29
)",
     .file = "cluster.yaml"},
});

static_assert(rules.size() == static_cast<std::size_t>(RuleId::Unreadable) + 1);

}  // namespace

std::span<const Rule> lint_rules() { return rules; }

const Rule& rule_of(RuleId id) { return rules.at(static_cast<std::size_t>(id)); }

const Rule* find_rule(std::string_view name) {
  const auto* const found = std::ranges::find(rules, name, &Rule::name);
  return found == rules.end() ? nullptr : found;
}

}  // namespace maxpods
