Nodes come as a List, a NodeList, a single Node, a bare list, JSON lines, and documents behind each other:

  $ node() { printf '{"kind": "Node", "metadata": {"name": "%s", "labels": {"node.kubernetes.io/instance-type": "m5.large"}}, "status": {"allocatable": {"pods": %s}}}' "$@"; }
  $ audited() { maxpods audit - -q --fail-on never "$@" -o csv | cut -d, -f1,5,8,9; }
  $ echo "{\"kind\": \"List\", \"items\": [$(node a '"29"'), $(node b '"28"')]}" | audited
  name,max_pods,verdict,reason
  a,29,ok,
  b,28,under,max pods 28 is below the recommended 29
  $ echo "{\"kind\": \"NodeList\", \"apiVersion\": \"v1\", \"metadata\": {}, \"items\": [$(node a '"29"')]}" | audited
  name,max_pods,verdict,reason
  a,29,ok,
  $ node a '"29"' | audited
  name,max_pods,verdict,reason
  a,29,ok,
  $ echo "[$(node a '"29"'), $(node b '"28"')]" | audited
  name,max_pods,verdict,reason
  a,29,ok,
  b,28,under,max pods 28 is below the recommended 29
  $ { node a '"29"'; echo; node b '"28"'; echo; } | audited
  name,max_pods,verdict,reason
  a,29,ok,
  b,28,under,max pods 28 is below the recommended 29
  $ echo "$(node a '"29"')$(node b '"28"'){\"items\": []}" | audited
  name,max_pods,verdict,reason
  a,29,ok,
  b,28,under,max pods 28 is below the recommended 29

Quantities have many forms in Kubernetes:

  $ for pods in '"110"' '"1k"' '"29e0"' '"2.9e1"' '"29000m"' '"0.029k"' '"28500m"' '29' '2.9E1' '"+29"' '"99999999999999999999"'; do node a "$pods" | audited | tail -n 1; done
  a,110,over,max pods 110 exceeds the 29 that addresses allow
  a,1000,over,max pods 1000 exceeds the 29 that addresses allow
  a,29,ok,
  a,29,ok,
  a,29,ok,
  a,29,ok,
  a,29,ok,
  a,29,ok,
  a,29,ok,
  a,29,ok,
  a,1000000,over,max pods 1000000 exceeds the 29 that addresses allow

