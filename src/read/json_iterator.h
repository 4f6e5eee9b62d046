// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <iterator>

namespace maxpods {

/// Bytes as nlohmann_json reads them, from a source with `gives_more`, `current` and `advance`. All
/// copies stand at the same byte: who takes the events of the parser can ask the source where it
/// is, and the next document is read where the last one ended.
template <typename Source>
class JsonIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  explicit JsonIterator(Source& source) : source_(&source) {}

  const char& operator*() const { return source_->current(); }
  JsonIterator& operator++() {
    source_->advance();
    return *this;
  }
  /// There is nothing but the end to compare with, which the parser does before each byte.
  bool operator!=(const JsonIterator& /*end*/) const { return source_->gives_more(); }
  bool operator==(const JsonIterator& /*end*/) const { return !source_->gives_more(); }

 private:
  Source* source_;
};

}  // namespace maxpods
