// SPDX-License-Identifier: Apache-2.0
#include "audit/cluster_audit.h"

#include <algorithm>
#include <string>
#include <vector>

#include "audit/remedies.h"
#include "catch.h"

using namespace maxpods;

namespace {

NodeFacts node_of(const std::string& type, std::int64_t pods) {
  NodeFacts facts;
  facts.type = type;
  facts.capacity_pods = facts.allocatable_pods = pods;
  return facts;
}

NodeFacts in_group(NodeFacts facts, GroupKind kind, const std::string& name) {
  facts.group_kind = kind;
  facts.group = name;
  return facts;
}

AuditSettings with_prefixes() {
  AuditSettings settings;
  settings.on_windows.cni.os = Os::Windows;
  settings.on_linux.cni.prefix_delegation = settings.on_windows.cni.prefix_delegation = true;
  return settings;
}

AuditSettings plain() {
  AuditSettings settings;
  settings.on_windows.cni.os = Os::Windows;
  return settings;
}

Judgement judged_plain(const NodeFacts& facts) {
  return judged(facts, plain(), built_in_catalog());
}

NodeVerdict verdict(const std::string& type, std::int64_t pods,
                    const AuditSettings& settings = plain()) {
  return judged(node_of(type, pods), settings, built_in_catalog()).verdict;
}

}  // namespace

TEST_CASE("Verdicts stand on addresses first, then on the cap") {
  CHECK(verdict("m5.large", 28) == NodeVerdict::Under);
  CHECK(verdict("m5.large", 29) == NodeVerdict::Ok);
  CHECK(verdict("m5.large", 30) == NodeVerdict::Over);
  CHECK(verdict("m5.large", 109, with_prefixes()) == NodeVerdict::Under);
  CHECK(verdict("m5.large", 110, with_prefixes()) == NodeVerdict::Ok);
  CHECK(verdict("m5.large", 111, with_prefixes()) == NodeVerdict::AboveCap);
  CHECK(verdict("m5.large", 434, with_prefixes()) == NodeVerdict::AboveCap);
  CHECK(verdict("m5.large", 435, with_prefixes()) == NodeVerdict::Over);
  CHECK(verdict("c5.4xlarge", 234) == NodeVerdict::AboveCap);
  CHECK(verdict("m5.large", 0) == NodeVerdict::Under);
  CHECK(verdict("m9.huge", 29) == NodeVerdict::UnknownType);
  CHECK(verdict("", 29) == NodeVerdict::Skipped);
}

namespace {

/// The formula of misc/eni-max-pods.txt of the VPC CNI; with prefixes of 16 addresses on types that
/// can have them, as in max-pods-calculator.sh of github.com/awslabs/amazon-eks-ami.
std::int64_t published_max_allowed(const InstanceType& type, bool prefixes) {
  const bool can_have_prefixes = type.hypervisor == Hypervisor::Nitro || type.bare_metal;
  const int addresses_per_slot = prefixes && can_have_prefixes ? 16 : 1;
  return type.enis * (type.ipv4_per_eni - 1) * addresses_per_slot + 2;
}

/// 110 for types with fewer than 30 vCPUs, 250 for others (EKS user guide).
std::int64_t published_cap(const InstanceType& type) {
  return type.vcpus.value_or(0) < 30 ? 110 : 250;
}

}  // namespace

TEST_CASE("The verdict on every type agrees with the published formulas, in both modes") {
  for (const bool prefixes : {false, true}) {
    const AuditSettings settings = prefixes ? with_prefixes() : plain();
    for (const InstanceType& type : built_in_catalog()) {
      const std::int64_t max_allowed = published_max_allowed(type, prefixes);
      const std::int64_t right = std::min(max_allowed, published_cap(type));
      const std::string name(type.name.view());
      INFO(name);
      CHECK(verdict(name, right, settings) == NodeVerdict::Ok);
      CHECK(verdict(name, right - 1, settings) == NodeVerdict::Under);
      CHECK(verdict(name, max_allowed + 1, settings) == NodeVerdict::Over);
      if (max_allowed > right) {
        CHECK(verdict(name, right + 1, settings) == NodeVerdict::AboveCap);
        CHECK(verdict(name, max_allowed, settings) == NodeVerdict::AboveCap);
      }
    }
  }
}

