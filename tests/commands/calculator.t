One number, for scripts. The published values:

  $ maxpods m5.large
  29
  $ maxpods m5.large --custom-networking
  20
  $ maxpods m5.large --prefix-delegation
  110
  $ maxpods m5.large --enable-prefix-delegation
  110
  $ maxpods m5.large --prefix-delegation --show-max-allowed
  434
  $ maxpods m5.large --prefix-delegation --custom-networking
  110
  $ maxpods m5.large --prefix-delegation --custom-networking --show-max-allowed
  290
  $ maxpods m5.large --pod-eni
  20
  $ maxpods m5.large --branch-pods 9
  29
  $ maxpods m5.8xlarge --prefix-delegation
  250
  $ maxpods m5.8xlarge --prefix-delegation --show-max-allowed
  3714
  $ maxpods m5.metal --prefix-delegation
  250
  $ maxpods m5.metal --prefix-delegation --show-max-allowed
  11762
  $ maxpods c6in.32xlarge
  250
  $ maxpods c6in.32xlarge --show-max-allowed
  394
  $ maxpods p5.48xlarge
  100
  $ maxpods t3.medium --os windows
  5
  $ maxpods t3.medium --os windows --prefix-delegation
  80

Xen cannot have prefixes, and says so:

  $ maxpods m4.xlarge --prefix-delegation
  maxpods: warning: m4.xlarge is not built on Nitro: its nodes use single addresses
  hint: list types on Nitro with: maxpods list --nitro
  58
  $ maxpods m4.xlarge --prefix-delegation --quiet
  58

Several types: the smallest, as arguments or joined by commas, in any letter case:

  $ maxpods m5.large d3en.xlarge c5.4xlarge
  10
  $ maxpods m5.large,d3en.xlarge,c5.4xlarge
  10
  $ maxpods M5.Large
  29

Other numbers that matter:

  $ maxpods m5.large --host-network-pods 5
  32
  $ maxpods m5.large --reserved-enis 1
  20
  $ maxpods m5.large --cni-max-eni 2
  20
  $ maxpods m5.large --cni-max-eni 2147483647
  29

Versions of the CNI:

  $ maxpods m5.large --prefix-delegation --cni-version v1.18.0-eksbuild.1
  110
  $ maxpods m5.large --prefix-delegation --cni-version 1.8.9
  maxpods: warning: prefixes on m5.large need VPC CNI 1.9.0 or later: its nodes use single addresses
  hint: update the VPC CNI first
  29
  $ maxpods m5.metal --prefix-delegation --cni-version 1.10.4
  maxpods: warning: prefixes on m5.metal need VPC CNI 1.11.0 or later: its nodes use single addresses
  hint: update the VPC CNI first
  250

IPv6:

  $ maxpods m5.large --ip-family ipv6
  110
  $ maxpods m5.8xlarge --ip-family ipv6
  250
  $ maxpods m4.large --ip-family ipv6
  maxpods: error: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  [1]
  $ maxpods m4.large m5.large --ip-family ipv6
  maxpods: error: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  [1]
  $ maxpods m5.large --ip-family ipv6 --cni-version 1.10.0
  maxpods: error: m5.large cannot run IPv6: IPv6 needs VPC CNI 1.10.1 or later
  hint: update the VPC CNI first
  [1]
  $ maxpods m5.large --ip-family ipv6 --show-max-allowed
  maxpods: error: --show-max-allowed has no number for IPv6: addresses are unlimited
  hint: leave it out for the recommended value, or use -o json, where it is null
  [2]

Options that do nothing beside others say so:

  $ maxpods m5.large --os windows --cni-version 1.18.0
  maxpods: warning: --cni-version has no effect with --os windows: the VPC resource controller does the work
  9
  $ maxpods m5.large --os windows --cni-max-eni 2
  maxpods: warning: --cni-max-eni has no effect with --os windows: only the primary ENI serves pods
  9
  $ maxpods m5.large --ip-family ipv6 --reserved-enis 2
  maxpods: warning: --reserved-enis has no effect with --ip-family ipv6: only the primary ENI serves pods
  110

