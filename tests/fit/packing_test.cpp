// SPDX-License-Identifier: Apache-2.0
#include "fit/packing.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

#include "catch.h"

using namespace maxpods;

namespace {

Amounts amounts(std::int64_t cpu_millis, std::int64_t memory_bytes) {
  return {cpu_millis, memory_bytes, 1, 1};
}

Amounts room(std::int64_t cpu_millis, std::int64_t memory_bytes, std::int64_t places) {
  return {cpu_millis, memory_bytes, places, no_limit};
}

NodeBounds nodes_for(const std::vector<PodCount>& pods, const Amounts& node) {
  return maxpods::nodes_for(pods, node, node);
}

/// The fewest nodes, by trying all ways.
class ExhaustiveSearch {
 public:
  ExhaustiveSearch(std::vector<Amounts> pods, Amounts node)
      : pods_(std::move(pods)), node_(std::move(node)), best_(pods_.size()) {}

  std::size_t fewest() {
    place(0);
    return best_;
  }

 private:
  void place(std::size_t pod) {
    if (rests_.size() >= best_ && pod < pods_.size()) return;
    if (pod == pods_.size()) {
      best_ = std::min(best_, rests_.size());
      return;
    }
    // The recursion adds nodes.
    // NOLINTNEXTLINE(modernize-loop-convert)
    for (std::size_t i = 0; i < rests_.size(); ++i) {
      if (!holds(rests_[i], pods_[pod])) continue;
      add(rests_[i], pods_[pod], -1);
      place(pod + 1);
      add(rests_[i], pods_[pod], 1);
    }
    rests_.push_back(node_);
    add(rests_.back(), pods_[pod], -1);
    place(pod + 1);
    rests_.pop_back();
  }

  std::vector<Amounts> pods_;
  Amounts node_;
  std::vector<Amounts> rests_;
  std::size_t best_;
};

}  // namespace

TEST_CASE("No pods need no nodes") {
  CHECK(nodes_for({}, room(1000, 1000, 10)).at_most == 0);
  CHECK(nodes_for({{amounts(10, 10), 0}}, room(1000, 1000, 10)).at_least == 0);
}

TEST_CASE("Places bind where CPU and memory are left") {
  const NodeBounds bounds = nodes_for({{amounts(20, 64), 108}}, room(1780, 7000, 27));
  CHECK(bounds.at_least == 4);
  CHECK(bounds.at_most == 4);
  CHECK(bounds.binding == Places);
}

TEST_CASE("Of equal resources, places bind first, then CPU") {
  CHECK(nodes_for({{amounts(10, 10), 10}}, room(100, 100, 10)).binding == Places);
  CHECK(nodes_for({{amounts(10, 10), 10}}, room(100, 100, 11)).binding == Cpu);
}

// Six pods that fill half a node each, and many small ones that take its places.
TEST_CASE("Dealing evenly needs fewer nodes than first fit") {
  const NodeBounds bounds =
      nodes_for({{amounts(890, 0), 12}, {amounts(10, 0), 108}}, room(1780, 7000, 27));
  CHECK(bounds.at_least == 7);
  CHECK(bounds.at_most == 9);
}

TEST_CASE("Other resources and addresses count by themselves") {
  const Amounts node{1000, 1000, 10, 3, 1};
  const NodeBounds by_gpu = nodes_for({{{10, 10, 1, 1, 1}, 3}}, node);
  CHECK(by_gpu.at_most == 3);
  CHECK(by_gpu.binding == FirstOther);
  const NodeBounds by_addresses = nodes_for({{{10, 10, 1, 1, 0}, 7}, {{10, 10, 1, 0, 0}, 3}}, node);
  CHECK(by_addresses.at_least == 3);
  CHECK(by_addresses.at_most == 3);
  CHECK(by_addresses.binding == Addresses);
}

TEST_CASE("The lower bound counts with the large room, the upper one with the small") {
  const NodeBounds bounds = maxpods::nodes_for(std::vector<PodCount>{{amounts(500, 0), 4}},
                                               room(900, 10, 10), room(1000, 10, 10));
  CHECK(bounds.at_least == 2);
  CHECK(bounds.at_most == 4);
}

TEST_CASE("The bounds are right and close, against exhaustive search on random clusters") {
  std::mt19937 random(20);
  const auto below = [&](std::int64_t end) {
    return std::uniform_int_distribution<std::int64_t>(0, end - 1)(random);
  };
  constexpr int clusters = 600;
  int close = 0;
  for (int i = 0; i < clusters; ++i) {
    const Amounts node{40 + below(60), 40 + below(60), 2 + below(5), 2 + below(4), 1 + below(3)};
    std::vector<Amounts> pods;
    std::vector<PodCount> counts;
    const std::int64_t pod_count = 1 + below(9);
    const std::int64_t largest = 1 + below(40);
    for (std::int64_t pod = 0; pod < pod_count; ++pod) {
      const Amounts asks{below(largest), below(largest), 1, below(4) == 0 ? 0 : 1,
                         below(5) == 0 ? 1 : 0};
      pods.push_back(asks);
      counts.push_back({asks, 1});
    }
    const auto fewest = static_cast<std::int64_t>(ExhaustiveSearch(pods, node).fewest());
    const NodeBounds bounds = nodes_for(counts, node);
    CAPTURE(i, fewest, bounds.at_least, bounds.at_most);
    CHECK(bounds.at_least <= fewest);
    CHECK(fewest <= bounds.at_most);
    if (bounds.at_most <= fewest + 1) ++close;
  }
  CAPTURE(close);
  CHECK(close * 100 >= clusters * 95);
}
