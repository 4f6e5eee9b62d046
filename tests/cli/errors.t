Whatever is wrong: exit status 2, a line that says what was given and what is allowed, and nothing on stdout.

  $ refused() {
  >   maxpods "$@" > stdout
  >   status=$?
  >   if [ -s stdout ]; then echo "stdout is not empty:"; cat stdout; fi
  >   return $status
  > }

Types:

  $ refused
  maxpods: error: no instance type given
  hint: name one or more, such as m5.large
  [2]
  $ refused m5.larg
  maxpods: error: unknown instance type 'm5.larg'; did you mean 'm5.large'?
  hint: sizes of m5: .*large.*metal (re)
  [2]
  $ refused m5.huge
  maxpods: error: unknown instance type 'm5.huge'
  hint: sizes of m5: .*large.*metal (re)
  [2]
  $ refused nonsense.large
  maxpods: error: unknown instance type 'nonsense.large'
  hint: describe the type: --enis N --ips-per-eni N --vcpus N [--nitro]
  [2]
  $ refused 'm5.large;ls'
  maxpods: error: unknown instance type 'm5.large;ls'
  hint: sizes of m5: .*large.*metal (re)
  [2]
  $ refused ''
  maxpods: error: empty instance type in ''
  hint: remove the comma, or check that the variable is set
  [2]
  $ refused m5.large,,c5.large
  maxpods: error: empty instance type in 'm5.large,,c5.large'
  hint: remove the comma, or check that the variable is set
  [2]
  $ refused m5.large,
  maxpods: error: empty instance type in 'm5.large,'
  hint: remove the comma, or check that the variable is set
  [2]
  $ refused m5large
  maxpods: error: unknown command or instance type 'm5large'; did you mean 'm5.large'?
  hint: commands: explain, compare, list, emit, check, subnet, warm, plan, migrate, audit, fit, lint, catalog, expression, completion, help
  [2]
  $ refused --instance-type ''
  maxpods: error: empty instance type in ''
  hint: remove the comma, or check that the variable is set
  [2]

  $ refused '[m5.large]'
  maxpods: error: unknown instance type '[m5.large]'; did you mean 'm5.large'?
  hint: describe the type: --enis N --ips-per-eni N --vcpus N [--nitro]
  [2]
  $ refused m5.large '[]'
  maxpods: error: unknown instance type '[]'
  hint: describe the type: --enis N --ips-per-eni N --vcpus N [--nitro]
  [2]
  $ refused m5
  maxpods: error: unknown instance type 'm5'
  hint: sizes of m5: .*large.*metal (re)
  [2]
  $ refused m4.large t2.micro --ip-family ipv6
  maxpods: warning: t2.micro cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  maxpods: error: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  [1]

Commands:

  $ refused exlain m5.large
  maxpods: error: unknown command or instance type 'exlain'; did you mean 'explain'?
  hint: commands: explain, compare, list, emit, check, subnet, warm, plan, migrate, audit, fit, lint, catalog, expression, completion, help
  [2]
  $ refused frobnicate
  maxpods: error: unknown command or instance type 'frobnicate'
  hint: commands: explain, compare, list, emit, check, subnet, warm, plan, migrate, audit, fit, lint, catalog, expression, completion, help
  [2]
  $ refused m5.large explain
  maxpods: error: unknown instance type 'explain'
  hint: put the command first: maxpods explain ...
  [2]
  $ refused -o json explain m5.large
  maxpods: error: unknown instance type 'explain'
  hint: put the command first: maxpods explain ...
  [2]
  $ refused emit --list bogus
  maxpods: error: unexpected argument 'bogus': --list takes none
  [2]
  $ refused help frobnicate
  maxpods: error: unknown command 'frobnicate'
  hint: list them with: maxpods --help
  [2]
  $ refused help explain m5.large
  maxpods: error: unexpected argument 'm5.large': maxpods explain has no commands of its own
  hint: see maxpods explain --help
  [2]
  $ refused help emit botstrap
  maxpods: error: unknown target 'botstrap'; did you mean 'bootstrap'?
  hint: list them with: maxpods emit --help
  [2]

