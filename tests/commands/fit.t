What max pods does to the workload of a cluster:

  $ workload() { python3 "$TESTDIR/workload.py" "$@"; }
  $ workload "4*m5.large:29 27*20m/64Mi" > cluster.json
  $ maxpods fit cluster.json
  4 nodes run 116 pods, 8 of DaemonSets
  Nodes are bound by: pods 4. Where that is max pods, 4,960m of CPU and 21,088 MiB
  of memory are idle
  
  SETTING                      MAX PODS  NODES  SAVED  BOUND BY
  today                              29      4      0  pods 4
  single addresses                   29      4      0  pods 4
  prefixes                          110      2      2  cpu 2
  custom networking                  20      6     -2  pods 6
  prefixes, custom networking       110      2      2  cpu 2
  
  TYPE      NODES  MAX PODS  NEEDED  FREED MEMORY
  m5.large      4        29     109         0 MiB
  
  With prefixes, 2 nodes would do in place of 4: 2 m5.large
  
      maxpods emit vpc-cni --prefix-delegation
      maxpods migrate --nodes 'cluster.json' --subnet CIDR
  $ maxpods fit - < cluster.json | head -1
  4 nodes run 116 pods, 8 of DaemonSets

Other types, with prices of one's own:

  $ printf 'type,price\nm5.large,0.096\nm5.xlarge,0.192\nc5.xlarge,0.17\n' > prices.csv
  $ maxpods fit cluster.json --prefix-delegation --types m5.large,m5.xlarge,c5.xlarge --prices prices.csv | grep -A3 CANDIDATE
  CANDIDATE  MAX PODS  NODES  VCPUS  MEMORY  PRICE  BOUND BY
  m5.large        110      2      4  16 GiB  0.192  cpu
  m5.xlarge       110      1      4  16 GiB  0.192  pods
  c5.xlarge       110      2      8  16 GiB  0.340  memory
  $ maxpods fit cluster.json --prefix-delegation --types m5.large,m5.xlarge,c5.xlarge --sort-by nodes | grep -A3 CANDIDATE
  CANDIDATE  MAX PODS  NODES  VCPUS  MEMORY  PRICE  BOUND BY
  m5.xlarge       110      1      4  16 GiB      -  pods
  c5.xlarge       110      2      8  16 GiB      -  memory
  m5.large        110      2      4  16 GiB      -  cpu
  $ maxpods fit cluster.json --prices prices.csv --family c5 -o csv | tail -1
  candidate,c5.xlarge,58,2,2,2,0,0.340
  $ maxpods fit cluster.json --family m5 --min-vcpus 64 -o csv | grep ^candidate | cut -d , -f 2-5
  m5.16xlarge,250,1,1
  m5.24xlarge,250,1,1
  m5.metal,250,1,1

Max pods of one's own, beside the addresses that the options give:

  $ workload "4*m5.large:29 27*10m/32Mi" > small.json
  $ maxpods fit small.json --max-pods 40 | grep -e SETTING -e '--max-pods'
  SETTING                      MAX PODS  NODES  SAVED  BOUND BY
  --max-pods                         40      4      0  pods 4
  $ maxpods fit small.json --max-pods 60 --prefix-delegation | grep -e '--max-pods'
  --max-pods                         60      2      2  pods 2
  $ maxpods fit small.json | grep -A1 'would need'
  m5.large would need 216 max pods to be full of this workload: EKS recommends at
  most 110, and 250 from 30 vCPUs up
  $ maxpods fit small.json --headroom 0 | grep '^m5.large'
  m5.large      4        29     180         0 MiB
  m5.large would need 180 max pods to be full of this workload: EKS recommends at

Subnets are planned for the best setting:

  $ maxpods fit cluster.json --subnet 10.0.0.0/23 | tail -5
  With prefixes, 2 nodes would do in place of 4: 2 m5.large
  The subnets hold them
  
      maxpods emit vpc-cni --prefix-delegation
      maxpods migrate --nodes 'cluster.json' --subnet '10.0.0.0/23'
  $ maxpods fit cluster.json --subnet 10.0.0.0/26 | tail -5
  maxpods: warning: the subnets do not hold the nodes of the proposed setting
  With prefixes, 2 nodes would do in place of 4: 2 m5.large
  The subnets do not hold them: 2 nodes too many
  
      maxpods emit vpc-cni --prefix-delegation
      maxpods migrate --nodes 'cluster.json' --subnet '10.0.0.0/26'
  $ maxpods fit cluster.json --subnet 10.0.0.0/24 -o json | grep -A14 '"proposed"'
    "proposed": {
      "mode": "prefix",
      "types": [
        {
          "instanceType": "m5.large",
          "nodes": 2
        }
      ],
      "subnets": {
        "fits": true,
        "isCertain": false,
        "missingNodes": 0
      }
    }
  }
  $ maxpods fit cluster.json --subnet 10.0.0.0/33
  maxpods: error: the subnet cannot be '10.0.0.0/33'
  hint: a subnet is an address and a prefix length, such as 10.0.0.0/24
  [2]

