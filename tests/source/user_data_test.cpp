// SPDX-License-Identifier: Apache-2.0
#include "source/user_data.h"

#include <string>
#include <vector>

#include "catch.h"
#include "source/formats.h"

using namespace maxpods;

namespace {

Sources read_file(const std::string& content) {
  Sources sources;
  read_user_data_file(Text(content, 0), sources);
  return sources;
}

NodeConfiguration nodes_of(const std::string& content) {
  const Sources sources = read_file(content);
  REQUIRE(sources.nodes.size() == 1);
  return sources.nodes.front();
}

struct SetMaxPods {
  LayerSource layer;
  std::optional<std::int64_t> value;

  friend bool operator==(const SetMaxPods&, const SetMaxPods&) = default;
};

std::vector<SetMaxPods> max_pods_of(const std::string& content) {
  std::vector<SetMaxPods> settings;
  for (const MaxPodsSetting& setting : nodes_of(content).max_pods) {
    settings.push_back({setting.layer, setting.value});
  }
  return settings;
}

PartKind kind_of(const std::string& content) {
  const UserData data = read_user_data(Text(content, 0));
  REQUIRE(data.parts.size() == 1);
  return data.parts.front().kind;
}

const std::string call = "/etc/eks/bootstrap.sh x --use-max-pods false";

std::string node_config(const std::string& kubelet) {
  return "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  kubelet:\n" + kubelet;
}

using Settings = std::vector<SetMaxPods>;
constexpr LayerSource argument = LayerSource::KubeletArgument;

}  // namespace

TEST_CASE("User data is told by its content") {
  CHECK(kind_of("#!/bin/bash\na\n") == PartKind::Shell);
  CHECK(kind_of("<powershell>\na\n</powershell>") == PartKind::PowerShell);
  CHECK(kind_of("#cloud-config\na: b\n") == PartKind::Other);
  CHECK(kind_of("---\n" + node_config("    flags: []\n")) == PartKind::NodeConfig);
  CHECK(kind_of("[settings.kubernetes]\nmax-pods = 58\n") == PartKind::Toml);
  CHECK(kind_of("settings.kubernetes.max-pods = 58\n") == PartKind::Toml);
  CHECK(read_user_data(Text("", 0)).parts.empty());
}

// amazon-eks-ami, nodeadm/internal/configprovider/encoding.go.
TEST_CASE("User data in base64 has the place of its text") {
  // `#!/bin/bash\n/etc/eks/bootstrap.sh x --kubelet-extra-args '--max-pods=58'`
  const std::string encoded =
      "\nIyEvYmluL2Jhc2gKL2V0Yy9la3MvYm9vdHN0cmFwLnNoIHggLS1rdWJlbGV0LWV4dHJhLWFyZ3MgJy0tbWF4LXBvZH"
      "M9"
      "NTgn\n";
  const NodeConfiguration nodes = nodes_of(encoded);
  REQUIRE(nodes.max_pods.size() == 1);
  CHECK(nodes.max_pods.front().value == 58);
  CHECK(nodes.max_pods.front().place.end <= encoded.size());
  CHECK(read_user_data(Text("YWJjZGVmZ2hpamtsbW5vcA==", 0)).text.view() ==
        "YWJjZGVmZ2hpamtsbW5vcA==");
}

// amazon-eks-ami, templates/al2/runtime/bootstrap.sh: KUBELET_EXTRA_ARGS="${KUBELET_EXTRA_ARGS:-}".
TEST_CASE("Arguments of the kubelet come from the call, or from its environment") {
  CHECK(max_pods_of("#!/bin/sh\n" + call + " --kubelet-extra-args '--max-pods=58 --v=2'\n") ==
        Settings{{argument, 58}});
  CHECK(max_pods_of("#!/bin/sh\nN=58\n" + call + " --kubelet-extra-args \"--max-pods=$N\"\n") ==
        Settings{{argument, 58}});
  CHECK(max_pods_of("#!/bin/sh\n" + call + " --kubelet-extra-args \"--max-pods=${N}\"\n") ==
        Settings{{argument, std::nullopt}});
  const std::string exported = "#!/bin/sh\nexport KUBELET_EXTRA_ARGS=--max-pods=58\n";
  CHECK(max_pods_of(exported + call + "\n") == Settings{{LayerSource::ExportedArgument, 58}});
  CHECK(max_pods_of(exported + call + " --kubelet-extra-args '--v=2'\n").empty());
  CHECK(max_pods_of("#!/bin/sh\nKUBELET_EXTRA_ARGS=--max-pods=58 " + call + "\n") ==
        Settings{{LayerSource::ExportedArgument, 58}});
  CHECK(max_pods_of("#!/bin/sh\nKUBELET_EXTRA_ARGS=--max-pods=58 true\n" + call + "\n").empty());
  CHECK(max_pods_of("#!/bin/sh\nKUBELET_EXTRA_ARGS=--max-pods=58\n" + call + "\n").empty());
}

