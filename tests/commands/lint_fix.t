Findings for which the mend is sure, in files of several kinds:

  $ mkdir nodes
  $ cat > nodes/cluster.yaml <<'EOF'
  > apiVersion: eksctl.io/v1alpha5
  > kind: ClusterConfig
  > metadata: {name: blue, region: us-west-2}
  > addons:
  >   - name: vpc-cni
  >     configurationValues: |-
  >       env:   # of aws-node
  >         ENABLE_POD_ENI: false
  > managedNodeGroups:
  >   - name: web
  >     instanceType: m5.2xlarge
  >     maxPodsPerNode: "58"  # in quotes
  > EOF
  $ printf '#!/bin/bash\r\n/etc/eks/bootstrap.sh blue --use-max-pods=false --kubelet-extra-args "--max-pods=29" --pods-per-core=8' > nodes/user-data.sh
  $ cp -r nodes wrong
  $ maxpods lint nodes --ignore al2
  maxpods: warning: 3 findings of severity error, so that the exit status is 1
  nodes/cluster.yaml:8:25: error[wrong-type]: the schema of the add-on takes strings, and EKS refuses this
            ENABLE_POD_ENI: false
                            ^~~~~
    = help: write "false"
  
  nodes/cluster.yaml:12:21: error[wrong-type]: `maxPodsPerNode` is an integer: eksctl refuses the file
        maxPodsPerNode: "58"  # in quotes
                        ^~~~
    = help: write it without quotes
  
  nodes/user-data.sh:2:28: warning[equals-form]: --use-max-pods=VALUE is one unknown word to bootstrap.sh, which keeps the max pods of its table
    /etc/eks/bootstrap.sh blue --use-max-pods=false --kubelet-extra-args "--max-po
                               ^~~~~~~~~~~~~~~~~~~~
    = help: write a blank in place of `=`: --use-max-pods false
  
  nodes/user-data.sh:2:86: error[split-quotes]: --kubelet-extra-args takes one word, and bootstrap.sh drops this one: the kubelet never gets it
    ...extra-args "--max-pods=29" --pods-per-core=8
                                  ^~~~~~~~~~~~~~~~~
    = help: put all arguments of the kubelet into one pair of quotes
  
  3 errors, 1 warning; 2 of 2 files have node configuration
  --fix may mend 4 of them
  [1]
  $ maxpods lint nodes -o json | grep -c '"fixable": true'
  maxpods: warning: 3 findings of severity error, so that the exit status is 1
  4

--diff prints the changes, for git apply and patch, and writes nothing. The exit status is that of the findings:

  $ maxpods lint nodes --diff > changes
  maxpods: warning: 3 findings of severity error, so that the exit status is 1
  [1]
  $ cat -A changes
  --- a/nodes/cluster.yaml$
  +++ b/nodes/cluster.yaml$
  @@ -5,8 +5,8 @@$
     - name: vpc-cni$
       configurationValues: |-$
         env:   # of aws-node$
  -        ENABLE_POD_ENI: false$
  +        ENABLE_POD_ENI: "false"$
   managedNodeGroups:$
     - name: web$
       instanceType: m5.2xlarge$
  -    maxPodsPerNode: "58"  # in quotes$
  +    maxPodsPerNode: 58  # in quotes$
  --- a/nodes/user-data.sh$
  +++ b/nodes/user-data.sh$
  @@ -1,2 +1,2 @@$
   #!/bin/bash^M$
  -/etc/eks/bootstrap.sh blue --use-max-pods=false --kubelet-extra-args "--max-pods=29" --pods-per-core=8$
  \ No newline at end of file$
  +/etc/eks/bootstrap.sh blue --use-max-pods false --kubelet-extra-args "--max-pods=29 --pods-per-core=8"$
  \ No newline at end of file$
  $ diff -r nodes wrong
  $ maxpods lint nodes --diff --fail-on never | cmp - changes

