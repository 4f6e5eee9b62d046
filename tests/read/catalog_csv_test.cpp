// SPDX-License-Identifier: Apache-2.0
#include "read/catalog_csv.h"

#include <string>

#include "catalog_lines.h"
#include "catch.h"
#include "text/bad_input.h"

using namespace maxpods;

namespace {

const std::string header =
    "instance_type,vcpus,memory_mib,arch,hypervisor,bare_metal,enis_per_network_card,"
    "default_network_card,enis_on_default_card,ipv4_per_eni,trunking,branch_enis,"
    "current_generation,offered,accelerator,accelerators\n";
const std::string row = "x9.large,2,8192,amd64,nitro,false,3,0,3,10,true,9,,true,,\n";

std::vector<CatalogRow> rows_of(const std::string& text) {
  return read_catalog_csv(lines_of(text), "x.csv");
}

std::string refusal(const std::string& text) {
  try {
    rows_of(text);
  } catch (const BadInput& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("A row becomes a type") {
  const auto types = types_of(rows_of(header + row));
  REQUIRE(types.size() == 1);
  CHECK(types[0].name.view() == "x9.large");
  CHECK(types[0].vcpus == 2);
  CHECK(types[0].memory_mib == 8192);
  CHECK(types[0].architecture == Architecture::Amd64);
  CHECK(types[0].hypervisor == Hypervisor::Nitro);
  CHECK_FALSE(types[0].bare_metal);
  CHECK(types[0].network_cards == 1);
  CHECK(types[0].enis == 3);
  CHECK(types[0].ipv4_per_eni == 10);
  CHECK(types[0].trunking == true);
  CHECK(types[0].branch_enis == 9);
  CHECK_FALSE(types[0].current_generation);
  CHECK(types[0].offered);
  CHECK_FALSE(types[0].accelerator);
  CHECK_FALSE(types[0].accelerators);
}

TEST_CASE("Generation and accelerators are read") {
  const auto types = types_of(
      rows_of(header + "x9.large,2,8192,amd64,nitro,false,3,0,3,10,true,9,true,false,neuron,2\n"));
  CHECK(types[0].current_generation == true);
  CHECK_FALSE(types[0].offered);
  CHECK(types[0].accelerator == Accelerator::Neuron);
  CHECK(types[0].accelerators == 2);
}

TEST_CASE("Cells that may be empty are unknown") {
  const auto types = types_of(rows_of(header + "x9.metal,,,,none,true,3;2,1,2,10,,,,true,,\n"));
  CHECK_FALSE(types[0].vcpus);
  CHECK_FALSE(types[0].memory_mib);
  CHECK_FALSE(types[0].architecture);
  CHECK_FALSE(types[0].trunking);
  CHECK_FALSE(types[0].branch_enis);
  CHECK(types[0].network_cards == 2);
  CHECK(types[0].enis == 2);
}

TEST_CASE("CRLF and any order are fine") {
  std::string text = header + row + "a1.b,2,8192,amd64,xen,false,3,0,3,10,false,0,,true,,\n";
  std::string with_crlf;
  for (const char c : text) with_crlf += c == '\n' ? "\r\n" : std::string(1, c);
  const auto types = types_of(rows_of(with_crlf));
  REQUIRE(types.size() == 2);
  CHECK(types[0].name.view() == "a1.b");
}

TEST_CASE("A last line without an end may be cut short, which its number would hide") {
  CHECK(refusal(header + "x9.a,2,8192,amd64,nitro,false,3,0,3,10,true,9,,true,,") ==
        "x.csv, line 2: the last line has no line feed at its end");
  CHECK(refusal(header + row + "x9.a,2") ==
        "x.csv, line 3: the last line has no line feed at its end");
}

TEST_CASE("What is wrong is told with file and line") {
  CHECK(refusal("") == "x.csv is empty");
  CHECK(refusal("\n") == "x.csv, line 1 is not the header of a catalog");
  CHECK(refusal("type,pods\n" + row) == "x.csv, line 1 is not the header of a catalog");
  CHECK(refusal(header + row + row) == "x.csv, line 3: x9.large is in line 2 already");
  CHECK(refusal(header + row + "x9.xlarge,2\n") ==
        "x.csv, line 3: the row has 2 cells instead of 16");
  CHECK(refusal(header + "\n" + row) == "x.csv, line 2: the row has 1 cell instead of 16");
  CHECK(refusal(header + "x9,2,8192,amd64,nitro,false,3,0,3,10,true,9,,true,,\n") ==
        "x.csv, line 2: 'x9' is not the name of an instance type, such as m5.large");
  CHECK(refusal(header + "x9.a,two,8192,amd64,nitro,false,3,0,3,10,true,9,,true,,\n") ==
        "x.csv, line 2: vcpus is 'two'; allowed: a whole number from 1 to 65,535");
  CHECK(refusal(header + "x9.a,2,-1,amd64,nitro,false,3,0,3,10,true,9,,true,,\n") ==
        "x.csv, line 2: memory_mib is '-1'; allowed: a whole number from 1 to 2,147,483,647");
  CHECK(refusal(header + "x9.a,2,8192,x86,nitro,false,3,0,3,10,true,9,,true,,\n") ==
        "x.csv, line 2: arch is 'x86'; allowed: amd64, arm64, empty");
  CHECK(refusal(header + "x9.a,2,8192,amd64,kvm,false,3,0,3,10,true,9,,true,,\n") ==
        "x.csv, line 2: hypervisor is 'kvm'; allowed: nitro, xen, none");
  CHECK(refusal(header + "x9.a,2,8192,amd64,nitro,no,3,0,3,10,true,9,,true,,\n") ==
        "x.csv, line 2: bare_metal is 'no'; allowed: true, false");
  CHECK(refusal(header + "x9.a,2,8192,amd64,nitro,false,3;,0,3,10,true,9,,true,,\n") ==
        "x.csv, line 2: enis_per_network_card is ''; allowed: a whole number from 1 to 65,535");
  CHECK(refusal(header + "x9.a,2,8192,amd64,nitro,false,3,1,3,10,true,9,,true,,\n") ==
        "x.csv, line 2: there is no network card 1");
  CHECK(refusal(header + "x9.a,2,8192,amd64,nitro,false,3,0,4,10,true,9,,true,,\n") ==
        "x.csv, line 2: enis_on_default_card is 4, but card 0 has 3");
  CHECK(refusal(header + "x9.a,2,8192,amd64,nitro,false,3,0,3,0,true,9,,true,,\n") ==
        "x.csv, line 2: ipv4_per_eni is '0'; allowed: a whole number from 1 to 65,535");
  CHECK(refusal(header + "x9.a,2,8192,amd64,nitro,false,3,0,3,10,true,9,,,,\n") ==
        "x.csv, line 2: offered is ''; allowed: true, false");
  CHECK(refusal(header + "x9.a,2,8192,amd64,nitro,false,3,0,3,10,true,9,,true,intel,1\n") ==
        "x.csv, line 2: accelerator is 'intel'; allowed: nvidia, neuron, amd, qualcomm, empty");
  CHECK(refusal(header) == "x.csv has no rows");
  CHECK(refusal(header + std::string(65'536, ',')) == "x.csv, line 2 is longer than 64 KiB");
  CHECK(refusal(header + std::string(65'535, ',')) ==
        "x.csv, line 2: the last line has no line feed at its end");
  CHECK(refusal(std::string(65'536, 'a')) == "x.csv, line 1 is not the header of a catalog");
  CHECK(refusal(header + row + std::string(1, '\0') + "\n") ==
        "x.csv, line 3: the row has a NUL byte");
}
