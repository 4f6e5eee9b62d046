// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "catalog/instance_type.h"
#include "node/node_group.h"

namespace maxpods {

/// The names of an AMI family in tools; empty if a tool has none.
struct AmiFamilyNames {
  AmiFamily family;
  /// amiFamily of Karpenter's EC2NodeClass.
  std::string_view karpenter;
  /// amiFamily of eksctl (pkg/apis/eksctl.io/v1alpha5/types.go).
  std::string_view eksctl;
};

inline constexpr auto ami_family_names = std::to_array<AmiFamilyNames>({
    {AmiFamily::Al2, "AL2", "AmazonLinux2"},
    {AmiFamily::Al2023, "AL2023", "AmazonLinux2023"},
    {AmiFamily::Bottlerocket, "Bottlerocket", "Bottlerocket"},
    {AmiFamily::Windows2019, "Windows2019", "WindowsServer2019CoreContainer"},
    {AmiFamily::Windows2022, "Windows2022", "WindowsServer2022CoreContainer"},
    {AmiFamily::Windows2025, "Windows2025", "WindowsServer2025CoreContainer"},
    {AmiFamily::Custom, "Custom", ""},
});

constexpr const AmiFamilyNames& names_of(AmiFamily family) {
  return *std::ranges::find(ami_family_names, family, &AmiFamilyNames::family);
}

/// An amiType of the EKS API, which is the ami_type of Terraform's module.
struct EksAmiType {
  std::string_view name;
  AmiFamily family;
  /// Absent if the name is for any.
  std::optional<Architecture> architecture;
  /// Whose driver it has; absent for none.
  std::optional<Accelerator> accelerator = std::nullopt;
  /// amiFamily of eksctl, if it is another one than that of the family; then no default.
  std::string_view own_eksctl = {};
};

/// Those that a family of this program can be (EKS API reference, Nodegroup; modules/_user_data of
/// github.com/terraform-aws-modules/terraform-aws-eks; pkg/apis/eksctl.io/v1alpha5/amitype.go of
/// github.com/eksctl-io/eksctl, which takes the one of AL2 for both kinds of accelerators).
inline constexpr auto eks_ami_types = std::to_array<EksAmiType>({
    {"AL2_x86_64", AmiFamily::Al2, Architecture::Amd64},
    {"AL2_x86_64_GPU", AmiFamily::Al2, Architecture::Amd64, Accelerator::Nvidia},
    {"AL2_x86_64_GPU", AmiFamily::Al2, Architecture::Amd64, Accelerator::Neuron},
    {"AL2_ARM_64", AmiFamily::Al2, Architecture::Arm64},
    {"AL2023_x86_64_STANDARD", AmiFamily::Al2023, Architecture::Amd64},
    {"AL2023_x86_64_NVIDIA", AmiFamily::Al2023, Architecture::Amd64, Accelerator::Nvidia},
    {"AL2023_x86_64_NEURON", AmiFamily::Al2023, Architecture::Amd64, Accelerator::Neuron},
    {"AL2023_ARM_64_STANDARD", AmiFamily::Al2023, Architecture::Arm64},
    {"AL2023_ARM_64_NVIDIA", AmiFamily::Al2023, Architecture::Arm64, Accelerator::Nvidia},
    {"BOTTLEROCKET_x86_64", AmiFamily::Bottlerocket, Architecture::Amd64},
    {"BOTTLEROCKET_x86_64_NVIDIA", AmiFamily::Bottlerocket, Architecture::Amd64,
     Accelerator::Nvidia},
    {"BOTTLEROCKET_ARM_64", AmiFamily::Bottlerocket, Architecture::Arm64},
    {"BOTTLEROCKET_ARM_64_NVIDIA", AmiFamily::Bottlerocket, Architecture::Arm64,
     Accelerator::Nvidia},
    {"BOTTLEROCKET_x86_64_FIPS", AmiFamily::Bottlerocket, Architecture::Amd64, std::nullopt,
     "BottlerocketFips"},
    {"BOTTLEROCKET_ARM_64_FIPS", AmiFamily::Bottlerocket, Architecture::Arm64, std::nullopt,
     "BottlerocketFips"},
    {"WINDOWS_CORE_2019_x86_64", AmiFamily::Windows2019, Architecture::Amd64},
    {"WINDOWS_CORE_2022_x86_64", AmiFamily::Windows2022, Architecture::Amd64},
    {"WINDOWS_CORE_2025_x86_64", AmiFamily::Windows2025, Architecture::Amd64},
    {"WINDOWS_FULL_2019_x86_64", AmiFamily::Windows2019, Architecture::Amd64, std::nullopt,
     "WindowsServer2019FullContainer"},
    {"WINDOWS_FULL_2022_x86_64", AmiFamily::Windows2022, Architecture::Amd64, std::nullopt,
     "WindowsServer2022FullContainer"},
    {"WINDOWS_FULL_2025_x86_64", AmiFamily::Windows2025, Architecture::Amd64, std::nullopt,
     "WindowsServer2025FullContainer"},
    {"CUSTOM", AmiFamily::Custom, std::nullopt},
});

/// The amiType of a family for an instance type: without a driver if the family has none for the
/// accelerator, and for amd64 if it has none for the architecture, or that is unknown.
const EksAmiType& eks_ami_type(AmiFamily family, const InstanceType& type);

/// What a name stands for.
struct AmiName {
  AmiFamily family = AmiFamily::Al2023;
  /// Null unless the name is an amiType.
  const EksAmiType* type = nullptr;
};

/// The family that has this name in maxpods, Karpenter, eksctl or the EKS API, in upper or lower
/// case; absent if there is none.
std::optional<AmiName> find_ami_name(std::string_view name);

/// The family of an amiType; absent for CUSTOM, and for one of later times.
std::optional<AmiFamily> family_of_ami_type(std::string_view name);

}  // namespace maxpods
