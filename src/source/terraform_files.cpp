// SPDX-License-Identifier: Apache-2.0
#include "source/terraform_files.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <utility>
#include <vector>

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

template <typename Item>
std::span<const Item> from(const std::vector<Item>& all, std::size_t first) {
  return std::span(all).subspan(first);
}

/// The files of a folder.
class FolderReader {
 public:
  FolderReader(HclModule& module, Sources& sources)
      : module_(module),
        sources_(sources),
        first_nodes_(sources.nodes.size()),
        first_declared_(sources.resources.nodes.size()),
        first_pool_(sources.node_pools.size()),
        first_cni_(sources.cni.size()) {}

  void read() {
    for (const HclFile& file : module_.files()) {
      if (file.fault && may_configure_nodes(file.text->view())) {
        sources_.unreadable.push_back(*file.fault);
      }
      for (const HclBlock& block : file.body.blocks) read_block(block);
    }
    read_terragrunt();
    note_places_in_use();
    for (const HclBlock* const block : others_) read_texts(block->body);
  }

 private:
  DeclaredResource declared(std::string address) const {
    return {module_.folder(), std::move(address), {}};
  }

  void read_block(const HclBlock& block) {
    const std::string label(block.label(0));
    if (block.type == "locals" || block.type == "variable") {
      for (const HclAttribute& attribute : block.body.attributes) note_shared(attribute.value);
    }
    const bool can_be_left_out = block.type == "module" || block.type == "resource";
    if (can_be_left_out && count_of(block) == Count::None) return;
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
                                     .is_conditional = count_of(block) != Count::Some};
    if (type == "aws_eks_node_group") read_module_arguments_on(resource.values, sources_);
    return read_terraform_resource(resource, sources_);
  }

  /// How many there are of a block.
  enum class Count { None, Unknown, Some };

  Count count_of(const HclBlock& block) {
    const HclAttribute* const count = block.body.find_attribute("count");
    if (count == nullptr) return Count::Some;
    const std::optional<std::int64_t> number = module_.evaluate(count->value).integer();
    if (!number) return Count::Unknown;
    return *number < 1 ? Count::None : Count::Some;
  }

  /// Values of one line may be used in other places, too: a longer text is user data.
  void note_shared(const HclExpression& value) {
    const bool is_line = value.source().view().find('\n') == std::string_view::npos;
    const bool has_others = !value.items.empty() || !value.members.empty();
    if (is_line && !has_others) sources_.kept_places.push_back(value.place());
    for (const HclExpression& item : value.items) note_shared(item);
    for (const HclMember& member : value.members) note_shared(member.value);
  }

  /// `inputs` of Terragrunt are the arguments of the module in `terraform.source`.
  void read_terragrunt() {
    for (const HclFile& file : module_.files()) {
      const HclAttribute* const inputs = file.body.find_attribute("inputs");
      const HclBlock* const terraform = file.body.find_block("terraform");
      if (inputs == nullptr || terraform == nullptr) continue;
      const HclAttribute* const source = terraform->body.find_attribute("source");
      if (source == nullptr) continue;
      ModuleCall call{declared("module"), inputs->place, module_.evaluate(inputs->value), true};
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

  /// Places that the readers of blocks have read.
  void note_places_in_use() {
    const auto note_data = [&](const NodeConfiguration& nodes) {
      for (const UserData& data : nodes.user_data) {
        for (const UserDataPart& part : data.parts) {
          if (!part.text.empty()) in_use_.push_back(part.text.place());
        }
      }
    };
    for (const NodePool& pool : from(sources_.node_pools, first_pool_))
      in_use_.push_back(pool.place);
    for (const CniConfiguration& cni : from(sources_.cni, first_cni_)) in_use_.push_back(cni.place);
    for (const NodeConfiguration& nodes : from(sources_.nodes, first_nodes_)) note_data(nodes);
    for (const DeclaredNodes& each : from(sources_.resources.nodes, first_declared_)) {
      note_data(each.nodes);
    }
    std::ranges::sort(in_use_, {}, begin_of);
  }

  bool is_in_use(const Place& place) const {
    auto each = std::ranges::lower_bound(in_use_, begin_of(place), {}, begin_of);
    while (each != in_use_.end() && each->file == place.file && each->begin <= place.end) {
      if (contains(place, *each)) return true;
      ++each;
    }
    return false;
  }

  static std::pair<std::size_t, std::size_t> begin_of(const Place& place) {
    return {place.file, place.begin};
  }

  HclModule& module_;
  Sources& sources_;
  /// Those before are of other folders.
  std::size_t first_nodes_;
  std::size_t first_declared_;
  std::size_t first_pool_;
  std::size_t first_cni_;
  std::vector<const HclBlock*> others_;
  /// Sorted by file and beginning.
  std::vector<Place> in_use_;
};

/// The files of all folders, and those that `templatefile` names, by path.
class NamedFiles {
 public:
  NamedFiles(Sources& sources, const ReadNamedFile& read) : sources_(sources), read_(read) {
    for (std::size_t i = 0; i < sources.files.size(); ++i)
      indices_.emplace(sources.files[i].path, i);
  }

  /// The text of that file, which gets a place among the files.
  std::optional<Text> text(const std::string& path) {
    const auto known = indices_.find(path);
    if (known == indices_.end() || sources_.files[known->second].content.empty()) {
      std::optional<std::string> content = read_ ? read_(path) : std::optional<std::string>();
      if (!content) return std::nullopt;
      const auto [added, is_new] = indices_.emplace(path, sources_.files.size());
      if (is_new) sources_.files.push_back({.path = path, .content = "", .is_elsewhere = true});
      sources_.files[added->second].content = std::move(*content);
    }
    const std::size_t index = indices_.at(path);
    return Text(sources_.files[index].content, index);
  }

 private:
  Sources& sources_;
  const ReadNamedFile& read_;
  std::map<std::string, std::size_t> indices_;
};

void read_folder(const std::string& folder, std::vector<TerraformFile> kept, Sources& sources,
                 NamedFiles& named) {
  std::vector<HclFile> files;
  for (TerraformFile& each : kept) {
    sources.files[each.file].content = each.content;
    files.push_back(read_hcl(Text(std::move(each.content), each.file)));
  }
  HclModule module(folder, std::move(files),
                   [&](const std::string& path) { return named.text(path); });
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
  NamedFiles named(sources, read_named_file);
  for (auto& [folder, files] : folders) {
    const bool has_nodes = std::ranges::any_of(
        files, [](const TerraformFile& each) { return may_configure_nodes(each.content); });
    if (has_nodes) read_folder(folder, std::move(files), sources, named);
  }
}

}  // namespace maxpods
