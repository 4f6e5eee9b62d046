// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace maxpods {

/// A release number such as 1.18.0.
struct Version {
  int major = 0;
  int minor = 0;
  int patch = 0;

  friend constexpr auto operator<=>(const Version&, const Version&) = default;
};

/// Reads `1.18.0`, `v1.18.0`, `1.18` (patch 0), or one of these with a suffix such as
/// `-eksbuild.1`, which is dropped. nullopt for other text.
std::optional<Version> parse_version(std::string_view text);

/// `1.18.0`
std::string to_string(const Version& version);

}  // namespace maxpods
