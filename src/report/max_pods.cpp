// SPDX-License-Identifier: Apache-2.0
#include "report/max_pods.h"

#include <vector>

#include "report/json.h"
#include "report/words.h"
#include "text/table.h"

namespace maxpods {
std::string max_pods_table(const GroupMaxPods& group) {
  const std::vector<Column> columns{
      {"TYPE", Align::Left}, {"MAX PODS"}, {"MAX ALLOWED"}, {"CAP"}, {"LIMITED BY", Align::Left}};
  std::vector<std::vector<std::string>> rows;
  for (const MaxPods& node : group.types) {
    rows.push_back({std::string(node.type.name.view()), or_dash(node.recommended),
                    max_allowed_or_word(node), std::to_string(node.cap),
                    name_of(node.binding, "cannot run")});
  }
  if (group.types.size() > 1) {
    const MaxPods& limiting = group.limiting_type();
    rows.push_back(
        {"(group)", or_dash(group.recommended),
         group.recommended && !group.max_allowed ? "unlimited" : or_dash(group.max_allowed), "",
         std::string(limiting.type.name.view())});
  }
  return format_table(columns, rows);
}

std::string max_pods_csv(const GroupMaxPods& group) {
  std::string text =
      csv_line({"instance_type", "recommended", "max_allowed", "cap", "binding", "usable_enis",
                "slots", "prefixes", "addresses", "host_network_pods", "branch_pods"});
  for (const MaxPods& node : group.types) {
    text += csv_line({std::string(node.type.name.view()), or_empty(node.recommended),
                      or_empty(node.max_allowed), std::to_string(node.cap),
                      name_of(node.binding, ""), std::to_string(node.capacity.enis.usable),
                      or_empty(node.capacity.slots), or_empty(node.capacity.prefixes),
                      or_empty(node.capacity.addresses), std::to_string(node.host_network_pods),
                      std::to_string(node.settings.branch_pods)});
  }
  return text;
}

std::string max_pods_json(const GroupMaxPods& group) {
  Json json = group_head(group);
  json["types"] = Json::array();
  for (const MaxPods& node : group.types) json["types"].push_back(terms(node));
  return document(json);
}

}  // namespace maxpods
