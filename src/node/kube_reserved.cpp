// SPDX-License-Identifier: Apache-2.0
#include "node/kube_reserved.h"

#include <algorithm>
#include <cmath>

#include "node/max_pods.h"
#include "text/number.h"

namespace maxpods {
namespace {

constexpr int millis_per_vcpu = 1000;

/// Karpenter: VM_MEMORY_OVERHEAD_PERCENT, by default 0.075 (pkg/operator/options/options.go), and
/// the memory on arm64 that EC2 lists, but nodes do not have (pkg/providers/instancetype/types.go).
constexpr int overhead_per_mille = 75;
constexpr int arm64_overhead_mib = 64;

std::int64_t estimated_capacity_mib(int memory_mib, std::optional<Architecture> architecture) {
  const std::int64_t visible =
      memory_mib - (architecture == Architecture::Arm64 ? arm64_overhead_mib : 0);
  return visible - (visible * overhead_per_mille + 999) / 1000;  // the overhead is rounded up
}

/// The threshold of the user, or the default; absent if it is a percentage of unknown memory.
/// Karpenter rounds it up (types.go, computeEvictionSignal).
std::optional<std::int64_t> eviction_bytes(const OwnReservations& own,
                                           std::optional<std::int64_t> capacity_bytes) {
  if (!own.eviction_percent) return own.eviction_bytes.value_or(eviction_threshold_mib * mib_bytes);
  if (!capacity_bytes) return std::nullopt;
  constexpr double whole_percent = 100;
  return static_cast<std::int64_t>(
      std::ceil(static_cast<double>(*capacity_bytes) / whole_percent * *own.eviction_percent));
}

std::int64_t less(std::int64_t resources, std::int64_t reserved) {
  return resources > reserved ? resources - reserved : 0;
}

/// On AL2, --kube-reserved of the kubelet replaces all that bootstrap.sh reserves.
bool drops_other(bool gives_own, Bootstrap bootstrap) {
  return gives_own && bootstrap == Bootstrap::Al2;
}

KubeReserved reserved_for(const InstanceType& type, Bootstrap bootstrap, std::int64_t pods_counted,
                          const OwnReservations& own) {
  KubeReserved kept{.bootstrap = bootstrap, .pods_counted = pods_counted};
  kept.counts_pods = !own.kube.memory_bytes;
  const std::int64_t kube_bytes =
      own.kube.memory_bytes.value_or(drops_other(own.kube.cpu_millis.has_value(), bootstrap)
                                         ? 0
                                         : kube_reserved_memory_mib(pods_counted) * mib_bytes);
  const std::int64_t system_bytes = own.system.memory_bytes.value_or(0);
  kept.kube_reserved_memory_mib = ceil_div(kube_bytes, mib_bytes);
  kept.system_reserved_memory_mib = ceil_div(system_bytes, mib_bytes);
  kept.system_reserved_cpu_millis = own.system.cpu_millis.value_or(0);
  std::optional<std::int64_t> capacity_bytes;
  if (type.memory_mib) {
    capacity_bytes = estimated_capacity_mib(*type.memory_mib, type.architecture) * mib_bytes;
  }
  const std::optional<std::int64_t> eviction = eviction_bytes(own, capacity_bytes);
  if (eviction) kept.eviction_memory_mib = ceil_div(*eviction, mib_bytes);
  if (capacity_bytes) {
    kept.allocatable_memory_mib =
        less(less(less(*capacity_bytes, kube_bytes), system_bytes), *eviction) / mib_bytes;
  }
  kept.kube_reserved_cpu_millis = own.kube.cpu_millis;
  if (type.vcpus) {
    const std::int64_t by_vcpus = drops_other(own.kube.memory_bytes.has_value(), bootstrap)
                                      ? 0
                                      : kube_reserved_cpu_millis(*type.vcpus);
    kept.kube_reserved_cpu_millis = own.kube.cpu_millis.value_or(by_vcpus);
    kept.allocatable_cpu_millis =
        less(less(std::int64_t{*type.vcpus} * millis_per_vcpu, *kept.kube_reserved_cpu_millis),
             kept.system_reserved_cpu_millis);
  }
  return kept;
}

}  // namespace

std::int64_t kube_reserved_memory_mib(std::int64_t pods) {
  return memory_per_pod_mib * pods + memory_besides_pods_mib;
}

std::int64_t pods_within_reserved_percent(int memory_mib, int percent) {
  const std::int64_t max_mib = std::int64_t{memory_mib} * percent / 100;
  return (max_mib - memory_besides_pods_mib) / memory_per_pod_mib;
}

std::optional<std::int64_t> pods_reserved_for(std::int64_t kept_bytes) {
  constexpr std::int64_t besides_pods_bytes =
      (memory_besides_pods_mib + eviction_threshold_mib) * mib_bytes;
  constexpr std::int64_t per_pod_bytes = memory_per_pod_mib * mib_bytes;
  if (kept_bytes <= besides_pods_bytes) return std::nullopt;
  const std::int64_t for_pods_bytes = kept_bytes - besides_pods_bytes;
  if (for_pods_bytes % per_pod_bytes != 0) return std::nullopt;
  return for_pods_bytes / per_pod_bytes;
}

std::int64_t kube_reserved_cpu_millis(std::int64_t vcpus) {
  constexpr int first = 60;
  constexpr int second = 10;
  constexpr int third_and_fourth = 5;
  std::int64_t millis = first;
  if (vcpus > 1) millis += second;
  if (vcpus > 2) millis += third_and_fourth * (std::min<std::int64_t>(vcpus, 4) - 2);
  if (vcpus > 4) millis += (vcpus - 4) * 5 / 2;  // 2.5 each
  return millis;
}

std::int64_t eni_formula_pods(const InstanceType& type, int reserved_enis) {
  const int enis = type.enis - reserved_enis;
  if (enis <= 0) return 0;
  return std::int64_t{enis} * (type.ipv4_per_eni - 1) + linux_host_network_pods;
}

std::optional<std::int64_t> pods_by_cores(const InstanceType& type, int pods_per_core) {
  if (pods_per_core == 0 || !type.vcpus) return std::nullopt;
  return std::int64_t{pods_per_core} * *type.vcpus;
}

std::int64_t limited_by_cores(std::int64_t pods, const InstanceType& type, int pods_per_core) {
  return std::min(pods, pods_by_cores(type, pods_per_core).value_or(pods));
}

KubeReserved karpenter_estimate(const InstanceType& type, std::optional<std::int64_t> pods,
                                const OwnReservations& own) {
  return reserved_for(type, Bootstrap::KarpenterEstimate, pods.value_or(eni_formula_pods(type)),
                      own);
}

std::vector<KubeReserved> linux_kube_reserved(const InstanceType& type, std::int64_t max_pods,
                                              std::optional<std::int64_t> pods_by_expression,
                                              const OwnReservations& own) {
  const std::int64_t by_formula = eni_formula_pods(type);
  return {reserved_for(type, Bootstrap::Al2, by_formula, own),
          reserved_for(type, Bootstrap::NodeadmByValue, by_formula, own),
          reserved_for(type, Bootstrap::NodeadmByExpression, pods_by_expression.value_or(max_pods),
                       own),
          reserved_for(type, Bootstrap::Bottlerocket, max_pods, own),
          karpenter_estimate(type, std::nullopt, own)};
}

}  // namespace maxpods
