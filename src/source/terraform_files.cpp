// SPDX-License-Identifier: Apache-2.0
#include "source/terraform_files.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "source/eks_module.h"
#include "source/formats.h"
#include "source/hcl.h"
#include "source/hcl_module.h"
#include "source/sources.h"
#include "source/terraform.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// Whether other files of the folder may need it.
bool has_values(std::string_view content) {
  return contains(content, "locals") || contains(content, "variable");
}

/// Whether a text begins like user data or a document, rather than a sentence.
bool is_user_data(std::string_view text) {
  constexpr auto beginnings = std::to_array<std::string_view>(
      {"#!", "MIME-Version", "Content-Type", "apiVersion", "---", "[settings", "<powershell>"});
  const std::string_view content = trimmed(text);
  return std::ranges::any_of(
      beginnings, [&](std::string_view beginning) { return content.starts_with(beginning); });
}

/// The files of a folder.
class FolderReader {
 public:
  FolderReader(HclModule& module, Sources& sources) : module_(module), sources_(sources) {}

  void read() {
    for (const HclFile& file : module_.files()) {
      if (file.fault && may_configure_nodes(file.text->view())) {
        sources_.unreadable.push_back(*file.fault);
      }
      for (const HclBlock& block : file.body.blocks) read_block(block);
    }
    read_terragrunt();
    for (const HclBlock* const block : others_) read_texts(block->body);
  }

 private:
  DeclaredResource declared(std::string address) const {
    return {module_.folder(), std::move(address), {}};
  }

  void read_block(const HclBlock& block) {
    const std::string label(block.label(0));
    if (block.type == "module") {
      const ModuleCall call{declared(concat({"module.", label})), label_place(block),
                            module_.block_value(block)};
      if (read_eks_module(call, sources_)) return;
    }
    if (block.type == "resource" && read_resource(block)) return;
    others_.push_back(&block);
  }

  static Place label_place(const HclBlock& block) {
    return block.labels.empty() ? block.place : block.labels.back().place;
  }

  bool read_resource(const HclBlock& block) {
    const std::string type(block.label(0));
    const TerraformResource resource{.type = type,
                                     .resource = declared(concat({type, ".", block.label(1)})),
                                     .place = label_place(block),
                                     .values = module_.block_value(block),
                                     .is_conditional = is_conditional(block)};
    if (type == "aws_eks_node_group") read_module_arguments_on(resource.values, sources_);
    return read_terraform_resource(resource, sources_);
  }

  bool is_conditional(const HclBlock& block) {
    const HclAttribute* const count = block.body.find_attribute("count");
    return count != nullptr && module_.evaluate(count->value).integer().value_or(0) < 1;
  }

  /// `inputs` of Terragrunt are the arguments of the module in `terraform.source`.
  void read_terragrunt() {
    for (const HclFile& file : module_.files()) {
      const HclAttribute* const inputs = file.body.find_attribute("inputs");
      const HclBlock* const terraform = file.body.find_block("terraform");
      if (inputs == nullptr || terraform == nullptr) continue;
      const HclAttribute* const source = terraform->body.find_attribute("source");
      if (source == nullptr) continue;
      ModuleCall call{declared("module"), inputs->place, module_.evaluate(inputs->value)};
      if (!call.arguments.is_map()) continue;
      call.arguments.members.push_back({"source", source->place, module_.evaluate(source->value)});
      read_eks_module(call, sources_);
    }
  }

  /// User data and documents in blocks that no reader knows, unless another block has them, too.
  void read_texts(const HclBody& body) {
    for (const HclAttribute& attribute : body.attributes) read_texts(attribute.value);
    for (const HclBlock& block : body.blocks) read_texts(block.body);
  }

  void read_texts(const HclExpression& expression) {
    if (expression.kind == HclExpression::Kind::Template) {
      const Value value = module_.evaluate(expression);
      const bool is_read =
          is_user_data(value.text.view()) && may_configure_nodes(value.text.view());
      if (is_read && !is_in_use(value.place)) read_user_data_file(value.text, sources_);
    }
    for (const HclExpression& item : expression.items) read_texts(item);
    for (const HclMember& member : expression.members) read_texts(member.value);
  }

  bool is_in_use(const Place& place) const {
    const auto is_in_place = [&](const auto& each) { return contains(place, each.place); };
    const auto has_data_in_place = [&](const NodeConfiguration& nodes) {
      return std::ranges::any_of(nodes.user_data, [&](const UserData& data) {
        return std::ranges::any_of(data.parts, [&](const UserDataPart& part) {
          return !part.text.empty() && contains(place, part.text.place());
        });
      });
    };
    return std::ranges::any_of(sources_.node_pools, is_in_place) ||
           std::ranges::any_of(sources_.cni, is_in_place) ||
           std::ranges::any_of(sources_.nodes, has_data_in_place) ||
           std::ranges::any_of(sources_.resources.nodes, [&](const DeclaredNodes& each) {
             return has_data_in_place(each.nodes);
           });
  }

  HclModule& module_;
  Sources& sources_;
  std::vector<const HclBlock*> others_;
};

/// Gives a file that `templatefile` names a place among the files.
std::optional<Text> named_file(const std::string& path, Sources& sources,
                               const ReadNamedFile& read_named_file) {
  auto file = std::ranges::find(sources.files, path, &SourceFile::path);
  const bool is_known = file != sources.files.end();
  if (!is_known || file->content.empty()) {
    std::optional<std::string> content =
        read_named_file ? read_named_file(path) : std::optional<std::string>();
    if (!content) return std::nullopt;
    if (!is_known) {
      sources.files.push_back({.path = path, .content = "", .is_elsewhere = true});
      file = sources.files.end() - 1;
    }
    file->content = std::move(*content);
  }
  return Text(file->content, static_cast<std::size_t>(file - sources.files.begin()));
}

void read_folder(const std::string& folder, std::vector<TerraformFile> kept, Sources& sources,
                 const ReadNamedFile& read_named_file) {
  std::vector<HclFile> files;
  for (TerraformFile& each : kept) {
    sources.files[each.file].content = each.content;
    files.push_back(read_hcl(Text(std::move(each.content), each.file)));
  }
  HclModule module(folder, std::move(files), [&](const std::string& path) {
    return named_file(path, sources, read_named_file);
  });
  FolderReader(module, sources).read();
}

}  // namespace

void add_terraform_file(Sources& sources, std::size_t file, std::string content) {
  if (!may_configure_nodes(content) && !has_values(content)) return;
  sources.terraform_files.push_back({file, std::move(content)});
}

void read_terraform_files(Sources& sources, const ReadNamedFile& read_named_file) {
  std::map<std::string, std::vector<TerraformFile>> folders;
  for (TerraformFile& each : std::exchange(sources.terraform_files, {})) {
    folders[std::string(folder_of({.file = each.file}, sources))].push_back(std::move(each));
  }
  for (auto& [folder, files] : folders) {
    const bool has_nodes = std::ranges::any_of(
        files, [](const TerraformFile& each) { return may_configure_nodes(each.content); });
    if (has_nodes) read_folder(folder, std::move(files), sources, read_named_file);
  }
}

}  // namespace maxpods
