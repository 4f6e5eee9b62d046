The job for GitLab, whose commands run here with a stand-in for its container.

  $ cat > job.py <<'PYTHON'
  > import os, sys, yaml
  > (name, job), = yaml.safe_load(open(os.environ["MAXPODS_SOURCE"] + "/data/integrations/gitlab-ci.yml")).items()
  > if sys.argv[1] == "report":
  >   assert job["artifacts"]["when"] == "always"
  >   print(job["artifacts"]["reports"]["junit"])
  > elif sys.argv[1] == "variables":
  >   print(*(f"export {variable}='{value}'" for variable, value in job["variables"].items()), sep="\n")
  > else:
  >   print("set -e", *job[sys.argv[1]], sep="\n")
  > PYTHON
  $ for part in variables before_script script report; do python3 job.py $part > $part; done
  $ mkdir -p infra && cp "$TESTDIR/infra/node class.yaml" infra/nodeclass.yaml
  $ . ./variables && sh ./script
  infra/nodeclass.yaml:7:16: error[karpenter-overwrites]: Karpenter writes its own max pods over those of user data: nodes get those that Karpenter computes for their type
        max-pods = 58
                   ^~
    = help: set spec.kubelet.maxPods of the EC2NodeClass in place of it
  
  1 error; 1 of 1 file has node configuration
  maxpods: warning: 1 finding of severity error, so that the exit status is 1
  [1]
  $ grep -c '<failure type="error"' "$(cat report)"
  1
  $ MAXPODS_PATH=infra/none sh ./script
  maxpods: error: cannot read 'infra/none': No such file or directory
  [2]
  $ sed -i 's/userData/notes/' infra/nodeclass.yaml && sh ./script
  no findings; 1 of 1 file has node configuration
  $ grep -c '<testcase .* name="node configuration"/>' "$(cat report)"
  1

It installs a tarball whose checksum is right, and stops otherwise:

  $ mkdir -p bin maxpods/bin && echo 'echo installed' > maxpods/bin/maxpods && tar -czf release.tar.gz maxpods
  $ cat > bin/curl <<'CURL'
  > #!/bin/sh
  > for word; do [ "$previous" = -o ] && output=$word; previous=$word; done
  > cp "$word" "$output"
  > CURL
  $ printf '#!/bin/sh\n' > bin/apt-get && chmod +x bin/*
  $ sed -i "s,/usr/local,$PWD/installed," before_script && mkdir installed
  $ before_script() { PATH=$PWD/bin:$PATH MAXPODS_URL=release.tar.gz MAXPODS_SHA256=$1 sh ./before_script 2>&1; }
  $ before_script 0
  sha256sum: 'standard input': no properly formatted checksum lines found
  [1]
  $ before_script "$(sha256sum < /dev/null | cut -d ' ' -f 1)"
  maxpods.tar.gz: FAILED
  sha256sum: WARNING: 1 computed checksum did NOT match
  [1]
  $ ls installed
  $ before_script "$(sha256sum < release.tar.gz | cut -d ' ' -f 1)"
  maxpods.tar.gz: OK
  $ sh installed/bin/maxpods
  installed
