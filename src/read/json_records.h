// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <string_view>

namespace maxpods {

class ByteStream;

/// The records that a command of AWS or kubectl prints in lists.
struct RecordKind {
  /// The key that every record has.
  std::string_view id_key;
  /// What the lists are called, as in `{"NetworkInterfaces": [...]}`.
  std::span<const std::string_view> lists;
  /// The keys of a record that are wanted, those of objects inside it included.
  std::span<const std::string_view> wanted;
  /// What prints them, for messages.
  std::string_view command;
  /// Whether what stands in such a list and is no record is handed out as it is, not refused.
  bool hands_out_anything = false;
};

/// Stands for the place of what is neither an object nor an array, in a list of records.
inline constexpr std::size_t unknown_byte = 0;

/// Takes a record, and the byte of the file where it starts, counted from 1.
using TakeRecord = std::function<void(const nlohmann::json&, std::size_t)>;

/// Calls `take` with each record of the file, or of standard input where `path` is `-`, reduced to
/// the keys that are wanted. Documents may follow each other, be lists of pages, bare lists, or one
/// record. No more than one record is held at a time, so that the file may be of any size.
///
/// Throws BadInput, naming file and byte, for what is not JSON, and for JSON without such lists;
/// what `take` throws names the byte where the record starts.
void read_records(const std::string& path, const RecordKind& kind, const TakeRecord& take);

/// The same of what is left of a stream.
void read_records(ByteStream& stream, const RecordKind& kind, const TakeRecord& take);

/// The place of a record, where it is known, to stand behind a message on it.
std::string at_record(std::size_t first_byte);

}  // namespace maxpods
