What the catalog holds, counted otherwise from the CSV that it is made of:

  $ built_in=$MAXPODS_SOURCE/data/instance-types.csv
  $ date=$(sed -n 's/^Catalog date: //p' "$MAXPODS_SOURCE/data/README.md")
  $ rows() { awk -F, "NR > 1 && ($1)" "${catalog:-$built_in}" | wc -l; }
  $ families() { sed '1d;s/[.].*//' "${catalog:-$built_in}" | sort -u | wc -l; }
  $ counts() {
  >   cat <<EOF
  > 
  >   types          $(rows 1) in $(families) families
  >   hypervisor     $(rows '$5 == "nitro"') nitro, $(rows '$5 == "xen"') xen, $(rows '$5 == "none"') none
  >   architecture   $(rows '$4 == "amd64"') amd64, $(rows '$4 == "arm64"') arm64, $(rows '$4 == ""') unknown
  >   bare metal     $(rows '$6 == "true"')
  >   trunking       $(rows '$11 == "true"')
  >   network cards  more than one: $(rows '$7 ~ /;/')
  >   vCPUs          unknown: $(rows '$2 == ""')
  >   generation     $(rows '$13 == "true"') current, $(rows '$13 == "false"') previous, $(rows '$13 == ""') unknown
  >   accelerators   $(rows '$15 == "nvidia"') nvidia, $(rows '$15 == "neuron"') neuron, $(rows '$15 == "amd"') amd, $(rows '$15 == "qualcomm"') qualcomm
  >   not offered    $(rows '$14 == "false"')
  > EOF
  > }
  $ (echo "Built-in catalog of $date"; counts) | diff - <(maxpods catalog info)
  $ test $(rows 1) -ge 1391
  $ maxpods catalog info -o json | tr -d ' \n' | sed 's/[1-9][0-9]*\([,}]\)/N\1/g'; echo
  {"schemaVersion":N,"builtInDate":"20??-??-??","overlay":null,"types":N,"families":N,"hypervisor":{"nitro":N,"xen":N,"none":N},"architecture":{"amd64":N,"arm64":N,"unknown":N},"bareMetal":N,"trunking":N,"severalNetworkCards":N,"unknownVcpus":N,"generation":{"current":N,"previous":N,"unknown":N},"accelerators":{"nvidia":N,"neuron":N,"amd":N,"qualcomm":N},"notOffered":N} (glob)
  $ numbers() { grep -v '"schemaVersion"\|builtInDate' | grep -o '[0-9][0-9]*[^ 0-9]*$' | tr -dc '0-9\n'; }
  $ maxpods catalog info -o json | numbers | diff - <(counts | grep -o ' [0-9][0-9]*' | tr -d ' ')

  $ header=$(head -1 "$built_in")
  $ cat > mine.csv <<EOF
  > $header
  > x9.large,2,8192,amd64,nitro,false,4,0,4,20,true,12,,true,,
  > m5.large,2,8192,amd64,nitro,false,2,0,2,10,true,9,,true,,
  > EOF
  $ (echo "$header"; (grep -vE '^(instance_type|m5.large),' "$built_in"; tail -n +2 mine.csv) | LC_ALL=C sort) > both.csv
  $ (echo "Built-in catalog of $date, with mine.csv laid over it: 1 type added, 1 replaced"; catalog=both.csv counts) |
  >   diff - <(maxpods catalog info --catalog mine.csv)
  $ odd=$'mine\n\e[31m.csv'
  $ cp mine.csv "$odd"
  $ maxpods catalog info --catalog "$odd" | head -2
  Built-in catalog of 20??-??-??, with mine??[31m.csv laid over it: 1 type added, 1 replaced (glob)
  
  $ maxpods catalog info --catalog mine.csv -o json | sed -n '/"overlay"/,/}/p'
    "overlay": {
      "file": "mine.csv",
      "added": 1,
      "replaced": 1
    },

The catalog as CSV is the one of the repository, byte for byte. As a document of EC2, which describes only what it offers,
it is the same again for each of these types: to refresh the repository's catalog from an export of it changes nothing.

  $ maxpods catalog export | cmp - "$built_in"
  $ maxpods catalog export -o csv | maxpods catalog export --catalog - | cmp - "$built_in"
  $ maxpods catalog export -o ec2 > types.json
  $ awk -F, 'NR == 1 || $14 == "true"' "$built_in" > offered.csv
  $ maxpods catalog import types.json | cmp - offered.csv
  $ maxpods catalog import - < types.json | cmp - offered.csv
  $ maxpods catalog export --catalog types.json | cmp - "$built_in"
  $ python3 -c 'import json, sys; print(len(json.load(sys.stdin)["InstanceTypes"]))' < types.json | diff - <(rows '$14 == "true"')
  $ (head -1 "$built_in"; tail -n +2 "$built_in" | LC_ALL=C sort) | cmp - "$built_in"

A type as EC2 prints it:

  $ maxpods catalog export -o ec2 --catalog <(echo "$header"; echo x9.metal,2,8192,arm64,none,true,3\;4,1,4,20,,,,true,,) | sed -n '/x9.metal/,/^    }/p'
        "InstanceType": "x9.metal",
        "BareMetal": true,
        "ProcessorInfo": {
          "SupportedArchitectures": [
            "arm64"
          ]
        },
        "VCpuInfo": {
          "DefaultVCpus": 2
        },
        "MemoryInfo": {
          "SizeInMiB": 8192
        },
        "NetworkInfo": {
          "MaximumNetworkInterfaces": 7,
          "MaximumNetworkCards": 2,
          "DefaultNetworkCardIndex": 1,
          "NetworkCards": [
            {
              "NetworkCardIndex": 0,
              "MaximumNetworkInterfaces": 3
            },
            {
              "NetworkCardIndex": 1,
              "MaximumNetworkInterfaces": 4
            }
          ],
          "Ipv4AddressesPerInterface": 20
        }
      },

