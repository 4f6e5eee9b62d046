// SPDX-License-Identifier: Apache-2.0
#include "node/listing.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "text/number.h"

namespace maxpods {
namespace {

template <typename Number>
std::optional<double> as_double(std::optional<Number> value) {
  if (!value) return std::nullopt;
  return static_cast<double>(*value);
}

std::optional<double> ratio(std::optional<double> dividend, std::optional<double> divisor) {
  if (!dividend || !divisor) return std::nullopt;
  return *dividend / *divisor;
}

/// Karpenter does not know how the VPC CNI is set up on Linux.
KubeReserved expected_reserved(const MaxPods& node) {
  if (node.settings.cni.os == Os::Linux) return karpenter_estimate(node.type);
  return karpenter_estimate(node.type, node.recommended.value_or(0));
}

ListedType listed(MaxPods node) {
  const std::optional<double> pods = as_double(node.recommended);
  const std::optional<double> memory_gib =
      ratio(as_double(node.type.memory_mib), double{mib_per_gib});
  const std::optional<double> vcpus = as_double(node.type.vcpus);
  const KubeReserved kept = expected_reserved(node);
  return {std::move(node), ratio(pods, vcpus), ratio(pods, memory_gib), kept};
}

std::optional<double> sort_value(const ListedType& row, SortKey key) {
  switch (key) {
    case SortKey::Name:
      break;
    case SortKey::Vcpus:
      return as_double(row.node.type.vcpus);
    case SortKey::Memory:
      return as_double(row.node.type.memory_mib);
    case SortKey::Enis:
      return row.node.type.enis;
    case SortKey::Pods:
      return as_double(row.node.recommended);
    case SortKey::MaxAllowed:
      if (!row.node.obstacle && !row.node.max_allowed) {
        return std::numeric_limits<double>::infinity();
      }
      return as_double(row.node.max_allowed);
    case SortKey::PodsPerVcpu:
      return row.pods_per_vcpu;
    case SortKey::PodsPerGib:
      return row.pods_per_gib;
  }
  return std::nullopt;
}

}  // namespace

std::vector<ListedType> list_types(Catalog catalog, const NodeSettings& settings,
                                   const ListQuery& query) {
  std::vector<ListedType> rows;
  for (const InstanceType& type : catalog) {
    if (!query.filter.keeps(type)) continue;
    MaxPods node = max_pods(type, settings);
    if (query.pods.contains(node.recommended)) rows.push_back(listed(std::move(node)));
  }
  if (query.sort_by == SortKey::Name) {
    if (query.descending) std::ranges::reverse(rows);
    return rows;
  }
  // Stable, so that the catalog's order by name stays where values are equal.
  std::ranges::stable_sort(rows, [&](const ListedType& a, const ListedType& b) {
    const std::optional<double> first = sort_value(a, query.sort_by);
    const std::optional<double> second = sort_value(b, query.sort_by);
    if (!first || !second) return first.has_value() && !second.has_value();
    return query.descending ? *first > *second : *first < *second;
  });
  return rows;
}

}  // namespace maxpods
