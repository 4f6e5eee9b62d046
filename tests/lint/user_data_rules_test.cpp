// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "linted.h"
#include "text/strings.h"

using namespace maxpods;

namespace {

using FoundLines = std::vector<std::string>;

/// The findings in a script whose lines after `#!/bin/bash` are these.
FoundLines in_script(const std::string& lines) {
  return linted("user-data.sh", "#!/bin/bash\n" + lines);
}

/// The findings in a call of bootstrap.sh on line 2.
FoundLines in_call(const std::string& words) {
  return in_script("/etc/eks/bootstrap.sh blue " + words + "\n");
}

/// MIME whose parts begin on line 4; each is a type and a body.
std::string mime(const std::vector<std::pair<std::string, std::string>>& parts) {
  std::string text = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"//\"\n\n";
  for (const auto& [type, body] : parts) {
    text += concat({"--//\nContent-Type: ", type, "\n\n", body, "\n"});
  }
  return text + "--//--\n";
}

std::string script_part(const std::string& body) { return mime({{"text/x-shellscript", body}}); }

FoundLines in_user_data(const std::string& content) { return linted("user-data.txt", content); }

const std::string node_config = "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n";

/// A node group of eksctl whose keys begin on line 5.
FoundLines in_group(const std::string& keys) {
  return linted("cluster.yaml",
                "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\n"
                "metadata: {name: blue, region: us-west-2}\nmanagedNodeGroups:\n" +
                    keys);
}

}  // namespace

// awslabs/amazon-eks-ami, templates/al2/runtime/bootstrap.sh before its removal: options take the
// next word as their value, and what is not an option is a positional, of which the first is used.

TEST_CASE("Options of bootstrap.sh with their values in words of their own are right") {
  CHECK(in_call("--use-max-pods false --kubelet-extra-args '--max-pods=29'").empty());
  CHECK(in_call("--use-max-pods false --kubelet-extra-args \"--max-pods 29\"").empty());
  CHECK(in_call("--dns-cluster-ip 10.100.0.10 --container-runtime containerd").empty());
  CHECK(in_script("bash /etc/eks/bootstrap.sh blue \\\n  --use-max-pods false \\\n"
                  "  --kubelet-extra-args '--max-pods=29'\n")
            .empty());
}

TEST_CASE("equals-form: bootstrap.sh takes no value after an equals sign") {
  CHECK(in_call("--use-max-pods=false --kubelet-extra-args '--max-pods=29'") ==
        FoundLines{"2: equals-form"});
  CHECK(in_call("--kubelet-extra-args='--max-pods=29'") == FoundLines{"2: equals-form"});
  CHECK(in_call("--dns-cluster-ip=10.0.0.10") == FoundLines{"2: equals-form"});
}

TEST_CASE("equals-form is an error where nothing else sets the value") {
  const auto severity_of = [](const std::string& words) {
    Sources sources;
    const std::string content = "#!/bin/bash\n/etc/eks/bootstrap.sh blue " + words + "\n";
    return lint_files({{"a.sh", content}}, sources).findings.at(1).severity;
  };
  // The first finding is the note al2.
  CHECK(severity_of("--use-max-pods=false") == Severity::Error);
  CHECK(severity_of("--kubelet-extra-args=--max-pods=29") == Severity::Error);
  CHECK(severity_of("--use-max-pods=false --kubelet-extra-args '--max-pods=29'") ==
        Severity::Warning);
}

TEST_CASE("unknown-option: bootstrap.sh drops what it does not have") {
  CHECK(in_call("--max-pods 29") == FoundLines{"2: unknown-option"});
  CHECK(in_call("--cni-prefix-delegation-enabled") == FoundLines{"2: unknown-option"});
  CHECK(in_call("--kubelet-extra-args '--v=2' --cni-prefix-delegation-enabled") ==
        FoundLines{"2: unknown-option"});
  CHECK(in_call("--use-maxpods false") == FoundLines{"2: unknown-option"});
  // An em dash, as documents have it in place of two hyphens.
  CHECK(in_call("\xE2\x80\x94use-max-pods false") == FoundLines{"2: unknown-option"});
}

