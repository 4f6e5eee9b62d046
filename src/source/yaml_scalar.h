// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "source/text.h"
#include "source/value.h"

/// Scalars of YAML in their source: where they end, and where each of their bytes stands. The
/// parser tells only where they begin.
namespace maxpods {

/// A scalar with the places of its bytes.
struct YamlScalar {
  Text text;
  std::size_t end = 0;
  /// Whether it is a block or in quotes.
  bool is_quoted = false;
  /// Whether its quote does not end, which the parser takes where the file ends.
  bool is_unclosed = false;
};

/// The scalar that begins at that byte, and whose content the parser has found to be this. If the
/// bytes cannot be told apart, all of them have the place of the scalar.
YamlScalar read_yaml_scalar(const Text& source, std::size_t begin, std::string_view content);

/// What YAML 1.1 makes of a scalar, as go-yaml v2 has it (sigs.k8s.io/yaml, which kubectl and
/// eksctl use): resolve.go.
Value::Kind kind_of_scalar(std::string_view text, bool is_quoted, std::string_view tag);

/// The function that a short tag of CloudFormation calls, by its full name: `Fn::Sub` for `!Sub`;
/// empty for another tag (CloudFormation user guide, "Intrinsic function reference").
std::string_view cloudformation_function(std::string_view tag);

/// The first byte behind tags and anchors, and the blanks behind them.
std::size_t after_properties(std::string_view source, std::size_t begin);

/// The end of a plain null; `begin` if there is none.
std::size_t end_of_null(std::string_view source, std::size_t begin);

/// Whether the next value behind this byte is a block: `|` or `>`.
bool is_block_next(std::string_view source, std::size_t begin);

/// The end of an alias or an anchor.
std::size_t end_of_name(std::string_view source, std::size_t begin);

/// The end of the `]` or `}` that closes a list or map, behind its last value.
std::size_t end_of_flow(std::string_view source, std::size_t after_last);

}  // namespace maxpods
