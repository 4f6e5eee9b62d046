// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/formats.h"
#include "source/holes.h"
#include "source/yaml.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::string_view daemon_set = "aws-node";
constexpr std::string_view config_map = "amazon-vpc-cni";
constexpr std::string_view chart = "aws-vpc-cni";
constexpr std::string_view addon_name = "vpc-cni";

void add_variables(const Value& map, CniConfiguration& cni) {
  for (const Member& member : map.members) {
    cni.variables.push_back({member.key, member.value, member.place});
  }
}

/// Variables that decide how many addresses a node has, or which are ready. The container aws-node
/// alone reads them.
constexpr auto address_variables = std::to_array<std::string_view>(
    {"AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG", "ENABLE_POD_ENI", "ENABLE_PREFIX_DELEGATION", "MAX_ENI",
     "MINIMUM_IP_TARGET", "WARM_ENI_TARGET", "WARM_IP_TARGET", "WARM_PREFIX_TARGET"});

bool is_about_addresses(std::string_view name) {
  return std::ranges::find(address_variables, name) != address_variables.end();
}

/// Keeps of the variables elsewhere those that aws-node should have, and has not: `kubectl set env`
/// gives a variable to every container.
void keep_unread(CniConfiguration& cni) {
  std::erase_if(cni.elsewhere, [&](const CniVariable& variable) {
    return !is_about_addresses(variable.name) || cni.find(variable.name) != nullptr;
  });
}

// The DaemonSet

/// Adds the variables of the container, a list of names and values.
void add_env(const Value& container, std::vector<CniVariable>& variables) {
  const Value* const env = container.find("env");
  if (env == nullptr) return;
  for (const Value& variable : env->items) {
    const Value* const name = variable.find("name");
    if (name == nullptr || !name->known_text()) continue;
    // That of a secret, a ConfigMap or a field is not in the file.
    Value value{.kind = Value::Kind::Unknown, .place = variable.place};
    if (const Value* const written = variable.find("value"); written != nullptr) value = *written;
    variables.push_back({*name->known_text(), std::move(value), name->place});
  }
}

/// The version of an image `…/amazon-k8s-cni:v1.18.0`; absent for others.
std::optional<Version> image_version(std::string_view image) {
  const std::string_view name = image.substr(image.rfind('/') + 1);
  const std::size_t colon = name.find(':');
  if (colon == std::string_view::npos || name.substr(0, colon) != "amazon-k8s-cni") {
    return std::nullopt;
  }
  return parse_version(name.substr(colon + 1, name.find('@') - colon - 1));
}

/// The containers of aws-node, of a manifest or of a patch.
void read_daemon_set_containers(const Value& declared, CniConfiguration& cni) {
  for (const std::string_view path :
       {"spec.template.spec.initContainers", "spec.template.spec.containers"}) {
    const Value* const containers = declared.find_path(path);
    if (containers == nullptr) continue;
    for (const Value& container : containers->items) {
      const std::optional<std::string> name = container.known_text("name");
      if (!name) continue;
      add_env(container, *name == daemon_set ? cni.variables : cni.elsewhere);
      // A patch has no image.
      if (*name != daemon_set) continue;
      cni.version = image_version(container.known_text("image").value_or(""));
      cni.is_complete = container.find("image") != nullptr && container.find("envFrom") == nullptr;
    }
  }
  keep_unread(cni);
}

bool read_daemon_set(const Document& document, Sources& sources) {
  const Value& declared = document.value;
  if (declared.known_text("metadata.name") != daemon_set) return false;
  CniConfiguration cni{.source = CniSource::DaemonSet,
                       .place = place_of_name(declared),
                       .has_directives = document.has_directives};
  if (declared.find_path("spec.template.spec") == nullptr) return true;
  read_daemon_set_containers(declared, cni);
  sources.cni.push_back(std::move(cni));
  return true;
}

// The ConfigMap

/// Keys of variables of aws-node that the ConfigMap has, too (pkg/config/loader.go of
/// github.com/aws/amazon-vpc-resource-controller-k8s).
constexpr auto shared_keys =
    std::to_array<std::string_view>({"warm-prefix-target", "warm-ip-target", "minimum-ip-target"});

