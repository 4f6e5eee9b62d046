A script for each shell:

  $ for shell in bash zsh fish; do maxpods completion $shell > $shell || echo "none for $shell"; done
  $ cmp bash "$MAXPODS_SOURCE/data/completions/maxpods.bash"
  $ cmp zsh "$MAXPODS_SOURCE/data/completions/_maxpods"
  $ cmp fish "$MAXPODS_SOURCE/data/completions/maxpods.fish"
  $ shellcheck --shell=bash bash
  $ bash -n bash && zsh -n zsh && fish -n fish
  $ maxpods completion
  maxpods: error: no completion command given
  hint: allowed: bash, zsh, fish, kubectl, candidates
  [2]
  $ maxpods completion bsh
  maxpods: error: unknown completion command 'bsh'; did you mean 'bash', 'zsh'?
  hint: allowed: bash, zsh, fish, kubectl, candidates
  [2]

The scripts ask the program, which reads its own commands and options: a word on each line, and what it means.

  $ candidates() { maxpods completion candidates -- "$@"; }
  $ candidates e
  explain\tExplain the number, and show what would raise it (esc)
  emit\tWrite node configuration for an AMI or a tool (esc)
  expression\tTest, translate or suggest a max-pods expression (esc)
  $ candidates m5.8
  m5.8xlarge	32 vCPUs, 128 GiB
  $ candidates emit win
  windows\tArguments for Start-EKSBootstrap.ps1 on Windows (esc)
  windows-user-data	User data in PowerShell that calls Start-EKSBootstrap.ps1
  windows-configmap\tConfigMap that configures pod networking on Windows (esc)
  $ candidates help emit tf
  tfvars\tMap from type to max pods, as a .tfvars.json file (esc)
  $ candidates list --min
  --min-vcpus\tAt least N vCPUs (esc)
  --min-memory\tAt least that much memory, in GiB or as 512MiB (esc)
  --min-pods\tAt least N max pods (esc)
  $ candidates lint --select al2,equ
  al2,equals-form\tAn option of bootstrap.sh with its value after `=` (esc)
  $ candidates lint infra
  :files
  $ candidates list --sort-by p
  pods
  pods-per-vcpu
  pods-per-gib
  price
  price-per-pod
  $ candidates list --sort-by=p
  --sort-by=pods
  --sort-by=pods-per-vcpu
  --sort-by=pods-per-gib
  --sort-by=price
  --sort-by=price-per-pod
  $ candidates emit nodeadm --ami-family ''
  al2023

Every command and target, every option of each of them, and every type:

  $ names_in() { maxpods help $2 | sed -n "/^$1:/,/^\$/p" | sed -n 's/^  \([a-z][a-z-]*\) .*/\1/p'; }
  $ commands=$(names_in Commands)
  $ candidates '' | cut -f1 | cmp - <(echo "$commands")
  $ candidates emit '' | cut -f1 | cmp - <(names_in Targets emit)
  $ for command in "" $commands $(names_in Targets emit | sed 's/^/emit:/') catalog:{info,import,diff,export}; do
  >   maxpods help ${command/:/ } | sed -z 's/,\n *--/, --/g' | grep -oE '^  (-[a-zA-Z], )?--[a-z-]+(, --[a-z-]+)*' | tr -d ' ' | tr , '\n' |
  >     sort > in_help
  >   candidates ${command/:/ } - | cut -f1 | sort | cmp - in_help || echo "of maxpods $command"
  > done
  $ candidates explain '' | cut -f1 | cmp - <(maxpods list -q --all-known -o names | LC_ALL=C sort)

All types would hide the commands, so they are there from the first letter on:

  $ candidates '' | grep -c xlarge
  0
  [1]
  $ candidates m | cut -f1 | grep '[.]' | cmp - <(maxpods list -q --all-known -o names | grep ^m | LC_ALL=C sort)

Types, families and verdicts may be lists with commas:

  $ candidates m5.large,c5.4
  m5.large,c5.4xlarge	16 vCPUs, 32 GiB
  $ candidates list --family c5,m6gd
  c5,m6gd
  $ candidates expression --fail-on over,a
  over,above-cap

An expression is yours; types follow it, or --suggest. A list has a verdict once, and `never` stands alone:

  $ candidates expression ''
  $ candidates expression max_pods m5.8
  m5.8xlarge	32 vCPUs, 128 GiB
  $ candidates expression --suggest m5.8
  m5.8xlarge	32 vCPUs, 128 GiB
  $ candidates expression --fail-on n
  never
  $ candidates expression --fail-on over,n

An option is offered until it is given, and after `--` none is:

  $ candidates explain m5.large --cni-v
  --cni-version\tVersion of the VPC CNI (default: the newest known) (esc)
  $ candidates explain --cni-version 1.18.0 m5.large --cni-v
  $ candidates emit nodeadm --node-labels a=b --node-l
  --node-labels\tNode labels, repeated or joined by commas (esc)
  $ candidates explain -- --cni-v
  $ candidates explain -- m5.8
  m5.8xlarge	32 vCPUs, 128 GiB

