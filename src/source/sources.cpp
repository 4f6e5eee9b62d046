// SPDX-License-Identifier: Apache-2.0
#include "source/sources.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>
#include <utility>

#include "source/formats.h"
#include "source/user_data.h"
#include "source/yaml.h"
#include "text/strings.h"

namespace maxpods {
namespace {

// Of each file that configures nodes, at least one.
constexpr std::array<std::string_view, 28> node_words = {
    // Documents.
    "eksctl.io/", "karpenter.sh/v1", "karpenter.k8s.aws/v1", "EC2NodeClass", "NodePool",
    "node.eks.aws", "maxPods",
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
  return !text.starts_with('{') && !has_line(text, "apiVersion:");
}

/// Whether a line says `apiVersion:` of node configuration, or the content is a DaemonSet aws-node
/// or a ConfigMap amazon-vpc-cni.
bool looks_like_node_configuration(std::string_view content) {
  constexpr std::string_view key = "apiVersion";
  for (std::size_t at = content.find(key); at != std::string_view::npos;
       at = content.find(key, at + key.size())) {
    const std::size_t line = content.find_last_of('\n', at) + 1;
    const bool is_key = content.substr(line, at - line).find_first_not_of(" \t-\"'{") >= at - line;
    const std::string_view version = content.substr(at, content.find('\n', at) - at);
    constexpr std::array<std::string_view, 4> groups = {"eksctl.io/", "karpenter.sh/",
                                                        "karpenter.k8s.aws/", "node.eks.aws/"};
    if (is_key && std::ranges::any_of(groups, [&](std::string_view group) {
          return version.find(group) != std::string_view::npos;
        })) {
      return true;
    }
  }
  return has_line(content, "  name: aws-node") || has_line(content, "  name: amazon-vpc-cni");
}

/// Whether parts are left out, as documentation has it, or something else fills them in: a line of
/// `...` that ends no document, `…`, or the `%s` of printf.
bool is_incomplete(std::string_view content) {
  constexpr std::array<std::string_view, 6> signs = {" ...", "\t...", "\xE2\x80\xA6",
                                                     "%s",   "%d",    "%v"};
  return std::ranges::any_of(
      signs, [&](std::string_view sign) { return content.find(sign) != std::string_view::npos; });
}

void read_documents_of(const Text& text, Sources& sources) {
  const Documents read = read_yaml(text);
  for (const Value& document : read.documents) {
    read_document({document, read.has_directives}, sources);
  }
  const bool is_judged = looks_like_node_configuration(text.view()) && !is_incomplete(text.view());
  if (read.fault && is_judged) {
    sources.unreadable.push_back(*read.fault);
  }
}

/// How many things were found so far.
std::size_t found_in(const Sources& sources) {
  return sources.nodes.size() + sources.node_pools.size() + sources.cni.size() +
         sources.unreadable.size() + sources.eksctl_configs.size() +
         sources.max_pods_beside_config.size();
}

}  // namespace

void read_document(const Document& document, Sources& sources) {
  const Value* const items = document.value.find("items");
  if (document.value.known_text("kind") == "List" && items != nullptr) {
    for (const Value& item : items->items) read_document({item, document.has_directives}, sources);
    return;
  }
  // NOLINTNEXTLINE(readability-simplify-boolean-expr): the first that understands it.
  read_eksctl(document, sources) || read_karpenter(document, sources) ||
      read_vpc_cni(document, sources) || read_node_config(document, sources);
}

void add_source(Sources& sources, std::string path, std::string content) {
  const std::size_t index = sources.files.size();
  sources.files.push_back({std::move(path), "", false});
  if (!may_configure_nodes(content)) return;
  const std::size_t found = found_in(sources);
  const Text text(std::move(content), index);
  if (is_user_data(sources.files[index].path, text.view())) {
    if (text.size() <= max_user_data_bytes) read_user_data_file(text, sources);
  } else {
    read_documents_of(text, sources);
  }
  if (found_in(sources) == found) return;
  sources.files[index].content = std::string(text.view());
  sources.files[index].has_configuration = true;
}

bool may_configure_nodes(std::string_view content) {
  const auto is_in_content = [&](std::string_view word) {
    return content.find(word) != std::string_view::npos;
  };
  return std::ranges::any_of(node_words, is_in_content) || begins_encoded(content);
}

}  // namespace maxpods
