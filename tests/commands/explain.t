Why 110:

  $ maxpods explain m5.large --prefix-delegation
  m5.large: max pods 110
  
    type      2 vCPUs, 8 GiB, amd64, Nitro
              3 ENIs of 10 IPv4 addresses each
    settings  Linux, IPv4, VPC CNI 1.23.3
              prefix delegation
  
    ENIs               all of the type                   3
    slots per ENI      10 addresses, less the primary    9
    prefixes           3 ENIs x 9                       27
    addresses          27 /28 prefixes x 16            432
    host-network pods  aws-node and kube-proxy         + 2
    max allowed                                        434
    cap                fewer than 30 vCPUs             110  <- limit
    max pods           the smaller of the two          110
  
    The cap is a recommendation: addresses would allow 434.
    More pods, by one change:
        250 on m5.8xlarge
  
    BOOTSTRAP              FOR PODS  KUBE-RESERVED  EVICTION  ALLOCATABLE (EST.)
    AL2                          29     574Mi, 70m     100Mi       6903Mi, 1930m
    AL2023, by value             29     574Mi, 70m     100Mi       6903Mi, 1930m
    AL2023, by expression       110    1465Mi, 70m     100Mi       6012Mi, 1930m
    Bottlerocket                110    1465Mi, 70m     100Mi       6012Mi, 1930m
    Karpenter's estimate         29     574Mi, 70m     100Mi       6903Mi, 1930m

Every term that can stand in the sum:

  $ maxpods explain m5.xlarge --custom-networking --branch-pods 5 --cni-max-eni 3 --host-network-pods 4
  m5.xlarge: max pods 23
  
    type      4 vCPUs, 16 GiB, amd64, Nitro
              4 ENIs of 15 IPv4 addresses each
    settings  Linux, IPv4, VPC CNI 1.23.3
              custom networking, security groups for pods, MAX_ENI 3
  
    ENIs               all of the type                   4
    MAX_ENI            not attached                    - 1
    custom networking  the primary ENI serves no pods  - 1
    trunk ENI          security groups for pods        - 1
    usable ENIs                                          1
    slots per ENI      15 addresses, less the primary   14
    addresses          1 ENI x 14                       14
    host-network pods  as given                        + 4
    branch pods        security groups of their own    + 5
    max allowed                                         23  <- limit
    cap                fewer than 30 vCPUs             110
    max pods           the smaller of the two           23
  
    More pods, by one change:
        110 with prefix delegation
         37 without custom networking
         32 without security groups for pods
         37 without MAX_ENI
         38 on m5.4xlarge
  
    BOOTSTRAP              FOR PODS  KUBE-RESERVED  EVICTION  ALLOCATABLE (EST.)
    AL2                          58     893Mi, 80m     100Mi      14162Mi, 3920m
    AL2023, by value             58     893Mi, 80m     100Mi      14162Mi, 3920m
    AL2023, by expression        23     508Mi, 80m     100Mi      14547Mi, 3920m
    Bottlerocket                 23     508Mi, 80m     100Mi      14547Mi, 3920m
    Karpenter's estimate         58     893Mi, 80m     100Mi      14162Mi, 3920m
  $ maxpods explain m4.xlarge --prefix-delegation --reserved-enis 1 -q
  m4.xlarge: max pods 44
  
    type      4 vCPUs, 16 GiB, amd64, Xen
              4 ENIs of 15 IPv4 addresses each
    settings  Linux, IPv4, VPC CNI 1.23.3
              prefix delegation
  
    ENIs               all of the type                       4
    reserved ENIs      kept from pods                      - 1
    usable ENIs                                              3
    slots per ENI      15 addresses, less the primary       14
    prefixes           requested, but not built on Nitro  none
    addresses          3 ENIs x 14                          42
    host-network pods  aws-node and kube-proxy             + 2
    max allowed                                             44  <- limit
    cap                fewer than 30 vCPUs                 110
    max pods           the smaller of the two               44
  
    More pods, by one change:
         58 without reserved ENIs
        110 on m4.4xlarge
  
    BOOTSTRAP              FOR PODS  KUBE-RESERVED  EVICTION  ALLOCATABLE (EST.)
    AL2                          58     893Mi, 80m     100Mi      14162Mi, 3920m
    AL2023, by value             58     893Mi, 80m     100Mi      14162Mi, 3920m
    AL2023, by expression        44     739Mi, 80m     100Mi      14316Mi, 3920m
    Bottlerocket                 44     739Mi, 80m     100Mi      14316Mi, 3920m
    Karpenter's estimate         58     893Mi, 80m     100Mi      14162Mi, 3920m
  $ maxpods explain m5.large --prefix-delegation --cni-version 1.8.0 -q
  m5.large: max pods 29
  
    type      2 vCPUs, 8 GiB, amd64, Nitro
              3 ENIs of 10 IPv4 addresses each
    settings  Linux, IPv4, VPC CNI 1.8.0
              prefix delegation
  
    ENIs               all of the type                       3
    slots per ENI      10 addresses, less the primary        9
    prefixes           requested, but need VPC CNI 1.9.0  none
    addresses          3 ENIs x 9                           27
    host-network pods  aws-node and kube-proxy             + 2
    max allowed                                             29  <- limit
    cap                fewer than 30 vCPUs                 110
    max pods           the smaller of the two               29
  
    More pods, by one change:
        110 with VPC CNI 1.23.3
         58 on m5.xlarge
  
    BOOTSTRAP              FOR PODS  KUBE-RESERVED  EVICTION  ALLOCATABLE (EST.)
    AL2                          29     574Mi, 70m     100Mi       6903Mi, 1930m
    AL2023, by value             29     574Mi, 70m     100Mi       6903Mi, 1930m
    AL2023, by expression        29     574Mi, 70m     100Mi       6903Mi, 1930m
    Bottlerocket                 29     574Mi, 70m     100Mi       6903Mi, 1930m
    Karpenter's estimate         29     574Mi, 70m     100Mi       6903Mi, 1930m

