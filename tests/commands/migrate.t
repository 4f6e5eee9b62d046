Can these ten nodes move from single addresses to prefixes, and how?

  $ maxpods migrate m5.large:10 --subnet 10.0.0.0/22 --cluster blue
  GO, if enough /28s are not fragmented
  there are addresses for old and new nodes together; --subnets and --interfaces
  show which /28s are fragmented
  
  NODES  TYPE      ZONE  COUNT  MAX PODS  PODS/NODE  ADDRESSES  /28S
  old    m5.large  -        10        29         27         30     0
  new    m5.large  -        10       110         27          1     3
  
  Nodes at the peak: 10 old, 10 new. The addresses of the old nodes are taken from
  empty subnets; once prefixes are enabled, they take prefixes as well.
  
  SUBNET       OLD  /28S  NEW NODES  ADDRESSES  /28S  LEFT  /28S
  10.0.0.0/22  300    10         10         10    30    69     4
  
  New nodes that fit beside the old ones: 11 (best case), 0 (worst case).
  
  Runbook
  
   1. Find the blocks that are not fragmented, and plan again
      kubectl get nodes -o json > nodes.json
      aws ec2 describe-subnets > subnets.json
      aws ec2 describe-network-interfaces > interfaces.json
      aws ec2 get-subnet-cidr-reservations --subnet-id SUBNET > reservations.json
      maxpods migrate --nodes nodes.json --subnets subnets.json --interfaces interfaces.json --reservations reservations.json --subnet SUBNET --cluster blue
      SUBNET stands for the IDs of the subnets that nodes start in. For several,
      append what the fourth command prints for each.
  
   2. Reserve blocks for prefixes, so that single addresses do not fragment them
      aws ec2 create-subnet-cidr-reservation --subnet-id SUBNET --cidr 10.0.0.128/25 --reservation-type prefix
      aws ec2 create-subnet-cidr-reservation --subnet-id SUBNET --cidr 10.0.1.0/24 --reservation-type prefix
      aws ec2 create-subnet-cidr-reservation --subnet-id SUBNET --cidr 10.0.2.0/24 --reservation-type prefix
      These blocks assume empty subnets: replace them by those from step 1.
  
   3. Check that the VPC CNI is 1.9.0 or later
      kubectl describe daemonset aws-node --namespace kube-system | grep Image | cut -d "/" -f 2
      If it is older, update it first, to the newest release that `aws eks
      describe-addon-versions --addon-name vpc-cni` has for your Kubernetes
      version.
  
   4. Enable prefix delegation
      kubectl set env daemonset aws-node -n kube-system ENABLE_PREFIX_DELEGATION=true
      kubectl rollout status daemonset aws-node -n kube-system
      Where the VPC CNI is an EKS add-on, put it into the configuration of the
      add-on instead, which an update keeps: `maxpods emit vpc-cni-addon
      --prefix-delegation --cluster blue` prints the command. It replaces all that
      is set now: look at it with `aws eks describe-addon`.
  
   5. Create new node groups beside the old ones, with their max pods
      eksctl create nodegroup --cluster blue --name prefix-m5-large --node-type m5.large --max-pods-per-node 110 --nodes 10
      Add --node-private-networking for private subnets. For groups of launch
      templates, Terraform or Bottlerocket, `maxpods emit --list` names what sets
      max pods there. If an autoscaler grows the old groups, keep them at their
      current size.
  
   6. Verify the max pods of new nodes before more pods move
      kubectl get nodes -l alpha.eksctl.io/nodegroup-name=prefix-m5-large -o custom-columns=NAME:.metadata.name,PODS:.status.capacity.pods
      Expect 110 on m5.large for new nodes.
  
   7. Keep new pods off the old nodes
      kubectl cordon -l eks.amazonaws.com/nodegroup=OLD-GROUP
  
   8. Move the pods, group by group
      kubectl drain -l eks.amazonaws.com/nodegroup=OLD-GROUP --ignore-daemonsets --delete-emptydir-data
  
   9. Delete the old node groups
      aws eks delete-nodegroup --cluster-name blue --nodegroup-name OLD-GROUP
  
  10. Verify that every pod has an address, and that prefixes were delegated
      kubectl get pods -A --field-selector=status.phase=Pending
      kubectl get events -A | grep -E 'InsufficientCidrBlocks|failed to assign an IP address'
      aws ec2 describe-network-interfaces --query 'NetworkInterfaces[?Ipv4Prefixes].[SubnetId,Attachment.InstanceId,length(Ipv4Prefixes)]' --output text
      The first finds no pod that waits for an address, the second nothing new:
      events stay for an hour. The third lists the new nodes.
  
  What must not be done
  
    - Do not replace nodes one by one in the old groups: a node that has both
      single addresses and prefixes advertises more pods than it has addresses
      for.
    - Do not set the new max pods on existing nodes.
    - Do not take the VPC CNI below 1.9.0 again, unless all nodes of all groups
      are removed first.
    - Do not delete the reservations: single addresses would fragment the blocks
      that later nodes need.
  $ maxpods migrate m5.large:4 --subnet 10.0.0.0/20 | head -2
  GO
  the subnets have addresses for old and new nodes at once, even in the worst case

