// SPDX-License-Identifier: Apache-2.0
#include "read/json_stream.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <span>

#include "text/bad_input.h"

namespace maxpods {
namespace {

/// The parser holds all that it has read since the last string or number began. Kubernetes keeps no
/// object of more than 1.5 MiB, nor AWS a text of more than some KiB.
constexpr std::size_t most_held_bytes = std::size_t{1} << 20U;

/// The stream as nlohmann_json reads it. All copies stand at the same byte, so that the next
/// document is read where the last one ended.
class StreamIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  explicit StreamIterator(ByteStream& stream) : stream_(&stream) {}

  const char& operator*() const { return stream_->current(); }
  StreamIterator& operator++() {
    stream_->advance();
    return *this;
  }
  /// There is nothing but the end to compare with.
  bool operator!=(const StreamIterator& /*end*/) const { return !stream_->at_end(); }
  bool operator==(const StreamIterator& /*end*/) const { return stream_->at_end(); }

 private:
  ByteStream* stream_;
};

}  // namespace

void ByteStream::fill() {
  if (position() - forgotten_ > most_held_bytes) {
    throw BadInput(
        fmt::format("{} has more than 1 MiB from byte {} on without the end of a string or number",
                    title_, forgotten_ + 1),
        "neither kubectl nor aws prints such");
  }
  read_behind(0);
}

void ByteStream::step_over_members(PlaceInObject place, std::size_t most_depth,
                                   const std::function<bool(std::string_view)>& is_wanted) {
  read_ahead();
  const char* const first = next_;
  next_ = maxpods::step_over_members(first, place, most_depth, is_wanted);
  forgotten_ += static_cast<std::size_t>(next_ - first);  // the parser never held it
  if (next_ == end_) fill();
}

void ByteStream::read_ahead() {
  const auto left = static_cast<std::size_t>(end_ - next_);
  if (left >= bytes_ahead || has_ended_) return;
  std::memmove(buffer_->data(), next_, left);
  read_behind(left);
}

void ByteStream::read_behind(std::size_t kept_bytes) {
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
