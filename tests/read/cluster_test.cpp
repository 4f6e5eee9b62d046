// SPDX-License-Identifier: Apache-2.0
#include "read/cluster.h"

#include "catch.h"
#include "text/bad_input.h"

using namespace maxpods;

namespace {

template <typename Read>
std::string refusal(Read read, std::string_view text) {
  try {
    read(text, "f.json");
  } catch (const BadInput& error) {
    return error.what();
  }
  return "";
}

std::string daemon_set(const std::string& image) {
  return R"({"kind":"DaemonSet","metadata":{"name":"aws-node"},"spec":{"template":{"spec":{)"
         R"("containers":[{"name":"aws-node","image":")" +
         image +
         R"(","env":[{"name":"A","value":"1"},{"name":"B","valueFrom":{}},{"name":"C"}]}]}}}})";
}

}  // namespace

TEST_CASE("A cluster, as EKS tells it") {
  const ClusterState cluster =
      read_cluster(R"({"cluster":{"name":"blue","version":"1.27","platformVersion":"eks.3",)"
                   R"("kubernetesNetworkConfig":{"ipFamily":"ipv6"}}})",
                   "f.json");
  CHECK(cluster.name == "blue");
  CHECK(cluster.kubernetes_version == Version{1, 27, 0});
  CHECK(cluster.platform_version == 3);
  CHECK(cluster.ip_family == IpFamily::IPv6);

  const ClusterState queried =
      read_cluster(R"({"Kubernetes Version":"1.31","Platform Version":"eks.12"})", "f.json");
  CHECK(queried.kubernetes_version == Version{1, 31, 0});
  CHECK(queried.platform_version == 12);
  CHECK(!queried.ip_family);
  CHECK(!read_cluster(R"({"version":"1.31"})", "f.json").platform_version);
}

TEST_CASE("The DaemonSet's release is that of its image") {
  const auto version = [](const std::string& image) {
    return read_aws_node(daemon_set(image), "f.json").version;
  };
  CHECK(version("r.io/amazon-k8s-cni:v1.18.0-eksbuild.1") == Version{1, 18, 0});
  CHECK(version("r.io:5000/amazon-k8s-cni:v1.18.0@sha256:00") == Version{1, 18, 0});
  CHECK(!version("r.io:5000/amazon-k8s-cni"));
  CHECK(!version("r.io/amazon-k8s-cni:latest"));
  CHECK(!version(""));
  const AwsNodeState state = read_aws_node(daemon_set("a:v1.18.0"), "f.json");
  CHECK(state.environment == SettingsByName{{"A", "1"}, {"C", ""}});
}

TEST_CASE("Data of the ConfigMap are strings") {
  const SettingsByName data = read_amazon_vpc_cni(
      R"({"kind":"ConfigMap","metadata":{"name":"amazon-vpc-cni"},"data":{"a":"true","b":1}})",
      "f.json");
  CHECK(data == SettingsByName{{"a", "true"}});
  CHECK(read_amazon_vpc_cni(R"({"kind":"ConfigMap","metadata":{"name":"amazon-vpc-cni"}})", "f")
            .empty());
}

// kubectl prints a List for several objects, and with --selector.
TEST_CASE("An object is found in a list by kind, name and namespace") {
  const std::string other = R"({"kind":"DaemonSet","metadata":{"name":"kube-proxy"}})";
  const std::string copy =
      R"({"kind":"DaemonSet","metadata":{"name":"aws-node","namespace":"a"},"spec":{}})";
  const std::string config =
      R"({"kind":"ConfigMap","metadata":{"name":"amazon-vpc-cni"},"data":{"a":"b"}})";
  const auto list = [](const std::string& kind, const std::string& items) {
    return R"({"kind":")" + kind + R"(","items":[)" + items + "]}";
  };
  std::string in_kube_system = daemon_set("a:v1.18.0");
  in_kube_system.replace(in_kube_system.find(R"("aws-node"})"), 11,
                         R"("aws-node","namespace":"kube-system"})");
  const std::string items = other + ',' + copy + ',' + config + ',' + in_kube_system;
  CHECK(read_aws_node(list("List", items), "f.json").version == Version{1, 18, 0});
  CHECK(read_amazon_vpc_cni(list("List", items), "f.json") == SettingsByName{{"a", "b"}});
  CHECK(read_aws_node(list("List", other + ',' + daemon_set("a:v1.17.0")), "f.json").version ==
        Version{1, 17, 0});
  CHECK(read_amazon_vpc_cni(
            list("ConfigMapList", R"({"metadata":{"name":"amazon-vpc-cni"},"data":{"c":"d"}})"),
            "f.json") == SettingsByName{{"c", "d"}});
  CHECK(refusal(read_aws_node, list("List", other + ',' + config)) ==
        "f.json is not the DaemonSet aws-node: it is a list without the DaemonSet aws-node");
  CHECK(refusal(read_aws_node, list("ConfigMapList", daemon_set("a:v1.17.0"))) ==
        "f.json is not the DaemonSet aws-node: its kind is ConfigMapList");
}

