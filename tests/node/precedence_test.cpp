// SPDX-License-Identifier: Apache-2.0
#include "node/precedence.h"

#include <algorithm>
#include <array>

#include "catch.h"
#include "types.h"

using namespace maxpods;
using test::type;

namespace {

using enum NodeGroupKind;
using enum AmiFamily;

constexpr std::array kinds{Managed, ManagedCustomAmi, SelfManaged, Karpenter};
constexpr std::array ami_families{Al2, Al2023, Bottlerocket, Windows2019, Windows2022, Custom};

/// What m5.large applies with these values of the user's; prefixes are on.
Precedence applied(NodeGroupKind kind, AmiFamily family, const UserValues& user = {}) {
  NodeSettings settings;
  settings.cni.prefix_delegation = true;
  if (is_windows(family)) settings.cni.os = Os::Windows;
  const MaxPods node = max_pods(type("m5.large"), settings);
  return precedence(node, eks_values(group_max_pods(std::array{node.type}, settings)), kind, family,
                    user);
}

Expression nodeadm(std::string_view text) { return {text, {.dialect = Dialect::Nodeadm}}; }

UserValues everything() {
  return {
      .kubelet_argument = 41, .kubelet_configuration = 42, .expression = nodeadm("max_pods + 1")};
}

LayerState state(const Precedence& precedence, LayerSource source) {
  for (const Layer& layer : precedence.layers) {
    if (layer.rule.source == source) return layer.state;
  }
  return LayerState::NotSet;
}

}  // namespace

TEST_CASE("Where nobody sets max pods, a node has what its bootstrap knows") {
  CHECK(applied(SelfManaged, Al2).effective == 29);
  CHECK(applied(SelfManaged, Al2023).effective == 29);
  CHECK(applied(SelfManaged, Bottlerocket).effective == 29);
  CHECK(applied(SelfManaged, Windows2022).effective == 110);
  CHECK(applied(SelfManaged, Custom).effective == 110);
  CHECK(applied(Managed, Al2).effective == 110);  // EKS knows the VPC CNI's settings
  CHECK(applied(Managed, Al2023).effective == 110);
  CHECK(applied(Managed, Bottlerocket).effective == 110);
  CHECK(applied(Managed, Windows2022).effective == 110);
  CHECK(applied(Karpenter, Al2023).effective == 29);
  CHECK(applied(Karpenter, Windows2022).effective == 110);
}

TEST_CASE("The user's own values, where nobody adds to the user data") {
  for (const NodeGroupKind kind : {SelfManaged, ManagedCustomAmi}) {
    CHECK(applied(kind, Al2, everything()).effective == 41);
    CHECK(applied(kind, Al2023, everything()).effective == 41);
    CHECK(applied(kind, Bottlerocket, everything()).effective == 42);
    CHECK(applied(kind, Windows2019, everything()).effective == 41);
    CHECK(applied(kind, Custom, everything()).effective == 41);
  }
}

TEST_CASE("Only a call of bootstrap.sh in the same shell reads what a script exports") {
  // templates/al2/runtime/bootstrap.sh: KUBELET_EXTRA_ARGS="${KUBELET_EXTRA_ARGS:-}", which its
  // option --kubelet-extra-args replaces.
  UserValues user{.exported_argument = 40};
  CHECK(applied(SelfManaged, Al2, user).effective == 40);
  for (const AmiFamily family : {Al2023, Bottlerocket, Windows2022, Custom}) {
    const Precedence ignored = applied(SelfManaged, family, user);
    CHECK(ignored.effective == applied(SelfManaged, family).effective);
    CHECK(state(ignored, LayerSource::ExportedArgument) == LayerState::Ignored);
  }
  for (const NodeGroupKind kind : {Managed, Karpenter}) {
    CHECK(state(applied(kind, Al2, user), LayerSource::ExportedArgument) == LayerState::Ignored);
  }
  user.kubelet_argument = 41;
  const Precedence both = applied(ManagedCustomAmi, Al2, user);
  CHECK(both.effective == 41);
  CHECK(state(both, LayerSource::ExportedArgument) == LayerState::Overridden);
}

