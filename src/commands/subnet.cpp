// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <memory>
#include <optional>

#include "cli/options.h"
#include "cli/subnets_options.h"
#include "cli/terminal.h"
#include "cni/settings.h"
#include "commands/commands.h"
#include "report/subnet.h"
#include "text/bad_input.h"

namespace maxpods {
namespace {

constexpr auto subnet_formats =
    std::to_array<Word<Format<SubnetsReport>>>({{"text", {.painted = subnets_text}},
                                                {"map", {.painted = subnets_map}},
                                                {"json", {.plain = subnets_json}},
                                                {"csv", {.plain = subnets_csv}},
                                                {"svg", {.plain = subnets_svg}},
                                                {"html", {.plain = subnets_html}}});

struct SubnetRequest {
  std::vector<std::string> cidrs;
  SubnetFiles files;
  std::optional<IpFamily> ip_family;
  Format<SubnetsReport> format;
};

SubnetsRead read(const SubnetRequest& request) {
  check_subnet_files(request.files);
  refuse_stdin_twice(paths_of(request.files));
  if (!request.files.subnets.empty()) {
    if (request.cidrs.empty()) {
      return read_subnets(request.files, request.ip_family == IpFamily::IPv6);
    }
    throw BadInput(fmt::format("'{}' and --subnets cannot be combined: the files have the blocks",
                               request.cidrs.front()),
                   "give each file its own option: --interfaces A --interfaces B");
  }
  if (request.cidrs.empty()) {
    throw BadInput(
        "no subnet given",
        "give its block, such as 10.0.0.0/24, or files: --subnets FILE --interfaces FILE");
  }
  if (request.ip_family) {
    throw BadInput("--ip-family needs --subnets FILE: a block shows its IP family");
  }
  return {.in_use = empty_subnets(request.cidrs, "the subnet"), .warnings = {}};
}

Answer answer(const SubnetRequest& request, const Paint& paint) {
  SubnetsRead subnets = read(request);
  std::vector<CountedSubnet> counted;
  for (const Subnet& subnet : subnets.in_use.subnets)
    counted.push_back({&subnet, usage_of(subnet)});
  Answer result;
  result.text =
      request.format({counted, subnets.in_use.interfaces, columns_of(STDOUT_FILENO)}, paint);
  result.warnings = {subnets.warnings.begin(), subnets.warnings.end()};
  append(result.warnings, subnet_remarks(counted));
  append(result.warnings, full_subnet_remarks(counted));
  return result;
}

}  // namespace

Action setup_subnet(Options& options) {
  const auto request = std::make_shared<SubnetRequest>();
  options.group(subnets_group);
  options.positional("CIDR...", request->cidrs,
                     "CIDR blocks of empty subnets, as arguments or joined by commas");
  add_subnet_files_options(options, request->files);
  options.choice("--ip-family", "IP family", request->ip_family, ip_family_words,
                 "IP family of the blocks to take from the file (default ipv4)");
  options.output(request->format, subnet_formats);
  return [request](const Paint& paint) { return answer(*request, paint); };
}

}  // namespace maxpods
