// SPDX-License-Identifier: Apache-2.0
#include "cni/environment.h"

#include <optional>
#include <utility>

namespace maxpods {
namespace {

class Variables {
 public:
  void add_if(bool wanted, std::string_view name) {
    if (wanted) variables_.push_back({name, "true"});
  }
  void add(std::string_view name, std::optional<int> value) {
    if (value) variables_.push_back({name, std::to_string(*value)});
  }
  void add(Os os, const WarmTargets& targets) {
    for (const WarmTargetName& name : warm_target_names) {
      if (!name.on(os).empty()) add(name.on(os), targets.*name.target);
    }
  }
  std::vector<Variable> take() { return std::move(variables_); }

 private:
  std::vector<Variable> variables_;
};

}  // namespace

std::vector<Variable> daemon_set_environment(const CniSettings& settings,
                                             const WarmTargets& targets) {
  Variables variables;
  variables.add_if(settings.prefix_delegation || settings.ip_family == IpFamily::IPv6,
                   "ENABLE_PREFIX_DELEGATION");
  variables.add_if(settings.custom_networking, "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG");
  variables.add_if(settings.pod_eni, "ENABLE_POD_ENI");
  variables.add("MAX_ENI", settings.max_eni);
  variables.add(Os::Linux, targets);
  return variables.take();
}

std::vector<Variable> windows_config_map_data(const CniSettings& settings,
                                              const WarmTargets& targets) {
  Variables variables;
  variables.add_if(true, "enable-windows-ipam");
  variables.add_if(settings.prefix_delegation, "enable-windows-prefix-delegation");
  variables.add(Os::Windows, targets);
  return variables.take();
}

}  // namespace maxpods
