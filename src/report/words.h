// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "node/max_pods.h"
#include "text/remark.h"

/// The words that several reports share.
namespace maxpods {

/// The number, or `-` where it is unknown or there is none.
std::string or_dash(std::optional<std::int64_t> number);

/// The text, or `-` where it is empty.
std::string or_dash(const std::string& text);

/// The number, or nothing: the absent value of CSV.
std::string or_empty(std::optional<std::int64_t> number);

/// `unlimited` where a node that can run has no limit, `-` where it cannot run.
std::string max_allowed_or_word(const MaxPods& node);

/// `addresses`, `cap`, `memory`, or `otherwise` where an obstacle stands before both.
std::string name_of(std::optional<Binding> binding, std::string_view otherwise);

/// The name of the node's type.
inline std::string_view type_name(const MaxPods& node) { return node.type.name.view(); }

/// `8 GiB`, `512 MiB`
std::string memory_size(int memory_mib);

/// One sentence without a full stop, naming the type once, and what to do about it.
Remark describe(Warning warning, const MaxPods& node);
Remark describe(Obstacle obstacle, const MaxPods& node);

/// All there is to remark on a result: why it cannot run, or its warnings.
Remarks advice(const MaxPods& node);

/// The same without hints.
std::vector<std::string> remarks(const MaxPods& node);

/// For many results: each remark once, with one type it is about and how many more.
Remarks summarize_remarks(std::span<const MaxPods* const> nodes);

}  // namespace maxpods
