// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "lint/lint.h"
#include "source/position.h"

namespace maxpods {

/// A place as people and editors name it.
struct ShownPlace {
  Position begin;
  /// Behind its last character.
  Position end;
};

/// Of the findings, or of the node configurations, in their order. Reads each file once.
std::vector<ShownPlace> shown_places(const Sources& sources, const Findings& findings);
std::vector<ShownPlace> shown_places(const Sources& sources, const std::vector<Outlook>& outlooks);

/// `a.yaml:7:3`
std::string place_words(const Sources& sources, const Place& place, const Position& position);

/// The path of the file, safe for a terminal.
std::string shown_path(const Sources& sources, const Place& place);

}  // namespace maxpods
