// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "catalog/catalog.h"
#include "catalog/prices.h"
#include "node/kube_reserved.h"
#include "node/max_pods.h"
#include "text/word.h"

namespace maxpods {

/// A type of the catalog with its pods.
struct ListedType {
  MaxPods node;
  /// Recommended pods per unit; absent if pods or unit are unknown.
  std::optional<double> pods_per_vcpu;
  std::optional<double> pods_per_gib;
  /// Karpenter's estimate of the reserved resources.
  KubeReserved reserved;
  /// Absent if the user gave none; the second one also if pods are unknown or none can run.
  std::optional<std::int64_t> price_millionths;
  std::optional<double> price_per_pod;
};

enum class SortKey {
  Name,
  Vcpus,
  Memory,
  Enis,
  Pods,
  MaxAllowed,
  PodsPerVcpu,
  PodsPerGib,
  Price,
  PricePerPod,
};

/// As options call them.
inline constexpr auto sort_key_words = all_words(
    SortKey::PricePerPod, Word{"name", SortKey::Name}, Word{"vcpus", SortKey::Vcpus},
    Word{"memory", SortKey::Memory}, Word{"enis", SortKey::Enis}, Word{"pods", SortKey::Pods},
    Word{"max-allowed", SortKey::MaxAllowed}, Word{"pods-per-vcpu", SortKey::PodsPerVcpu},
    Word{"pods-per-gib", SortKey::PodsPerGib}, Word{"price", SortKey::Price},
    Word{"price-per-pod", SortKey::PricePerPod});

/// The types to list, and their order.
struct ListQuery {
  TypeFilter filter;
  Range pods;
  Prices prices;
  SortKey sort_by = SortKey::Name;
  bool descending = false;
  /// Orders names by their characters, as the published table of max pods does, instead of by size.
  bool by_characters = false;
};

/// The types of the catalog that the query selects, the smallest first unless descending, equal
/// ones by family and size. "No limit" is larger than all numbers. Unknown values, and types that
/// cannot run, are always last.
std::vector<ListedType> list_types(Catalog catalog, const NodeSettings& settings,
                                   const ListQuery& query);

}  // namespace maxpods
