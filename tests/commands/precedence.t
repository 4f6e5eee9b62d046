Which of all that sets max pods is applied, once a kind of node is named:

  $ maxpods explain m5.large --prefix-delegation --node-group self-managed --ami-family al2023 | sed -n '/^applied/,$p'
  applied on m5.large: max pods 29
    by nodeadm's ENI formula
    on a self-managed node group (al2023)
  
    What sets max pods, highest first:
      1  NodeConfig spec.kubelet.flags, --max-pods=N         not set
      2  NodeConfig spec.kubelet.config.maxPods              not set
      3  NodeConfig spec.kubelet.maxPodsExpression           not set
      4  nodeadm's ENI formula                                    29  <- applied
      5  nodeadm's 110, if EC2 does not tell it the type         110  overridden
  
    Lower than the recommended 110: the node can run more pods.
    To set a value of your own: set spec.kubelet.config.maxPods, and no max-pods
      in flags: maxpods emit nodeadm
    Sources:
      1  awslabs/amazon-eks-ami, nodeadm/internal/kubelet/environment.go
         (2026-07-23)
      2, 5  awslabs/amazon-eks-ami, nodeadm/internal/kubelet/config.go
            (2026-07-23)
      3, 4  awslabs/amazon-eks-ami, nodeadm/internal/kubelet/eni_max_pods.go
            (2026-07-23)
  $ maxpods explain m5.large --prefix-delegation --node-group self-managed --ami-family al2023 --kubelet-max-pods 110 --max-pods-expression 'max_pods * 2' | sed -n '/^applied/,/Sources/p'
  applied on m5.large: max pods 110
    by NodeConfig spec.kubelet.config.maxPods
    on a self-managed node group (al2023)
  
    What sets max pods, highest first:
      1  NodeConfig spec.kubelet.flags, --max-pods=N         not set
      2  NodeConfig spec.kubelet.config.maxPods                  110  <- applied
      3  NodeConfig spec.kubelet.maxPodsExpression                58  overridden
      4  nodeadm's ENI formula                                    29  overridden
      5  nodeadm's 110, if EC2 does not tell it the type         110  overridden
    Expression: max_pods * 2
  
    As recommended.
    Overridden: NodeConfig spec.kubelet.maxPodsExpression, as NodeConfig
      spec.kubelet.config.maxPods is above it
    But: memory is still reserved for the value of the expression
      (amazon-eks-ami, nodeadm/internal/kubelet/config.go and issue 2580)
    If set several times: of several NodeConfigs the last one that sets it is
      applied; the flags of all are kept, and of these the last one is applied
    Sources:
  $ maxpods explain m5.large --prefix-delegation --node-group self-managed --max-pods-expression 'max_pods * 2' | sed -n '/^applied/,/Sources/p'
  applied on m5.large: max pods 58
    by NodeConfig spec.kubelet.maxPodsExpression
    on a self-managed node group (al2023)
  
    What sets max pods, highest first:
      1  NodeConfig spec.kubelet.flags, --max-pods=N         not set
      2  NodeConfig spec.kubelet.config.maxPods              not set
      3  NodeConfig spec.kubelet.maxPodsExpression                58  <- applied
      4  nodeadm's ENI formula                                    29  overridden
      5  nodeadm's 110, if EC2 does not tell it the type         110  overridden
    Expression: max_pods * 2
  
    Lower than the recommended 110: the node can run more pods.
    If set several times: of several NodeConfigs the last one that sets it is
      applied; the flags of all are kept, and of these the last one is applied
    Sources:

