// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "emit/targets.h"
#include "text/quoting.h"

namespace maxpods {

std::string cloudformation_parameters(const Configuration& configuration) {
  std::string arguments = is_windows(configuration.ami_family) ? windows_arguments(configuration)
                                                               : bootstrap_arguments(configuration);
  arguments.pop_back();  // the line feed
  return fmt::format(
      "[\n"
      "  {{\n"
      "    \"ParameterKey\": \"BootstrapArguments\",\n"
      "    \"ParameterValue\": {}\n"
      "  }}\n"
      "]\n",
      double_quoted(arguments));
}

std::string cloudformation_mapping(const Configuration& configuration) {
  std::string text = "Mappings:\n  MaxPods:\n";
  for (const MaxPods& node : configuration.types) {
    // Values of mappings are strings; the keys of the second level have letters and digits only.
    text += fmt::format("    {}:\n      MaxPods: {}\n", double_quoted(node.type.name.view()),
                        double_quoted(std::to_string(node.recommended.value())));
  }
  return text;
}

}  // namespace maxpods
