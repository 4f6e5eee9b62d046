// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maxpods {

/// Why a document is not what its reader needs, in a clause about the document: `its NetworkInfo is
/// an array, not an object`.
class JsonMismatch : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A value of a document, which must outlive it, and its path, for messages. A member that is null
/// counts as absent: older releases of the AWS command line print null for what a resource does not
/// have. Reading a value as another type than its own throws JsonMismatch.
class JsonView {
 public:
  explicit JsonView(const nlohmann::json& document) : document_(&document), value_(&document) {}

  /// The member under `key`; of an absent value, an absent one.
  JsonView operator[](std::string_view key) const;
  /// Without elements where the value is absent.
  std::vector<JsonView> list() const;
  /// Without members where the value is absent.
  std::vector<std::pair<std::string, JsonView>> members() const;

  /// Unlike an absent member, not null either.
  bool is_missing() const { return value_ == nullptr; }
  bool is_absent() const { return is_missing() || value_->is_null(); }
  bool is_object() const { return !is_missing() && value_->is_object(); }

  /// Throws where the value is absent, too.
  const std::string& text() const;
  /// Null where the value is absent.
  const std::string* optional_text() const;
  /// Null for any value but a string.
  const std::string* text_if_string() const;
  const std::string& text_or_empty() const;

  /// Throws where the value is absent, too.
  int whole_number(int min, int max) const;
  std::optional<int> optional_whole_number(int min, int max) const;
  std::optional<bool> optional_boolean() const;

  /// What the value is called in messages: `an array`, `a string`.
  std::string_view type_name() const;
  /// The value as JSON.
  std::string json_text() const;

  /// Throws JsonMismatch: `its PATH is CLAUSE`, or that it is absent.
  [[noreturn]] void refuse(const std::string& clause) const;
  /// Throws JsonMismatch: the value is not `expected`, but what it is.
  [[noreturn]] void refuse_type(std::string_view expected) const;

 private:
  JsonView(const nlohmann::json& document, const nlohmann::json* parent, std::string_view key,
           const nlohmann::json* value)
      : document_(&document), parent_(parent), key_(key), value_(value) {}

  std::string path() const;

  const nlohmann::json* document_;
  /// Of a member.
  const nlohmann::json* parent_ = nullptr;
  std::string_view key_;
  /// Null where there is no such member.
  const nlohmann::json* value_;
};

}  // namespace maxpods
