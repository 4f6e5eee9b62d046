// SPDX-License-Identifier: Apache-2.0
// The input is what `aws ec2 describe-instance-types` prints, read record by record, and twice as a
// catalog in whichever format its first byte makes it.
#include "read/ec2_instance_types.h"

#include "catalog_rows.h"
#include "contract.h"
#include "read/catalog.h"
#include "read/json_stream.h"

using namespace maxpods;

namespace {

void read_records(const std::string& text) {
  static const std::vector<CatalogRow> known = built_in_rows();
  const Ec2TypesSink sink{[](const CatalogRow& row) { fuzz::check_row(row); },
                          [&](const std::string& sentence, std::size_t first_byte) {
                            fuzz::check_message(sentence);
                            fuzz::require(first_byte <= text.size(), "a byte behind the end", text);
                          }};
  ByteStream stream(fuzz::doc);
  read_ec2_instance_types(stream, known, sink);
  fuzz::require(stream.at_end(), "a rest that was not read", text);
}

void read_remarked() {
  constexpr std::size_t most_warnings = 21;
  const CatalogRead read = read_catalogs({fuzz::doc, fuzz::doc});
  fuzz::check_rows(read.rows);
  fuzz::check_messages(read.warnings);
  fuzz::require(read.warnings.size() <= most_warnings, "more warnings than there can be", "");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::Files files = fuzz::one_file(data, size);
  fuzz::run(files, [&] { read_records(files.at(fuzz::doc)); });
  fuzz::run(files, read_remarked);
  return 0;
}
