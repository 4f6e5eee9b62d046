// SPDX-License-Identifier: Apache-2.0
#include "cni/warm_pool.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "cni/version_gates.h"
#include "text/number.h"

namespace maxpods {
namespace {

bool is_delegated(const AddressCapacity& capacity) {
  return capacity.prefix_delegation == PrefixDelegation::Delegated;
}

/// A type that cannot trunk gets no trunk, although an old CNI reserves an ENI for it. Nor does a
/// node without room beside the primary ENI and the reserved ones.
bool gets_trunk(const InstanceType& type, const CniSettings& settings,
                const AddressCapacity& capacity) {
  return settings.os == Os::Linux && keeps_eni_for_trunk(type, settings) &&
         type.trunking.value_or(true) && capacity.enis.managed > settings.reserved_enis + 1;
}

std::optional<int> addresses_per_slot(const CniSettings& settings,
                                      const AddressCapacity& capacity) {
  if (settings.ip_family == IpFamily::IPv6) return std::nullopt;
  return is_delegated(capacity) ? addresses_per_prefix : 1;
}

}  // namespace

int max_serving_enis(const AddressCapacity& capacity, const CniSettings& settings) {
  if (primary_eni_serves(settings)) return std::max(capacity.enis.usable, 1);
  // With IPv6 a second network interface serves the pods instead.
  return std::min(capacity.enis.usable, capacity.enis.managed - 1);
}

bool growth_stops_at_max_pods(const CniSettings& settings) {
  return !uses_primary_eni_only(settings) &&
         settings.version >= version_gates::growth_stops_at_max_pods;
}

std::int64_t WarmPool::slots() const {
  return std::accumulate(slots_per_eni.begin(), slots_per_eni.end(), std::int64_t{0});
}

std::optional<std::int64_t> WarmPool::prefixes() const {
  if (!by_prefixes()) return std::nullopt;
  return slots();
}

std::optional<std::int64_t> WarmPool::addresses() const {
  if (!addresses_per_slot) return std::nullopt;
  return slots() * *addresses_per_slot;
}

std::optional<std::int64_t> WarmPool::unused_addresses() const {
  if (!addresses_per_slot) return std::nullopt;
  return *addresses() - pods;
}

std::optional<std::int64_t> WarmPool::unused_prefixes() const {
  if (!addresses_per_slot || !by_prefixes()) return std::nullopt;
  return slots() - ceil_div(pods, *addresses_per_slot);
}

GrowingPool::GrowingPool(const InstanceType& type, const CniSettings& settings,
                         const WarmTargets& given, std::optional<int> max_pods, SlotSupply supply)
    : supply_(std::move(supply)), max_pods_(max_pods) {
  const AddressCapacity capacity = address_capacity(type, settings);
  pool_.addresses_per_slot = addresses_per_slot(settings, capacity);
  pool_.slots_per_eni = {0};
  targets_ = targets_in_force(given, settings, pool_.by_prefixes());
  has_trunk_ = gets_trunk(type, settings, capacity);
  primary_serves_ = primary_eni_serves(settings);
  max_serving_enis_ = max_serving_enis(capacity, settings);
  slots_per_eni_ = capacity.slots.value_or(1);
  counts_cooling_as_available_ = settings.os == Os::Linux;
  if (growth_stops_at_max_pods(settings)) max_addresses_before_step_ = max_pods;
}

std::int64_t GrowingPool::available() const {
  return counts_cooling_as_available_ ? total_ - pool_.pods : usable();
}

/// The slots that IP targets lack: addresses (getIPTarget of the CNI), rounded up to slots.
std::int64_t GrowingPool::slots_short() const {
  const std::int64_t addresses =
      std::max(*targets_.ips - available(), *targets_.minimum_ips - total_);
  return ceil_div(std::max<std::int64_t>(addresses, 0), *pool_.addresses_per_slot);
}

/// The slots that the next step requests: 0 or less if the pool is not too low.
std::int64_t GrowingPool::slots_wanted() const {
  if (!pool_.addresses_per_slot) return 1 - pool_.slots();
  if (max_addresses_before_step_ && total_ >= *max_addresses_before_step_) return 0;
  if (targets_.ips) return slots_short();
  const std::int64_t unit = targets_.enis ? slots_per_eni_ : addresses_per_prefix;
  const std::int64_t target = targets_.enis ? *targets_.enis : *targets_.prefixes;
  const bool is_too_low = available() < unit * target || (target == 0 && available() == 0);
  if (!is_too_low) return 0;
  if (targets_.enis) return slots_per_eni_;
  return std::max<std::int64_t>(1, target - *pool_.unused_prefixes());
}

bool GrowingPool::has_room_for_eni() const {
  return pool_.enis() - (primary_serves_ ? 0 : 1) < max_serving_enis_;
}

bool GrowingPool::is_given(const PoolStep& step) const { return !supply_ || supply_(step); }

void GrowingPool::add_slots(const PoolStep& step) {
  pool_.slots_per_eni[static_cast<std::size_t>(step.eni) - 1] += step.slots;
  total_ += std::int64_t{step.slots} * pool_.addresses_per_slot.value_or(0);
}

/// On the first network interface that gets some; only one, if its subnet has no more.
std::optional<PoolStep> GrowingPool::assign_slots(std::int64_t wanted) {
  for (int eni = primary_serves_ ? 1 : 2; eni <= pool_.enis(); ++eni) {
    const int free = slots_per_eni_ - pool_.slots_per_eni[static_cast<std::size_t>(eni) - 1];
    const int slots = static_cast<int>(std::min<std::int64_t>(wanted, free));
    if (slots <= 0) continue;
    for (const int tried : {slots, 1}) {
      const PoolStep step{.action = PoolAction::AssignSlots, .eni = eni, .slots = tried};
      if (is_given(step)) return step;
    }
    is_starved_ = true;
  }
  return std::nullopt;
}

std::optional<PoolStep> GrowingPool::grow_by(std::int64_t wanted) {
  is_starved_ = false;
  std::optional<PoolStep> step = assign_slots(wanted);
  if (!step && has_room_for_eni() && slots_per_eni_ > 0) {
    step = {.action = PoolAction::AttachEni,
            .eni = pool_.enis() + 1,
            .slots = static_cast<int>(std::min<std::int64_t>(wanted, slots_per_eni_))};
    if (is_given(*step)) {
      pool_.slots_per_eni.push_back(0);
    } else {
      step.reset();
      is_starved_ = true;
    }
  }
  if (!step) return std::nullopt;
  is_starved_ = false;
  add_slots(*step);
  return step;
}

std::optional<PoolStep> GrowingPool::grow() {
  const std::int64_t wanted = slots_wanted();
  if (wanted <= 0) return std::nullopt;
  return grow_by(wanted);
}

void GrowingPool::grow_to(std::int64_t slots) {
  while (pool_.slots() < slots && grow_by(slots - pool_.slots())) continue;
}

void GrowingPool::settle() {
  while (grow()) continue;
}

bool GrowingPool::place_pod() {
  const bool has_address = pool_.addresses_per_slot ? usable() > 0 : pool_.slots() > 0;
  if (!has_address || (max_pods_ && pool_.pods >= *max_pods_)) return false;
  ++pool_.pods;
  return true;
}

int GrowingPool::replace_pods(int count) {
  int waiting = std::min(count, pool_.pods);
  pool_.pods -= waiting;
  cooling_ += waiting;
  settle();
  for (; waiting > 0 && place_pod(); --waiting) settle();
  return waiting;
}

WarmPool GrowingPool::pool() const {
  WarmPool pool = pool_;
  if (has_trunk_) pool.slots_per_eni.push_back(0);
  return pool;
}

WarmPool settled_pool(const InstanceType& type, const CniSettings& settings,
                      const WarmTargets& given, int pods, std::optional<int> max_pods) {
  return settled_pools(type, settings, given, std::span(&pods, 1), max_pods).front();
}

std::vector<WarmPool> settled_pools(const InstanceType& type, const CniSettings& settings,
                                    const WarmTargets& given, std::span<const int> pods,
                                    std::optional<int> max_pods, int replaced) {
  std::map<int, WarmPool> by_pods;
  for (const int count : pods) by_pods.try_emplace(count);
  GrowingPool growing(type, settings, given, max_pods);
  growing.settle();
  int placed = 0;
  for (auto& [count, pool] : by_pods) {
    for (; placed < count && growing.place_pod(); ++placed) growing.settle();
    pool = growing.pool();
    if (replaced > 0) pool.waiting_pods = GrowingPool(growing).replace_pods(replaced);
  }
  std::vector<WarmPool> pools;
  for (const int count : pods) pools.push_back(by_pods.at(count));
  return pools;
}

std::optional<std::int64_t> max_prefixes(const InstanceType& type, const CniSettings& settings,
                                         const WarmTargets& given, int pods,
                                         std::optional<int> max_pods) {
  const AddressCapacity capacity = address_capacity(type, settings);
  if (settings.os != Os::Linux || !is_delegated(capacity)) return std::nullopt;
  const int target = targets_in_force(given, settings, true).prefixes.value_or(0);
  if (target < 2 || pods < 1) return std::nullopt;
  std::int64_t most = std::int64_t{2} * target + ceil_div(pods, addresses_per_prefix) - 1;
  if (max_pods && growth_stops_at_max_pods(settings)) {
    // The last step starts below max pods, and brings no more than the target.
    most = std::min(most, ceil_div(*max_pods, addresses_per_prefix) - 1 + target);
  }
  return std::min(most, std::int64_t{max_serving_enis(capacity, settings)} * *capacity.slots);
}

}  // namespace maxpods
