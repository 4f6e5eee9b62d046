// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace maxpods {

/// How text for people looks. Colours words for a terminal, or leaves them as they are. Colour
/// carries meaning only: the answer, what binds, what helps, what is wrong.
class Paint {
 public:
  /// `program` is what users type to run the program.
  Paint(bool enabled, std::string_view program) : enabled_(enabled), program_(program) {}

  std::string_view program() const { return program_; }

  std::string answer(std::string_view text) const { return painted("1", text); }
  std::string binding(std::string_view text) const { return painted("33", text); }
  std::string helpful(std::string_view text) const { return painted("32", text); }
  std::string wrong(std::string_view text) const { return painted("1;31", text); }
  std::string warning(std::string_view text) const { return painted("1;33", text); }

 private:
  std::string painted(std::string_view code, std::string_view text) const {
    std::string result(text);
    if (!enabled_) return result;
    return "\033[" + std::string(code) + "m" + result + "\033[0m";
  }

  bool enabled_;
  std::string_view program_;
};

}  // namespace maxpods
