// SPDX-License-Identifier: Apache-2.0
#include "source/sources.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>
#include <utility>

#include "source/formats.h"
#include "source/terraform.h"
#include "source/user_data.h"
#include "source/yaml.h"
#include "text/strings.h"

namespace maxpods {
namespace {

// Of each file that configures nodes, at least one.
constexpr std::array<std::string_view, 35> node_words = {
    // Documents.
    "eksctl.io/", "karpenter.sh/v1", "karpenter.k8s.aws/v1", "EC2NodeClass", "NodePool",
    "node.eks.aws", "maxPods", "kops.k8s.io/",
    // Resources.
    "AWS::EKS::", "AWS::EC2::LaunchTemplate", "aws_eks_", "aws_launch_",
    "terraform-aws-modules/eks", "terraform-aws-modules/terraform-aws-eks",
    // The VPC CNI.
    "aws-node", "vpc-cni", "_PREFIX_", "WARM_", "AWS_VPC_K8S", "enableWindowsIpam", "eniConfig",
    "nodeAgent", "enable-windows-",
    // User data.
    "multipart/", "bootstrap.sh", "EKSBootstrap", "max-pods", "MAX_PODS", "KUBELET_EXTRA_ARGS",
    "settings.kubernetes", "[settings", "nodeadm", "eksctl create",
    "Content-Type:", "<powershell>"};

/// What the base64 of user data begins with: gzip, `#!`, `MIME-Version`, `Content-Type`,
/// `apiVersion`, `[settings` and `<powershell`.
constexpr std::array<std::string_view, 7> encoded_beginnings = {
    "H4sI", "IyEv", "TUlNRS1W", "Q29udGVudC1U", "YXBpVmVyc2lv", "W3NldHRpbmdz", "PHBvd2Vyc2hl"};

/// The content from its first text on.
std::string_view after_blanks(std::string_view content) {
  constexpr std::string_view bom = "\xEF\xBB\xBF";
  if (content.starts_with(bom)) content.remove_prefix(bom.size());
  content.remove_prefix(std::min(content.find_first_not_of(" \t\r\n"), content.size()));
  return content;
}

bool begins_encoded(std::string_view content) {
  const std::string_view text = after_blanks(content);
  return std::ranges::any_of(encoded_beginnings,
                             [&](std::string_view word) { return text.starts_with(word); });
}

bool is_named(std::string_view path, std::initializer_list<std::string_view> endings) {
  return std::ranges::any_of(endings,
                             [&](std::string_view ending) { return path.ends_with(ending); });
}

/// Whether a line at the left margin begins with this.
bool has_line(std::string_view content, std::string_view beginning) {
  for (std::size_t at = content.find(beginning); at != std::string_view::npos;
       at = content.find(beginning, at + 1)) {
    if (at == 0 || content[at - 1] == '\n') return true;
  }
  return false;
}

/// Whether a text file is prose as far as its name and its beginning tell: what such a file quotes
/// is no configuration. cloud-init takes no script without `#!` either.
bool may_be_prose(std::string_view path, std::string_view content) {
  const std::string name = lower_case(path.substr(path.rfind('/') + 1));
  if (!name.ends_with(".txt") || name.starts_with("user-data") || name.starts_with("userdata")) {
    return false;
  }
  const std::string beginning = lower_case(after_blanks(content).substr(0, 16));
  constexpr std::array<std::string_view, 9> formats = {
      "#!",           "mime-version:", "content-type:",
      "<powershell>", "<script>",      "apiversion:",
      "---",          "[settings",     "{"};
  return !begins_encoded(content) && std::ranges::none_of(formats, [&](std::string_view format) {
    return beginning.starts_with(format);
  });
}

/// Whether the content is user data rather than documents of YAML: by what it begins with, then by
/// its name, and then by the rest of it.
bool is_user_data(std::string_view path, std::string_view content) {
  const std::string_view text = after_blanks(content);
  const std::string beginning = lower_case(text.substr(0, text.find_first_of("\r\n")));
  for (const std::string_view word :
       {"#!", "mime-version:", "content-type:", "<powershell>", "<script>"}) {
    if (beginning.starts_with(word)) return true;
  }
  if (is_named(path, {".yaml", ".yml", ".json"})) return false;
  if (is_named(path, {".toml", ".sh", ".ps1"})) return true;
  if (has_line(text, "Content-Type:")) return true;
  return !text.starts_with('{') && !has_line(text, "apiVersion:") && !has_line(text, "Resources:");
}

/// Whether the line says `apiVersion:` of node configuration.
bool names_node_configuration(std::string_view line) {
  constexpr std::array<std::string_view, 4> groups = {"eksctl.io/", "karpenter.sh/",
                                                      "karpenter.k8s.aws/", "node.eks.aws/"};
  line.remove_prefix(std::min(line.find_first_not_of(" \t-\"'{"), line.size()));
  return line.starts_with("apiVersion") &&
         std::ranges::any_of(groups, [&](std::string_view group) { return contains(line, group); });
}

/// Whether a line names node configuration, or the content is a DaemonSet aws-node, a ConfigMap
/// amazon-vpc-cni, or a template of CloudFormation with a node group.
bool looks_like_node_configuration(std::string_view content) {
  for (std::string_view rest = content; !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    if (names_node_configuration(line)) return true;
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
  }
  return has_line(content, "  name: aws-node") || has_line(content, "  name: amazon-vpc-cni") ||
         content.find("Type: AWS::EKS::Nodegroup") != std::string_view::npos;
}

/// Whether parts are left out, as documentation has it, or something else fills them in: a line of
/// `...` that ends no document, `…`, or the `%s` of printf.
bool is_incomplete(std::string_view content) {
  constexpr std::array<std::string_view, 6> signs = {" ...", "\t...", "\xE2\x80\xA6",
                                                     "%s",   "%d",    "%v"};
  return std::ranges::any_of(
      signs, [&](std::string_view sign) { return content.find(sign) != std::string_view::npos; });
}

/// Files of programs and documentation, in which node configuration is a string or an example.
bool is_about_something_else(std::string_view path) {
  const std::string name = lower_case(path);
  return is_named(name, {".md", ".markdown", ".mdx", ".rst", ".adoc", ".html", ".ipynb", ".py",
                         ".go", ".ts",       ".tsx", ".js",  ".mjs",  ".jsx",  ".rb",    ".java",
                         ".kt", ".cs",       ".rs",  ".c",   ".cc",   ".cpp",  ".h",     ".hpp"});
}

/// The first line that is neither empty nor a comment of YAML or TOML.
std::string_view first_line_of(std::string_view content) {
  while (!content.empty()) {
    const std::size_t end = std::min(content.find('\n'), content.size());
    const std::string_view line = trimmed(content.substr(0, end));
    if (!line.empty() && !line.starts_with('#')) return line;
    content.remove_prefix(std::min(end + 1, content.size()));
  }
  return {};
}

/// Whether a document of YAML or JSON is what the file is meant to be: by its name, or by its first
/// line, such as `apiVersion: v1`. Otherwise one may stand in it as an example.
bool is_document(std::string_view path, std::string_view content) {
  if (is_named(lower_case(path), {".yaml", ".yml", ".json"})) return true;
  const std::string_view line = first_line_of(after_blanks(content));
  if (line.starts_with("---") || line.starts_with('{')) return true;
  const std::size_t colon = line.find(':');
  return colon != std::string_view::npos && colon > 0 &&
         is_alphanumeric(line.substr(0, colon), "-_./");
}

/// How many things were found so far.
std::size_t found_in(const Sources& sources) {
  return sources.nodes.size() + sources.node_pools.size() + sources.cni.size() +
         sources.unreadable.size() + sources.eksctl_configs.size() +
         sources.max_pods_beside_config.size() + sources.unknown_eksctl_options.size() +
         sources.resources.size() + sources.kops.size();
}

/// Marks the files with what was found. User data may stand in another file than its nodes.
void mark_configured(Sources& sources) {
  const auto mark = [&](const Place& place) { sources.files[place.file].has_configuration = true; };
  const auto mark_all = [&](const auto& found) {
    for (const auto& each : found) mark(each.place);
  };
  mark_all(sources.nodes);
  mark_all(sources.node_pools);
  mark_all(sources.cni);
  mark_all(sources.unreadable);
  mark_all(sources.module_faults);
  for (const EksctlConfig& config : sources.eksctl_configs) mark(config.document.place);
  for (const Place& place : sources.max_pods_beside_config) mark(place);
  for (const Place& place : sources.unknown_eksctl_options) mark(place);
  for (const NodeConfiguration& nodes : sources.nodes) {
    for (const UserData& data : nodes.user_data) {
      if (!data.text.empty()) mark(data.text.place());
      for (const UserDataPart& part : data.parts) {
        if (!part.text.empty()) mark(part.text.place());
      }
    }
  }
}

}  // namespace

void read_yaml_documents(const Text& text, Sources& sources) {
  const Documents read = read_yaml(text);
  for (const Value& document : read.documents) {
    read_document({document, read.has_directives}, sources);
  }
  if (!read.fault) return;
  const bool is_judged = is_document(sources.files[text.place().file].path, text.view()) &&
                         looks_like_node_configuration(text.view()) && !is_incomplete(text.view());
  if (is_judged) sources.unreadable.push_back(*read.fault);
}

bool read_kubernetes_document(const Document& document, Sources& sources) {
  const Value* const items = document.value.find("items");
  if (document.value.known_text("kind") == "List" && items != nullptr) {
    for (const Value& item : items->items) {
      read_kubernetes_document({item, document.has_directives}, sources);
    }
    return true;
  }
  return read_eksctl(document, sources) || read_karpenter(document, sources) ||
         read_vpc_cni(document, sources) || read_node_config(document, sources) ||
         read_kops(document, sources);
}

void read_document(const Document& document, Sources& sources) {
  if (!read_kubernetes_document(document, sources)) read_cloudformation(document, sources);
}

void add_source(Sources& sources, std::string path, std::string content) {
  const std::size_t index = sources.files.size();
  sources.files.push_back({std::move(path), "", false});
  if (is_terraform(sources.files[index].path, content)) {
    add_terraform_file(sources, index, std::move(content));
    return;
  }
  if (is_about_something_else(sources.files[index].path) || !may_configure_nodes(content)) return;
  if (may_be_prose(sources.files[index].path, content)) return;
  const std::size_t found = found_in(sources);
  const Text text(std::move(content), index);
  if (is_user_data(sources.files[index].path, text.view())) {
    if (text.size() <= max_user_data_bytes) read_user_data_file(text, sources);
  } else if (!read_terraform_plan(text, sources)) {
    read_yaml_documents(text, sources);
  }
  if (found_in(sources) > found) sources.files[index].content = std::string(text.view());
}

void finish_sources(Sources& sources, const ReadNamedFile& read_named_file) {
  read_terraform_files(sources, read_named_file);
  link_resources(sources);
  link_kops(sources);
  std::ranges::stable_sort(sources.nodes, {}, [](const NodeConfiguration& nodes) {
    return std::pair(nodes.place.file, nodes.place.begin);
  });
  mark_configured(sources);
}

std::string_view folder_of(const Place& place, const Sources& sources) {
  const std::string_view path = sources.files[place.file].path;
  return path.substr(0, path.rfind('/') + 1);
}

bool is_terraform(std::string_view path, std::string_view content) {
  if (path != "-") return is_named(path, {".tf", ".tofu", ".hcl"});
  constexpr auto blocks = std::to_array<std::string_view>(
      {"resource \"", "module \"", "locals {", "terraform {", "data \"", "variable \""});
  return std::ranges::any_of(blocks,
                             [&](std::string_view block) { return has_line(content, block); });
}

bool may_configure_nodes(std::string_view content) {
  const auto is_in_content = [&](std::string_view word) {
    return content.find(word) != std::string_view::npos;
  };
  return std::ranges::any_of(node_words, is_in_content) || begins_encoded(content);
}

}  // namespace maxpods
