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

/// Reads the bytes of a file through a buffer.
class ByteStream {
 public:
  /// Reads standard input for the path `-`. Throws BadInput where the file cannot be read.
  explicit ByteStream(const std::string& path)
      : title_(file_title(path)), file_(path), buffer_(std::make_unique_for_overwrite<Buffer>()) {
    fill();
  }

  /// The name of the file in messages.
  const std::string& title() const { return title_; }

  bool at_end() const { return next_ == end_; }
  /// The parser asks this before each byte; `has_run_out` remembers the end.
  bool gives_more() {
    if (!at_end()) return true;
    has_run_out_ = true;
    return false;
  }
  /// Whether the parser reached the end of the file.
  bool has_run_out() const { return has_run_out_; }
  const char& current() const { return *next_; }
  /// The bytes in the buffer from the current one on: at the start of the file at least four, if it
  /// has so many.
  std::string_view ahead() const { return {next_, static_cast<std::size_t>(end_ - next_)}; }
  void advance() {
    const bool ends_line = *next_ == '\n';
    if (++next_ == end_) fill();
    // Strings of JSON have no line feeds, so these blanks are between tokens: a third of what the
    // AWS command line prints.
    if (ends_line) skip_blanks();
  }
  /// The number of bytes before the current one.
  std::size_t position() const {
    return before_buffer_ + static_cast<std::size_t>(next_ - buffer_->data());
  }

  /// Whether anything but blanks is left.
  bool has_more() {
    skip_blanks();
    forget();
    return !at_end();
  }

  /// The next line with its line feed, if it has one; of a longer line the first `max_line_bytes`.
  /// Empty at the end of the file. Valid until the next call of a function.
  std::string_view take_line();
  static constexpr std::size_t max_line_bytes = std::size_t{64} << 10U;

  /// Tells that the parser does not hold what was read before.
  void forget() { forgotten_ = position(); }

  /// Skips members of an object that are not wanted, faster than the parser. Leaves to the parser
  /// what is not plain JSON.
  void step_over_members(PlaceInObject place, std::size_t max_depth, const MemberKeys& keys);

 private:
  static constexpr std::size_t buffer_bytes = std::size_t{128} << 10U;
  /// More than the unwanted members of a node or an interface have.
  static constexpr std::size_t bytes_ahead = buffer_bytes / 2;
  static_assert(bytes_ahead >= max_line_bytes);
  using Buffer = std::array<char, buffer_bytes + plain_json_padding>;

  static bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

  void fill() { read_behind(0); }
  void skip_blanks();
  void read_ahead();
  void read_behind(std::size_t kept_bytes);

  std::string title_;
  InputFile file_;
  /// Not zeroed, so that a small file touches few pages.
  std::unique_ptr<Buffer> buffer_;
  const char* next_ = buffer_->data();
  /// The start of the padding.
  const char* end_ = buffer_->data();
  bool has_ended_ = false;
  bool has_run_out_ = false;
  std::size_t before_buffer_ = 0;
  std::size_t forgotten_ = 0;
};

/// Parses one document of the stream, which is then behind it. Calls `parse_error` of `events` for
/// what is not JSON. Throws BadInput where `events` do not call `forget` for a MiB.
void parse_document(ByteStream& stream, nlohmann::json_sax<nlohmann::json>& events);

}  // namespace maxpods
