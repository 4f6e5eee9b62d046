// SPDX-License-Identifier: Apache-2.0
#include "expression/problem.h"

#include <algorithm>
#include <array>
#include <string>

namespace maxpods {
namespace {

constexpr std::array<std::string_view, 6> macros{"all",    "exists", "exists_one",
                                                 "filter", "has",    "map"};

/// From the CEL language definition, "List of Standard Definitions".
constexpr std::array<std::string_view, 18> functions{
    "bool",        "bytes",         "duration",        "dyn",
    "getDate",     "getDayOfMonth", "getDayOfWeek",    "getDayOfYear",
    "getFullYear", "getHours",      "getMilliseconds", "getMinutes",
    "getMonth",    "getSeconds",    "matches",         "timestamp",
    "type",        "uint"};

}  // namespace

void refuse_not_evaluated(std::string_view what, SourceRange where) {
  throw NotEvaluated(where, "valid CEL, but maxpods does not evaluate " + std::string(what));
}

void check_evaluated(std::string_view name, SourceRange where) {
  if (std::ranges::find(macros, name) != macros.end()) {
    refuse_not_evaluated("macros, as " + std::string(name), where);
  }
  if (std::ranges::find(functions, name) != functions.end()) {
    refuse_not_evaluated("the function " + std::string(name), where);
  }
}

}  // namespace maxpods