Options and arguments:

  $ refused m5.large --prefx-delegation
  maxpods: error: unknown option '--prefx-delegation'; did you mean '--prefix-delegation'?
  hint: see maxpods --help
  [2]
  $ refused m5.large --frobnicate
  maxpods: error: unknown option '--frobnicate'
  hint: see maxpods --help
  [2]
  $ refused m5.large --frobnicate=1
  maxpods: error: unknown option '--frobnicate'
  hint: see maxpods --help
  [2]
  $ refused m5.large -x
  maxpods: error: unknown option '-x'
  hint: see maxpods --help
  [2]
  $ refused -5
  maxpods: error: unknown option '-5'
  hint: see maxpods --help
  [2]
  $ refused list m5.large
  maxpods: error: unexpected argument 'm5.large'
  hint: filter by name with: maxpods list --match 'm5.large*'
  [2]
  $ refused m5.large --cni-max-eni
  maxpods: error: --cni-max-eni needs a value: N
  [2]
  $ refused m5.large --cni-max-eni 2 --cni-max-eni 3
  maxpods: error: --cni-max-eni is given more than once
  hint: give it once
  [2]
  $ refused m5.large --os
  maxpods: error: --os needs a value: linux|windows
  [2]
  $ refused m5.large --prefix-delegation=false
  maxpods: error: --prefix-delegation takes no value
  hint: leave the option out to switch it off
  [2]
  $ refused m5.large --cni-prefix-delegation-enabled=true
  maxpods: error: --cni-prefix-delegation-enabled takes no value
  hint: leave the option out to switch it off
  [2]
  $ refused m5.large --cni-max-eni= 2
  maxpods: error: '--cni-max-eni=' has no value
  hint: check that the variable is set
  [2]
  $ refused m5.large --catalog= m5.large
  maxpods: error: '--catalog=' has no value
  hint: check that the variable is set
  [2]
  $ refused --color
  maxpods: error: --color needs a value: auto|always|never
  [2]
  $ refused -q
  maxpods: error: no instance type given
  hint: name one or more, such as m5.large
  [2]

Words:

  $ refused m5.large -o tabel
  maxpods: error: unknown output format 'tabel'; did you mean 'table'?
  hint: allowed: value, table, json, csv
  [2]
  $ refused m5.large -o yaml
  maxpods: error: unknown output format 'yaml'
  hint: allowed: value, table, json, csv
  [2]
  $ refused m5.large --output=
  maxpods: error: '--output=' has no value
  hint: check that the variable is set
  [2]
  $ refused m5.large -o=
  maxpods: error: '-o=' has no value
  hint: check that the variable is set
  [2]
  $ refused m5.large -o=jsn
  maxpods: error: unknown output format 'jsn'; did you mean 'json'?
  hint: allowed: value, table, json, csv
  [2]
  $ refused m5.large --os macos
  maxpods: error: unknown operating system 'macos'
  hint: allowed: linux, windows
  [2]
  $ refused m5.large --ip-family ipv5
  maxpods: error: unknown IP family 'ipv5'; did you mean 'ipv4', 'ipv6'?
  hint: allowed: ipv4, ipv6
  [2]
  $ refused m5.large --color sometimes
  maxpods: error: unknown colour mode 'sometimes'
  hint: allowed: auto, always, never
  [2]
  $ refused list --family m55
  maxpods: error: unknown instance family 'm55'; did you mean 'm5', 'm5a', 'm5d', 'm5n'?
  hint: a family is the part before the dot, such as m5, or a pattern, such as 'm[5-9]*'
  [2]
  $ refused list --family M5.large
  maxpods: error: unknown instance family 'm5.large'
  hint: a family is the part before the dot, such as m5, or a pattern, such as 'm[5-9]*'
  [2]
  $ refused list --family '[]' -o names
  maxpods: error: unknown instance family '[]'
  hint: a family is the part before the dot, such as m5, or a pattern, such as 'm[5-9]*'
  [2]
  $ refused list --arch x86
  maxpods: error: unknown architecture 'x86'; did you mean 'x86_64'?
  hint: allowed: amd64, arm64, x86_64, aarch64
  [2]
  $ refused list --sort-by size
  maxpods: error: unknown sort key 'size'
  hint: allowed: name, vcpus, memory, enis, pods, max-allowed, pods-per-vcpu, pods-per-gib, price, price-per-pod
  [2]
  $ refused explain m5.large -o table
  maxpods: error: unknown output format 'table'
  hint: allowed: text, json
  [2]
  $ refused compare m5.large -o value
  maxpods: error: unknown output format 'value'
  hint: allowed: table, json, csv
  [2]

