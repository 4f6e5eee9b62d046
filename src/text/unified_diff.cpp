// SPDX-License-Identifier: Apache-2.0
#include "text/unified_diff.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "text/strings.h"

namespace maxpods {
namespace {

using Lines = std::vector<std::string_view>;

/// How many lines a hunk has around its changes.
constexpr std::size_t context_lines = 3;

/// Above that many lines that differ, all of them are exchanged as a whole: the search takes time
/// and memory by their square.
constexpr std::ptrdiff_t max_differences = 1000;

/// With their ends.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

/// Lines that are exchanged: those of `before` for those of `after`.
struct Change {
  std::size_t before_begin = 0;
  std::size_t before_end = 0;
  std::size_t after_begin = 0;
  std::size_t after_end = 0;
};

using Changes = std::vector<Change>;

/// The shortest way from one list of lines to the other (E. Myers, "An O(ND) Difference Algorithm
/// and Its Variations", 1986).
class LineDifference {
 public:
  LineDifference(const Lines& before, const Lines& after) : before_(before), after_(after) {
    while (prefix_ < before.size() && prefix_ < after.size() && before[prefix_] == after[prefix_]) {
      ++prefix_;
    }
    while (suffix_ < std::min(before.size(), after.size()) - prefix_ &&
           before[before.size() - suffix_ - 1] == after[after.size() - suffix_ - 1]) {
      ++suffix_;
    }
    n_ = std::ssize(before) - index(prefix_ + suffix_);
    m_ = std::ssize(after) - index(prefix_ + suffix_);
  }

  /// In the order of the lines.
  Changes changes() {
    if (n_ == 0 && m_ == 0) return {};
    if (!search()) return {{prefix_, before_.size() - suffix_, prefix_, after_.size() - suffix_}};
    trace_back();
    std::ranges::reverse(changes_);
    return changes_;
  }

 private:
  /// Lines of `before` that are done, by diagonal: lines of `before` less those of `after`.
  using Reached = std::vector<std::ptrdiff_t>;

  static std::ptrdiff_t index(std::size_t number) { return static_cast<std::ptrdiff_t>(number); }

  bool is_same(std::ptrdiff_t x, std::ptrdiff_t y) const {
    return before_[prefix_ + static_cast<std::size_t>(x)] ==
           after_[prefix_ + static_cast<std::size_t>(y)];
  }

  /// How far paths with one difference less than `d` get, by their diagonal.
  static std::ptrdiff_t reached_at(const Reached& last, std::ptrdiff_t d, std::ptrdiff_t diagonal) {
    return last[static_cast<std::size_t>(diagonal + d - 1)];
  }

  /// The diagonal from which the path with `d` differences comes to the diagonal `k`: from the one
  /// above by a line that is inserted, from the one below by a line that is removed.
  static std::ptrdiff_t diagonal_before(const Reached& last, std::ptrdiff_t d, std::ptrdiff_t k) {
    const bool inserts =
        k == -d || (k != d && reached_at(last, d, k - 1) < reached_at(last, d, k + 1));
    return inserts ? k + 1 : k - 1;
  }

  /// The number of lines of `before` that are done where the path comes to the diagonal `k`.
  static std::ptrdiff_t start_of(const Reached& last, std::ptrdiff_t d, std::ptrdiff_t k) {
    const std::ptrdiff_t from = diagonal_before(last, d, k);
    return reached_at(last, d, from) + (from < k ? 1 : 0);
  }

  /// Whether a path with few enough differences leads to the end. Keeps how far the paths with each
  /// number of differences get.
  bool search() {
    Reached last;
    for (std::ptrdiff_t d = 0; d <= std::min(n_ + m_, max_differences); ++d) {
      Reached reached(static_cast<std::size_t>(2 * d + 1), 0);
      for (std::ptrdiff_t k = -d; k <= d; k += 2) {
        std::ptrdiff_t x = d == 0 ? 0 : start_of(last, d, k);
        while (x < n_ && x - k < m_ && is_same(x, x - k)) ++x;
        reached[static_cast<std::size_t>(k + d)] = x;
        if (x >= n_ && x - k >= m_) {
          steps_.push_back(std::move(reached));
          return true;
        }
      }
      last = reached;
      steps_.push_back(std::move(reached));
    }
    return false;
  }