TEST_CASE("unknown-option: the kubelet exits on flags that it does not have") {
  CHECK(in_call("--kubelet-extra-args '--use-max-pods=false'") == FoundLines{"2: unknown-option"});
  CHECK(in_call("--kubelet-extra-args '--maxPods=29'") == FoundLines{"2: unknown-option"});
  CHECK(in_call("--kubelet-extra-args '--max-pod=29'") == FoundLines{"2: unknown-option"});
  CHECK(in_call("--kubelet-extra-args '--node-label=a=b'") == FoundLines{"2: unknown-option"});
  // The kubelet takes underscores for hyphens (cmd/kubelet/app/server.go, WordSepNormalizeFunc).
  CHECK(in_call("--use-max-pods false --kubelet-extra-args '--max_pods=29'").empty());
  // Flags of the kubelet, also those of older versions.
  CHECK(in_call("--kubelet-extra-args '--eviction-soft=memory.available<1Gi --cni-bin-dir=/opt'")
            .empty());
}

TEST_CASE("unknown-option: parameters of Start-EKSBootstrap.ps1") {
  const std::string call =
      "<powershell>\n& \"C:\\Program Files\\Amazon\\EKS\\Start-EKSBootstrap.ps1\" "
      "-EKSClusterName blue ";
  const auto in_powershell = [&](const std::string& words) {
    return in_user_data(call + words + "\n</powershell>\n");
  };
  CHECK(in_powershell("-KubeletExtraArgs '--max-pods=14' 3>&1 4>&1").empty());
  CHECK(in_powershell("-kubeletextraargs '--max-pods=14' -Verbose").empty());
  CHECK(in_powershell("-MaxPods 14") == FoundLines{"2: unknown-option"});
  CHECK(in_powershell("--max-pods 14") == FoundLines{"2: unknown-option"});
}

TEST_CASE("split-quotes: --kubelet-extra-args takes one word") {
  CHECK(in_call("--use-max-pods false --kubelet-extra-args '--max-pods=29' '--v=2'") ==
        FoundLines{"2: split-quotes"});
  CHECK(in_call("--kubelet-extra-args --node-labels=a=b --max-pods=29") ==
        FoundLines{"2: split-quotes"});
  CHECK(in_call("--kubelet-extra-args '--max-pods=29' --kubelet-extra-args '--v=2'") ==
        FoundLines{"2: split-quotes"});
  CHECK(in_call("--kubelet-extra-args '--v=2' --kubelet-extra-args '--v=2'").empty());
}

TEST_CASE("no-value: the kubelet takes 110 where nothing sets max pods") {
  CHECK(in_call("--use-max-pods false") == FoundLines{"2: no-value"});
  CHECK(in_call("--use-max-pods false --kubelet-extra-args '--node-labels=a=b'") ==
        FoundLines{"2: no-value"});
  CHECK(in_script("export USE_MAX_PODS=false\n/etc/eks/bootstrap.sh blue\n") ==
        FoundLines{"2: no-value"});
  CHECK(in_call("--use-max-pods true").empty());
}

TEST_CASE("no-value is silent where max pods may be set elsewhere") {
  CHECK(in_call("--use-max-pods false $ARGS").empty());
  CHECK(in_call("--use-max-pods false \"${ARGS[@]}\"").empty());
  CHECK(in_script("/etc/eks/bootstrap.sh \"$@\" --use-max-pods false\n").empty());
  CHECK(in_call("--use-max-pods false --kubelet-extra-args \"$ARGS\"").empty());
  CHECK(in_call("--use-max-pods false --kubelet-extra-args '--v=2 ${more}'").empty());
  CHECK(in_call("--use-max-pods ${use}").empty());
  CHECK(in_script("export KUBELET_EXTRA_ARGS='--max-pods=29'\n"
                  "/etc/eks/bootstrap.sh blue --use-max-pods false\n")
            .empty());
  CHECK(in_script("jq '.maxPods=29' /tmp/a > /etc/kubernetes/kubelet/kubelet-config.json\n"
                  "/etc/eks/bootstrap.sh blue --use-max-pods false\n")
            .empty());
}