TEST_CASE("nodeadm: flags, configuration, expression, formula") {
  UserValues user = everything();
  user.kubelet_argument.reset();
  CHECK(applied(SelfManaged, Al2023, user).effective == 42);
  user.kubelet_configuration.reset();
  const Precedence by_expression = applied(SelfManaged, Al2023, user);
  CHECK(by_expression.effective == 30);
  CHECK(by_expression.applied().rule.source == LayerSource::Expression);
  CHECK(state(by_expression, LayerSource::EniFormula) == LayerState::Overridden);
}

TEST_CASE("bootstrap.sh writes its table's value over the configuration") {
  const Precedence own = applied(SelfManaged, Al2, {.kubelet_configuration = 42});
  CHECK(own.effective == 29);
  CHECK(state(own, LayerSource::KubeletConfiguration) == LayerState::Ignored);
}

TEST_CASE("A managed group without an AMI ID has its own mind") {
  CHECK(applied(Managed, Al2, everything()).effective == 110);
  CHECK(state(applied(Managed, Al2, everything()), LayerSource::KubeletArgument) ==
        LayerState::Ignored);
  CHECK(applied(Managed, Windows2022, everything()).effective == 110);

  const Precedence below = applied(Managed, Al2023, {.kubelet_configuration = 42});
  CHECK(below.effective == 42);
  const Precedence above = applied(Managed, Al2023, {.kubelet_configuration = 111});
  CHECK(above.effective == 110);
  CHECK(above.applied().rule.source == LayerSource::EksCeiling);
  CHECK(state(above, LayerSource::KubeletConfiguration) == LayerState::Capped);
  CHECK(!above.conflict.empty());

  const Precedence by_expression =
      applied(Managed, Al2023, {.expression = nodeadm("max_pods * 2")});
  CHECK(by_expression.effective == 110);
  CHECK(state(by_expression, LayerSource::Expression) == LayerState::Overridden);
}

TEST_CASE("Karpenter's value comes last") {
  for (const AmiFamily family : {Al2, Bottlerocket, Windows2022}) {
    CHECK(applied(Karpenter, family, everything()).effective == 42);
  }
  // nodeadm appends flags, so that the argument stays beside Karpenter's configuration.
  CHECK(applied(Karpenter, Al2023, everything()).effective == 41);
  const Precedence own = applied(Karpenter, Al2023, {.user_data = 50, .expression = nodeadm("1")});
  CHECK(own.effective == 29);
  CHECK(state(own, LayerSource::UserData) == LayerState::Ignored);
  CHECK(state(own, LayerSource::Expression) == LayerState::Ignored);
  // For a custom AMI it only plans with it.
  CHECK(applied(Karpenter, Custom, everything()).effective == 41);
  CHECK(applied(Karpenter, Custom, {.kubelet_configuration = 42}).effective == 110);
}

TEST_CASE("EKS sees prefixes and custom networking, and nothing else") {
  const auto by_eks = [](const NodeSettings& settings) {
    return eks_values(group_max_pods(std::vector<InstanceType>{type("m5.large"), type("m5.xlarge")},
                                     settings))
        .recommendation;
  };
  NodeSettings settings;
  CHECK(by_eks(settings) == 29);
  settings.cni.max_eni = 1;
  settings.cni.reserved_enis = 1;
  settings.host_network_pods = 9;
  settings.max_reserved_percent = 5;
  CHECK(by_eks(settings) == 29);
  settings.cni.custom_networking = true;
  CHECK(by_eks(settings) == 20);
  settings.cni.prefix_delegation = true;
  CHECK(by_eks(settings) == 110);
}

TEST_CASE("A group has one ceiling") {
  const auto ceiling = [](const std::vector<InstanceType>& types) {
    return eks_values(group_max_pods(types, {})).ceiling;
  };
  CHECK(ceiling({type("m5.24xlarge")}) == 250);
  CHECK(ceiling({type("m5.24xlarge"), type("m5.large")}) == 110);
}

