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

/// What max-pods expressions have beyond CEL: nodeadm's (github.com/awslabs/amazon-eks-ami,
/// nodeadm/internal/kubelet/eni_max_pods.go) and Karpenter's
/// (github.com/aws/karpenter-provider-aws, pkg/cel/environment.go).
namespace maxpods {

enum class Dialect { Nodeadm, Karpenter };

/// As options and JSON call them.
inline constexpr auto dialect_words = all_words(
    Dialect::Karpenter, Word{"nodeadm", Dialect::Nodeadm}, Word{"karpenter", Dialect::Karpenter});

constexpr std::string_view name_of(Dialect dialect) { return word_of(dialect_words, dialect); }

/// As the project calls itself.
constexpr std::string_view project_of(Dialect dialect) {
  return dialect == Dialect::Nodeadm ? "nodeadm" : "Karpenter";
}

constexpr Dialect other(Dialect dialect) {
  return dialect == Dialect::Nodeadm ? Dialect::Karpenter : Dialect::Nodeadm;
}

/// Which expressions are read.
struct Environment {
  Dialect dialect = Dialect::Nodeadm;
  /// Whether nodeadm has `vcpus` and `physical_memory_mib`, as it has from amazon-eks-ami's pull
  /// request 2777 on (2026-07-29). Karpenter has both either way.
  bool vcpus_available = false;
};

enum class CelVariable { DefaultEnis, IpsPerEni, MaxPods, Vcpus, MemoryMib, InstanceType };

/// What an expression sees of an instance type.
struct Variables {
  std::int64_t default_enis = 0;
  std::int64_t ips_per_eni = 0;
  /// What nodeadm or Karpenter takes without an expression.
  std::int64_t max_pods = 0;
  std::int64_t vcpus = 0;
  std::int64_t memory_mib = 0;
  std::string_view instance_type;
};

std::string_view name_of(CelVariable variable, Dialect dialect);

constexpr CelType type_of(CelVariable variable) {
  return variable == CelVariable::InstanceType ? CelType::String : CelType::Int;
}

/// The variables that such expressions have.
std::vector<CelVariable> variables_of(const Environment& environment);

/// The variable of that name. Throws CompileProblem where there is none, naming what was meant.
CelVariable find_variable(std::string_view name, SourceRange where, const Environment& environment);

enum class Function { ToInt, ToDouble, ToString, Size, StartsWith, EndsWith, Contains, Min, Max };

/// A function over arguments of one list of types.
struct Overload {
  Function function;
  std::string_view name;
  /// Called on its first argument, behind a dot.
  bool is_method;
  std::vector<CelType> arguments;
  CelType result;
};

/// The overload of that name for arguments of these types. Throws CompileProblem where there is
/// none, with a hint at what there is.
const Overload& find_overload(std::string_view name, bool is_method,
                              const std::vector<CelType>& arguments, SourceRange where,
                              const Environment& environment);

}  // namespace maxpods
