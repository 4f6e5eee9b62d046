// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "source/yaml.h"

namespace maxpods {

/// Reads TOML as one document, a Map.
Documents read_toml(const Text& text);

}  // namespace maxpods