Types that no catalog has are described, and single values of others overridden:

  $ maxpods x9.large --enis 4 --ips-per-eni 15 --vcpus 8 --nitro --prefix-delegation
  110
  $ maxpods --enis 4 --ips-per-eni 15 --vcpus 8
  58
  $ maxpods --enis 4 --ips-per-eni 15
  maxpods: warning: the vCPUs of custom are unknown: the lower cap is assumed, 110 pods
  hint: give a catalog that has the value: --catalog FILE
  58
  $ maxpods m5.large --vcpus 30 --prefix-delegation
  250

What a type can have for branch pods, and a CNI knows of them:

  $ maxpods m5.large --branch-pods 3 --cni-version 1.6.9
  maxpods: error: m5.large cannot run branch pods: they need VPC CNI 1.7.0 or later
  hint: update the VPC CNI first
  [1]
  $ maxpods m5.large --branch-pods 3 --ip-family ipv6 --cni-version 1.15.5
  maxpods: error: m5.large cannot run branch pods: they need VPC CNI 1.16.0 or later
  hint: update the VPC CNI first
  [1]
  $ maxpods hpc7a.96xlarge --branch-pods 1
  maxpods: error: hpc7a.96xlarge cannot run branch pods: its number of branch ENIs is unknown
  hint: give a catalog that has the value: --catalog FILE
  [1]
  $ maxpods t3.medium --pod-eni --cni-version 1.20.3
  maxpods: warning: t3.medium has no trunk network interface, but VPC CNI before 1.20.4 reserves an ENI for it
  hint: update the VPC CNI first
  12

Windows does not run on arm64:

  $ maxpods m6g.large --os windows
  maxpods: warning: m6g.large is arm64, but Windows runs on amd64 only
  hint: list amd64 types with: maxpods list --arch amd64
  9

No network interface left for pods:

  $ maxpods hpc6id.32xlarge --custom-networking
  maxpods: warning: hpc6id.32xlarge has no network interface left for pods
  2

As a table, with the group's value:

  $ maxpods m5.large d3en.xlarge c5.4xlarge -o table
  TYPE         MAX PODS  MAX ALLOWED  CAP  LIMITED BY
  m5.large           29           29  110  addresses
  d3en.xlarge        10           10  110  addresses
  c5.4xlarge        110          234  110  cap
  (group)            10           10       d3en.xlarge
  $ maxpods m5.large m4.large --ip-family ipv6 -o table
  maxpods: warning: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  TYPE      MAX PODS  MAX ALLOWED  CAP  LIMITED BY
  m5.large       110    unlimited  110  cap
  m4.large         -            -  110  cannot run
  (group)          -            -       m4.large
  [1]

