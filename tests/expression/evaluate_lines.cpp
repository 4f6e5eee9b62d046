// SPDX-License-Identifier: Apache-2.0
// For developers: reads an expression from each line, and prints its value, or `error`. Takes the
// variables, in the order of `Variables`, as arguments.
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <exception>
#include <iostream>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "expression/expression.h"

using namespace maxpods;

namespace {

std::string hex(std::uint64_t number, std::size_t digits) {
  constexpr std::string_view hex_digits = "0123456789abcdef";
  std::string text(digits, '0');
  for (std::size_t i = digits; i > 0; --i, number >>= 4U) text[i - 1] = hex_digits[number & 0xfU];
  return text;
}

/// Doubles by their bits, strings by their bytes: nothing is lost or mistaken.
std::string words_of(const CelValue& value) {
  if (const auto* const whole = std::get_if<std::int64_t>(&value)) {
    return "int " + std::to_string(*whole);
  }
  if (const auto* const real = std::get_if<double>(&value)) {
    return "double " + (std::isnan(*real) ? "nan" : hex(std::bit_cast<std::uint64_t>(*real), 16));
  }
  if (const auto* const truth = std::get_if<bool>(&value))
    return *truth ? "bool true" : "bool false";
  std::string bytes;
  for (const char letter : std::get<std::string>(value)) {
    bytes += hex(static_cast<unsigned char>(letter), 2);
  }
  return "string " + bytes;
}

/// nodeadm takes values that Karpenter does not: bools and strings.
std::optional<Expression> compiled(const std::string& text) {
  for (const Dialect dialect : {Dialect::Karpenter, Dialect::Nodeadm}) {
    try {
      return Expression(text, {.dialect = dialect, .vcpus_available = true});
    } catch (const CompileProblem&) {
      continue;
    }
  }
  return std::nullopt;
}

std::string evaluated(const std::string& text, const Variables& variables) {
  const std::optional<Expression> expression = compiled(text);
  if (!expression) return "error";
  const Evaluation evaluation = expression->evaluate(variables);
  const auto* const value = std::get_if<CelValue>(&evaluation);
  return value == nullptr ? "error" : words_of(*value);
}

std::int64_t number(std::string_view text) {
  std::int64_t value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

}  // namespace

int main(int argc, char** argv) {
  const std::span<char*> arguments(argv, static_cast<std::size_t>(argc));
  if (arguments.size() != 7) {
    std::cerr << "usage: evaluate_lines DEFAULT_ENIS IPS_PER_ENI MAX_PODS VCPUS MEMORY_MIB "
                 "INSTANCE_TYPE < EXPRESSIONS\n";
    return 2;
  }
  const Variables variables{.default_enis = number(arguments[1]),
                            .ips_per_eni = number(arguments[2]),
                            .max_pods = number(arguments[3]),
                            .vcpus = number(arguments[4]),
                            .memory_mib = number(arguments[5]),
                            .instance_type = arguments[6]};
  for (std::string line; std::getline(std::cin, line);) {
    std::cout << evaluated(line, variables) << '\n';
  }
}