/// Whether the key is a variable of aws-node, which nothing reads in a ConfigMap:
/// `ENABLE_PREFIX_DELEGATION`, or `enable-prefix-delegation` in the manner of ConfigMaps.
bool is_unread_key(std::string_view key) {
  if (std::ranges::find(shared_keys, key) != shared_keys.end()) return false;
  if (is_about_addresses(key)) return true;
  return std::ranges::any_of(address_variables, [&](std::string_view variable) {
    std::string with_dashes = lower_case(variable);
    std::ranges::replace(with_dashes, '_', '-');
    return with_dashes == key;
  });
}

void read_config_map_data(const Value& declared, CniConfiguration& cni) {
  const Value* const data = declared.find("data");
  if (data == nullptr) return;
  add_variables(*data, cni);
  for (const CniVariable& variable : cni.variables) {
    if (is_unread_key(variable.name)) cni.elsewhere.push_back(variable);
  }
}

/// Keys for Windows in another ConfigMap of the namespace.
bool read_other_config_map(const Document& document, Sources& sources) {
  const Value& declared = document.value;
  const Value* const data = declared.find("data");
  if (data == nullptr || !declared.known_text("metadata.name") ||
      declared.known_text("metadata.namespace") != "kube-system") {
    return false;
  }
  CniConfiguration cni{.source = CniSource::ConfigMap,
                       .place = place_of_name(declared),
                       .has_directives = document.has_directives};
  for (const Member& member : data->members) {
    if (!member.key.starts_with("enable-windows-")) continue;
    cni.elsewhere.push_back({member.key, member.value, member.place});
  }
  if (cni.elsewhere.empty()) return false;
  sources.cni.push_back(std::move(cni));
  return true;
}

bool read_config_map(const Document& document, Sources& sources) {
  const Value& declared = document.value;
  if (declared.known_text("metadata.name") != config_map) {
    return read_other_config_map(document, sources);
  }
  CniConfiguration cni{.source = CniSource::ConfigMap,
                       .place = place_of_name(declared),
                       .is_complete = true,
                       .has_directives = document.has_directives};
  read_config_map_data(declared, cni);
  sources.cni.push_back(std::move(cni));
  return true;
}

// Values of the Helm chart

/// Keys of the chart's values (charts/aws-vpc-cni/values.yaml of
/// github.com/aws/amazon-vpc-cni-k8s): a file with another one is for another chart.
constexpr auto chart_keys = std::to_array<std::string_view>({
    "affinity",
    "branchENICooldown",
    "cniConfig",
    "cri",
    "eniConfig",
    "enableNetworkPolicy",
    "enableWindowsIpam",
    "enableWindowsPrefixDelegation",
    "env",
    "extraEnv",
    "extraVolumeMounts",
    "extraVolumes",
    "fullnameOverride",
    "image",
    "imagePullSecrets",
    "init",
    "livenessProbe",
    "livenessProbeTimeoutSeconds",
    "minimumWindowsIPTarget",
    "nameOverride",
    "nodeAgent",
    "nodeSelector",
    "originalMatchLabels",
    "podAnnotations",
    "podLabels",
    "podMonitor",
    "podSecurityContext",
    "priorityClassName",
    "readinessProbe",
    "readinessProbeTimeoutSeconds",
    "resources",
    "securityContext",
    "serviceAccount",
    "tolerations",
    "updateStrategy",
    "warmWindowsIPTarget",
    "warmWindowsPrefixTarget",
});

/// Variables of aws-node (README.md of github.com/aws/amazon-vpc-cni-k8s), besides those that begin
/// with AWS_VPC_. Those of the second list are of general use, and tell nothing.
constexpr auto cni_variables = std::to_array<std::string_view>({
    "AWS_MANAGE_ENIS_NON_SCHEDULABLE",
    "ADDITIONAL_ENI_TAGS",
    "ANNOTATE_POD_IP",
    "DISABLE_LEAKED_ENI_CLEANUP",
    "DISABLE_NETWORK_RESOURCE_PROVISIONING",
    "DISABLE_POD_V6",
    "DISABLE_TCP_EARLY_DEMUX",
    "ENABLE_BANDWIDTH_PLUGIN",
    "ENABLE_IMDS_ONLY_MODE",
    "ENABLE_MULTI_NIC",
    "ENABLE_POD_ENI",
    "ENABLE_PREFIX_DELEGATION",
    "ENABLE_SUBNET_DISCOVERY",
    "ENABLE_V4_EGRESS",
    "ENABLE_V6_EGRESS",
    "ENI_CONFIG_ANNOTATION_DEF",
    "ENI_CONFIG_LABEL_DEF",
    "MAX_ENI",
    "MINIMUM_IP_TARGET",
    "NETWORK_POLICY_ENFORCING_MODE",
    "POD_SECURITY_GROUP_ENFORCING_MODE",
    "VPC_CNI_VERSION",
    "WARM_ENI_TARGET",
    "WARM_IP_TARGET",
    "WARM_PREFIX_TARGET",
});

