// SPDX-License-Identifier: Apache-2.0
#include "expression/dialect.h"

#include <array>

#include "text/nearest.h"
#include "text/strings.h"

namespace maxpods {
namespace {

using enum CelType;

/// nodeadm has another name for the memory, the same for the others.
constexpr auto karpenter_variables =
    all_words(CelVariable::InstanceType, Word{"default_enis", CelVariable::DefaultEnis},
              Word{"ips_per_eni", CelVariable::IpsPerEni}, Word{"max_pods", CelVariable::MaxPods},
              Word{"vcpus", CelVariable::Vcpus}, Word{"memory_mib", CelVariable::MemoryMib},
              Word{"instance_type", CelVariable::InstanceType});

const std::vector<Overload>& overloads() {
  static const std::vector<Overload> all{
      {Function::ToInt, "int", false, {Int}, Int},
      {Function::ToInt, "int", false, {Double}, Int},
      {Function::ToInt, "int", false, {String}, Int},
      {Function::ToDouble, "double", false, {Double}, Double},
      {Function::ToDouble, "double", false, {Int}, Double},
      {Function::ToDouble, "double", false, {String}, Double},
      {Function::ToString, "string", false, {String}, String},
      {Function::ToString, "string", false, {Int}, String},
      {Function::ToString, "string", false, {Double}, String},
      {Function::ToString, "string", false, {Bool}, String},
      {Function::Size, "size", false, {String}, Int},
      {Function::Size, "size", true, {String}, Int},
      {Function::StartsWith, "startsWith", true, {String, String}, Bool},
      {Function::EndsWith, "endsWith", true, {String, String}, Bool},
      {Function::Contains, "contains", true, {String, String}, Bool},
      {Function::Min, "min", false, {Int, Int}, Int},
      {Function::Min, "min", false, {Double, Double}, Double},
      {Function::Min, "min", false, {Int, Double}, Double},
      {Function::Min, "min", false, {Double, Int}, Double},
      {Function::Max, "max", false, {Int, Int}, Int},
      {Function::Max, "max", false, {Double, Double}, Double},
      {Function::Max, "max", false, {Int, Double}, Double},
      {Function::Max, "max", false, {Double, Int}, Double},
  };
  return all;
}

bool has(const Environment& environment, const Overload& overload) {
  return environment.dialect == Dialect::Karpenter || !is_extreme(overload.function);
}

std::vector<std::string_view> variable_names(const Environment& environment) {
  std::vector<std::string_view> names;
  for (const CelVariable variable : variables_of(environment)) {
    names.push_back(name_of(variable, environment.dialect));
  }
  return names;
}

std::string known_variables(const Environment& environment) {
  return concat(
      {project_of(environment.dialect), " has ", joined(variable_names(environment), ", ")});
}

/// A hint for names of the other dialect or of newer releases; empty for others.
std::string hint_at_other_dialect(std::string_view name, const Environment& environment) {
  constexpr std::string_view since =
      "with amazon-eks-ami pull request 2777 (2026-07-29): if your AMI has it, add "
      "--vcpus-available";
  const bool is_nodeadm = environment.dialect == Dialect::Nodeadm;
  if (is_nodeadm && name == "memory_mib") {
    const std::string message = "memory_mib is Karpenter's; nodeadm has physical_memory_mib";
    return environment.vcpus_available ? message : concat({message, ", ", since});
  }
  if (is_nodeadm && (name == "vcpus" || name == "physical_memory_mib")) {
    return concat({"nodeadm has ", name, " ", since});
  }
  if (is_nodeadm && name == "instance_type") {
    return "instance_type is Karpenter's; " + known_variables(environment);
  }
  if (!is_nodeadm && name == "physical_memory_mib") {
    return "physical_memory_mib is nodeadm's; Karpenter has memory_mib";
  }
  return "";
}

std::string list_of(const std::vector<CelType>& types) {
  std::vector<std::string_view> names;
  for (const CelType type : types) names.push_back(name_of(type));
  return joined(names, ", ");
}

[[noreturn]] void refuse_unknown_function(std::string_view name, SourceRange where,
                                          const Environment& environment) {
  std::vector<std::string_view> known;
  for (const Overload& overload : overloads()) {
    if (has(environment, overload) && (known.empty() || known.back() != overload.name)) {
      known.push_back(overload.name);
    }
  }
  std::string hint = "there are " + joined(known, ", ");
  if (name == "min" || name == "max") {
    hint = concat(
        {name, " is Karpenter's; nodeadm compares: a ", name == "min" ? "<" : ">",
         " b ? a : b; translate it with: maxpods expression EXPR --dialect karpenter --translate"});
  }
  throw CompileProblem(where,
                       concat({project_of(environment.dialect), " has no function '", name, "'",
                               did_you_mean(nearest(name, known))}),
                       hint);
}

std::string hint_at_arguments(std::string_view name, bool is_method,
                              const std::vector<const Overload*>& candidates) {
  if (candidates.empty()) {
    return is_method ? concat({"call it with its argument in parentheses: ", name, "(x)"})
                     : concat({"call it on a string: x.", name, "(...)"});
  }
  std::string hint = "it takes ";
  for (const Overload* const candidate : candidates) {
    if (candidate != candidates.front()) hint += ", or ";
    hint += "(" + list_of(candidate->arguments) + ")";
  }
  if (is_extreme(candidates.front()->function)) {
    hint += concat({"; for more write ", name, "(a, ", name, "(b, c))"});
  }
  return hint;
}

}  // namespace

std::string_view name_of(CelVariable variable, Dialect dialect) {
  const bool is_nodeadm = dialect == Dialect::Nodeadm;
  if (variable == CelVariable::MemoryMib && is_nodeadm) return "physical_memory_mib";
  return word_of(karpenter_variables, variable);
}

std::vector<CelVariable> variables_of(const Environment& environment) {
  std::vector<CelVariable> variables{CelVariable::DefaultEnis, CelVariable::IpsPerEni,
                                     CelVariable::MaxPods};
  const bool is_karpenter = environment.dialect == Dialect::Karpenter;
  if (is_karpenter || environment.vcpus_available) {
    variables.insert(variables.end(), {CelVariable::Vcpus, CelVariable::MemoryMib});
  }
  if (is_karpenter) variables.push_back(CelVariable::InstanceType);
  return variables;
}

CelVariable find_variable(std::string_view name, SourceRange where,
                          const Environment& environment) {
  for (const CelVariable variable : variables_of(environment)) {
    if (name_of(variable, environment.dialect) == name) return variable;
  }
  const std::string message =
      concat({project_of(environment.dialect), " has no variable '", name, "'"});
  if (const std::string hint = hint_at_other_dialect(name, environment); !hint.empty()) {
    throw CompileProblem(where, message, hint);
  }
  throw CompileProblem(where, message + did_you_mean(nearest(name, variable_names(environment))),
                       known_variables(environment));
}

const Overload& find_overload(std::string_view name, bool is_method,
                              const std::vector<CelType>& arguments, SourceRange where,
                              const Environment& environment) {
  std::vector<const Overload*> candidates;
  bool is_known = false;
  for (const Overload& overload : overloads()) {
    if (overload.name != name || !has(environment, overload)) continue;
    is_known = true;
    if (overload.is_method != is_method) continue;
    if (overload.arguments == arguments) return overload;
    candidates.push_back(&overload);
  }
  if (!is_known) refuse_unknown_function(name, where, environment);
  throw CompileProblem(where, concat({"'", name, "' does not take (", list_of(arguments), ")"}),
                       hint_at_arguments(name, is_method, candidates));
}

}  // namespace maxpods
