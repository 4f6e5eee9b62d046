// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "catalog/row.h"

/// Catalogs in either format: CSV as read/catalog_csv.h has it, or documents of
/// `aws ec2 describe-instance-types`. Rows come back sorted by name; a path `-` is standard input.
namespace maxpods {

/// The catalog of one file. Throws BadInput for anything odd in it: a limit that it fails to tell
/// must not silently come from the built-in catalog.
std::vector<CatalogRow> read_catalog(const std::string& path);

struct CatalogRead {
  std::vector<CatalogRow> rows;
  /// What was left out, and what contradicts itself; a bounded number of sentences.
  std::vector<std::string> warnings;
};

/// The catalogs of several files as one. Of a type that is there more than once the first counts.
/// Throws BadInput for what is no catalog, and where there is no type that could be used.
CatalogRead read_catalogs(const std::vector<std::string>& paths);

/// The same of documents of EC2 alone.
CatalogRead read_ec2_catalogs(const std::vector<std::string>& paths);

}  // namespace maxpods
