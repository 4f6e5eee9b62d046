// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>

#include "catalog/row.h"
#include "text/remark.h"

namespace maxpods {

class ByteStream;

/// Takes what is found in the output of `aws ec2 describe-instance-types`.
struct Ec2TypesSink {
  /// Called with each record, also where a type occurs more than once.
  std::function<void(CatalogRow)> take;
  /// Called with a remark on a record that is left out or incomplete, and the byte where the record
  /// starts.
  std::function<void(const Remark&, std::size_t)> warn;
  /// Called at the end with a remark on fields that no record has, if there are any.
  std::function<void(const Remark&)> warn_of_fields;
};

/// Reads documents of old and new releases of the command line, one record at a time. Trunking and
/// branch interfaces come from the row of that name in `known`, which is sorted by name; so do
/// vCPUs, memory, architecture, generation, accelerators and network cards where the record has
/// none. EC2 offers what it describes.
///
/// Throws BadInput for other documents. Keys: EC2 API reference, InstanceTypeInfo.
void read_ec2_instance_types(ByteStream& stream, std::span<const CatalogRow> known,
                             const Ec2TypesSink& sink);

}  // namespace maxpods
