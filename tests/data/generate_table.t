The table that is built into the program comes from a catalog whose every row is sound; else the build stops,
naming file and line.

  $ generate() {
  >   cmake -D CSV="$1" -D README="${2:-$MAXPODS_SOURCE/data/README.md}" -D OUTPUT=out.inc \
  >     -P "$MAXPODS_SOURCE/data/generate_table.cmake" 2>&1 | grep -oE '[a-zA-Z]+\.(csv|md):.*' ; cat out.inc 2> /dev/null; rm -f out.inc
  > }
  $ header=instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,enis_per_network_card,default_network_card,enis_on_default_card,ipv4_per_eni,trunking,branch_enis,current_generation,offered,accelerator,accelerators
  $ good='a1.large,2,4096,arm64,nitro,false,3,0,3,10,true,9,,true,,'
  $ catalog() { printf '%s\n' "$header" "$@" > mine.csv; generate mine.csv; }

  $ catalog "$good" 'b.metal,,,,none,true,2;4,1,4,30,,,,true,,' | sed '/catalog_date/s/[0-9-]\{10\}/DATE/'
  constexpr std::string_view catalog_date = "DATE";
  constexpr InstanceType instance_types[2] = {  // NOLINT(modernize-avoid-c-arrays)
      {.name = TypeName("a1.large"), .vcpus = 2, .memory_mib = 4096, .architecture = Arm64, .hypervisor = Nitro, .bare_metal = false, .network_cards = 1, .enis = 3, .ipv4_per_eni = 10, .trunking = true, .branch_enis = 9, .current_generation = unknown, .offered = true, .accelerator = unknown, .accelerators = unknown},
      {.name = TypeName("b.metal"), .vcpus = unknown, .memory_mib = unknown, .architecture = unknown, .hypervisor = None, .bare_metal = true, .network_cards = 2, .enis = 4, .ipv4_per_eni = 30, .trunking = unknown, .branch_enis = unknown, .current_generation = unknown, .offered = true, .accelerator = unknown, .accelerators = unknown},
  };
  constexpr std::array<int, 2> enis_of_cards{2, 4};
  constexpr std::array<int, 1> default_cards{1};

Rows:

  $ catalog "$good" 'b.large,2,4096'
  mine.csv:3: 16 cells are wanted, this row has 3
  $ catalog "$good" "$good,extra"
  mine.csv:3: 16 cells are wanted, this row has 17
  $ catalog "$good" ''
  mine.csv:3: 16 cells are wanted, this row has 0
  $ catalog "$good" "$good"
  mine.csv:3: 'a1.large' must sort after 'a1.large', and stand only once
  $ catalog 'b.large,2,4096,arm64,nitro,false,3,0,3,10,true,9,,true,,' "$good"
  mine.csv:3: 'a1.large' must sort after 'b.large', and stand only once

Cells:

  $ catalog 'large,2,4096,arm64,nitro,false,3,0,3,10,true,9,,true,,'
  mine.csv:2: instance_type cannot be 'large'
  $ catalog 'a1.large,two,4096,arm64,nitro,false,3,0,3,10,true,9,,true,,'
  mine.csv:2: vcpus cannot be 'two'
  $ catalog 'a1.large,0,4096,arm64,nitro,false,3,0,3,10,true,9,,true,,'
  mine.csv:2: vcpus cannot be '0'
  $ catalog 'a1.large,2,-1,arm64,nitro,false,3,0,3,10,true,9,,true,,'
  mine.csv:2: memory_mib cannot be '-1'
  $ catalog 'a1.large,2,4096,x86,nitro,false,3,0,3,10,true,9,,true,,'
  mine.csv:2: arch cannot be 'x86'
  $ catalog 'a1.large,2,4096,arm64,kvm,false,3,0,3,10,true,9,,true,,'
  mine.csv:2: hypervisor cannot be 'kvm'
  $ catalog 'a1.large,2,4096,arm64,nitro,no,3,0,3,10,true,9,,true,,'
  mine.csv:2: bare_metal cannot be 'no'
  $ catalog 'a1.large,2,4096,arm64,nitro,false,3;,0,3,10,true,9,,true,,'
  mine.csv:2: enis_per_network_card cannot be '3|'
  $ catalog 'a1.large,2,4096,arm64,nitro,false,3,1,3,10,true,9,,true,,'
  mine.csv:2: there is no network card 1
  $ catalog 'a1.large,2,4096,arm64,nitro,false,3,0,4,10,true,9,,true,,'
  mine.csv:2: enis_on_default_card is 4, but card 0 has 3
  $ catalog 'a1.large,2,4096,arm64,nitro,false,3,0,3,0,true,9,,true,,'
  mine.csv:2: ipv4_per_eni cannot be '0'
  $ catalog 'a1.large,2,4096,arm64,nitro,false,3,0,3,10,yes,9,,true,,'
  mine.csv:2: trunking cannot be 'yes'
  $ catalog 'a1.large,2,4096,arm64,nitro,false,3,0,3,10,true,-9,,true,,'
  mine.csv:2: branch_enis cannot be '-9'
  $ catalog 'a1.large,2,4096,arm64,nitro,false,3,0,3,10,true,9,old,true,,'
  mine.csv:2: current_generation cannot be 'old'
  $ catalog 'a1.large,2,4096,arm64,nitro,false,3,0,3,10,true,9,,,,'
  mine.csv:2: offered cannot be ''
  $ catalog 'a1.large,2,4096,arm64,nitro,false,3,0,3,10,true,9,,true,intel,1'
  mine.csv:2: accelerator cannot be 'intel'
  $ catalog 'a1.large,2,4096,arm64,nitro,false,3,0,3,10,true,9,,true,amd,one'
  mine.csv:2: accelerators cannot be 'one'
  $ catalog 'a1.large,2,4096,arm64,nitro,false,3,0,3,10,true,9,true,true,amd,1' | grep -o '[.]current_generation.*'
  .current_generation = true, .offered = true, .accelerator = Amd, .accelerators = 1},

Header, and the date of the catalog:

  $ printf 'type,pods\n%s\n' "$good" > header.csv; generate header.csv
  header.csv:1: the header must be
  $ echo 'no date' > README.md; catalog > /dev/null; generate mine.csv README.md
  README.md: no line 'Catalog date: YYYY-MM-DD'
