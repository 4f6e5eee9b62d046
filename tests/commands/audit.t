Do the nodes of a cluster have the max pods that they should? The verdict and the worst node come first, then the groups
with what mends them, then the counts:

  $ nodes="$MAXPODS_SOURCE/tests/audit/nodes"
  $ maxpods audit "$nodes/al2.json" "$nodes/al2023.json" "$nodes/karpenter.json" "$nodes/trunk.json"
  maxpods: warning: the settings of the VPC CNI are unknown: single addresses are assumed
  hint: give them with --aws-node FILE; create it with: kubectl get daemonset aws-node -n kube-system -o json > FILE
  maxpods: warning: 2 nodes have a trunk network interface: pods with security groups of their own use it, and no addresses of the node
  hint: count such pods with --branch-pods N, which is per node
  maxpods: warning: 1 of 8 nodes failed the audit
  OVER: more max pods than addresses on 1 of 8 nodes: pods stay pending without an
  IP address
  The worst node is ip-10-0-1-118.us-west-2.compute.internal (m5.large, secured):
  max pods 29 exceeds the 20 that addresses allow beside a trunk network interface
  
  GROUP         TYPE        OS     NODES  MAX PODS  RECOMMENDED  MAX ALLOWED  VERDICT
  secured       m5.large    linux      1        29           20           20  over
  default       c5.4xlarge  linux      1       234          110          234  above-cap
  default       c6g.xlarge  linux      1        58           58           58  ok
  mixed         c5.4xlarge  linux      1        29          110          234  under
  mixed         m5.large    linux      1        29           29           29  ok
  workers       m5.large    linux      2        29           29           29  ok
  secured-held  m5.large    linux      1        20           20           20  ok
  
  secured, EKS node group: over
    m5.large: max pods 29 exceeds the 20 that addresses allow beside a trunk
    network interface
      maxpods emit nodeadm m5.large --pod-eni --as-expression --node-group managed-custom-ami
      maxpods emit vpc-cni --prefix-delegation   # or enable prefixes
  
  default, node pool of Karpenter: above-cap
    c5.4xlarge: max pods 234 exceeds the recommended 110
      maxpods emit karpenter c5.4xlarge c6g.xlarge --as-expression --cluster my-cluster --ami-family al2023   # or --per-type; add the pool's other types
  
  mixed, EKS node group: under
    c5.4xlarge: max pods 29 is below the recommended 110
    c5.4xlarge: memory is reserved for 234 pods, not 29: 2255 MiB too much
    m5.large limits the group to 29: one value is for all its nodes
      maxpods emit nodeadm c5.4xlarge m5.large --as-expression --node-group managed-custom-ami
  
  8 nodes: 1 over, 1 above-cap, 1 under, 0 unknown-type, 5 ok, 0 skipped
  [1]

Where all is right, that is all there is to say. Why others are skipped stands at the end:

  $ maxpods audit "$nodes/al2.json" "$nodes/fargate.json" "$nodes/hybrid.json" -q
  OK: max pods as recommended on 2 of 5 nodes, the others are skipped
  
  GROUP       TYPE      OS     NODES  MAX PODS  RECOMMENDED  MAX ALLOWED  VERDICT
  workers     m5.large  linux      2        29           29           29  ok
  (no group)  -         linux      2         1            -            -  skipped
  (no group)  -         linux      1       110            -            -  skipped
  
  5 nodes: 0 over, 0 above-cap, 0 under, 0 unknown-type, 2 ok, 3 skipped
  skipped: a Fargate node runs one pod (2); a hybrid node is not an EC2 instance
  (1)
  $ maxpods audit "$nodes/fargate.json"
  SKIPPED: 2 of 2 nodes
  
  GROUP       TYPE  OS     NODES  MAX PODS  RECOMMENDED  MAX ALLOWED  VERDICT
  (no group)  -     linux      2         1            -            -  skipped
  
  2 nodes: 0 over, 0 above-cap, 0 under, 0 unknown-type, 0 ok, 2 skipped
  skipped: a Fargate node runs one pod (2)

