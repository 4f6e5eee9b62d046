// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <iterator>
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

enum class SubnetFormat { Text, Map, Json, Csv };

constexpr std::array subnet_formats{Choice<SubnetFormat>{"text", SubnetFormat::Text},
                                    Choice<SubnetFormat>{"map", SubnetFormat::Map},
                                    Choice<SubnetFormat>{"json", SubnetFormat::Json},
                                    Choice<SubnetFormat>{"csv", SubnetFormat::Csv}};

constexpr std::array ip_families{Choice<IpFamily>{"ipv4", IpFamily::IPv4},
                                 Choice<IpFamily>{"ipv6", IpFamily::IPv6}};

struct SubnetRequest {
  std::vector<std::string> cidrs;
  SubnetFiles files;
  std::optional<IpFamily> ip_family;
  SubnetFormat format = SubnetFormat::Text;
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

std::string text_of(const std::vector<CountedSubnet>& counted, const InterfaceTable& interfaces,
                    SubnetFormat format, const Paint& paint) {
  switch (format) {
    case SubnetFormat::Map:
      return subnets_map(counted, columns_of(STDOUT_FILENO), paint);
    case SubnetFormat::Json:
      return subnets_json(counted, interfaces);
    case SubnetFormat::Csv:
      return subnets_csv(counted);
    case SubnetFormat::Text:
      break;
  }
  return subnets_text(counted, interfaces, paint);
}

Answer answer(const SubnetRequest& request, const Paint& paint) {
  SubnetsRead subnets = read(request);
  std::vector<CountedSubnet> counted;
  for (const Subnet& subnet : subnets.in_use.subnets)
    counted.push_back({&subnet, usage_of(subnet)});
  Answer result;
  result.text = text_of(counted, subnets.in_use.interfaces, request.format, paint);
  result.warnings = {subnets.warnings.begin(), subnets.warnings.end()};
  std::ranges::move(subnet_remarks(counted), std::back_inserter(result.warnings));
  return result;
}

}  // namespace

Action setup_subnet(Options& options) {
  const auto request = std::make_shared<SubnetRequest>();
  options.group(subnets_group);
  options.positional("CIDR...", request->cidrs,
                     "Blocks of empty subnets, as arguments or joined by commas");
  add_subnet_files_options(options, request->files);
  options.choice("--ip-family", "IP family", request->ip_family, ip_families,
                 "Which blocks of the subnets in the file (default ipv4)");
  options.group(output_group);
  options.choice("-o,--output", "output format", request->format, subnet_formats,
                 "Output format (default text)");
  return [request](const Paint& paint) { return answer(*request, paint); };
}

}  // namespace maxpods
