// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "report/fit.h"
#include "report/picture.h"
#include "text/number.h"

namespace maxpods {
namespace {

constexpr int bar_left = 90;
constexpr int bar_width = 400;
constexpr int bar_height = 14;
constexpr int kind_gap = 18;

/// How much of a resource the pods of a kind take.
struct Gauge {
  std::string_view name;
  std::int64_t used = 0;
  std::int64_t all = 0;
  std::string words;
  BoundBy what = BoundBy::Nothing;
};

std::vector<Gauge> gauges_of(const FitKind& kind) {
  const std::int64_t places = kind.nodes * kind.max_pods;
  return {{"pods", kind.pods, places,
           fmt::format("{} of {}", with_commas(kind.pods), with_commas(places)), BoundBy::Pods},
          {"CPU", kind.requested_cpu_millis, kind.allocatable_cpu_millis,
           fmt::format("{}m of {}m", with_commas(kind.requested_cpu_millis),
                       with_commas(kind.allocatable_cpu_millis)),
           BoundBy::Cpu},
          {"memory", kind.requested_memory_bytes, kind.allocatable_memory_bytes,
           fmt::format("{} of {} MiB", with_commas(kind.requested_memory_bytes / mib_bytes),
                       with_commas(kind.allocatable_memory_bytes / mib_bytes)),
           BoundBy::Memory}};
}

/// How many of the nodes it binds: `, binds 3 nodes`; empty for none.
std::string binds(const FitKind& kind, BoundBy what) {
  const std::int64_t nodes = kind.bound_by[static_cast<std::size_t>(what)];
  return nodes == 0 ? "" : fmt::format(", binds {}", counted(nodes, "node"));
}

void draw(const Gauge& gauge, const FitKind& kind, int y, Picture& picture) {
  const double share =
      gauge.all == 0
          ? 0
          : std::min(1.0, static_cast<double>(gauge.used) / static_cast<double>(gauge.all));
  const int filled = static_cast<int>(share * bar_width);
  const std::string binding = binds(kind, gauge.what);
  picture.text(Picture::left, y + bar_height - 3, Ink::Quiet, gauge.name);
  picture.box(bar_left, y, bar_width, bar_height, Ink::Track);
  picture.box(bar_left, y, filled, bar_height, binding.empty() ? Ink::Fill : Ink::Marked,
              gauge.words);
  constexpr int percent = 100;
  picture.text(bar_left + bar_width + 10, y + bar_height - 3, Ink::Text,
               fmt::format("{:.0f} %{}", share * percent, binding));
}

Picture picture_of(const FitReport& report) {
  Picture picture("What the nodes are full of", today_sentence(report.result.today) + ". " +
                                                    binding_sentence(report.result.today));
  int y = 10;
  for (const FitKind& kind : report.result.kinds) {
    std::string title = fmt::format("{}: {}, {} max pods{}", kind.type, counted(kind.nodes, "node"),
                                    kind.max_pods, binds(kind, BoundBy::Other));
    if (!binds(kind, BoundBy::Other).empty()) title += " by another resource";
    if (kind.pending > 0) title += fmt::format(", {} pending", counted(kind.pending, "pod"));
    picture.text(Picture::left, y + bar_height, Ink::Text, title);
    y += Picture::line_height + 2;
    for (const Gauge& gauge : gauges_of(kind)) {
      draw(gauge, kind, y, picture);
      y += Picture::line_height;
    }
    y += kind_gap;
  }
  picture.set_height(y);
  return picture;
}

}  // namespace

std::string fit_svg(const FitReport& report) { return picture_of(report).document(); }

std::string fit_html(const FitReport& report) {
  const std::string title = today_sentence(report.result.today);
  std::string body = html_heading(title) + html_paragraph(binding_sentence(report.result.today)) +
                     picture_of(report).part();
  for (const std::string& sentence : remarks_of(report)) body += html_paragraph(sentence);
  if (!report.next_commands.empty()) body += html_commands(report.next_commands);
  for (const CaptionedTable& table : fit_tables(report, true)) body += html_table(table);
  return html_page("maxpods fit: " + title, body);
}

}  // namespace maxpods
