// SPDX-License-Identifier: Apache-2.0
#include "read/json_view.h"

#include <fmt/format.h>

#include "text/number.h"

namespace maxpods {
namespace {

using nlohmann::json;

/// `.NetworkCards[1].NetworkCardIndex`; nothing where `target` is not in `from`.
std::optional<std::string> path_in(const json& from, const json* target) {
  if (&from == target) return "";
  if (!from.is_structured()) return std::nullopt;
  for (const auto& [key, value] : from.items()) {
    const std::optional<std::string> rest = path_in(value, target);
    if (rest) return (from.is_array() ? "[" + key + "]" : "." + key) + *rest;
  }
  return std::nullopt;
}

}  // namespace

JsonView JsonView::operator[](std::string_view key) const {
  if (is_missing()) return *this;
  if (value_->is_null()) return {*document_, value_, key, nullptr};
  if (!value_->is_object()) refuse_type("an object");
  const auto found = value_->find(key);
  return {*document_, value_, key, found == value_->end() ? nullptr : &*found};
}

std::vector<JsonView> JsonView::list() const {
  std::vector<JsonView> elements;
  if (is_absent()) return elements;
  if (!value_->is_array()) refuse_type("an array");
  elements.reserve(value_->size());
  for (const json& element : *value_) elements.push_back({*document_, value_, "", &element});
  return elements;
}

std::vector<std::pair<std::string, JsonView>> JsonView::members() const {
  std::vector<std::pair<std::string, JsonView>> found;
  if (is_absent()) return found;
  if (!is_object()) refuse_type("an object");
  for (const auto& [key, value] : value_->items()) {
    found.emplace_back(key, JsonView(*document_, value_, "", &value));
  }
  return found;
}

const std::string& JsonView::text() const {
  const std::string* const found = text_if_string();
  if (found == nullptr) refuse_type("a string");
  return *found;
}

const std::string* JsonView::optional_text() const { return is_absent() ? nullptr : &text(); }

const std::string* JsonView::text_if_string() const {
  return is_missing() ? nullptr : value_->get_ptr<const std::string*>();
}

const std::string& JsonView::text_or_empty() const {
  static const std::string empty;
  return is_absent() ? empty : text();
}

int JsonView::whole_number(int min, int max) const {
  const std::optional<int> found = optional_whole_number(min, max);
  if (!found) refuse_type("a number");
  return *found;
}

std::optional<int> JsonView::optional_whole_number(int min, int max) const {
  if (is_absent()) return std::nullopt;
  if (!value_->is_number_integer() || *value_ < min || *value_ > max) {
    refuse(fmt::format("not a whole number from {} to {}", with_commas(min), with_commas(max)));
  }
  return value_->get<int>();
}

std::optional<bool> JsonView::optional_boolean() const {
  if (is_absent()) return std::nullopt;
  if (!value_->is_boolean()) refuse("neither true nor false");
  return value_->get<bool>();
}

std::string_view JsonView::type_name() const {
  if (is_absent()) return "null";
  if (value_->is_object()) return "an object";
  if (value_->is_array()) return "an array";
  if (value_->is_string()) return "a string";
  return value_->is_boolean() ? "a boolean" : "a number";
}

std::string JsonView::json_text() const { return is_missing() ? "null" : value_->dump(); }

void JsonView::refuse(const std::string& clause) const {
  const std::string where = path();
  if (is_missing()) throw JsonMismatch("it has no " + where);
  throw JsonMismatch(where.empty() ? "it is " + clause
                                   : fmt::format("its {} is {}", where, clause));
}

void JsonView::refuse_type(std::string_view expected) const {
  refuse(fmt::format("{}, not {}", type_name(), expected));
}

std::string JsonView::path() const {
  const std::string path = is_missing() ? fmt::format("{}.{}", *path_in(*document_, parent_), key_)
                                        : *path_in(*document_, value_);
  return path.starts_with('.') ? path.substr(1) : path;
}

}  // namespace maxpods
