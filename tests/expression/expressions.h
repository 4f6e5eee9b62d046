// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "expression/expression.h"
#include "expression/value.h"

namespace test {

inline constexpr maxpods::Environment nodeadm{maxpods::Dialect::Nodeadm, false};
inline constexpr maxpods::Environment nodeadm_with_vcpus{maxpods::Dialect::Nodeadm, true};
inline constexpr maxpods::Environment karpenter{maxpods::Dialect::Karpenter, false};

inline constexpr maxpods::Variables t3_medium{.default_enis = 3,
                                              .ips_per_eni = 6,
                                              .max_pods = 17,
                                              .vcpus = 2,
                                              .memory_mib = 4096,
                                              .instance_type = "t3.medium"};

/// As CEL writes it: 5, 5.0, true, 'five'.
inline std::string written(const maxpods::CelValue& value) {
  if (const auto* const whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
  if (const auto* const truth = std::get_if<bool>(&value)) return *truth ? "true" : "false";
  if (const auto* const text = std::get_if<std::string>(&value)) return "'" + *text + "'";
  const std::string number = maxpods::text_of(std::get<double>(value));
  return number.find_first_of(".eNI") == std::string::npos ? number + ".0" : number;
}

inline std::optional<maxpods::CompileProblem> problem_of(
    std::string_view text, const maxpods::Environment& environment = nodeadm_with_vcpus) {
  try {
    const maxpods::Expression expression(text, environment);
    return std::nullopt;
  } catch (const maxpods::CompileProblem& problem) {
    return problem;
  }
}

/// Why it does not compile; empty if it does.
inline std::string message_of(std::string_view text,
                              const maxpods::Environment& environment = nodeadm_with_vcpus) {
  const auto problem = problem_of(text, environment);
  return problem ? problem->what() : "";
}

inline std::string hint_at(std::string_view text,
                           const maxpods::Environment& environment = nodeadm_with_vcpus) {
  const auto problem = problem_of(text, environment);
  return problem ? problem->hint() : "";
}

/// The part of the text that does not compile.
inline std::string refused_part(std::string_view text,
                                const maxpods::Environment& environment = nodeadm_with_vcpus) {
  const auto problem = problem_of(text, environment);
  if (!problem) return "nothing";
  const maxpods::SourceRange where = problem->where();
  return std::string(text.substr(where.begin, where.end - where.begin));
}

inline bool compiles(std::string_view text,
                     const maxpods::Environment& environment = nodeadm_with_vcpus) {
  return !problem_of(text, environment);
}

/// Its value as written, or `error: ` and the reason, or `refused: ` and the message.
inline std::string evaluated(std::string_view text,
                             const maxpods::Environment& environment = nodeadm_with_vcpus,
                             const maxpods::Variables& variables = t3_medium) {
  try {
    const maxpods::Expression expression(text, environment);
    const maxpods::Evaluation evaluation = expression.evaluate(variables);
    if (const auto* const error = std::get_if<maxpods::EvaluationError>(&evaluation)) {
      return "error: " + error->reason;
    }
    return written(std::get<maxpods::CelValue>(evaluation));
  } catch (const maxpods::CompileProblem& problem) {
    return std::string("refused: ") + problem.what();
  }
}

inline std::string repeated(std::string_view text, std::size_t times) {
  std::string result;
  for (std::size_t i = 0; i < times; ++i) result += text;
  return result;
}

struct Case {
  std::string_view text;
  std::string_view result;
};

}  // namespace test