constexpr auto general_variables = std::to_array<std::string_view>({
    "AWS_EC2_ENDPOINT",
    "AWS_EXTERNAL_SERVICE_CIDRS",
    "AWS_REGION",
    "CLUSTER_ENDPOINT",
    "CLUSTER_NAME",
    "DISABLE_INTROSPECTION",
    "DISABLE_METRICS",
    "ENABLE_IPv4",
    "ENABLE_IPv6",
    "ENABLE_NFTABLES",
    "HOST_CNI_BIN_PATH",
    "HOST_CNI_CONFDIR_PATH",
    "INTROSPECTION_BIND_ADDRESS",
    "IP_COOLDOWN_PERIOD",
    "POD_MTU",
    "VPC_ID",
});

bool is_general_variable(std::string_view name) {
  return std::ranges::find(general_variables, name) != general_variables.end();
}

/// Whether a document without a kind is values of the chart of the VPC CNI.
bool is_chart_values(const Value& values) {
  const bool has_chart_keys = std::ranges::all_of(values.members, [](const Member& member) {
    return is_cni_variable(member.key) ||
           std::ranges::find(chart_keys, member.key) != chart_keys.end();
  });
  const auto is_cnis = [](const Member& member) { return is_cni_variable(member.key); };
  const auto is_known = [](const Member& member) {
    return is_cni_variable(member.key) || is_general_variable(member.key);
  };
  const auto tells = [&](const Value* env) {
    return env != nullptr && std::ranges::any_of(env->members, is_cnis);
  };
  const Value* const env = values.find("env");
  const bool is_of_cni =
      env == nullptr || (env->is_map() && std::ranges::all_of(env->members, is_known));
  return has_chart_keys && is_of_cni && (tells(env) || tells(values.find_path("init.env")));
}

bool read_chart_values(const Document& document, Sources& sources) {
  const Value* values = &document.value;
  if (!values->is_map() || values->find("kind") != nullptr ||
      values->find("apiVersion") != nullptr) {
    return false;
  }
  // A chart that has it as a part names it.
  const Member* const part = values->find_member(chart);
  if (part != nullptr && part->value.is_map()) {
    values = &part->value;
  } else if (!is_chart_values(*values)) {
    return false;
  }
  const Member* const env = values->find_member("env");
  const Member* const first = env != nullptr ? env : values->find_member("init");
  if (first == nullptr) return false;
  CniConfiguration cni{.source = CniSource::HelmValues,
                       .place = first->place,
                       .is_complete = env != nullptr,
                       .has_directives = document.has_directives};
  read_cni_values(*values, cni);
  sources.cni.push_back(std::move(cni));
  return true;
}

/// The chart in a HelmRelease of Flux.
bool read_helm_release(const Document& document, Sources& sources) {
  const Value& declared = document.value;
  if (declared.known_text("spec.chart.spec.chart") != chart) return false;
  CniConfiguration cni{.source = CniSource::HelmValues,
                       .place = place_of_name(declared),
                       .is_complete = declared.find_path("spec.valuesFrom") == nullptr,
                       .has_directives = document.has_directives};
  const Value* const values = declared.find_path("spec.values");
  if (values != nullptr) read_cni_values(*values, cni);
  sources.cni.push_back(std::move(cni));
  return true;
}

/// Values of the chart in a source of an Application of Argo CD: `valuesObject` wins over `values`,
/// and `parameters` win over both.
void read_argo_values(const Value& helm, CniConfiguration& cni, Sources& sources) {
  const Value* const object = helm.find("valuesObject");
  const Value* const text = helm.find("values");
  if (object != nullptr) {
    read_cni_values(*object, cni);
  } else if (text != nullptr && text->is_string()) {
    read_addon_values(text->text, cni, sources);
  }
  for (const std::string_view others : {"valueFiles", "fileParameters"}) {
    if (helm.find(others) != nullptr) cni.is_complete = false;
  }
  const Value* const parameters = helm.find("parameters");
  if (parameters != nullptr) read_chart_parameters(*parameters, cni);
}

