// SPDX-License-Identifier: Apache-2.0
// The input is what `aws ec2 describe-instance-types` prints.
#include "read/ec2_instance_types.h"

#include <map>

#include "catalog_rows.h"
#include "contract.h"
#include "read/json_stream.h"

using namespace maxpods;

namespace {

/// The rows of all records, the first of each name, in order.
std::vector<CatalogRow> rows_of(const std::string& text) {
  static const std::vector<CatalogRow> known = built_in_rows();
  std::map<TypeName, CatalogRow> rows;
  const Ec2TypesSink sink{[&](const CatalogRow& row) { rows.emplace(row.type.name, row); },
                          [&](const Remark& remark, std::size_t first_byte) {
                            fuzz::check_message(remark.message);
                            fuzz::require(first_byte <= text.size(), "a byte behind the end", text);
                          },
                          [](const Remark& remark) { fuzz::check_message(remark.message); }};
  ByteStream stream(fuzz::doc);
  read_ec2_instance_types(stream, known, sink);
  fuzz::require(stream.at_end(), "a rest that was not read", text);
  std::vector<CatalogRow> result;
  for (const auto& [name, row] : rows) result.push_back(row);
  return result;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::Files files = fuzz::one_file(data, size);
  fuzz::run(files, [&] {
    const std::vector<CatalogRow> rows = rows_of(files.at(fuzz::doc));
    if (!rows.empty()) fuzz::check_rows(rows);
  });
  return 0;
}
