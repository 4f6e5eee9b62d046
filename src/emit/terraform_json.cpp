// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <vector>

#include "emit/targets.h"
#include "text/quoting.h"

namespace maxpods {

std::string terraform_variables(const Configuration& configuration) {
  std::vector<std::string> members;
  for (const MaxPods& node : configuration.types) {
    members.push_back(
        fmt::format("    {}: {}", double_quoted(node.type.name.view()), node.recommended.value()));
  }
  return fmt::format("{{\n  \"max_pods\": {{\n{}\n  }}\n}}\n", fmt::join(members, ",\n"));
}

std::string terraform_external_result(std::int64_t max_pods,
                                      std::optional<std::int64_t> max_allowed,
                                      std::string_view limited_by) {
  return fmt::format(R"({{"max_pods":"{}","max_allowed":"{}","limited_by":{}}})"
                     "\n",
                     max_pods, max_allowed ? std::to_string(*max_allowed) : "unlimited",
                     double_quoted(limited_by));
}

}  // namespace maxpods
