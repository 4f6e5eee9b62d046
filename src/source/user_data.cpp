// SPDX-License-Identifier: Apache-2.0
#include "source/user_data.h"
#include "source/formats.h"

namespace maxpods {

UserData read_user_data(const Text& text) { return {.text = text}; }

void read_user_data_file(const Text& /*text*/, Sources& /*sources*/) {}

void add_user_data(NodeConfiguration& nodes, UserData user_data) {
  nodes.user_data.push_back(std::move(user_data));
}

}  // namespace maxpods
