// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include "cli/command.h"
#include "cli/networking_options.h"
#include "cli/options.h"
#include "node/explanation.h"
#include "report/explanation.h"
#include "report/json.h"

namespace maxpods {
namespace {

enum class Format { Text, Json };

struct Request {
  NetworkingRequest networking;
  TypesRequest types;
  Format format = Format::Text;
};

Answer explain(const Request& request, const Paint& paint) {
  const NodeSettings settings = settings_of(request.networking);
  const LoadedCatalog catalog(request.types.catalog_path);
  const Explanation explanation =
      explain(computed_group(request.types, settings, catalog.types()), settings, catalog.types());
  Answer answer;
  answer.text = request.format == Format::Json ? explanation_json(explanation)
                                               : explanation_text(explanation, paint);
  add_remarks(answer, explanation.group, settings);
  return answer;
}

}  // namespace

Action setup_explain(CLI::App& app) {
  const auto request = std::make_shared<Request>();
  add_types_options(app, request->types);
  add_mode_options(app, request->networking);
  add_limit_options(app, request->networking);
  add_choice<Format>(app, "-o,--output", "output format", request->format,
                     {{"text", Format::Text}, {"json", Format::Json}},
                     "Output format (default text)")
      ->group(output_group);
  return [request](const Paint& paint) { return explain(*request, paint); };
}

}  // namespace maxpods