The DaemonSet tells how the VPC CNI is set up; prefixes lift the limit, and waste shows:

  $ cat > aws-node.json <<'END'
  > {"kind": "DaemonSet", "metadata": {"name": "aws-node"}, "spec": {"template": {"spec": {"containers": [
  >   {"name": "aws-node", "image": "registry.example/amazon-k8s-cni:v1.20.4-eksbuild.1",
  >    "env": [{"name": "ENABLE_IPv4", "value": "true"},
  >            {"name": "ENABLE_PREFIX_DELEGATION", "value": "true"}, {"name": "WARM_PREFIX_TARGET", "value": "1"}]}]}}}}
  > END
  $ maxpods audit "$nodes/al2.json" "$nodes/reserved.json" --aws-node aws-node.json
  UNDER: fewer max pods than recommended on 2 of 4 nodes: nodes can run more pods
  The worst node is ip-10-0-1-17.us-west-2.compute.internal (m5.large, workers):
  max pods 29 is below the recommended 110
  
  GROUP              TYPE      OS     NODES  MAX PODS  RECOMMENDED  MAX ALLOWED  VERDICT
  workers            m5.large  linux      2        29          110          434  under
  prefixes           m5.large  linux      1       110          110          434  ok
  prefixes-by-value  m5.large  linux      1       110          110          434  ok
  
  workers, EKS node group: under
    m5.large: max pods 29 is below the recommended 110
      maxpods emit bootstrap --max-pods 110 --node-group managed-custom-ami
  
  prefixes, EKS node group: ok
    m5.large: memory is reserved for 434 pods, not 110: 3564 MiB too much
      maxpods emit nodeadm m5.large --prefix-delegation --cni-version 1.20.4 --as-expression --node-group managed-custom-ami
  
  prefixes-by-value, EKS node group: ok
    m5.large: memory is reserved for 29 pods, not 110: 891 MiB too little
      maxpods emit nodeadm m5.large --prefix-delegation --cni-version 1.20.4 --as-expression --node-group managed-custom-ami
  
  4 nodes: 0 over, 0 above-cap, 2 under, 0 unknown-type, 2 ok, 0 skipped

Windows nodes tell by their addresses whether they have prefixes; those that do not, by the ConfigMap or the options:

  $ maxpods audit "$nodes/windows.json" -o csv | cut -d, -f2-8
  maxpods: warning: 1 of 2 nodes failed the audit
  group,instance_type,os,max_pods,recommended,max_allowed,verdict
  windows,m5.large,windows,110,9,9,over
  windows-prefixes,m5.large,windows,110,110,144,ok
  $ cat > amazon-vpc-cni.json <<'END'
  > {"kind": "ConfigMap", "metadata": {"name": "amazon-vpc-cni"},
  >  "data": {"enable-windows-ipam": "true", "enable-windows-prefix-delegation": "true"}}
  > END
  $ sed '/PrivateIPv4Address/d; s/"pods": "110",/"pods": "110"/' "$nodes/windows.json" > silent.json
  $ maxpods audit silent.json -o csv | cut -d, -f2-8
  maxpods: warning: it is unknown whether Windows nodes use prefixes: single addresses are assumed
  hint: give the settings with --amazon-vpc-cni FILE; create it with: kubectl get configmap amazon-vpc-cni -n kube-system -o json > FILE
  maxpods: warning: 2 of 2 nodes failed the audit
  group,instance_type,os,max_pods,recommended,max_allowed,verdict
  windows,m5.large,windows,110,9,9,over
  windows-prefixes,m5.large,windows,110,9,9,over
  $ maxpods audit silent.json --amazon-vpc-cni amazon-vpc-cni.json -o csv | cut -d, -f2-8
  group,instance_type,os,max_pods,recommended,max_allowed,verdict
  windows,m5.large,windows,110,110,144,ok
  windows-prefixes,m5.large,windows,110,110,144,ok
  $ maxpods audit silent.json --prefix-delegation -o csv | cut -d, -f2-8
  group,instance_type,os,max_pods,recommended,max_allowed,verdict
  windows,m5.large,windows,110,110,144,ok
  windows-prefixes,m5.large,windows,110,110,144,ok

IPv6 clusters show in the addresses of their nodes; EKS Auto Mode has a formula of its own; a trunk takes an ENI, unless
pods have the branch ENIs:

  $ maxpods audit "$nodes/ipv6.json" "$nodes/auto.json" -o csv --cni-max-eni 2 | cut -d, -f2-8
  group,instance_type,os,max_pods,recommended,max_allowed,verdict
  six,m5.large,linux,110,110,,ok
  rocket-six,m6i.large,linux,110,110,,ok
  general-purpose,c6a.large,linux,27,27,432,ok
  arm,m7g.4xlarge,linux,110,110,3712,ok
  $ maxpods audit "$nodes/trunk.json" --branch-pods 9 -o csv | cut -d, -f2-8
  maxpods: warning: the settings of the VPC CNI are unknown: single addresses are assumed
  hint: give them with --aws-node FILE; create it with: kubectl get daemonset aws-node -n kube-system -o json > FILE
  group,instance_type,os,max_pods,recommended,max_allowed,verdict
  secured,m5.large,linux,29,29,29,ok
  secured-held,m5.large,linux,20,29,29,under

