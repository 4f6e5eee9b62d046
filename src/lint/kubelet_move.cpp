// SPDX-License-Identifier: Apache-2.0
#include "lint/kubelet_move.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/mends.h"
#include "lint/rules.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// A member of a block map of YAML.
struct BlockMember {
  std::string indentation;
  /// Whole lines of the file.
  Place lines;
};

std::size_t line_end(std::string_view content, std::size_t at) {
  return std::min(content.find('\n', at), content.size() - 1) + 1;
}

/// Whether the text has nothing but blanks and a comment.
bool is_blank_or_comment(std::string_view text) {
  const std::string_view rest = trimmed(text);
  return rest.empty() || rest.starts_with('#');
}

/// The end of comments from that line on that are indented further, so that they belong to what is
/// above them.
std::size_t end_of_comments(std::string_view content, std::size_t line,
                            std::string_view indentation) {
  std::size_t end = line;
  while (line < content.size()) {
    const std::size_t next = line_end(content, line);
    const std::string_view text = content.substr(line, next - line);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const bool is_comment = first != std::string_view::npos && text[first] == '#';
    if (first != std::string_view::npos && (!is_comment || first <= indentation.size())) break;
    if (is_comment) end = next;
    line = next;
  }
  return end;
}

/// Absent if the member is in braces, or its key or its value stands elsewhere.
std::optional<BlockMember> block_of(const Sources& sources, const Member& member) {
  const std::optional<std::string> indentation = indentation_of(sources, member.place);
  const Place& value = member.value.place;
  if (!indentation || bytes_at(sources, member.place) != member.key ||
      value.file != member.place.file || value.begin <= member.place.end ||
      value.end <= value.begin) {
    return std::nullopt;
  }
  const std::string_view content = sources.files[value.file].content;
  const std::string_view between = content.substr(member.place.end, value.begin - member.place.end);
  if (!trimmed(between).starts_with(':')) return std::nullopt;
  std::size_t end = value.end;
  if (content[end - 1] != '\n') {
    end = line_end(content, end);
    if (!is_blank_or_comment(content.substr(value.end, end - value.end))) return std::nullopt;
  }
  end = end_of_comments(content, end, *indentation);
  return BlockMember{*indentation, {value.file, member.place.begin - indentation->size(), end}};
}

/// The lines of the block without its indentation and their ends; absent if a line has less, or
/// something in it stands for something else.
std::optional<std::vector<std::string>> lines_in(const Sources& sources, const BlockMember& block) {
  const std::string_view bytes = bytes_at(sources, block.lines);
  constexpr auto signs = std::to_array<std::string_view>({"&", "*", "<<", "{{", "${", "%{"});
  if (std::ranges::any_of(signs, [&](std::string_view sign) { return contains(bytes, sign); })) {
    return std::nullopt;
  }
  std::vector<std::string> lines;
  for (std::string_view line : split(bytes, '\n')) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (trimmed(line).empty()) {
      lines.emplace_back();
    } else if (line.starts_with(block.indentation)) {
      lines.emplace_back(line.substr(block.indentation.size()));
    } else {
      return std::nullopt;
    }
  }
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines;
}

/// `kubelet` where NodePools had it before Karpenter 1; null if there is none that can be moved.
const Member* find_kubelet(const NodePool& pool) {
  const Value* const spec = pool.declared.find_path("spec.template.spec");
  const bool is_v1 = pool.declared.known_text("apiVersion") == "karpenter.sh/v1";
  if (spec == nullptr || spec->members.size() < 2 || !is_v1 || pool.has_directives) return nullptr;
  const Member* const kubelet = spec->find_member("kubelet");
  return kubelet != nullptr && kubelet->value.is_map() ? kubelet : nullptr;
}

/// The class that the pool names, if it is the only one of its folder: one elsewhere may be of
/// another cluster. Null if there is none.
const NodeConfiguration* class_of(const Sources& sources, const NodePool& pool) {
  const NodeConfiguration* found = nullptr;
  for (const NodeConfiguration& nodes : sources.nodes) {
    if (nodes.kind != ConfigurationKind::KarpenterNodeClass || nodes.name != pool.node_class ||
        folder_of(nodes.place, sources) != folder_of(pool.place, sources)) {
      continue;
    }
    if (found != nullptr) return nullptr;
    found = &nodes;
  }
  return found;
}

/// The last member of the class's spec; absent if `kubelet` cannot be added behind it.
std::optional<BlockMember> last_of_spec(const Sources& sources, const NodeConfiguration& nodes) {
  const Value* const spec = nodes.declared.find("spec");
  const bool is_v1 = nodes.declared.known_text("apiVersion") == "karpenter.k8s.aws/v1";
  if (!is_v1 || nodes.has_directives || spec == nullptr || spec->members.empty() ||
      spec->find("kubelet") != nullptr) {
    return std::nullopt;
  }
  const auto last = std::ranges::max_element(
      spec->members, {}, [](const Member& member) { return member.place.begin; });
  return contains(spec->place, last->place) ? block_of(sources, *last) : std::nullopt;
}

/// The lines behind the member, indented as it is.
Edits behind(const Sources& sources, const BlockMember& member,
             const std::vector<std::string>& lines) {
  std::vector<std::string> indented;
  for (const std::string& line : lines) {
    indented.push_back(line.empty() ? line : member.indentation + line);
  }
  const Place last{member.lines.file, member.lines.end - 1, member.lines.end};
  return lines_below(sources, last, indented);
}

}  // namespace

Edits moved_kubelet(const Sources& sources, const NodePool& pool, const Place& key) {
  const Member* const own = find_kubelet(pool);
  if (own == nullptr || own->place != key) return {};
  const NodeConfiguration* const nodes = class_of(sources, pool);
  const std::optional<BlockMember> last =
      nodes == nullptr ? std::nullopt : last_of_spec(sources, *nodes);
  if (!last) return {};
  Edits removed;
  std::optional<std::vector<std::string>> lines;
  const std::vector<const NodePool*> pools = pools_of(*nodes, sources);
  if (std::ranges::find(pools, &pool) == pools.end()) return {};
  for (const NodePool* const each : pools) {
    const Member* const kubelet = find_kubelet(*each);
    if (kubelet == nullptr) return {};
    const std::optional<BlockMember> block = block_of(sources, *kubelet);
    const auto these = block ? lines_in(sources, *block) : std::nullopt;
    if (!these || (lines && lines != these)) return {};
    lines = these;
    removed.push_back({block->lines, ""});
  }
  Edits edits = behind(sources, *last, *lines);
  edits.insert(edits.end(), removed.begin(), removed.end());
  return edits;
}

}  // namespace maxpods
