// SPDX-License-Identifier: Apache-2.0
#include "lint/rules.h"

namespace maxpods {

void check_user_data(const Sources& /*sources*/, const LintSettings& /*settings*/,
                     Findings& /*findings*/) {}

}  // namespace maxpods
