// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "catalog/instance_type.h"

namespace maxpods {

/// Bounds, both included; an absent one does not bind.
struct Range {
  std::optional<int> least;
  std::optional<int> most;

  /// An unknown value is in a range only if nothing binds.
  bool contains(std::optional<int> value) const {
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
  Range vcpus;
  Range memory_mib;

  bool keeps(const InstanceType& type) const;
};

}  // namespace maxpods
