// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "source/bootstrap.h"
#include "source/formats.h"
#include "source/holes.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// A heredoc in a script in a heredoc … is read, but not without a bound.
constexpr int max_nesting = 4;

bool is_node_config(const Value& document) {
  const auto version = document.known_text("apiVersion");
  return version && version->starts_with("node.eks.aws/") &&
         document.known_text("kind") == "NodeConfig";
}

/// Adds `--max-pods` of the kubelet's arguments.
void add_arguments(const std::vector<CalledOption>& arguments, LayerSource layer,
                   NodeConfiguration& nodes) {
  for (const CalledOption& argument : arguments) {
    if (argument.name == "--kube-reserved") nodes.has_own_memory = true;
    if (argument.name != "--max-pods" || !argument.value) continue;
    nodes.max_pods.push_back({.layer = layer,
                              .value = parse_integer(argument.value->view()),
                              .expression = {},
                              .place = argument.place});
  }
}

void add_script(const ShellScript& script, NodeConfiguration& nodes) {
  const ShellWord* exported = nullptr;
  const ShellWord* for_command = nullptr;
  for (const Statement& statement : script.statements) {
    if (statement.is_assignment()) {
      const Assignment& assignment = statement.assignment;
      if (assignment.name != "KUBELET_EXTRA_ARGS") continue;
      if (assignment.is_exported) exported = &assignment.value;
      if (assignment.is_for_command) for_command = &assignment.value;
      continue;
    }
    const std::optional<BootstrapCall> call = bootstrap_call(statement.command);
    const ShellWord* const environment = for_command != nullptr ? for_command : exported;
    for_command = nullptr;
    if (!call) continue;
    const CalledOption* const family = call->find("--ip-family");
    if (family != nullptr && family->value && family->value->view() == "ipv6") {
      nodes.ip_family = IpFamily::IPv6;
    }
    if (call->find(kubelet_option(call->is_windows)) != nullptr) {
      add_arguments(call->kubelet_arguments, LayerSource::KubeletArgument, nodes);
    } else if (environment != nullptr && !call->is_windows) {
      add_arguments(kubelet_arguments(environment->text), LayerSource::ExportedArgument, nodes);
    }
  }
}

/// The layer of the kubelet's configuration in user data, which Karpenter overwrites.
LayerSource configuration_layer(const NodeConfiguration& nodes) {
  return nodes.group == NodeGroupKind::Karpenter && nodes.family != AmiFamily::Custom
             ? LayerSource::UserData
             : LayerSource::KubeletConfiguration;
}

void add_configured(const Value* max_pods, NodeConfiguration& nodes) {
  if (max_pods == nullptr || max_pods->kind == Value::Kind::Null) return;
  nodes.max_pods.push_back({.layer = configuration_layer(nodes),
                            .value = max_pods->integer(),
                            .expression = {},
                            .place = max_pods->place});
}

void add_node_config(const Value& document, NodeConfiguration& nodes) {
  if (!is_node_config(document)) return;
  const auto cidr = document.known_text("spec.cluster.cidr");
  if (cidr && contains(*cidr, ":")) nodes.ip_family = IpFamily::IPv6;
  const Value* const kubelet = document.find_path("spec.kubelet");
  if (kubelet == nullptr) return;
  const Value* const expression = kubelet->find("maxPodsExpression");
  if (expression != nullptr && expression->kind != Value::Kind::Null) {
    MaxPodsSetting setting{.layer = LayerSource::Expression, .place = expression->place};
    if (expression->known_text()) setting.expression = expression->text;
    nodes.max_pods.push_back(std::move(setting));
  }
  add_configured(kubelet->find_path("config.maxPods"), nodes);
  if (kubelet->find_path("config.kubeReserved") != nullptr) nodes.has_own_memory = true;
  if (const Value* const cores = kubelet->find_path("config.podsPerCore"); cores != nullptr) {
    if (cores->kind == Value::Kind::Integer)
      nodes.pods_per_core = parse_integer(cores->text.view());
  }
  const Value* const flags = kubelet->find("flags");
  if (flags == nullptr) return;
  for (const Value& flag : flags->items) {
    add_arguments(kubelet_arguments(flag.text), LayerSource::KubeletArgument, nodes);
  }
}

void add_settings(const Value& settings, NodeConfiguration& nodes) {
  add_configured(settings.find_path("settings.kubernetes.max-pods"), nodes);
  if (settings.find_path("settings.kubernetes.kube-reserved.memory") != nullptr) {
    nodes.has_own_memory = true;
  }
}

/// Whether nodes of the family read parts of that kind.
bool is_read(PartKind kind, std::optional<AmiFamily> family) {
  if (!family || family == AmiFamily::Custom) return true;
  switch (kind) {
    case PartKind::NodeConfig:
      return family == AmiFamily::Al2023;
    case PartKind::Toml:
      return family == AmiFamily::Bottlerocket;
    case PartKind::Shell:
      return family == AmiFamily::Al2;
    case PartKind::PowerShell:
      return is_windows(*family);
    case PartKind::Other:
      break;
  }
  return false;
}

