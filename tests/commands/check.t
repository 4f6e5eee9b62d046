Would it work? From options alone:

  $ maxpods check m5.large --prefix-delegation --cni-version 1.18.0
  warning  aws-node     the settings of the VPC CNI are unknown: give them with
                        --aws-node FILE
           kubectl get daemonset aws-node -n kube-system -o json > aws-node.json
  ok       cni-version  VPC CNI 1.18.0; prefixes need 1.9.0 or later
  ok       downgrade    with prefixes enabled, remove all nodes before you
                        downgrade the VPC CNI below 1.9.0
  ok       nitro        m5.large is built on Nitro
  warning  subnets      the subnets need contiguous /28 blocks, which is not
                        checked here
           maxpods subnet --subnets FILE --interfaces FILE   # also suggests reservations
  
  result: max pods 110, limited by m5.large
  $ maxpods check m5.large m4.large --prefix-delegation --cni-version 1.8.0
  maxpods: warning: 2 of 5 prerequisites failed
  warning  aws-node     the settings of the VPC CNI are unknown: give them with
                        --aws-node FILE
           kubectl get daemonset aws-node -n kube-system -o json > aws-node.json
  failed   cni-version  VPC CNI 1.8.0; prefixes need 1.9.0 or later
           aws eks update-addon --cluster-name my-cluster --addon-name vpc-cni --resolve-conflicts PRESERVE --addon-version v1.9.0-eksbuild.1   # or later; for those that EKS offers: aws eks describe-addon-versions --addon-name vpc-cni
  ok       nitro        m5.large is built on Nitro
  failed   nitro        m4.large is not built on Nitro: its nodes use single
                        addresses
           maxpods list --nitro
  warning  subnets      the subnets need contiguous /28 blocks, which is not
                        checked here
           maxpods subnet --subnets FILE --interfaces FILE   # also suggests reservations
  
  result: max pods 20, limited by m4.large
  [1]
  $ maxpods check m5.large --ip-family ipv6 --cni-version 1.10.0 -q > /dev/null
  maxpods: warning: 1 of 4 prerequisites failed
  [1]
  $ maxpods check m5.large --prefix-delegation --os windows --kubernetes-version 1.27 --platform-version eks.2
  maxpods: warning: 1 of 4 prerequisites failed
  failed   windows-version  Kubernetes 1.27 delegates prefixes from platform
                            version eks.3 on; the cluster has eks.2
           aws eks update-cluster-version --name my-cluster --kubernetes-version 1.28   # or wait: EKS updates platform versions itself
  warning  windows-support  it is unknown whether Windows support is enabled: give
                            the ConfigMap with --amazon-vpc-cni FILE
           kubectl get configmap amazon-vpc-cni -n kube-system -o json > amazon-vpc-cni.json
  ok       nitro            m5.large is built on Nitro
  warning  subnets          the subnets need contiguous /28 blocks, which is not
                            checked here
           maxpods subnet --subnets FILE --interfaces FILE   # also suggests reservations
  
  result: max pods 9, limited by m5.large
  [1]

From what EKS and Kubernetes say, saved:

  $ cat > cluster.json <<'END'
  > {"cluster": {"name": "blue", "version": "1.31", "platformVersion": "eks.12",
  >              "kubernetesNetworkConfig": {"ipFamily": "ipv4", "serviceIpv4Cidr": "10.100.0.0/16"}}}
  > END
  $ aws_node() {
  >   cat <<END
  > {"apiVersion": "apps/v1", "kind": "DaemonSet", "metadata": {"name": "aws-node", "namespace": "kube-system"},
  >  "spec": {"template": {"spec": {"containers": [
  >   {"name": "aws-node", "image": "example.com/amazon-k8s-cni:$1-eksbuild.1",
  >    "env": [{"name": "ENABLE_IPv4", "value": "true"},
  >            {"name": "WARM_ENI_TARGET", "value": "1"}, {"name": "WARM_PREFIX_TARGET", "value": "1"},
  >            {"name": "MY_NODE_NAME", "valueFrom": {"fieldRef": {"fieldPath": "spec.nodeName"}}}, $2]},
  >   {"name": "aws-eks-nodeagent", "image": "example.com/agent:v1.2.0"}]}}}}
  > END
  > }
  $ aws_node v1.19.0 '{"name": "ENABLE_PREFIX_DELEGATION", "value": "true"}' > aws-node.json
  $ maxpods check m5.large --prefix-delegation --cluster cluster.json --aws-node aws-node.json
  ok       ip-family          the cluster's IP family is IPv4
  ok       prefix-delegation  ENABLE_PREFIX_DELEGATION is on
  ok       cni-version        VPC CNI 1.19.0; prefixes need 1.9.0 or later
  ok       warm-targets       the warm targets are consistent
  ok       downgrade          with prefixes enabled, remove all nodes before you
                              downgrade the VPC CNI below 1.9.0
  ok       nitro              m5.large is built on Nitro
  warning  subnets            the subnets need contiguous /28 blocks, which is not
                              checked here
           maxpods subnet --subnets FILE --interfaces FILE   # also suggests reservations
  
  result: max pods 110, limited by m5.large

