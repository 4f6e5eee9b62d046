// SPDX-License-Identifier: Apache-2.0
#include "expression/syntax.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <span>
#include <string>
#include <utility>

#include "expression/lexer.h"
#include "expression/problem.h"

namespace maxpods {
namespace {

struct Operator {
  std::string_view symbol;
  Operation operation;
};

constexpr std::array relations{
    Operator{"<", Operation::Less},    Operator{"<=", Operation::LessOrEqual},
    Operator{">", Operation::Greater}, Operator{">=", Operation::GreaterOrEqual},
    Operator{"==", Operation::Equal},  Operator{"!=", Operation::NotEqual},
    Operator{"in", Operation::In}};
constexpr std::array sums{Operator{"+", Operation::Add}, Operator{"-", Operation::Subtract}};
constexpr std::array products{Operator{"*", Operation::Multiply}, Operator{"/", Operation::Divide},
                              Operator{"%", Operation::Modulo}};

/// Reserved by cel-go: variables and functions cannot have these names.
constexpr std::array<std::string_view, 17> reserved_words{
    "as",  "break", "const",     "continue", "else",   "for", "function", "if",   "import",
    "let", "loop",  "namespace", "package",  "return", "var", "void",     "while"};

/// The current nesting of the rules that reach the limit of cel-go first.
struct Depths {
  int expression = 0;
  int relation = 0;
  int calculation = 0;
  int member = 0;
};

class Parser {
 public:
  explicit Parser(std::string_view text) : tokens_(tokens_of(text)) {}

  SyntaxTree parse() {
    if (here().kind == TokenKind::End) throw CompileProblem(here().where, "an empty expression");
    expression();
    if (here().kind != TokenKind::End) refuse_here("the end, or an operator");
    return std::move(tree_);
  }

 private:
  /// Counts a level of a rule during its lifetime; chains add more.
  class Level {
   public:
    Level(Parser& parser, int& depth) : parser_(parser), depth_(depth) { deepen(); }
    ~Level() { depth_ -= taken_; }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;

    void deepen() {
      ++taken_;
      if (++depth_ <= max_nested) return;
      throw CompileProblem(parser_.here().where,
                           "nested deeper than 250 levels, the limit of cel-go");
    }

   private:
    Parser& parser_;
    int& depth_;
    int taken_ = 0;
  };

  const Token& here() const { return tokens_[at_]; }

  bool take(std::string_view symbol) {
    if (!here().is(symbol)) return false;
    ++at_;
    return true;
  }

  void expect(std::string_view symbol) {
    if (!take(symbol)) refuse_here("'" + std::string(symbol) + "'");
  }

  [[noreturn]] void refuse_here(const std::string& wanted) const {
    if (here().kind == TokenKind::End) {
      throw CompileProblem(here().where, "the expression ends where " + wanted + " is expected");
    }
    throw CompileProblem(here().where, "here " + wanted + " is expected");
  }

  NodeIndex add(Operation operation, SourceRange where, std::vector<NodeIndex> children,
                std::string name = "", CelValue value = {}) {
    tree_.nodes.push_back(
        {operation, where, std::move(value), std::move(name), std::move(children)});
    return tree_.root();
  }

  /// From `begin` up to here, including brackets.
  SourceRange since(std::size_t begin) const { return {begin, tokens_[at_ - 1].where.end}; }

  NodeIndex expression() {
    const Level level(*this, depths_.expression);
    const std::size_t begin = here().where.begin;
    const NodeIndex condition = any_of();
    if (!take("?")) return condition;
    const NodeIndex then = any_of();
    expect(":");
    const NodeIndex otherwise = expression();
    return add(Operation::Conditional, since(begin), {condition, then, otherwise});
  }

  NodeIndex any_of() {
    const std::size_t begin = here().where.begin;
    std::vector<NodeIndex> terms{all_of()};
    while (take("||")) terms.push_back(all_of());
    return terms.size() == 1 ? terms.front() : add(Operation::Or, since(begin), std::move(terms));
  }

