Do these subnets hold ten nodes?

  $ maxpods plan m5.large --nodes 10 --subnet 10.0.0.0/23
  TYPE      NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /28S
  m5.large     10        29         27          3         30     0
  
  10 nodes take 300 addresses
  
  SUBNET       NODES  ADDRESSES  /28S  LEFT  /28S  MOST NODES
  10.0.0.0/23     10        300     0   207    12          16
  
  fits              yes
  nodes at most     16
  smallest subnets  /23
  $ maxpods plan m5.large --nodes 10 --subnet 10.0.0.0/24 > /dev/null
  maxpods: warning: no room for 2 of 10 nodes: they need 60 addresses, and 11 addresses are left
  [1]
  $ maxpods plan m5.large --nodes 8 --subnet 10.0.0.0/24 | tail -3
  fits              yes
  nodes at most     8
  smallest subnets  /24
  $ maxpods plan m5.large --nodes 9 --subnet 10.0.0.0/24
  maxpods: warning: no room for 1 of 9 nodes: they need 30 addresses, and 11 addresses are left
  TYPE      NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /28S
  m5.large      9        29         27          3         30     0
  
  9 nodes take 270 addresses
  
  SUBNET       NODES  ADDRESSES  /28S  LEFT  /28S  MOST NODES
  10.0.0.0/24      8        240     0    11     0           8
  
  fits              no
  nodes at most     8
  smallest subnets  /23
  
  Alternatives:
    1  add an empty subnet of /26 or larger
    2  tag an empty subnet of /27 or larger in each zone for pods: aws ec2
       create-tags --resources SUBNET --tags Key=kubernetes.io/role/cni,Value=1
    3  use an IPv6 cluster, whose pods take no IPv4 addresses
  [1]

Prefixes have two ends, as EC2 does not say where it takes single addresses from. Reservations secure the better one:

  $ maxpods plan m5.large --nodes 8 --subnet 10.0.0.0/22 --prefix-delegation
  maxpods: warning: without reservations it may not fit: single addresses may fragment the blocks that prefixes need
  hint: create the reservations before the nodes start
  TYPE      NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /28S
  m5.large      8       110        108          1          1     7
  
  8 nodes take 8 addresses and 56 /28s (904 addresses in all)
  
  SUBNET       NODES  ADDRESSES  /28S  LEFT  /28S  MOST NODES
  10.0.0.0/22      8          8    56   115     6           8
  
                    BEST  WORST
  fits              yes   no
  nodes at most     8     7
  smallest subnets  /22   /21
  
  Best: prefixes come from these reservations, and single addresses from elsewhere.
  Worst: each single address fragments another block before the last prefix is taken.
  aws ec2 create-subnet-cidr-reservation --subnet-id SUBNET --cidr 10.0.0.64/26 --reservation-type prefix
  aws ec2 create-subnet-cidr-reservation --subnet-id SUBNET --cidr 10.0.0.128/25 --reservation-type prefix
  aws ec2 create-subnet-cidr-reservation --subnet-id SUBNET --cidr 10.0.1.0/24 --reservation-type prefix
  aws ec2 create-subnet-cidr-reservation --subnet-id SUBNET --cidr 10.0.2.0/24 --reservation-type prefix
  aws ec2 create-subnet-cidr-reservation --subnet-id SUBNET --cidr 10.0.3.0/25 --reservation-type prefix
  aws ec2 create-subnet-cidr-reservation --subnet-id SUBNET --cidr 10.0.3.128/26 --reservation-type prefix

As many nodes as pods take, more of them during an update, types by their shares, over several subnets:

  $ maxpods plan m5.large:2 c5.xlarge:1 --pods 2000 --surge 10 --subnet 10.0.0.0/22,10.0.4.0/22,10.0.8.0/22 --prefix-delegation -q
  TYPE       NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /28S
  m5.large      14       110        108          1          1     7
  c5.xlarge      7       110        108          1          1     7
  
  19 nodes, and 2 more at 10% surge, take 21 addresses and 147 /28s (2373 addresses in all)
  
  SUBNET       NODES  ADDRESSES  /28S  LEFT  /28S  MOST NODES
  10.0.0.0/22      7          7    49   228    13           8
  10.0.4.0/22      7          7    49   228    13           8
  10.0.8.0/22      7          7    49   228    13           8
  (in all)        21         21   147   684    39          24
  
                    BEST  WORST
  fits              yes   yes
  nodes at most     24    21
  smallest subnets  /22   /22

Fewer pods on each node, and warm targets, take less:

  $ per_node() { maxpods plan m5.large --subnet 10.0.0.0/16 -o json "$@" | python3 -c 'import json, sys; print(json.load(sys.stdin)["types"][0]["perNode"])'; }
  $ per_node
  {'addresses': 30, 'prefixes': 0}
  $ per_node --pods-per-node 10
  {'addresses': 30, 'prefixes': 0}
  $ per_node --pods-per-node 10 --warm-ip-target 2 --minimum-ip-target 10
  {'addresses': 14, 'prefixes': 0}
  $ per_node --pods-per-node 10 --prefix-delegation
  {'addresses': 1, 'prefixes': 2}
  $ per_node --branch-pods 9
  {'addresses': 30, 'prefixes': 0}
  $ per_node --os windows
  {'addresses': 10, 'prefixes': 0}
  $ per_node --ip-family ipv6
  {'addresses': 1, 'prefixes': 0}
  $ maxpods plan m5.large --subnet 2600:1f13:a0d:5a00::/64 --ip-family ipv6
  TYPE      NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /80S
  m5.large      1       110        108          1          1     1
  
  1 node takes 1 address and 1 /80
  
  SUBNET                   NODES  ADDRESSES  /80S  LEFT   /80S  MOST NODES
  2600:1f13:a0d:5a00::/64      1          1     1     -  65533       65534
  
                 BEST   WORST
  fits           yes    yes
  nodes at most  65534  32767