What is on counts, whether it was asked for or not; what was asked for and is not on fails:

  $ maxpods check m5.large --aws-node aws-node.json | tail -1
  result: max pods 110, limited by m5.large
  $ maxpods check m5.large --custom-networking --cni-max-eni 2 --aws-node aws-node.json | grep -A1 failed
  maxpods: warning: 2 of 8 prerequisites failed
  failed   custom-networking  AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG is not set on
                              aws-node
  --
  failed   max-eni            MAX_ENI is not set on aws-node
           kubectl set env daemonset aws-node -n kube-system MAX_ENI=2
  $ aws_node v1.8.0 '{"name": "ENABLE_PREFIX_DELEGATION", "value": "true"}, {"name": "WARM_PREFIX_TARGET", "value": "0"}' > old.json
  $ maxpods check m5.large --aws-node old.json --cluster cluster.json | grep -A1 failed
  maxpods: warning: 1 of 6 prerequisites failed
  failed   cni-version        VPC CNI 1.8.0; prefixes need 1.9.0 or later
           aws eks update-addon --cluster-name blue --addon-name vpc-cni --resolve-conflicts PRESERVE --addon-version v1.9.0-eksbuild.1   # or later; for those that EKS offers: aws eks describe-addon-versions --addon-name vpc-cni
  $ aws_node v1.19.0 '{"name": "ENABLE_POD_ENI", "value": "true"}, {"name": "POD_SECURITY_GROUP_ENFORCING_MODE", "value": "standard"}, {"name": "AWS_VPC_K8S_CNI_EXTERNALSNAT", "value": "false"}' > pod-eni.json
  $ maxpods check m5.large t3.large --aws-node pod-eni.json
  maxpods: warning: 1 of 6 prerequisites failed
  ok       pod-eni              ENABLE_POD_ENI is on
  ok       cni-version          VPC CNI 1.19.0; security groups for pods need
                                1.7.0 or later
  ok       warm-targets         the warm targets are consistent
  ok       trunking             m5.large supports 9 branch ENIs
  failed   trunking             t3.large does not support trunk network interfaces
           maxpods list --trunking -o wide
  warning  security-group-mode  standard, without AWS_VPC_K8S_CNI_EXTERNALSNAT:
                                the security groups of the node, not of the pod,
                                apply to traffic that leaves the VPC
           kubectl set env daemonset aws-node -n kube-system AWS_VPC_K8S_CNI_EXTERNALSNAT=true   # behind a NAT gateway
  
  result: max pods 20, limited by m5.large
  [1]

Windows:

  $ echo '{"kind": "ConfigMap", "metadata": {"name": "amazon-vpc-cni"}, "data": {"enable-windows-ipam": "true"}}' > amazon-vpc-cni.json
  $ maxpods check m5.large --os windows --prefix-delegation --cluster cluster.json --amazon-vpc-cni amazon-vpc-cni.json
  maxpods: warning: 1 of 6 prerequisites failed
  ok       ip-family          the cluster's IP family is IPv4
  ok       windows-version    Kubernetes 1.31 delegates prefixes on Windows
  ok       windows-support    enable-windows-ipam is true
  failed   prefix-delegation  enable-windows-prefix-delegation is not set in the
                              ConfigMap amazon-vpc-cni
           kubectl patch configmap amazon-vpc-cni -n kube-system --type merge -p '{"data":{"enable-windows-prefix-delegation":"true"}}'
  ok       nitro              m5.large is built on Nitro
  warning  subnets            the subnets need contiguous /28 blocks, which is not
                              checked here
           maxpods subnet --subnets FILE --interfaces FILE   # also suggests reservations
  
  result: max pods 9, limited by m5.large
  [1]

