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

/// The newest version that the condition allows; absent if it cannot be read.
std::optional<Version> newest_by(std::string_view condition) {
  const std::size_t number = condition.find_first_not_of("<>=~!v ");
  if (number == std::string_view::npos) return std::nullopt;
  const std::string_view text = condition.substr(number);
  // A version without its minor number is no version elsewhere.
  const auto version =
      parse_version(contains(text, ".") ? std::string(text) : concat({text, ".0"}));
  if (!version) return std::nullopt;
  const std::string_view sign =
      trimmed(condition.substr(0, condition.find_first_of("v0123456789")));
  if (sign.empty() || sign == "=" || sign == "<=") return version;
  if (sign == "~>") return highest_of_family(text, *version);
  if (sign == "<") return below(*version);
  return Version{any, 0, 0};
}

}  // namespace

std::optional<bool> ModuleVersion::from(Version version) const {
  return newest ? std::optional(*newest >= version) : std::nullopt;
}

ModuleVersion module_version(std::string_view constraint) {
  Version newest{any, 0, 0};
  for (const std::string_view condition : split(constraint, ',')) {
    const std::optional<Version> by_condition = newest_by(trimmed(condition));
    if (!by_condition) return {};
    newest = std::min(newest, *by_condition);
  }
  return {newest};
}

}  // namespace maxpods