TEST_CASE("Karpenter subtracts its reserved ENIs") {
  NodeSettings settings;
  settings.karpenter_reserved_enis = 1;
  const MaxPods node = max_pods(type("m5.large"), settings);
  CHECK(precedence(node, {}, Karpenter, Al2023, {}).effective == 20);
}

TEST_CASE("There are rules for every kind of node, with sources, and one layer is applied") {
  for (const NodeGroupKind kind : kinds) {
    for (const AmiFamily family : ami_families) {
      const PrecedenceRules* const rules = precedence_rules(kind, family);
      REQUIRE((rules == nullptr) == (kind == Managed && family == Custom));
      if (rules == nullptr) continue;
      CHECK(!rules->to_apply_own_value.empty());
      for (const UserValues& user : {UserValues{}, everything()}) {
        const Precedence result = applied(kind, family, user);
        int count = 0;
        for (const Layer& layer : result.layers) {
          CHECK(!layer.rule.place.empty());
          CHECK(!layer.rule.evidence.empty());
          CHECK(!layer.rule.dated.empty());
          count += layer.state == LayerState::Applied ? 1 : 0;
        }
        CHECK(count == 1);
      }
      // What the user can set is in every list, so that it is said where it is lost.
      for (const LayerSource source :
           {LayerSource::KubeletArgument, LayerSource::KubeletConfiguration,
            LayerSource::Expression}) {
        CHECK(std::ranges::count(rules->layers, source, &LayerRule::source) == 1);
      }
    }
  }
}

namespace {

Precedence of_karpenter(std::string_view name, const NodeSettings& settings,
                        AmiFamily family = Al2023, const UserValues& user = {}) {
  return precedence(max_pods(type(name), settings), {}, Karpenter, family, user);
}

}  // namespace

// karpenter-provider-aws issues 3989 (t3.2xlarge) and pull requests 6567 (m5.large, security groups
// for pods) and 8205 (m6g.xlarge): RESERVED_ENIS is the ENI of custom networking or of the trunk.
TEST_CASE("RESERVED_ENIS is the ENI that serves no pods") {
  NodeSettings custom;
  custom.cni.custom_networking = true;
  CHECK(of_karpenter("t3.2xlarge", custom).effective == 58);
  CHECK(of_karpenter("t3.2xlarge", custom).reserved_enis_to_set == 1);
  custom.karpenter_reserved_enis = 1;
  CHECK(of_karpenter("t3.2xlarge", custom).effective == 44);
  CHECK(max_pods(type("t3.2xlarge"), custom).recommended == 44);
  CHECK(!of_karpenter("t3.2xlarge", custom).reserved_enis_to_set);

  NodeSettings trunk;
  trunk.cni.pod_eni = true;
  trunk.karpenter_reserved_enis = 1;
  CHECK(of_karpenter("m5.large", trunk).effective == 20);
  CHECK(max_pods(type("m5.large"), trunk).recommended == 20);
  trunk.cni.custom_networking = true;
  CHECK(of_karpenter("m5.large", trunk).reserved_enis_to_set == 2);

  NodeSettings excluded;
  excluded.cni.primary_eni_excluded = true;
  CHECK(of_karpenter("m5.large", excluded).reserved_enis_to_set == 1);

  NodeSettings reserved;
  reserved.cni.reserved_enis = 2;
  reserved.karpenter_reserved_enis = 2;
  CHECK(of_karpenter("m6g.xlarge", reserved).effective == 30);
}

// Prefixes give more addresses than the formula counts.
TEST_CASE("A formula within the addresses needs no RESERVED_ENIS") {
  NodeSettings settings;
  settings.cni.custom_networking = true;
  settings.cni.prefix_delegation = true;
  CHECK(!of_karpenter("m5.large", settings).reserved_enis_to_set);
}

