What the manual gives Vim finds the place, the severity and the message of each finding:

  $ command -v vim > /dev/null || exit 80
  $ mkdir infra && cat > 'infra/node class.yaml' <<'YAML'
  > apiVersion: karpenter.k8s.aws/v1
  > kind: EC2NodeClass
  > spec:
  >   amiSelectorTerms: [{alias: bottlerocket@latest}]
  >   userData: |
  >     [settings.kubernetes]
  >     max-pods = 58
  > YAML
  $ cat > infra/nodes.yaml <<'YAML'
  > apiVersion: eksctl.io/v1alpha5
  > kind: ClusterConfig
  > metadata: {name: blue, region: us-west-2}
  > nodeGroups:
  >   - {name: web, amiFamily: Bottlerocket, instanceType: m5.large, maxPodsPerNode: 110}
  >   - {name: db, amiFamily: Bottlerocket, instanceType: m5.large, maxPodsPerNode: 8}
  > YAML
  $ python3 "$TESTDIR/manual_examples.py" errorformat > vimrc
  $ cat >> vimrc <<'VIM'
  > set nomore
  > silent! make!
  > for found in getqflist()
  >   let place = bufname(found.bufnr) . ' ' . found.lnum . ' ' . found.col
  >   call writefile([place . ' ' . found.type . ' ' . found.text[:24]], 'found', 'a')
  > endfor
  > quitall!
  > VIM
  $ vim -es -u NONE -N -S vimrc > /dev/null && cat found
  infra/node class.yaml 7 16 e [karpenter-overwrites]: K
  infra/nodes.yaml 5 82 w [needs-prefixes]: m5.larg
  infra/nodes.yaml 5 82 n [memory-reserved]: m5.lar
  infra/nodes.yaml 6 81 n [fewer-than-recommended]:
