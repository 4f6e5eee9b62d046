// SPDX-License-Identifier: Apache-2.0
#include "lint/rules.h"

namespace maxpods {

std::vector<InstanceType> types_of(const NodeConfiguration& /*nodes*/, const Sources& /*sources*/,
                                   Catalog /*catalog*/) {
  return {};
}

}  // namespace maxpods