--fix writes them, and reports what is left:

  $ maxpods lint nodes --fix --ignore al2
  4 findings mended in 2 files, no findings left; 2 of 2 files have node configuration
  $ maxpods lint nodes --fix --ignore al2
  no findings; 2 of 2 files have node configuration
  $ maxpods lint nodes --diff --fail-on warning
  $ (cd wrong && git apply -p2 ../changes) && diff -r nodes wrong
  $ cp -r nodes again && maxpods lint again --fix -o json | grep fixed
      "fixed": 0

The paths of a diff are from the working directory, whatever the paths given:

  $ mkdir -p a/b && printf '#!/bin/bash\n/etc/eks/bootstrap.sh blue --max-pods 29\n' > 'a/b/user data.sh'
  $ for path in a ./a/../a/b "$PWD/a"; do maxpods lint --diff --fail-on never "$path" | head -2; done
  --- a/a/b/user data.sh
  +++ b/a/b/user data.sh
  --- a/a/b/user data.sh
  +++ b/a/b/user data.sh
  --- a/a/b/user data.sh
  +++ b/a/b/user data.sh
  $ maxpods lint --diff --fail-on never - < 'a/b/user data.sh'
  --- a/-
  +++ b/-
  @@ -1,2 +1,2 @@
   #!/bin/bash
  -/etc/eks/bootstrap.sh blue --max-pods 29
  +/etc/eks/bootstrap.sh blue --use-max-pods false --kubelet-extra-args '--max-pods=29'

What does not fit together:

  $ maxpods lint --fix - < 'a/b/user data.sh'
  maxpods: error: --fix cannot write standard input
  hint: print the changes with: maxpods lint --diff -
  [2]
  $ maxpods lint --fix --diff
  maxpods: error: --fix and --diff cannot be combined: --diff writes no files
  [2]
  $ maxpods lint --diff -o json
  maxpods: error: --diff and --output cannot be combined: it prints nothing but the diff
  [2]
  $ maxpods lint --list-rules --fix
  maxpods: error: --list-rules and --fix cannot be combined: it reads no files
  [2]
  $ maxpods lint --explain al2 --diff
  maxpods: error: --explain and --diff cannot be combined: it reads no files
  [2]

