// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace maxpods {

/// What was given cannot be used: wrong usage, bad data, or a failed read or write. Thrown at the
/// edges of the program, caught once, printed as `error:` and `hint:` lines; exit status 2.
class BadInput : public std::runtime_error {
 public:
  explicit BadInput(const std::string& message, std::string hint = "", std::string excerpt = "")
      : std::runtime_error(message), hint_(std::move(hint)), excerpt_(std::move(excerpt)) {}

  /// What to do about it; empty where the message says it all.
  const std::string& hint() const { return hint_; }

  /// Lines of what was given, with marks under the place; fit for a terminal, or empty.
  const std::string& excerpt() const { return excerpt_; }

 private:
  std::string hint_;
  std::string excerpt_;
};

}  // namespace maxpods