What EKS adds to a managed node group without an AMI ID:

  $ maxpods explain m5.large --prefix-delegation --node-group managed --kubelet-max-pods 300 | sed -n '/^applied/,$p'
  applied on m5.large: max pods 110
    by the ceiling of managed node groups
    on a managed node group without an AMI ID (al2023)
  
    What sets max pods, highest first:
      1  the ceiling of managed node groups                  110  <- applied
      2  NodeConfig spec.kubelet.flags, --max-pods=N     not set
      3  NodeConfig spec.kubelet.config.maxPods              300  over the ceiling
      4  maxPods of EKS's own NodeConfig                     110  overridden
      5  NodeConfig spec.kubelet.maxPodsExpression       not set
  
    As recommended.
    Capped: NodeConfig spec.kubelet.config.maxPods, as the ceiling of managed
      node groups is 110
    To set a value of your own: put the ID of an AMI, such as the EKS optimized
      one, into the launch template, then use --node-group managed-custom-ami
    Sources conflict: a test of eksctl (creategetdelete_test.go, 2024-12) has a
      user's 123 applied without an AMI ID, and amazon-eks-ami issue 1988
      (2024-10) shows EKS's NodeConfig before the user's; terraform-aws-eks
      (modules/_user_data/main.tf, 2026-04-27) and eksctl's documentation say it
      comes last
    Sources:
      1  EKS user guide, choosing-instance-type, "How maxPods is determined"
         (2026)
      2  awslabs/amazon-eks-ami, nodeadm/internal/kubelet/environment.go
         (2026-07-23)
      3  awslabs/amazon-eks-ami, nodeadm/internal/kubelet/config.go (2026-07-23)
      4  EKS user guide, cni-increase-ip-addresses; awslabs/amazon-eks-ami, issue
         2580 (2026-01)
      5  awslabs/amazon-eks-ami, nodeadm/internal/kubelet/eni_max_pods.go
         (2026-07-23)
  $ maxpods explain m5.large --node-group managed --ami-family al2 --bootstrap-max-pods 20 | sed -n '/^applied/,/Sources/p'
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use --ami-family al2023
  applied on m5.large: max pods 29
    by EKS's own call of bootstrap.sh
    on a managed node group without an AMI ID (al2)
  
    What sets max pods, highest first:
      1  EKS's own call of bootstrap.sh                            29  <- applied
      2  bootstrap.sh --kubelet-extra-args '--max-pods=N'          20  ignored
  
    As recommended.
    Ignored: bootstrap.sh --kubelet-extra-args '--max-pods=N', as EKS appends
      its own call of bootstrap.sh to your user data
    To set a value of your own: put the ID of an AMI, such as the EKS optimized
      one, into the launch template, then use --node-group managed-custom-ami
    Sources:
  $ maxpods explain m5.large --node-group managed --max-pods-expression 'max_pods * 2' | sed -n '/^applied/,/To set a value/p'
  applied on m5.large: max pods 29
    by maxPods of EKS's own NodeConfig
    on a managed node group without an AMI ID (al2023)
  
    What sets max pods, highest first:
      1  the ceiling of managed node groups                  110  at most
      2  NodeConfig spec.kubelet.flags, --max-pods=N     not set
      3  NodeConfig spec.kubelet.config.maxPods          not set
      4  maxPods of EKS's own NodeConfig                      29  <- applied
      5  NodeConfig spec.kubelet.maxPodsExpression            58  overridden
    Expression: max_pods * 2
  
    As recommended.
    Overridden: NodeConfig spec.kubelet.maxPodsExpression, as maxPods of EKS's
      own NodeConfig is above it
    But: memory is still reserved for the value of the expression
      (amazon-eks-ami, nodeadm/internal/kubelet/config.go and issue 2580)
    To set a value of your own: put the ID of an AMI, such as the EKS optimized

Too many pods for the addresses:

  $ maxpods explain m5.large --node-group self-managed --ami-family windows2022 | sed -n '/^applied/,/Sources/p'
  applied on m5.large: max pods 110
    by the kubelet's default
    on a self-managed node group (windows2022)
  
    What sets max pods, highest first:
      1  -KubeletExtraArgs '--max-pods=N'     not set
      2  the kubelet's default                    110  <- applied
  
    Too high: the node has addresses for 9 pods, and more stay pending: each pod
    requests vpc.amazonaws.com/PrivateIPv4Address.
    To set a value of your own: pass it to Start-EKSBootstrap.ps1: maxpods emit
      windows
    Sources:
  $ maxpods explain m5.large --node-group self-managed --ami-family al2 --bootstrap-max-pods 110 | sed -n '/^applied/,/Sources/p'
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use --ami-family al2023
  applied on m5.large: max pods 110
    by bootstrap.sh --kubelet-extra-args '--max-pods=N'
    on a self-managed node group (al2)
  
    What sets max pods, highest first:
      1  bootstrap.sh --kubelet-extra-args '--max-pods=N'         110  <- applied
      2  KUBELET_EXTRA_ARGS, exported before that call        not set
      3  bootstrap.sh's table (eni-max-pods.txt)                   29  overridden
      4  the kubelet's default                                    110  overridden
  
    Too high: the node has addresses for 29 pods, and more stay pending.
    If set several times: of several calls of bootstrap.sh the last one is
      applied, and in one call the last --kubelet-extra-args
    Sources:

What is kept from pods follows what is applied, or what nodeadm goes by:

  $ maxpods explain m5.large --prefix-delegation --node-group self-managed --ami-family bottlerocket --kubelet-max-pods 60 | grep Bottlerocket
    Bottlerocket                 60     915Mi, 70m     100Mi       6562Mi, 1930m
  $ maxpods explain m5.large --prefix-delegation --node-group karpenter --ami-family bottlerocket --kubelet-max-pods 110 | grep "Karpenter's est"
    Karpenter's estimate        110    1465Mi, 70m     100Mi       6012Mi, 1930m
  $ maxpods explain m5.large --node-group managed --max-pods-expression 1000 | sed -n '/But/,/2580/p'
    But: memory is still reserved for the value of the expression
      (amazon-eks-ami, nodeadm/internal/kubelet/config.go and issue 2580)

A managed node group has one ceiling:

  $ maxpods explain m5.large m5.24xlarge --node-group managed --prefix-delegation --kubelet-max-pods 200 | sed -n '/^  TYPE/,/^$/p'
    TYPE         MAX PODS  MAX ALLOWED  LIMITED BY  LOST TO THE GROUP  APPLIED
    m5.large          110          434  cap                         0      110
    m5.24xlarge       250        11762  cap                       140      110
  

