// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "node/max_pods.h"

namespace maxpods {

/// A mode of pod networking that EKS supports.
struct Mode {
  /// For machines: `prefix_custom_networking`.
  std::string_view name;
  void (*apply)(NodeSettings&);
};

/// Every mode, single IPv4 addresses first.
inline constexpr std::array<Mode, 10> modes{{
    {"single", [](NodeSettings&) {}},
    {"prefix", [](NodeSettings& s) { s.cni.prefix_delegation = true; }},
    {"single_custom_networking", [](NodeSettings& s) { s.cni.custom_networking = true; }},
    {"prefix_custom_networking",
     [](NodeSettings& s) { s.cni.prefix_delegation = s.cni.custom_networking = true; }},
    {"single_pod_eni", [](NodeSettings& s) { s.cni.pod_eni = true; }},
    {"prefix_pod_eni", [](NodeSettings& s) { s.cni.prefix_delegation = s.cni.pod_eni = true; }},
    {"ipv6", [](NodeSettings& s) { s.cni.ip_family = IpFamily::IPv6; }},
    {"windows", [](NodeSettings& s) { s.cni.os = Os::Windows; }},
    {"windows_prefix",
     [](NodeSettings& s) {
       s.cni.os = Os::Windows;
       s.cni.prefix_delegation = true;
     }},
    {"auto_mode", [](NodeSettings& s) { s.auto_mode = true; }},
}};

/// The same node in each mode; `results[i]` belongs to `modes[i]`.
struct Comparison {
  InstanceType type;
  std::array<MaxPods, modes.size()> results;
};

/// `settings` are those that all modes share.
inline Comparison compare_modes(const InstanceType& type, const NodeSettings& settings) {
  Comparison comparison{.type = type, .results = {}};
  for (std::size_t i = 0; i < modes.size(); ++i) {
    NodeSettings in_mode = settings;
    modes[i].apply(in_mode);
    comparison.results[i] = max_pods(type, in_mode);
  }
  return comparison;
}

}  // namespace maxpods
