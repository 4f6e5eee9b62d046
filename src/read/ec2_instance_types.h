// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>

#include "catalog/row.h"

namespace maxpods {

class ByteStream;

/// Takes what `aws ec2 describe-instance-types` printed.
struct Ec2TypesSink {
  /// A type, as often as the documents have it.
  std::function<void(CatalogRow)> take;
  /// What is odd about a record, in a sentence that names it, and the byte where it starts. A
  /// record that cannot be understood is left out.
  std::function<void(const std::string&, std::size_t)> remark;
};

/// Reads documents of any age, one record at a time. What they do not tell is taken from the row of
/// `known` of that name: trunking, branch interfaces and, where they are missing, vCPUs, memory,
/// architecture and network cards. `known` is sorted by name.
///
/// Throws BadInput for what is no such document. Keys: EC2 API reference, InstanceTypeInfo.
void read_ec2_instance_types(ByteStream& stream, std::span<const CatalogRow> known,
                             const Ec2TypesSink& sink);

}  // namespace maxpods
