// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/table.h"

/// Pictures and pages for people who would rather look. They need no script and no network, follow
/// the light or dark scheme of the reader, and say in words what colours say.
namespace maxpods {

/// What a shape means, by which it has its colour.
enum class Ink { Text, Quiet, Track, Fill, Good, Marked, Wrong };

/// An SVG picture: shapes below each other, in pixels.
class Picture {
 public:
  /// `title` and `description` are what a screen reader says.
  Picture(std::string_view title, std::string_view description)
      : title_(title), description_(description) {}

  static constexpr int width = 720;
  /// Where lines begin, and their distance.
  static constexpr int left = 12;
  static constexpr int line_height = 22;

  void text(int x, int y, Ink ink, std::string_view content);
  /// `tip` is shown under the pointer; empty for none.
  void box(int x, int y, int box_width, int box_height, Ink ink, std::string_view tip = "");
  /// All shapes end above that.
  void set_height(int height) { height_ = height; }

  /// With the colours, as a file of its own.
  std::string document() const;
  /// Without them, as a part of a page.
  std::string part() const;

 private:
  std::string with(std::string_view style) const;

  std::string title_;
  std::string description_;
  std::string shapes_;
  int height_ = 0;
};

/// A page with that title and body, in HTML.
std::string html_page(std::string_view title, std::string_view body);

std::string html_heading(std::string_view text);
std::string html_section(std::string_view heading);
std::string html_paragraph(std::string_view text);
/// Lines to copy.
std::string html_commands(const std::vector<std::string>& commands);
std::string html_table(const CaptionedTable& table);

}  // namespace maxpods