void add_part(const UserDataPart& part, NodeConfiguration& nodes) {
  if (!is_read(part.kind, nodes.family)) return;
  add_script(part.script, nodes);
  for (const Value& document : part.documents.documents) {
    if (part.kind == PartKind::NodeConfig) add_node_config(document, nodes);
    if (part.kind == PartKind::Toml) add_settings(document, nodes);
  }
}

bool is_variable_of_nodes(std::string_view name) {
  return name == "KUBELET_EXTRA_ARGS" || name == "USE_MAX_PODS" || name == "MAX_PODS" ||
         is_cni_variable(name);
}

/// Whether a script has something to do with the bootstrap of a node.
bool is_about_nodes(const ShellScript& script, bool is_part) {
  return std::ranges::any_of(script.statements, [&](const Statement& statement) {
    // Alone, a script that only exports may be read by anything.
    if (statement.is_assignment()) {
      return is_part && is_variable_of_nodes(statement.assignment.name);
    }
    if (bootstrap_call(statement.command)) return true;
    return std::ranges::any_of(statement.command.words, [](const ShellWord& word) {
      return contains(word.view(), "/etc/eks/bootstrap.sh") ||
             contains(word.view(), "Start-EKSBootstrap.ps1") ||
             contains(word.view(), "eni-max-pods.txt");
    });
  });
}

/// The family of the first bootstrap script that is called.
std::optional<AmiFamily> called_family(const ShellScript& script) {
  for (const Statement& statement : script.statements) {
    const auto call = bootstrap_call(statement.command);
    if (call) return call->is_windows ? AmiFamily::Windows2022 : AmiFamily::Al2;
  }
  return std::nullopt;
}

}  // namespace

bool is_about_nodes(const UserData& data) {
  const bool is_named = contains(data.text.view(), "/etc/eks/bootstrap.sh") ||
                        contains(data.text.view(), "node.eks.aws") ||
                        contains(data.text.view(), "settings.kubernetes");
  if (!data.faults.empty() && is_named) return true;
  return std::ranges::any_of(data.parts, [&](const UserDataPart& part) {
    switch (part.kind) {
      case PartKind::NodeConfig:
        return true;
      case PartKind::Toml:
        return contains(part.text.view(), "settings.kubernetes") ||
               contains(part.text.view(), "max-pods");
      case PartKind::Shell:
      case PartKind::PowerShell:
        return is_about_nodes(part.script, data.is_mime);
      case PartKind::Other:
        break;
    }
    return false;
  });
}

std::optional<AmiFamily> family_by_user_data(const UserData& data) {
  std::optional<AmiFamily> declared;
  std::optional<AmiFamily> called;
  bool has_conditions = false;
  for (const UserDataPart& part : data.parts) {
    if (!declared && part.kind == PartKind::NodeConfig) declared = AmiFamily::Al2023;
    if (!declared && part.kind == PartKind::Toml) declared = AmiFamily::Bottlerocket;
    const std::optional<AmiFamily> family = called_family(part.script);
    if (!family) continue;
    if (!called) called = family;
    has_conditions |= part.script.has_conditions;
  }
  if (declared && called && has_conditions) return std::nullopt;
  return declared ? declared : called;
}

namespace {

/// The files of `nodeadm init -c file://FILE`.
std::vector<std::string> files_for_nodeadm(const ShellScript& script) {
  constexpr std::string_view scheme = "file://";
  std::vector<std::string> files;
  for (const Statement& statement : script.statements) {
    const std::vector<ShellWord>& words = statement.command.words;
    if (words.empty() || !words.front().view().ends_with("nodeadm")) continue;
    for (const ShellWord& word : words) {
      const std::size_t found = word.view().find(scheme);
      if (found == std::string_view::npos) continue;
      files.emplace_back(word.view().substr(found + scheme.size()));
    }
  }
  return files;
}

/// The documents of a heredoc; none if it is no YAML of Kubernetes.
UserDataPart documents_in_heredoc(const ShellCommand& command) {
  UserDataPart part{.kind = PartKind::NodeConfig, .text = command.heredoc};
  if (contains(command.heredoc.view(), "apiVersion")) part.documents = read_yaml(command.heredoc);
  return part;
}

/// Whether the bootstrap of the node itself reads the documents that the command writes.
bool is_for_itself(const UserDataPart& documents, const ShellCommand& command,
                   const std::vector<std::string>& for_nodeadm) {
  const bool is_read = contains(command.output, "nodeadm") ||
                       std::ranges::find(for_nodeadm, command.output) != for_nodeadm.end() ||
                       std::ranges::any_of(command.words, [](const ShellWord& word) {
                         return contains(word.view(), "/etc/eks/nodeadm.d");
                       });
  return is_read && std::ranges::any_of(documents.documents.documents, is_node_config);
}

/// Reads scripts, and what they write and pass on.
class ScriptReader {
 public:
  explicit ScriptReader(Sources& sources) : sources_(sources) {}

