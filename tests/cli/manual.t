The manual is sound:

  $ groff -man -ww -z "$MAXPODS_SOURCE/man/maxpods.1"

It is of this version, and its text is for looking things up:

  $ version=$(maxpods --version | sed 's/maxpods \([0-9.]*\).*/\1/')
  $ grep -c "^\.TH MAXPODS 1 [0-9-]* \"maxpods $version\"" "$MAXPODS_SOURCE/man/maxpods.1"
  1
  $ sed 's/\\-/-/g; s/\\~/ /g; s/\\f[A-Z]//g; s/\\(aq/'"'"'/g' "$MAXPODS_SOURCE/man/maxpods.1" > manual

The release that is the newest known one is named:

  $ newest=$(maxpods explain m5.large | sed -n 's/.*VPC CNI \([0-9.]*\)$/\1/p')
  $ grep -c "Default: $newest, the newest known" manual
  1

Every command, target and option is in it:

  $ names_in() { sed -n "/^$1:/,/^\$/p" | sed -n 's/^  \([a-z-]*\) .*/\1/p'; }
  $ commands=$(maxpods help | names_in Commands)
  $ targets=$(maxpods help emit | names_in Targets)
  $ catalog_commands=$(maxpods help catalog | names_in Commands)
  $ completion_commands=$(maxpods help completion | names_in Commands)
  $ maxpods emit --list | sed 's/ .*//' | cmp - <(printf '%s\n' $targets)
  $ echo $commands / $catalog_commands / $completion_commands
  explain compare list emit check subnet warm plan migrate audit fit lint catalog expression completion help / info import diff export / bash zsh fish kubectl candidates
  $ for name in $commands $targets $catalog_commands $completion_commands; do
  >   grep -qE "^\.B( maxpods)? $name\$" manual || echo "not in the manual: $name"
  > done
  $ for command in "" $commands $(printf 'emit:%s ' $targets) $(printf 'catalog:%s ' $catalog_commands); do
  >   maxpods help ${command/:/ } | grep -oE '^(  ){1,2}(-[a-zA-Z], )?--[a-z-]+(, --[a-z-]+)*' | tr -d ' ' | tr , '\n'
  > done | sort -u > options
  $ grep -cxE -e '--(prefix-delegation|output|as-expression)' options
  3
  $ while read -r option; do
  >   grep -qE "^\.(B|BI|BR) $option( |\$)" manual || echo "not in the manual: $option"
  > done < options

And nothing else is:

  $ sed -nE 's/^\.(B|BI|BR) (--?[a-zA-Z-]+).*/\2/p' manual | sort -u | grep -xvFf options
  [1]

The JSON keys of all settings and terms of the sum are in it:

  $ maxpods explain m5.large -o json | sed -nE '/"(settings|enis)": \{/,/\}/s/^ +"([A-Za-z]+)": [^{]*$/\1/p' > keys
  $ grep -cx 'reservedEnis\|keptByTrunk' keys
  2
  $ while read -r key; do grep -qw "$key" manual || echo "not in the manual: $key"; done < keys

Its examples work:

  $ sed -n '/^\.SH EXAMPLES/,$p' manual | sed -n '/^\.EX/,/^\.EE/p' | grep -v '^\.E' > examples
  $ grep -c . examples
  12
  $ eksctl() { echo "eksctl $*"; }
  $ aws() { maxpods catalog export -o ec2; }
  $ kubectl() { cat "$MAXPODS_SOURCE/tests/audit/nodes/al2023.json"; }
  $ . ./examples > /dev/null
  maxpods: warning: NodeConfig spec.kubelet.config.maxPods may not be applied on a managed node group without an AMI ID (al2023): sources conflict
  hint: use a config file: maxpods emit eksctl-config TYPE --cluster NAME --region REGION --ami-id AMI
  maxpods: warning: m5.large reserves memory for 29 pods (574 MiB), but 110 pods need 1465 MiB
  hint: set kubeReserved, or on AL2023 use an expression: maxpods emit nodeadm TYPE --as-expression
  maxpods: warning: nodes need ENABLE_PREFIX_DELEGATION of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni-addon --cluster my-cluster --prefix-delegation
  maxpods: warning: NodeConfig spec.kubelet.maxPodsExpression is overridden on a managed node group without an AMI ID (al2023) by maxPods of EKS's own NodeConfig
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  maxpods: warning: memory is still reserved for the value of the expression (amazon-eks-ami, nodeadm/internal/kubelet/config.go and issue 2580)
  hint: leave out the expression, or set kubeReserved
  maxpods: warning: nodes need ENABLE_PREFIX_DELEGATION of aws-node, which this text does not set
  hint: set it before the nodes join: maxpods emit vpc-cni --prefix-delegation
  maxpods: warning: c1.medium is not built on Nitro: its nodes use single addresses (and * more types like it) (glob)
  hint: list types on Nitro with: maxpods list --nitro
  maxpods: warning: the vCPUs of * are unknown: the lower cap is assumed, 110 pods (and * more types like it) (glob)
  hint: EC2 does not offer this type; list the types that it offers with: maxpods list
  $ echo $max_pods
  110
