// SPDX-License-Identifier: Apache-2.0
#include "read/json_stream.h"

#include <iterator>

namespace maxpods {
namespace {

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

bool parse_document(ByteStream& stream, nlohmann::json_sax<nlohmann::json>& events) {
  return nlohmann::json::sax_parse(StreamIterator(stream), StreamIterator(stream), &events,
                                   nlohmann::json::input_format_t::json, false);
}

}  // namespace maxpods
