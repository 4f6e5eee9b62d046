// SPDX-License-Identifier: Apache-2.0
#include "source/formats.h"

namespace maxpods {

bool read_eksctl(const Document& /*document*/, Sources& /*sources*/) { return false; }

bool read_eksctl_command(const ShellCommand& /*command*/, Sources& /*sources*/) { return false; }

}  // namespace maxpods
