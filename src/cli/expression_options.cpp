// SPDX-License-Identifier: Apache-2.0
#include "cli/expression_options.h"

#include <fmt/format.h>

#include "cli/options.h"
#include "expression/problem.h"
#include "report/expression.h"
#include "text/bad_input.h"

namespace maxpods {
namespace {

std::string consequence_in(Dialect dialect) {
  return dialect == Dialect::Nodeadm
             ? "nodeadm would only log this on the node, and use its ENI formula"
             : "Karpenter would set the node class to not ready, and launch no nodes";
}

}  // namespace

void add_vcpus_available_option(Options& options, bool& vcpus_available) {
  options.flag("--vcpus-available", vcpus_available,
               "Assume an AMI with amazon-eks-ami pull request 2777 (2026-07-29), whose nodeadm "
               "has vcpus and physical_memory_mib");
}

void refuse_expression(const CompileProblem& problem, std::string_view text,
                       const std::string& consequence) {
  std::string excerpt = marked_excerpt(text, problem.where());
  if (!consequence.empty()) excerpt += "  " + consequence + '\n';
  throw BadInput(
      fmt::format("the expression, {}: {}", place_in(text, problem.where()), problem.what()),
      problem.hint(), excerpt);
}

Expression compiled(std::string_view text, const Environment& environment) {
  try {
    return {text, environment};
  } catch (const NotEvaluated& problem) {
    refuse_expression(problem, text, "");
  } catch (const CompileProblem& problem) {
    refuse_expression(problem, text, consequence_in(environment.dialect));
  }
}

}  // namespace maxpods
