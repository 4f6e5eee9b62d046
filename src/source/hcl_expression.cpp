// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "source/hcl_parser.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// What a number begins with, up to its last digit: `digit (digit | '.' | [eE] [+-]? digit)*`
/// (scan_tokens.rl, NumberLit).
std::size_t number_length(std::string_view text) {
  if (text.empty() || !is_digit(text.front())) return 0;
  std::size_t end = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    if (is_digit(text[at])) {
      end = ++at;
    } else if (text[at] == '.') {
      ++at;
    } else if (text[at] == 'e' || text[at] == 'E') {
      const std::size_t digit = std::min(text.find_first_not_of("+-", at + 1), text.size());
      if (digit > at + 2 || digit == text.size() || !is_digit(text[digit])) break;
      at = digit;
    } else {
      break;
    }
  }
  return end;
}

/// Whether it is `1`, `1.5` or `1.5e-3`.
bool is_number(std::string_view text) {
  const std::size_t exponent = std::min(text.find_first_of("eE"), text.size());
  const std::string_view mantissa = text.substr(0, exponent);
  const std::string_view behind = text.substr(std::min(exponent + 1, text.size()));
  return !contains(mantissa, "..") && std::ranges::count(mantissa, '.') <= 1 &&
         behind.find_first_of(".eE") == std::string_view::npos;
}

bool is_digits(std::string_view text) { return std::ranges::all_of(text, is_digit); }

/// The text of an expression that is a string without interpolations, or a number.
std::optional<std::string> literal_text(const HclExpression& expression) {
  using Kind = HclExpression::Kind;
  if (expression.kind == Kind::Number) return std::string(expression.source().view());
  const bool is_plain = expression.kind == Kind::Template &&
                        std::ranges::all_of(expression.parts, [](const HclPart& part) {
                          return part.kind == HclPart::Kind::Literal;
                        });
  if (!is_plain) return std::nullopt;
  return expression.parts.empty() ? std::string() : std::string(expression.parts[0].text.view());
}

}  // namespace

HclExpression HclParser::expression_of(HclExpression::Kind kind, std::size_t begin) const {
  HclExpression expression;
  expression.kind = kind;
  expression.read = &text_;
  expression.begin = begin;
  expression.end = at_;
  return expression;
}

HclExpression HclParser::read_expression() {
  skip_blanks();
  const std::size_t begin = at_;
  HclExpression expression = read_operation();
  std::size_t end = at_;
  while (take("?")) {
    const Nesting nesting(*this, skips_lines_);
    read_expression();
    expect(":", "no ':' follows the first value of the conditional",
           "write CONDITION ? VALUE : OTHER");
    read_operation();
    end = at_;
    expression = expression_of(HclExpression::Kind::Unknown, begin);
  }
  at_ = end;
  return expression;
}

HclExpression HclParser::read_operation() {
  skip_blanks();
  const std::size_t begin = at_;
  HclExpression expression = read_operand();
  std::size_t end = at_;
  while (take_operator()) {
    read_operand();
    end = at_;
    expression = expression_of(HclExpression::Kind::Unknown, begin);
  }
  at_ = end;
  return expression;
}

bool HclParser::take_operator() {
  constexpr std::array<std::string_view, 13> operators = {"||", "&&", "==", "!=", "<=", ">=", "<",
                                                          ">",  "+",  "-",  "*",  "/",  "%"};
  return std::ranges::any_of(operators, [&](std::string_view each) { return take(each); });
}

HclExpression HclParser::read_operand() {
  count();
  skip_blanks();
  const std::size_t begin = at_;
  for (skip_blanks(); next() == '-' || next() == '!'; skip_blanks()) ++at_;
  const std::size_t term = at_;
  HclExpression expression = read_term();
  read_steps(expression, term);
  if (term == begin) return expression;
  const bool is_negative = expression.kind == HclExpression::Kind::Number &&
                           bytes_.substr(begin, term - begin) == "-" && expression.begin == term;
  using Kind = HclExpression::Kind;
  return expression_of(is_negative ? Kind::Number : Kind::Unknown, begin);
}

HclExpression HclParser::read_term() {
  if (is_digit(next())) return read_number();
  if (next() == '"') return read_quoted();
  if (rest().starts_with("<<")) return read_heredoc();
  if (next() == '[') return read_list();
  if (next() == '{') return read_object();
  if (next() != '(') return read_named();
  const std::size_t open = at_++;
  const Nesting nesting(*this, true);
  HclExpression expression = read_expression();
  if (!take(")")) stop(open, "this '(' is not closed", "write ')' behind the value", 1);
  return expression;
}

HclExpression HclParser::read_number() {
  const std::size_t begin = at_;
  at_ += number_length(rest());
  if (!is_number(bytes_.substr(begin, at_ - begin))) {
    stop(begin, "this is no number", "write a number such as 110 or 1.5", at_ - begin);
  }
  return expression_of(HclExpression::Kind::Number, begin);
}

HclExpression HclParser::read_named() {
  const std::size_t begin = at_;
  std::string name(take_name());
  if (name.empty()) {
    stop(at_, "no value begins here", "write a number, a text in double quotes, [, { or a name");
  }
  const std::size_t end = at_;
  skip_blanks();
  if (next() == '(' || rest().starts_with("::")) {
    read_function_name(name);
    HclExpression call = expression_of(HclExpression::Kind::Call, begin);
    call.name = std::move(name);
    read_arguments(call, begin);
    return call;
  }
  at_ = end;
  using Kind = HclExpression::Kind;
  const bool is_boolean = name == "true" || name == "false";
  HclExpression expression = expression_of(name == "null" ? Kind::Null
                                           : is_boolean   ? Kind::Boolean
                                                          : Kind::Reference,
                                           begin);
  if (expression.kind == Kind::Reference) expression.name = std::move(name);
  return expression;
}

