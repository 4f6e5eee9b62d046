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
  /// Whether file names can follow too, which the shell lists itself.
  bool or_files = false;
};

/// The candidates for the last of `words`, which are the arguments up to the cursor: commands,
/// options, their values and instance types that start with it. An option that was given and takes
/// one value is not offered again.
Candidates candidates_for(std::vector<std::string> words);

}  // namespace maxpods
