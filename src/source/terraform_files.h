// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Files of Terraform, OpenTofu and Terragrunt. Those of a folder are read together.
namespace maxpods {

struct Sources;

/// A file of HCL that is not read yet.
struct TerraformFile {
  /// Index into Sources::files.
  std::size_t file = 0;
  std::string content;
};

/// Keeps the file until all files are known, unless it can tell nothing of nodes.
void add_terraform_file(Sources& sources, std::size_t file, std::string content);

/// The content of a file that Terraform's `file` or `templatefile` names; absent if there is none.
using ReadNamedFile = std::function<std::optional<std::string>(const std::string& path)>;

/// Reads the files that were kept, folder by folder, and what they say of nodes.
void read_terraform_files(Sources& sources, const ReadNamedFile& read_named_file);

}  // namespace maxpods
