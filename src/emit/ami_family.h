// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "node/node_group.h"

namespace maxpods {

/// The names of an AMI family in tools; empty if a tool has none.
struct AmiFamilyNames {
  AmiFamily family;
  /// amiFamily of Karpenter's EC2NodeClass.
  std::string_view karpenter;
  /// amiFamily of eksctl.
  std::string_view eksctl;
  /// ami_type of Terraform's module: amiType of the EKS API.
  std::string_view eks_amd64;
  std::string_view eks_arm64;
};

inline constexpr auto ami_family_names = std::to_array<AmiFamilyNames>({
    {AmiFamily::Al2, "AL2", "AmazonLinux2", "AL2_x86_64", "AL2_ARM_64"},
    {AmiFamily::Al2023, "AL2023", "AmazonLinux2023", "AL2023_x86_64_STANDARD",
     "AL2023_ARM_64_STANDARD"},
    {AmiFamily::Bottlerocket, "Bottlerocket", "Bottlerocket", "BOTTLEROCKET_x86_64",
     "BOTTLEROCKET_ARM_64"},
    {AmiFamily::Windows2019, "Windows2019", "WindowsServer2019CoreContainer",
     "WINDOWS_CORE_2019_x86_64", "WINDOWS_CORE_2019_x86_64"},
    {AmiFamily::Windows2022, "Windows2022", "WindowsServer2022CoreContainer",
     "WINDOWS_CORE_2022_x86_64", "WINDOWS_CORE_2022_x86_64"},
    {AmiFamily::Custom, "Custom", "", "CUSTOM", "CUSTOM"},
});

constexpr const AmiFamilyNames& names_of(AmiFamily family) {
  return *std::ranges::find(ami_family_names, family, &AmiFamilyNames::family);
}

}  // namespace maxpods
