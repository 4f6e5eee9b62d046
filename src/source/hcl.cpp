// SPDX-License-Identifier: Apache-2.0
#include "source/hcl.h"

#include <algorithm>
#include <array>
#include <utility>

#include "source/hcl_parser.h"
#include "source/yaml_fault.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::size_t max_hcl_levels = 100;
constexpr std::size_t max_hcl_values = 500'000;

/// Up to the first byte that is no UTF-8.
std::size_t valid_size(std::string_view bytes) {
  const auto is_beyond_ascii = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  std::size_t at = 0;
  while (at < bytes.size()) {
    const auto* const next = std::find_if(bytes.begin() + at, bytes.end(), is_beyond_ascii);
    at = static_cast<std::size_t>(next - bytes.begin());
    if (at == bytes.size()) break;
    const std::size_t length = code_point_length(bytes.substr(at, 4));
    if (length == 0) break;
    at += length;
  }
  return at;
}

/// The length of the letter that `text` begins with; 0 if it is another character. Beyond ASCII,
/// all are letters but the blanks, quotes and dashes that text processors put into code.
std::size_t letter_length(std::string_view text) {
  if (text.empty()) return 0;
  const char first = text.front();
  if (is_alphanumeric(first) || first == '_') return is_digit(first) ? 0 : 1;
  const std::size_t length = code_point_length(text.substr(0, 4));
  if (length < 2) return 0;
  constexpr std::array<std::string_view, 5> no_letters = {"\xC2", "\xE2\x80", "\xE2\x81",
                                                          "\xE3\x80", "\xEF\xBB\xBF"};
  const bool is_letter = std::ranges::none_of(
      no_letters, [&](std::string_view bytes) { return text.starts_with(bytes); });
  return is_letter ? length : 0;
}

}  // namespace

const HclAttribute* HclBody::find_attribute(std::string_view name) const {
  const auto found = std::ranges::find(attributes, name, &HclAttribute::name);
  return found == attributes.end() ? nullptr : &*found;
}

const HclBlock* HclBody::find_block(std::string_view type) const {
  const auto found = std::ranges::find(blocks, type, &HclBlock::type);
  return found == blocks.end() ? nullptr : &*found;
}

std::string_view HclBlock::label(std::size_t index) const {
  return index < labels.size() ? std::string_view(labels[index].text) : std::string_view();
}

HclFile read_hcl(Text text) {
  HclFile file;
  file.text = std::make_unique<const Text>(std::move(text));
  file.body.place = file.text->place();
  const std::size_t valid = valid_size(file.text->view());
  try {
    HclParser(*file.text, valid).read_file(file.body);
  } catch (const HclStop& stop) {
    file.fault = fault_at(*file.text, stop.at, stop.reason, stop.hint, stop.size);
  }
  // What ends too early there is not at fault itself.
  if (valid < file.text->size()) {
    file.fault =
        fault_at(*file.text, valid, "a byte here is no UTF-8", "save the file as UTF-8", 1);
  }
  return file;
}

std::optional<HclExpression> read_hcl_template(const Text& text) {
  if (valid_size(text.view()) < text.size()) return std::nullopt;
  HclExpression expression;
  expression.kind = HclExpression::Kind::Template;
  expression.read = &text;
  expression.end = text.size();
  try {
    HclParser(text, text.size()).read_template(expression.parts);
  } catch (const HclStop&) {
    return std::nullopt;
  }
  return expression;
}

// Bytes

HclParser::HclParser(const Text& text, std::size_t size)
    : text_(text), bytes_(text.view().substr(0, size)) {}

HclParser::Nesting::Nesting(HclParser& parser, bool skips_lines)
    : parser_(parser), skipped_lines_(parser.skips_lines_) {
  if (parser.level_ == max_hcl_levels) {
    stop(parser.at_,
         concat({"the values nest more than ", std::to_string(max_hcl_levels), " levels deep"}),
         "lint reads flatter files");
  }
  ++parser.level_;
  parser.skips_lines_ = skips_lines;
}

HclParser::Nesting::~Nesting() {
  --parser_.level_;
  parser_.skips_lines_ = skipped_lines_;
}

void HclParser::stop(std::size_t at, std::string reason, std::string hint, std::size_t size) {
  throw HclStop{at, size, std::move(reason), std::move(hint)};
}

void HclParser::count() {
  if (++count_ <= max_hcl_values) return;
  stop(at_, concat({"the file has more than ", std::to_string(max_hcl_values), " values"}),
       "lint reads smaller files");
}

bool HclParser::is_at_line_end() const {
  return is_at_end() || next() == '\n' || rest().starts_with("\r\n");
}

void HclParser::skip_blanks() {
  while (!is_at_end()) {
    if (next() == ' ' || next() == '\t') {
      ++at_;
    } else if (next() == '#' || rest().starts_with("//")) {
      at_ = std::min(bytes_.find('\n', at_), bytes_.size());
    } else if (rest().starts_with("/*")) {
      const std::size_t end = bytes_.find("*/", at_ + 2);
      if (end == std::string_view::npos)
        stop(at_, "this comment is not closed", "write '*/' behind it");
      at_ = end + 2;
    } else if (skips_lines_ && is_at_line_end()) {
      skip_line_end();
    } else {
      return;
    }
  }
}

