// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "catalog/catalog.h"
#include "catalog/row.h"
#include "cli/options.h"
#include "cli/types_options.h"
#include "read/catalog.h"
#include "read/file.h"
#include "report/catalog.h"
#include "text/bad_input.h"

namespace maxpods {
namespace {

using InfoFormat = std::string (*)(const CatalogSummary&, const std::optional<OverlaySummary>&);
constexpr std::array info_formats{Word{"text", catalog_info_text}, Word{"json", catalog_info_json}};

using ExportFormat = std::string (*)(std::span<const CatalogRow>);
constexpr std::array export_formats{Word{"csv", catalog_csv}, Word{"ec2", catalog_ec2_document}};

using DiffFormat = Format<ShownDifference>;
constexpr auto diff_formats = std::to_array<Word<DiffFormat>>(
    {{"text", {.painted = catalog_difference_text}}, {"json", {.plain = catalog_difference_json}}});

struct InfoRequest {
  std::optional<std::string> catalog_path;
  InfoFormat format = nullptr;
};

struct ExportRequest {
  std::optional<std::string> catalog_path;
  ExportFormat format = nullptr;
};

struct DiffRequest {
  std::vector<std::string> paths;
  bool gone = false;
  DiffFormat format;
};

OverlaySummary summarize_overlay(const std::string& path, std::span<const CatalogRow> rows) {
  const auto replaced = std::ranges::count_if(rows, [](const CatalogRow& row) {
    return find(built_in_catalog(), row.type.name.view()) != nullptr;
  });
  const auto count = static_cast<std::size_t>(replaced);
  return {.title = path == "-" ? "standard input" : path,
          .added = rows.size() - count,
          .replaced = count};
}

Answer info(const InfoRequest& request) {
  std::vector<CatalogRow> rows = built_in_rows();
  std::optional<OverlaySummary> overlay;
  if (const std::optional<std::string>& path = request.catalog_path) {
    const std::vector<CatalogRow> brought = read_catalog(*path);
    overlay = summarize_overlay(*path, brought);
    rows = laid_over(brought, rows);
  }
  return {.text = request.format(summarize(types_of(rows)), overlay)};
}

Answer export_catalog(const ExportRequest& request) {
  std::vector<CatalogRow> rows = built_in_rows();
  if (request.catalog_path) rows = laid_over(read_catalog(*request.catalog_path), rows);
  return {.text = request.format(rows)};
}

void check_paths(const std::vector<std::string>& paths) {
  if (paths.empty()) {
    throw BadInput("no file given",
                   "create one with: aws ec2 describe-instance-types --output json > types.json");
  }
  refuse_stdin_twice(paths);
}

Answer import_catalog(const std::vector<std::string>& paths) {
  check_paths(paths);
  CatalogRead read = read_ec2_catalogs(paths);
  return {.text = catalog_csv(read.rows), .warnings = std::move(read.warnings)};
}

Answer diff(const DiffRequest& request, const Paint& paint) {
  check_paths(request.paths);
  CatalogRead read = read_catalogs(request.paths);
  const ShownDifference found{difference(built_in_rows(), read.rows), request.gone};
  return {.text = request.format(found, paint),
          .warnings = std::move(read.warnings),
          .refusal = catalog_difference_words(found)};
}

Action setup_info(Options& options) {
  const auto request = std::make_shared<InfoRequest>();
  add_catalog_option(options, request->catalog_path);
  options.output(request->format, info_formats);
  return [request](const Paint&) { return info(*request); };
}

Action setup_export(Options& options) {
  const auto request = std::make_shared<ExportRequest>();
  add_catalog_option(options, request->catalog_path);
  options.output(request->format, export_formats);
  return [request](const Paint&) { return export_catalog(*request); };
}

Action setup_import(Options& options) {
  const auto paths = std::make_shared<std::vector<std::string>>();
  options.positional("FILE...", *paths,
                     "`aws ec2 describe-instance-types`, saved; - for standard input");
  return [paths](const Paint&) { return import_catalog(*paths); };
}

Action setup_diff(Options& options) {
  const auto request = std::make_shared<DiffRequest>();
  options.positional(
      "FILE...", request->paths,
      "Catalogs, as CSV or as EC2 prints them, merged into one; - for standard input");
  options.output(request->format, diff_formats);
  options.flag("--gone", request->gone,
               "List the types that the files lack, and count them as a difference");
  return [request](const Paint& paint) { return diff(*request, paint); };
}

constexpr std::array catalog_command_table{
    Command{"info", "[OPTIONS]", "Show what the catalog holds, and its date",
            "-o json\n"
            "--catalog mine.csv",
            setup_info},
    Command{"import", "FILE...", "Convert the output of EC2 to a catalog CSV",
            "types.json > mine.csv\n"
            "us-east-1.json eu-west-1.json > mine.csv",
            setup_import},
    Command{"diff", "FILE... [OPTIONS]", "Show what differs from the built-in catalog",
            "types.json", setup_diff},
    Command{"export", "[OPTIONS]", "Print the catalog as CSV, or as EC2 prints it",
            "> instance-types.csv\n"
            "-o ec2 --catalog mine.csv",
            setup_export},
};

}  // namespace

std::span<const Command> catalog_commands() { return catalog_command_table; }

}  // namespace maxpods
