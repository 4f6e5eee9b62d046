// SPDX-License-Identifier: Apache-2.0
#include "read/json_stream.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <span>

#include "read/json.h"
#include "text/bad_input.h"

namespace maxpods {
namespace {

/// The parser holds what it has read since the start of the last string or number. Objects of
/// Kubernetes have at most 1.5 MiB, and texts of AWS some KiB.
constexpr std::size_t max_held_bytes = std::size_t{1} << 20U;

/// A local type, so that the compiler inlines the parser into this source: a seventh less
/// instructions.
class StreamIterator : public JsonIterator<ByteStream> {
 public:
  using JsonIterator::JsonIterator;
};

}  // namespace

void ByteStream::step_over_members(PlaceInObject place, std::size_t max_depth,
                                   const MemberKeys& keys) {
  read_ahead();
  const char* const first = next_;
  next_ = maxpods::step_over_members(first, place, max_depth, keys);
  forgotten_ += static_cast<std::size_t>(next_ - first);  // the parser does not hold them
  if (next_ == end_) fill();
}

void ByteStream::skip_blanks() {
  while (true) {
    const char* const first = next_;
    while (is_blank(*next_)) ++next_;                       // the padding is not blank
    forgotten_ += static_cast<std::size_t>(next_ - first);  // the parser does not hold them
    if (next_ != end_ || has_ended_) return;
    fill();
  }
}

std::string_view ByteStream::take_line() {
  read_ahead();
  const std::string_view text = ahead().substr(0, max_line_bytes);
  const std::string_view line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
  next_ += line.size();
  forget();
  return line;
}

void ByteStream::read_ahead() {
  const auto left = static_cast<std::size_t>(end_ - next_);
  if (left >= bytes_ahead || has_ended_) return;
  std::memmove(buffer_->data(), next_, left);
  read_behind(left);
}

void ByteStream::read_behind(std::size_t kept_bytes) {
  if (position() - forgotten_ > max_held_bytes) {
    throw BadInput(
        fmt::format(
            "{} has more than {} MiB in one text, or in blanks and brackets, from byte {} on",
            title_, max_held_bytes >> 20U, forgotten_ + 1),
        "check that the file is what kubectl or aws printed");
  }
  before_buffer_ = position();
  const std::span<char> room(buffer_->data() + kept_bytes, buffer_bytes - kept_bytes);
  const std::size_t count = file_.read(room);
  has_ended_ = count < room.size();
  next_ = buffer_->data();
  end_ = room.data() + count;
  std::fill_n(room.data() + count, plain_json_padding, '\0');
}

void parse_document(ByteStream& stream, nlohmann::json_sax<nlohmann::json>& events) {
  nlohmann::json::sax_parse(StreamIterator(stream), StreamIterator(stream), &events,
                            nlohmann::json::input_format_t::json, false);
}

}  // namespace maxpods
