What a node holds for its pods, as many as come:

  $ maxpods warm t3.small --pods 0,5,9
  PODS  ENIS  ADDRESSES  UNUSED  ADDRESSES PER ENI
     0     1          3       3  3
     5     3          9       4  3+3+3
     9     3          9       0  3+3+3
  
  Decided by WARM_ENI_TARGET=1 (default of the manifest).
  $ maxpods warm t3.small --prefix-delegation --pods 0,5,16..17,58
  PODS  ENIS  PREFIXES  ADDRESSES  UNUSED  UNUSED PREFIXES  PREFIXES PER ENI
     0     1         1         16      16                1  1
     5     1         2         32      27                1  2
    16     1         2         32      16                1  2
    17     1         3         48      31                1  3
    58     2         5         80      22                1  3+2
  
  Decided by WARM_PREFIX_TARGET=1 (default of the manifest).

Targets decide, and a line says which: those for IP addresses win over the others.

  $ maxpods warm t3.small --pods 0,5,9 --warm-ip-target 2 --minimum-ip-target 5
  PODS  ENIS  ADDRESSES  UNUSED  ADDRESSES PER ENI
     0     2          5       5  3+2
     5     3          7       2  3+3+1
     9     3          9       0  3+3+3
  
  Decided by WARM_IP_TARGET=2 (given), MINIMUM_IP_TARGET=5 (given).
  $ maxpods warm t3.small --pods 5 --warm-ip-target 2 --warm-eni-target 2 --warm-prefix-target 3
  maxpods: warning: the warm prefix target has no effect without prefix delegation
  hint: leave out --warm-prefix-target
  maxpods: warning: the warm and minimum IP targets override the warm ENI target
  hint: leave out --warm-eni-target, or --warm-ip-target and --minimum-ip-target
  PODS  ENIS  ADDRESSES  UNUSED  ADDRESSES PER ENI
     5     3          7       2  3+3+1
  
  Decided by WARM_IP_TARGET=2 (given), MINIMUM_IP_TARGET=0 (not set); without
  effect: WARM_ENI_TARGET=2, WARM_PREFIX_TARGET=3.
  $ maxpods warm t3.small --pods 5 --prefix-delegation --warm-eni-target 2
  maxpods: warning: the warm ENI target has no effect with prefix delegation
  hint: use --warm-prefix-target instead of --warm-eni-target
  PODS  ENIS  PREFIXES  ADDRESSES  UNUSED  UNUSED PREFIXES  PREFIXES PER ENI
     5     1         2         32      27                1  2
  
  Decided by WARM_PREFIX_TARGET=1 (default of the manifest); without effect:
  WARM_ENI_TARGET=2.
  $ maxpods warm t3.small --pods 8,9 --warm-eni-target 0
  PODS  ENIS  ADDRESSES  UNUSED  ADDRESSES PER ENI
     8     3          9       1  3+3+3
     9     3          9       0  3+3+3
  
  Decided by WARM_ENI_TARGET=0 (given).
  $ maxpods warm t3.small --pods 9 --minimum-ip-target 5
  maxpods: warning: without a warm IP target, no address is kept ready above the minimum IP target
  hint: add --warm-ip-target
  maxpods: warning: of 9 pods, 4 without an address: without a warm IP target, the pool stops at the minimum
  hint: add --warm-ip-target
  PODS  PENDING  ENIS  ADDRESSES  UNUSED  ADDRESSES PER ENI
     9        4     2          5       0  3+2
  
  Decided by WARM_IP_TARGET=0 (not set), MINIMUM_IP_TARGET=5 (given).

Where prefixes were asked for in vain, the target for ENIs decides:

  $ maxpods warm m4.xlarge --pods 17 --prefix-delegation --warm-prefix-target 3
  maxpods: warning: m4.xlarge is not built on Nitro: its nodes use single addresses
  hint: list types on Nitro with: maxpods list --nitro
  maxpods: warning: the warm prefix target has no effect without prefix delegation
  hint: leave out --warm-prefix-target
  PODS  ENIS  ADDRESSES  UNUSED  ADDRESSES PER ENI
    17     3         42      25  14+14+14
  
  Decided by WARM_ENI_TARGET=1 (default of the manifest); without effect:
  WARM_PREFIX_TARGET=3.

