// SPDX-License-Identifier: Apache-2.0
#include "source/bootstrap.h"

#include <optional>
#include <string>

#include "catch.h"

using namespace maxpods;

namespace {

/// The call in a script of one line.
std::optional<BootstrapCall> call_in(const std::string& line) {
  const ShellScript script = read_shell(Text(line + "\n", 0));
  REQUIRE(script.statements.size() == 1);
  return bootstrap_call(script.statements.front().command);
}

}  // namespace

// awslabs/amazon-eks-ami, templates/al2/runtime/bootstrap.sh before its removal: an option takes
// the next word, and the first word that is neither is the name of the cluster.

TEST_CASE("Calls of bootstrap.sh are told by its path") {
  for (const std::string line :
       {"/etc/eks/bootstrap.sh blue", "bash -x /etc/eks/bootstrap.sh blue",
        "sudo /etc/eks/bootstrap.sh blue", ". /etc/eks/bootstrap.sh blue"}) {
    CAPTURE(line);
    const auto call = call_in(line);
    REQUIRE(call);
    REQUIRE(call->positionals.size() == 1);
    CHECK(call->positionals.front().view() == "blue");
  }
  for (const std::string line : {"$BOOTSTRAP blue", "echo /etc/eks/bootstrap.sh blue",
                                 "/opt/bootstrap.sh blue", "chmod +x /etc/eks/bootstrap.sh"}) {
    CAPTURE(line);
    CHECK_FALSE(call_in(line));
  }
}

TEST_CASE("Options take the next word, and the last of a name counts") {
  const auto call =
      call_in("/etc/eks/bootstrap.sh blue --use-max-pods true --max-pods 58 --use-max-pods false");
  REQUIRE(call);
  REQUIRE(call->find("--use-max-pods") != nullptr);
  CHECK(call->find("--use-max-pods")->value->view() == "false");
  CHECK(call->find("--max-pods") == nullptr);
  REQUIRE(call->positionals.size() == 3);
  CHECK(call->positionals[1].view() == "--max-pods");
  CHECK_FALSE(call->has_unknown_words);
}

TEST_CASE("An option at the end has no value") {
  const auto call = call_in("/etc/eks/bootstrap.sh blue --use-max-pods");
  REQUIRE(call);
  CHECK_FALSE(call->find("--use-max-pods")->value);
}

TEST_CASE("Arguments of the kubelet are words of their own in the quotes") {
  const auto call = call_in(
      "/etc/eks/bootstrap.sh blue --kubelet-extra-args '--max-pods 58 --node-labels=a=b' --v=2");
  REQUIRE(call);
  REQUIRE(call->kubelet_arguments.size() == 2);
  CHECK(call->find_kubelet_argument("--max-pods")->value->view() == "58");
  CHECK(call->find_kubelet_argument("--node-labels")->value->view() == "a=b");
  CHECK_FALSE(call->has_unknown_kubelet_arguments);
  REQUIRE(call->positionals.size() == 2);
  CHECK(call->positionals.back().view() == "--v=2");
}

TEST_CASE("Words of variables and templates may be anything") {
  CHECK(call_in("/etc/eks/bootstrap.sh blue $ARGS")->has_unknown_words);
  CHECK(call_in("/etc/eks/bootstrap.sh blue \"$@\"")->has_unknown_words);
  CHECK(call_in("/etc/eks/bootstrap.sh blue \"${ARGS[@]}\"")->has_unknown_words);
  CHECK(call_in("/etc/eks/bootstrap.sh blue --kubelet-extra-args $ARGS")->has_unknown_words);
  CHECK_FALSE(call_in("/etc/eks/bootstrap.sh \"$NAME\"")->has_unknown_words);
  CHECK_FALSE(call_in("/etc/eks/bootstrap.sh blue --dns-cluster-ip $IP")->has_unknown_words);
  for (const std::string arguments : {"\"$ARGS\"", "'${arguments}'", "'{{ .Arguments }}'"}) {
    CAPTURE(arguments);
    CHECK(call_in("/etc/eks/bootstrap.sh blue --kubelet-extra-args " + arguments)
              ->has_unknown_kubelet_arguments);
  }
}

// EKS user guide, nodes/eks-optimized-windows-ami; PowerShell reads names in any case.
TEST_CASE("Calls of Start-EKSBootstrap.ps1") {
  const ShellScript script = read_powershell(
      Text("& \"$env:ProgramFiles\\Amazon\\EKS\\Start-EKSBootstrap.ps1\" -eksclustername blue "
           "-KubeletExtraArgs '--max-pods=14'\n",
           0));
  REQUIRE(script.statements.size() == 1);
  const auto call = bootstrap_call(script.statements.front().command);
  REQUIRE(call);
  CHECK(call->is_windows);
  CHECK(call->find("-EKSClusterName")->value->view() == "blue");
  CHECK(call->find_kubelet_argument("--max-pods")->value->view() == "14");
}

TEST_CASE("A call of bootstrap.sh behind timeout, sudo and shells") {
  for (const std::string before :
       {"sudo ", "timeout 60 ", "timeout -k 5 60s ", "bash ", "/usr/bin/bash -x ", "sudo bash "}) {
    CAPTURE(before);
    const ShellScript script = read_shell(Text(before + "/etc/eks/bootstrap.sh blue\n", 0));
    REQUIRE(script.statements.size() == 1);
    CHECK(bootstrap_call(script.statements.front().command));
  }
  const std::string text = "bash -c \"cd /; /etc/eks/bootstrap.sh blue --use-max-pods false\"\n";
  const ShellScript script = read_shell(Text(text, 0));
  const auto call = bootstrap_call(script.statements.front().command);
  REQUIRE(call);
  CHECK(call->place.begin == text.find("/etc/eks"));
  CHECK(call->find("--use-max-pods") != nullptr);
  const ShellScript other = read_shell(Text("echo -c /etc/eks/bootstrap.sh\n", 0));
  CHECK_FALSE(bootstrap_call(other.statements.front().command));
}
