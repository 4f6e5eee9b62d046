// SPDX-License-Identifier: Apache-2.0
#include "catalog/row.h"

#include <algorithm>

#include "catalog/catalog.h"
#include "catch.h"
#include "types.h"

using namespace maxpods;
using test::type_with;

namespace {

CatalogRow row_with(std::string_view name, int enis) {
  CatalogRow row{type_with(name, 2, enis, 10)};
  set_network_cards(row, {enis}, 0);
  return row;
}

/// The built-in row of that name.
CatalogRow built_in(std::string_view name) { return *find_by_name(built_in_rows(), name); }

}  // namespace

TEST_CASE("The built-in rows are the built-in types, with the interfaces of every network card") {
  const std::vector<CatalogRow> rows = built_in_rows();
  REQUIRE(rows.size() == built_in_catalog().size());
  for (const CatalogRow& row : rows) {
    INFO(row.type.name.view());
    CHECK(row.type.network_cards == static_cast<int>(row.enis_per_card.size()));
    CHECK(row.type.enis == row.enis_per_card.at(row.default_card));
  }
  CHECK(built_in("p5.48xlarge").enis_per_card == std::vector<int>(32, 2));
  CHECK(built_in("c6in.32xlarge").enis_per_card == std::vector<int>{8, 8});
  CHECK(built_in("m5.large").enis_per_card == std::vector<int>{3});
}

TEST_CASE("Cells are those of the catalog's columns, empty where unknown") {
  const CatalogCells known = cells_of(built_in("c6in.32xlarge"));
  CHECK(known == CatalogCells{"c6in.32xlarge", "128", "262144", "amd64", "nitro", "false", "8;8",
                              "0", "8", "50", "true", "106", "true", "true", "", "0"});
  const CatalogCells unknown = cells_of(built_in("bmn-sf1.metal"));
  CHECK(unknown == CatalogCells{"bmn-sf1.metal", "", "", "", "none", "true", "15", "0", "15", "50",
                                "", "", "", "false", "", ""});
  CHECK(cells_of(built_in("dl2q.24xlarge")).at(14) == "qualcomm");
}

TEST_CASE("Every column that says otherwise is found, and what is unknown says nothing") {
  const CatalogRow before = built_in("p4d.24xlarge");
  CHECK(changes(before, before).empty());

  CatalogRow other = before;
  other.type.vcpus = 1;
  other.type.memory_mib = 2;
  other.type.architecture = Architecture::Arm64;
  other.type.hypervisor = Hypervisor::Xen;
  other.type.bare_metal = true;
  set_network_cards(other, {7, 9}, 1);
  other.type.ipv4_per_eni = 3;
  other.type.trunking = false;
  other.type.branch_enis = 0;
  other.type.current_generation = !before.type.current_generation.value();
  other.type.offered = false;
  other.type.accelerator = Accelerator::Amd;
  other.type.accelerators = 7;
  std::vector<std::string_view> columns;
  for (const CellChange& change : changes(before, other)) columns.push_back(change.column);
  columns.insert(columns.begin(), "instance_type");
  CHECK(columns == catalog_columns());

  CatalogRow unknown = before;
  unknown.type.vcpus.reset();
  unknown.type.memory_mib.reset();
  unknown.type.architecture.reset();
  unknown.type.trunking.reset();
  unknown.type.branch_enis.reset();
  unknown.type.current_generation.reset();
  unknown.type.accelerator.reset();
  unknown.type.accelerators.reset();
  CHECK(changes(before, unknown).empty());
  const CatalogRow& after = before;
  CHECK(changes(unknown, after).size() == 8);
}

TEST_CASE("Interfaces of a single network card are named once") {
  const std::vector<CellChange> found = changes(row_with("a.b", 3), row_with("a.b", 4));
  REQUIRE(found.size() == 1);
  CHECK(found[0].column == "enis_on_default_card");
  CHECK(found[0].before == "3");
  CHECK(found[0].after == "4");
}

TEST_CASE("Catalogs differ in what is new, changed and gone") {
  const std::vector before{row_with("a.b", 3), row_with("b.c", 3), row_with("c.d", 3)};
  const std::vector after{row_with("b.c", 4), row_with("c.d", 3), row_with("d.e", 3)};
  const CatalogDifference found = difference(before, after);
  REQUIRE(found.added.size() == 1);
  CHECK(found.added[0].type.name.view() == "d.e");
  REQUIRE(found.changed.size() == 1);
  CHECK(found.changed[0].name.view() == "b.c");
  CHECK(found.gone == std::vector{TypeName("a.b")});
  CHECK_FALSE(found.is_none());
  CHECK(difference(before, before).is_none());
}

TEST_CASE("Rows laid over others replace them") {
  const std::vector base{row_with("a.b", 3), row_with("b.c", 3)};
  const std::vector overlay{row_with("b.c", 4), row_with("c.d", 5)};
  const std::vector<CatalogRow> both = laid_over(overlay, base);
  REQUIRE(both.size() == 3);
  CHECK(find_by_name(both, "a.b")->type.enis == 3);
  CHECK(find_by_name(both, "b.c")->type.enis == 4);
  CHECK(find_by_name(both, "c.d")->type.enis == 5);
  CHECK(find_by_name(both, "d.e") == nullptr);
  CHECK(types_of(both).back().name.view() == "c.d");
}
