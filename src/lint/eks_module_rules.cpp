// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "lint/rules.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// The AMI family whose user data is of that language.
std::string_view word_of(PartKind language) {
  switch (language) {
    case PartKind::Shell:
      return "AL2";
    case PartKind::NodeConfig:
      return "AL2023";
    case PartKind::Toml:
      return "Bottlerocket";
    default:
      return "Windows";
  }
}

std::string message_of(const ModuleFault& fault) {
  switch (fault.kind) {
    case ModuleFaultKind::WithoutAmi:
      return concat({"without ami_id, EKS makes the user data of a managed node group itself: ",
                     fault.name, " reaches no node"});
    case ModuleFaultKind::NotEnabled:
      return concat({"without enable_bootstrap_user_data, the module does not render ", fault.name,
                     ": it reaches no node"});
    case ModuleFaultKind::NotOfFamily:
      return concat({"the module's user data for ", word_of(fault.language), " does not have ",
                     fault.name, ": it reaches no node"});
    case ModuleFaultKind::NotOfDefault:
      return concat(
          {"without ami_type, this version of the module renders user data for AL2, which "
           "does not have ",
           fault.name, ": it reaches no node"});
    case ModuleFaultKind::NotOfPlatform:
      return concat(
          {"this version of the module chooses user data by platform, not by ami_type: it ",
           "renders that for ", word_of(fault.language), ", and ", fault.name, " reaches no node"});
    case ModuleFaultKind::OfLaterVersion:
      return concat({"add-ons of the module have ", fault.name, " since version ", fault.where,
                     ", and this version drops it"});
    case ModuleFaultKind::NoSuchArgument:
      return concat({"node groups of the module have no ", fault.name,
                     " since version 18, and it drops the argument"});
    case ModuleFaultKind::WithoutTemplate:
      return concat({"without create_launch_template, the module drops ", fault.name,
                     " of a managed node group"});
    case ModuleFaultKind::TemplateTurnedOff:
      return concat({"with ", fault.name,
                     " = false, nodes get nothing of the user data and the AMI of this group"});
    case ModuleFaultKind::BesideGroups:
      return concat({fault.name, " stands beside the node groups in ", fault.where,
                     ", and not in one of them: no node group gets it"});
    case ModuleFaultKind::OnResource:
      return concat({fault.where, " has no argument ", fault.name, ": Terraform refuses it"});
    case ModuleFaultKind::PrefixesAfterNodes:
      break;
  }
  return "the module creates this add-on after the node groups: the first nodes come up with "
         "single addresses, so that pods can stay pending without an IP address";
}

/// What the family has in place of the argument.
std::string_view instead_for(PartKind language) {
  if (language == PartKind::NodeConfig) return "put a NodeConfig into cloudinit_pre_nodeadm";
  if (language == PartKind::Toml) return "put TOML into bootstrap_extra_args";
  return "put it into bootstrap_extra_args, with an ami_id and enable_bootstrap_user_data = true";
}

std::string help_of(const ModuleFault& fault) {
  switch (fault.kind) {
    case ModuleFaultKind::WithoutAmi:
      return "name an AMI in ami_id, and set enable_bootstrap_user_data = true";
    case ModuleFaultKind::NotEnabled:
      if (fault.language == PartKind::NodeConfig) return "put it into cloudinit_pre_nodeadm";
      return "set enable_bootstrap_user_data = true, and name an AMI in ami_id";
    case ModuleFaultKind::NotOfFamily:
      return std::string(instead_for(fault.language));
    case ModuleFaultKind::NotOfDefault:
      return "set ami_type";
    case ModuleFaultKind::NotOfPlatform:
      return fault.where.empty() ? "use version 20.9 of the module or a later one"
                                 : concat({"set platform = \"", fault.where, "\""});
    case ModuleFaultKind::OfLaterVersion:
      return concat({"use version ", fault.where, " of the module or a later one"});
    case ModuleFaultKind::NoSuchArgument:
      return "set max pods in cloudinit_pre_nodeadm for AL2023, or in bootstrap_extra_args";
    case ModuleFaultKind::WithoutTemplate:
      return "set create_launch_template = true";
    case ModuleFaultKind::TemplateTurnedOff:
      return concat({"remove ", fault.name, " = false"});
    case ModuleFaultKind::BesideGroups:
      return "move it into a node group";
    case ModuleFaultKind::OnResource:
      return "it is an argument of a node group of terraform-aws-modules/eks; user data of a "
             "resource is in its launch template";
    case ModuleFaultKind::PrefixesAfterNodes:
      break;
  }
  return "set before_compute = true beside configuration_values";
}

RuleId rule_for(ModuleFaultKind kind) {
  switch (kind) {
    case ModuleFaultKind::TemplateTurnedOff:
      return RuleId::TemplateNotUsed;
    case ModuleFaultKind::BesideGroups:
    case ModuleFaultKind::OnResource:
      return RuleId::Misplaced;
    case ModuleFaultKind::PrefixesAfterNodes:
      return RuleId::PrefixesAfterNodes;
    default:
      return RuleId::IgnoredArguments;
  }
}

}  // namespace

void check_eks_module(const Sources& sources, const LintSettings& settings, Findings& findings) {
  for (const ModuleFault& fault : sources.module_faults) {
    const bool is_about_cni = fault.kind == ModuleFaultKind::PrefixesAfterNodes;
    if (is_about_cni && settings.other_cni) continue;
    report(findings, rule_for(fault.kind), fault.place, message_of(fault), help_of(fault));
  }
}

}  // namespace maxpods