EKS does not see MAX_ENI:

  $ maxpods explain m5.large --node-group managed --cni-max-eni 1 | sed -n '/^applied/,/by/p; /Too high/p'
  applied on m5.large: max pods 29
    by maxPods of EKS's own NodeConfig
    Too high: the node has addresses for 11 pods, and more stay pending.

Karpenter:

  $ maxpods explain m5.large --node-group karpenter --prefix-delegation --max-pods-expression 110 | sed -n '/^applied/,/Sources/p'
  applied on m5.large: max pods 29
    by Karpenter's ENI formula
    on nodes of Karpenter (al2023)
  
    What sets max pods, highest first:
      1  NodeConfig spec.kubelet.flags, --max-pods=N     not set
      2  EC2NodeClass spec.kubelet.maxPods               not set
      3  Karpenter's ENI formula                              29  <- applied
      4  NodeConfig spec.kubelet.maxPodsExpression           110  ignored
    Expression: 110
  
    Lower than the recommended 110: the node can run more pods.
    Ignored: NodeConfig spec.kubelet.maxPodsExpression, as Karpenter's own
      NodeConfig comes last, and its maxPods takes precedence
    But: memory is still reserved for the value of the expression
      (amazon-eks-ami, nodeadm/internal/kubelet/config.go and issue 2580)
    To set a value of your own: set spec.kubelet.maxPods of the EC2NodeClass:
      maxpods emit karpenter TYPE --cluster NAME
    Sources:
  $ maxpods explain m5.large --node-group karpenter --ami-family custom --kubelet-max-pods 20 | sed -n '/^applied/,/Sources/p'
  applied on m5.large: max pods 110
    by the kubelet's default
    on nodes of Karpenter (custom)
  
    What sets max pods, highest first:
      1  kubelet --max-pods=N, in your user data     not set
      2  the kubelet's default                           110  <- applied
      3  EC2NodeClass spec.kubelet.maxPods                20  planned
      4  Karpenter's ENI formula                          29  overridden
  
    Too high: the node has addresses for 29 pods, and more stay pending.
    Too high: Karpenter plans with 20 pods, and places no more on the node.
    Ignored: EC2NodeClass spec.kubelet.maxPods, as for the Custom family
      Karpenter only plans with it: user data must say the same
    To set a value of your own: start the kubelet with --max-pods=N in user
      data, and set the same in the EC2NodeClass
    Sources:

Each type of a group has its own:

  $ maxpods explain m5.large m5.xlarge --node-group self-managed --ami-family al2 | sed -n '/^  TYPE/,/^$/p'
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use --ami-family al2023
    TYPE       MAX PODS  MAX ALLOWED  LIMITED BY  LOST TO THE GROUP  APPLIED
    m5.large         29           29  addresses                   0       29
    m5.xlarge        58           58  addresses                  29       58
  

By default it is what EKS makes of a managed node group:

  $ maxpods explain m5.large --kubelet-max-pods 20 | sed -n '/^applied/,/^$/p'
  applied on m5.large: max pods 20
    by NodeConfig spec.kubelet.config.maxPods
    on a managed node group without an AMI ID (al2023)
  
  $ maxpods explain m5.large --os windows --node-group managed --bootstrap-max-pods 20 | sed -n '/^applied/,/^$/p'
  applied on m5.large: max pods 110
    by EKS's own call of Start-EKSBootstrap.ps1
    on a managed node group without an AMI ID (windows2022)
  

For machines:

  $ maxpods explain m5.large --node-group managed --kubelet-max-pods 300 -o json | sed -n '/"precedence"/,/^    }/p'
        "precedence": {
          "nodeGroup": "managed",
          "amiFamily": "al2023",
          "effective": 110,
          "appliedBy": "eksCeiling",
          "expression": null,
          "layers": [
            {
              "source": "eksCeiling",
              "place": "the ceiling of managed node groups",
              "value": 110,
              "state": "applied",
              "ignoredBecause": null,
              "evidence": "EKS user guide, choosing-instance-type, \"How maxPods is determined\"",
              "dated": "2026"
            },
            {
              "source": "kubeletArgument",
              "place": "NodeConfig spec.kubelet.flags, --max-pods=N",
              "value": null,
              "state": "notSet",
              "ignoredBecause": null,
              "evidence": "awslabs/amazon-eks-ami, nodeadm/internal/kubelet/environment.go",
              "dated": "2026-07-23"
            },
            {
              "source": "kubeletConfiguration",
              "place": "NodeConfig spec.kubelet.config.maxPods",
              "value": 300,
              "state": "capped",
              "ignoredBecause": null,
              "evidence": "awslabs/amazon-eks-ami, nodeadm/internal/kubelet/config.go",
              "dated": "2026-07-23"
            },
            {
              "source": "eksRecommendation",
              "place": "maxPods of EKS's own NodeConfig",
              "value": 29,
              "state": "overridden",
              "ignoredBecause": null,
              "evidence": "EKS user guide, cni-increase-ip-addresses; awslabs/amazon-eks-ami, issue 2580",
              "dated": "2026-01"
            },
            {
              "source": "expression",
              "place": "NodeConfig spec.kubelet.maxPodsExpression",
              "value": null,
              "state": "notSet",
              "ignoredBecause": null,
              "evidence": "awslabs/amazon-eks-ami, nodeadm/internal/kubelet/eni_max_pods.go",
              "dated": "2026-07-23"
            },
            {
              "source": "exportedArgument",
              "place": "exported KUBELET_EXTRA_ARGS",
              "value": null,
              "state": "notSet",
              "ignoredBecause": "only bootstrap.sh of AL2 reads it from the environment",
              "evidence": "awslabs/amazon-eks-ami, templates/al2/runtime/bootstrap.sh, removed 2026-03-04; last changed in commit 41298160",
              "dated": "2025-08-18"
            }
          ],
          "remedy": "put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami",
          "conflict": "a test of eksctl (creategetdelete_test.go, 2024-12) has a user's 123 applied without an AMI ID, and amazon-eks-ami issue 1988 (2024-10) shows EKS's NodeConfig before the user's; terraform-aws-eks (modules/_user_data/main.tf, 2026-04-27) and eksctl's documentation say it comes last",
          "setSeveralTimes": "of several NodeConfigs the last one that sets it is applied; the flags of all are kept, and of these the last one is applied",
          "planned": null,
          "failsConsistencyCheck": null,
          "reservedEnisToSet": null
        }
      }
  $ maxpods explain m5.large -o json | grep precedence
        "precedence": null