// karpenter-provider-aws issue 8286: "expected 205 of resource pods, but found 110".
TEST_CASE("What Karpenter plans with is not what a flag of the node says") {
  NodeSettings settings;
  settings.karpenter_reserved_enis = 1;
  const UserValues by_flag{.kubelet_argument = 110};
  const Precedence low = of_karpenter("m5.4xlarge", settings, Al2023, by_flag);
  CHECK(low.effective == 110);
  CHECK(low.planned == 205);
  CHECK(low.fails_consistency_check());
  CHECK(state(low, LayerSource::KarpenterFormula) == LayerState::Planned);
  // 90 % of 20 are 18 (kubernetes-sigs/karpenter, nodeshape.go: pct < 0.90).
  CHECK_FALSE(of_karpenter("m5.large", settings, Al2023, {.kubelet_argument = 18})
                  .fails_consistency_check());
  CHECK(of_karpenter("m5.large", settings, Al2023, {.kubelet_argument = 17})
            .fails_consistency_check());

  const UserValues same{.kubelet_argument = 110, .kubelet_configuration = 110};
  const Precedence equal = of_karpenter("m5.4xlarge", settings, Al2023, same);
  CHECK(!equal.differs_from_plan());
  CHECK(state(equal, LayerSource::KarpenterFormula) == LayerState::Overridden);

  CHECK(of_karpenter("m5.large", {}).planned == 29);
  CHECK(!applied(SelfManaged, Al2023).planned);
}

// karpenter-provider-aws issue 6979; custom.go embeds DefaultFamily, whose feature flags
// (resolver.go) have the ENI formula.
TEST_CASE("For a custom AMI, Karpenter plans with its own number") {
  const Precedence by_user_data = of_karpenter("m5.large", {}, Custom, {.kubelet_argument = 17});
  CHECK(by_user_data.effective == 17);
  CHECK(by_user_data.planned == 29);
  const Precedence nothing = of_karpenter("m5.large", {}, Custom);
  CHECK(nothing.effective == 110);
  CHECK(nothing.planned == 29);
  const Precedence node_class = of_karpenter("m5.large", {}, Custom, {.kubelet_configuration = 20});
  CHECK(node_class.planned == 20);
  CHECK(state(node_class, LayerSource::KubeletConfiguration) == LayerState::Planned);
  CHECK(state(node_class, LayerSource::KarpenterFormula) == LayerState::Overridden);
}

// kubernetes/kubernetes, pkg/kubelet/nodestatus/setters.go: the smaller of podsPerCore x cores and
// maxPods; karpenter-provider-aws, types.go, pods; kubernetes-sigs/karpenter issue 2111.
TEST_CASE("podsPerCore limits what any layer sets, but not on Bottlerocket") {
  NodeSettings settings;
  settings.pods_per_core = 2;
  const Precedence large = of_karpenter("c6a.16xlarge", settings);
  CHECK(large.effective == 128);
  CHECK(large.planned == 128);
  CHECK(large.applied().rule.source == LayerSource::PodsPerCore);
  CHECK(state(large, LayerSource::KarpenterFormula) == LayerState::Capped);
  const Precedence bottlerocket = of_karpenter("c6a.16xlarge", settings, Bottlerocket);
  CHECK(bottlerocket.effective == 737);
  CHECK(bottlerocket.planned == 737);
  CHECK(state(bottlerocket, LayerSource::PodsPerCore) == LayerState::Ignored);

  settings.pods_per_core = 100;
  CHECK(of_karpenter("m5.large", settings).effective == 29);
  CHECK(state(of_karpenter("m5.large", settings), LayerSource::PodsPerCore) == LayerState::NotSet);

  InstanceType unknown = type("m5.large");
  unknown.vcpus.reset();
  settings.pods_per_core = 2;
  CHECK(precedence(max_pods(unknown, settings), {}, Karpenter, Al2023, {}).effective == 29);
}

TEST_CASE("Of the ceiling of EKS and podsPerCore, the smaller one applies") {
  const auto managed = [](int pods_per_core) {
    NodeSettings settings;
    settings.pods_per_core = pods_per_core;
    const MaxPods node = max_pods(type("m5.large"), settings);
    return precedence(node, eks_values(group_max_pods(std::array{node.type}, settings)), Managed,
                      Al2023, {.kubelet_configuration = 300});
  };
  CHECK(managed(4).effective == 8);
  CHECK(managed(100).effective == 110);
  CHECK(managed(100).applied().rule.source == LayerSource::EksCeiling);
}
