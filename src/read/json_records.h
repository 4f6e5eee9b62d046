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

/// Records that a command of AWS or kubectl prints in lists.
struct RecordKind {
  /// Every record has this key.
  std::string_view id_key;
  /// The keys of the lists, as in `{"NetworkInterfaces": [...]}`.
  std::span<const std::string_view> lists;
  /// The keys to read, including those of nested objects.
  std::span<const std::string_view> wanted;
  /// The command that prints them, for messages.
  std::string_view command;
  /// Whether elements of the lists that are not records are handed out, instead of refused.
  bool hands_out_anything = false;
  /// Of the wanted keys, those of objects whose members are all read, except nested ones.
  std::span<const std::string_view> whole = {};
};

/// The place of list elements that are neither objects nor arrays.
inline constexpr std::size_t unknown_byte = 0;

/// Takes a record, and the byte of the file where it starts, counted from 1.
using TakeRecord = std::function<void(const nlohmann::json&, std::size_t)>;

/// Calls `take` with each record of the file, or of standard input for the path `-`, reduced to the
/// wanted keys. A file has one or more documents: pages with a list, lists of pages, lists of
/// records, or single records. It may be of any size: one record is held at a time.
///
/// Throws BadInput, naming file and byte, for what is not JSON, and for JSON without such lists. To
/// what `take` throws, adds the byte where the record starts.
void read_records(const std::string& path, const RecordKind& kind, const TakeRecord& take);

/// The same for the rest of a stream.
void read_records(ByteStream& stream, const RecordKind& kind, const TakeRecord& take);

/// The end of a message on a record: ` (in the record at byte 12)`; empty for `unknown_byte`.
std::string at_record(std::size_t first_byte);

}  // namespace maxpods
