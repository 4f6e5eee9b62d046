// SPDX-License-Identifier: Apache-2.0
#include "read/workload.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>
#include <vector>

#include "read/file.h"
#include "read/json_records.h"
#include "read/json_view.h"
#include "read/nodes.h"
#include "text/bad_input.h"
#include "text/number.h"

namespace maxpods {
namespace {

using nlohmann::json;

constexpr auto lists = std::to_array<std::string_view>({"items"});

/// Objects with keys of the user's own.
constexpr auto whole_objects = std::to_array<std::string_view>(
    {"labels", "capacity", "allocatable", "requests", "nodeSelector", "overhead"});

constexpr auto pod_keys =
    std::to_array<std::string_view>({"metadata",
                                     "namespace",
                                     "ownerReferences",
                                     "controller",
                                     "kind",
                                     "name",
                                     "spec",
                                     "taints",
                                     "nodeName",
                                     "hostNetwork",
                                     "containers",
                                     "initContainers",
                                     "resources",
                                     "requests",
                                     "restartPolicy",
                                     "ports",
                                     "hostPort",
                                     "overhead",
                                     "nodeSelector",
                                     "affinity",
                                     "nodeAffinity",
                                     "podAffinity",
                                     "podAntiAffinity",
                                     "requiredDuringSchedulingIgnoredDuringExecution",
                                     "nodeSelectorTerms",
                                     "matchExpressions",
                                     "matchFields",
                                     "key",
                                     "operator",
                                     "values",
                                     "value",
                                     "effect",
                                     "tolerations",
                                     "topologySpreadConstraints",
                                     "whenUnsatisfiable",
                                     "status",
                                     "phase"});

/// More than any node has of anything; up to here, amounts are exact in floating point.
constexpr std::int64_t most_of_a_node = std::int64_t{1} << 53U;

/// The amount in the unit of the resource, rounded up. Throws JsonMismatch for what is no quantity,
/// and for more than any node has.
std::int64_t amount_of(const std::string& resource, const JsonView& value) {
  const std::string* const text = value.text_if_string();
  const std::string quantity = text == nullptr ? value.json_text() : *text;
  const bool is_cpu = resource == "cpu";
  const auto amount = is_cpu ? parse_milli_quantity(quantity) : parse_quantity(quantity);
  if (!amount)
    value.refuse(
        fmt::format("'{}', not a quantity such as {}", quantity, is_cpu ? "250m" : "64Mi"));
  if (*amount > most_of_a_node) value.refuse(fmt::format("'{}', more than any node has", quantity));
  return *amount;
}

/// What a resource list has, except what is not packed.
Resources resources_of(const JsonView& list) {
  Resources resources;
  for (const auto& [name, value] : list.members()) {
    const std::int64_t amount = amount_of(name, value);
    if (name == "cpu") {
      resources.cpu_millis = amount;
    } else if (name == "memory") {
      resources.memory_bytes = amount;
    } else if (name != "pods" && name != "ephemeral-storage" && name != private_ipv4_resource &&
               amount > 0) {
      resources.others[name] = amount;
    }
  }
  return resources;
}

/// The sum, as far as a node can have it: then `check_amounts` refuses it.
Resources sum(Resources one, const Resources& other) {
  const auto add = [](std::int64_t& amount, std::int64_t more) {
    amount = std::min(amount + more, most_of_a_node + 1);
  };
  add(one.cpu_millis, other.cpu_millis);
  add(one.memory_bytes, other.memory_bytes);
  for (const auto& [name, amount] : other.others) add(one.others[name], amount);
  return one;
}

void check_amounts(const Resources& asks) {
  const auto check = [](std::string_view name, std::int64_t amount) {
    if (amount > most_of_a_node)
      throw JsonMismatch(fmt::format("it asks for more {} than any node has", name));
  };
  check("cpu", asks.cpu_millis);
  check("memory", asks.memory_bytes);
  for (const auto& [name, amount] : asks.others) check(name, amount);
}

Resources larger(Resources one, const Resources& other) {
  one.cpu_millis = std::max(one.cpu_millis, other.cpu_millis);
  one.memory_bytes = std::max(one.memory_bytes, other.memory_bytes);
  for (const auto& [name, amount] : other.others)
    one.others[name] = std::max(one.others[name], amount);
  return one;
}

bool is_huge_page(std::string_view resource) { return resource.starts_with("hugepages-"); }

/// The resources that a pod asks for as a whole replace those of its containers.
Resources with_pod_level(Resources asks, const JsonView& list) {
  const Resources whole = resources_of(list);
  if (!list["cpu"].is_absent()) asks.cpu_millis = whole.cpu_millis;
  if (!list["memory"].is_absent()) asks.memory_bytes = whole.memory_bytes;
  for (const auto& [name, amount] : whole.others) {
    if (is_huge_page(name)) asks.others[name] = amount;
  }
  return asks;
}

/// What the scheduler counts for a pod (Kubernetes, "Init Containers", "Sidecar Containers", "Pod
/// Overhead" and "Assign Pod-level CPU and memory resources").
Resources asks_of(const JsonView& spec) {
  Resources running;
  Resources starting;
  for (const JsonView& container : spec["initContainers"].list()) {
    const Resources asks = resources_of(container["resources"]["requests"]);
    if (container["restartPolicy"].text_or_empty() == "Always") {
      running = sum(std::move(running), asks);
      starting = larger(std::move(starting), running);
    } else {
      starting = larger(std::move(starting), sum(asks, running));
    }
  }
  for (const JsonView& container : spec["containers"].list()) {
    running = sum(std::move(running), resources_of(container["resources"]["requests"]));
  }
  const Resources asks =
      with_pod_level(larger(std::move(running), starting), spec["resources"]["requests"]);
  return sum(asks, resources_of(spec["overhead"]));
}

std::vector<NodeSelectorRequirement> requirements(const JsonView& list) {
  std::vector<NodeSelectorRequirement> result;
  for (const JsonView& entry : list.list()) {
    NodeSelectorRequirement requirement{
        .key = entry["key"].text(), .op = entry["operator"].text(), .values = {}};
    for (const JsonView& value : entry["values"].list()) requirement.values.push_back(value.text());
    result.push_back(std::move(requirement));
  }
  return result;
}

Wish wish_of(const JsonView& spec) {
  Wish wish;
  for (const auto& [key, value] : spec["nodeSelector"].members()) wish.selector[key] = value.text();
  const JsonView required =
      spec["affinity"]["nodeAffinity"]["requiredDuringSchedulingIgnoredDuringExecution"];
  if (!required.is_absent()) {
    wish.terms.emplace();
    for (const JsonView& term : required["nodeSelectorTerms"].list()) {
      wish.terms->push_back({.labels = requirements(term["matchExpressions"]),
                             .fields = requirements(term["matchFields"])});
    }
  }
  for (const JsonView& entry : spec["tolerations"].list()) {
    wish.tolerations.push_back({.key = entry["key"].text_or_empty(),
                                .op = entry["operator"].text_or_empty(),
                                .value = entry["value"].text_or_empty(),
                                .effect = entry["effect"].text_or_empty()});
  }
  return wish;
}

UnpackedFlags unpacked_in(const JsonView& spec) {
  UnpackedFlags unpacked{};
  const auto mark = [&](Unpacked what, bool is_there) {
    bool& marked = unpacked[static_cast<std::size_t>(what)];
    marked = marked || is_there;
  };
  for (const JsonView& constraint : spec["topologySpreadConstraints"].list()) {
    mark(Unpacked::Spread, constraint["whenUnsatisfiable"].text_or_empty() == "DoNotSchedule");
  }
  for (const std::string_view kind : {"podAffinity", "podAntiAffinity"}) {
    mark(Unpacked::AntiAffinity,
         !spec["affinity"][kind]["requiredDuringSchedulingIgnoredDuringExecution"].list().empty());
  }
  for (const std::string_view kind : {"initContainers", "containers"}) {
    for (const JsonView& container : spec[kind].list()) {
      for (const JsonView& port : container["ports"].list()) {
        mark(Unpacked::HostPorts,
             !port["hostPort"].is_absent() && port["hostPort"].json_text() != "0");
      }
      const JsonView storage = container["resources"]["requests"]["ephemeral-storage"];
      mark(Unpacked::EphemeralStorage,
           !storage.is_absent() && amount_of("ephemeral-storage", storage) > 0);
    }
  }
  return unpacked;
}

/// The node that the affinity of a daemon's pod names; empty if it names none.
std::string named_node(const Wish& wish) {
  if (!wish.terms) return "";
  for (const NodeSelectorTerm& term : *wish.terms) {
    for (const NodeSelectorRequirement& field : term.fields) {
      if (field.key == name_field && field.op == "In" && field.values.size() == 1)
        return field.values.front();
    }
  }
  return "";
}

/// The DaemonSet or static pod that the pod belongs to; empty for the workload.
std::string daemon_of(const JsonView& metadata, const WorkloadPod& pod) {
  for (const JsonView& owner : metadata["ownerReferences"].list()) {
    if (!owner["controller"].optional_boolean().value_or(false)) continue;
    const std::string& kind = owner["kind"].text();
    const std::string& name = owner["name"].text();
    if (kind == "DaemonSet") return fmt::format("DaemonSet/{}/{}", pod.space, name);
    if (kind != "Node") return "";
    std::string_view own = pod.name;
    const std::string ending = '-' + name;
    if (own.ends_with(ending)) own.remove_suffix(ending.size());
    return fmt::format("Node/{}/{}", pod.space, own);
  }
  return "";
}

WorkloadPod read_pod(const JsonView& record) {
  const JsonView metadata = record["metadata"];
  const JsonView spec = record["spec"];
  WorkloadPod pod;
  pod.space = metadata["namespace"].text_or_empty();
  pod.name = metadata["name"].text();
  pod.node = spec["nodeName"].text_or_empty();
  pod.asks = asks_of(spec);
  check_amounts(pod.asks);
  pod.takes_address = !spec["hostNetwork"].optional_boolean().value_or(false) &&
                      !pod.asks.others.contains(std::string(branch_eni_resource));
  pod.wish = wish_of(spec);
  pod.unpacked = unpacked_in(spec);
  pod.daemon = daemon_of(metadata, pod);
  if (!pod.daemon.empty() && pod.node.empty()) pod.node = named_node(pod.wish);
  return pod;
}

bool is_finished(const JsonView& pod) {
  const std::string& phase = pod["status"]["phase"].text_or_empty();
  return phase == "Succeeded" || phase == "Failed";
}

std::vector<Taint> taints_of(const JsonView& spec) {
  std::vector<Taint> taints;
  for (const JsonView& entry : spec["taints"].list()) {
    Taint taint{.key = entry["key"].text(),
                .value = entry["value"].text_or_empty(),
                .effect = entry["effect"].text()};
    const bool keeps_pods_away = taint.effect == "NoSchedule" || taint.effect == "NoExecute";
    if (keeps_pods_away && !is_passing(taint.key)) taints.push_back(std::move(taint));
  }
  std::ranges::sort(taints);
  return taints;
}

WorkloadNode workload_node(const JsonView& record, const NodeRead& read) {
  const NodeFacts& facts = read.facts;
  const JsonView allocatable = record["status"]["allocatable"];
  WorkloadNode node{
      .type = facts.type,
      .os = facts.os,
      .auto_mode = facts.compute_type == ComputeType::AutoMode,
      .is_bottlerocket = facts.ami_family == AmiFamily::Bottlerocket,
      .traits = {.name = read.name, .labels = {}, .taints = taints_of(record["spec"])},
      .allocatable = resources_of(allocatable),
      .max_pods = facts.allocatable_pods.value_or(0),
      .reserved_for_pods = facts.reserved_for_pods};
  for (const auto& [key, value] : record["metadata"]["labels"].members())
    node.traits.labels[key] = value.text();
  return node;
}

/// Reads the records of a file.
class WorkloadReader {
 public:
  WorkloadReader(const std::string& path, WorkloadCollector& collector, BadNodes& bad_nodes)
      : title_(file_title(path)), collector_(collector), bad_nodes_(bad_nodes) {}

