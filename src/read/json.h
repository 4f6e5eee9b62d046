// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

/// Shared by the readers of JSON.
namespace maxpods {

/// AWS and Kubernetes nest less deep, and a stack takes more.
inline constexpr std::size_t max_json_depth = 32;

/// The bound on the values of a document or of a record in a list, far above what they have.
inline constexpr std::size_t max_json_values = 65'536;

/// Parses a document. Throws BadInput, naming `file` and byte, for what is not JSON, exceeds these
/// bounds, or has duplicate keys in an object: they are ambiguous.
nlohmann::json parse_json(std::string_view text, const std::string& file);

/// The message for a file that is nested too deep at that byte, counted from 1.
std::string too_deep(const std::string& file, std::size_t byte);

/// The message for a duplicate key in an object. The second one ends at `byte`, counted from 1.
std::string duplicate_key(const std::string& file, std::string_view key, std::size_t byte);

/// The message for a file that is UTF-16 or UTF-32 by the byte order mark at its start; empty for
/// others.
std::string encoding_error(const std::string& file, std::string_view start);

/// The message for a file that starts as YAML or as a table, which kubectl and the AWS command line
/// also print; empty for others.
std::string other_format_error(const std::string& file, std::string_view start);

/// The command that prints a document as JSON: with its flag for that, if it has none.
std::string json_command(std::string_view command);

/// What to do about a file that starts so, if `command` prints such documents.
std::string creation_hint(std::string_view command, std::string_view start);

/// The message for a file that the parser refused. `byte` is the last byte that it read, counted
/// from 1; `ended` tells whether it reached the end of the file.
std::string not_json(const std::string& file, std::size_t byte, bool ended,
                     const nlohmann::json::exception& error);

/// Hands the bytes of a source with `gives_more`, `current` and `advance` to nlohmann_json. All
/// copies share the position of the source, so that handlers of the parser's events can ask for it,
/// and the next document is read from where the last one ended.
template <typename Source>
class JsonIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  explicit JsonIterator(Source& source) : source_(&source) {}

  const char& operator*() const { return source_->current(); }
  JsonIterator& operator++() {
    source_->advance();
    return *this;
  }
  /// The parser compares with the end only, before each byte.
  bool operator!=(const JsonIterator& /*end*/) const { return source_->gives_more(); }
  bool operator==(const JsonIterator& /*end*/) const { return !source_->gives_more(); }

 private:
  Source* source_;
};

}  // namespace maxpods