With a catalog laid over it, it is both:

  $ maxpods catalog export --catalog mine.csv | cmp - both.csv

`--catalog` takes EC2's documents everywhere, also from a pipe:

  $ maxpods m5.large --catalog types.json
  29
  $ maxpods list -q --catalog types.json | cmp - <(maxpods list -q)
  $ maxpods x9.large --catalog <(maxpods catalog export -o ec2 --catalog mine.csv)
  78
  $ maxpods x9.large --catalog - < <(maxpods catalog export -o ec2 --catalog mine.csv)
  78
  $ sed 's/"Ipv4AddressesPerInterface": 10/"Ipv4AddressesPerInterface": 9/' types.json | maxpods explain m5.large --catalog - | head -1
  m5.large: max pods 26
  $ echo '{"instance_types": "x9.large", "catalog": "mine.csv"}' | maxpods emit terraform-external
  {"max_pods":"78","max_allowed":"78","limited_by":"x9.large"}
  $ (echo; echo; cat mine.csv) | maxpods x9.large --catalog -
  maxpods: error: standard input, line 1 is not the header of a catalog
  hint: a catalog starts with instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,enis_per_network_card,default_network_card,enis_on_default_card,ipv4_per_eni,trunking,branch_enis,current_generation,offered,accelerator,accelerators
  [2]
  $ (head -2 mine.csv; echo; sed -n 3p mine.csv) | maxpods x9.large --catalog -
  maxpods: error: standard input, line 3: the row has 1 cell instead of 16
  [2]
  $ sed 's/^x9/  x9/' mine.csv | maxpods x9.large --catalog -
  maxpods: error: standard input, line 2: '  x9.large' is not the name of an instance type, such as m5.large
  [2]

