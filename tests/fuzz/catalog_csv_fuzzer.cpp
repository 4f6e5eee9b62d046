// SPDX-License-Identifier: Apache-2.0
// The input is a catalog as CSV.
#include "read/catalog_csv.h"

#include "catalog_rows.h"
#include "contract.h"

using namespace maxpods;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::Files files = fuzz::one_file(data, size);
  const std::string& text = files.at(fuzz::doc);
  fuzz::run(files, [&] {
    const std::vector<CatalogRow> rows = read_catalog_csv(lines_of(text), fuzz::doc);
    fuzz::require(!rows.empty(), "no rows", text);
    fuzz::check_rows(rows);
  });
  return 0;
}