Several network cards, Windows, IPv6, an unknown vCPU count:

  $ maxpods explain p5.48xlarge
  p5.48xlarge: max pods 100
  
    type      192 vCPUs, 2048 GiB, amd64, Nitro
              2 ENIs of 50 IPv4 addresses each on the default of 32 network cards
    settings  Linux, IPv4, VPC CNI 1.23.3
  
    ENIs               on the default network card       2
    slots per ENI      50 addresses, less the primary   49
    addresses          2 ENIs x 49                      98
    host-network pods  aws-node and kube-proxy         + 2
    max allowed                                        100  <- limit
    cap                at least 30 vCPUs               250
    max pods           the smaller of the two          100
  
    More pods, by one change:
        250 with prefix delegation
  
    BOOTSTRAP              FOR PODS  KUBE-RESERVED  EVICTION  ALLOCATABLE (EST.)
    AL2                         100   1355Mi, 550m     100Mi  1938410Mi, 191450m
    AL2023, by value            100   1355Mi, 550m     100Mi  1938410Mi, 191450m
    AL2023, by expression       100   1355Mi, 550m     100Mi  1938410Mi, 191450m
    Bottlerocket                100   1355Mi, 550m     100Mi  1938410Mi, 191450m
    Karpenter's estimate        100   1355Mi, 550m     100Mi  1938410Mi, 191450m
  $ maxpods explain t3.medium --os windows --prefix-delegation
  t3.medium: max pods 80
  
    type      2 vCPUs, 4 GiB, amd64, Nitro
              3 ENIs of 6 IPv4 addresses each
    settings  Windows, IPv4
              prefix delegation
  
    usable ENIs    Windows uses the primary one only    1
    slots per ENI  6 addresses, less the primary        5
    prefixes       1 ENI x 5                            5
    addresses      5 /28 prefixes x 16                 80
    max allowed                                        80  <- limit
    cap            fewer than 30 vCPUs                110
    max pods       the smaller of the two              80
  
    More pods, by one change:
        110 on t3.large
  
    BOOTSTRAP             FOR PODS  KUBE-RESERVED  EVICTION  ALLOCATABLE (EST.)
    Karpenter's estimate        80    1135Mi, 70m     100Mi       2553Mi, 1930m
  $ maxpods explain m5.large --ip-family ipv6
  m5.large: max pods 110
  
    type      2 vCPUs, 8 GiB, amd64, Nitro
              3 ENIs of 10 IPv4 addresses each
    settings  Linux, IPv6, VPC CNI 1.23.3
  
    usable ENIs        IPv6 uses the primary one only          1
    prefixes           one /80 of IPv6 addresses               1
    addresses          2^48 in it                      unlimited
    host-network pods  aws-node and kube-proxy               + 2
    max allowed                                        unlimited
    cap                fewer than 30 vCPUs                   110  <- limit
    max pods           the smaller of the two                110
  
    The cap is a recommendation: addresses do not limit the node.
    More pods, by one change:
        250 on m5.8xlarge
  
    BOOTSTRAP              FOR PODS  KUBE-RESERVED  EVICTION  ALLOCATABLE (EST.)
    AL2                          29     574Mi, 70m     100Mi       6903Mi, 1930m
    AL2023, by value             29     574Mi, 70m     100Mi       6903Mi, 1930m
    AL2023, by expression       110    1465Mi, 70m     100Mi       6012Mi, 1930m
    Bottlerocket                110    1465Mi, 70m     100Mi       6012Mi, 1930m
    Karpenter's estimate         29     574Mi, 70m     100Mi       6903Mi, 1930m
  $ maxpods explain m7g-flex.large
  maxpods: warning: the vCPUs of m7g-flex.large are unknown: the lower cap is assumed, 110 pods
  hint: EC2 does not offer this type; list the types that it offers with: maxpods list
  m7g-flex.large: max pods 29
  
    type      unknown vCPUs, Nitro
              3 ENIs of 10 IPv4 addresses each
    settings  Linux, IPv4, VPC CNI 1.23.3
  
    ENIs               all of the type                   3
    slots per ENI      10 addresses, less the primary    9
    addresses          3 ENIs x 9                       27
    host-network pods  aws-node and kube-proxy         + 2
    max allowed                                         29  <- limit
    cap                vCPUs unknown                   110
    max pods           the smaller of the two           29
  
    More pods, by one change:
        110 with prefix delegation
  
    BOOTSTRAP              FOR PODS  KUBE-RESERVED  EVICTION  ALLOCATABLE (EST.)
    AL2                          29       574Mi, -     100Mi                -, -
    AL2023, by value             29       574Mi, -     100Mi                -, -
    AL2023, by expression        29       574Mi, -     100Mi                -, -
    Bottlerocket                 29       574Mi, -     100Mi                -, -
    Karpenter's estimate         29       574Mi, -     100Mi                -, -

