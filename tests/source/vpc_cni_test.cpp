// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "source/formats.h"
#include "source/yaml.h"

using namespace maxpods;

namespace {

Sources read_cni(const std::string& content) {
  Sources sources;
  const Documents documents = read_yaml(Text(content, 0));
  for (const Value& value : documents.documents) {
    read_vpc_cni({value, documents.has_directives}, sources);
  }
  return sources;
}

std::string value_of(const CniConfiguration& cni, std::string_view name) {
  const CniVariable* const found = cni.find(name);
  return found == nullptr ? "none" : found->value.known_text().value_or("unknown");
}

std::string daemon_set(const std::string& container) {
  return "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: aws-node}\nspec:\n  template:\n"
         "    spec:\n      initContainers:\n"
         "        - {name: aws-vpc-cni-init, env: [{name: ENABLE_IPv6, value: 'true'}]}\n"
         "      containers:\n        - name: aws-node\n" +
         container;
}

/// The words between the blanks of a line, without quotes.
Sources read_cni_command(const std::string& line) {
  const Text text(line, 0);
  ShellCommand command;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    command.words.push_back({text.part(at, end), text.place(at, end)});
    at = end + 1;
  }
  Sources sources;
  const bool is_read = read_vpc_cni_command(command, sources);
  CHECK(is_read == !sources.cni.empty());
  return sources;
}

}  // namespace

TEST_CASE("The DaemonSet aws-node is complete with an image") {
  const std::string env =
      "          env:\n            - {name: WARM_IP_TARGET, value: \"6\"}\n"
      "            - {name: MAX_ENI, valueFrom: {configMapKeyRef: {name: a, key: b}}}\n";
  const Sources patch = read_cni(daemon_set(env));
  REQUIRE(patch.cni.size() == 1);
  CHECK_FALSE(patch.cni.front().is_complete);
  CHECK(value_of(patch.cni.front(), "WARM_IP_TARGET") == "6");
  CHECK(value_of(patch.cni.front(), "MAX_ENI") == "unknown");
  CHECK(value_of(patch.cni.front(), "ENABLE_IPv6") == "none");
  CHECK(read_cni(daemon_set("          image: cni:v1\n" + env)).cni.front().is_complete);
}

TEST_CASE("A container with envFrom may have variables that are in no file") {
  CHECK_FALSE(read_cni(daemon_set("          image: cni:v1\n          envFrom: []\n"))
                  .cni.front()
                  .is_complete);
}

// cmd/aws-vpc-cni-init/main.go reads none of the variables about addresses.
TEST_CASE("Variables about addresses in another container") {
  const std::string init =
      "kind: DaemonSet\nmetadata: {name: aws-node}\nspec: {template: {spec: {initContainers: "
      "[{name: "
      "aws-vpc-cni-init, env: [{name: WARM_IP_TARGET, value: '2'}, {name: ENABLE_IPv6, value: "
      "'true'}]}]";
  const Sources alone = read_cni(init + "}}}\n");
  REQUIRE(alone.cni.size() == 1);
  CHECK(alone.cni.front().variables.empty());
  REQUIRE(alone.cni.front().elsewhere.size() == 1);
  CHECK(alone.cni.front().elsewhere.front().name == "WARM_IP_TARGET");
  const Sources both = read_cni(
      init + ", containers: [{name: aws-node, env: [{name: WARM_IP_TARGET, value: '2'}]}]}}}\n");
  CHECK(both.cni.front().elsewhere.empty());
}

