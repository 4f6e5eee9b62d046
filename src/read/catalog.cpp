// SPDX-License-Identifier: Apache-2.0
#include "read/catalog.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <map>
#include <string_view>
#include <utility>

#include "read/catalog_csv.h"
#include "read/ec2_instance_types.h"
#include "read/file.h"
#include "read/json.h"
#include "read/json_records.h"
#include "read/json_stream.h"
#include "text/bad_input.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// What a record that cannot be used, or contradicts another, leads to.
enum class OnBadRecord { Fail, Warn };

/// Collects the rows of any number of files by name.
class Collector {
 public:
  explicit Collector(OnBadRecord on_bad_record) : on_bad_record_(on_bad_record) {}

  /// Later messages name this file.
  void start_file(const std::string& title) { titles_.push_back(title); }

  void read_ec2(ByteStream& stream) {
    const Ec2TypesSink sink{
        [this](CatalogRow row) { take(std::move(row)); },
        [this](const Remark& remark, std::size_t first_byte) { warn(remark, first_byte); },
        [this](const Remark& remark) { warn_of_fields(remark); }};
    read_ec2_instance_types(stream, known_, sink);
  }

  void read_csv(const NextLine& next_line) {
    for (CatalogRow& row : read_catalog_csv(next_line, titles_.back())) take(std::move(row));
  }

  CatalogRead finish() {
    if (rows_.empty()) refuse_no_types();
    if (more_warnings_ > 0) {
      warnings_.push_back(
          fmt::format("{} of this kind not shown", counted(more_warnings_, "more warning")));
    }
    CatalogRead result{.rows = {}, .warnings = std::move(warnings_)};
    for (auto& [name, row] : rows_) result.rows.push_back(std::move(row));
    return result;
  }

 private:
  /// Bounds the memory that damaged documents take.
  static constexpr std::size_t max_warnings = 20;

  /// Forty times as many as EC2 has.
  static constexpr std::size_t max_types = 65'536;

  void take(CatalogRow row) {
    const auto found = rows_.find(row.type.name);
    if (found == rows_.end()) {
      if (rows_.size() == max_types) {
        throw BadInput(fmt::format("{} has more than {} instance types", titles_.back(),
                                   with_commas(max_types)));
      }
      rows_.emplace(row.type.name, std::move(row));
      return;
    }
    for (const CellChange& change : changes(found->second, row)) {
      if (change.before.empty()) continue;
      warn(fmt::format("{}: {} was {} before, and is {} here{}", row.type.name.view(),
                       change.column, change.before, change.after,
                       on_bad_record_ == OnBadRecord::Warn ? ": the first is used" : ""),
           unknown_byte);
    }
  }

  /// Where a bad record fails, the built-in values count for missing ones, as documented.
  void warn_of_fields(const Remark& remark) {
    if (on_bad_record_ == OnBadRecord::Fail) return;
    warnings_.emplace_back(fmt::format("{}: {}", titles_.back(), remark.message), remark.hint);
  }

  void warn(const Remark& remark, std::size_t first_byte) {
    std::string sentence = fmt::format("{}: {}", titles_.back(), remark.message);
    // read_records adds the byte to what is thrown.
    if (on_bad_record_ == OnBadRecord::Fail) throw BadInput(sentence, remark.hint);
    sentence += at_record(first_byte);
    if (std::ranges::find(warnings_, sentence, &Remark::message) != warnings_.end()) return;
    if (warnings_.size() < max_warnings) {
      warnings_.emplace_back(sentence, remark.hint);
    } else if (++more_warnings_ > max_types) {
      throw BadInput(fmt::format("{} has more than {} records that cannot be read", titles_.back(),
                                 with_commas(max_types)),
                     warnings_.front().message);
    }
  }

  [[noreturn]] void refuse_no_types() const {
    if (warnings_.empty()) {
      throw BadInput(
          fmt::format("no instance type in {}", joined({titles_.begin(), titles_.end()}, ", ")));
    }
    throw BadInput(fmt::format("no valid instance type: {}", warnings_.front().message),
                   warnings_.front().hint);
  }

  OnBadRecord on_bad_record_;
  std::vector<CatalogRow> known_ = built_in_rows();
  std::map<TypeName, CatalogRow> rows_;
  std::vector<std::string> titles_;
  Remarks warnings_;
  std::size_t more_warnings_ = 0;
};

/// Throws BadInput for an incomplete mark: no text starts with one.
void skip_byte_order_mark(ByteStream& stream) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  if (stream.at_end() || stream.current() != mark.front()) return;
  for (const char byte : mark) {
    if (stream.at_end() || stream.current() != byte) {
      throw BadInput(
          fmt::format("{} is not text at byte {}", stream.title(), stream.position() + 1));
    }
    stream.advance();
  }
}

/// JSON, or UTF-16, UTF-32, YAML or a table, which the reader of JSON refuses by name.
bool starts_document(const ByteStream& stream) {
  const std::string_view ahead = stream.ahead();
  return ahead.starts_with('{') || ahead.starts_with('[') || !encoding_error("", ahead).empty() ||
         !other_format_error("", ahead).empty();
}

void read_either(const std::string& path, Collector& collector) {
  ByteStream stream(path);
  collector.start_file(stream.title());
  skip_byte_order_mark(stream);
  const std::size_t start = stream.position();
  stream.has_more();
  if (starts_document(stream)) return collector.read_ec2(stream);
  // A CSV does not start with blanks: an empty first line stands for those that were skipped.
  bool has_skipped_blanks = stream.position() != start;
  collector.read_csv([&] {
    if (std::exchange(has_skipped_blanks, false)) return std::string_view("\n");
    const std::string_view line = stream.take_line();
    check_size(path, stream.position());
    return line;
  });
}

void read_ec2(const std::string& path, Collector& collector) {
  ByteStream stream(path);
  collector.start_file(stream.title());
  collector.read_ec2(stream);
}

CatalogRead read_files(const std::vector<std::string>& paths,
                       void (*read)(const std::string& path, Collector& collector)) {
  Collector collector(OnBadRecord::Warn);
  for (const std::string& path : paths) read(path, collector);
  return collector.finish();
}

}  // namespace

std::vector<CatalogRow> read_catalog(const std::string& path) {
  Collector collector(OnBadRecord::Fail);
  read_either(path, collector);
  return collector.finish().rows;
}

CatalogRead read_catalogs(const std::vector<std::string>& paths) {
  return read_files(paths, read_either);
}

CatalogRead read_ec2_catalogs(const std::vector<std::string>& paths) {
  return read_files(paths, read_ec2);
}

}  // namespace maxpods
