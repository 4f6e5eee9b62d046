// SPDX-License-Identifier: Apache-2.0
#include "report/picture.h"

#include <fmt/format.h>

#include "text/quoting.h"

namespace maxpods {
namespace {

/// The classes of shapes, by the order of `Ink`, and their colours on light and dark ground.
constexpr std::string_view colours = R"(
  :root { color-scheme: light dark }
  text { font: 13px system-ui, sans-serif; fill: var(--text) }
  .text { fill: var(--text) } .quiet { fill: var(--quiet) } .track { fill: var(--track) } .fill { fill: var(--fill) }
  .good { fill: var(--good) } .marked { fill: var(--marked) } .wrong { fill: var(--wrong) }
  :root { --text: #1b1f24; --quiet: #57606a; --track: #e3e6ea; --fill: #5b7fb5; --good: #3c8d5a; --marked: #b7791f; --wrong: #c0392b }
  @media (prefers-color-scheme: dark) {
    :root { --text: #e6edf3; --quiet: #9aa4af; --track: #30363d; --fill: #6f9bd8; --good: #56b27a; --marked: #d9a441; --wrong: #ef6b5e }
  }
)";

constexpr std::string_view page_style = R"(
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: var(--text); background: var(--ground) }
  :root { --ground: #ffffff }
  @media (prefers-color-scheme: dark) { :root { --ground: #0d1117 } }
  @media print { body { margin: 0; max-width: none } }
  h1 { font-size: 1.4rem } h2 { font-size: 1.1rem } svg { max-width: 100%; height: auto }
  table { border-collapse: collapse; margin: 1.5rem 0 } caption { text-align: left; font-weight: 600; padding-bottom: .4rem }
  th, td { padding: .2rem .9rem .2rem 0; border-bottom: 1px solid var(--track); text-align: left }
  .number { text-align: right; font-variant-numeric: tabular-nums }
  pre { overflow-x: auto; padding: .8rem; border: 1px solid var(--track) }
)";

std::string_view class_of(Ink ink) {
  switch (ink) {
    case Ink::Text:
      return "text";
    case Ink::Quiet:
      return "quiet";
    case Ink::Track:
      return "track";
    case Ink::Fill:
      return "fill";
    case Ink::Good:
      return "good";
    case Ink::Marked:
      return "marked";
    case Ink::Wrong:
      break;
  }
  return "wrong";
}

std::string html_row(std::string_view cell_tag, const std::vector<Column>& columns,
                     const Cells& cells) {
  std::string row = "<tr>";
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const bool is_number = columns[i].align == Align::Right;
    const std::string_view scope = cell_tag == "th" ? R"( scope="col")" : "";
    row += fmt::format("<{}{}{}>{}</{}>", cell_tag, scope, is_number ? " class=\"number\"" : "",
                       xml_escaped(cells[i]), cell_tag);
  }
  return row + "</tr>\n";
}

}  // namespace

void Picture::text(int x, int y, Ink ink, std::string_view content) {
  shapes_ += fmt::format("  <text x=\"{}\" y=\"{}\" class=\"{}\">{}</text>\n", x, y, class_of(ink),
                         xml_escaped(content));
}

void Picture::box(int x, int y, int box_width, int box_height, Ink ink, std::string_view tip) {
  shapes_ += fmt::format(R"(  <rect x="{}" y="{}" width="{}" height="{}" class="{}")", x, y,
                         box_width, box_height, class_of(ink));
  shapes_ += tip.empty() ? "/>\n" : fmt::format("><title>{}</title></rect>\n", xml_escaped(tip));
}

std::string Picture::document() const { return with(fmt::format("<style>{}</style>\n", colours)); }

std::string Picture::part() const { return with(""); }

std::string Picture::with(std::string_view style) const {
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} "
      "{1}\" role=\"img\" "
      "aria-labelledby=\"title description\">\n<title id=\"title\">{2}</title>\n<desc "
      "id=\"description\">{3}</desc>\n{4}{5}</svg>\n",
      width, height_, xml_escaped(title_), xml_escaped(description_), style, shapes_);
}

std::string html_page(std::string_view title, std::string_view body) {
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
      "name=\"viewport\" content=\"width=device-width\">\n"
      "<title>{}</title>\n<style>{}{}</style>\n</head>\n<body>\n<main>\n{}</main>\n</body>\n</"
      "html>\n",
      xml_escaped(title), colours, page_style, body);
}

std::string html_heading(std::string_view text) {
  return fmt::format("<h1>{}</h1>\n", xml_escaped(text));
}

std::string html_section(std::string_view heading) {
  return fmt::format("<h2>{}</h2>\n", xml_escaped(heading));
}

std::string html_paragraph(std::string_view text) {
  return fmt::format("<p>{}</p>\n", xml_escaped(text));
}

std::string html_commands(const std::vector<std::string>& commands) {
  return fmt::format("<pre><code>{}</code></pre>\n",
                     xml_escaped(fmt::format("{}", fmt::join(commands, "\n"))));
}

std::string html_table(const CaptionedTable& table) {
  Cells headings;
  for (const Column& column : table.columns) headings.push_back(column.heading);
  std::string text =
      fmt::format("<table>\n<caption>{}</caption>\n<thead>\n{}</thead>\n<tbody>\n",
                  xml_escaped(table.caption), html_row("th", table.columns, headings));
  for (const Cells& row : table.rows) text += html_row("td", table.columns, row);
  return text + "</tbody>\n</table>\n";
}

}  // namespace maxpods