Nothing gives more:

  $ maxpods explain m5.24xlarge --prefix-delegation
  m5.24xlarge: max pods 250
  
    type      96 vCPUs, 384 GiB, amd64, Nitro
              15 ENIs of 50 IPv4 addresses each
    settings  Linux, IPv4, VPC CNI 1.23.3
              prefix delegation
  
    ENIs               all of the type                    15
    slots per ENI      50 addresses, less the primary     49
    prefixes           15 ENIs x 49                      735
    addresses          735 /28 prefixes x 16           11760
    host-network pods  aws-node and kube-proxy           + 2
    max allowed                                        11762
    cap                at least 30 vCPUs                 250  <- limit
    max pods           the smaller of the two            250
  
    The cap is a recommendation: addresses would allow 11762.
    No single change gives more.
  
    BOOTSTRAP              FOR PODS  KUBE-RESERVED  EVICTION  ALLOCATABLE (EST.)
    AL2                         737   8362Mi, 310m     100Mi    355262Mi, 95690m
    AL2023, by value            737   8362Mi, 310m     100Mi    355262Mi, 95690m
    AL2023, by expression       250   3005Mi, 310m     100Mi    360619Mi, 95690m
    Bottlerocket                250   3005Mi, 310m     100Mi    360619Mi, 95690m
    Karpenter's estimate        737   8362Mi, 310m     100Mi    355262Mi, 95690m

