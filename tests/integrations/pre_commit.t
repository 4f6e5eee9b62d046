The hook for pre-commit, from a repository on this disk to another one.

  $ command -v git > /dev/null || exit 80
  $ command -v pre-commit > /dev/null || exit 80
  $ export PRE_COMMIT_HOME=$PWD/cache PRE_COMMIT_COLOR=never GIT_CONFIG_GLOBAL=$PWD/gitconfig GIT_CONFIG_NOSYSTEM=1
  $ git config --global user.name me && git config --global user.email me@example.org
  $ git config --global init.defaultBranch main
  $ pre-commit validate-manifest "$MAXPODS_SOURCE/.pre-commit-hooks.yaml"
  $ git init -q hooks && cp "$MAXPODS_SOURCE/.pre-commit-hooks.yaml" hooks
  $ git -C hooks add . && git -C hooks commit -qm hooks && git -C hooks tag v0.1.0

The configuration is that of the manual:

  $ python3 "$TESTDIR/manual_examples.py" 'repos:' | sed "s,repo: .*,repo: $PWD/hooks," > config.yaml
  $ cat config.yaml
  repos:
    - repo: * (glob)
      rev: v0.1.0
      hooks:
        - id: maxpods-lint
          args: [infra, --fail-on, warning]
  $ git init -q mine && cd mine && cp ../config.yaml .pre-commit-config.yaml
  $ pre-commit install > /dev/null
  $ mkdir -p infra docs && cat > infra/cluster.yaml <<'YAML'
  > apiVersion: eksctl.io/v1alpha5
  > kind: ClusterConfig
  > metadata: {name: blue, region: us-west-2}
  > addons:
  >   - name: vpc-cni
  >     configurationValues: '{"env": {"ENABLE_PREFIX_DELEGATION": "true"}}'
  > YAML
  $ cat > infra/nodes.yaml <<'YAML'
  > apiVersion: eksctl.io/v1alpha5
  > kind: ClusterConfig
  > metadata: {name: blue, region: us-west-2}
  > managedNodeGroups:
  >   - {name: web, amiFamily: Bottlerocket, instanceType: m5.large, maxPodsPerNode: 110}
  > YAML
  $ git add . && git commit -qm nodes
  [INFO] Initializing environment for */hooks. (glob)
  maxpods lint.............................................................Passed

A change of one file makes another one wrong:

  $ sed -i 's/true/false/' infra/cluster.yaml
  $ git commit -qam 'Without prefixes' 2>&1 | grep '^[a-z-]'
  maxpods lint.............................................................Failed
  - hook id: maxpods-lint
  - exit code: 1
  maxpods: warning: 1 finding of severity warning or worse, so that the exit status is 1
  infra/nodes.yaml:5:82: error[over-addresses]: m5.large has addresses for 29 pods, not 110: these files do not turn prefixes on
  infra/nodes.yaml:5:82: note[memory-reserved]: * (glob)
  --fix may mend 1 of them
  $ git log --format=%s
  nodes

Files that lint does not read do not start it:

  $ git checkout -q HEAD infra && echo text > docs/README.md && git add . && git commit -qm docs
  maxpods lint.........................................(no files to check)Skipped

Those that it reads do, and no others:

  $ cd .. && mkdir names && cd names
  $ touch a.yaml b.yml c.json e.toml f.tpl g.tftpl h.sh i.txt j.ps1 user-data USERDATA.sh.j2 Upper.YAML
  $ touch main.py README.md go.mod yaml user.data my-user-data
  $ maxpods lint -o json | grep '"files"'
      "files": 12,
  $ cat > matching.py <<'PYTHON'
  > import os, re, yaml
  > hook, = yaml.safe_load(open(os.environ["MAXPODS_SOURCE"] + "/.pre-commit-hooks.yaml"))
  > names = [name for name in sorted(os.listdir()) if re.search(hook["files"], name)]
  > print(*names, sep="\n")
  > assert all(re.search(hook["files"], "a/b/" + name) for name in names)
  > PYTHON
  $ python3 matching.py
  USERDATA.sh.j2
  Upper.YAML
  a.yaml
  b.yml
  c.json
  e.toml
  f.tpl
  g.tftpl
  h.sh
  i.txt
  j.ps1
  user-data
