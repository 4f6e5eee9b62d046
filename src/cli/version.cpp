// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"

#include <fmt/format.h>

#include "catalog/catalog.h"

namespace maxpods {
namespace {

// Defines `commit`. Only this file includes it, so that a new commit compiles no other.
#include "commit.inc"

}  // namespace

std::string_view program_version() { return MAXPODS_VERSION; }

std::string version_line() {
  return fmt::format("maxpods {}{}, catalog of {}\n", program_version(),
                     commit.empty() ? "" : fmt::format(" ({})", commit), built_in_catalog_date());
}

}  // namespace maxpods
