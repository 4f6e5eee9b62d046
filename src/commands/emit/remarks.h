// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "commands/emit/request.h"

namespace maxpods {

/// What is known to be ignored or overridden of the configuration that is emitted, each with its
/// remedy. `kind_is_known` tells whether it is known who makes the nodes.
std::vector<std::string> emit_remarks(const Target& target, const Configuration& configuration,
                                      bool kind_is_known);

/// Throw BadInput for what the reader of the text would refuse: eksctl by its validation
/// (pkg/apis/eksctl.io/v1alpha5/validation.go).
void check_for_eksctl(const Configuration& configuration);
void check_for_eksctl_config(const Configuration& configuration);
void check_for_terraform(const Configuration& configuration);
void check_for_vpc_cni(const Configuration& configuration);

/// What is odd about the text of single targets, a sentence each.
std::vector<std::string> remarks_on_mapping(const Configuration& configuration);
std::vector<std::string> remarks_on_eksctl(const Configuration& configuration);
std::vector<std::string> remarks_on_eksctl_config(const Configuration& configuration);
std::vector<std::string> remarks_on_terraform(const Configuration& configuration);
std::vector<std::string> remarks_on_vpc_cni(const Configuration& configuration);
std::vector<std::string> remarks_on_vpc_cni_add_on(const Configuration& configuration);

/// Whether there is no type to write: the value was given, or its type described without a name.
bool names_no_type(const Configuration& configuration);

}  // namespace maxpods
