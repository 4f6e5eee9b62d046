// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "read/file.h"
#include "read/plain_json.h"

namespace maxpods {

/// The bytes of a file, a buffer of them at a time.
class ByteStream {
 public:
  /// Standard input where `path` is `-`. Throws BadInput where it cannot be read.
  explicit ByteStream(const std::string& path)
      : title_(file_title(path)), file_(path), buffer_(std::make_unique_for_overwrite<Buffer>()) {
    fill();
  }

  /// What messages call the file.
  const std::string& title() const { return title_; }

  bool at_end() const { return next_ == end_; }
  /// What the parser asks before each byte; a no is kept for `has_run_out`.
  bool gives_more() {
    if (!at_end()) return true;
    has_run_out_ = true;
    return false;
  }
  /// Whether the parser wanted more than there is.
  bool has_run_out() const { return has_run_out_; }
  const char& current() const { return *next_; }
  void advance() {
    const bool ends_line = *next_ == '\n';
    if (++next_ == end_) fill();
    // No string of JSON has a line feed, so these blanks are between tokens, and the parser is
    // spared a third of what the AWS command line prints.
    if (ends_line) skip_blanks();
  }
  /// How many bytes were read before the current one.
  std::size_t position() const {
    return before_buffer_ + static_cast<std::size_t>(next_ - buffer_->data());
  }

  /// Whether anything but blanks is left.
  bool has_more() {
    skip_blanks();
    forget();
    return !at_end();
  }

  /// The next line, with the line feed that ends it, which the last one may lack; of a longer line
  /// the first `most_line_bytes`. Empty at the end, and valid until the next call of a function.
  std::string_view take_line();
  static constexpr std::size_t most_line_bytes = std::size_t{64} << 10U;

  /// The parser needs nothing of what was read before.
  void forget() { forgotten_ = position(); }

  /// In an object, steps over members that are not wanted, many at once: the parser looks at each
  /// byte. What is not plain JSON is left to it, to take or to refuse.
  void step_over_members(PlaceInObject place, std::size_t most_depth, const MemberKeys& keys);

 private:
  static constexpr std::size_t buffer_bytes = std::size_t{128} << 10U;
  /// More than what nobody wants of a node or an interface has.
  static constexpr std::size_t bytes_ahead = buffer_bytes / 2;
  static_assert(bytes_ahead >= most_line_bytes);
  using Buffer = std::array<char, buffer_bytes + plain_json_padding>;

  static bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

  void fill() { read_behind(0); }
  void skip_blanks();
  void read_ahead();
  void read_behind(std::size_t kept_bytes);

  std::string title_;
  InputFile file_;
  /// Made without zeros: of a small file, no more of it takes memory than is read.
  std::unique_ptr<Buffer> buffer_;
  const char* next_ = buffer_->data();
  /// Here padding starts.
  const char* end_ = buffer_->data();
  bool has_ended_ = false;
  bool has_run_out_ = false;
  std::size_t before_buffer_ = 0;
  std::size_t forgotten_ = 0;
};

/// Parses one document of the stream, handing on what it finds as it goes; the stream then stands
/// behind it. What is no JSON ends with the `parse_error` of `events`. Throws BadInput where
/// `events` let the stream forget nothing for a MiB.
void parse_document(ByteStream& stream, nlohmann::json_sax<nlohmann::json>& events);

}  // namespace maxpods