Numbers count as what the CNI makes of them:

  $ maxpods warm t3.small --pods 5 --warm-eni-target -1 --warm-ip-target 0 --minimum-ip-target -3
  maxpods: warning: WARM_ENI_TARGET=-1 is treated as 1
  maxpods: warning: WARM_IP_TARGET=0 is treated as not set
  maxpods: warning: MINIMUM_IP_TARGET=-3 is treated as not set
  PODS  ENIS  ADDRESSES  UNUSED  ADDRESSES PER ENI
     5     3          9       4  3+3+3
  
  Decided by WARM_ENI_TARGET=1 (given as -1); without effect: WARM_IP_TARGET=0,
  MINIMUM_IP_TARGET=-3.
  $ maxpods warm t3.small --pods 5 --warm-ip-target -1 --minimum-ip-target 2
  maxpods: warning: without a warm IP target, no address is kept ready above the minimum IP target
  hint: add --warm-ip-target
  maxpods: warning: WARM_IP_TARGET=-1 is treated as 0
  maxpods: warning: of 5 pods, 3 without an address: without a warm IP target, the pool stops at the minimum
  hint: add --warm-ip-target
  PODS  PENDING  ENIS  ADDRESSES  UNUSED  ADDRESSES PER ENI
     5        3     1          2       0  2
  
  Decided by WARM_IP_TARGET=0 (given as -1), MINIMUM_IP_TARGET=2 (given).

With prefixes and no target above 0 there is no pool at all; the documents say so, too:

  $ maxpods warm t3.small --pods 5 --prefix-delegation --warm-prefix-target 0
  maxpods: error: with prefix delegation, aws-node starts only if a warm target is above 0
  hint: raise --warm-prefix-target, --warm-ip-target or --minimum-ip-target
  [1]
  $ maxpods warm t3.small --pods 5 --prefix-delegation --warm-prefix-target 0 -o csv
  maxpods: warning: with prefix delegation, aws-node starts only if a warm target is above 0
  hint: raise --warm-prefix-target, --warm-ip-target or --minimum-ip-target
  pods,enis,prefixes,addresses,unused_addresses,unused_prefixes,per_eni,pending_pods,waiting_pods
  [1]
  $ maxpods warm t3.small --pods 5 --prefix-delegation --warm-prefix-target 0 -o json 2> /dev/null | grep -E 'rows|refusal'
    "rows": [],
    "refusal": "with prefix delegation, aws-node starts only if a warm target is above 0"
  $ maxpods warm t3.small --pods 5 --ip-family ipv6 --warm-prefix-target -1
  maxpods: error: with prefix delegation, aws-node starts only if a warm target is above 0
  hint: raise --warm-prefix-target, --warm-ip-target or --minimum-ip-target
  [1]
  $ maxpods warm t3.small --pods 5 --prefix-delegation --cni-version 1.8.0 --warm-prefix-target 0
  maxpods: warning: prefixes on t3.small need VPC CNI 1.9.0 or later: its nodes use single addresses
  hint: update the VPC CNI first
  maxpods: warning: WARM_PREFIX_TARGET=0 is treated as not set
  PODS  ENIS  ADDRESSES  UNUSED  ADDRESSES PER ENI
     5     3          9       4  3+3+3
  
  Decided by WARM_ENI_TARGET=1 (default of the manifest); without effect:
  WARM_PREFIX_TARGET=0.

More than one warm prefix, and pods at random:

  $ maxpods warm m5.large --pods 17 --prefix-delegation --warm-prefix-target 3
  maxpods: warning: pods are assumed to fill one prefix after the other; at random, a node may hold up to 2 x 3 + prefixes in use - 1, which is 7 at 17 pods
  PODS  ENIS  PREFIXES  ADDRESSES  UNUSED  UNUSED PREFIXES  PREFIXES PER ENI
    17     1         5         80      63                3  5
  
  Decided by WARM_PREFIX_TARGET=3 (given).

