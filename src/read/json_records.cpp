// SPDX-License-Identifier: Apache-2.0
#include "read/json_records.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

#include "read/file.h"
#include "text/bad_input.h"

namespace maxpods {
namespace {

using nlohmann::json;

/// The bytes of a file, a buffer of them at a time.
class ByteStream {
 public:
  explicit ByteStream(const std::string& path) : file_(path), buffer_(buffer_bytes) { fill(); }

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
    }
    return !at_end();
  }

 private:
  static constexpr std::size_t buffer_bytes = std::size_t{64} << 10U;

  void fill() {
    before_buffer_ += static_cast<std::size_t>(end_ - buffer_.data());
    next_ = buffer_.data();
    end_ = next_ + file_.read(buffer_);
  }

  InputFile file_;
  std::vector<char> buffer_;
  const char* next_ = buffer_.data();
  const char* end_ = buffer_.data();
  std::size_t before_buffer_ = 0;
};

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

bool has(std::span<const std::string_view> words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// Takes the events of nlohmann_json's parser. Builds but the values under keys that are wanted,
/// and hands each record out as soon as it is complete.
class RecordBuilder {
 public:
  using number_integer_t = json::number_integer_t;
  using number_unsigned_t = json::number_unsigned_t;
  using number_float_t = json::number_float_t;
  using string_t = json::string_t;
  using binary_t = json::binary_t;

  RecordBuilder(const RecordKind& kind, const std::function<void(const json&)>& take)
      : kind_(kind), take_(take) {}

  bool null() { return add(nullptr); }
  bool boolean(bool value) { return add(value); }
  bool number_integer(number_integer_t value) { return add(value); }
  bool number_unsigned(number_unsigned_t value) { return add(value); }
  bool number_float(number_float_t value, const string_t& /*text*/) { return add(value); }
  bool string(string_t& value) { return is_wanted() ? add(std::move(value)) : true; }
  bool binary(binary_t& /*value*/) { return true; }  // JSON has none

  bool start_object(std::size_t /*size*/) { return start(json::object()); }
  bool start_array(std::size_t /*size*/) { return start(json::array()); }
  bool end_array() { return end(); }
  bool end_object() { return end(); }

  bool key(string_t& key) {
    if (skipped_depth_ == 0) {
      key_is_wanted_ = has(kind_.wanted, key) || has(kind_.lists, key) || key == kind_.id_key;
      if (key_is_wanted_) key_ = key;
    }
    return true;
  }

  bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                   const nlohmann::detail::exception& /*error*/) {
    return false;
  }

  /// What is left of the document once the records are out.
  json take_rest() { return std::exchange(rest_, json()); }
  bool found_records() const { return found_records_; }

 private:
  bool is_wanted() const {
    return skipped_depth_ == 0 &&
           (open_.empty() || open_.back().value.is_array() || key_is_wanted_);
  }

  bool start(json container) {
    if (open_.size() == most_depth) return false;
    if (is_wanted()) {
      open_.push_back({.key = std::move(key_), .value = std::move(container)});
    } else {
      ++skipped_depth_;
    }
    return true;
  }

  bool end() {
    if (skipped_depth_ > 0) {
      --skipped_depth_;
      return true;
    }
    Open closed = std::move(open_.back());
    open_.pop_back();
    if (closed.value.is_object() && closed.value.contains(kind_.id_key)) {
      found_records_ = true;
      take_(closed.value);
      return true;
    }
    key_ = std::move(closed.key);
    key_is_wanted_ = true;
    return add(std::move(closed.value));
  }

  bool add(json value) {
    if (!is_wanted()) return true;
    if (open_.empty()) {
      rest_ = std::move(value);
    } else if (open_.back().value.is_array()) {
      open_.back().value.push_back(std::move(value));
    } else {
      open_.back().value[key_] = std::move(value);
    }
    return true;
  }

  /// Deeper than what AWS prints, and less than what a stack holds.
  static constexpr std::size_t most_depth = 32;

  /// An array or object that has not ended, and its key in the one around it.
  struct Open {
    std::string key;
    json value;
  };

  const RecordKind& kind_;
  const std::function<void(const json&)>& take_;
  std::vector<Open> open_;
  std::string key_;
  bool key_is_wanted_ = false;
  /// Arrays and objects that are open inside one that nobody wants.
  std::size_t skipped_depth_ = 0;
  bool found_records_ = false;
  json rest_;
};

/// Whether that is what stands around records, with nothing else left in it.
bool is_wrapping(const json& rest, const RecordKind& kind) {
  if (rest.is_array()) {
    return std::ranges::all_of(rest, [&](const json& page) { return is_wrapping(page, kind); });
  }
  const auto is_list = [&](std::string_view list) {
    return rest.is_object() && rest.contains(list);
  };
  const auto is_done_or_absent = [&](std::string_view list) {
    return !is_list(list) || (rest[list].is_array() && rest[list].empty());
  };
  return std::ranges::any_of(kind.lists, is_list) &&
         std::ranges::all_of(kind.lists, is_done_or_absent);
}

}  // namespace

void read_records(const std::string& path, const RecordKind& kind,
                  const std::function<void(const json&)>& take) {
  const std::string file = file_title(path);
  ByteStream stream(path);
  const auto refuse = [&](const std::string& reason) {
    throw BadInput(fmt::format("{} {}", file, reason), fmt::format("{} makes one", kind.command));
  };
  if (!stream.has_more()) refuse("is empty");
  while (stream.has_more()) {
    RecordBuilder builder(kind, take);
    const bool is_json = json::sax_parse(StreamIterator(stream), StreamIterator(stream), &builder,
                                         json::input_format_t::json, false);
    if (!is_json) {
      refuse(fmt::format("is not JSON: {} at byte {}",
                         stream.at_end() ? "it ends too early" : "there is something wrong",
                         stream.position()));
    }
    const json rest = builder.take_rest();
    const bool is_one_record = rest.is_null() && builder.found_records();
    if (!is_one_record && !is_wrapping(rest, kind)) {
      refuse(fmt::format("is no list of {}: something in it has no {}", kind.lists.front(),
                         kind.id_key));
    }
  }
}

}  // namespace maxpods
