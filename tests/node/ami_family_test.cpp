// SPDX-License-Identifier: Apache-2.0
#include "node/ami_family.h"

#include <string>

#include "catch.h"
#include "text/strings.h"

using namespace maxpods;

TEST_CASE("A family is found by its name in every tool, in any case") {
  for (const Word<AmiFamily>& word : ami_family_words) {
    INFO(word.word);
    const AmiFamilyNames& names = names_of(word.value);
    for (const std::string_view name : {word.word, names.karpenter, names.eksctl}) {
      if (name.empty()) continue;
      CHECK(find_ami_name(name).value().family == word.value);
      CHECK(find_ami_name(lower_case(name)).value().family == word.value);
      CHECK(find_ami_name(name).value().type == nullptr);
    }
  }
  CHECK_FALSE(find_ami_name(""));
  CHECK_FALSE(find_ami_name("al"));
  CHECK_FALSE(find_ami_name("AL2023_x86_64"));
}

TEST_CASE("An amiType of the EKS API is a family and an architecture") {
  // EKS API reference, Nodegroup, amiType.
  const auto check = [](std::string_view name, AmiFamily family, Architecture architecture) {
    INFO(name);
    const AmiName found = find_ami_name(name).value();
    REQUIRE(found.type != nullptr);
    CHECK(found.family == family);
    CHECK(found.type->family == family);
    CHECK(found.type->architecture == architecture);
    CHECK(find_ami_name(lower_case(name)).value().type == found.type);
  };
  check("AL2_x86_64", AmiFamily::Al2, Architecture::Amd64);
  check("AL2_ARM_64", AmiFamily::Al2, Architecture::Arm64);
  check("AL2023_x86_64_STANDARD", AmiFamily::Al2023, Architecture::Amd64);
  check("AL2023_ARM_64_NVIDIA", AmiFamily::Al2023, Architecture::Arm64);
  check("BOTTLEROCKET_ARM_64", AmiFamily::Bottlerocket, Architecture::Arm64);
  check("WINDOWS_CORE_2025_x86_64", AmiFamily::Windows2025, Architecture::Amd64);
}

TEST_CASE("The amiType of a family for an instance type") {
  const auto name = [](AmiFamily family, std::optional<Architecture> architecture,
                       std::optional<Accelerator> accelerator = std::nullopt) {
    return eks_ami_type(family, {.architecture = architecture, .accelerator = accelerator}).name;
  };
  constexpr auto amd64 = Architecture::Amd64;
  constexpr auto arm64 = Architecture::Arm64;
  CHECK(name(AmiFamily::Al2, amd64) == "AL2_x86_64");
  CHECK(name(AmiFamily::Al2, arm64) == "AL2_ARM_64");
  CHECK(name(AmiFamily::Al2023, amd64) == "AL2023_x86_64_STANDARD");
  CHECK(name(AmiFamily::Al2023, arm64) == "AL2023_ARM_64_STANDARD");
  CHECK(name(AmiFamily::Al2023, std::nullopt) == "AL2023_x86_64_STANDARD");
  CHECK(name(AmiFamily::Bottlerocket, amd64) == "BOTTLEROCKET_x86_64");
  CHECK(name(AmiFamily::Bottlerocket, arm64) == "BOTTLEROCKET_ARM_64");
  CHECK(name(AmiFamily::Windows2025, amd64) == "WINDOWS_CORE_2025_x86_64");
  CHECK(name(AmiFamily::Windows2025, arm64) == "WINDOWS_CORE_2025_x86_64");
  CHECK(name(AmiFamily::Custom, arm64) == "CUSTOM");
  // The table of eksctl, pkg/apis/eksctl.io/v1alpha5/amitype.go, with its fallbacks.
  CHECK(name(AmiFamily::Al2, amd64, Accelerator::Nvidia) == "AL2_x86_64_GPU");
  CHECK(name(AmiFamily::Al2, amd64, Accelerator::Neuron) == "AL2_x86_64_GPU");
  CHECK(name(AmiFamily::Al2023, amd64, Accelerator::Nvidia) == "AL2023_x86_64_NVIDIA");
  CHECK(name(AmiFamily::Al2023, amd64, Accelerator::Neuron) == "AL2023_x86_64_NEURON");
  CHECK(name(AmiFamily::Al2023, arm64, Accelerator::Nvidia) == "AL2023_ARM_64_NVIDIA");
  CHECK(name(AmiFamily::Al2023, amd64, Accelerator::Amd) == "AL2023_x86_64_STANDARD");
  CHECK(name(AmiFamily::Bottlerocket, amd64, Accelerator::Nvidia) == "BOTTLEROCKET_x86_64_NVIDIA");
  CHECK(name(AmiFamily::Bottlerocket, arm64, Accelerator::Nvidia) == "BOTTLEROCKET_ARM_64_NVIDIA");
  CHECK(name(AmiFamily::Bottlerocket, amd64, Accelerator::Neuron) == "BOTTLEROCKET_x86_64");
  CHECK(name(AmiFamily::Windows2022, amd64, Accelerator::Nvidia) == "WINDOWS_CORE_2022_x86_64");
}