  NodeIndex all_of() {
    const std::size_t begin = here().where.begin;
    std::vector<NodeIndex> terms{relation()};
    while (take("&&")) terms.push_back(relation());
    return terms.size() == 1 ? terms.front() : add(Operation::And, since(begin), std::move(terms));
  }

  std::optional<Operation> take_one_of(std::span<const Operator> operators) {
    const bool may_be = here().kind == TokenKind::Symbol || here().is_word("in");
    const auto found = std::ranges::find(operators, here().text, &Operator::symbol);
    if (!may_be || found == operators.end()) return std::nullopt;
    ++at_;
    return found->operation;
  }

  NodeIndex relation() {
    Level level(*this, depths_.relation);
    const std::size_t begin = here().where.begin;
    NodeIndex left = sum();
    while (const std::optional<Operation> operation = take_one_of(relations)) {
      level.deepen();
      const Level operand(*this, depths_.relation);
      const NodeIndex right = sum();
      left = add(*operation, since(begin), {left, right});
    }
    return left;
  }

  NodeIndex sum() {
    Level level(*this, depths_.calculation);
    const std::size_t begin = here().where.begin;
    NodeIndex left = product(level);
    while (const std::optional<Operation> operation = take_one_of(sums)) {
      level.deepen();
      Level operand(*this, depths_.calculation);
      const NodeIndex right = product(operand);
      left = add(*operation, since(begin), {left, right});
    }
    return left;
  }

  /// Sums and products are one rule of the grammar, so they share a level.
  NodeIndex product(Level& level) {
    const std::size_t begin = here().where.begin;
    NodeIndex left = unary();
    while (const std::optional<Operation> operation = take_one_of(products)) {
      level.deepen();
      const Level operand(*this, depths_.calculation);
      const NodeIndex right = unary();
      left = add(*operation, since(begin), {left, right});
    }
    return left;
  }

  /// Pairs of signs cancel out for operands of any type, as in cel-go.
  NodeIndex unary() {
    const std::size_t begin = here().where.begin;
    const std::string_view sign = here().is("!") ? "!" : "-";
    if (sign == "-" && is_number(at_ + 1)) return member();
    std::size_t signs = 0;
    while (take(sign)) ++signs;
    if (signs > 0 && here().is("-") && !is_number(at_ + 1)) refuse_here("a value");
    const NodeIndex operand = member();
    if (signs % 2 == 0) return operand;
    return add(sign == "!" ? Operation::Not : Operation::Negate, since(begin), {operand});
  }

  bool is_number(std::size_t index) const {
    return index < tokens_.size() &&
           (tokens_[index].kind == TokenKind::Int || tokens_[index].kind == TokenKind::Double);
  }

  NodeIndex member() {
    Level level(*this, depths_.member);
    const std::size_t begin = here().where.begin;
    NodeIndex object = primary();
    while (true) {
      if (here().is("[")) refuse_not_evaluated("indexing", here().where);
      if (here().is("{")) refuse_not_evaluated("messages", here().where);
      if (!take(".")) return object;
      level.deepen();
      object = method_call(object, begin);
    }
  }

  NodeIndex method_call(NodeIndex object, std::size_t begin) {
    if (here().is("?")) refuse_not_evaluated("optional fields", here().where);
    const Token name = take_name();
    if (!here().is("(")) refuse_not_evaluated("fields", name.where);
    std::vector<NodeIndex> children = arguments(name);
    children.insert(children.begin(), object);
    return add(Operation::MethodCall, since(begin), std::move(children), name.text);
  }

  Token take_name() {
    Token name = here();
    const bool is_keyword =
        name.is_word("true") || name.is_word("false") || name.is_word("null") || name.is_word("in");
    if (name.kind != TokenKind::Word || is_keyword) refuse_here("a name");
    ++at_;
    return name;
  }

  std::vector<NodeIndex> arguments(const Token& function) {
    check_evaluated(function.text, function.where);
    expect("(");
    return list_until(")");
  }

  std::vector<NodeIndex> list_until(std::string_view end) {
    std::vector<NodeIndex> elements;
    if (take(end)) return elements;
    do {
      elements.push_back(expression());
    } while (take(","));
    expect(end);
    return elements;
  }

