// SPDX-License-Identifier: Apache-2.0
#include "node/ami_family.h"

#include "text/strings.h"

namespace maxpods {

const EksAmiType& eks_ami_type(AmiFamily family, const InstanceType& type) {
  const auto find = [&](std::optional<Accelerator> accelerator) {
    return std::ranges::find_if(eks_ami_types, [&](const EksAmiType& ami) {
      return ami.own_eksctl.empty() && ami.family == family &&
             ami.architecture == type.architecture && ami.accelerator == accelerator;
    });
  };
  if (const auto* const exact = find(type.accelerator); exact != eks_ami_types.end()) return *exact;
  if (const auto* const plain = find(std::nullopt); plain != eks_ami_types.end()) return *plain;
  return *std::ranges::find(eks_ami_types, family, &EksAmiType::family);
}

std::optional<AmiName> find_ami_name(std::string_view name) {
  // An alias of Karpenter names a release, too: al2023@latest.
  const auto is_same = [wanted =
                            lower_case(name.substr(0, name.find('@')))](std::string_view other) {
    return !wanted.empty() && lower_case(other) == wanted;
  };
  for (const Word<AmiFamily>& word : ami_family_words) {
    if (is_same(word.word)) return AmiName{word.value};
  }
  for (const AmiFamilyNames& names : ami_family_names) {
    if (is_same(names.karpenter) || is_same(names.eksctl)) return AmiName{names.family};
  }
  for (const EksAmiType& type : eks_ami_types) {
    if (is_same(type.name) || is_same(type.own_eksctl)) return AmiName{type.family, &type};
  }
  return std::nullopt;
}

std::optional<AmiFamily> family_of_ami_type(std::string_view name) {
  const std::optional<AmiName> found = find_ami_name(name);
  const bool is_known = found && found->type != nullptr && found->family != AmiFamily::Custom;
  return is_known ? std::optional(found->family) : std::nullopt;
}

}  // namespace maxpods
