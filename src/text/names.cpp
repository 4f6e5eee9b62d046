// SPDX-License-Identifier: Apache-2.0
#include "text/names.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

bool consists_of(std::string_view text, std::string_view characters, std::string_view others = "") {
  return std::ranges::all_of(text, [&](char c) {
    return characters.find(c) != std::string_view::npos || others.find(c) != std::string_view::npos;
  });
}

bool is_port(std::string_view text) {
  const int max_port = 65535;
  const auto number = parse_integer(text);
  return number && *number > 0 && *number <= max_port && std::to_string(*number) == text;
}

/// Lower-case letters, digits and `-`, which is neither first nor last.
bool is_dns_part(std::string_view text) {
  return !text.empty() && text.front() != '-' && text.back() != '-' &&
         consists_of(text, ascii_lower_case, "0123456789-");
}

}  // namespace

bool is_cluster_name(std::string_view name) {
  constexpr std::size_t longest = 100;
  return !name.empty() && name.size() <= longest && is_alphanumeric(name.front()) &&
         is_alphanumeric(name, "-_");
}

bool is_node_group_name(std::string_view name) {
  constexpr std::size_t longest = 63;
  return name.size() <= longest && is_cluster_name(name);
}

bool is_region_name(std::string_view name) {
  // An area, one or more parts, a number: us-west-2, us-gov-east-1, ap-southeast-10.
  const auto parts = split(name, '-');
  if (parts.size() < 3 || parts.front().size() < 2) return false;
  const auto number = parts.end() - 1;
  const auto is_word = [](std::string_view part) {
    return !part.empty() && consists_of(part, ascii_lower_case);
  };
  return std::all_of(parts.begin(), number, is_word) && !number->empty() &&
         consists_of(*number, ascii_digits);
}

bool is_https_endpoint(std::string_view text) {
  constexpr std::string_view scheme = "https://";
  if (!text.starts_with(scheme)) return false;
  text.remove_prefix(scheme.size());
  if (text.starts_with('[')) {
    const std::size_t end = text.find(']');
    if (end == std::string_view::npos) return false;
    const std::string_view address = text.substr(1, end - 1);
    const std::string_view rest = text.substr(end + 1);
    return address.find(':') != std::string_view::npos &&
           consists_of(address, ascii_digits, "abcdefABCDEF:.") &&
           (rest.empty() || (rest.front() == ':' && is_port(rest.substr(1))));
  }
  const std::size_t colon = text.find(':');
  return is_dns_subdomain(lower_case(text.substr(0, colon))) &&
         (colon == std::string_view::npos || is_port(text.substr(colon + 1)));
}

bool is_base64(std::string_view text) {
  constexpr std::size_t group = 4;
  if (text.empty() || text.size() % group != 0) return false;
  for (int padding = 0; padding < 2 && text.ends_with('='); ++padding) text.remove_suffix(1);
  return is_alphanumeric(text, "+/");
}

bool is_ami_id(std::string_view text) {
  constexpr std::string_view prefix = "ami-";
  constexpr std::size_t shortest = 8;
  constexpr std::size_t longest = 17;
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return text.size() >= shortest && text.size() <= longest &&
         consists_of(text, ascii_digits, "abcdef");
}

bool is_subnet_id(std::string_view text) {
  constexpr std::string_view prefix = "subnet-";
  constexpr std::size_t longest = 64;
  return text.starts_with(prefix) && text.size() > prefix.size() && text.size() <= longest &&
         is_alphanumeric(text, "-");
}

bool is_zone_name(std::string_view text) {
  constexpr std::size_t longest = 32;
  return text.size() <= longest && consists_of(text, ascii_lower_case, "0123456789-");
}

std::string_view region_of_zone(std::string_view zone) {
  const std::size_t number = zone.find_first_of(ascii_digits);
  if (number == std::string_view::npos || !is_zone_name(zone)) return "";
  const std::size_t end = zone.find_first_not_of(ascii_digits, number);
  if (end == std::string_view::npos) return "";  // a region
  const std::string_view region = zone.substr(0, end);
  return is_region_name(region) ? region : "";
}

bool is_security_group_id(std::string_view text) {
  constexpr std::string_view prefix = "sg-";
  return text.size() > prefix.size() && text.starts_with(prefix) && is_alphanumeric(text, "-");
}

bool is_role_name(std::string_view text) {
  constexpr std::size_t longest = 64;
  return !text.empty() && text.size() <= longest && is_alphanumeric(text, "_+=,.@-");
}

bool is_dns_subdomain(std::string_view text) {
  constexpr std::size_t longest = 253;
  return text.size() <= longest && std::ranges::all_of(split(text, '.'), is_dns_part);
}

}  // namespace maxpods
