// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "source/text.h"
#include "source/yaml.h"

/// What is wrong with YAML, in words for who wrote it: the parser's own are about its tokens.
namespace maxpods {

/// Where the parser stopped.
struct YamlStopped {
  /// Its own words (yaml-cpp/exceptions.h).
  std::string_view message;
  std::size_t at = 0;
  /// Behind the last value that it has understood.
  std::size_t last_end = 0;
  /// Where the lists and maps begin that are open, or were closed right before: from the outer one.
  std::vector<std::size_t> collections;
};

Unreadable yaml_fault(const Text& source, const YamlStopped& stopped);

/// The fault of bytes that no YAML has: invalid UTF-8, and control characters.
std::optional<Unreadable> faulty_bytes(const Text& source);

/// A fault from that byte to the end of its line, or of `size` bytes.
Unreadable fault_at(const Text& source, std::size_t at, std::string reason, std::string hint,
                    std::size_t size = std::string_view::npos);

}  // namespace maxpods
