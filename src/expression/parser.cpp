// SPDX-License-Identifier: Apache-2.0
#include "expression/syntax.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <utility>

#include "expression/lexer.h"
#include "expression/problem.h"
#include "text/word.h"

namespace maxpods {
namespace {

constexpr std::array operators{
    Word{"<", Operation::Less},     Word{"<=", Operation::LessOrEqual},
    Word{">", Operation::Greater},  Word{">=", Operation::GreaterOrEqual},
    Word{"==", Operation::Equal},   Word{"!=", Operation::NotEqual},
    Word{"in", Operation::In},      Word{"+", Operation::Add},
    Word{"-", Operation::Subtract}, Word{"*", Operation::Multiply},
    Word{"/", Operation::Divide},   Word{"%", Operation::Modulo},
    Word{"!", Operation::Not},      Word{"-", Operation::Negate},
    Word{"&&", Operation::And},     Word{"||", Operation::Or}};

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

    /// Another level of the same rule.
    Level sibling() const { return {parser_, depth_}; }

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

  NodeIndex any_of() { return terms("||", Operation::Or, &Parser::all_of); }
  NodeIndex all_of() { return terms("&&", Operation::And, &Parser::relation); }

  NodeIndex terms(std::string_view symbol, Operation operation, NodeIndex (Parser::*term)()) {
    const std::size_t begin = here().where.begin;
    std::vector<NodeIndex> terms{(this->*term)()};
    while (take(symbol)) terms.push_back((this->*term)());
    return terms.size() == 1 ? terms.front() : add(operation, since(begin), std::move(terms));
  }

  NodeIndex relation() {
    Level level(*this, depths_.relation);
    return chain(is_relation, level, [&](Level&) { return sum(); });
  }

  NodeIndex sum() {
    Level level(*this, depths_.calculation);
    return chain(is_sum, level, [&](Level& own) { return product(own); });
  }

  /// Sums and products are one rule of the grammar, so they share a level.
  NodeIndex product(Level& level) {
    return chain(is_product, level, [&](Level&) { return unary(); });
  }

  /// Left-associative operators of one precedence. `operand` parses an operand, given its level.
  template <typename Operand>
  NodeIndex chain(bool (*is_wanted)(Operation), Level& level, Operand operand) {
    const std::size_t begin = here().where.begin;
    NodeIndex left = operand(level);
    while (const std::optional<Operation> operation = take_operator(is_wanted)) {
      level.deepen();
      Level level_of_right = level.sibling();
      const NodeIndex right = operand(level_of_right);
      left = add(*operation, since(begin), {left, right});
    }
    return left;
  }

  std::optional<Operation> take_operator(bool (*is_wanted)(Operation)) {
    if (here().kind != TokenKind::Symbol && !here().is_word("in")) return std::nullopt;
    const auto* const found = std::ranges::find_if(operators, [&](const Word<Operation>& each) {
      return is_wanted(each.value) && each.word == here().text;
    });
    if (found == operators.end()) return std::nullopt;
    ++at_;
    return found->value;
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
    std::vector<NodeIndex> values;
    if (take(")")) return values;
    do {
      values.push_back(expression());
    } while (take(","));
    expect(")");
    return values;
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
    if (!here().is("(")) return add(Operation::Name, name.where, {}, name.text);
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
  const auto* const found = std::ranges::find(operators, operation, &Word<Operation>::value);
  return found == operators.end() ? "" : found->word;
}

SyntaxTree parse_expression(std::string_view text) { return Parser(text).parse(); }

}  // namespace maxpods
