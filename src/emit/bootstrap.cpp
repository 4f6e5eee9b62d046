// SPDX-License-Identifier: Apache-2.0
#include "emit/bootstrap.h"

#include <fmt/format.h>

#include "text/quoting.h"

namespace maxpods {

std::string bootstrap_arguments(std::int64_t max_pods) {
  return fmt::format("--use-max-pods false --kubelet-extra-args {}\n",
                     shell_quoted(fmt::format("--max-pods={}", max_pods)));
}

}  // namespace maxpods