What takes a file leaves its name to the shell; what takes a number or a name of yours has nothing to offer:

  $ candidates audit ''
  :files
  $ candidates audit --aws-node=
  :files
  $ candidates m5.large --catalog ''
  :files
  $ candidates explain m5.large --cni-max-eni ''
  $ candidates plan m5.large --subnet 10.0.0.0/24 ''
  $ candidates list ''
  $ candidates explain m5.large --no-such-option=
  $ candidates explain m5.large --quiet=
  $ candidates -q --color al
  always
  $ candidates -q --color always ex
  explain\tExplain the number, and show what would raise it (esc)
  expression\tTest, translate or suggest a max-pods expression (esc)

On a terminal, with the real shells. They add a blank after a word that is complete.

  $ in_shell() { python3 "$TESTDIR/in_shell.py" "$@"; }
  $ mkdir -p bin files && ln -s "$(command -v maxpods)" bin/maxpods
  $ cp "$MAXPODS_SOURCE/tests/audit/nodes/al2023.json" files/nodes.json
  $ for shell in bash zsh fish; do
  >   echo "$shell:"
  >   in_shell $shell 'maxpods m5.8xl<TAB>'
  >   in_shell $shell 'maxpods m5.large,c5.9xl<TAB>-o val<TAB>'
  >   in_shell $shell 'maxpods --output=val<TAB>m5.12xl<TAB>'
  >   in_shell $shell 'maxpods emit bottler<TAB>m5.large --prefix-d<TAB>'
  >   in_shell $shell 'maxpods catalog inf<TAB>-o js<TAB>| head -2'
  >   in_shell $shell 'maxpods list --family=x2ied<TAB>--sort<TAB>pods-per-g<TAB>-o names | head -1'
  >   in_shell $shell "maxpods expression 'max_pods < 9 ? 9 : max_pods' m5.24xl<TAB>--dial<TAB>karp<TAB>-o cs<TAB>" | tail -1
  >   in_shell $shell 'maxpods audit files/no<TAB>-q -o cs<TAB>| wc -l'
  >   in_shell $shell 'maxpods check m5.large --aws-node=files/no<TAB>'
  >   in_shell $shell 'bin/maxpods -q m5.24xl<TAB>--cust<TAB>'
  > done
  bash:
  234
  29
  234
  maxpods: warning: settings.kubernetes.max-pods may not be applied on a managed node group without an AMI ID (bottlerocket): sources conflict
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: nodes need ENABLE_PREFIX_DELEGATION of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni --prefix-delegation
  [settings.kubernetes]
  max-pods = 110
  {
    "schemaVersion": 1,
  x2iedn.32xlarge
  m5.24xlarge,737,737,737,250,8362,2.1,above-cap
  3
  maxpods: error: 'files/nodes.json' is not the DaemonSet aws-node: it is a list without the DaemonSet aws-node
  hint: create the file with: kubectl get daemonset aws-node -n kube-system -o json
  250
  zsh:
  234
  29
  234
  maxpods: warning: settings.kubernetes.max-pods may not be applied on a managed node group without an AMI ID (bottlerocket): sources conflict
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: nodes need ENABLE_PREFIX_DELEGATION of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni --prefix-delegation
  [settings.kubernetes]
  max-pods = 110
  {
    "schemaVersion": 1,
  x2iedn.32xlarge
  m5.24xlarge,737,737,737,250,8362,2.1,above-cap
  3
  maxpods: error: 'files/nodes.json' is not the DaemonSet aws-node: it is a list without the DaemonSet aws-node
  hint: create the file with: kubectl get daemonset aws-node -n kube-system -o json
  250
  fish:
  234
  29
  234
  maxpods: warning: settings.kubernetes.max-pods may not be applied on a managed node group without an AMI ID (bottlerocket): sources conflict
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: nodes need ENABLE_PREFIX_DELEGATION of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni --prefix-delegation
  [settings.kubernetes]
  max-pods = 110
  {
    "schemaVersion": 1,
  x2iedn.32xlarge
  m5.24xlarge,737,737,737,250,8362,2.1,above-cap
  3
  maxpods: error: 'files/nodes.json' is not the DaemonSet aws-node: it is a list without the DaemonSet aws-node
  hint: create the file with: kubectl get daemonset aws-node -n kube-system -o json
  250

A type is one of all in the catalog, and each of them is offered:

  $ maxpods list -q --all-known -o names > names
  $ bash -c '. ./bash; COMP_WORDS=(maxpods explain ""); COMP_CWORD=2; _maxpods maxpods; printf "%s\n" "${COMPREPLY[@]}"' | sort | cmp - <(sort names)
  $ fish --no-config -c 'source fish; complete -C "maxpods explain "' | cut -f1 | sort | cmp - <(sort names)
  $ fish --no-config -c 'source fish; complete -C "maxpods explain m5.8"'
  m5.8xlarge	32 vCPUs, 128 GiB
