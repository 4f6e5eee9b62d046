# Turns a catalog CSV into a C++ table, so that the program starts without parsing anything:
#
#   cmake -D CSV=instance-types.csv -D README=README.md -D OUTPUT=instance_types.inc -P generate_table.cmake
#
# Stops at the first malformed row, with file and line. The day of the catalog is the one that the
# README names in its line `Catalog date: YYYY-MM-DD`.

cmake_minimum_required(VERSION 3.25)

set(COUNT "[1-9][0-9]?[0-9]?[0-9]?[0-9]?")
set(MEMORY "[1-9][0-9]?[0-9]?[0-9]?[0-9]?[0-9]?[0-9]?[0-9]?[0-9]?")

# A column, the member of InstanceType that it becomes, if any, and what its cells match in full.
set(columns "")
function(column name member pattern)
  set(columns ${columns} ${name} PARENT_SCOPE)
  set(member_of_${name} "${member}" PARENT_SCOPE)
  set(pattern_of_${name} "^(${pattern})$" PARENT_SCOPE)
endfunction()
column(instance_type name "[a-z0-9-]+\\.[a-z0-9-]+")
column(vcpus vcpus "(${COUNT})?")
column(memory_mib memory_mib "(${MEMORY})?")
column(arch architecture "(amd64|arm64)?")
column(hypervisor hypervisor "nitro|xen|none")
column(bare_metal bare_metal "true|false")
column(enis_per_network_card network_cards "${COUNT}(\\|${COUNT})*")
column(default_network_card "" "0|${COUNT}")
column(enis_on_default_card enis "${COUNT}")
column(ipv4_per_eni ipv4_per_eni "${COUNT}")
column(trunking trunking "(true|false)?")
column(branch_enis branch_enis "(0|${COUNT})?")
column(current_generation current_generation "(true|false)?")
column(offered offered "true|false")
column(accelerator accelerator "(nvidia|neuron|amd|qualcomm)?")
column(accelerators accelerators "(0|${COUNT})?")
list(LENGTH columns column_count)

function(refuse line_number reason)
  message(FATAL_ERROR "${CSV}:${line_number}: ${reason}")
endfunction()

# The C++ initialiser of a cell, which is empty, the name of a type, a number, true, false, or the name of an
# enumerator, which begins with a capital in C++.
function(initialiser result cell)
  if(cell STREQUAL "")
    set(cell unknown)
  elseif(cell MATCHES "\\.")
    set(cell "TypeName(\"${cell}\")")
  elseif(cell MATCHES "^[a-z]" AND NOT cell MATCHES "^(true|false)$")
    string(SUBSTRING ${cell} 0 1 first)
    string(SUBSTRING ${cell} 1 -1 rest)
    string(TOUPPER ${first} first)
    set(cell ${first}${rest})
  endif()
  set(${result} "${cell}" PARENT_SCOPE)
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
list(JOIN columns "," wanted_header)
if(NOT header STREQUAL wanted_header)
  refuse(1 "the header must be ${wanted_header}")
endif()

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
  if(NOT cell_count EQUAL column_count)
    refuse(${line_number} "${column_count} cells are wanted, this row has ${cell_count}")
  endif()
  foreach(column cell IN ZIP_LISTS columns cells)
    if(NOT "${cell}" MATCHES "${pattern_of_${column}}")
      refuse(${line_number} "${column} cannot be '${cell}'")
    endif()
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

  set(enis_per_network_card ${card_count})
  set(members "")
  foreach(column IN LISTS columns)
    if(member_of_${column})
      initialiser(value "${${column}}")
      list(APPEND members ".${member_of_${column}} = ${value}")
    endif()
  endforeach()
  list(JOIN members ", " members)
  string(APPEND rows "    {${members}},\n")
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
