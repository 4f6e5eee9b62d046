// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maxpods {

/// A label of a node.
struct Label {
  std::string key;
  std::string value;
};

/// Reads `key=value` by the rules of Kubernetes (Labels and Selectors): a name of at most 63
/// letters, digits, `-`, `_` and `.`, after an optional DNS subdomain and `/`; a value of the same
/// form, or empty. nullopt for other text.
std::optional<Label> parse_label(std::string_view text);

/// Whether this can be the value of a label, by the same rules.
bool is_label_value(std::string_view text);

/// Whether the kubelet refuses to start with that label on its node. It refuses those of
/// kubernetes.io and k8s.io, except kubelet.kubernetes.io, node.kubernetes.io and the well-known
/// ones (Kubernetes, cmd/kubelet/app/options/options.go).
bool is_refused_by_kubelet(const Label& label);

}  // namespace maxpods