What cannot be, and what would not be text:

  $ maxpods explain m5.large --node-group managed --ami-family custom
  maxpods: error: --node-group managed and --ami-family custom cannot be combined
  hint: for a managed node group with an AMI of your own: --node-group managed-custom-ami
  [2]
  $ maxpods explain m5.large --ami-family windows2019 --os linux
  maxpods: error: --ami-family windows2019 and --os linux cannot be combined
  [2]
  $ maxpods explain m5.large --ami-family al2 --os windows
  maxpods: error: --ami-family al2 and --os windows cannot be combined
  [2]
  $ maxpods explain m5.large --kubelet-max-pods 0
  maxpods: error: --kubelet-max-pods takes a whole number from 1 to 2,147,483,647, not '0'
  [2]
  $ maxpods explain m5.large --max-pods-expression ''
  maxpods: error: the expression, column 1: an empty expression
    
    ^
    nodeadm would only log this on the node, and use its ENI formula
  [2]
  $ maxpods explain m5.large --max-pods-expression "$(printf 'a\033[31m')"
  maxpods: error: the expression, column 2: '?' is not part of CEL
    a?[31m
     ^
    nodeadm would only log this on the node, and use its ENI formula
  [2]
  $ maxpods explain m4.large --ip-family ipv6 --node-group managed | grep -c applied
  maxpods: warning: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  0
  [1]

Memory can bind, and says where:

  $ maxpods m5.large --prefix-delegation --max-reserved-percent 10 -o table
  TYPE      MAX PODS  MAX ALLOWED  CAP  LIMITED BY
  m5.large        51          434  110  memory
  $ maxpods explain m5.large --prefix-delegation --max-reserved-percent 10 | sed -n '/^  cap/,/^  BOOT/p'
    cap                fewer than 30 vCPUs             110
    memory             10 % reserved, of 8 GiB          51  <- limit
    max pods           the smallest of the three        51
  
    More pods, by one change:
        110 without the limit on reserved memory
        110 on m5.xlarge
  
    BOOTSTRAP              FOR PODS  KUBE-RESERVED  EVICTION  ALLOCATABLE (EST.)
  $ maxpods m5.large --max-reserved-percent 10 -o json | grep binding
        "binding": "addresses",
  $ maxpods t3.nano --max-reserved-percent 10
  maxpods: error: one pod reserves 266 MiB, more than 10 % of the memory of t3.nano
  hint: raise --max-reserved-percent, or use a larger instance type
  [1]
  $ maxpods m7g-flex.large --max-reserved-percent 10
  maxpods: error: the memory of m7g-flex.large is unknown, but --max-reserved-percent needs it
  hint: give a catalog that has the value: --catalog FILE
  [1]
  $ maxpods x9.large --enis 3 --ips-per-eni 10 --vcpus 2 --memory 4 --max-reserved-percent 10
  14
  $ maxpods m5.large --max-reserved-percent 0
  maxpods: error: --max-reserved-percent takes a whole number from 1 to 100, not '0'
  [2]
  $ maxpods m5.large --max-reserved-percent 101
  maxpods: error: --max-reserved-percent takes a whole number from 1 to 100, not '101'
  [2]

What Karpenter plans with, and the node has. The nodes of karpenter-provider-aws issue 8286, and of a custom AMI (6979):

  $ applied() { maxpods explain "$@" --node-group karpenter | sed -n '/^  What/,/Sources/p'; }
  $ applied m5.4xlarge --karpenter-reserved-enis 1 --bootstrap-max-pods 110
    What sets max pods, highest first:
      1  NodeConfig spec.kubelet.flags, --max-pods=N         110  <- applied
      2  EC2NodeClass spec.kubelet.maxPods               not set
      3  Karpenter's ENI formula                             205  planned
  
    Too low: Karpenter plans with 205 pods, and those above 110 stay pending. It
    reports FailedConsistencyCheck, as the node has less than 90 %
    (kubernetes-sigs/karpenter,
    pkg/controllers/nodeclaim/consistency/nodeshape.go).
    To plan with the same: set spec.kubelet.maxPods of the EC2NodeClass to 110
    Sources:
  $ applied m5.large --bootstrap-max-pods 17 --ami-family custom
    What sets max pods, highest first:
      1  kubelet --max-pods=N, in your user data          17  <- applied
      2  the kubelet's default                           110  overridden
      3  Karpenter's ENI formula                          29  planned
  
    Lower than the recommended 29: the node can run more pods.
    Too low: Karpenter plans with 29 pods, and those above 17 stay pending. It
    reports FailedConsistencyCheck, as the node has less than 90 %
    (kubernetes-sigs/karpenter,
    pkg/controllers/nodeclaim/consistency/nodeshape.go).
    To plan with the same: set spec.kubelet.maxPods of the EC2NodeClass to 17
    Sources:
  $ applied m5.large --bootstrap-max-pods 29 --kubelet-max-pods 20
    What sets max pods, highest first:
      1  NodeConfig spec.kubelet.flags, --max-pods=N          29  <- applied
      2  EC2NodeClass spec.kubelet.maxPods                    20  planned
      3  Karpenter's ENI formula                              29  overridden
  
    Too high: Karpenter plans with 20 pods, and places no more on the node.
    Overridden: EC2NodeClass spec.kubelet.maxPods, as NodeConfig
      spec.kubelet.flags, --max-pods=N is above it
    To plan with the same: set spec.kubelet.maxPods of the EC2NodeClass to 29
    Sources:
  $ applied m5.large --bootstrap-max-pods 29 | tail -2
    As recommended.
    Sources:
  $ maxpods explain m5.4xlarge --node-group karpenter --bootstrap-max-pods 110 -o json | grep -E '"(effective|planned|failsConsistencyCheck|reservedEnisToSet)"|"planned",$'
          "effective": 110,
              "state": "planned",
          "planned": 234,
          "failsConsistencyCheck": true,
          "reservedEnisToSet": null
  $ maxpods explain m5.large --node-group managed -o json | grep -E '"(planned|failsConsistencyCheck|reservedEnisToSet)"'
          "planned": null,
          "failsConsistencyCheck": null,
          "reservedEnisToSet": null

RESERVED_ENIS is the ENI of custom networking (karpenter-provider-aws issue 3989, amazon-vpc-cni-k8s issue 3238), or of the
trunk (karpenter-provider-aws pull request 6567); m6g.xlarge is of pull request 8205:

  $ applied t3.2xlarge --custom-networking
    What sets max pods, highest first:
      1  NodeConfig spec.kubelet.flags, --max-pods=N     not set
      2  EC2NodeClass spec.kubelet.maxPods               not set
      3  Karpenter's ENI formula                              58  <- applied
  
    Too high: the node has addresses for 44 pods, and more stay pending.
    To leave out ENIs without pods: set Karpenter's RESERVED_ENIS=1
      (settings.reservedENIs of its Helm chart); here: --karpenter-reserved-enis 1
    To set a value of your own: set spec.kubelet.maxPods of the EC2NodeClass:
      maxpods emit karpenter TYPE --cluster NAME
    Sources:
  $ applied t3.2xlarge --custom-networking --karpenter-reserved-enis 1 | grep -v not.set
    What sets max pods, highest first:
      3  Karpenter's ENI formula                              44  <- applied
  
    As recommended.
    To set a value of your own: set spec.kubelet.maxPods of the EC2NodeClass:
      maxpods emit karpenter TYPE --cluster NAME
    Sources:
  $ for options in "t3.medium --custom-networking" "m5.large --pod-eni" "m5.large --primary-eni-excluded"; do
  >   applied $options --karpenter-reserved-enis 1 | grep -E "<-|As"
  > done
      3  Karpenter's ENI formula                              12  <- applied
    As recommended.
      3  Karpenter's ENI formula                              20  <- applied
    As recommended.
      3  Karpenter's ENI formula                              20  <- applied
    As recommended.
  $ applied m6g.xlarge --reserved-enis 2 --karpenter-reserved-enis 2 | grep -E "<-|As"
      3  Karpenter's ENI formula                              30  <- applied
    As recommended.
  $ applied m5.large --custom-networking --pod-eni | grep -A1 "To leave"
    To leave out ENIs without pods: set Karpenter's RESERVED_ENIS=2
      (settings.reservedENIs of its Helm chart); here: --karpenter-reserved-enis 2
  $ applied m5.large --custom-networking --prefix-delegation | grep "To leave"
  [1]
  $ maxpods explain m5.large --karpenter-reserved-enis 1
  maxpods: error: --karpenter-reserved-enis needs --node-group karpenter
  [2]

An EFA-only interface on card 0 (types.go of Karpenter, ENILimitedPods), which takes one of the two ENIs of p5.48xlarge:

  $ applied p5.48xlarge | sed -n '/EFA/,/Sources/p'
    EFA: Karpenter subtracts an EFA-only interface on network card 0, if
      spec.networkInterfaces of the EC2NodeClass has one; here: --reserved-enis 1
      --karpenter-reserved-enis 1
    Sources:
  $ applied p5.48xlarge --reserved-enis 1 --karpenter-reserved-enis 1 | grep -E "<-|As|EFA"
      3  Karpenter's ENI formula                              51  <- applied
    As recommended.

podsPerCore (kubernetes-sigs/karpenter issue 2111) limits every layer, except on Bottlerocket:

  $ applied c6a.16xlarge --pods-per-core 2
    What sets max pods, highest first:
      1  EC2NodeClass spec.kubelet.podsPerCore x vCPUs         128  <- applied
      2  NodeConfig spec.kubelet.flags, --max-pods=N       not set
      3  EC2NodeClass spec.kubelet.maxPods                 not set
      4  Karpenter's ENI formula                               737  over podsPerCore
  
    Lower than the recommended 250, by podsPerCore 2.
    Sources:
  $ applied c6a.16xlarge --pods-per-core 2 --ami-family bottlerocket
    What sets max pods, highest first:
      1  EC2NodeClass spec.kubelet.podsPerCore         128  ignored
      2  EC2NodeClass spec.kubelet.maxPods         not set
      3  Karpenter's ENI formula                       737  <- applied
  
    Higher than the recommended 250.
    Ignored: EC2NodeClass spec.kubelet.podsPerCore, as Bottlerocket has no such
      setting: Karpenter does not plan with it, and releases after 2026-08-20
      refuse the EC2NodeClass
    To set a value of your own: set spec.kubelet.maxPods of the EC2NodeClass:
      maxpods emit karpenter TYPE --cluster NAME
    Sources:
  $ applied m5.large --pods-per-core 100 | grep Core
      1  EC2NodeClass spec.kubelet.podsPerCore x vCPUs         200  at most
  $ maxpods explain m5.large --pods-per-core 4 --kubelet-max-pods 300 | sed -n '/^applied/,/Sources/p'
  applied on m5.large: max pods 8
    by the kubelet's podsPerCore x vCPUs
    on a managed node group without an AMI ID (al2023)
  
    What sets max pods, highest first:
      1  the kubelet's podsPerCore x vCPUs                     8  <- applied
      2  the ceiling of managed node groups                  110  at most
      3  NodeConfig spec.kubelet.flags, --max-pods=N     not set
      4  NodeConfig spec.kubelet.config.maxPods              300  over podsPerCore
      5  maxPods of EKS's own NodeConfig                      29  overridden
      6  NodeConfig spec.kubelet.maxPodsExpression       not set
  
    Lower than the recommended 29, by podsPerCore 4.
    Capped: NodeConfig spec.kubelet.config.maxPods, as the kubelet's podsPerCore
      x vCPUs is 8
    To set a value of your own: put the ID of an AMI, such as the EKS optimized
      one, into the launch template, then use --node-group managed-custom-ami
    If set several times: of several NodeConfigs the last one that sets it is
      applied; the flags of all are kept, and of these the last one is applied
    Sources conflict: a test of eksctl (creategetdelete_test.go, 2024-12) has a
  $ maxpods explain x9.large --enis 3 --ips-per-eni 10 --pods-per-core 4 -q | grep Core
      1  the kubelet's podsPerCore x vCPUs               unknown  vCPUs unknown
  $ maxpods explain m5.large --node-group managed --os windows --pods-per-core 1 | grep -A1 Core
      1  the kubelet's podsPerCore x vCPUs                  2  ignored
      2  EKS's own call of Start-EKSBootstrap.ps1         110  <- applied
  --
    Ignored: the kubelet's podsPerCore x vCPUs, as without an AMI ID EKS calls
      the script, and you must not

Reservations of your own. By types.go of Karpenter, m5.large has 7577 MiB; 5 % of them are 378.9:

  $ kept() { maxpods explain m5.large "$@" | sed -n '/BOOTSTRAP/p; /AL2  /p; /estimate/p; /Also/p'; }
  $ kept --eviction-hard memory.available=5%
    BOOTSTRAP              FOR PODS  KUBE-RESERVED  EVICTION  ALLOCATABLE (EST.)
    AL2                          29     574Mi, 70m     379Mi       6624Mi, 1930m
    Karpenter's estimate         29     574Mi, 70m     379Mi       6624Mi, 1930m
  $ kept --eviction-hard 'memory.available<300Mi' --kube-reserved memory=1Gi,cpu=200m --system-reserved cpu=0.1,memory=100Mi
    BOOTSTRAP              FOR PODS  KUBE-RESERVED  EVICTION  ALLOCATABLE (EST.)
    AL2                           -   1024Mi, 200m     300Mi       6153Mi, 1700m
    Karpenter's estimate          -   1024Mi, 200m     300Mi       6153Mi, 1700m
    Also less system-reserved: 100Mi, 100m
  $ kept --eviction-hard memory.available=100% | grep estimate
    Karpenter's estimate         29     574Mi, 70m       0Mi       7003Mi, 1930m
  $ maxpods explain m5.large --kube-reserved memory=1Gi --system-reserved memory=1 -o json | sed -n '/"karpenterEstimate"/,/}/p'
            "bootstrap": "karpenterEstimate",
            "podsCounted": null,
            "kubeReservedMemoryMib": 1024,
            "kubeReservedCpuMillis": 70,
            "evictionMemoryMib": 100,
            "allocatableMemoryMib": 6452,
            "allocatableCpuMillis": 1930,
            "systemReservedMemoryMib": 1,
            "systemReservedCpuMillis": 0
          }
  $ maxpods explain m5.large --kube-reserved memory=1Gi --max-pods-expression 50 --node-group managed | grep -c But:
  0
  [1]
  $ for list in memory cpu=x memory=-1 mem=1Gi memory=1,memory=2; do maxpods explain m5.large --kube-reserved $list; done
  maxpods: error: --kube-reserved takes memory and cpu as quantities, not 'memory'
  hint: for example --kube-reserved memory=1Gi,cpu=200m
  maxpods: error: --kube-reserved takes memory and cpu as quantities, not 'cpu=x'
  hint: for example --kube-reserved memory=1Gi,cpu=200m
  maxpods: error: --kube-reserved takes memory and cpu as quantities, not 'memory=-1'
  hint: for example --kube-reserved memory=1Gi,cpu=200m
  maxpods: error: --kube-reserved takes memory and cpu as quantities, not 'mem=1Gi'
  hint: for example --kube-reserved memory=1Gi,cpu=200m
  maxpods: error: --kube-reserved takes memory and cpu as quantities, not 'memory=2'
  hint: for example --kube-reserved memory=1Gi,cpu=200m
  [2]
  $ for amount in memory.available=0 nodefs.available=5% memory.available=101%; do
  >   maxpods explain m5.large --eviction-hard $amount
  > done
  maxpods: error: --eviction-hard takes memory.available as a quantity or percentage, not 'memory.available=0'
  hint: for example memory.available=5% or memory.available=300Mi; other signals change neither allocatable memory nor CPU
  maxpods: error: --eviction-hard takes memory.available as a quantity or percentage, not 'nodefs.available=5%'
  hint: for example memory.available=5% or memory.available=300Mi; other signals change neither allocatable memory nor CPU
  maxpods: error: --eviction-hard takes memory.available as a quantity or percentage, not 'memory.available=101%'
  hint: for example memory.available=5% or memory.available=300Mi; other signals change neither allocatable memory nor CPU
  [2]
  $ maxpods explain m5.large --node-group auto-mode --system-reserved memory=1Gi
  maxpods: error: --node-group auto-mode and --system-reserved cannot be combined: EKS Auto Mode configures the kubelet itself
  [2]

