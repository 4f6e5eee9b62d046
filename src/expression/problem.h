// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>

namespace maxpods {

/// A part of an expression: bytes from `begin` up to, not including, `end`.
struct SourceRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Why an expression does not compile, and where.
class CompileProblem : public std::runtime_error {
 public:
  CompileProblem(SourceRange where, const std::string& message, std::string hint = "")
      : std::runtime_error(message), where_(where), hint_(std::move(hint)) {}

  SourceRange where() const { return where_; }
  /// What to write instead; empty where there is nothing better than the message.
  const std::string& hint() const { return hint_; }

 private:
  SourceRange where_;
  std::string hint_;
};

}  // namespace maxpods