What cannot run is explained, and is still a no:

  $ maxpods explain m4.large --ip-family ipv6
  maxpods: warning: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  m4.large cannot run IPv6: it is not built on Nitro
  
    type      2 vCPUs, 8 GiB, amd64, Xen
              2 ENIs of 10 IPv4 addresses each
    settings  Linux, IPv6, VPC CNI 1.23.3
  
    No single change makes it run.
  [1]

  $ maxpods explain m4.large m4.xlarge --ip-family ipv6 | head -12
  maxpods: warning: m4.xlarge cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  maxpods: warning: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  group of 2 types: cannot run, for m4.large
  
    TYPE       MAX PODS  MAX ALLOWED  LIMITED BY  LOST TO THE GROUP
    m4.large          -            -  cannot run                  -
    m4.xlarge         -            -  cannot run                  -
  
    None of them can run.
  
  m4.large cannot run IPv6: it is not built on Nitro
  
    type      2 vCPUs, 8 GiB, amd64, Xen
              2 ENIs of 10 IPv4 addresses each

Terms take no more than there is to take, and the sum still adds up:

  $ maxpods explain m5.large --custom-networking --pod-eni --cni-max-eni 2 --reserved-enis 3 -q | sed -n '/ENIs  *all/,/usable/p'
    ENIs               all of the type                   3
    MAX_ENI            not attached                    - 1
    custom networking  the primary ENI serves no pods  - 1
    trunk ENI          security groups for pods        - 1
    reserved ENIs      kept from pods, 3 wanted        - 0
    usable ENIs                                          0
  $ maxpods explain t3.medium --pod-eni --cni-version 1.20.3 | sed -n '/ENIs  *all/,/usable/p'
  maxpods: warning: t3.medium has no trunk network interface, but VPC CNI before 1.20.4 reserves an ENI for it
  hint: update the VPC CNI first
    ENIs               all of the type                  3
    trunk ENI          security groups for pods       - 1
    usable ENIs                                         2

A cap that stands on an unknown vCPU count says so:

  $ maxpods explain c7g-flex.8xlarge --prefix-delegation -q | sed -n '/The cap/,/No single/p'
    The cap is a recommendation: addresses would allow 3714.
    With 30 vCPUs or more it is 250: give --vcpus N.
    No single change gives more.

A group: who drags it down, what the others lose, what to leave out:

  $ maxpods explain m5.large d3en.xlarge c5.4xlarge
  group of 3 types: max pods 10, limited by d3en.xlarge
  
    TYPE         MAX PODS  MAX ALLOWED  LIMITED BY  LOST TO THE GROUP
    m5.large           29           29  addresses                  19
    d3en.xlarge        10           10  addresses                   0
    c5.4xlarge        110          234  cap                       100
  
    Without the types with the smallest value, the group runs 29:
      m5.large c5.4xlarge
  
  d3en.xlarge: max pods 10
  
    type      4 vCPUs, 16 GiB, amd64, Nitro
              4 ENIs of 3 IPv4 addresses each
    settings  Linux, IPv4, VPC CNI 1.23.3
  
    ENIs               all of the type                  4
    slots per ENI      3 addresses, less the primary    2
    addresses          4 ENIs x 2                       8
    host-network pods  aws-node and kube-proxy        + 2
    max allowed                                        10  <- limit
    cap                fewer than 30 vCPUs            110
    max pods           the smaller of the two          10
  
    More pods, by one change:
        110 with prefix delegation
         18 on d3en.2xlarge
  
    BOOTSTRAP              FOR PODS  KUBE-RESERVED  EVICTION  ALLOCATABLE (EST.)
    AL2                          10     365Mi, 80m     100Mi      14690Mi, 3920m
    AL2023, by value             10     365Mi, 80m     100Mi      14690Mi, 3920m
    AL2023, by expression        10     365Mi, 80m     100Mi      14690Mi, 3920m
    Bottlerocket                 10     365Mi, 80m     100Mi      14690Mi, 3920m
    Karpenter's estimate         10     365Mi, 80m     100Mi      14690Mi, 3920m
  $ maxpods explain m5.large c5.large | head -8
  group of 2 types: max pods 29, limited by m5.large
  
    TYPE      MAX PODS  MAX ALLOWED  LIMITED BY  LOST TO THE GROUP
    m5.large        29           29  addresses                   0
    c5.large        29           29  addresses                   0
  
    All of them run the same.
  

