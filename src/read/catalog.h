// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "catalog/row.h"
#include "text/remark.h"

/// Catalogs in either format: CSV as read/catalog_csv.h has it, or documents of
/// `aws ec2 describe-instance-types`. Rows come back sorted by name; a path `-` is standard input.
namespace maxpods {

/// The catalog of one file. Throws BadInput at the first record that cannot be used: its limits
/// must not silently come from the built-in catalog.
std::vector<CatalogRow> read_catalog(const std::string& path);

struct CatalogRead {
  std::vector<CatalogRow> rows;
  /// Sentences on records that were left out or contradict each other; their number is bounded.
  Remarks warnings;
};

/// The catalogs of several files as one. If a type occurs more than once, the first record counts.
/// Throws BadInput for files that are not catalogs, and where no type can be used.
CatalogRead read_catalogs(const std::vector<std::string>& paths);

/// The same for documents of EC2 only.
CatalogRead read_ec2_catalogs(const std::vector<std::string>& paths);

}  // namespace maxpods
