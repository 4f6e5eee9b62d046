// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "node/node_group.h"

namespace maxpods {

class Options;

/// --node-group
void add_node_group_option(Options& options, std::optional<NodeGroupKind>& kind);

/// --ami-family
void add_ami_family_option(Options& options, std::optional<AmiFamily>& family);

}  // namespace maxpods