Custom networking, a trunk, reserved ENIs and MAX_ENI:

  $ maxpods warm m5.xlarge --pods 20 --custom-networking
  PODS  ENIS  ADDRESSES  UNUSED  ADDRESSES PER ENI
    20     4         42      22  0+14+14+14
  
  Decided by WARM_ENI_TARGET=1 (default of the manifest).
  $ maxpods warm m5.xlarge --pods 20 --branch-pods 3
  PODS  ENIS  ADDRESSES  UNUSED  ADDRESSES PER ENI
    20     4         42      22  14+14+14+0
  
  Decided by WARM_ENI_TARGET=1 (default of the manifest).
  $ maxpods warm m5.xlarge --pods 40 --cni-max-eni 3 --reserved-enis 1
  maxpods: warning: of 40 pods, 12 without an address: m5.xlarge has 28 addresses for pods
  hint: run fewer pods on the node, or use a larger type
  PODS  PENDING  ENIS  ADDRESSES  UNUSED  ADDRESSES PER ENI
    40       12     2         28       0  14+14
  
  Decided by WARM_ENI_TARGET=1 (default of the manifest).

The node's own max pods stop growth. Without them it is said where those that are recommended would:

  $ maxpods warm c5.4xlarge --pods 60,100
  maxpods: warning: with the recommended max pods, 110, the pool of a node stops growing: at 100 pods it is smaller than shown
  hint: show it with --max-pods 110
  PODS  ENIS  ADDRESSES  UNUSED  ADDRESSES PER ENI
    60     4        116      56  29+29+29+29
   100     5        145      45  29+29+29+29+29
  
  Decided by WARM_ENI_TARGET=1 (default of the manifest).
  $ maxpods warm c5.4xlarge --pods 60,100 --max-pods 110
  PODS  ENIS  ADDRESSES  UNUSED  ADDRESSES PER ENI
    60     4        116      56  29+29+29+29
   100     4        116      16  29+29+29+29
  
  Decided by WARM_ENI_TARGET=1 (default of the manifest).
  $ maxpods warm t3.small --prefix-delegation --pods 5,16 --max-pods 11
  maxpods: warning: of 16 pods, 5 without an address: max pods is 11
  PODS  PENDING  ENIS  PREFIXES  ADDRESSES  UNUSED  UNUSED PREFIXES  PREFIXES PER ENI
     5        0     1         1         16      11                0  1
    16        5     1         1         16       5                0  1
  
  Decided by WARM_PREFIX_TARGET=1 (default of the manifest).
  $ maxpods warm m5.large --prefix-delegation --pods 108 --burst 20 --recommend > /dev/null
  maxpods: warning: 130 pods, host-network pods included, exceed the recommended max pods of m5.large, 110
  hint: give the max pods that the node is set to: --max-pods N
  $ maxpods warm t3.small --pods 1 --max-pods 3 --cni-version 1.16.2
  maxpods: warning: VPC CNI before 1.16.3 grows the pool past max pods
  hint: update the VPC CNI first
  PODS  ENIS  ADDRESSES  UNUSED  ADDRESSES PER ENI
     1     2          6       5  3+3
  
  Decided by WARM_ENI_TARGET=1 (default of the manifest).

Windows, where the VPC resource controller has rules of its own:

  $ maxpods warm t3.large --os windows --pods 0,5
  PODS  ENIS  ADDRESSES  UNUSED  ADDRESSES PER ENI
     0     1          3       3  3
     5     1          8       3  8
  
  Decided by warm-ip-target=3 (default of the controller), minimum-ip-target=3
  (default of the controller).
  $ maxpods warm t3.large --os windows --pods 0,5 --warm-ip-target 0
  maxpods: warning: warm-ip-target=0 is treated as 1
  PODS  ENIS  ADDRESSES  UNUSED  ADDRESSES PER ENI
     0     1          1       1  1
     5     1          6       1  6
  
  Decided by warm-ip-target=1 (given as 0), minimum-ip-target=0 (not set).
  $ maxpods warm t3.large --os windows --prefix-delegation --pods 0,15,16
  PODS  ENIS  PREFIXES  ADDRESSES  UNUSED  UNUSED PREFIXES  PREFIXES PER ENI
     0     1         1         16      16                1  1
    15     1         1         16       1                0  1
    16     1         2         32      16                1  2
  
  Decided by warm-ip-target=1 (default of the controller), minimum-ip-target=3
  (default of the controller).
  $ maxpods warm m5.xlarge --os windows --prefix-delegation --pods 0 --warm-prefix-target 20 --warm-eni-target 1
  maxpods: warning: the warm ENI target has no effect on Windows: a node uses one ENI
  hint: leave out --warm-eni-target
  PODS  ENIS  PREFIXES  ADDRESSES  UNUSED  UNUSED PREFIXES  PREFIXES PER ENI
     0     1        14        224     224               14  14
  
  Decided by warm-prefix-target=20 (given); without effect: WARM_ENI_TARGET=1.

