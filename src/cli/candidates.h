// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace maxpods {

/// A word that a shell can offer, and what it means; the meaning may be empty.
struct Candidate {
  std::string word;
  std::string meaning;
};

/// What a shell can offer at the cursor.
struct Candidates {
  std::vector<Candidate> words;
  /// Whether the names of files can stand there, which the shell knows itself.
  bool or_files = false;
};

/// What can stand in place of the last of `words`, which are those after the program's name up to
/// the cursor: commands, options, their values and instance types that start with it. An option
/// that was given and takes one value is not offered again.
Candidates candidates_for(std::vector<std::string> words);

}  // namespace maxpods
