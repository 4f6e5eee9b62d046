// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/run.h"

namespace maxpods::faults {

/// What stands in arguments for the document.
inline constexpr std::string_view document_here = "DOCUMENT";

/// A reader of the program: a call that reads a document, and one that is complete.
struct Reader {
  std::string name;
  std::vector<std::string> arguments;
  std::string document;
  bool is_json = true;
  /// Whether a part of the document is no document: of an expression, a part may be one.
  bool shows_cuts = true;
  /// Whether it has keys of the user's own, such as labels, so that another key may change the
  /// answer.
  bool has_free_keys = false;
};

/// All of them. Their documents are seeds of the fuzzers.
const std::vector<Reader>& readers();

/// Files that lint reads, which are never refused: damaged, they have other findings, or none.
const std::vector<Reader>& linted_files();

/// What the program says to these arguments, with that on standard input.
Outcome outcome_of_line(const std::vector<std::string>& arguments, std::string_view input);

/// What the program says to the reader's call with that document, which is standard input, too.
Outcome outcome_with(const Reader& reader, std::string_view document);

}  // namespace maxpods::faults
