// SPDX-License-Identifier: Apache-2.0
#include "read/json_records.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "read/file.h"
#include "read/json.h"
#include "read/json_stream.h"
#include "text/bad_input.h"
#include "text/number.h"

namespace maxpods {
namespace {

using nlohmann::json;

/// Stands before the byte in the place of a record.
constexpr std::string_view record_place = " (in the record at byte ";

bool has(std::span<const std::string_view> words, std::string_view word) {
  return std::ranges::any_of(words, [&](std::string_view one) {
    // The last letter tells most apart, without a call.
    return one.size() == word.size() && one.back() == word.back() && one == word;
  });
}

/// The keys of an object, to find one that is there twice. It keeps their hashes of 64 bits: that
/// two of the keys that an object may have are alike in that is not to be expected.
class KeysSeen {
 public:
  void clear() {
    few_.clear();
    if (!many_.empty()) many_ = {};
  }

  /// Whether it was not there before.
  bool add(std::string_view key) {
    const std::size_t hash = std::hash<std::string_view>()(key);
    if (std::ranges::find(few_, hash) != few_.end()) return false;
    if (few_.size() == most_searched) return many_.insert(hash).second;
    few_.push_back(hash);
    return true;
  }

 private:
  /// So many are found faster by looking at each.
  static constexpr std::size_t most_searched = 32;

  std::vector<std::size_t> few_;
  std::unordered_set<std::size_t> many_;
};

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
    const bool goes_on = is_wanted() ? add_text(std::move(value)) : true;
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
    key_is_wanted_ = is_wanted_key(key);
    return key_is_wanted_ ? start_member(key) : add_unwanted(key);
  }

  bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                   const nlohmann::detail::exception& error) override {
    complaint_ = not_json(stream_.title(), stream_.position(), stream_.has_run_out(), error);
    return false;
  }

  /// What is wrong with the document; empty for nothing.
  const std::string& complaint() const { return complaint_; }

  bool found_any() const { return found_list_ || found_record_; }
  bool found_record() const { return found_record_; }

 private:
  /// An array or object that has not ended, and its place in the object around it, if it is one.
  struct Open {
    json* place = nullptr;
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
    if (open_.size() + skipped_depth_ == most_json_depth) {
      complaint_ = too_deep(stream_.title(), stream_.position());
      return false;
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
    open_.push_back({.place = place_,
                     .value = std::move(container),
                     .first_byte = stream_.position(),
                     .is_list = is_list});
    if (keys_seen_.size() >= open_.size()) keys_seen_[open_.size() - 1].clear();
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
    stream_.step_over_members(place, most_json_depth - open_.size(), keys_);
  }

  bool end() {
    if (skipped_depth_ > 0) {
      --skipped_depth_;
      return true;
    }
    Open closed = std::move(open_.back());
    open_.pop_back();
    if (closed.is_list || closed.is_page) {
      value_count_ = 0;  // what comes next is no part of it
      return true;
    }
    const bool is_in_list = !open_.empty() && open_.back().is_list;
    const bool may_be_record = open_.empty() || is_in_list;
    if ((may_be_record && closed.value.contains(kind_.id_key)) ||
        (is_in_list && kind_.hands_out_anything)) {
      found_record_ = true;
      return hand_out(closed.value, closed.first_byte);
    }
    place_ = closed.place;
    key_is_wanted_ = true;
    return add(std::move(closed.value));
  }

  bool hand_out(const json& value, std::size_t first_byte) {
    value_count_ = 0;
    text_bytes_ = 0;
    try {
      take_(value, first_byte);
    } catch (const BadInput& error) {
      // It may be about a record before, and name its place.
      const std::string message = error.what();
      if (message.find(record_place) != std::string::npos) throw;
      throw BadInput(message + at_record(first_byte), error.hint());
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
      return refuse(fmt::format("is not a list of {}: an entry has no {}", kind_.lists.front(),
                                kind_.id_key));
    }
    if (++value_count_ > most_json_values) return refuse_values();
    if (parent.value.is_array()) {
      parent.value.push_back(std::move(value));
    } else {
      *place_ = std::move(value);
    }
    return true;
  }

  bool add_text(std::string text) {
    text_bytes_ += text.size();
    if (text_bytes_ > most_held_file_bytes) return refuse("has a record with more than 4 MiB");
    return add(std::move(text));
  }

  bool start_member(const std::string& key) {
    const auto [member, is_new] = open_.back().value.emplace(key, nullptr);
    if (!is_new) return refuse_twice(key);
    place_ = &*member;
    return true;
  }

  bool add_unwanted(std::string_view key) {
    if (!is_new_key(key)) return refuse_twice(key);
    return value_count_ <= most_json_values || refuse_values();
  }

  bool is_new_key(std::string_view key) {
    ++value_count_;
    if (keys_seen_.size() < open_.size()) keys_seen_.resize(open_.size());
    return keys_seen_[open_.size() - 1].add(key);
  }

  bool is_wanted_key(std::string_view key) const {
    return has(kind_.wanted, key) || has(kind_.lists, key) || key == kind_.id_key;
  }

  bool refuse_twice(std::string_view key) {
    complaint_ = has_twice(stream_.title(), key, stream_.position());
    return false;
  }

  bool refuse_values() {
    return refuse(
        fmt::format("has a record with more than {} values", with_commas(most_json_values)));
  }

  ByteStream& stream_;
  const RecordKind& kind_;
  const TakeRecord& take_;
  const MemberKeys keys_{.is_wanted = [this](std::string_view key) { return is_wanted_key(key); },
                         .is_new =
                             [this](std::string_view key) {
                               return value_count_ <= most_json_values && is_new_key(key);
                             }};
  std::vector<Open> open_;
  /// Of each that is open, as far as there are some, the keys that are not wanted; the others are
  /// in its value.
  std::vector<KeysSeen> keys_seen_;
  /// The place of the value that comes next in an object, where that is wanted.
  json* place_ = nullptr;
  bool key_is_wanted_ = false;
  bool key_is_list_ = false;
  /// Arrays and objects that are open inside one that nobody wants.
  std::size_t skipped_depth_ = 0;
  /// Of the record, with the keys that are not wanted.
  std::size_t value_count_ = 0;
  std::size_t text_bytes_ = 0;
  bool found_list_ = false;
  bool found_record_ = false;
  std::string complaint_;
};

/// Each page of a listing is a document, and one of a thousand zones or accounts may be empty. Only
/// a file that is no such listing has more.
constexpr std::size_t most_empty_documents = 100'000;

}  // namespace

std::string at_record(std::size_t first_byte) {
  return first_byte == unknown_byte ? "" : fmt::format("{}{})", record_place, first_byte);
}

void read_records(const std::string& path, const RecordKind& kind, const TakeRecord& take) {
  ByteStream stream(path);
  read_records(stream, kind, take);
}

void read_records(ByteStream& stream, const RecordKind& kind, const TakeRecord& take) {
  const auto refuse = [&](const std::string& message) {
    throw BadInput(message, fmt::format("create the file with: {}", kind.command));
  };
  if (!stream.has_more()) refuse(stream.title() + " is empty");
  const std::string utf16 = why_utf16(stream.title(), std::string_view(&stream.current(), 1));
  if (!utf16.empty()) refuse(utf16);
  std::size_t empty_documents = 0;
  while (stream.has_more()) {
    RecordBuilder builder(stream, kind, take);
    parse_document(stream, builder);
    if (!builder.complaint().empty()) refuse(builder.complaint());
    if (!builder.found_any()) {
      refuse(fmt::format("{} is JSON, but has no list '{}' up to byte {}", stream.title(),
                         kind.lists.front(), stream.position()));
    }
    if (!builder.found_record() && ++empty_documents > most_empty_documents) {
      refuse(fmt::format("{} has more than {} empty documents up to byte {}", stream.title(),
                         with_commas(most_empty_documents), stream.position()));
    }
  }
}

}  // namespace maxpods
