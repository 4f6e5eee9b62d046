// SPDX-License-Identifier: Apache-2.0
#include "node/kube_reserved.h"

#include <algorithm>

#include "node/max_pods.h"

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

KubeReserved reserved_for(const InstanceType& type, Bootstrap bootstrap,
                          std::int64_t pods_counted) {
  KubeReserved kept{.bootstrap = bootstrap, .pods_counted = pods_counted};
  kept.kube_reserved_memory_mib = kube_reserved_memory_mib(pods_counted);
  if (type.memory_mib) {
    const std::int64_t left = estimated_capacity_mib(*type.memory_mib, type.architecture) -
                              kept.kube_reserved_memory_mib - eviction_threshold_mib;
    kept.allocatable_memory_mib = std::max<std::int64_t>(left, 0);
  }
  if (type.vcpus) {
    kept.kube_reserved_cpu_millis = kube_reserved_cpu_millis(*type.vcpus);
    kept.allocatable_cpu_millis =
        std::int64_t{*type.vcpus} * millis_per_vcpu - *kept.kube_reserved_cpu_millis;
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
  constexpr std::int64_t bytes_per_mib = std::int64_t{1} << 20U;
  constexpr std::int64_t besides_pods_bytes =
      (memory_besides_pods_mib + eviction_threshold_mib) * bytes_per_mib;
  constexpr std::int64_t per_pod_bytes = memory_per_pod_mib * bytes_per_mib;
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

KubeReserved karpenter_estimate(const InstanceType& type, std::optional<std::int64_t> pods) {
  return reserved_for(type, Bootstrap::KarpenterEstimate, pods.value_or(eni_formula_pods(type)));
}

std::vector<KubeReserved> linux_kube_reserved(const InstanceType& type, std::int64_t max_pods,
                                              std::optional<std::int64_t> pods_by_expression) {
  const std::int64_t by_formula = eni_formula_pods(type);
  return {reserved_for(type, Bootstrap::Al2, by_formula),
          reserved_for(type, Bootstrap::NodeadmByValue, by_formula),
          reserved_for(type, Bootstrap::NodeadmByExpression, pods_by_expression.value_or(max_pods)),
          reserved_for(type, Bootstrap::Bottlerocket, max_pods), karpenter_estimate(type)};
}

}  // namespace maxpods