Numbers:

  $ refused m5.large --cni-max-eni 0
  maxpods: error: --cni-max-eni takes a whole number from 1 to 2,147,483,647, not '0'
  [2]
  $ refused m5.large --cni-max-eni -1
  maxpods: error: --cni-max-eni takes a whole number from 1 to 2,147,483,647, not '-1'
  [2]
  $ refused m5.large --cni-max-eni 1.5
  maxpods: error: --cni-max-eni takes a whole number from 1 to 2,147,483,647, not '1.5'
  [2]
  $ refused m5.large --cni-max-eni abc
  maxpods: error: --cni-max-eni takes a whole number from 1 to 2,147,483,647, not 'abc'
  [2]
  $ refused m5.large --cni-max-eni ''
  maxpods: error: --cni-max-eni takes a whole number from 1 to 2,147,483,647, not ''
  [2]
  $ refused m5.large --cni-max-eni 2147483648
  maxpods: error: --cni-max-eni takes a whole number from 1 to 2,147,483,647, not '2147483648'
  [2]
  $ refused m5.large --reserved-enis -1
  maxpods: error: --reserved-enis takes a whole number from 0 to 65,535, not '-1'
  [2]
  $ refused m5.large --branch-pods -1
  maxpods: error: --branch-pods takes a whole number from 0 to 65,535, not '-1'
  [2]
  $ refused m5.large --branch-pods 10
  maxpods: error: m5.large supports 9 branch ENIs, too few for 10 branch pods
  hint: lower --branch-pods, or list types with branch ENIs with: maxpods list --trunking -o wide
  [2]
  $ refused t3.medium --branch-pods 1
  maxpods: error: t3.medium supports 0 branch ENIs, too few for 1 branch pod
  hint: lower --branch-pods, or list types with branch ENIs with: maxpods list --trunking -o wide
  [2]
  $ refused m5.large --host-network-pods -1
  maxpods: error: --host-network-pods takes a whole number from 0 to 65,535, not '-1'
  [2]
  $ refused m5.large --vcpus 0
  maxpods: error: --vcpus takes a whole number from 1 to 2,147,483,647, not '0'
  [2]
  $ refused x9.large --enis 0 --ips-per-eni 10
  maxpods: error: --enis takes a whole number from 1 to 65,535, not '0'
  [2]
  $ refused x9.large --enis 65536 --ips-per-eni 10
  maxpods: error: --enis takes a whole number from 1 to 65,535, not '65536'
  [2]
  $ refused list --min-vcpus two
  maxpods: error: --min-vcpus takes a whole number from 0 to 2,147,483,647, not 'two'
  [2]
  $ refused list --min-memory 8GB
  maxpods: error: --min-memory takes a size such as 8 (GiB), 8Gi or 512Mi, not '8GB'
  [2]
  $ refused m5.large --cni-version latest
  maxpods: error: --cni-version takes a release of the VPC CNI, not 'latest'
  hint: for example 1.18.0, v1.18.0 or 1.18.0-eksbuild.1
  [2]
  $ refused m5.large --cni-version -h
  maxpods: error: --cni-version takes a release of the VPC CNI, not '-h'
  hint: for example 1.18.0, v1.18.0 or 1.18.0-eksbuild.1
  [2]

Descriptions of types:

  $ refused x9.large --enis 4
  maxpods: error: the description of the instance type 'x9.large' is incomplete: --ips-per-eni is missing
  hint: --enis and --ips-per-eni are required; --vcpus decides the cap; --nitro allows prefixes
  [2]
  $ refused x9.large --ips-per-eni 4
  maxpods: error: the description of the instance type 'x9.large' is incomplete: --enis is missing
  hint: --enis and --ips-per-eni are required; --vcpus decides the cap; --nitro allows prefixes
  [2]
  $ refused --vcpus 4
  maxpods: error: the description of the instance type is incomplete: --enis is missing
  hint: --enis and --ips-per-eni are required; --vcpus decides the cap; --nitro allows prefixes
  [2]
  $ refused 'x9 large' --enis 4 --ips-per-eni 10
  maxpods: error: 'x9 large' cannot be the name of an instance type
  hint: a name is a family and a size, such as m5.large; you can leave it out
  [2]
  $ refused x9 --enis 4 --ips-per-eni 10
  maxpods: error: 'x9' cannot be the name of an instance type
  hint: a name is a family and a size, such as m5.large; you can leave it out
  [2]
  $ refused m5.large c5.large --vcpus 4
  maxpods: error: --vcpus, --memory, --enis, --ips-per-eni and --nitro describe one instance type, not 2
  hint: describe several types in a catalog: --catalog FILE
  [2]

