How to use the program, and each of its commands:

  $ maxpods help
  How many pods an Amazon EKS node of that EC2 instance type can run.
  
  Usage: maxpods TYPE... [OPTIONS]
         maxpods COMMAND ...
  
  Examples:
    maxpods m5.large
    maxpods m5.large --prefix-delegation
    maxpods m5.large d3en.xlarge c5.4xlarge -o table
    maxpods explain m5.large --prefix-delegation
  
  Commands:
    explain                   Why that number, and what would give more
    compare                   Every mode of pod networking side by side
    list                      The catalog of instance types with their pods
    emit                      Node configuration, ready to use
    check                     Whether a cluster has what pod networking needs
    subnet                    What is free in subnets, and what breaks it
    warm                      What the VPC CNI keeps ready on a node
    plan                      Whether subnets hold a fleet of nodes
    migrate                   From single addresses to prefixes: go or no-go, and
                              the runbook
    audit                     Whether the nodes of a cluster have the max pods
                              they should
    catalog                   Instance types: what is known, and what is newer
    expression                What an expression for max pods does, on every type
    completion                Scripts that make your shell complete what you type
    help                      How to use a command
  
  Instance types:
    TYPE...                   EC2 instance types, as arguments or joined by commas
    --vcpus N                 Describe the type: its vCPUs
    --memory SIZE             Describe the type: its memory, in GiB or as 512MiB
    --enis N                  Describe the type: its ENIs
    --ips-per-eni N           Describe the type: IPv4 addresses per ENI, the
                              primary included
    --nitro                   Describe the type: it is built on Nitro
    --catalog FILE            A catalog to lay over the built-in one, as CSV or as
                              EC2 prints it; - for standard input
    --instance-type TYPE      The same as TYPE; can be repeated
    --instance-type-from-imds
                              Ask the instance metadata service: only on EC2
  
  Networking:
    --os linux|windows        Operating system of the node (default linux)
    --ip-family ipv4|ipv6     IP family of the cluster (default ipv4)
    --prefix-delegation, --cni-prefix-delegation-enabled
                              ENABLE_PREFIX_DELEGATION: /28 prefixes instead of
                              single addresses
    --custom-networking, --cni-custom-networking-enabled
                              AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG: the primary ENI
                              serves no pods
    --pod-eni                 ENABLE_POD_ENI: security groups for pods, whose
                              trunk takes an ENI
    --branch-pods N           Pods per node with security groups of their own;
                              implies --pod-eni
    --cni-version VERSION     Release of the VPC CNI (default: the newest known)
    --cni-max-eni N           MAX_ENI: the most ENIs to use, at least 1
    --reserved-enis N         ENIs kept from pods for other reasons (default 0)
    --host-network-pods N     Pods on the host's network (default 2 on Linux, 0 on
                              Windows)
  
  Memory:
    --max-reserved-percent N  The most of the memory that may be reserved for max
                              pods (default: any)
  
  Output:
    --show-max-allowed        What the addresses allow, above the cap too
    -o, --output value|table|json|csv
                              Output format (default: value, the bare number)
  
  Common:
    -h, --help                Show this help
    --color auto|always|never
                              When to colour (default auto: on a terminal)
    -q, --quiet               No warnings, but for why the exit status is 1
    -V, --version             Show version, commit and catalog date
  
  Exit status: 0 answered; 1 a valid question whose answer is no; 2 wrong usage,
  bad input, or a failed read or write; 70 a defect of maxpods. `man maxpods` has
  it all.
  $ maxpods help list
  The catalog of instance types with their pods.
  
  Usage: maxpods list [OPTIONS]
  
  Examples:
    maxpods list --family m5,c5 --prefix-delegation
    maxpods list --min-pods 58 --max-vcpus 4 --sort-by pods-per-gib
  
  Filters:
    --match GLOB              Names that match a shell pattern, as 'c*.[24]xlarge'
    --family FAMILY           Families, repeated or joined by commas
    --arch amd64|arm64        Processor architecture
    --nitro                   Built on Nitro
    --bare-metal              Bare metal
    --trunking                Able to run security groups for pods
    --min-vcpus N             At least that many vCPUs
    --max-vcpus N             At most that many vCPUs
    --min-memory SIZE         At least that much: 8 GiB as 8, or 512MiB
    --max-memory SIZE         At most that much: 8 GiB as 8, or 512MiB
    --min-pods N              At least that many max pods
    --max-pods N              At most that many max pods
  
  Instance types:
    --catalog FILE            A catalog to lay over the built-in one, as CSV or as
                              EC2 prints it; - for standard input
  
  Networking:
    --os linux|windows        Operating system of the node (default linux)
    --ip-family ipv4|ipv6     IP family of the cluster (default ipv4)
    --prefix-delegation, --cni-prefix-delegation-enabled
                              ENABLE_PREFIX_DELEGATION: /28 prefixes instead of
                              single addresses
    --custom-networking, --cni-custom-networking-enabled
                              AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG: the primary ENI
                              serves no pods
    --pod-eni                 ENABLE_POD_ENI: security groups for pods, whose
                              trunk takes an ENI
    --branch-pods N           Pods per node with security groups of their own;
                              implies --pod-eni
    --cni-version VERSION     Release of the VPC CNI (default: the newest known)
    --cni-max-eni N           MAX_ENI: the most ENIs to use, at least 1
    --reserved-enis N         ENIs kept from pods for other reasons (default 0)
    --host-network-pods N     Pods on the host's network (default 2 on Linux, 0 on
                              Windows)
  
  Memory:
    --max-reserved-percent N  The most of the memory that may be reserved for max
                              pods (default: any)
  
  Output:
    --sort-by name|vcpus|memory|enis|pods|max-allowed|pods-per-vcpu|pods-per-gib
                              Sort smallest first (default name)
    --descending              Sort largest first
    -o, --output table|wide|json|csv|names|eni-max-pods
                              Output format (default table)
  
  Common:
    -h, --help                Show this help
    --color auto|always|never
                              When to colour (default auto: on a terminal)
    -q, --quiet               No warnings, but for why the exit status is 1
    -V, --version             Show version, commit and catalog date
  $ maxpods help emit | sed '/bootstrap-user-data/,/^$/d'
  Node configuration, ready to use.
  
  Usage: maxpods emit TARGET TYPE... [OPTIONS]
  
  Examples:
    maxpods emit bootstrap m5.large --prefix-delegation
    maxpods emit --list
  
  Targets:
    bootstrap                 Arguments for bootstrap.sh of Amazon Linux 2
  Arguments:
    TARGET                    What to emit configuration for
  
  Output:
    --list                    List the targets
  
  Common:
    -h, --help                Show this help
    --color auto|always|never
                              When to colour (default auto: on a terminal)
    -q, --quiet               No warnings, but for why the exit status is 1
    -V, --version             Show version, commit and catalog date
  $ maxpods help emit eksctl
  The eksctl command that creates a node group.
  
  Usage: maxpods emit eksctl TYPE...|--max-pods N [OPTIONS]
  
  Examples:
    maxpods emit eksctl --cluster my-cluster m5.large --prefix-delegation
    maxpods emit eksctl --cluster my-cluster --max-pods 110 --self-managed
  
  Target:
    --cluster NAME            Name of the EKS cluster (required)
    --region REGION           AWS region of the cluster
    --node-group managed|managed-custom-ami|self-managed|karpenter
                              Who makes the nodes; managed-custom-ami: EKS, with
                              an AMI ID in the launch template
    --self-managed            The same as --node-group self-managed
    --ami-family al2023|al2|bottlerocket|windows2022|windows2019
                              What the nodes run
    --nodegroup NAME          Name of the node group
    --node-labels KEY=VALUE   Labels of the nodes, repeated or joined by commas
  
  Instance types:
    TYPE...                   EC2 instance types, as arguments or joined by commas
    --vcpus N                 Describe the type: its vCPUs
    --memory SIZE             Describe the type: its memory, in GiB or as 512MiB
    --enis N                  Describe the type: its ENIs
    --ips-per-eni N           Describe the type: IPv4 addresses per ENI, the
                              primary included
    --nitro                   Describe the type: it is built on Nitro
    --catalog FILE            A catalog to lay over the built-in one, as CSV or as
                              EC2 prints it; - for standard input
    --max-pods N              The value itself, instead of types
  
  Networking:
    --os linux|windows        Operating system of the node (default linux)
    --ip-family ipv4|ipv6     IP family of the cluster (default ipv4)
    --prefix-delegation, --cni-prefix-delegation-enabled
                              ENABLE_PREFIX_DELEGATION: /28 prefixes instead of
                              single addresses
    --custom-networking, --cni-custom-networking-enabled
                              AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG: the primary ENI
                              serves no pods
    --pod-eni                 ENABLE_POD_ENI: security groups for pods, whose
                              trunk takes an ENI
    --branch-pods N           Pods per node with security groups of their own;
                              implies --pod-eni
    --cni-version VERSION     Release of the VPC CNI (default: the newest known)
    --cni-max-eni N           MAX_ENI: the most ENIs to use, at least 1
    --reserved-enis N         ENIs kept from pods for other reasons (default 0)
    --host-network-pods N     Pods on the host's network (default 2 on Linux, 0 on
                              Windows)
  
  Memory:
    --max-reserved-percent N  The most of the memory that may be reserved for max
                              pods (default: any)
  
  Common:
    -h, --help                Show this help
    --color auto|always|never
                              When to colour (default auto: on a terminal)
    -q, --quiet               No warnings, but for why the exit status is 1
    -V, --version             Show version, commit and catalog date

Help is the same however it is asked for, and wins over what else stands on the line:

  $ diff <(maxpods help) <(maxpods -h)
  $ diff <(maxpods help) <(maxpods -qh)
  $ diff <(maxpods help) <(maxpods --help)
  $ diff <(maxpods help list) <(maxpods list --help)
  $ diff <(maxpods help list) <(maxpods list -h --min-vcpus two)
  $ diff <(maxpods help list) <(maxpods list --min-vcpus two --frobnicate --help)

No line is longer than 80 columns:

  $ for command in "" explain compare list check warm emit "emit bootstrap" "emit eksctl" help; do
  >   maxpods help $command | awk 'length > 80'
  > done
