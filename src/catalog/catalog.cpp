// SPDX-License-Identifier: Apache-2.0
#include "catalog/catalog.h"

#include <fnmatch.h>

#include <algorithm>
#include <iterator>

#include "catalog/order.h"
#include "text/nearest.h"

namespace maxpods {
namespace {

constexpr std::size_t max_suggestions = 3;

bool matches(const std::string& pattern, std::string_view text) {
  return fnmatch(pattern.c_str(), std::string(text).c_str(), 0) == 0;
}

bool has_accelerator(const InstanceType& type, AcceleratorChoice choice) {
  if (choice == AcceleratorChoice::Any) return type.accelerator.has_value();
  if (choice == AcceleratorChoice::None) return !type.accelerator && type.accelerators == 0;
  return type.accelerator &&
         name_of(*type.accelerator) == word_of(accelerator_choice_words, choice);
}

}  // namespace

std::vector<std::string_view> nearest_names(Catalog catalog, std::string_view name) {
  std::vector<std::string_view> names;
  std::ranges::transform(catalog, std::back_inserter(names), catalog_name);
  std::vector<std::string_view> result = nearest(name, names);
  const std::string_view family_and_dot = name.substr(0, name.find('.') + 1);
  std::stable_partition(result.begin(), result.end(),
                        [&](std::string_view found) { return found.starts_with(family_and_dot); });
  if (result.size() > max_suggestions) result.resize(max_suggestions);
  return result;
}

std::vector<std::string_view> sizes_of_family(Catalog catalog, std::string_view family) {
  std::vector<std::string_view> sizes;
  for (const InstanceType& type : catalog) {
    if (type.name.family() == family) sizes.push_back(type.name.size());
  }
  std::ranges::sort(sizes,
                    [](std::string_view a, std::string_view b) { return compare_sizes(a, b) < 0; });
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

bool TypeFilter::keeps(const InstanceType& type) const {
  const auto has_family = [&](const std::string& pattern) {
    return matches(pattern, type.name.family());
  };
  const bool wants_generation = generation.min || generation.max;
  return (!glob || matches(*glob, type.name.view())) &&
         (families.empty() || std::ranges::any_of(families, has_family)) &&
         (!wants_generation || generation.contains(generation_of(type.name.family()))) &&
         (!only_current_generation || type.current_generation.value_or(false)) &&
         (!only_offered || type.offered) && (!accelerator || has_accelerator(type, *accelerator)) &&
         (!architecture || type.architecture == architecture) &&
         (!only_nitro || is_built_on_nitro(type)) && (!only_bare_metal || type.bare_metal) &&
         (!only_trunking || type.trunking.value_or(false)) && vcpus.contains(type.vcpus) &&
         memory_mib.contains(type.memory_mib);
}

CatalogSummary summarize(Catalog catalog) {
  const auto count = [&](const auto& is_counted) {
    return static_cast<std::size_t>(std::ranges::count_if(catalog, is_counted));
  };
  const auto with_hypervisor = [&](Hypervisor hypervisor) {
    return count([=](const InstanceType& type) { return type.hypervisor == hypervisor; });
  };
  const auto with_architecture = [&](std::optional<Architecture> architecture) {
    return count([=](const InstanceType& type) { return type.architecture == architecture; });
  };
  const auto with_generation = [&](std::optional<bool> is_current) {
    return count([=](const InstanceType& type) { return type.current_generation == is_current; });
  };
  std::array<std::size_t, accelerator_words.size()> accelerated{};
  for (const Word<Accelerator>& kind : accelerator_words) {
    accelerated[static_cast<std::size_t>(kind.value)] =
        count([&](const InstanceType& type) { return type.accelerator == kind.value; });
  }
  return {.types = catalog.size(),
          .families = families(catalog).size(),
          .nitro = with_hypervisor(Hypervisor::Nitro),
          .xen = with_hypervisor(Hypervisor::Xen),
          .without_hypervisor = with_hypervisor(Hypervisor::None),
          .bare_metal = count([](const InstanceType& type) { return type.bare_metal; }),
          .amd64 = with_architecture(Architecture::Amd64),
          .arm64 = with_architecture(Architecture::Arm64),
          .unknown_architecture = with_architecture(std::nullopt),
          .trunking = count([](const InstanceType& type) { return type.trunking.value_or(false); }),
          .several_network_cards =
              count([](const InstanceType& type) { return type.network_cards > 1; }),
          .unknown_vcpus = count([](const InstanceType& type) { return !type.vcpus; }),
          .current_generation = with_generation(true),
          .previous_generation = with_generation(false),
          .unknown_generation = with_generation(std::nullopt),
          .accelerated = accelerated,
          .not_offered = count([](const InstanceType& type) { return !type.offered; })};
}

}  // namespace maxpods
