What the manual gives VS Code finds the place, the severity, the rule and the message of each finding:

  $ cp -r "$TESTDIR/infra" .
  $ python3 "$TESTDIR/manual_examples.py" problemMatcher > task.json
  $ cat > problems.py <<'PYTHON'
  > import json, re, subprocess
  > task = json.load(open("task.json"))
  > pattern = task["problemMatcher"]["pattern"]
  > lines = subprocess.run(task["command"].split(), capture_output=True, text=True).stdout.splitlines()
  > for match in filter(None, (re.search(pattern["regexp"], line) for line in lines)):
  >   print(*(match[pattern[part]] for part in ("file", "line", "column", "severity", "code")), match[pattern["message"]][:8],
  >         sep=" | ")
  > PYTHON
  $ python3 problems.py
  infra/node class.yaml | 7 | 16 | error | karpenter-overwrites | Karpente
  infra/nodes.yaml | 5 | 82 | warning | needs-prefixes | m5.large
  infra/nodes.yaml | 6 | 81 | note | fewer-than-recommended | m5.large
