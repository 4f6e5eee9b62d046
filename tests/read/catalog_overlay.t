A catalog of one's own is laid over the built-in one:

  $ header=instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,enis_per_network_card,default_network_card,enis_on_default_card,ipv4_per_eni,trunking,branch_enis,current_generation,offered,accelerator,accelerators
  $ cat > mine.csv <<EOF
  > $header
  > x9.large,2,8192,amd64,nitro,false,4,0,4,20,true,12,,true,,
  > m5.large,2,8192,amd64,nitro,false,2,0,2,10,true,9,,true,,
  > EOF
  $ maxpods x9.large --catalog mine.csv
  78
  $ maxpods m5.large --catalog mine.csv
  20
  $ maxpods m5.xlarge --catalog mine.csv
  58
  $ maxpods list --match 'x9.*' --catalog mine.csv
  TYPE      VCPUS  MEMORY  ARCH   ENIS  IPV4/ENI  MAX PODS  MAX ALLOWED
  x9.large      2   8 GiB  amd64     4        20        78           78
  $ maxpods x9.large --catalog - < mine.csv
  78

The built-in one is a catalog in that format:

  $ maxpods list -q --catalog "$MAXPODS_SOURCE/data/instance-types.csv" | diff - <(maxpods list -q)

CRLF and a byte order mark are accepted:

  $ (printf '\357\273\277'; sed 's/$/\r/' mine.csv) > dos.csv
  $ maxpods x9.large --catalog dos.csv
  78

Other things are not:

  $ maxpods x9.large --catalog missing.csv
  maxpods: error: cannot read 'missing.csv': No such file or directory
  [2]
  $ maxpods x9.large --catalog .
  maxpods: error: cannot read '.': Is a directory
  [2]
  $ : > empty.csv; maxpods x9.large --catalog empty.csv
  maxpods: error: 'empty.csv' is empty
  [2]
  $ (echo type,pods; tail -n +2 mine.csv) > header.csv; maxpods x9.large --catalog header.csv
  maxpods: error: 'header.csv', line 1 is not the header of a catalog
  hint: a catalog starts with instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,enis_per_network_card,default_network_card,enis_on_default_card,ipv4_per_eni,trunking,branch_enis,current_generation,offered,accelerator,accelerators
  [2]
  $ (cat mine.csv; tail -1 mine.csv) > twice.csv; maxpods x9.large --catalog twice.csv
  maxpods: error: 'twice.csv', line 4: m5.large is in line 3 already
  [2]
  $ (cat mine.csv; echo x9.xlarge,2) > short.csv; maxpods x9.large --catalog short.csv
  maxpods: error: 'short.csv', line 4: the row has 2 cells instead of 16
  [2]
  $ sed 's/x9.large,2/x9.large,two/' mine.csv > number.csv; maxpods x9.large --catalog number.csv
  maxpods: error: 'number.csv', line 2: vcpus is 'two'; allowed: a whole number from 1 to 65,535
  [2]
  $ head -c 100 mine.csv > cut.csv; maxpods x9.large --catalog cut.csv
  maxpods: error: 'cut.csv', line 1 is not the header of a catalog
  hint: a catalog starts with instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,enis_per_network_card,default_network_card,enis_on_default_card,ipv4_per_eni,trunking,branch_enis,current_generation,offered,accelerator,accelerators
  [2]
  $ maxpods x9.large --catalog /dev/zero
  maxpods: error: '/dev/zero', line 1 is not the header of a catalog
  hint: a catalog starts with instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,enis_per_network_card,default_network_card,enis_on_default_card,ipv4_per_eni,trunking,branch_enis,current_generation,offered,accelerator,accelerators
  [2]
  $ maxpods x9.large --catalog ''
  maxpods: error: cannot read '': No such file or directory
  [2]
  $ maxpods x9.large --catalog - <&-
  maxpods: error: cannot read standard input: Bad file descriptor
  [2]

A catalog may lack the columns that came later:

  $ cut -d, -f1-12 "$MAXPODS_SOURCE/data/instance-types.csv" | sed -n '1p;/^p4d.24xlarge,/p' > old.csv
  $ maxpods list --catalog old.csv --family p4d -o csv | cut -d, -f1-6,13-
  instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,max_allowed,kube_reserved_memory_mib,kube_reserved_cpu_millis,allocatable_memory_mib,allocatable_cpu_millis,current_generation,offered,accelerator,accelerators
  p4d.24xlarge,96,1179648,amd64,nitro,false,737,8362,310,1082712,95690,,true,,
  $ cut -d, -f1-11 "$MAXPODS_SOURCE/data/instance-types.csv" > older.csv
  $ maxpods list --catalog older.csv
  maxpods: error: 'older.csv', line 1 is not the header of a catalog
  hint: a catalog starts with instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,enis_per_network_card,default_network_card,enis_on_default_card,ipv4_per_eni,trunking,branch_enis,current_generation,offered,accelerator,accelerators
  [2]
