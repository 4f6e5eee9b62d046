// SPDX-License-Identifier: Apache-2.0
#include "cli/program_name.h"

#include "catch.h"
#include "cli/run.h"

namespace maxpods {
namespace {

std::string as_plugin(const std::string& text) {
  return with_typed_commands(text, typed_name("kubectl-maxpods"));
}

TEST_CASE("Only kubectl-maxpods is a plugin of kubectl, wherever it is") {
  CHECK(typed_name("kubectl-maxpods") == "kubectl maxpods");
  CHECK(typed_name("/usr/local/bin/kubectl-maxpods") == "kubectl maxpods");
  for (const std::string name : {"maxpods", "./maxpods", "/kubectl-maxpods/maxpods", "", "/",
                                 "kubectl-maxpods.exe", "my-kubectl-maxpods"}) {
    CAPTURE(name);
    CHECK(typed_name(name) == "maxpods");
  }
}

TEST_CASE("The plugin's commands start with kubectl, wherever they stand") {
  CHECK(as_plugin("maxpods list") == "kubectl maxpods list");
  CHECK(as_plugin("see: maxpods emit --list, or `maxpods warm`") ==
        "see: kubectl maxpods emit --list, or `kubectl maxpods warm`");
  CHECK(as_plugin("in flags: maxpods\n  emit nodeadm") ==
        "in flags: kubectl maxpods\n  emit nodeadm");
  CHECK(as_plugin("kubectl get nodes | maxpods audit -") ==
        "kubectl get nodes | kubectl maxpods audit -");
}

TEST_CASE("What is no command of maxpods stays as it is") {
  for (const std::string text :
       {"", "maxpods", "this is a defect of maxpods: please", "maxpods does not evaluate it",
        "maxpods listed", "maxpods lists", "maxpods-list", "maxpods:list", "in 'maxpods list'",
        "./maxpods list", "see kubectl maxpods list", "# maxpods: ignore-file"}) {
    CAPTURE(text);
    CHECK(as_plugin(text) == text);
  }
}

TEST_CASE("Under its own name, maxpods writes its commands as they are") {
  const std::string text = "see: maxpods list";
  CHECK(with_typed_commands(text, own_name) == text);
}

TEST_CASE("Messages and help have the name that users type, documents have that of the program") {
  const auto outcome = [](const std::vector<std::string>& arguments) {
    return outcome_of(arguments, typed_name("kubectl-maxpods"));
  };
  CHECK(outcome({"list", "--quit"}).remarks ==
        "kubectl maxpods: error: unknown option '--quit'; did you mean '--quiet'?\n"
        "hint: see kubectl maxpods list --help\n");
  CHECK(outcome({"help", "lst"}).remarks ==
        "kubectl maxpods: error: unknown command 'lst'; did you mean 'list'?\n"
        "hint: list them with: kubectl maxpods --help\n");
  for (const std::vector<std::string>& call :
       {std::vector<std::string>{"list", "--help"}, {"help", "list"}}) {
    CHECK(outcome(call).answer.find("Usage: kubectl maxpods list [OPTIONS]\n") !=
          std::string::npos);
  }
  const std::vector<std::string> check = {"check", "m4.large", "--prefix-delegation"};
  CHECK(outcome(check).answer.find("\n         kubectl maxpods list --nitro\n") !=
        std::string::npos);
  const std::vector<std::string> json = {"check", "m4.large", "--prefix-delegation", "-o", "json"};
  CHECK(outcome(json).answer == outcome_of(json).answer);
}

}  // namespace
}  // namespace maxpods
