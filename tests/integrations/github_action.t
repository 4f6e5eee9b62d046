The action for GitHub, by a stand-in for its runner.

  $ run_action() { python3 "$TESTDIR/run_action.py" "$@"; }
  $ mkdir infra && cp "$TESTDIR/infra/node class.yaml" infra/nodeclass.yaml
  $ run_action binary=maxpods
  ::error file=infra/nodeclass.yaml,line=7,endLine=7,col=16,endColumn=18,title=karpenter-overwrites::Karpenter writes its own max pods over those of user data: nodes get those that Karpenter computes for their type%0Ahelp: set spec.kubelet.maxPods of the EC2NodeClass in place of it
  maxpods: warning: 1 finding of severity error, so that the exit status is 1
  [1]

The job summary and a SARIF file have the findings whether they fail the step or not:

  $ head -n 1 summary && rm summary
  **1 error; 1 of 1 file has node configuration**
  $ for level in error never; do
  >   run_action binary=maxpods sarif-file=$level.sarif fail-on=$level 2>&1 | grep -v ^::
  >   echo "exit status ${PIPESTATUS[0]}"
  > done
  maxpods: warning: 1 finding of severity error, so that the exit status is 1
  output sarif-file: */error.sarif (glob)
  exit status 1
  output sarif-file: */never.sarif (glob)
  exit status 0
  $ cmp error.sarif never.sarif && python3 -m json.tool never.sarif | grep '"ruleId"\|"uri"'
                      "ruleId": "karpenter-overwrites",
                                      "uri": "infra/nodeclass.yaml"
  $ grep -c '^| error | karpenter-overwrites' summary
  2
  $ run_action binary=maxpods fail-on=none sarif-file=none.sarif
  maxpods: error: unknown severity 'none'; did you mean 'note'?
  hint: allowed: error, warning, note, never
  [2]
  $ test ! -e none.sarif

The runner also takes commands from within a line, on standard error, too. A path that is under review cannot have one:

  $ mkdir -p 'odd/##[stop-commands]x' && cp infra/nodeclass.yaml 'odd/##[stop-commands]x/a.yaml'
  $ echo '# maxpods: ignore[foo]' >> 'odd/##[stop-commands]x/a.yaml'
  $ run_action binary=maxpods paths=odd fail-on=never 2>&1 | grep -v ^::
  maxpods: warning: odd/# #[stop-commands]x/a.yaml:8: no rule 'foo'
  $ rm -r odd

Paths are lines and options are words. Neither is code, nor a pattern for names of files:

  $ mkdir 'more nodes' && cp infra/nodeclass.yaml 'more nodes'
  $ run_action binary=maxpods "paths=infra
  > more nodes" "args=--ignore   karpenter-overwrites
  > --exclude *.json"
  $ run_action binary=maxpods 'paths=$(touch code) `touch code`;touch code'
  maxpods: error: cannot read '$(touch code) `touch code`;touch code': No such file or directory
  [2]
  $ run_action binary=maxpods 'args=--exclude $(touch&&code) "$(touch&&code)" --no-such'
  maxpods: error: unknown option '--no-such'
  hint: see maxpods lint --help
  [2]
  $ run_action binary=maxpods 'paths=--version'
  maxpods: error: cannot read '--version': No such file or directory
  [2]
  $ run_action binary=maxpods 'paths=infra/*'
  maxpods: error: cannot read 'infra/*': No such file or directory
  [2]
  $ run_action binary=maxpods args=-o=json
  maxpods: error: --output is given more than once
  hint: give it once
  [2]
  $ run_action binary=maxpods "sarif-file=a
  > binary=b"
  ::error title=maxpods lint::sarif-file has several lines%0Agive one path
  [2]
  $ ls
  error.sarif
  infra
  more nodes
  never.sarif
  summary

A repository that is checked out elsewhere: annotations are relative to it, and the output is not:

  $ run_action binary=maxpods working-directory=infra fail-on=never sarif-file=lint.sarif
  ::error file=nodeclass.yaml,line=7,endLine=7,col=16,endColumn=18,title=karpenter-overwrites::* (glob)
  output sarif-file: */infra/lint.sarif (glob)
  $ rm infra/lint.sarif