// pkg/config/type.go of github.com/aws/amazon-vpc-resource-controller-k8s has the keys.
TEST_CASE("Keys of ConfigMaps that nothing reads") {
  const auto names = [](const std::string& head, const std::string& data) {
    const Sources sources =
        read_cni("apiVersion: v1\nkind: ConfigMap\nmetadata: " + head + "\ndata: " + data + "\n");
    std::vector<std::string> found;
    for (const CniConfiguration& cni : sources.cni) {
      for (const CniVariable& variable : cni.elsewhere) found.push_back(variable.name);
    }
    return found;
  };
  using Names = std::vector<std::string>;
  const std::string own = "{name: amazon-vpc-cni, namespace: kube-system}";
  CHECK(names(own, "{enable-prefix-delegation: 'true', WARM_IP_TARGET: '2', max-eni: '2'}") ==
        Names{"enable-prefix-delegation", "WARM_IP_TARGET", "max-eni"});
  CHECK(names(own,
              "{enable-windows-ipam: 'true', warm-ip-target: '2', windows-warm-ip-target: '2', "
              "branch-eni-cooldown: '60', enable-network-policy-controller: 'true'}")
            .empty());
  const std::string data = "{enable-windows-prefix-delegation: 'true', MAX_ENI: '2'}";
  CHECK(names("{name: aws-node, namespace: kube-system}", data) ==
        Names{"enable-windows-prefix-delegation"});
  CHECK(names("{name: aws-node, namespace: shop}", data).empty());
  CHECK(names("{name: '{{ .name }}', namespace: kube-system}", data).empty());
}

TEST_CASE("The ConfigMap amazon-vpc-cni is complete") {
  const Sources sources = read_cni(
      "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: amazon-vpc-cni}\n"
      "data: {enable-windows-ipam: \"true\"}\n");
  REQUIRE(sources.cni.size() == 1);
  CHECK(sources.cni.front().source == CniSource::ConfigMap);
  CHECK(sources.cni.front().is_complete);
  CHECK(value_of(sources.cni.front(), "enable-windows-ipam") == "true");
}

TEST_CASE("Values of the chart have variables that only the VPC CNI has") {
  const Sources sources = read_cni("env:\n  ENABLE_PREFIX_DELEGATION: true\ninit: {}\n");
  REQUIRE(sources.cni.size() == 1);
  CHECK(sources.cni.front().source == CniSource::HelmValues);
  CHECK(value_of(sources.cni.front(), "ENABLE_PREFIX_DELEGATION") == "true");
  CHECK(read_cni("aws-vpc-cni:\n  env: {WARM_IP_TARGET: '2'}\ningress: {}\n").cni.size() == 1);
}

TEST_CASE("Values of other charts are no values of the VPC CNI") {
  CHECK(read_cni("env:\n  MAX_PODS: 110\n").cni.empty());
  CHECK(read_cni("env:\n  ENABLE_PREFIX_DELEGATION: true\n  LEDGER_URL: x\n").cni.empty());
  CHECK(read_cni("env:\n  ENABLE_PREFIX_DELEGATION: true\nreplicaCount: 3\n").cni.empty());
  CHECK(read_cni("env: [{name: ENABLE_PREFIX_DELEGATION, value: 'true'}]\n").cni.empty());
}

TEST_CASE("Values for the init container of the chart do not reach aws-node") {
  const Sources sources = read_cni("init: {env: {ENABLE_PREFIX_DELEGATION: 'true'}}\n");
  REQUIRE(sources.cni.size() == 1);
  CHECK(sources.cni.front().variables.empty());
  CHECK_FALSE(sources.cni.front().is_complete);
  CHECK(sources.cni.front().elsewhere.size() == 1);
}

// fluxcd.io, HelmRelease; argo-cd.readthedocs.io, user guide, Helm.
TEST_CASE("Values of the chart in a HelmRelease, and in an Application of Argo CD") {
  const std::string flux =
      "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: cni}\n"
      "spec:\n  chart: {spec: {chart: aws-vpc-cni}}\n  values: {env: {WARM_IP_TARGET: '2'}}\n";
  const Sources release = read_cni(flux);
  REQUIRE(release.cni.size() == 1);
  CHECK(release.cni.front().is_complete);
  CHECK(value_of(release.cni.front(), "WARM_IP_TARGET") == "2");
  CHECK_FALSE(
      read_cni(flux + "  valuesFrom: [{kind: ConfigMap, name: a}]\n").cni.front().is_complete);
  const std::string argo =
      "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: cni}\nspec:\n"
      "  sources:\n    - {chart: other}\n    - chart: aws-vpc-cni\n      helm:\n";
  const Sources text = read_cni(argo +
                                "        values: |\n          env:\n"
                                "            WARM_IP_TARGET: '2'\n"
                                "        parameters: [{name: env.MAX_ENI, value: '4'}]\n");
  REQUIRE(text.cni.size() == 1);
  CHECK(text.cni.front().is_complete);
  CHECK(value_of(text.cni.front(), "WARM_IP_TARGET") == "2");
  CHECK(value_of(text.cni.front(), "MAX_ENI") == "4");
  const Sources files = read_cni(argo + "        valueFiles: [a.yaml]\n");
  CHECK_FALSE(files.cni.front().is_complete);
  CHECK(read_cni("kind: Application\nspec: {source: {chart: ledger}}\n").cni.empty());
  CHECK(read_cni("kind: HelmRelease\nspec: {chart: {spec: {chart: ledger}}}\n").cni.empty());
}