TEST_CASE("patched-bootstrap: files of the AMI that a script edits") {
  const std::string call = "/etc/eks/bootstrap.sh blue\n";
  for (const std::string command :
       {"sed -i 's/a/b/' /etc/eks/bootstrap.sh", "sed -i.bak -e 's/a/b/' /etc/eks/bootstrap.sh",
        "perl -pi -e 's/a/b/' /etc/eks/bootstrap.sh", "cp /tmp/a.sh /etc/eks/bootstrap.sh",
        "echo m5.large 110 > /etc/eks/eni-max-pods.txt", "patch /etc/eks/bootstrap.sh /tmp/a.patch",
        "curl -o /etc/eks/eni-max-pods.txt https://example.com/a"}) {
    CAPTURE(command);
    CHECK(in_script(concat({command, "\n", call})) == FoundLines{"2: patched-bootstrap"});
  }
  for (const std::string command :
       {"sed -n 1p /etc/eks/bootstrap.sh", "cp /etc/eks/bootstrap.sh /tmp/bootstrap.sh",
        "grep -q false /etc/eks/bootstrap.sh", "# sed -i s/a/b/ /etc/eks/bootstrap.sh",
        "echo sed -i s/a/b/ /etc/eks/bootstrap.sh"}) {
    CAPTURE(command);
    CHECK(in_script(concat({command, "\n", call})).empty());
  }
}

TEST_CASE("overridden-environment: exports end with the script of their part") {
  const std::string exports = "#!/bin/bash\nexport KUBELET_EXTRA_ARGS='--max-pods=29'\n";
  CHECK(in_user_data(script_part(exports)) == FoundLines{"8: overridden-environment"});
  CHECK(in_user_data(mime({{"text/x-shellscript", exports},
                           {"text/x-shellscript", "#!/bin/bash\n/etc/eks/bootstrap.sh blue\n"}})) ==
        FoundLines{"8: overridden-environment"});
  CHECK(in_user_data(
            mime({{"application/node.eks.aws", node_config}, {"text/x-shellscript", exports}})) ==
        FoundLines{"15: overridden-environment"});
}

TEST_CASE("overridden-environment is silent where a call may see the exports") {
  const std::string exports = "#!/bin/bash\nexport KUBELET_EXTRA_ARGS='--max-pods=29'\n";
  CHECK(in_user_data(script_part(exports + "/etc/eks/bootstrap.sh blue\n")).empty());
  CHECK(in_user_data(script_part(exports + "bash /opt/join.sh\n")).empty());
  CHECK(in_user_data(script_part(exports + "echo $KUBELET_EXTRA_ARGS > /tmp/args\n")).empty());
  CHECK(in_user_data(exports).empty());
}

TEST_CASE("Only calls are judged, not comments, echo and documents") {
  CHECK(in_script("# /etc/eks/bootstrap.sh blue --max-pods 58\n"
                  "echo '/etc/eks/bootstrap.sh blue --use-max-pods=false'\n"
                  "cat <<'EOF' > /tmp/README\n"
                  "Call /etc/eks/bootstrap.sh blue --use-max-pods=false\n"
                  "export ENABLE_PREFIX_DELEGATION=true\n"
                  "EOF\n"
                  "if [ $1 = spot ]; then\n"
                  "  /etc/eks/bootstrap.sh blue --kubelet-extra-args '--max-pods=29'\n"
                  "else\n"
                  "  /etc/eks/bootstrap.sh blue --kubelet-extra-args '--max-pods=58'\n"
                  "fi\n")
            .empty());
}

TEST_CASE("bootstrap-in-managed-group: EKS makes a call of its own") {
  const std::string group =
      "  - name: web\n    amiFamily: AmazonLinux2\n    instanceType: m5.large\n"
      "    preBootstrapCommands:\n      - ";
  CHECK(in_group(group + "/etc/eks/bootstrap.sh blue --max-pods 29\n") ==
        FoundLines{"9: bootstrap-in-managed-group"});
  CHECK(in_group(group + "export KUBELET_EXTRA_ARGS='--max-pods=29'\n") ==
        FoundLines{"9: overridden-environment"});
  CHECK(in_group(group + "echo /etc/eks/bootstrap.sh blue\n").empty());
}

TEST_CASE("wrong-user-data: A script with conditions may be for several families") {
  const std::string call = "/etc/eks/bootstrap.sh blue\n";
  const std::string script =
      concat({"if command -v nodeadm; then\ncat <<EOF > /etc/nodeadm.yaml\n", node_config,
              "EOF\nnodeadm init -c file:///etc/nodeadm.yaml\n", "else\n", call, "fi\n"});
  CHECK(in_script(script).empty());
  const auto in_parts = [](const std::string& body) {
    return in_user_data(
        mime({{"application/node.eks.aws", node_config}, {"text/x-shellscript", body}}));
  };
  CHECK(in_parts("#!/bin/bash\ntest -f /etc/eks/bootstrap.sh && " + call).empty());
  CHECK(in_parts("#!/bin/bash\n" + call) == FoundLines{"15: wrong-user-data"});
}