An unreadable node does not hide the others, and is named:

  $ odd() { { node good '"29"'; cat; } | maxpods audit - --fail-on "${1:-over}" --prefix-delegation -o csv | cut -d, -f1,5,8- | sed -E 's/,(none|group_kind)\b.*//'; }
  $ for pods in '"many"' '"1K"' '"-1"' '""' '-1' '[29]' '{}' true '"29 "'; do node a "$pods" | odd 2>&1 | sed -n '1p;$p'; done
  maxpods: warning: standard input: a: its pods is not a quantity such as 110 (in the record at byte 150)
  a,,skipped,its pods is not a quantity such as 110
  maxpods: warning: standard input: a: its pods is not a quantity such as 110 (in the record at byte 150)
  a,,skipped,its pods is not a quantity such as 110
  maxpods: warning: standard input: a: its pods is not a quantity such as 110 (in the record at byte 150)
  a,,skipped,its pods is not a quantity such as 110
  maxpods: warning: standard input: a: its pods is not a quantity such as 110 (in the record at byte 150)
  a,,skipped,its pods is not a quantity such as 110
  maxpods: warning: standard input: a: its pods is not a quantity such as 110 (in the record at byte 150)
  a,,skipped,its pods is not a quantity such as 110
  maxpods: warning: standard input: a: its pods is not a quantity such as 110 (in the record at byte 150)
  a,,skipped,its pods is not a quantity such as 110
  maxpods: warning: standard input: a: its pods is not a quantity such as 110 (in the record at byte 150)
  a,,skipped,its pods is not a quantity such as 110
  maxpods: warning: standard input: a: its pods is not a quantity such as 110 (in the record at byte 150)
  a,,skipped,its pods is not a quantity such as 110
  maxpods: warning: standard input: a: its pods is not a quantity such as 110 (in the record at byte 150)
  a,,skipped,its pods is not a quantity such as 110
  $ odd <<'END'
  > {"kind": "Node", "metadata": {"name": "no-status"}}
  > {"kind": "Node", "metadata": {"name": "null-status"}, "status": null}
  > {"kind": "Node", "metadata": {"name": "null-pods"}, "status": {"capacity": {"pods": null}}}
  > {"kind": "Node", "metadata": {"name": "list"}, "status": {"allocatable": []}}
  > {"kind": "Node", "metadata": {"name": "labels", "labels": null}, "status": {"allocatable": {"pods": "29"}}}
  > {"kind": "Node", "metadata": {"name": "label", "labels": {"kubernetes.io/os": 7}}, "status": {"allocatable": {"pods": "29"}}}
  > {"kind": "Node", "metadata": {"name": "plan9", "labels": {"kubernetes.io/os": "plan9"}}, "status": {"allocatable": {"pods": "29"}}}
  > {"kind": "Node", "metadata": {"name": "<b>&\"'"}, "status": {"allocatable": {"pods": "29"}}}
  > {"kind": null, "metadata": {"name": "kind"}, "status": {"allocatable": {"pods": "29"}}}
  > {"kind": "Node", "metadata": null, "status": {"allocatable": {"pods": "29"}}}
  > {"items": [null, 7, "text", [], {}]}
  > END
  maxpods: warning: standard input: no-status: its status has no pods (in the record at byte 150)
  maxpods: warning: standard input: null-status: its status is null, not an object (in the record at byte 202)
  maxpods: warning: standard input: null-pods: its status has no pods (in the record at byte 272)
  maxpods: warning: standard input: list: its status.allocatable is an array, not an object (in the record at byte 364)
  maxpods: warning: standard input: labels: its metadata.labels is null, not an object (in the record at byte 442)
  maxpods: warning: 9 more nodes cannot be read
  name,max_pods,verdict,reason
  good,29,under,max pods 29 is below the recommended 110
  no-status,,skipped,its status has no pods
  null-status,,skipped,"its status is null, not an object"
  null-pods,,skipped,its status has no pods
  list,,skipped,"its status.allocatable is an array, not an object"
  labels,29,skipped,"its metadata.labels is null, not an object"
  label,29,skipped,its kubernetes.io/os is not a valid label value
  plan9,29,skipped,it runs neither linux nor windows
  #9,29,skipped,its name is not a valid node name
  kind,29,skipped,its kind is not Node
  #11,29,skipped,"its metadata is null, not an object"
  #12,,skipped,"it is null, not an object"
  #13,,skipped,"it is a number, not an object"
  #14,,skipped,"it is a string, not an object"
  #15,,skipped,it has no name
  $ node a '"many"' | odd any > /dev/null
  maxpods: warning: standard input: a: its pods is not a quantity such as 110 (in the record at byte 150)
  maxpods: warning: 2 of 2 nodes failed the audit
  $ echo '[7]' > seven.json; { node good '"29"'; echo '[8]'; } | maxpods audit seven.json - -o csv -q | cut -d, -f1,8
  name,verdict
  #1,skipped
  good,ok
  #3,skipped
  $ { node a '"29"'; node a '"110"'; } | maxpods audit - --pod-eni -o csv 2>&1 | cut -d, -f1,5,8
  maxpods: warning: left out 1 node with the same name as an earlier one
  maxpods: warning: 1 of 1 node failed the audit
  name,max_pods,verdict
  a,29,over

