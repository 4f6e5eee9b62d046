// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>

#include "catalog/catalog.h"
#include "catalog/row.h"
#include "report/paint.h"

/// Catalogs themselves: what is in them, how they differ, and the formats to keep them in.
namespace maxpods {

/// What a catalog laid over the built-in one brings.
struct OverlaySummary {
  /// What messages call its file.
  std::string title;
  std::size_t added = 0;
  std::size_t replaced = 0;
};

/// `summary` is that of both together.
std::string catalog_info_text(const CatalogSummary& summary,
                              const std::optional<OverlaySummary>& overlay);
std::string catalog_info_json(const CatalogSummary& summary,
                              const std::optional<OverlaySummary>& overlay);

/// The format of data/instance-types.csv.
std::string catalog_csv(std::span<const CatalogRow> rows);

/// A document of `aws ec2 describe-instance-types`, with the keys that a catalog knows. EC2's
/// documents have no place for trunking and branch interfaces.
std::string catalog_ec2_document(std::span<const CatalogRow> rows);

/// What is otherwise than in the built-in catalog.
std::string catalog_difference_text(const CatalogDifference& difference, const Paint& paint);
std::string catalog_difference_json(const CatalogDifference& difference);

/// `2 types are new, 1 type has changed, 3 types are gone`; empty for no difference.
std::string catalog_difference_words(const CatalogDifference& difference);

}  // namespace maxpods
