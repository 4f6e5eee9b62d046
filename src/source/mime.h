// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "source/text.h"
#include "source/user_data.h"

namespace maxpods {

struct MimePart {
  /// Of its header Content-Type, in lower case, without parameters; empty if it has none.
  std::string type;
  bool is_base64 = false;
  Text body;
};

struct MimeMessage {
  std::vector<MimePart> parts;
  std::vector<FaultyMime> faults;
};

/// Whether the text is MIME by its first line, with whitespace before it or not.
bool is_mime(std::string_view text);

/// Reads MIME as nodeadm and cloud-init do (amazon-eks-ami,
/// nodeadm/internal/configprovider/mime.go; RFC 2046).
MimeMessage read_mime(const Text& text);

/// User data that something else makes MIME of.
UserData read_user_data_parts(std::vector<MimePart> parts);

}  // namespace maxpods
