// SPDX-License-Identifier: Apache-2.0
#include "node/listing.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "catalog/order.h"
#include "text/number.h"

namespace maxpods {
namespace {

std::optional<double> ratio(std::optional<double> dividend, std::optional<double> divisor) {
  if (!dividend || !divisor) return std::nullopt;
  return *dividend / *divisor;
}

/// Karpenter does not know the settings of the VPC CNI on Linux.
KubeReserved expected_reserved(const MaxPods& node) {
  if (node.settings.cni.os == Os::Linux) return karpenter_estimate(node.type);
  return karpenter_estimate(node.type, node.recommended.value_or(0));
}

ListedType listed(MaxPods node, const Prices& prices) {
  const std::optional<double> memory_gib = ratio(node.type.memory_mib, double{mib_per_gib});
  const std::optional<double> pods_per_vcpu = ratio(node.recommended, node.type.vcpus);
  const std::optional<double> pods_per_gib = ratio(node.recommended, memory_gib);
  const KubeReserved kept = expected_reserved(node);
  const std::optional<std::int64_t> millionths = price_of(prices, name_of(node.type));
  std::optional<double> price_per_pod;
  if (millionths && node.recommended.value_or(0) > 0) {
    price_per_pod =
        static_cast<double>(*millionths) / price_millionths_per_unit / *node.recommended;
  }
  return {std::move(node), pods_per_vcpu, pods_per_gib, kept, millionths, price_per_pod};
}

std::optional<double> sort_value(const ListedType& row, SortKey key) {
  switch (key) {
    case SortKey::Name:
      break;
    case SortKey::Vcpus:
      return row.node.type.vcpus;
    case SortKey::Memory:
      return row.node.type.memory_mib;
    case SortKey::Enis:
      return row.node.type.enis;
    case SortKey::Pods:
      return row.node.recommended;
    case SortKey::MaxAllowed:
      if (!row.node.obstacle && !row.node.max_allowed) {
        return std::numeric_limits<double>::infinity();
      }
      return row.node.max_allowed;
    case SortKey::PodsPerVcpu:
      return row.pods_per_vcpu;
    case SortKey::PodsPerGib:
      return row.pods_per_gib;
    case SortKey::Price:
      return row.price_millionths;
    case SortKey::PricePerPod:
      return row.price_per_pod;
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
    if (query.pods.contains(node.recommended))
      rows.push_back(listed(std::move(node), query.prices));
  }
  if (!query.by_characters) {
    std::ranges::sort(rows, [](const ListedType& a, const ListedType& b) {
      return comes_before(a.node.type.name, b.node.type.name);
    });
  }
  if (query.sort_by == SortKey::Name) {
    if (query.descending) std::ranges::reverse(rows);
    return rows;
  }
  // A stable sort keeps the order by name for equal values.
  std::ranges::stable_sort(rows, [&](const ListedType& a, const ListedType& b) {
    const std::optional<double> first = sort_value(a, query.sort_by);
    const std::optional<double> second = sort_value(b, query.sort_by);
    if (!first || !second) return first.has_value() && !second.has_value();
    return query.descending ? *first > *second : *first < *second;
  });
  return rows;
}

}  // namespace maxpods
