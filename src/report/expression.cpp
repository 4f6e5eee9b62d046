// SPDX-License-Identifier: Apache-2.0
#include "report/expression.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include "report/json.h"
#include "report/words.h"
#include "text/number.h"
#include "text/quoting.h"
#include "text/table.h"

namespace maxpods {
namespace {

/// More rows do not fit on a screen with the rest of the text.
constexpr std::size_t max_rows_of_text = 12;

std::int64_t count(std::span<const ExpressionTrial> trials, ExpressionVerdict verdict) {
  return std::ranges::count(trials, verdict, &ExpressionTrial::verdict);
}

std::string name(const ExpressionTrial& trial) { return std::string(type_name(trial.node)); }

/// Rounded to a tenth, because more digits do not matter.
std::optional<double> rounded_percent(const ExpressionTrial& trial) {
  if (!trial.reserved_percent) return std::nullopt;
  constexpr double tenths = 10;
  return std::round(*trial.reserved_percent * tenths) / tenths;
}

std::string percent_or(const ExpressionTrial& trial, std::string_view otherwise) {
  const std::optional<double> percent = rounded_percent(trial);
  return percent ? fmt::format("{:.1f}", *percent) : std::string(otherwise);
}

Cells cells(const ExpressionTrial& trial) {
  return {name(trial),
          or_dash(trial.expression.value),
          or_dash(trial.effective),
          max_allowed_or_word(trial.node),
          std::to_string(trial.node.cap),
          or_dash(trial.reserved_memory_mib),
          percent_or(trial, "-"),
          std::string(name_of(trial.verdict))};
}

const std::vector<Column>& columns() {
  static const std::vector<Column> all{
      {"TYPE", Align::Left}, {"VALUE"},   {"EFFECTIVE"},           {"MAX ALLOWED"}, {"CAP"},
      {"RESERVED MIB"},      {"PERCENT"}, {"VERDICT", Align::Left}};
  return all;
}

/// What a verdict means for the nodes.
constexpr auto meanings_of_verdicts = all_words(
    ExpressionVerdict::Refused, Word{"within addresses, cap and memory", ExpressionVerdict::Ok},
    Word{"fewer pods than addresses, cap and memory allow", ExpressionVerdict::Wasteful},
    Word{"more of the memory is reserved than --max-reserved-percent allows",
         ExpressionVerdict::Memory},
    Word{"more pods than Kubernetes and EKS recommend for the vCPUs", ExpressionVerdict::AboveCap},
    Word{"more pods than addresses: some stay pending; or the type cannot run",
         ExpressionVerdict::Over},
    Word{"nodeadm uses its ENI formula, and only logs this on the node",
         ExpressionVerdict::Fallback},
    Word{"Karpenter sets the node class to not ready, and launches no nodes",
         ExpressionVerdict::Refused});

std::string meanings(std::span<const ExpressionTrial> trials) {
  Rows rows;
  for (const auto& [word, verdict] : expression_verdict_words) {
    const std::int64_t types = count(trials, verdict);
    if (types == 0) continue;
    rows.push_back({fmt::format("  {}", word), std::to_string(types),
                    std::string(word_of(meanings_of_verdicts, verdict))});
  }
  return format_table({{"  VERDICT", Align::Left}, {"TYPES"}, {"MEANING", Align::Left}}, rows);
}

/// Each reason once, with one type that has it.
std::string reasons(const Expression& expression, std::span<const ExpressionTrial> trials) {
  std::map<std::string, std::vector<const ExpressionTrial*>> by_reason;
  for (const ExpressionTrial& trial : trials) {
    std::string reason = trial.expression.is_taken() ? "" : reason_of(trial, expression);
    if (!reason.empty()) by_reason[std::move(reason)].push_back(&trial);
  }
  std::string text;
  std::size_t left = max_rows_of_text;
  for (const auto& [reason, same] : by_reason) {
    if (left-- == 0) {
      text +=
          fmt::format("  and {} more\n", counted(by_reason.size() - max_rows_of_text, "reason"));
      break;
    }
    const std::string others = same.size() == 1 ? "" : fmt::format(" and {} more", same.size() - 1);
    text += fmt::format("  {}: {}{}\n", reason, name(*same.front()), others);
  }
  return text.empty() ? "" : "\nNot taken:\n" + text;
}

/// On one line.
std::string shown(const Expression& expression) {
  std::string text = expression.text();
  std::ranges::replace_if(
      text, [](char letter) { return letter == '\n' || letter == '\r' || letter == '\t'; }, ' ');
  return presentable(text);
}

std::string worst_rows(std::span<const ExpressionTrial> trials) {
  Rows rows;
  for (const std::size_t index : worst_first(trials)) {
    if (rows.size() == max_rows_of_text) break;
    rows.push_back(cells(trials[index]));
  }
  std::string text = format_table(columns(), rows);
  if (trials.size() > rows.size()) {
    text +=
        fmt::format("... and {} more: -o table\n", counted(trials.size() - rows.size(), "type"));
  }
  return text;
}

/// The types of the region that are not among the trials, if Karpenter refuses one.
std::string elsewhere_text(const TrialReport& report) {
  if (report.refused_elsewhere.empty()) return "";
  std::string text = fmt::format("\nRefused on {} of the {} types of the region:\n",
                                 report.refused_elsewhere.size(), report.types_of_region);
  std::size_t left = max_rows_of_text;
  for (const auto& [type, value] : report.refused_elsewhere) {
    if (left-- == 0) {
      text += fmt::format("  and {} more\n", report.refused_elsewhere.size() - max_rows_of_text);
      break;
    }
    text += fmt::format("  {}: {}\n", type.name.view(),
                        described_refusal(value, report.expression.text()));
  }
  return text;
}

Json region_json(const TrialReport& report) {
  if (report.types_of_region == 0) return nullptr;
  const auto to_json = [&](const RefusedType& each) -> Json {
    return {{"instanceType", each.type.name.view()},
            {"value", or_null(each.value.value)},
            {"reason", described_refusal(each.value, report.expression.text())}};
  };
  return {{"types", report.types_of_region},
          {"refusedElsewhere", array_of(report.refused_elsewhere, to_json)}};
}

Json summary_json(std::span<const ExpressionTrial> trials) {
  Json summary{{"types", trials.size()}};
  for (const auto& [word, verdict] : expression_verdict_words) {
    const std::string_view key = verdict == ExpressionVerdict::AboveCap ? "aboveCap" : word;
    summary[std::string(key)] = count(trials, verdict);
  }
  return summary;
}

Json trial_json(const Expression& expression, const ExpressionTrial& trial) {
  return {{"instanceType", name(trial)},
          {"value", or_null(trial.expression.value)},
          {"effective", or_null(trial.effective)},
          {"maxAllowed", or_null(trial.node.max_allowed)},
          {"cap", trial.node.cap},
          {"reservedMemoryMib", or_null(trial.reserved_memory_mib)},
          {"reservedPercent", or_null(rounded_percent(trial))},
          {"verdict", name_of(trial.verdict)},
          {"reason", null_if_empty(reason_of(trial, expression))}};
}

std::string trials_document(Dialect dialect, Json expression,
                            std::span<const ExpressionTrial> trials, Json rows,
                            std::string_view refusal, Json region) {
  return document({{"schemaVersion", schema_version},
                   {"dialect", name_of(dialect)},
                   {"expression", std::move(expression)},
                   {"summary", summary_json(trials)},
                   {"rows", std::move(rows)},
                   {"reason", null_if_empty(refusal)},
                   {"region", std::move(region)}});
}

constexpr std::string_view csv_head =
    "instance_type,value,effective,max_allowed,cap,reserved_memory_mib,reserved_percent,verdict\n";

}  // namespace

std::string reason_of(const ExpressionTrial& trial, const Expression& expression) {
  if (!trial.expression.is_taken()) {
    return described_refusal(trial.expression, expression.text());
  }
  return trial.node.obstacle ? describe(*trial.node.obstacle, trial.node).message : "";
}

std::string verdict_counts(std::span<const ExpressionTrial> trials) {
  std::vector<std::string> counts;
  for (const auto& [word, verdict] : expression_verdict_words) {
    const std::int64_t types = count(trials, verdict);
    if (types > 0) counts.push_back(fmt::format("{} {}", types, word));
  }
  return fmt::format("{}", fmt::join(counts, ", "));
}

std::string trials_text(const TrialReport& report, const Paint& paint) {
  const Expression& expression = report.expression;
  const std::span<const ExpressionTrial> trials = report.trials;
  const bool is_good = count(trials, ExpressionVerdict::Ok) == std::ssize(trials);
  const std::string counts = verdict_counts(trials);
  return fmt::format("{}: {}\n{}: {}\n\n{}{}\n{}", name_of(expression.environment().dialect),
                     shown(expression), counted(trials.size(), "type"),
                     is_good ? paint.helpful(counts) : paint.answer(counts), meanings(trials),
                     reasons(expression, trials), worst_rows(trials)) +
         elsewhere_text(report);
}

std::string trials_table(const TrialReport& report) {
  return format_table(columns(), report.trials.size(),
                      [&](std::size_t index) { return cells(report.trials[index]); });
}

std::string trials_csv(const TrialReport& report) {
  std::string text(csv_head);
  for (const ExpressionTrial& trial : report.trials) {
    text += csv_line({name(trial), or_empty(trial.expression.value), or_empty(trial.effective),
                      or_empty(trial.node.max_allowed), std::to_string(trial.node.cap),
                      or_empty(trial.reserved_memory_mib), percent_or(trial, ""),
                      std::string(name_of(trial.verdict))});
  }
  return text;
}

std::string trials_json(const TrialReport& report) {
  const auto row = [&](const ExpressionTrial& trial) {
    return trial_json(report.expression, trial);
  };
  return trials_document(report.expression.environment().dialect, report.expression.text(),
                         report.trials, array_of(report.trials, row), report.refusal,
                         region_json(report));
}

std::string no_trials_csv(Dialect /*dialect*/, std::string_view /*refusal*/) {
  return std::string(csv_head);
}

std::string no_trials_json(Dialect dialect, std::string_view refusal) {
  return trials_document(dialect, Json(nullptr), {}, Json::array(), refusal, Json(nullptr));
}

std::string suggestion_text(const Expression& suggested) { return suggested.text() + '\n'; }

std::string translation_text(const Expression& /*expression*/, const Expression& translation) {
  return translation.text() + '\n';
}

std::string translation_json(const Expression& expression, const Expression& translation) {
  return document({{"schemaVersion", schema_version},
                   {"dialect", name_of(expression.environment().dialect)},
                   {"expression", expression.text()},
                   {"translation",
                    {{"dialect", name_of(translation.environment().dialect)},
                     {"expression", translation.text()}}}});
}

}  // namespace maxpods