For the Custom family Karpenter plans with podsPerCore, and the node does not know of it (karpenter-provider-aws,
pkg/providers/amifamily/custom.go):

  $ maxpods explain m5.large --node-group karpenter --ami-family custom --pods-per-core 2 | sed -n '/^applied/,/Sources/p'
  applied on m5.large: max pods 110
    by the kubelet's default
    on nodes of Karpenter (custom)
  
    What sets max pods, highest first:
      1  EC2NodeClass spec.kubelet.podsPerCore x vCPUs           4  ignored
      2  kubelet --max-pods=N, in your user data           not set
      3  the kubelet's default                                 110  <- applied
      4  Karpenter's ENI formula                                29  planned
  
    Too high: the node has addresses for 29 pods, and more stay pending.
    Too high: Karpenter plans with 4 pods, and places no more on the node.
    Ignored: EC2NodeClass spec.kubelet.podsPerCore x vCPUs, as for the Custom
      family Karpenter only plans with it: user data must say the same
    To set a value of your own: start the kubelet with --max-pods=N in user
      data, and set the same in the EC2NodeClass
    Sources:

Memory is reserved for the pods without the limit of podsPerCore:

  $ maxpods explain m5.large --pods-per-core 4 | sed -n '/BOOTSTRAP/,/^applied/p'
    BOOTSTRAP              FOR PODS  KUBE-RESERVED  EVICTION  ALLOCATABLE (EST.)
    AL2                          29     574Mi, 70m     100Mi       6903Mi, 1930m
    AL2023, by value             29     574Mi, 70m     100Mi       6903Mi, 1930m
    AL2023, by expression        29     574Mi, 70m     100Mi       6903Mi, 1930m
    Bottlerocket                 29     574Mi, 70m     100Mi       6903Mi, 1930m
    Karpenter's estimate         29     574Mi, 70m     100Mi       6903Mi, 1930m
  
  applied on m5.large: max pods 8

