// SPDX-License-Identifier: Apache-2.0
#include "read/json_stream.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <span>

#include "read/json_iterator.h"
#include "text/bad_input.h"

namespace maxpods {
namespace {

/// The parser holds all that it has read since the last string or number began. Kubernetes keeps no
/// object of more than 1.5 MiB, nor AWS a text of more than some KiB.
constexpr std::size_t most_held_bytes = std::size_t{1} << 20U;

/// A type of this source alone, so that the functions of the parser are, too, and are made one: a
/// seventh of the instructions.
class StreamIterator : public JsonIterator<ByteStream> {
 public:
  using JsonIterator::JsonIterator;
};

}  // namespace

void ByteStream::step_over_members(PlaceInObject place, std::size_t most_depth,
                                   const MemberKeys& keys) {
  read_ahead();
  const char* const first = next_;
  next_ = maxpods::step_over_members(first, place, most_depth, keys);
  forgotten_ += static_cast<std::size_t>(next_ - first);  // the parser never held it
  if (next_ == end_) fill();
}

void ByteStream::skip_blanks() {
  while (true) {
    const char* const first = next_;
    while (is_blank(*next_)) ++next_;                       // padding ends it
    forgotten_ += static_cast<std::size_t>(next_ - first);  // the parser never holds it
    if (next_ != end_ || has_ended_) return;
    fill();
  }
}

std::string_view ByteStream::take_line() {
  read_ahead();
  const std::string_view ahead(next_,
                               std::min(static_cast<std::size_t>(end_ - next_), most_line_bytes));
  const std::size_t line_feed = ahead.find('\n');
  const std::string_view line =
      line_feed == std::string_view::npos ? ahead : ahead.substr(0, line_feed + 1);
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
  if (position() - forgotten_ > most_held_bytes) {
    throw BadInput(
        fmt::format(
            "{} has more than 1 MiB in one text, or in blanks and brackets, from byte {} on",
            title_, forgotten_ + 1),
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
