// SPDX-License-Identifier: Apache-2.0
// The input is files of a repository, each under a line `@NAME`, which are judged together.
#include <string>

#include "catalog/catalog.h"
#include "contract.h"
#include "lint/lint.h"
#include "source/sources.h"

using namespace maxpods;

namespace {

/// Whether a place is inside of its file, which is kept then.
void check_place(const Place& place, const Sources& sources) {
  fuzz::require(place.file < sources.files.size(), "a place in no file", "");
  const SourceFile& file = sources.files[place.file];
  fuzz::require(place.begin <= place.end && place.end <= file.content.size(),
                "a place outside of the file", file.content);
}

void check_nodes(const NodeConfiguration& nodes, const Sources& sources) {
  check_place(nodes.place, sources);
  fuzz::require(sources.files[nodes.place.file].has_configuration, "a file without its mark", "");
  for (const NamedType& type : nodes.types) check_place(type.place, sources);
  for (const MaxPodsSetting& setting : nodes.max_pods) check_place(setting.place, sources);
  for (const UserData& data : nodes.user_data) check_place(data.text.place(), sources);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = fuzz::text_of(data, size);
  fuzz::run({}, [&] {
    Sources sources;
    for (const auto& [name, content] : fuzz::parts_of(text).files) {
      add_source(sources, name, content);
    }
    finish_sources(sources);
    fuzz::require(sources.resources.size() + sources.kops.size() == 0, "what is not linked", text);
    for (const NodeConfiguration& nodes : sources.nodes) check_nodes(nodes, sources);
    for (const CniConfiguration& cni : sources.cni) check_place(cni.place, sources);
    for (const Finding& finding : lint(sources, {.catalog = built_in_catalog()}).findings) {
      check_place(finding.place, sources);
    }
  });
  return 0;
}