// amazon-eks-ami, nodeadm/api/v1alpha1/nodeconfig_types.go.
TEST_CASE("A NodeConfig sets max pods in three places") {
  const NodeConfiguration nodes = nodes_of(
      node_config("    config: {maxPods: 58, podsPerCore: 4, kubeReserved: {memory: 1Gi}}\n"
                  "    maxPodsExpression: max_pods\n    flags: [--max-pods=29]\n"));
  CHECK(nodes.kind == ConfigurationKind::NodeConfig);
  CHECK(nodes.family == AmiFamily::Al2023);
  CHECK_FALSE(nodes.group);
  CHECK(nodes.has_own_memory);
  CHECK(nodes.pods_per_core == 4);
  REQUIRE(nodes.max_pods.size() == 3);
  CHECK(nodes.max_pods[0].layer == LayerSource::Expression);
  CHECK(nodes.max_pods[0].expression.view() == "max_pods");
  CHECK(nodes.max_pods[1].value == 58);
  CHECK(nodes.max_pods[2].layer == argument);
  CHECK(nodes.max_pods[2].value == 29);
}

// Bottlerocket, "settings.kubernetes.*".
TEST_CASE("Settings of Bottlerocket set max pods") {
  const NodeConfiguration nodes = nodes_of(
      "[settings.kubernetes]\nmax-pods = 58\n[settings.kubernetes.kube-reserved]\nmemory = "
      "'1Gi'\n");
  CHECK(nodes.kind == ConfigurationKind::BottlerocketSettings);
  CHECK(nodes.family == AmiFamily::Bottlerocket);
  CHECK(nodes.has_own_memory);
  REQUIRE(nodes.max_pods.size() == 1);
  CHECK(nodes.max_pods.front().layer == LayerSource::KubeletConfiguration);
}

TEST_CASE("Windows takes arguments of the kubelet from its script") {
  const std::string content =
      "<powershell>\n& $EKSBootstrapScriptFile -EKSClusterName x "
      "-KubeletExtraArgs '--max-pods=110'\n</powershell>\n";
  CHECK(max_pods_of(content) == Settings{{argument, 110}});
  CHECK(nodes_of(content).family == AmiFamily::Windows2022);
}

TEST_CASE("Parts of MIME belong to one node") {
  const std::string head =
      "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: ";
  CHECK(max_pods_of(head + "application/node.eks.aws\n\n" +
                    node_config("    config: {maxPods: 58}\n") +
                    "--B\nContent-Type: application/node.eks.aws\n\n" +
                    node_config("    flags: [--max-pods=29]\n") + "--B--\n") ==
        Settings{{LayerSource::KubeletConfiguration, 58}, {argument, 29}});
  // A type that is none of nodeadm's, nor a script's.
  const Sources plain =
      read_file(head + "text/plain\n\n" + node_config("    config: {maxPods: 58}\n") + "--B--\n");
  REQUIRE(plain.nodes.size() == 1);
  CHECK(plain.nodes.front().max_pods.empty());
}

TEST_CASE("A NodeConfig that a script writes for nodeadm is that of its node") {
  const std::string body = "<<EOF\n" + node_config("    config: {maxPods: 58}\n") + "EOF\n";
  const Settings expected{{LayerSource::KubeletConfiguration, 58}};
  const std::string script = "#!/bin/sh\n";
  CHECK(max_pods_of(script + "cat > /etc/eks/nodeadm.d/x.yaml " + body) == expected);
  CHECK(max_pods_of(script + "cat " + "<<EOF | sudo tee /etc/eks/nodeadm.d/x.yaml\n" +
                    body.substr(body.find('\n') + 1)) == expected);
  CHECK(max_pods_of(script + "cat > /tmp/x.yaml " + body +
                    "nodeadm init -c file:///tmp/x.yaml\n") == expected);
}

TEST_CASE("User data that a script writes is of its own") {
  const Sources sources = read_file("#!/bin/sh\ncat <<'EOF' > user-data.sh\n#!/bin/sh\n" + call +
                                    " --kubelet-extra-args '--max-pods=58'\nEOF\n");
  REQUIRE(sources.nodes.size() == 1);
  CHECK(sources.nodes.front().max_pods.size() == 1);
}

TEST_CASE("Variables of a heredoc are unknown values") {
  const NodeConfiguration nodes =
      nodes_of("#!/bin/sh\ncat > /etc/eks/nodeadm.d/x.yaml <<EOF\n" +
               node_config("    config:\n      maxPods: $MAX_PODS\n") + "EOF\n");
  REQUIRE(nodes.max_pods.size() == 1);
  CHECK_FALSE(nodes.max_pods.front().value);
}

TEST_CASE("What has nothing about nodes adds none") {
  CHECK(read_file("#!/bin/sh\necho max-pods\n").nodes.empty());
  CHECK(read_file("export KUBELET_EXTRA_ARGS=--max-pods=58\n").nodes.empty());
  CHECK(read_file("[tool.x]\nmax-pods = 58\n").nodes.empty());
  CHECK(read_file("").nodes.empty());
}

TEST_CASE("Scripts in scripts are bounded") {
  std::string content;
  for (int i = 0; i < 200; ++i) content += "cat <<E" + std::to_string(i) + "\n#!/bin/sh\n";
  content += call + "\n";
  CHECK(read_file("#!/bin/sh\n" + content).nodes.size() <= 5);
}