Options that exclude each other:

  $ refused m5.large --os windows --ip-family ipv6
  maxpods: error: --os windows and --ip-family ipv6 cannot be combined: IPv6 is for Linux only
  [2]
  $ refused m5.large --os windows --custom-networking
  maxpods: error: --os windows and --custom-networking cannot be combined: custom networking is for Linux only
  [2]
  $ refused m5.large --os windows --pod-eni
  maxpods: error: --os windows and --pod-eni cannot be combined: security groups for pods are for Linux only
  [2]
  $ refused m5.large --os windows --branch-pods 1
  maxpods: error: --os windows and --branch-pods cannot be combined: security groups for pods are for Linux only
  [2]
  $ refused m5.large --ip-family ipv6 --custom-networking
  maxpods: error: --ip-family ipv6 and --custom-networking cannot be combined: custom networking is for IPv4 only
  [2]
  $ refused m5.large --ip-family ipv6 --show-max-allowed
  maxpods: error: --show-max-allowed has no number for IPv6: addresses are unlimited
  hint: leave it out for the recommended value, or use -o json, where it is null
  [2]
  $ refused m4.large --ip-family ipv6 --show-max-allowed
  maxpods: error: --show-max-allowed has no number for IPv6: addresses are unlimited
  hint: leave it out for the recommended value, or use -o json, where it is null
  [2]

What is quoted is made fit for a terminal:

  $ refused "$(printf 'a\033[2Jb\nc')"
  maxpods: error: unknown command or instance type 'a?[2Jb?c'
  hint: commands: explain, compare, list, emit, check, subnet, warm, plan, migrate, audit, fit, lint, catalog, expression, completion, help
  [2]
  $ refused EXPLAIN m5.large
  maxpods: error: unknown command or instance type 'EXPLAIN'; did you mean 'explain'?
  hint: commands: explain, compare, list, emit, check, subnet, warm, plan, migrate, audit, fit, lint, catalog, expression, completion, help
  [2]
  $ refused emit m5.large bootstrap
  maxpods: error: 'm5.large' is in the place of the target
  hint: put the target first: maxpods emit bootstrap
  [2]
  $ refused m5.large --prefix
  maxpods: error: unknown option '--prefix'; did you mean '--prefix-delegation'?
  hint: see maxpods --help
  [2]
  $ refused help nodeadm
  maxpods: error: unknown command 'nodeadm'
  hint: see maxpods help emit nodeadm
  [2]
  $ refused "$(head -c 100000 /dev/zero | tr '\0' x)" 2>&1 | wc -c
  2159
  $ refused m5.large --cni-version "$(head -c 100000 /dev/zero | tr '\0' 1)" 2>&1 | wc -l
  2

Options by the names of variables and by parts of their own, and targets by theirs:

  $ refused m5.large --pd
  maxpods: error: unknown option '--pd'; did you mean '--prefix-delegation'?
  hint: see maxpods --help
  [2]
  $ refused ENABLE_PREFIX_DELEGATION=true
  maxpods: error: unknown command or instance type 'ENABLE_PREFIX_DELEGATION=true'; did you mean '--prefix-delegation'?
  hint: commands: explain, compare, list, emit, check, subnet, warm, plan, migrate, audit, fit, lint, catalog, expression, completion, help
  [2]
  $ refused explain m5.large ENABLE_POD_ENI=true
  maxpods: error: unknown instance type 'enable_pod_eni=true'; did you mean '--pod-eni'?
  hint: describe the type: --enis N --ips-per-eni N --vcpus N [--nitro]
  [2]
  $ refused explain m5.large --max-pods 110
  maxpods: error: unknown option '--max-pods'; did you mean '--kubelet-max-pods', '--bootstrap-max-pods'?
  hint: see maxpods explain --help
  [2]
  $ refused list --vcpus 4
  maxpods: error: unknown option '--vcpus'; did you mean '--min-vcpus', '--max-vcpus'?
  hint: see maxpods list --help
  [2]
  $ refused list --cni-max-enis 4
  maxpods: error: unknown option '--cni-max-enis'; did you mean '--cni-max-eni'?
  hint: see maxpods list --help
  [2]
  $ refused emit user-data
  maxpods: error: unknown emit target 'user-data'; did you mean 'bootstrap-user-data', 'nodeadm-user-data', 'windows-user-data'?
  hint: list the targets with: maxpods emit --list
  [2]
  $ refused emit eksctl-config m5.large
  maxpods: error: emit eksctl-config needs --cluster NAME and --region REGION
  [2]

Dashes alone are no name of an option that could have been meant:

  $ maxpods -
  maxpods: error: unknown command or instance type '-'
  hint: commands: explain, compare, list, emit, check, subnet, warm, plan, migrate, audit, fit, lint, catalog, expression, completion, help
  [2]
  $ maxpods m5.large ---
  maxpods: error: unknown option '---'
  hint: see maxpods --help
  [2]