Memory that pods do not get tells for how many it is reserved, huge pages aside:

  $ kept() { echo "{\"metadata\": {\"name\": \"a\", \"labels\": {\"node.kubernetes.io/instance-type\": \"m5.large\"}}, \"status\": {\"capacity\": {\"pods\": \"29\", \"memory\": \"$1\", \"hugepages-2Mi\": \"${3:-0}\"}, \"allocatable\": {\"memory\": \"$2\"}}}" | maxpods audit - -q -o csv | tail -n 1 | cut -d, -f16; }
  $ kept 7910308Ki $((7910308 - (11 * 29 + 355) * 1024))Ki
  29
  $ kept 7910308Ki $((7910308 - (11 * 30 + 355) * 1024))Ki
  30
  $ kept 7910308Ki $((7910308 - (11 * 29 + 355) * 1024 - 1))Ki
  
  $ kept 7910308Ki $((7910308 - (11 * 29 + 355 + 4096) * 1024))Ki 4Gi
  29
  $ kept 9223372036854775807 0
  
  $ kept many 0
  

A type label of old clusters does, and the operating system may be told by the kubelet:

  $ echo '{"metadata": {"name": "old", "labels": {"beta.kubernetes.io/instance-type": "m5.large"}}, "status": {"capacity": {"pods": "9"}, "nodeInfo": {"operatingSystem": "windows"}}}' | audited
  name,max_pods,verdict,reason
  old,9,ok,

Alone, it is a mistake:

  $ refused() { maxpods audit "${1:--}"; }
  $ node a '"many"' | refused
  maxpods: error: standard input: a: its pods is not a quantity such as 110 (in the record at byte 1)
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ echo '{"items": [{"kind": "Node", "metadata": {"name": "a"}}]}' | refused
  maxpods: error: standard input: a: its status has no pods (in the record at byte 12)
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ echo '{"items": [null]}' | refused
  maxpods: error: standard input: #1: it is null, not an object
  hint: create the file with: kubectl get nodes -o json
  [2]

So is what is no list of nodes, with the place where that shows and what was expected:

  $ printf '' | refused
  maxpods: error: standard input is empty
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ echo 'NAME   STATUS   ROLES' | refused
  maxpods: error: standard input is a table, not JSON
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ echo 'apiVersion: v1' | refused
  maxpods: error: standard input is YAML, not JSON
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ echo '{"kind": "Status", "status": "Failure", "code": 403}' | refused
  maxpods: error: standard input is JSON, but has no list 'items' up to byte 52
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ echo '{"items": [{"kind": "Pod", "metadata": {"name": "a"}}]}' | refused
  maxpods: error: standard input is not a list of nodes: it has a Pod (in the record at byte 12)
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ echo '{"kind": "ConfigMap", "metadata": {"name": "a"}}' | refused
  maxpods: error: standard input is not a list of nodes: it has a ConfigMap (in the record at byte 1)
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ echo '{"items": null}' | refused
  maxpods: error: standard input is JSON, but has no list 'items' up to byte 15
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ echo '29' | refused
  maxpods: error: standard input is JSON, but has no list 'items' up to byte 3
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ printf '\377\376{\0' | refused
  maxpods: error: standard input is UTF-16, as PowerShell writes it: save it as UTF-8
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ printf '{"items": [\0]}' | refused
  maxpods: error: standard input is not JSON at byte 12: there is a NUL byte; expected '[', '{', or a literal
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ printf '{"items": ["\0"]}' | refused
  maxpods: error: standard input is not JSON at byte 13: invalid string: control character U+0000 (NUL) must be escaped to \u0000
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ printf '{"items": [{"metadata": {"name": "\377"}}]}' | refused
  maxpods: error: standard input is not JSON at byte 35: invalid string: ill-formed UTF-8 byte
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ printf '{"items": [{"metadata": {"name": "a" "b"}}]}' | refused
  maxpods: error: standard input is not JSON at byte 40: unexpected string literal; expected '}'
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ echo '{"items": [{"metadata": {"name": 1e999}}]}' | refused
  maxpods: error: standard input has a number that is too large, at byte 39
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ python3 -c 'print("[" * 10000)' > deep.json; refused deep.json
  maxpods: error: 'deep.json' is nested more than 32 levels deep, at byte 33
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ python3 -c 'print("{\"items\":" * 10000)' > deep.json; refused deep.json
  maxpods: error: 'deep.json' is nested more than 32 levels deep, at byte 289
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ python3 -c 'print("{\"items\": [{\"metadata\": {\"name\": \"" + "x" * 100_000_000 + "\"}}]}")' > long.json
  $ refused long.json
  maxpods: error: 'long.json' has more than 1 MiB in one text, or in blanks and brackets, from byte 32 on
  hint: check that the file is what kubectl or aws printed
  [2]
  $ python3 -c 'print("{\"x\": " + "9" * 2_000_000 + "}")' > number.json; refused number.json
  maxpods: error: 'number.json' has more than 1 MiB in one text, or in blanks and brackets, from byte 5 on
  hint: check that the file is what kubectl or aws printed
  [2]
  $ python3 -c 'print("{\"x\": [" + "{}," * 2_000_000 + "0]}")' > nothing.json; refused nothing.json
  maxpods: error: 'nothing.json' has more than 1 MiB in one text, or in blanks and brackets, from byte 5 on
  hint: check that the file is what kubectl or aws printed
  [2]
  $ python3 -c 'print("{\"items\": [{\"metadata\": {\"labels\": [" + "0," * 70_000 + "0], \"name\": \"a\"}}]}")' > many.json; refused many.json
  maxpods: error: 'many.json' has a record with more than 65,536 values, at byte 131110
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ python3 -c 'print("{\"items\": [{\"metadata\": {\"labels\": [0], \"labels\": [0], \"name\": \"a\"}}]}")' > twins.json; refused twins.json
  maxpods: error: 'twins.json' has 'labels' more than once in one object, at byte 48
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ python3 -c 'print("{\"items\": [{\"status\": {\"addresses\": [" + "0," * 70_000 + "0]}}]}")' > wide.json; refused wide.json
  maxpods: error: 'wide.json' has a record with more than 65,536 values, at byte 131111
  hint: create the file with: kubectl get nodes -o json
  [2]