Pods that fit nowhere make the answer no, and their names are only told on request:

  $ workload "2*m5.large:29 3*400m/1000Mi" "1*c5.xlarge:58 4*500m/1000Mi" "pending 1*4/1Gi 1*500m/6800Mi" > pending.json
  $ maxpods fit pending.json
  maxpods: warning: 1 pod fits on no node of today
  3 nodes run 16 pods, 6 of DaemonSets; 2 pods are pending
  Nodes are bound by: nothing 3
  
  SETTING                      MAX PODS  NODES  SAVED  BOUND BY
  today                               -    3-4     -1  memory 3
  single addresses                    -    3-4     -1  memory 3
  prefixes                          110    3-4     -1  memory 3
  custom networking                   -    3-4     -1  memory 3
  prefixes, custom networking       110    3-4     -1  memory 3
  
  TYPE       NODES  MAX PODS  NEEDED  FREED MEMORY
  c5.xlarge      1        58      11         0 MiB
  m5.large       2        29       8         0 MiB
  
  FIT NOWHERE     CPU     MEMORY  LACKS
            1  4,000m  1,024 MiB  cpu
  
  With today's max pods, up to 1 node more would be needed: 2 pods are pending
  [1]
  $ maxpods fit pending.json -o wide --names 2> /dev/null | grep -e KIND -e ip- -e NOWHERE -e web
  KIND       NODES  MAX PODS  DAEMONS  PODS  PENDING   CPU  MEMORY  BOUND BY   FIRST NODE
  m5.large       2        29        2    10        1  70 %    43 %  nothing 2  ip-m5-large-0
  c5.xlarge      1        58        2     6        0  55 %    60 %  nothing 1  ip-c5-xlarge-0
  FIT NOWHERE     CPU     MEMORY  LACKS  FOR EXAMPLE
            1  4,000m  1,024 MiB  cpu    shop/web-10
  $ for format in text wide json csv markdown; do
  >   maxpods fit pending.json -o $format 2>&1 | grep -c -e web- -e ip-m5 -e ip-c5 -e shop -e kube-system
  > done
  0
  0
  0
  0
  0
  [1]
  $ maxpods fit pending.json -o markdown 2> /dev/null | head -8
  **3 nodes run 16 pods, 6 of DaemonSets; 2 pods are pending**
  
  Nodes are bound by: nothing 3
  
  | KIND | NODES | MAX PODS | DAEMONS | PODS | PENDING | CPU | MEMORY | BOUND BY |
  |---|---:|---:|---:|---:|---:|---:|---:|---|
  | m5.large | 2 | 29 | 2 | 10 | 1 | 70 % | 43 % | nothing 2 |
  | c5.xlarge | 1 | 58 | 2 | 6 | 0 | 55 % | 60 % | nothing 1 |

Nodes and pods may come from several files, in any order. What two files have counts once:

  $ python3 -c 'import json
  > items = json.load(open("cluster.json"))["items"]
  > for kind in "Node", "Pod":
  >     json.dump({"kind": kind + "List", "items": [{k: v for k, v in i.items() if k != "kind"} for i in items if i["kind"] == kind]}, open(kind, "w"))
  > for item in items: print(json.dumps(item), file=open("lines", "a"))'
  $ for files in "Pod Node" "Node Pod" lines; do maxpods fit $files -o json | cmp - <(maxpods fit cluster.json -o json); done
  $ maxpods fit cluster.json Pod -o json 2>&1 > both.json | tr -s ' '
  maxpods: warning: 116 nodes or pods are given in several files, and counted once
  $ cmp both.json <(maxpods fit cluster.json -o json)

Pods without their nodes, and nodes without pods:

  $ maxpods fit Pod
  maxpods: error: there are no nodes
  hint: create the file with: kubectl get nodes,pods -A -o json
  [2]
  $ maxpods fit Node | head -1
  maxpods: warning: there are no pods
  hint: create the file with: kubectl get nodes,pods -A -o json
  4 nodes run 0 pods, 0 of DaemonSets
  $ python3 -c 'import json
  > items = json.load(open("cluster.json"))["items"]
  > json.dump({"items": [i for i in items if i["metadata"]["name"] != "ip-m5-large-3"]}, open("fewer.json", "w"))'
  $ maxpods fit fewer.json | head -1
  maxpods: warning: 29 pods are not counted: their nodes are left out or not in the files
  3 nodes run 87 pods, 6 of DaemonSets

