// SPDX-License-Identifier: Apache-2.0
#include "read/json_records.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "read/json.h"
#include "read/json_stream.h"
#include "text/bad_input.h"

namespace maxpods {
namespace {

using nlohmann::json;

bool has(std::span<const std::string_view> words, std::string_view word) {
  return std::ranges::any_of(words, [&](std::string_view one) {
    // The last letter tells most apart, without a call.
    return one.size() == word.size() && one.back() == word.back() && one == word;
  });
}

/// Takes the events of nlohmann_json's parser. Builds but the values under keys that are wanted,
/// and hands each record out as soon as it is complete.
///
/// A record stands alone, in a list of its kind, or in a list that is the document or a part of it.
class RecordBuilder : public nlohmann::json_sax<json> {
 public:
  RecordBuilder(ByteStream& stream, const RecordKind& kind, const TakeRecord& take)
      : stream_(stream), kind_(kind), take_(take) {}

  bool null() override { return add(nullptr); }
  bool boolean(bool value) override { return add(value); }
  bool number_integer(number_integer_t value) override { return add_token(value); }
  bool number_unsigned(number_unsigned_t value) override { return add_token(value); }
  bool number_float(number_float_t value, const string_t& /*text*/) override {
    return add_token(value);
  }
  bool string(string_t& value) override {
    stream_.forget();
    const bool goes_on = is_wanted() ? add(std::move(value)) : true;
    step_over_members(PlaceInObject::BehindValue);
    return goes_on;
  }
  bool binary(binary_t& /*value*/) override { return true; }  // JSON has none

  bool start_object(std::size_t /*size*/) override {
    const bool goes_on = start(json::object());
    step_over_members(PlaceInObject::BehindBrace);
    return goes_on;
  }
  bool start_array(std::size_t /*size*/) override { return start(json::array()); }
  bool end_array() override { return end_container(); }
  bool end_object() override { return end_container(); }

  bool key(string_t& key) override {
    stream_.forget();
    if (skipped_depth_ > 0) return true;
    key_is_list_ = has(kind_.lists, key);
    key_is_wanted_ = is_wanted_key_(key);
    if (key_is_wanted_) key_ = key;
    return true;
  }

  bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                   const nlohmann::detail::exception& error) override {
    complaint_ = not_json(stream_.title(), stream_.position(), stream_.at_end(), error);
    return false;
  }

  /// What is wrong with the document; empty for nothing.
  const std::string& complaint() const { return complaint_; }

  bool found_any() const { return found_list_ || found_record_; }

 private:
  /// Deeper than what AWS and Kubernetes print, and less than what a stack holds.
  static constexpr std::size_t most_depth = 32;
  /// What a record may hold of what is wanted: far more than any has.
  static constexpr std::size_t most_values = std::size_t{1} << 16U;

  /// An array or object that has not ended, and its key in the one around it.
  struct Open {
    std::string key;
    json value;
    std::size_t first_byte = 0;
    /// Holds records, or pages of them.
    bool is_list = false;
    /// Has a list of records.
    bool is_page = false;
  };

  bool is_wanted() const {
    return skipped_depth_ == 0 &&
           (open_.empty() || open_.back().value.is_array() || key_is_wanted_);
  }

  /// Whether the innermost open value may be a page: it is the document, or in a list of them.
  bool is_in_page() const {
    const std::size_t depth = open_.size();
    return depth > 0 && open_.back().value.is_object() && (depth == 1 || open_[depth - 2].is_list);
  }

  bool refuse(std::string_view reason) {
    complaint_ = fmt::format("{} {}, at byte {}", stream_.title(), reason, stream_.position());
    return false;
  }

  bool start(json container) {
    if (open_.size() + skipped_depth_ == most_depth) {
      return refuse("is nested deeper than anything that AWS or Kubernetes prints");
    }
    if (!is_wanted()) {
      ++skipped_depth_;
      return true;
    }
    const bool is_under_list_key = is_in_page() && key_is_list_;
    const bool is_list =
        container.is_array() && (open_.empty() || open_.back().is_list || is_under_list_key);
    if (is_list) found_list_ = true;
    if (is_under_list_key && is_list) open_.back().is_page = true;
    open_.push_back({.key = std::move(key_),
                     .value = std::move(container),
                     .first_byte = stream_.position(),
                     .is_list = is_list});
    return true;
  }

