// SPDX-License-Identifier: Apache-2.0
#include "expression/expression.h"

#include "expression/syntax.h"

namespace maxpods {

Expression::Expression(std::string_view text, const Environment& environment)
    : text_(text),
      environment_(environment),
      tree_(parse_expression(text)),
      resolutions_(check_types(tree_, environment)) {
  const bool is_number = is_numeric(type());
  if (environment.dialect == Dialect::Nodeadm || is_number) return;
  throw CompileProblem({0, text.size()}, "Karpenter takes int or double, and this is " +
                                             std::string(name_of(type())));
}

bool Expression::uses(CelVariable variable) const {
  for (NodeIndex i = 0; i < tree_.nodes.size(); ++i) {
    if (tree_.nodes[i].operation == Operation::Name && resolutions_[i].variable == variable) {
      return true;
    }
  }
  return false;
}

}  // namespace maxpods
