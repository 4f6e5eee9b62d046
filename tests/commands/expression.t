What an expression for max pods does, on the types that are named:

  $ maxpods expression 'max_pods < 110 ? max_pods : 110' m5.large c5.4xlarge
  nodeadm: max_pods < 110 ? max_pods : 110
  2 types: 2 ok
  
    VERDICT  TYPES  MEANING
    ok           2  within addresses, cap and memory
  
  TYPE        VALUE  EFFECTIVE  MAX ALLOWED  CAP  RESERVED MIB  PERCENT  VERDICT
  m5.large       29         29           29  110           574      7.0  ok
  c5.4xlarge    110        110          234  110          1465      4.5  ok

Over many types, here those of the VPC CNI's table, the summary and the worst come first. This one is of Karpenter's
documentation, as "the formula with prefixes"; it is for custom networking, and knows neither the cap of small types, nor
what has no prefixes:

  $ published=$(cut -d' ' -f1 "$TESTDIR/eni-max-pods.txt")
  $ maxpods expression 'min(250, ((default_enis - 1) * (ips_per_eni - 1)) * 16 + 2)' $published --dialect karpenter --prefix-delegation --custom-networking -q
  maxpods: warning: the expression fails on 78 of 1391 types: 78 over
  karpenter: min(250, ((default_enis - 1) * (ips_per_eni - 1)) * 16 + 2)
  1391 types: 775 ok, 78 over, 532 above-cap, 6 memory
  
    VERDICT    TYPES  MEANING
    ok           775  within addresses, cap and memory
    over          78  more pods than addresses: some stay pending; or the type cannot run
    above-cap    532  more pods than Kubernetes and EKS recommend for the vCPUs
    memory         6  more of the memory is reserved than --max-reserved-percent allows
  
  TYPE        VALUE  EFFECTIVE  MAX ALLOWED  CAP  RESERVED MIB  PERCENT  VERDICT
  c3.large      250        250           20  110           574     14.9  over
  c4.large      250        250           20  110           574     14.9  over
  i3.large      250        250           20  110           574      3.7  over
  m1.large      250        250           20  110           574      7.5  over
  m3.large      250        250           20  110           574      7.5  over
  r3.large      250        250           20  110           574      3.7  over
  r4.large      250        250           20  110           574      3.7  over
  x1e.xlarge    250        250           20  110           574      0.5  over
  t2.large      250        250           24  110           640      7.8  over
  t2.2xlarge    250        250           30  110           739      2.3  over
  t2.xlarge     250        250           30  110           739      4.5  over
  c1.xlarge     250        250           44  110           893     12.5  over
  ... and 1379 types more: -o table
  [1]
  $ maxpods expression 'min(250, ((default_enis - 1) * (ips_per_eni - 1)) * 16 + 2)' $published --dialect karpenter --prefix-delegation --custom-networking --ami-family bottlerocket -q --fail-on never | sed -n 2p
  1391 types: 758 ok, 78 over, 532 above-cap, 23 memory

What fails on a type, nodeadm does not take, and Karpenter launches nothing:

  $ maxpods expression '1000 / (max_pods - 29)' m5.large t3.medium c5.xlarge --prefix-delegation
  maxpods: warning: the expression fails on 2 of 3 types: 2 fallback
  nodeadm: 1000 / (max_pods - 29)
  3 types: 1 wasteful, 2 fallback
  
    VERDICT   TYPES  MEANING
    wasteful      1  fewer pods than addresses, cap and memory allow
    fallback      2  nodeadm uses its ENI formula, and only logs this on the node
  
  Not taken:
    -83 is not from 1 to 2147483647: t3.medium
    division by zero, at column 1: m5.large
  
  TYPE       VALUE  EFFECTIVE  MAX ALLOWED  CAP  RESERVED MIB  PERCENT  VERDICT
  m5.large       -         29          434  110           574      7.0  fallback
  t3.medium    -83         17          242  110           442     10.8  fallback
  c5.xlarge     34         34          898  110           629      7.7  wasteful
  [1]
  $ maxpods expression '1000 / (max_pods - 29)' m5.large c5.xlarge --dialect karpenter -o table
  maxpods: warning: Karpenter refuses the node class: on a1.large (and 157 more types), division by zero, at column 1
  hint: it must be at least 0 on every type of the region, for example by max(0, ...); name the types of your region with --region-types
  maxpods: warning: the expression fails on 1 of 2 types: 1 refused
  TYPE       VALUE  EFFECTIVE  MAX ALLOWED  CAP  RESERVED MIB  PERCENT  VERDICT
  m5.large       -          -           29  110             -        -  refused
  c5.xlarge     34         34           58  110           893     10.9  wasteful
  [1]
  $ maxpods expression true m5.large -o csv
  maxpods: warning: the expression fails on 1 of 1 type: 1 fallback
  instance_type,value,effective,max_allowed,cap,reserved_memory_mib,reserved_percent,verdict
  m5.large,,29,29,110,574,7.0,fallback
  [1]
  $ maxpods expression max_pods-29 m5.large -o csv
  maxpods: warning: the expression fails on 1 of 1 type: 1 fallback
  instance_type,value,effective,max_allowed,cap,reserved_memory_mib,reserved_percent,verdict
  m5.large,0,29,29,110,574,7.0,fallback
  [1]
  $ maxpods expression max_pods-29 m5.large -o csv --dialect karpenter
  maxpods: warning: Karpenter refuses the node class: on a1.medium (and 65 more types), -21 is not from 0 to 2147483647
  hint: it must be at least 0 on every type of the region, for example by max(0, ...); name the types of your region with --region-types
  instance_type,value,effective,max_allowed,cap,reserved_memory_mib,reserved_percent,verdict
  m5.large,0,0,29,110,574,7.0,wasteful
  [1]

