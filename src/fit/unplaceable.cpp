// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

#include "fit/parts.h"

namespace maxpods {
namespace {

/// The lacking resources in the order of the answer.
constexpr std::array lacking_order{BoundBy::Cpu, BoundBy::Memory, BoundBy::Other, BoundBy::Pods};

std::set<BoundBy> lacking_in(const Amounts& room, const Amounts& asks) {
  std::set<BoundBy> lacking;
  for (std::size_t i = 0; i < room.size(); ++i) {
    if (room[i] < asks[i]) lacking.insert(bound_by(i));
  }
  return lacking;
}

/// What all kinds lack that suit the pod; if they do not lack the same, what any lacks.
std::set<BoundBy> lacking_in_all(const FittedCluster& fitted, const std::vector<Amounts>& rooms,
                                 std::size_t shape) {
  Amounts asks = fitted.amounts.shape(shape);
  asks[Places] = asks[Addresses] = 0;
  std::optional<std::set<BoundBy>> all;
  std::set<BoundBy> any;
  for (std::size_t i = 0; i < rooms.size(); ++i) {
    if (!fitted.kinds[i].alike.suited[fitted.cluster.shapes[shape].wish]) continue;
    const std::set<BoundBy> lacking = lacking_in(rooms[i], asks);
    any.insert(lacking.begin(), lacking.end());
    if (!all) all = lacking;
    std::erase_if(*all, [&](BoundBy one) { return !lacking.contains(one); });
  }
  return all && !all->empty() ? *all : any;
}

/// Adds up pods that ask and lack the same.
class UnplaceablePods {
 public:
  explicit UnplaceablePods(const FittedCluster& fitted) : fitted_(fitted) {}

  void add(std::size_t shape, std::int64_t count, const std::set<BoundBy>& lacking) {
    const Amounts& asks = fitted_.amounts.shape(shape);
    Found& found = found_[{asks[Cpu], asks[Memory], lacking}];
    found.count += count;
    if (found.example.empty()) found.example = fitted_.cluster.examples[shape];
  }

  std::vector<FitUnplaceable> sorted() const {
    std::vector<FitUnplaceable> result;
    for (const auto& [key, found] : found_) {
      const auto& [cpu_millis, memory_bytes, lacking] = key;
      FitUnplaceable row{.pods = found.count,
                         .cpu_millis = cpu_millis,
                         .memory_bytes = memory_bytes,
                         .lacks_node = lacking.empty(),
                         .lacks = {},
                         .example = found.example};
      for (const BoundBy one : lacking_order) {
        if (lacking.contains(one)) row.lacks.push_back(one);
      }
      result.push_back(row);
    }
    std::ranges::stable_sort(result, std::ranges::greater(), [](const FitUnplaceable& row) {
      return std::pair(row.cpu_millis, row.memory_bytes);
    });
    return result;
  }

 private:
  struct Found {
    std::int64_t count = 0;
    std::string example;
  };

  const FittedCluster& fitted_;
  std::map<std::tuple<std::int64_t, std::int64_t, std::set<BoundBy>>, Found> found_;
};

}  // namespace

std::vector<FitUnplaceable> fit_unplaceable(const FittedCluster& fitted) {
  UnplaceablePods pods(fitted);
  std::vector<Amounts> rooms;
  for (const TodayKind& kind : fitted.kinds) {
    rooms.push_back(rooms_of(kind, {.max_pods = kind.max_pods()}).small);
    for (const auto& [shape, count] : split(kind.alike, rooms.back(), fitted.amounts).unplaceable) {
      pods.add(shape, count, lacking_in(rooms.back(), fitted.amounts.shape(shape)));
    }
  }
  for (const auto& [shape, count] : fitted.homeless)
    pods.add(shape, count, lacking_in_all(fitted, rooms, shape));
  return pods.sorted();
}

}  // namespace maxpods
