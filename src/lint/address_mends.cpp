// SPDX-License-Identifier: Apache-2.0
#include "lint/address_mends.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/expression_mends.h"
#include "lint/mends.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::string_view prefix_variable = "ENABLE_PREFIX_DELEGATION";

/// What stands between the key and the value of a variable; empty if that is more than a sign.
std::string_view separator_of(const Sources& sources, const CniVariable& variable) {
  const Place& value = variable.value.place;
  if (value.file != variable.place.file || value.begin < variable.place.end) return {};
  const std::string_view between = bytes_at(sources, {value.file, variable.place.end, value.begin});
  const std::string_view sign = trimmed(between);
  if (sign == "=") return " = ";
  return sign == ":" && between.find('\n') == std::string_view::npos ? between : "";
}

/// The quote of the key, or nothing; absent if the key does not stand there as it is.
std::optional<std::string_view> quote_of_key(const Sources& sources, const CniVariable& variable) {
  const std::string_view bytes = bytes_at(sources, variable.place);
  const std::size_t name = bytes.find(variable.name);
  if (name == std::string_view::npos) return std::nullopt;
  const std::string_view quote = bytes.substr(0, name);
  const bool is_known = quote.empty() || quote == "\"" || quote == "'" || quote == "\\\"";
  const bool is_whole = bytes.size() == variable.name.size() + 2 * quote.size();
  return is_known && is_whole ? std::optional(quote) : std::nullopt;
}

/// The quotes of a value that is like this one; empty if they are no short ones.
std::string_view quote_like(const Sources& sources, const Value& value) {
  if (!value.text.is_verbatim()) return {};
  if (!value.is_quoted) return quote_in(value.text);
  const std::string_view quote =
      bytes_at(sources, {value.place.file, value.place.begin, value.text.place().begin});
  return quote == "\"" || quote == "'" || quote == "\\\"" ? quote : "";
}

/// The variable beside one that is there: on a line of its own below it, or, in braces, before it.
Edits beside_variable(const Sources& sources, const CniVariable& variable) {
  const std::string_view separator = separator_of(sources, variable);
  const std::optional<std::string_view> key = quote_of_key(sources, variable);
  const std::string_view value = quote_like(sources, variable.value);
  if (separator.empty() || !key || value.empty()) return {};
  const std::string set = concat({*key, prefix_variable, *key, separator, value, "true", value});
  const std::optional<std::string> indentation = indentation_of(sources, variable.place);
  if (key->empty() && indentation) {
    return lines_below(sources, variable.value.place, {*indentation + set});
  }
  const Place before{variable.place.file, variable.place.begin, variable.place.begin};
  const bool is_compact = separator == ":";
  const std::string next = indentation  ? concat({",", line_end_at(sources, before), *indentation})
                           : is_compact ? ","
                                        : ", ";
  return {{before, set + next}};
}

/// The configuration of an add-on of eksctl that has none, below its name.
Edits below_name(const Sources& sources, const CniConfiguration& cni) {
  const std::string_view content = sources.files[cni.place.file].content;
  const std::size_t line = content.substr(0, cni.place.begin).find_last_of('\n') + 1;
  std::string before(content.substr(line, cni.place.begin - line));
  constexpr std::string_view key = "name: ";
  if (!before.ends_with(key)) return {};
  before.resize(before.size() - key.size());
  if (before.find_first_not_of(" -") != std::string::npos) return {};
  std::ranges::replace(before, '-', ' ');
  return lines_below(sources, cni.place,
                     {before + "configurationValues: |-",
                      before + "  env:", concat({before, "    ", prefix_variable, ": \"true\""})});
}

/// Whether the add-on stands in a ClusterConfig of eksctl, without a configuration.
bool is_bare_addon_of_eksctl(const Sources& sources, const CniConfiguration& cni) {
  for (const EksctlConfig& config : sources.eksctl_configs) {
    const Value* const addons = config.document.find("addons");
    if (addons == nullptr) continue;
    for (const Value& addon : addons->items) {
      const Value* const name = addon.find("name");
      if (name == nullptr || name->place != cni.place) continue;
      return std::ranges::none_of(addon.members, [](const Member& member) {
        return lower_case(member.key).starts_with("configuration");
      });
    }
  }
  return false;
}

}  // namespace

bool counts_on_prefixes(const Outlook& outlook) {
  if (!outlook.applied_setting->value) return false;
  const std::int64_t value = *outlook.applied_setting->value;
  CniKnowledge cni = outlook.cni;
  cni.prefixes = cni.settings.cni.prefix_delegation = true;
  bool is_recommended = false;
  for (const InstanceType* const type : outlook.types) {
    const std::optional<Limits> limits = limits_of(*type, cni);
    if (!limits || limits->max_allowed < value) return false;
    is_recommended |= limits->node.recommended == value;
  }
  return is_recommended;
}

Edits with_prefixes(const Sources& sources, const Outlook& outlook) {
  if (!counts_on_prefixes(outlook)) return {};
  const std::vector<const CniConfiguration*> known = cni_configurations_of(*outlook.nodes, sources);
  if (known.size() != 1) return {};
  const CniConfiguration& cni = *known.front();
  if (cni.source != CniSource::Addon || cni.find(prefix_variable) != nullptr) return {};
  if (!cni.variables.empty()) return beside_variable(sources, cni.variables.back());
  return is_bare_addon_of_eksctl(sources, cni) ? below_name(sources, cni) : Edits();
}

void add_address_mends(const Sources& sources, const Outlook& outlook, bool all_are_over,
                       Findings& findings) {
  const MaxPodsSetting& setting = *outlook.applied_setting;
  if (!setting.value) {
    if (outlook.cni.prefixes == true) return;
    const bool is_karpenters = outlook.nodes->kind == ConfigurationKind::KarpenterNodeClass &&
                               setting.layer == LayerSource::KubeletConfiguration;
    add_mend(findings, bounded_expression(setting.place, setting.expression,
                                          is_karpenters ? Dialect::Karpenter : Dialect::Nodeadm));
    return;
  }
  if (outlook.cni.prefixes == false && counts_on_prefixes(outlook)) {
    if (Edits edits = with_prefixes(sources, outlook); !edits.empty()) {
      return add_mend(findings, std::move(edits));
    }
  }
  if (outlook.recommended && all_are_over && !outlook.is_setting_shared) {
    add_mend(findings, with_number(sources, setting.place, *setting.value, *outlook.recommended));
  }
}

}  // namespace maxpods
