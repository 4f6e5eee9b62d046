// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace maxpods {

/// The arguments that make the bootstrap.sh of Amazon Linux 2 (github.com/awslabs/amazon-eks-ami)
/// apply that value, one line.
///
/// Each value is a word of its own: the script ignores `--use-max-pods=false` without a word.
std::string bootstrap_arguments(std::int64_t max_pods);

}  // namespace maxpods