A key that is there twice in an object of which something is read is refused, whoever wants it, with the place of the
second: a list, a key that is not known, in whatever words. What stands under a key that is not known is not looked at:

  $ a=$(node a '"29"'); b=$(node b '"28"')
  $ echo "{\"kind\": \"List\", \"items\": [$a], \"items\": [$b]}" | refused
  maxpods: error: standard input has 'items' more than once in one object, at byte 183
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ echo "[{\"items\": [$a], \"items\": []}]" | refused
  maxpods: error: standard input has 'items' more than once in one object, at byte 168
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ for twice in '"x": 1, "x": 2' '"x": 1, "y": 2, "x": 1' '"x": 0.5, "x": 2' '"x": 1, "x": 0.5' '"x": 1, "\u0078": 2' '"\u0078": 1, "x": 2'; do
  >   for document in "{$twice, \"items\": [$a]}" "{\"items\": [$a], $twice}" "{\"items\": [{$twice, ${a#\{}]}" "{\"metadata\": {$twice, ${a#*\"metadata\": \{}"; do
  >     echo "$document" | refused 2>&1 | sed 's/ at byte .*//'
  >   done
  > done | sort | uniq -c
       24 hint: create the file with: kubectl get nodes -o json
       24 maxpods: error: standard input has 'x' more than once in one object,
  $ echo "{\"spec\": {\"x\": 1, \"x\": 2}, ${a#\{}" | audited
  name,max_pods,verdict,reason
  a,29,ok,
  $ for most in 65536 65537; do python3 -c "print('{' + ''.join('\"x%d\": 0, ' % i for i in range($most)) + '\"items\": []}')" | refused 2>&1; done
  maxpods: warning: the files have no nodes
  hint: check that kubectl uses the right cluster
  no nodes
  maxpods: error: standard input has a record with more than 65,536 values, at byte 840867
  hint: create the file with: kubectl get nodes -o json
  [2]

