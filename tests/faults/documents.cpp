// SPDX-License-Identifier: Apache-2.0
#include "faults/documents.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>
#include <utility>

namespace maxpods::faults {
namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> sorted_entries(const fs::path& directory) {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(directory)) paths.push_back(entry.path());
  std::ranges::sort(paths);
  return paths;
}

/// Options are named like the directories of seeds: `--aws-node`, `aws_node`.
std::string kind_of(std::string name) {
  std::ranges::replace(name, '_', '-');
  return name.substr(0, name.find('.'));
}

void add(Documents& documents, const std::string& kind, const std::string& name,
         std::string content) {
  documents.content.insert_or_assign(name, std::move(content));
  documents.names.push_back({kind_of(kind), name});
}

/// Fuzzers make parts of any name.
bool is_file_name(std::string_view name) {
  return !name.empty() &&
         name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-.") == std::string_view::npos;
}

/// `word`, where it names a file of the seed or ends with `=` and that: with the document's name.
std::string renamed(const std::string& word, const fuzz::Files& files, const std::string& prefix) {
  const std::size_t start = word.starts_with("--") ? word.find('=') + 1 : 0;  // 0 without any
  const std::string name = word.substr(start);
  const bool is_document = name != "-" && is_file_name(name) && files.contains(name);
  return is_document ? word.substr(0, start) + prefix + name : word;
}

void add_line(Documents& documents, const std::string& text, const std::string& prefix) {
  const fuzz::Parts parts = fuzz::parts_of(text);
  SeedLine line;
  for (const std::string& word : parts.lines) {
    // No argument has a NUL byte.
    line.arguments.push_back(renamed(word.substr(0, word.find('\0')), parts.files, prefix));
  }
  for (const auto& [name, content] : parts.files) {
    if (!is_file_name(name)) continue;
    const std::string document = prefix + (name == "-" ? "stdin" : name);
    add(documents, name, document, content);
    if (name == "-") line.input = document;
  }
  documents.lines.push_back(std::move(line));
}

void add_seed(Documents& documents, const fs::path& seed, const std::string& directory) {
  const std::string content = content_of(seed);
  const std::string prefix = "documents/" + directory + '/' + seed.filename().string();
  if (directory == "command_line") {
    add_line(documents, content, prefix + '-');
  } else if (const fuzz::Parts parts = fuzz::parts_of(content); !parts.files.empty()) {
    const std::string start = prefix + '-';
    for (const auto& [name, part] : parts.files) {
      if (is_file_name(name)) add(documents, name, start + name, part);
    }
  } else {
    add(documents, directory, prefix, content);
  }
}

}  // namespace

Documents documents_of(const std::string& corpus) {
  Documents documents;
  for (const fs::path& directory : sorted_entries(corpus)) {
    for (const fs::path& seed : sorted_entries(directory)) {
      add_seed(documents, seed, directory.filename().string());
    }
  }
  add(documents, "catalog", oddly_named, documents.content.at("documents/catalog_csv/few.csv"));
  return documents;
}

void write_documents(const Documents& documents) {
  for (const auto& [name, content] : documents.content) {
    fs::create_directories(fs::path(name).parent_path());
    std::ofstream(name, std::ios::binary) << content;
  }
}

}  // namespace maxpods::faults