IPv6 has no pool:

  $ maxpods warm m5.large --ip-family ipv6 --pods 0,110 --warm-ip-target 5
  maxpods: warning: warm targets have no effect on IPv6: a node has one prefix
  hint: leave out the warm targets
  PODS  ENIS  PREFIXES  ADDRESSES  UNUSED  UNUSED PREFIXES  PREFIXES PER ENI
     0     1         1          -       -                -  1
   110     1         1          -       -                -  1
  
  One /80 prefix for the node, whatever the targets.
  $ maxpods warm m4.large --ip-family ipv6 --pods 0
  maxpods: error: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  [1]

For programs:

  $ maxpods warm t3.small --pods 0,5 --prefix-delegation -o json | sed '/"settings": {/,/}/{/[{}]/!d}'
  {
    "schemaVersion": 1,
    "rows": [
      {
        "pods": 0,
        "enis": 1,
        "prefixes": 1,
        "addresses": 16,
        "unusedAddresses": 16,
        "unusedPrefixes": 1,
        "perEni": [
          1
        ],
        "pendingPods": 0,
        "waitingPods": 0
      },
      {
        "pods": 5,
        "enis": 1,
        "prefixes": 2,
        "addresses": 32,
        "unusedAddresses": 27,
        "unusedPrefixes": 1,
        "perEni": [
          2
        ],
        "pendingPods": 0,
        "waitingPods": 0
      }
    ],
    "instanceType": "t3.small",
    "settings": {
    },
    "maxPods": null,
    "replacedPods": 0,
    "targets": {
      "warmEniTarget": null,
      "warmPrefixTarget": 1,
      "warmIpTarget": null,
      "minimumIpTarget": null
    },
    "refusal": null
  }
  $ maxpods warm t3.small --pods 5,0 -o json | python3 -c 'import json, sys
  > for row in json.load(sys.stdin)["rows"]: print(row)'
  {'pods': 5, 'enis': 3, 'prefixes': None, 'addresses': 9, 'unusedAddresses': 4, 'unusedPrefixes': None, 'perEni': [3, 3, 3], 'pendingPods': 0, 'waitingPods': 0}
  {'pods': 0, 'enis': 1, 'prefixes': None, 'addresses': 3, 'unusedAddresses': 3, 'unusedPrefixes': None, 'perEni': [3], 'pendingPods': 0, 'waitingPods': 0}
  $ maxpods warm t3.small --pods 0..3,12 -o csv -q
  pods,enis,prefixes,addresses,unused_addresses,unused_prefixes,per_eni,pending_pods,waiting_pods
  0,1,,3,3,,3,0,0
  1,2,,6,5,,3+3,0,0
  2,2,,6,4,,3+3,0,0
  3,2,,6,3,,3+3,0,0
  12,3,,9,0,,3+3+3,3,0
  $ maxpods warm m5.large --pods 0 --ip-family ipv6 -o csv
  pods,enis,prefixes,addresses,unused_addresses,unused_prefixes,per_eni,pending_pods,waiting_pods
  0,1,1,,,,1,0,0

