// SPDX-License-Identifier: Apache-2.0
#include "cli/remarks.h"

#include <fmt/format.h>

#include "report/words.h"

namespace maxpods {

Remarks ineffective_options(const NodeSettings& settings) {
  const bool windows = settings.cni.os == Os::Windows;
  if (!uses_primary_eni_only(settings.cni)) return {};
  Remarks sentences;
  for (const Setting& setting : node_settings) {
    const std::string_view reason =
        windows ? setting.no_effect_on_windows : setting.no_effect_with_ipv6;
    if (reason.empty() || is_default(setting, settings)) continue;
    sentences.push_back(fmt::format("{} has no effect with {}: {}", setting.option(),
                                    windows ? "--os windows" : "--ip-family ipv6", reason));
  }
  return sentences;
}

Remark no_pods(const GroupMaxPods& group) {
  return {fmt::format("{} runs no pods: there is nothing to write",
                      group.limiting_type().type.name.view()),
          "leave this type out, or change the networking options"};
}

void add_remarks(Answer& answer, const GroupMaxPods& group, const NodeSettings& settings) {
  append(answer.warnings, ineffective_options(settings));
  const MaxPods& limiting = group.limiting_type();
  if (limiting.obstacle) answer.refusal = describe(*limiting.obstacle, limiting);
  std::vector<const MaxPods*> others;
  for (const MaxPods& node : group.types) {
    if (&node != &limiting || !limiting.obstacle) others.push_back(&node);
  }
  append(answer.warnings, summarize_remarks(others));
}

}  // namespace maxpods
