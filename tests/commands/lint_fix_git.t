  $ command -v git > /dev/null || exit 80

The changes that --diff prints, applied by git, are those of --fix: on the examples of all rules, with line feeds, with
carriage returns, and without an end of the last line, under names of every kind.

  $ cat > write.py <<'EOF'
  > import json, os, subprocess
  > rules = json.loads(subprocess.check_output(["maxpods", "lint", "--list-rules", "-o", "json"]))["rules"]
  > for rule in rules:
  >     text = rule["wrong"]
  >     for form, content in {"lf": text, "crlf": text.replace("\n", "\r\n"), "no end": text[:-1], 'é"\t': text}.items():
  >         path = f"examples/{rule['rule']}/{form}"
  >         os.makedirs(path)
  >         with open(f"{path}/{rule['file']}", "w", newline="") as file:
  >             file.write(content)
  > EOF
  $ python3 write.py
  $ cp -r examples fixed
  $ for rule in examples/*; do maxpods lint -q --diff --fail-on never "$rule"; done > changes
  $ grep -c '^+++' changes
  32
  $ git apply changes
  $ for rule in fixed/*; do maxpods lint -q --fix --fail-on never "$rule" > /dev/null; done
  $ diff -r examples fixed

In a folder of a repository, too:

  $ git init -q repository && mkdir -p repository/nodes/eu && cd repository/nodes
  $ printf '#!/bin/bash\n/etc/eks/bootstrap.sh blue --max-pods 29\n' > eu/user-data.sh
  $ maxpods lint -q --diff --fail-on never eu | git apply && maxpods lint eu --ignore al2
  no findings; 1 of 1 file has node configuration
