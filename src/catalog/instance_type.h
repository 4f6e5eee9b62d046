// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <limits>
#include <optional>
#include <string_view>

#include "text/word.h"

namespace maxpods {

/// The EC2 API name of an instance type, such as `m5.large`. It holds its characters itself, so
/// that built-in rows and rows of files have the same type, without allocation.
class TypeName {
 public:
  /// Names of EC2 have at most 19 characters.
  static constexpr std::size_t max_length = 31;

  constexpr TypeName() = default;

  /// `name` must not be longer than `max_length`.
  constexpr explicit TypeName(std::string_view name) : length_(name.size()) {
    std::copy(name.begin(), name.end(), characters_.begin());
  }

  /// A family, a dot and a size, both of lower-case letters, digits and `-`. Neither starts with
  /// `-`, so that commands do not take it for an option.
  static constexpr bool is_valid(std::string_view name) {
    const std::size_t dot = name.find('.');
    return name.size() <= max_length && dot != std::string_view::npos && dot > 0 &&
           dot + 1 < name.size() && name.front() != '-' && name[dot + 1] != '-' &&
           name.find_first_not_of(allowed, dot + 1) == std::string_view::npos &&
           name.find_first_not_of(allowed) == dot;
  }

  constexpr std::string_view view() const { return {characters_.data(), length_}; }
  constexpr std::string_view family() const { return view().substr(0, view().find('.')); }
  constexpr std::string_view size() const { return view().substr(view().find('.') + 1); }

  friend constexpr auto operator<=>(const TypeName& a, const TypeName& b) {
    return a.view() <=> b.view();
  }
  friend constexpr bool operator==(const TypeName& a, const TypeName& b) {
    return a.view() == b.view();
  }

 private:
  static constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyz0123456789-";

  std::array<char, max_length> characters_{};
  std::size_t length_ = 0;
};

/// Bounds for counts: far above what EC2 has, and far below where sums overflow.
inline constexpr int max_interfaces = 65535;
inline constexpr int max_vcpus = 65535;

inline constexpr int max_memory_mib = std::numeric_limits<int>::max();

enum class Architecture { Amd64, Arm64 };

/// As catalogs have them.
inline constexpr auto architecture_words = all_words(
    Architecture::Arm64, Word{"amd64", Architecture::Amd64}, Word{"arm64", Architecture::Arm64});

constexpr std::string_view name_of(Architecture architecture) {
  return word_of(architecture_words, architecture);
}

/// None where EC2 does not name one: bare metal, and two retired types.
enum class Hypervisor { Nitro, Xen, None };

/// As catalogs have them.
inline constexpr auto hypervisor_words =
    all_words(Hypervisor::None, Word{"nitro", Hypervisor::Nitro}, Word{"xen", Hypervisor::Xen},
              Word{"none", Hypervisor::None});

constexpr std::string_view name_of(Hypervisor hypervisor) {
  return word_of(hypervisor_words, hypervisor);
}

/// The kinds of accelerators that decide the variant of an AMI.
enum class Accelerator { Nvidia, Neuron, Amd, Qualcomm };

/// As catalogs and options have them.
inline constexpr auto accelerator_words = all_words(
    Accelerator::Qualcomm, Word{"nvidia", Accelerator::Nvidia}, Word{"neuron", Accelerator::Neuron},
    Word{"amd", Accelerator::Amd}, Word{"qualcomm", Accelerator::Qualcomm});

constexpr std::string_view name_of(Accelerator accelerator) {
  return word_of(accelerator_words, accelerator);
}

/// An EC2 instance type and its limits, in the order of the catalog's columns. Unknown values are
/// absent.
// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding)
struct InstanceType {
  TypeName name;
  std::optional<int> vcpus;
  std::optional<int> memory_mib;
  std::optional<Architecture> architecture;
  Hypervisor hypervisor = Hypervisor::Nitro;
  bool bare_metal = false;
  int network_cards = 1;
  /// Network interfaces of the default network card, the only one with addresses for pods.
  int enis = 0;
  /// Including the primary address.
  int ipv4_per_eni = 0;
  /// Whether it supports a trunk interface, which security groups for pods need.
  std::optional<bool> trunking;
  std::optional<int> branch_enis;
  /// CurrentGeneration in the EC2 API.
  std::optional<bool> current_generation;
  /// Whether the EC2 API knows the name. Tables of AWS projects list types that it does not: nobody
  /// can launch them.
  bool offered = true;
  /// Absent: none of these kinds, or unknown. `accelerators` tells which.
  std::optional<Accelerator> accelerator;
  /// The number of accelerators of that kind: 0 without any, and for a fraction of one. Absent:
  /// unknown.
  std::optional<int> accelerators;
};

/// Whether the type is built on the AWS Nitro System, so that its nodes can use prefixes: it has
/// the Nitro hypervisor, or is bare metal (VPC CNI, IsPrefixDelegationSupported).
constexpr bool is_built_on_nitro(const InstanceType& type) {
  return type.hypervisor == Hypervisor::Nitro || type.bare_metal;
}

constexpr std::string_view name_of(const InstanceType& type) { return type.name.view(); }

}  // namespace maxpods
