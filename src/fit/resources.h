// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>

namespace maxpods {

/// What a pod asks for, or what a node has for pods.
struct Resources {
  std::int64_t cpu_millis = 0;
  std::int64_t memory_bytes = 0;
  /// Extended resources, huge pages and branch network interfaces, by name. None is 0.
  std::map<std::string, std::int64_t> others;

  friend auto operator<=>(const Resources&, const Resources&) = default;
};

}  // namespace maxpods
