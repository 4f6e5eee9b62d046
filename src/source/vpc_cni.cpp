// SPDX-License-Identifier: Apache-2.0
#include "source/formats.h"

namespace maxpods {

bool read_vpc_cni(const Document& /*document*/, Sources& /*sources*/) { return false; }

bool read_vpc_cni_command(const ShellCommand& /*command*/, Sources& /*sources*/) { return false; }

}  // namespace maxpods