  /// The changes of the path that the search found, from the last one.
  void trace_back() {
    std::ptrdiff_t x = n_;
    std::ptrdiff_t y = m_;
    for (std::ptrdiff_t d = std::ssize(steps_) - 1; d > 0; --d) {
      const Reached& last = steps_[static_cast<std::size_t>(d - 1)];
      const std::ptrdiff_t k = x - y;
      const std::ptrdiff_t from = diagonal_before(last, d, k);
      x = reached_at(last, d, from);
      y = x - from;
      add_step(x, y, from > k);
    }
  }

  /// Adds the line that is inserted, or removed, behind these.
  void add_step(std::ptrdiff_t x, std::ptrdiff_t y, bool inserts) {
    const std::size_t before = prefix_ + static_cast<std::size_t>(x);
    const std::size_t after = prefix_ + static_cast<std::size_t>(y);
    const Change step{before, before + (inserts ? 0 : 1), after, after + (inserts ? 1 : 0)};
    if (!changes_.empty() && changes_.back().before_begin == step.before_end &&
        changes_.back().after_begin == step.after_end) {
      changes_.back().before_begin = step.before_begin;
      changes_.back().after_begin = step.after_begin;
    } else {
      changes_.push_back(step);
    }
  }

  const Lines& before_;
  const Lines& after_;
  std::size_t prefix_ = 0;
  std::size_t suffix_ = 0;
  std::ptrdiff_t n_ = 0;
  std::ptrdiff_t m_ = 0;
  /// For each number of differences.
  std::vector<Reached> steps_;
  Changes changes_;
};

void add_line(std::string& text, char sign, std::string_view line) {
  text += sign;
  text += line;
  if (!line.ends_with('\n')) text += "\n\\ No newline at end of file\n";
}

/// `3,7`: the first line and the number of lines; of none, the line before.
std::string range_words(std::size_t begin, std::size_t end) {
  const std::size_t count = end - begin;
  return concat({std::to_string(count == 0 ? begin : begin + 1), ",", std::to_string(count)});
}

/// The hunk of the changes, which are next to each other.
void add_hunk(std::string& text, const Changes& changes, const Lines& before, const Lines& after) {
  const std::size_t lead = std::min(context_lines, changes.front().before_begin);
  const std::size_t tail = std::min(context_lines, before.size() - changes.back().before_end);
  const std::size_t begin = changes.front().before_begin - lead;
  const std::size_t end = changes.back().before_end + tail;
  text += concat({"@@ -", range_words(begin, end), " +",
                  range_words(changes.front().after_begin - lead, changes.back().after_end + tail),
                  " @@\n"});
  std::size_t at = begin;
  for (const Change& change : changes) {
    for (; at < change.before_begin; ++at) add_line(text, ' ', before[at]);
    for (; at < change.before_end; ++at) add_line(text, '-', before[at]);
    for (std::size_t i = change.after_begin; i < change.after_end; ++i) {
      add_line(text, '+', after[i]);
    }
  }
  for (; at < end; ++at) add_line(text, ' ', before[at]);
}

/// The path as git writes it: in quotes, as C has them, if it has bytes that are not printable
/// (git, quote.c).
std::string diff_path(std::string_view prefix, std::string_view path) {
  std::string name = concat({prefix, path});
  const auto is_plain = [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; };
  if (std::ranges::all_of(name, is_plain)) return name;
  std::string quoted = "\"";
  for (const char c : name) {
    if (is_plain(c)) {
      quoted += c;
      continue;
    }
    constexpr unsigned bits = 3;
    constexpr unsigned digit = 7;
    const auto byte = static_cast<unsigned>(static_cast<unsigned char>(c));
    quoted += '\\';
    for (const unsigned place : {2U, 1U, 0U}) {
      quoted += static_cast<char>('0' + ((byte >> (bits * place)) & digit));
    }
  }
  return quoted += '"';
}

}  // namespace

std::string unified_diff(std::string_view path, std::string_view before, std::string_view after) {
  const Lines old_lines = lines_of(before);
  const Lines new_lines = lines_of(after);
  const Changes changes = LineDifference(old_lines, new_lines).changes();
  if (changes.empty()) return "";
  std::string text = concat({"--- ", diff_path("a/", path), "\n+++ ", diff_path("b/", path), "\n"});
  Changes near;
  for (const Change& change : changes) {
    if (!near.empty() && change.before_begin - near.back().before_end > 2 * context_lines) {
      add_hunk(text, near, old_lines, new_lines);
      near.clear();
    }
    near.push_back(change);
  }
  add_hunk(text, near, old_lines, new_lines);
  return text;
}

}  // namespace maxpods
