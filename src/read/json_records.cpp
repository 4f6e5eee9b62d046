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

/// Precedes the byte in messages on a record.
constexpr std::string_view record_place = " (in the record at byte ";

bool has(std::span<const std::string_view> words, std::string_view word) {
  return std::ranges::any_of(words, [&](std::string_view one) {
    // Comparing the last letter first saves most calls of memcmp.
    return one.size() == word.size() && one.back() == word.back() && one == word;
  });
}

/// The keys that are read, by their lengths: each key of a file is looked up.
class WantedKeys {
 public:
  explicit WantedKeys(const RecordKind& kind) {
    for (const std::span<const std::string_view> words : {kind.wanted, kind.lists}) {
      for (const std::string_view word : words) add(word);
    }
    add(kind.id_key);
  }

  bool has(std::string_view key) const {
    return key.size() < by_size_.size() && maxpods::has(by_size_[key.size()], key);
  }

 private:
  void add(std::string_view word) {
    if (by_size_.size() <= word.size()) by_size_.resize(word.size() + 1);
    by_size_[word.size()].push_back(word);
  }

  std::vector<std::vector<std::string_view>> by_size_;
};

/// Finds duplicate keys of an object by 64-bit hashes: a collision among at most 65,536 keys is not
/// to be expected.
class KeysSeen {
 public:
  void clear() {
    few_.clear();
    if (!many_.empty()) many_ = {};
  }

  /// False if the key was added before.
  bool add(std::string_view key) {
    const std::size_t hash = std::hash<std::string_view>()(key);
    if (std::ranges::find(few_, hash) != few_.end()) return false;
    if (few_.size() == max_searched) return many_.insert(hash).second;
    few_.push_back(hash);
    return true;
  }

 private:
  /// Up to this number, a linear search is faster.
  static constexpr std::size_t max_searched = 32;

  std::vector<std::size_t> few_;
  std::unordered_set<std::size_t> many_;
};

[[noreturn]] void refuse_file(const RecordKind& kind, const std::string& message) {
  throw BadInput(message, fmt::format("create the file with: {}", kind.command));
}

/// Builds records from the events of nlohmann_json's parser, with the wanted keys only, and hands
/// out each record as soon as it is complete.
///
/// A record is a document, an element of a list of its kind, or an element of a document that is a
/// list, nested or not.
class RecordBuilder : public nlohmann::json_sax<json> {
 public:
  RecordBuilder(ByteStream& stream, const RecordKind& kind, const WantedKeys& wanted,
                const TakeRecord& take)
      : stream_(stream), kind_(kind), wanted_(wanted), take_(take) {}

  bool null() override { return add_leaf(nullptr); }
  bool boolean(bool value) override { return add_leaf(value); }
  bool number_integer(number_integer_t value) override { return add_leaf(value); }
  bool number_unsigned(number_unsigned_t value) override { return add_leaf(value); }
  bool number_float(number_float_t value, const string_t& /*text*/) override {
    return add_leaf(value);
  }
  bool string(string_t& value) override {
    stream_.forget();
    if (is_wanted()) add_text(std::move(value));
    return step_over_members(PlaceInObject::BehindValue);
  }
  bool binary(binary_t& /*value*/) override { return true; }  // JSON has none

  bool start_object(std::size_t /*size*/) override {
    start(json::object());
    return step_over_members(PlaceInObject::BehindBrace);
  }
  bool start_array(std::size_t /*size*/) override {
    start(json::array());
    return true;
  }
  bool end_array() override { return end_object(); }
  bool end_object() override {
    end();
    return step_over_members(PlaceInObject::BehindValue);
  }

  bool key(string_t& key) override {
    stream_.forget();
    if (skipped_depth_ > 0) return true;
    key_is_list_ = has(kind_.lists, key);
    key_is_whole_ = has(kind_.whole, key);
    key_is_wanted_ = is_wanted_key(key);
    if (key_is_wanted_) {
      start_member(key);
    } else {
      add_unwanted(key);
    }
    return true;
  }

  bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                   const nlohmann::detail::exception& error) override {
    refuse_file(kind_, not_json(stream_.title(), stream_.position(), stream_.has_run_out(), error));
  }

  bool found_any() const { return found_list_ || found_record_; }
  bool found_record() const { return found_record_; }

 private:
  /// An array or object that has not ended.
  struct Open {
    /// Where it goes in the object around it.
    json* place = nullptr;
    json value;
    std::size_t first_byte = 0;
    /// An array of records, or of pages.
    bool is_list = false;
    /// An object with a list of records.
    bool is_page = false;
    /// An object whose keys are all wanted.
    bool is_whole = false;
  };

  bool is_wanted() const {
    return skipped_depth_ == 0 &&
           (open_.empty() || open_.back().value.is_array() || key_is_wanted_);
  }

  bool is_in_object() const { return !open_.empty() && open_.back().value.is_object(); }

  /// Whether the innermost open value may be a page: it is a document, or in a list of pages.
  bool is_in_page() const {
    const std::size_t depth = open_.size();
    return depth > 0 && open_.back().value.is_object() && (depth == 1 || open_[depth - 2].is_list);
  }

  [[noreturn]] void refuse(std::string_view reason) const {
    refuse_file(kind_,
                fmt::format("{} {}, at byte {}", stream_.title(), reason, stream_.position()));
  }

  void start(json container) {
    if (open_.size() + skipped_depth_ == max_json_depth) {
      refuse_file(kind_, too_deep(stream_.title(), stream_.position()));
    }
    if (!is_wanted()) {
      ++skipped_depth_;
      return;
    }
    const bool is_under_list_key = is_in_page() && key_is_list_;
    const bool is_list =
        container.is_array() && (open_.empty() || open_.back().is_list || is_under_list_key);
    if (is_list) found_list_ = true;
    if (is_under_list_key && is_list) open_.back().is_page = true;
    const bool is_whole = key_is_whole_ && container.is_object() && is_in_object();
    open_.push_back({.place = place_,
                     .value = std::move(container),
                     .first_byte = stream_.position(),
                     .is_list = is_list,
                     .is_whole = is_whole});
    if (keys_seen_.size() >= open_.size()) keys_seen_[open_.size() - 1].clear();
  }

  /// Returns true, as the parser is to go on.
  bool step_over_members(PlaceInObject place) {
    if (skipped_depth_ == 0 && is_in_object()) {
      stream_.step_over_members(place, max_json_depth - open_.size(), keys_);
    }
    return true;
  }

  void end() {
    if (skipped_depth_ > 0) {
      --skipped_depth_;
      return;
    }
    Open closed = std::move(open_.back());
    open_.pop_back();
    if (closed.is_list || closed.is_page) {
      value_count_ = 0;  // what follows is not part of it
      return;
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

  void hand_out(const json& value, std::size_t first_byte) {
    value_count_ = 0;
    text_bytes_ = 0;
    try {
      take_(value, first_byte);
    } catch (const BadInput& error) {
      // The message may be about an earlier record, and then names its place.
      const std::string message = error.what();
      if (message.find(record_place) != std::string::npos) throw;
      throw BadInput(message + at_record(first_byte), error.hint());
    }
  }

  /// Returns true, as the parser is to go on.
  bool add_leaf(json value) {
    stream_.forget();
    add(std::move(value));
    return true;
  }

  void add(json value) {
    if (!is_wanted() || open_.empty()) return;
    Open& parent = open_.back();
    if (parent.is_list) {
      if (kind_.hands_out_anything) return hand_out(value, unknown_byte);
      refuse(fmt::format("is not a list of {}: an entry has no {}", kind_.lists.front(),
                         kind_.id_key));
    }
    ++value_count_;
    check_value_count();
    if (parent.value.is_array()) {
      parent.value.push_back(std::move(value));
    } else {
      *place_ = std::move(value);
    }
  }

  void add_text(std::string text) {
    text_bytes_ += text.size();
    if (text_bytes_ > max_held_file_bytes) {
      refuse(fmt::format("has a record with more than {} MiB", max_held_file_bytes >> 20U));
    }
    add(std::move(text));
  }

  /// What the parser would do with a wanted text. False where it would refuse the file, so that it
  /// does so at the right place.
  bool take_text(std::string_view key, std::string_view text) {
    json& object = open_.back().value;
    const bool is_within =
        value_count_ < max_json_values && text_bytes_ + text.size() <= max_held_file_bytes;
    if (!is_within || !object.emplace(key, text).second) return false;
    ++value_count_;
    text_bytes_ += text.size();
    return true;
  }

  void start_member(const std::string& key) {
    const auto [member, is_new] = open_.back().value.emplace(key, nullptr);
    if (!is_new) refuse_duplicate(key);
    place_ = &*member;
  }

  void add_unwanted(std::string_view key) {
    if (!is_new_key(key)) refuse_duplicate(key);
    check_value_count();
  }

  bool is_new_key(std::string_view key) {
    ++value_count_;
    if (keys_seen_.size() < open_.size()) keys_seen_.resize(open_.size());
    return keys_seen_[open_.size() - 1].add(key);
  }

  bool is_wanted_key(std::string_view key) const {
    return open_.back().is_whole || wanted_.has(key);
  }

  [[noreturn]] void refuse_duplicate(std::string_view key) const {
    refuse_file(kind_, duplicate_key(stream_.title(), key, stream_.position()));
  }

  void check_value_count() const {
    if (value_count_ <= max_json_values) return;
    refuse(fmt::format("has a record with more than {} values", with_commas(max_json_values)));
  }

  ByteStream& stream_;
  const RecordKind& kind_;
  const WantedKeys& wanted_;
  const TakeRecord& take_;
  const MemberKeys keys_{
      .is_wanted = [this](std::string_view key) { return is_wanted_key(key); },
      .is_new =
          [this](std::string_view key) {
            return value_count_ <= max_json_values && is_new_key(key);
          },
      .take_text = [this](std::string_view key,
                          std::string_view text) { return take_text(key, text); }};
  std::vector<Open> open_;
  /// The keys of each open object that are not wanted; the wanted ones are in its value. May be
  /// shorter than `open_`.
  std::vector<KeysSeen> keys_seen_;
  /// Where the next value of an object goes, if its key is wanted.
  json* place_ = nullptr;
  bool key_is_wanted_ = false;
  bool key_is_list_ = false;
  bool key_is_whole_ = false;
  /// The number of open arrays and objects under a key that is not wanted.
  std::size_t skipped_depth_ = 0;
  /// Of the record, including keys that are not wanted.
  std::size_t value_count_ = 0;
  std::size_t text_bytes_ = 0;
  bool found_list_ = false;
  bool found_record_ = false;
};

/// Each page of a listing is a document, and those of many zones and accounts may be empty. This is
/// far above what listings have.
constexpr std::size_t max_empty_documents = 100'000;

}  // namespace

