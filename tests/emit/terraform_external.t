Terraform's external data source: an object of strings in, an object of strings out.

  $ ask() { printf '%s' "$1" | maxpods emit terraform-external; }
  $ ask '{"instance_types":"m5.large"}'
  {"max_pods":"29","max_allowed":"29","limited_by":"m5.large"}
  $ ask '{"instance_types":"m5.large,c5.4xlarge","prefix_delegation":"true","custom_networking":"false","cni_version":"1.18.0"}'
  {"max_pods":"110","max_allowed":"434","limited_by":"m5.large"}
  $ ask '{"instance_types":"m5.large","ip_family":"ipv6"}'
  {"max_pods":"110","max_allowed":"unlimited","limited_by":"m5.large"}
  $ ask '{"instance_types":"m5.large","os":"windows"}'
  {"max_pods":"9","max_allowed":"9","limited_by":"m5.large"}
  $ ask '{"enis":"3","ips_per_eni":"10","vcpus":"2"}'
  {"max_pods":"29","max_allowed":"29","limited_by":"custom"}
  $ ask '{"instance_types":"m5.large","max_reserved_percent":"5"}'
  {"max_pods":"14","max_allowed":"29","limited_by":"m5.large"}

Of many types the answer is that to the same types as arguments:

  $ types=$(maxpods catalog export | sed '1d;s/,.*//' | head -n 500 | paste -sd,)
  $ test ${#types} -gt 4000
  $ ask "{\"instance_types\":\"$types\"}" 2> /dev/null | grep -o '"max_pods":"[0-9]*"' | tr -dc '0-9\n' > answer
  $ maxpods "$types" -q | cmp - answer

But for more than an argument may have:

  $ python3 -c 'print("{\"instance_types\": \"" + "m5.large," * 14_564 + "\"}")' | maxpods emit terraform-external
  maxpods: error: 'instance_types' in the query has 131076 bytes; allowed: up to 131072
  [2]

Every option of the networking group is a key:

  $ maxpods help list | sed -n '/^Networking:/,/^$/s/^  --\([a-z-]*\).*/\1/p' | tr - _ > keys
  $ grep -cx 'prefix_delegation\|cni_max_eni' keys
  2
  $ while read -r key; do
  >   ask "{\"instance_types\":\"m5.large\",\"$key\":\"$(case $key in os) echo linux;; ip_family) echo ipv4;; cni_version) echo 1.20;; *_delegation|*_networking|pod_eni|primary_eni_excluded) echo true;; *) echo 1;; esac)\"}" > /dev/null || echo "no key: $key"
  > done < keys

What cannot run is an error, which stops Terraform and shows why:

  $ ask '{"instance_types":"m4.large","ip_family":"ipv6"}'
  maxpods: error: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  [1]

So is what is wrong:

  $ ask '{"instance_type":"m5.large"}'
  maxpods: error: unknown key in the query 'instance_type'; did you mean 'instance_types'?
  hint: keys are instance_types, and options with underscores, such as prefix_delegation
  [2]
  $ ask '{"instance_types":"m5.large","prefix-delegation":"true"}'
  maxpods: error: unknown key in the query 'prefix-delegation'; did you mean 'prefix_delegation'?
  hint: keys are instance_types, and options with underscores, such as prefix_delegation
  [2]
  $ ask '{"instance_types":"m5.large","output":"json"}'
  maxpods: error: unknown key in the query 'output'
  hint: keys are instance_types, and options with underscores, such as prefix_delegation
  [2]
  $ ask '{"instance_types":"m5.large","prefix_delegation":"true","cni_prefix_delegation_enabled":"false"}'
  maxpods: error: 'cni_prefix_delegation_enabled' and 'prefix_delegation' in the query are the same option
  hint: give one of them
  [2]
  $ ask '{"instance_types":"m5.large","instance_types":"m5.xlarge"}'
  maxpods: error: the query on standard input has 'instance_types' more than once in one object, at byte 45
  [2]
  $ ask '{"instance_types":"m5.large","catalog":"-"}'
  maxpods: error: 'catalog' in the query cannot be '-': standard input is the query
  hint: give the name of a file
  [2]
  $ ask '{"instance_types":"m5.large\u0000x"}'
  maxpods: error: 'instance_types' in the query has control characters
  [2]
  $ ask '{"instance_types":"m5.large","vcpus":1e999}'
  maxpods: error: the query on standard input has a number that is too large, at byte 42
  [2]
  $ ask '{"instance_types":"m5.large","reserved_enis":"3","host_network_pods":"0"}'
  maxpods: warning: m5.large has no network interface left for pods
  maxpods: error: m5.large runs no pods: there is nothing to write
  hint: leave this type out, or change the networking options
  [1]
  $ ask '{"instance_types":"m5.large","prefix_delegation":"yes"}'
  maxpods: error: 'prefix_delegation' in the query is 'yes', not true or false
  [2]
  $ ask '{"instance_types":"m5.large","cni_max_eni":"0"}'
  maxpods: error: --cni-max-eni takes a whole number from 1 to 2,147,483,647, not '0'
  [2]
  $ ask '{"instance_types":"m5.large","cni_version":"true"}'
  maxpods: error: --cni-version takes a release of the VPC CNI, not 'true'
  hint: for example 1.18.0, v1.18.0 or 1.18.0-eksbuild.1
  [2]
  $ ask '{"instance_types":"m5.large","cni_version":""}'
  maxpods: error: 'cni_version' in the query is empty
  hint: check that the variable is set
  [2]
  $ ask '{"instance_types":"m5.large","cni_version":"latest"}'
  maxpods: error: --cni-version takes a release of the VPC CNI, not 'latest'
  hint: for example 1.18.0, v1.18.0 or 1.18.0-eksbuild.1
  [2]
  $ ask '{"instance_types":"--help"}'
  maxpods: error: unknown instance type '--help'
  hint: describe the type: --enis N --ips-per-eni N --vcpus N [--nitro]
  [2]
  $ ask '{"instance_types":"m5.larg"}'
  maxpods: error: unknown instance type 'm5.larg'; did you mean 'm5.large'?
  hint: sizes of m5: .*large.*metal (re)
  [2]
  $ ask '{"instance_types":["m5.large"]}'
  maxpods: error: 'instance_types' in the query is an array, not a string
  hint: Terraform passes strings only: "110", "true"
  [2]
  $ ask '{"instance_types":"m5.large","cni_max_eni":2}'
  maxpods: error: 'cni_max_eni' in the query is a number, not a string
  hint: Terraform passes strings only: "110", "true"
  [2]
  $ ask '{}'
  maxpods: error: no instance type given
  hint: name one or more, such as m5.large
  [2]
  $ ask '[]'
  maxpods: error: the query is an array, not an object
  [2]
  $ ask ''
  maxpods: error: the query on standard input is empty
  [2]
  $ ask '{"instance_types":"m5.large"'
  maxpods: error: the query on standard input ends too early, after 28 bytes: expected '}'
  [2]
  $ ask '{"instance_types":"m5.large"} x'
  maxpods: error: the query on standard input is not JSON at byte 31: invalid literal; expected end of input
  [2]
  $ maxpods emit terraform-external m5.large < /dev/null
  maxpods: error: unexpected argument 'm5.large'
  hint: see maxpods emit terraform-external --help
  [2]