As CSV and JSON, where absent values are empty and null:

  $ maxpods m5.large m4.large -o csv --prefix-delegation -q
  instance_type,recommended,max_allowed,cap,binding,usable_enis,slots,prefixes,addresses,host_network_pods,branch_pods
  m5.large,110,434,110,cap,3,9,27,432,2,0
  m4.large,20,20,110,addresses,2,9,,18,2,0
  $ maxpods m5.large --prefix-delegation -o json
  {
    "schemaVersion": 1,
    "recommended": 110,
    "maxAllowed": 434,
    "limitedBy": "m5.large",
    "types": [
      {
        "instanceType": "m5.large",
        "recommended": 110,
        "maxAllowed": 434,
        "cap": 110,
        "binding": "cap",
        "usableEnis": 3,
        "slots": 9,
        "prefixes": 27,
        "addresses": 432,
        "hostNetworkPods": 2,
        "branchPods": 0,
        "warnings": []
      }
    ]
  }
  $ maxpods m4.large --ip-family ipv6 -o json
  maxpods: warning: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  {
    "schemaVersion": 1,
    "recommended": null,
    "maxAllowed": null,
    "limitedBy": "m4.large",
    "types": [
      {
        "instanceType": "m4.large",
        "recommended": null,
        "maxAllowed": null,
        "cap": 110,
        "binding": null,
        "usableEnis": 1,
        "slots": null,
        "prefixes": null,
        "addresses": null,
        "hostNetworkPods": 2,
        "branchPods": 0,
        "warnings": [
          "m4.large cannot run IPv6: it is not built on Nitro"
        ]
      }
    ]
  }
  [1]

  $ maxpods m5.large --ip-family ipv6 -o json | tr -d ' \n'; echo
  {"schemaVersion":1,"recommended":110,"maxAllowed":null,"limitedBy":"m5.large","types":[{"instanceType":"m5.large","recommended":110,"maxAllowed":null,"cap":110,"binding":"cap","usableEnis":1,"slots":null,"prefixes":1,"addresses":null,"hostNetworkPods":2,"branchPods":0,"warnings":[]}]}

Common options may stand before a command, and -- before types:

  $ maxpods -q --color never list --match m5.large -o names
  m5.large
  $ maxpods emit -q bootstrap m4.large --prefix-delegation
  --use-max-pods false --kubelet-extra-args '--max-pods=20'
  $ maxpods -q m4.large --prefix-delegation
  20
  $ maxpods -- m5.large
  29

Version, commit and catalog date:

  $ maxpods --version
  maxpods [0-9]+\.[0-9]+\.[0-9]+( \([0-9a-f]{12}(-modified)?\))?, catalog of 20[0-9]{2}-[0-9]{2}-[0-9]{2} (re)
  $ maxpods -V | wc -l
  1
  $ maxpods list --version | cmp - <(maxpods -qV)

A warning of many types is one:

  $ maxpods c7g-flex.large m7g-flex.large m5.large
  maxpods: warning: the vCPUs of c7g-flex.large are unknown: the lower cap is assumed, 110 pods (and 1 more type like it)
  hint: EC2 does not offer this type; list the types that it offers with: maxpods list
  29

EKS Auto Mode has a formula of its own (EKS user guide, "How maxPods is determined"), and takes no settings:

  $ maxpods m5.large --node-group auto-mode
  27
  $ maxpods c5.4xlarge --node-group auto-mode --show-max-allowed
  232
  $ maxpods m5.large --node-group karpenter
  29
  $ maxpods m5.large --node-group auto-mode --ip-family ipv6 --os linux
  27
  $ maxpods t3.small --node-group auto-mode
  maxpods: error: EKS Auto Mode creates no nodes of t3.small: sizes up to small, and types with one vCPU, are too small for it
  hint: list larger sizes with: maxpods list --family t3 --min-vcpus 2
  [1]
  $ maxpods m5.large --node-group auto-mode --prefix-delegation
  maxpods: error: --node-group auto-mode and --prefix-delegation cannot be combined: EKS Auto Mode configures pods and nodes itself
  [2]
  $ maxpods m5.large --node-group auto-mode --os windows
  maxpods: error: --node-group auto-mode and --os windows cannot be combined: EKS Auto Mode runs Linux nodes only
  [2]
  $ maxpods emit nodeadm m5.large --node-group auto-mode
  maxpods: error: --node-group cannot be auto-mode: EKS Auto Mode sets max pods itself
  hint: see its max pods with: maxpods explain TYPE --node-group auto-mode
  [2]
  $ maxpods m4.large --node-group auto-mode --ip-family ipv6
  maxpods: error: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  [1]

A type that no table of AWS's projects has is described instead:

  $ maxpods p6e-gb200.36xlarge
  maxpods: error: unknown instance type 'p6e-gb200.36xlarge'
  hint: describe the type: --enis N --ips-per-eni N --vcpus N [--nitro]
  [2]
