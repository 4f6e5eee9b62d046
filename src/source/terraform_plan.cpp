// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "source/json_steps.h"
#include "source/terraform.h"
#include "source/yaml.h"
#include "text/strings.h"

/// The JSON of plans and states (Terraform documentation, "JSON Output Format").
namespace maxpods {
namespace {

/// Modules nest, but not without a bound.
constexpr int max_modules_deep = 32;

/// The address without the index of the resource and of its modules.
std::string without_indices(std::string_view address) {
  std::string plain;
  bool is_quoted = false;
  bool is_index = false;
  for (std::size_t at = 0; at < address.size(); ++at) {
    const char c = address[at];
    if (c == '"') is_quoted = !is_quoted;
    if (is_quoted && c == '\\') ++at;
    if (c == '[' && !is_quoted) is_index = true;
    if (!is_index) plain += c;
    if (c == ']' && !is_quoted) is_index = false;
  }
  return plain;
}

/// What a node group refers to as its launch template, as its configuration has it. A dynamic block
/// is not in the JSON.
struct TemplateReference {
  /// The launch template in its module; empty if it is another expression.
  std::string target;
  /// Whether it comes from outside of the module.
  bool is_from_outside = false;
};

class PlanReader {
 public:
  PlanReader(const Text& text, Sources& sources)
      : text_(text), json_(text.view()), sources_(sources) {}

  bool read() {
    std::optional<JsonPart> version;
    std::optional<JsonPart> values;
    JsonSteps document(json_, 0);
    while (const std::optional<JsonPart> part = document.next()) {
      if (part->key == "format_version") version = part;
      if (part->key == "planned_values" || (part->key == "values" && !values)) values = part;
      if (part->key == "configuration") configuration_ = part;
    }
    if (!version || !values) return false;
    const std::optional<JsonPart> root = JsonSteps(json_, values->begin).find("root_module");
    if (root) read_module(*root, 0);
    link_groups();
    return true;
  }

 private:
  /// A node group whose launch template is not known before it is made.
  struct UnlinkedGroup {
    std::size_t index = 0;
    std::string address;
    std::string module;
  };

  void read_module(const JsonPart& module, int level) {
    if (level > max_modules_deep) return;
    JsonSteps members(json_, module.begin);
    while (const std::optional<JsonPart> member = members.next()) {
      JsonSteps items(json_, member->begin);
      if (member->key == "resources") {
        while (const std::optional<JsonPart> item = items.next()) read_resource(*item);
      } else if (member->key == "child_modules") {
        while (const std::optional<JsonPart> item = items.next()) read_module(*item, level + 1);
      }
    }
  }

  void read_resource(const JsonPart& part) {
    std::map<std::string_view, JsonPart> members;
    JsonSteps steps(json_, part.begin);
    while (const std::optional<JsonPart> member = steps.next()) members[member->key] = *member;
    const std::string_view type = word_of(members["type"]);
    const JsonPart address = members["address"];
    if (!is_terraform_type_of_nodes(type) || word_of(members["mode"]) != "managed") return;
    const Documents values = read_yaml(text_.part(members["values"].begin, members["values"].end));
    if (values.documents.empty() || values.fault) return;
    sources_.plan_resources.push_back({text_.place(part.begin, part.end), text_of(address)});
    TerraformResource resource{
        .type = std::string(type),
        .resource = {.scope = concat({"plan ", std::to_string(text_.place().file)}),
                     .address = text_of(address),
                     .index = text_of(members["index"])},
        .place = text_.place(address.begin, address.end),
        .values = values.documents.front(),
        .is_partial = true};
    std::string& name = resource.resource.address;
    if (!resource.resource.index.empty()) name.erase(std::min(name.rfind('['), name.size()));
    const std::size_t own_size = type.size() + 1 + word_of(members["name"]).size();
    const std::string module = name.substr(0, name.size() - std::min(name.size(), own_size));
    if (type == "aws_launch_template") templates_[module].insert(name);
    read_terraform_resource(resource, sources_);
    if (type != "aws_eks_node_group") return;
    const std::optional<ResourceName>& reference = sources_.resources.nodes.back().launch_template;
    if (!reference || !reference->is_unknown()) return;
    unlinked_.push_back({sources_.resources.nodes.size() - 1, name, module});
  }

