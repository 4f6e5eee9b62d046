// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "source/shell.h"
#include "source/text.h"
#include "source/value.h"
#include "source/yaml.h"

namespace maxpods {

/// The language of a part of user data.
enum class PartKind {
  Shell,
  /// A NodeConfig of nodeadm, in YAML.
  NodeConfig,
  /// The settings of Bottlerocket.
  Toml,
  PowerShell,
  /// Read by something else, such as cloud-config, or not known.
  Other,
};

/// A part of MIME user data, or all of user data that is not MIME.
struct UserDataPart {
  PartKind kind = PartKind::Other;
  Text text;
  /// Of Shell and PowerShell.
  ShellScript script;
  /// Of NodeConfig and Toml.
  Documents documents;
};

/// What is wrong with MIME.
enum class MimeFault {
  /// Whitespace is before the first header, as in a heredoc that keeps its indentation.
  IndentedHeader,
  /// No empty line follows the headers.
  NoBlankLine,
  /// An empty line stands before the headers of a part, so that they are its text.
  HeadersAfterBlankLine,
  /// The parts begin with another boundary than the one that the header declares.
  OtherBoundary,
  /// A NodeConfig in a part of another type than nodeadm reads.
  TypeNotOfNodeConfig,
  /// The boundary does not come again, or its last one does not end with `--`.
  Unclosed,
};

struct FaultyMime {
  MimeFault fault = MimeFault::Unclosed;
  Place place;
  /// The bytes of UserData::text that are too much; none where something is missing.
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// User data, which EC2 gives a node.
struct UserData {
  Text text;
  bool is_mime = false;
  /// At least one, unless the text is empty or unknown.
  std::vector<UserDataPart> parts;
  std::vector<FaultyMime> faults;
  /// Whether it is a template with directives.
  bool has_directives = false;
};

/// The bound on user data and scripts that are read. EC2 takes 16 KiB (AWS, "Run commands when you
/// launch an EC2 instance with user data input").
inline constexpr std::size_t max_user_data_bytes = std::size_t{256} << 10U;

/// Reads user data of any kind, and what nodeadm decodes: base64 and gzip (amazon-eks-ami,
/// nodeadm/internal/configprovider). Its parts are told apart by their type and their content.
/// More than `max_user_data_bytes` have no parts.
UserData read_user_data(const Text& text);

}  // namespace maxpods