std::string at_record(std::size_t first_byte) {
  return first_byte == unknown_byte ? "" : fmt::format("{}{})", record_place, first_byte);
}

void read_records(const std::string& path, const RecordKind& kind, const TakeRecord& take) {
  ByteStream stream(path);
  read_records(stream, kind, take);
}

void read_records(ByteStream& stream, const RecordKind& kind, const TakeRecord& take) {
  if (!stream.has_more()) refuse_file(kind, stream.title() + " is empty");
  const std::string error = encoding_error(stream.title(), stream.ahead());
  if (!error.empty()) refuse_file(kind, error);
  const std::string other_format = other_format_error(stream.title(), stream.ahead());
  if (!other_format.empty()) {
    throw BadInput(other_format, creation_hint(kind.command, stream.ahead()));
  }
  const WantedKeys wanted(kind);
  std::size_t empty_documents = 0;
  while (stream.has_more()) {
    RecordBuilder builder(stream, kind, wanted, take);
    parse_document(stream, builder);
    if (!builder.found_any()) {
      refuse_file(kind, fmt::format("{} is JSON, but has no list '{}' up to byte {}",
                                    stream.title(), kind.lists.front(), stream.position()));
    }
    if (!builder.found_record() && ++empty_documents > max_empty_documents) {
      refuse_file(kind,
                  fmt::format("{} has more than {} documents with nothing in them, up to byte {}",
                              stream.title(), max_empty_documents, stream.position()));
    }
  }
}

}  // namespace maxpods