// aws-controllers-k8s.github.io, Addon; marketplace.upbound.io, provider-aws-eks, Addon.
TEST_CASE("The add-on as a resource of ACK, and of Crossplane") {
  const std::string values = R"(configurationValues: '{"env": {"MAX_ENI": "4"}}')";
  const Sources ack = read_cni(
      "apiVersion: eks.services.k8s.aws/v1alpha1\nkind: Addon\nmetadata: {name: a}\n"
      "spec: {name: vpc-cni, clusterName: blue, " +
      values + "}\n");
  REQUIRE(ack.cni.size() == 1);
  CHECK(ack.cni.front().cluster == "blue");
  CHECK(ack.cni.front().is_complete);
  CHECK(value_of(ack.cni.front(), "MAX_ENI") == "4");
  const Sources crossplane = read_cni(
      "apiVersion: eks.aws.upbound.io/v1beta1\nkind: Addon\nmetadata: {name: a}\n"
      "spec: {forProvider: {addonName: vpc-cni, clusterName: blue, " +
      values + "}}\n");
  REQUIRE(crossplane.cni.size() == 1);
  CHECK(value_of(crossplane.cni.front(), "MAX_ENI") == "4");
  CHECK(read_cni("apiVersion: example.com/v1\nkind: Addon\nspec: {name: vpc-cni}\n").cni.empty());
}

TEST_CASE("Another DaemonSet and another ConfigMap are of no concern") {
  CHECK(read_cni("apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: agent}\n").cni.empty());
  CHECK(read_cni("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: notes}\n").cni.empty());
}

// EKS user guide, "Increase the available IP addresses for your Amazon EKS node".
TEST_CASE("kubectl sets variables of aws-node") {
  for (const std::string target : {"daemonset aws-node", "ds aws-node", "ds/aws-node",
                                   "daemonset/aws-node", "daemonset.apps/aws-node"}) {
    const Sources sources = read_cni_command("kubectl set env " + target +
                                             " -n kube-system WARM_IP_TARGET=5 MAX_ENI=4");
    REQUIRE(sources.cni.size() == 1);
    const CniConfiguration& cni = sources.cni.front();
    CHECK(cni.source == CniSource::KubectlSetEnv);
    CHECK_FALSE(cni.is_complete);
    CHECK(value_of(cni, "WARM_IP_TARGET") == "5");
    CHECK(value_of(cni, "MAX_ENI") == "4");
  }
  CHECK(read_cni_command("kubectl set env deployment/ledger MAX_ENI=4").cni.empty());
  CHECK(read_cni_command("kubectl get ds aws-node").cni.empty());
}

// kubectl gives the variable to all containers unless --containers names some.
TEST_CASE("kubectl sets variables of a container that does not read them") {
  const std::string set = "kubectl set env ds aws-node WARM_IP_TARGET=5 ";
  const Sources init = read_cni_command(set + "-c aws-vpc-cni-init");
  REQUIRE(init.cni.size() == 1);
  CHECK(init.cni.front().variables.empty());
  CHECK(init.cni.front().elsewhere.size() == 1);
  for (const std::string containers : {"", "-c aws-node", "--containers=*", "-c aws-*"}) {
    CHECK(read_cni_command(set + containers).cni.front().variables.size() == 1);
  }
}

