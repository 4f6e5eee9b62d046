// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "source/value.h"

namespace maxpods {

/// Why a document cannot be read, where, and what was expected.
struct Unreadable {
  Place place;
  /// One sentence without a full stop.
  std::string reason;
  /// What was expected there, or what to do.
  std::string hint;
};

/// The documents of a file, or of a text in one.
struct Documents {
  std::vector<Value> documents;
  /// Then the documents before the fault are those that could be read.
  std::optional<Unreadable> fault;
  /// Whether it is a template with directives, so that its members may be there or not, and
  /// nothing is said of a fault.
  bool has_directives = false;
};

/// Reads YAML, or JSON, which is a part of it. Bounded in time and memory: more than 100,000 values
/// or 100 levels are a fault, and so are aliases that expand to twice as many, and a value of
/// more than 1 MiB, or with more than 100,000 brackets, commas and the like.
Documents read_yaml(const Text& text);

}  // namespace maxpods