  void read(const json& record, std::size_t first_byte) {
    const JsonView view(record);
    if (!view.is_object())
      refuse(fmt::format("an entry is {}, not a node or a pod", view.type_name()));
    const std::string kind = kind_of(view);
    if (kind == "Node") return read_node_record(record, first_byte);
    if (kind != "Pod") refuse(fmt::format("it has a {}", kind.substr(0, max_kind_bytes)));
    try {
      if (is_finished(view)) return collector_.add_finished();
      collector_.add(read_pod(view));
    } catch (const JsonMismatch& mismatch) {
      throw BadInput(fmt::format("{} has a pod that is not as Kubernetes writes it: {}", title_,
                                 mismatch.what()),
                     hint());
    }
  }

 private:
  static constexpr std::size_t max_kind_bytes = 63;

  static std::string hint() { return fmt::format("create the file with: {}", workload_command); }

  [[noreturn]] void refuse(const std::string& reason) const {
    throw BadInput(fmt::format("{} is not a list of nodes and pods: {}", title_, reason), hint());
  }

  /// Lists of the API leave out the kinds of their items.
  static std::string kind_of(const JsonView& record) {
    const std::string* const kind = record["kind"].text_if_string();
    if (kind != nullptr) return *kind;
    const JsonView spec = record["spec"];
    return spec.is_object() && !spec["containers"].is_absent() ? "Pod" : "Node";
  }

