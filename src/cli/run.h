// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace maxpods {

/// The whole program: from the command line to the exit status.
int run(int argc, const char* const* argv);

}  // namespace maxpods
