// SPDX-License-Identifier: Apache-2.0
#include "catalog/catalog.h"

#include <array>
#include <optional>
#include <utility>

#include "catch.h"
#include "types.h"

using namespace maxpods;
using test::type_with;

TEST_CASE("The built-in catalog has types as its sources have them") {
  CHECK(built_in_catalog_date().size() == std::string_view("2026-08-20").size());
  const InstanceType p5 = test::type("p5.48xlarge");
  CHECK(p5.vcpus == 192);
  CHECK(p5.memory_mib == 2097152);
  CHECK(p5.architecture == Architecture::Amd64);
  CHECK(p5.hypervisor == Hypervisor::Nitro);
  CHECK(p5.network_cards == 32);
  CHECK(p5.enis == 2);
  CHECK(p5.ipv4_per_eni == 50);
  CHECK(p5.trunking == true);
  CHECK(p5.branch_enis == 120);
  CHECK(p5.current_generation == true);
  CHECK(p5.offered);
  CHECK(p5.accelerator == Accelerator::Nvidia);
  CHECK(p5.accelerators == 8);
  const InstanceType flex = test::type("m7g-flex.large");
  CHECK_FALSE(flex.offered);
  CHECK_FALSE(flex.vcpus);
  CHECK_FALSE(flex.memory_mib);
}

// VPC CNI, pull request 3839 (137e6b5f4, 2026-08-21): EC2 has divided these interfaces between two
// network cards.
TEST_CASE("Four types have their interfaces on two network cards") {
  for (const char* name : {"i7ie.48xlarge", "i7ie.metal-48xl"}) {
    INFO(name);
    CHECK(test::type(name).network_cards == 2);
    CHECK(test::type(name).enis == 8);
  }
  for (const char* name : {"i8ge.48xlarge", "i8ge.metal-48xl"}) {
    INFO(name);
    CHECK(test::type(name).network_cards == 2);
    CHECK(test::type(name).enis == 12);
  }
}

// DescribeInstanceTypes as getmoto/moto keeps it (34d6cad5a, 2026-08-02). AWS announced r9g on
// 2026-08-31. Kubernetes autoscaler, ec2_instance_types.go, for cr1.8xlarge and hs1.8xlarge.
TEST_CASE("Types whose vCPUs the tables of the VPC CNI and Karpenter lack have them from EC2") {
  CHECK(test::type("trn2.3xlarge").vcpus == 12);
  CHECK(test::type("mac2.metal").vcpus == 8);
  CHECK(test::type("cr1.8xlarge").vcpus == 32);
  CHECK(test::type("hs1.8xlarge").vcpus == 16);
  CHECK(test::type("r9g.large").vcpus == 2);
  CHECK(test::type("c7g.metal").hypervisor == Hypervisor::None);
}

// The names of @aws-sdk/client-ec2 3.1169.0 (2026-11-13).
TEST_CASE("What EC2 does not offer is what no source has vCPUs of") {
  for (const InstanceType& type : built_in_catalog()) {
    INFO(type.name.view());
    CHECK(type.offered == type.vcpus.has_value());
  }
  CHECK_FALSE(test::type("c7i.32xlarge").offered);
  CHECK(test::type("m5.large").offered);
}

// DescribeInstanceTypes: GpuInfo, NeuronInfo, InferenceAcceleratorInfo.
TEST_CASE("Accelerators are of one kind, and have a count") {
  using Of = std::pair<std::optional<Accelerator>, std::optional<int>>;
  const auto of = [](const char* name) {
    const InstanceType type = test::type(name);
    return Of(type.accelerator, type.accelerators);
  };
  CHECK(of("g4ad.4xlarge") == Of(Accelerator::Amd, 1));
  CHECK(of("inf2.48xlarge") == Of(Accelerator::Neuron, 12));
  CHECK(of("dl2q.24xlarge") == Of(Accelerator::Qualcomm, 8));
  CHECK(of("g6f.large") == Of(Accelerator::Nvidia, 0));  // a fraction of one
  CHECK(of("m5.large") == Of(std::nullopt, 0));
  CHECK(of("p3.2xlarge") == Of(std::nullopt, std::nullopt));  // not in EC2's answers
}

TEST_CASE("Types are found by their whole name") {
  const std::array types{type_with("a.b", 2, 3, 4), type_with("m5.large", 2, 3, 10)};
  CHECK(find(types, "m5.large")->enis == 3);
  CHECK(find(types, "a.b")->enis == 3);
  CHECK(find(types, "m5.larg") == nullptr);
  CHECK(find(types, "z") == nullptr);
  CHECK(find(types, "") == nullptr);
  CHECK(find({}, "m5.large") == nullptr);
}

TEST_CASE("An overlay adds types and replaces rows") {
  const std::array base{type_with("a.b", 2, 3, 4), type_with("m5.large", 2, 3, 10)};
  const std::array overlay{type_with("b.c", 2, 7, 4), type_with("m5.large", 2, 9, 10)};
  const std::vector<InstanceType> both = laid_over(overlay, base);
  REQUIRE(both.size() == 3);
  CHECK(find(both, "a.b")->enis == 3);
  CHECK(find(both, "b.c")->enis == 7);
  CHECK(find(both, "m5.large")->enis == 9);
}

TEST_CASE("Names: a family and a size") {
  CHECK(TypeName::is_valid("m5.large"));
  CHECK(TypeName::is_valid("u-6tb1.metal"));
  CHECK(TypeName::is_valid("c7i.metal-48xl"));
  for (const char* name :
       {"", ".", "m5", "m5.", ".large", "m5.large.x", "M5.large", "m5 .large", "m5.lar/ge",
        "-m5.large", "m5.-large", "a-very-long-family-name.24xlarge"}) {
    INFO(name);
    CHECK_FALSE(TypeName::is_valid(name));
  }
  CHECK(TypeName("m5.large").family() == "m5");
  CHECK(TypeName("m5.large").size() == "large");
}

TEST_CASE("The nearest names are few, and of the same family first") {
  using Names = std::vector<std::string_view>;
  CHECK(nearest_names(built_in_catalog(), "m5.larg") == Names{"m5.large"});
  const Names near = nearest_names(built_in_catalog(), "m5x.large");
  CHECK(near.size() <= 3);
  CHECK_FALSE(near.empty());
  const std::array types{type_with("c5.large", 2, 3, 10), type_with("m5.barge", 2, 3, 10)};
  CHECK(nearest_names(types, "m5.large").front() == "m5.barge");
  CHECK(nearest_names(built_in_catalog(), "nonsense").empty());
}

TEST_CASE("A family's sizes come smallest first") {
  const auto t3_with = [](std::string_view name, int vcpus, int memory_mib) {
    InstanceType type = type_with(name, vcpus, 3, 4);
    type.memory_mib = memory_mib;
    return type;
  };
  const std::array t3{t3_with("t3.2xlarge", 8, 32768), t3_with("t3.large", 2, 8192),
                      t3_with("t3.medium", 2, 4096),   t3_with("t3.micro", 2, 1024),
                      t3_with("t3.nano", 2, 512),      t3_with("t3.xlarge", 4, 16384)};
  const auto sizes = sizes_of_family(t3, "t3");
  CHECK(sizes ==
        std::vector<std::string_view>{"nano", "micro", "medium", "large", "xlarge", "2xlarge"});
  CHECK(sizes_of_family(t3, "t33").empty());
  const std::array types{type_with("a.b", 2, 3, 4), type_with("a.c", 2, 3, 4),
                         type_with("b.c", 2, 3, 4)};
  CHECK(families(types) == std::vector<std::string_view>{"a", "b"});
}
