// SPDX-License-Identifier: Apache-2.0
#include "source/sources.h"
#include "source/formats.h"

namespace maxpods {

void read_document(const Document& document, Sources& sources) {
  const Value* const items = document.value.find("items");
  if (document.value.known_text("kind") == "List" && items != nullptr) {
    for (const Value& item : items->items) read_document({item, document.has_directives}, sources);
    return;
  }
  // NOLINTNEXTLINE(readability-simplify-boolean-expr): the first that understands it.
  read_eksctl(document, sources) || read_karpenter(document, sources) ||
      read_vpc_cni(document, sources) || read_node_config(document, sources);
}

void add_source(Sources& sources, std::string path, std::string content) {
  sources.files.push_back({std::move(path), "", false});
  if (!may_configure_nodes(content)) return;
  SourceFile& file = sources.files.back();
  file.content = std::move(content);
}

bool may_configure_nodes(std::string_view content) { return !content.empty(); }

}  // namespace maxpods