A managed node group without an AMI ID caps the pods, but not the memory that is reserved for them:

  $ maxpods expression 'default_enis * (ips_per_eni - 1) * 16 + 2' c5.4xlarge --prefix-delegation --node-group managed -o table
  maxpods: warning: EKS may override the expression: sources conflict on whether it sets maxPods in the NodeConfig of managed node groups
  hint: see the sources with: maxpods explain TYPE --node-group managed
  TYPE        VALUE  EFFECTIVE  MAX ALLOWED  CAP  RESERVED MIB  PERCENT  VERDICT
  c5.4xlarge   3714        110         3714  110         41109    125.5  memory
  $ maxpods expression 'default_enis * (ips_per_eni - 1) * 16 + 2' c5.4xlarge --prefix-delegation -o table
  TYPE        VALUE  EFFECTIVE  MAX ALLOWED  CAP  RESERVED MIB  PERCENT  VERDICT
  c5.4xlarge   3714       3714         3714  110         41109    125.5  above-cap

Memory is a verdict of its own:

  $ maxpods expression 110 t3.medium m5.large --prefix-delegation -o table
  TYPE       VALUE  EFFECTIVE  MAX ALLOWED  CAP  RESERVED MIB  PERCENT  VERDICT
  t3.medium    110        110          242  110          1465     35.8  memory
  m5.large     110        110          434  110          1465     17.9  ok
  $ maxpods expression 110 t3.medium m5.large --prefix-delegation -o table --max-reserved-percent 40
  TYPE       VALUE  EFFECTIVE  MAX ALLOWED  CAP  RESERVED MIB  PERCENT  VERDICT
  t3.medium    110        110          242  110          1465     35.8  ok
  m5.large     110        110          434  110          1465     17.9  ok

Which verdicts fail:

  $ status() { maxpods expression "$@" -q -o csv > /dev/null 2>&1; echo $?; }
  $ status 30 m5.large
  1
  $ status 30 m5.large --fail-on never
  0
  $ status 30 m5.large --fail-on above-cap,memory
  0
  $ status 20 m5.large
  0
  $ status 20 m5.large --fail-on wasteful --fail-on over
  1
  $ status 29 m5.large --fail-on over,above-cap,wasteful,memory,fallback,refused
  0
  $ maxpods expression 29 m5.large --fail-on overr
  maxpods: error: unknown verdict 'overr'; did you mean 'over'?
  hint: allowed: ok, over, above-cap, wasteful, memory, fallback, refused, never
  [2]
  $ maxpods expression 29 m5.large --fail-on never,over
  maxpods: error: --fail-on never goes with no verdict
  [2]

JSON:

  $ maxpods expression '1000 / (max_pods - 29)' m5.large c5.xlarge --prefix-delegation -o json -q
  maxpods: warning: the expression fails on 1 of 2 types: 1 fallback
  {
    "schemaVersion": 1,
    "dialect": "nodeadm",
    "expression": "1000 / (max_pods - 29)",
    "summary": {
      "types": 2,
      "ok": 0,
      "over": 0,
      "aboveCap": 0,
      "wasteful": 1,
      "memory": 0,
      "fallback": 1,
      "refused": 0
    },
    "rows": [
      {
        "instanceType": "m5.large",
        "value": null,
        "effective": 29,
        "maxAllowed": 434,
        "cap": 110,
        "reservedMemoryMib": 574,
        "reservedPercent": 7.0,
        "verdict": "fallback",
        "reason": "division by zero, at column 1"
      },
      {
        "instanceType": "c5.xlarge",
        "value": 34,
        "effective": 34,
        "maxAllowed": 898,
        "cap": 110,
        "reservedMemoryMib": 629,
        "reservedPercent": 7.7,
        "verdict": "wasteful",
        "reason": null
      }
    ],
    "reason": "the expression fails on 1 of 2 types: 1 fallback",
    "region": null
  }
  [1]
  $ maxpods expression 1 $published -q -o json > all.json
  $ python3 -c 'import collections, json
  > document = json.load(open("all.json"))
  > print(document["summary"]["types"], len(document["rows"]), collections.Counter(row["verdict"] for row in document["rows"]))'
  1391 1391 Counter({'wasteful': 1382, 'memory': 9})
  $ maxpods expression 1 --all -o csv > all.csv
  maxpods: warning: the vCPUs of * are unknown: the lower cap is assumed, 110 pods (and * more types like it) (glob)
  hint: EC2 does not offer this type; list the types that it offers with: maxpods list
  $ maxpods expression 1 $(maxpods list -q --all-known -o names | LC_ALL=C sort) -q -o csv | cmp - all.csv

