// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "catalog/row.h"

namespace maxpods {

/// Returns the next line, as `ByteStream::take_line` does.
using NextLine = std::function<std::string_view()>;

/// Reads a catalog in the format of data/instance-types.csv, which data/README.md describes. Rows
/// may come in any order, and lines may end in CRLF.
///
/// Returns the rows sorted by name. Throws BadInput, naming `file` and line, at the first row that
/// does not conform.
std::vector<CatalogRow> read_catalog_csv(const NextLine& next_line, std::string_view file);

}  // namespace maxpods