  void read_node_record(const json& record, std::size_t first_byte) {
    NodeRead node = read_node(record);
    const NodeFacts& facts = node.facts;
    const bool runs_elsewhere =
        facts.compute_type == ComputeType::Fargate || facts.compute_type == ComputeType::Hybrid;
    try {
      if (!facts.complaint.empty()) return leave_out(node, facts.complaint, first_byte);
      if (facts.type.empty() || runs_elsewhere) return collector_.add_other_node(node.name);
      if (!facts.allocatable_pods) return leave_out(node, "it has no allocatable pods", first_byte);
      collector_.add(workload_node(JsonView(record), node));
    } catch (const JsonMismatch& mismatch) {
      leave_out(node, mismatch.what(), first_byte);
    }
  }

  void leave_out(const NodeRead& node, const std::string& complaint, std::size_t first_byte) {
    collector_.add_other_node(node.name.empty() ? fmt::format("#{}", bad_nodes_.count) : node.name);
    ++bad_nodes_.count;
    if (bad_nodes_.first.empty())
      bad_nodes_.first = fmt::format("{}: {}{}", title_, complaint, at_record(first_byte));
  }

  std::string title_;
  WorkloadCollector& collector_;
  BadNodes& bad_nodes_;
};

std::vector<std::string_view> all_keys() {
  std::vector<std::string_view> keys(pod_keys.begin(), pod_keys.end());
  for (const std::string_view key : node_keys()) {
    if (std::ranges::find(keys, key) == keys.end()) keys.push_back(key);
  }
  return keys;
}

}  // namespace

void read_workload(const std::string& path, WorkloadCollector& collector, BadNodes& bad_nodes) {
  const std::vector<std::string_view> keys = all_keys();
  const RecordKind kind{.id_key = "metadata",
                        .lists = lists,
                        .wanted = keys,
                        .command = workload_command,
                        .hands_out_anything = true,
                        .whole = whole_objects};
  collector.begin_file();
  WorkloadReader reader(path, collector, bad_nodes);
  read_records(path, kind, [&](const json& record, std::size_t first_byte) {
    reader.read(record, first_byte);
  });
}

}  // namespace maxpods
