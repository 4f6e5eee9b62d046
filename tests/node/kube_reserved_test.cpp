// SPDX-License-Identifier: Apache-2.0
#include "node/kube_reserved.h"

#include <cstdint>
#include <limits>

#include "catch.h"
#include "types.h"

using namespace maxpods;
using test::type;

TEST_CASE("kube-reserved CPU is that of the published scripts") {
  // bootstrap.sh and nodeadm of amazon-eks-ami; the odd ones from Bottlerocket's own tests.
  CHECK(kube_reserved_cpu_millis(1) == 60);
  CHECK(kube_reserved_cpu_millis(2) == 70);
  CHECK(kube_reserved_cpu_millis(3) == 75);
  CHECK(kube_reserved_cpu_millis(4) == 80);
  CHECK(kube_reserved_cpu_millis(5) == 82);
  CHECK(kube_reserved_cpu_millis(6) == 85);
  CHECK(kube_reserved_cpu_millis(8) == 90);
  CHECK(kube_reserved_cpu_millis(16) == 110);
  CHECK(kube_reserved_cpu_millis(32) == 150);
  CHECK(kube_reserved_cpu_millis(47) == 187);
  CHECK(kube_reserved_cpu_millis(48) == 190);
  CHECK(kube_reserved_cpu_millis(96) == 310);
}

TEST_CASE("kube-reserved memory follows the pods") {
  CHECK(kube_reserved_memory_mib(29) == 574);
  CHECK(kube_reserved_memory_mib(58) == 893);
  CHECK(kube_reserved_memory_mib(110) == 1465);
  CHECK(kube_reserved_memory_mib(250) == 3005);
  CHECK(kube_reserved_memory_mib(737) == 8362);
}

