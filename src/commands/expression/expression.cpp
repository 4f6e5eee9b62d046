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
#include "commands/expression/translate.h"
#include "node/expression_suggestion.h"
#include "node/expression_trial.h"
#include "report/expression.h"
#include "report/words.h"
#include "text/number.h"

namespace maxpods {
namespace {

/// Leaves out types of the catalog without pods. Why there is nothing to suggest; empty where there
/// is.
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

/// Sets `text` to the expression, or says why there is none.
Answer suggested(const ExpressionRequest& request, std::vector<InstanceType>& types,
                 const NodeSettings& settings, std::string& text) {
  GroupMaxPods group = group_max_pods(types, settings);
  Answer answer{.refusal = why_nothing_to_suggest(request, group)};
  if (!answer.refusal.message.empty()) return answer;
  types.clear();
  for (const MaxPods& node : group.types) types.push_back(node.type);
  const std::optional<SuggestedExpression> suggestion =
      suggest_expression(group, request.environment);
  if (!suggestion) {
    answer.refusal = {std::string(no_expression_fits), "name fewer types"};
  } else if (!suggestion->shortened.empty()) {
    answer.refusal = describe_shortened(*suggestion, group, request.environment);
  } else {
    text = suggestion->text;
  }
  return answer;
}

/// Types whose value may rest on what no catalog knows.
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
  if (request.node_group == NodeGroupKind::Managed) {
    remarks.emplace_back(
        "EKS may override the expression: sources conflict on whether it sets maxPods in the "
        "NodeConfig of managed node groups",
        "see the sources with: maxpods explain TYPE --node-group managed");
  }
  return remarks;
}

/// Why the expression fails; empty where it does not.
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

Answer tried(const ExpressionRequest& request, const Expression& expression,
             const std::vector<InstanceType>& types, NodeSettings settings, const Paint& paint) {
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
  std::ranges::move(ineffective_options(settings), std::back_inserter(answer.warnings));
  std::ranges::move(summarize_remarks(pointers), std::back_inserter(answer.warnings));
  std::ranges::move(trial_remarks(request, expression, trials),
                    std::back_inserter(answer.warnings));
  answer.refusal = refusal(trials, failing_verdicts(request));
  answer.text = request.suggests && request.format.suggestion != nullptr
                    ? request.format.suggestion(expression)
                    : request.format.trials({expression, trials, answer.refusal.message}, paint);
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
  const std::size_t asked_for = types.size();
  if (request.suggests) {
    Answer none = suggested(request, types, settings, text);
    if (!none.refusal.message.empty()) {
      if (request.format.no_trials != nullptr) {
        none.text = request.format.no_trials(request.environment.dialect, none.refusal.message);
      }
      return none;
    }
  }
  Answer result = tried(request, compiled(text, request.environment), types, settings, paint);
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
