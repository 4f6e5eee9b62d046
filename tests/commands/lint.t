Files of nodes, before there are nodes:

  $ mkdir -p infra/groups infra/node_modules
  $ cat > infra/nodeclass.yaml <<'EOF'
  > apiVersion: karpenter.k8s.aws/v1
  > kind: EC2NodeClass
  > metadata:
  >   name: default
  > spec:
  >   amiSelectorTerms:
  >     - alias: bottlerocket@latest
  >   userData: |
  >     [settings.kubernetes]
  >     max-pods = 58
  > EOF
  $ cat > infra/groups/cluster.yaml <<'EOF'
  > apiVersion: eksctl.io/v1alpha5
  > kind: ClusterConfig
  > metadata: {name: blue, region: eu-west-1, version: "1.33"}
  > nodeGroups:
  >   - name: apps
  >     amiFamily: AmazonLinux2023
  >     instanceType: m5.large
  >     maxPodsPerNode: 110
  > EOF
  $ echo 'hello: world' > infra/other.yaml
  $ cp infra/nodeclass.yaml infra/node_modules
  $ maxpods lint infra
  maxpods: warning: 1 finding of severity error, so that the exit status is 1
  infra/groups/cluster.yaml:8:21: warning[needs-prefixes]: m5.large has addresses for 29 pods, not 110, unless prefix delegation is on, and no file says whether it is on
        maxPodsPerNode: 110
                        ^~~
    = help: set it to 29, or enable prefix delegation; if it is on, pass
            --prefix-delegation
  
  infra/nodeclass.yaml:10:16: error[karpenter-overwrites]: Karpenter writes its own max pods over those of user data: nodes get those that Karpenter computes for their type
        max-pods = 58
                   ^~
    = help: set spec.kubelet.maxPods of the EC2NodeClass in place of it
  
  1 error, 1 warning; 2 of 3 files have node configuration
  [1]
  $ maxpods lint infra -o table
  maxpods: warning: 1 finding of severity error, so that the exit status is 1
  NODES                        KIND                  AMI           TYPES     SAYS  APPLIED  MAX ALLOWED  WORST RULE
  infra/groups/cluster.yaml:5  eksctl-nodegroup      al2023        m5.large   110      110           29  needs-prefixes
  infra/nodeclass.yaml:4       karpenter-node-class  bottlerocket  -           58        -            -  karpenter-overwrites
  
  1 error, 1 warning; 2 of 3 files have node configuration
  [1]
  $ maxpods lint infra --prefix-delegation --ignore karpenter-overwrites
  infra/groups/cluster.yaml:8:21: warning[memory-reserved]: m5.large reserves 574 MiB of memory, and its pods need 1465 MiB: the node can run out of memory
        maxPodsPerNode: 110
                        ^~~
    = help: set kubeletExtraConfig.kubeReserved.memory to 1465Mi
  
  1 warning; 2 of 3 files have node configuration
  $ (cd infra && maxpods lint --fail-on never -o github)
  ::warning file=groups/cluster.yaml,line=8,endLine=8,col=21,endColumn=24,title=needs-prefixes::m5.large has addresses for 29 pods, not 110, unless prefix delegation is on, and no file says whether it is on%0Ahelp: set it to 29, or enable prefix delegation; if it is on, pass --prefix-delegation
  ::error file=nodeclass.yaml,line=10,endLine=10,col=16,endColumn=18,title=karpenter-overwrites::Karpenter writes its own max pods over those of user data: nodes get those that Karpenter computes for their type%0Ahelp: set spec.kubelet.maxPods of the EC2NodeClass in place of it
  $ maxpods lint infra -o json --select karpenter-overwrites
  maxpods: warning: 1 finding of severity error, so that the exit status is 1
  {
    "schemaVersion": 1,
    "summary": {
      "files": 3,
      "configurations": 2,
      "errors": 1,
      "warnings": 0,
      "notes": 0,
      "fixed": 0
    },
    "configurations": [
      {
        "file": "infra/groups/cluster.yaml",
        "line": 5,
        "kind": "eksctl-nodegroup",
        "amiFamily": "al2023",
        "instanceTypes": [
          "m5.large"
        ],
        "says": 110,
        "applied": 110,
        "maxAllowed": 29,
        "recommended": 29
      },
      {
        "file": "infra/nodeclass.yaml",
        "line": 4,
        "kind": "karpenter-node-class",
        "amiFamily": "bottlerocket",
        "instanceTypes": [],
        "says": 58,
        "applied": null,
        "maxAllowed": null,
        "recommended": null
      }
    ],
    "findings": [
      {
        "rule": "karpenter-overwrites",
        "severity": "error",
        "file": "infra/nodeclass.yaml",
        "line": 10,
        "column": 16,
        "endLine": 10,
        "endColumn": 18,
        "message": "Karpenter writes its own max pods over those of user data: nodes get those that Karpenter computes for their type",
        "help": "set spec.kubelet.maxPods of the EC2NodeClass in place of it",
        "source": "github.com/aws/karpenter-provider-aws, website/content/en/preview/concepts/nodeclasses.md, spec.userData",
        "fixable": false
      }
    ]
  }
  [1]
  $ maxpods lint infra -o junit --fail-on warning
  maxpods: warning: 2 findings of severity warning or worse, so that the exit status is 1
  <?xml version="1.0" encoding="UTF-8"?>
  <testsuites tests="2" failures="2" errors="0" skipped="0">
    <testsuite name="maxpods lint" tests="2" failures="2" errors="0" skipped="0">
      <testcase classname="infra/groups/cluster.yaml" name="8:21: needs-prefixes"><failure type="warning" message="m5.large has addresses for 29 pods, not 110, unless prefix delegation is on, and no file says whether it is on">set it to 29, or enable prefix delegation; if it is on, pass --prefix-delegation</failure></testcase>
      <testcase classname="infra/nodeclass.yaml" name="10:16: karpenter-overwrites"><failure type="error" message="Karpenter writes its own max pods over those of user data: nodes get those that Karpenter computes for their type">set spec.kubelet.maxPods of the EC2NodeClass in place of it</failure></testcase>
    </testsuite>
  </testsuites>
  [1]
  $ maxpods lint infra -o markdown --fail-on never
  **1 error, 1 warning; 2 of 3 files have node configuration**
  
  | SEVERITY | RULE | PLACE | FINDING | HELP |
  |---|---|---|---|---|
  | warning | needs-prefixes | infra/groups/cluster.yaml:8 | m5.large has addresses for 29 pods, not 110, unless prefix delegation is on, and no file says whether it is on | set it to 29, or enable prefix delegation; if it is on, pass --prefix-delegation |
  | error | karpenter-overwrites | infra/nodeclass.yaml:10 | Karpenter writes its own max pods over those of user data: nodes get those that Karpenter computes for their type | set spec.kubelet.maxPods of the EC2NodeClass in place of it |

