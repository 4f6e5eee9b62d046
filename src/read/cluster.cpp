// SPDX-License-Identifier: Apache-2.0
#include "read/cluster.h"

#include <fmt/format.h>

#include "read/json.h"
#include "read/json_view.h"
#include "text/bad_input.h"
#include "text/names.h"
#include "text/number.h"

namespace maxpods {
namespace {

/// The state that `read` finds in the document. Messages call the document `what`, and name the
/// `command` that prints one.
template <typename State>
State read_document(std::string_view text, const std::string& file, std::string_view what,
                    std::string_view command, State (*read)(const JsonView&)) {
  const std::string hint = creation_hint(command, text);
  try {
    const nlohmann::json document = parse_json(text, file);
    return read(JsonView(document));
  } catch (const BadInput& error) {
    throw BadInput(error.what(), hint);
  } catch (const JsonMismatch& mismatch) {
    throw BadInput(fmt::format("{} is not {}: {}", file, what, mismatch.what()), hint);
  }
}

/// Throws JsonMismatch unless the document is a Kubernetes object of that kind and name.
void check_object(const JsonView& document, std::string_view kind, std::string_view name) {
  const std::string& found_kind = document["kind"].text();
  if (found_kind != kind) throw JsonMismatch("its kind is " + found_kind);
  const std::string& found_name = document["metadata"]["name"].text();
  if (found_name != name) throw JsonMismatch("its name is " + found_name);
}

/// The object of that kind and name: the document, or the one in a list of kubectl, which it prints
/// for several objects and with --selector. In a list, the namespace decides between objects of one
/// name. Throws JsonMismatch where there is none.
JsonView object_in(const JsonView& document, std::string_view kind, std::string_view name) {
  const std::string& found_kind = document["kind"].text();
  // A list of the API names the kind once, without its objects.
  const bool is_typed_list = found_kind == fmt::format("{}List", kind);
  if (found_kind != "List" && !is_typed_list) {
    check_object(document, kind, name);
    return document;
  }
  std::optional<JsonView> found;
  for (const JsonView& item : document["items"].list()) {
    const std::string* const item_kind = item["kind"].optional_text();
    const bool is_of_kind = item_kind == nullptr ? is_typed_list : *item_kind == kind;
    const JsonView metadata = item["metadata"];
    if (!is_of_kind || metadata["name"].text_or_empty() != name) continue;
    if (metadata["namespace"].text_or_empty() == "kube-system") return item;
    if (!found) found = item;
  }
  if (!found) throw JsonMismatch(fmt::format("it is a list without the {} {}", kind, name));
  return *found;
}

/// The release in the tag of an image such as `.../amazon-k8s-cni:v1.18.0-eksbuild.1`; nullopt
/// where there is none.
std::optional<Version> version_of_image(std::string_view image) {
  image = image.substr(0, image.find('@'));
  const std::size_t colon = image.rfind(':');
  const std::size_t slash = image.rfind('/');
  const bool has_tag =
      colon != std::string_view::npos && (slash == std::string_view::npos || colon > slash);
  return has_tag ? parse_version(image.substr(colon + 1)) : std::nullopt;
}

void read_environment(const JsonView& container, AwsNodeState& state) {
  for (const JsonView& variable : container["env"].list()) {
    const std::string& name = variable["name"].text();
    if (variable["valueFrom"].is_absent()) {
      state.environment[name] = variable["value"].text_or_empty();
    } else {
      state.set_elsewhere.push_back(name);
    }
  }
}

AwsNodeState aws_node_in(const JsonView& document) {
  const JsonView daemon_set = object_in(document, "DaemonSet", "aws-node");
  AwsNodeState state;
  bool found = false;
  for (const JsonView& container : daemon_set["spec"]["template"]["spec"]["containers"].list()) {
    if (container["name"].text() != "aws-node") continue;
    found = true;
    state.version = version_of_image(container["image"].text_or_empty());
    read_environment(container, state);
  }
  if (!found) throw JsonMismatch("it has no container aws-node");
  return state;
}

SettingsByName amazon_vpc_cni_in(const JsonView& document) {
  const JsonView config_map = object_in(document, "ConfigMap", "amazon-vpc-cni");
  SettingsByName data;
  for (const auto& [key, value] : config_map["data"].members()) {
    if (const std::string* const text = value.text_if_string()) data[key] = *text;
  }
  return data;
}

[[noreturn]] void refuse_value(std::string_view what, std::string_view value) {
  throw JsonMismatch(fmt::format("its {} is '{}'", what, value));
}

/// The text under `key`, or under the key that the EKS user guide gives it by --query.
const std::string* queried_text(const JsonView& cluster, std::string_view key,
                                std::string_view queried_key) {
  const std::string* const found = cluster[key].optional_text();
  return found == nullptr ? cluster[queried_key].optional_text() : found;
}

ClusterState cluster_in(const JsonView& document) {
  const bool is_all = !document["cluster"].is_absent();
  const JsonView cluster = is_all ? document["cluster"] : document;
  const std::string* const version = queried_text(cluster, "version", "Kubernetes Version");
  if (version == nullptr) cluster["version"].refuse_type("a string");
  ClusterState state;
  state.kubernetes_version = parse_kubernetes_version(*version);
  if (!state.kubernetes_version) refuse_value("version", *version);
  if (const std::string* const name = cluster["name"].optional_text()) {
    if (!is_cluster_name(*name)) refuse_value("name", *name);
    state.name = *name;
  }
  if (const auto* const platform = queried_text(cluster, "platformVersion", "Platform Version")) {
    state.platform_version = parse_platform_version(*platform);
    if (!state.platform_version) refuse_value("platform version", *platform);
  }
  const JsonView network = cluster["kubernetesNetworkConfig"];
  if (const std::string* const ip_family = network["ipFamily"].optional_text()) {
    if (*ip_family == "ipv4") state.ip_family = IpFamily::IPv4;
    if (*ip_family == "ipv6") state.ip_family = IpFamily::IPv6;
    if (!state.ip_family) refuse_value("IP family", *ip_family);
  }
  return state;
}

}  // namespace

std::optional<Version> parse_kubernetes_version(std::string_view text) {
  constexpr int max_minor = 999;
  const std::optional<Version> version = parse_version(text);
  if (!version || version->major != 1 || version->minor > max_minor) return std::nullopt;
  return Version{version->major, version->minor, 0};
}

std::optional<int> parse_platform_version(std::string_view text) {
  constexpr std::string_view prefix = "eks.";
  if (!text.starts_with(prefix)) return std::nullopt;
  const std::optional<int> number = parse_integer(text.substr(prefix.size()));
  return number > 0 ? number : std::nullopt;
}

ClusterState read_cluster(std::string_view text, const std::string& file) {
  return read_document(text, file, "a cluster", "aws eks describe-cluster --name my-cluster",
                       cluster_in);
}

AwsNodeState read_aws_node(std::string_view text, const std::string& file) {
  return read_document(text, file, "the DaemonSet aws-node",
                       "kubectl get daemonset aws-node -n kube-system -o json", aws_node_in);
}

SettingsByName read_amazon_vpc_cni(std::string_view text, const std::string& file) {
  return read_document(text, file, "the ConfigMap amazon-vpc-cni",
                       "kubectl get configmap amazon-vpc-cni -n kube-system -o json",
                       amazon_vpc_cni_in);
}

}  // namespace maxpods