Quantities in all forms that Kubernetes takes, and none else:

  $ asking() { workload "1*m5.large:29" "pending 1*$1" > asking.json; maxpods fit asking.json -o json --names | grep -e pending -e cpuMillis -e memoryMib; }
  $ for quantity in .5/1Gi 0.5/1024Mi 500m/1048576Ki 5e-1/1073741824 500000u/1073741824000m; do
  >   asking $quantity 2>&1 | cksum
  > done | uniq | wc -l
  1
  $ for quantity in -1/1Mi 1/-1Mi 1/1MB 1x/1 99Ei/1 1/9Pi; do asking $quantity; done
  maxpods: error: 'asking.json' has a pod that is not as Kubernetes writes it: its spec.containers[0].resources.requests.cpu is '-1', not a quantity such as 250m (in the record at byte 1193)
  hint: create the file with: kubectl get nodes,pods -A -o json
  maxpods: error: 'asking.json' has a pod that is not as Kubernetes writes it: its spec.containers[0].resources.requests.memory is '-1Mi', not a quantity such as 64Mi (in the record at byte 1193)
  hint: create the file with: kubectl get nodes,pods -A -o json
  maxpods: error: 'asking.json' has a pod that is not as Kubernetes writes it: its spec.containers[0].resources.requests.memory is '1MB', not a quantity such as 64Mi (in the record at byte 1193)
  hint: create the file with: kubectl get nodes,pods -A -o json
  maxpods: error: 'asking.json' has a pod that is not as Kubernetes writes it: its spec.containers[0].resources.requests.cpu is '1x', not a quantity such as 250m (in the record at byte 1193)
  hint: create the file with: kubectl get nodes,pods -A -o json
  maxpods: error: 'asking.json' has a pod that is not as Kubernetes writes it: its spec.containers[0].resources.requests.cpu is '99Ei', more than any node has (in the record at byte 1193)
  hint: create the file with: kubectl get nodes,pods -A -o json
  maxpods: error: 'asking.json' has a pod that is not as Kubernetes writes it: its spec.containers[0].resources.requests.memory is '9Pi', more than any node has (in the record at byte 1193)
  hint: create the file with: kubectl get nodes,pods -A -o json
  [1]

What is no list of nodes and pods:

  $ echo '{"items": [{"kind": "Service", "metadata": {"name": "web"}}]}' | maxpods fit -
  maxpods: error: standard input is not a list of nodes and pods: it has a Service (in the record at byte 12)
  hint: create the file with: kubectl get nodes,pods -A -o json
  [2]
  $ echo '{"items": ["web"]}' | maxpods fit -
  maxpods: error: standard input is not a list of nodes and pods: an entry is a string, not a node or a pod
  hint: create the file with: kubectl get nodes,pods -A -o json
  [2]
  $ echo '{"items": [{"kind": "Pod", "metadata": {"name": "web"}, "spec": []}]}' | maxpods fit -
  maxpods: error: standard input has a pod that is not as Kubernetes writes it: its spec is an array, not an object (in the record at byte 12)
  hint: create the file with: kubectl get nodes,pods -A -o json
  [2]
  $ echo '{"items": []}' | maxpods fit -
  maxpods: error: there are no nodes
  hint: create the file with: kubectl get nodes,pods -A -o json
  [2]
  $ maxpods fit
  maxpods: error: no file of nodes and pods given
  hint: pipe them in with: kubectl get nodes,pods -A -o json | maxpods fit -
  [2]
  $ maxpods fit cluster.json --sort-by price
  maxpods: error: --sort-by price needs prices
  hint: give a file of them: --prices FILE, with lines such as m5.large,0.096
  [2]
  $ maxpods fit cluster.json --types m5.lrge
  maxpods: error: unknown instance type 'm5.lrge'; did you mean 'm5.large'?
  hint: sizes of m5: large, xlarge, 2xlarge, 4xlarge, 8xlarge, 12xlarge, 16xlarge, 24xlarge, metal
  [2]
  $ echo 'm5.large,0.0960001' | maxpods fit cluster.json --prices -
  maxpods: error: standard input, line 1: '0.0960001' is not a price, with at most six decimals
  hint: each line has a type and its price, such as m5.large,0.096
  [2]
  $ printf 'm5.large,1\nm5.large,2\n' | maxpods fit cluster.json --prices -
  maxpods: error: standard input, line 2: m5.large is there twice
  hint: each line has a type and its price, such as m5.large,0.096
  [2]
  $ printf 'm5.large\n' | maxpods fit cluster.json --prices -
  maxpods: error: standard input, line 1: 1 cell instead of 2
  hint: each line has a type and its price, such as m5.large,0.096
  [2]
  $ printf '' | maxpods fit cluster.json --prices -
  maxpods: error: standard input has no prices
  hint: each line has a type and its price, such as m5.large,0.096
  [2]
