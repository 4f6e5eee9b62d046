// SPDX-License-Identifier: Apache-2.0
#include "text/version.h"

#include <fmt/format.h>

#include <algorithm>

#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// Takes a number off the front of `text`; nullopt for leading zeros, as in semantic versioning.
std::optional<int> take_number(std::string_view& text) {
  const auto length =
      static_cast<std::size_t>(std::ranges::find_if_not(text, is_digit) - text.begin());
  const std::string_view digits = text.substr(0, length);
  if (digits.size() > 1 && digits.front() == '0') return std::nullopt;
  text.remove_prefix(length);
  return parse_integer(digits);
}

bool take(std::string_view& text, char expected) {
  if (!text.starts_with(expected)) return false;
  text.remove_prefix(1);
  return true;
}

bool is_build_suffix(std::string_view text) {
  if (!take(text, '-') && !take(text, '+')) return false;
  return !text.empty() && is_alphanumeric(text, ".-");
}

}  // namespace

std::optional<Version> parse_version(std::string_view text) {
  take(text, 'v');
  const std::optional<int> major = take_number(text);
  if (!major || !take(text, '.')) return std::nullopt;
  const std::optional<int> minor = take_number(text);
  if (!minor) return std::nullopt;
  std::optional<int> patch = 0;
  if (take(text, '.')) patch = take_number(text);
  if (!patch || (!text.empty() && !is_build_suffix(text))) return std::nullopt;
  return Version{*major, *minor, *patch};
}

std::string to_string(const Version& version) {
  return fmt::format("{}.{}.{}", version.major, version.minor, version.patch);
}

}  // namespace maxpods
