// SPDX-License-Identifier: Apache-2.0
#include "faults/readers.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace maxpods::faults {
namespace {

/// A file in memory that can be opened by its path as often as wanted.
class Document {
 public:
  Document() : descriptor_(memfd_create("document", 0)) {
    if (descriptor_ < 0) throw std::runtime_error("no file in memory");
  }

  std::string path() const { return "/proc/self/fd/" + std::to_string(descriptor_); }

  void set(std::string_view content) const {
    const bool is_set =
        ftruncate(descriptor_, 0) == 0 && pwrite(descriptor_, content.data(), content.size(), 0) ==
                                              static_cast<ssize_t>(content.size());
    if (!is_set) throw std::runtime_error("the file in memory cannot be written");
  }

  /// Standard input is that file from now on, at its start.
  void make_standard_input() const {
    if (dup2(descriptor_, STDIN_FILENO) < 0) throw std::runtime_error("no standard input");
    std::clearerr(stdin);
    std::rewind(stdin);
  }

 private:
  int descriptor_;
};

std::string content_of(const std::string& seed) {
  std::ifstream file(std::string(FUZZ_CORPUS) + '/' + seed, std::ios::binary);
  if (!file) throw std::runtime_error("no seed " + seed);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The part of a seed under a line `@NAME`, up to the next one.
std::string part_of(const std::string& seed, const std::string& name) {
  const std::string text = '\n' + content_of(seed) + "\n@";
  const std::string head = "\n@" + name + '\n';
  const std::size_t start = text.find(head) + head.size();
  return text.substr(start, text.find("\n@", start) - start) + '\n';
}

/// A document that does not change, for calls that read two.
std::string path_of(const std::string& content) {
  static std::vector<Document> kept;
  kept.emplace_back().set(content);
  return kept.back().path();
}

std::vector<Reader> all_readers() {
  const std::string here(document_here);
  const std::string seed = "subnets/ipv4";
  const std::string subnets = path_of(part_of(seed, "subnets"));
  const std::string no_interfaces = path_of(R"({"NetworkInterfaces": []})");
  const std::string nodes = content_of("nodes/al2023.json");
  return {
      {"catalog as CSV",
       {"m5.large", "--catalog", here, "-ojson"},
       content_of("catalog_csv/few.csv"),
       false},
      {"catalog as CSV, compared",
       {"catalog", "diff", here, "-ojson"},
       content_of("catalog_csv/few.csv"),
       false},
      {"catalog of EC2",
       {"m5.large", "--catalog", here, "-ojson"},
       content_of("ec2/m5.large.json")},
      {"documents of EC2", {"catalog", "import", here}, content_of("ec2/m5.large.json")},
      {"nodes", {"audit", here, "-ojson"}, nodes},
      {"nodes, in groups",
       {"migrate", "--nodes", here, "--subnet", "10.0.0.0/18", "-ojson"},
       nodes},
      {.name = "workload",
       .arguments = {"fit", here, "--names", "-ojson"},
       .document = content_of("workload/cluster.json"),
       .has_free_keys = true},
      {"prices",
       {"list", "--match", "m5.large", "--prices", here, "-ojson"},
       "type,price\nm5.large,0.096\nm5.xlarge,0.192\n",
       false},
      {"subnets",
       {"subnet", "--subnets", here, "--interfaces", no_interfaces, "-ojson"},
       part_of(seed, "subnets")},
      {"interfaces",
       {"subnet", "--subnets", subnets, "--interfaces", here, "-ojson"},
       part_of(seed, "interfaces")},
      {"reservations",
       {"subnet", "--subnets", subnets, "--interfaces", no_interfaces, "--reservations", here,
        "-ojson"},
       part_of(seed, "reservations")},
      {"DaemonSet",
       {"check", "m5.large", "--aws-node", here, "-ojson"},
       content_of("aws_node/prefixes.json")},
      {"ConfigMap",
       {"check", "m5.large", "--os", "windows", "--amazon-vpc-cni", here, "-ojson"},
       content_of("amazon_vpc_cni/windows.json")},
      {"cluster",
       {"check", "m5.large", "--cluster", here, "-ojson"},
       content_of("cluster/cluster.json")},
      {"external query", {"emit", "terraform-external"}, content_of("terraform_query/two.json")},
      {"expression",
       {"expression", "-", "m5.large", "-ojson"},
       "max_pods < 110 ? max_pods : 110\n",
       false,
       false},
  };
}

std::vector<Reader> all_linted_files() {
  std::vector<Reader> files;
  for (const char* const seed :
       {"user_data/al2.sh", "user_data/al2023.txt", "user_data/script.sh", "user_data/windows.ps1",
        "user_data/packed.txt", "documents/eksctl.yaml", "documents/karpenter.yaml",
        "documents/template.yaml", "documents/list.json", "documents/settings.toml",
        "documents/stack.yaml", "documents/plan.json", "documents/kops.yaml", "hcl/module.tf"}) {
    files.push_back({seed, {"lint", "-", "-ojson"}, content_of(seed), false, false});
  }
  return files;
}

}  // namespace

const std::vector<Reader>& readers() {
  static const std::vector<Reader> all = all_readers();
  return all;
}

const std::vector<Reader>& linted_files() {
  static const std::vector<Reader> all = all_linted_files();
  return all;
}

Outcome outcome_of_line(const std::vector<std::string>& arguments, std::string_view input) {
  static const Document file;
  file.set(input);
  file.make_standard_input();
  std::vector<std::string> with_path = arguments;
  std::ranges::replace(with_path, std::string(document_here), file.path());
  return outcome_of(with_path);
}

Outcome outcome_with(const Reader& reader, std::string_view document) {
  return outcome_of_line(reader.arguments, document);
}

}  // namespace maxpods::faults
