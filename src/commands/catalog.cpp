// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
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

enum class TextFormat { Text, Json };
constexpr std::array text_formats{Choice<TextFormat>{"text", TextFormat::Text},
                                  Choice<TextFormat>{"json", TextFormat::Json}};

enum class DataFormat { Csv, Ec2 };
constexpr std::array data_formats{Choice<DataFormat>{"csv", DataFormat::Csv},
                                  Choice<DataFormat>{"ec2", DataFormat::Ec2}};

struct InfoRequest {
  TypesRequest types;
  TextFormat format = TextFormat::Text;
};

struct ExportRequest {
  TypesRequest types;
  DataFormat format = DataFormat::Csv;
};

struct FilesRequest {
  std::vector<std::string> paths;
  TextFormat format = TextFormat::Text;
};

std::vector<CatalogRow> rows_of(const std::optional<std::string>& overlay_path) {
  if (!overlay_path) return built_in_rows();
  return laid_over(read_catalog(*overlay_path), built_in_rows());
}

OverlaySummary summarize_overlay(const std::string& path, std::span<const CatalogRow> rows) {
  const auto replaced = std::ranges::count_if(rows, [](const CatalogRow& row) {
    return find(built_in_catalog(), row.type.name.view()) != nullptr;
  });
  const auto count = static_cast<std::size_t>(replaced);
  return {.title = file_title(path), .added = rows.size() - count, .replaced = count};
}

Answer info(const InfoRequest& request) {
  std::vector<CatalogRow> rows = built_in_rows();
  std::optional<OverlaySummary> overlay;
  if (const std::optional<std::string>& path = request.types.catalog_path) {
    const std::vector<CatalogRow> brought = read_catalog(*path);
    overlay = summarize_overlay(*path, brought);
    rows = laid_over(brought, rows);
  }
  const CatalogSummary summary = summarize(types_of(rows));
  const bool is_json = request.format == TextFormat::Json;
  return {.text =
              is_json ? catalog_info_json(summary, overlay) : catalog_info_text(summary, overlay)};
}

Answer export_catalog(const ExportRequest& request) {
  const std::vector<CatalogRow> rows = rows_of(request.types.catalog_path);
  const bool is_ec2 = request.format == DataFormat::Ec2;
  return {.text = is_ec2 ? catalog_ec2_document(rows) : catalog_csv(rows)};
}

void check_paths(const std::vector<std::string>& paths) {
  if (paths.empty()) {
    throw BadInput("no file given",
                   "aws ec2 describe-instance-types --output json > types.json makes one; - is "
                   "standard input");
  }
  refuse_stdin_twice(paths);
}

Answer import_catalog(const FilesRequest& request) {
  check_paths(request.paths);
  CatalogRead read = read_ec2_catalogs(request.paths);
  return {.text = catalog_csv(read.rows), .warnings = std::move(read.warnings)};
}

Answer diff(const FilesRequest& request, const Paint& paint) {
  check_paths(request.paths);
  CatalogRead read = read_catalogs(request.paths);
  const CatalogDifference found = difference(built_in_rows(), read.rows);
  const bool is_json = request.format == TextFormat::Json;
  return {.text = is_json ? catalog_difference_json(found) : catalog_difference_text(found, paint),
          .warnings = std::move(read.warnings),
          .refusal = catalog_difference_words(found)};
}

Action setup_info(Options& options) {
  const auto request = std::make_shared<InfoRequest>();
  add_catalog_option(options, request->types);
  options.group(output_group);
  options.choice("-o,--output", "output format", request->format, text_formats,
                 "Output format (default text)");
  return [request](const Paint&) { return info(*request); };
}

Action setup_export(Options& options) {
  const auto request = std::make_shared<ExportRequest>();
  add_catalog_option(options, request->types);
  options.group(output_group);
  options.choice("-o,--output", "output format", request->format, data_formats,
                 "Output format (default csv)");
  return [request](const Paint&) { return export_catalog(*request); };
}

Action setup_import(Options& options) {
  const auto request = std::make_shared<FilesRequest>();
  options.group("Arguments");
  options.positional("FILE...", request->paths,
                     "`aws ec2 describe-instance-types`, saved; - for standard input");
  return [request](const Paint&) { return import_catalog(*request); };
}

Action setup_diff(Options& options) {
  const auto request = std::make_shared<FilesRequest>();
  options.group("Arguments");
  options.positional("FILE...", request->paths,
                     "Catalogs as CSV or as EC2 prints them, taken as one; - for standard input");
  options.group(output_group);
  options.choice("-o,--output", "output format", request->format, text_formats,
                 "Output format (default text)");
  return [request](const Paint& paint) { return diff(*request, paint); };
}

}  // namespace

constexpr std::array<Command, 4> catalog_commands{{
    {"info", "[OPTIONS]", "What the catalog holds, and of which day it is",
     "-o json\n"
     "--catalog mine.csv",
     setup_info},
    {"import", "FILE...", "A catalog CSV from what EC2 prints",
     "types.json > mine.csv\n"
     "us-east-1.json eu-west-1.json > mine.csv",
     setup_import},
    {"diff", "FILE... [OPTIONS]", "What differs from the built-in catalog", "types.json",
     setup_diff},
    {"export", "[OPTIONS]", "The catalog as CSV, or as EC2 would print it",
     "> instance-types.csv\n"
     "-o ec2 --catalog mine.csv",
     setup_export},
}};

Action setup_catalog(Options& options) { return refuse_without_subcommand(options, "catalog"); }

}  // namespace maxpods
