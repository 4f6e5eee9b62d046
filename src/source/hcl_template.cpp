// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "source/hcl_parser.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::string_view template_spaces = " \t\n\v\f\r";

bool is_literal(const HclPart& part) { return part.kind == HclPart::Kind::Literal; }

std::size_t leading_spaces(std::string_view text) {
  return std::min(text.find_first_not_of(template_spaces), text.size());
}

void trim_left(Text& text) { text = text.part(leading_spaces(text.view())); }

void trim_right(Text& text) {
  const std::size_t last = text.view().find_last_not_of(template_spaces);
  text = text.part(0, last == std::string_view::npos ? 0 : last + 1);
}

/// Takes the indentation off that all lines have in common: those that begin with a literal, which
/// still has a part for each line. Lines of blanks have none, and keep their own
/// (parser_template.go, flushHeredocTemplateParts).
void take_indentation_off(std::vector<HclPart>& parts) {
  std::size_t common = std::numeric_limits<std::size_t>::max();
  std::vector<HclPart*> lines;
  bool is_line_start = true;
  for (HclPart& part : parts) {
    const std::string_view text = part.text.view();
    const std::size_t spaces = leading_spaces(text);
    const bool is_blank = spaces == text.size() && text.ends_with('\n');
    if (is_line_start && !is_blank) {
      common = std::min(common, is_literal(part) ? spaces : 0);
      if (is_literal(part)) lines.push_back(&part);
    }
    is_line_start = is_literal(part) && text.ends_with('\n');
  }
  for (HclPart* const line : lines) line->text = line->text.part(common);
}

/// Makes one part of literals that follow each other.
void join_literals(std::vector<HclPart>& parts) {
  std::vector<HclPart> joined;
  for (HclPart& part : parts) {
    const bool goes_on = is_literal(part) && !joined.empty() && is_literal(joined.back());
    if (goes_on) {
      joined.back().text.append(part.text, 0, part.text.size());
    } else {
      joined.push_back(std::move(part));
    }
  }
  parts = std::move(joined);
}

std::string utf8_of(std::uint32_t code_point) {
  const auto continued = [&](unsigned shift) {
    return static_cast<char>(0x80U | ((code_point >> shift) & 0x3FU));
  };
  if (code_point < 0x80) return {static_cast<char>(code_point)};
  if (code_point < 0x800) return {static_cast<char>(0xC0U | (code_point >> 6U)), continued(0)};
  if (code_point < 0x10000) {
    return {static_cast<char>(0xE0U | (code_point >> 12U)), continued(6), continued(0)};
  }
  return {static_cast<char>(0xF0U | (code_point >> 18U)), continued(12), continued(6),
          continued(0)};
}

/// The character whose code point these digits are; empty if there is none.
std::string character_of(std::string_view digits, std::size_t count) {
  constexpr std::uint32_t last_code_point = 0x10FFFF;
  constexpr int hexadecimal = 16;
  const char* const end = digits.data() + digits.size();
  std::uint32_t code_point = 0;
  const auto [last, error] = std::from_chars(digits.data(), end, code_point, hexadecimal);
  const bool is_whole = digits.size() == count && error == std::errc() && last == end;
  if (!is_whole || code_point > last_code_point) return "";
  std::string character = utf8_of(code_point);
  return code_point_length(character) == 0 ? "" : character;
}

/// What `\n` and the like stand for; empty if there is no such escape.
std::string_view meaning_of_escape(char letter) {
  switch (letter) {
    case 'n':
      return "\n";
    case 'r':
      return "\r";
    case 't':
      return "\t";
    case '"':
      return "\"";
    case '\\':
      return "\\";
    default:
      return "";
  }
}

}  // namespace

void HclParser::read_template(std::vector<HclPart>& parts) {
  read_parts(parts, 0, TemplateEnd::End, "");
  join_literals(parts);
}

HclExpression HclParser::read_quoted() {
  const std::size_t begin = at_++;
  std::vector<HclPart> parts;
  read_parts(parts, begin, TemplateEnd::Quote, "");
  join_literals(parts);
  HclExpression quoted = expression_of(HclExpression::Kind::Template, begin);
  quoted.parts = std::move(parts);
  return quoted;
}

HclExpression HclParser::read_heredoc() {
  const std::size_t begin = at_;
  at_ += 2;
  const bool is_indented = next() == '-';
  if (is_indented) ++at_;
  const std::string_view marker = take_name();
  if (marker.empty() || !is_at_line_end() || is_at_end()) {
    stop(begin, "this heredoc has no marker, or more text in its line",
         "write <<EOT, and the text from the next line on");
  }
  at_ = bytes_.find('\n', at_) + 1;
  std::vector<HclPart> parts;
  read_parts(parts, begin, TemplateEnd::Marker, marker);
  if (is_indented) take_indentation_off(parts);
  join_literals(parts);
  HclExpression heredoc = expression_of(HclExpression::Kind::Template, begin);
  heredoc.parts = std::move(parts);
  return heredoc;
}

