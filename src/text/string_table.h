// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace maxpods {

/// Many strings in one text, by index, as a std::string for each takes three times the memory.
class StringTable {
 public:
  using Index = std::uint32_t;

  std::size_t size() const { return ends_.size(); }
  std::string_view at(std::size_t index) const {
    const std::size_t start = index == 0 ? 0 : ends_[index - 1];
    return std::string_view(text_).substr(start, ends_[index] - start);
  }
  void add(std::string_view string) {
    text_ += string;
    ends_.push_back(text_.size());
  }
  void remove_last() {
    ends_.pop_back();
    text_.resize(ends_.empty() ? 0 : ends_.back());
  }

 private:
  std::string text_;
  std::vector<std::size_t> ends_;
};

/// Distinct strings, in the order in which they were added.
class UniqueStringTable {
 public:
  std::size_t size() const { return strings_->size(); }
  std::string_view at(std::size_t index) const { return strings_->at(index); }
  /// False if the string was added before.
  bool add(std::string_view string) {
    strings_->add(string);
    const auto index = static_cast<StringTable::Index>(strings_->size() - 1);
    const bool is_new = indices_.insert(index).second;
    if (!is_new) strings_->remove_last();
    return is_new;
  }

 private:
  struct Hash {
    const StringTable* strings;
    std::size_t operator()(StringTable::Index index) const {
      return std::hash<std::string_view>()(strings->at(index));
    }
  };
  struct Equal {
    const StringTable* strings;
    bool operator()(StringTable::Index a, StringTable::Index b) const {
      return strings->at(a) == strings->at(b);
    }
  };

  /// The functors of `indices_` point to it, also after a move.
  std::unique_ptr<StringTable> strings_ = std::make_unique<StringTable>();
  std::unordered_set<StringTable::Index, Hash, Equal> indices_{0, Hash{strings_.get()},
                                                               Equal{strings_.get()}};
};

}  // namespace maxpods