All that is known of every node:

  $ maxpods audit "$nodes/windows.json" "$nodes/bottlerocket.json" -o wide -q | sed -n '/^NODE/,$p'
  maxpods: warning: 2 of 4 nodes failed the audit
  NODE                                     GROUP             TYPE       OS       ARCH   MAX PODS  RECOMMENDED  MAX ALLOWED  RESERVED FOR  PRIVATE IPV4  POD ENI  KUBELET              VERDICT
  ip-10-0-1-77.us-west-2.compute.internal  windows           m5.large   windows  amd64       110            9            9             -             9        -  v1.33.3-eks-3abbec1  over
  ip-10-0-2-35.us-west-2.compute.internal  windows-prefixes  m5.large   windows  amd64       110          110          144             -           144        -  v1.33.3-eks-3abbec1  ok
  ip-10-0-1-61.us-west-2.compute.internal  rocket            m6i.large  linux    amd64        29           29           29            29             -        -  v1.33.3-eks-3abbec1  ok
  ip-10-0-3-9.us-west-2.compute.internal   rocket-managed    m5.xlarge  linux    amd64       110           58           58           110             -        -  v1.33.3-eks-3abbec1  over

For machines, in the order of the files:

  $ maxpods audit "$nodes/al2023.json" "$nodes/fargate.json" -o json -q
  {
    "schemaVersion": 1,
    "summary": {
      "nodes": 4,
      "ok": 1,
      "over": 0,
      "aboveCap": 0,
      "under": 1,
      "unknownType": 0,
      "skipped": 2
    },
    "awsNodeStops": null,
    "groups": [
      {
        "name": "mixed",
        "kind": "eks-node-group",
        "nodes": 2,
        "verdict": "under",
        "mixed": false,
        "mixedTypes": [],
        "recommended": 29,
        "heldDownBy": "m5.large",
        "populations": [
          {
            "instanceType": "c5.4xlarge",
            "os": "linux",
            "nodes": 1,
            "maxPods": 29,
            "recommended": 110,
            "maxAllowed": 234,
            "reservedForPods": 234,
            "verdict": "under"
          },
          {
            "instanceType": "m5.large",
            "os": "linux",
            "nodes": 1,
            "maxPods": 29,
            "recommended": 29,
            "maxAllowed": 29,
            "reservedForPods": 29,
            "verdict": "ok"
          }
        ],
        "remedies": [
          "maxpods emit nodeadm c5.4xlarge m5.large --as-expression --node-group managed-custom-ami"
        ]
      },
      {
        "name": null,
        "kind": "none",
        "nodes": 2,
        "verdict": "skipped",
        "mixed": false,
        "mixedTypes": [],
        "recommended": null,
        "heldDownBy": null,
        "populations": [
          {
            "instanceType": null,
            "os": "linux",
            "nodes": 2,
            "maxPods": 1,
            "recommended": null,
            "maxAllowed": null,
            "reservedForPods": null,
            "verdict": "skipped"
          }
        ],
        "remedies": []
      }
    ],
    "nodes": [
      {"name":"ip-10-0-1-44.us-west-2.compute.internal","group":"mixed","instanceType":"m5.large","os":"linux","maxPods":29,"recommended":29,"maxAllowed":29,"verdict":"ok","reason":null,"groupKind":"eks-node-group","arch":"amd64","capacityPods":29,"allocatablePods":29,"privateIpv4Addresses":null,"branchEnis":null,"reservedForPods":29,"kubeletVersion":"v1.33.3-eks-3abbec1"},
      {"name":"ip-10-0-2-118.us-west-2.compute.internal","group":"mixed","instanceType":"c5.4xlarge","os":"linux","maxPods":29,"recommended":110,"maxAllowed":234,"verdict":"under","reason":"max pods 29 is below the recommended 110","groupKind":"eks-node-group","arch":"amd64","capacityPods":29,"allocatablePods":29,"privateIpv4Addresses":null,"branchEnis":null,"reservedForPods":234,"kubeletVersion":"v1.33.3-eks-3abbec1"},
      {"name":"fargate-ip-10-0-1-201.us-west-2.compute.internal","group":null,"instanceType":null,"os":"linux","maxPods":1,"recommended":null,"maxAllowed":null,"verdict":"skipped","reason":"a Fargate node runs one pod","groupKind":"none","arch":"amd64","capacityPods":1,"allocatablePods":1,"privateIpv4Addresses":null,"branchEnis":null,"reservedForPods":null,"kubeletVersion":"v1.33.3-eks-ace6451"},
      {"name":"fargate-ip-10-0-2-58.us-west-2.compute.internal","group":null,"instanceType":null,"os":"linux","maxPods":1,"recommended":null,"maxAllowed":null,"verdict":"skipped","reason":"a Fargate node runs one pod","groupKind":"none","arch":"amd64","capacityPods":1,"allocatablePods":1,"privateIpv4Addresses":null,"branchEnis":null,"reservedForPods":null,"kubeletVersion":"v1.33.3-eks-ace6451"}
    ]
  }
  $ maxpods audit "$nodes/al2023.json" "$nodes/fargate.json" -o json -q | python3 -m json.tool > /dev/null
  $ maxpods audit "$nodes/windows.json" "$nodes/fargate.json" "$nodes/karpenter.json" -o junit
  maxpods: warning: the settings of the VPC CNI are unknown: single addresses are assumed
  hint: give them with --aws-node FILE; create it with: kubectl get daemonset aws-node -n kube-system -o json > FILE
  maxpods: warning: 1 of 6 nodes failed the audit
  <?xml version="1.0" encoding="UTF-8"?>
  <testsuites tests="6" failures="1" errors="0" skipped="2">
    <testsuite name="maxpods audit" tests="6" failures="1" errors="0" skipped="2">
      <testcase classname="windows" name="ip-10-0-1-77.us-west-2.compute.internal"><failure type="over" message="max pods 110 exceeds the 9 that addresses allow"/></testcase>
      <testcase classname="windows-prefixes" name="ip-10-0-2-35.us-west-2.compute.internal"/>
      <testcase classname="no group" name="fargate-ip-10-0-1-201.us-west-2.compute.internal"><skipped message="a Fargate node runs one pod"/></testcase>
      <testcase classname="no group" name="fargate-ip-10-0-2-58.us-west-2.compute.internal"><skipped message="a Fargate node runs one pod"/></testcase>
      <testcase classname="default" name="ip-10-0-1-90.us-west-2.compute.internal"/>
      <testcase classname="default" name="ip-10-0-3-142.us-west-2.compute.internal"><system-out>above-cap: max pods 234 exceeds the recommended 110</system-out></testcase>
    </testsuite>
  </testsuites>
  [1]
  $ maxpods audit "$nodes"/*.json -o junit -q 2> /dev/null | python3 -c '
  > import sys, xml.etree.ElementTree as tree
  > root = tree.parse(sys.stdin).getroot()
  > print(root.attrib, len(root.findall(".//testcase")), len(root.findall(".//failure")), len(root.findall(".//skipped")))'
  {'tests': '21', 'failures': '5', 'errors': '0', 'skipped': '3'} 21 5 3
  $ maxpods audit "$nodes/karpenter.json" -o markdown -q
  **ABOVE CAP: more max pods than recommended on 1 of 2 nodes, with enough addresses**
  
  The worst node is ip-10-0-3-142.us-west-2.compute.internal (c5.4xlarge, default): max pods 234 exceeds the recommended 110
  
  | GROUP | TYPE | OS | NODES | MAX PODS | RECOMMENDED | MAX ALLOWED | VERDICT |
  |---|---|---|---:|---:|---:|---:|---|
  | default | c5.4xlarge | linux | 1 | 234 | 110 | 234 | above-cap |
  | default | c6g.xlarge | linux | 1 | 58 | 58 | 58 | ok |
  
  **default, node pool of Karpenter**: above-cap
  
  - c5.4xlarge: max pods 234 exceeds the recommended 110
  
  ```sh
  maxpods emit karpenter c5.4xlarge c6g.xlarge --as-expression --cluster my-cluster --ami-family al2023   # or --per-type; add the pool's other types
  ```
  
  2 nodes: 0 over, 1 above-cap, 0 under, 0 unknown-type, 1 ok, 0 skipped

What is a failure is for the user to say; the exit status tells:

  $ for verdict in over above-cap under any never; do
  >   for file in al2 al2023 karpenter windows fargate; do
  >     maxpods audit "$nodes/$file.json" --fail-on $verdict > /dev/null 2>&1; echo -n "$file $?  "
  >   done
  >   echo "$verdict"
  > done
  al2 0  al2023 0  karpenter 0  windows 1  fargate 0  over
  al2 0  al2023 0  karpenter 1  windows 1  fargate 0  above-cap
  al2 0  al2023 1  karpenter 1  windows 1  fargate 0  under
  al2 0  al2023 1  karpenter 1  windows 1  fargate 0  any
  al2 0  al2023 0  karpenter 0  windows 0  fargate 0  never

A type that no catalog has is brought along:

  $ sed 's/m5\.large/m99.large/g' "$nodes/al2.json" > new.json
  $ maxpods audit new.json --fail-on any
  maxpods: warning: the catalog does not have m99.large
  hint: give one that has them with --catalog FILE; create it with: aws ec2 describe-instance-types > FILE
  maxpods: warning: 2 of 2 nodes failed the audit
  UNKNOWN TYPE: the catalog does not have the type of 2 of 2 nodes
  The worst node is ip-10-0-1-17.us-west-2.compute.internal (m99.large, workers):
  its type is not in the catalog
  
  GROUP    TYPE       OS     NODES  MAX PODS  RECOMMENDED  MAX ALLOWED  VERDICT
  workers  m99.large  linux      2        29            -            -  unknown-type
  
  workers, EKS node group: unknown-type
    m99.large: its type is not in the catalog
  
  2 nodes: 0 over, 0 above-cap, 0 under, 2 unknown-type, 0 ok, 0 skipped
  [1]
  $ { head -n 1 "$MAXPODS_SOURCE/data/instance-types.csv"; echo m99.large,2,8192,amd64,nitro,false,3,0,3,10,true,9,,true,,; } > new.csv
  $ maxpods audit new.json --catalog new.csv -q | head -n 1
  OK: max pods as recommended on 2 of 2 nodes
  $ for i in 1 2 3 4 5 6 7; do sed "s/m5\.large/m9$i.large/g; s/ip-10/ip-1$i/" "$nodes/al2.json"; done > many.json
  $ maxpods audit many.json -o csv 2>&1 | grep warning
  maxpods: warning: the catalog does not have m91.large, m92.large, m93.large, m94.large, m95.large and 2 more

Nodes of one group and type that differ are an accident, mostly; the file may come by standard input:

  $ sed '0,/"pods": "29"/s//"pods": "20"/' "$nodes/al2.json" > mixed.json
  $ maxpods audit - --fail-on any -q < mixed.json
  maxpods: warning: 1 of 2 nodes failed the audit
  UNDER: fewer max pods than recommended on 1 of 2 nodes: nodes can run more pods
  The worst node is ip-10-0-1-17.us-west-2.compute.internal (m5.large, workers):
  max pods 20 is below the recommended 29
  
  GROUP    TYPE      OS     NODES  MAX PODS  RECOMMENDED  MAX ALLOWED  VERDICT
  workers  m5.large  linux      1        20           29           29  under
  workers  m5.large  linux      1        29           29           29  ok
  
  workers, EKS node group: under
    m5.large: max pods 20 is below the recommended 29
    m5.large: memory is reserved for 29 pods, not 20: 99 MiB too much
    mixed: nodes of the same type differ in max pods: m5.large
      maxpods emit bootstrap --max-pods 29 --node-group managed-custom-ami
  
  2 nodes: 0 over, 0 above-cap, 1 under, 0 unknown-type, 1 ok, 0 skipped
  [1]

  $ maxpods audit - -o json -q < mixed.json | grep -A1 '"mixed"'
        "mixed": true,
        "mixedTypes": [

The DaemonSet can be such that no node runs pods, and may not tell all that counts:

  $ sed 's/"1"/"0"/' aws-node.json > stops.json
  $ maxpods audit "$nodes/al2.json" --aws-node stops.json | head -n 1
  maxpods: warning: no Linux node runs pods: with prefix delegation, aws-node starts only if a warm target is above 0
  STOPPED: no Linux node runs pods: with prefix delegation, aws-node starts only
  $ sed 's/ENABLE_IPv4/OTHER/' aws-node.json > old-manifest.json
  $ maxpods audit "$nodes/al2.json" --aws-node old-manifest.json | head -n 2
  maxpods: warning: no Linux node runs pods: aws-node starts only with one of ENABLE_IPv4 and ENABLE_IPv6 on
  STOPPED: no Linux node runs pods: aws-node starts only with one of ENABLE_IPv4
  and ENABLE_IPv6 on
  $ sed 's/"ENABLE_PREFIX_DELEGATION"/"DISABLE_NETWORK_RESOURCE_PROVISIONING"/' aws-node.json > no-provisioning.json
  $ maxpods audit "$nodes/al2.json" --aws-node no-provisioning.json | head -n 1
  maxpods: warning: DISABLE_NETWORK_RESOURCE_PROVISIONING of aws-node is on: the pool never grows, so that nodes may have fewer addresses than the expected max pods
  hint: assign them before aws-node starts, or turn it off: kubectl set env daemonset aws-node -n kube-system DISABLE_NETWORK_RESOURCE_PROVISIONING=false
  OK: max pods as recommended on 2 of 2 nodes
  $ sed 's/"ENABLE_PREFIX_DELEGATION"/"ENABLE_IMDS_ONLY_MODE"/; s/v1.18[0-9.]*/v1.20.0/' aws-node.json > imds-only.json
  $ maxpods audit "$nodes/al2.json" --aws-node imds-only.json 2>&1 > /dev/null | head -n 1
  maxpods: warning: ENABLE_IMDS_ONLY_MODE of aws-node is on: the pool never grows, so that nodes may have fewer addresses than the expected max pods
  $ sed 's/"ENABLE_PREFIX_DELEGATION", "value": "true"/"ENABLE_SUBNET_DISCOVERY", "value": "false"/' aws-node.json > no-discovery.json
  $ maxpods audit "$nodes/al2.json" --aws-node no-discovery.json 2>&1 > /dev/null | head -n 2
  maxpods: warning: ENABLE_SUBNET_DISCOVERY of aws-node is off: pods have addresses of the subnet of their node alone
  hint: turn it on: kubectl set env daemonset aws-node -n kube-system ENABLE_SUBNET_DISCOVERY=true
  $ sed 's/ENABLE_IPv4/OTHER/; s/ENABLE_PREFIX_DELEGATION/ENABLE_IPv6/' aws-node.json > ipv6-only.json
  $ maxpods audit "$nodes/ipv6.json" --aws-node ipv6-only.json | head -n 1
  maxpods: warning: no Linux node runs pods: ENABLE_PREFIX_DELEGATION is not set on aws-node
  STOPPED: no Linux node runs pods: ENABLE_PREFIX_DELEGATION is not set on
  $ maxpods audit "$nodes/al2.json" --aws-node stops.json --fail-on never | head -n 1
  STOPPED: no Linux node runs pods: with prefix delegation, aws-node starts only
  $ maxpods audit "$nodes/windows.json" --aws-node stops.json --fail-on never | head -n 1
  OVER: more max pods than addresses on 1 of 2 nodes: pods stay pending without an
  $ maxpods audit "$nodes/al2.json" --aws-node stops.json -o junit 2> /dev/null | grep -E 'testsuites |"stops"'
  <testsuites tests="3" failures="1" errors="0" skipped="0">
      <testcase classname="kube-system" name="aws-node"><failure type="stops" message="with prefix delegation, aws-node starts only if a warm target is above 0"/></testcase>
  $ maxpods audit "$nodes/al2.json" --aws-node stops.json -o markdown 2> /dev/null | head -n 1
  **STOPPED: no Linux node runs pods: with prefix delegation, aws-node starts only if a warm target is above 0**

