// SPDX-License-Identifier: Apache-2.0
#include "source/eks_module_user_data.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "node/ami_family.h"
#include "source/formats.h"
#include "source/holes.h"
#include "source/mime.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::string_view extra_args = "bootstrap_extra_args";
constexpr std::string_view before_bootstrap = "pre_bootstrap_user_data";
constexpr std::string_view after_bootstrap = "post_bootstrap_user_data";
constexpr std::string_view before_nodeadm = "cloudinit_pre_nodeadm";
constexpr std::string_view after_nodeadm = "cloudinit_post_nodeadm";

constexpr auto user_data_arguments = std::to_array<std::string_view>(
    {extra_args, before_bootstrap, after_bootstrap, before_nodeadm, after_nodeadm});

/// What a template of the module renders.
struct RenderedArguments {
  PartKind language;
  std::array<std::string_view, 3> always;
  /// Only with `enable_bootstrap_user_data`, which self-managed groups always have.
  std::array<std::string_view, 3> when_enabled;
};

/// github.com/terraform-aws-modules/terraform-aws-eks, templates/*.tpl and
/// modules/_user_data/main.tf, of v18.31.2, v19.21.0, v20.37.2 and v21.10.1. Versions before
/// 20.5.0 have no template for AL2023.
constexpr auto rendered_arguments = std::to_array<RenderedArguments>(
    {{PartKind::Shell, {before_bootstrap}, {extra_args, after_bootstrap}},
     {PartKind::NodeConfig, {before_nodeadm}, {after_nodeadm}},
     {PartKind::Toml, {extra_args}, {}},
     {PartKind::PowerShell, {before_bootstrap}, {extra_args, after_bootstrap}}});

const RenderedArguments& rendered_by(PartKind language) {
  return *std::ranges::find(rendered_arguments, language, &RenderedArguments::language);
}

