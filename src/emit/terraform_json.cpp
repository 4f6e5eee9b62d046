// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "emit/targets.h"

namespace maxpods {

std::string terraform_variables(const Configuration& configuration) {
  nlohmann::ordered_json max_pods = nlohmann::ordered_json::object();
  for (const MaxPods& node : configuration.types) {
    max_pods[std::string(node.type.name.view())] = node.recommended.value();
  }
  return nlohmann::ordered_json{{"max_pods", max_pods}}.dump(2) + '\n';
}

std::string terraform_external_result(std::int64_t max_pods,
                                      std::optional<std::int64_t> max_allowed,
                                      std::string_view limited_by) {
  const nlohmann::ordered_json result{
      {"max_pods", std::to_string(max_pods)},
      {"max_allowed", max_allowed ? std::to_string(*max_allowed) : "unlimited"},
      {"limited_by", limited_by}};
  return result.dump() + '\n';
}

}  // namespace maxpods