A value of its variables is shown without what a terminal would obey, and what JUnit could not hold:

  $ python3 - aws-node.json > odd.json <<'END'
  > import json, sys
  > document = json.load(open(sys.argv[1]))
  > containers = (document["items"][0] if "items" in document else document)["spec"]["template"]["spec"]["containers"]
  > odd = {"name": "POD_SECURITY_GROUP_ENFORCING_MODE", "value": "\u001b[31m\n```"}
  > containers[0]["env"] += [{"name": "ENABLE_POD_ENI", "value": "true"}, odd]
  > json.dump(document, sys.stdout)
  > END
  $ for format in text markdown junit; do maxpods audit "$nodes/al2.json" --aws-node odd.json -o $format -q 2> /dev/null | grep -A1 ENFORCING; done
  STOPPED: no Linux node runs pods: POD_SECURITY_GROUP_ENFORCING_MODE is
  '?[31m?```', with which aws-node does not start
  **STOPPED: no Linux node runs pods: POD_SECURITY_GROUP_ENFORCING_MODE is '?[31m?```', with which aws-node does not start**
  
      <testcase classname="kube-system" name="aws-node"><failure type="stops" message="POD_SECURITY_GROUP_ENFORCING_MODE is '?[31m?```', with which aws-node does not start"/></testcase>
      <testcase classname="workers" name="ip-10-0-1-17.us-west-2.compute.internal"><system-out>under: max pods 29 is below the recommended 110</system-out></testcase>
  $ sed 's/"value": "1"/"valueFrom": {"configMapKeyRef": {}}/' aws-node.json > warm.json
  $ maxpods audit "$nodes/al2.json" --aws-node warm.json -o csv | tail -n 1 | cut -d, -f2-8
  maxpods: warning: WARM_PREFIX_TARGET of aws-node has a valueFrom, which is not read: it is treated as not set
  workers,m5.large,linux,29,110,434,under
  $ maxpods audit "$nodes/al2.json" --aws-node aws-node.json --branch-pods 5 -o csv | tail -n 1 | cut -d, -f2-8
  maxpods: warning: --branch-pods has no effect: ENABLE_POD_ENI is off on aws-node, and no node has a trunk network interface
  hint: leave out --branch-pods
  workers,m5.large,linux,29,110,434,under
  $ sed 's/"value": "true"/"valueFrom": {"configMapKeyRef": {}}/; s/:v1.20.4-eksbuild.1/@sha256:00/' aws-node.json > elsewhere.json
  $ maxpods audit "$nodes/al2.json" --aws-node elsewhere.json | head -n 1
  maxpods: warning: the image of aws-node has no release of the VPC CNI: the newest known one is assumed
  maxpods: warning: ENABLE_IPv4 of aws-node has a valueFrom, which is not read: it is assumed to be on
  maxpods: warning: ENABLE_PREFIX_DELEGATION of aws-node has a valueFrom, which is not read: it is treated as not set
  OK: max pods as recommended on 2 of 2 nodes

