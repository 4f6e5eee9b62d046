// SPDX-License-Identifier: Apache-2.0
#include "fit/packing.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>
#include <queue>
#include <ranges>
#include <utility>

#include "text/number.h"

namespace maxpods {
namespace {

/// CPU, memory and the other resources, by which pods are large or small.
double largest_share_of_asks(const Amounts& asks, const Amounts& room) {
  double largest = std::max(share(asks[Cpu], room[Cpu]), share(asks[Memory], room[Memory]));
  for (std::size_t i = FirstOther; i < asks.size(); ++i)
    largest = std::max(largest, share(asks[i], room[i]));
  return largest;
}

/// The largest first; pods that ask the same once.
std::vector<PodCount> in_decreasing_order(std::span<const PodCount> pods, const Amounts& room) {
  struct Ranked {
    double share;
    const PodCount* pods;
  };
  std::vector<Ranked> ranked;
  for (const PodCount& some : pods) {
    if (some.count > 0) ranked.push_back({largest_share_of_asks(some.asks, room), &some});
  }
  const auto order = [](const Amounts& asks) {
    Amounts key{asks[Cpu], asks[Memory]};
    key.insert(key.end(), asks.begin() + FirstOther, asks.end());
    key.push_back(asks[Addresses]);
    return key;
  };
  std::ranges::stable_sort(ranked, [&](const Ranked& one, const Ranked& other) {
    if (one.share != other.share) return one.share > other.share;
    return order(one.pods->asks) > order(other.pods->asks);
  });
  std::vector<PodCount> sorted;
  for (const Ranked& one : ranked) {
    if (!sorted.empty() && sorted.back().asks == one.pods->asks) {
      sorted.back().count += one.pods->count;
    } else {
      sorted.push_back(*one.pods);
    }
  }
  return sorted;
}

/// What is left on nodes that all had the same room, resource by resource in one array.
class Rests {
 public:
  explicit Rests(const Amounts& room) : room_(room) {}

  std::size_t size() const { return rests_.size() / room_.size(); }
  void add_node() { rests_.insert(rests_.end(), room_.begin(), room_.end()); }
  void resize(std::size_t nodes) {
    while (size() < nodes) add_node();
  }
  const std::int64_t* of(std::size_t node) const { return &rests_[node * room_.size()]; }

  bool holds(std::size_t node, const Amounts& asks) const {
    const std::int64_t* const rest = of(node);
    return std::equal(asks.begin(), asks.end(), rest, std::ranges::less_equal());
  }

  /// How many such pods the node holds, up to `at_most`.
  std::int64_t times(std::size_t node, const Amounts& asks, std::int64_t at_most) const {
    const std::int64_t* const rest = of(node);
    for (std::size_t i = 0; i < asks.size(); ++i) {
      if (asks[i] > 0) at_most = std::min(at_most, rest[i] / asks[i]);
    }
    return at_most;
  }

  void place(std::size_t node, const Amounts& asks, std::int64_t times) {
    std::int64_t* const rest = &rests_[node * room_.size()];
    for (std::size_t i = 0; i < asks.size(); ++i) rest[i] -= times * asks[i];
  }

  /// The largest share of all resources that is in use.
  double fullness(std::size_t node) const {
    const std::int64_t* const rest = of(node);
    double largest = 0;
    for (std::size_t i = 0; i < room_.size(); ++i) {
      largest = std::max(largest, share(room_[i] - rest[i], room_[i]));
    }
    return largest;
  }

 private:
  const Amounts& room_;
  std::vector<std::int64_t> rests_;
};

/// Finds the first node that holds a pod: a tree of the most that is left in ranges of nodes.
class FirstFit {
 public:
  explicit FirstFit(const Amounts& room) : room_(room), rests_(room) { grow_to(1); }

  void place(const PodCount& pods) {
    for (std::int64_t left = pods.count; left > 0;) {
      std::size_t node = first(pods.asks, 1);
      if (node == none) {
        node = leaves_;
        grow_to(2 * leaves_);
      }
      const std::int64_t times = rests_.times(node, pods.asks, left);
      rests_.place(node, pods.asks, times);
      left -= times;
      nodes_ = std::max(nodes_, node + 1);
      set_leaf(node);
      for (std::size_t i = (node + leaves_) / 2; i > 0; i /= 2) set_inner(i);
    }
  }

  std::int64_t nodes() const { return static_cast<std::int64_t>(nodes_); }

 private:
  static constexpr std::size_t none = ~std::size_t{0};

  const std::int64_t* at(std::size_t index) const { return &most_[index * room_.size()]; }

  void grow_to(std::size_t leaves) {
    leaves_ = leaves;
    rests_.resize(leaves);
    most_.resize(2 * leaves * room_.size());
    for (std::size_t leaf = 0; leaf < leaves; ++leaf) set_leaf(leaf);
    for (std::size_t i = leaves - 1; i > 0; --i) set_inner(i);
  }