What is said to do is a command each:

  $ maxpods check m5.large m4.large --pod-eni --prefix-delegation --cni-version 1.6.0 -q | grep -E '^ {9}[a-z]+ ' | sed 's/^ *//' > commands.sh
  maxpods: warning: 3 of 7 prerequisites failed
  $ cut -d ' ' -f 1,2 commands.sh | sort -u
  aws eks
  kubectl get
  maxpods list
  maxpods subnet
  $ bash -n commands.sh

For machines:

  $ maxpods check m5.large --prefix-delegation --cluster cluster.json --aws-node old.json -o json | python3 -c 'import json, sys; d = json.load(sys.stdin); print(list(d), d["passed"], d["stoppedBy"], [(c["name"], c["status"]) for c in d["checks"]], list(d["checks"][0]))'
  maxpods: warning: 1 of 6 prerequisites failed
  ['schemaVersion', 'recommended', 'maxAllowed', 'limitedBy', 'passed', 'stoppedBy', 'checks'] False [] [('ip-family', 'ok'), ('prefix-delegation', 'ok'), ('cni-version', 'failed'), ('warm-targets', 'ok'), ('nitro', 'ok'), ('subnets', 'warning')] ['name', 'status', 'message', 'remedy']

A file can come by standard input; what is none of it is refused:

  $ maxpods check m5.large --aws-node - < aws-node.json | tail -1
  result: max pods 110, limited by m5.large
  $ echo '{"kind": "Pod"}' | maxpods check m5.large --aws-node -
  maxpods: error: standard input is not the DaemonSet aws-node: its kind is Pod
  hint: create the file with: kubectl get daemonset aws-node -n kube-system -o json
  [2]
  $ maxpods check m5.large --amazon-vpc-cni aws-node.json --os windows
  maxpods: error: 'aws-node.json' is not the ConfigMap amazon-vpc-cni: its kind is DaemonSet
  hint: create the file with: kubectl get configmap amazon-vpc-cni -n kube-system -o json
  [2]
  $ maxpods check m5.large --cluster aws-node.json
  maxpods: error: 'aws-node.json' is not a cluster: it has no version
  hint: create the file with: aws eks describe-cluster --name my-cluster
  [2]
  $ head -c 200 aws-node.json > cut.json; maxpods check m5.large --aws-node cut.json
  maxpods: error: 'cut.json' ends too early, after 200 bytes: invalid string: missing closing quote
  hint: create the file with: kubectl get daemonset aws-node -n kube-system -o json
  [2]
  $ maxpods check m5.large --aws-node absent.json
  maxpods: error: cannot read 'absent.json': No such file or directory
  [2]
  $ printf '\377\376{' > binary.json; maxpods check m5.large --aws-node binary.json
  maxpods: error: 'binary.json' is UTF-16, as PowerShell writes it: save it as UTF-8
  hint: create the file with: kubectl get daemonset aws-node -n kube-system -o json
  [2]
  $ head -c 70000000 /dev/zero | tr '\0' ' ' | maxpods check m5.large --aws-node -
  maxpods: error: cannot read standard input: it is larger than 4 MiB
  [2]
  $ head -c 1000000 /dev/zero | tr '\0' '[' | maxpods check m5.large --aws-node -
  maxpods: error: standard input is nested more than 32 levels deep, at byte 33
  hint: create the file with: kubectl get daemonset aws-node -n kube-system -o json
  [2]
  $ maxpods check m5.large --aws-node - --cluster - < aws-node.json
  maxpods: error: standard input ('-') can be read only once
  hint: save the other input to a file, and name that
  [2]
  $ maxpods check m5.large --aws-node aws-node.json --cni-version 1.18.0
  maxpods: error: --aws-node and --cni-version cannot be combined: the file has the value
  [2]
  $ maxpods check m5.large --cluster cluster.json --kubernetes-version 1.27
  maxpods: error: --cluster and --kubernetes-version cannot be combined: the file has the value
  [2]
  $ maxpods check m5.large --os windows --aws-node aws-node.json
  maxpods: error: --aws-node and --os windows cannot be combined: it is for Linux nodes
  [2]
  $ maxpods check m5.large --amazon-vpc-cni amazon-vpc-cni.json
  maxpods: error: --amazon-vpc-cni needs --os windows: it is for Windows nodes
  [2]
  $ maxpods check m5.large --kubernetes-version 1.30
  maxpods: warning: --kubernetes-version and --platform-version have no effect on Linux: they are for prefixes on Windows
  hint: leave them out, or add --os windows
  warning  aws-node  the settings of the VPC CNI are unknown: give them with
                     --aws-node FILE
           kubectl get daemonset aws-node -n kube-system -o json > aws-node.json
  
  result: max pods 29, limited by m5.large
  $ maxpods check m5.large --platform-version eks.5 --os windows
  maxpods: error: --platform-version needs --kubernetes-version, to which it belongs
  [2]
  $ maxpods check m5.large --kubernetes-version 0.2147483647
  maxpods: error: --kubernetes-version takes a version of Kubernetes, not '0.2147483647'
  hint: for example 1.31
  [2]
  $ maxpods check m5.large --os windows --cluster <(sed 's/ipv4"/ipv6"/' cluster.json) | grep failed
  maxpods: warning: 1 of 2 prerequisites failed
  failed   ip-family        the cluster's IP family is IPv6, which is for Linux
  $ maxpods check m5.large --cluster <(sed 's/ipv4"/ipv6"/' cluster.json) | tail -1
  result: max pods 110, limited by m5.large
  $ maxpods check m6g.large --os windows | grep failed
  maxpods: warning: 1 of 2 prerequisites failed
  failed   architecture     m6g.large is arm64, but Windows runs on amd64 only
  $ aws_node v1.20.0 '{"name": "MAX_ENI", "value": "0"}, {"name": "ENABLE_PREFIX_DELEGATION", "value": "yes"}' > words.json
  $ maxpods check m5.large --aws-node words.json
  warning  settings      ENABLE_PREFIX_DELEGATION is 'yes', which the VPC CNI
                         reads as false
           kubectl set env daemonset aws-node -n kube-system ENABLE_PREFIX_DELEGATION=true   # or false
  warning  max-eni       MAX_ENI is '0', which the VPC CNI ignores
           kubectl set env daemonset aws-node -n kube-system MAX_ENI-
  ok       warm-targets  the warm targets are consistent
  
  result: max pods 29, limited by m5.large
  $ aws_node v1.20.0 '{"name": "ENABLE_PREFIX_DELEGATION", "value": "true"}, {"name": "WARM_PREFIX_TARGET", "value": "0"}' > stops.json
  $ maxpods check m5.large --aws-node stops.json -o json | head -5
  maxpods: warning: 1 of 6 prerequisites failed
  {
    "schemaVersion": 1,
    "recommended": null,
    "maxAllowed": null,
    "limitedBy": "m5.large",
  $ maxpods check m5.large --aws-node stops.json -o json | grep -A 2 stoppedBy
  maxpods: warning: 1 of 6 prerequisites failed
    "stoppedBy": [
      "warm-targets"
    ],
  $ maxpods check m5.large --aws-node stops.json | tail -1
  maxpods: warning: 1 of 6 prerequisites failed
  result: no pods run, because of warm-targets
  $ aws_node v1.20.0 '{"name": "ENABLE_IPv4", "value": "true"}, {"name": "ENABLE_IPv6", "value": "true"}, {"name": "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG", "value": "true"}' > both.json
  $ maxpods check m5.large --aws-node both.json | grep -E '^(failed|result)'
  maxpods: warning: 3 of 9 prerequisites failed
  failed   ip-family          aws-node does not start with both of ENABLE_IPv4 and
  failed   prefix-delegation  ENABLE_PREFIX_DELEGATION is not set on aws-node
  failed   custom-networking  aws-node does not start with both IPv6 and custom
  result: no pods run, because of ip-family, prefix-delegation, custom-networking
  $ maxpods check m4.large c4.large m5.large --ip-family ipv6 -q | tail -1
  maxpods: warning: 2 of 8 prerequisites failed
  result: m4.large cannot run IPv6: it is not built on Nitro (and 1 more type like it)
  $ maxpods check m6g.large m7g.large --os windows -q | tail -1
  maxpods: warning: 2 of 3 prerequisites failed
  result: no pods run, because of architecture
  $ maxpods check m5.large --max-reserved-percent 1
  maxpods: warning: one pod reserves 266 MiB, more than 1 % of the memory of m5.large
  hint: raise --max-reserved-percent, or use a larger instance type
  warning  aws-node  the settings of the VPC CNI are unknown: give them with
                     --aws-node FILE
           kubectl get daemonset aws-node -n kube-system -o json > aws-node.json
  
  result: one pod reserves 266 MiB, more than 1 % of the memory of m5.large
  [1]
  $ maxpods check m5.large --reserved-enis 3
  maxpods: warning: 1 of 2 prerequisites failed
  warning  aws-node   the settings of the VPC CNI are unknown: give them with
                      --aws-node FILE
           kubectl get daemonset aws-node -n kube-system -o json > aws-node.json
  failed   addresses  m5.large has no address left for pods
           maxpods explain m5.large --reserved-enis 3
  
  result: max pods 2, limited by m5.large
  [1]
  $ aws_node v1.19.0 '{"name": "ENABLE_PREFIX_DELEGATION", "value": "\u001b[31mtrue\nok"}' > odd.json
  $ maxpods check m5.large --prefix-delegation --aws-node odd.json | head -1
  maxpods: warning: 1 of 7 prerequisites failed
  warning  settings           ENABLE_PREFIX_DELEGATION is '?[31mtrue?ok', which
  $ aws_node v1.19.0 '{"name": "ENABLE_PREFIX_DELEGATION", "value": "\u009b31mtrue"}' > odd.json
  $ maxpods check m5.large --prefix-delegation --aws-node odd.json -q -o json 2> /dev/null | grep 31m
        "message": "ENABLE_PREFIX_DELEGATION is '\u009b31mtrue', which the VPC CNI reads as false",
        "message": "ENABLE_PREFIX_DELEGATION is '\u009b31mtrue' on aws-node",
  $ sed 's/"blue"/"blue; reboot"/' cluster.json | maxpods check m5.large --cluster -
  maxpods: error: standard input is not a cluster: its name is 'blue; reboot'
  hint: create the file with: aws eks describe-cluster --name my-cluster
  [2]
  $ maxpods check m5.large --kubernetes-version latest
  maxpods: error: --kubernetes-version takes a version of Kubernetes, not 'latest'
  hint: for example 1.31
  [2]
  $ maxpods check m5.large --platform-version 5
  maxpods: error: --platform-version takes a platform version of EKS, not '5'
  hint: for example eks.5
  [2]
  $ maxpods check
  maxpods: error: no instance type given
  hint: name one or more, such as m5.large
  [2]

What a variable of aws-node is set to elsewhere cannot be seen:

  $ aws_node v1.19.0 '{"name": "ENABLE_PREFIX_DELEGATION", "valueFrom": {"configMapKeyRef": {"name": "cni", "key": "prefixes"}}}' > elsewhere.json
  $ maxpods check m5.large --prefix-delegation --aws-node elsewhere.json 2>&1 | grep warning:
  maxpods: warning: ENABLE_PREFIX_DELEGATION of aws-node has a valueFrom, which is not read: it is treated as not set
  maxpods: warning: 1 of 6 prerequisites failed

An image of 1.10 or later on an old manifest, without ENABLE_IPv4, does not start (docs/troubleshooting.md of the VPC CNI):

  $ aws_node v1.18.0 '{"name": "WARM_ENI_TARGET", "value": "1"}' | sed 's/ENABLE_IPv4/OTHER/' > old-manifest.json
  $ maxpods check m5.large --aws-node old-manifest.json
  maxpods: warning: 1 of 2 prerequisites failed
  failed   ip-family     aws-node starts only with one of ENABLE_IPv4 and
                         ENABLE_IPv6 on
           kubectl set env daemonset aws-node -n kube-system ENABLE_IPv4=true ENABLE_IPv6=false
  ok       warm-targets  the warm targets are consistent
  
  result: no pods run, because of ip-family
  [1]

A pool that never grows, and subnet discovery that is off (README.md of the VPC CNI):

  $ aws_node v1.20.0 '{"name": "ENABLE_IMDS_ONLY_MODE", "value": "true"}, {"name": "ENABLE_SUBNET_DISCOVERY", "value": "false"}' > imds-only.json
  $ maxpods check m5.large --aws-node imds-only.json
  maxpods: warning: 1 of 3 prerequisites failed
  failed   provisioning      ENABLE_IMDS_ONLY_MODE is on: the pool never grows,
                             pods have only the addresses that a node has when
                             aws-node starts
           kubectl set env daemonset aws-node -n kube-system ENABLE_IMDS_ONLY_MODE=false
  warning  subnet-discovery  ENABLE_SUBNET_DISCOVERY is off: pods have addresses
                             of the subnet of their node alone, whatever tags
                             others have
           kubectl set env daemonset aws-node -n kube-system ENABLE_SUBNET_DISCOVERY=true
  ok       warm-targets      the warm targets are consistent
  
  result: max pods 29, limited by m5.large
  [1]

Without discovery a node in an excluded subnet has its primary ENI alone, which serves pods: 9 + 2 (pkg/ipamd/ipamd.go, setupENI;
pkg/awsutils/awsutils.go, createENI):

  $ aws_node v1.22.1 '{"name": "ENABLE_SUBNET_DISCOVERY", "value": "false"}' > no-discovery.json
  $ maxpods check m5.large --aws-node no-discovery.json --primary-eni-excluded -q
  maxpods: warning: 1 of 2 prerequisites failed
  failed   subnet-discovery  ENABLE_SUBNET_DISCOVERY is off: nodes in an excluded
                             subnet get no further network interface
           kubectl set env daemonset aws-node -n kube-system ENABLE_SUBNET_DISCOVERY=true
  ok       warm-targets      the warm targets are consistent
  
  result: max pods 11, limited by m5.large
  [1]
  $ aws_node v1.20.0 '{"name": "ENABLE_SUBNET_DISCOVERY", "value": "false"}' > old.json
  $ maxpods check m5.large --aws-node old.json --primary-eni-excluded -q | tail -n 1
  result: max pods 29, limited by m5.large
  $ maxpods check m5.large --primary-eni-excluded --cni-version 1.20.0 2>&1 > /dev/null
  maxpods: warning: --primary-eni-excluded has no effect before VPC CNI 1.22.0: the primary ENI serves pods
  hint: update the VPC CNI first

IAM cannot be seen (docs/iam-policy.md of the VPC CNI, IPv6 mode; CHANGELOG.md, 1.22.1 and 1.22.2):

  $ maxpods check m5.large --ip-family ipv6 --cni-version 1.22.1 | grep -A4 iam
  warning  iam          the role of aws-node needs ec2:DescribeSubnets and
                        ec2:DescribeSecurityGroups from VPC CNI 1.22.1 on, which
                        is not checked here: without it aws-node does not start
           add it to the policy of the role, which for IPv6 is your own (docs/iam-policy.md of the VPC CNI)
  ok       cni-version  VPC CNI 1.22.1; IPv6 needs 1.10.1 or later
  ok       downgrade    with prefixes enabled, remove all nodes before you
                        downgrade the VPC CNI below 1.10.1
  ok       nitro        m5.large is built on Nitro
  $ maxpods check m5.large --ip-family ipv6 --cni-version 1.22.2 | grep -A4 iam
  warning  iam          the role of aws-node needs ec2:DescribeSubnets from VPC
                        CNI 1.22.0 on, which is not checked here: without it
                        aws-node does not start
           add it to the policy of the role, which for IPv6 is your own (docs/iam-policy.md of the VPC CNI)
  ok       cni-version  VPC CNI 1.22.2; IPv6 needs 1.10.1 or later
  ok       downgrade    with prefixes enabled, remove all nodes before you
                        downgrade the VPC CNI below 1.10.1
  ok       nitro        m5.large is built on Nitro
  $ maxpods check m5.large --ip-family ipv6 --cni-version 1.21.0 | grep -c iam
  0
  [1]

The tag of the node's subnet, where it has no effect:

  $ maxpods m5.large --primary-eni-excluded --cni-version 1.21.0
  maxpods: warning: --primary-eni-excluded has no effect before VPC CNI 1.22.0: the primary ENI serves pods
  hint: update the VPC CNI first
  29
  $ maxpods m5.large --primary-eni-excluded --custom-networking
  maxpods: warning: --primary-eni-excluded has no effect with custom networking, which keeps pods from the primary ENI already
  hint: leave it out
  20
