// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "fuzz/contract.h"

namespace maxpods::faults {

/// A document, and the word that arguments have for its kind: `nodes`, `subnets`, `aws-node`.
struct DocumentName {
  std::string kind;
  std::string name;
};

/// A command line among the seeds of the fuzzers. Its files are documents.
struct SeedLine {
  std::vector<std::string> arguments;
  /// The name of the document that is standard input; empty for nothing.
  std::string input;
};

/// What tests read elsewhere, under names of its own. A document that is a fuzzer's find is odd.
struct Documents {
  fuzz::Files content;
  std::vector<DocumentName> names;
  std::vector<SeedLine> lines;
};

/// A catalog. What prints the name must not print it as it is.
inline const std::string oddly_named = "documents/an \a\x1b[31modd\n```\n'name'";

/// The seeds below `corpus`, those of several parts as several documents.
Documents documents_of(const std::string& corpus);

/// Writes them below the working directory, where a command line that names them can be run.
void write_documents(const Documents& documents);

}  // namespace maxpods::faults
