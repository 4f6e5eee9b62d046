// SPDX-License-Identifier: Apache-2.0
#include "cni/ec2_calls.h"

#include "cni/capacity.h"
#include "cni/version_gates.h"

namespace maxpods {
namespace {

/// Linux: pkg/awsutils/awsutils.go and pkg/ipamd/ipamd.go of github.com/aws/amazon-vpc-cni-k8s.

/// CreateNetworkInterface with its addresses, DescribeInstances for a free device index,
/// AttachNetworkInterface, and ModifyNetworkInterfaceAttribute to delete it with the instance.
constexpr int attach_eni = 4;
/// DescribeSubnets, to choose the subnet; with custom networking the ENIConfig names it.
constexpr int discover_subnet = 1;
/// DescribeSubnets again, to see whether the subnet is excluded.
constexpr int check_exclusion = 1;
/// AssignPrivateIpAddresses, however many.
constexpr int assign = 1;
/// DescribeNetworkInterfaces of the node. CreateTags of its primary network interface, if tags are
/// missing, is not counted.
constexpr int start_node = 1;

/// The VPC resource controller: pkg/aws/ec2/api and pkg/aws/ec2/instance.go of
/// github.com/aws/amazon-vpc-resource-controller-k8s.

/// CreateNetworkInterface, CreateNetworkInterfacePermission, AttachNetworkInterface,
/// ModifyNetworkInterfaceAttribute, and one DescribeNetworkInterfaces until it is attached.
constexpr int attach_trunk = 5;
/// AssignPrivateIpAddresses, and one DescribeNetworkInterfaces until they are there.
constexpr int assign_on_windows = 2;
/// DescribeInstances, DescribeSubnets, and DescribeInstances for the network interfaces.
constexpr int start_windows_node = 3;

/// The time between two checks of the pool by the CNI (pkg/ipamd/ipamd.go).
constexpr std::chrono::milliseconds pool_loop{5000};
/// The time after which the VPC resource controller retries a pod (pkg/handler/warm.go).
constexpr std::chrono::milliseconds windows_retry{600};
/// The average duration of a call that assigns addresses, by the source of that controller
/// (pkg/pool/pool.go). The CNI publishes none.
constexpr std::chrono::milliseconds assigning{600};
/// The maximum duration for a network interface by the documentation of the CNI
/// (docs/eni-and-ip-target.md).
constexpr std::chrono::milliseconds attaching{10000};

int calls_to_attach_eni(const CniSettings& settings) {
  const bool discovers = discovers_subnets(settings);
  const bool checks_exclusion = settings.version >= version_gates::subnet_exclusion;
  return attach_eni + (discovers ? discover_subnet : 0) + (checks_exclusion ? check_exclusion : 0);
}

int calls_to_start(const CniSettings& settings) {
  if (settings.os == Os::Windows) return start_windows_node;
  const bool checks_exclusion = settings.version >= version_gates::subnet_exclusion;
  return start_node + (checks_exclusion ? check_exclusion : 0);
}

}  // namespace

int ec2_calls_of(PoolAction action, const CniSettings& settings) {
  switch (action) {
    case PoolAction::StartNode:
      return calls_to_start(settings);
    case PoolAction::AttachTrunk:
      return attach_trunk;
    case PoolAction::AttachEni:
      return calls_to_attach_eni(settings);
    case PoolAction::AssignSlots:
      break;
  }
  return settings.os == Os::Windows ? assign_on_windows : assign;
}

std::chrono::milliseconds pause_before_step(const CniSettings& settings) {
  return settings.os == Os::Windows ? windows_retry : pool_loop;
}

std::chrono::milliseconds duration_of(PoolAction action) {
  return action == PoolAction::AttachEni ? attaching : assigning;
}

std::vector<TimelineStep> pool_timeline(const InstanceType& type, const CniSettings& settings,
                                        const WarmTargets& given, int pods,
                                        std::optional<int> max_pods) {
  std::vector<TimelineStep> timeline;
  GrowingPool growing(type, settings, given, max_pods);
  const auto add = [&](const PoolStep& step, WarmPool pool) {
    timeline.push_back({step, std::move(pool), ec2_calls_of(step.action, settings)});
  };
  const auto settle = [&] {
    while (const auto step = growing.grow()) add(*step, growing.pool());
  };
  WarmPool started = growing.pool();
  if (growing.has_trunk()) started.slots_per_eni.pop_back();
  add({.action = PoolAction::StartNode}, started);
  if (growing.has_trunk()) add({.action = PoolAction::AttachTrunk}, growing.pool());
  settle();
  for (int placed = 0; placed < pods && growing.place_pod(); ++placed) settle();
  return timeline;
}

}  // namespace maxpods
