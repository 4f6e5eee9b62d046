// SPDX-License-Identifier: Apache-2.0
// EKS user guide, "Bootstrap script configuration parameters" of Windows nodes; PowerShell,
// about_Quoting_Rules and about_Splatting.
#include <string>
#include <vector>

#include "catch.h"
#include "source/bootstrap.h"
#include "source/holes.h"

using namespace maxpods;

namespace {

/// Commands as `name|word|word`, assignments as `NAME=value`, with `?` in place of holes.
std::vector<std::string> powershell_of(const std::string& content) {
  std::vector<std::string> lines;
  for (const Statement& statement : read_powershell(Text(content, 0)).statements) {
    std::string line;
    if (statement.is_assignment()) {
      if (statement.assignment.is_exported) line += '!';
      line += statement.assignment.name + '=' + std::string(statement.assignment.value.view());
    }
    for (const ShellWord& word : statement.command.words) {
      line += (line.empty() ? "" : "|") + std::string(word.view());
    }
    for (std::size_t at = line.find(hole_mark); at != std::string::npos; at = line.find(hole_mark))
      line.replace(at, hole_mark.size(), "?");
    lines.push_back(line);
  }
  return lines;
}

using Lines = std::vector<std::string>;

/// The arguments of the kubelet in the last call, each followed by a blank.
std::string windows_arguments_of(const std::string& content) {
  std::string found;
  for (const Statement& statement : read_powershell(Text(content, 0)).statements) {
    const auto call = bootstrap_call(statement.command);
    if (!call) continue;
    found.clear();
    for (const CalledOption& argument : call->kubelet_arguments) {
      found += argument.name + '=' + std::string(argument.value->view()) + ' ';
    }
  }
  return found;
}

}  // namespace

TEST_CASE("Words of PowerShell have no quotes") {
  CHECK(powershell_of("& \"C:\\Program Files\\x.ps1\" -A 'b c' -D \"e`\"f\" 'it''s'") ==
        Lines{"C:\\Program Files\\x.ps1|-A|b c|-D|e\"f|it's"});
  CHECK(powershell_of("a `\r\n  b `\n  c # d\r\ne; f | g") == Lines{"a|b|c", "e", "f", "g"});
  CHECK(powershell_of("a 10.0.0.0/8,10.1.0.0/16") == Lines{"a|10.0.0.0/8,10.1.0.0/16"});
  CHECK(powershell_of("<# a\n b #> c") == Lines{"c"});
}

TEST_CASE("Variables of PowerShell are known if no condition decides") {
  CHECK(powershell_of("$N = 58\na \"--max-pods=$N\"").back() == "a|--max-pods=58");
  CHECK(powershell_of("[string]$N = '58'\na $n").back() == "a|58");
  CHECK(powershell_of("if ($x) { $N = 58 }\na $N").back() == "a|?");
  CHECK(powershell_of("$N = 29\nif ($x) { $N = 58 }\na $N").back() == "a|?");
  CHECK(powershell_of("$N = Get-X y\na $N").back() == "a|?");
  CHECK(powershell_of("a @arguments \"`$b\"").back() == "a|?arguments|$b");
  CHECK(powershell_of("$a = @\"\nb c\n\"@\nd").back() == "d");
}

TEST_CASE("Variables of the environment are exported") {
  CHECK(powershell_of("[Environment]::SetEnvironmentVariable(\"X\", \"y\", \"Machine\")") ==
        Lines{"!X=y"});
  CHECK(powershell_of("[System.Environment]::SetEnvironmentVariable('X','y','Machine')") ==
        Lines{"!X=y"});
  CHECK(powershell_of("$env:X = \"y\"") == Lines{"!X=y"});
}

TEST_CASE("A call of Start-EKSBootstrap.ps1 is found by its name, and by its parameter") {
  CHECK(windows_arguments_of("& $EKSBootstrapScriptFile -EKSClusterName x "
                             "-KubeletExtraArgs '--max-pods=110 --v=2'") ==
        "--max-pods=110 --v=2 ");
  CHECK(windows_arguments_of(
            "[string]$EKSBinDir = \"$env:ProgramFiles\\Amazon\\EKS\"\n"
            "[string]$EKSBootstrapScriptName = 'Start-EKSBootstrap.ps1'\n"
            "[string]$EKSBootstrapScriptFile = \"$EKSBinDir\\$EKSBootstrapScriptName\"\n"
            "& $EKSBootstrapScriptFile -EKSClusterName \"x\" `\n"
            "  -KubeletExtraArgs \"--max-pods=110\" 3>&1 4>&1 5>&1 6>&1") == "--max-pods=110 ");
  CHECK(windows_arguments_of("& \"C:\\Program Files\\Amazon\\EKS\\Start-EKSBootstrap.ps1\" "
                             "-EKSClusterName x -kubeletextraargs '--max-pods=14'") ==
        "--max-pods=14 ");
  CHECK(windows_arguments_of("& $x -Name y -KubeletExtraArgs '--max-pods=14'").empty());
}
