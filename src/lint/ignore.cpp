// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/lint.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::string_view program_word = "maxpods:";
constexpr std::string_view ignore_word = "ignore";
constexpr std::string_view comment_blanks = " \t\r";

/// Whether a comment opens right before `end`: one of YAML, TOML, shells, HCL, INI, HTML, Helm or
/// batch files.
bool is_comment_before(std::string_view line, std::size_t end) {
  const std::size_t last = line.substr(0, end).find_last_not_of(comment_blanks);
  const std::string_view before = line.substr(0, last + 1);
  constexpr std::array<std::string_view, 7> marks = {"#", "//", "/*", ";", "<!--", "REM", "rem"};
  return std::ranges::any_of(marks, [&](std::string_view mark) { return before.ends_with(mark); });
}

/// A comment that ignores rules.
struct IgnoreComment {
  bool is_for_file = false;
  /// Those in its brackets, within the line.
  std::vector<std::string_view> rules;
  /// Whether it names none, and so ignores all.
  bool ignores_all = false;
};

/// The comment whose words behind `ignore` these are; absent if they are other words.
std::optional<IgnoreComment> comment_of(std::string_view rest) {
  IgnoreComment comment;
  constexpr std::string_view file = "-file";
  comment.is_for_file = rest.starts_with(file);
  if (comment.is_for_file) rest.remove_prefix(file.size());
  const std::size_t bracket = std::min(rest.find_first_not_of(comment_blanks), rest.size());
  if (rest.substr(bracket).starts_with('[')) rest.remove_prefix(bracket);
  if (!rest.starts_with('[')) {
    comment.ignores_all = rest.empty() || !is_alphanumeric(rest.substr(0, 1), "-_[");
    return comment.ignores_all ? std::optional(comment) : std::nullopt;
  }
  const std::size_t end = rest.find(']');
  if (end == std::string_view::npos) return std::nullopt;
  for (const std::string_view name : split(rest.substr(1, end - 1), ',')) {
    comment.rules.push_back(trimmed(name));
  }
  return comment;
}

/// The comments of a line that ignore rules: `# maxpods: ignore[al2]`, with blanks or without.
std::vector<IgnoreComment> comments_on(std::string_view line) {
  std::vector<IgnoreComment> comments;
  for (std::size_t at = line.find(program_word); at != std::string_view::npos;
       at = line.find(program_word, at + 1)) {
    if (!is_comment_before(line, at)) continue;
    std::string_view rest = line.substr(at + program_word.size());
    rest = rest.substr(0, rest.find(program_word));
    rest.remove_prefix(std::min(rest.find_first_not_of(comment_blanks), rest.size()));
    if (!rest.starts_with(ignore_word)) continue;
    const std::optional<IgnoreComment> comment = comment_of(rest.substr(ignore_word.size()));
    if (comment) comments.push_back(*comment);
  }
  return comments;
}

/// A bit for each rule.
using Rules = std::uint64_t;

constexpr Rules bit_of(RuleId rule) { return Rules{1} << static_cast<unsigned>(rule); }

/// The rules that a comment names, or all.
Rules rules_of(const IgnoreComment& comment) {
  if (comment.ignores_all) return ~Rules{0};
  Rules rules = 0;
  for (const std::string_view name : comment.rules) {
    if (const Rule* const rule = find_rule(name)) rules |= bit_of(rule->id);
  }
  return rules;
}

struct IgnoredRules {
  Rules of_line = 0;
  Rules of_file = 0;
};

/// The rules that the comments of a line ignore.
IgnoredRules ignored_on(std::string_view line) {
  IgnoredRules ignored;
  for (const IgnoreComment& comment : comments_on(line)) {
    (comment.is_for_file ? ignored.of_file : ignored.of_line) |= rules_of(comment);
  }
  return ignored;
}

/// Whether the line has nothing but a comment.
bool is_comment_line(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(comment_blanks), line.size()));
  constexpr std::array<std::string_view, 9> marks = {"#",    "//",     "/*",  ";",  "<!--",
                                                     "{{/*", "{{- /*", "REM", "rem"};
  return std::ranges::any_of(marks, [&](std::string_view mark) { return line.starts_with(mark); });
}

/// Whether the command of a shell, or of PowerShell, goes on in the next line: then comments stand
/// above its first one.
bool is_continued(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line.ends_with('\\') || line.ends_with('`');
}

/// Calls `see` with each line that may have a comment for this program, and its first byte.
template <typename See>
void for_each_comment_line(std::string_view content, See see) {
  for (std::size_t at = content.find(program_word); at != std::string_view::npos;) {
    const std::size_t begin = content.substr(0, at).find_last_of('\n') + 1;
    const std::size_t end = std::min(content.find('\n', at), content.size());
    see(content.substr(begin, end - begin), begin);
    at = content.find(program_word, end);
  }
}

}  // namespace

IgnoreComments::IgnoreComments(std::string_view content) {
  if (content.find(program_word) == std::string_view::npos) return;
  // Of the comments above a line: those with only comments between, and those with a command that
  // goes on.
  Rules above_comments = 0;
  Rules above_command = 0;
  for (std::size_t begin = 0; begin < content.size();) {
    const std::size_t end = std::min(content.find('\n', begin), content.size());
    const std::string_view line = content.substr(begin, end - begin);
    const IgnoredRules ignored = ignored_on(line);
    file_rules_ |= ignored.of_file;
    above_comments |= ignored.of_line;
    const Rules rules = above_comments | above_command;
    if (rules != 0) lines_.push_back({begin, end, rules});
    above_command = is_continued(line) ? rules : 0;
    if (!is_comment_line(line)) above_comments = 0;
    begin = end + 1;
  }
}

bool IgnoreComments::ignores(std::size_t byte, RuleId rule) const {
  const auto behind = std::ranges::upper_bound(lines_, byte, {}, &Line::begin);
  const bool has_line = behind != lines_.begin() && byte <= std::prev(behind)->end;
  const Rules rules = has_line ? std::prev(behind)->rules | file_rules_ : file_rules_;
  return (rules & bit_of(rule)) != 0;
}

void erase_ignored(Findings& findings, const Sources& sources) {
  std::map<std::size_t, IgnoreComments> comments;
  std::erase_if(findings, [&](const Finding& finding) {
    const std::size_t file = finding.place.file;
    const auto found = comments.try_emplace(file, sources.files[file].content).first;
    return found->second.ignores(finding.place.begin, finding.rule);
  });
}

std::vector<UnknownRule> unknown_ignored_rules(const Sources& sources) {
  std::vector<UnknownRule> unknown;
  for (std::size_t file = 0; file < sources.files.size(); ++file) {
    if (!sources.files[file].has_configuration) continue;
    const auto add = [&](std::string_view line, std::size_t begin) {
      for (const IgnoreComment& comment : comments_on(line)) {
        for (const std::string_view name : comment.rules) {
          if (find_rule(name) == nullptr) {
            unknown.push_back({{file, begin, begin + line.size()}, std::string(name)});
          }
        }
      }
    };
    for_each_comment_line(sources.files[file].content, add);
  }
  return unknown;
}

}  // namespace maxpods