How the pool came to it, and what it cost:

  $ maxpods warm t3.small --pods 5 --timeline
  PODS  STEP                                 ENIS  ADDRESSES  UNUSED  EC2 CALLS (EST.)
     0  the node starts                         1          0       0                 2
     0  3 addresses on ENI 1                    1          3       3                 1
     1  ENI 2 is attached, with 3 addresses     2          6       5                 6
     4  ENI 3 is attached, with 3 addresses     3          9       5                 6
  
  15 EC2 calls in all, an estimate: each succeeds at once.
  Decided by WARM_ENI_TARGET=1 (default of the manifest).
  $ maxpods warm m5.large --pods 20 --timeline --prefix-delegation --custom-networking --pod-eni
  PODS  STEP                              ENIS  PREFIXES  ADDRESSES  UNUSED  EC2 CALLS (EST.)
     0  the node starts                      1         0          0       0                 2
     0  a trunk ENI is attached              2         0          0       0                 5
     0  ENI 2 is attached, with 1 prefix     3         1         16      16                 5
     1  1 prefix on ENI 2                    3         2         32      31                 1
    17  1 prefix on ENI 2                    3         3         48      31                 1
  
  14 EC2 calls in all, an estimate: each succeeds at once.
  Decided by WARM_PREFIX_TARGET=1 (default of the manifest).
  $ maxpods warm t3.large --pods 5 --timeline --os windows
  PODS  STEP                  ENIS  ADDRESSES  UNUSED  EC2 CALLS (EST.)
     0  the node starts          1          0       0                 3
     0  3 addresses on ENI 1     1          3       3                 2
     1  1 address on ENI 1       1          4       3                 2
     2  1 address on ENI 1       1          5       3                 2
     3  1 address on ENI 1       1          6       3                 2
     4  1 address on ENI 1       1          7       3                 2
     5  1 address on ENI 1       1          8       3                 2
  
  15 EC2 calls in all, an estimate: each succeeds at once.
  Decided by warm-ip-target=3 (default of the controller), minimum-ip-target=3
  (default of the controller).
  $ maxpods warm t3.small --pods 5 --timeline --cni-version 1.17.0 -o csv
  pods,action,eni,slots,enis,prefixes,addresses,unused_addresses,per_eni,ec2_calls
  0,startNode,,0,1,,0,0,0,1
  0,assignSlots,1,3,1,,3,3,3,1
  1,attachEni,2,3,2,,6,5,3+3,4
  4,attachEni,3,3,3,,9,5,3+3+3,4
  $ maxpods warm t3.small --pods 1 --timeline -o json | python3 -c 'import json, sys
  > for step in json.load(sys.stdin)["timeline"]: print(step)'
  {'pods': 0, 'enis': 1, 'prefixes': None, 'addresses': 0, 'unusedAddresses': 0, 'unusedPrefixes': None, 'perEni': [0], 'action': 'startNode', 'eni': None, 'slots': 0, 'ec2Calls': 2}
  {'pods': 0, 'enis': 1, 'prefixes': None, 'addresses': 3, 'unusedAddresses': 3, 'unusedPrefixes': None, 'perEni': [3], 'action': 'assignSlots', 'eni': 1, 'slots': 3, 'ec2Calls': 1}
  {'pods': 1, 'enis': 2, 'prefixes': None, 'addresses': 6, 'unusedAddresses': 5, 'unusedPrefixes': None, 'perEni': [3, 3], 'action': 'attachEni', 'eni': 2, 'slots': 3, 'ec2Calls': 6}

