// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>

#include "catalog/catalog.h"
#include "catalog/row.h"
#include "report/paint.h"

/// Catalogs: their contents, their differences, and their file formats.
namespace maxpods {

/// What the catalog of --catalog changes in the built-in one.
struct OverlaySummary {
  /// What messages call its file.
  std::string title;
  std::size_t added = 0;
  std::size_t replaced = 0;
};

/// `summary` is that of both catalogs together.
std::string catalog_info_text(const CatalogSummary& summary,
                              const std::optional<OverlaySummary>& overlay);
std::string catalog_info_json(const CatalogSummary& summary,
                              const std::optional<OverlaySummary>& overlay);

/// The format of data/instance-types.csv.
std::string catalog_csv(std::span<const CatalogRow> rows);

/// A document of `aws ec2 describe-instance-types`, with the keys that a catalog knows, of the
/// types that EC2 offers. EC2's documents have no place for trunking and branch interfaces.
std::string catalog_ec2_document(std::span<const CatalogRow> rows);

struct ShownDifference {
  CatalogDifference difference;
  /// Whether the types that are gone count as a difference, and texts name each: a document of one
  /// region lacks the types of others.
  bool gone = false;
};

/// The differences from the built-in catalog.
std::string catalog_difference_text(const ShownDifference& shown, const Paint& paint);
std::string catalog_difference_json(const ShownDifference& shown);

/// `2 types are new, 1 type has changed, 3 types are gone`; empty for no difference.
std::string catalog_difference_words(const ShownDifference& shown);

}  // namespace maxpods
