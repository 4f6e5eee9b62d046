// SPDX-License-Identifier: Apache-2.0
#include "lint/kubelet_flags.h"

#include <algorithm>
#include <array>

#include "text/nearest.h"
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

}  // namespace

bool is_usual_flag(std::string_view name) {
  return std::ranges::find(usual_flags, name) != usual_flags.end();
}

std::string instead_of_flag(std::string_view name) {
  if (is_usual_flag(name)) return "";
  if (std::ranges::find(bootstrap_flags, name) != bootstrap_flags.end()) {
    return "pass it to bootstrap.sh itself";
  }
  if (std::ranges::find(other_flags, name) != other_flags.end()) {
    return "remove it: max pods is --max-pods=N";
  }
  constexpr std::size_t typing_error = 2;
  const std::string letters = lower_case(name);
  for (const std::string_view flag : usual_flags) {
    if (edit_distance(letters, flag) <= typing_error) return concat({"write ", flag});
  }
  return "";
}

}  // namespace maxpods
