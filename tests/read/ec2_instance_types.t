Documents as the AWS command line prints them, of types of one network card and of several, bare metal, Xen, and a
document of 2020, which knows no network cards. They say of each type what the catalog says:

  $ documents=$MAXPODS_SOURCE/tests/read/ec2
  $ ls "$documents"
  2020.json
  c6in.32xlarge.json
  m4.xlarge.json
  m5.large.json
  m5.metal.json
  p4d.24xlarge.json
  $ maxpods catalog import "$documents"/*.json | tee real.csv
  instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,enis_per_network_card,default_network_card,enis_on_default_card,ipv4_per_eni,trunking,branch_enis,current_generation,offered,accelerator,accelerators
  a1.large,2,4096,arm64,nitro,false,3,0,3,10,true,9,true,true,,0
  a1.metal,16,32768,arm64,none,true,8,0,8,30,true,54,true,true,,0
  c6in.32xlarge,128,262144,amd64,nitro,false,8;8,0,8,50,true,106,true,true,,0
  m4.xlarge,4,16384,amd64,xen,false,4,0,4,15,false,0,true,true,,0
  m5.large,2,8192,amd64,nitro,false,3,0,3,10,true,9,true,true,,0
  m5.metal,96,393216,amd64,none,true,15,0,15,50,true,120,true,true,,0
  p4d.24xlarge,96,1179648,amd64,nitro,false,15;15;15;15,0,15,50,true,62,true,true,nvidia,8

They are older than the catalog: in 2026, EC2 has called some of these types previous generation.

  $ without_generation() { cut -d, -f13 --complement; }
  $ tail -n +2 real.csv | without_generation | comm -13 <(without_generation < "$MAXPODS_SOURCE/data/instance-types.csv" | LC_ALL=C sort) -

One document, pages, a list of pages, a bare list, one record a line, several regions one after the other, and a byte
order mark come to the same:

  $ imported() { maxpods catalog import "${@:--}"; }
  $ cat "$documents"/*.json | imported | cmp - real.csv
  $ cat "$documents"/*.json "$documents"/*.json | imported | cmp - real.csv
  $ python3 - "$documents"/*.json <<'EOF'
  > import json, sys
  > records = [record for path in sys.argv[1:] for record in json.load(open(path))["InstanceTypes"]]
  > pages = [{"InstanceTypes": [record], "NextToken": "AAAA"} for record in records]
  > write = lambda path, text: open(path, "w").write(text)
  > write("pages.json", "\n".join(map(json.dumps, pages)))
  > write("list.json", json.dumps(pages))
  > write("bare.json", json.dumps(records))
  > write("lines.json", "\n".join(map(json.dumps, records)))
  > write("marked.json", "\ufeff" + json.dumps({"InstanceTypes": records}))
  > write("blank.json", " \n\t\r\n" + json.dumps({"InstanceTypes": records}))
  > EOF
  $ for shape in pages list bare lines marked blank; do imported $shape.json | cmp - real.csv; done

`--catalog` and `diff` take any of them, too:

  $ for shape in pages list bare lines marked blank; do maxpods catalog export --catalog $shape.json | without_generation | cmp - <(without_generation < "$MAXPODS_SOURCE/data/instance-types.csv"); done
  $ for shape in pages list bare lines marked blank; do maxpods catalog diff $shape.json -o json 2> /dev/null | grep -E '"added"|"column"' | sort -u; done | sort | uniq -c
        6           "column": "current_generation",
        6   "added": [],

What a type's document leaves out. A record is made of these parts, and its line without the name is shown:

  $ network='"MaximumNetworkInterfaces": 4, "Ipv4AddressesPerInterface": 15'
  $ record() {
  >   local more=$2
  >   for field in VCpuInfo MemoryInfo ProcessorInfo CurrentGeneration; do
  >     [[ $more = *"$field"* ]] || more+=", \"$field\": null"
  >   done
  >   printf '{"InstanceType": "%s", "NetworkInfo": {%s}%s}' "$1" "${3-$network}" "$more"
  > }
  $ row() { record "$@" | imported | tail -n +2 | cut -d, -f2-; }

A missing hypervisor is bare metal's, unless the document says that the type is none:

  $ row x9.large ''
  ,,,none,true,4,0,4,15,,,,true,,
  $ row x9.large ', "Hypervisor": "nitro"'
  ,,,nitro,false,4,0,4,15,,,,true,,
  $ row x9.large ', "Hypervisor": null, "BareMetal": false'
  ,,,none,false,4,0,4,15,,,,true,,
  $ row x9.large ', "Hypervisor": "nitro", "BareMetal": true'
  ,,,nitro,true,4,0,4,15,,,,true,,

The default network card is told by its index, not by its place:

  $ cards() { printf '"Ipv4AddressesPerInterface": 15, "DefaultNetworkCardIndex": %s, "NetworkCards": [{"NetworkCardIndex": 2, "MaximumNetworkInterfaces": 3}, {"NetworkCardIndex": 0, "MaximumNetworkInterfaces": 5}, {"NetworkCardIndex": 1, "MaximumNetworkInterfaces": 7}]' "$1"; }
  $ for index in 0 1 2 null; do row x9.large '' "$(cards $index)"; done
  ,,,none,true,5;7;3,0,5,15,,,,true,,
  ,,,none,true,5;7;3,1,7,15,,,,true,,
  ,,,none,true,5;7;3,2,3,15,,,,true,,
  ,,,none,true,5;7;3,0,5,15,,,,true,,
  $ record x9.large '' "$(cards 1)" > x9.json; maxpods x9.large --vcpus 64 --catalog x9.json
  100

vCPUs, memory, architecture, trunking and branch interfaces are the built-in row's where the document does not tell them:

  $ row m5.large ', "Hypervisor": "nitro"'
  2,8192,amd64,nitro,false,4,0,4,15,true,9,false,true,,0
  $ row m5.large ', "Hypervisor": "nitro", "VCpuInfo": {"DefaultVCpus": 3}, "MemoryInfo": {"SizeInMiB": 5}, "ProcessorInfo": {"SupportedArchitectures": ["arm64"]}'
  3,5,arm64,nitro,false,4,0,4,15,true,9,false,true,,0

So are the generation and accelerators, but a record with CurrentGeneration and without accelerators has none. The devices are
as EC2 has them (EC2 API reference, InstanceTypeInfo). EC2 offers what it describes:

  $ generation() { row "$@" | cut -d, -f12-; }
  $ generation x9.large ''
  ,true,,
  $ generation x9.large ', "CurrentGeneration": true'
  true,true,,0
  $ generation x9.large ', "CurrentGeneration": false, "GpuInfo": {"Gpus": [{"Name": "L4", "Manufacturer": "NVIDIA", "Count": 4}, {"Manufacturer": "NVIDIA", "Count": 2}]}'
  false,true,nvidia,6
  $ generation x9.large ', "GpuInfo": {"Gpus": [{"Name": "Radeon Pro V520", "Manufacturer": "AMD", "Count": 1}]}'
  ,true,amd,1
  $ generation x9.large ', "CurrentGeneration": true, "GpuInfo": {"Gpus": [{"Name": "Gaudi HL-205", "Manufacturer": "Habana", "Count": 8}]}'
  true,true,,0
  $ generation x9.large ', "NeuronInfo": {"NeuronDevices": [{"Count": 16, "Name": "Trainium"}]}'
  ,true,neuron,16
  $ generation x9.large ', "InferenceAcceleratorInfo": {"Accelerators": [{"Count": 4, "Name": "Inferentia", "Manufacturer": "AWS"}]}'
  ,true,neuron,4
  $ generation x9.large ', "InferenceAcceleratorInfo": {"Accelerators": [{"Count": 8, "Manufacturer": "Qualcomm"}]}'
  ,true,qualcomm,8
  $ generation x9.large ', "NeuronInfo": {"NeuronDevices": [{"Count": 6}]}, "InferenceAcceleratorInfo": {"Accelerators": [{"Count": 6, "Manufacturer": "AWS"}]}'
  ,true,neuron,6
  $ generation p5.48xlarge ''
  true,true,nvidia,8
  $ generation c7i.32xlarge ''
  ,true,,

EKS has no nodes of i386 alone, nor of macOS:

  $ for arch in '"i386"' '"i386", "x86_64"' '"x86_64", "arm64"' '"x86_64_mac"' '"arm64_mac"' ''; do
  >   row x9.large ", \"ProcessorInfo\": {\"SupportedArchitectures\": [$arch]}" | cut -d, -f3
  > done
  
  amd64
  amd64
  
  
  

Without network cards those of the built-in row count where their sum is right; else all interfaces are on one:

  $ sum() { printf '"MaximumNetworkInterfaces": %s, "Ipv4AddressesPerInterface": 50' "$1"; }
  $ row c6in.32xlarge '' "$(sum 16)"
  128,262144,amd64,nitro,false,8;8,0,8,50,true,106,true,true,,0
  $ row c6in.32xlarge '' "$(sum 14)"
  128,262144,amd64,nitro,false,14,0,14,50,true,106,true,true,,0
  $ row c6in.32xlarge '' "$(sum 14), \"MaximumNetworkCards\": 2"
  maxpods: warning: standard input: c6in.32xlarge: its 2 network cards are not listed: all 14 interfaces are assumed to be on one card (in the record at byte 1)
  128,262144,amd64,nitro,false,14,0,14,50,true,106,true,true,,0
  $ row c6in.32xlarge '' "$(sum 14), \"NetworkCards\": []"
  128,262144,amd64,nitro,false,14,0,14,50,true,106,true,true,,0

A type that is there twice is there once. If its documents contradict each other, the first counts:

  $ (record m5.large ', "Hypervisor": "nitro"'; record m5.large ', "Hypervisor": "nitro", "VCpuInfo": {"DefaultVCpus": 4}' "$(sum 4)") | imported | tail -n +2
  maxpods: warning: standard input: m5.large: vcpus was 2 before, and is 4 here: the first is used
  maxpods: warning: standard input: m5.large: ipv4_per_eni was 15 before, and is 50 here: the first is used
  m5.large,2,8192,amd64,nitro,false,4,0,4,15,true,9,false,true,,0

A record that cannot be used is left out, with a warning:

  $ bad() { (echo '['; record x9.large ''; echo ,; "$@"; echo ']') | imported | tail -n +2 | cut -d, -f1; }
  $ bad echo '{"InstanceType": "x9.xlarge"}'
  maxpods: warning: standard input: x9.xlarge: it has no NetworkInfo, VCpuInfo, MemoryInfo, ProcessorInfo, CurrentGeneration (in the record at byte 202)
  hint: print whole records with: aws ec2 describe-instance-types --output json
  x9.large
  $ bad echo '{"InstanceType": "x9.xlarge", "NetworkInfo": null}'
  maxpods: warning: standard input: x9.xlarge: it has no NetworkInfo.Ipv4AddressesPerInterface (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge '' '"MaximumNetworkInterfaces": "4", "Ipv4AddressesPerInterface": 15'
  maxpods: warning: standard input: x9.xlarge: its NetworkInfo.MaximumNetworkInterfaces is not a whole number from 1 to 65,535 (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge '' '"MaximumNetworkInterfaces": 4'
  maxpods: warning: standard input: x9.xlarge: it has no NetworkInfo.Ipv4AddressesPerInterface (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge '' '"Ipv4AddressesPerInterface": 15'
  maxpods: warning: standard input: x9.xlarge: it has no NetworkInfo.MaximumNetworkInterfaces (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge '' '"MaximumNetworkInterfaces": 0, "Ipv4AddressesPerInterface": 15'
  maxpods: warning: standard input: x9.xlarge: its NetworkInfo.MaximumNetworkInterfaces is not a whole number from 1 to 65,535 (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge '' '"MaximumNetworkInterfaces": 65536, "Ipv4AddressesPerInterface": 15'
  maxpods: warning: standard input: x9.xlarge: its NetworkInfo.MaximumNetworkInterfaces is not a whole number from 1 to 65,535 (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge '' '"MaximumNetworkInterfaces": 4.5, "Ipv4AddressesPerInterface": 15'
  maxpods: warning: standard input: x9.xlarge: its NetworkInfo.MaximumNetworkInterfaces is not a whole number from 1 to 65,535 (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge '' "$(cards 3)"
  maxpods: warning: standard input: x9.xlarge: none of its NetworkCards has the index 3, its default (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge '' '"Ipv4AddressesPerInterface": 15, "NetworkCards": [null]'
  maxpods: warning: standard input: x9.xlarge: it has no NetworkInfo.NetworkCards[0].NetworkCardIndex (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge '' '"Ipv4AddressesPerInterface": 15, "NetworkCards": [{"MaximumNetworkInterfaces": 4}]'
  maxpods: warning: standard input: x9.xlarge: it has no NetworkInfo.NetworkCards[0].NetworkCardIndex (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge '' '"Ipv4AddressesPerInterface": 15, "NetworkCards": {}'
  maxpods: warning: standard input: x9.xlarge: its NetworkInfo.NetworkCards is an object, not an array (in the record at byte 202)
  x9.large
  $ card='{"NetworkCardIndex": 0, "MaximumNetworkInterfaces": 4}'
  $ bad record x9.xlarge '' "\"Ipv4AddressesPerInterface\": 15, \"NetworkCards\": [$card, $card]"
  maxpods: warning: standard input: x9.xlarge: two of its NetworkCards have the index 0 (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge ', "VCpuInfo": 4'
  maxpods: warning: standard input: x9.xlarge: its VCpuInfo is a number, not an object (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge ', "VCpuInfo": {"DefaultVCpus": -1}'
  maxpods: warning: standard input: x9.xlarge: its VCpuInfo.DefaultVCpus is not a whole number from 1 to 65,535 (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge ', "MemoryInfo": {"SizeInMiB": 1e9}'
  maxpods: warning: standard input: x9.xlarge: its MemoryInfo.SizeInMiB is not a whole number from 1 to 2,147,483,647 (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge ', "MemoryInfo": {"SizeInMiB": 99999999999999999999}'
  maxpods: warning: standard input: x9.xlarge: its MemoryInfo.SizeInMiB is not a whole number from 1 to 2,147,483,647 (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge ', "ProcessorInfo": {"SupportedArchitectures": "x86_64"}'
  maxpods: warning: standard input: x9.xlarge: its ProcessorInfo.SupportedArchitectures is a string, not an array (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge ', "Hypervisor": "kvm"'
  maxpods: warning: standard input: x9.xlarge: its Hypervisor is neither nitro nor xen (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge ', "Hypervisor": ["nitro"]'
  maxpods: warning: standard input: x9.xlarge: its Hypervisor is neither nitro nor xen (in the record at byte 202)
  x9.large
  $ bad record x9.xlarge ', "BareMetal": "false"'
  maxpods: warning: standard input: x9.xlarge: its BareMetal is neither true nor false (in the record at byte 202)
  x9.large
  $ bad record 'x9.large,2' ''
  maxpods: warning: standard input: record 2: 'x9.large,2' is not the name of an instance type, such as m5.large (in the record at byte 202)
  x9.large
  $ bad record 'X9.LARGE' ''
  maxpods: warning: standard input: record 2: 'X9.LARGE' is not the name of an instance type, such as m5.large (in the record at byte 202)
  x9.large
  $ bad record 'a-name-that-is-longer-than-any-name.large' ''
  maxpods: warning: standard input: record 2: 'a-name-that-is-longer-than-any-name.large' is not the name of an instance type, such as m5.large (in the record at byte 202)
  x9.large
  $ bad echo '{"InstanceType": null}'
  maxpods: warning: standard input: record 2: its InstanceType is null, not a string (in the record at byte 202)
  hint: print whole records with: aws ec2 describe-instance-types --output json
  x9.large
  $ bad echo '{"InstanceType": {"x": 7}}'
  maxpods: warning: standard input: record 2: its InstanceType is an object, not a string (in the record at byte 202)
  hint: print whole records with: aws ec2 describe-instance-types --output json
  x9.large

However many there are, the messages are few:

  $ many() { for i in $(seq $1); do record x9.${i}xlarge ', "Hypervisor": 7'; done; }
  $ (record x9.large ''; many 300) | imported 2>&1 >/dev/null | sed -n '1p; 20,$p'
  maxpods: warning: standard input: x9.1xlarge: its Hypervisor is neither nitro nor xen (in the record at byte 198)
  maxpods: warning: standard input: x9.20xlarge: its Hypervisor is neither nitro nor xen (in the record at byte 4312)
  maxpods: warning: 280 more warnings of this kind not shown

A catalog for an answer must not have any, as the limit would come from the built-in catalog without a word:

  $ refused() { maxpods "$@" > stdout; status=$?; cat stdout; return $status; }
  $ (record x9.large ''; record m5.large ', "Hypervisor": 7') > bad.json
  $ refused m5.large --catalog bad.json
  maxpods: error: 'bad.json': m5.large: its Hypervisor is neither nitro nor xen (in the record at byte 198)
  [2]
  $ (record m5.large ''; record m5.large '' "$(sum 9)") | refused m5.large --catalog -
  maxpods: error: standard input: m5.large: enis_on_default_card was 4 before, and is 9 here (in the record at byte 198)
  [2]
  $ record c6in.32xlarge '' "$(sum 14), \"MaximumNetworkCards\": 2" | refused c6in.32xlarge --catalog -
  maxpods: error: standard input: c6in.32xlarge: its 2 network cards are not listed: all 14 interfaces are assumed to be on one card (in the record at byte 1)
  [2]
  $ record x9.large '' | refused x9.large --catalog -
  maxpods: warning: the vCPUs of x9.large are unknown: the lower cap is assumed, 110 pods
  hint: give a catalog that has the value: --catalog FILE
  58

Nothing that could be used:

  $ echo '{"InstanceTypes": []}' | refused catalog import -
  maxpods: error: no instance type in standard input
  [2]
  $ echo '{"InstanceTypes": []}' | refused m5.large --catalog -
  maxpods: error: no instance type in standard input
  [2]
  $ record x9.xlarge ', "Hypervisor": 7' | refused catalog import -
  maxpods: error: no valid instance type: standard input: x9.xlarge: its Hypervisor is neither nitro nor xen (in the record at byte 1)
  [2]

Bad input is refused with the file's name, and nothing is printed, by every reader of catalogs:

  $ all_refuse() {
  >   cat > bad
  >   for command in "catalog import" "catalog diff" "catalog info --catalog" "catalog export --catalog" "m5.large --catalog"; do
  >     maxpods $command bad > stdout 2> stderr
  >     status=$?
  >     if [ $status != 2 ] || [ -s stdout ] || ! grep -q '^maxpods: error: .*\bbad\b' stderr; then
  >       echo "maxpods $command: $status"; head -c 200 stdout; head -c 500 stderr
  >     fi
  >   done
  > }
  $ all_refuse < /dev/null
  $ echo x | all_refuse
  $ echo '{"Reservations": []}' | all_refuse
  $ echo '{"InstanceTypes": {}}' | all_refuse
  $ echo '{"InstanceTypes": null}' | all_refuse
  $ echo '{"InstanceTypes": [null]}' | all_refuse
  $ echo '{"InstanceTypes": [7]}' | all_refuse
  $ echo '{"InstanceTypes": [{}]}' | all_refuse
  $ echo '[[[]]' | all_refuse
  $ printf '[%.0s' $(seq 10000) | all_refuse
  $ printf '{"a":%.0s' $(seq 10000) | all_refuse
  $ (printf '{"InstanceTypes": [{"InstanceType": "m5.large", "NetworkInfo": '; printf '{"NetworkInfo":%.0s' $(seq 10000)) | all_refuse
  $ printf '{"InstanceTypes": [{"InstanceType": "m5\377large"}]}' | all_refuse
  $ printf '{"InstanceTypes": [{"InstanceType": "m5.large\0"}]}' | all_refuse
  $ printf '{"InstanceTypes": [\0]}' | all_refuse
  $ printf '\377\376{\0' | all_refuse
  $ (cat "$documents/m5.large.json"; echo ']') | all_refuse
  $ long() { printf '[{"InstanceType": "'; head -c 100000000 /dev/zero | tr '\0' a; echo '"}]'; }
  $ long | maxpods catalog import - 2>&1 | grep -o '^maxpods: error: standard input'
  maxpods: error: standard input
  $ long | maxpods m5.large --catalog - 2>&1 | grep -o '^maxpods: error: standard input'
  maxpods: error: standard input

A document that is cut anywhere:

  $ tr -d ' \n' < "$documents/m5.metal.json" > whole.json
  $ for bytes in $(seq 1 37 $(($(wc -c < whole.json) - 1))); do
  >   head -c $bytes whole.json | maxpods catalog import - > stdout 2> stderr
  >   [ $? = 2 ] && [ ! -s stdout ] && grep -q '^maxpods: error: standard input ' stderr || echo "$bytes"
  > done

No more of a document is held than the answer needs: a type 5,000 times over, 30 MB, takes the memory of 3 MB.

  $ cat > peak.py <<'EOF'
  > import json, resource, subprocess, sys
  > record = json.dumps(json.load(open(sys.argv[1]))["InstanceTypes"][0], indent=4).encode()
  > child = subprocess.Popen(["maxpods", "catalog", "import", "-"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
  > child.stdin.write(b"[" + record)
  > for _ in range(int(sys.argv[2]) - 1): child.stdin.write(b"," + record)
  > child.communicate(b"]")
  > print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
  > EOF
  $ peak() { ASAN_OPTIONS=quarantine_size_mb=1 python3 peak.py "$documents/p4d.24xlarge.json" $1; }
  $ test $(($(peak 5000) - $(peak 500))) -lt 4096

A document that --query has cut is told so, with the fields that are missing. Where the interfaces are left, the types that are
known keep their other values:

  $ projected() { python3 -c 'import json, sys; print(json.dumps([{key: r[key] for key in sys.argv[1:]} for r in json.load(sys.stdin)["InstanceTypes"]]))' "$@" < "$documents/m5.large.json"; }
  $ projected InstanceType VCpuInfo MemoryInfo | maxpods catalog import -
  maxpods: error: no valid instance type: standard input: m5.large: it has no NetworkInfo, ProcessorInfo, CurrentGeneration (in the record at byte 2)
  hint: print whole records with: aws ec2 describe-instance-types --output json
  [2]
  $ projected InstanceType VCpuInfo MemoryInfo | maxpods m5.large --catalog -
  maxpods: error: standard input: m5.large: it has no NetworkInfo, ProcessorInfo, CurrentGeneration (in the record at byte 2)
  hint: print whole records with: aws ec2 describe-instance-types --output json
  [2]
  $ projected InstanceType NetworkInfo Hypervisor BareMetal | maxpods catalog diff - | sed 's/^[0-9][0-9]*/N/'
  maxpods: warning: standard input: no record has VCpuInfo, MemoryInfo, ProcessorInfo, CurrentGeneration: known types keep their values
  hint: print whole records with: aws ec2 describe-instance-types --output json
  No difference from the built-in catalog of 20??-??-?? in the types of these files (glob)
  
  N types of the catalog are not in these files. --gone lists them.
  $ echo '[["m5.large", 2]]' | maxpods catalog import -
  maxpods: error: no valid instance type: standard input: record 1: it is a string, not an object
  hint: print whole records with: aws ec2 describe-instance-types --output json
  [2]
