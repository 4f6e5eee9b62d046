// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "source/place.h"

namespace maxpods {

/// Text of a file, and the place of each of its bytes there. User data nests: a block of YAML holds
/// MIME, whose part holds TOML. Each reader takes the indentation, quotes and escapes of its format
/// off, and passes on what is inside, which still has its places in the file.
class Text {
 public:
  Text() = default;

  /// The whole file.
  Text(std::string bytes, std::size_t file);

  std::string_view view() const { return bytes_; }
  bool empty() const { return bytes_.empty(); }
  std::size_t size() const { return bytes_.size(); }

  /// Where the bytes from `begin` up to `end` stand in the file.
  Place place(std::size_t begin, std::size_t end) const;
  /// Where all of it stands.
  Place place() const { return place(0, bytes_.size()); }

  /// Whether the bytes from `begin` up to `end`, of which there is at least one, follow each other
  /// in the file as they are here, so that others can be written in place of them.
  bool is_verbatim(std::size_t begin, std::size_t end) const;
  bool is_verbatim() const { return is_verbatim(0, bytes_.size()); }

  /// Says that what was added from `begin` on stands in double quotes in what it was read from,
  /// where a `"` needs a backslash.
  void mark_double_quoted(std::size_t begin = 0);
  /// In how many double quotes, one in the other, the byte stands in the file.
  int double_quotes(std::size_t position) const;

  /// The bytes from `begin` up to `end`, or to the end of the text.
  Text part(std::size_t begin, std::size_t end = std::string_view::npos) const;

  /// The same places for other bytes of the same number.
  Text with_bytes(std::string bytes) const;

  /// Adds the bytes of `other` from `begin` up to `end`.
  void append(const Text& other, std::size_t begin, std::size_t end);

  /// Adds bytes that stand for something else in the file, such as an escape or a text in base64:
  /// each of them has that place.
  void append(std::string_view bytes, Place place);

 private:
  /// Bytes that follow each other in the file, or, if they stand for something else, share a place.
  struct Run {
    std::size_t begin = 0;
    Place place;
    bool is_verbatim = true;
    int double_quotes = 0;
  };

  const Run& run_at(std::size_t position) const;
  void add_run(Run run);

  std::string bytes_;
  std::vector<Run> runs_;
};

}  // namespace maxpods
