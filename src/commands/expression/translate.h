// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "commands/expression/request.h"
#include "expression/expression.h"

namespace maxpods {

/// --translate: the expression in the other dialect; warns of types on which the two would not do
/// the same. Throws BadInput where the other has nothing that says the same.
Answer translate(const ExpressionRequest& request, const Expression& expression, Catalog catalog);

}  // namespace maxpods