TEST_CASE("What the scheduler counts with is the max pods") {
  NodeFacts facts = node_of("m5.large", 29);
  facts.capacity_pods = 110;
  CHECK(judged_plain(facts).verdict == NodeVerdict::Ok);
  facts.allocatable_pods.reset();
  CHECK(judged_plain(facts).max_pods == 110);
  CHECK(judged_plain(facts).verdict == NodeVerdict::Over);
  facts.capacity_pods.reset();
  CHECK(judged_plain(facts).has_complaint());
  CHECK(judged_plain(facts).verdict == NodeVerdict::Skipped);
}

TEST_CASE("A node that has branch ENIs has a trunk") {
  NodeFacts facts = node_of("m5.large", 29);
  facts.branch_enis = 9;
  CHECK(judged_plain(facts).expected->max_allowed == 20);
  CHECK(judged_plain(facts).verdict == NodeVerdict::Over);
  facts.branch_enis = 0;
  CHECK(judged_plain(facts).verdict == NodeVerdict::Ok);

  AuditSettings settings = plain();
  settings.on_linux.cni.pod_eni = true;
  settings.on_linux.branch_pods = 9;
  CHECK(judged(facts, settings, built_in_catalog()).verdict == NodeVerdict::Ok);
  // A type has no more branch pods than branch ENIs, and t3 has none: that is no obstacle here.
  settings.on_linux.branch_pods = 50;
  CHECK(judged(facts, settings, built_in_catalog()).expected->max_allowed == 29);
  CHECK(judged(node_of("t3.large", 35), settings, built_in_catalog()).verdict == NodeVerdict::Ok);
}

TEST_CASE("The addresses of a Windows node tell whether it has prefixes") {
  NodeFacts facts = node_of("m5.large", 110);
  facts.os = Os::Windows;
  CHECK(judged_plain(facts).verdict == NodeVerdict::Over);
  CHECK(judged(facts, with_prefixes(), built_in_catalog()).verdict == NodeVerdict::Ok);
  facts.private_ipv4_addresses = 144;
  CHECK(judged_plain(facts).expected->max_allowed == 144);
  CHECK(judged_plain(facts).verdict == NodeVerdict::Ok);
  facts.private_ipv4_addresses = 9;
  CHECK(judged(facts, with_prefixes(), built_in_catalog()).expected->max_allowed == 9);
  CHECK(judged(facts, with_prefixes(), built_in_catalog()).verdict == NodeVerdict::Over);
  // Before the resource controller has come to it, it has none.
  facts.private_ipv4_addresses = 0;
  CHECK(judged(facts, with_prefixes(), built_in_catalog()).verdict == NodeVerdict::Ok);
}

TEST_CASE("A node with an address of IPv6 has no limit but the cap") {
  NodeFacts facts = node_of("m5.large", 110);
  facts.has_ipv6_address = true;
  CHECK(judged_plain(facts).verdict == NodeVerdict::Ok);
  CHECK_FALSE(judged_plain(facts).expected->max_allowed.has_value());
  facts.allocatable_pods = 1000;
  CHECK(judged_plain(facts).verdict == NodeVerdict::AboveCap);
}

TEST_CASE("EKS Auto Mode has a formula of its own, whatever the settings") {
  NodeFacts facts = node_of("c6a.large", 27);
  facts.compute_type = ComputeType::AutoMode;
  for (const AuditSettings& settings : {plain(), with_prefixes()}) {
    const Judgement judgement = judged(facts, settings, built_in_catalog());
    CHECK(judgement.verdict == NodeVerdict::Ok);
    CHECK(judgement.expected->recommended == 27);
    CHECK(judgement.expected->max_allowed == 27 * 16);
  }
  facts.type = "c5.24xlarge";
  facts.allocatable_pods = 110;
  CHECK(judged_plain(facts).verdict == NodeVerdict::Ok);
}