Blanks are read through at the start of lines, however many; elsewhere up to a MiB of them:

  $ { echo '{"items": ['; head -c 3000000 /dev/zero | tr '\0' '\n'; head -c 3000000 /dev/zero | tr '\0' ' '; echo "$a"; echo ' ]}'; } | audited
  name,max_pods,verdict,reason
  a,29,ok,
  $ { printf '{"items": ['; head -c 3000000 /dev/zero | tr '\0' ' '; echo "$a]}"; } | refused
  maxpods: error: standard input has more than 1 MiB in one text, or in blanks and brackets, from byte 9 on
  hint: check that the file is what kubectl or aws printed
  [2]

A long string costs no memory, nor do many blanks, empty objects or nested lists:

  $ node a '"29"' > small.json
  $ python3 -c 'print("[" + "[1]," * 3_000_000 + "0]")' > odd.json
  $ peak() { ASAN_OPTIONS=quarantine_size_mb=1 python3 -c '
  > import resource, subprocess, sys
  > subprocess.run(["maxpods", "audit", sys.argv[1]], capture_output=True)
  > print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)' "$1"; }
  $ for file in long nothing odd; do test $(($(peak $file.json) - $(peak small.json))) -lt 16384 || echo $file; done

A document that is cut anywhere is refused, and nothing is printed before that:

  $ python3 - "$MAXPODS_SOURCE/tests/audit/nodes/windows.json" <<'END'
  > import subprocess, sys
  > whole = open(sys.argv[1], "rb").read().rstrip()
  > bad = []
  > for length in range(1, len(whole), 37):
  >     run = subprocess.run(["maxpods", "audit", "-"], input=whole[:length], capture_output=True)
  >     if run.returncode != 2 or run.stdout or not run.stderr.startswith(
  >             f"maxpods: error: standard input ends too early, after {length} bytes: ".encode()):
  >         bad.append((length, run.stderr))
  > print(len(bad), bad[:3])
  > END
  0 []

Wherever a buffer of the file ends in it, a document is read whole, and stepped over whole where nobody wants it:

  $ python3 - <<'END'
  > import subprocess
  > document = (b'{"items": [{"a": "b", "metadata": {"a": [7, true], "name": "x", "b": {"c": null}}, "d": "\\"", "kind": "Node"},'
  >             b' {"a": -12345678}, {"a": 0.5}], "z": "z"} ')
  > buffer_bytes = 128 << 10
  > texts = [b" " * (buffer_bytes - behind) + document for behind in range(len(document) + 1)]
  > members = b"".join(b'"a%05d": "b", ' % i for i in range(40_000))
  > texts += [b" " * i + document.replace(b'"d"', members + b'"d"') for i in range(len(members) // 40_000)]
  > bad = []
  > for i, text in enumerate(texts):
  >     run = subprocess.run(["maxpods", "audit", "-", "--fail-on", "never"], input=text, capture_output=True)
  >     first_byte = len(text) - len(text.lstrip()) + len(b'{"items": [') + 1
  >     if run.stderr.decode() != f"""maxpods: error: standard input: x: its status has no pods (in the record at byte {first_byte})
  > hint: create the file with: kubectl get nodes -o json
  > """:
  >         bad.append((i, run.stderr))
  > print(len(bad), bad[:3])
  > END
  0 []

Of many nodes that cannot be read the first is named, with its place:

  $ python3 -c 'print("{\"items\": [" + "{}," * 20000 + "{}]}")' | maxpods audit -
  maxpods: error: standard input: #1: it has no name (in the record at byte 12)
  hint: create the file with: kubectl get nodes -o json
  [2]

Pages may be many and empty:

  $ python3 -c 'print("[" + "{\"items\": [], \"kind\": \"List\", \"metadata\": {}}," * 70000 + "{\"items\": []}]")' | maxpods audit -
  maxpods: warning: the files have no nodes
  hint: check that kubectl uses the right cluster
  no nodes