  /// A string without escapes, such as a name of Terraform; empty for anything else.
  std::string_view word_of(const JsonPart& part) const {
    const std::string_view bytes = json_.substr(part.begin, part.end - part.begin);
    const bool is_string = bytes.size() >= 2 && bytes.starts_with('"');
    return is_string ? bytes.substr(1, bytes.size() - 2) : std::string_view();
  }

  /// A scalar; empty for anything else.
  std::string text_of(const JsonPart& part) const {
    if (part.begin == part.end) return "";
    const Documents read = read_yaml(text_.part(part.begin, part.end));
    if (read.documents.empty()) return "";
    const Value& value = read.documents.front();
    return value.kind == Value::Kind::Null ? "" : value.known_text().value_or("");
  }

  // References

  void link_groups() {
    if (unlinked_.empty()) return;
    if (configuration_) {
      const std::optional<JsonPart> root =
          JsonSteps(json_, configuration_->begin).find("root_module");
      if (root) read_references(*root, "", 0);
    }
    for (const UnlinkedGroup& group : unlinked_) {
      sources_.resources.nodes[group.index].launch_template->reference = template_of(group);
    }
  }

  /// The launch template of the group; empty if it is unknown. One by way of a local value or of a
  /// dynamic block is the only one of the module.
  std::string template_of(const UnlinkedGroup& group) const {
    const auto found = references_.find(without_indices(group.address));
    if (found != references_.end()) {
      const TemplateReference& reference = found->second;
      if (!reference.target.empty()) return group.module + reference.target;
      if (reference.is_from_outside) return "";
    }
    const auto templates = templates_.find(group.module);
    const bool is_only = templates != templates_.end() && templates->second.size() == 1;
    return is_only ? *templates->second.begin() : "";
  }

  void read_references(const JsonPart& module, const std::string& prefix, int level) {
    if (level > max_modules_deep) return;
    JsonSteps members(json_, module.begin);
    while (const std::optional<JsonPart> member = members.next()) {
      JsonSteps items(json_, member->begin);
      if (member->key == "resources") {
        while (const std::optional<JsonPart> item = items.next()) read_reference(*item, prefix);
      } else if (member->key == "module_calls") {
        while (const std::optional<JsonPart> item = items.next()) {
          const std::optional<JsonPart> called = JsonSteps(json_, item->begin).find("module");
          if (called) {
            read_references(*called, concat({prefix, "module.", item->key, "."}), level + 1);
          }
        }
      }
    }
  }

  void read_reference(const JsonPart& resource, const std::string& prefix) {
    const std::optional<JsonPart> type = JsonSteps(json_, resource.begin).find("type");
    if (!type || word_of(*type) != "aws_eks_node_group") return;
    const std::optional<JsonPart> name = JsonSteps(json_, resource.begin).find("name");
    const std::optional<JsonPart> written = JsonSteps(json_, resource.begin).find("expressions");
    if (!name || !written) return;
    const Documents read = read_yaml(text_.part(written->begin, written->end));
    if (read.documents.empty()) return;
    const Value* const blocks = read.documents.front().find("launch_template");
    if (blocks == nullptr || blocks->items.empty()) return;
    TemplateReference& reference =
        references_[concat({prefix, "aws_eks_node_group.", word_of(*name)})];
    for (const std::string_view path : {"id.references", "name.references"}) {
      const Value* const list = blocks->items.front().find_path(path);
      if (list != nullptr) add_reference(*list, reference);
    }
  }

  static void add_reference(const Value& list, TemplateReference& reference) {
    for (const Value& item : list.items) {
      const std::string_view text = item.text.view();
      const bool is_local =
          text.starts_with("local.") || text == "each.key" || text == "count.index";
      if (text.starts_with("aws_launch_template.")) {
        reference.target = terraform_target(text);
      } else if (!is_local) {
        reference.is_from_outside = true;
      }
    }
    if (reference.is_from_outside) reference.target.clear();
  }

  const Text& text_;
  std::string_view json_;
  Sources& sources_;
  std::optional<JsonPart> configuration_;
  std::map<std::string, std::set<std::string>> templates_;
  std::map<std::string, TemplateReference> references_;
  std::vector<UnlinkedGroup> unlinked_;
};

}  // namespace

bool read_terraform_plan(const Text& text, Sources& sources) {
  const bool may_be_plan = text.view().find("\"format_version\"") != std::string_view::npos &&
                           text.view().find("\"root_module\"") != std::string_view::npos;
  if (!may_be_plan || !PlanReader(text, sources).read()) return false;
  sources.kept_places.push_back(text.place());
  return true;
}

}  // namespace maxpods