Trunks count whatever aws-node has now, and so do the pods that have branch ENIs:

  $ maxpods audit "$nodes/trunk.json" --aws-node aws-node.json --branch-pods 9 -o csv | cut -d, -f2-8
  maxpods: warning: 2 nodes have a trunk network interface, which counts although ENABLE_POD_ENI is off on aws-node
  group,instance_type,os,max_pods,recommended,max_allowed,verdict
  secured,m5.large,linux,29,110,299,under
  secured-held,m5.large,linux,20,110,299,under

EKS Auto Mode sets max pods itself; of eksctl, too, the smallest type holds a group down; a type that cannot run IPv6 has no
addresses at all:

  $ sed 's/"pods": "27"/"pods": "20"/' "$nodes/auto.json" | maxpods audit - -q | sed -n '/Auto Mode:/,/^$/p'
  general-purpose, node pool of EKS Auto Mode: under
    c6a.large: max pods 20 is below the recommended 27
    EKS Auto Mode sets max pods itself: you cannot change it
  
  $ sed 's/"alpha.eksctl.io\/nodegroup-name": "rocket.*"/"alpha.eksctl.io\/nodegroup-name": "rocket"/; /eks.amazonaws.com\/nodegroup"/d' "$nodes/bottlerocket.json" | maxpods audit - -q | sed -n '/eksctl:/,/^$/p'
  maxpods: warning: 1 of 2 nodes failed the audit
  rocket, node group of eksctl: over
    m5.xlarge: max pods 110 exceeds the 58 that addresses allow
    m6i.large limits the group to 29: one value is for all its nodes
      maxpods emit eksctl-config m6i.large --cluster my-cluster --region REGION --self-managed --ami-family bottlerocket   # for a group of m6i.large
      maxpods emit eksctl-config m5.xlarge --cluster my-cluster --region REGION --self-managed --ami-family bottlerocket   # for a group of m5.xlarge
      maxpods emit vpc-cni --prefix-delegation   # or enable prefixes
  
  $ sed 's/m5\.large/m4.large/' "$nodes/ipv6.json" | maxpods audit - | grep -A2 ^six,
  maxpods: warning: m4.large cannot run IPv6: it is not built on Nitro
  hint: list types on Nitro with: maxpods list --nitro
  maxpods: warning: 1 of 2 nodes failed the audit
  six, EKS node group: over
    m4.large cannot run IPv6: it is not built on Nitro
    m4.large: memory is reserved for 29 pods, not 110: 891 MiB too little

