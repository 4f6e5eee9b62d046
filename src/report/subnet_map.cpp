// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "report/subnet.h"

namespace maxpods {
namespace {

/// How a map shows a block.
struct BlockSign {
  BlockState state;
  char cell;
  std::string (Paint::*paint)(std::string_view) const;

  std::string painted(std::size_t count, const Paint& with) const {
    return (with.*paint)(std::string(count, cell));
  }
};

constexpr auto block_signs =
    std::to_array<BlockSign>({{BlockState::Free, '.', &Paint::helpful},
                              {BlockState::Prefix, 'P', &Paint::answer},
                              {BlockState::Reserved, 'r', &Paint::helpful},
                              {BlockState::Held, 'h', &Paint::binding},
                              {BlockState::Fragmented, 'x', &Paint::wrong}});

const BlockSign& sign_of(BlockState state) {
  return *std::ranges::find(block_signs, state, &BlockSign::state);
}

constexpr std::size_t cells_per_group = 16;

/// The cells of a line, with a gap after each group.
std::string map_cells(std::span<const BlockState> blocks, const Paint& paint) {
  std::string text;
  std::size_t first = 0;
  while (first < blocks.size()) {
    std::size_t end = first + 1;
    while (end < blocks.size() && blocks[end] == blocks[first] && end % cells_per_group != 0) ++end;
    text += sign_of(blocks[first]).painted(end - first, paint);
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
      text += fmt::format("{:<{}}({} lines more of {})\n", "*", label_width, same,
                          sign_of(blocks[first]).cell);
    }
    first = same > 1 ? next : first + per_line;
  }
  return text;
}

}  // namespace

std::string subnets_map(const SubnetsReport& report, const Paint& paint) {
  if (report.subnets.empty()) return std::string(no_subnets_text);
  std::string text;
  for (const CountedSubnet& counted : report.subnets) {
    text += subnet_map(counted, report.width, paint) + '\n';
  }
  for (const auto& [meaning, state] : block_meanings) {
    text += fmt::format("{} {}\n", sign_of(state).painted(1, paint), meaning);
  }
  return text;
}

}  // namespace maxpods
