// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maxpods {

/// EC2 takes 16 KiB of user data; what it unpacks to is bounded, too.
inline constexpr std::size_t max_unpacked_bytes = std::size_t{1} << 20U;

/// The bytes that the base64 text stands for (RFC 4648), line feeds in it left out; absent if it is
/// none.
std::optional<std::string> base64_decoded(std::string_view text);

/// The bytes that were packed by gzip, at most `max_unpacked_bytes`; absent if they are not packed
/// so, damaged, or more.
std::optional<std::string> unzipped(std::string_view bytes);

}  // namespace maxpods