bool has(std::span<const std::string_view> names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

PartKind language_of(AmiFamily family) {
  switch (family) {
    case AmiFamily::Al2:
      return PartKind::Shell;
    case AmiFamily::Al2023:
      return PartKind::NodeConfig;
    case AmiFamily::Bottlerocket:
      return PartKind::Toml;
    default:
      return PartKind::PowerShell;
  }
}

/// By the argument `platform` of versions before 21.
std::optional<PartKind> language_of_platform(const Value& platform) {
  if (platform.kind == Value::Kind::Null) return PartKind::Shell;
  const std::string name = platform.known_text().value_or("");
  if (name == "linux") return PartKind::Shell;
  if (name == "bottlerocket") return PartKind::Toml;
  if (name == "windows") return PartKind::PowerShell;
  return name == "al2023" ? std::optional(PartKind::NodeConfig) : std::nullopt;
}

/// The language of the template that the module takes for the group; absent if it is unknown.
std::optional<PartKind> template_language(const ModuleGroup& group) {
  if (group.argument("user_data_template_path").kind != Value::Kind::Null) return std::nullopt;
  // Since v20.9.0 ami_type decides, and platform only without one; since v21 there is no platform.
  const std::optional<bool> by_type = group.version.from({20, 9, 0});
  const std::optional<bool> by_type_alone = group.version.from({21, 0, 0});
  if (!by_type) return std::nullopt;
  if (!*by_type) return language_of_platform(group.argument("platform"));
  const Value type = group.argument("ami_type");
  if (type.kind == Value::Kind::Null) {
    if (!by_type_alone) return std::nullopt;
    if (*by_type_alone) return PartKind::NodeConfig;
    return group.is_managed ? language_of_platform(group.argument("platform")) : PartKind::Shell;
  }
  const std::optional<AmiFamily> family = family_of_ami_type(type.known_text().value_or(""));
  return family ? std::optional(language_of(*family)) : std::nullopt;
}

// Text

/// The text of an argument; a hole for what is unknown, and nothing if it is not given.
Text text_of(const Value& value) {
  if (value.is_string() && !value.is_default) return value.text;
  Text text;
  if (value.kind != Value::Kind::Null) text.append("${unknown}", value.place);
  return text;
}

/// Joins texts of the module, which stand for the place, and texts of arguments.
class Rendering {
 public:
  explicit Rendering(Place place) : place_(place) {}

  Rendering& add(std::string_view text) {
    text_.append(text, place_);
    return *this;
  }
  Rendering& add(const Value& argument) {
    const Text text = text_of(argument);
    text_.append(text, 0, text.size());
    return *this;
  }
  const Text& text() const { return text_; }

 private:
  Place place_;
  Text text_;
};

/// What the template for Bottlerocket begins with if it is enabled: the argument goes on in the
/// table that is open then.
constexpr std::string_view settings_of_module =
    "[settings.kubernetes]\n\"cluster-name\" = \"${cluster_name}\"\n";

Text render_settings(const ModuleGroup& group, Place place, bool is_enabled) {
  return Rendering(place)
      .add(is_enabled ? settings_of_module : "")
      .add(group.argument(extra_args))
      .text();
}

/// How the templates begin the call. Its own options come first here, so that the places of words
/// are in the order of the words.
constexpr std::string_view bootstrap_call_of_module =
    "\n/etc/eks/bootstrap.sh \"${cluster_name}\" --b64-cluster-ca \"${ca}\" --apiserver-endpoint "
    "\"${endpoint}\" ";

Text render_shell(const ModuleGroup& group, Place place) {
  return Rendering(place)
      .add("#!/bin/bash\nset -e\n")
      .add(group.argument(before_bootstrap))
      .add(bootstrap_call_of_module)
      .add(group.argument(extra_args))
      .add("\n")
      .add(group.argument(after_bootstrap))
      .text();
}

Text render_powershell(const ModuleGroup& group, Place place) {
  return Rendering(place)
      .add("<powershell>\n")
      .add(group.argument(before_bootstrap))
      .add(
          "\n& Start-EKSBootstrap.ps1 -EKSClusterName cluster -APIServerEndpoint "
          "endpoint -Base64ClusterCA ca ")
      .add(group.argument(extra_args))
      .add("\n")
      .add(group.argument(after_bootstrap))
      .add("\n</powershell>\n")
      .text();
}

/// The parts of cloudinit_pre_nodeadm and its like.
void add_cloudinit(const Value& list, std::vector<MimePart>& parts) {
  for (const Value& item : list.items) {
    const Value* const content = item.find("content");
    if (content == nullptr || !content->is_string()) continue;
    // The provider's default, which the module leaves to it (registry.terraform.io/providers/
    // hashicorp/cloudinit, data source config).
    const Value* const given = item.find("content_type");
    const std::string type =
        is_given(given) ? given->known_text().value_or("") : std::string("text/plain");
    parts.push_back({.type = lower_case(split(type, ';').front()), .body = content->text});
  }
}

std::vector<MimePart> render_parts(const ModuleGroup& group, PartKind language, bool is_enabled) {
  std::vector<MimePart> parts;
  if (language == PartKind::NodeConfig) {
    add_cloudinit(group.argument(before_nodeadm), parts);
    if (is_enabled) add_cloudinit(group.argument(after_nodeadm), parts);
  } else if (const Text script = text_of(group.argument(before_bootstrap)); !script.empty()) {
    parts.push_back({.type = "text/x-shellscript", .body = script});
  }
  return parts;
}

void add_rendered(const ModuleGroup& group, PartKind language, bool is_enabled,
                  NodeConfiguration& nodes) {
  if (language == PartKind::Toml) {
    const Text settings = render_settings(group, nodes.place, is_enabled);
    if (!settings.empty()) add_user_data(nodes, read_user_data(settings));
  } else if (language == PartKind::Shell && is_enabled) {
    add_user_data(nodes, read_user_data(render_shell(group, nodes.place)));
  } else if (language == PartKind::PowerShell) {
    if (is_enabled) add_user_data(nodes, read_user_data(render_powershell(group, nodes.place)));
  } else {
    const auto parts = render_parts(group, language, is_enabled);
    if (!parts.empty()) add_user_data(nodes, read_user_data_parts(parts));
  }
}

// Faults

/// The `platform` of a family, which versions before 20.9.0 need: al2023 since 20.5.0; empty if the
/// version has none.
std::string platform_of(PartKind language, const ModuleGroup& group) {
  if (language == PartKind::Toml) return "bottlerocket";
  if (language == PartKind::PowerShell) return "windows";
  return group.version.from({20, 5, 0}) == true ? "al2023" : "";
}

/// The language of the family that `ami_type` names, if the module renders that of another one.
std::optional<PartKind> language_beside(const ModuleGroup& group, PartKind rendered) {
  if (group.version.from({20, 9, 0}) != false) return std::nullopt;
  const std::string type = group.argument("ami_type").known_text().value_or("");
  const std::optional<AmiFamily> family = family_of_ami_type(type);
  if (!family || language_of(*family) == rendered) return std::nullopt;
  return language_of(*family);
}

/// Why the module does not render that argument; absent if it does, or may do.
std::optional<ModuleFaultKind> why_dropped(const ModuleGroup& group, PartKind language,
                                           std::optional<bool> is_enabled,
                                           std::string_view argument) {
  const RenderedArguments& rendered = rendered_by(language);
  if (has(rendered.always, argument)) return std::nullopt;
  if (!has(rendered.when_enabled, argument)) {
    const bool is_default = language == PartKind::Shell &&
                            group.argument("ami_type").kind == Value::Kind::Null &&
                            group.version.from({20, 9, 0}) == true;
    return is_default ? ModuleFaultKind::NotOfDefault : ModuleFaultKind::NotOfFamily;
  }
  if (!is_enabled) return std::nullopt;
  const bool is_script = language == PartKind::Shell && group.is_managed;
  if (is_script && group.has_ami() == false) return ModuleFaultKind::WithoutAmi;
  return *is_enabled ? std::nullopt : std::optional(ModuleFaultKind::NotEnabled);
}

void add_faults(const ModuleGroup& group, PartKind language, std::optional<bool> is_enabled,
                Sources& sources) {
  for (const std::string_view argument : user_data_arguments) {
    const Value value = group.argument(argument);
    if (!has_content(value)) continue;
    const auto why = why_dropped(group, language, is_enabled, argument);
    if (!why) continue;
    ModuleFault fault{.kind = *why,
                      .place = group.find(argument)->place,
                      .name = std::string(argument),
                      .language = language};
    if (const auto meant = language_beside(group, language)) {
      fault.kind = ModuleFaultKind::NotOfPlatform;
      fault.where = platform_of(*meant, group);
    }
    sources.module_faults.push_back(std::move(fault));
  }
}

}  // namespace

