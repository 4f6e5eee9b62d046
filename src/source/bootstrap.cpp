// SPDX-License-Identifier: Apache-2.0
#include "source/bootstrap.h"

#include <algorithm>
#include <array>

#include "source/holes.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::string_view bootstrap_path = "/etc/eks/bootstrap.sh";
constexpr std::string_view windows_script = "start-eksbootstrap.ps1";

const CalledOption* last_of(const std::vector<CalledOption>& options, std::string_view name) {
  const auto found = std::ranges::find(options.rbegin(), options.rend(), name, &CalledOption::name);
  return found == options.rend() ? nullptr : &*found;
}

/// `& $Script -EKSClusterName …`: no other script has that parameter.
bool is_windows_call(const std::vector<ShellWord>& words) {
  if (words.empty() || !is_only_holes(words.front().view())) return false;
  return std::ranges::any_of(words, [](const ShellWord& word) {
    return !word.is_quoted && lower_case(word.view()) == "-eksclustername";
  });
}

bool is_shell(std::string_view word) {
  return is_one_of(word.substr(word.rfind('/') + 1), {"bash", "sh"});
}

/// The index of the word that names the script; the size if none does.
std::size_t script_word(const std::vector<ShellWord>& words, bool& is_windows) {
  // `bash -x SCRIPT`, `source SCRIPT` and `& SCRIPT`.
  constexpr std::size_t last = 3;
  is_windows = is_windows_call(words);
  if (is_windows) return 0;
  for (std::size_t i = 0; i < std::min(words.size(), last); ++i) {
    const std::string_view word = words[i].view();
    is_windows = lower_case(word).ends_with(windows_script);
    if (word == bootstrap_path || is_windows) return i;
    const bool may_follow =
        is_shell(word) || word == "source" || word == "." || word.starts_with('-');
    if (!may_follow) break;
  }
  return words.size();
}

/// The name of the option in the case of the script, whose parameters PowerShell reads in any.
std::string name_of(std::string_view word, bool is_windows) {
  if (!is_windows) return std::string(word);
  for (const std::string_view name : windows_bootstrap_options()) {
    if (lower_case(name) == lower_case(word)) return std::string(name);
  }
  return std::string(word);
}

bool is_option(std::string_view name, bool is_windows) {
  const auto& names = is_windows ? windows_bootstrap_options() : bootstrap_options();
  return std::ranges::find(names, name) != names.end();
}

/// Whether the word may be any words, also several options.
bool is_any_words(const ShellWord& word) {
  return word.is_several || (!word.is_quoted && has_holes(word.view()));
}

/// Whether something fills in more arguments: a variable, or a template, also in single quotes.
bool may_have_more(std::string_view arguments) {
  constexpr auto signs = std::to_array<std::string_view>({"${", "{{", "%{"});
  return has_holes(arguments) || std::ranges::any_of(signs, [&](std::string_view sign) {
           return arguments.find(sign) != std::string_view::npos;
         });
}

void read_words(const std::vector<ShellWord>& words, std::size_t first, BootstrapCall& call) {
  for (std::size_t i = first; i < words.size(); ++i) {
    const ShellWord& word = words[i];
    const std::string name = name_of(word.view(), call.is_windows);
    if (!is_option(name, call.is_windows)) {
      call.has_unknown_words |= is_any_words(word);
      call.positionals.push_back(word);
      continue;
    }
    CalledOption option{.name = name, .place = word.place, .value = std::nullopt};
    if (i + 1 < words.size()) {
      const ShellWord& value = words[++i];
      // `--option $VALUE` without quotes may be more than one word.
      call.has_unknown_words |=
          value.is_several || (is_any_words(value) && name == kubelet_option(call.is_windows));
      option.value = value.text;
    }
    call.options.push_back(std::move(option));
  }
}

/// Whether it is `bash -c 'commands'`.
bool runs_text(const std::vector<ShellWord>& words) {
  constexpr std::size_t size = 3;
  return words.size() >= size && is_shell(words[0].view()) && words[1].view().starts_with('-') &&
         words[1].view().ends_with('c');
}

std::optional<BootstrapCall> call_in(const std::vector<ShellWord>& words) {
  BootstrapCall call;
  const std::size_t script = script_word(words, call.is_windows);
  if (script == words.size()) return std::nullopt;
  call.place = words[script].place;
  read_words(words, script + 1, call);
  const CalledOption* const extra = call.find(kubelet_option(call.is_windows));
  if (extra != nullptr && extra->value) {
    call.kubelet_arguments = kubelet_arguments(*extra->value);
    call.has_unknown_kubelet_arguments = may_have_more(extra->value->view());
  }
  return call;
}

}  // namespace

const std::vector<std::string_view>& bootstrap_options() {
  static const std::vector<std::string_view> names{"--use-max-pods",
                                                   "--b64-cluster-ca",
                                                   "--apiserver-endpoint",
                                                   "--kubelet-extra-args",
                                                   "--enable-docker-bridge",
                                                   "--aws-api-retry-attempts",
                                                   "--docker-config-json",
                                                   "--containerd-config-file",
                                                   "--pause-container-account",
                                                   "--pause-container-version",
                                                   "--dns-cluster-ip",
                                                   "--container-runtime",
                                                   "--ip-family",
                                                   "--service-ipv4-cidr",
                                                   "--service-ipv6-cidr",
                                                   "--enable-local-outpost",
                                                   "--cluster-id",
                                                   "--mount-bpf-fs",
                                                   "--local-disks"};
  return names;
}

const std::vector<std::string_view>& windows_bootstrap_options() {
  static const std::vector<std::string_view> names{
      "-EKSClusterName",    "-KubeletExtraArgs", "-KubeProxyExtraArgs", "-Endpoint",
      "-APIServerEndpoint", "-Base64ClusterCA",  "-DNSClusterIP",       "-ContainerRuntime",
      "-ServiceCIDR",       "-ExcludedSnatCIDRs"};
  return names;
}

const CalledOption* BootstrapCall::find(std::string_view name) const {
  return last_of(options, name);
}

const CalledOption* BootstrapCall::find_kubelet_argument(std::string_view name) const {
  return last_of(kubelet_arguments, name);
}

std::vector<CalledOption> kubelet_arguments(const Text& text) {
  std::vector<CalledOption> arguments;
  const std::vector<ShellWord> words = split_words(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const ShellWord& word = words[i];
    // Without its hyphens it is meant as a flag all the same.
    if (!word.view().starts_with('-') && !word.view().starts_with("max-pods=")) continue;
    const std::size_t sign = word.view().find('=');
    CalledOption argument{.name = std::string(word.view().substr(0, sign)),
                          .place = word.place,
                          .value = std::nullopt};
    std::ranges::replace(argument.name, '_', '-');
    if (sign != std::string_view::npos) {
      argument.value = word.text.part(sign + 1);
    } else if (i + 1 < words.size() && !words[i + 1].view().starts_with('-')) {
      argument.value = words[++i].text;
      argument.place.end = words[i].place.end;
    }
    arguments.push_back(std::move(argument));
  }
  return arguments;
}

std::optional<BootstrapCall> bootstrap_call(const ShellCommand& command) {
  const std::vector<ShellWord>& words = command.words;
  if (!runs_text(words)) return call_in(words);
  for (const Statement& statement : read_shell(words[2].text).statements) {
    if (auto call = call_in(statement.command.words)) return call;
  }
  return std::nullopt;
}

}  // namespace maxpods
