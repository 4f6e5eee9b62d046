// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <limits>
#include <optional>
#include <string_view>

#include "text/version.h"

namespace maxpods {

/// The versions of a Terraform module that a constraint allows, from the lowest up to the highest.
struct ModuleVersions {
  Version lowest;
  Version highest{std::numeric_limits<int>::max(), 0, 0};

  /// Whether all of them are that version or a later one; absent if only some are.
  std::optional<bool> from(Version version) const;
};

/// Reads `20.8.4`, `~> 20.31`, `>= 20.0, < 21.0` (Terraform, "Version constraints"). All versions
/// for other text.
ModuleVersions module_versions(std::string_view constraint);

}  // namespace maxpods
