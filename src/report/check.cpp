// SPDX-License-Identifier: Apache-2.0
#include "report/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "report/json.h"
#include "report/words.h"
#include "text/quoting.h"
#include "text/table.h"

namespace maxpods {
namespace {

constexpr std::size_t verdict_width = 7;

std::string painted(Verdict verdict, const Paint& paint) {
  const std::string name = fmt::format("{:<{}}", word_of(verdict_words, verdict), verdict_width);
  switch (verdict) {
    case Verdict::Ok:
      return paint.helpful(name);
    case Verdict::Warning:
      return paint.binding(name);
    case Verdict::Failed:
    case Verdict::Stops:
      break;
  }
  return paint.wrong(name);
}

std::string pods_line(const CheckResult& result) {
  if (result.stops())
    return fmt::format("no pods run, because of {}", fmt::join(stops_of(result), ", "));
  const GroupMaxPods& group = result.group;
  std::vector<const MaxPods*> cannot_run;
  for (const MaxPods& node : group.types) {
    if (node.obstacle) cannot_run.push_back(&node);
  }
  std::vector<std::string> reasons;
  for (const Remark& remark : summarize_remarks(cannot_run)) reasons.push_back(remark.message);
  if (!reasons.empty()) return fmt::format("{}", fmt::join(reasons, "; "));
  return fmt::format("max pods {}, limited by {}", or_dash(group.recommended),
                     group.limiting_type().type.name.view());
}

Json finding_json(const CheckFinding& finding) {
  return {{"name", finding.name},
          {"status", word_of(verdict_words, finding.verdict)},
          {"message", finding.message},
          {"remedy", null_if_empty(finding.remedy)}};
}

}  // namespace

std::vector<std::string_view> stops_of(const CheckResult& result) {
  std::vector<std::string_view> names;
  for (const CheckFinding& finding : result.findings) {
    const bool is_new = std::ranges::find(names, finding.name) == names.end();
    if (finding.verdict == Verdict::Stops && is_new) names.push_back(finding.name);
  }
  return names;
}

std::string check_text(const CheckResult& result, const Paint& paint) {
  const std::size_t name_width = widest(result.findings, &CheckFinding::name);
  const std::size_t indent = verdict_width + 2 + name_width + 2;
  std::string text;
  for (const CheckFinding& finding : result.findings) {
    text += fmt::format("{}  {:<{}}  {}\n", painted(finding.verdict, paint), finding.name,
                        name_width, wrapped(presentable(finding.message), indent));
    // Not wrapped, so that it can be copied.
    if (!finding.remedy.empty()) {
      text +=
          fmt::format("{}{}\n", std::string(verdict_width + 2, ' '), presentable(finding.remedy));
    }
  }
  return text + (text.empty() ? "" : "\n") + "result: " + pods_line(result) + '\n';
}

std::string check_json(const CheckResult& result) {
  Json json = group_head(result.group);
  json["passed"] = result.passed();
  json["stoppedBy"] = stops_of(result);
  json["checks"] = array_of(result.findings, finding_json);
  return document(json);
}

}  // namespace maxpods