For machines:

  $ of_settings='/"settings": {/,/}/'
  $ maxpods explain m5.large c5.large --prefix-delegation --custom-networking -o json > explained.json
  $ sed "$of_settings{/[{}]/!d}" explained.json
  {
    "schemaVersion": 1,
    "recommended": 110,
    "maxAllowed": 290,
    "limitedBy": "m5.large",
    "settings": {
    },
    "types": [
      {
        "instanceType": "m5.large",
        "recommended": 110,
        "maxAllowed": 290,
        "cap": 110,
        "binding": "cap",
        "usableEnis": 2,
        "slots": 9,
        "prefixes": 18,
        "addresses": 288,
        "hostNetworkPods": 2,
        "branchPods": 0,
        "warnings": [],
        "limits": {
          "instanceType": "m5.large",
          "vcpus": 2,
          "memoryMib": 8192,
          "arch": "amd64",
          "hypervisor": "nitro",
          "bareMetal": false,
          "networkCards": 1,
          "enis": 3,
          "ipv4PerEni": 10,
          "trunking": true,
          "branchEnis": 9,
          "currentGeneration": false,
          "offered": true,
          "accelerator": null,
          "accelerators": 0
        },
        "enis": {
          "onDefaultCard": 3,
          "managed": 3,
          "leftOutByMaxEni": 0,
          "keptByCustomNetworking": 1,
          "keptByExclusion": 0,
          "keptByTrunk": 0,
          "keptByReservation": 0,
          "usable": 2
        },
        "lifts": [
          {
            "change": "largerType",
            "instanceType": "m5.8xlarge",
            "recommended": 250,
            "maxAllowed": 3250
          }
        ],
        "podsLost": 0,
        "memoryLimit": null,
        "reservations": [
          {
            "bootstrap": "al2",
            "podsCounted": 29,
            "kubeReservedMemoryMib": 574,
            "kubeReservedCpuMillis": 70,
            "evictionMemoryMib": 100,
            "allocatableMemoryMib": 6903,
            "allocatableCpuMillis": 1930,
            "systemReservedMemoryMib": 0,
            "systemReservedCpuMillis": 0
          },
          {
            "bootstrap": "nodeadmByValue",
            "podsCounted": 29,
            "kubeReservedMemoryMib": 574,
            "kubeReservedCpuMillis": 70,
            "evictionMemoryMib": 100,
            "allocatableMemoryMib": 6903,
            "allocatableCpuMillis": 1930,
            "systemReservedMemoryMib": 0,
            "systemReservedCpuMillis": 0
          },
          {
            "bootstrap": "nodeadmByExpression",
            "podsCounted": 110,
            "kubeReservedMemoryMib": 1465,
            "kubeReservedCpuMillis": 70,
            "evictionMemoryMib": 100,
            "allocatableMemoryMib": 6012,
            "allocatableCpuMillis": 1930,
            "systemReservedMemoryMib": 0,
            "systemReservedCpuMillis": 0
          },
          {
            "bootstrap": "bottlerocket",
            "podsCounted": 110,
            "kubeReservedMemoryMib": 1465,
            "kubeReservedCpuMillis": 70,
            "evictionMemoryMib": 100,
            "allocatableMemoryMib": 6012,
            "allocatableCpuMillis": 1930,
            "systemReservedMemoryMib": 0,
            "systemReservedCpuMillis": 0
          },
          {
            "bootstrap": "karpenterEstimate",
            "podsCounted": 29,
            "kubeReservedMemoryMib": 574,
            "kubeReservedCpuMillis": 70,
            "evictionMemoryMib": 100,
            "allocatableMemoryMib": 6903,
            "allocatableCpuMillis": 1930,
            "systemReservedMemoryMib": 0,
            "systemReservedCpuMillis": 0
          }
        ],
        "precedence": null
      },
      {
        "instanceType": "c5.large",
        "recommended": 110,
        "maxAllowed": 290,
        "cap": 110,
        "binding": "cap",
        "usableEnis": 2,
        "slots": 9,
        "prefixes": 18,
        "addresses": 288,
        "hostNetworkPods": 2,
        "branchPods": 0,
        "warnings": [],
        "limits": {
          "instanceType": "c5.large",
          "vcpus": 2,
          "memoryMib": 4096,
          "arch": "amd64",
          "hypervisor": "nitro",
          "bareMetal": false,
          "networkCards": 1,
          "enis": 3,
          "ipv4PerEni": 10,
          "trunking": true,
          "branchEnis": 9,
          "currentGeneration": false,
          "offered": true,
          "accelerator": null,
          "accelerators": 0
        },
        "enis": {
          "onDefaultCard": 3,
          "managed": 3,
          "leftOutByMaxEni": 0,
          "keptByCustomNetworking": 1,
          "keptByExclusion": 0,
          "keptByTrunk": 0,
          "keptByReservation": 0,
          "usable": 2
        },
        "lifts": [
          {
            "change": "largerType",
            "instanceType": "c5.9xlarge",
            "recommended": 250,
            "maxAllowed": 3250
          }
        ],
        "podsLost": 0,
        "memoryLimit": null,
        "reservations": [
          {
            "bootstrap": "al2",
            "podsCounted": 29,
            "kubeReservedMemoryMib": 574,
            "kubeReservedCpuMillis": 70,
            "evictionMemoryMib": 100,
            "allocatableMemoryMib": 3114,
            "allocatableCpuMillis": 1930,
            "systemReservedMemoryMib": 0,
            "systemReservedCpuMillis": 0
          },
          {
            "bootstrap": "nodeadmByValue",
            "podsCounted": 29,
            "kubeReservedMemoryMib": 574,
            "kubeReservedCpuMillis": 70,
            "evictionMemoryMib": 100,
            "allocatableMemoryMib": 3114,
            "allocatableCpuMillis": 1930,
            "systemReservedMemoryMib": 0,
            "systemReservedCpuMillis": 0
          },
          {
            "bootstrap": "nodeadmByExpression",
            "podsCounted": 110,
            "kubeReservedMemoryMib": 1465,
            "kubeReservedCpuMillis": 70,
            "evictionMemoryMib": 100,
            "allocatableMemoryMib": 2223,
            "allocatableCpuMillis": 1930,
            "systemReservedMemoryMib": 0,
            "systemReservedCpuMillis": 0
          },
          {
            "bootstrap": "bottlerocket",
            "podsCounted": 110,
            "kubeReservedMemoryMib": 1465,
            "kubeReservedCpuMillis": 70,
            "evictionMemoryMib": 100,
            "allocatableMemoryMib": 2223,
            "allocatableCpuMillis": 1930,
            "systemReservedMemoryMib": 0,
            "systemReservedCpuMillis": 0
          },
          {
            "bootstrap": "karpenterEstimate",
            "podsCounted": 29,
            "kubeReservedMemoryMib": 574,
            "kubeReservedCpuMillis": 70,
            "evictionMemoryMib": 100,
            "allocatableMemoryMib": 3114,
            "allocatableCpuMillis": 1930,
            "systemReservedMemoryMib": 0,
            "systemReservedCpuMillis": 0
          }
        ],
        "precedence": null
      }
    ],
    "largestHigherGroup": null
  }