TEST_CASE("wrong-user-data: what the AMI family does not read") {
  CHECK(in_user_data(mime({{"application/node.eks.aws", node_config},
                           {"text/x-shellscript", "#!/bin/bash\n/etc/eks/bootstrap.sh blue\n"}})) ==
        FoundLines{"15: wrong-user-data"});
  CHECK(in_group("  - name: web\n    amiFamily: AmazonLinux2023\n    preBootstrapCommands:\n"
                 "      - /etc/eks/bootstrap.sh blue\n") == FoundLines{"8: wrong-user-data"});
  const auto in_class = [](const std::string& alias, const std::string& user_data) {
    return linted("class.yaml",
                  "apiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\nmetadata: {name: a}\n"
                  "spec:\n  amiSelectorTerms: [{alias: " +
                      alias + "@latest}]\n  userData: |\n" + user_data);
  };
  CHECK(in_class("bottlerocket", "    #!/bin/bash\n    sysctl -p\n") ==
        FoundLines{"7: wrong-user-data"});
  CHECK(in_class("al2023", "    [settings.kernel]\n    lockdown = \"none\"\n") ==
        FoundLines{"7: wrong-user-data"});
  CHECK(in_class("al2023", "    #!/bin/bash\n    sysctl -p\n").empty());
  CHECK(in_class("bottlerocket", "    [settings.kernel]\n    lockdown = \"none\"\n").empty());
}

TEST_CASE("broken-mime: headers and boundaries") {
  const std::string right = mime({{"application/node.eks.aws", node_config}});
  CHECK(in_user_data(right).empty());
  std::string blank = right;
  blank.insert(blank.find("--//\n") + 5, "\n");
  CHECK(in_user_data(blank) == FoundLines{"6: broken-mime"});
  std::string joined = right;
  joined.replace(joined.find("\n\napiVersion"), 2, "\n");
  CHECK(in_user_data(joined) == FoundLines{"6: broken-mime"});
  CHECK(in_user_data("  " + right) == FoundLines{"1: broken-mime"});
  CHECK(in_user_data(right.substr(0, right.rfind("--//--"))) == FoundLines{"4: broken-mime"});
}

TEST_CASE("cni-setting-on-node: variables of aws-node in a script of the node") {
  const std::string call = "/etc/eks/bootstrap.sh blue\n";
  CHECK(in_script("export ENABLE_PREFIX_DELEGATION=true\n" + call) ==
        FoundLines{"2: cni-setting-on-node"});
  CHECK(in_script("echo WARM_PREFIX_TARGET=1 >> /etc/environment\n" + call) ==
        FoundLines{"2: cni-setting-on-node"});
  CHECK(in_user_data(script_part("#!/bin/bash\nexport WARM_IP_TARGET=5\n")) ==
        FoundLines{"8: cni-setting-on-node"});
  LintSettings other_cni;
  other_cni.other_cni = true;
  CHECK(linted("a.sh", "#!/bin/bash\nexport WARM_IP_TARGET=5\n" + call, other_cni).empty());
  CHECK(in_script("export WARM_IP_TARGET=5\nkubectl set env daemonset aws-node -n kube-system "
                  "WARM_IP_TARGET=$WARM_IP_TARGET\n" +
                  call)
            .empty());
}

// amazon-eks-ami, nodeadm/internal/kubelet/environment.go: flags come last on the command line, and
// nodeadm/doc/examples.md: later parts win.
TEST_CASE("set-twice: of several max pods in NodeConfigs one wins") {
  const std::string config = node_config + "  kubelet:\n    config:\n      maxPods: 58\n";
  const std::string flags = node_config + "  kubelet:\n    flags: [--max-pods=29]\n";
  CHECK(linted("a.yaml", config + "    flags: [--max-pods=29]\n") == FoundLines{"6: set-twice"});
  CHECK(linted("a.yaml", config + "    flags: [--max-pods=58]\n").empty());
  // nodeadm/internal/kubelet/config.go: kube-reserved follows the expression.
  CHECK(linted("a.yaml", config + "    maxPodsExpression: max_pods\n") ==
        FoundLines{"7: set-twice"});
  CHECK(in_user_data(mime({{"application/node.eks.aws", flags},
                           {"application/node.eks.aws", config}})) == FoundLines{"21: set-twice"});
}

