// SPDX-License-Identifier: Apache-2.0
#include "cli/subnets_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "cli/options.h"
#include "subnet/cidr.h"
#include "text/bad_input.h"
#include "text/names.h"

namespace maxpods {

void add_subnet_files_options(Options& options, SubnetFiles& files) {
  options.group(subnets_group);
  options.list("--subnets", "FILE", files.subnets, "`aws ec2 describe-subnets`, saved");
  options.list("--interfaces", "FILE", files.interfaces,
               "`aws ec2 describe-network-interfaces`, saved");
  options.list("--reservations", "FILE", files.reservations,
               "`aws ec2 get-subnet-cidr-reservations --subnet-id ID`, saved");
}

namespace {

/// Throws BadInput for a block that no subnet can be. `what` names it, as in `--subnet`.
Cidr parse_subnet_cidr(const std::string& text, std::string_view what) {
  const std::string why = subnet_cidr_error(text);
  if (why.empty()) return *Cidr::parse(text);
  if (is_subnet_id(text)) {
    throw BadInput(fmt::format("{} '{}' is an ID, which does not tell the block", what, text),
                   "give the files that have it: --subnets FILE --interfaces FILE");
  }
  throw BadInput(fmt::format("{} cannot be '{}'", what, text), why);
}

}  // namespace

std::vector<std::string> paths_of(const SubnetFiles& files) {
  std::vector<std::string> paths = files.subnets;
  std::ranges::copy(files.interfaces, std::back_inserter(paths));
  std::ranges::copy(files.reservations, std::back_inserter(paths));
  return paths;
}

void check_subnet_files(const SubnetFiles& files) {
  const bool has_subnets = !files.subnets.empty();
  if (has_subnets && files.interfaces.empty()) {
    throw BadInput("--subnets needs --interfaces FILE, which has the addresses in use",
                   "create it with: aws ec2 describe-network-interfaces > interfaces.json");
  }
  if (!has_subnets && !(files.interfaces.empty() && files.reservations.empty())) {
    throw BadInput(fmt::format("{} needs --subnets FILE",
                               files.interfaces.empty() ? "--reservations" : "--interfaces"),
                   "create it with: aws ec2 describe-subnets > subnets.json");
  }
}

SubnetsInUse empty_subnets(const std::vector<std::string>& cidrs, std::string_view what) {
  SubnetsInUse in_use;
  DisjointBlocks blocks;
  for (const std::string& text : split_lists(cidrs, "block")) {
    Subnet subnet;
    subnet.cidr = parse_subnet_cidr(text, what);
    if (const auto other = blocks.add(subnet.cidr, in_use.subnets.size())) {
      throw BadInput(
          fmt::format("{} and {} overlap", in_use.subnets[*other].cidr.text(), subnet.cidr.text()),
          "subnets of one VPC do not overlap: correct one of them");
    }
    in_use.subnets.push_back(subnet);
  }
  return in_use;
}

}  // namespace maxpods
