// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <limits>
#include <optional>
#include <string_view>

#include "text/version.h"

namespace maxpods {

/// The version of a Terraform module that `terraform init` takes.
struct ModuleVersion {
  /// At least the newest one that a constraint allows; absent: unknown.
  std::optional<Version> newest;

  /// Whether it is that version or a later one; absent if it is unknown.
  std::optional<bool> from(Version version) const;
};

/// Reads `20.8.4`, `~> 20.31`, `>= 20.0, < 21.0`. Of the versions that match, Terraform takes the
/// newest, and its lock file does not have those of modules (Terraform, "Version constraints" and
/// "Dependency lock file"). Unknown for other text.
ModuleVersion module_version(std::string_view constraint);

}  // namespace maxpods
