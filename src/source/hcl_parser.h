// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "source/hcl.h"

namespace maxpods {

/// Why HCL cannot be read on. Thrown by HclParser; the functions of `source/hcl.h` catch it.
struct HclStop {
  std::size_t at = 0;
  /// To the end of the line if there are more.
  std::size_t size = 0;
  std::string reason;
  std::string hint;
};

/// Reads HCL from its first byte to its last, as hclsyntax does: parser.go, parser_template.go and
/// scan_tokens.rl of github.com/hashicorp/hcl.
class HclParser {
 public:
  /// Of the first `size` bytes of the text, which are UTF-8.
  HclParser(const Text& text, std::size_t size);

  /// Reads all of it into `body`, which has what was read so far if it stops.
  void read_file(HclBody& body);
  /// Reads all of it as a template, without quotes, into `parts`.
  void read_template(std::vector<HclPart>& parts);

 private:
  /// Within brackets: a level more, and line feeds end nothing, or they do.
  class Nesting {
   public:
    Nesting(HclParser& parser, bool skips_lines);
    ~Nesting();
    Nesting(const Nesting&) = delete;
    Nesting& operator=(const Nesting&) = delete;

   private:
    HclParser& parser_;
    bool skipped_lines_;
  };

  /// How a template ends.
  enum class TemplateEnd { Quote, Marker, End };

  // Bytes.

  [[noreturn]] static void stop(std::size_t at, std::string reason, std::string hint,
                                std::size_t size = std::string_view::npos);
  /// Counts a value, or a part of a template.
  void count();
  std::string_view rest() const { return bytes_.substr(at_); }
  bool is_at_end() const { return at_ >= bytes_.size(); }
  /// The next byte; none at the end.
  char next() const { return is_at_end() ? '\0' : bytes_[at_]; }
  bool is_at_line_end() const;
  /// Skips blanks and comments, and line feeds if they end nothing here.
  void skip_blanks();
  void skip_lines();
  void skip_line_end() { at_ = bytes_.find('\n', at_) + 1; }
  /// Skips blanks, then takes the byte or the word if it is next.
  bool take(std::string_view token);
  void expect(std::string_view token, std::string_view reason, std::string_view hint);
  /// Takes a name; empty if there is none.
  std::string_view take_name();
  bool is_word_next(std::string_view word) const;
  void end_line(std::string_view what);

  // Structure.

  void read_body(HclBody& body, std::size_t open);
  void read_item(HclBody& body, std::set<std::string_view>& names);
  void read_attribute(HclBody& body, std::string_view name, std::size_t begin);
  void read_block(HclBody& body, std::string_view type, std::size_t begin);
  void read_labels(HclBlock& block);
  void read_block_body(HclBlock& block);

  // Expressions.

  HclExpression expression_of(HclExpression::Kind kind, std::size_t begin) const;
  HclExpression read_expression();
  HclExpression read_operation();
  bool take_operator();
  HclExpression read_operand();
  HclExpression read_term();
  HclExpression read_number();
  HclExpression read_named();
  void read_function_name(std::string& name);
  void read_arguments(HclExpression& call, std::size_t begin);
  HclExpression read_list();
  HclExpression read_object();
  void read_member(HclExpression& object);
  void read_for(std::string_view end);
  std::vector<std::string> read_for_variables();
  void read_steps(HclExpression& term, std::size_t begin);
  std::optional<std::string> read_step();
  std::optional<std::string> read_index();

  // Templates.

  HclExpression read_quoted();
  HclExpression read_heredoc();
  void read_parts(std::vector<HclPart>& parts, std::size_t open, TemplateEnd end,
                  std::string_view marker);
  [[noreturn]] static void stop_in_template(std::size_t open, TemplateEnd end,
                                            std::string_view marker);
  bool take_template_end(TemplateEnd end, std::string_view marker, bool is_line_start);
  /// Reads `${…}` or `%{…}`, and tells whether it trims the text behind it.
  bool read_sequence(HclPart& part);
  void read_directive(HclPart& part);
  Text read_literal(TemplateEnd end);
  bool take_escape(TemplateEnd end, Text& literal);
  void take_backslash(Text& literal);

  const Text& text_;
  std::string_view bytes_;
  std::size_t at_ = 0;
  std::size_t level_ = 0;
  std::size_t count_ = 0;
  bool skips_lines_ = false;
};

}  // namespace maxpods
