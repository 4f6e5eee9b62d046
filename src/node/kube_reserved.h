// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "catalog/instance_type.h"
#include "text/word.h"

/// The memory and CPU of a node that pods cannot use: kube-reserved and the eviction threshold. The
/// sources are bootstrap.sh and nodeadm (nodeadm/internal/kubelet/config.go) of
/// github.com/awslabs/amazon-eks-ami, Bottlerocket's schnauzer helpers
/// (github.com/bottlerocket-os/bottlerocket-core-kit), and Karpenter
/// (github.com/aws/karpenter-provider-aws, pkg/providers/instancetype/types.go).
namespace maxpods {

/// The hard eviction threshold memory.available of every EKS bootstrap.
inline constexpr int eviction_threshold_mib = 100;

/// bootstrap.sh, get_memory_mebibytes_to_reserve; nodeadm, getMemoryMebibytesToReserve.
inline constexpr int memory_per_pod_mib = 11;
inline constexpr int memory_besides_pods_mib = 255;

/// kube-reserved memory for that many pods: 255 MiB, and 11 MiB a pod.
std::int64_t kube_reserved_memory_mib(std::int64_t pods);

/// The most pods whose kube-reserved memory is within that percentage of the memory; may be
/// negative.
std::int64_t pods_within_reserved_percent(int memory_mib, int percent);

/// kube-reserved CPU, in thousandths of a vCPU: 60 for the first, 10 for the second, 5 each for the
/// third and fourth, 2.5 for each beyond, rounded down.
std::int64_t kube_reserved_cpu_millis(std::int64_t vcpus);

/// The pods for which a node reserves that much memory, kube-reserved and eviction threshold
/// together. nullopt if the amount is not by the formula, as with custom reservations.
std::optional<std::int64_t> pods_reserved_for(std::int64_t kept_bytes);

/// ENIs x (IPv4 addresses per ENI - 1) + 2: the default max pods of AL2's table, nodeadm and
/// Karpenter, which do not depend on the settings of the VPC CNI.
std::int64_t eni_formula_pods(const InstanceType& type, int reserved_enis = 0);

/// podsPerCore x vCPUs: the kubelet limits max pods to it (Kubernetes, pkg/kubelet/nodestatus/
/// setters.go, MachineInfo). Absent without podsPerCore, and if the vCPUs are unknown.
std::optional<std::int64_t> pods_by_cores(const InstanceType& type, int pods_per_core);

/// The smaller of that and `pods`.
std::int64_t limited_by_cores(std::int64_t pods, const InstanceType& type, int pods_per_core);

/// The program that configures the kubelet, and thus its reserved memory.
enum class Bootstrap {
  Al2,
  /// AL2023 with maxPods in the kubelet's configuration or flags.
  NodeadmByValue,
  /// AL2023 with maxPodsExpression.
  NodeadmByExpression,
  Bottlerocket,
  /// Karpenter's estimate before a node exists.
  KarpenterEstimate,
};

/// As JSON calls them.
inline constexpr auto bootstrap_words =
    all_words(Bootstrap::KarpenterEstimate, Word{"al2", Bootstrap::Al2},
              Word{"nodeadmByValue", Bootstrap::NodeadmByValue},
              Word{"nodeadmByExpression", Bootstrap::NodeadmByExpression},
              Word{"bottlerocket", Bootstrap::Bottlerocket},
              Word{"karpenterEstimate", Bootstrap::KarpenterEstimate});

/// Resources that a node reserves; absent: the default.
struct ReservedResources {
  std::optional<std::int64_t> memory_bytes;
  std::optional<std::int64_t> cpu_millis;
};

/// The reservations of the user's own, by which the allocatable resources are estimated (Karpenter,
/// pkg/providers/instancetype/types.go, kubeReservedResources and evictionThreshold; Kubernetes,
/// "Reserve Compute Resources for System Daemons").
struct OwnReservations {
  /// In place of the defaults, each resource by itself.
  ReservedResources kube;
  /// By default none.
  ReservedResources system;
  /// The hard eviction threshold memory.available; absent: eviction_threshold_mib.
  std::optional<std::int64_t> eviction_bytes;
  /// The same in percent of the memory, above 0 and below 100.
  std::optional<double> eviction_percent;
};

/// The reserved and the allocatable resources of a node.
struct KubeReserved {
  Bootstrap bootstrap = Bootstrap::Al2;
  /// The pods for which memory is reserved, which may differ from the node's max pods.
  std::int64_t pods_counted = 0;
  /// Whether memory is reserved for them, and not an amount of the user's own.
  bool counts_pods = true;
  /// This and the other reserved amounts of memory are rounded up.
  std::int64_t kube_reserved_memory_mib = 0;
  std::int64_t system_reserved_memory_mib = 0;
  std::int64_t system_reserved_cpu_millis = 0;
  /// The hard eviction threshold; absent if it is a percentage of unknown memory.
  std::optional<std::int64_t> eviction_memory_mib;
  /// Absent if the vCPUs are unknown. The members below are absent if their input is unknown.
  std::optional<std::int64_t> kube_reserved_cpu_millis;
  /// An estimate by the defaults of Karpenter: EC2's memory, less 64 MiB on arm64, less 7.5 % for
  /// the hypervisor and the kernel; at least 0.
  std::optional<std::int64_t> allocatable_memory_mib;
  std::optional<std::int64_t> allocatable_cpu_millis;
};

/// Karpenter's estimate for a node of that type. For AL2, AL2023 and Custom it uses the ENI
/// formula; for Bottlerocket and Windows `pods`, the max pods of the node, which must be given.
KubeReserved karpenter_estimate(const InstanceType& type,
                                std::optional<std::int64_t> pods = std::nullopt,
                                const OwnReservations& own = {});

/// The resources of a Linux node of that type with `max_pods`, by bootstrap. nodeadm reserves
/// memory for the value of an expression, if there is one.
std::vector<KubeReserved> linux_kube_reserved(
    const InstanceType& type, std::int64_t max_pods,
    std::optional<std::int64_t> pods_by_expression = std::nullopt, const OwnReservations& own = {});

}  // namespace maxpods