  bool end_container() {
    const bool goes_on = end();
    step_over_members(PlaceInObject::BehindValue);
    return goes_on;
  }

  void step_over_members(PlaceInObject place) {
    const bool is_in_object = !open_.empty() && open_.back().value.is_object();
    if (skipped_depth_ > 0 || !is_in_object) return;
    stream_.step_over_members(place, most_depth - open_.size(), is_wanted_key_);
  }

  bool end() {
    if (skipped_depth_ > 0) {
      --skipped_depth_;
      return true;
    }
    Open closed = std::move(open_.back());
    open_.pop_back();
    if (closed.is_list || closed.is_page) return true;
    const bool is_in_list = !open_.empty() && open_.back().is_list;
    const bool may_be_record = open_.empty() || is_in_list;
    if ((may_be_record && closed.value.contains(kind_.id_key)) ||
        (is_in_list && kind_.hands_out_anything)) {
      found_record_ = true;
      return hand_out(closed.value, closed.first_byte);
    }
    key_ = std::move(closed.key);
    key_is_wanted_ = true;
    return add(std::move(closed.value));
  }

  bool hand_out(const json& value, std::size_t first_byte) {
    value_count_ = 0;
    try {
      take_(value, first_byte);
    } catch (const BadInput& error) {
      throw BadInput(error.what() + at_record(first_byte), error.hint());
    }
    return true;
  }

  bool add_token(json value) {
    stream_.forget();
    return add(std::move(value));
  }

  bool add(json value) {
    if (!is_wanted() || open_.empty()) return true;
    Open& parent = open_.back();
    if (parent.is_list) {
      if (kind_.hands_out_anything) return hand_out(value, unknown_byte);
      return refuse(fmt::format("is no list of {}: something in it has no {}", kind_.lists.front(),
                                kind_.id_key));
    }
    if (++value_count_ > most_values) return refuse("has a record with more than 65,536 values");
    if (parent.value.is_array()) {
      parent.value.push_back(std::move(value));
    } else if (!parent.value.emplace(key_, std::move(value)).second) {
      complaint_ =
          fmt::format("{}, before byte {}", has_twice(stream_.title(), key_), stream_.position());
      return false;
    }
    return true;
  }

  ByteStream& stream_;
  const RecordKind& kind_;
  const TakeRecord& take_;
  const std::function<bool(std::string_view)> is_wanted_key_ = [this](std::string_view key) {
    return has(kind_.wanted, key) || has(kind_.lists, key) || key == kind_.id_key;
  };
  std::vector<Open> open_;
  std::string key_;
  bool key_is_wanted_ = false;
  bool key_is_list_ = false;
  /// Arrays and objects that are open inside one that nobody wants.
  std::size_t skipped_depth_ = 0;
  std::size_t value_count_ = 0;
  bool found_list_ = false;
  bool found_record_ = false;
  std::string complaint_;
};

}  // namespace

std::string at_record(std::size_t first_byte) {
  return first_byte == unknown_byte ? "" : fmt::format(" (in the record at byte {})", first_byte);
}

void read_records(const std::string& path, const RecordKind& kind, const TakeRecord& take) {
  ByteStream stream(path);
  read_records(stream, kind, take);
}

void read_records(ByteStream& stream, const RecordKind& kind, const TakeRecord& take) {
  const auto refuse = [&](const std::string& message) {
    throw BadInput(message, fmt::format("{} makes one", kind.command));
  };
  if (!stream.has_more()) refuse(stream.title() + " is empty");
  if (stream.current() == '\xFF' || stream.current() == '\xFE') {
    refuse(stream.title() + " is UTF-16, as PowerShell writes it: save it as UTF-8");
  }
  while (stream.has_more()) {
    RecordBuilder builder(stream, kind, take);
    parse_document(stream, builder);
    if (!builder.complaint().empty()) refuse(builder.complaint());
    if (!builder.found_any()) {
      refuse(fmt::format("{} is JSON, but has no list called {}, up to byte {}", stream.title(),
                         kind.lists.front(), stream.position()));
    }
  }
}

}  // namespace maxpods
