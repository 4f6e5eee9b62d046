// SPDX-License-Identifier: Apache-2.0
#include "source/shell.h"

namespace maxpods {

ShellScript read_powershell(const Text& /*text*/) { return {}; }

}  // namespace maxpods
