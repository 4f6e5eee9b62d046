How to use the program, and each of its commands:

  $ maxpods help
  Print how many pods an Amazon EKS node of an EC2 instance type can run.
  
  Usage: maxpods TYPE... [OPTIONS]
         maxpods COMMAND ...
  
  Examples:
    maxpods m5.large
    maxpods m5.large --prefix-delegation
    maxpods m5.large d3en.xlarge c5.4xlarge -o table
    maxpods explain m5.large --prefix-delegation
  
  Commands:
    explain                   Explain the number, and show what would raise it
    compare                   Compare all modes of pod networking side by side
    list                      List instance types with their max pods
    emit                      Write node configuration for an AMI or a tool
    check                     Check a cluster for the prerequisites of pod
                              networking
    subnet                    Show free and fragmented addresses in subnets
    warm                      Show the warm pool of the VPC CNI on a node
    plan                      Check whether subnets have addresses for a fleet of
                              nodes
    migrate                   Plan the move to prefix delegation: go or no-go, and
                              a runbook
    audit                     Check the max pods of the nodes of a cluster
    fit                       Show what other max pods would do to a workload
    lint                      Check the files that configure nodes
    catalog                   Show, compare and convert catalogs of instance types
    expression                Test, translate or suggest a max-pods expression
    completion                Print a completion script for your shell
    help                      Show the help of a command
  
  Instance types:
    TYPE...                   EC2 instance types, as arguments or joined by commas
    --vcpus N                 Define a type: number of vCPUs
    --memory SIZE             Define a type: memory, in GiB or as 512MiB
    --enis N                  Define a type: number of ENIs
    --ips-per-eni N           Define a type: IPv4 addresses per ENI, including the
                              primary one
    --nitro                   Define a type: built on Nitro
    --catalog FILE            Catalog that overrides the built-in one: CSV, or
                              `aws ec2 describe-instance-types`, saved; - for
                              standard input
    --instance-type TYPE      Same as TYPE; can be repeated
    --instance-type-from-imds
                              Get the type from the instance metadata service (on
                              EC2 only)
  
  Networking:
    --os linux|windows        Operating system of the node (default linux)
    --ip-family ipv4|ipv6     IP family of the cluster (default ipv4)
    --prefix-delegation, --cni-prefix-delegation-enabled,
      --enable-prefix-delegation
                              ENABLE_PREFIX_DELEGATION: /28 prefixes instead of
                              single addresses
    --custom-networking, --cni-custom-networking-enabled
                              AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG: the primary ENI
                              serves no pods
    --pod-eni                 ENABLE_POD_ENI: security groups for pods; the trunk
                              takes an ENI
    --branch-pods N           Pods per node that have security groups; implies
                              --pod-eni
    --cni-version VERSION     Version of the VPC CNI (default: the newest known)
    --cni-max-eni N           MAX_ENI: maximum number of ENIs to use, at least 1
    --reserved-enis N         ENIs reserved for other uses than pods (default 0)
    --primary-eni-excluded    The node's subnet has the tag
                              kubernetes.io/role/cni=0: its primary ENI serves no
                              pods
    --host-network-pods N     Pods on the host network (default 2 on Linux, 0 on
                              Windows)
  
  Memory:
    --max-reserved-percent N  Maximum percentage of memory to reserve for max pods
                              (default: no limit)
  
  Node group:
    --node-group managed|managed-custom-ami|self-managed|karpenter|auto-mode
                              Kind of node group; managed-custom-ami: the launch
                              template names an AMI ID
  
  Output:
    --show-max-allowed        Print the address limit, ignoring the 110/250 cap
    -o, --output value|table|json|csv
                              Output format (default value: the number alone)
  
  Common:
    -h, --help                Show this help
    --color auto|always|never
                              When to use colour (default auto: on a terminal)
    -q, --quiet               Suppress warnings, except those that explain exit
                              status 1
    -V, --version             Show version, commit and catalog date
  
  Exit status: 0 success; 1 the answer is no; 2 wrong usage, bad input, or a
  failed read or write; 70 a bug in maxpods. See `man maxpods` for details.
  $ maxpods help list | sed '/^Networking:/,/^$/d'
  List instance types with their max pods.
  
  Usage: maxpods list [OPTIONS]
  
  Examples:
    maxpods list --family m5,c5 --prefix-delegation
    maxpods list --min-pods 58 --max-vcpus 4 --sort-by pods-per-gib
  
  Filters:
    --match GLOB              Types whose name matches a shell pattern, such as
                              'c*.[24]xlarge'
    --family FAMILY           Instance families or shell patterns of them, such as
                              'm[5-9]*', repeated or joined by commas
    --generation N            Types whose family has that number in its name, such
                              as 7, '>5' or 5-7
    --current-generation      Only types that EC2 calls current generation
    --accelerator nvidia|neuron|amd|qualcomm|any|none
                              Only types with such accelerators
    --arch amd64|arm64|x86_64|aarch64
                              Processor architecture
    --nitro                   Only types built on Nitro, which can use prefixes:
                              with the Nitro hypervisor, or bare metal
    --bare-metal              Only bare metal types
    --trunking                Only types that support security groups for pods
    --min-vcpus N             At least N vCPUs
    --max-vcpus N             At most N vCPUs
    --min-memory SIZE         At least that much memory, in GiB or as 512MiB
    --max-memory SIZE         At most that much memory, in GiB or as 512MiB
    --all-known               Also types that EC2 does not offer
    --min-pods N              At least N max pods
    --max-pods N              At most N max pods
  
  Instance types:
    --catalog FILE            Catalog that overrides the built-in one: CSV, or
                              `aws ec2 describe-instance-types`, saved; - for
                              standard input
    --prices FILE             Prices of types, as lines of CSV such as
                              m5.large,0.096
  
  Memory:
    --max-reserved-percent N  Maximum percentage of memory to reserve for max pods
                              (default: no limit)
  
  Output:
    --sort-by name|vcpus|memory|enis|pods|max-allowed|pods-per-vcpu|pods-per-gib|
              price|price-per-pod
                              Sort key, smallest first (default name)
    --descending              Sort in descending order
    -o, --output table|wide|json|csv|names|eni-max-pods
                              Output format (default table)
  
  Common:
    -h, --help                Show this help
    --color auto|always|never
                              When to use colour (default auto: on a terminal)
    -q, --quiet               Suppress warnings, except those that explain exit
                              status 1
    -V, --version             Show version, commit and catalog date
  $ maxpods help emit | sed '/bootstrap-user-data/,/^$/d'
  Write node configuration for an AMI or a tool.
  
  Usage: maxpods emit TARGET TYPE... [OPTIONS]
  
  Examples:
    maxpods emit bootstrap m5.large --prefix-delegation
    maxpods emit --list
  
  Targets:
    bootstrap                 Arguments for bootstrap.sh on Amazon Linux 2
  Arguments:
    TARGET                    What to write configuration for
  
  Output:
    --list                    List the targets
  
  Common:
    -h, --help                Show this help
    --color auto|always|never
                              When to use colour (default auto: on a terminal)
    -q, --quiet               Suppress warnings, except those that explain exit
                              status 1
    -V, --version             Show version, commit and catalog date
  $ maxpods help emit eksctl | sed '/^Networking:/,/^$/d'
  eksctl command that creates a node group.
  
  Usage: maxpods emit eksctl TYPE...|--max-pods N [OPTIONS]
  
  Examples:
    maxpods emit eksctl --cluster my-cluster m5.large --prefix-delegation
    maxpods emit eksctl --cluster my-cluster --max-pods 110 --self-managed
  
  Target:
    --cluster NAME            Name of the EKS cluster (required)
    --region REGION           AWS region of the cluster
    --node-group managed|managed-custom-ami|self-managed|karpenter
                              Kind of node group; managed-custom-ami: the launch
                              template names an AMI ID
    --self-managed            Same as --node-group self-managed
    --ami-family al2023|al2|bottlerocket|windows2022|windows2025|windows2019
                              AMI family of the nodes
    --nodegroup NAME          Name of the node group
    --node-labels KEY=VALUE   Node labels, repeated or joined by commas
  
  Instance types:
    TYPE...                   EC2 instance types, as arguments or joined by commas
    --vcpus N                 Define a type: number of vCPUs
    --memory SIZE             Define a type: memory, in GiB or as 512MiB
    --enis N                  Define a type: number of ENIs
    --ips-per-eni N           Define a type: IPv4 addresses per ENI, including the
                              primary one
    --nitro                   Define a type: built on Nitro
    --catalog FILE            Catalog that overrides the built-in one: CSV, or
                              `aws ec2 describe-instance-types`, saved; - for
                              standard input
    --max-pods N              Value to write, checked against TYPE if there is one
  
  Memory:
    --max-reserved-percent N  Maximum percentage of memory to reserve for max pods
                              (default: no limit)
  
  Common:
    -h, --help                Show this help
    --color auto|always|never
                              When to use colour (default auto: on a terminal)
    -q, --quiet               Suppress warnings, except those that explain exit
                              status 1
    -V, --version             Show version, commit and catalog date

The networking options of all commands are the same:

  $ networking() { maxpods help "$@" | sed -n '/^Networking:/,/^$/p'; }
  $ for command in explain list check plan migrate "emit eksctl" "emit nodeadm"; do
  >   diff <(networking) <(networking $command)
  > done

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
