// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What holds of every call of the program, whatever it is given.
namespace maxpods {

/// A file that is in memory only, and standard input at the same time.
class Document {
 public:
  Document();

  /// Its content from now on.
  void set(std::string_view content);

  const std::string& path() const { return path_; }

 private:
  int descriptor_;
  std::string path_;
};

std::string_view text_of(const std::uint8_t* data, std::size_t size);

/// Ends the process, for libFuzzer to see, unless the call comes to what the manual promises: exit
/// status 0, 1 or 2; no answer beside an error; an answer that ends its last line, and that as JSON
/// is JSON; remarks of this program, fit for a terminal; and the same once more.
void check_call(const std::vector<std::string>& arguments);

/// Fills `document` with the data, and checks each of these calls, which name it.
void check_calls(Document& document, const std::uint8_t* data, std::size_t size,
                 const std::vector<std::vector<std::string>>& calls);

}  // namespace maxpods