From the nodes as kubectl shows them, and the subnets as EC2 does:

  $ node() { printf '{"kind": "Node", "metadata": {"name": "%s", "labels": {"kubernetes.io/os": "%s", "node.kubernetes.io/instance-type": "%s", %s}}, "status": {"capacity": {"pods": "29"}, "conditions": [{"type": "Ready", "status": "True"}]}}' "$@"; }
  $ eks='"eks.amazonaws.com/nodegroup": "blue"'
  $ eksctl='"eks.amazonaws.com/nodegroup": "made", "alpha.eksctl.io/nodegroup-name": "made"'
  $ karpenter='"karpenter.sh/nodepool": "default"'
  $ cat > nodes.json <<END
  > {"kind": "List", "metadata": {"resourceVersion": ""}, "items": [
  > $(node a linux m5.large "$eks"), $(node b linux m5.large "$eks"), $(node c linux m5.xlarge "$eksctl"),
  > $(node d linux c5.xlarge "$karpenter"), $(node e windows m5.large "$eks"),
  > $(node f linux m5.large '"eks.amazonaws.com/compute-type": "fargate"'), $(node a linux m5.large "$eks")]}
  > END
  $ echo '{"Subnets": [{"SubnetId": "subnet-0a", "CidrBlock": "10.0.0.0/24"}]}' > subnets.json
  $ python3 - > interfaces.json <<'END'
  > import json
  > print(json.dumps([{"NetworkInterfaceId": f"eni-{i}", "SubnetId": "subnet-0a",
  >                    "PrivateIpAddresses": [{"PrivateIpAddress": f"10.0.0.{16 * i}"}]} for i in range(6, 15, 3)]))
  > END
  $ maxpods migrate --nodes nodes.json --subnets subnets.json --interfaces interfaces.json --pods-per-node 10 -o markdown
  maxpods: warning: left out 1 node (Fargate, EKS Auto Mode or hybrid)
  maxpods: warning: left out 1 node of Windows
  maxpods: warning: left out 1 node that the files have more than once
  maxpods: warning: the verdict is NO-GO
  # From single addresses to prefixes
  
  **NO-GO**: no room for more than 3 of the 4 new nodes beside the old ones; move them in parts: for the runbook of a part, give its types and counts instead of --nodes.
  
  | NODES | TYPE | ZONE | COUNT | MAX PODS | PODS/NODE | ADDRESSES | /28S |
  |---|---|---|---:|---:|---:|---:|---:|
  | old | m5.large | - | 2 | 29 | 10 | 30 | 0 |
  | old | m5.xlarge | - | 1 | 58 | 10 | 30 | 0 |
  | old | c5.xlarge | - | 1 | 58 | 10 | 30 | 0 |
  | new | m5.large | - | 2 | 110 | 10 | 1 | 2 |
  | new | m5.xlarge | - | 1 | 110 | 10 | 1 | 2 |
  | new | c5.xlarge | - | 1 | 110 | 10 | 1 | 2 |
  
  Nodes at the peak: 4 old, 4 new. The addresses of the old nodes are used in the subnets already; once prefixes are enabled, they take prefixes as well.
  
  | SUBNET | OLD | /28S | NEW NODES | ADDRESSES | /28S | LEFT | /28S |
  |---|---:|---:|---:|---:|---:|---:|---:|
  | subnet-0a  10.0.0.0/24 | 0 | 4 | 3 | 3 | 6 | 85 | 1 |
  
  New nodes that fit beside the old ones: 3 (best case), 2 (worst case).
  [1]

The commands are words that a shell understands, and those of maxpods itself run:

  $ maxpods migrate --nodes nodes.json --subnet 10.0.0.0/16 -q -o json > out.json
  $ python3 - > commands <<'END'
  > import json
  > for step in json.load(open("out.json"))["steps"]:
  >     print("\n".join(step["commands"]))
  > END
  $ bash -n commands
  $ wc -l < commands
  27

Karpenter: a node class for each max pods, which the command really gives, with the options of the plan:

  $ echo "[$(node a linux m5.large "$karpenter"), $(node b linux c5.large "$karpenter"), $(node c linux m5.16xlarge "$karpenter")]" > karpenter.json
  $ maxpods migrate --nodes karpenter.json --subnet 10.0.0.0/16 --cluster blue --cni-max-eni 2 -o json -q > karpenter-plan.json
  $ python3 - > emit <<'END'
  > import json
  > for step in json.load(open("karpenter-plan.json"))["steps"][3:6]:
  >     print("#", step["title"])
  >     print("\n".join(step["commands"]))
  > END
  $ cat emit
  # Enable prefix delegation
  kubectl set env daemonset aws-node -n kube-system ENABLE_PREFIX_DELEGATION=true
  kubectl rollout status daemonset aws-node -n kube-system
  # Create new node classes with max pods, and node pools that use them
  maxpods emit karpenter c5.large,m5.large --prefix-delegation --cni-max-eni 2 --cluster blue --node-class prefix-110 | kubectl apply -f -
  kubectl get nodepool default -o yaml > default-prefix-110.yaml
  maxpods emit karpenter m5.16xlarge --prefix-delegation --cni-max-eni 2 --cluster blue --node-class prefix-250 | kubectl apply -f -
  kubectl get nodepool default -o yaml > default-prefix-250.yaml
  # Let the old pools launch no more nodes
  kubectl patch nodepool default --type merge -p '{"spec":{"limits":{"cpu":"0"}}}'
  $ grep -o 'maxpods emit [^|]*' emit > commands
  $ . ./commands 2> /dev/null | grep -E '^  name|maxPods'
    name: "prefix-110"
      maxPods: 110
    name: "prefix-250"
      maxPods: 250

