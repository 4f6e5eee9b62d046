// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <optional>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/instance_type.h"

namespace maxpods {

/// Instance types sorted by name, each name once.
using Catalog = std::span<const InstanceType>;

/// The built-in catalog: data/instance-types.csv.
Catalog built_in_catalog();

/// The date of the newest source of the built-in catalog, as YYYY-MM-DD.
std::string_view built_in_catalog_date();

/// The name of a type or of a full row, by which catalogs are sorted.
inline constexpr auto catalog_name = [](const auto& entry) { return name_of(entry); };

/// The type or row of that name, or null.
template <typename Entries>
const auto* find_by_name(const Entries& entries, std::string_view name) {
  const auto found = std::ranges::lower_bound(entries, name, {}, catalog_name);
  return found != std::ranges::end(entries) && name_of(*found) == name ? &*found : nullptr;
}
inline const InstanceType* find(Catalog catalog, std::string_view name) {
  return find_by_name(catalog, name);
}

/// Both catalogs as one; where both have a name, the type or row of `overlay` counts.
template <typename Overlay, typename Base>
auto laid_over(const Overlay& overlay, const Base& base) {
  std::vector<std::ranges::range_value_t<Overlay>> both;
  // Of equal elements, set_union takes the first range's.
  std::ranges::set_union(overlay, base, std::back_inserter(both), {}, catalog_name, catalog_name);
  return both;
}

/// At most three names that are within typo distance of `name`, those of the same family first.
std::vector<std::string_view> nearest_names(Catalog catalog, std::string_view name);

/// The sizes of a family, smallest first; none for an unknown family.
std::vector<std::string_view> sizes_of_family(Catalog catalog, std::string_view family);

/// The families of the catalog, in its order.
std::vector<std::string_view> families(Catalog catalog);

/// Inclusive bounds, either of which may be absent.
struct Range {
  std::optional<int> min;
  std::optional<int> max;

  /// An unknown value is only in a range without bounds.
  bool contains(std::optional<int> value) const {
    if (!value) return !min && !max;
    return *value >= min.value_or(*value) && *value <= max.value_or(*value);
  }
};

/// The accelerators that a filter asks for.
enum class AcceleratorChoice { Nvidia, Neuron, Amd, Qualcomm, Any, None };

/// As options call them; the kinds are those of catalogs.
inline constexpr auto accelerator_choice_words = all_words(
    AcceleratorChoice::None, Word{name_of(Accelerator::Nvidia), AcceleratorChoice::Nvidia},
    Word{name_of(Accelerator::Neuron), AcceleratorChoice::Neuron},
    Word{name_of(Accelerator::Amd), AcceleratorChoice::Amd},
    Word{name_of(Accelerator::Qualcomm), AcceleratorChoice::Qualcomm},
    Word{"any", AcceleratorChoice::Any}, Word{"none", AcceleratorChoice::None});

/// Keeps all types by default.
struct TypeFilter {
  /// A shell pattern that the name must match.
  std::optional<std::string> glob;
  /// Shell patterns, any of which the family must match; all if empty.
  std::vector<std::string> families;
  /// Of `generation_of`.
  Range generation;
  bool only_current_generation = false;
  bool only_offered = false;
  /// Unknown accelerators are no choice.
  std::optional<AcceleratorChoice> accelerator;
  std::optional<Architecture> architecture;
  /// As `is_built_on_nitro`.
  bool only_nitro = false;
  bool only_bare_metal = false;
  bool only_trunking = false;
  Range vcpus;
  Range memory_mib;

  bool keeps(const InstanceType& type) const;
};

/// Counts of the types of a catalog.
struct CatalogSummary {
  std::size_t types = 0;
  std::size_t families = 0;
  std::size_t nitro = 0;
  std::size_t xen = 0;
  std::size_t without_hypervisor = 0;
  std::size_t bare_metal = 0;
  std::size_t amd64 = 0;
  std::size_t arm64 = 0;
  std::size_t unknown_architecture = 0;
  std::size_t trunking = 0;
  std::size_t several_network_cards = 0;
  std::size_t unknown_vcpus = 0;
  std::size_t current_generation = 0;
  std::size_t previous_generation = 0;
  std::size_t unknown_generation = 0;
  /// By the order of `Accelerator`.
  std::array<std::size_t, accelerator_words.size()> accelerated{};
  std::size_t not_offered = 0;
};

CatalogSummary summarize(Catalog catalog);

}  // namespace maxpods