  void read_file(const Text& text, int nesting) {
    UserData data = read_user_data(text);
    if (data.parts.empty() && data.faults.empty()) return;
    const PartKind kind = data.parts.empty() ? PartKind::Other : data.parts.front().kind;
    if (!data.is_mime && kind == PartKind::NodeConfig) return read_documents(data.parts.front());
    std::vector<UserDataPart> written;
    for (const UserDataPart& part : data.parts) read_script(part, nesting, written);
    for (UserDataPart& part : written) data.parts.push_back(std::move(part));
    if (!is_about_nodes(data)) return;
    NodeConfiguration nodes{.place = text.place(0, 0),
                            .family = family_by_user_data(data),
                            .has_directives = data.has_directives};
    if (!data.is_mime && kind == PartKind::Toml)
      nodes.kind = ConfigurationKind::BottlerocketSettings;
    add_user_data(nodes, std::move(data));
    sources_.nodes.push_back(std::move(nodes));
  }

 private:
  void read_documents(const UserDataPart& part) {
    for (const Value& document : part.documents.documents) {
      read_document({document, part.documents.has_directives}, sources_);
    }
    if (part.documents.fault) sources_.unreadable.push_back(*part.documents.fault);
  }

  /// `written` gets what the script writes for the node's own bootstrap.
  void read_script(const UserDataPart& part, int nesting, std::vector<UserDataPart>& written) {
    const std::vector<std::string> for_nodeadm = files_for_nodeadm(part.script);
    for (const Statement& statement : part.script.statements) {
      const ShellCommand& command = statement.command;
      if (command.words.empty()) continue;
      if (!read_eksctl_command(command, sources_)) read_vpc_cni_command(command, sources_);
      if (!command.heredoc.empty()) read_heredoc(command, for_nodeadm, nesting, written);
    }
  }

  void read_heredoc(const ShellCommand& command, const std::vector<std::string>& for_nodeadm,
                    int nesting, std::vector<UserDataPart>& written) {
    const std::string_view text = trimmed(command.heredoc.view());
    const bool is_user_data = text.starts_with("#!") || text.starts_with("MIME-Version") ||
                              text.starts_with("[settings") || text.starts_with("<powershell>");
    if (is_user_data) {
      if (nesting < max_nesting) read_file(command.heredoc, nesting + 1);
      return;
    }
    UserDataPart part = documents_in_heredoc(command);
    if (is_for_itself(part, command, for_nodeadm)) {
      written.push_back(std::move(part));
      return;
    }
    // A heredoc may be a template of anything: what is wrong in it is not judged.
    part.documents.fault.reset();
    read_documents(part);
  }

  Sources& sources_;
};

}  // namespace

void add_user_data(NodeConfiguration& nodes, UserData user_data) {
  for (const UserDataPart& part : user_data.parts) add_part(part, nodes);
  nodes.user_data.push_back(std::move(user_data));
}

void read_user_data_file(const Text& text, Sources& sources) {
  ScriptReader(sources).read_file(text, 0);
}

UserData read_node_user_data(const Text& text) {
  UserData data = read_user_data(text);
  std::vector<UserDataPart> written;
  for (const UserDataPart& part : data.parts) {
    const std::vector<std::string> for_nodeadm = files_for_nodeadm(part.script);
    for (const Statement& statement : part.script.statements) {
      if (statement.command.heredoc.empty()) continue;
      UserDataPart documents = documents_in_heredoc(statement.command);
      if (is_for_itself(documents, statement.command, for_nodeadm)) {
        written.push_back(std::move(documents));
      }
    }
  }
  std::ranges::move(written, std::back_inserter(data.parts));
  return data;
}

bool read_node_config(const Document& document, Sources& sources) {
  if (!is_node_config(document.value)) return false;
  const Value& value = document.value;
  NodeConfiguration nodes{.kind = ConfigurationKind::NodeConfig,
                          .place = {value.place.file, value.place.begin, value.place.begin},
                          .cluster = value.known_text("spec.cluster.name").value_or(""),
                          .family = AmiFamily::Al2023,
                          .declared = value,
                          .has_directives = document.has_directives};
  UserDataPart part{.kind = PartKind::NodeConfig};
  part.documents = {{value}, std::nullopt, document.has_directives};
  UserData data;
  data.has_directives = document.has_directives;
  data.parts.push_back(std::move(part));
  add_user_data(nodes, std::move(data));
  sources.nodes.push_back(std::move(nodes));
  return true;
}

}  // namespace maxpods
