// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "text/version.h"
#include "text/word.h"

namespace maxpods {

enum class Os { Linux, Windows };

/// As options and machines call it.
inline constexpr auto os_words =
    all_words(Os::Windows, Word{"linux", Os::Linux}, Word{"windows", Os::Windows});

constexpr std::string_view name_of(Os os) { return word_of(os_words, os); }

enum class IpFamily { IPv4, IPv6 };

/// As options and machines call it.
inline constexpr auto ip_family_words =
    all_words(IpFamily::IPv6, Word{"ipv4", IpFamily::IPv4}, Word{"ipv6", IpFamily::IPv6});

constexpr std::string_view name_of(IpFamily family) { return word_of(ip_family_words, family); }

/// The newest release of the VPC CNI that this program knows (chart aws-vpc-cni of
/// github.com/aws/eks-charts, v0.0.251).
inline constexpr Version newest_known_cni{1, 23, 3};

/// The settings of the VPC CNI that decide how many addresses a node has for pods. The names in
/// capitals are those of its README.md (github.com/aws/amazon-vpc-cni-k8s).
struct CniSettings {
  Os os = Os::Linux;
  IpFamily ip_family = IpFamily::IPv4;
  Version version = newest_known_cni;
  /// ENABLE_PREFIX_DELEGATION
  bool prefix_delegation = false;
  /// AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG: the primary network interface serves no pods.
  bool custom_networking = false;
  /// MAX_ENI, at least 1.
  std::optional<int> max_eni;
  /// ENABLE_POD_ENI: security groups for pods, whose trunk takes a network interface.
  bool pod_eni = false;
  /// Network interfaces that serve no pods for other reasons: unmanaged, EFA-only, of another CNI.
  int reserved_enis = 0;
  /// The node's own subnet has the tag kubernetes.io/role/cni=0.
  bool primary_eni_excluded = false;

  friend bool operator==(const CniSettings&, const CniSettings&) = default;
};

/// Whether only the primary network interface serves pods: on Windows, and for IPv6.
constexpr bool uses_primary_eni_only(const CniSettings& settings) {
  return settings.os == Os::Windows || settings.ip_family == IpFamily::IPv6;
}

}  // namespace maxpods