A release is downloaded, here from a stand-in for curl, and compared with the checksum before anything of it runs:

  $ mkdir bin release && cat > bin/curl <<'CURL'
  > #!/bin/sh
  > for word; do [ "$previous" = -o ] && output=$word; previous=$word; done
  > echo "GET $word"
  > cp "release/${word##*/}" "$output" 2> /dev/null || exit 22
  > CURL
  $ cat > bin/uname <<'UNAME'
  > #!/bin/sh
  > case $1 in -s) echo ${KERNEL:-Linux} ;; -m) echo $MACHINE ;; esac
  > UNAME
  $ chmod +x bin/* && export PATH=$PWD/bin:$PATH MACHINE=x86_64
  $ release() {
  >   mkdir -p $1/bin && printf '#!/bin/sh\necho "%s" >&2\nexec maxpods "$@"\n' "this is $1" > $1/bin/maxpods && chmod +x $1/bin/maxpods
  >   tar -czf release/$1.tar.gz $1 && rm -r $1
  >   checksum=$(sha256sum release/$1.tar.gz | cut -d ' ' -f 1)
  > }
  $ release maxpods-1.2.3-linux-amd64
  $ run_action version=1.2.3 checksum=$checksum paths=infra
  GET https://git.example/makers/maxpods/releases/download/v1.2.3/maxpods-1.2.3-linux-amd64.tar.gz
  ::error file=infra/nodeclass.yaml,line=7,endLine=7,col=16,endColumn=18,title=karpenter-overwrites::Karpenter writes its own max pods over those of user data: nodes get those that Karpenter computes for their type%0Ahelp: set spec.kubelet.maxPods of the EC2NodeClass in place of it
  this is maxpods-1.2.3-linux-amd64
  maxpods: warning: 1 finding of severity error, so that the exit status is 1
  this is maxpods-1.2.3-linux-amd64
  [1]
  $ ACTION_REPOSITORY= run_action version=1.2.3 checksum=$checksum 2> /dev/null | grep GET
  GET https://git.example/users/infrastructure/releases/download/v1.2.3/maxpods-1.2.3-linux-amd64.tar.gz
  $ run_action version=1.2.3 checksum=${checksum/[0-9]/x} | sed "s/$checksum/FOUND/"
  GET https://git.example/makers/maxpods/releases/download/v1.2.3/maxpods-1.2.3-linux-amd64.tar.gz
  ::error title=maxpods lint::the SHA-256 of maxpods-1.2.3-linux-amd64.tar.gz is FOUND, not that of the input checksum%0Athe release has it in maxpods-1.2.3-linux-amd64.tar.gz.sha256
  $ run_action version=1.2.4 checksum=$checksum
  GET https://git.example/makers/maxpods/releases/download/v1.2.4/maxpods-1.2.4-linux-amd64.tar.gz
  ::error title=maxpods lint::cannot download maxpods-1.2.4-linux-amd64.tar.gz%0Acheck the version, or give the path of the program as binary
  [2]
  $ run_action version=1.2.3/../../other checksum=$checksum
  ::error title=maxpods lint::version is not the number of a release%0Agive it as in 0.1.0
  [2]

For the machine of the runner:

  $ export MACHINE=aarch64 && release maxpods-1.2.3-linux-arm64
  $ run_action version=1.2.3 checksum=$checksum paths=infra fail-on=never | grep GET
  this is maxpods-1.2.3-linux-arm64
  this is maxpods-1.2.3-linux-arm64
  GET https://git.example/makers/maxpods/releases/download/v1.2.3/maxpods-1.2.3-linux-arm64.tar.gz
  $ MACHINE=riscv64 run_action version=1.2.3 checksum=$checksum
  ::error title=maxpods lint::maxpods runs on Linux, on amd64 and arm64%0Ause such a runner
  [2]
  $ KERNEL=Darwin run_action version=1.2.3 checksum=$checksum
  ::error title=maxpods lint::maxpods runs on Linux, on amd64 and arm64%0Ause such a runner
  [2]

Inputs that are missing, or too many:

  $ for inputs in '' version=1.2.3 checksum=0 'binary=maxpods version=1.2.3' 'binary=maxpods checksum=0'; do
  >   run_action $inputs || echo $?
  > done | sort | uniq -c
        5 2
        5 ::error title=maxpods lint::the program is not given%0Agive the inputs version and checksum, or binary alone

Every input is declared, has a default, and is used, and none gets into the text of a command:

  $ cat > structure.py <<'PYTHON'
  > import os, re, yaml
  > text = open(os.environ["MAXPODS_SOURCE"] + "/action.yml").read()
  > action = yaml.safe_load(text)
  > assert action.keys() == {"name", "description", "inputs", "outputs", "runs"} and action["runs"]["using"] == "composite"
  > assert all(each.keys() == {"description", "default"} for each in action["inputs"].values())
  > assert all(each.keys() == {"description", "value"} for each in action["outputs"].values())
  > for step in action["runs"]["steps"]:
  >   assert step["shell"] == "sh" and "${{" not in step["run"], step
  > used = re.findall(r"inputs\.([a-z-]+)", text)
  > assert sorted(used) == sorted(action["inputs"]), used
  > script = open(os.environ["MAXPODS_SOURCE"] + "/data/integrations/github_action.sh").read()
  > assert set(step["env"]) == set(re.findall(r"MAXPODS_\w+", script))
  > PYTHON
  $ python3 structure.py
