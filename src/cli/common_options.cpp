// SPDX-License-Identifier: Apache-2.0
#include "cli/common_options.h"

namespace maxpods {

Action add_all_options(Options& options, CommonOptions& common) {
  Action action = options.command().setup(options);
  options.group(common_group);
  options.flag("-h,--help", common.help, "Show this help");
  options.choice("--color", "colour mode", common.color, color_mode_words,
                 "When to use colour (default auto: on a terminal)");
  options.flag("-q,--quiet", common.quiet, "Suppress warnings, except why the exit status is 1");
  options.flag("-V,--version", common.version, "Show version, commit and catalog date");
  return action;
}

}  // namespace maxpods
