// SPDX-License-Identifier: Apache-2.0
#include "check/checks.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// Prefixes on Windows: Kubernetes 1.25 from platform version eks.5 on, 1.26 from eks.4, 1.27 from
/// eks.3, and all later ones (EKS user guide, networking/eks-networking-add-ons).
constexpr Version oldest_kubernetes{1, 25, 0};
constexpr Version oldest_kubernetes_of_any_platform{1, 28, 0};
constexpr int minor_and_platform_version = 30;

std::string next_version(const Check& check, const Version& version) {
  return concat({"aws eks update-cluster-version --name ", cluster_argument(check.given.cluster),
                 " --kubernetes-version 1.", std::to_string(version.minor + 1)});
}

std::string show_cluster(const Check& check) {
  return concat({"aws eks describe-cluster --name ", cluster_argument(check.given.cluster),
                 " > cluster.json"});
}

void check_platform(Check& check, const Version& version, const std::string& kubernetes) {
  constexpr std::string_view name = "windows-version";
  const int needed = minor_and_platform_version - version.minor;
  const std::optional<int> platform = check.given.cluster.platform_version;
  const std::string needs = concat({kubernetes, " delegates prefixes from platform version eks.",
                                    std::to_string(needed), " on"});
  if (!platform) {
    check.add(name, Verdict::Warning, needs + "; that of the cluster is unknown",
              show_cluster(check));
  } else if (*platform < needed) {
    check.add(name, Verdict::Failed, needs + "; the cluster has eks." + std::to_string(*platform),
              next_version(check, version) + "   # or wait: EKS updates platform versions itself");
  } else {
    check.add(name, Verdict::Ok,
              concat({kubernetes, " of platform version eks.", std::to_string(*platform),
                      " delegates prefixes"}));
  }
}

void check_version(Check& check) {
  constexpr std::string_view name = "windows-version";
  const std::optional<Version> version = check.given.cluster.kubernetes_version;
  if (!version) {
    check.add(name, Verdict::Warning,
              "the version of the cluster is unknown: prefixes on Windows need Kubernetes 1.25 "
              "(eks.5), 1.26 (eks.4), 1.27 (eks.3), or later",
              show_cluster(check));
    return;
  }
  const std::string kubernetes =
      "Kubernetes " + std::to_string(version->major) + "." + std::to_string(version->minor);
  if (*version < oldest_kubernetes) {
    check.add(name, Verdict::Failed, kubernetes + " delegates no prefixes on Windows; 1.25 does",
              next_version(check, *version));
  } else if (*version >= oldest_kubernetes_of_any_platform) {
    check.add(name, Verdict::Ok, kubernetes + " delegates prefixes on Windows");
  } else {
    check_platform(check, *version, kubernetes);
  }
}

constexpr std::string_view windows_ipam = "enable-windows-ipam";
constexpr std::string_view windows_prefixes = "enable-windows-prefix-delegation";

/// For the resource controller, only the text `true` is true.
bool is_true_in(const SettingsByName& config_map, std::string_view key) {
  return value_of(config_map, key) == "true";
}

void check_windows_switch(Check& check, std::string_view name, std::string_view key) {
  if (is_true_in(*check.given.amazon_vpc_cni, key)) {
    check.add(name, Verdict::Ok, concat({key, " is true"}));
    return;
  }
  check.add(name, key == windows_ipam ? Verdict::Stops : Verdict::Failed,
            concat({key, " is ", shown(value_of(*check.given.amazon_vpc_cni, key)),
                    " in the ConfigMap amazon-vpc-cni"}),
            concat({"kubectl patch configmap amazon-vpc-cni -n kube-system --type merge -p ",
                    R"('{"data":{")", key, R"(":"true"}}')"}));
}

void check_architecture(Check& check) {
  for (const InstanceType& type : check.given.types) {
    if (type.architecture != Architecture::Arm64) continue;
    check.add("architecture", Verdict::Stops,
              concat({type.name.view(), " is arm64, but Windows runs on amd64 only"}),
              "maxpods list --arch amd64 --nitro");
  }
}

/// Whether the cluster is known to be too old for prefixes on Windows.
bool is_too_old(const ClusterState& cluster) {
  const std::optional<Version>& version = cluster.kubernetes_version;
  if (!version || *version >= oldest_kubernetes_of_any_platform) return false;
  return *version < oldest_kubernetes ||
         cluster.platform_version.value_or(minor_and_platform_version) <
             minor_and_platform_version - version->minor;
}

void check_config_map(Check& check) {
  if (!check.given.amazon_vpc_cni) {
    check.add("windows-support", Verdict::Warning,
              "it is unknown whether Windows support is enabled: give the ConfigMap with "
              "--amazon-vpc-cni FILE",
              "kubectl get configmap amazon-vpc-cni -n kube-system -o json > amazon-vpc-cni.json");
    return;
  }
  check_windows_switch(check, "windows-support", windows_ipam);
  if (check.settings.cni.prefix_delegation) {
    check_windows_switch(check, "prefix-delegation", windows_prefixes);
  }
}

}  // namespace

bool asks_for_windows_prefixes(const Prerequisites& given) {
  if (given.wanted.cni.os != Os::Windows || !given.amazon_vpc_cni) return false;
  const std::string value = value_of(*given.amazon_vpc_cni, windows_prefixes).value_or("");
  return !value.empty() && value != "false";
}

bool delegates_windows_prefixes(const SettingsByName& config_map) {
  return is_true_in(config_map, windows_ipam) && is_true_in(config_map, windows_prefixes);
}

bool delegates_windows_prefixes(const Prerequisites& given, bool wanted) {
  if (is_too_old(given.cluster)) return false;
  return given.amazon_vpc_cni ? delegates_windows_prefixes(*given.amazon_vpc_cni) : wanted;
}

void check_windows(Check& check) {
  check_architecture(check);
  if (check.settings.cni.prefix_delegation) check_version(check);
  check_config_map(check);
}

}  // namespace maxpods
