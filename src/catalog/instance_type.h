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
/// that rows built in and rows read from a file are the same plain value.
class TypeName {
 public:
  /// The longest name EC2 has is 19 characters.
  static constexpr std::size_t max_length = 31;

  constexpr TypeName() = default;

  /// `name` must not be longer than that.
  constexpr explicit TypeName(std::string_view name) : length_(name.size()) {
    std::copy(name.begin(), name.end(), characters_.begin());
  }

  /// A family and a size of small letters, digits and `-`, with a dot between; neither starts with
  /// `-`, which would make it an option where it is put into a command.
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

/// A sanity bound for counts of interfaces and addresses: far above what EC2 has, and far below
/// where sums overflow.
inline constexpr int most_interfaces = 65535;

/// A sanity bound for vCPUs, far above what EC2 has.
inline constexpr int most_vcpus = 65535;

/// All that the catalog has room for.
inline constexpr int most_memory_mib = std::numeric_limits<int>::max();

enum class Architecture { Amd64, Arm64 };

/// As catalogs have them.
inline constexpr auto architecture_words = all_words(
    Architecture::Arm64, Word{"amd64", Architecture::Amd64}, Word{"arm64", Architecture::Arm64});

constexpr std::string_view name_of(Architecture architecture) {
  return word_of(architecture_words, architecture);
}

/// None: EC2 names no hypervisor (bare metal, and two retired types).
enum class Hypervisor { Nitro, Xen, None };

/// As catalogs have them.
inline constexpr auto hypervisor_words =
    all_words(Hypervisor::None, Word{"nitro", Hypervisor::Nitro}, Word{"xen", Hypervisor::Xen},
              Word{"none", Hypervisor::None});

constexpr std::string_view name_of(Hypervisor hypervisor) {
  return word_of(hypervisor_words, hypervisor);
}

/// An EC2 instance type and its limits. What no source tells is absent.
struct InstanceType {
  TypeName name;
  std::optional<int> vcpus;
  std::optional<int> memory_mib;
  std::optional<Architecture> architecture;
  Hypervisor hypervisor = Hypervisor::Nitro;
  bool bare_metal = false;
  int network_cards = 1;
  /// Network interfaces of the default network card: pods get addresses from no other.
  int enis = 0;
  /// Per network interface, its primary address included.
  int ipv4_per_eni = 0;
  /// Whether it can have a trunk interface, which security groups for pods need.
  std::optional<bool> trunking;
  std::optional<int> branch_enis;
};

}  // namespace maxpods