Nodes of no group are named one by one, as no label has them and no others. A name that is taken is not taken again:

  $ echo "[$(node a linux m5.large '"team": "blue"')]" | maxpods migrate --nodes - --subnet 10.0.0.0/16 -q | grep -E 'cordon|drain|autoscaling'
      kubectl cordon a
      kubectl drain a --ignore-daemonsets --delete-emptydir-data
      aws autoscaling update-auto-scaling-group --auto-scaling-group-name OLD-GROUP --min-size 0 --max-size 0 --desired-capacity 0
  $ echo "[$(node a linux m5.large '"eks.amazonaws.com/nodegroup": "prefix-m5-large"')]" | maxpods migrate --nodes - --subnet 10.0.0.0/16 -q | grep -E 'eksctl|delete-nodegroup'
      eksctl create nodegroup --cluster my-cluster --name prefix-m5-large-2 --node-type m5.large --max-pods-per-node 110 --nodes 1
      kubectl get nodes -l alpha.eksctl.io/nodegroup-name=prefix-m5-large-2 -o custom-columns=NAME:.metadata.name,PODS:.status.capacity.pods
      aws eks delete-nodegroup --cluster-name my-cluster --nodegroup-name prefix-m5-large

What made a group deletes it:

  $ for labels in "$eks" "$eksctl" "$karpenter"; do
  >   echo "[$(node a linux m5.large "$labels")]" | maxpods migrate --nodes - --subnet 10.0.0.0/16 --cluster blue -q -o json |
  >     python3 -c 'import json, sys; [print(*s["commands"], sep="\n") for s in json.load(sys.stdin)["steps"] if s["title"].startswith(("Move", "Delete"))]'
  > done
  kubectl drain -l eks.amazonaws.com/nodegroup=blue --ignore-daemonsets --delete-emptydir-data
  aws eks delete-nodegroup --cluster-name blue --nodegroup-name blue
  kubectl drain -l alpha.eksctl.io/nodegroup-name=made --ignore-daemonsets --delete-emptydir-data
  eksctl delete nodegroup --cluster blue --name made
  kubectl drain -l karpenter.sh/nodepool=default --ignore-daemonsets --delete-emptydir-data
  kubectl delete nodepool default

From subnets as they are, the reservations are exact, old nodes take their prefixes in their zone, and the new groups go
where the plan has them:

  $ zone() { echo "\"topology.kubernetes.io/zone\": \"$1\", $eks"; }
  $ echo "[$(node a linux m5.large "$(zone us-west-2a)"), $(node b linux m5.large "$(zone us-west-2a)")]" > zones.json
  $ echo '[{"SubnetId": "subnet-0a", "CidrBlock": "10.0.0.0/25", "AvailabilityZone": "us-west-2a"}, {"SubnetId": "subnet-0b", "CidrBlock": "10.0.1.0/25", "AvailabilityZone": "us-west-2b"}]' > two.json
  $ echo '[]' | maxpods migrate --nodes zones.json --subnets two.json --interfaces - --pods-per-node 16 | sed -n '1,/^ 2/p'
  GO
  the subnets have addresses for old and new nodes at once, even in the worst case
  
  NODES  TYPE      ZONE        COUNT  MAX PODS  PODS/NODE  ADDRESSES  /28S
  old    m5.large  us-west-2a      2        29         16         30     0
  new    m5.large  -               2       110         16          1     2
  
  Nodes at the peak: 2 old, 2 new. The addresses of the old nodes are used in the
  subnets already; once prefixes are enabled, they take prefixes as well.
  
  SUBNET                              OLD  /28S  NEW NODES  ADDRESSES  /28S  LEFT  /28S
  subnet-0a  10.0.0.0/25  us-west-2a    0     2          1          1     2    58     2
  subnet-0b  10.0.1.0/25  us-west-2b    0     0          1          1     2    90     4
  
  New nodes that fit beside the old ones: 5 (best case), 3 (worst case).
  
  Runbook
  
   1. Reserve blocks for prefixes, so that single addresses do not fragment them
      aws ec2 create-subnet-cidr-reservation --subnet-id subnet-0a --cidr 10.0.0.32/27 --reservation-type prefix
      aws ec2 create-subnet-cidr-reservation --subnet-id subnet-0a --cidr 10.0.0.64/27 --reservation-type prefix
      aws ec2 create-subnet-cidr-reservation --subnet-id subnet-0b --cidr 10.0.1.32/27 --reservation-type prefix
  
   2. Check that the VPC CNI is 1.9.0 or later
  $ echo '[]' | maxpods migrate --nodes zones.json --subnets two.json --interfaces - --pods-per-node 16 | grep eksctl
      eksctl create nodegroup --cluster my-cluster --name prefix-m5-large --node-type m5.large --max-pods-per-node 110 --nodes 2 --subnet-ids subnet-0a,subnet-0b
      kubectl get nodes -l alpha.eksctl.io/nodegroup-name=prefix-m5-large -o custom-columns=NAME:.metadata.name,PODS:.status.capacity.pods

  $ maxpods migrate m5.large:4 --custom-networking --subnet 10.0.0.0/24 10.0.1.0/24 --pod-subnet 100.64.0.0/22 100.64.4.0/22 | grep POD-SUBNET
      aws ec2 get-subnet-cidr-reservations --subnet-id POD-SUBNET > reservations.json
      maxpods migrate --nodes nodes.json --subnets subnets.json --interfaces interfaces.json --reservations reservations.json --subnet SUBNET --pod-subnet POD-SUBNET --custom-networking --cluster my-cluster
      SUBNET stands for the IDs of the subnets that nodes start in, POD-SUBNET for
      aws ec2 create-subnet-cidr-reservation --subnet-id POD-SUBNET --cidr 100.64.0.128/25 --reservation-type prefix
      aws ec2 create-subnet-cidr-reservation --subnet-id POD-SUBNET --cidr 100.64.4.128/25 --reservation-type prefix