A mend that brings another finding to light is not made, unless the rule of that one is not asked:

  $ mkdir strict && cat > strict/cluster.yaml <<'EOF'
  > apiVersion: eksctl.io/v1alpha5
  > kind: ClusterConfig
  > metadata: {name: blue, region: us-west-2}
  > managedNodeGroups:
  >   - {name: web, instanceType: m5.2xlarge, maxPodsPerNode: "110"}
  > EOF
  $ maxpods lint --fix strict -o markdown
  maxpods: warning: 1 finding is not mended, because lint would then find something else
  hint: to mend it all the same: --select wrong-type
  maxpods: warning: 1 finding of severity error, so that the exit status is 1
  **1 error; 1 of 1 file has node configuration**
  
  | SEVERITY | RULE | PLACE | FINDING | HELP |
  |---|---|---|---|---|
  | error | wrong-type | strict/cluster.yaml:5 | \`maxPodsPerNode\` is an integer: eksctl refuses the file | write it without quotes |
  [1]
  $ maxpods lint --fix strict --select wrong-type -o markdown
  **1 finding mended in 1 file, no findings left; 1 of 1 file has node configuration**

A part of what stands in other text, such as base64, is left alone:

  $ mkdir packed && printf '#!/bin/bash\n/etc/eks/bootstrap.sh blue --max-pods 29\n' | base64 > packed/user-data.txt
  $ maxpods lint packed --fix --fail-on never --ignore al2 | tail -1
  1 error; 1 of 1 file has node configuration

Modes are kept. A symbolic link is not followed, whether it is named or walked over:

  $ cp -r 'a/b/user data.sh' run.sh && chmod 750 run.sh && ln -s run.sh link.sh
  $ maxpods lint --fix link.sh --select unknown-option > /dev/null
  maxpods: error: cannot write 'link.sh': it is a symbolic link: name what it points to
  maxpods: warning: 1 finding of severity error, so that the exit status is 1
  [2]
  $ mkdir linked && ln -s ../run.sh linked/ && ln -s ../a linked/a && maxpods lint --fix linked
  no node configuration in 0 files
  $ grep -c 'max-pods 29' run.sh
  1
  $ maxpods lint --fix run.sh --ignore al2 && stat -c '%a %F' run.sh link.sh
  1 finding mended in 1 file, no findings left; 1 of 1 file has node configuration
  750 regular file
  777 symbolic link

What cannot be written is said, and the rest is mended. What moves from one file to another stays where it is:

  $ unprivileged() { if [ "$(id -u)" = 0 ]; then setpriv --bounding-set=-dac_override,-dac_read_search "$@"; else "$@"; fi; }
  $ mkdir -p locked/closed && cp 'a/b/user data.sh' locked/one.sh && cp locked/one.sh locked/two.sh && cp locked/one.sh locked/closed/
  $ cat > locked/pool.yaml <<'EOF'
  > apiVersion: karpenter.sh/v1
  > kind: NodePool
  > metadata: {name: web}
  > spec:
  >   template:
  >     spec:
  >       nodeClassRef: {group: karpenter.k8s.aws, kind: EC2NodeClass, name: default}
  >       kubelet:
  >         maxPods: 58
  > EOF
  $ cat > locked/class.yaml <<'EOF'
  > apiVersion: karpenter.k8s.aws/v1
  > kind: EC2NodeClass
  > metadata: {name: default}
  > spec:
  >   amiSelectorTerms: [{alias: al2023@latest}]
  > EOF
  $ chmod 444 locked/one.sh locked/class.yaml && chmod 555 locked/closed
  $ unprivileged maxpods lint --fix locked --ignore al2 -o github
  maxpods: error: cannot write 'locked/class.yaml': Permission denied
  maxpods: error: cannot write 'locked/closed/one.sh': Permission denied
  maxpods: error: cannot write 'locked/one.sh': Permission denied
  maxpods: warning: 3 findings of severity error, so that the exit status is 1
  ::error file=locked/closed/one.sh,line=2,endLine=2,col=28,endColumn=38,title=unknown-option::bootstrap.sh has no --max-pods: it is dropped%0Ahelp: put it into --kubelet-extra-args, in quotes
  ::error file=locked/one.sh,line=2,endLine=2,col=28,endColumn=38,title=unknown-option::bootstrap.sh has no --max-pods: it is dropped%0Ahelp: put it into --kubelet-extra-args, in quotes
  ::error file=locked/pool.yaml,line=8,endLine=8,col=7,endColumn=14,title=kubelet-in-node-pool::a NodePool of karpenter.sh/v1 has no `kubelet`: the API server refuses or drops it, and no node gets what it says%0Ahelp: move it to spec.kubelet of the EC2NodeClass
  [2]
  $ find locked -name '.*'
  $ chmod 644 locked/class.yaml && chmod 755 locked/closed && rm -r locked/closed locked/one.sh
  $ maxpods lint --fix locked --ignore al2
  1 finding mended in 2 files, no findings left; 3 of 3 files have node configuration
  $ cat locked/pool.yaml locked/class.yaml
  apiVersion: karpenter.sh/v1
  kind: NodePool
  metadata: {name: web}
  spec:
    template:
      spec:
        nodeClassRef: {group: karpenter.k8s.aws, kind: EC2NodeClass, name: default}
  apiVersion: karpenter.k8s.aws/v1
  kind: EC2NodeClass
  metadata: {name: default}
  spec:
    amiSelectorTerms: [{alias: al2023@latest}]
    kubelet:
      maxPods: 58
