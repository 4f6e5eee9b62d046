// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <cstddef>
#include <string_view>
#include <vector>

#include "report/picture.h"
#include "report/subnet.h"
#include "text/number.h"

namespace maxpods {
namespace {

/// An IPv6 subnet has 65,536 blocks, and an IPv4 subnet at most 4,096.
constexpr std::size_t many_blocks = 4096;

Ink ink_of(BlockState state) {
  switch (state) {
    case BlockState::Free:
      return Ink::Good;
    case BlockState::Prefix:
      return Ink::Fill;
    case BlockState::Reserved:
      return Ink::Quiet;
    case BlockState::Held:
      return Ink::Marked;
    case BlockState::Fragmented:
      break;
  }
  return Ink::Wrong;
}

/// `12 of 16 blocks free, 4 fragmented`
std::string words_of(const BlockCounts& counts) {
  return fmt::format("{} of {} free, {} fragmented", counts.free, counted(counts.total, "block"),
                     counts.fragmented);
}

/// Draws the blocks in address order, line by line; blocks of a line that are alike as one box.
/// Returns the position below them.
int draw_blocks(const std::vector<BlockState>& blocks, int y, Picture& picture) {
  const bool are_many = blocks.size() > many_blocks;
  const std::size_t per_line = are_many ? 256 : 64;
  const int size = are_many ? 2 : 10;
  const int gap = are_many ? 0 : 1;
  for (std::size_t first = 0; first < blocks.size();) {
    std::size_t end = first + 1;
    while (end < blocks.size() && end % per_line != 0 && blocks[end] == blocks[first]) ++end;
    const int column = static_cast<int>(first % per_line);
    const int line = static_cast<int>(first / per_line);
    const int count = static_cast<int>(end - first);
    picture.box(
        Picture::left + column * size, y + line * size, count * size - gap, size - gap,
        ink_of(blocks[first]),
        fmt::format("{} {}", counted(count, "block"), word_of(block_meanings, blocks[first])));
    first = end;
  }
  const int lines = static_cast<int>((blocks.size() + per_line - 1) / per_line);
  return y + lines * size;
}

int draw_legend(int y, Picture& picture) {
  for (const auto& [meaning, state] : block_meanings) {
    picture.box(Picture::left, y, 12, 12, ink_of(state));
    picture.text(Picture::left + 20, y + 11, Ink::Text, meaning);
    y += Picture::line_height - 4;
  }
  return y;
}

Picture picture_of(const SubnetsReport& report) {
  std::string description;
  for (const CountedSubnet& counted : report.subnets) {
    description += fmt::format("{}{}: {}", description.empty() ? "" : "; ",
                               subnet_heading(*counted.subnet), words_of(counted.usage.counts));
  }
  Picture picture("The blocks of the subnets in address order", description);
  int y = 20;
  for (const CountedSubnet& counted : report.subnets) {
    picture.text(
        Picture::left, y, Ink::Text,
        fmt::format("{}: {}", subnet_heading(*counted.subnet), words_of(counted.usage.counts)));
    y = draw_blocks(blocks_of(*counted.subnet), y + Picture::line_height / 2, picture) +
        2 * Picture::line_height;
  }
  picture.set_height(draw_legend(y, picture));
  return picture;
}

CaptionedTable table_of(const SubnetsReport& report) {
  CaptionedTable table{"Subnets",
                       {{"SUBNET", Align::Left},
                        {"BLOCKS"},
                        {"FREE"},
                        {"PREFIX"},
                        {"RESERVED"},
                        {"HELD"},
                        {"FRAGMENTED"}},
                       {}};
  for (const CountedSubnet& counted : report.subnets) {
    const BlockCounts& counts = counted.usage.counts;
    Cells cells{subnet_heading(*counted.subnet)};
    for (const std::int64_t count : {counts.total, counts.free, counts.prefix, counts.reserved,
                                     counts.held, counts.fragmented}) {
      cells.push_back(fmt::to_string(count));
    }
    table.rows.push_back(std::move(cells));
  }
  return table;
}

}  // namespace

std::string subnets_svg(const SubnetsReport& report) { return picture_of(report).document(); }

std::string subnets_html(const SubnetsReport& report) {
  const std::string title =
      fmt::format("The blocks of {}", counted(report.subnets.size(), "subnet"));
  return html_page("maxpods subnet: " + title,
                   html_heading(title) + picture_of(report).part() + html_table(table_of(report)));
}

}  // namespace maxpods
