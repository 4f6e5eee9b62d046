// SPDX-License-Identifier: Apache-2.0
#include "report/plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "node/environment.h"
#include "report/json.h"
#include "report/subnet.h"
#include "report/words.h"
#include "text/number.h"
#include "text/table.h"

namespace maxpods {
namespace {

bool is_ipv6(const FleetPlan& plan) { return plan.request.settings.ipv6_subnets; }

AddressDemand total_need(const FleetPlan& plan) {
  return plan.of_node_subnets + plan.of_pod_subnets;
}

/// Whether the best and the worst case differ.
bool takes_prefixes(const FleetPlan& plan) { return total_need(plan).prefixes > 0; }

bool discovers(const FleetPlan& plan) {
  return std::ranges::any_of(plan.request.places, &NodePlace::discovers);
}

/// Whether subnets are for nodes, for pods, or for both.
bool is_apart(const FleetPlan& plan) {
  return plan.request.settings.node.cni.custom_networking || discovers(plan);
}

/// `12 addresses and 96 /28s`
std::string describe(const AddressDemand& need, bool is_ipv6) {
  std::string addresses = counted(need.addresses, "address");
  if (need.prefixes == 0) return addresses;
  const std::string prefixes = counted(need.prefixes, is_ipv6 ? "/80" : "/28");
  if (is_ipv6) return fmt::format("{} and {}", addresses, prefixes);
  return fmt::format("{} and {} ({} addresses in all)", addresses, prefixes,
                     need.addresses + need.prefixes * addresses_per_prefix);
}

std::string_view block_heading(const FleetPlan& plan) { return is_ipv6(plan) ? "/80S" : "/28S"; }

/// Whether only some nodes are in subnets that serve no pods.
bool is_mixed(const FleetPlan& plan) {
  return !plan.rows.empty() && plan.rows.front().primary_eni_excluded.has_value();
}

/// What a node of each type takes.
std::string types_table(const FleetPlan& plan) {
  std::vector<Column> columns{{"TYPE", Align::Left},
                              {"NODES"},
                              {"MAX PODS"},
                              {"PODS/NODE"},
                              {"ENIS/NODE"},
                              {"ADDRESSES"},
                              {std::string(block_heading(plan))}};
  if (is_mixed(plan)) columns.insert(columns.begin() + 1, {"SUBNETS", Align::Left});
  Rows rows;
  for (const FleetRow& row : plan.rows) {
    const FleetNode& node = row.node;
    const AddressDemand need = node.need.sum();
    rows.push_back({std::string(type_name(node.max_pods)), fmt::to_string(row.nodes),
                    fmt::to_string(node.max_pods_set), fmt::to_string(node.pods),
                    fmt::to_string(node.pool.enis()), fmt::to_string(need.addresses),
                    fmt::to_string(need.prefixes)});
    if (!row.primary_eni_excluded) continue;
    rows.back().insert(rows.back().begin() + 1, *row.primary_eni_excluded ? "excluded" : "others");
  }
  const std::string note =
      plan.fills_subnets ? "The last three columns are for nodes in subnets with room.\n" : "";
  return format_table(columns, rows) + note;
}

std::string fleet_lines(const FleetPlan& plan) {
  std::string text = counted(plan.size.nodes, "node");
  if (plan.size.surge_nodes > 0) {
    text += fmt::format(", and {} more at {}% surge,", plan.size.surge_nodes,
                        plan.request.surge_percent);
  }
  text += plan.size.all() == 1 ? " takes " : " take ";
  if (!is_apart(plan)) return text + describe(total_need(plan), is_ipv6(plan)) + '\n';
  if (discovers(plan)) {
    const std::string further = fmt::format("and {} for further network interfaces",
                                            describe(plan.of_pod_subnets, is_ipv6(plan)));
    const std::string of_nodes =
        fmt::format("{}{}{} where nodes start,", plan.best.fits ? "" : "With room for all, ", text,
                    describe(plan.of_node_subnets, is_ipv6(plan)));
    return wrapped(of_nodes, 0) + '\n' + wrapped(further, 0) + '\n';
  }
  return text + describe(plan.of_node_subnets, false) + " where nodes start,\nand " +
         describe(plan.of_pod_subnets, false) + " for their pods\n";
}

constexpr std::string_view pods_only = "pods";

/// By subnet, what it is for: nodes, pods, or both.
std::vector<std::string_view> roles_of(const FleetPlan& plan) {
  std::vector<std::string_view> roles(plan.request.subnets.size(), pods_only);
  for (const NodePlace& place : plan.request.places) {
    std::string_view& role = roles[place.node_subnet];
    const bool serves_pods = place.pod_subnet == place.node_subnet && !place.excludes_primary_eni;
    if (role == pods_only) role = serves_pods ? "both" : "nodes";
  }
  return roles;
}

std::string at_most(const PlanEnd& end) {
  return fmt::format("{}{}", end.fullest.nodes, end.fullest.nodes == max_nodes ? " or more" : "");
}

std::string subnets_table(const FleetPlan& plan) {
  std::vector<Column> columns{{"SUBNET", Align::Left},
                              {"NODES"},
                              {"ADDRESSES"},
                              {std::string(block_heading(plan))},
                              {"LEFT"},
                              {std::string(block_heading(plan))},
                              {"MOST NODES"}};
  if (is_apart(plan)) columns.insert(columns.begin() + 1, {"FOR", Align::Left});
  const std::vector<std::string_view> roles = roles_of(plan);
  Rows rows;
  for (std::size_t i = 0; i < plan.request.subnets.size(); ++i) {
    const SubnetShare& share = plan.best.placement.subnets[i];
    const SubnetRoom& left = plan.best.left[i];
    const bool for_pods = roles[i] == pods_only;
    rows.push_back({subnet_heading(plan.request.subnets[i].subnet),
                    for_pods ? "-" : fmt::to_string(share.nodes),
                    fmt::to_string(share.need.addresses), fmt::to_string(share.need.prefixes),
                    or_dash(left.single_addresses()), fmt::to_string(left.blocks()),
                    for_pods ? "-" : fmt::to_string(plan.best.fullest.subnets[i].nodes)});
    if (is_apart(plan)) rows.back().insert(rows.back().begin() + 1, std::string(roles[i]));
  }
  if (rows.size() > 1) {
    rows.push_back({"(in all)", fmt::to_string(plan.best.placement.nodes),
                    fmt::to_string(plan.placed.addresses), fmt::to_string(plan.placed.prefixes),
                    or_dash(plan.addresses_left), fmt::to_string(plan.prefixes_left),
                    at_most(plan.best)});
    if (is_apart(plan)) rows.back().insert(rows.back().begin() + 1, "");
  }
  return format_table(columns, rows);
}

/// The subnets for further network interfaces of nodes in that place, the one with the most
/// available addresses first: the VPC CNI tries them in that order.
std::vector<std::size_t> order_of(const NodePlace& place, const FleetPlan& plan) {
  const std::vector<SubnetRoom> rooms = rooms_now(plan.request.subnets, AddressPlacement::Packed);
  std::vector<std::size_t> order = place.discovered;
  std::ranges::stable_sort(order, std::ranges::greater(),
                           [&](std::size_t i) { return rooms[i].available(); });
  return order;
}

/// For each place with subnet discovery, where its next network interface is created.
std::string discovery_text(const FleetPlan& plan) {
  if (!discovers(plan)) return "";
  const std::vector<SubnetRoom> rooms = rooms_now(plan.request.subnets, AddressPlacement::Packed);
  const auto name = [&](std::size_t i) { return plan.request.subnets[i].subnet.name(); };
  std::string text =
      "\nFurther network interfaces start in the first of these subnets that has\n"
      "addresses. The one with the most available addresses comes first:\n";
  for (const NodePlace& place : plan.request.places) {
    if (!place.discovers()) continue;
    std::vector<std::string> words;
    for (const std::size_t i : order_of(place, plan)) {
      words.push_back(fmt::format("{} ({})", name(i), rooms[i].available()));
    }
    const std::string line =
        fmt::format("nodes in {}: {}", name(place.node_subnet), fmt::join(words, ", "));
    text += "  " + wrapped(line, 4) + '\n';
  }
  return text;
}

/// `/24`; empty if absent.
std::string slash(const std::optional<int>& prefix_length) {
  return prefix_length ? fmt::format("/{}", *prefix_length) : "";
}

std::string ends_table(const FleetPlan& plan) {
  std::vector<Column> columns{{"", Align::Left}, {takes_prefixes(plan) ? "BEST" : "", Align::Left}};
  if (takes_prefixes(plan)) columns.push_back({"WORST", Align::Left});
  Rows rows;
  const auto add = [&](const std::string& name, const auto& cell_of) {
    std::vector<std::string> row{name, cell_of(plan.best)};
    if (takes_prefixes(plan)) row.push_back(cell_of(plan.worst));
    rows.push_back(row);
  };
  add("fits", [](const PlanEnd& end) { return std::string(end.fits ? "yes" : "no"); });
  add("nodes at most", [](const PlanEnd& end) { return at_most(end); });
  if (!is_ipv6(plan)) {
    add(is_apart(plan) ? "smallest subnets for nodes" : "smallest subnets",
        [](const PlanEnd& end) { return or_dash(slash(end.smallest_node_subnet)); });
  }
  const bool any_has_pod_subnet = plan.best.smallest_pod_subnet || plan.worst.smallest_pod_subnet;
  if (plan.request.settings.node.cni.custom_networking || any_has_pod_subnet) {
    add("smallest subnets for pods",
        [](const PlanEnd& end) { return or_dash(slash(end.smallest_pod_subnet)); });
  }
  const std::string table = format_table(columns, rows);
  return takes_prefixes(plan) ? table : table.substr(table.find('\n') + 1);
}

std::string reservations_text(const FleetPlan& plan) {
  if (!takes_prefixes(plan) || plan.worst.fits || !plan.best.fits) return "";
  const std::vector<std::string_view> roles = roles_of(plan);
  std::string commands;
  for (std::size_t i = 0; i < plan.reservations.size(); ++i) {
    for (const Cidr& cidr : plan.reservations[i]) {
      commands += reservation_command(plan.request.subnets[i].subnet, cidr,
                                      roles[i] == pods_only ? "POD-SUBNET" : "SUBNET") +
                  '\n';
    }
  }
  if (commands.empty()) return "";
  return "\nBest: prefixes come from these reservations, and single addresses from elsewhere.\n"
         "Worst: each single address fragments another block before the last prefix is taken" +
         std::string(plan.reservations_suffice
                         ? ".\n"
                         : ",\nand nodes hold as many prefixes as randomly placed pods may need: "
                           "there is no "
                           "room\nfor all of these, even with the reservations.\n") +
         commands;
}

std::string describe(const WayOut& way, const FleetPlan& plan) {
  switch (way.kind) {
    case WayOut::Kind::LessWarm: {
      const CniSettings& cni = plan.request.settings.node.cni;
      const bool windows = cni.os == Os::Windows;
      std::string text = "keep fewer addresses ready:";
      for (const Variable& variable : windows ? windows_config_map_data({}, way.targets)
                                              : daemon_set_environment({}, way.targets)) {
        if (variable.value != "true") text += fmt::format(" {}={}", variable.name, variable.value);
      }
      return text;
    }
    case WayOut::Kind::LessSurge:
      return way.surge_percent == 0
                 ? "update without a surge"
                 : fmt::format("update with a surge of at most {}%", way.surge_percent);
    case WayOut::Kind::DelegatePrefixes:
      return "delegate prefixes to new nodes: plan that with maxpods migrate";
    case WayOut::Kind::SingleAddresses:
      return "use single addresses instead of prefixes";
    case WayOut::Kind::AnotherSubnet:
      return fmt::format("add an empty subnet of /{} or larger", way.prefix_length);
    case WayOut::Kind::ExcludedSubnets:
      return fmt::format("exclude the subnets of nodes from pods: {}",
                         tag_command(CniTag::Excluded));
    case WayOut::Kind::TaggedSubnet:
      return fmt::format("tag an empty subnet of /{} or larger in each zone for pods: {}",
                         way.prefix_length, tag_command());
    case WayOut::Kind::CustomNetworking:
      return fmt::format(
          "use custom networking, with a pod subnet of /{} or larger for each subnet, for example "
          "from 100.64.0.0/10",
          way.prefix_length);
    case WayOut::Kind::Ipv6:
      return "use an IPv6 cluster, whose pods take no IPv4 addresses";
    case WayOut::Kind::FewerNodes:
      break;
  }
  return fmt::format("run at most {} at a time", counted(way.nodes, "node"));
}

std::string ways_out_text(const FleetPlan& plan) {
  if (plan.ways_out.empty()) return "";
  std::string text = "\nAlternatives:\n";
  for (std::size_t i = 0; i < plan.ways_out.size(); ++i) {
    const WayOut& way = plan.ways_out[i];
    const std::string sentence =
        describe(way, plan) +
        (way.needs_reservations ? "; guaranteed only if you reserve the blocks" : "");
    text += fmt::format("  {}  {}\n", i + 1, wrapped(sentence, 5));
  }
  return text;
}

Json end_json(const PlanEnd& end) {
  return {{"fits", end.fits},
          {"nodesPlaced", end.placement.nodes},
          {"maxNodes", end.fullest.nodes},
          {"smallestSubnet", null_if_empty(slash(end.smallest_node_subnet))},
          {"smallestPodSubnet", null_if_empty(slash(end.smallest_pod_subnet))}};
}

Json type_json(const FleetPlan& plan, const FleetRow& row) {
  const FleetNode& node = row.node;
  return {
      {"instanceType", node.max_pods.type.name.view()},
      {"nodes", row.nodes},
      {"primaryEniExcluded",
       row.primary_eni_excluded.value_or(plan.request.settings.node.cni.primary_eni_excluded)},
      {"maxPods", node.max_pods_set},
      {"podsPerNode", node.pods},
      {"enisPerNode", node.pool.enis()},
      {"branchEnisPerNode", node.max_pods.settings.branch_pods},
      {"perNode", need_json(node.need.sum())},
      {"perNodeAtMost", need_json(node.max_need.sum())},
      {"perNodeOfNodeSubnet", need_json(node.need.of_node_subnet)},
      {"perNodeOfPodSubnet", is_apart(plan) ? need_json(node.need.of_pod_subnet) : Json(nullptr)}};
}

/// The names of the subnets for further network interfaces of nodes in that subnet, in order.
Json further_interfaces_json(const FleetPlan& plan, std::size_t node_subnet) {
  Json names = Json::array();
  for (const NodePlace& place : plan.request.places) {
    if (place.node_subnet != node_subnet) continue;
    for (const std::size_t i : order_of(place, plan)) {
      names.push_back(plan.request.subnets[i].subnet.name());
    }
  }
  return names;
}

Json subnet_json(const FleetPlan& plan, std::size_t i, std::string_view role) {
  const SubnetShare& share = plan.best.placement.subnets[i];
  const SubnetRoom& left = plan.best.left[i];
  const bool for_pods = role == pods_only;
  Json json = identity_json(plan.request.subnets[i].subnet);
  json["for"] = role;
  json["cniTag"] = null_if_empty(word_of(cni_tag_words, plan.request.subnets[i].subnet.cni_tag));
  json["nodes"] = for_pods ? Json(nullptr) : Json(share.nodes);
  json["furtherInterfaces"] = further_interfaces_json(plan, i);
  json["takes"] = need_json(share.need);
  json["left"] = left_json(left.single_addresses(), left.blocks());
  json["maxNodes"] = for_pods ? Json(nullptr) : Json(plan.best.fullest.subnets[i].nodes);
  json["reservations"] = texts_json(plan.reservations[i]);
  return json;
}

/// What the subnets have left of what is missing.
std::string left_words(const FleetPlan& plan) {
  std::string prefixes = counted(plan.prefixes_left, is_ipv6(plan) ? "/80" : "/28");
  if (!plan.addresses_left) return prefixes;
  const std::string addresses = fmt::format("{} addresses", *plan.addresses_left);
  return plan.missing.prefixes == 0 ? addresses : fmt::format("{} with {}", addresses, prefixes);
}

Json way_json(const WayOut& way, const FleetPlan& plan) {
  return {{"change", word_of(way_out_words, way.kind)},
          {"message", describe(way, plan)},
          {"needsReservations", way.needs_reservations}};
}

Json plan_json(const FleetPlan& plan) {
  const std::vector<std::string_view> roles = roles_of(plan);
  Json json{{"schemaVersion", schema_version}, {"fits", plan.best.fits}};
  json["reason"] = plan.best.fits ? Json(nullptr) : Json(shortfall(plan));
  json["nodes"] = plan.size.nodes;
  json["surgeNodes"] = plan.size.surge_nodes;
  json["types"] = array_of(plan.rows, [&](const FleetRow& row) { return type_json(plan, row); });
  json["takes"] = need_json(total_need(plan));
  json["left"] = left_json(plan.addresses_left, plan.prefixes_left);
  json["missingNodes"] = plan.missing_nodes;
  json["missing"] = need_json(plan.missing);
  json["ofNodeSubnets"] = need_json(plan.of_node_subnets);
  json["ofPodSubnets"] = is_apart(plan) ? need_json(plan.of_pod_subnets) : Json(nullptr);
  json["best"] = end_json(plan.best);
  json["worst"] = end_json(plan.worst);
  json["reservationsSuffice"] = plan.best.fits ? Json(plan.reservations_suffice) : Json(nullptr);
  json["subnets"] =
      array_of_indices(roles.size(), [&](std::size_t i) { return subnet_json(plan, i, roles[i]); });
  json["waysOut"] = array_of(plan.ways_out, [&](const WayOut& way) { return way_json(way, plan); });
  return json;
}

}  // namespace

std::string shortfall(const FleetPlan& plan) {
  const bool is_scattered = plan.prefixes_left >= plan.missing.prefixes &&
                            plan.addresses_left.value_or(0) >= plan.missing.addresses;
  return fmt::format("no room for {} of {} nodes: they need {}, and {} are left{}",
                     plan.missing_nodes, plan.size.all(), describe(plan.missing, is_ipv6(plan)),
                     left_words(plan),
                     is_scattered ? ", but not enough for a node in any subnet" : "");
}

std::string fleet_plan_text(const FleetPlan& plan, const Paint& /*paint*/) {
  return types_table(plan) + '\n' + fleet_lines(plan) + '\n' + subnets_table(plan) +
         discovery_text(plan) + '\n' + ends_table(plan) + reservations_text(plan) +
         ways_out_text(plan);
}

std::string fleet_plan_json(const FleetPlan& plan) { return document(plan_json(plan)); }

std::string fleet_refusal_json(std::string_view reason) {
  Json json = plan_json({});
  json["reason"] = reason;
  for (const char* key : {"nodes", "surgeNodes", "takes", "left", "missingNodes", "missing",
                          "ofNodeSubnets", "best", "worst"}) {
    json[key] = nullptr;
  }
  return document(json);
}

}  // namespace maxpods
