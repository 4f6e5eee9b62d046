// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <string_view>

namespace maxpods {

class ByteStream;

/// The records that a command of AWS prints in lists.
struct RecordKind {
  /// The key that every record has, and nothing else.
  std::string_view id_key;
  /// What the lists are called, as in `{"NetworkInterfaces": [...]}`.
  std::span<const std::string_view> lists;
  /// The keys of a record that are wanted, those of objects inside it included.
  std::span<const std::string_view> wanted;
  /// What prints them, for messages.
  std::string_view command;
};

/// Calls `take` with each record of the file, or of standard input where `path` is `-`, reduced to
/// the keys that are wanted. Documents may follow each other, be lists of pages, bare lists, or one
/// record. No more than one record is held at a time, so that the file may be of any size.
///
/// Throws BadInput, naming the file, for what is not JSON, and for JSON without such lists.
void read_records(const std::string& path, const RecordKind& kind,
                  const std::function<void(const nlohmann::json&)>& take);

/// The same of the rest of a stream, which messages call `title`.
void read_records(ByteStream& stream, const std::string& title, const RecordKind& kind,
                  const std::function<void(const nlohmann::json&)>& take);

}  // namespace maxpods
