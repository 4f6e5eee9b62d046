// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "expression/problem.h"
#include "expression/value.h"
#include "text/word.h"

/// Variables and functions of max-pods expressions beyond CEL: nodeadm's
/// (github.com/awslabs/amazon-eks-ami, nodeadm/internal/kubelet/eni_max_pods.go) and Karpenter's
/// (github.com/aws/karpenter-provider-aws, pkg/cel/environment.go).
namespace maxpods {

enum class Dialect { Nodeadm, Karpenter };

/// As options and JSON call them.
inline constexpr auto dialect_words = all_words(
    Dialect::Karpenter, Word{"nodeadm", Dialect::Nodeadm}, Word{"karpenter", Dialect::Karpenter});

constexpr std::string_view name_of(Dialect dialect) { return word_of(dialect_words, dialect); }

/// The name of the project.
constexpr std::string_view project_of(Dialect dialect) {
  return dialect == Dialect::Nodeadm ? "nodeadm" : "Karpenter";
}

constexpr Dialect other(Dialect dialect) {
  return dialect == Dialect::Nodeadm ? Dialect::Karpenter : Dialect::Nodeadm;
}

/// Where an expression is evaluated.
struct Environment {
  Dialect dialect = Dialect::Nodeadm;
  /// Whether nodeadm has `vcpus` and `physical_memory_mib`: since amazon-eks-ami's pull request
  /// 2777 (2026-07-29). Karpenter always has both.
  bool vcpus_available = false;
};

/// In the order of the members of Variables.
enum class CelVariable { DefaultEnis, IpsPerEni, MaxPods, Vcpus, MemoryMib, InstanceType };

/// The variables of an expression for an instance type.
struct Variables {
  std::int64_t default_enis = 0;
  std::int64_t ips_per_eni = 0;
  /// The value that nodeadm or Karpenter uses without an expression.
  std::int64_t max_pods = 0;
  std::int64_t vcpus = 0;
  std::int64_t memory_mib = 0;
  std::string_view instance_type;
};

std::string_view name_of(CelVariable variable, Dialect dialect);

constexpr CelType type_of(CelVariable variable) {
  return variable == CelVariable::InstanceType ? CelType::String : CelType::Int;
}

/// The variables of the environment.
std::vector<CelVariable> variables_of(const Environment& environment);

/// The variable of that name. Throws CompileProblem with a suggestion where there is none.
CelVariable find_variable(std::string_view name, SourceRange where, const Environment& environment);

enum class Function { ToInt, ToDouble, ToString, Size, StartsWith, EndsWith, Contains, Min, Max };

/// Only Karpenter has these functions.
constexpr bool is_extreme(Function function) {
  return function == Function::Min || function == Function::Max;
}

/// A function with one signature.
struct Overload {
  Function function;
  std::string_view name;
  /// Called as a method of its first argument.
  bool is_method;
  std::vector<CelType> arguments;
  CelType result;
};

/// The overload of that name for arguments of these types. Throws CompileProblem with a hint where
/// there is none.
const Overload& find_overload(std::string_view name, bool is_method,
                              const std::vector<CelType>& arguments, SourceRange where,
                              const Environment& environment);

}  // namespace maxpods
