// SPDX-License-Identifier: Apache-2.0
#include "lint/expression_mends.h"

#include <string>
#include <string_view>

#include "expression/expression.h"
#include "lint/mends.h"
#include "text/strings.h"

namespace maxpods {
namespace {

Expression compiled(std::string_view text, Dialect dialect) {
  return {text, {.dialect = dialect, .vcpus_available = true}};
}

}  // namespace

Edits translated_expression(Place place, const Text& expression, Dialect dialect) {
  try {
    return as_text(place, expression, translated(compiled(expression.view(), other(dialect)), 0));
  } catch (const CompileProblem&) {
    return {};
  }
}

Edits bounded_expression(Place place, const Text& expression, Dialect dialect) {
  try {
    std::string text(trimmed(expression.view()));
    // Only Karpenter has min.
    const bool is_nodeadms = dialect == Dialect::Nodeadm;
    if (is_nodeadms) text = translated(compiled(text, dialect), 0);
    text = concat({"min(", text, ", max_pods)"});
    if (is_nodeadms) text = translated(compiled(text, Dialect::Karpenter), 0);
    return as_text(place, expression, text);
  } catch (const CompileProblem&) {
    return {};
  }
}

}  // namespace maxpods
