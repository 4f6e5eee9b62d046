A script that asks for JSON gets a document whatever the answer is, and one of CSV, JUnit or Markdown gets that. This goes
through all commands that have such a format: each is asked for what it answers with no, or is one that never does.

  $ echo '{"kind": "Node", "metadata": {"name": "a", "labels": {"kubernetes.io/os": "linux",
  >   "node.kubernetes.io/instance-type": "m5.large"}}, "status": {"capacity": {"pods": "300"}}}' > over.json
  $ maxpods catalog export | sed '/^m5.large,/s/,3,0,3,/,4,0,4,/' > changed.csv
  $ printf '#!/bin/sh\n/etc/eks/bootstrap.sh blue --use-max-pods false\n' > user-data.sh
  $ python3 "$MAXPODS_SOURCE/tests/commands/workload.py" "1*m5.large:29" "pending 1*9/1Gi" > pending.json
  $ cat > walk.py <<'END'
  > import csv, io, json, re, subprocess
  > from xml.etree import ElementTree
  > 
  > ipv6 = ["--ip-family", "ipv6"]
  > block = ["--subnet", "10.0.0.0/28"]
  > asked = {
  >   "": [["t2.micro", *ipv6], ["m5.large", "t2.micro", *ipv6]],
  >   "explain": [["t2.micro", *ipv6], ["m5.large", "--branch-pods", "5", "--cni-version", "1.0.0"]],
  >   "compare": [],
  >   "list": [],
  >   "check": [["t2.micro", *ipv6]],
  >   "subnet": [],
  >   "warm": [["t2.micro", "--pods", "1", *ipv6], ["m5.large", "--recommend", "--pods", "900"],
  >            ["m5.large", "--pods", "1", "--prefix-delegation", "--warm-prefix-target", "0"]],
  >   "plan": [["m5.large", *block], ["t2.micro", *block, *ipv6],
  >            ["m5.large", *block, "--prefix-delegation", "--warm-prefix-target", "0"]],
  >   "migrate": [["m5.large:2", *block], ["t2.micro:2", *block], ["m5.large:2", *block, "--warm-prefix-target", "0"],
  >               ["m5.large:2", *block, "--branch-pods", "5", "--cni-version", "1.0.0"],
  >               ["m5.large:2", *block, "--to", "m5.large", "--to", "c5.large:1"]],
  >   "audit": [["over.json"]],
  >   "fit": [["pending.json"]],
  >   "lint": [["user-data.sh"]],
  >   "catalog info": [],
  >   "catalog diff": [["changed.csv"]],
  >   "expression": [["300", "m5.large"], ["--suggest", "m5.large", "t2.micro", *ipv6],
  >                  ["--suggest", "m5.large", "--reserved-enis", "3", "--host-network-pods", "0"],
  >                  ["--suggest", "m5.4xlarge", "m5.8xlarge", "--prefix-delegation"]],
  > }
  > 
  > def run(*words):
  >     return subprocess.run(["maxpods", *words], capture_output=True, text=True)
  > 
  > def commands(name=""):
  >     help_text = run("help", *name.split()).stdout
  >     found = [name]
  >     listed = re.search(r"^Commands:\n((?:  .*\n)+)", help_text, re.M)
  >     for word in re.findall(r"^  ([a-z-]+)", listed[1], re.M) if listed else []:
  >         found += commands(f"{name} {word}".strip())
  >     return found
  > 
  > def formats(name):
  >     found = re.search(r"^  -o, --output ([a-z0-9|-]+)", run("help", *name.split()).stdout, re.M)
  >     return found[1].split("|") if found else []
  > 
  > def keys_of(document):
  >     return list(json.loads(document))
  > 
  > def check(output_format, text):
  >     if output_format == "json":
  >         json.loads(text)
  >     elif output_format == "csv":
  >         rows = list(csv.reader(io.StringIO(text)))
  >         assert rows and all(len(row) == len(rows[0]) for row in rows)
  >     elif output_format == "junit":
  >         ElementTree.fromstring(text)
  >     elif output_format == "markdown":
  >         assert text.strip()
  > 
  > with_json = [name for name in commands() if "json" in formats(name)]
  > assert sorted(with_json) == sorted(asked), set(with_json) ^ set(asked)
  > for name in with_json:
  >     for words in asked[name]:
  >         for output_format in formats(name):
  >             result = run(*name.split(), *words, "-o", output_format)
  >             assert result.returncode == 1, (name, words, result)
  >             assert "maxpods: " in result.stderr, (name, words, result)
  >             try:
  >                 check(output_format, result.stdout)
  >             except Exception as problem:
  >                 print(name, words, output_format, repr(problem))
  > 
  > for name in ["plan", "migrate", "expression"]:
  >     documents = [run(name, *words, "-o", "json").stdout for words in asked[name]]
  >     assert len({tuple(keys_of(document)) for document in documents}) == 1
  > print(len(with_json), sum(len(cases) for cases in asked.values()))
  > END
  $ python3 walk.py
  15 24