TEST_CASE("A script that edits the kubelet's configuration may set max pods in it") {
  // bootstrap.sh keeps the maxPods of that file (amazon-eks-ami, templates/al2/runtime).
  const std::string call = "/etc/eks/bootstrap.sh blue --use-max-pods false\n";
  const std::string file = "/etc/kubernetes/kubelet/kubelet-config.json";
  for (const std::string& edit :
       {concat({"sed -i '2i \"maxPods\": 58,' ", file, "\n"}),
        concat({"echo \"$(jq '.maxPods=58' ", file, ")\" > ", file, "\n"}),
        concat({"CONFIG=", file, "\njq .maxPods=58 $CONFIG | tee $CONFIG\n"}),
        concat({"cp /opt/kubelet.json ", file, "\n"})}) {
    CAPTURE(edit);
    CHECK(linted("a.sh", concat({"#!/bin/bash\n", edit, call})).empty());
  }
  CHECK(linted("a.sh", "#!/bin/bash\n" + call) == std::vector<std::string>{"2: no-value"});
}

TEST_CASE("Of user data that nodes do not read, no number is judged") {
  const std::string node_class =
      "apiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\nmetadata: {name: web}\nspec:\n"
      "  amiSelectorTerms:\n    - alias: al2023@latest\n  userData: |\n    #!/bin/bash\n"
      "    /etc/eks/bootstrap.sh blue --kubelet-extra-args '--max-pods=300'\n";
  CHECK(linted("a.yaml", node_class) == std::vector<std::string>{"9: wrong-user-data"});
}

TEST_CASE("broken-mime: a NodeConfig in a part that nodeadm does not read") {
  const FoundLines found{"7: broken-mime"};
  CHECK(in_user_data(mime({{"text/x-shellscript", node_config}})) == found);
  CHECK(in_user_data(mime({{"text/plain", node_config}})) == found);
  CHECK(in_user_data(mime({{"application/node.eks.aws", node_config}})).empty());
  CHECK(in_user_data(script_part("cat > /etc/eks/nodeadm.d/a.yaml <<EOF\n" + node_config + "EOF\n"))
            .empty());
}

TEST_CASE("broken-mime: parts with another boundary than the header declares") {
  CHECK(linted_words("user-data.txt",
                     "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=BOUNDARY\n\n"
                     "--BOUNDRY\nContent-Type: application/node.eks.aws\n\n" +
                         node_config + "--BOUNDRY--\n") ==
        FoundLines{"4: broken-mime: this is not the boundary that the header declares: no part is "
                   "read (write the same boundary in the header Content-Type and before each "
                   "part)"});
}

TEST_CASE("no-value: an option that takes the next one as its value") {
  const FoundLines words =
      linted_words("a.sh",
                   "#!/bin/bash\n/etc/eks/bootstrap.sh blue --use-max-pods --kubelet-extra-args "
                   "'--max-pods=29'\n");
  REQUIRE(words.size() == 2);
  CHECK(words.back() ==
        "2: no-value: --use-max-pods needs a value, and takes --kubelet-extra-args as its value "
        "(write a value behind --use-max-pods)");
}

TEST_CASE("set-twice: the kubelet takes the last --max-pods") {
  CHECK(in_call("--use-max-pods false --kubelet-extra-args '--max-pods=20 --max-pods=29'") ==
        FoundLines{"2: set-twice"});
  CHECK(in_call("--use-max-pods false --kubelet-extra-args '--max-pods=29 --max-pods=29'").empty());
}

TEST_CASE("Words of the kubelet that it exits on") {
  const std::string call = "--use-max-pods false --kubelet-extra-args ";
  CHECK(in_call(call + "--max-pods=abc") == FoundLines{"2: wrong-type"});
  CHECK(in_call(call + "'--max-pods=-1'") == FoundLines{"2: wrong-type"});
  CHECK(in_call(call + "max-pods=29") == FoundLines{"2: unknown-option"});
  CHECK(in_call(call + "'--max-pods=$MAX'").empty());
  CHECK(in_call(call + "--max-pods=$MAX").empty());
}

