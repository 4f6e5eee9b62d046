// SPDX-License-Identifier: Apache-2.0
#include "lint/mime_mends.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "lint/mends.h"
#include "source/terraform_files.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// Where a line of the text begins in the file, with what the reader takes off of it; absent for
/// the first one, and if the line end before it is another byte in the file.
std::optional<Place> line_begin_in_file(const Text& text, std::size_t line) {
  if (line == 0 || text.view()[line - 1] != '\n' || !text.is_verbatim(line - 1, line)) {
    return std::nullopt;
  }
  const Place feed = text.place(line - 1, line);
  return Place{feed.file, feed.end, feed.end};
}

Edits with_empty_line(const Sources& sources, const Text& text, std::size_t line) {
  const std::optional<Place> place = line_begin_in_file(text, line);
  if (!place) return {};
  const Place before{place->file, place->begin - 1, place->begin};
  return {{*place, std::string(line_end_at(sources, before))}};
}

/// The lines from `begin` up to `end` are empty.
Edits without_lines(const Sources& sources, const Text& text, std::size_t begin, std::size_t end) {
  const std::optional<Place> first = line_begin_in_file(text, begin);
  const std::optional<Place> next = line_begin_in_file(text, end);
  if (!first || !next || first->begin >= next->begin) return {};
  const Place lines{first->file, first->begin, next->begin};
  if (!trimmed(bytes_at(sources, lines)).empty()) return {};
  return {{lines, ""}};
}

/// Takes the indentation of the first header off of all lines, if all have it.
Edits without_indentation(const Text& text, std::size_t begin, std::size_t end) {
  const std::string_view view = text.view();
  const std::string_view indentation = view.substr(begin, end - begin);
  Edits edits;
  for (std::size_t at = begin; at < view.size();) {
    const std::size_t feed = std::min(view.find('\n', at), view.size());
    if (!trimmed(view.substr(at, feed - at)).empty()) {
      if (!view.substr(at).starts_with(indentation)) return {};
      const Edits edit = replaced(text, at, at + indentation.size(), "");
      if (edit.empty()) return {};
      edits.push_back(edit.front());
    }
    at = feed + 1;
  }
  return edits;
}

/// `<<-` in place of the `<<` of Terraform that stands above the text.
Edits with_indented_heredoc(const Sources& sources, const Text& text) {
  const Place first = text.place(0, 1);
  const SourceFile& file = sources.files[first.file];
  const std::string_view above = std::string_view(file.content).substr(0, first.begin);
  const std::size_t sign = above.rfind("<<");
  if (!is_terraform(file.path, file.content) || sign == std::string_view::npos) return {};
  const std::string_view marker = above.substr(sign + 2);
  const bool is_line = marker.find('\n') + 1 == marker.size();
  if (!is_line || marker.starts_with('-')) return {};
  return {{{first.file, sign + 2, sign + 2}, "-"}};
}

/// Takes the indentation off of the text: in Terraform, its heredoc does so.
Edits unindented(const Sources& sources, const UserData& data, const FaultyMime& fault) {
  Edits lines = without_indentation(data.text, fault.begin, fault.end);
  if (lines.empty()) return lines;
  Edits heredoc = with_indented_heredoc(sources, data.text);
  return heredoc.empty() ? lines : heredoc;
}

/// The boundary with `--` behind the last line, indented as the last boundary is.
Edits with_end(const Sources& sources, const Text& text, const Place& boundary, std::size_t end) {
  const std::string_view line = bytes_at(sources, boundary);
  const std::optional<std::string> indentation = indentation_of(sources, boundary);
  const std::size_t last = text.view().substr(0, end).find_last_not_of(" \t\r\n");
  if (!trimmed(line).starts_with("--") || !indentation || last == std::string_view::npos ||
      !text.is_verbatim(last, last + 1)) {
    return {};
  }
  const std::size_t line_end = line.find_last_not_of(" \t\r\n") + 1;
  return lines_below(sources, text.place(last, last + 1),
                     {concat({*indentation, line.substr(0, line_end), "--"})});
}

}  // namespace

Edits mended_mime(const Sources& sources, const UserData& data, const FaultyMime& fault) {
  switch (fault.fault) {
    case MimeFault::IndentedHeader:
      return unindented(sources, data, fault);
    case MimeFault::NoBlankLine:
      return with_empty_line(sources, data.text, fault.begin);
    case MimeFault::HeadersAfterBlankLine:
      return without_lines(sources, data.text, fault.begin, fault.end);
    case MimeFault::Unclosed:
      return with_end(sources, data.text, fault.place, fault.end);
    // Only the user knows which one is meant.
    case MimeFault::OtherBoundary:
    case MimeFault::TypeNotOfNodeConfig:
      break;
  }
  return {};
}

}  // namespace maxpods
