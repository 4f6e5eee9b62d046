// SPDX-License-Identifier: Apache-2.0
#include "lint/bootstrap_mends.h"

#include <algorithm>
#include <string>
#include <vector>

#include "lint/kubelet_flags.h"
#include "lint/mends.h"
#include "source/bootstrap.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// Whether the words mean the same in quotes of any kind, and without.
bool is_plain(std::string_view text) { return is_alphanumeric(text, "-_=.,/:@+ "); }

/// Whether it is `--flag=value` of a flag that the kubelet surely has: it exits on others.
bool is_usual_argument(std::string_view word) {
  const std::size_t sign = word.find('=');
  return sign != std::string_view::npos && is_usual_flag(word.substr(0, sign));
}

/// A part of a line of a file, with quotes around it or not.
struct QuotedPart {
  /// Without the quotes.
  Place inner;
  std::string_view quote;

  Place opening() const { return {inner.file, inner.begin - quote.size(), inner.begin}; }
  Place closing() const { return {inner.file, inner.end, inner.end + quote.size()}; }
};

/// The text with the quotes that stand around it in the file; absent if it does not stand there as
/// it is.
std::optional<QuotedPart> quoted_part(const Sources& sources, const Text& text) {
  if (!text.is_verbatim()) return std::nullopt;
  QuotedPart part{text.place(), ""};
  for (const std::string_view quote : {"'", "\""}) {
    const Place around{part.inner.file,
                       part.inner.begin - std::min<std::size_t>(part.inner.begin, 1),
                       part.inner.end + 1};
    const std::string_view bytes = bytes_at(sources, around);
    if (bytes.starts_with(quote) && bytes.ends_with(quote) && bytes.size() == text.size() + 2) {
      part.quote = quote;
    }
  }
  return part;
}

bool are_side_by_side(const Sources& sources, const QuotedPart& one, const QuotedPart& next) {
  const Place between{one.inner.file, one.closing().end, next.opening().begin};
  if (one.inner.file != next.inner.file || between.end <= between.begin) return false;
  return bytes_at(sources, between).find_first_not_of(" \t") == std::string_view::npos;
}

void remove(const Place& place, Edits& edits) {
  if (place.begin < place.end) edits.push_back({place, ""});
}

/// What follows the first part comes within its quotes, or all of them into single quotes.
Edits in_one_quote(const std::vector<QuotedPart>& parts) {
  Edits edits;
  const QuotedPart& first = parts.front();
  const std::string quote(first.quote.empty() ? "'" : first.quote);
  if (first.quote.empty()) edits.push_back({first.opening(), quote});
  remove(first.closing(), edits);
  for (std::size_t i = 1; i < parts.size(); ++i) {
    remove(parts[i].opening(), edits);
    const bool is_last = i + 1 == parts.size();
    if (!is_last) {
      remove(parts[i].closing(), edits);
    } else if (parts[i].quote != quote) {
      edits.push_back({parts[i].closing(), quote});
    }
  }
  return edits;
}

}  // namespace

Edits separated(const ShellWord& word, std::size_t sign) {
  const bool is_bare =
      word.text.is_verbatim(0, sign + 1) && word.text.place(0, sign).begin == word.place.begin;
  const bool has_value = sign + 1 < word.text.size();
  return is_bare && has_value ? replaced(word.text, sign, sign + 1, " ") : Edits();
}

Edits renamed_option(const ShellWord& word, std::string_view name, std::string_view right) {
  return replaced(word.text, 0, name.size(), std::string(right));
}

Edits renamed_argument(const Sources& sources, const CalledOption& argument) {
  const std::string_view flag = misspelled_flag(argument.name);
  Place name = argument.place;
  name.end = std::min(name.end, name.begin + argument.name.size());
  if (flag.empty() || bytes_at(sources, name) != argument.name) return {};
  return {{name, std::string(flag)}};
}

Edits joined_arguments(const CallInScript& in, const ShellWord& word) {
  const CalledOption* const option = in.call.find(kubelet_option(false));
  if (in.call.is_windows || option == nullptr || !option->value) return {};
  std::vector<QuotedPart> parts;
  const auto add = [&](const Text& text) {
    const auto part = quoted_part(in.sources, text);
    const bool is_next =
        part && (parts.empty() || are_side_by_side(in.sources, parts.back(), *part));
    if (is_next) parts.push_back(*part);
    return is_next;
  };
  if (!add(*option->value)) return {};
  if (parts.front().quote.empty() && !is_plain(option->value->view())) return {};
  auto next = std::ranges::find(in.call.positionals, word.place, &ShellWord::place);
  for (; next != in.call.positionals.end() && is_usual_argument(next->view()); ++next) {
    if (!is_plain(next->view()) || !add(next->text)) break;
  }
  return parts.size() > 1 ? in_one_quote(parts) : Edits();
}

Edits passed_to_kubelet(const CallInScript& in, const ShellWord& word) {
  constexpr std::string_view name = "--max-pods";
  const std::vector<ShellWord>& words = in.call.positionals;
  if (in.call.find(kubelet_option(false)) != nullptr || in.call.is_windows) return {};
  const std::string_view view = word.view();
  if (!view.starts_with(name)) return {};
  Place place = word.text.place();
  std::string_view value = view.substr(name.size());
  if (value.starts_with('=')) {
    value.remove_prefix(1);
  } else {
    const auto next = std::ranges::find(words, word.place, &ShellWord::place) + 1;
    if (!value.empty() || next == words.end()) return {};
    value = next->view();
    place.end = next->text.place().end;
  }
  const std::string expected = concat({name, "=", value});
  const std::string with_blank = concat({name, " ", value});
  const std::string_view bytes = bytes_at(in.sources, place);
  if (!parse_integer(value) || (bytes != expected && bytes != with_blank)) return {};
  const bool has_use = in.call.find("--use-max-pods") != nullptr;
  return {{place, concat({has_use ? "" : "--use-max-pods false ", "--kubelet-extra-args '",
                          expected, "'"})}};
}

Edits passed_to_bootstrap(const CallInScript& in, const CalledOption& argument) {
  const CalledOption* const option = in.call.find(kubelet_option(false));
  const bool is_known =
      argument.value && (argument.value->view() == "true" || argument.value->view() == "false");
  if (argument.name != "--use-max-pods" || option == nullptr || !is_known) return {};
  Place place = argument.place;
  const std::string_view bytes = bytes_at(in.sources, place);
  if (!bytes.starts_with(argument.name) || !bytes.ends_with(argument.value->view())) return {};
  // With the blank before it, or behind it.
  const std::string_view content = in.sources.files[place.file].content;
  if (content.substr(place.end).starts_with(' ')) {
    ++place.end;
  } else if (content.substr(0, place.begin).ends_with(' ')) {
    --place.begin;
  }
  Edits edits{{place, ""}};
  const bool is_there = in.call.find(argument.name) != nullptr ||
                        std::ranges::any_of(in.call.positionals, [&](const ShellWord& word) {
                          return word.view().starts_with(argument.name);
                        });
  if (!is_there) {
    const Place before{option->place.file, option->place.begin, option->place.begin};
    edits.push_back({before, concat({argument.name, " ", argument.value->view(), " "})});
  }
  return edits;
}

}  // namespace maxpods