  NodeIndex primary() {
    const Token first = here();
    if (first.kind == TokenKind::String) return literal(first.text);
    if (first.is("-") || is_number(at_)) return number();
    if (first.is("(")) return parenthesized();
    if (first.is("[")) return list();
    if (first.is("{")) refuse_not_evaluated("maps", first.where);
    if (first.is_word("true") || first.is_word("false")) return literal(first.text == "true");
    if (first.is_word("null")) refuse_not_evaluated("null", first.where);
    if (first.is(".")) ++at_;  // the outermost scope is the only one
    if (here().kind != TokenKind::Word || here().is_word("in")) refuse_here("a value");
    return name_or_call();
  }

  NodeIndex literal(CelValue value) {
    const SourceRange where = here().where;
    ++at_;
    return add(Operation::Literal, where, {}, "", std::move(value));
  }

  NodeIndex parenthesized() {
    ++at_;
    const NodeIndex inner = expression();
    expect(")");
    return inner;
  }

  NodeIndex list() {
    const std::size_t begin = here().where.begin;
    ++at_;
    std::vector<NodeIndex> elements;
    bool is_after_comma = take(",");  // the grammar allows a comma in an empty list
    while (!take("]")) {
      if (is_after_comma && elements.empty()) refuse_here("']'");
      elements.push_back(expression());
      is_after_comma = take(",");
      if (!is_after_comma && !here().is("]")) refuse_here("',' or ']'");
    }
    return add(Operation::List, since(begin), std::move(elements));
  }

  NodeIndex name_or_call() {
    const Token name = take_name();
    if (std::ranges::find(reserved_words, name.text) != reserved_words.end()) {
      throw CompileProblem(name.where, "'" + name.text + "' is a reserved word of CEL");
    }
    if (!here().is("(")) {
      return add(Operation::Name, name.where, {}, name.text);
    }
    std::vector<NodeIndex> children = arguments(name);
    return add(Operation::Call, since(name.where.begin), std::move(children), name.text);
  }

  /// A literal with its sign, without which the smallest int would not fit.
  NodeIndex number() {
    const std::size_t begin = here().where.begin;
    const bool is_negative = take("-");
    const Token token = here();
    ++at_;
    const SourceRange where{begin, token.where.end};
    const CelValue value = token.kind == TokenKind::Int ? CelValue(whole(token, is_negative, where))
                                                        : CelValue(real(token, is_negative, where));
    return add(Operation::Literal, where, {}, "", value);
  }

  static std::int64_t whole(const Token& token, bool is_negative, SourceRange where) {
    const bool is_hex = token.text.starts_with("0x");
    const std::string text = (is_negative ? "-" : "") + token.text.substr(is_hex ? 2 : 0);
    std::int64_t number = 0;
    const auto result =
        std::from_chars(text.data(), text.data() + text.size(), number, is_hex ? 16 : 10);
    if (result.ec == std::errc()) return number;
    throw CompileProblem(where, "an int has 64 bits: -9223372036854775808 to 9223372036854775807");
  }

  static double real(const Token& token, bool is_negative, SourceRange where) {
    const double number = std::strtod(token.text.c_str(), nullptr);
    if (std::isinf(number)) throw CompileProblem(where, "too large for a double");
    return is_negative ? -number : number;
  }

  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  SyntaxTree tree_;
  Depths depths_;
};

}  // namespace

std::string_view symbol_of(Operation operation) {
  constexpr std::array others{Operator{"!", Operation::Not}, Operator{"-", Operation::Negate},
                              Operator{"&&", Operation::And}, Operator{"||", Operation::Or}};
  for (const std::span<const Operator> operators :
       {std::span<const Operator>(relations), std::span<const Operator>(sums),
        std::span<const Operator>(products), std::span<const Operator>(others)}) {
    for (const Operator& each : operators) {
      if (each.operation == operation) return each.symbol;
    }
  }
  return "";
}

SyntaxTree parse_expression(std::string_view text) { return Parser(text).parse(); }

}  // namespace maxpods
