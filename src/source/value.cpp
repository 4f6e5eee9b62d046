// SPDX-License-Identifier: Apache-2.0
#include "source/value.h"

#include <algorithm>
#include <charconv>
#include <system_error>

#include "source/holes.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// Of exponents nothing is said.
bool has_fraction(std::string_view number) {
  const std::size_t point = number.find('.');
  return point != std::string_view::npos &&
         number.find_first_of("123456789", point) != std::string_view::npos &&
         number.find_first_of("eE") == std::string_view::npos;
}

}  // namespace

const Member* Value::find_member(std::string_view key) const {
  const auto found = std::ranges::find(members.rbegin(), members.rend(), key, &Member::key);
  return found == members.rend() ? nullptr : &*found;
}

const Value* Value::find(std::string_view key) const {
  const Member* const member = find_member(key);
  return member == nullptr ? nullptr : &member->value;
}

const Value* Value::find_path(std::string_view path) const {
  const Value* value = this;
  while (value != nullptr && !path.empty()) {
    const std::size_t dot = std::min(path.find('.'), path.size());
    value = value->find(path.substr(0, dot));
    path.remove_prefix(std::min(dot + 1, path.size()));
  }
  return value;
}

std::optional<std::int64_t> Value::integer() const {
  if (kind != Kind::Integer || is_default) return std::nullopt;
  std::string digits(text.view());
  std::erase(digits, '_');
  if (digits.starts_with('+')) digits.erase(0, 1);
  const std::size_t sign = digits.starts_with('-') ? 1 : 0;
  int base = 10;
  if (digits.size() > sign + 1 && digits[sign] == '0') {
    const char prefix = lower_case(digits.substr(sign + 1, 1)).front();
    base = prefix == 'x' ? 16 : prefix == 'b' ? 2 : 8;
    digits.erase(sign, is_digit(prefix) ? 1 : 2);
  }
  std::int64_t number = 0;
  const char* const end = digits.data() + digits.size();
  const auto [rest, error] = std::from_chars(digits.data(), end, number, base);
  return error == std::errc() && rest == end ? std::optional(number) : std::nullopt;
}

bool Value::is_quoted_integer() const {
  return is_string() && parse_integer(text.view()).has_value();
}

bool Value::cannot_be_integer() const {
  if (is_string()) return !has_holes(text.view());
  if (kind == Kind::Float) return has_fraction(text.view());
  return kind == Kind::Boolean || is_list() || is_map();
}

std::optional<std::string> Value::known_text() const {
  const bool is_scalar = kind != Kind::Unknown && kind != Kind::List && kind != Kind::Map;
  const bool has_template = contains(text.view(), "${") || contains(text.view(), "%{");
  if (!is_scalar || is_default || has_template || has_holes(text.view())) return std::nullopt;
  return std::string(text.view());
}

std::optional<std::string> Value::known_text(std::string_view path) const {
  const Value* const value = find_path(path);
  return value == nullptr ? std::nullopt : value->known_text();
}

std::string plain_key(std::string_view key) {
  std::string letters = lower_case(key);
  std::erase_if(letters, [](char c) { return c == '-' || c == '_'; });
  return letters;
}

}  // namespace maxpods