Standard input, and comments that ignore rules:

  $ maxpods lint - < infra/nodeclass.yaml -o table
  maxpods: warning: 1 finding of severity error, so that the exit status is 1
  NODES  KIND                  AMI           TYPES  SAYS  APPLIED  MAX ALLOWED  WORST RULE
  -:4    karpenter-node-class  bottlerocket  -        58        -            -  karpenter-overwrites
  
  1 error; 1 of 1 file has node configuration
  [1]
  $ (echo '# maxpods: ignore-file'; cat infra/nodeclass.yaml) | maxpods lint -
  no findings; 1 of 1 file has node configuration

  $ (echo '# maxpods: ignore-file[karpenter-overwrite]'; cat infra/nodeclass.yaml) > typo.yaml
  $ maxpods lint typo.yaml --ignore 'al2, karpenter-overwrites'
  maxpods: warning: typo.yaml:1: no rule 'karpenter-overwrite'; did you mean 'karpenter-overwrites'?
  no findings; 1 of 1 file has node configuration

A pipe has a name, too, and a finding without nodes is below the table:

  $ maxpods lint -o table <(cat infra/groups/cluster.yaml) | sed -n 's|^/[^ ]*:||p'
  5  eksctl-nodegroup  al2023  m5.large   110      110           29  needs-prefixes
  $ cat > windows.yaml <<'EOF'
  > apiVersion: v1
  > kind: ConfigMap
  > metadata: {name: amazon-vpc-cni, namespace: kube-system}
  > data: {enable-windows-ipam: true}
  > EOF
  $ maxpods lint -o table infra/groups windows.yaml
  maxpods: warning: 1 finding of severity error, so that the exit status is 1
  NODES                        KIND              AMI     TYPES     SAYS  APPLIED  MAX ALLOWED  WORST RULE
  infra/groups/cluster.yaml:5  eksctl-nodegroup  al2023  m5.large   110      110           29  needs-prefixes
  
  windows.yaml:4:29: wrong-type: the API server refuses a ConfigMap with a value that is not a string
  
  1 error, 1 warning; 2 of 2 files have node configuration
  [1]

Not every file is of nodes, and not every one can be read:

  $ maxpods lint infra/other.yaml
  no node configuration in 1 file
  $ maxpods lint infra --exclude 'groups' --exclude 'node*.yaml'
  no node configuration in 1 file
  $ printf 'a\0b' > binary.yaml
  $ maxpods lint binary.yaml
  maxpods: warning: cannot read 'binary.yaml': it is binary
  no node configuration in 0 files
  $ maxpods lint missing.yaml
  maxpods: error: cannot read 'missing.yaml': No such file or directory
  [2]

