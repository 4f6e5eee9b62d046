// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace maxpods {

/// `text`, which may quote what was given, made fit for a terminal: no control characters, and an
/// end. `?` stands for each that was there.
std::string presentable(std::string_view text);

/// Whether `text`, of any length, has control characters, for which `presentable` puts `?`.
bool has_control_characters(std::string_view text);

/// A document of JSON, whose writer escapes the control characters of ASCII alone, with escapes for
/// the others that `presentable` leaves out: any parser reads the same.
std::string presentable_json(std::string_view document);

}  // namespace maxpods
