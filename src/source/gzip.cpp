// SPDX-License-Identifier: Apache-2.0
#include "source/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace maxpods {
namespace {

constexpr std::string_view base64_digits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

}  // namespace

std::optional<std::string> base64_decoded(std::string_view text) {
  constexpr unsigned digit_bits = 6;
  constexpr unsigned byte_bits = 8;
  constexpr unsigned byte_mask = 0xFF;
  std::string bytes;
  std::uint32_t bits = 0;
  unsigned count = 0;
  std::size_t digits = 0;
  std::size_t padding = 0;
  for (const char c : text) {
    if (c == '\n' || c == '\r') continue;
    ++digits;
    if (c == '=') {
      ++padding;
      continue;
    }
    const std::size_t digit = base64_digits.find(c);
    if (digit == std::string_view::npos || padding > 0) return std::nullopt;
    bits = (bits << digit_bits) | static_cast<std::uint32_t>(digit);
    count += digit_bits;
    if (count < byte_bits) continue;
    count -= byte_bits;
    bytes += static_cast<char>((bits >> count) & byte_mask);
  }
  constexpr std::size_t group = 4;
  constexpr std::size_t max_padding = 2;
  if (digits % group != 0 || padding > max_padding) return std::nullopt;
  return bytes;
}

std::optional<std::string> unzipped(std::string_view bytes) {
  constexpr std::string_view magic = "\x1F\x8B";
  if (!bytes.starts_with(magic)) return std::nullopt;
  z_stream stream{};
  constexpr int gzip_only = 16;
  if (inflateInit2(&stream, MAX_WBITS + gzip_only) != Z_OK) return std::nullopt;
  std::string packed(bytes);
  std::string unpacked(max_unpacked_bytes, '\0');
  // zlib reads and writes unsigned bytes.
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
  stream.next_in = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_in = static_cast<uInt>(packed.size());
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
  stream.next_out = reinterpret_cast<Bytef*>(unpacked.data());
  stream.avail_out = static_cast<uInt>(unpacked.size());
  const int status = inflate(&stream, Z_FINISH);
  const std::size_t size = unpacked.size() - stream.avail_out;
  inflateEnd(&stream);
  if (status != Z_STREAM_END) return std::nullopt;
  unpacked.resize(size);
  return unpacked;
}

}  // namespace maxpods