Each command that is printed works:

  $ maxpods audit "$nodes"/*.json --catalog new.csv -o json -q --fail-on never | python3 -c '
  > import json, subprocess, sys
  > commands = {command for group in json.load(sys.stdin)["groups"] for command in group["remedies"]}
  > failed = [command for command in sorted(commands)
  >           if subprocess.run(command.replace("REGION", "us-west-2"), shell=True, capture_output=True).returncode]
  > print(len(commands), failed)'
  9 []

A node pool of several types (karpenter-provider-aws, issues 6890 and 7011: one static value for all types). Karpenter gives each
type its own number if the node class has none; it needs a value where that is above the cap:

  $ pool() {  # MAX_PODS TYPE...: nodes of a node pool
  >   python3 - "$nodes/karpenter.json" "$@" <<'END'
  > import copy, json, sys
  > document = json.load(open(sys.argv[1]))
  > node = document["items"][0]
  > document["items"] = []
  > for name in sys.argv[3:]:
  >     node = copy.deepcopy(node)
  >     node["metadata"]["name"] = name
  >     node["metadata"]["labels"]["node.kubernetes.io/instance-type"] = name
  >     for key in "capacity", "allocatable":
  >         node["status"][key]["pods"] = sys.argv[2]
  >     document["items"].append(node)
  > json.dump(document, sys.stdout)
  > END
  > }
  $ pool 110 m5.large t3.medium m5.xlarge | maxpods audit - -q --fail-on never | grep 'maxpods emit'
      maxpods emit karpenter m5.large m5.xlarge t3.medium --cluster my-cluster --ami-family al2023   # add the pool's other types
      maxpods emit vpc-cni --prefix-delegation   # or enable prefixes
  $ pool 8 m7a.medium m7a.large | maxpods audit - -q --fail-on never | grep 'maxpods emit'
      maxpods emit karpenter m7a.large m7a.medium --cluster my-cluster --ami-family al2023   # add the pool's other types
  $ pool 234 m5.4xlarge m5.12xlarge | maxpods audit - -q --fail-on never | grep 'maxpods emit'
      maxpods emit karpenter m5.12xlarge m5.4xlarge --as-expression --cluster my-cluster --ami-family al2023   # or --per-type; add the pool's other types
  $ pool 110 m5.large t3.medium | maxpods audit - -q --fail-on never --custom-networking | grep 'maxpods emit karp'
      maxpods emit karpenter m5.large t3.medium --custom-networking --cluster my-cluster --ami-family al2023   # add the pool's other types

No nodes are no mistake:

  $ echo '{"kind": "List", "items": []}' | maxpods audit -
  maxpods: warning: the files have no nodes
  hint: check that kubectl uses the right cluster
  no nodes
  $ echo '{"kind": "List", "items": []}' | maxpods audit - -o json
  maxpods: warning: the files have no nodes
  hint: check that kubectl uses the right cluster
  {
    "schemaVersion": 1,
    "summary": {
      "nodes": 0,
      "ok": 0,
      "over": 0,
      "aboveCap": 0,
      "under": 0,
      "unknownType": 0,
      "skipped": 0
    },
    "awsNodeStops": null,
    "groups": [],
    "nodes": []
  }

podsPerCore is in no node. With it, nodes that it holds down are ok (m5.large has 2 vCPUs):

  $ cat > cores.json <<'END'
  > {"items": [
  >   {"metadata": {"name": "a", "labels": {"node.kubernetes.io/instance-type": "m5.large", "kubernetes.io/os": "linux"}},
  >    "status": {"allocatable": {"pods": "8"}, "nodeInfo": {"osImage": "Amazon Linux 2023.6"}}},
  >   {"metadata": {"name": "b", "labels": {"node.kubernetes.io/instance-type": "m5.large", "kubernetes.io/os": "linux"}},
  >    "status": {"allocatable": {"pods": "8"}, "nodeInfo": {"osImage": "Bottlerocket OS 1.50.0"}}}]}
  > END
  $ maxpods audit cores.json -q -o csv | cut -d, -f1,5,6,8
  name,max_pods,recommended,verdict
  a,8,29,under
  b,8,29,under
  $ maxpods audit cores.json -q -o csv --pods-per-core 4 | cut -d, -f1,5,6,8
  name,max_pods,recommended,verdict
  a,8,29,ok
  b,8,29,under
  $ maxpods audit "$nodes/auto.json" --pods-per-core 4 -o csv > auto.csv
  maxpods: warning: --pods-per-core has no effect: Bottlerocket and EKS Auto Mode have no such setting
  hint: leave out --pods-per-core
  $ maxpods audit cores.json --pods-per-core -1
  maxpods: error: --pods-per-core takes a whole number from 0 to 65,535, not '-1'
  [2]

What cannot be is refused:

  $ maxpods audit
  maxpods: error: no file of nodes given
  hint: pipe the nodes in with: kubectl get nodes -o json | maxpods audit -
  [2]
  $ maxpods audit absent.json
  maxpods: error: cannot read 'absent.json': No such file or directory
  [2]
  $ maxpods audit - --aws-node - < aws-node.json
  maxpods: error: standard input ('-') can be read only once
  hint: save the other input to a file, and name that
  [2]
  $ maxpods audit new.json --aws-node aws-node.json --prefix-delegation
  maxpods: error: --aws-node and --prefix-delegation cannot be combined: the file has the value
  [2]
  $ maxpods audit new.json --fail-on worse
  maxpods: error: unknown verdict 'worse'
  hint: allowed: over, above-cap, under, any, never
  [2]
  $ maxpods audit new.json -o yaml
  maxpods: error: unknown output format 'yaml'
  hint: allowed: text, wide, json, csv, junit, markdown, html
  [2]
  $ maxpods audit new.json --os windows
  maxpods: error: unknown option '--os'
  hint: see maxpods audit --help
  [2]
  $ maxpods audit aws-node.json
  maxpods: error: 'aws-node.json' is not a list of nodes: it has a DaemonSet (in the record at byte 1)
  hint: create the file with: kubectl get nodes -o json
  [2]

Nodes whose max pods are those of both network cards have more than the default card has addresses for (amazon-vpc-cni-k8s pull
request 3839: i8ge.48xlarge 590 instead of 1178, i7ie.48xlarge 394 instead of 737):

  $ sed 's/m5.large/i8ge.48xlarge/g; s/"pods": "29"/"pods": "1178"/g' "$nodes/al2.json" > i8ge.json
  $ sed 's/m5.large/i7ie.48xlarge/g; s/"pods": "29"/"pods": "737"/g; s/ip-10-0-/ip-10-7-/g' "$nodes/al2.json" > i7ie.json
  $ maxpods audit i8ge.json i7ie.json -q | sed -n '/^GROUP/,/^ *$/p'
  maxpods: warning: 4 of 4 nodes failed the audit
  GROUP    TYPE           OS     NODES  MAX PODS  RECOMMENDED  MAX ALLOWED  VERDICT
  workers  i8ge.48xlarge  linux      2      1178          250          590  over
  workers  i7ie.48xlarge  linux      2       737          250          394  over
  
