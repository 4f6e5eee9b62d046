// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "catalog/instance_type.h"
#include "cni/capacity.h"
#include "cni/settings.h"
#include "cni/warm_targets.h"
#include "text/word.h"

namespace maxpods {

/// What EC2 has given to a node for its pods.
struct WarmPool {
  /// 16 for prefixes, 1 for single addresses; absent for IPv6, whose one /80 never runs out.
  std::optional<int> addresses_per_slot = 1;
  /// Slots in use on each network interface, each a prefix or a single address: the primary
  /// interface first, those attached later after it, a trunk, which has none, last.
  std::vector<int> slots_per_eni;
  /// Pods that have an address.
  int pods = 0;

  bool by_prefixes() const { return addresses_per_slot != 1; }
  int enis() const { return static_cast<int>(slots_per_eni.size()); }
  std::int64_t slots() const;
  /// Absent for single addresses.
  std::optional<std::int64_t> prefixes() const;
  /// Absent for IPv6.
  std::optional<std::int64_t> addresses() const;
  /// Absent for IPv6.
  std::optional<std::int64_t> unused_addresses() const;
  /// Prefixes without a pod, where each is filled before the next; absent for single addresses and
  /// IPv6.
  std::optional<std::int64_t> unused_prefixes() const;
};

/// The most network interfaces that can serve pods. The primary one always does without custom
/// networking: what is kept for others is room for more.
int max_serving_enis(const AddressCapacity& capacity, const CniSettings& settings);

/// Whether a pool stops growing once it has as many addresses as the node has max pods.
bool growth_stops_at_max_pods(const CniSettings& settings);

/// What a node and the controller of its network do, one thing at a time.
enum class PoolAction { StartNode, AttachTrunk, AssignSlots, AttachEni };

/// As JSON and CSV call them.
inline constexpr auto pool_action_words = all_words(
    PoolAction::AttachEni, Word{"startNode", PoolAction::StartNode},
    Word{"attachTrunk", PoolAction::AttachTrunk}, Word{"assignSlots", PoolAction::AssignSlots},
    Word{"attachEni", PoolAction::AttachEni});

/// One step of the growth of a pool.
struct PoolStep {
  PoolAction action = PoolAction::StartNode;
  /// Which network interface, counted from 1, the primary one, a trunk left out; 0 for those steps
  /// that give none its slots.
  int eni = 0;
  /// Prefixes or single addresses that come with it.
  int slots = 0;
};

/// The pool of one node while pods come, by the rules of pkg/ipamd/ipamd.go of
/// github.com/aws/amazon-vpc-cni-k8s: whether the pool is too low, and one step to increase it.
/// Pods take the addresses of one prefix after the other, and none ever goes.
///
/// On Windows the rules are those of pkg/pool/pool.go of
/// github.com/aws/amazon-vpc-resource-controller-k8s, which come out the same for the targets in
/// force, on the primary network interface alone and without regard for max pods.
class GrowingPool {
 public:
  /// The node when it has started, without an address for pods. `max_pods` is its own limit
  /// (node.status.capacity.pods), where it is known.
  GrowingPool(const InstanceType& type, const CniSettings& settings, const WarmTargets& given,
              std::optional<int> max_pods);

  /// Takes the next step towards the targets, if there is one to take.
  std::optional<PoolStep> grow();

  /// Takes all the steps there are.
  void settle();

  /// Gives an address to one more pod: whether there was one, and room below max pods.
  bool place_pod();

  WarmPool pool() const;
  bool has_trunk() const { return has_trunk_; }

 private:
  std::int64_t available() const { return total_ - pool_.pods; }
  std::int64_t slots_short() const;
  std::int64_t slots_wanted() const;
  bool has_room_for_eni() const;
  int free_slots() const;
  PoolStep add_slots(PoolAction action, std::int64_t wanted, int free);

  WarmPool pool_;
  WarmTargets targets_;
  bool has_trunk_ = false;
  /// The primary network interface serves pods, as the others do.
  bool primary_serves_ = true;
  int max_serving_enis_ = 0;
  int slots_per_eni_ = 0;
  /// Addresses of all slots in use; for IPv6 not counted.
  std::int64_t total_ = 0;
  std::optional<int> max_pods_;
  /// What stops the growth; absent: only the network interfaces do.
  std::optional<int> max_addresses_before_step_;
};

/// The pool of a node once `pods` came one at a time, the pool growing as far as it would after
/// each. Fewer have an address where there are no more addresses, or `max_pods` is reached.
WarmPool settled_pool(const InstanceType& type, const CniSettings& settings,
                      const WarmTargets& given, int pods, std::optional<int> max_pods);

/// The same for each of the counts, in their order.
std::vector<WarmPool> settled_pools(const InstanceType& type, const CniSettings& settings,
                                    const WarmTargets& given, std::span<const int> pods,
                                    std::optional<int> max_pods);

/// The most prefixes that the pool may hold if pods come and go at random: with a target of 2
/// prefixes or more the CNI sees by free addresses that there are too few, and adds by prefixes
/// that are all free. Absent where the pool is not kept by such a target, and on Windows, where
/// pods go to the fullest prefix.
std::optional<std::int64_t> max_prefixes(const InstanceType& type, const CniSettings& settings,
                                         const WarmTargets& given, int pods,
                                         std::optional<int> max_pods);

}  // namespace maxpods
