// SPDX-License-Identifier: Apache-2.0
#include "catalog/catalog.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "text/nearest.h"

namespace maxpods {
namespace {

constexpr std::size_t most_suggestions = 3;

std::string_view full_name_of(const InstanceType& type) { return type.name.view(); }

}  // namespace

const InstanceType* find(Catalog catalog, std::string_view name) {
  const auto found = std::ranges::lower_bound(catalog, name, {}, full_name_of);
  return found != catalog.end() && full_name_of(*found) == name ? &*found : nullptr;
}

std::vector<InstanceType> laid_over(Catalog overlay, Catalog base) {
  std::vector<InstanceType> both;
  both.reserve(overlay.size() + base.size());
  // Of equal elements, set_union takes the first range's.
  std::ranges::set_union(overlay, base, std::back_inserter(both), {}, full_name_of, full_name_of);
  return both;
}

std::vector<std::string_view> nearest_names(Catalog catalog, std::string_view name) {
  std::vector<std::string_view> names;
  std::ranges::transform(catalog, std::back_inserter(names), full_name_of);
  std::vector<std::string_view> result = nearest(name, names);
  const std::string_view family_and_dot = name.substr(0, name.find('.') + 1);
  std::stable_partition(result.begin(), result.end(),
                        [&](std::string_view found) { return found.starts_with(family_and_dot); });
  if (result.size() > most_suggestions) result.resize(most_suggestions);
  return result;
}

std::vector<std::string_view> sizes_of_family(Catalog catalog, std::string_view family) {
  std::vector<const InstanceType*> members;
  for (const InstanceType& type : catalog) {
    if (type.name.family() == family) members.push_back(&type);
  }
  std::ranges::stable_sort(members, {}, [](const InstanceType* type) {
    return std::pair(type->vcpus.value_or(0), type->memory_mib.value_or(0));
  });
  std::vector<std::string_view> sizes;
  for (const InstanceType* type : members) sizes.push_back(type->name.size());
  return sizes;
}

std::vector<std::string_view> families(Catalog catalog) {
  std::vector<std::string_view> result;
  for (const InstanceType& type : catalog) {
    const std::string_view family = type.name.family();
    if (result.empty() || result.back() != family) result.push_back(family);
  }
  return result;
}

}  // namespace maxpods