void HclParser::skip_lines() {
  for (skip_blanks(); !is_at_end() && is_at_line_end(); skip_blanks()) {
    skip_line_end();
  }
}

bool HclParser::take(std::string_view token) {
  skip_blanks();
  if (!rest().starts_with(token)) return false;
  at_ += token.size();
  return true;
}

void HclParser::expect(std::string_view token, std::string_view reason, std::string_view hint) {
  if (!take(token)) stop(at_, std::string(reason), std::string(hint));
}

std::string_view HclParser::take_name() {
  const std::size_t begin = at_;
  std::size_t length = letter_length(rest());
  while (length > 0) {
    at_ += length;
    const bool is_inner = is_digit(next()) || next() == '-';
    length = is_inner ? 1 : letter_length(rest());
  }
  return bytes_.substr(begin, at_ - begin);
}

bool HclParser::is_word_next(std::string_view word) const {
  if (!rest().starts_with(word)) return false;
  const std::string_view behind = rest().substr(word.size());
  return letter_length(behind) == 0 &&
         (behind.empty() || !(is_digit(behind.front()) || behind.front() == '-'));
}

void HclParser::end_line(std::string_view what) {
  skip_blanks();
  if (is_at_line_end()) return;
  if (next() == ',') stop(at_, "a ',' follows the value", "end it by its line, without the ','", 1);
  stop(at_, concat({"more text follows ", what}), "write it on a line of its own");
}

// Structure

void HclParser::read_file(HclBody& body) {
  constexpr std::string_view bom = "\xEF\xBB\xBF";
  if (bytes_.starts_with(bom)) at_ = bom.size();
  std::set<std::string_view> names;
  for (skip_lines(); !is_at_end(); skip_lines()) read_item(body, names);
}

void HclParser::read_body(HclBody& body, std::size_t open) {
  std::set<std::string_view> names;
  for (skip_lines(); next() != '}'; skip_lines()) {
    if (is_at_end()) stop(open, "this block is not closed", "write '}' at its end", 1);
    read_item(body, names);
  }
  ++at_;
}

void HclParser::read_item(HclBody& body, std::set<std::string_view>& names) {
  count();
  const std::size_t begin = at_;
  const std::string_view name = take_name();
  if (name.empty()) {
    if (next() == '}') stop(at_, "this '}' closes nothing", "remove it, or open a block before", 1);
    if (next() == '"')
      stop(at_, "an argument begins with a quote", "write its name without quotes");
    stop(at_, "neither an argument nor a block begins here",
         "write NAME = VALUE, or NAME { and a line for each argument");
  }
  skip_blanks();
  if (next() != '=') {
    read_block(body, name, begin);
    return;
  }
  if (!names.insert(name).second) {
    stop(begin, concat({name, " is set a second time"}), "remove one of both", name.size());
  }
  read_attribute(body, name, begin);
  end_line("the value");
}

void HclParser::read_attribute(HclBody& body, std::string_view name, std::size_t begin) {
  HclAttribute attribute;
  attribute.name = name;
  attribute.place = text_.place(begin, begin + name.size());
  expect("=", "no '=' follows this name", "write NAME = VALUE");
  attribute.value = read_expression();
  body.attributes.push_back(std::move(attribute));
}

void HclParser::read_block(HclBody& body, std::string_view type, std::size_t begin) {
  HclBlock block;
  block.type = type;
  at_ = begin + type.size();
  read_labels(block);
  block.place = text_.place(begin, at_);
  skip_blanks();
  if (next() != '{') {
    stop(begin, "this is neither an argument nor a block",
         "write '=' behind the name of an argument, or '{' behind that of a block, in its line");
  }
  read_block_body(block);
  end_line("the block");
  body.blocks.push_back(std::move(block));
}

void HclParser::read_labels(HclBlock& block) {
  for (;;) {
    const std::size_t end = at_;
    skip_blanks();
    const std::size_t begin = at_;
    HclLabel label;
    if (next() == '"') {
      const HclExpression text = read_quoted();
      for (const HclPart& part : text.parts) {
        if (part.kind != HclPart::Kind::Literal) {
          stop(begin, "a label has a template", "write a label without ${ and %{");
        }
        label.text = part.text.view();
      }
    } else {
      label.text = take_name();
    }
    if (at_ == begin) {
      at_ = end;
      return;
    }
    count();
    label.place = text_.place(begin, at_);
    block.labels.push_back(std::move(label));
  }
}

void HclParser::read_block_body(HclBlock& block) {
  const Nesting nesting(*this, false);
  const std::size_t open = at_++;
  skip_blanks();
  if (is_at_line_end() || next() == '}') {
    read_body(block.body, open);
  } else {
    // In a line, a block has one argument.
    const std::size_t begin = at_;
    const std::string_view name = take_name();
    if (name.empty()) stop(at_, "no argument begins here", "write NAME = VALUE, or '}'");
    read_attribute(block.body, name, begin);
    expect("}", "this block in a line goes on behind its argument",
           "write each argument on a line of its own");
  }
  block.body.place = text_.place(open, at_);
}

}  // namespace maxpods
