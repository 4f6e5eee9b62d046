// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <array>
#include <memory>

#include "cli/expression_options.h"
#include "cli/networking_options.h"
#include "cli/node_group_options.h"
#include "cli/options.h"
#include "cli/remarks.h"
#include "cli/reservation_options.h"
#include "cli/types_options.h"
#include "commands/commands.h"
#include "node/explanation.h"
#include "report/explanation.h"
#include "text/bad_input.h"

namespace maxpods {
namespace {

constexpr auto explain_formats = std::to_array<Word<Format<Explanation>>>(
    {{"text", {.painted = explanation_text}}, {"json", {.plain = explanation_json}}});

struct ExplainRequest {
  NetworkingRequest networking;
  TypesRequest types;
  std::optional<NodeGroupKind> node_group;
  std::optional<AmiFamily> ami_family;
  const EksAmiType* ami_type = nullptr;
  UserValues user;
  std::optional<std::string> expression;
  bool vcpus_available = false;
  OwnReservations reservations;
  /// The first given option for them; empty if there is none.
  std::string reservation_option;
  Format<Explanation> format;

  bool wants_precedence() const {
    return node_group || ami_family || user.kubelet_argument || user.exported_argument ||
           user.kubelet_configuration || expression || networking.settings.pods_per_core > 0;
  }
};

NodeSettings settings_of(const ExplainRequest& request) {
  if (request.node_group != NodeGroupKind::AutoMode) {
    return settings_on(request.ami_family, request.networking);
  }
  if (request.ami_family) {
    refuse_pair("--node-group auto-mode",
                fmt::format("--ami-family {}", name_of(*request.ami_family)),
                "EKS Auto Mode chooses the AMI");
  }
  if (!request.reservation_option.empty()) {
    refuse_pair("--node-group auto-mode", request.reservation_option,
                "EKS Auto Mode configures the kubelet itself");
  }
  return auto_mode_settings(request.networking);
}

void add_precedence(const ExplainRequest& request, Explanation& explanation) {
  if (!request.wants_precedence()) return;
  const AmiFamily family = family_or_default(request.ami_family, request.networking.os());
  const NodeGroupKind kind = request.node_group.value_or(usual_node_group(family));
  check_goes_together(kind, family);
  UserValues user = request.user;
  if (request.expression) {
    user.expression = compiled(*request.expression, {.dialect = Dialect::Nodeadm,
                                                     .vcpus_available = request.vcpus_available});
  }
  explain_precedence(explanation, kind, family, user);
}

void add_precedence_options(Options& options, ExplainRequest& request) {
  options.group("Precedence");
  add_node_group_option(options, request.node_group);
  add_ami_family_option(options, request.ami_family, request.ami_type);
  options.number("--bootstrap-max-pods", request.user.kubelet_argument, {},
                 "Max pods set as a kubelet argument, by a bootstrap script or NodeConfig flags");
  options.number("--exported-max-pods", request.user.exported_argument, {},
                 "Max pods in KUBELET_EXTRA_ARGS, which a script exports before bootstrap.sh");
  options.number(
      "--kubelet-max-pods", request.user.kubelet_configuration, {},
      "Max pods set in the kubelet configuration: NodeConfig, Bottlerocket, EC2NodeClass");
  options.text("--max-pods-expression", "CEL", request.expression,
               "maxPodsExpression set for nodeadm");
  add_vcpus_available_option(options, request.vcpus_available);
}

Answer answer(const ExplainRequest& request, const Paint& paint) {
  if (request.vcpus_available && !request.expression) {
    throw BadInput("--vcpus-available needs --max-pods-expression");
  }
  const NodeSettings settings = settings_of(request);
  if (settings.karpenter_reserved_enis > 0 && request.node_group != NodeGroupKind::Karpenter) {
    throw BadInput("--karpenter-reserved-enis needs --node-group karpenter");
  }
  const LoadedCatalog catalog(request.types.catalog_path);
  Explanation explanation = explain(computed_group(request.types, settings, catalog.types()),
                                    catalog.types(), request.reservations);
  for (const MaxPods& node : explanation.group.types) check_can_run(request.ami_type, node.type);
  add_precedence(request, explanation);
  Answer result;
  result.text = request.format(explanation, paint);
  if (request.ami_family)
    append(result.warnings, remarks_on_family(*request.ami_family, "use --ami-family al2023"));
  add_remarks(result, explanation.group, settings);
  return result;
}

}  // namespace

Action setup_explain(Options& options) {
  const auto request = std::make_shared<ExplainRequest>();
  add_types_options(options, request->types);
  add_setting_options(options, request->networking);
  add_setting_options(options, request->networking, {SettingGroup::Kubelet});
  add_precedence_options(options, *request);
  constexpr std::string_view reservation_group = "Allocatable resources";
  options.group(reservation_group);
  add_reservation_options(options, request->reservations);
  options.first_given(request->reservation_option, {reservation_group}, "");
  options.output(request->format, explain_formats);
  return [request](const Paint& paint) { return answer(*request, paint); };
}

}  // namespace maxpods