TEST_CASE("What is something else") {
  CHECK(refusal(read_aws_node, "") == "f.json is empty");
  CHECK(refusal(read_aws_node, R"({"kind":)") ==
        "f.json ends too early, after 8 bytes: expected '[', '{', or a literal");
  CHECK(refusal(read_aws_node, R"({"kind"?})") ==
        "f.json is not JSON at byte 8: invalid literal; expected ':'");
  CHECK(refusal(read_aws_node, "[]") ==
        "f.json is not the DaemonSet aws-node: it is an array, not an object");
  CHECK(refusal(read_aws_node, "{}") == "f.json is not the DaemonSet aws-node: it has no kind");
  CHECK(refusal(read_aws_node, R"({"kind":1})") ==
        "f.json is not the DaemonSet aws-node: its kind is a number, not a string");
  CHECK(refusal(read_aws_node, R"({"kind":"Pod"})") ==
        "f.json is not the DaemonSet aws-node: its kind is Pod");
  CHECK(refusal(read_aws_node, R"({"kind":"DaemonSet","metadata":{"name":"kube-proxy"}})") ==
        "f.json is not the DaemonSet aws-node: its name is kube-proxy");
  CHECK(refusal(read_aws_node, R"({"kind":"DaemonSet","metadata":{"name":"aws-node"}})") ==
        "f.json is not the DaemonSet aws-node: it has no container aws-node");
  CHECK(refusal(read_aws_node,
                R"({"kind":"DaemonSet","metadata":{"name":"aws-node"},"spec":{"template":{)"
                R"("spec":{"containers":[{"name":"x"},{"name":"aws-node","env":[7]}]}}}})") ==
        "f.json is not the DaemonSet aws-node: "
        "its spec.template.spec.containers[1].env[0] is a number, not an object");
  CHECK(refusal(read_amazon_vpc_cni, R"({"kind":"List"})") ==
        "f.json is not the ConfigMap amazon-vpc-cni: it is a list without the ConfigMap "
        "amazon-vpc-cni");
  CHECK(refusal(read_cluster, "1") == "f.json is not a cluster: it is a number, not an object");
  CHECK(refusal(read_cluster, R"({"cluster":[]})") ==
        "f.json is not a cluster: its cluster is an array, not an object");
  CHECK(refusal(read_cluster, R"({"version":"x"})") ==
        "f.json is not a cluster: its version is 'x'");
  CHECK(refusal(read_cluster, R"({"version":"1.2147483647"})") ==
        "f.json is not a cluster: its version is '1.2147483647'");
  CHECK(refusal(read_cluster, R"({"version":"1.31","platformVersion":"x"})") ==
        "f.json is not a cluster: its platform version is 'x'");
  CHECK(refusal(read_cluster, R"({"version":"1.31","name":"a;b"})") ==
        "f.json is not a cluster: its name is 'a;b'");
  CHECK(refusal(read_cluster,
                R"({"version":"1.31","kubernetesNetworkConfig":{"ipFamily":"IPV6"}})") ==
        "f.json is not a cluster: its IP family is 'IPV6'");
  CHECK(refusal(read_cluster, R"({"version":5})") ==
        "f.json is not a cluster: its version is a number, not a string");
  CHECK(refusal(read_cluster, R"({"version":1e999})") ==
        "f.json has a number that is too large, at byte 16");
}

TEST_CASE("A document has bounds, and no key twice in one object") {
  const auto in_version = [](const std::string& value) {
    return R"({"version":"1.31","x":)" + value + '}';
  };
  const auto nested = [&](std::size_t levels) {
    return in_version(std::string(levels - 1, '[') + std::string(levels - 1, ']'));
  };
  CHECK(refusal(read_cluster, nested(32)).empty());
  CHECK(refusal(read_cluster, nested(33)) ==
        "f.json is nested more than 32 levels deep, at byte 54");
  const auto with_values = [&](std::size_t count) {
    std::string list = "[0";
    for (std::size_t i = 4; i < count; ++i) list += ",0";
    return in_version(list + ']');
  };
  CHECK(refusal(read_cluster, with_values(65'536)).empty());
  CHECK(refusal(read_cluster, with_values(65'537)) ==
        "f.json has more than 65,536 values, at byte 131091");
  CHECK(refusal(read_cluster, in_version(R"([{"a":1},{"a":2,"b":{"a":3}}])")).empty());
  CHECK(refusal(read_cluster, R"({"a":1,"a":2})") ==
        "f.json has 'a' more than once in one object, at byte 10");
  CHECK(refusal(read_cluster, in_version(R"([{"b":[],"\u0062":{}}])")) ==
        "f.json has 'b' more than once in one object, at byte 39");
}

TEST_CASE("A document is UTF-8 without NUL bytes") {
  CHECK(refusal(read_cluster, std::string_view("{}\0", 3)) ==
        "f.json is not JSON at byte 3: there is a NUL byte");
  CHECK(refusal(read_cluster, std::string_view("\xFF\xFE{\0", 4)) ==
        "f.json is UTF-16, as PowerShell writes it: save it as UTF-8");
  CHECK(refusal(read_cluster, std::string_view("\xFF\xFE\0\0{\0\0\0", 8)) ==
        "f.json is UTF-32: save it as UTF-8");
  CHECK(refusal(read_cluster, std::string_view("\0\0\xFE\xFF\0\0\0{", 8)) ==
        "f.json is UTF-32: save it as UTF-8");
}

TEST_CASE("Platform versions") {
  CHECK(parse_platform_version("eks.3") == 3);
  CHECK(!parse_platform_version("eks."));
  CHECK(!parse_platform_version("eks.0"));
  CHECK(!parse_platform_version("3"));
}