TEST_CASE("Other machines are skipped") {
  for (const ComputeType compute_type : {ComputeType::Fargate, ComputeType::Hybrid}) {
    NodeFacts facts = node_of("m5.large", 1);
    facts.compute_type = compute_type;
    CHECK(judged_plain(facts).verdict == NodeVerdict::Skipped);
    CHECK_FALSE(judged_plain(facts).has_complaint());
  }
}

TEST_CASE("Memory that is reserved for another number of pods is reported for Linux nodes") {
  NodeFacts facts = node_of("m5.large", 110);
  facts.reserved_for_pods = 29;
  CHECK(judged_plain(facts).reserves_for_others());
  facts.allocatable_pods = 29;
  CHECK_FALSE(judged_plain(facts).reserves_for_others());
  facts.reserved_for_pods = 30;
  CHECK(judged_plain(facts).reserves_for_others());
  facts.compute_type = ComputeType::AutoMode;
  CHECK_FALSE(judged_plain(facts).reserves_for_others());
  facts.compute_type = ComputeType::Ec2;
  facts.os = Os::Windows;
  CHECK_FALSE(judged_plain(facts).reserves_for_others());
}

TEST_CASE("A type that cannot run in its cluster has no addresses") {
  NodeFacts facts = node_of("m4.large", 20);
  facts.has_ipv6_address = true;
  CHECK(judged_plain(facts).verdict == NodeVerdict::Over);
  CHECK_FALSE(judged_plain(facts).has_number());
  // Branch pods that a release of the VPC CNI cannot have are none.
  AuditSettings settings = plain();
  settings.on_linux.cni.pod_eni = true;
  settings.on_linux.branch_pods = 5;
  settings.on_linux.cni.version = {1, 6, 0};
  CHECK(judged(node_of("m5.large", 29), settings, built_in_catalog()).verdict == NodeVerdict::Ok);
}

TEST_CASE("What the node tells of its trunk comes before the catalog") {
  AuditSettings settings = plain();
  settings.on_linux.branch_pods = 5;
  NodeFacts facts = node_of("t3.large", 28);
  facts.branch_enis = 5;
  const Judgement judgement = judged(facts, settings, built_in_catalog());
  CHECK(judgement.expected->max_allowed == 2 * 11 + 2 + 5);
  CHECK(judgement.expected->warnings.empty());
}

TEST_CASE("Failures by what they are to be from") {
  Judgement unreadable;
  unreadable.facts.complaint = "it has no name";
  const std::vector<Judgement> judgements{judged_plain(node_of("m5.large", 30)),
                                          judged_plain(node_of("c5.4xlarge", 234)),
                                          judged_plain(node_of("m5.large", 28)),
                                          judged_plain(node_of("m9.huge", 28)),
                                          unreadable,
                                          judged_plain(node_of("m5.large", 29)),
                                          judged_plain(node_of("", 29))};
  const auto failures = [&](FailOn fail_on) {
    std::vector<bool> found;
    for (const Judgement& judgement : judgements) found.push_back(is_failure(judgement, fail_on));
    return found;
  };
  CHECK(failures(FailOn::Over) ==
        std::vector<bool>{true, false, false, false, false, false, false});
  CHECK(failures(FailOn::AboveCap) ==
        std::vector<bool>{true, true, false, false, false, false, false});
  CHECK(failures(FailOn::Under) == std::vector<bool>{true, true, true, false, false, false, false});
  CHECK(failures(FailOn::Any) == std::vector<bool>{true, true, true, true, true, false, false});
  CHECK(failures(FailOn::Never) == std::vector<bool>(7, false));
}