TEST_CASE("What a node keeps tells the pods that it is for, where it is the sum of EKS") {
  constexpr std::int64_t mib = std::int64_t{1} << 20U;
  for (std::int64_t pods = 1; pods < 1000; ++pods) {
    const std::int64_t kept = (kube_reserved_memory_mib(pods) + eviction_threshold_mib) * mib;
    CHECK(pods_reserved_for(kept) == pods);
    CHECK_FALSE(pods_reserved_for(kept + 1).has_value());
  }
  for (const std::int64_t kept :
       {std::int64_t{0}, std::int64_t{-1}, 100 * mib, 355 * mib,
        std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
    CHECK_FALSE(pods_reserved_for(kept).has_value());
  }
}

TEST_CASE("The most pods within a part of the memory") {
  CHECK(pods_within_reserved_percent(8192, 10) == 51);
  CHECK(kube_reserved_memory_mib(51) <= 819);
  CHECK(kube_reserved_memory_mib(52) > 819);
  CHECK(pods_within_reserved_percent(8192, 100) == 721);
  CHECK(pods_within_reserved_percent(512, 10) < 1);
}

TEST_CASE("The ENI formula knows no cap, and no ENI below none") {
  CHECK(eni_formula_pods(type("m5.large")) == 29);
  CHECK(eni_formula_pods(type("c5.18xlarge")) == 737);
  CHECK(eni_formula_pods(type("m5.large"), 1) == 20);
  CHECK(eni_formula_pods(type("m5.large"), 3) == 0);
  CHECK(eni_formula_pods(type("m5.large"), 4) == 0);
}

TEST_CASE("Karpenter's estimate, worked") {
  const KubeReserved m5 = karpenter_estimate(type("m5.large"));
  CHECK(m5.pods_counted == 29);
  CHECK(m5.kube_reserved_memory_mib == 574);
  CHECK(m5.allocatable_memory_mib == 6903);
  CHECK(m5.allocatable_cpu_millis == 1930);

  const KubeReserved c5 = karpenter_estimate(type("c5.4xlarge"));
  CHECK(c5.allocatable_memory_mib == 27381);
  CHECK(c5.allocatable_cpu_millis == 15890);

  CHECK(karpenter_estimate(type("m6g.large")).allocatable_memory_mib == 6844);
}

TEST_CASE("Which pods memory is reserved for depends on who sets up the kubelet") {
  const auto kept = linux_kube_reserved(type("m5.large"), 110);
  REQUIRE(kept.size() == 5);
  CHECK(kept[0].bootstrap == Bootstrap::Al2);
  CHECK(kept[0].allocatable_memory_mib == 6903);
  CHECK(kept[1].bootstrap == Bootstrap::NodeadmByValue);
  CHECK(kept[1].allocatable_memory_mib == 6903);
  CHECK(kept[2].bootstrap == Bootstrap::NodeadmByExpression);
  CHECK(kept[2].allocatable_memory_mib == 6012);
  CHECK(kept[3].bootstrap == Bootstrap::Bottlerocket);
  CHECK(kept[3].allocatable_memory_mib == 6012);
  CHECK(kept[4].bootstrap == Bootstrap::KarpenterEstimate);
  CHECK(kept[4].allocatable_memory_mib == 6903);
  CHECK(karpenter_estimate(type("m5.large"), 110).allocatable_memory_mib == 6012);
}

TEST_CASE("A value below the table reserves too much on AL2") {
  CHECK(linux_kube_reserved(type("m5.24xlarge"), 250)[0].kube_reserved_memory_mib == 8362);
  CHECK(linux_kube_reserved(type("m5.24xlarge"), 250)[3].kube_reserved_memory_mib == 3005);
}

TEST_CASE("What is unknown is absent, and nothing is left rather than less") {
  InstanceType unknown = test::type_with("x9.large", 2, 3, 10);
  unknown.vcpus.reset();
  const KubeReserved kept = karpenter_estimate(unknown);
  CHECK(!kept.kube_reserved_cpu_millis);
  CHECK(!kept.allocatable_memory_mib);
  CHECK(!kept.allocatable_cpu_millis);

  CHECK(linux_kube_reserved(type("t3.nano"), 110)[3].allocatable_memory_mib == 0);
}

namespace {

constexpr std::int64_t mib_bytes = std::int64_t{1} << 20U;

}  // namespace

// By hand from karpenter-provider-aws, pkg/providers/instancetype/types.go: the capacity of
// m5.large is 8192 - ceil(614.4) = 7577 MiB = 7945060352 bytes; 5 % of it, rounded up, are
// 397253018 bytes (computeEvictionSignal); 7945060352 - 574 x 2^20 - 397253018 = 6945924710 bytes,
// or 6624.1 MiB.
TEST_CASE("An eviction threshold in percent is of the capacity") {
  const KubeReserved kept =
      karpenter_estimate(type("m5.large"), std::nullopt, {.eviction_percent = 5});
  CHECK(kept.eviction_memory_mib == 379);
  CHECK(kept.allocatable_memory_mib == 6624);
  CHECK(kept.allocatable_cpu_millis == 1930);
  InstanceType unknown = type("m5.large");
  unknown.memory_mib.reset();
  CHECK(!karpenter_estimate(unknown, std::nullopt, {.eviction_percent = 5}).eviction_memory_mib);
}

// types.go, kubeReservedResources: lo.Assign puts the user's resources over the defaults, each by
// itself. 7577 - 1024 - 100 - 300 MiB, and 2000 - 70 - 100 thousandths.
TEST_CASE("Reservations of the user's own, in the place of the defaults or beside them") {
  const OwnReservations own{.kube = {.memory_bytes = 1024 * mib_bytes},
                            .system = {.memory_bytes = 100 * mib_bytes, .cpu_millis = 100},
                            .eviction_bytes = 300 * mib_bytes};
  for (const KubeReserved& kept : linux_kube_reserved(type("m5.large"), 110, std::nullopt, own)) {
    CHECK_FALSE(kept.counts_pods);
    CHECK(kept.kube_reserved_memory_mib == 1024);
    // On AL2, --kube-reserved of the kubelet replaces memory and CPU of bootstrap.sh.
    const std::int64_t kube_cpu_millis = kept.bootstrap == Bootstrap::Al2 ? 0 : 70;
    CHECK(kept.kube_reserved_cpu_millis == kube_cpu_millis);
    CHECK(kept.eviction_memory_mib == 300);
    CHECK(kept.allocatable_memory_mib == 6153);
    CHECK(kept.allocatable_cpu_millis == 1900 - kube_cpu_millis);
  }
  const KubeReserved by_cpu =
      karpenter_estimate(type("m5.large"), std::nullopt, {.kube = {.cpu_millis = 200}});
  CHECK(by_cpu.counts_pods);
  CHECK(by_cpu.kube_reserved_memory_mib == 574);
  CHECK(by_cpu.allocatable_memory_mib == 6903);
  CHECK(by_cpu.allocatable_cpu_millis == 1800);
}

TEST_CASE("Reservations above the capacity leave nothing, and overflow nothing") {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  const OwnReservations own{.kube = {.memory_bytes = most, .cpu_millis = most},
                            .system = {.memory_bytes = most, .cpu_millis = most},
                            .eviction_bytes = most};
  const KubeReserved kept = karpenter_estimate(type("m5.large"), std::nullopt, own);
  CHECK(kept.allocatable_memory_mib == 0);
  CHECK(kept.allocatable_cpu_millis == 0);
}

// kubernetes-sigs/karpenter issue 2111: 2 pods per core on the 64 vCPUs of c6a.16xlarge.
TEST_CASE("podsPerCore times vCPUs") {
  CHECK(pods_by_cores(type("c6a.16xlarge"), 2) == 128);
  CHECK(!pods_by_cores(type("c6a.16xlarge"), 0));
  InstanceType unknown = type("m5.large");
  unknown.vcpus.reset();
  CHECK(!pods_by_cores(unknown, 2));
}
