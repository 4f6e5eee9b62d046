// SPDX-License-Identifier: Apache-2.0
#include "expression/expression.h"

#include "text/strings.h"

namespace maxpods {

Expression::Expression(std::string_view text, const Environment& environment)
    : text_(text),
      environment_(environment),
      tree_(parse_expression(text)),
      resolutions_(check_types(tree_, environment)) {
  if (environment.dialect == Dialect::Nodeadm || is_numeric(type())) return;
  throw CompileProblem({0, text.size()},
                       concat({"Karpenter takes int or double, and this is ", name_of(type())}));
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
