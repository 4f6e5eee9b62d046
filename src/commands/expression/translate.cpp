// SPDX-License-Identifier: Apache-2.0
#include "commands/expression/translate.h"

#include <fmt/format.h>

#include <string>
#include <vector>

#include "cli/expression_options.h"
#include "expression/expression.h"
#include "report/expression.h"
#include "text/number.h"

namespace maxpods {
namespace {

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

/// Types on which the two would not do the same: what is 0 or fails, nodeadm falls back from, and
/// Karpenter refuses.
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

}  // namespace

Answer translate(const ExpressionRequest& request, const Expression& expression, Catalog catalog) {
  const int reserved_enis = request.networking.settings.cni.reserved_enis;
  const Expression translation = translation_of(expression, reserved_enis);
  Answer answer;
  answer.text = request.format.translation(expression, translation);
  const std::vector<InstanceType> types =
      request.names_types() ? types_of(request, catalog)
                            : std::vector<InstanceType>(catalog.begin(), catalog.end());
  answer.warnings = differences(expression, translation, types, reserved_enis);
  const bool needs_newer_ami =
      translation.environment().dialect == Dialect::Nodeadm &&
      (translation.uses(CelVariable::Vcpus) || translation.uses(CelVariable::MemoryMib));
  if (needs_newer_ami) {
    answer.warnings.emplace_back(
        "vcpus and physical_memory_mib need an AMI with pull request 2777 of amazon-eks-ami "
        "(2026-07-29): older AMIs use their ENI formula");
  }
  return answer;
}

}  // namespace maxpods
