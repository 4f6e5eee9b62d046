// SPDX-License-Identifier: Apache-2.0
#include <string_view>

#include "report/explanation.h"
#include "report/json.h"
#include "report/words.h"

namespace maxpods {
namespace {

Json eni_budget_json(const EniBudget& enis) {
  Json json{{"onDefaultCard", enis.on_default_card}, {"managed", enis.managed}};
  for (std::size_t i = 0; i < eni_deductions.size(); ++i) {
    json[std::string(eni_deductions[i].json_key)] = enis.deducted[i].taken;
  }
  json["usable"] = enis.usable;
  return json;
}

Json kube_reserved_json(const KubeReserved& kept) {
  return {{"bootstrap", word_of(bootstrap_words, kept.bootstrap)},
          {"podsCounted", kept.counts_pods ? Json(kept.pods_counted) : Json(nullptr)},
          {"kubeReservedMemoryMib", kept.kube_reserved_memory_mib},
          {"kubeReservedCpuMillis", or_null(kept.kube_reserved_cpu_millis)},
          {"evictionMemoryMib", or_null(kept.eviction_memory_mib)},
          {"allocatableMemoryMib", or_null(kept.allocatable_memory_mib)},
          {"allocatableCpuMillis", or_null(kept.allocatable_cpu_millis)},
          {"systemReservedMemoryMib", kept.system_reserved_memory_mib},
          {"systemReservedCpuMillis", kept.system_reserved_cpu_millis}};
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

Json precedence_json(const std::optional<Precedence>& precedence) {
  if (!precedence) return nullptr;
  const std::optional<Expression>& expression = precedence->user.expression;
  return {{"nodeGroup", name_of(precedence->kind)},
          {"amiFamily", precedence->kind == NodeGroupKind::AutoMode
                            ? Json(nullptr)
                            : Json(name_of(precedence->family))},
          {"effective", precedence->effective},
          {"appliedBy", word_of(layer_source_words, precedence->applied().rule.source)},
          {"expression", expression ? Json(expression->text()) : Json(nullptr)},
          {"layers", array_of(precedence->layers, layer_json)},
          {"remedy", precedence->to_apply_own_value},
          {"conflict", null_if_empty(precedence->conflict)},
          {"setSeveralTimes", null_if_empty(precedence->set_several_times)},
          {"planned", or_null(precedence->planned)},
          {"failsConsistencyCheck",
           precedence->planned ? Json(precedence->fails_consistency_check()) : Json(nullptr)},
          {"reservedEnisToSet", or_null(precedence->reserved_enis_to_set)}};
}

Json lift_json(const Lift& lift) {
  return {{"change", lift.setting != nullptr ? lift.setting->change : "largerType"},
          {"instanceType", type_name(lift.result)},
          {"recommended", or_null(lift.result.recommended)},
          {"maxAllowed", or_null(lift.result.max_allowed)}};
}

Json explained_type(const ExplainedType& explained) {
  Json json = terms(explained.node);
  json["limits"] = limits_json(explained.node.type);
  json["enis"] = eni_budget_json(explained.node.capacity.enis);
  json["lifts"] = array_of(explained.lifts, lift_json);
  json["podsLost"] = or_null(explained.pods_lost);
  json["memoryLimit"] = or_null(explained.node.memory_limit);
  json["reservations"] = array_of(explained.reserved_by_bootstrap, kube_reserved_json);
  json["precedence"] = precedence_json(explained.precedence);
  return json;
}

Json subgroup_json(const Explanation& explanation) {
  if (!explanation.largest_higher_subgroup) return nullptr;
  const Subgroup& subgroup = *explanation.largest_higher_subgroup;
  const auto name_at = [&](std::size_t index) { return type_name(explanation.group.types[index]); };
  return {{"recommended", subgroup.recommended},
          {"instanceTypes", array_of(subgroup.types, name_at)}};
}

}  // namespace

std::string explanation_json(const Explanation& explanation) {
  Json json = group_head(explanation.group);
  json["settings"] = settings_json(explanation.group.limiting_type());
  json["types"] = array_of(explanation.types, explained_type);
  json["largestHigherGroup"] = subgroup_json(explanation);
  return document(json);
}

}  // namespace maxpods
