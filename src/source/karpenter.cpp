// SPDX-License-Identifier: Apache-2.0
#include "source/formats.h"

namespace maxpods {

bool read_karpenter(const Document& /*document*/, Sources& /*sources*/) { return false; }

}  // namespace maxpods
