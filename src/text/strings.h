// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace maxpods {

inline constexpr std::string_view ascii_digits = "0123456789";
inline constexpr std::string_view ascii_lower_case = "abcdefghijklmnopqrstuvwxyz";

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Of ASCII.
constexpr bool is_alphanumeric(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Whether every byte is an ASCII letter or digit, or one of `others`.
bool is_alphanumeric(std::string_view text, std::string_view others);

/// `text` without blanks, tabs and line ends at its beginning and its end.
std::string_view trimmed(std::string_view text);

/// Whether `text` has the word anywhere.
bool contains(std::string_view text, std::string_view word);

/// `text` with its ASCII letters in lower case.
std::string lower_case(std::string_view text);

/// `ENABLE_POD_ENI` as `enable-pod-eni`.
std::string kebab_case(std::string_view text);

/// The words with the separator between each two.
std::string joined(const std::vector<std::string_view>& words, std::string_view separator);

/// `a, b, c and 2 more`: at most three of the words.
std::string some_of(const std::vector<std::string>& words);

/// The parts one after the other.
std::string concat(std::initializer_list<std::string_view> parts);

/// The parts of `text` between the separators; one part more than there are separators.
std::vector<std::string_view> split(std::string_view text, char separator);

/// Whether the word is one of these.
bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words);

/// The length of the UTF-8 code point that `text`, which is not empty, starts with; 0 where it
/// starts with none (RFC 3629).
std::size_t code_point_length(std::string_view text);

/// How many code points `text`, which is UTF-8, has.
std::size_t code_point_count(std::string_view text);

}  // namespace maxpods