What the runbook says of the settings, and of planning again, has all options of this plan:

  $ maxpods migrate m5.large:2 --to c5.large:3 --custom-networking --pod-eni --cni-max-eni 3 --warm-ip-target 5 --minimum-ip-target 2 --pods-per-node 8 --subnet 10.0.0.0/26 --pod-subnet 100.64.0.0/19 --cluster blue -q -o json | grep -oE 'maxpods (migrate|emit vpc)[^"`]*'
  maxpods migrate --nodes nodes.json --subnets subnets.json --interfaces interfaces.json --reservations reservations.json --subnet SUBNET --pod-subnet POD-SUBNET --to c5.large:3 --pods-per-node 8 --custom-networking --pod-eni --cni-max-eni 3 --warm-ip-target 5 --minimum-ip-target 2 --cluster blue
  maxpods emit vpc-cni-addon --prefix-delegation --custom-networking --pod-eni --cni-max-eni 3 --warm-ip-target 5 --minimum-ip-target 2 --cluster blue

Windows:

  $ maxpods migrate m5.large:2 --os windows --subnet 10.0.0.0/20 --warm-prefix-target 1 -q | sed -n '/^Runbook/,$p'
  Runbook
  
   1. Find the blocks that are not fragmented, and plan again
      kubectl get nodes -o json > nodes.json
      aws ec2 describe-subnets > subnets.json
      aws ec2 describe-network-interfaces > interfaces.json
      aws ec2 get-subnet-cidr-reservations --subnet-id SUBNET > reservations.json
      maxpods migrate --nodes nodes.json --subnets subnets.json --interfaces interfaces.json --reservations reservations.json --subnet SUBNET --os windows --warm-prefix-target 1 --cluster my-cluster
      SUBNET stands for the IDs of the subnets that nodes start in. For several,
      append what the fourth command prints for each.
  
   2. Reserve blocks for prefixes, so that single addresses do not fragment them
      aws ec2 create-subnet-cidr-reservation --subnet-id SUBNET --cidr 10.0.0.128/25 --reservation-type prefix
      These blocks assume empty subnets: replace them by those from step 1.
  
   3. Check that the cluster delegates prefixes to Windows
      aws eks describe-cluster --name my-cluster --query 'cluster.{"Kubernetes Version": version, "Platform Version": platformVersion}'
      Kubernetes 1.25 from eks.5, 1.26 from eks.4, 1.27 from eks.3, and all later.
  
   4. Enable prefix delegation for Windows
      kubectl patch configmap amazon-vpc-cni -n kube-system --type merge -p '{"data":{"enable-windows-ipam":"true","enable-windows-prefix-delegation":"true"}}'
      kubectl patch configmap amazon-vpc-cni -n kube-system --type merge -p '{"data":{"warm-prefix-target":"1","warm-ip-target":"0","minimum-ip-target":"0"}}'
      kubectl get configmap -n kube-system amazon-vpc-cni -o "jsonpath={.data.enable-windows-prefix-delegation}"
      The last command must print true.
  
   5. Create new node groups beside the old ones, with their max pods
      eksctl create nodegroup --cluster my-cluster --name prefix-m5-large --managed=false --node-type m5.large --node-ami-family WindowsServer2022CoreContainer --max-pods-per-node 110 --nodes 2
      Add --node-private-networking for private subnets. For groups of launch
      templates, Terraform or Bottlerocket, `maxpods emit --list` names what sets
      max pods there. If an autoscaler grows the old groups, keep them at their
      current size.
  
   6. Verify the max pods of new nodes before more pods move
      kubectl get nodes -l alpha.eksctl.io/nodegroup-name=prefix-m5-large -o custom-columns=NAME:.metadata.name,PODS:.status.capacity.pods
      Expect 110 on m5.large for new nodes.
  
   7. Keep new pods off the old nodes
      kubectl cordon -l eks.amazonaws.com/nodegroup=OLD-GROUP
  
   8. Move the pods, group by group
      kubectl drain -l eks.amazonaws.com/nodegroup=OLD-GROUP --ignore-daemonsets --delete-emptydir-data
  
   9. Delete the old node groups
      aws eks delete-nodegroup --cluster-name my-cluster --nodegroup-name OLD-GROUP
  
  10. Verify that every pod has an address, and that prefixes were delegated
      kubectl get pods -A --field-selector=status.phase=Pending
      kubectl get events -A | grep -E 'InsufficientCidrBlocks|failed to assign an IP address'
      aws ec2 describe-network-interfaces --query 'NetworkInterfaces[?Ipv4Prefixes].[SubnetId,Attachment.InstanceId,length(Ipv4Prefixes)]' --output text
      The first finds no pod that waits for an address, the second nothing new:
      events stay for an hour. The third lists the new nodes.
  
  What must not be done
  
    - Do not replace nodes one by one in the old groups: a node that has both
      single addresses and prefixes advertises more pods than it has addresses
      for.
    - Do not set the new max pods on existing nodes.
    - Do not delete the reservations: single addresses would fragment the blocks
      that later nodes need.

