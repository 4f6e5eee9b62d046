// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "read/file.h"

namespace maxpods {

/// The bytes of a file, a buffer of them at a time.
class ByteStream {
 public:
  /// Standard input where `path` is `-`. Throws BadInput where it cannot be read.
  explicit ByteStream(const std::string& path)
      : title_(file_title(path)), file_(path), buffer_(buffer_bytes) {
    fill();
  }

  /// What messages call the file.
  const std::string& title() const { return title_; }

  bool at_end() const { return next_ == end_; }
  const char& current() const { return *next_; }
  void advance() {
    const bool ends_line = *next_ == '\n';
    if (++next_ == end_) fill();
    // No string of JSON has a line feed, so these blanks are between tokens, and the parser is
    // spared a third of what the AWS command line prints.
    while (ends_line && next_ != end_ && *next_ == ' ') ++next_;
    if (next_ == end_) fill();
  }
  /// How many bytes were read before the current one.
  std::size_t position() const {
    return before_buffer_ + static_cast<std::size_t>(next_ - buffer_.data());
  }

  /// Whether anything but blanks is left.
  bool has_more() {
    while (!at_end() && std::string_view(" \t\r\n").find(current()) != std::string_view::npos) {
      advance();
      forget();
    }
    return !at_end();
  }

  /// The parser needs nothing of what was read before.
  void forget() { forgotten_ = position(); }

 private:
  static constexpr std::size_t buffer_bytes = std::size_t{64} << 10U;

  void fill();

  std::string title_;
  InputFile file_;
  std::vector<char> buffer_;
  const char* next_ = buffer_.data();
  const char* end_ = buffer_.data();
  std::size_t before_buffer_ = 0;
  std::size_t forgotten_ = 0;
};

/// Parses one document of the stream, handing on what it finds as it goes; the stream then stands
/// behind it. What is no JSON ends with the `parse_error` of `events`. Throws BadInput where
/// `events` let the stream forget nothing for a MiB.
void parse_document(ByteStream& stream, nlohmann::json_sax<nlohmann::json>& events);

}  // namespace maxpods
