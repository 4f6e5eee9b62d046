// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "cli/networking_options.h"
#include "cli/options.h"
#include "cli/remarks.h"
#include "cli/types_options.h"
#include "emit/bootstrap.h"
#include "emit/eksctl.h"
#include "text/bad_input.h"
#include "text/split.h"

namespace maxpods {
namespace {

struct EmitRequest {
  std::vector<std::string> unknown_target;
  bool list = false;
};

Answer emit(const EmitRequest& request) {
  const Command& command = *find_subcommand(root_command(), "emit");
  if (request.list) {
    if (!request.unknown_target.empty()) {
      throw BadInput(
          fmt::format("unexpected argument '{}' beside --list", request.unknown_target.front()));
    }
    std::string lines;
    for (const Command& target : command.subcommands) {
      lines += fmt::format("{:<12} {}\n", target.name, target.summary);
    }
    return {.text = lines};
  }
  const std::vector<std::string_view> names = subcommand_names(command);
  if (request.unknown_target.empty()) {
    throw BadInput("no emit target given", "allowed: " + joined(names, ", "));
  }
  refuse_word("emit target", request.unknown_target.front(), names);
}

/// What every target takes: the value, or what to compute it from.
struct TargetRequest {
  NetworkingRequest networking;
  TypesRequest types;
  std::optional<int> max_pods;
  /// The first option given that the value is computed from; empty where none is.
  std::string computing_option;
};

void add_target_options(Options& options, TargetRequest& request) {
  add_types_options(options, request.types);
  options.number("--max-pods", request.max_pods, {}, "The value itself, instead of types");
  add_mode_options(options, request.networking);
  add_limit_options(options, request.networking);
  options.after_parsing([&request](const CLI::App& app) {
    request.computing_option =
        first_given(app, {types_group, networking_group, memory_group}, "--max-pods");
  });
}

/// The value to emit; absent, with a refusal in `answer`, where there is none.
std::optional<std::int64_t> value_to_emit(const TargetRequest& request, Answer& answer) {
  if (request.networking.settings.cni.os == Os::Windows) {
    throw BadInput("--os windows does not go with this target: it is for Linux nodes");
  }
  if (request.max_pods) {
    const std::string other = request.types.names.empty() ? request.computing_option : "TYPE";
    if (other.empty()) return request.max_pods;
    throw BadInput(
        fmt::format("--max-pods and {} exclude each other: --max-pods is the value itself", other));
  }
  const NodeSettings settings = settings_of(request.networking);
  const LoadedCatalog catalog(request.types.catalog_path);
  const GroupMaxPods group = computed_group(request.types, settings, catalog.types());
  add_remarks(answer, group, settings);
  if (group.recommended != 0) return group.recommended;  // absent with an obstacle, which is told
  answer.refusal = fmt::format("{} runs no pods, so there is nothing to emit",
                               group.limiting_type().type.name.view());
  return std::nullopt;
}

Answer emit_bootstrap(const TargetRequest& request) {
  Answer answer;
  if (const auto max_pods = value_to_emit(request, answer)) {
    answer.text = bootstrap_arguments(*max_pods);
  }
  return answer;
}

struct EksctlRequest : TargetRequest {
  std::optional<std::string> cluster;
  EksctlNodeGroup group;
};

void check_eks_name(const char* option, const std::string& name) {
  if (is_eks_name(name)) return;
  throw BadInput(fmt::format("{} cannot be '{}'", option, name),
                 "1 to 100 letters, digits, - and _, the first one a letter or digit");
}

Answer emit_eksctl(EksctlRequest& request) {
  if (!request.cluster) throw BadInput("emit eksctl needs --cluster NAME");
  check_eks_name("--cluster", *request.cluster);
  if (request.group.name) check_eks_name("--nodegroup", *request.group.name);
  if (request.group.region && !is_region_name(*request.group.region)) {
    throw BadInput(fmt::format("--region cannot be '{}'", *request.group.region),
                   "a region is named like us-west-2");
  }
  Answer answer;
  if (const auto max_pods = value_to_emit(request, answer)) {
    request.group.cluster = *request.cluster;
    request.group.max_pods = *max_pods;
    answer.text = eksctl_command(request.group);
  }
  return answer;
}

}  // namespace

Action setup_emit(Options& options) {
  const auto request = std::make_shared<EmitRequest>();
  options.group("Arguments");
  options.positional("TARGET", request->unknown_target, "What to emit configuration for");
  options.group(output_group);
  options.flag("--list", request->list, "List the targets");
  return [request](const Paint&) { return emit(*request); };
}

Action setup_emit_bootstrap(Options& options) {
  const auto request = std::make_shared<TargetRequest>();
  add_target_options(options, *request);
  return [request](const Paint&) { return emit_bootstrap(*request); };
}

Action setup_emit_eksctl(Options& options) {
  const auto request = std::make_shared<EksctlRequest>();
  options.group("Target");
  options.text("--cluster", "NAME", request->cluster, "Name of the EKS cluster (required)");
  options.text("--nodegroup", "NAME", request->group.name, "Name of the node group to create");
  options.text("--region", "REGION", request->group.region, "AWS region of the cluster");
  options.flag("--self-managed", request->group.self_managed, "A group that EKS does not manage");
  add_target_options(options, *request);
  return [request](const Paint&) { return emit_eksctl(*request); };
}

}  // namespace maxpods