bool has_content(const Value& value) {
  if (value.kind == Value::Kind::Unknown || value.kind == Value::Kind::Null) return false;
  if (value.is_string()) {
    return !trimmed(value.text.view()).empty() && !is_only_holes(value.text.view());
  }
  return !value.is_list() || !value.items.empty();
}

void keep_faults_of_all(std::size_t groups, const Value& defaults, std::size_t begin,
                        std::vector<ModuleFault>& faults) {
  for (const std::string_view argument : user_data_arguments) {
    const Member* const member = defaults.find_member(argument);
    if (member == nullptr) continue;
    const auto is_of_default = [&](const ModuleFault& fault) {
      return fault.place == member->place;
    };
    const auto first = faults.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto count = std::count_if(first, faults.end(), is_of_default);
    if (std::cmp_less(count, groups)) {
      faults.erase(std::remove_if(first, faults.end(), is_of_default), faults.end());
    }
  }
}

bool needs_own_template(std::string_view argument) {
  return argument == "ami_id" || argument == "enable_bootstrap_user_data" ||
         has(user_data_arguments, argument);
}

const Member* ModuleGroup::find(std::string_view name) const {
  for (const Value* const map : {&own, defaults}) {
    const Member* const member = map == nullptr ? nullptr : map->find_member(name);
    if (member != nullptr && member->value.kind != Value::Kind::Null) return member;
  }
  return nullptr;
}

Value ModuleGroup::argument(std::string_view name) const {
  const Value unknown{.kind = Value::Kind::Unknown};
  if (const Member* const member = find(name)) {
    return member->value.is_default ? unknown : member->value;
  }
  const bool may_have_it = defaults != nullptr && defaults->kind == Value::Kind::Unknown;
  return may_have_it ? unknown : Value{};
}

std::optional<bool> ModuleGroup::flag(std::string_view name, bool or_else) const {
  const Value value = argument(name);
  if (value.kind == Value::Kind::Null) return or_else;
  const std::string text = value.known_text().value_or("");
  if (text == "true") return true;
  return text == "false" ? std::optional(false) : std::nullopt;
}

std::optional<bool> ModuleGroup::has_ami() const {
  const Value id = argument("ami_id");
  if (id.kind == Value::Kind::Null) return false;
  if (const auto text = id.known_text()) return !text->empty();
  // A data source has a value, or Terraform stops.
  return id.text.view().starts_with("data.") ? std::optional(true) : std::nullopt;
}

std::optional<AmiFamily> ModuleGroup::family() const {
  const Value type = argument("ami_type");
  if (type.kind != Value::Kind::Null) return family_of_ami_type(type.known_text().value_or(""));
  const std::optional<PartKind> language = template_language(*this);
  // Without ami_type and without an AMI, EKS takes its default, which depends on its version.
  const bool is_by_eks = is_managed && has_ami() != true && version.from({21, 0, 0}) != true;
  if (!language || is_by_eks) return std::nullopt;
  // Which release of Windows does not matter to any rule.
  if (*language == PartKind::PowerShell) return AmiFamily::Windows2022;
  if (*language == PartKind::Shell) return AmiFamily::Al2;
  return *language == PartKind::Toml ? AmiFamily::Bottlerocket : AmiFamily::Al2023;
}

void render_workers(const ModuleGroup& group, NodeConfiguration& nodes) {
  add_user_data(nodes, read_user_data(Rendering(nodes.place)
                                          .add("#!/bin/bash -e\n")
                                          .add(group.argument("pre_userdata"))
                                          .add(bootstrap_call_of_module)
                                          .add(group.argument(extra_args))
                                          .add(" --kubelet-extra-args \"")
                                          .add(group.argument("kubelet_extra_args"))
                                          .add("\"\n")
                                          .add(group.argument("additional_userdata"))
                                          .text()));
}

void render_user_data(const ModuleGroup& group, NodeConfiguration& nodes, Sources& sources) {
  const std::optional<PartKind> language = template_language(group);
  if (!language) return;
  const std::optional<bool> is_enabled =
      group.is_managed ? group.flag("enable_bootstrap_user_data", false) : std::optional(true);
  add_faults(group, *language, is_enabled, sources);
  const bool is_dropped = *language == PartKind::Shell && group.is_managed && is_enabled == true &&
                          group.has_ami() == false;
  if (is_enabled && !is_dropped) add_rendered(group, *language, *is_enabled, nodes);
}

}  // namespace maxpods