With custom networking the prefixes are of the pods' subnets:

  $ maxpods migrate m5.large:2 --custom-networking --subnet 10.0.0.0/26 --pod-subnet 100.64.0.0/20 -q | sed -n '/^SUBNET/,/reservation/p'
  SUBNET         OLD  /28S  NEW NODES  ADDRESSES  /28S  LEFT  /28S
  10.0.0.0/26      2     0          2          2     0    55     2
  100.64.0.0/20   40     2          0          2     6  3921   245
  
  New nodes that fit beside the old ones: 57 (best case), 53 (worst case).
  
  Runbook
  
   1. Find the blocks that are not fragmented, and plan again
      kubectl get nodes -o json > nodes.json
      aws ec2 describe-subnets > subnets.json
      aws ec2 describe-network-interfaces > interfaces.json
      aws ec2 get-subnet-cidr-reservations --subnet-id POD-SUBNET > reservations.json

A warm prefix target of 2 or more makes nodes hold more, for which the reservations are, where there is room. Here are
ten whole /28s, and there nine:

  $ echo "[$(node a linux m5.large "$eks")]" > one-node.json
  $ echo '[{"SubnetId": "subnet-0a", "CidrBlock": "10.0.0.0/24"}]' > one.json
  $ with_broken() { python3 -c 'import json, sys
  > print(json.dumps([{"NetworkInterfaceId": "eni-1", "SubnetId": "subnet-0a",
  >                    "PrivateIpAddresses": [{"PrivateIpAddress": f"10.0.0.{16 * i}"} for i in range(1, 15 - int(sys.argv[1]))]}]))' "$1"; }
  $ with_broken 10 | maxpods migrate --nodes one-node.json --subnets one.json --interfaces - --warm-prefix-target 3 -o json > ten.json
  $ python3 - > reservations.json <<'END'
  > import json
  > d = json.load(open("ten.json"))
  > print(json.dumps([{"SubnetCidrReservationId": f"scr-{i}", "SubnetId": "subnet-0a", "Cidr": c, "ReservationType": "prefix"}
  >                   for i, c in enumerate(d["subnets"][0]["reservations"])]))
  > END
  $ python3 -c 'import json; d = json.load(open("ten.json")); print(d["needsReservations"], d["subnets"][0]["reservations"])'
  True ['10.0.0.80/28', '10.0.0.96/27', '10.0.0.128/26', '10.0.0.192/27', '10.0.0.224/28']
  $ with_broken 10 | maxpods migrate --nodes one-node.json --subnets one.json --interfaces - --reservations reservations.json --warm-prefix-target 3 | head -2
  GO
  the subnets have addresses for old and new nodes at once, even in the worst case
  $ with_broken 9 | maxpods migrate --nodes one-node.json --subnets one.json --interfaces - --warm-prefix-target 3 | head -3
  GO, but it may not fit
  with a warm prefix target of 2 or more and random placement of pods, new nodes
  may hold more prefixes than there is room for, even with the reservations

No-go:

  $ maxpods migrate m5.large:2 --subnet 10.0.0.0/20 --warm-prefix-target 0
  maxpods: error: with prefix delegation, aws-node starts only if a warm target is above 0
  hint: raise --warm-prefix-target, --warm-ip-target or --minimum-ip-target
  [1]
  $ maxpods migrate m5.large:2 --subnet 10.0.0.0/20 --warm-prefix-target 0 -o markdown
  maxpods: warning: with prefix delegation, aws-node starts only if a warm target is above 0
  hint: raise --warm-prefix-target, --warm-ip-target or --minimum-ip-target
  # From single addresses to prefixes
  
  **NO-GO**: with prefix delegation, aws-node starts only if a warm target is above 0.
  [1]
  $ maxpods migrate m5.large:2 --subnet 10.0.0.0/20 --warm-prefix-target 0 -o json
  maxpods: warning: with prefix delegation, aws-node starts only if a warm target is above 0
  hint: raise --warm-prefix-target, --warm-ip-target or --minimum-ip-target
  {
    "schemaVersion": 1,
    "go": false,
    "reason": "with prefix delegation, aws-node starts only if a warm target is above 0",
    "needsReservations": false,
    "reservationsSuffice": null,
    "pods": null,
    "oldNodes": [],
    "newNodes": [],
    "best": null,
    "worst": null,
    "subnets": [],
    "steps": [],
    "never": []
  }
  [1]
  $ maxpods migrate m5.large:2 --subnet 10.0.0.0/20 --minimum-ip-target 20 > /dev/null
  maxpods: warning: without a warm IP target, no address is kept ready above the minimum IP target
  hint: add --warm-ip-target
  maxpods: warning: max pods allows 27 pods on a node, but m5.large has addresses for only 20: without a warm IP target, its pool stops at the minimum
  maxpods: warning: max pods allows 108 pods on a node, but m5.large has addresses for only 32: without a warm IP target, its pool stops at the minimum
  $ maxpods migrate m4.large:2 --subnet 10.0.0.0/20
  maxpods: warning: the verdict is NO-GO
  NO-GO
  new nodes would get no prefixes: m4.large is not built on Nitro: its nodes use
  single addresses; name other types with --to
  
  NODES  TYPE      ZONE  COUNT  MAX PODS  PODS/NODE  ADDRESSES  /28S
  old    m4.large  -         2        20         18         20     0
  new    m4.large  -         2        20         18         20     0
  
  Nodes at the peak: 2 old, 2 new. The addresses of the old nodes are taken from
  empty subnets; once prefixes are enabled, they take prefixes as well.
  
  SUBNET       OLD  /28S  NEW NODES  ADDRESSES  /28S  LEFT  /28S
  10.0.0.0/20   40     0          2         40     0  4011   250
  
  New nodes that fit beside the old ones: 202 (best case), 202 (worst case).
  [1]
  $ maxpods migrate m5.large:2 --to m6i.large c6i.large --subnet 10.0.0.0/18 -q | grep -E '^(old|new)  '
  old    m5.large   -         2        29         27         30     0
  new    m6i.large  -         1       110         27          1     3
  new    c6i.large  -         1       110         27          1     3
  $ maxpods migrate m4.large:2 --to m5.large:2 --subnet 10.0.0.0/18 | head -1
  GO
  $ maxpods migrate m5.large:30 --subnet 10.0.0.0/22 > /dev/null
  maxpods: warning: the verdict is NO-GO
  [1]
  $ maxpods migrate m5.large:20 --subnet 10.0.0.0/22 > /dev/null
  maxpods: warning: the verdict is NO-GO
  [1]
  $ maxpods migrate m5.large:20 --subnet 10.0.0.0/24 -o json > /dev/null
  maxpods: warning: the verdict is NO-GO
  [1]
  $ maxpods migrate m5.large:20 --to m5.large:2 --subnet 10.0.0.0/20 -o json > no.json
  maxpods: warning: the verdict is NO-GO
  [1]
  $ python3 -c 'import json; d = json.load(open("no.json")); print(d["go"], d["reason"], d["steps"])'
  False the new nodes (2) have room for fewer than the 540 pods that move; add nodes with --to []

Interfaces without an address besides their own hold no prefix:

  $ maxpods migrate m5.large:2 --subnet 10.0.0.0/20 --ips-per-eni 1 | head -12
  maxpods: warning: m5.large has no address left for pods
  maxpods: warning: the verdict is NO-GO
  NO-GO
  new nodes would get no prefixes: m5.large has no address left for pods; name
  other types with --to
  
  NODES  TYPE      ZONE  COUNT  MAX PODS  PODS/NODE  ADDRESSES  /28S
  old    m5.large  -         2         2          0          1     0
  new    m5.large  -         2         2          0          1     0
  
  Nodes at the peak: 2 old, 2 new. The addresses of the old nodes are taken from
  empty subnets; once prefixes are enabled, they take prefixes as well.
  
  SUBNET       OLD  /28S  NEW NODES  ADDRESSES  /28S  LEFT  /28S
  $ maxpods migrate m5.large:2 --subnet 10.0.0.0/20 --ips-per-eni 1 --branch-pods 99
  maxpods: error: m5.large supports 9 branch ENIs, too few for 99 branch pods
  hint: lower --branch-pods, or list types with branch ENIs with: maxpods list --trunking -o wide
  [2]

All interfaces are reserved, and the primary one serves pods nevertheless: 113 old nodes have 10 addresses each and take
113 /28s, the new ones 8 and 72. Outside of these 1,138 addresses 184 of 254 /28s are whole:

  $ maxpods migrate m5.large:113 --to c5.24xlarge:8 --reserved-enis 3 --pods-per-node 9 --subnet 10.0.0.0/20 -q | head -8
  maxpods: warning: the verdict is NO-GO
  NO-GO
  no room for more than 7 of the 8 new nodes beside the old ones; move them in
  parts: for the runbook of a part, give its types and counts instead of --nodes
  
  NODES  TYPE         ZONE  COUNT  MAX PODS  PODS/NODE  ADDRESSES  /28S
  old    m5.large     -       113        11          9         10     0
  new    c5.24xlarge  -         8       250        128          1     9
  

Old nodes stop at their own max pods, of 11, as maxpods warm has it:

  $ maxpods migrate t3.small:2 --subnet 10.0.0.0/20 --warm-ip-target 100 -q | grep '^10.0'
  10.0.0.0/20   24     6          2          6    14  3741   233
  $ maxpods warm t3.small --prefix-delegation --pods 0 --max-pods 11 --warm-ip-target 100
  PODS  ENIS  PREFIXES  ADDRESSES  UNUSED  UNUSED PREFIXES  PREFIXES PER ENI
     0     1         3         48      48                3  3
  
  Decided by WARM_IP_TARGET=100 (given), MINIMUM_IP_TARGET=0 (not set).

What cannot be is refused:

  $ maxpods migrate --subnet 10.0.0.0/22
  maxpods: error: no instance type given
  hint: name one or more, such as m5.large
  [2]
  $ maxpods migrate m5.large:2
  maxpods: error: no subnet given
  hint: give a block, such as --subnet 10.0.0.0/24, or files: --subnets FILE --interfaces FILE
  [2]
  $ maxpods migrate m5.large:2 --subnet 10.0.0.0/22 --prefix-delegation
  maxpods: error: maxpods migrate starts from single addresses
  hint: leave out --prefix-delegation
  [2]
  $ maxpods migrate m5.large:2 --subnet 10.0.0.0/22 --ip-family ipv6
  maxpods: error: IPv6 nodes use prefixes already: there is nothing to migrate
  [2]
  $ maxpods migrate m5.large:2 --nodes nodes.json --subnet 10.0.0.0/22
  maxpods: error: --nodes and TYPE cannot be combined: the file has the types
  hint: name the types of new nodes with --to
  [2]
  $ maxpods migrate --nodes - --subnets - --interfaces interfaces.json < nodes.json
  maxpods: error: standard input ('-') can be read only once
  hint: save the other input to a file, and name that
  [2]
  $ maxpods migrate m5.large:2 --subnet 10.0.0.0/22 --cluster 'a b'
  maxpods: error: --cluster cannot be 'a b'
  hint: use 1 to 100 letters, digits, - and _, starting with a letter or digit
  [2]
  $ maxpods migrate m5.large:60000 --subnet 10.0.0.0/16
  maxpods: error: 120,000 old and new nodes exceed the 100,000 that EKS supports
  hint: move fewer nodes at a time
  [2]
  $ echo '{"items": []}' | maxpods migrate --nodes - --subnet 10.0.0.0/22
  maxpods: error: standard input has no node to migrate
  [2]
  $ echo '{"items": [{"kind": "Pod", "metadata": {"name": "a"}, "status": {}}]}' | maxpods migrate --nodes - --subnet 10.0.0.0/22
  maxpods: error: standard input is not a list of nodes: it has a Pod (in the record at byte 12)
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ echo '{"items": [{"kind": "Node", "status": {}}]}' | maxpods migrate --nodes - --subnet 10.0.0.0/22
  maxpods: error: standard input: #1: it has no name (in the record at byte 12)
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ echo '{"items": [{"kind": "Node", "metadata": []}]}' | maxpods migrate --nodes - --subnet 10.0.0.0/22
  maxpods: error: standard input: #1: its metadata is an array, not an object (in the record at byte 12)
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ echo "[$(node a linux m5.large '"status": "ok"')]" | maxpods migrate --nodes - --subnet 10.0.0.0/16 | head -1
  GO
  $ echo "[$(node a linux m5.large,c5.large "$eks")]" | maxpods migrate --nodes - --subnet 10.0.0.0/22
  maxpods: error: standard input: a: its node.kubernetes.io/instance-type is not a valid label value (in the record at byte 2)
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ echo '{"items": [{"metadata": {"name": "a", "labels": {"kubernetes.io/os": "linux"}}, "status": {}}]}' | maxpods migrate --nodes - --subnet 10.0.0.0/22
  maxpods: error: standard input has no node to migrate
  hint: left out 1 node without the label node.kubernetes.io/instance-type
  [2]
  $ echo "[$(node a linux m5.huge "$eks")]" | maxpods migrate --nodes - --subnet 10.0.0.0/22
  maxpods: error: standard input: unknown instance type 'm5.huge'
  hint: give a catalog that has the type: --catalog FILE
  [2]
  $ echo "[$(node a linux m5.large '"eks.amazonaws.com/nodegroup": "a; b"')]" | maxpods migrate --nodes - --subnet 10.0.0.0/22
  maxpods: error: standard input: a: its eks.amazonaws.com/nodegroup is not a valid label value (in the record at byte 2)
  hint: create the file with: kubectl get nodes -o json
  [2]

What names types that are the user's own brings their catalog along:

  $ { maxpods catalog export | head -1; echo zz9.large,2,8192,amd64,nitro,false,3,0,3,10,true,9,,true,,; } > own.csv
  $ maxpods migrate zz9.large:2 --catalog own.csv --subnet 10.0.0.0/18 --cluster blue | grep -o 'maxpods .*--catalog .*'
  maxpods migrate --nodes nodes.json --subnets subnets.json --interfaces interfaces.json --reservations reservations.json --subnet SUBNET --catalog 'own.csv' --cluster blue

A path that a terminal would obey is written as bash reads it, and ends no block of Markdown:

  $ odd=$'own\n```\n\e[31m\'.csv'
  $ cp own.csv "$odd"
  $ maxpods migrate zz9.large:2 --catalog "$odd" --subnet 10.0.0.0/18 --cluster blue -o markdown > runbook.md
  $ grep -o -- '--catalog .*' runbook.md
  --catalog $'own\012```\012\033[31m\047.csv' --cluster blue
  $ grep -c "$(printf '\033')" runbook.md
  0
  [1]
  $ eval "$(grep -o 'maxpods .*--catalog .*' runbook.md | sed 's/maxpods migrate .* --catalog/printf %s/; s/ --cluster.*//')" | cmp - <(printf %s "$odd")

New nodes with no interface for pods are no go, although their primary interface gets prefixes:

  $ maxpods migrate m5.large:2 --subnet 10.0.0.0/18 --reserved-enis 3 2>&1 | head -4
  maxpods: warning: m5.large has no network interface left for pods
  maxpods: warning: the verdict is NO-GO
  NO-GO
  new nodes would get no prefixes: m5.large has no network interface left for
  $ maxpods migrate m5.large:2 --to m5.4xlarge:2 --subnet 10.0.0.0/18 --reserved-enis 3 -q | head -1
  GO

In tagged subnets, the new nodes and their pods are where subnet discovery puts them:

  $ cat > tagged.json <<'END'
  > [{"SubnetId": "subnet-0a", "CidrBlock": "10.0.0.0/26", "AvailabilityZone": "us-west-2a", "VpcId": "vpc-1",
  >   "Tags": [{"Key": "kubernetes.io/role/cni", "Value": "0"}]},
  >  {"SubnetId": "subnet-0b", "CidrBlock": "100.64.0.0/18", "AvailabilityZone": "us-west-2a", "VpcId": "vpc-1",
  >   "Tags": [{"Key": "kubernetes.io/role/cni", "Value": "1"}]}]
  > END
  $ echo '[]' > no-interfaces.json
  $ maxpods migrate m5.large:3 --subnets tagged.json --interfaces no-interfaces.json | sed -n '1,31p'
  GO
  the subnets have addresses for old and new nodes at once, even in the worst case
  
  NODES  TYPE      ZONE  COUNT  MAX PODS  PODS/NODE  ADDRESSES  /28S
  old    m5.large  -         3        20         18         21     0
  new    m5.large  -         3       110         18          2     3
  
  Nodes at the peak: 3 old, 3 new. The addresses of the old nodes are used in the
  subnets already; once prefixes are enabled, they take prefixes as well.
  
  SUBNET                                OLD  /28S  NEW NODES  ADDRESSES  /28S   LEFT  /28S
  subnet-0a  10.0.0.0/26  us-west-2a      0     0          3          3     0     56     2
  subnet-0b  100.64.0.0/18  us-west-2a    0     3          0          3     9  16184  1010
  
  New nodes that fit beside the old ones: 59 (best case), 59 (worst case).
  
  Runbook
  
   1. Reserve blocks for prefixes, so that single addresses do not fragment them
      aws ec2 create-subnet-cidr-reservation --subnet-id subnet-0b --cidr 100.64.1.0/24 --reservation-type prefix
  
   2. Check that the VPC CNI is 1.22.0 or later, which excludes subnets tagged
      kubernetes.io/role/cni=0
      kubectl describe daemonset aws-node --namespace kube-system | grep Image | cut -d "/" -f 2
      If it is older, update it first, to the newest release that `aws eks
      describe-addon-versions --addon-name vpc-cni` has for your Kubernetes
      version.
  
   3. Enable prefix delegation
      kubectl set env daemonset aws-node -n kube-system ENABLE_PREFIX_DELEGATION=true
      kubectl rollout status daemonset aws-node -n kube-system

The version that the tag needs has its reason, and the command for the add-on has no option that needs types:

  $ maxpods migrate m5.large:3 --subnets tagged.json --interfaces no-interfaces.json -q | grep -E '^ 2|emit vpc|--cluster'
   2. Check that the VPC CNI is 1.22.0 or later, which excludes subnets tagged
      add-on instead, which an update keeps: `maxpods emit vpc-cni-addon
      --prefix-delegation --cluster my-cluster` prints the command. It replaces
      eksctl create nodegroup --cluster my-cluster --name prefix-m5-large --node-type m5.large --max-pods-per-node 110 --nodes 3 --subnet-ids subnet-0a
      aws eks delete-nodegroup --cluster-name my-cluster --nodegroup-name OLD-GROUP

All commands of maxpods in the runbook run, whatever settings the plan has:

  $ echo '[{"SubnetId": "subnet-0a", "CidrBlock": "10.0.0.0/18", "VpcId": "vpc-1", "AvailabilityZone": "us-west-2a"}, {"SubnetId": "subnet-0b", "CidrBlock": "100.64.0.0/18", "VpcId": "vpc-1", "AvailabilityZone": "us-west-2a"}]' > subnets.json
  $ echo '[]' > interfaces.json
  $ echo '{"SubnetIpv4CidrReservations": []}' > reservations.json
  $ echo "[$(node a linux m5.large "$karpenter")]" > nodes.json
  $ runs() {
  >   maxpods migrate "$@" --cluster blue -q -o json | python3 -c '
  > import json, re, sys
  > for step in json.load(sys.stdin)["steps"]:
  >     for line in step["commands"] + re.findall("`([^`]*)`", step["note"] or ""):
  >         if line.startswith("maxpods "):
  >             print(line.split(" | ")[0].replace("POD-SUBNET", "subnet-0b").replace("SUBNET", "subnet-0a"))
  > ' > lines
  >   while read -r line; do
  >     sh -c "$line" < /dev/null > out.txt 2> err.txt || { echo "FAILED: $line"; head -2 err.txt; }
  >   done < lines
  >   echo "$(grep -c '^maxpods migrate' lines) $(grep -c '^maxpods emit vpc-cni-addon' lines) $(grep -c '^maxpods emit karpenter' lines)"
  > }
  $ runs m5.large:3 --subnets tagged.json --interfaces no-interfaces.json
  0 1 0
  $ for options in '--primary-eni-excluded --pod-subnet 100.64.0.0/18' '--reserved-enis 1' '--host-network-pods 4' '--max-reserved-percent 20' \
  >     '--branch-pods 2' '--pod-eni --cni-max-eni 3' '--cni-version 1.19.0' \
  >     '--custom-networking --pod-subnet 100.64.0.0/18' '--no-subnet-discovery' '--warm-ip-target 5 --minimum-ip-target 10'; do
  >   echo "$options"
  >   runs m5.large:3 --subnet 10.0.0.0/18 $options
  >   runs --nodes nodes.json --subnet 10.0.0.0/18 $options
  > done
  --primary-eni-excluded --pod-subnet 100.64.0.0/18
  1 1 0
  1 1 1
  --reserved-enis 1
  1 1 0
  1 1 1
  --host-network-pods 4
  1 1 0
  1 1 1
  --max-reserved-percent 20
  1 1 0
  1 1 1
  --branch-pods 2
  1 1 0
  1 1 1
  --pod-eni --cni-max-eni 3
  1 1 0
  1 1 1
  --cni-version 1.19.0
  1 1 0
  1 1 1
  --custom-networking --pod-subnet 100.64.0.0/18
  1 1 0
  1 1 1
  --no-subnet-discovery
  1 1 0
  1 1 1
  --warm-ip-target 5 --minimum-ip-target 10
  1 1 0
  1 1 1