TEST_CASE("A name counts once") {
  ClusterAudit audit(plain(), built_in_catalog());
  CHECK(audit.add("one", node_of("m5.large", 29)) == 0);
  CHECK(audit.add("on", node_of("m5.large", 29)) == 0);
  CHECK_FALSE(audit.add("one", node_of("m5.large", 110)).has_value());
  CHECK(audit.add("e", node_of("m5.large", 30)) == 1);
  CHECK(audit.names().size() == 3);
  CHECK(audit.names().at(2) == "e");
  CHECK(audit.repeated() == 1);
  CHECK(audit.count(NodeVerdict::Ok) == 2);
  CHECK(audit.judgements().size() == 2);
  CHECK(audit.judgement_of(2).verdict == NodeVerdict::Over);
  CHECK(audit.worst() == &audit.judgement_of(2));
}

TEST_CASE("The worst node is the one farthest from its addresses, or from what is recommended") {
  // m5.large has 434 addresses and host-network pods, m4.large, without prefixes, 20.
  ClusterAudit audit(with_prefixes(), built_in_catalog());
  audit.add("above the cap", node_of("m5.large", 434));
  NodeFacts unlimited = node_of("m5.large", 900);
  unlimited.has_ipv6_address = true;
  audit.add("above the cap, without a limit", unlimited);
  CHECK(audit.worst() == &audit.judgement_of(1));
  audit.add("66 over", node_of("m5.large", 500));
  CHECK(audit.worst() == &audit.judgement_of(2));
  audit.add("180 over", node_of("m4.large", 200));
  CHECK(audit.worst() == &audit.judgement_of(3));
}

TEST_CASE("Groups: the worst first, who holds one down, and where nodes differ") {
  ClusterAudit audit(plain(), built_in_catalog());
  audit.add("a", in_group(node_of("m5.large", 29), GroupKind::EksNodeGroup, "blue"));
  audit.add("b", in_group(node_of("c5.4xlarge", 29), GroupKind::EksNodeGroup, "blue"));
  audit.add("c", in_group(node_of("m5.large", 29), GroupKind::Karpenter, "pool"));
  audit.add("d", in_group(node_of("m5.large", 110), GroupKind::Karpenter, "pool"));
  audit.add("e", in_group(node_of("c5.4xlarge", 110), GroupKind::Karpenter, "pool"));
  audit.add("f", node_of("m5.large", 29));
  audit.add("g", node_of("m5.large", 28));
  const std::vector<GroupAudit> groups = audit.groups();
  REQUIRE(groups.size() == 3);

  CHECK(groups[0].name == "pool");
  CHECK(groups[0].worst == NodeVerdict::Over);
  CHECK(groups[0].mixed_types == std::vector<std::string>{"m5.large"});
  CHECK(groups[0].held_down_by.empty());
  CHECK(groups[0].nodes == 3);
  CHECK(groups[0].populations.size() == 3);

  CHECK(groups[1].name == "blue");
  CHECK(groups[1].worst == NodeVerdict::Under);
  CHECK(groups[1].mixed_types.empty());
  CHECK(groups[1].held_down_by == "m5.large");
  CHECK(groups[1].recommended == 29);

  CHECK(groups[2].kind == GroupKind::None);
  CHECK(groups[2].mixed_types.empty());
}