The settings of the cluster:

  $ maxpods lint infra --cni other --prefix-delegation
  maxpods: error: --cni other and --prefix-delegation cannot be combined: it is for the VPC CNI
  [2]
  $ maxpods lint infra --cni other --ignore karpenter-overwrites
  no findings; 2 of 3 files have node configuration
  $ maxpods lint infra --kubernetes-version 2
  maxpods: error: --kubernetes-version takes a version of Kubernetes, not '2'
  hint: for example 1.31
  [2]

Rules:

  $ maxpods lint --list-rules | head -3
  ignored-arguments           error    A setting in a place that drops it
  bootstrap-in-managed-group  error    User data of a managed node group without
                                       AMI ID calls the bootstrap script itself
  $ maxpods lint --explain karpenter-overwrites
  karpenter-overwrites (error)
  
  Max pods in the userData of an EC2NodeClass.
  
  Karpenter adds its own part to the user data of an EC2NodeClass, with the max
  pods of spec.kubelet.maxPods or of its own formula. That part comes last, or
  replaces the setting, so that no node gets the max pods of the user data.
  
  Source: github.com/aws/karpenter-provider-aws,
  website/content/en/preview/concepts/nodeclasses.md, spec.userData
  
  Wrong, in nodeclass.yaml:
  
      apiVersion: karpenter.k8s.aws/v1
      kind: EC2NodeClass
      metadata:
        name: default
      spec:
        amiSelectorTerms:
          - alias: bottlerocket@latest
        userData: |
          [settings.kubernetes]
          max-pods = 58
  
  Mended:
  
      apiVersion: karpenter.k8s.aws/v1
      kind: EC2NodeClass
      metadata:
        name: default
      spec:
        amiSelectorTerms:
          - alias: bottlerocket@latest
        kubelet:
          maxPods: 58
  $ maxpods lint --explain equal-form
  maxpods: error: unknown rule 'equal-form'; did you mean 'equals-form'?
  hint: list them with: maxpods lint --list-rules
  [2]
  $ maxpods lint --select equal-form infra
  maxpods: error: unknown rule 'equal-form'; did you mean 'equals-form'?
  hint: list them with: maxpods lint --list-rules
  [2]
  $ maxpods lint --ignore a, infra
  maxpods: error: empty rule in 'a,'
  hint: remove the comma, or check that the variable is set
  [2]
  $ maxpods lint --explain equals-form infra
  maxpods: error: --explain reads no files: leave out the paths
  [2]
  $ maxpods lint --explain equals-form --list-rules
  maxpods: error: --list-rules and --explain cannot be combined: each is a document of its own
  [2]
  $ maxpods lint --list-rules --exclude x --catalog /nonexist
  maxpods: error: --list-rules and --exclude cannot be combined: it reads no files
  [2]
  $ maxpods lint --explain equals-form --aws-node /nonexist
  maxpods: error: --explain and --aws-node cannot be combined: it reads no files
  [2]
  $ maxpods lint --explain equals-form --cni-max-eni 4
  maxpods: error: --explain and --cni-max-eni cannot be combined: it reads no files
  [2]
  $ maxpods lint --select al2,equals-form --ignore equals-form infra
  maxpods: error: --select equals-form and --ignore equals-form cannot be combined: the rule is either
  [2]
  $ maxpods lint --list-rules -o sarif
  maxpods: error: --list-rules has the output formats text and json
  [2]

Names and values may have any bytes:

  $ mkdir bytes
  $ printf '%s\n' 'apiVersion: eksctl.io/v1alpha5' 'kind: ClusterConfig' 'metadata: {name: blue}' \
  >   'managedNodeGroups: [{name: a, amiFamily: "Foo\e[31m"}]' > "bytes/$(printf 'a\033[31m\377.yaml')"
  $ for format in github junit markdown table text; do
  >   maxpods lint bytes --fail-on never -o $format > out
  >   iconv -f UTF-8 -t UTF-8 out > /dev/null && ! grep -q "$(printf '\033')" out && echo $format
  > done
  github
  junit
  markdown
  table
  text
  $ maxpods lint bytes --fail-on never
  bytes/a?[31m?.yaml:4:42: error[refused]: eksctl has no amiFamily Foo?[31m, and refuses the file
    managedNodeGroups: [{name: a, amiFamily: "Foo\e[31m"}]
                                             ^~~~~~~~~~~
    = help: use AmazonLinux2023 or another family that it has
  
  1 error; 1 of 1 file has node configuration
