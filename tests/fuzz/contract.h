// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cli/run.h"

/// What the harnesses share: files and a network that are in memory alone, inputs of several parts,
/// and what holds of every call of the program, whatever it is given.
namespace maxpods::fuzz {

/// Ends the process, for libFuzzer to see and to save the input, unless that holds.
void require(bool holds, std::string_view what, std::string_view text);

/// By name; `-` is standard input.
using Files = std::map<std::string, std::string, std::less<>>;

/// The name of the file that harnesses of one file have.
inline const std::string doc = "doc";

std::string text_of(const std::uint8_t* data, std::size_t size);

/// That file, with the data in it.
Files one_file(const std::uint8_t* data, std::size_t size);

/// Runs what may throw BadInput and nothing else, where there are these files and no others.
void run(const Files& files, const std::function<void()>& function);

/// Checks that a terminal shows a message as it is, on one line that has an end.
void check_message(const std::string& message);
void check_messages(const std::vector<std::string>& messages);

using Arguments = std::vector<std::string>;

/// What the program says to these arguments, where there are these files and no others.
Outcome outcome_with(const Files& files, const Arguments& arguments);

/// Checks that the call breaks no promise of the manual (promises.h), and comes to the same once
/// more.
void check_call(const Files& files, const Arguments& arguments);
void check_calls(const Files& files, const std::vector<Arguments>& calls);

/// An input of several parts: lines, then files, each under a line `@NAME`.
struct Parts {
  std::vector<std::string> lines;
  Files files;

  /// Empty where there is no such line.
  std::string line(std::size_t index) const { return index < lines.size() ? lines[index] : ""; }
};

Parts parts_of(std::string_view text);

/// Whoever connects gets the next of the answers. Without one, there is no network.
struct Network {
  std::vector<std::string> answers;
  /// How many bytes arrive at a time, at least 1.
  std::size_t piece = 1;
  /// What was sent, connection by connection.
  std::vector<std::string> sent;
  /// Of the current answer, how much was received.
  std::size_t received = 0;
};

/// All that there is of it.
Network& network();

}  // namespace maxpods::fuzz