nodeadm has vCPUs and memory in newer releases; without them it is an error that older ones make:

  $ maxpods expression 'vcpus < 30 ? 110 : 250' m5.large
  maxpods: error: the expression, column 1: nodeadm has no variable 'vcpus'
    vcpus < 30 ? 110 : 250
    ^~~~~
    nodeadm would only log this on the node, and use its ENI formula
  hint: nodeadm has vcpus with amazon-eks-ami pull request 2777 (2026-07-29): if your AMI has it, add --vcpus-available
  [2]
  $ maxpods expression 'vcpus < 30 ? 110 : 250' m5.large m5.8xlarge --vcpus-available --prefix-delegation -o csv
  instance_type,value,effective,max_allowed,cap,reserved_memory_mib,reserved_percent,verdict
  m5.large,110,110,434,110,1465,17.9,ok
  m5.8xlarge,250,250,3714,250,3005,2.3,ok
  $ maxpods expression 'physical_memory_mib / 1024' m5.large --vcpus-available --prefix-delegation -o csv
  instance_type,value,effective,max_allowed,cap,reserved_memory_mib,reserved_percent,verdict
  m5.large,8,8,434,110,343,4.2,wasteful
  $ maxpods expression 'vcpus + 1' c5a.metal --vcpus-available -o csv
  maxpods: warning: the vCPUs of c5a.metal are unknown: the lower cap is assumed, 110 pods
  hint: EC2 does not offer this type; list the types that it offers with: maxpods list
  maxpods: warning: vcpus of c5a.metal is unknown, and counts as 0
  hint: give it with --vcpus N for a single type, or with --catalog FILE
  instance_type,value,effective,max_allowed,cap,reserved_memory_mib,reserved_percent,verdict
  c5a.metal,1,1,737,110,266,,wasteful

