// SPDX-License-Identifier: Apache-2.0
#include "expression/lexer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "expression/problem.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::string_view hex_digits = "0123456789abcdefABCDEF";
constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_";
constexpr std::string_view blanks = " \t\n\r\f";

bool is_in(std::string_view set, char letter) { return set.find(letter) != std::string_view::npos; }

/// `code_point` must be valid, and not a surrogate.
std::string utf8(std::uint32_t code_point) {
  const auto byte = [](std::uint32_t bits) { return static_cast<char>(bits); };
  const auto tail = [&](unsigned shift) { return byte(0x80U | ((code_point >> shift) & 0x3fU)); };
  if (code_point < 0x80) return {byte(code_point)};
  if (code_point < 0x800) return {byte(0xc0U | (code_point >> 6U)), tail(0)};
  if (code_point < 0x10000) return {byte(0xe0U | (code_point >> 12U)), tail(6), tail(0)};
  return {byte(0xf0U | (code_point >> 18U)), tail(12), tail(6), tail(0)};
}

void check_characters(std::string_view text) {
  std::size_t code_points = 0;
  for (std::size_t at = 0; at < text.size(); ++code_points) {
    const std::size_t length = code_point_length(text.substr(at));
    if (length == 0) throw CompileProblem({at, at + 1}, "this byte is not UTF-8");
    if (text[at] == '\0') throw CompileProblem({at, at + 1}, "a NUL byte");
    at += length;
    if (code_points == max_code_points) {
      throw CompileProblem({at - length, at}, "longer than " + with_commas(max_code_points) +
                                                  " characters, the limit of cel-go");
    }
  }
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  Token next() {
    const std::size_t behind_last = at_;
    skip_blanks_and_comments();
    begin_ = at_;
    if (at_ == text_.size()) return {TokenKind::End, {behind_last, behind_last}, ""};
    if (starts_number()) return number();
    if (starts_string()) return string();
    if (is_in(letters, here())) return word();
    return symbol();
  }

 private:
  /// The character at that distance; behind the end NUL, which expressions do not have.
  char here(std::size_t distance = 0) const {
    return at_ + distance < text_.size() ? text_[at_ + distance] : '\0';
  }
  bool here_is(std::string_view set, std::size_t distance = 0) const {
    return at_ + distance < text_.size() && is_in(set, text_[at_ + distance]);
  }
  std::string_view rest() const { return text_.substr(at_); }
  SourceRange range() const { return {begin_, at_}; }

  Token token(TokenKind kind) const {
    return {kind, range(), std::string(text_.substr(begin_, at_ - begin_))};
  }

  void skip(std::string_view set) {
    at_ = std::min(text_.find_first_not_of(set, at_), text_.size());
  }

  void skip_blanks_and_comments() {
    skip(blanks);
    while (rest().starts_with("//")) {
      at_ = std::min(text_.find('\n', at_), text_.size());
      skip(blanks);
    }
  }

  bool starts_number() const {
    return here_is(ascii_digits) || (here() == '.' && here_is(ascii_digits, 1));
  }

  Token number() {
    if (here() == '0' && here(1) == 'x' && here_is(hex_digits, 2)) {
      at_ += 2;
      skip(hex_digits);
      return whole_number();
    }
    skip(ascii_digits);
    const bool has_fraction = here() == '.' && here_is(ascii_digits, 1);
    if (has_fraction) {
      ++at_;
      skip(ascii_digits);
    }
    return skip_exponent() || has_fraction ? token(TokenKind::Double) : whole_number();
  }

  bool skip_exponent() {
    if (!here_is("eE")) return false;
    const std::size_t sign = here_is("+-", 1) ? 1 : 0;
    if (!here_is(ascii_digits, 1 + sign)) return false;
    at_ += 1 + sign;
    skip(ascii_digits);
    return true;
  }

  Token whole_number() {
    if (here_is("uU")) {
      ++at_;
      refuse_not_evaluated("uint literals", range());
    }
    return token(TokenKind::Int);
  }

  bool starts_string() const {
    std::size_t prefix = here_is("bB") ? 1 : 0;
    if (here_is("rR", prefix)) ++prefix;
    return here_is("'\"", prefix);
  }

  Token string() {
    const bool is_bytes = here_is("bB");
    if (is_bytes) ++at_;
    const bool is_raw = here_is("rR");
    if (is_raw) ++at_;
    const char quote = here();
    const bool is_triple = here(1) == quote && here(2) == quote;
    at_ += is_triple ? 3 : 1;
    std::string value = string_body(is_raw, quote, is_triple);
    if (is_bytes) refuse_not_evaluated("bytes literals", range());
    return {TokenKind::String, range(), std::move(value)};
  }

  std::string string_body(bool is_raw, char quote, bool is_triple) {
    const std::string end(is_triple ? 3 : 1, quote);
    std::string value;
    while (!rest().starts_with(end)) {
      const bool is_open = at_ == text_.size() || (!is_triple && here_is("\r\n"));
      if (is_open)
        throw CompileProblem(range(), "this string is not closed: " + end + " is missing");
      if (here() == '\\' && !is_raw) {
        value += escape();
      } else if (here() == '\r') {  // line ends are read as \n (cel-go, parser/unescape.go)
        at_ += rest().starts_with("\r\n") ? 2U : 1U;
        value += '\n';
      } else {
        value += here();
        ++at_;
      }
    }
    at_ += end.size();
    return value;
  }

  /// The text of an escape sequence.
  std::string escape() {
    constexpr std::string_view names = "abfnrtv\\'\"`?";
    constexpr std::string_view meanings = "\a\b\f\n\r\t\v\\'\"`?";
    const std::size_t begin = at_;
    ++at_;
    const char kind = here();
    if (const std::size_t found = names.find(kind);
        kind != '\0' && found != std::string_view::npos) {
      ++at_;
      return {meanings[found]};
    }
    std::optional<std::uint32_t> code_point;
    if (kind == 'x' || kind == 'X') code_point = digits_of_escape(1, 2, 16);
    if (kind == 'u') code_point = digits_of_escape(1, 4, 16);
    if (kind == 'U') code_point = digits_of_escape(1, 8, 16);
    if (kind >= '0' && kind <= '3') code_point = digits_of_escape(0, 3, 8);
    const bool is_code_point =
        code_point && *code_point <= 0x10ffff && !(*code_point >= 0xd800 && *code_point < 0xe000);
    if (!is_code_point) {
      throw CompileProblem({begin, std::min(begin + 2, text_.size())},
                           "not an escape sequence of CEL", "a backslash itself is \\\\");
    }
    return utf8(*code_point);
  }

  std::optional<std::uint32_t> digits_of_escape(std::size_t skipped, std::size_t count, int base) {
    const std::string_view given = rest().substr(std::min(skipped, rest().size()), count);
    std::uint32_t number = 0;
    const auto [end, error] =
        std::from_chars(given.data(), given.data() + given.size(), number, base);
    if (given.size() != count || error != std::errc() || end != given.data() + count) return {};
    at_ += skipped + count;
    return number;
  }

  Token word() {
    while (here_is(letters) || here_is(ascii_digits)) ++at_;
    return token(TokenKind::Word);
  }

  Token symbol() {
    constexpr std::array<std::string_view, 6> pairs{"==", "!=", "<=", ">=", "&&", "||"};
    constexpr std::string_view singles = "<>+-*/%!?:,.()[]{}";
    if (std::ranges::find(pairs, rest().substr(0, 2)) != pairs.end()) {
      at_ += 2;
      return token(TokenKind::Symbol);
    }
    if (here_is(singles)) {
      ++at_;
      return token(TokenKind::Symbol);
    }
    at_ += code_point_length(rest());
    refuse_symbol(std::string(text_.substr(begin_, at_ - begin_)));
  }

  [[noreturn]] void refuse_symbol(const std::string& symbol) const {
    if (symbol == "`") refuse_not_evaluated("quoted names", range());
    std::string hint;
    if (symbol == "=") hint = "to compare, write ==";
    if (symbol == "&" || symbol == "|") hint = "logic is " + symbol + symbol;
    throw CompileProblem(range(), "'" + symbol + "' is not part of CEL", hint);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t begin_ = 0;
};

}  // namespace

std::vector<Token> tokens_of(std::string_view text) {
  check_characters(text);
  Lexer lexer(text);
  std::vector<Token> tokens;
  do {
    tokens.push_back(lexer.next());
  } while (tokens.back().kind != TokenKind::End);
  return tokens;
}

}  // namespace maxpods
