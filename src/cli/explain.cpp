// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <memory>

#include "cli/command.h"
#include "cli/networking_options.h"
#include "cli/options.h"
#include "cli/remarks.h"
#include "cli/types_options.h"
#include "node/explanation.h"
#include "report/explanation.h"
#include "report/json.h"

namespace maxpods {
namespace {

enum class Format { Text, Json };

constexpr std::array formats{Choice<Format>{"text", Format::Text},
                             Choice<Format>{"json", Format::Json}};

struct Request {
  NetworkingRequest networking;
  TypesRequest types;
  Format format = Format::Text;
};

Answer answer(const Request& request, const Paint& paint) {
  const NodeSettings settings = settings_of(request.networking);
  const LoadedCatalog catalog(request.types.catalog_path);
  const Explanation explanation =
      explain(computed_group(request.types, settings, catalog.types()), catalog.types());
  Answer result;
  result.text = request.format == Format::Json ? explanation_json(explanation)
                                               : explanation_text(explanation, paint);
  add_remarks(result, explanation.group, settings);
  return result;
}

}  // namespace

Action setup_explain(Options& options) {
  const auto request = std::make_shared<Request>();
  add_types_options(options, request->types);
  add_mode_options(options, request->networking);
  add_limit_options(options, request->networking);
  options.group(output_group);
  options.choice("-o,--output", "output format", request->format, formats,
                 "Output format (default text)");
  return [request](const Paint& paint) { return answer(*request, paint); };
}

}  // namespace maxpods