bool read_argo_source(const Value& source, const Document& document, Sources& sources) {
  if (source.known_text("chart") != chart) return false;
  CniConfiguration cni{.source = CniSource::HelmValues,
                       .place = place_of_name(document.value),
                       .is_complete = true,
                       .has_directives = document.has_directives};
  if (const Value* const helm = source.find("helm"); helm != nullptr)
    read_argo_values(*helm, cni, sources);
  sources.cni.push_back(std::move(cni));
  return true;
}

/// The chart in an Application of Argo CD.
bool read_application(const Document& document, Sources& sources) {
  bool is_read = false;
  if (const Value* const source = document.value.find_path("spec.source"); source != nullptr) {
    is_read = read_argo_source(*source, document, sources);
  }
  const Value* const list = document.value.find_path("spec.sources");
  if (list == nullptr) return is_read;
  for (const Value& source : list->items) is_read |= read_argo_source(source, document, sources);
  return is_read;
}

// The add-on

/// An Addon of ACK, or of Crossplane, which has the same keys below `spec.forProvider`.
bool read_addon_resource(const Document& document, Sources& sources) {
  const std::string version = document.value.known_text("apiVersion").value_or("");
  const bool is_ack = version.starts_with("eks.services.k8s.aws/");
  const bool is_crossplane = version.starts_with("eks.aws.");
  if (!is_ack && !is_crossplane) return false;
  const Value* const spec = document.value.find_path(is_ack ? "spec" : "spec.forProvider");
  if (spec == nullptr || spec->known_text(is_ack ? "name" : "addonName") != addon_name) {
    return false;
  }
  CniConfiguration cni{.source = CniSource::Addon,
                       .place = place_of_name(document.value),
                       .cluster = spec->known_text("clusterName").value_or(""),
                       .has_directives = document.has_directives};
  cni.version = parse_version(spec->known_text("addonVersion").value_or(""));
  const Value* const values = spec->find("configurationValues");
  if (values != nullptr && values->is_string()) read_addon_values(values->text, cni, sources);
  sources.cni.push_back(std::move(cni));
  return true;
}

// Commands

bool runs_program(const ShellCommand& command, std::string_view name) {
  if (command.words.empty()) return false;
  const std::string_view program = command.words[0].view();
  return program == name || program.ends_with('/' + std::string(name));
}

bool has_argument(const ShellCommand& command, std::string_view wanted) {
  return std::ranges::find(command.words, wanted, &ShellWord::view) != command.words.end();
}

std::string known_cluster(const Text& text) {
  return has_holes(text.view()) ? "" : std::string(text.view());
}

/// Adds `NAME=value` of a command line, without the bytes before `begin`.
void add_assignment(const Text& word, std::size_t begin, std::vector<CniVariable>& variables) {
  const std::size_t equals = word.view().find('=', begin);
  if (equals == std::string_view::npos || equals == begin) return;
  const std::string_view name = word.view().substr(begin, equals - begin);
  if (has_holes(name)) return;
  const Text text = word.part(equals + 1);
  const Place place = text.empty() ? word.place(begin, equals) : text.place();
  variables.push_back(
      {std::string(name),
       {.kind = Value::Kind::String, .place = place, .text = text, .is_quoted = true},
       word.place(begin, equals)});
}

constexpr auto daemon_set_kinds = std::to_array<std::string_view>(
    {"ds", "daemonset", "daemonsets", "daemonset.apps", "daemonsets.apps"});
constexpr auto config_map_kinds =
    std::to_array<std::string_view>({"cm", "configmap", "configmaps"});

/// The word of a command that names an object, as `ds/aws-node`, or as `aws-node` after `ds`; null
/// if there is none.
const ShellWord* find_object(const ShellCommand& command, std::span<const std::string_view> kinds,
                             std::string_view name) {
  const auto is_kind = [&](std::string_view text) {
    return std::ranges::find(kinds, text) != kinds.end();
  };
  std::string_view before;
  for (const ShellWord& word : command.words) {
    const std::string_view text = word.view();
    const std::size_t slash = text.find('/');
    const bool has_kind = slash != std::string_view::npos && is_kind(text.substr(0, slash));
    if (text == name ? is_kind(before) : has_kind && text.substr(slash + 1) == name) return &word;
    before = text;
  }
  return nullptr;
}

/// Whether a command is for a namespace in which aws-node is not.
bool is_in_other_namespace(const ShellCommand& command) {
  const Text name = command_option(command, {"--namespace", "-n"}).text;
  return !name.empty() && !has_holes(name.view()) && name.view() != "kube-system";
}

