// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace maxpods {

/// A part of a file that lint reads: the bytes from `begin` up to, but not including, `end`.
struct Place {
  /// Index into Sources::files.
  std::size_t file = 0;
  std::size_t begin = 0;
  std::size_t end = 0;

  friend bool operator==(const Place&, const Place&) = default;
};

/// Whether all of `inner` is in `outer`.
constexpr bool contains(const Place& outer, const Place& inner) {
  return outer.file == inner.file && outer.begin <= inner.begin && inner.end <= outer.end;
}

}  // namespace maxpods