With custom networking nodes and pods have subnets of their own:

  $ maxpods plan m5.large --nodes 10 --prefix-delegation --custom-networking --subnet 10.0.0.0/26 --pod-subnet 100.64.0.0/20
  TYPE      NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /28S
  m5.large     10       110        108          2          2     7
  
  10 nodes take 10 addresses where nodes start,
  and 10 addresses and 70 /28s (1130 addresses in all) for their pods
  
  SUBNET         FOR    NODES  ADDRESSES  /28S  LEFT  /28S  MOST NODES
  10.0.0.0/26    nodes     10         10     0    49     2          36
  100.64.0.0/20  pods       -         10    70  2961   184           -
  (in all)                 10         20    70  3010   186          36
  
                              BEST  WORST
  fits                        yes   yes
  nodes at most               36    31
  smallest subnets for nodes  /28   /28
  smallest subnets for pods   /21   /21

What is in the subnets tell the files of the AWS command line:

  $ cat > subnets.json <<'END'
  > {"Subnets": [
  >   {"SubnetId": "subnet-0a", "CidrBlock": "10.0.0.0/24", "AvailabilityZone": "us-west-2a"},
  >   {"SubnetId": "subnet-0b", "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "us-west-2b"},
  >   {"SubnetId": "subnet-0p", "CidrBlock": "100.64.0.0/22", "AvailabilityZone": "us-west-2a"}]}
  > END
  $ python3 - > interfaces.json <<'END'
  > import json
  > print(json.dumps({"NetworkInterfaces": [
  >     {"NetworkInterfaceId": f"eni-{i}", "SubnetId": "subnet-0a",
  >      "PrivateIpAddresses": [{"PrivateIpAddress": f"10.0.0.{4 + 10 * i}"}]} for i in range(20)]}))
  > END
  $ files="--subnets subnets.json --interfaces interfaces.json"
  $ maxpods plan m5.large --nodes 4 --prefix-delegation --pods-per-node 20 $files --subnet subnet-0a,subnet-0b -q
  TYPE      NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /28S
  m5.large      4       110         20          1          1     3
  
  4 nodes take 4 addresses and 12 /28s (196 addresses in all)
  
  SUBNET                              NODES  ADDRESSES  /28S  LEFT  /28S  MOST NODES
  subnet-0a  10.0.0.0/24  us-west-2a      0          0     0   231     2           0
  subnet-0b  10.0.1.0/24  us-west-2b      4          4    12    55     2           4
  (in all)                                4          4    12   286     4           4
  
                    BEST  WORST
  fits              yes   no
  nodes at most     4     3
  smallest subnets  /25   /24
  
  Best: prefixes come from these reservations, and single addresses from elsewhere.
  Worst: each single address fragments another block before the last prefix is taken.
  aws ec2 create-subnet-cidr-reservation --subnet-id subnet-0b --cidr 10.0.1.32/27 --reservation-type prefix
  aws ec2 create-subnet-cidr-reservation --subnet-id subnet-0b --cidr 10.0.1.64/26 --reservation-type prefix
  aws ec2 create-subnet-cidr-reservation --subnet-id subnet-0b --cidr 10.0.1.128/26 --reservation-type prefix
  aws ec2 create-subnet-cidr-reservation --subnet-id subnet-0b --cidr 10.0.1.192/27 --reservation-type prefix
  $ maxpods plan m5.large --nodes 1 $files --subnet subnet-0a --pod-subnet subnet-0p --custom-networking -o json | python3 -c '
  > import json, sys
  > for subnet in json.load(sys.stdin)["subnets"]: print(subnet["subnetId"], subnet["for"], subnet["takes"], subnet["left"])'
  subnet-0a nodes {'addresses': 1, 'prefixes': 0} {'addresses': 230, 'prefixes': 2}
  subnet-0p pods {'addresses': 20, 'prefixes': 0} {'addresses': 999, 'prefixes': 62}
  $ maxpods plan m5.large --nodes 1 $files --pod-subnet subnet-0p --custom-networking
  maxpods: error: 0 pod subnets in us-west-2b, where nodes start: an ENIConfig needs exactly one in each zone
  hint: give one for each zone: --pod-subnet SUBNET
  [2]
  $ maxpods plan m5.large --nodes 1 $files --subnet subnet-0x
  maxpods: error: --subnet 'subnet-0x' is not in the files, which have 3 subnets; did you mean 'subnet-0a', 'subnet-0b', 'subnet-0p'?
  hint: name a subnet by its ID or its block
  [2]

Where pods come at random, a warm prefix target of 2 or more makes nodes hold more prefixes. Then not even reservations
are sure:

  $ maxpods plan m5.large --nodes 10 --subnet 10.0.0.0/22 --prefix-delegation --warm-prefix-target 3 --pods-per-node 20
  maxpods: warning: it may not fit: with a warm prefix target of 2 or more and random placement of pods, nodes may hold more prefixes than there is room for
  hint: lower --warm-prefix-target, or add subnets
  TYPE      NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /28S
  m5.large     10       110         20          1          1     5
  
  10 nodes take 10 addresses and 50 /28s (810 addresses in all)
  
  SUBNET       NODES  ADDRESSES  /28S  LEFT  /28S  MOST NODES
  10.0.0.0/22     10         10    50   209    12          12
  
                    BEST  WORST
  fits              yes   no
  nodes at most     12    7
  smallest subnets  /22   /21
  
  Best: prefixes come from these reservations, and single addresses from elsewhere.
  Worst: each single address fragments another block before the last prefix is taken,
  and nodes hold as many prefixes as randomly placed pods may need: there is no room
  for all of these, even with the reservations.
  aws ec2 create-subnet-cidr-reservation --subnet-id SUBNET --cidr 10.0.0.64/27 --reservation-type prefix
  aws ec2 create-subnet-cidr-reservation --subnet-id SUBNET --cidr 10.0.0.128/25 --reservation-type prefix
  aws ec2 create-subnet-cidr-reservation --subnet-id SUBNET --cidr 10.0.1.0/24 --reservation-type prefix
  aws ec2 create-subnet-cidr-reservation --subnet-id SUBNET --cidr 10.0.2.0/24 --reservation-type prefix
  aws ec2 create-subnet-cidr-reservation --subnet-id SUBNET --cidr 10.0.3.0/25 --reservation-type prefix
  $ maxpods plan m5.large --nodes 8 --subnet 10.0.0.0/22 --prefix-delegation --warm-prefix-target 3 --pods-per-node 20 | tail -1
  maxpods: warning: without reservations it may not fit: single addresses may fragment the blocks that prefixes need
  hint: create the reservations before the nodes start
  aws ec2 create-subnet-cidr-reservation --subnet-id SUBNET --cidr 10.0.3.128/26 --reservation-type prefix

  $ maxpods plan m5.large --nodes 10 --subnet 10.0.0.0/22 --prefix-delegation --warm-prefix-target 3 --pods-per-node 20 -q -o json | python3 -c 'import json, sys; d = json.load(sys.stdin); print(list(d), d["reservationsSuffice"])'
  ['schemaVersion', 'fits', 'reason', 'nodes', 'surgeNodes', 'types', 'takes', 'left', 'missingNodes', 'missing', 'ofNodeSubnets', 'ofPodSubnets', 'best', 'worst', 'reservationsSuffice', 'subnets', 'waysOut'] False

Alternatives say where they need reservations, and none is shown that does not start:

  $ maxpods plan m5.large --nodes 16 --subnet 10.0.0.0/22 --prefix-delegation | sed -n '/^Alternatives/,$p'
  maxpods: warning: no room for 8 of 16 nodes: they need 8 addresses and 56 /28s (904 addresses in all), and 115 addresses with 6 /28s are left
  Alternatives:
    1  add an empty subnet of /22 or larger; guaranteed only if you reserve the
       blocks
    2  tag an empty subnet of /22 or larger in each zone for pods: aws ec2
       create-tags --resources SUBNET --tags Key=kubernetes.io/role/cni,Value=1;
       guaranteed only if you reserve the blocks
    3  use custom networking, with a pod subnet of /21 or larger for each subnet,
       for example from 100.64.0.0/10; guaranteed only if you reserve the blocks
  $ maxpods plan m5.large --nodes 40 --subnet 10.0.0.0/22 --pods-per-node 20 --warm-prefix-target 0 | sed -n '/^Alternatives/,$p'
  maxpods: warning: no room for 7 of 40 nodes: they need 210 addresses, and 29 addresses are left
  Alternatives:
    1  keep fewer addresses ready: WARM_IP_TARGET=1 MINIMUM_IP_TARGET=20
    2  add an empty subnet of /24 or larger
    3  tag an empty subnet of /24 or larger in each zone for pods: aws ec2
       create-tags --resources SUBNET --tags Key=kubernetes.io/role/cni,Value=1

What EC2 counts as taken is not planned with, and a cluster is in one VPC:

  $ subnet() { printf '{"SubnetId": "subnet-%s", "CidrBlock": "%s", "VpcId": "vpc-%s", "AvailableIpAddressCount": %s}' "$@"; }
  $ echo "[$(subnet 1 10.0.0.0/24 1 3)]" > taken.json
  $ echo '[]' | maxpods plan m5.large --nodes 2 --subnets taken.json --interfaces - | tail -5
  maxpods: warning: subnet-1: EC2 counts 248 addresses as used that no interface has
  hint: give all interfaces (--interfaces) and reservations (--reservations)
  maxpods: warning: no room for 2 of 2 nodes: they need 60 addresses, and 3 addresses are left
  smallest subnets  /25
  
  Alternatives:
    1  add an empty subnet of /25 or larger
    2  use an IPv6 cluster, whose pods take no IPv4 addresses
  $ echo "[$(subnet 1 10.0.0.0/24 1 251), $(subnet 2 10.0.0.0/24 2 251)]" > vpcs.json
  $ echo '[]' | maxpods plan m5.large --subnets vpcs.json --interfaces -
  maxpods: error: subnet-1 is in vpc-1, and subnet-2 in vpc-2
  hint: a cluster is in one VPC: select its subnets with --subnet
  [2]
  $ echo '[]' | maxpods plan m5.large --subnets vpcs.json --interfaces - --subnet 10.0.0.0/24
  maxpods: error: --subnet '10.0.0.0/24' is the block of subnet-1 and of subnet-2
  hint: name the subnet by its ID
  [2]
  $ echo '[]' | maxpods plan m5.large --subnets vpcs.json --interfaces - --subnet subnet-2 | tail -3
  fits              yes
  nodes at most     8
  smallest subnets  /26

A minimum IP target alone leaves pods without an address:

  $ maxpods plan m5.large --nodes 10 --subnet 10.0.0.0/21 --prefix-delegation --minimum-ip-target 16 | head -2
  maxpods: warning: without a warm IP target, no address is kept ready above the minimum IP target
  hint: add --warm-ip-target
  maxpods: warning: max pods allows 108 pods on a node, but m5.large has addresses for only 16: without a warm IP target, its pool stops at the minimum
  TYPE      NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /28S
  m5.large     10       110         16          1          1     1
  $ maxpods plan m5.large --nodes 10 --subnet 10.0.0.0/21 --prefix-delegation --minimum-ip-target 16 --pods-per-node 50
  maxpods: error: --pods-per-node 50: m5.large has addresses for only 16: without a warm IP target, its pool stops at the minimum
  hint: see how the node fills up with: maxpods warm m5.large --pods 50
  [2]

What cannot run, or does not fit, says so:

  $ maxpods plan m4.large --subnet 10.0.0.0/24 --prefix-delegation | head -3
  maxpods: warning: m4.large is not built on Nitro: its nodes use single addresses
  hint: list types on Nitro with: maxpods list --nitro
  TYPE      NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /28S
  m4.large      1        20         18          2         20     0
  
  $ maxpods plan m4.large --subnet 10.0.0.0/24 --ip-family ipv6
  maxpods: error: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  [1]
  $ maxpods plan m5.large --subnet 10.0.0.0/24 --prefix-delegation --warm-prefix-target 0
  maxpods: error: with prefix delegation, aws-node starts only if a warm target is above 0
  hint: raise --warm-prefix-target, --warm-ip-target or --minimum-ip-target
  [1]
  $ maxpods plan m5.large --subnet 10.0.0.0/28
  maxpods: warning: no room for 1 of 1 nodes: they need 30 addresses, and 11 addresses are left
  TYPE      NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /28S
  m5.large      1        29         27          3         30     0
  
  1 node takes 30 addresses
  
  SUBNET       NODES  ADDRESSES  /28S  LEFT  /28S  MOST NODES
  10.0.0.0/28      0          0     0    11     0           0
  
  fits              no
  nodes at most     0
  smallest subnets  /26
  
  Alternatives:
    1  add an empty subnet of /26 or larger
    2  tag an empty subnet of /27 or larger in each zone for pods: aws ec2
       create-tags --resources SUBNET --tags Key=kubernetes.io/role/cni,Value=1
    3  use an IPv6 cluster, whose pods take no IPv4 addresses
  [1]

Addresses of IPv6 are not counted, /80s are:

  $ maxpods plan m5.large --nodes 65535 --subnet 2001:db8::/64 --ip-family ipv6
  maxpods: warning: no room for 1 of 65535 nodes: they need 1 address and 1 /80, and 0 /80s are left
  TYPE      NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /80S
  m5.large  65535       110        108          1          1     1
  
  65535 nodes take 65535 addresses and 65535 /80s
  
  SUBNET         NODES  ADDRESSES   /80S  LEFT  /80S  MOST NODES
  2001:db8::/64  65534      65534  65534     -     0       65534
  
                 BEST   WORST
  fits           no     no
  nodes at most  65534  32767
  
  Alternatives:
    1  run at most 65534 nodes at a time; guaranteed only if you reserve the
       blocks
  [1]
  $ maxpods plan m5.large --nodes 65535 --subnet 2001:db8::/64 --ip-family ipv6 -o json -q | sed -n '/"reason"/p;/"left"/,/}/p'
  maxpods: warning: no room for 1 of 65535 nodes: they need 1 address and 1 /80, and 0 /80s are left
    "reason": "no room for 1 of 65535 nodes: they need 1 address and 1 /80, and 0 /80s are left",
    "left": {
      "addresses": null,
      "prefixes": 0
    },
        "left": {
          "addresses": null,
          "prefixes": 0
        },

Where nodes do not run, there is no plan:

  $ maxpods plan t2.micro --subnet 10.0.0.0/20 --ip-family ipv6
  maxpods: error: t2.micro cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  [1]
  $ maxpods plan t2.micro --subnet 10.0.0.0/20 --ip-family ipv6 -o json
  maxpods: warning: t2.micro cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  {
    "schemaVersion": 1,
    "fits": false,
    "reason": "t2.micro cannot run IPv6: it is not built on Nitro",
    "nodes": null,
    "surgeNodes": null,
    "types": [],
    "takes": null,
    "left": null,
    "missingNodes": null,
    "missing": null,
    "ofNodeSubnets": null,
    "ofPodSubnets": null,
    "best": null,
    "worst": null,
    "reservationsSuffice": null,
    "subnets": [],
    "waysOut": []
  }
  [1]

More addresses than there are for all of IPv4 are counted:

  $ maxpods plan m5.large:100000 --ips-per-eni 65535 --subnet 10.0.0.0/16 -q | grep '^100000'
  maxpods: warning: no room for 100000 of 100000 nodes: they need 6553500000 addresses, and 65531 addresses are left
  100000 nodes take 6553500000 addresses

What cannot be is refused:

  $ maxpods plan --subnet 10.0.0.0/24
  maxpods: error: no instance type given
  hint: name one or more, such as m5.large
  [2]
  $ maxpods plan m5.large
  maxpods: error: no subnet given
  hint: give a block, such as --subnet 10.0.0.0/24, or files: --subnets FILE --interfaces FILE
  [2]
  $ maxpods plan m5.large:0 --subnet 10.0.0.0/24
  maxpods: error: 'm5.large:0' needs a number of nodes from 1 to 100,000 after the colon
  hint: for example m5.large:3
  [2]
  $ maxpods plan m5.large:x --subnet 10.0.0.0/24
  maxpods: error: 'm5.large:x' needs a number of nodes from 1 to 100,000 after the colon
  hint: for example m5.large:3
  [2]
  $ maxpods plan m5.large:100001 --subnet 10.0.0.0/24
  maxpods: error: 'm5.large:100001' needs a number of nodes from 1 to 100,000 after the colon
  hint: for example m5.large:3
  [2]
  $ maxpods plan m5.large,m5.large --subnet 10.0.0.0/24
  maxpods: error: 'm5.large' is given more than once
  hint: give it once, with a count: m5.large:3
  [2]
  $ maxpods plan m5.large --nodes 100001 --subnet 10.0.0.0/24
  maxpods: error: --nodes takes a whole number from 1 to 100,000, not '100001'
  [2]
  $ maxpods plan m5.large --pods 25000001 --subnet 10.0.0.0/24
  maxpods: error: --pods takes a whole number from 1 to 25,000,000, not '25000001'
  [2]
  $ maxpods plan m5.large --pods 25000000 --subnet 10.0.0.0/24
  maxpods: error: 25,000,000 pods need more than the 100,000 nodes that EKS supports
  [2]
  $ maxpods plan m5.large --pods 100 --pods-per-node 0 --subnet 10.0.0.0/24
  maxpods: error: --pods needs nodes that have addresses for pods: these have none
  [2]
  $ maxpods plan m5.large --nodes 99999 --surge 100 --subnet 10.0.0.0/24
  maxpods: error: 199,998 nodes exceed the 100,000 that EKS supports
  [2]
  $ maxpods plan m5.large --nodes 1 --pods 1 --subnet 10.0.0.0/24
  maxpods: error: --nodes and --pods cannot be combined: both set the number of nodes
  [2]
  $ maxpods plan m5.large --pods-per-node 28 --subnet 10.0.0.0/24
  maxpods: error: --pods-per-node 28: m5.large has addresses for 27
  hint: see how the node fills up with: maxpods warm m5.large --pods 28
  [2]
  $ maxpods plan m5.large --subnet 10.0.0.0/24 --custom-networking
  maxpods: error: --custom-networking needs --pod-subnet, which has the addresses of pods
  hint: for example --pod-subnet 100.64.0.0/16
  [2]
  $ maxpods plan m5.large --subnet 10.0.0.0/24 --pod-subnet 10.0.0.0/25 --custom-networking
  maxpods: error: --subnet 10.0.0.0/24 and --pod-subnet 10.0.0.0/25 overlap
  hint: give blocks that do not overlap
  [2]
  $ maxpods plan m5.large --subnet 10.0.0.0/24,10.0.1.0/24 --pod-subnet 100.64.0.0/24 --custom-networking | grep most
  nodes at most               12
  $ maxpods plan m5.large --subnet 10.0.0.0/24 --pod-subnet 100.64.0.0/24,100.64.1.0/24 --custom-networking
  maxpods: error: 1 of --subnet do not match 2 of --pod-subnet
  hint: give one pod subnet, or one for each subnet, in the same order
  [2]
  $ maxpods plan m5.large --subnet 2600:1f13:a0d:5a00::/64
  maxpods: error: 2600:1f13:a0d:5a00::/64 needs --ip-family ipv6
  [2]
  $ maxpods plan m5.large --subnet 2600:1f13:a0d:5a00::/64,10.0.0.0/24 --ip-family ipv6
  maxpods: error: 10.0.0.0/24 and 2600:1f13:a0d:5a00::/64 are of different IP families
  hint: plan IPv4 and IPv6 blocks separately
  [2]
  $ maxpods plan m5.large --subnet 10.0.0.1/24
  maxpods: error: --subnet cannot be '10.0.0.1/24'
  hint: that address is inside the block 10.0.0.0/24
  [2]
  $ maxpods plan m5.large --surge 101 --subnet 10.0.0.0/24
  maxpods: error: --surge takes a whole number from 0 to 100, not '101'
  [2]

Enough in all, and too little in each subnet:

  $ maxpods plan m5.large --nodes 2 --subnet 10.0.0.0/28 10.0.0.16/28 10.0.0.32/28 10.0.0.48/28 10.0.0.64/28 10.0.0.80/28 -o json | grep reason
  maxpods: warning: no room for 2 of 2 nodes: they need 60 addresses, and 66 addresses are left, but not enough for a node in any subnet
    "reason": "no room for 2 of 2 nodes: they need 60 addresses, and 66 addresses are left, but not enough for a node in any subnet",

Subnet discovery (VPC CNI 1.18 and later) finds tagged subnets, and 0 excludes one (1.22 and later). Pods then have addresses of
the other one alone, and a node takes one address of its own subnet (README.md, ENABLE_SUBNET_DISCOVERY; pkg/ipamd/ipamd.go,
hasRoomForEni):

  $ tagged() { printf '{"SubnetId": "subnet-%s", "CidrBlock": "%s", "VpcId": "vpc-1", "AvailabilityZone": "us-west-2%s", "AvailableIpAddressCount": %s, "Tags": [{"Key": "kubernetes.io/role/cni", "Value": "%s"}]}' "$@"; }
  $ echo "[$(tagged 1 10.0.0.0/26 a 59 0), $(tagged 2 100.64.0.0/18 a 16379 1)]" > excluded.json
  $ echo '[]' > none.json
  $ maxpods plan m5.large:10 --subnets excluded.json --interfaces none.json
  TYPE      NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /28S
  m5.large     10        20         18          3         21     0
  
  10 nodes take 10 addresses where nodes start,
  and 200 addresses for further network interfaces
  
  SUBNET                               FOR    NODES  ADDRESSES  /28S   LEFT  /28S  MOST NODES
  subnet-1  10.0.0.0/26  us-west-2a    nodes     10         10     0     49     2          59
  subnet-2  100.64.0.0/18  us-west-2a  pods       -        200     0  16179  1011           -
  (in all)                                       10        210     0  16228  1013          59
  
  Further network interfaces start in the first of these subnets that has
  addresses. The one with the most available addresses comes first:
    nodes in subnet-1: subnet-2 (16379)
  
  fits                        yes
  nodes at most               59
  smallest subnets for nodes  /28
  smallest subnets for pods   /24
  $ maxpods plan m5.large:10 --subnets excluded.json --interfaces none.json --cni-version 1.21.0 | grep -A3 Further
  Further network interfaces start in the first of these subnets that has
  addresses. The one with the most available addresses comes first:
    nodes in subnet-1: subnet-2 (16379), subnet-1 (59)
    nodes in subnet-2: subnet-2 (16379), subnet-1 (59)
  $ maxpods plan m5.large:10 --subnets excluded.json --interfaces none.json --no-subnet-discovery
  maxpods: error: without subnet discovery, nodes in subnet-1 get no further network interface, because of its tag kubernetes.io/role/cni=0
  hint: leave out --no-subnet-discovery, or remove the tag
  [2]
  $ echo "[$(tagged 1 10.0.0.0/26 a 59 ''), $(tagged 2 100.64.0.0/18 a 16379 1), $(tagged 3 10.0.1.0/24 b 251 0), $(tagged 4 10.0.2.0/24 b 251 yes)]" > mixed.json
  $ maxpods plan m5.large:8 --subnets mixed.json --interfaces none.json
  maxpods: warning: the tag kubernetes.io/role/cni=0 of one subnet lowers the max pods of all nodes, because a node group has one value
  hint: plan the nodes of excluded subnets separately: --subnet ID
  TYPE      SUBNETS   NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /28S
  m5.large  others        4        20         18          3         30     0
  m5.large  excluded      4        20         18          3         21     0
  
  8 nodes take 44 addresses where nodes start,
  and 160 addresses for further network interfaces
  
  SUBNET                               FOR    NODES  ADDRESSES  /28S   LEFT  /28S  MOST NODES
  subnet-1  10.0.0.0/26  us-west-2a    both       4         40     0     19     1           6
  subnet-3  10.0.1.0/24  us-west-2b    nodes      4          4     0    247    14          12
  subnet-2  100.64.0.0/18  us-west-2a  pods       -         80     0  16299  1018           -
  subnet-4  10.0.2.0/24  us-west-2b    pods       -         80     0    171    10           -
  (in all)                                        8        204     0  16736  1043          18
  
  Further network interfaces start in the first of these subnets that has
  addresses. The one with the most available addresses comes first:
    nodes in subnet-1: subnet-2 (16379), subnet-1 (59)
    nodes in subnet-3: subnet-4 (251)
  
  fits                        yes
  nodes at most               18
  smallest subnets for nodes  /28
  $ maxpods plan m5.large:4 --subnets mixed.json --interfaces none.json --subnet subnet-1 -o json | python3 -c '
  > import json, sys
  > for subnet in json.load(sys.stdin)["subnets"]: print(*[subnet[key] for key in ("subnetId", "for", "cniTag", "nodes", "furtherInterfaces")])'
  subnet-1 both None 4 ['subnet-2', 'subnet-1']
  subnet-2 pods included None []
  $ echo "[$(tagged 1 10.0.0.0/26 a 59 0), $(tagged 2 100.64.0.0/18 b 16379 1)]" > alone.json
  $ maxpods plan m5.large:10 --subnets alone.json --interfaces none.json
  maxpods: error: subnet-1 serves no pods, because of its tag kubernetes.io/role/cni=0, and no other subnet in us-west-2a is for them
  hint: tag another one with: aws ec2 create-tags --resources SUBNET --tags Key=kubernetes.io/role/cni,Value=1
  [2]
  $ sed 's/"Tags": \[/&{"Key": "cni.networking.k8s.aws\/cluster\/blue", "Value": ""}, /2' mixed.json > cluster.json
  $ maxpods plan m5.large:4 --subnets cluster.json --interfaces none.json --subnet subnet-1 | head -0
  maxpods: warning: subnet-2 counts only if CLUSTER_NAME of aws-node is not set, or is blue
  hint: if the cluster has another name, leave the subnet out of --subnets

Before 1.22.0, 0 is a value as any other: nodes do not start there by default, and a zone can have no other subnet.

  $ maxpods plan m5.large:4 --subnets mixed.json --interfaces none.json --cni-version 1.21.0 | sed -n '6,$p'
  maxpods: warning: no node starts in subnet-3: to the VPC CNI before 1.22.0, the tag kubernetes.io/role/cni=0 means pods
  hint: name the subnets of nodes: --subnet ID
  maxpods: warning: left out subnet-3, subnet-4, which the tag kubernetes.io/role/cni makes for pods: no node starts in the same zone
  hint: name the subnets of nodes: --subnet ID
  
  SUBNET                               FOR   NODES  ADDRESSES  /28S   LEFT  /28S  MOST NODES
  subnet-1  10.0.0.0/26  us-west-2a    both      4         40     0     19     1           5
  subnet-2  100.64.0.0/18  us-west-2a  pods      -         80     0  16299  1018           -
  (in all)                                       4        120     0  16318  1019           5
  
  Further network interfaces start in the first of these subnets that has
  addresses. The one with the most available addresses comes first:
    nodes in subnet-1: subnet-2 (16379), subnet-1 (59)
  
  fits                        yes
  nodes at most               5
  smallest subnets for nodes  /26
  $ maxpods plan m5.large:4 --subnets mixed.json --interfaces none.json --cni-version 1.21.0 --subnet subnet-1,subnet-3 | head -0

The second node fills the whole blocks of its subnet, and further ones have a second network interface:

  $ maxpods plan m5.large:10 --prefix-delegation --subnet 10.0.0.0/24 --pod-subnet 10.0.4.0/22 -q | head -12
  TYPE      NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /28S
  m5.large     10       110        108          1          1     7
  The last three columns are for nodes in subnets with room.
  
  10 nodes take 10 addresses and 14 /28s (234 addresses in all) where nodes start,
  and 8 addresses and 56 /28s (904 addresses in all) for further network
  interfaces
  
  SUBNET       FOR   NODES  ADDRESSES  /28S  LEFT  /28S  MOST NODES
  10.0.0.0/24  both     10         10    14    17     0          10
  10.0.4.0/22  pods      -          8    56   115     6           -
  (in all)              10         18    70   132     6          10

Nodes that do not fit are said to take what they would with room for all of them:

  $ maxpods plan m5.large:12 --prefix-delegation --subnet 10.0.0.0/28 --pod-subnet 10.0.4.0/22 -q | head -6
  maxpods: warning: no room for 4 of 12 nodes: they need 4 addresses and 28 /28s (452 addresses in all), and 118 addresses with 6 /28s are left
  TYPE      NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /28S
  m5.large     12       110        108          1          1     7
  The last three columns are for nodes in subnets with room.
  
  With room for all, 12 nodes take 12 addresses and 84 /28s (1356 addresses in
  all) where nodes start,

Tags can be given without a file, where the release has subnet discovery:

  $ maxpods plan m5.large:5 --subnet 10.0.0.0/26 --pod-subnet 100.64.0.0/18
  TYPE      NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /28S
  m5.large      5        29         27          3         30     0
  
  5 nodes take 50 addresses where nodes start,
  and 100 addresses for further network interfaces
  
  SUBNET         FOR   NODES  ADDRESSES  /28S   LEFT  /28S  MOST NODES
  10.0.0.0/26    both      5         50     0      9     0           5
  100.64.0.0/18  pods      -        100     0  16279  1017           -
  (in all)                 5        150     0  16288  1017           5
  
  Further network interfaces start in the first of these subnets that has
  addresses. The one with the most available addresses comes first:
    nodes in 10.0.0.0/26: 100.64.0.0/18 (16379), 10.0.0.0/26 (59)
  
  fits                        yes
  nodes at most               5
  smallest subnets for nodes  /26
  $ maxpods plan m5.large:10 --pods-per-node 10 --subnet 10.0.0.0/26 --pod-subnet 100.64.0.0/18 -q | sed -n '/^Alternatives/,$p'
  maxpods: warning: no room for 4 of 10 nodes: they need 120 addresses, and 16259 addresses are left, but not enough for a node in any subnet
  Alternatives:
    1  delegate prefixes to new nodes: plan that with maxpods migrate
    2  exclude the subnets of nodes from pods: aws ec2 create-tags --resources
       SUBNET --tags Key=kubernetes.io/role/cni,Value=0
    3  add an empty subnet of /25 or larger
  $ maxpods plan m5.large:10 --subnet 10.0.0.0/26 --pod-subnet 100.64.0.0/18 --primary-eni-excluded | sed -n '5,10p'
  and 200 addresses for further network interfaces
  
  SUBNET         FOR    NODES  ADDRESSES  /28S   LEFT  /28S  MOST NODES
  10.0.0.0/26    nodes     10         10     0     49     2          59
  100.64.0.0/18  pods       -        200     0  16179  1011           -
  (in all)                 10        210     0  16228  1013          59
  $ maxpods plan m5.large:10 --subnet 10.0.0.0/26 --pod-subnet 100.64.0.0/18 --cni-version 1.17.0
  maxpods: error: --pod-subnet needs --custom-networking: VPC CNI before 1.18.0 does not find tagged subnets
  hint: add --custom-networking, or plan for a newer release with --cni-version
  [2]
  $ maxpods plan m5.large:10 --subnet 10.0.0.0/26 --pod-subnet 100.64.0.0/18 --no-subnet-discovery
  maxpods: error: --pod-subnet needs --custom-networking or subnet discovery
  hint: add --custom-networking, or leave out --no-subnet-discovery
  [2]
  $ maxpods plan m5.large:10 --subnet 10.0.0.0/26 --pod-subnet 100.64.0.0/18 --os windows
  maxpods: error: --pod-subnet is for Linux: on Windows pods use the subnet of their node
  [2]
  $ maxpods plan m5.large:10 --subnet 10.0.0.0/26 --pod-subnet 100.64.0.0/18 --ip-family ipv6
  maxpods: error: --pod-subnet is for IPv4: with IPv6 pods use the subnet of their node
  hint: leave it out, or add --primary-eni-excluded if the node's subnet is excluded
  [2]
  $ maxpods plan m5.large:10 --subnet 10.0.0.0/26 --primary-eni-excluded
  maxpods: error: --primary-eni-excluded leaves nodes in 10.0.0.0/26 without pods: no other subnet is for them
  hint: name the subnet of their pods: --pod-subnet SUBNET
  [2]
  $ maxpods plan m5.large:10 --subnets excluded.json --interfaces none.json --custom-networking --subnet subnet-2 --pod-subnet subnet-1
  maxpods: error: --pod-subnet subnet-1 serves no pods, because of its tag kubernetes.io/role/cni=0
  hint: remove it with: aws ec2 delete-tags --resources subnet-1 --tags Key=kubernetes.io/role/cni
  [2]
  $ maxpods plan m5.large:10 --subnet 10.0.0.0/26 --pod-subnet 100.64.0.0/18 --custom-networking --no-subnet-discovery
  maxpods: error: --no-subnet-discovery has no effect with --custom-networking
  hint: leave it out
  [2]
  $ maxpods plan m5.large:4 --subnets mixed.json --interfaces none.json --subnet subnet-1 --pod-subnet subnet-4
  maxpods: error: --pod-subnet subnet-4 is in us-west-2b, where no node starts
  hint: leave it out, or add a subnet of its zone to --subnet
  [2]

With IPv6, a node in an excluded subnet has a second network interface in a tagged one (pkg/ipamd/ipamd.go, nodeInit):

  $ maxpods plan m5.large:3 --subnets excluded.json --interfaces none.json --ip-family ipv6 | head -9
  TYPE      NODES  MAX PODS  PODS/NODE  ENIS/NODE  ADDRESSES  /28S
  m5.large      3       110        108          2          2     0
  
  3 nodes take 3 addresses where nodes start,
  and 3 addresses for further network interfaces
  
  SUBNET                               FOR    NODES  ADDRESSES  /28S   LEFT  /28S  MOST NODES
  subnet-1  10.0.0.0/26  us-west-2a    nodes      3          3     0     56     2          59
  subnet-2  100.64.0.0/18  us-west-2a  pods       -          3     0  16376  1022           -

One type has one number of nodes:

  $ maxpods plan m5.large:5 --nodes 4 --subnet 10.0.0.0/24
  maxpods: error: 'm5.large:5' and --nodes 4 are two numbers of nodes
  hint: leave out one of them
  [2]
  $ maxpods plan m5.large:5 --pods 4 --subnet 10.0.0.0/24
  maxpods: error: 'm5.large:5' and --pods are two numbers of nodes
  hint: leave out one of them
  [2]

A file may have excluded subnets in zones without a subnet for pods: no node starts there by default:

  $ cat > zones.json <<'END'
  > {"Subnets": [
  >   {"SubnetId": "subnet-a", "VpcId": "vpc-1", "AvailabilityZone": "us-west-2a", "CidrBlock": "10.0.0.0/24",
  >    "AvailableIpAddressCount": 251, "Tags": []},
  >   {"SubnetId": "subnet-b", "VpcId": "vpc-1", "AvailabilityZone": "us-west-2b", "CidrBlock": "10.0.1.0/24",
  >    "AvailableIpAddressCount": 251, "Tags": [{"Key": "kubernetes.io/role/cni", "Value": "0"}]}]}
  > END
  $ echo '{"NetworkInterfaces": []}' > none.json
  $ maxpods plan m5.large:3 --subnets zones.json --interfaces none.json | tail -n 3
  maxpods: warning: left out subnet-b: the tag kubernetes.io/role/cni=0 excludes it from pods, and no other subnet of its zone is for them
  hint: tag another one with: aws ec2 create-tags --resources SUBNET --tags Key=kubernetes.io/role/cni,Value=1
  fits              yes
  nodes at most     8
  smallest subnets  /25
  $ maxpods plan m5.large:3 --subnets zones.json --interfaces none.json --subnet subnet-b
  maxpods: error: subnet-b serves no pods, because of its tag kubernetes.io/role/cni=0, and no other subnet in us-west-2b is for them
  hint: tag another one with: aws ec2 create-tags --resources SUBNET --tags Key=kubernetes.io/role/cni,Value=1
  [2]