/// Takes back what commands before set in this file: `kubectl set env … NAME-`.
void remove_variable(std::string_view name, std::size_t file, Sources& sources) {
  for (CniConfiguration& cni : sources.cni) {
    if (cni.source != CniSource::KubectlSetEnv || cni.place.file != file) continue;
    std::erase_if(cni.variables,
                  [&](const CniVariable& variable) { return variable.name == name; });
  }
}

/// Whether a command gives variables to containers other than aws-node only.
bool is_for_others(const ShellCommand& command) {
  const Text containers = command_option(command, {"--containers", "-c"}).text;
  const std::string_view names = containers.view();
  return !names.empty() && !has_holes(names) && names != daemon_set &&
         names.find('*') == std::string_view::npos;
}

bool read_kubectl_set(const ShellCommand& command, Sources& sources) {
  const ShellWord* const object = find_object(command, daemon_set_kinds, daemon_set);
  if (object == nullptr || !has_argument(command, "env") || is_in_other_namespace(command)) {
    return false;
  }
  CniConfiguration cni{.source = CniSource::KubectlSetEnv, .place = object->place};
  std::vector<CniVariable>& variables = is_for_others(command) ? cni.elsewhere : cni.variables;
  bool is_after = false;
  for (const ShellWord& word : command.words) {
    const std::string_view text = word.view();
    if (is_after && !text.starts_with('-')) add_assignment(word.text, 0, variables);
    if (is_after && text.ends_with('-')) {
      remove_variable(text.substr(0, text.size() - 1), object->place.file, sources);
    }
    is_after |= &word == object;
  }
  keep_unread(cni);
  if (cni.variables.empty() && cni.elsewhere.empty()) return false;
  sources.cni.push_back(std::move(cni));
  return true;
}

/// A patch of the DaemonSet or the ConfigMap; a list of operations (`--type json`) says nothing.
bool read_kubectl_patch(const ShellCommand& command, Sources& sources) {
  const ShellWord* const set = find_object(command, daemon_set_kinds, daemon_set);
  const ShellWord* const map = find_object(command, config_map_kinds, config_map);
  if ((set == nullptr) == (map == nullptr)) return false;
  const Text patch = command_option(command, {"--patch", "-p"}).text;
  if (patch.empty() || is_only_holes(patch.view())) return false;
  const Documents read = read_yaml(patch);
  CniConfiguration cni{.source = set != nullptr ? CniSource::DaemonSet : CniSource::ConfigMap,
                       .place = set != nullptr ? set->place : map->place,
                       .has_directives = read.has_directives};
  for (const Value& document : read.documents) {
    if (set != nullptr) read_daemon_set_containers(document, cni);
    if (map != nullptr) read_config_map_data(document, cni);
  }
  if (cni.variables.empty() && cni.elsewhere.empty()) return false;
  sources.cni.push_back(std::move(cni));
  return true;
}

bool read_kubectl(const ShellCommand& command, Sources& sources) {
  if (!runs_program(command, "kubectl") && !runs_program(command, "oc")) return false;
  if (has_argument(command, "set")) return read_kubectl_set(command, sources);
  return has_argument(command, "patch") && read_kubectl_patch(command, sources);
}

bool read_aws(const ShellCommand& command, Sources& sources) {
  if (!runs_program(command, "aws") || !has_argument(command, "eks")) return false;
  if (!has_argument(command, "create-addon") && !has_argument(command, "update-addon"))
    return false;
  const Text name = command_option(command, {"--addon-name"}).text;
  if (name.view() != addon_name) return false;
  CniConfiguration cni{.source = CniSource::Addon,
                       .place = name.place(),
                       .cluster = known_cluster(command_option(command, {"--cluster-name"}).text)};
  cni.version = parse_version(command_option(command, {"--addon-version"}).text.view());
  const Text values = command_option(command, {"--configuration-values"}).text;
  if (!values.view().starts_with("file://")) read_addon_values(values, cni, sources);
  sources.cni.push_back(std::move(cni));
  return true;
}

