// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "source/configuration.h"
#include "source/eks_resources.h"
#include "source/kops.h"
#include "source/module_fault.h"
#include "source/terraform_files.h"

namespace maxpods {

struct SourceFile {
  /// As walked from the path that was given.
  std::string path;
  /// Empty if the file can tell nothing of nodes.
  std::string content;
  /// Known once `finish_sources` was called.
  bool has_configuration = false;
  /// Whether only a file of Terraform names it, and no path that was given has it.
  bool is_elsewhere = false;
};

/// A ClusterConfig of eksctl.
struct EksctlConfig {
  Value document;
  bool has_directives = false;
};

/// A part of a file that has a name, because lines tell nothing in it.
struct NamedPlace {
  Place place;
  std::string name;
};

/// All files of a call of lint, and the node configuration in them. They are judged together.
struct Sources {
  std::vector<SourceFile> files;
  std::vector<NodeConfiguration> nodes;
  std::vector<NodePool> node_pools;
  std::vector<CniConfiguration> cni;
  /// Documents that are node configuration by the look of it, and broken.
  std::vector<Unreadable> unreadable;
  /// Those that have node groups, the add-on vpc-cni, or max pods in a wrong place.
  std::vector<EksctlConfig> eksctl_configs;
  /// The option --max-pods-per-node of commands of eksctl that take a ClusterConfig, too.
  std::vector<Place> max_pods_beside_config;
  /// The option --max-pods of commands of eksctl, which have none.
  std::vector<Place> unknown_eksctl_options;
  /// Arguments of the module terraform-aws-modules/eks without effect.
  std::vector<ModuleFault> module_faults;
  /// No edit mends what is there: values that other places of the files may use, too, and documents
  /// that a program has written.
  std::vector<Place> kept_places;
  /// The resources of plans, with their addresses, in the order of the file.
  std::vector<NamedPlace> plan_resources;
  /// Those that are not read yet; empty once `finish_sources` was called.
  std::vector<TerraformFile> terraform_files;
  /// Those that are not linked yet; empty once `finish_sources` was called.
  EksResources resources;
  KopsResources kops;
};

/// The path of the file up to its last slash; empty for a file without one.
std::string_view folder_of(const Place& place, const Sources& sources);

/// Adds a file with its content, and what it says about nodes. Bounded in time and memory, and
/// throws nothing on any content.
void add_source(Sources& sources, std::string path, std::string content);

/// Reads and links what files say together, after the last one was added.
void finish_sources(Sources& sources, const ReadNamedFile& read_named_file = {});

/// Whether the file has HCL: by its name, or for standard input by its content.
bool is_terraform(std::string_view path, std::string_view content);

/// Whether the content may be node configuration: it has one of the words that every such file has.
/// Fast, because most files of a directory are of no concern.
bool may_configure_nodes(std::string_view content);

}  // namespace maxpods
