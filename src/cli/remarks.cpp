// SPDX-License-Identifier: Apache-2.0
#include "cli/remarks.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "report/words.h"

namespace maxpods {

std::vector<std::string> ineffective_options(const NodeSettings& settings) {
  const CniSettings& cni = settings.cni;
  if (!uses_primary_eni_only(cni)) return {};
  const char* const beside = cni.os == Os::Windows ? "--os windows" : "--ip-family ipv6";
  std::vector<std::string> sentences;
  const auto add = [&](const char* option) {
    sentences.push_back(
        fmt::format("{} has no effect with {}: only the primary ENI serves pods", option, beside));
  };
  if (cni.max_eni) add("--cni-max-eni");
  if (cni.reserved_enis > 0) add("--reserved-enis");
  if (cni.os == Os::Windows && cni.version != newest_known_cni) {
    sentences.emplace_back(
        "--cni-version has no effect with --os windows: the VPC resource controller does the work");
  }
  return sentences;
}

Remark no_pods(const GroupMaxPods& group) {
  return {fmt::format("{} runs no pods: there is nothing to write",
                      group.limiting_type().type.name.view()),
          "leave this type out, or change the networking options"};
}

void add_remarks(Answer& answer, const GroupMaxPods& group, const NodeSettings& settings) {
  std::ranges::move(ineffective_options(settings), std::back_inserter(answer.warnings));
  const MaxPods& limiting = group.limiting_type();
  if (limiting.obstacle) answer.refusal = describe(*limiting.obstacle, limiting);
  std::vector<const MaxPods*> others;
  for (const MaxPods& node : group.types) {
    if (&node != &limiting || !limiting.obstacle) others.push_back(&node);
  }
  std::ranges::move(summarize_remarks(others), std::back_inserter(answer.warnings));
}

}  // namespace maxpods