Reservations that no node has are refused, and on AL2 the flag of the kubelet replaces all that bootstrap.sh reserves:

  $ maxpods explain m5.large --kube-reserved memory=99999999999999999999Gi
  maxpods: error: --kube-reserved takes memory and cpu as quantities, not 'memory=99999999999999999999Gi'
  hint: for example --kube-reserved memory=1Gi,cpu=200m
  [2]
  $ maxpods explain m5.large --kube-reserved cpu=1e30
  maxpods: error: --kube-reserved takes memory and cpu as quantities, not 'cpu=1e30'
  hint: for example --kube-reserved memory=1Gi,cpu=200m
  [2]
  $ maxpods explain m5.large --eviction-hard memory.available=1e30
  maxpods: error: --eviction-hard takes memory.available as a quantity or percentage, not 'memory.available=1e30'
  hint: for example memory.available=5% or memory.available=300Mi; other signals change neither allocatable memory nor CPU
  [2]
  $ maxpods explain m5.large --kube-reserved memory=300Mi | grep -E 'AL2|Bottle'
    AL2                           -      300Mi, 0m     100Mi       7177Mi, 2000m
    AL2023, by value              -     300Mi, 70m     100Mi       7177Mi, 1930m
    AL2023, by expression         -     300Mi, 70m     100Mi       7177Mi, 1930m
    Bottlerocket                  -     300Mi, 70m     100Mi       7177Mi, 1930m

