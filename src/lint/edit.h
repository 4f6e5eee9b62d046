// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/place.h"

namespace maxpods {

/// A change of a file: text in place of the bytes at a place, which may be none.
struct Edit {
  Place place;
  std::string text;

  friend bool operator==(const Edit&, const Edit&) = default;
};

/// Changes that belong together.
using Edits = std::vector<Edit>;

/// Edits that do not touch each other.
class EditSet {
 public:
  /// Adds all of them; false, and none of them, if one is at the place of another one.
  bool add(const Edits& edits);

  /// The files that they change.
  std::vector<std::size_t> files() const;

  /// The content of a file with its edits.
  std::string applied(std::size_t file, std::string_view content) const;

 private:
  using Key = std::pair<std::size_t, std::size_t>;

  bool is_free(const Place& place) const;

  /// By file and beginning.
  std::map<Key, Edit> edits_;
};

}  // namespace maxpods
