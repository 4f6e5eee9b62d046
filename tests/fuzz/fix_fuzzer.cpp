// SPDX-License-Identifier: Apache-2.0
// The input is a file that lint reads, or several, each under a line `@NAME`.
#include <string>
#include <string_view>
#include <vector>

#include "contract.h"
#include "lint/fixed.h"

using namespace maxpods;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = fuzz::text_of(data, size);
  fuzz::Files files = fuzz::parts_of('\n' + text).files;
  // A file of any format is read as YAML by its name, or else as user data by its content.
  if (files.empty()) files = {{"nodes.yaml", text}, {"user-data", text}};
  fuzz::run({}, [&] {
    std::vector<LintedFile> linted;
    for (const auto& [name, content] : files) linted.push_back({name, content});
    const std::string broken = broken_fix(linted);
    fuzz::require(broken.empty(), broken, text);
  });
  fuzz::check_calls(files, {{"lint", ".", "--fix", "-ojson"}, {"lint", ".", "--diff"}});
  return 0;
}
