// SPDX-License-Identifier: Apache-2.0
#include "catalog/prices.h"
#include "report/fit.h"
#include "report/json.h"
#include "text/number.h"

namespace maxpods {
namespace {

Json bound_by_json(const NodesBoundBy& nodes, bool with_nothing) {
  Json json;
  for (const auto& [word, what] : bound_by_words) {
    if (what == BoundBy::Nothing && !with_nothing) continue;
    json[std::string(word)] = nodes[static_cast<std::size_t>(what)];
  }
  return json;
}

/// Rounded down, though it may be negative where a node runs more than it has.
std::int64_t floor_mib(std::int64_t bytes) {
  return bytes / mib_bytes - (bytes % mib_bytes < 0 ? 1 : 0);
}

Json today_json(const FitToday& today) {
  return {{"nodes", today.nodes},
          {"pods", today.pods},
          {"pending", today.pending},
          {"daemonPods", today.daemon_pods},
          {"requestedCpuMillis", today.requested_cpu_millis},
          {"requestedMemoryMib", today.requested_memory_bytes / mib_bytes},
          {"boundBy", bound_by_json(today.bound_by, true)},
          {"idleCpuMillis", today.idle_cpu_millis},
          {"idleMemoryMib", floor_mib(today.idle_memory_bytes)}};
}

Json kind_json(const FitKind& kind, bool shows_names) {
  Json json{{"instanceType", kind.type},
            {"nodes", kind.nodes},
            {"maxPods", kind.max_pods},
            {"memoryFollowsMaxPods", kind.memory_follows},
            {"daemons", kind.daemons},
            {"pods", kind.pods},
            {"pending", kind.pending},
            {"allocatableCpuMillis", kind.allocatable_cpu_millis},
            {"allocatableMemoryMib", kind.allocatable_memory_bytes / mib_bytes},
            {"requestedCpuMillis", kind.requested_cpu_millis},
            {"requestedMemoryMib", kind.requested_memory_bytes / mib_bytes},
            {"boundBy", bound_by_json(kind.bound_by, true)}};
  if (shows_names) json["firstNode"] = kind.first_node;
  return json;
}

Json setting_json(const FitSetting& setting) {
  return {{"mode", setting.mode},
          {"maxPods", or_null(setting.max_pods)},
          {"nodesAtLeast", setting.nodes_at_least},
          {"nodesAtMost", setting.nodes_at_most},
          {"saved", setting.saved},
          {"boundBy", bound_by_json(setting.bound_by, false)},
          {"unplaceable", setting.unplaceable}};
}

Json needed_json(const FitNeeded& needed) {
  return {{"instanceType", needed.type},
          {"maxPods", or_null(needed.max_pods)},
          {"inForce", needed.in_force},
          {"freedMemoryMib", needed.freed_memory_mib}};
}

Json candidate_json(const FitCandidate& candidate) {
  Json price = nullptr;
  if (candidate.price_millionths) {
    price = static_cast<double>(*candidate.price_millionths) / price_millionths_per_unit;
  }
  return {{"instanceType", name_of(candidate.type)},
          {"maxPods", candidate.max_pods},
          {"nodesAtLeast", candidate.nodes_at_least},
          {"nodesAtMost", candidate.nodes_at_most},
          {"vcpus", candidate.vcpus},
          {"memoryMib", candidate.memory_mib},
          {"price", price},
          {"binding", word_of(bound_by_words, candidate.binding)},
          {"unplaceable", candidate.unplaceable}};
}

Json unplaceable_json(const FitUnplaceable& pods, bool shows_names) {
  Json lacks = array_of(pods.lacks, [](BoundBy what) { return word_of(bound_by_words, what); });
  if (pods.lacks_node) lacks.push_back("node");
  Json json{{"pods", pods.pods},
            {"cpuMillis", pods.cpu_millis},
            {"memoryMib", pods.memory_bytes / mib_bytes},
            {"lacks", std::move(lacks)}};
  if (shows_names) json["example"] = pods.example;
  return json;
}

/// Null if nothing is proposed.
Json proposed_json(const FitReport& report) {
  if (report.proposed == nullptr) return nullptr;
  Json types = Json::array();
  for (const auto& [type, nodes] : report.proposed->nodes_by_type) {
    types.push_back({{"instanceType", type}, {"nodes", nodes}});
  }
  Json subnets = nullptr;
  if (report.subnets) {
    subnets = {{"fits", report.subnets->fits},
               {"isCertain", report.subnets->is_certain},
               {"missingNodes", report.subnets->missing_nodes}};
  }
  return {{"mode", report.proposed->mode},
          {"types", std::move(types)},
          {"subnets", std::move(subnets)}};
}

Json ignored_json(const FitReport& report) {
  const auto& [spread, anti_affinity, host_ports, ephemeral_storage] = report.unpacked;
  return {{"finished", report.finished},          {"nodes", report.other_nodes},
          {"elsewhere", report.elsewhere},        {"spread", spread},
          {"antiAffinity", anti_affinity},        {"hostPorts", host_ports},
          {"ephemeralStorage", ephemeral_storage}};
}

}  // namespace

std::string fit_json(const FitReport& report) {
  const FitResult& result = report.result;
  const auto kind = [&](const FitKind& each) { return kind_json(each, report.shows_names); };
  const auto unplaceable = [&](const FitUnplaceable& each) {
    return unplaceable_json(each, report.shows_names);
  };
  return document({{"schemaVersion", schema_version},
                   {"today", today_json(result.today)},
                   {"settings", array_of(result.settings, setting_json)},
                   {"needed", array_of(result.needed, needed_json)},
                   {"candidates", array_of(result.candidates, candidate_json)},
                   {"unplaceable", array_of(result.unplaceable, unplaceable)},
                   {"ignored", ignored_json(report)},
                   {"kinds", array_of(result.kinds, kind)},
                   {"proposed", proposed_json(report)}});
}

}  // namespace maxpods
