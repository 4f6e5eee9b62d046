// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "source/text.h"

/// The parts of a template that something else fills in before a node sees it: `${…}` and `%{…}` of
/// Terraform, `{{…}}` of Helm and Jinja, `{%…%}` of Jinja, `%s` of programs, and `<…>` of
/// documentation.
namespace maxpods {

/// Stands in place of a hole: a code point that no script has.
inline constexpr std::string_view hole_mark = "\xDF\xBB";

/// Whether the text has a hole, so that a part of it is unknown.
bool has_holes(std::string_view text);

/// Whether the text is nothing but holes that `fill_holes` has filled: then nothing of it is known.
bool is_only_holes(std::string_view text);

/// A template with its holes taken out, at the same places.
struct Filled {
  /// Directives on lines of their own are blanks, and each hole is `hole_mark` and letters.
  Text text;
  /// Whether it has a directive, such as `%{ if … }` or `{{- range … }}`: what it says may be there
  /// or not.
  bool has_directives = false;
};

/// The languages in which a hole that is not in quotes needs them.
enum class HoleQuotes { None, Double };

/// Fills the holes of a template of YAML or TOML.
Filled fill_holes(const Text& text, HoleQuotes quotes);

/// The same; absent if there are none, so that such a text is not copied.
std::optional<Filled> fill_any_holes(const Text& text, HoleQuotes quotes);

}  // namespace maxpods
