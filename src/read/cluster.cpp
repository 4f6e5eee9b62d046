// SPDX-License-Identifier: Apache-2.0
#include "read/cluster.h"

#include <fmt/format.h>

#include "read/json.h"
#include "text/bad_input.h"
#include "text/names.h"
#include "text/number.h"

namespace maxpods {
namespace {

using nlohmann::json;

/// The value at the end of the path; null where there is none.
const json& at(const json& document, const char* pointer) {
  static const json none;
  const json::json_pointer path(pointer);
  return document.contains(path) ? document.at(path) : none;
}

std::optional<std::string> text_at(const json& document, const char* pointer) {
  const json& value = at(document, pointer);
  if (!value.is_string()) return std::nullopt;
  return value.get<std::string>();
}

/// Why there is no text at the end of the path, where `what` stands.
std::string why_no_text(const json& document, const char* pointer, std::string_view what) {
  const json& value = at(document, pointer);
  if (value.is_null()) return fmt::format("it has no {}", what);
  return fmt::format("its {} is {}, not a string", what, kind_of(value));
}

[[noreturn]] void refuse(const std::string& file, const std::string& what, const std::string& seen,
                         std::string_view command) {
  throw BadInput(fmt::format("{} is not {}: {}", file, what, seen), std::string(command));
}

json parsed(std::string_view text, const std::string& file, std::string_view command) {
  try {
    return parse_json(text, file);
  } catch (const BadInput& error) {
    throw BadInput(error.what(), std::string(command));
  }
}

/// Throws unless the document is a Kubernetes object of that kind and name.
void check_object(const json& document, const std::string& file, const std::string& kind,
                  const std::string& name, std::string_view command) {
  const std::string what = fmt::format("a {}", kind);
  if (!document.is_object()) {
    refuse(file, what, fmt::format("it is {}", kind_of(document)), command);
  }
  const std::optional<std::string> found_kind = text_at(document, "/kind");
  if (found_kind != kind) {
    refuse(file, what,
           found_kind ? "kind is " + *found_kind : why_no_text(document, "/kind", "kind"), command);
  }
  const std::optional<std::string> found_name = text_at(document, "/metadata/name");
  if (found_name == name) return;
  refuse(
      file, fmt::format("the {} {}", kind, name),
      found_name ? "its name is " + *found_name : why_no_text(document, "/metadata/name", "name"),
      command);
}

/// The release by the tag of an image, as in `.../amazon-k8s-cni:v1.18.0-eksbuild.1`; nothing where
/// it has none.
std::optional<Version> version_of_image(std::string_view image) {
  image = image.substr(0, image.find('@'));
  const std::size_t colon = image.rfind(':');
  const std::size_t slash = image.rfind('/');
  const bool has_tag =
      colon != std::string_view::npos && (slash == std::string_view::npos || colon > slash);
  return has_tag ? parse_version(image.substr(colon + 1)) : std::nullopt;
}

void read_environment(const json& container, AwsNodeState& state) {
  const json& variables = at(container, "/env");
  if (!variables.is_array()) return;
  for (const json& variable : variables) {
    const std::optional<std::string> name = text_at(variable, "/name");
    if (!name) continue;
    if (at(variable, "/valueFrom").is_object()) {
      state.set_elsewhere.push_back(*name);
    } else {
      state.environment[*name] = text_at(variable, "/value").value_or("");
    }
  }
}

}  // namespace

std::optional<Version> parse_kubernetes_version(std::string_view text) {
  constexpr int most = 999;
  const std::optional<Version> version = parse_version(text);
  if (!version || version->major != 1 || version->minor > most) return std::nullopt;
  return Version{version->major, version->minor, 0};
}

std::optional<int> parse_platform_version(std::string_view text) {
  constexpr std::string_view prefix = "eks.";
  if (!text.starts_with(prefix)) return std::nullopt;
  const std::optional<int> number = parse_integer(text.substr(prefix.size()));
  return number > 0 ? number : std::nullopt;
}

ClusterState read_cluster(std::string_view text, const std::string& file) {
  constexpr std::string_view command =
      "create the file with: aws eks describe-cluster --name my-cluster";
  const json document = parsed(text, file, command);
  if (!document.is_object()) {
    refuse(file, "a cluster", fmt::format("it is {}", kind_of(document)), command);
  }
  const json& cluster = document.contains("cluster") ? document.at("cluster") : document;
  auto version = text_at(cluster, "/version");
  if (!version) version = text_at(cluster, "/Kubernetes Version");
  if (!version) refuse(file, "a cluster", why_no_text(cluster, "/version", "version"), command);
  auto platform_version = text_at(cluster, "/platformVersion");
  if (!platform_version) platform_version = text_at(cluster, "/Platform Version");
  const auto ip_family = text_at(cluster, "/kubernetesNetworkConfig/ipFamily");

  ClusterState state;
  state.name = text_at(cluster, "/name");
  if (state.name && !is_cluster_name(*state.name)) {
    refuse(file, "a cluster", fmt::format("its name is '{}'", *state.name), command);
  }
  state.kubernetes_version = parse_kubernetes_version(*version);
  if (!state.kubernetes_version) {
    refuse(file, "a cluster", fmt::format("its version is '{}'", *version), command);
  }
  if (platform_version) state.platform_version = parse_platform_version(*platform_version);
  if (platform_version && !state.platform_version) {
    refuse(file, "a cluster", fmt::format("its platform version is '{}'", *platform_version),
           command);
  }
  if (ip_family == "ipv4") state.ip_family = IpFamily::IPv4;
  if (ip_family == "ipv6") state.ip_family = IpFamily::IPv6;
  if (ip_family && !state.ip_family) {
    refuse(file, "a cluster", fmt::format("its IP family is '{}'", *ip_family), command);
  }
  return state;
}

AwsNodeState read_aws_node(std::string_view text, const std::string& file) {
  constexpr std::string_view command =
      "create the file with: kubectl get daemonset aws-node -n kube-system -o json";
  const json document = parsed(text, file, command);
  check_object(document, file, "DaemonSet", "aws-node", command);
  const json& containers = at(document, "/spec/template/spec/containers");
  AwsNodeState state;
  bool found = false;
  for (const json& container : containers) {
    if (text_at(container, "/name") != "aws-node") continue;
    found = true;
    state.version = version_of_image(text_at(container, "/image").value_or(""));
    read_environment(container, state);
  }
  if (!found) refuse(file, "the DaemonSet aws-node", "it has no container aws-node", command);
  return state;
}

AmazonVpcCniState read_amazon_vpc_cni(std::string_view text, const std::string& file) {
  constexpr std::string_view command =
      "create the file with: kubectl get configmap amazon-vpc-cni -n kube-system -o json";
  const json document = parsed(text, file, command);
  check_object(document, file, "ConfigMap", "amazon-vpc-cni", command);
  AmazonVpcCniState state;
  const json& data = at(document, "/data");
  if (!data.is_object()) return state;
  for (const auto& [key, value] : data.items()) {
    if (value.is_string()) state.data[key] = value.get<std::string>();
  }
  return state;
}

}  // namespace maxpods