Its settings are those that decide the sum, each by its key, the defaults of the node among them:

  $ sed -n "$of_settings p" explained.json | grep -E 'prefixDelegation|customNetworking|maxEni|hostNetworkPods'
      "prefixDelegation": true,
      "customNetworking": true,
      "maxEni": null,
      "hostNetworkPods": 2,
  $ maxpods explain m5.large -o json --os windows --host-network-pods 1 | sed -n "$of_settings p" | grep -E '"os"|hostNetworkPods'
      "os": "windows",
      "hostNetworkPods": 1,

No line is longer than 80 columns:

  $ maxpods explain p5.48xlarge --prefix-delegation --custom-networking --pod-eni -q | awk 'length > 80'

EKS Auto Mode sets max pods itself, for each node:

  $ maxpods explain m5.large c5.4xlarge --node-group auto-mode --kubelet-max-pods 50
  2 types: each node has its own max pods, 27 on m5.large the fewest
  
    TYPE        MAX PODS  MAX ALLOWED  LIMITED BY  LOST TO THE GROUP  APPLIED
    m5.large          27           27  addresses                   0       27
    c5.4xlarge       110          232  cap                         0      110
  
  m5.large: max pods 27
  
    type      2 vCPUs, 8 GiB, amd64, Nitro
              3 ENIs of 10 IPv4 addresses each
    settings  EKS Auto Mode
  
    ENIs           all of the type                   3
    slots per ENI  10 addresses, less the primary    9
    addresses      3 ENIs x 9                       27
    max allowed                                     27  <- limit
    cap            EKS Auto Mode                   110
    max pods       the smaller of the two           27
  
    Pods get addresses of /28 prefixes, or single ones where the subnet has no
    whole /28. To put pods into other subnets than nodes, set
    podSubnetSelectorTerms and podSecurityGroupSelectorTerms of the NodeClass.
    More pods, by one change:
         56 on m5.xlarge
  
  applied on m5.large: max pods 27
    by EKS Auto Mode
    on nodes of EKS Auto Mode
  
    What sets max pods, highest first:
      1  EKS Auto Mode                           27  <- applied
      2  kubelet configuration, maxPods          50  ignored
  
    As recommended.
    Ignored: kubelet configuration, maxPods, as EKS Auto Mode takes no user
      data, and its NodeClass has no settings of the kubelet
    To set a value of your own: use a node group, or Karpenter: EKS Auto Mode
      takes no max pods of yours
    Sources:
      1  EKS user guide, choosing-instance-type, "How maxPods is determined"
         (2026)
      2  EKS user guide, create-node-class (2026)
  $ maxpods explain m5.large --node-group auto-mode -o json | python3 -c 'import json,sys; p=json.load(sys.stdin)["types"][0]["precedence"]; print(p["nodeGroup"], p["amiFamily"], p["effective"], p["appliedBy"])'
  auto-mode None 27 autoModeFormula
  $ maxpods explain m5.large --node-group auto-mode --ami-family al2023
  maxpods: error: --node-group auto-mode and --ami-family al2023 cannot be combined: EKS Auto Mode chooses the AMI
  [2]