Karpenter counts the ENI that custom networking takes from pods, unless RESERVED_ENIS leaves it out: 58 instead of 44 pods on
c6i.2xlarge (amazon-vpc-cni-k8s issue 3238; "Custom Networking" in website/content/en/preview/concepts/nodeclasses.md of
github.com/aws/karpenter-provider-aws):

  $ maxpods explain c6i.2xlarge --custom-networking --node-group karpenter -q | sed -n '/^applied/,/--karpenter/p'
  applied on c6i.2xlarge: max pods 58
    by Karpenter's ENI formula
    on nodes of Karpenter (al2023)
  
    What sets max pods, highest first:
      1  NodeConfig spec.kubelet.flags, --max-pods=N     not set
      2  EC2NodeClass spec.kubelet.maxPods               not set
      3  Karpenter's ENI formula                              58  <- applied
  
    Too high: the node has addresses for 44 pods, and more stay pending.
    To leave out ENIs without pods: set Karpenter's RESERVED_ENIS=1
      (settings.reservedENIs of its Helm chart); here: --karpenter-reserved-enis 1
  $ maxpods explain c6i.2xlarge --custom-networking --node-group karpenter --karpenter-reserved-enis 1 -q | sed -n '/^applied/,/recommended/p'
  applied on c6i.2xlarge: max pods 44
    by Karpenter's ENI formula
    on nodes of Karpenter (al2023)
  
    What sets max pods, highest first:
      1  NodeConfig spec.kubelet.flags, --max-pods=N     not set
      2  EC2NodeClass spec.kubelet.maxPods               not set
      3  Karpenter's ENI formula                              44  <- applied
  
    As recommended.

