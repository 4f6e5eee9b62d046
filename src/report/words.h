// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "node/max_pods.h"
#include "text/remark.h"

/// The words that several reports share.
namespace maxpods {

/// The number, or `-` if it is unknown.
std::string or_dash(std::optional<std::int64_t> number);

/// The text, or `-` if it is empty.
std::string or_dash(const std::string& text);

/// The number, or an empty cell if it is unknown, for CSV.
std::string or_empty(std::optional<std::int64_t> number);

/// Max allowed: `unlimited` if a node that can run has no limit, `-` if it cannot run.
std::string max_allowed_or_word(const MaxPods& node);

/// `addresses`, `cap`, `memory`, or `otherwise` if the node cannot run.
std::string name_of(std::optional<Binding> binding, std::string_view otherwise);

/// The name of the node's type.
inline std::string_view type_name(const MaxPods& node) { return node.type.name.view(); }

/// `8 GiB`, `512 MiB`
std::string memory_size(int memory_mib);

/// The length of the longest `text_of` of the items.
template <typename Items, typename TextOf>
std::size_t widest(const Items& items, TextOf text_of) {
  std::size_t width = 0;
  for (const auto& item : items) width = std::max(width, std::invoke(text_of, item).size());
  return width;
}

/// One sentence without a full stop, naming the type once, and what to do about it.
Remark describe(Warning warning, const MaxPods& node);
Remark describe(Obstacle obstacle, const MaxPods& node);

/// Why a node cannot run, or its warnings.
Remarks advice(const MaxPods& node);

/// The same without hints.
std::vector<std::string> remarks(const MaxPods& node);

/// For many results: each remark once, with one of its types and the number of the others.
Remarks summarize_remarks(std::span<const MaxPods* const> nodes);

}  // namespace maxpods