Which targets serve best:

  $ maxpods warm m5.xlarge --pods 20 --recommend --burst 5
  TARGETS                                 IDLE  SECONDS (EST.)  EC2 CALLS (EST.)  ADDRESSES PER ENI
  WARM_IP_TARGET=5 MINIMUM_IP_TARGET=25      5             0.0                 9  14+11
  WARM_IP_TARGET=5 MINIMUM_IP_TARGET=20      5             0.0                14  14+11
  WARM_IP_TARGET=5                           5             0.0                28  14+11
  WARM_ENI_TARGET=0                          8             0.0                 9  14+14
  WARM_IP_TARGET=10 MINIMUM_IP_TARGET=25    10             0.0                19  14+14+2
  WARM_IP_TARGET=10 MINIMUM_IP_TARGET=20    10             0.0                24  14+14+2
  WARM_IP_TARGET=10                         10             0.0                33  14+14+2
  WARM_ENI_TARGET=1                         22             0.0                15  14+14+14
  WARM_ENI_TARGET=2                         36             0.0                21  14+14+14+14
  WARM_IP_TARGET=1 MINIMUM_IP_TARGET=20      1            22.4                14  14+7
  
  20 pods, and a burst of 5 more at once. Sorted by: no pod of the burst stays
  pending; fewest idle addresses before the burst; shortest time until all pods
  have addresses; fewest EC2 calls. Times and calls are estimates.
  
  The best:
  kubectl set env daemonset aws-node -n kube-system WARM_IP_TARGET=5 MINIMUM_IP_TARGET=25
  $ maxpods warm m5.xlarge --pods 30 --recommend --prefix-delegation
  TARGETS                                IDLE  SECONDS (EST.)  EC2 CALLS (EST.)  PREFIXES PER ENI
  WARM_IP_TARGET=3 MINIMUM_IP_TARGET=33    18             0.0                 3  3
  WARM_IP_TARGET=3 MINIMUM_IP_TARGET=30    18             0.0                 4  3
  WARM_IP_TARGET=3                         18             0.0                 5  3
  WARM_PREFIX_TARGET=2                     34             0.0                 5  4
  WARM_PREFIX_TARGET=3                     50             0.0                 5  5
  WARM_IP_TARGET=2 MINIMUM_IP_TARGET=30     2             5.6                 4  2
  WARM_IP_TARGET=2                          2             5.6                 5  2
  
  30 pods, and a burst of 3 more at once. Sorted by: no pod of the burst stays
  pending; fewest idle addresses before the burst; shortest time until all pods
  have addresses; fewest EC2 calls. Times and calls are estimates.
  
  The best:
  kubectl set env daemonset aws-node -n kube-system WARM_IP_TARGET=3 MINIMUM_IP_TARGET=33
  $ maxpods warm m5.xlarge --pods 8 --recommend --os windows
  TARGETS                               IDLE  SECONDS (EST.)  EC2 CALLS (EST.)  ADDRESSES PER ENI
  warm-ip-target=1 minimum-ip-target=9     1             0.0                 5  9
  warm-ip-target=1 minimum-ip-target=8     1             0.0                 7  9
  warm-ip-target=1 minimum-ip-target=0     1             0.0                21  9
  warm-ip-target=2 minimum-ip-target=9     2             0.0                 7  10
  warm-ip-target=2 minimum-ip-target=8     2             0.0                 9  10
  warm-ip-target=2 minimum-ip-target=0     2             0.0                21  10
  
  8 pods, and a burst of 1 more at once. Sorted by: no pod of the burst stays
  pending; fewest idle addresses before the burst; shortest time until all pods
  have addresses; fewest EC2 calls. Times and calls are estimates.
  
  The best:
  kubectl patch configmap amazon-vpc-cni -n kube-system --type merge -p '{"data":{"warm-ip-target":"1","minimum-ip-target":"9"}}'
  $ maxpods warm m5.xlarge --pods 40 --recommend --burst 5 --max-pods 44
  maxpods: error: no warm targets give 40 pods and a burst of 5 an address on m5.xlarge with max pods 44
  hint: lower --pods or --burst, or use a larger type
  [1]
  $ maxpods warm m5.xlarge --pods 20 --recommend --prefix-delegation -o csv
  warm_eni_target,warm_prefix_target,warm_ip_target,minimum_ip_target,idle_addresses,seconds_to_place_burst,ec2_calls,enis,per_eni
  ,,2,22,12,0.0,3,1,2
  ,,2,0,12,0.0,4,1,2
  ,1,,,28,0.0,5,1,3
  ,2,,,44,0.0,5,1,4
  ,3,,,60,0.0,5,1,5
  $ maxpods warm m5.xlarge --pods 20 --recommend --prefix-delegation -o json | python3 -c 'import json, sys
  > answer = json.load(sys.stdin)
  > print(answer["burst"], answer["command"])
  > print(answer["rows"], answer["targets"], answer["recommendations"][0], sep="\n")'
  2 kubectl set env daemonset aws-node -n kube-system WARM_IP_TARGET=2 MINIMUM_IP_TARGET=22
  [{'pods': 20, 'enis': 1, 'prefixes': 2, 'addresses': 32, 'unusedAddresses': 12, 'unusedPrefixes': 0, 'perEni': [2], 'pendingPods': 0, 'waitingPods': 0}]
  {'warmEniTarget': None, 'warmPrefixTarget': None, 'warmIpTarget': 2, 'minimumIpTarget': 22}
  {'targets': {'warmEniTarget': None, 'warmPrefixTarget': None, 'warmIpTarget': 2, 'minimumIpTarget': 22}, 'idleAddresses': 12, 'secondsToPlaceBurst': 0.0, 'ec2Calls': 3, 'enis': 1, 'perEni': [2]}

