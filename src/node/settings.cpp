// SPDX-License-Identifier: Apache-2.0
#include "node/settings.h"

#include "text/strings.h"

namespace maxpods {
namespace {

std::string text_of(bool value) { return value ? "true" : "false"; }
std::string text_of(int value) { return std::to_string(value); }
std::string text_of(std::optional<int> value) { return value ? std::to_string(*value) : ""; }
std::string text_of(const Version& version) { return to_string(version); }
std::string text_of(Os os) { return std::string(name_of(os)); }
std::string text_of(IpFamily family) { return std::string(name_of(family)); }

/// Whether another option switches it on.
bool is_implied(const Setting& setting, const NodeSettings& settings) {
  const Setting* const other = find_setting(setting.implied_by);
  return other != nullptr && !is_default(*other, settings);
}

}  // namespace

std::string value_text(const Setting& setting, const NodeSettings& settings) {
  NodeSettings copy = settings;
  return std::visit([](const auto* value) { return text_of(*value); }, setting.in(copy));
}

bool is_switch(const Setting& setting) {
  NodeSettings settings;
  const SettingPointer value = setting.in(settings);
  return std::holds_alternative<bool*>(value) || std::holds_alternative<IpFamily*>(value);
}

bool is_default(const Setting& setting, const NodeSettings& settings) {
  NodeSettings with_default = settings;
  copy_setting(setting, {}, with_default);
  return with_default == settings;
}

void copy_setting(const Setting& setting, const NodeSettings& from, NodeSettings& to) {
  NodeSettings source = from;
  const SettingPointer value = setting.in(source);
  std::visit([&](auto* target) { *target = *std::get<decltype(target)>(value); }, setting.in(to));
}

std::string option_words(const Setting& setting, const NodeSettings& settings) {
  const std::string value = value_text(setting, settings);
  return concat({setting.option(), value == "true" ? "" : " " + value});
}

std::string option_words(const NodeSettings& settings) {
  std::string text;
  for (const Setting& setting : node_settings) {
    if (is_default(setting, settings) || is_implied(setting, settings)) continue;
    text += " " + option_words(setting, settings);
  }
  return text;
}

}  // namespace maxpods