void HclParser::read_parts(std::vector<HclPart>& parts, std::size_t open, TemplateEnd end,
                           std::string_view marker) {
  bool is_line_start = true;
  bool trims_next = false;
  while (!take_template_end(end, marker, is_line_start)) {
    if (is_at_end()) stop_in_template(open, end, marker);
    count();
    HclPart part;
    part.begin = at_;
    if (rest().starts_with("${") || rest().starts_with("%{")) {
      const bool trims = rest().substr(2).starts_with('~');
      if (trims && !parts.empty() && is_literal(parts.back())) trim_right(parts.back().text);
      trims_next = read_sequence(part);
      is_line_start = false;
    } else {
      part.text = read_literal(end);
      is_line_start = bytes_[at_ - 1] == '\n';
      if (trims_next) trim_left(part.text);
      trims_next = false;
    }
    part.end = at_;
    parts.push_back(std::move(part));
  }
}

void HclParser::stop_in_template(std::size_t open, TemplateEnd end, std::string_view marker) {
  if (end == TemplateEnd::Quote) {
    stop(open, "the string does not end", "write its closing quote");
  }
  stop(open, concat({"no line ", marker, " ends this heredoc"}),
       concat({"write ", marker, " on a line of its own at its end"}));
}

bool HclParser::take_template_end(TemplateEnd end, std::string_view marker, bool is_line_start) {
  if (end == TemplateEnd::End) return is_at_end();
  if (end == TemplateEnd::Quote) {
    if (next() != '"') return false;
    ++at_;
    return true;
  }
  if (!is_line_start) return false;
  const std::string_view line = rest().substr(0, rest().find('\n'));
  if (trimmed(line) != marker) return false;
  at_ += line.find(marker) + marker.size();
  return true;
}

bool HclParser::read_sequence(HclPart& part) {
  const std::size_t begin = at_;
  const bool is_interpolation = next() == '$';
  part.kind = is_interpolation ? HclPart::Kind::Interpolation : HclPart::Kind::Directive;
  at_ += 2;
  if (next() == '~') ++at_;
  const Nesting nesting(*this, true);
  if (is_interpolation) {
    part.expression.push_back(read_expression());
  } else {
    read_directive(part);
  }
  if (take("~}")) return true;
  if (take("}")) return false;
  if (is_at_end()) {
    stop(begin, "this template is not closed", "write '}' behind the expression", 2);
  }
  stop(at_, "the template is not closed before this",
       "write '}' behind the expression, or $${ for a ${ that is not Terraform's");
}

void HclParser::read_directive(HclPart& part) {
  skip_blanks();
  const std::size_t begin = at_;
  const std::string_view word = take_name();
  if (word == "if") {
    read_expression();
  } else if (word == "for") {
    part.variables = read_for_variables();
    read_expression();
  } else if (word != "else" && word != "endif" && word != "endfor") {
    stop(begin, "no template has this directive",
         "write if, else, endif, for or endfor, or %%{ for a %{ that is not Terraform's");
  }
}

Text HclParser::read_literal(TemplateEnd end) {
  const std::string_view special = end == TemplateEnd::Quote ? "$%\"\\\r\n" : "$%\n";
  Text literal;
  while (!is_at_end()) {
    const std::size_t stop_at = std::min(bytes_.find_first_of(special, at_), bytes_.size());
    literal.append(text_, at_, stop_at);
    at_ = stop_at;
    if (is_at_end() || next() == '"' || !take_escape(end, literal)) break;
    if (bytes_[at_ - 1] == '\n') break;
  }
  if (end == TemplateEnd::Quote) literal.mark_double_quoted();
  return literal;
}

bool HclParser::take_escape(TemplateEnd end, Text& literal) {
  if (next() == '$' || next() == '%') {
    const std::string_view two = rest().substr(1, 2);
    if (two.starts_with('{')) return false;
    // `$${` is a `${` that is none of the template.
    const bool is_escape = two.size() == 2 && two[0] == next() && two[1] == '{';
    if (is_escape) ++at_;
    const std::size_t size = is_escape ? 2 : 1;
    literal.append(text_, at_, at_ + size);
    at_ += size;
    return true;
  }
  if (next() == '\\') {
    take_backslash(literal);
    return true;
  }
  if (end == TemplateEnd::Quote) {
    stop(at_, "the string does not end in its line",
         "write its closing quote; a heredoc, <<EOT, holds several lines");
  }
  literal.append(text_, at_, at_ + 1);
  ++at_;
  return true;
}

void HclParser::take_backslash(Text& literal) {
  const std::size_t begin = at_;
  const std::string_view escape = rest().substr(0, 2);
  at_ += escape.size();
  std::string meaning = escape == "\\u"   ? character_of(rest().substr(0, 4), 4)
                        : escape == "\\U" ? character_of(rest().substr(0, 8), 8)
                                          : std::string(meaning_of_escape(escape.back()));
  if (escape == "\\u") at_ += 4;
  if (escape == "\\U") at_ += 8;
  if (meaning.empty()) {
    stop(begin, "an escape of this string is unknown", "write \\\\ for a backslash", escape.size());
  }
  literal.append(meaning, text_.place(begin, at_));
}

}  // namespace maxpods
