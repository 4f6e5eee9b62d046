// SPDX-License-Identifier: Apache-2.0
#include "emit/eksctl.h"

#include <fmt/format.h>

namespace maxpods {
namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view small_letters = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view alphanumeric =
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view eks_name_characters =
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
constexpr std::size_t longest_eks_name = 100;

}  // namespace

bool is_eks_name(std::string_view name) {
  return !name.empty() && name.size() <= longest_eks_name &&
         alphanumeric.find(name.front()) != std::string_view::npos &&
         name.find_first_not_of(eks_name_characters) == std::string_view::npos;
}

bool is_region_name(std::string_view name) {
  // An area, one or more parts, a number: us-west-2, us-gov-east-1, ap-southeast-10.
  const std::size_t area_end = name.find('-');
  const std::size_t number_at = name.rfind('-') + 1;
  if (area_end == std::string_view::npos || area_end < 2 || area_end + 1 >= number_at) return false;
  const std::string_view number = name.substr(number_at);
  const std::string_view words = name.substr(0, number_at);
  return !number.empty() && number.find_first_not_of(digits) == std::string_view::npos &&
         words.find("--") == std::string_view::npos &&
         words.substr(0, words.size() - 1).find_first_not_of(small_letters) == area_end &&
         words.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos;
}

std::string eksctl_command(const EksctlNodeGroup& group) {
  std::string command = "eksctl create nodegroup --cluster " + group.cluster;
  if (group.name) command += " --name " + *group.name;
  if (group.region) command += " --region " + *group.region;
  if (group.self_managed) command += " --managed=false";
  command += fmt::format(" --max-pods-per-node {}\n", group.max_pods);
  return command;
}

}  // namespace maxpods
