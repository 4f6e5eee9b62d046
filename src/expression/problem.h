// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace maxpods {

/// The bytes of an expression from `begin` up to, but not including, `end`.
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
  /// What to write instead; may be empty.
  const std::string& hint() const { return hint_; }

 private:
  SourceRange where_;
  std::string hint_;
};

/// The expression uses a part of CEL that both dialects have, but maxpods does not evaluate.
class NotEvaluated : public CompileProblem {
 public:
  using CompileProblem::CompileProblem;
};

/// Throws NotEvaluated.
[[noreturn]] void refuse_not_evaluated(std::string_view what, SourceRange where);

/// Throws NotEvaluated for the name of a macro or standard function that maxpods does not evaluate.
void check_evaluated(std::string_view name, SourceRange where);

}  // namespace maxpods