What is wrong is refused:

  $ maxpods warm m5.large
  maxpods: error: maxpods warm needs --pods LIST
  hint: for example --pods 0,5,16 or --pods 0..110
  [2]
  $ maxpods warm m5.large c5.large --pods 5
  maxpods: error: maxpods warm takes one instance type, not 2: the pool is that of one node
  hint: run it once for each type
  [2]
  $ maxpods warm --pods 5
  maxpods: error: no instance type given
  hint: name one or more, such as m5.large
  [2]
  $ maxpods warm m5.large --pods 5..0
  maxpods: error: --pods takes numbers from 0 to 100,000 and ranges of them, not '5..0'
  hint: for example 0,5,16 or 0..110; a range starts with its smaller number
  [2]
  $ maxpods warm m5.large --pods 0...5
  maxpods: error: --pods takes numbers from 0 to 100,000 and ranges of them, not '0...5'
  hint: for example 0,5,16 or 0..110; a range starts with its smaller number
  [2]
  $ maxpods warm m5.large --pods 5,
  maxpods: error: empty count of pods in '5,'
  hint: remove the comma, or check that the variable is set
  [2]
  $ maxpods warm m5.large --pods -1
  maxpods: error: --pods takes numbers from 0 to 100,000 and ranges of them, not '-1'
  hint: for example 0,5,16 or 0..110; a range starts with its smaller number
  [2]
  $ maxpods warm m5.large --pods 1.5
  maxpods: error: --pods takes numbers from 0 to 100,000 and ranges of them, not '1.5'
  hint: for example 0,5,16 or 0..110; a range starts with its smaller number
  [2]
  $ maxpods warm m5.large --pods 100001
  maxpods: error: --pods takes numbers from 0 to 100,000 and ranges of them, not '100001'
  hint: for example 0,5,16 or 0..110; a range starts with its smaller number
  [2]
  $ maxpods warm m5.large --pods 99999999999
  maxpods: error: --pods takes numbers from 0 to 100,000 and ranges of them, not '99999999999'
  hint: for example 0,5,16 or 0..110; a range starts with its smaller number
  [2]
  $ maxpods warm m5.large --pods 0..100000,1
  maxpods: error: --pods has more than 100,001 numbers
  hint: give fewer numbers, or shorter ranges
  [2]
  $ maxpods warm m5.large --pods 5 --max-pods 0
  maxpods: error: --max-pods takes a whole number from 1 to 2,147,483,647, not '0'
  [2]
  $ maxpods warm m5.large --pods 5 --warm-ip-target many
  maxpods: error: --warm-ip-target takes a whole number from -2,147,483,648 to 2,147,483,647, not 'many'
  [2]
  $ maxpods warm m5.large --pods 5 --warm-ip-target 2147483648
  maxpods: error: --warm-ip-target takes a whole number from -2,147,483,648 to 2,147,483,647, not '2147483648'
  [2]
  $ maxpods warm --enis 101 --ips-per-eni 10 --pods 5
  maxpods: error: custom has 101 ENIs, more than the 100 that the VPC CNI can number
  [2]
  $ maxpods warm m5.large --pods 5,6 --timeline
  maxpods: error: --timeline takes one number of pods, but --pods has 2
  [2]
  $ maxpods warm m5.large --pods 5..6 --recommend
  maxpods: error: --recommend takes one number of pods, but --pods has 2
  [2]
  $ maxpods warm m5.large --pods 5 --recommend --timeline
  maxpods: error: --recommend and --timeline cannot be combined: one compares many sets of targets, the other shows one set
  [2]
  $ maxpods warm m5.large --pods 5 --recommend --minimum-ip-target 5
  maxpods: error: --recommend and --minimum-ip-target cannot be combined: it tries its own targets
  [2]
  $ maxpods warm m5.large --pods 5 --burst 5
  maxpods: error: --burst needs --recommend
  [2]
  $ maxpods warm m5.large --pods 5 --max-pods 29 --os windows
  maxpods: error: --max-pods and --os windows cannot be combined: the VPC resource controller ignores max pods
  [2]
  $ maxpods warm m5.large --pods 5 --max-pods 29 --ip-family ipv6
  maxpods: error: --max-pods and --ip-family ipv6 cannot be combined: an IPv6 node has one prefix, and no pool that grows
  [2]
  $ maxpods warm m5.large --pods 5 --recommend --ip-family ipv6
  maxpods: error: --recommend and --ip-family ipv6 cannot be combined: an IPv6 node has one prefix, and no pool
  [2]

