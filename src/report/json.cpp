// SPDX-License-Identifier: Apache-2.0
#include "report/json.h"

#include <chrono>
#include <cstddef>
#include <string_view>

#include "report/check.h"
#include "report/json_document.h"
#include "report/precedence.h"
#include "report/type_json.h"
#include "report/words.h"

namespace maxpods {
namespace {

Json binding(const MaxPods& node) {
  return node.binding ? Json(name_of(node.binding, "")) : Json(nullptr);
}

/// The result for one type, with its terms.
Json terms(const MaxPods& node) {
  return {{"instanceType", type_name(node)},
          {"recommended", or_null(node.recommended)},
          {"maxAllowed", or_null(node.max_allowed)},
          {"cap", node.cap},
          {"binding", binding(node)},
          {"usableEnis", node.capacity.enis.usable},
          {"slots", or_null(node.capacity.slots)},
          {"prefixes", or_null(node.capacity.prefixes)},
          {"addresses", or_null(node.capacity.addresses)},
          {"hostNetworkPods", node.host_network_pods},
          {"branchPods", node.settings.branch_pods},
          {"warnings", remarks(node)}};
}

/// The head that all documents on groups share.
Json group_head(const GroupMaxPods& group) {
  return {{"schemaVersion", schema_version},
          {"recommended", or_null(group.recommended)},
          {"maxAllowed", or_null(group.max_allowed)},
          {"limitedBy", type_name(group.limiting_type())}};
}

Json settings_json(const MaxPods& node) {
  const CniSettings& cni = node.settings.cni;
  return {{"os", name_of(cni.os)},
          {"ipFamily", cni.ip_family == IpFamily::IPv6 ? "ipv6" : "ipv4"},
          {"cniVersion", to_string(cni.version)},
          {"prefixDelegation", cni.prefix_delegation},
          {"customNetworking", cni.custom_networking},
          {"maxEni", or_null(cni.max_eni)},
          {"podEni", cni.pod_eni},
          {"branchPods", node.settings.branch_pods},
          {"reservedEnis", cni.reserved_enis},
          {"hostNetworkPods", node.host_network_pods},
          {"maxReservedPercent", or_null(node.settings.max_reserved_percent)}};
}

Json eni_budget(const EniBudget& enis) {
  return {{"onDefaultCard", enis.on_default_card},
          {"managed", enis.managed},
          {"keptByCustomNetworking", enis.kept_by_custom_networking},
          {"keptByTrunk", enis.kept_by_trunk},
          {"keptByReservation", enis.kept_by_reservation},
          {"usable", enis.usable}};
}

Json kube_reserved_json(const KubeReserved& kept) {
  return {{"bootstrap", word_of(bootstrap_words, kept.bootstrap)},
          {"podsCounted", kept.pods_counted},
          {"kubeReservedMemoryMib", kept.kube_reserved_memory_mib},
          {"kubeReservedCpuMillis", or_null(kept.kube_reserved_cpu_millis)},
          {"evictionMemoryMib", eviction_threshold_mib},
          {"allocatableMemoryMib", or_null(kept.allocatable_memory_mib)},
          {"allocatableCpuMillis", or_null(kept.allocatable_cpu_millis)}};
}

Json layer_json(const Layer& layer) {
  return {{"source", word_of(layer_source_words, layer.rule.source)},
          {"place", layer.rule.place},
          {"value", or_null(layer.value)},
          {"state", word_of(layer_state_words, layer.state)},
          {"ignoredBecause", null_if_empty(layer.rule.ignored_because)},
          {"evidence", layer.rule.evidence},
          {"dated", layer.rule.dated}};
}

Json expression_text(const UserValues& user) {
  return user.expression ? Json(user.expression->text()) : Json(nullptr);
}

Json precedence_json(const std::optional<Precedence>& precedence) {
  if (!precedence) return nullptr;
  Json layers = Json::array();
  for (const Layer& layer : precedence->layers) layers.push_back(layer_json(layer));
  return {{"nodeGroup", name_of(precedence->kind)},
          {"amiFamily", name_of(precedence->family)},
          {"effective", precedence->effective},
          {"appliedBy", word_of(layer_source_words, precedence->applied().rule.source)},
          {"expression", expression_text(precedence->user)},
          {"layers", layers},
          {"remedy", precedence->to_apply_own_value},
          {"conflict", null_if_empty(precedence->conflict)}};
}

Json explained_type(const ExplainedType& explained) {
  Json lifts = Json::array();
  for (const Lift& lift : explained.lifts) {
    lifts.push_back({{"change", word_of(change_words, lift.change)},
                     {"instanceType", type_name(lift.result)},
                     {"recommended", or_null(lift.result.recommended)},
                     {"maxAllowed", or_null(lift.result.max_allowed)}});
  }
  Json json = terms(explained.node);
  json["limits"] = limits_json(explained.node.type);
  json["enis"] = eni_budget(explained.node.capacity.enis);
  json["lifts"] = lifts;
  json["podsLost"] = or_null(explained.pods_lost);
  json["memoryLimit"] = or_null(explained.node.memory_limit);
  json["reservations"] = Json::array();
  for (const KubeReserved& kept : explained.reserved_by_bootstrap) {
    json["reservations"].push_back(kube_reserved_json(kept));
  }
  json["precedence"] = precedence_json(explained.precedence);
  return json;
}

Json subgroup_json(const Explanation& explanation) {
  if (!explanation.largest_higher_subgroup) return nullptr;
  Json names = Json::array();
  for (const std::size_t index : explanation.largest_higher_subgroup->types) {
    names.push_back(type_name(explanation.group.types[index]));
  }
  return {{"recommended", explanation.largest_higher_subgroup->recommended},
          {"instanceTypes", names}};
}

/// `prefix_pod_eni` as `prefixPodEni`.
std::string camel_case(std::string_view snake_case) {
  std::string name;
  for (std::size_t i = 0; i < snake_case.size(); ++i) {
    const bool starts_word = i > 0 && snake_case[i - 1] == '_';
    const char c = snake_case[i];
    if (c != '_') name += starts_word ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return name;
}

/// What a pool holds; `pods` are those that have an address, or were asked for.
Json pool_json(int pods, const WarmPool& pool) {
  return {{"pods", pods},
          {"enis", pool.enis()},
          {"prefixes", or_null(pool.prefixes())},
          {"addresses", or_null(pool.addresses())},
          {"unusedAddresses", or_null(pool.unused_addresses())},
          {"unusedPrefixes", or_null(pool.unused_prefixes())},
          {"perEni", pool.slots_per_eni}};
}

Json row_json(const WarmRow& row) {
  Json json = pool_json(row.pods, row.pool);
  json["pendingPods"] = row.pending_pods();
  return json;
}

Json warm_targets_json(const WarmTargets& targets) {
  return {{"warmEniTarget", or_null(targets.enis)},
          {"warmPrefixTarget", or_null(targets.prefixes)},
          {"warmIpTarget", or_null(targets.ips)},
          {"minimumIpTarget", or_null(targets.minimum_ips)}};
}

Json step_json(const TimelineStep& step) {
  Json json = pool_json(step.pool.pods, step.pool);
  json["action"] = word_of(pool_action_words, step.step.action);
  json["eni"] = step.step.eni == 0 ? Json(nullptr) : Json(step.step.eni);
  json["slots"] = step.step.slots;
  json["ec2Calls"] = step.ec2_calls;
  return json;
}

Json recommendation_json(const WarmRecommendation& tried) {
  return {{"targets", warm_targets_json(tried.targets)},
          {"idleAddresses", tried.idle_addresses()},
          {"secondsToPlaceBurst", std::chrono::duration<double>(tried.time_to_place).count()},
          {"ec2Calls", tried.ec2_calls},
          {"enis", tried.pool.enis()},
          {"perEni", tried.pool.slots_per_eni}};
}

template <typename Items, typename ToJson>
Json array_of(const Items& items, ToJson to_json) {
  Json array = Json::array();
  for (const auto& item : items) array.push_back(to_json(item));
  return array;
}

}  // namespace

std::string max_pods_json(const GroupMaxPods& group) {
  Json json = group_head(group);
  json["types"] = Json::array();
  for (const MaxPods& node : group.types) json["types"].push_back(terms(node));
  return document(json);
}

std::string explanation_json(const Explanation& explanation) {
  Json json = group_head(explanation.group);
  json["settings"] = settings_json(explanation.group.limiting_type());
  json["types"] = Json::array();
  for (const ExplainedType& type : explanation.types) json["types"].push_back(explained_type(type));
  json["largestHigherGroup"] = subgroup_json(explanation);
  return document(json);
}

std::string comparison_json(std::span<const Comparison> comparisons) {
  Json types = Json::array();
  for (const Comparison& comparison : comparisons) {
    Json by_mode = Json::object();
    for (std::size_t i = 0; i < modes.size(); ++i) {
      const MaxPods& node = comparison.results[i];
      by_mode[camel_case(modes[i].name)] = {{"recommended", or_null(node.recommended)},
                                            {"maxAllowed", or_null(node.max_allowed)},
                                            {"binding", binding(node)},
                                            {"warnings", remarks(node)}};
    }
    types.push_back({{"instanceType", comparison.type.name.view()}, {"modes", by_mode}});
  }
  return document({{"schemaVersion", schema_version}, {"types", types}});
}

std::string listing_json(std::span<const ListedType> rows) {
  Json types = Json::array();
  for (const ListedType& row : rows) {
    Json json = limits_json(row.node.type);
    json["recommended"] = or_null(row.node.recommended);
    json["maxAllowed"] = or_null(row.node.max_allowed);
    json["kubeReservedMemoryMib"] = row.reserved.kube_reserved_memory_mib;
    json["kubeReservedCpuMillis"] = or_null(row.reserved.kube_reserved_cpu_millis);
    json["allocatableMemoryMib"] = or_null(row.reserved.allocatable_memory_mib);
    json["allocatableCpuMillis"] = or_null(row.reserved.allocatable_cpu_millis);
    types.push_back(std::move(json));
  }
  return document({{"schemaVersion", schema_version}, {"types", types}});
}

std::string check_json(const CheckResult& result) {
  Json checks = Json::array();
  for (const Finding& finding : result.findings) {
    checks.push_back({{"name", finding.name},
                      {"status", word_of(verdict_words, finding.verdict)},
                      {"message", finding.message},
                      {"remedy", null_if_empty(finding.remedy)}});
  }
  Json json = group_head(result.group);
  json["passed"] = result.passed();
  json["stoppedBy"] = stops_of(result);
  json["checks"] = checks;
  return document(json);
}

std::string warm_json(const WarmReport& report) {
  Json json{
      {"schemaVersion", schema_version},         {"rows", array_of(report.rows, row_json)},
      {"instanceType", type_name(report.node)},  {"settings", settings_json(report.node)},
      {"maxPods", or_null(report.max_pods)},     {"targets", warm_targets_json(report.in_force)},
      {"refusal", null_if_empty(report.refusal)}};
  if (!report.timeline.empty()) json["timeline"] = array_of(report.timeline, step_json);
  if (!report.recommendations.empty()) {
    json["burst"] = report.burst;
    json["recommendations"] = array_of(report.recommendations, recommendation_json);
    json["command"] = report.command;
  }
  return document(json);
}

}  // namespace maxpods
