# Turns a catalog CSV into a C++ table, so that the program starts without parsing anything:
#
#   cmake -D CSV=instance-types.csv -D README=README.md -D OUTPUT=instance_types.inc -P generate_table.cmake
#
# Stops at the first malformed row, with file and line. The day of the catalog is the one that the
# README names in its line `Catalog date: YYYY-MM-DD`.

cmake_minimum_required(VERSION 3.25)

set(HEADER "instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,enis_per_network_card,default_network_card,enis_on_default_card,ipv4_per_eni,trunking,branch_enis")
set(COUNT "[1-9][0-9]?[0-9]?[0-9]?[0-9]?")
set(MEMORY "[1-9][0-9]?[0-9]?[0-9]?[0-9]?[0-9]?[0-9]?[0-9]?[0-9]?")
set(PATTERNS
  "[a-z0-9-]+\\.[a-z0-9-]+" "(${COUNT})?" "(${MEMORY})?" "(amd64|arm64)?" "nitro|xen|none" "true|false"
  "${COUNT}(\\|${COUNT})*" "0|${COUNT}" "${COUNT}" "${COUNT}" "(true|false)?" "(0|${COUNT})?")

function(refuse line_number reason)
  message(FATAL_ERROR "${CSV}:${line_number}: ${reason}")
endfunction()

# A column that must match its pattern in full.
function(check_cell line_number column value pattern)
  if(NOT "${value}" MATCHES "^(${pattern})$")
    refuse(${line_number} "${column} cannot be '${value}'")
  endif()
endfunction()

# The C++ initialiser of a cell that may be empty.
function(optional_cell result value)
  if(value STREQUAL "")
    set(value unknown)
  endif()
  set(${result} ${value} PARENT_SCOPE)
endfunction()

file(READ "${README}" readme)
if(NOT readme MATCHES "Catalog date: ([0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9])")
  message(FATAL_ERROR "${README}: no line 'Catalog date: YYYY-MM-DD'")
endif()
set(date ${CMAKE_MATCH_1})

file(READ "${CSV}" text)
# `;` would split CMake's lists; within cells it becomes `|`.
string(REPLACE ";" "|" text "${text}")
string(REGEX REPLACE "\n$" "" text "${text}")
string(REPLACE "\n" ";" lines "${text}")

list(POP_FRONT lines header)
if(NOT header STREQUAL HEADER)
  refuse(1 "the header must be ${HEADER}")
endif()
string(REPLACE "," ";" columns "${HEADER}")

set(rows "")
set(row_count 0)
# Of types with several network cards: the interfaces of each card, and the default one.
set(enis_of_cards "")
set(default_cards "")
set(line_number 1)
set(previous "")
foreach(line IN LISTS lines)
  math(EXPR line_number "${line_number} + 1")
  string(REPLACE "," ";" cells "${line}")
  list(LENGTH cells cell_count)
  if(NOT cell_count EQUAL 12)
    refuse(${line_number} "12 cells are wanted, this row has ${cell_count}")
  endif()
  foreach(column cell pattern IN ZIP_LISTS columns cells PATTERNS)
    check_cell(${line_number} ${column} "${cell}" "${pattern}")
    set(${column} "${cell}")
  endforeach()

  if(NOT instance_type STRGREATER previous)
    refuse(${line_number} "'${instance_type}' must sort after '${previous}', and stand only once")
  endif()
  set(previous ${instance_type})

  string(REPLACE "|" ";" cards "${enis_per_network_card}")
  list(LENGTH cards card_count)
  if(NOT default_network_card LESS card_count)
    refuse(${line_number} "there is no network card ${default_network_card}")
  endif()
  list(GET cards ${default_network_card} enis)
  if(NOT enis EQUAL enis_on_default_card)
    refuse(${line_number} "enis_on_default_card is ${enis_on_default_card}, but card ${default_network_card} has ${enis}")
  endif()

  if(card_count GREATER 1)
    list(APPEND enis_of_cards ${cards})
    list(APPEND default_cards ${default_network_card})
  endif()

  foreach(column vcpus memory_mib arch trunking branch_enis)
    optional_cell(${column} "${${column}}")
  endforeach()
  foreach(name amd64=Amd64 arm64=Arm64 nitro=Nitro xen=Xen none=None)
    string(REPLACE "=" ";" name ${name})
    list(GET name 0 csv_name)
    list(GET name 1 cpp_name)
    string(REGEX REPLACE "^${csv_name}$" ${cpp_name} arch ${arch})
    string(REGEX REPLACE "^${csv_name}$" ${cpp_name} hypervisor ${hypervisor})
  endforeach()
  string(APPEND rows "    {TypeName(\"${instance_type}\"), ${vcpus}, ${memory_mib}, ${arch}, ${hypervisor}, ${bare_metal}, ${card_count}, ${enis}, ${ipv4_per_eni}, ${trunking}, ${branch_enis}},\n")
  math(EXPR row_count "${row_count} + 1")
endforeach()

# The C++ definition of a list of numbers.
function(define_numbers result name)
  list(LENGTH ARGN count)
  list(JOIN ARGN ", " numbers)
  set(${result} "constexpr std::array<int, ${count}> ${name}{${numbers}};\n" PARENT_SCOPE)
endfunction()
define_numbers(enis_of_cards enis_of_cards ${enis_of_cards})
define_numbers(default_cards default_cards ${default_cards})

file(WRITE "${OUTPUT}"
  "constexpr std::string_view catalog_date = \"${date}\";\n"
  "constexpr InstanceType instance_types[${row_count}] = {  // NOLINT(modernize-avoid-c-arrays)\n${rows}};\n"
  "${enis_of_cards}${default_cards}")
