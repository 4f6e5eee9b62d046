// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "catalog/instance_type.h"
#include "cni/capacity.h"
#include "cni/settings.h"
#include "cni/warm_targets.h"
#include "text/word.h"

namespace maxpods {

/// The addresses that EC2 has assigned to a node for its pods.
struct WarmPool {
  /// 16 for prefixes, 1 for single addresses; absent for IPv6: a /80 has 2^48 addresses.
  std::optional<int> addresses_per_slot = 1;
  /// The slots in use on each network interface; a slot is a prefix or a single address. The
  /// primary interface is first, then come those attached later. A trunk, which has no slots, is
  /// last.
  std::vector<int> slots_per_eni;
  /// Pods that have an address.
  int pods = 0;
  /// Replaced pods whose successors wait until the addresses of the old ones may be used again.
  int waiting_pods = 0;

  bool by_prefixes() const { return addresses_per_slot != 1; }
  int enis() const { return static_cast<int>(slots_per_eni.size()); }
  std::int64_t slots() const;
  /// Absent for single addresses.
  std::optional<std::int64_t> prefixes() const;
  /// Absent for IPv6.
  std::optional<std::int64_t> addresses() const;
  /// Absent for IPv6.
  std::optional<std::int64_t> unused_addresses() const;
  /// Prefixes without a pod, if pods fill one prefix after the other; absent for single addresses
  /// and IPv6.
  std::optional<std::int64_t> unused_prefixes() const;
};

/// The maximum number of network interfaces that serve pods. Unless custom networking or a tag
/// keeps pods from it, the primary one always does: reserved ENIs only reduce the number of further
/// ones.
int max_serving_enis(const AddressCapacity& capacity, const CniSettings& settings);

/// Whether a pool stops growing once it has as many addresses as the node has max pods.
bool growth_stops_at_max_pods(const CniSettings& settings);

/// The steps of a node and of the controller of its network.
enum class PoolAction { StartNode, AttachTrunk, AssignSlots, AttachEni };

/// As JSON and CSV call them.
inline constexpr auto pool_action_words = all_words(
    PoolAction::AttachEni, Word{"startNode", PoolAction::StartNode},
    Word{"attachTrunk", PoolAction::AttachTrunk}, Word{"assignSlots", PoolAction::AssignSlots},
    Word{"attachEni", PoolAction::AttachEni});

/// One step of the growth of a pool.
struct PoolStep {
  PoolAction action = PoolAction::StartNode;
  /// The network interface that gets slots, counted from 1, the primary one, without a trunk; 0 for
  /// steps without slots.
  int eni = 0;
  /// The prefixes or single addresses that the step adds.
  int slots = 0;
};

/// Gives what a step takes: its slots, and the address of a new network interface. False if there
/// is too little.
using SlotSupply = std::function<bool(const PoolStep&)>;

/// The pool of one node while pods start, by the rules of pkg/ipamd/ipamd.go of
/// github.com/aws/amazon-vpc-cni-k8s: whether the pool is too low, and one step to increase it.
/// Pods take the addresses of one prefix after the other, and no pod stops.
///
/// On Windows, pkg/pool/pool.go of github.com/aws/amazon-vpc-resource-controller-k8s gives the same
/// result for the targets in force, on the primary network interface only and without a limit by
/// max pods.
///
/// With a supply, the subnets limit the pool as with subnet discovery: where one network interface
/// gets no slots, not even one, the others are tried in their order, and then a further one. (The
/// CNI has no order of its network interfaces.)
class GrowingPool {
 public:
  /// A node that has just started, without an address for pods. `max_pods` is its limit
  /// (node.status.capacity.pods), if known.
  GrowingPool(const InstanceType& type, const CniSettings& settings, const WarmTargets& given,
              std::optional<int> max_pods, SlotSupply supply = {});

  /// Takes the next step towards the targets, if one is needed and possible.
  std::optional<PoolStep> grow();

  /// Takes steps until none is needed or possible.
  void settle();

  /// Starts one more pod. False if there is no free address, or max pods are reached.
  bool place_pod();

  /// Stops pods, and starts as many before the addresses of the stopped ones may be used again:
  /// IP_COOLDOWN_PERIOD, by default 30 seconds (pkg/ipamd/datastore/data_store.go; on Windows
  /// pkg/config/type.go of the controller). The CNI counts these addresses as free when it compares
  /// the pool with its targets, so that it does not grow for the new pods; the controller on
  /// Windows does not. No address is released in between. Returns the new pods that wait.
  int replace_pods(int count);

  WarmPool pool() const;
  bool has_trunk() const { return has_trunk_; }
  /// Whether the last step that was needed, and for which the node had room, got nothing.
  bool is_starved() const { return is_starved_; }

  /// Takes steps until the pool has that many slots, or no step is possible, whatever the targets.
  void grow_to(std::int64_t slots);

 private:
  /// The addresses that the targets are compared with.
  std::int64_t available() const;
  std::int64_t usable() const { return total_ - pool_.pods - cooling_; }
  std::int64_t slots_short() const;
  std::int64_t slots_wanted() const;
  bool has_room_for_eni() const;
  std::optional<PoolStep> grow_by(std::int64_t wanted);
  std::optional<PoolStep> assign_slots(std::int64_t wanted);
  bool is_given(const PoolStep& step) const;
  void add_slots(const PoolStep& step);

  WarmPool pool_;
  WarmTargets targets_;
  SlotSupply supply_;
  bool has_trunk_ = false;
  bool is_starved_ = false;
  /// Whether the primary network interface serves pods, as the others do.
  bool primary_serves_ = true;
  int max_serving_enis_ = 0;
  int slots_per_eni_ = 0;
  /// Addresses of stopped pods that no pod may use yet.
  int cooling_ = 0;
  bool counts_cooling_as_available_ = true;
  /// Addresses of all slots in use; for IPv6 not counted.
  std::int64_t total_ = 0;
  std::optional<int> max_pods_;
  /// With that many addresses the pool does not grow; absent: only network interfaces limit it.
  std::optional<int> max_addresses_before_step_;
};

/// The pool of a node after `pods` have started one at a time, where the pool grows to its targets
/// after each. Fewer pods start if addresses run out, or `max_pods` is reached.
WarmPool settled_pool(const InstanceType& type, const CniSettings& settings,
                      const WarmTargets& given, int pods, std::optional<int> max_pods);

/// The pools for several counts of pods, in their order. Then `replaced` pods of each are replaced.
std::vector<WarmPool> settled_pools(const InstanceType& type, const CniSettings& settings,
                                    const WarmTargets& given, std::span<const int> pods,
                                    std::optional<int> max_pods, int replaced = 0);

/// The maximum number of prefixes in the pool if pods start and stop at random: with a target of 2
/// prefixes or more, the CNI compares the target with free addresses, but adds as many prefixes as
/// entirely free ones are missing. Absent without such a target, and on Windows, where pods take
/// the fullest prefix.
std::optional<std::int64_t> max_prefixes(const InstanceType& type, const CniSettings& settings,
                                         const WarmTargets& given, int pods,
                                         std::optional<int> max_pods);

}  // namespace maxpods