  void set_leaf(std::size_t leaf) {
    std::copy_n(rests_.of(leaf), room_.size(), &most_[(leaf + leaves_) * room_.size()]);
  }

  void set_inner(std::size_t index) {
    std::ranges::transform(
        std::span(at(2 * index), room_.size()), std::span(at(2 * index + 1), room_.size()),
        &most_[index * room_.size()],
        [](std::int64_t one, std::int64_t other) { return std::max(one, other); });
  }

  /// A range may have the most of each resource on another node, so that the search can turn back.
  std::size_t first(const Amounts& asks, std::size_t index) const {
    if (!std::equal(asks.begin(), asks.end(), at(index), std::ranges::less_equal())) return none;
    if (index >= leaves_) return index - leaves_;
    const std::size_t left = first(asks, 2 * index);
    return left != none ? left : first(asks, 2 * index + 1);
  }

  const Amounts& room_;
  Rests rests_;
  std::size_t leaves_ = 0;
  std::vector<std::int64_t> most_;
  std::size_t nodes_ = 0;
};

/// Pods in decreasing order, and the room of a node.
class Packing {
 public:
  Packing(std::vector<PodCount> pods, const Amounts& room) : pods_(std::move(pods)), room_(room) {}

  /// The number of nodes if each pod goes to the first node that holds it.
  std::int64_t first_fit() const {
    FirstFit nodes(room_);
    for (const PodCount& pods : pods_) nodes.place(pods);
    return nodes.nodes();
  }

  /// Whether that many nodes hold all pods if each goes to the node that is the least full.
  bool deals_onto(std::int64_t nodes) const {
    Rests rests(room_);
    rests.resize(static_cast<std::size_t>(nodes));
    LeastFull least_full;
    for (std::size_t i = 0; i < rests.size(); ++i) least_full.emplace(0.0, i);
    return std::ranges::all_of(pods_,
                               [&](const PodCount& pods) { return deal(pods, rests, least_full); });
  }

 private:
  /// Fullness and number of nodes.
  using Rank = std::pair<double, std::size_t>;
  using LeastFull = std::priority_queue<Rank, std::vector<Rank>, std::greater<>>;

  static bool deal(const PodCount& pods, Rests& rests, LeastFull& least_full) {
    std::vector<Rank> passed;
    for (std::int64_t left = pods.count; left > 0;) {
      if (least_full.empty()) return false;
      const Rank rank = least_full.top();
      const std::size_t node = rank.second;
      least_full.pop();
      if (!rests.holds(node, pods.asks)) {
        passed.push_back(rank);
        continue;
      }
      rests.place(node, pods.asks, 1);
      least_full.emplace(rests.fullness(node), node);
      --left;
    }
    for (const Rank& rank : passed) least_full.push(rank);
    return true;
  }

  std::vector<PodCount> pods_;
  const Amounts& room_;
};

/// The least number of nodes for which dealing works, by halving between the bounds.
std::int64_t fewest_by_dealing(const Packing& packing, std::int64_t low, std::int64_t high) {
  while (low < high) {
    const std::int64_t middle = std::midpoint(low, high);
    if (packing.deals_onto(middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return high;
}

}  // namespace

double share(std::int64_t used, std::int64_t room) {
  return room == 0 ? 0 : static_cast<double>(used) / static_cast<double>(room);
}

bool holds(const Amounts& room, const Amounts& asked) {
  for (std::size_t i = 0; i < room.size(); ++i) {
    if (room[i] < asked[i]) return false;
  }
  return true;
}

void add(Amounts& sum, const Amounts& more, std::int64_t times) {
  for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += times * more[i];
}

NodeBounds nodes_for(std::span<const PodCount> pods, const Amounts& small_room,
                     const Amounts& large_room) {
  Amounts sum(small_room.size());
  for (const PodCount& some : pods) add(sum, some.asks, some.count);
  if (sum[Places] == 0) return {};
  NodeBounds bounds;
  double largest = -1;
  const auto consider = [&](std::size_t resource) {
    if (sum[resource] == 0) return;
    bounds.at_least = std::max(bounds.at_least, ceil_div(sum[resource], large_room[resource]));
    const double needed = share(sum[resource], large_room[resource]);
    if (needed <= largest) return;
    largest = needed;
    bounds.binding = resource;
  };
  for (const std::size_t resource : {Places, Addresses, Cpu, Memory}) consider(resource);
  for (std::size_t resource = FirstOther; resource < sum.size(); ++resource) consider(resource);
  const Packing packing(in_decreasing_order(pods, small_room), small_room);
  bounds.at_most = fewest_by_dealing(packing, bounds.at_least, packing.first_fit());
  return bounds;
}

}  // namespace maxpods
