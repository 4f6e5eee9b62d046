// SPDX-License-Identifier: Apache-2.0
#include "expression/expression.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/expression_options.h"
#include "cli/node_group_options.h"
#include "cli/remarks.h"
#include "commands/commands.h"
#include "commands/expression/request.h"
#include "node/expression_suggestion.h"
#include "node/expression_trial.h"
#include "report/expression.h"
#include "report/words.h"
#include "text/number.h"

namespace maxpods {
namespace {

/// Removes types of the catalog without pods. Returns why there is nothing to suggest; empty if
/// there is something.
Remark why_nothing_to_suggest(const ExpressionRequest& request, GroupMaxPods& group) {
  if (request.all_types) {
    std::erase_if(group.types,
                  [](const MaxPods& node) { return node.recommended.value_or(0) <= 0; });
    return group.types.empty() ? "no type of the catalog can run with these options" : "";
  }
  if (group.recommended.value_or(0) > 0) return {};
  const MaxPods& node = group.limiting_type();
  if (node.obstacle) return describe(*node.obstacle, node);
  return fmt::format("{} runs no pods: there is nothing to suggest", node.type.name.view());
}

Remark describe_shortened(const SuggestedExpression& suggestion, const GroupMaxPods& group,
                          const Environment& environment) {
  const MaxPods& node = group.types[suggestion.shortened.front()];
  const std::size_t others = suggestion.shortened.size() - 1;
  return {fmt::format(
              "no nodeadm expression gives {}{} the recommended {} pods: it cannot tell them from "
              "types of the group that get fewer",
              node.type.name.view(),
              others == 0 ? "" : fmt::format(" (and {})", counted(others, "more type")),
              *node.recommended),
          environment.vcpus_available
              ? "put them into a node group of their own"
              : "put them into a node group of their own, or add --vcpus-available if your AMIs "
                "have it"};
}

/// Sets `text` to the expression, or returns why there is none.
Answer suggested(const ExpressionRequest& request, std::vector<InstanceType>& types,
                 Catalog of_region, const NodeSettings& settings, std::string& text) {
  GroupMaxPods group = group_max_pods(types, settings);
  Answer answer{.refusal = why_nothing_to_suggest(request, group)};
  if (!answer.refusal.message.empty()) return answer;
  types.clear();
  for (const MaxPods& node : group.types) types.push_back(node.type);
  const std::optional<SuggestedExpression> suggestion =
      suggest_expression(group, request.environment, of_region);
  if (!suggestion) {
    answer.refusal = {std::string(no_expression_fits), "name fewer types"};
  } else if (!suggestion->shortened.empty()) {
    answer.refusal = describe_shortened(*suggestion, group, request.environment);
  } else {
    text = suggestion->text;
  }
  return answer;
}

/// What Karpenter needs to take an expression (website/content/en/preview/concepts/nodeclasses.md
/// and reference/settings.md of github.com/aws/karpenter-provider-aws).
Remark needs_feature_gate() {
  return {
      "Karpenter takes expressions from 1.15 on, with the feature gate NodeClassCEL, which is off "
      "by default",
      "set settings.awsFeatureGates.nodeClassCEL=true in its Helm chart; without it, the "
      "EC2NodeClass is not ready (KubeletExpressionsDisabled), and launches no nodes"};
}

/// That Karpenter refuses the expression on types other than those of the trials; empty if it does
/// not.
Remark refusal_elsewhere(const std::vector<RefusedType>& refused, const Expression& expression) {
  if (refused.empty()) return {};
  const auto& [type, value] = refused.front();
  const std::string others =
      refused.size() == 1 ? "" : fmt::format(" (and {})", counted(refused.size() - 1, "more type"));
  return {fmt::format("Karpenter refuses the node class: on {}{}, {}", type.name.view(), others,
                      described_refusal(value, expression.text())),
          "it must be at least 0 on every type of the region, for example by max(0, ...); name the "
          "types of your region with --region-types"};
}

/// Whether the limit of podsPerCore is known on every type, or there is none.
bool cores_limit_all(const std::vector<ExpressionTrial>& trials) {
  return std::ranges::all_of(trials, [](const ExpressionTrial& trial) {
    return trial.node.settings.pods_per_core == 0 || trial.node.type.vcpus;
  });
}

/// On types whose value depends on what the catalog does not have.
Remarks trial_remarks(const ExpressionRequest& request, const Expression& expression,
                      const std::vector<ExpressionTrial>& trials) {
  Remarks remarks;
  const auto remark_unknown = [&](CelVariable variable, auto is_unknown, std::string_view option) {
    if (!expression.uses(variable)) return;
    const auto first = std::ranges::find_if(trials, is_unknown);
    if (first == trials.end()) return;
    const auto types = std::ranges::count_if(trials, is_unknown);
    remarks.push_back(
        {fmt::format("{} of {}{} is unknown, and counts as 0",
                     name_of(variable, request.environment.dialect), first->node.type.name.view(),
                     types == 1 ? "" : fmt::format(" (and {})", counted(types - 1, "more type"))),
         fmt::format("give it with {} N for a single type, or with --catalog FILE", option)});
  };
  remark_unknown(
      CelVariable::Vcpus, [](const ExpressionTrial& trial) { return !trial.node.type.vcpus; },
      "--vcpus");
  remark_unknown(
      CelVariable::MemoryMib,
      [](const ExpressionTrial& trial) { return !trial.node.type.memory_mib; }, "--memory");
  if (!cores_limit_all(trials)) {
    remarks.emplace_back("podsPerCore limits no type whose vCPUs are unknown",
                         "give them with --vcpus N for a single type, or with --catalog FILE");
  }
  if (request.suggests && request.environment.dialect == Dialect::Karpenter) {
    remarks.push_back(needs_feature_gate());
  }
  if (request.node_group == NodeGroupKind::Managed) {
    remarks.emplace_back(
        "EKS may override the expression: sources conflict on whether it sets maxPods in the "
        "NodeConfig of managed node groups",
        "see the sources with: maxpods explain TYPE --node-group managed");
  }
  return remarks;
}

/// Why the expression fails; empty if it does not.
std::string refusal(const std::vector<ExpressionTrial>& trials,
                    const std::vector<ExpressionVerdict>& failing) {
  std::vector<ExpressionTrial> failed;
  std::ranges::copy_if(trials, std::back_inserter(failed), [&](const ExpressionTrial& trial) {
    return std::ranges::find(failing, trial.verdict) != failing.end();
  });
  if (failed.empty()) return "";
  return fmt::format("the expression fails on {} of {}: {}", failed.size(),
                     counted(trials.size(), "type"), verdict_counts(failed));
}

/// The types of the region with which Karpenter refuses the expression, except those of the trials.
std::vector<RefusedType> refused_elsewhere(const Expression& expression, Catalog of_region,
                                           const std::vector<ExpressionTrial>& trials) {
  std::vector<RefusedType> refused =
      refused_types(expression, of_region, inputs_of(trials.front().node));
  std::erase_if(refused, [&](const RefusedType& each) {
    return std::ranges::any_of(trials, [&](const ExpressionTrial& trial) {
      return trial.node.type.name == each.type.name;
    });
  });
  return refused;
}

Answer tried(const ExpressionRequest& request, const Expression& expression,
             const std::vector<InstanceType>& types, Catalog of_region, NodeSettings settings,
             const Paint& paint) {
  TrialSettings trial_settings{
      .node_group = request.node_group.value_or(NodeGroupKind::SelfManaged),
      .ami_family = family_or_default(request.ami_family, request.networking.os())};
  if (settings.max_reserved_percent) {
    trial_settings.max_reserved_percent = *settings.max_reserved_percent;
    settings.max_reserved_percent.reset();  // a verdict of its own here
  }
  std::vector<MaxPods> nodes;
  nodes.reserve(types.size());
  for (const InstanceType& type : types) nodes.push_back(max_pods(type, settings));
  std::vector<const MaxPods*> pointers;
  for (const MaxPods& node : nodes) pointers.push_back(&node);
  const std::vector<ExpressionTrial> trials = try_expression(expression, nodes, trial_settings);
  Answer answer;
  append(answer.warnings, ineffective_options(settings));
  append(answer.warnings, summarize_remarks(pointers));
  append(answer.warnings, trial_remarks(request, expression, trials));
  const std::vector<RefusedType> elsewhere = refused_elsewhere(expression, of_region, trials);
  const std::vector<ExpressionVerdict> failing = failing_verdicts(request);
  answer.refusal = refusal(trials, failing);
  if (Remark remark = refusal_elsewhere(elsewhere, expression); !remark.message.empty()) {
    const bool fails = std::ranges::find(failing, ExpressionVerdict::Refused) != failing.end();
    if (fails && answer.refusal.message.empty()) {
      answer.refusal = std::move(remark);
    } else {
      answer.warnings.push_back(std::move(remark));
    }
  }
  const TrialReport report{.expression = expression,
                           .trials = trials,
                           .types_of_region = of_region.size(),
                           .refused_elsewhere = elsewhere,
                           .refusal = answer.refusal.message};
  answer.text = request.suggests && request.format.suggestion != nullptr
                    ? request.format.suggestion(expression)
                    : request.format.trials(report, paint);
  return answer;
}

Expression translation_of(const Expression& expression, int reserved_enis) {
  const Environment target{.dialect = other(expression.environment().dialect),
                           .vcpus_available = true};
  try {
    return {translated(expression, reserved_enis), target};
  } catch (const CompileProblem& problem) {
    refuse_expression(problem, expression.text(),
                      fmt::format("{} has no equivalent", project_of(target.dialect)));
  }
}

/// The types on which the two differ: if the value is 0 or an error, nodeadm uses its ENI formula,
/// and Karpenter refuses it.
Remarks differences(const Expression& expression, const Expression& translation,
                    const std::vector<InstanceType>& types, int reserved_enis) {
  std::vector<const InstanceType*> different;
  for (const InstanceType& type : types) {
    const ExpressionInputs inputs{.reserved_enis = reserved_enis};
    const ExpressionValue before = expression_value(expression, type, inputs);
    const ExpressionValue after = expression_value(translation, type, inputs);
    const bool is_same = before.is_taken() && after.is_taken() && before.value == after.value;
    if (!is_same) different.push_back(&type);
  }
  if (different.empty()) return {};
  return {fmt::format(
      "on {} of {}, such as {}, the two give no valid value in common: nodeadm then uses its ENI "
      "formula, and Karpenter launches no nodes",
      different.size(), counted(types.size(), "type"), different.front()->name.view())};
}

/// --translate: the expression in the other dialect, and the types on which the two differ. Throws
/// BadInput if the other dialect has no equivalent.
Answer translate(const ExpressionRequest& request, const Expression& expression, Catalog catalog) {
  const int reserved_enis = request.networking.settings.karpenter_reserved_enis;
  const Expression translation = translation_of(expression, reserved_enis);
  Answer answer;
  answer.text = request.format.translation(expression, translation);
  answer.warnings = differences(expression, translation, types_of(request, catalog), reserved_enis);
  const bool needs_newer_ami =
      translation.environment().dialect == Dialect::Nodeadm &&
      (translation.uses(CelVariable::Vcpus) || translation.uses(CelVariable::MemoryMib));
  if (needs_newer_ami) {
    answer.warnings.emplace_back(
        "vcpus and physical_memory_mib need an AMI with pull request 2777 of amazon-eks-ami "
        "(2026-07-29): older AMIs use their ENI formula");
  }
  if (translation.environment().dialect == Dialect::Karpenter) {
    answer.warnings.push_back(needs_feature_gate());
  }
  return answer;
}

Answer answer(ExpressionRequest request, const Paint& paint) {
  std::string text = take_expression(request);
  check_request(request);
  failing_verdicts(request);
  const NodeSettings settings = settings_on(request.ami_family, request.networking);
  const LoadedCatalog catalog(request.types.catalog_path);
  if (request.translates) {
    return translate(request, compiled(text, request.environment), catalog.types());
  }
  std::vector<InstanceType> types = types_of(request, catalog.types());
  const std::vector<InstanceType> of_region = types_of_region(request, catalog.types());
  if (!request.all_types) {
    for (const InstanceType& type : types) check_can_run(request.ami_type, type);
  }
  const std::size_t asked_for = types.size();
  if (request.suggests) {
    Answer none = suggested(request, types, of_region, settings, text);
    if (!none.refusal.message.empty()) {
      if (request.format.no_trials != nullptr) {
        none.text = request.format.no_trials(request.environment.dialect, none.refusal.message);
      }
      return none;
    }
  }
  Answer result =
      tried(request, compiled(text, request.environment), types, of_region, settings, paint);
  if (types.size() < asked_for) {
    result.warnings.push_back(
        fmt::format("left out {} without pods", counted(asked_for - types.size(), "type")));
  }
  return result;
}

}  // namespace

Action setup_expression(Options& options) {
  const auto request = std::make_shared<ExpressionRequest>();
  add_expression_request_options(options, *request);
  return [request](const Paint& paint) { return answer(*request, paint); };
}

}  // namespace maxpods