TEST_CASE("What mends a group") {
  const auto mended = [](const std::vector<NodeFacts>& nodes, const std::string& option = "") {
    ClusterAudit audit(plain(), built_in_catalog());
    for (std::size_t i = 0; i < nodes.size(); ++i) audit.add(std::to_string(i), nodes[i]);
    return fix_commands(audit.groups().front(), audit, option);
  };
  using Commands = std::vector<std::string>;
  const auto of = [](const std::string& type, std::int64_t pods, GroupKind kind,
                     std::optional<AmiFamily> family) {
    NodeFacts facts = in_group(node_of(type, pods), kind, "blue");
    facts.ami_family = family;
    return facts;
  };
  const std::string vpc_cni = "maxpods emit vpc-cni --prefix-delegation   # or enable prefixes";

  SECTION("right nodes need nothing") {
    CHECK(mended({of("m5.large", 29, GroupKind::EksNodeGroup, AmiFamily::Al2023)}).empty());
  }
  SECTION("a value for AL2, Bottlerocket and Windows") {
    CHECK(mended({of("m4.large", 110, GroupKind::EksNodeGroup, AmiFamily::Al2)}) ==
          Commands{"maxpods emit bootstrap --max-pods 20 --node-group managed-custom-ami"});
    CHECK(mended({of("m5.large", 110, GroupKind::None, AmiFamily::Bottlerocket)}) ==
          Commands{"maxpods emit bottlerocket --max-pods 29 --node-group self-managed", vpc_cni});
    NodeFacts windows = of("m5.large", 110, GroupKind::EksNodeGroup, std::nullopt);
    windows.os = Os::Windows;
    CHECK(mended({windows}) ==
          Commands{"maxpods emit windows --max-pods 9 --node-group managed-custom-ami",
                   "maxpods emit windows-configmap --prefix-delegation   # or enable prefixes"});
  }
  SECTION("an expression for AL2023, by which memory follows") {
    CHECK(mended({of("m5.large", 29, GroupKind::EksNodeGroup, AmiFamily::Al2023),
                  of("c5.4xlarge", 29, GroupKind::EksNodeGroup, AmiFamily::Al2023)},
                 " --catalog 'my types.csv'") ==
          Commands{"maxpods emit nodeadm c5.4xlarge m5.large --catalog 'my types.csv' "
                   "--as-expression --node-group managed-custom-ami"});
    NodeFacts memory = of("m5.large", 29, GroupKind::EksNodeGroup, AmiFamily::Al2023);
    memory.reserved_for_pods = 434;
    CHECK(mended({memory}) == Commands{"maxpods emit nodeadm m5.large --as-expression --node-group "
                                       "managed-custom-ami"});
    memory.ami_family = AmiFamily::Al2;  // no command mends that
    CHECK(mended({memory}).empty());
  }
  SECTION("a config for eksctl, which refuses the settings of others") {
    CHECK(mended({of("m5.large", 110, GroupKind::Eksctl, AmiFamily::Bottlerocket)}) ==
          Commands{"maxpods emit eksctl-config m5.large --cluster my-cluster --region REGION "
                   "--self-managed --ami-family bottlerocket",
                   vpc_cni});
  }
  SECTION("a node class of Karpenter for all types of the pool") {
    NodeFacts small = of("m5.large", 28, GroupKind::Karpenter, AmiFamily::Al2023);
    small.node_class = "gpu";
    CHECK(mended({small}) ==
          Commands{"maxpods emit karpenter m5.large --cluster my-cluster --ami-family al2023 "
                   "--node-class gpu   # add the pool's other types"});
    NodeFacts large = of("c5.4xlarge", 29, GroupKind::Karpenter, AmiFamily::Al2023);
    large.node_class = "gpu";
    CHECK(mended({small, large}) ==
          Commands{"maxpods emit karpenter c5.4xlarge m5.large --cluster my-cluster --ami-family "
                   "al2023 --node-class gpu   # add the pool's other types"});
    large.allocatable_pods = large.capacity_pods = 234;
    CHECK(
        mended({small, large}) ==
        Commands{"maxpods emit karpenter c5.4xlarge m5.large --as-expression --cluster my-cluster "
                 "--ami-family al2023 --node-class gpu   # or --per-type; add the pool's other "
                 "types"});
    small.ami_family = AmiFamily::Al2;
    CHECK(mended({small, of("m5.large", 28, GroupKind::Karpenter, AmiFamily::Al2023)}) ==
          Commands{"maxpods emit karpenter m5.large --cluster my-cluster --ami-family al2 "
                   "--node-class gpu-al2   # add the pool's other types",
                   "maxpods emit karpenter m5.large --cluster my-cluster --ami-family al2023 "
                   "--node-class default-al2023   # add the pool's other types"});
    CHECK(mended({of("m5.large", 28, GroupKind::Karpenter, std::nullopt)}) ==
          Commands{"maxpods emit karpenter m5.large --cluster my-cluster --ami-family custom "
                   "--ami-id AMI   # add the pool's other types"});
  }
  SECTION("the bootstrap of an AMI of one's own") {
    CHECK(mended({of("m5.large", 28, GroupKind::EksNodeGroup, std::nullopt)}) ==
          Commands{"kubelet --max-pods=29"});
  }
  SECTION("each operating system and family for itself") {
    NodeFacts windows = of("m5.large", 9, GroupKind::None, AmiFamily::Windows2022);
    windows.os = Os::Windows;
    CHECK(mended({windows, of("m5.xlarge", 110, GroupKind::None, AmiFamily::Al2023),
                  of("m5.xlarge", 110, GroupKind::None, AmiFamily::Al2)}) ==
          Commands{"maxpods emit bootstrap --max-pods 58 --node-group self-managed", vpc_cni,
                   "maxpods emit nodeadm m5.xlarge --as-expression --node-group self-managed"});
  }
  SECTION("a value for each type where not all nodes have a trunk") {
    NodeFacts trunk = of("m5.large", 29, GroupKind::EksNodeGroup, AmiFamily::Al2023);
    trunk.branch_enis = 9;
    CHECK(mended({trunk, of("m5.large", 29, GroupKind::EksNodeGroup, AmiFamily::Al2023)}) ==
          Commands{"maxpods emit nodeadm --max-pods 20 --node-group managed-custom-ami", vpc_cni});
  }
  SECTION("no value where nothing is recommended") {
    NodeFacts facts = of("hpc6id.32xlarge", 3, GroupKind::EksNodeGroup, AmiFamily::Al2);
    AuditSettings settings = plain();
    settings.on_linux.cni.custom_networking = true;
    settings.on_linux.cni.max_eni = 1;
    settings.on_linux.host_network_pods = 0;
    ClusterAudit audit(settings, built_in_catalog());
    audit.add("a", facts);
    facts.ami_family = AmiFamily::Al2023;
    audit.add("b", facts);
    CHECK(fix_commands(audit.groups().front(), audit).empty());
  }
  SECTION("nothing for EKS Auto Mode") {
    NodeFacts automatic = of("m5.large", 20, GroupKind::AutoMode, AmiFamily::Bottlerocket);
    automatic.compute_type = ComputeType::AutoMode;
    CHECK(mended({automatic}).empty());
  }
}

