// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "catalog/row.h"

namespace maxpods {

/// Reads a catalog in the format of data/instance-types.csv, which data/README.md describes. Rows
/// may come in any order, and lines may end in CRLF.
///
/// Returns the rows sorted by name. Throws BadInput, naming `file` and line, at the first row that
/// is not as the format wants it.
std::vector<CatalogRow> read_catalog_csv(std::string_view text, std::string_view file);

}  // namespace maxpods
