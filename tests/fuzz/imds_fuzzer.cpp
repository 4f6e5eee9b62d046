// SPDX-License-Identifier: Apache-2.0
// The input is the endpoint, a line, and how many bytes arrive at a time, another; then the answers
// of the instance metadata service: under a line `@token` to the first request, under `@type` to
// the second.
#include "read/imds.h"

#include <algorithm>

#include "catalog/instance_type.h"
#include "contract.h"
#include "text/number.h"

using namespace maxpods;

namespace {

/// Nothing of what came in makes a header, or a request, of its own.
void check_request(const std::string& request) {
  constexpr std::size_t lines = 8;
  const std::size_t end = request.find("\r\n\r\n");
  fuzz::require(end + 4 == request.size(), "another end of the headers", request);
  const auto line_feeds = static_cast<std::size_t>(std::ranges::count(request, '\n'));
  const auto returns = static_cast<std::size_t>(std::ranges::count(request, '\r'));
  fuzz::require(line_feeds == lines - 1 && returns == lines - 1, "more headers", request);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr int min_piece = 16;
  const fuzz::Parts parts = fuzz::parts_of(fuzz::text_of(data, size));
  // It comes from the environment.
  const std::string endpoint = parts.line(0).c_str();
  const int piece = std::max(parse_integer(parts.line(1)).value_or(0), min_piece);
  fuzz::network() = {
      .answers = {}, .piece = static_cast<std::size_t>(piece), .sent = {}, .received = 0};
  for (const char* const name : {"token", "type"}) {
    const auto found = parts.files.find(name);
    if (found != parts.files.end()) fuzz::network().answers.push_back(found->second);
  }
  fuzz::run({}, [&] {
    const std::string type = instance_type_from_imds(endpoint);
    fuzz::require(TypeName::is_valid(type), "a type that is none", type);
  });
  for (const std::string& request : fuzz::network().sent) check_request(request);
  return 0;
}
