// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "catalog/instance_type.h"

namespace maxpods {

/// Bounds, both included; an absent one does not bind.
template <typename Number>
struct Range {
  std::optional<Number> least;
  std::optional<Number> most;

  /// An unknown value is in a range only if nothing binds.
  bool contains(std::optional<Number> value) const {
    if (!value) return !least && !most;
    return *value >= least.value_or(*value) && *value <= most.value_or(*value);
  }
};

/// What to keep of a catalog; by default everything.
struct TypeFilter {
  /// A shell pattern that the name must match.
  std::optional<std::string> glob;
  /// Any of these; none stands for all.
  std::vector<std::string> families;
  std::optional<Architecture> architecture;
  bool only_nitro = false;
  bool only_bare_metal = false;
  bool only_trunking = false;
  Range<int> vcpus;
  Range<int> memory_mib;

  bool keeps(const InstanceType& type) const;
};

}  // namespace maxpods