The largest numbers do no harm:

  $ maxpods warm --enis 100 --ips-per-eni 65535 --nitro --prefix-delegation --pods 100000 --warm-ip-target 2147483647 --max-pods 2147483647 -o csv | cut -d , -f 1-6
  pods,enis,prefixes,addresses,unused_addresses,unused_prefixes
  100000,100,6553400,104854400,104754400,6547150

Pods of a rollout wait for the addresses of those that they replace (IP_COOLDOWN_PERIOD):

  $ maxpods warm m5.large --pods 5,10,27 --replaced-pods 5 --warm-ip-target 2
  PODS  ENIS  ADDRESSES  UNUSED  WAITING  ADDRESSES PER ENI
     5     1          7       2        3  7
    10     2         12       2        3  9+3
    27     3         27       0        5  9+9+9
  
  WAITING: of up to 5 pods replaced at once, the pods without an address until
  those of the old pods are free again, after 30 seconds.
  Decided by WARM_IP_TARGET=2 (given), MINIMUM_IP_TARGET=0 (not set).
  $ maxpods warm m5.large --pods 10 --replaced-pods 5 --warm-ip-target 2 -o csv
  pods,enis,prefixes,addresses,unused_addresses,unused_prefixes,per_eni,pending_pods,waiting_pods
  10,2,,12,2,,9+3,0,3
  $ maxpods warm m5.large --pods 10 --replaced-pods 5 -o json | python3 -c 'import json,sys; d=json.load(sys.stdin); print(d["replacedPods"], d["rows"][0]["waitingPods"])'
  5 0
  $ maxpods warm m5.large --pods 10 --replaced-pods 5 --ip-family ipv6
  maxpods: error: --replaced-pods and --ip-family ipv6 cannot be combined: an IPv6 node has more addresses than pods can use
  [2]
  $ maxpods warm m5.large --pods 10 --replaced-pods 5 --timeline
  maxpods: error: --replaced-pods and --timeline cannot be combined: the timeline only starts pods
  [2]
  $ maxpods warm m5.large --pods 10 --replaced-pods 5 --recommend
  maxpods: error: --replaced-pods and --recommend cannot be combined: --burst is the number of pods that start at once
  [2]

Pods that fill max pods need no burst:

  $ maxpods warm m5.large --pods 16 --recommend --max-pods 16
  TARGETS                                IDLE  SECONDS (EST.)  EC2 CALLS (EST.)  ADDRESSES PER ENI
  WARM_IP_TARGET=1 MINIMUM_IP_TARGET=16     0             0.0                 9  9+7
  WARM_IP_TARGET=2                          0             0.0                22  9+7
  WARM_IP_TARGET=1                          0             0.0                23  9+7
  WARM_ENI_TARGET=1                         2             0.0                 9  9+9
  
  16 pods, and no more at once. Sorted by: no pod of the burst stays pending;
  fewest idle addresses before the burst; shortest time until all pods have
  addresses; fewest EC2 calls. Times and calls are estimates.
  
  The best:
  kubectl set env daemonset aws-node -n kube-system WARM_IP_TARGET=1 MINIMUM_IP_TARGET=16
  $ maxpods warm m5.large --pods 16 --recommend --burst 0
  TARGETS                                IDLE  SECONDS (EST.)  EC2 CALLS (EST.)  ADDRESSES PER ENI
  WARM_IP_TARGET=1 MINIMUM_IP_TARGET=16     1             0.0                10  9+8
  WARM_IP_TARGET=1                          1             0.0                24  9+8
  WARM_ENI_TARGET=0                         2             0.0                 9  9+9
  WARM_IP_TARGET=2 MINIMUM_IP_TARGET=16     2             0.0                11  9+9
  WARM_IP_TARGET=2                          2             0.0                24  9+9
  WARM_ENI_TARGET=1                        11             0.0                15  9+9+9
  
  16 pods, and no more at once. Sorted by: no pod of the burst stays pending;
  fewest idle addresses before the burst; shortest time until all pods have
  addresses; fewest EC2 calls. Times and calls are estimates.
  
  The best:
  kubectl set env daemonset aws-node -n kube-system WARM_IP_TARGET=1 MINIMUM_IP_TARGET=16
  $ maxpods warm m5.large --prefix-delegation --pods 110 --recommend --max-pods 110 | tail -n 2
  The best:
  kubectl set env daemonset aws-node -n kube-system WARM_IP_TARGET=1 MINIMUM_IP_TARGET=110