TEST_CASE("AL2 is where the script calls bootstrap.sh") {
  const std::string script = "#!/bin/bash\nset -e\n/etc/eks/bootstrap.sh blue\n";
  CHECK(linted_words("a.sh", script).front().starts_with("3: al2: EKS has published no AMIs"));
  LintSettings settings;
  settings.kubernetes_version = Version{1, 33, 0};
  CHECK(linted_words("a.sh", script, settings).front() ==
        "3: al2: EKS has no AMI of AL2 for Kubernetes 1.33 (move to AL2023 or Bottlerocket)");
}

TEST_CASE("unknown-option: PowerShell refuses names, and takes other words for values") {
  const auto message_on = [&](const std::string& words) {
    Sources in_memory;
    const LintResult result = lint_files(
        {{"user-data.txt", concat({"<powershell>\n& C:\\Start-EKSBootstrap.ps1 -EKSClusterName a ",
                                   words, "\n</powershell>\n"})}},
        in_memory);
    return result.findings.empty() ? "" : result.findings.front().message;
  };
  CHECK_THAT(message_on("-MaxPods 20"), Catch::Contains("PowerShell refuses the call"));
  CHECK_THAT(message_on("--max-pods 20"), Catch::Contains("another parameter"));
  CHECK_THAT(message_on("-KubeletExtraArgs '--max-pods=20' '--node-labels=a=b'"),
             Catch::Contains("PowerShell gives this one to another parameter"));
  CHECK(message_on("-Endpoint https://eks.example.com").empty());
}

TEST_CASE("unknown-option: options of bootstrap.sh are not for other callers of the kubelet") {
  const auto help_in = [](const std::string& path, const std::string& content) {
    Sources sources;
    const LintResult result = lint_files({{path, content}}, sources);
    for (const Finding& finding : result.findings) {
      if (finding.rule == RuleId::UnknownOption) return finding.help;
    }
    return std::string();
  };
  CHECK_THAT(help_in("user-data.txt",
                     "<powershell>\n& C:\\Start-EKSBootstrap.ps1 -EKSClusterName a "
                     "-KubeletExtraArgs '--use-max-pods=false'\n</powershell>\n"),
             Catch::StartsWith("remove it"));
  CHECK_THAT(help_in("node.yaml", node_config + "  kubelet: {flags: [--use-max-pods=false]}\n"),
             Catch::StartsWith("remove it"));
  CHECK_THAT(help_in("a.sh",
                     "#!/bin/bash\n/etc/eks/bootstrap.sh a --kubelet-extra-args "
                     "'--use-max-pods=false --max-pods=20'\n"),
             Catch::Contains("bootstrap.sh itself"));
}

TEST_CASE("unknown-option: The value of an option with a typing error is no finding of its own") {
  const auto count = [](const std::string& words) {
    Sources in_memory;
    const std::string script = "#!/bin/bash\n/etc/eks/bootstrap.sh blue " + words + "\n";
    const LintResult result = lint_files({{"a.sh", script}}, in_memory);
    return std::ranges::count(result.findings, RuleId::UnknownOption, &Finding::rule);
  };
  CHECK(count("--kubelet_extra_args '--max-pods=20'") == 1);
  CHECK(count("--kubelet_extra_args --dns-cluster-ip 10.0.0.10 '--max-pods=20'") == 2);
  CHECK(count("--max-pods 20 --max-pods=20") == 2);
}

TEST_CASE("overridden-environment: The help is for the family") {
  const std::string exports = "#!/bin/bash\nexport MAX_PODS=50\n";
  Sources sources;
  const LintResult result = lint_files(
      {{"user-data.txt",
        mime({{"application/node.eks.aws", node_config}, {"text/x-shellscript", exports}})}},
      sources);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings.front().rule == RuleId::OverriddenEnvironment);
  CHECK_THAT(result.findings.front().help, Catch::Contains("spec.kubelet.config.maxPods"));
}

TEST_CASE("A text file that may be prose has no findings") {
  const std::string command = "/etc/eks/bootstrap.sh blue --use-max-pods=false\n";
  const std::string prose = "To join a node, run\n\n" + command;
  CHECK(linted("docs/README.txt", prose).empty());
  CHECK(linted("README.txt", "An example:\napiVersion: node.eks.aws/v1alpha1\nkind: [\n").empty());
  CHECK(linted("notes.txt", "Settings are\n[settings.kubernetes]\nmax-pods = 20\nand so on\n")
            .empty());
  CHECK(linted("nodes.txt", "#!/bin/bash\n" + command) == FoundLines{"2: equals-form"});
  CHECK(linted("user-data-web.txt", command) == FoundLines{"1: equals-form"});
}