What differs from the built-in catalog, of either format:

  $ maxpods catalog diff types.json
  No difference from the built-in catalog of 20??-??-?? (glob)
  $ maxpods catalog diff "$built_in"
  No difference from the built-in catalog of 20??-??-?? (glob)
  $ maxpods catalog diff types.json -o json
  {
    "schemaVersion": 1,
    "builtInDate": "20??-??-??", (glob)
    "added": [],
    "changed": [],
    "gone": []
  }
  $ (cat "$built_in"; tail -1 mine.csv) > twice.csv; maxpods catalog diff twice.csv
  maxpods: error: 'twice.csv', line [0-9]+: m5.large is in line [0-9]+ already (re)
  [2]
  $ gone='t1.micro|u-(12|18|24|6|9)tb1.metal|u-3tb1.56xlarge|u-6tb1.(56|112)xlarge'
  $ (grep -vE "^(m5.large|$gone)," "$built_in"; tail -n +2 mine.csv) > newer.csv
  $ maxpods catalog diff --gone newer.csv
  maxpods: warning: 1 type is new, 1 type has changed, 9 types are gone
  New
    TYPE      VCPUS  MEMORY  CARDS  ENIS  IPV4/ENI  HYPERVISOR
    x9.large      2   8 GiB      1     4        20  nitro
  
  Changed
    TYPE      COLUMN                BUILT IN  NOW
    m5.large  enis_on_default_card         3    2
  
  Gone
    t1.micro u-12tb1.metal u-18tb1.metal u-24tb1.metal u-3tb1.56xlarge
    u-6tb1.112xlarge u-6tb1.56xlarge u-6tb1.metal u-9tb1.metal
  [1]
  $ maxpods catalog diff -q --gone newer.csv -o json | python3 -c 'import json, sys; d = json.load(sys.stdin); print(list(d), [t["instanceType"] for t in d["added"]], d["changed"], d["gone"])'
  maxpods: warning: 1 type is new, 1 type has changed, 9 types are gone
  ['schemaVersion', 'builtInDate', 'added', 'changed', 'gone'] ['x9.large'] [{'instanceType': 'm5.large', 'changes': [{'column': 'enis_on_default_card', 'before': 3, 'after': 2}]}] ['t1.micro', 'u-12tb1.metal', 'u-18tb1.metal', 'u-24tb1.metal', 'u-3tb1.56xlarge', 'u-6tb1.112xlarge', 'u-6tb1.56xlarge', 'u-6tb1.metal', 'u-9tb1.metal']
  $ maxpods catalog diff --gone --color always newer.csv | sed -n '/New\|Changed\|Gone/l'
  maxpods: \x1b[1;33mwarning:\x1b[0m 1 type is new, 1 type has changed, 9 types are gone (esc)
  \033[32mNew\033[0m$
  \033[33mChanged\033[0m$
  \033[1;31mGone\033[0m$

A region does not have all types. So what its documents lack is a count, and no difference, unless you ask for it:

  $ (echo "$header"; grep '^m5.large,' "$built_in") > one_region.csv
  $ maxpods catalog diff one_region.csv | sed 's/^[0-9][0-9]*/N/'
  No difference from the built-in catalog of 20??-??-?? in the types of these files (glob)
  
  N types of the catalog are not in these files. --gone lists them.
  $ maxpods catalog diff -q --gone one_region.csv > listed; echo $?
  maxpods: warning: [0-9]+ types are gone (re)
  1
  $ tail -n +2 listed | tr ' ' '\n' | grep . | cmp - <(awk -F, 'NR > 1 && $14 == "true" && $1 != "m5.large" { print $1 }' "$built_in")
  $ maxpods catalog diff one_region.csv mine.csv -q | sed 's/^[0-9][0-9]*/N/'
  maxpods: warning: 1 type is new
  New
    TYPE      VCPUS  MEMORY  CARDS  ENIS  IPV4/ENI  HYPERVISOR
    x9.large      2   8 GiB      1     4        20  nitro
  
  N types of the catalog are not in these files. --gone lists them.

Each column that differs is found, and an empty cell says nothing:

  $ changed() { (grep -v '^p4d.24xlarge,' "$built_in"; echo "$1") | maxpods catalog diff -q - | sed -n 's/^  p4d.24xlarge  //p'; }
  $ grep '^p4d.24xlarge,' "$built_in"
  p4d.24xlarge,96,1179648,amd64,nitro,false,15;15;15;15,0,15,50,true,62,true,true,nvidia,8
  $ changed p4d.24xlarge,96,1179648,amd64,nitro,false,'15;15;15;15',0,15,50,true,62,,true,,
  $ changed p4d.24xlarge,,,,nitro,false,'15;15;15;15',0,15,50,,,,true,,
  $ changed p4d.24xlarge,97,1179649,arm64,xen,true,'14;16',1,16,51,false,63,false,false,amd,1
  maxpods: warning: 1 type has changed
  vcpus                           96       97
  memory_mib                 1179648  1179649
  arch                         amd64    arm64
  hypervisor                   nitro      xen
  bare_metal                   false     true
  enis_per_network_card  15;15;15;15    14;16
  default_network_card             0        1
  enis_on_default_card            15       16
  ipv4_per_eni                    50       51
  trunking                      true    false
  branch_enis                     62       63
  current_generation            true    false
  offered                       true    false
  accelerator                 nvidia      amd
  accelerators                     8        1

Several files are one catalog. Types that two of them have otherwise are told, and the first counts:

  $ head -700 "$built_in" > one.csv; (echo "$header"; tail -n +701 "$built_in") > other.csv
  $ maxpods catalog diff one.csv other.csv
  No difference from the built-in catalog of 20??-??-?? (glob)
  $ maxpods catalog diff types.json mine.csv
  maxpods: warning: 'mine.csv': m5.large: enis_on_default_card was 3 before, and is 2 here: the first is used
  maxpods: warning: 1 type is new
  New
    TYPE      VCPUS  MEMORY  CARDS  ENIS  IPV4/ENI  HYPERVISOR
    x9.large      2   8 GiB      1     4        20  nitro
  [1]
  $ maxpods catalog import types.json types.json | cmp - offered.csv
  $ sed 's/"Ipv4AddressesPerInterface": 64/"Ipv4AddressesPerInterface": 65/' types.json | maxpods catalog import types.json - 2>&1 >/dev/null | sed -n '1p; $p'
  maxpods: warning: standard input: *: ipv4_per_eni was 64 before, and is 65 here: the first is used (glob)
  maxpods: warning: [0-9]+ more warnings of this kind not shown (re)

Help:

  $ maxpods help catalog
  Show, compare and convert catalogs of instance types.
  
  Usage: maxpods catalog COMMAND [OPTIONS]
  
  Examples:
    maxpods catalog info
    maxpods catalog diff types.json
  
  Commands:
    info                      Show what the catalog holds, and its date
    import                    Convert the output of EC2 to a catalog CSV
    diff                      Show what differs from the built-in catalog
    export                    Print the catalog as CSV, or as EC2 prints it
  
  Arguments:
    COMMAND                   Command to run
  
  Common:
    -h, --help                Show this help
    --color auto|always|never
                              When to use colour (default auto: on a terminal)
    -q, --quiet               Suppress warnings, except those that explain exit
                              status 1
    -V, --version             Show version, commit and catalog date
  $ for command in info import diff export; do maxpods help catalog $command | sed '/^Common:/,$d'; done
  Show what the catalog holds, and its date.
  
  Usage: maxpods catalog info [OPTIONS]
  
  Examples:
    maxpods catalog info -o json
    maxpods catalog info --catalog mine.csv
  
  Instance types:
    --catalog FILE            Catalog that overrides the built-in one: CSV, or
                              `aws ec2 describe-instance-types`, saved; - for
                              standard input
  
  Output:
    -o, --output text|json    Output format (default text)
  
  Convert the output of EC2 to a catalog CSV.
  
  Usage: maxpods catalog import FILE...
  
  Examples:
    maxpods catalog import types.json > mine.csv
    maxpods catalog import us-east-1.json eu-west-1.json > mine.csv
  
  Arguments:
    FILE...                   `aws ec2 describe-instance-types`, saved; - for
                              standard input
  
  Show what differs from the built-in catalog.
  
  Usage: maxpods catalog diff FILE... [OPTIONS]
  
  Examples:
    maxpods catalog diff types.json
  
  Arguments:
    FILE...                   Catalogs, as CSV or as EC2 prints them, merged into
                              one; - for standard input
  
  Output:
    -o, --output text|json    Output format (default text)
    --gone                    List the types that the files lack, and count them
                              as a difference
  
  Print the catalog as CSV, or as EC2 prints it.
  
  Usage: maxpods catalog export [OPTIONS]
  
  Examples:
    maxpods catalog export > instance-types.csv
    maxpods catalog export -o ec2 --catalog mine.csv
  
  Instance types:
    --catalog FILE            Catalog that overrides the built-in one: CSV, or
                              `aws ec2 describe-instance-types`, saved; - for
                              standard input
  
  Output:
    -o, --output csv|ec2      Output format (default csv)
  

Wrong usage:

  $ maxpods catalog
  maxpods: error: no catalog command given
  hint: allowed: info, import, diff, export
  [2]
  $ maxpods catalog inof
  maxpods: error: unknown catalog command 'inof'; did you mean 'info'?
  hint: allowed: info, import, diff, export
  [2]
  $ maxpods catalog import
  maxpods: error: no file given
  hint: create one with: aws ec2 describe-instance-types --output json > types.json
  [2]
  $ maxpods catalog diff
  maxpods: error: no file given
  hint: create one with: aws ec2 describe-instance-types --output json > types.json
  [2]
  $ maxpods catalog import - - < types.json
  maxpods: error: standard input ('-') can be read only once
  hint: save the other input to a file, and name that
  [2]
  $ maxpods catalog import mine.csv
  maxpods: error: 'mine.csv' is not JSON at byte 1: invalid literal
  hint: create the file with: aws ec2 describe-instance-types
  [2]
  $ maxpods catalog import missing.json
  maxpods: error: cannot read 'missing.json': No such file or directory
  [2]
  $ maxpods catalog import types.json -o json
  maxpods: error: unknown option '-o'
  hint: see maxpods catalog import --help
  [2]
  $ maxpods catalog export -o json
  maxpods: error: unknown output format 'json'
  hint: allowed: csv, ec2
  [2]
  $ maxpods catalog export x
  maxpods: error: unexpected argument 'x'
  hint: see maxpods catalog export --help
  [2]
  $ maxpods help catalog inof
  maxpods: error: unknown command 'inof'; did you mean 'info'?
  hint: allowed: info, import, diff, export
  [2]
