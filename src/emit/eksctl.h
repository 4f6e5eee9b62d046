// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "node/node_group.h"

namespace maxpods {

/// The family in eksctl's words (its schema.json, amiFamily); empty for a custom AMI.
std::string_view eksctl_ami_family(AmiFamily family);

}  // namespace maxpods