/// Adds the variables of `--set env.X=1,env.Y=2`.
void add_settings(const Text& text, CniConfiguration& cni) {
  constexpr std::string_view prefix = "env.";
  constexpr std::string_view init_prefix = "init.env.";
  std::size_t at = 0;
  for (const std::string_view part : split(text.view(), ',')) {
    if (part.starts_with(prefix)) {
      add_assignment(text.part(at, at + part.size()), prefix.size(), cni.variables);
    } else if (part.starts_with(init_prefix)) {
      add_assignment(text.part(at, at + part.size()), init_prefix.size(), cni.elsewhere);
    } else if (is_cni_variable(part.substr(0, part.find('=')))) {
      add_assignment(text.part(at, at + part.size()), 0, cni.beside_env);
    }
    at += part.size() + 1;
  }
}

bool read_helm(const ShellCommand& command, Sources& sources) {
  if (!runs_program(command, "helm")) return false;
  if (!has_argument(command, "install") && !has_argument(command, "upgrade")) return false;
  const auto names_chart = [](const ShellWord& word) {
    return word.view() == chart || word.view().ends_with("/aws-vpc-cni");
  };
  const auto found = std::ranges::find_if(command.words, names_chart);
  if (found == command.words.end()) return false;
  CniConfiguration cni{.source = CniSource::HelmValues, .place = found->place, .is_complete = true};
  for (std::size_t at = 0; at < command.words.size(); ++at) {
    const Text& word = command.words[at].text;
    const std::string_view option = word.view().substr(0, word.view().find('='));
    // Their values are not in this command.
    if (is_one_of(option, {"-f", "--values", "--reuse-values", "--reset-then-reuse-values"})) {
      cni.is_complete = false;
    }
    if (!is_one_of(option, {"--set", "--set-string"})) continue;
    if (option.size() < word.size()) {
      add_settings(word.part(option.size() + 1), cni);
    } else if (at + 1 < command.words.size()) {
      add_settings(command.words[at + 1].text, cni);
    }
  }
  keep_unread(cni);
  sources.cni.push_back(std::move(cni));
  return true;
}

}  // namespace

bool is_cni_variable(std::string_view name) {
  return name.starts_with("AWS_VPC_") ||
         std::ranges::find(cni_variables, name) != cni_variables.end();
}

void read_cni_values(const Value& values, CniConfiguration& cni) {
  if (const Value* const env = values.find("env"); env != nullptr) add_variables(*env, cni);
  // Of the chart; the add-on has no such key.
  const std::string tag = values.known_text("image.tag").value_or("");
  if (!tag.empty()) cni.version = parse_version(tag);
  for (const Member& member : values.members) {
    if (is_cni_variable(member.key)) {
      cni.beside_env.push_back({member.key, member.value, member.place});
    }
  }
  if (const Value* const init = values.find_path("init.env"); init != nullptr) {
    for (const Member& member : init->members) {
      cni.elsewhere.push_back({member.key, member.value, member.place});
    }
  }
  keep_unread(cni);
}

void read_chart_parameters(const Value& parameters, CniConfiguration& cni) {
  constexpr std::string_view prefix = "env.";
  for (const Value& parameter : parameters.items) {
    const std::string name = parameter.known_text("name").value_or("");
    const Value* const value = parameter.find("value");
    if (!name.starts_with(prefix) || value == nullptr) continue;
    cni.variables.push_back({name.substr(prefix.size()), *value, parameter.find("name")->place});
  }
}

void read_addon_values(const Text& text, CniConfiguration& cni, Sources& sources) {
  // Empty text leaves the configuration as it is.
  if (text.empty() || is_only_holes(text.view())) return;
  const Documents read = read_yaml(text);
  cni.is_complete = !read.fault;
  cni.has_directives |= read.has_directives;
  for (const Value& document : read.documents) read_cni_values(document, cni);
  const bool is_judged = !read.has_directives && !has_holes(text.view());
  if (read.fault && is_judged) sources.unreadable.push_back(*read.fault);
}

bool read_vpc_cni(const Document& document, Sources& sources) {
  const std::string kind = document.value.known_text("kind").value_or("");
  if (kind == "DaemonSet") return read_daemon_set(document, sources);
  if (kind == "ConfigMap") return read_config_map(document, sources);
  if (kind == "HelmRelease") return read_helm_release(document, sources);
  if (kind == "Application") return read_application(document, sources);
  if (kind == "Addon") return read_addon_resource(document, sources);
  return kind.empty() && read_chart_values(document, sources);
}

bool read_vpc_cni_command(const ShellCommand& command, Sources& sources) {
  return read_kubectl(command, sources) || read_aws(command, sources) ||
         read_helm(command, sources);
}

}  // namespace maxpods
