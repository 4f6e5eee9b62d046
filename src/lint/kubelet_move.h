// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/edit.h"
#include "source/sources.h"

namespace maxpods {

/// Moves `kubelet`, whose key is at the place, from a node pool to its EC2NodeClass: with its
/// comments, indented as what is there. None unless both are blocks of YAML in one folder, the
/// class has no `kubelet`, and all of its pools have the same one, which are moved together.
Edits moved_kubelet(const Sources& sources, const NodePool& pool, const Place& key);

}  // namespace maxpods