TEST_CASE("kubectl patches the DaemonSet and the ConfigMap") {
  const Sources map = read_cni_command(
      "kubectl patch configmap/amazon-vpc-cni -n kube-system "
      "-p={\"data\":{\"enable-windows-ipam\":\"true\"}}");
  REQUIRE(map.cni.size() == 1);
  CHECK(map.cni.front().source == CniSource::ConfigMap);
  CHECK_FALSE(map.cni.front().is_complete);
  CHECK(value_of(map.cni.front(), "enable-windows-ipam") == "true");
  const Sources set = read_cni_command(
      "kubectl patch ds aws-node --patch {\"spec\":{\"template\":{\"spec\":{\"containers\":"
      "[{\"name\":\"aws-node\",\"env\":[{\"name\":\"MAX_ENI\",\"value\":\"4\"}]}]}}}}");
  REQUIRE(set.cni.size() == 1);
  CHECK(set.cni.front().source == CniSource::DaemonSet);
  CHECK(value_of(set.cni.front(), "MAX_ENI") == "4");
  CHECK(
      read_cni_command("kubectl patch ds aws-node --type json -p [{\"op\":\"add\"}]").cni.empty());
  CHECK(read_cni_command("kubectl patch ds aws-node --patch-file a.yaml").cni.empty());
}

TEST_CASE("aws eks sets the configuration of the add-on") {
  const Sources sources = read_cni_command(
      "aws eks update-addon --cluster-name blue --addon-name vpc-cni --configuration-values "
      "{\"env\":{\"ENABLE_PREFIX_DELEGATION\":\"true\"}}");
  REQUIRE(sources.cni.size() == 1);
  const CniConfiguration& cni = sources.cni.front();
  CHECK(cni.cluster == "blue");
  CHECK(cni.is_complete);
  CHECK(value_of(cni, "ENABLE_PREFIX_DELEGATION") == "true");
  const Sources file = read_cni_command(
      "aws eks create-addon --addon-name vpc-cni --configuration-values file://cni.json");
  REQUIRE(file.cni.size() == 1);
  CHECK_FALSE(file.cni.front().is_complete);
  CHECK(read_cni_command("aws eks create-addon --addon-name coredns").cni.empty());
}

TEST_CASE("helm sets values of the chart") {
  const std::string helm = "helm upgrade --install aws-vpc-cni eks/aws-vpc-cni ";
  const Sources sources = read_cni_command(helm + "--set env.WARM_IP_TARGET=5,init.image.tag=v1");
  REQUIRE(sources.cni.size() == 1);
  CHECK(sources.cni.front().is_complete);
  CHECK(sources.cni.front().variables.size() == 1);
  CHECK(value_of(sources.cni.front(), "WARM_IP_TARGET") == "5");
  CHECK_FALSE(read_cni_command(helm + "-f values.yaml").cni.front().is_complete);
  const Sources beside = read_cni_command(helm + "--set MAX_ENI=4,init.env.WARM_IP_TARGET=2");
  CHECK(beside.cni.front().beside_env.size() == 1);
  CHECK(beside.cni.front().elsewhere.size() == 1);
  CHECK(read_cni_command("helm install ledger ./ledger --set env.MAX_ENI=1").cni.empty());
}

TEST_CASE("kubectl sets nothing of aws-node in another namespace") {
  const std::string set = "kubectl set env ds aws-node WARM_IP_TARGET=5 ";
  CHECK(read_cni_command(set + "-n default").cni.empty());
  CHECK(read_cni_command(set + "--namespace=default").cni.empty());
  CHECK(read_cni_command(set + "--namespace kube-system").cni.size() == 1);
}

TEST_CASE("kubectl takes back a variable of a command before") {
  Sources sources;
  add_source(sources, "a.sh",
             "#!/bin/bash\nkubectl set env ds/aws-node MAX_ENI=4 WARM_IP_TARGET=5\n"
             "kubectl set env ds/aws-node MAX_ENI-\n");
  REQUIRE(sources.cni.size() == 1);
  CHECK(value_of(sources.cni.front(), "MAX_ENI") == "none");
  CHECK(value_of(sources.cni.front(), "WARM_IP_TARGET") == "5");
}