void HclParser::read_function_name(std::string& name) {
  while (take("::")) {
    skip_blanks();
    const std::string_view part = take_name();
    if (part.empty()) stop(at_, "no name follows the '::'", "write the name of a function");
    name += concat({"::", part});
  }
}

void HclParser::read_arguments(HclExpression& call, std::size_t begin) {
  expect("(", "no '(' follows the name of the function", "write its arguments in parentheses");
  const Nesting nesting(*this, true);
  while (!take(")")) {
    if (is_at_end()) stop(begin, "this call is not closed", "write ')' behind its arguments");
    call.items.push_back(read_expression());
    call.is_expanded = take("...");
    if (take(")")) break;
    if (is_at_end()) stop(begin, "this call is not closed", "write ')' behind its arguments");
    if (call.is_expanded || !take(",")) {
      stop(at_, "the call is not closed before this",
           "write ',' between its arguments, and ')' behind the last one");
    }
  }
  call.end = at_;
}

HclExpression HclParser::read_list() {
  const std::size_t begin = at_++;
  const Nesting nesting(*this, true);
  skip_blanks();
  if (is_word_next("for")) {
    read_for("]");
    return expression_of(HclExpression::Kind::Unknown, begin);
  }
  HclExpression list = expression_of(HclExpression::Kind::List, begin);
  while (!take("]")) {
    if (is_at_end()) stop(begin, "this list is not closed", "write ']' at its end", 1);
    list.items.push_back(read_expression());
    if (take("]")) break;
    if (!is_at_end() && !take(",")) {
      stop(at_, "the list is not closed before this",
           "write ',' between its values, and ']' at its end");
    }
  }
  list.end = at_;
  return list;
}

HclExpression HclParser::read_object() {
  const std::size_t begin = at_++;
  {
    const Nesting nesting(*this, true);
    skip_blanks();
    if (is_word_next("for")) {
      read_for("}");
      return expression_of(HclExpression::Kind::Unknown, begin);
    }
  }
  const Nesting nesting(*this, false);
  HclExpression object = expression_of(HclExpression::Kind::Object, begin);
  for (skip_lines(); next() != '}'; skip_lines()) {
    if (is_at_end()) stop(begin, "this object is not closed", "write '}' at its end", 1);
    read_member(object);
    skip_blanks();
    if (!is_at_line_end() && next() != '}' && !take(",")) {
      stop(at_, "more text follows the value",
           "write ',' or a new line between the members, and '}' at the end");
    }
  }
  ++at_;
  object.end = at_;
  return object;
}

void HclParser::read_member(HclExpression& object) {
  HclMember member;
  const bool is_computed = next() == '(';
  member.key = read_expression();
  HclExpression& key = member.key;
  if (key.kind == HclExpression::Kind::Reference && key.steps.empty() && !is_computed) {
    key.kind = HclExpression::Kind::Template;
    HclPart part;
    part.text = key.source();
    key.parts.push_back(std::move(part));
    key.name.clear();
  }
  skip_blanks();
  if (rest().starts_with("=>") || (!take("=") && !take(":"))) {
    stop(at_, "no '=' follows this key",
         "write KEY = VALUE, with the key in quotes if it is no name");
  }
  member.value = read_expression();
  object.members.push_back(std::move(member));
}

void HclParser::read_for(std::string_view end) {
  take("for");
  read_for_variables();
  read_expression();
  expect(":", "no ':' follows what 'for' goes through", "write [for NAME in LIST : VALUE]");
  read_expression();
  if (take("=>")) read_expression();
  take("...");
  skip_blanks();
  if (is_word_next("if")) {
    take("if");
    read_expression();
  }
  expect(end, "the 'for' is not closed before this", concat({"write '", end, "' at its end"}));
}

std::vector<std::string> HclParser::read_for_variables() {
  std::vector<std::string> variables;
  do {
    skip_blanks();
    variables.emplace_back(take_name());
    if (variables.back().empty()) stop(at_, "no name follows 'for'", "write for NAME in LIST");
  } while (variables.size() < 2 && take(","));
  skip_blanks();
  if (!is_word_next("in")) stop(at_, "no 'in' follows the name", "write for NAME in LIST");
  take("in");
  return variables;
}

void HclParser::read_steps(HclExpression& term, std::size_t begin) {
  for (;;) {
    const std::size_t end = at_;
    skip_blanks();
    const bool is_step = next() == '[' || (next() == '.' && !rest().starts_with("..."));
    if (!is_step) {
      at_ = end;
      return;
    }
    count();
    std::optional<std::string> step = next() == '[' ? read_index() : read_step();
    if (term.kind == HclExpression::Kind::Reference) {
      term.steps.push_back(std::move(step));
      term.begin = begin;
      term.end = at_;
    } else {
      term = expression_of(HclExpression::Kind::Unknown, begin);
    }
  }
}

std::optional<std::string> HclParser::read_step() {
  ++at_;
  if (take("*")) return std::nullopt;
  // As HCL 1 wrote an index: `a.0.b`.
  const std::string_view number = rest().substr(0, number_length(rest()));
  at_ += number.size();
  if (!number.empty()) return is_digits(number) ? std::optional(std::string(number)) : std::nullopt;
  const std::string_view name = take_name();
  if (name.empty()) stop(at_, "no name follows the '.'", "write the name of an attribute");
  return std::string(name);
}

std::optional<std::string> HclParser::read_index() {
  const std::size_t open = at_++;
  const Nesting nesting(*this, true);
  std::optional<std::string> index;
  if (!take("*")) index = literal_text(read_expression());
  if (!take("]")) stop(open, "this '[' is not closed", "write ']' behind the index", 1);
  return index;
}

}  // namespace maxpods
