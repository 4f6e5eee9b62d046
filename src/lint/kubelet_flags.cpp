// SPDX-License-Identifier: Apache-2.0
#include "lint/kubelet_flags.h"

#include <algorithm>
#include <array>
#include <string>

#include "source/holes.h"
#include "text/nearest.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// Flags that are about pods, or that stand beside those. A name that differs from one of them by a
/// typing error is no flag of any version (Kubernetes reference, kubelet).
constexpr auto usual_flags = std::to_array<std::string_view>(
    {"--max-pods", "--pods-per-core", "--node-labels", "--register-with-taints", "--kube-reserved",
     "--system-reserved", "--eviction-hard", "--cpu-manager-policy"});

/// Options of bootstrap.sh that the kubelet never had, unlike --container-runtime.
constexpr auto bootstrap_flags = std::to_array<std::string_view>(
    {"--use-max-pods", "--b64-cluster-ca", "--apiserver-endpoint", "--kubelet-extra-args",
     "--dns-cluster-ip", "--ip-family", "--service-ipv4-cidr", "--service-ipv6-cidr"});

/// What other programs have.
constexpr auto other_flags = std::to_array<std::string_view>(
    {"--max-pods-per-node", "--max-pods-expression", "--pods", "--show-max-allowed",
     "--cni-prefix-delegation-enabled", "--cni-custom-networking-enabled", "--cni-max-eni",
     "--cni-version", "--prefix-delegation", "--enable-prefix-delegation"});

/// What a template, or a shell in single quotes, fills in.
bool may_be_anything(std::string_view value) {
  return has_holes(value) || value.find_first_of("$%{<") != std::string_view::npos;
}

/// Whether the kubelet takes the value for an integer that is not negative. Go's flags take 0x1d
/// and 1_000, too (strconv.ParseInt with base 0).
bool is_number_of_pods(std::string_view value) {
  if (value.starts_with('+')) value.remove_prefix(1);
  if (value.empty() || !is_digit(value.front())) return false;
  return value.front() == '0' || value.find_first_not_of("0123456789_") == std::string_view::npos;
}

void check_value(const CalledOption& argument, Findings& findings) {
  if (argument.name != "--max-pods" && argument.name != "--pods-per-core") return;
  const std::string_view value = argument.value ? argument.value->view() : "";
  if (may_be_anything(value)) return;
  if (!is_number_of_pods(value)) {
    report(findings, RuleId::WrongType, argument.place,
           concat({argument.name, " takes a number, and the kubelet exits on ",
                   value.empty() ? std::string_view("none") : value,
                   ": the node never joins the cluster"}),
           "write a number of pods");
  } else if (argument.name == "--max-pods" && parse_integer(value) == 0) {
    report(findings, RuleId::WrongType, argument.place, "with --max-pods=0 the node runs no pods",
           "write a number of pods");
  }
}

/// Whether the kubelet takes a later value of the flag in place of this one.
void check_repeated(const std::vector<CalledOption>& arguments, Findings& findings) {
  const CalledOption* last = nullptr;
  for (const CalledOption& argument : arguments) {
    if (argument.name != "--max-pods" || !argument.value) continue;
    if (may_be_anything(argument.value->view())) return;
    if (last != nullptr && last->value->view() != argument.value->view()) {
      report(findings, RuleId::SetTwice, last->place,
             concat({"the kubelet takes the last --max-pods: nodes get ", argument.value->view(),
                     ", not ", last->value->view()}),
             "leave one of them");
    }
    last = &argument;
  }
}

bool is_bootstrap_flag(std::string_view name) {
  return std::ranges::find(bootstrap_flags, name) != bootstrap_flags.end();
}

bool is_of_others(std::string_view name) {
  return std::ranges::find(other_flags, name) != other_flags.end();
}

/// What to do in place of a flag that the kubelet does not have.
std::string instead_of_flag(std::string_view name, FlagsOf source) {
  if (is_bootstrap_flag(name)) {
    return source == FlagsOf::BootstrapScript
               ? "pass it to bootstrap.sh itself"
               : "remove it: it is an option of bootstrap.sh of Amazon Linux 2";
  }
  const std::string_view meant = misspelled_flag(name);
  return meant.empty() ? "remove it: max pods is --max-pods=N" : concat({"write ", meant});
}

}  // namespace

bool is_usual_flag(std::string_view name) {
  return std::ranges::find(usual_flags, name) != usual_flags.end();
}

std::string_view misspelled_flag(std::string_view name) {
  if (is_usual_flag(name) || is_bootstrap_flag(name) || is_of_others(name)) return "";
  constexpr std::size_t typing_error = 2;
  const std::string letters = lower_case(name);
  const auto* const found = std::ranges::find_if(usual_flags, [&](std::string_view flag) {
    return edit_distance(letters, flag) <= typing_error;
  });
  return found == usual_flags.end() ? "" : *found;
}

bool is_unknown_flag(std::string_view name) {
  return is_bootstrap_flag(name) || is_of_others(name) || !misspelled_flag(name).empty();
}

void check_kubelet_flags(const std::vector<CalledOption>& flags, FlagsOf source,
                         const MendFlag& mended, Findings& findings) {
  for (const CalledOption& flag : flags) {
    check_value(flag, findings);
    if (!is_unknown_flag(flag.name)) continue;
    report(findings, RuleId::UnknownOption, flag.place,
           concat({"the kubelet has no ", flag.name,
                   ": it exits, and the node never joins the cluster"}),
           instead_of_flag(flag.name, source), mended(flag));
  }
  check_repeated(flags, findings);
}

}  // namespace maxpods
