// SPDX-License-Identifier: Apache-2.0
#include "source/module_version.h"

#include <algorithm>

#include "text/strings.h"

namespace maxpods {
namespace {

constexpr int any = std::numeric_limits<int>::max();

/// The highest version that `~>` allows: only its last number can grow.
Version highest_of_family(std::string_view text, const Version& version) {
  const auto numbers = std::ranges::count(text, '.') + 1;
  if (numbers == 1) return {any, 0, 0};
  return numbers == 2 ? Version{version.major, any, 0} : Version{version.major, version.minor, any};
}

/// The version before that one.
Version below(const Version& version) {
  if (version.patch > 0) return {version.major, version.minor, version.patch - 1};
  if (version.minor > 0) return {version.major, version.minor - 1, any};
  return {version.major - 1, any, any};
}

/// Narrows the versions by one condition. False if it cannot be read.
bool narrow(ModuleVersions& versions, std::string_view condition) {
  const std::size_t number = condition.find_first_not_of("<>=~!v ");
  if (number == std::string_view::npos) return false;
  const std::string_view text = condition.substr(number);
  // A version without its minor number is no version elsewhere.
  const auto version =
      parse_version(contains(text, ".") ? std::string(text) : concat({text, ".0"}));
  if (!version) return false;
  const std::string_view sign =
      trimmed(condition.substr(0, condition.find_first_of("v0123456789")));
  const bool is_exact = sign.empty() || sign == "=";
  if (is_exact || sign == ">=" || sign == ">" || sign == "~>") {
    versions.lowest = std::max(versions.lowest, *version);
  }
  if (is_exact || sign == "<=") versions.highest = std::min(versions.highest, *version);
  if (sign == "~>") {
    versions.highest = std::min(versions.highest, highest_of_family(text, *version));
  }
  if (sign == "<") versions.highest = std::min(versions.highest, below(*version));
  return true;
}

}  // namespace

std::optional<bool> ModuleVersions::from(Version version) const {
  if (lowest >= version) return true;
  return highest < version ? std::optional(false) : std::nullopt;
}

ModuleVersions module_versions(std::string_view constraint) {
  ModuleVersions versions;
  for (const std::string_view condition : split(constraint, ',')) {
    if (!narrow(versions, trimmed(condition))) return {};
  }
  return versions;
}

}  // namespace maxpods
