// SPDX-License-Identifier: Apache-2.0
#include "report/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "report/words.h"
#include "text/quoting.h"
#include "text/table.h"

namespace maxpods {
namespace {

constexpr std::size_t verdict_width = 7;

std::string painted(Verdict verdict, const Paint& paint) {
  const std::string name = fmt::format("{:<{}}", name_of(verdict), verdict_width);
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
    return fmt::format("no pods, stopped by {}", fmt::join(stops_of(result), ", "));
  const GroupMaxPods& group = result.group;
  const MaxPods& limiting = group.limiting_type();
  if (limiting.obstacle) return describe(*limiting.obstacle, limiting);
  return fmt::format("max pods {}, by {}", or_dash(group.recommended), limiting.type.name.view());
}

}  // namespace

std::string_view name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::Ok:
      return "ok";
    case Verdict::Warning:
      return "warning";
    case Verdict::Failed:
    case Verdict::Stops:
      break;
  }
  return "failed";
}

std::vector<std::string_view> stops_of(const CheckResult& result) {
  std::vector<std::string_view> names;
  for (const Finding& finding : result.findings) {
    const bool is_new = std::ranges::find(names, finding.name) == names.end();
    if (finding.verdict == Verdict::Stops && is_new) names.push_back(finding.name);
  }
  return names;
}

std::string check_text(const CheckResult& result, const Paint& paint) {
  std::size_t name_width = 0;
  for (const Finding& finding : result.findings) {
    name_width = std::max(name_width, finding.name.size());
  }
  const std::size_t indent = verdict_width + 2 + name_width + 2;
  std::string text;
  for (const Finding& finding : result.findings) {
    text += fmt::format("{}  {:<{}}  {}\n", painted(finding.verdict, paint), finding.name,
                        name_width, wrapped(presentable(finding.message), indent));
    // Not wrapped: it is there to be copied.
    if (!finding.remedy.empty()) {
      text +=
          fmt::format("{}{}\n", std::string(verdict_width + 2, ' '), presentable(finding.remedy));
    }
  }
  return text + (text.empty() ? "" : "\n") + "as things are: " + pods_line(result) + '\n';
}

}  // namespace maxpods
