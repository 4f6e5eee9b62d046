The manual has every key of every JSON document, in its section JSON KEYS: in the entry of the command that prints it, or in an
entry for all commands. The documents are these:

  $ audit_nodes=$MAXPODS_SOURCE/tests/audit/nodes
  $ (head -1 "$MAXPODS_SOURCE/data/instance-types.csv"; echo x9.large,2,8192,amd64,nitro,false,4,0,4,20,true,12,,true,,; echo m5.large,2,8192,amd64,nitro,false,2,0,2,10,true,9,,true,,) > newer.csv
  $ cat > subnets.json <<'EOF'
  > {"Subnets": [{"SubnetId": "subnet-1", "VpcId": "vpc-1", "CidrBlock": "10.0.0.0/26", "AvailabilityZone": "a", "AvailableIpAddressCount": 57},
  >              {"SubnetId": "subnet-2", "VpcId": "vpc-1", "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "b", "AvailableIpAddressCount": 251}]}
  > EOF
  $ cat > interfaces.json <<'EOF'
  > {"NetworkInterfaces": [{"NetworkInterfaceId": "eni-1", "SubnetId": "subnet-1", "PrivateIpAddresses": [{"PrivateIpAddress": "10.0.0.9"}, {"PrivateIpAddress": "10.0.0.40"}]}]}
  > EOF
  $ cat > nodes.yaml <<'EOF'
  > apiVersion: karpenter.k8s.aws/v1
  > kind: EC2NodeClass
  > metadata: {name: default}
  > spec:
  >   amiSelectorTerms: [{alias: bottlerocket@latest}]
  >   userData: |
  >     [settings.kubernetes]
  >     max-pods = 58
  > EOF
  $ python3 "$MAXPODS_SOURCE/tests/commands/workload.py" "1*m5.large:29 1*1/1Gi" "pending 1*9/1Gi" > cluster.json
  $ echo m5.large,0.096 > prices.csv
  $ cat > documents <<EOF
  > m5.large m4.large --prefix-delegation
  > explain m5.large c5.9xlarge
  > explain m5.large m5.xlarge --node-group managed --ami-family al2023
  > explain m5.large --pod-eni --branch-pods 3 --max-pods-expression max_pods --node-group self-managed
  > compare m5.large
  > list --match m5.large --prices prices.csv
  > check m5.large
  > check m5.large --ip-family ipv6
  > check m5.large --os windows
  > subnet 10.0.0.0/24
  > subnet --subnets subnets.json --interfaces interfaces.json
  > warm m5.large --pods 5,10
  > warm m5.large --pods 5 --recommend
  > warm m5.large --pods 5 --timeline
  > plan m5.large:30 --subnet 10.0.0.0/26
  > plan m5.large:3 --subnets subnets.json --interfaces interfaces.json
  > plan m5.large:3 --custom-networking --subnet 10.0.0.0/26 --pod-subnet 10.1.0.0/24
  > migrate m5.large:3 --subnets subnets.json --interfaces interfaces.json
  > fit cluster.json --names --types m5.large --prices prices.csv
  > audit $audit_nodes/al2023.json $audit_nodes/karpenter.json $audit_nodes/fargate.json
  > lint nodes.yaml --fail-on never
  > lint --list-rules
  > expression max_pods m5.large
  > expression max_pods m5.large --translate
  > expression m5.large m5.4xlarge --suggest
  > catalog info
  > catalog info --catalog newer.csv
  > catalog diff newer.csv
  > EOF

  $ cat > keys.py <<'EOF'
  > import json, re, subprocess, sys
  > manual = re.sub(r"\\-", "-", open(sys.argv[1]).read())
  > section = manual[manual.index(".SH JSON KEYS"):].split("\n.SH ")[0]
  > entries = {}
  > for entry in section.split("\n.TP\n")[1:]:
  >     title, text = entry.split("\n", 1)
  >     entries[re.sub(r"^\.[A-Z]+ ", "", title)] = set(re.findall(r"\w+", title + " " + text))
  > def keys(value):
  >     if isinstance(value, dict):
  >         for key, member in value.items():
  >             yield key
  >             yield from keys(member)
  >     if isinstance(value, list):
  >         for member in value:
  >             yield from keys(member)
  > common = set.union(*list(entries.values())[: list(entries).index("calculator")])
  > missing = set()
  > for line in open("documents"):
  >     words = line.split()
  >     command = next((name for name in entries if f"{line.strip()} ".startswith(f"{name} ")), "calculator")
  >     run = subprocess.run(["maxpods", *words, "-o", "json"], capture_output=True, text=True)
  >     if not run.stdout.startswith("{"):
  >         print("no document:", line.strip(), run.stderr)
  >         continue
  >     for key in keys(json.loads(run.stdout)):
  >         if key not in entries[command] | common:
  >             missing.add(f"not in the manual, section JSON KEYS: {key} of {command}")
  > for transcript in sys.argv[2:]:
  >     known = set.union(*entries.values())
  >     for key in re.findall(r'(?m)^ {4,}"([a-z]\w*)": ', open(transcript).read()):
  >         if key not in known:
  >             missing.add(f"not in the manual, section JSON KEYS: {key}, which {transcript.split('/')[-1]} shows")
  > print("\n".join(sorted(missing)) or "all keys are in the manual")
  > EOF
  $ python3 keys.py "$MAXPODS_SOURCE/man/maxpods.1" "$MAXPODS_SOURCE"/tests/commands/*.t
  all keys are in the manual
