// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "report/subnet.h"

namespace maxpods {
namespace {

char cell(BlockState state) {
  switch (state) {
    case BlockState::Prefix:
      return 'P';
    case BlockState::Reserved:
      return 'r';
    case BlockState::Held:
      return 'h';
    case BlockState::Free:
      return '.';
    case BlockState::Broken:
      break;
  }
  return 'x';
}

std::string painted(BlockState state, std::string_view cells, const Paint& paint) {
  switch (state) {
    case BlockState::Prefix:
      return paint.answer(cells);
    case BlockState::Held:
      return paint.binding(cells);
    case BlockState::Reserved:
    case BlockState::Free:
      return paint.helpful(cells);
    case BlockState::Broken:
      break;
  }
  return paint.wrong(cells);
}

constexpr std::size_t cells_per_group = 16;

/// The cells of a line, with a gap after each group.
std::string map_cells(std::span<const BlockState> blocks, const Paint& paint) {
  std::string text;
  std::size_t first = 0;
  while (first < blocks.size()) {
    std::size_t end = first + 1;
    while (end < blocks.size() && blocks[end] == blocks[first] && end % cells_per_group != 0) ++end;
    text += painted(blocks[first], std::string(end - first, cell(blocks[first])), paint);
    if (end % cells_per_group == 0 && end < blocks.size()) text += ' ';
    first = end;
  }
  return text;
}

/// The most cells, a power of two, that fit beside a label.
std::size_t cells_per_line(std::size_t room) {
  std::size_t cells = 1;
  const auto width = [](std::size_t count) {
    return count + (count > cells_per_group ? count / cells_per_group - 1 : 0);
  };
  while (width(cells * 2) <= room) cells *= 2;
  return cells;
}

bool is_uniform(std::span<const BlockState> blocks, BlockState state) {
  return std::ranges::all_of(blocks, [&](BlockState block) { return block == state; });
}

std::string label_of(const Subnet& subnet, std::size_t block) {
  const int length = delegated_prefix_length(subnet.cidr.is_ipv6());
  const auto host_bits = static_cast<unsigned>(subnet.cidr.bits() - length);
  return subnet.cidr.address(std::uint64_t{block} << host_bits);
}

std::string subnet_map(const CountedSubnet& counted, std::size_t width, const Paint& paint) {
  const std::vector<BlockState> states = blocks_of(*counted.subnet);
  const std::span<const BlockState> blocks = states;
  const std::size_t label_width = label_of(*counted.subnet, blocks.size() - 1).size() + 2;
  const std::size_t per_line = cells_per_line(width > label_width ? width - label_width : 1);
  const auto line_at = [&](std::size_t first) {
    return blocks.subspan(first, std::min(per_line, blocks.size() - first));
  };
  std::string text = subnet_heading(*counted.subnet) + '\n';
  std::size_t first = 0;
  while (first < blocks.size()) {
    text += fmt::format("{:<{}}{}\n", label_of(*counted.subnet, first), label_width,
                        map_cells(line_at(first), paint));
    // Lines that say the same as this one are counted, as a dump of bytes would.
    std::size_t next = first + per_line;
    while (next < blocks.size() && is_uniform(line_at(first), blocks[first]) &&
           is_uniform(line_at(next), blocks[first])) {
      next += per_line;
    }
    const std::size_t same = (next - first) / per_line - 1;
    if (same > 1) {
      text +=
          fmt::format("{:<{}}({} lines more of {})\n", "*", label_width, same, cell(blocks[first]));
    }
    first = same > 1 ? next : first + per_line;
  }
  return text;
}

}  // namespace

std::string subnets_map(std::span<const CountedSubnet> subnets, std::size_t width,
                        const Paint& paint) {
  if (subnets.empty()) return std::string(no_subnets_text);
  std::string text;
  for (const CountedSubnet& counted : subnets) text += subnet_map(counted, width, paint) + '\n';
  constexpr std::array<std::pair<BlockState, std::string_view>, 5> legend{
      {{BlockState::Free, "free"},
       {BlockState::Prefix, "prefix of an interface"},
       {BlockState::Reserved, "reserved for prefixes"},
       {BlockState::Held, "held by another reservation"},
       {BlockState::Broken, "fragmented"}}};
  for (const auto& [state, meaning] : legend) {
    text += fmt::format("{} {}\n", painted(state, std::string(1, cell(state)), paint), meaning);
  }
  return text;
}

}  // namespace maxpods
