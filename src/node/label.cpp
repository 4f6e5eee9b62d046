// SPDX-License-Identifier: Apache-2.0
#include "node/label.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/names.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::size_t longest_name = 63;

bool is_name(std::string_view text) {
  return !text.empty() && text.size() <= longest_name && is_alphanumeric(text.front()) &&
         is_alphanumeric(text.back()) && is_alphanumeric(text, "-_.");
}

bool is_key(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return is_name(text);
  return is_dns_subdomain(text.substr(0, slash)) && is_name(text.substr(slash + 1));
}

bool is_in_domain(std::string_view name, std::string_view domain) {
  if (!name.ends_with(domain)) return false;
  return name.size() == domain.size() || name[name.size() - domain.size() - 1] == '.';
}

/// pkg/kubelet/apis/well_known_labels.go of Kubernetes, except those of node.kubernetes.io.
constexpr std::array<std::string_view, 10> allowed_keys{"kubernetes.io/hostname",
                                                        "kubernetes.io/os",
                                                        "kubernetes.io/arch",
                                                        "topology.kubernetes.io/region",
                                                        "topology.kubernetes.io/zone",
                                                        "failure-domain.beta.kubernetes.io/region",
                                                        "failure-domain.beta.kubernetes.io/zone",
                                                        "beta.kubernetes.io/instance-type",
                                                        "beta.kubernetes.io/os",
                                                        "beta.kubernetes.io/arch"};

}  // namespace

std::optional<Label> parse_label(std::string_view text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos) return std::nullopt;
  const std::string_view key = text.substr(0, equals);
  const std::string_view value = text.substr(equals + 1);
  if (!is_key(key) || !is_label_value(value)) return std::nullopt;
  return Label{std::string(key), std::string(value)};
}

bool is_label_value(std::string_view text) { return text.empty() || is_name(text); }

bool is_refused_by_kubelet(const Label& label) {
  const std::size_t slash = label.key.find('/');
  if (slash == std::string::npos) return false;
  const std::string_view domain = std::string_view(label.key).substr(0, slash);
  if (!is_in_domain(domain, "kubernetes.io") && !is_in_domain(domain, "k8s.io")) return false;
  return !is_in_domain(domain, "kubelet.kubernetes.io") &&
         !is_in_domain(domain, "node.kubernetes.io") &&
         std::ranges::find(allowed_keys, label.key) == allowed_keys.end();
}

}  // namespace maxpods
