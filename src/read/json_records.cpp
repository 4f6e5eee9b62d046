// SPDX-License-Identifier: Apache-2.0
#include "read/json_records.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

#include "read/json_stream.h"
#include "text/bad_input.h"

namespace maxpods {
namespace {

using nlohmann::json;

bool has(std::span<const std::string_view> words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// Takes the events of nlohmann_json's parser. Builds but the values under keys that are wanted,
/// and hands each record out as soon as it is complete.
///
/// A record stands alone, in a list of its kind, or in a list that is the document or a part of it.
class RecordBuilder : public nlohmann::json_sax<json> {
 public:
  RecordBuilder(const RecordKind& kind, const std::function<void(const json&)>& take)
      : kind_(kind), take_(take) {}

  bool null() override { return add(nullptr); }
  bool boolean(bool value) override { return add(value); }
  bool number_integer(number_integer_t value) override { return add(value); }
  bool number_unsigned(number_unsigned_t value) override { return add(value); }
  bool number_float(number_float_t value, const string_t& /*text*/) override { return add(value); }
  bool string(string_t& value) override { return is_wanted() ? add(std::move(value)) : true; }
  bool binary(binary_t& /*value*/) override { return true; }  // JSON has none

  bool start_object(std::size_t /*size*/) override { return start(json::object()); }
  bool start_array(std::size_t /*size*/) override { return start(json::array()); }
  bool end_array() override { return end(); }
  bool end_object() override { return end(); }

  bool key(string_t& key) override {
    if (skipped_depth_ > 0) return true;
    key_is_list_ = has(kind_.lists, key);
    key_is_wanted_ = key_is_list_ || has(kind_.wanted, key) || key == kind_.id_key;
    if (key_is_wanted_) key_ = key;
    return true;
  }

  bool parse_error(std::size_t /*position*/, const std::string& /*token*/,
                   const nlohmann::detail::exception& /*error*/) override {
    return false;
  }

  /// What is wrong with the document though it may be JSON, to stand behind the name of the file;
  /// empty for nothing.
  const std::string& complaint() const { return complaint_; }

  bool found_any() const { return found_list_ || found_record_; }

 private:
  /// Deeper than what AWS prints, and less than what a stack holds.
  static constexpr std::size_t most_depth = 32;

  /// An array or object that has not ended, and its key in the one around it.
  struct Open {
    std::string key;
    json value;
    /// Holds records, or pages of them.
    bool is_list = false;
    /// Has a list of records.
    bool is_page = false;
  };

  bool is_wanted() const {
    return skipped_depth_ == 0 &&
           (open_.empty() || open_.back().value.is_array() || key_is_wanted_);
  }

  bool refuse(std::string reason) {
    complaint_ = std::move(reason);
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
    const bool is_under_list_key = !open_.empty() && !open_.back().value.is_array() && key_is_list_;
    const bool is_list =
        container.is_array() && (open_.empty() || open_.back().is_list || is_under_list_key);
    if (is_list) found_list_ = true;
    if (is_under_list_key && is_list) open_.back().is_page = true;
    open_.push_back({.key = std::move(key_), .value = std::move(container), .is_list = is_list});
    return true;
  }

  bool end() {
    if (skipped_depth_ > 0) {
      --skipped_depth_;
      return true;
    }
    Open closed = std::move(open_.back());
    open_.pop_back();
    const bool may_be_record = open_.empty() || open_.back().is_list;
    if (closed.is_list || closed.is_page) return true;
    if (may_be_record && closed.value.contains(kind_.id_key)) {
      found_record_ = true;
      take_(closed.value);
      return true;
    }
    key_ = std::move(closed.key);
    key_is_wanted_ = true;
    return add(std::move(closed.value));
  }

  bool add(json value) {
    if (!is_wanted() || open_.empty()) return true;
    Open& parent = open_.back();
    if (parent.is_list) {
      return refuse(fmt::format("is no list of {}: something in it has no {}", kind_.lists.front(),
                                kind_.id_key));
    }
    if (parent.value.is_array()) {
      parent.value.push_back(std::move(value));
    } else {
      parent.value[key_] = std::move(value);
    }
    return true;
  }

  const RecordKind& kind_;
  const std::function<void(const json&)>& take_;
  std::vector<Open> open_;
  std::string key_;
  bool key_is_wanted_ = false;
  bool key_is_list_ = false;
  /// Arrays and objects that are open inside one that nobody wants.
  std::size_t skipped_depth_ = 0;
  bool found_list_ = false;
  bool found_record_ = false;
  std::string complaint_;
};

}  // namespace

void read_records(const std::string& path, const RecordKind& kind,
                  const std::function<void(const json&)>& take) {
  ByteStream stream(path);
  read_records(stream, file_title(path), kind, take);
}

void read_records(ByteStream& stream, const std::string& title, const RecordKind& kind,
                  const std::function<void(const json&)>& take) {
  const auto refuse = [&](const std::string& reason) {
    throw BadInput(fmt::format("{} {}", title, reason), fmt::format("{} makes one", kind.command));
  };
  if (!stream.has_more()) refuse("is empty");
  if (stream.current() == '\xFF' || stream.current() == '\xFE') {
    refuse("is UTF-16, as PowerShell writes it: save it as UTF-8");
  }
  while (stream.has_more()) {
    RecordBuilder builder(kind, take);
    const bool is_json = parse_document(stream, builder);
    if (!builder.complaint().empty()) refuse(builder.complaint());
    if (!is_json) {
      refuse(fmt::format("is not JSON: {} at byte {}",
                         stream.at_end() ? "it ends too early" : "there is something wrong",
                         stream.position()));
    }
    if (!builder.found_any()) {
      refuse(fmt::format("has no {}, and is no list of them", kind.lists.front()));
    }
  }
}

}  // namespace maxpods