EC2 lets i4i.large have a trunk: Karpenter's table of branch interfaces has it on 2026-08-18
(pkg/providers/instancetype/zz_generated.vpclimits.go of github.com/aws/karpenter-provider-aws). The resource controller's table up
to 1.7.19 has none for it (pkg/aws/vpc/limits.go of github.com/aws/amazon-vpc-resource-controller-k8s). So this is not settled:

  $ maxpods explain i4i.large --pod-eni -q | sed -n '/ENIs  /,/max pods/p'
    ENIs               all of the type                   3
    trunk ENI          security groups for pods        - 1
    usable ENIs                                          2
    slots per ENI      10 addresses, less the primary    9
    addresses          2 ENIs x 9                       18
    host-network pods  aws-node and kube-proxy         + 2
    max allowed                                         20  <- limit
    cap                fewer than 30 vCPUs             110
    max pods           the smaller of the two           20

c5.12xlarge has 54 branch interfaces, and a pod on each of them needs no address of the node (github.com/aws/containers-roadmap
issue 1342):

  $ maxpods explain c5.12xlarge --pod-eni --branch-pods 54 -q | sed -n '/usable ENIs/,/max pods/p'
    usable ENIs                                           7
    slots per ENI      30 addresses, less the primary    29
    addresses          7 ENIs x 29                      203
    host-network pods  aws-node and kube-proxy          + 2
    branch pods        security groups of their own    + 54
    max allowed                                         259
    cap                at least 30 vCPUs                250  <- limit
    max pods           the smaller of the two           250
  $ maxpods explain c5.12xlarge --pod-eni --branch-pods 55 -q 2>&1 | sed -n 1p
  maxpods: error: c5.12xlarge supports 54 branch ENIs, too few for 55 branch pods

Two network cards: EC2 has divided the interfaces of these types, and those of the default card serve pods (amazon-vpc-cni-k8s
pull request 3839):

  $ two_cards() { maxpods explain "$1" --node-group karpenter -q | grep -E 'max allowed|^  AL2023, by value|^applied'; }
  $ two_cards i8ge.48xlarge
    max allowed                                        590
    AL2023, by value            590   6745Mi, 550m     100Mi  1447995Mi, 191450m
  applied on i8ge.48xlarge: max pods 590
  $ two_cards i7ie.48xlarge
    max allowed                                        394
    AL2023, by value            394   4589Mi, 550m     100Mi  1450210Mi, 191450m
  applied on i7ie.48xlarge: max pods 394
