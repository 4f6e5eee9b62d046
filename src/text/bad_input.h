// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace maxpods {

/// Wrong usage, bad data, or a failed read or write. Caught once, and printed as `error:` and
/// `hint:` lines, with exit status 2.
class BadInput : public std::runtime_error {
 public:
  explicit BadInput(const std::string& message, std::string hint = "", std::string excerpt = "")
      : std::runtime_error(message), hint_(std::move(hint)), excerpt_(std::move(excerpt)) {}

  /// What to do about it; may be empty.
  const std::string& hint() const { return hint_; }

  /// Lines of the input with marks under the place, safe for a terminal; may be empty.
  const std::string& excerpt() const { return excerpt_; }

 private:
  std::string hint_;
  std::string excerpt_;
};

}  // namespace maxpods
