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