What does not compile is shown, with the place and what was meant:

  $ maxpods expression 'min(110, max_pods)' m5.large
  maxpods: error: the expression, column 1: nodeadm has no function 'min'
    min(110, max_pods)
    ^~~~~~~~~~~~~~~~~~
    nodeadm would only log this on the node, and use its ENI formula
  hint: min is Karpenter's; nodeadm compares: a < b ? a : b; translate it with: maxpods expression EXPR --dialect karpenter --translate
  [2]
  $ maxpods expression 'max_pods < 110 ? max_pod : 110' m5.large
  maxpods: error: the expression, column 18: nodeadm has no variable 'max_pod'; did you mean 'max_pods'?
    max_pods < 110 ? max_pod : 110
                     ^~~~~~~
    nodeadm would only log this on the node, and use its ENI formula
  hint: nodeadm has default_enis, ips_per_eni, max_pods
  [2]
  $ maxpods expression 'memory_mib / 100' m5.large
  maxpods: error: the expression, column 1: nodeadm has no variable 'memory_mib'
    memory_mib / 100
    ^~~~~~~~~~
    nodeadm would only log this on the node, and use its ENI formula
  hint: memory_mib is Karpenter's; nodeadm has physical_memory_mib, with amazon-eks-ami pull request 2777 (2026-07-29): if your AMI has it, add --vcpus-available
  [2]
  $ maxpods expression 'memory_mib / 100' m5.large --vcpus-available
  maxpods: error: the expression, column 1: nodeadm has no variable 'memory_mib'
    memory_mib / 100
    ^~~~~~~~~~
    nodeadm would only log this on the node, and use its ENI formula
  hint: memory_mib is Karpenter's; nodeadm has physical_memory_mib
  [2]
  $ maxpods expression 'physical_memory_mib / 100' m5.large --dialect karpenter
  maxpods: error: the expression, column 1: Karpenter has no variable 'physical_memory_mib'
    physical_memory_mib / 100
    ^~~~~~~~~~~~~~~~~~~
    Karpenter would set the node class to not ready, and launch no nodes
  hint: physical_memory_mib is nodeadm's; Karpenter has memory_mib
  [2]
  $ maxpods expression 'instance_type == "m5.large" ? 29 : 58' m5.large
  maxpods: error: the expression, column 1: nodeadm has no variable 'instance_type'
    instance_type == "m5.large" ? 29 : 58
    ^~~~~~~~~~~~~
    nodeadm would only log this on the node, and use its ENI formula
  hint: instance_type is Karpenter's; nodeadm has default_enis, ips_per_eni, max_pods
  [2]
  $ maxpods expression 'max_pods * 1.5' m5.large
  maxpods: error: the expression, column 1: '*' does not take int and double
    max_pods * 1.5
    ^~~~~~~~~~~~~~
    nodeadm would only log this on the node, and use its ENI formula
  hint: int and double never mix in cel-go as nodeadm and Karpenter set it up: write double(x), or for whole numbers leave out the fraction
  [2]
  $ maxpods expression 'max_pods > 20.5 ? 20 : 10' m5.large
  maxpods: error: the expression, column 1: '>' does not take int and double
    max_pods > 20.5 ? 20 : 10
    ^~~~~~~~~~~~~~~
    nodeadm would only log this on the node, and use its ENI formula
  hint: int and double never mix in cel-go as nodeadm and Karpenter set it up: write double(x), or for whole numbers leave out the fraction
  [2]
  $ maxpods expression 'max_pods > 20' m5.large --dialect karpenter
  maxpods: error: the expression, column 1: Karpenter takes int or double, and this is bool
    max_pods > 20
    ^~~~~~~~~~~~~
    Karpenter would set the node class to not ready, and launch no nodes
  [2]
  $ maxpods expression 'min(110, max_pods, 20)' m5.large --dialect karpenter
  maxpods: error: the expression, column 1: 'min' does not take (int, int, int)
    min(110, max_pods, 20)
    ^~~~~~~~~~~~~~~~~~~~~~
    Karpenter would set the node class to not ready, and launch no nodes
  hint: it takes (int, int), or (double, double), or (int, double), or (double, int); for more write min(a, min(b, c))
  [2]
  $ maxpods expression 'max_pods = 20' m5.large
  maxpods: error: the expression, column 10: '=' is not part of CEL
    max_pods = 20
             ^
    nodeadm would only log this on the node, and use its ENI formula
  hint: to compare, write ==
  [2]
  $ maxpods expression '(max_pods + 2' m5.large
  maxpods: error: the expression, column 14: the expression ends where ')' is expected
    (max_pods + 2
                 ^
    nodeadm would only log this on the node, and use its ENI formula
  [2]
  $ maxpods expression 'max_pods +' m5.large
  maxpods: error: the expression, column 11: the expression ends where a value is expected
    max_pods +
              ^
    nodeadm would only log this on the node, and use its ENI formula
  [2]
  $ maxpods expression '99999999999999999999' m5.large
  maxpods: error: the expression, column 1: an int has 64 bits: -9223372036854775808 to 9223372036854775807
    99999999999999999999
    ^~~~~~~~~~~~~~~~~~~~
    nodeadm would only log this on the node, and use its ENI formula
  [2]
  $ maxpods expression "max_pods + size('open" m5.large
  maxpods: error: the expression, column 17: this string is not closed: ' is missing
    max_pods + size('open
                    ^~~~~
    nodeadm would only log this on the node, and use its ENI formula
  [2]
  $ printf 'max_pods < 110\n  ? max_podz\n  : 110\n' | maxpods expression - m5.large
  maxpods: error: the expression, line 2, column 5: nodeadm has no variable 'max_podz'; did you mean 'max_pods'?
      ? max_podz
        ^~~~~~~~
    nodeadm would only log this on the node, and use its ENI formula
  hint: nodeadm has default_enis, ips_per_eni, max_pods
  [2]
  $ maxpods expression "'äöü' + max_pods" m5.large
  maxpods: error: the expression, column 1: '+' does not take string and int
    '\xc3\xa4\xc3\xb6\xc3\xbc' + max_pods (esc)
    ^~~~~~~~~~~~~~~~
    nodeadm would only log this on the node, and use its ENI formula
  [2]

What is CEL, but not for max pods, is refused by name:

  $ maxpods expression '[1, 2].exists(x, x > max_pods) ? 1 : 2' m5.large
  maxpods: error: the expression, column 8: valid CEL, but maxpods does not evaluate macros, as exists
    [1, 2].exists(x, x > max_pods) ? 1 : 2
           ^~~~~~
  [2]
  $ maxpods expression '{"a": 1}["a"]' m5.large
  maxpods: error: the expression, column 1: valid CEL, but maxpods does not evaluate maps
    {"a": 1}["a"]
    ^
  [2]
  $ maxpods expression 'instance_type.matches("^m5") ? 1 : 2' m5.large --dialect karpenter
  maxpods: error: the expression, column 15: valid CEL, but maxpods does not evaluate the function matches
    instance_type.matches("^m5") ? 1 : 2
                  ^~~~~~~
  [2]
  $ maxpods expression '[1, 2]' m5.large
  maxpods: error: the expression, column 1: valid CEL, but maxpods does not evaluate lists, but for those on the right of 'in'
    [1, 2]
    ^~~~~~
  [2]
  $ maxpods expression 'timestamp("2026-01-01T00:00:00Z") == null ? 1 : 2' m5.large
  maxpods: error: the expression, column 1: valid CEL, but maxpods does not evaluate the function timestamp
    timestamp("2026-01-01T00:00:00Z") == null ? 1 : 2
    ^~~~~~~~~
  [2]

What no terminal should see, and what no expression is as long as:

  $ printf 'max_pods + "\033[31m"' | maxpods expression - m5.large
  maxpods: error: the expression, column 1: '+' does not take int and string
    max_pods + "?[31m"
    ^~~~~~~~~~~~~~~~~~
    nodeadm would only log this on the node, and use its ENI formula
  [2]
  $ printf 'max_pods\0' | maxpods expression - m5.large
  maxpods: error: the expression, column 9: a NUL byte
    max_pods?
            ^
    nodeadm would only log this on the node, and use its ENI formula
  [2]
  $ printf 'max_pods + "\377"' | maxpods expression - m5.large
  maxpods: error: the expression, column 13: this byte is not UTF-8
    max_pods + "?"
                ^
    nodeadm would only log this on the node, and use its ENI formula
  [2]
  $ head -c 1048576 /dev/zero | tr '\0' 1 | maxpods expression - m5.large
  maxpods: error: the expression, column 100001: longer than 100,000 characters, the limit of cel-go
    ...111111111111111111111111111111111111111111111111111111111111111111111111111
                                  ^
    nodeadm would only log this on the node, and use its ENI formula
  [2]
  $ { head -c 50000 /dev/zero | tr '\0' '('; echo 1; head -c 49000 /dev/zero | tr '\0' ')'; } | maxpods expression - m5.large
  maxpods: error: the expression, line 1, column 251: nested deeper than 250 levels, the limit of cel-go
    ...(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((
                                  ^
    nodeadm would only log this on the node, and use its ENI formula
  [2]
  $ { echo max_pods; for i in {1..250}; do echo '+ 1'; done; } | maxpods expression - m5.large
  maxpods: error: the expression, line 250, column 3: nested deeper than 250 levels, the limit of cel-go
    + 1
      ^
    nodeadm would only log this on the node, and use its ENI formula
  [2]
  $ maxpods expression '' m5.large
  maxpods: error: the expression is empty
  hint: check that the variable is set
  [2]

In the other dialect:

  $ maxpods expression 'min(110, max_pods)' --dialect karpenter --translate
  110 < max_pods ? 110 : max_pods
  $ maxpods expression 'max(20, min(110, max_pods - 2) * 2) + 1' --dialect karpenter --translate
  (20 > (110 < max_pods - 2 ? 110 : max_pods - 2) * 2 ? 20 : (110 < max_pods - 2 ? 110 : max_pods - 2) * 2) + 1
  $ count() { awk -F, "NR > 1 && ($1)" "$MAXPODS_SOURCE/data/instance-types.csv" | wc -l; }
  $ maxpods expression 'min(vcpus * 10, memory_mib / 100)' --dialect karpenter --translate 2>&1 |
  >   sed "s/on $(count '$2 == ""') of $(count 1) types, such as [^,]*/on types without vCPUs/"
  maxpods: warning: on types without vCPUs, the two give no valid value in common: nodeadm then uses its ENI formula, and Karpenter launches no nodes
  maxpods: warning: vcpus and physical_memory_mib need an AMI with pull request 2777 of amazon-eks-ami (2026-07-29): older AMIs use their ENI formula
  vcpus * 10 < physical_memory_mib / 100 ? vcpus * 10 : physical_memory_mib / 100
  $ maxpods expression 'max(vcpus, 60.5)' --dialect karpenter --translate -q
  double(vcpus) > 60.5 ? double(vcpus) : 60.5
  $ maxpods expression 'max_pods < 110 ? max_pods : 110' --translate
  maxpods: warning: Karpenter takes expressions from 1.15 on, with the feature gate NodeClassCEL, which is off by default
  hint: set settings.awsFeatureGates.nodeClassCEL=true in its Helm chart; without it, the EC2NodeClass is not ready (KubeletExpressionsDisabled), and launches no nodes
  max_pods < 110 ? max_pods : 110
  $ maxpods expression 'max_pods < 110 ? max_pods : 110' --translate --karpenter-reserved-enis 1
  maxpods: warning: Karpenter takes expressions from 1.15 on, with the feature gate NodeClassCEL, which is off by default
  hint: set settings.awsFeatureGates.nodeClassCEL=true in its Helm chart; without it, the EC2NodeClass is not ready (KubeletExpressionsDisabled), and launches no nodes
  default_enis * (ips_per_eni - 1) + 2 < 110 ? default_enis * (ips_per_eni - 1) + 2 : 110
  $ maxpods expression 'min(110, max_pods)' --dialect karpenter --translate --karpenter-reserved-enis 1 2>&1 |
  >   sed "s/on $(count '$9 == 1') of $(count 1) types, such as [^,]*/on types with one ENI/"
  maxpods: warning: on types with one ENI, the two give no valid value in common: nodeadm then uses its ENI formula, and Karpenter launches no nodes
  110 < (default_enis > 1 ? (default_enis - 1) * (ips_per_eni - 1) + 2 : 0) ? 110 : default_enis > 1 ? (default_enis - 1) * (ips_per_eni - 1) + 2 : 0
  $ maxpods expression 'max_pods - 29' --translate m5.large t3.xlarge
  maxpods: warning: on 1 of 2 types, such as m5.large, the two give no valid value in common: nodeadm then uses its ENI formula, and Karpenter launches no nodes
  maxpods: warning: Karpenter takes expressions from 1.15 on, with the feature gate NodeClassCEL, which is off by default
  hint: set settings.awsFeatureGates.nodeClassCEL=true in its Helm chart; without it, the EC2NodeClass is not ready (KubeletExpressionsDisabled), and launches no nodes
  max_pods - 29
  $ maxpods expression '"110"' --translate
  maxpods: warning: Karpenter takes expressions from 1.15 on, with the feature gate NodeClassCEL, which is off by default
  hint: set settings.awsFeatureGates.nodeClassCEL=true in its Helm chart; without it, the EC2NodeClass is not ready (KubeletExpressionsDisabled), and launches no nodes
  int("110")
  $ maxpods expression 'min(110, max_pods)' --dialect karpenter --translate -o json
  {
    "schemaVersion": 1,
    "dialect": "karpenter",
    "expression": "min(110, max_pods)",
    "translation": {
      "dialect": "nodeadm",
      "expression": "110 < max_pods ? 110 : max_pods"
    }
  }
  $ maxpods expression 'instance_type.startsWith("m5.") ? 29 : max_pods' --dialect karpenter --translate
  maxpods: error: the expression, column 1: nodeadm does not tell expressions the instance type
    instance_type.startsWith("m5.") ? 29 : max_pods
    ^~~~~~~~~~~~~
    nodeadm has no equivalent
  hint: tell types apart by default_enis, ips_per_eni, vcpus and physical_memory_mib; find such an expression with: maxpods expression TYPE --suggest
  [2]
  $ maxpods expression true --translate
  maxpods: error: the expression, column 1: it is bool, which no dialect converts to a number
    true
    ^~~~
    Karpenter has no equivalent
  [2]
  $ maxpods expression 'min(110, max_pods)' --dialect karpenter --translate -o csv
  maxpods: error: --translate has no table output
  hint: use -o text or -o json
  [2]

Translated, it does the same on every type:

  $ recipe='min(vcpus < 30 ? 110 : 250, default_enis * (ips_per_eni - 1) * 16 + 2)'
  $ values() { maxpods expression "$@" --all --fail-on never -q -o csv | cut -d, -f1,2; }
  $ values "$recipe" --dialect karpenter > there
  $ values "$(maxpods expression "$recipe" --dialect karpenter --translate -q)" --vcpus-available | cmp there - && test $(wc -l < there) -gt $(echo $published | wc -w)

One that gives each type what is recommended for it:

  $ maxpods expression --suggest m5.large c5.4xlarge t3.medium
  max_pods < 110 ? max_pods : 110
  $ maxpods expression --suggest m5.large c5.4xlarge t3.medium --dialect karpenter
  maxpods: warning: Karpenter takes expressions from 1.15 on, with the feature gate NodeClassCEL, which is off by default
  hint: set settings.awsFeatureGates.nodeClassCEL=true in its Helm chart; without it, the EC2NodeClass is not ready (KubeletExpressionsDisabled), and launches no nodes
  min(max_pods, 110)
  $ maxpods expression --suggest m5.large m5.24xlarge m4.large --prefix-delegation
  maxpods: warning: m4.large is not built on Nitro: its nodes use single addresses
  hint: list types on Nitro with: maxpods list --nitro
  default_enis == 2 ? 20 : ips_per_eni == 50 ? 250 : 110
  $ maxpods expression --suggest m5.4xlarge m5.8xlarge --prefix-delegation
  maxpods: error: no nodeadm expression gives m5.8xlarge the recommended 250 pods: it cannot tell them from types of the group that get fewer
  hint: put them into a node group of their own, or add --vcpus-available if your AMIs have it
  [1]
  $ maxpods expression --suggest m5.4xlarge m5.8xlarge --prefix-delegation --vcpus-available
  vcpus < 30 ? 110 : 250
  $ maxpods expression --suggest --all --dialect karpenter -q
  min(max_pods, vcpus < 30 ? 110 : 250)
  $ maxpods expression --suggest m5.large c5.4xlarge -o table
  TYPE        VALUE  EFFECTIVE  MAX ALLOWED  CAP  RESERVED MIB  PERCENT  VERDICT
  m5.large       29         29           29  110           574      7.0  ok
  c5.4xlarge    110        110          234  110          1465      4.5  ok
  $ maxpods expression --suggest m4.large --ip-family ipv6
  maxpods: error: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  [1]
  $ maxpods expression --suggest m4.large --ip-family ipv6 -o json
  maxpods: warning: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  {
    "schemaVersion": 1,
    "dialect": "nodeadm",
    "expression": null,
    "summary": {
      "types": 0,
      "ok": 0,
      "over": 0,
      "aboveCap": 0,
      "wasteful": 0,
      "memory": 0,
      "fallback": 0,
      "refused": 0
    },
    "rows": [],
    "reason": "m4.large cannot run IPv6: it is not built on Nitro",
    "region": null
  }
  [1]
  $ maxpods expression --suggest m4.large --ip-family ipv6 -o csv
  maxpods: warning: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  instance_type,value,effective,max_allowed,cap,reserved_memory_mib,reserved_percent,verdict
  [1]

What goes together, and what does not:

  $ maxpods expression
  maxpods: error: no expression given
  hint: add --suggest to get one, or give one in quotes: maxpods expression 'max_pods < 110 ? max_pods : 110' m5.large
  [2]
  $ maxpods expression max_pods
  maxpods: error: no instance type given
  hint: name one or more, such as m5.large, or take all of them: --all
  [2]
  $ maxpods expression max_pods m5.large --all
  maxpods: error: TYPE and --all cannot be combined: --all takes every type of the catalog
  [2]
  $ maxpods expression max_pods --all --vcpus 4
  maxpods: error: --all and the description of a type cannot be combined: --all takes every type of the catalog
  [2]
  $ maxpods expression max_pods m5.larg
  maxpods: error: unknown instance type 'm5.larg'; did you mean 'm5.large'?
  hint: sizes of m5: .*large.*metal (re)
  [2]
  $ maxpods expression max_pods m5.large --dialect kubelet
  maxpods: error: unknown dialect 'kubelet'
  hint: allowed: nodeadm, karpenter
  [2]
  $ maxpods expression max_pods m5.large --dialect karpenter --vcpus-available
  maxpods: error: --dialect karpenter and --vcpus-available cannot be combined: Karpenter always has these variables
  [2]
  $ maxpods expression max_pods m5.large --node-group karpenter
  maxpods: error: --dialect nodeadm and --node-group karpenter cannot be combined: Karpenter's own value overrides nodeadm's expression
  [2]
  $ maxpods expression max_pods m5.large --dialect karpenter --node-group managed
  maxpods: error: --dialect karpenter and --node-group managed cannot be combined: its expressions are for Karpenter nodes
  [2]
  $ maxpods expression max_pods m5.large --os windows
  maxpods: error: --dialect nodeadm and --os windows cannot be combined: nodeadm is for Amazon Linux 2023
  [2]
  $ maxpods expression max_pods m5.large --ami-family bottlerocket
  maxpods: error: --dialect nodeadm and --ami-family bottlerocket cannot be combined: this AMI family has no nodeadm
  [2]
  $ maxpods expression max_pods m5.large --dialect karpenter --ami-family windows2022 --os linux
  maxpods: error: --ami-family windows2022 and --os linux cannot be combined
  [2]
  $ maxpods expression --suggest --translate m5.large
  maxpods: error: --translate and --suggest cannot be combined: --dialect selects the dialect of a suggestion
  [2]
  $ maxpods expression - m5.large --catalog -
  maxpods: error: standard input ('-') can be read only once
  hint: save the other input to a file, and name that
  [2]
  $ maxpods expression 'default_enis * 10' --enis 4 --ips-per-eni 15 --vcpus 2 -o csv
  instance_type,value,effective,max_allowed,cap,reserved_memory_mib,reserved_percent,verdict
  custom,40,40,58,110,695,,wasteful
  $ maxpods expression 30 m5.large m4.large --ip-family ipv6 -o csv
  maxpods: warning: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  maxpods: warning: the expression fails on 1 of 2 types: 1 over
  instance_type,value,effective,max_allowed,cap,reserved_memory_mib,reserved_percent,verdict
  m5.large,30,30,,110,585,7.1,wasteful
  m4.large,30,30,,110,585,7.1,over
  [1]

Karpenter evaluates an expression on every type of the region (instancetype.go, ValidateKubeletExpressions). One on which it
fails is enough that it launches nothing, m5.large included:

  $ maxpods expression '(default_enis - 3) * 100 + 20' m5.large --dialect karpenter -o csv
  maxpods: warning: Karpenter refuses the node class: on a1.medium (and 71 more types), -80 is not from 0 to 2147483647
  hint: it must be at least 0 on every type of the region, for example by max(0, ...); name the types of your region with --region-types
  instance_type,value,effective,max_allowed,cap,reserved_memory_mib,reserved_percent,verdict
  m5.large,20,20,29,110,574,7.0,wasteful
  [1]
  $ maxpods expression '(default_enis - 3) * 100 + 20' m5.large --dialect karpenter | sed -n '/^Refused/,$p' | sed '3,$d'
  maxpods: warning: Karpenter refuses the node class: on a1.medium (and 71 more types), -80 is not from 0 to 2147483647
  hint: it must be at least 0 on every type of the region, for example by max(0, ...); name the types of your region with --region-types
  Refused on 72 of the 1402 types of the region:
    a1.medium: -80 is not from 0 to 2147483647
  $ maxpods expression '(default_enis - 3) * 100 + 20' m5.large --dialect karpenter --fail-on over -o csv | tail -1
  maxpods: warning: Karpenter refuses the node class: on a1.medium (and 71 more types), -80 is not from 0 to 2147483647
  hint: it must be at least 0 on every type of the region, for example by max(0, ...); name the types of your region with --region-types
  m5.large,20,20,29,110,574,7.0,wasteful
  $ maxpods expression '(default_enis - 3) * 100 + 20' m5.large --dialect karpenter --region-types 'm5.*,C5.x*' -o json | sed -n '/"reason": null$/,$p'
        "reason": null
      }
    ],
    "reason": null,
    "region": {
      "types": 10,
      "refusedElsewhere": []
    }
  }
  $ maxpods expression 'max(0, (default_enis - 3) * 100 + 20)' m5.large --dialect karpenter -o csv
  instance_type,value,effective,max_allowed,cap,reserved_memory_mib,reserved_percent,verdict
  m5.large,20,20,29,110,574,7.0,wasteful
  $ maxpods expression max_pods m5.large --dialect karpenter --region-types 'z99.*'
  maxpods: error: --region-types matches no type of the catalog
  hint: for example 'm5.*,c5.*'
  [2]
  $ maxpods expression max_pods m5.large --region-types 'm5.*'
  maxpods: error: --dialect nodeadm and --region-types cannot be combined: nodes evaluate its expressions themselves
  [2]

So a suggestion has a value on all of them, and what Karpenter needs is said:

  $ maxpods expression --suggest m5.large m5.xlarge c5.4xlarge r6i.2xlarge m8a.large c8i.xlarge --custom-networking --pod-eni --dialect karpenter
  maxpods: warning: Karpenter takes expressions from 1.15 on, with the feature gate NodeClassCEL, which is off by default
  hint: set settings.awsFeatureGates.nodeClassCEL=true in its Helm chart; without it, the EC2NodeClass is not ready (KubeletExpressionsDisabled), and launches no nodes
  max(0, min((default_enis - 2) * (ips_per_eni - 1) + 2, 110))
  $ maxpods expression --suggest t3.2xlarge t3.medium m5.4xlarge --custom-networking --karpenter-reserved-enis 1 --dialect karpenter -q
  min(max_pods, 110)
  $ maxpods expression --suggest t3.2xlarge t3.medium m5.4xlarge --custom-networking --dialect karpenter -q
  min((default_enis - 1) * (ips_per_eni - 1) + 2, 110)
  $ maxpods expression max_pods t3.2xlarge m5.large --dialect karpenter --custom-networking --karpenter-reserved-enis 1 -o table
  TYPE        VALUE  EFFECTIVE  MAX ALLOWED  CAP  RESERVED MIB  PERCENT  VERDICT
  t3.2xlarge     44         44           44  110           893      2.7  ok
  m5.large       20         20           20  110           574      7.0  ok
  $ maxpods expression max_pods m5.large --karpenter-reserved-enis 1
  maxpods: error: --dialect nodeadm and --karpenter-reserved-enis cannot be combined: only Karpenter subtracts them
  [2]

Karpenter may launch types that you do not name. The value of the largest types is too much for m5.large, which has 29 addresses
(misc/eni-max-pods.txt of github.com/aws/amazon-vpc-cni-k8s), so addresses bound it:

  $ suggested() { maxpods expression --suggest --dialect karpenter -q "$@"; }
  $ suggested m7a.4xlarge c8gd.24xlarge
  min(max_pods, vcpus < 30 ? 110 : 250)
  $ suggested c6i.16xlarge
  min(max_pods, 250)
  $ suggested m8idn.4xlarge
  min(max_pods, 110)
  $ maxpods emit karpenter m5.24xlarge m5.16xlarge --cluster c --as-expression -q | grep maxPods:
      maxPods: "min(max_pods, 250)"

With prefixes the value suits types on Nitro alone, so it is for the named types:

  $ suggested m5.large m5.xlarge --prefix-delegation
  default_enis == 3 && ips_per_eni == 10 && memory_mib == 8192 || instance_type == "m5.xlarge" ? 110 : min(max_pods, 110)

A trunk leaves 20 addresses on a1.large, which Karpenter's max_pods does not know. t3a has none (pkg/aws/vpc/limits.go of
github.com/aws/amazon-vpc-resource-controller-k8s):

  $ suggested t3a.medium r5d.4xlarge --pod-eni
  default_enis == 3 && ips_per_eni == 6 ? 17 : min((default_enis - 1) * (ips_per_eni - 1) + 2, 110)
  $ suggested r5n.metal t3a.2xlarge m6id.xlarge t3a.nano g4dn.metal --pod-eni
  ips_per_eni == 2 ? 4 : instance_type == "t3a.2xlarge" ? 58 : min((default_enis - 1) * (ips_per_eni - 1) + 2, vcpus < 30 ? 110 : 250)

None of them gives any type that EC2 offers more pods than addresses:

  $ over() {
  >   maxpods expression "$(suggested "$@")" $(maxpods list -q -o names) --dialect karpenter --fail-on never -q -o csv ${OPTIONS-} |
  >     grep -c ',over$'
  > }
  $ over m7a.4xlarge c8gd.24xlarge
  0
  [1]
  $ over c6i.16xlarge
  0
  [1]
  $ OPTIONS=--prefix-delegation over m5.large m5.xlarge --prefix-delegation
  0
  [1]
  $ OPTIONS=--pod-eni over t3a.medium r5d.4xlarge --pod-eni
  0
  [1]
  $ OPTIONS=--pod-eni over r5n.metal t3a.2xlarge m6id.xlarge t3a.nano g4dn.metal --pod-eni
  0
  [1]

podsPerCore limits every value, and is in Karpenter's max_pods:

  $ maxpods expression max_pods c6a.16xlarge m5.large --dialect karpenter --pods-per-core 2 -o table
  TYPE          VALUE  EFFECTIVE  MAX ALLOWED  CAP  RESERVED MIB  PERCENT  VERDICT
  c6a.16xlarge    128        128          737  250          8362      6.4  ok
  m5.large          4          4           29  110           574      7.0  ok
  $ maxpods expression max_pods c6a.16xlarge m5.large --pods-per-core 2 -o table
  TYPE          VALUE  EFFECTIVE  MAX ALLOWED  CAP  RESERVED MIB  PERCENT  VERDICT
  c6a.16xlarge    737        128          737  250          8362      6.4  ok
  m5.large         29          4           29  110           574      7.0  ok
  $ maxpods expression max_pods m5.large --dialect karpenter --pods-per-core 2 --ami-family bottlerocket
  maxpods: error: --ami-family bottlerocket and --pods-per-core cannot be combined: Bottlerocket has no such setting
  [2]
  $ maxpods expression max_pods x9.large --enis 3 --ips-per-eni 10 --pods-per-core 2 -o csv
  maxpods: warning: the vCPUs of x9.large are unknown: the lower cap is assumed, 110 pods
  hint: give a catalog that has the value: --catalog FILE
  maxpods: warning: podsPerCore limits no type whose vCPUs are unknown
  hint: give them with --vcpus N for a single type, or with --catalog FILE
  instance_type,value,effective,max_allowed,cap,reserved_memory_mib,reserved_percent,verdict
  x9.large,29,29,29,110,574,,ok
  $ maxpods expression max_pods --translate --pods-per-core 2
  maxpods: error: --translate and --pods-per-core cannot be combined: a translation does not depend on it
  [2]