// kubernetes/kubernetes, pkg/kubelet/nodestatus/setters.go; bottlerocket issue 1721 for
// Bottlerocket.
TEST_CASE("A node that podsPerCore holds down is as it should be") {
  AuditSettings settings = plain();
  NodeFacts facts = node_of("m5.large", 8);
  CHECK(judged(facts, settings, built_in_catalog()).verdict == NodeVerdict::Under);
  settings.pods_per_core = 4;
  CHECK(judged(facts, settings, built_in_catalog()).verdict == NodeVerdict::Ok);
  CHECK(judged(node_of("m5.large", 7), settings, built_in_catalog()).verdict == NodeVerdict::Under);
  CHECK(judged(node_of("m5.large", 29), settings, built_in_catalog()).verdict == NodeVerdict::Ok);
  CHECK(judged(node_of("m5.large", 30), settings, built_in_catalog()).verdict == NodeVerdict::Over);
  facts.ami_family = AmiFamily::Bottlerocket;
  CHECK(judged(facts, settings, built_in_catalog()).verdict == NodeVerdict::Under);
  facts.ami_family = AmiFamily::Al2023;
  facts.compute_type = ComputeType::AutoMode;
  CHECK(judged(facts, settings, built_in_catalog()).verdict == NodeVerdict::Under);
}