github.com/awslabs/amazon-eks-ami has no script of AL2 since b2289030 (2026-03-04), so the sources name the commit of its last
change:

  $ maxpods explain m5.large --ami-family al2 --node-group self-managed -q | sed -n '/Sources/,$p'
    Sources:
      1, 2, 3  awslabs/amazon-eks-ami, templates/al2/runtime/bootstrap.sh, removed
               2026-03-04; last changed in commit 41298160 (2025-08-18)
      4  kubernetes.io, kubelet configuration by file and by flags (2026)

What a script exports counts only for a call of bootstrap.sh in the same shell:

  $ maxpods explain m5.large --node-group self-managed --ami-family al2 --bootstrap-max-pods 29 --exported-max-pods 58 | sed -n '/^applied/,/Sources/p'
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use --ami-family al2023
  applied on m5.large: max pods 29
    by bootstrap.sh --kubelet-extra-args '--max-pods=N'
    on a self-managed node group (al2)
  
    What sets max pods, highest first:
      1  bootstrap.sh --kubelet-extra-args '--max-pods=N'          29  <- applied
      2  KUBELET_EXTRA_ARGS, exported before that call             58  overridden
      3  bootstrap.sh's table (eni-max-pods.txt)                   29  overridden
      4  the kubelet's default                                    110  overridden
  
    As recommended.
    Overridden: KUBELET_EXTRA_ARGS, exported before that call, as bootstrap.sh
      --kubelet-extra-args '--max-pods=N' is above it
    If set several times: of several calls of bootstrap.sh the last one is
      applied, and in one call the last --kubelet-extra-args
    Sources:
  $ maxpods explain m5.large --node-group managed --ami-family al2 --exported-max-pods 58 | grep -A2 Ignored
  maxpods: warning: EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later
  hint: use --ami-family al2023
    Ignored: KUBELET_EXTRA_ARGS, exported before that call, as exports end with
      the shell of their part of the user data, and EKS calls bootstrap.sh in
      another one
