// SPDX-License-Identifier: Apache-2.0
// POSIX.1-2017, Shell Command Language: 2.2 Quoting, 2.7 Redirection, 2.9 Shell Commands; and the
// Bash manual, 3.1.2.4 ANSI-C Quoting.
#include "source/shell.h"

#include <string>
#include <vector>

#include "catch.h"
#include "source/holes.h"

using namespace maxpods;

namespace {

/// With `?` in place of holes.
std::string shown(std::string_view text) {
  std::string result(text);
  for (std::size_t at = result.find(hole_mark); at != std::string::npos;
       at = result.find(hole_mark, at)) {
    result.replace(at, hole_mark.size(), "?");
  }
  return result;
}

/// Commands as `name|word|word`, assignments as `NAME=value`, `!` before those that are exported
/// and
/// `:` before those of one command.
std::vector<std::string> statements_of(const std::string& content) {
  std::vector<std::string> lines;
  for (const Statement& statement : read_shell(Text(content, 0)).statements) {
    std::string line;
    if (statement.is_assignment()) {
      const Assignment& assignment = statement.assignment;
      if (assignment.is_exported) line += '!';
      if (assignment.is_for_command) line += ':';
      line += assignment.name + '=' + shown(assignment.value.view());
    }
    for (const ShellWord& word : statement.command.words) {
      line += (line.empty() ? "" : "|") + shown(word.view());
    }
    lines.push_back(line);
  }
  return lines;
}

using Lines = std::vector<std::string>;

std::string heredoc_of(const std::string& content) {
  const ShellScript script = read_shell(Text(content, 0));
  return script.statements.empty() ? "" : shown(script.statements.back().command.heredoc.view());
}

}  // namespace

TEST_CASE("Words of a shell have no quotes and no backslashes") {
  CHECK(statements_of("a 'b c' \"d\\\"e\" f\\ g $'h\\'i' j\"k\"'l'") ==
        Lines{"a|b c|d\"e|f g|h\\'i|jkl"});
  CHECK(statements_of("a \\\n  b \\\r\n  c\r\nd") == Lines{"a|b|c", "d"});
  CHECK(statements_of("a '' \"\" b") == Lines{"a|||b"});
}

TEST_CASE("Commands end with lines and operators") {
  CHECK(statements_of("a; b && c || d | e & f\n(g)\n{ h; }") ==
        Lines{"a", "b", "c", "d", "e", "f", "g", "h", "}"});
  CHECK(statements_of("a # b\n# c\nd#e") == Lines{"a", "d#e"});
}

TEST_CASE("Redirections are no words") {
  CHECK(statements_of("a b > c 2>&1 2> /dev/null < d <<< e &> f") == Lines{"a|b"});
  const ShellScript script = read_shell(Text("cat x > /etc/y\necho 2 >> z", 0));
  REQUIRE(script.statements.size() == 2);
  CHECK(script.statements[0].command.output == "/etc/y");
  CHECK(script.statements[1].command.output == "z");
}

TEST_CASE("The name of a command comes before what stands in front of it") {
  CHECK(statements_of("if ! a b; then c; else sudo -u root -E d; fi") ==
        Lines{"a|b", "c", "d", "fi"});
  CHECK(statements_of("exec env -u X A=b time c") == Lines{":A=b", "c"});
  CHECK(statements_of("for i in 1 2; do a; done") == Lines{"for|i|in|1|2", "a", "done"});
}

TEST_CASE("Assignments are exported, or for one command") {
  CHECK(statements_of("A=b\nexport C='d e' F=g\nA=b c") ==
        Lines{"A=b", "!C=d e", "!F=g", ":A=b", "c"});
  CHECK(statements_of("A=b\nexport A\nA=c") == Lines{"A=b", "!A=b", "!A=c"});
  CHECK(statements_of("declare -x A=b\nlocal C=d") == Lines{"!A=b", "C=d"});
  CHECK(statements_of("A=b\nset -a\nC=d\nset +a\nE=f") ==
        Lines{"A=b", "set|-a", "!C=d", "set|+a", "E=f"});
  CHECK(statements_of("set -euo pipefail\nA=b").back() == "A=b");
  CHECK(statements_of("A=b\nA+=c\nB+=d") == Lines{"A=b", "A=bc", "B=?d"});
}

TEST_CASE("A variable that the script has set is known, unless a condition decides") {
  CHECK(statements_of("N=58\na --max-pods=$N \"${N}\"").back() == "a|--max-pods=58|58");
  CHECK(statements_of("N='a b'\nc $N \"$N\"").back() == "c|?|a b");
  CHECK(statements_of("if x; then N=58; fi\na $N").back() == "a|?");
  CHECK(statements_of("N=29\nif x; then N=58; fi\na $N").back() == "a|?");
  CHECK(statements_of("case $1 in a) N=58 ;; b) N=29 ;; esac\na $N").back() == "a|?");
  CHECK(statements_of("x && N=58\na $N").back() == "a|?");
  CHECK(statements_of("x &&\n  N=58\na $N").back() == "a|?");
  CHECK(statements_of("f() {\n  N=58\n}\na $N").back() == "a|?");
  CHECK(statements_of("function f {\n  N=58\n}\na $N").back() == "a|?");
  CHECK(statements_of("(N=58)\na $N").back() == "a|?");
  CHECK(statements_of("N=58 x\na $N").back() == "a|?");
  CHECK(statements_of("N=58\nread -r N\na $N").back() == "a|?");
  CHECK(statements_of("N=58\n. /etc/x\na $N").back() == "a|?");
  CHECK(statements_of("N=29\nfor i in 1; do a $N; done\nN=58")[2] == "a|?");
  CHECK(statements_of("N=$(x)\na $N").back() == "a|?");
}

TEST_CASE("What a shell or a template fills in is unknown") {
  CHECK(statements_of("a $1 ${B:-\"c d\"} $(d \"$(e ')')\" f) `g h` $((1 + 2)) x") ==
        Lines{"a|?|?|?|?|?|x"});
  CHECK(statements_of("a \"b$(c \"d e\")f\" x") == Lines{"a|b?f|x"});
  CHECK(statements_of("a {{ .Values.x }} <cluster name> $${b} x") == Lines{"a|?|?|?|x"});
  CHECK(statements_of("%{ if x ~}\na\n%{ endif ~}\nb") == Lines{"a", "b"});
  CHECK(statements_of("a '$B' \\$c") == Lines{"a|$B|$c"});
}

TEST_CASE("Arithmetic is no heredoc") {
  CHECK(statements_of("(( i << 2 ))\na\nfor ((i = 0; i << 2; i++)); do b; done") ==
        Lines{"a", "for", "b", "done"});
}

TEST_CASE("A heredoc is read up to its delimiter") {
  CHECK(heredoc_of("cat <<EOF > x\na\n  b\nEOF\n") == "a\n  b\n");
  CHECK(heredoc_of("cat <<-EOF\n\ta\n\t\tb\n\tEOF\n") == "a\nb\n");
  CHECK(heredoc_of("cat <<EOF\r\na\r\nEOF\r\n") == "a\r\n");
  CHECK(statements_of("cat <<EOF\na\nEOF\nb") == Lines{"cat", "b"});
  const ShellScript two = read_shell(Text("a <<A; b <<'B'\n1\nA\n2\nB\nc", 0));
  REQUIRE(two.statements.size() == 3);
  CHECK(two.statements[0].command.heredoc.view() == "1\n");
  CHECK(two.statements[1].command.heredoc.view() == "2\n");
  CHECK(two.statements[1].command.heredoc.place().begin == 19);
}

TEST_CASE("Words know which of their bytes stand in double quotes") {
  const ShellScript script = read_shell(Text("run a\"b\\\"c\"'d' e\n", 0));
  const Text& word = script.statements.at(0).command.words.at(1).text;
  REQUIRE(word.view() == "ab\"cd");
  std::string quotes;
  for (std::size_t i = 0; i < word.size(); ++i) quotes += std::to_string(word.double_quotes(i));
  CHECK(quotes == "01110");
}

TEST_CASE("Variables are filled in in a heredoc whose delimiter has no quotes") {
  CHECK(heredoc_of("N=58\ncat <<EOF\na $N ${N} \\$N\nEOF\n") == "a 58 58 $N\n");
  CHECK(heredoc_of("cat <<EOF\na $N ${N} $(b \"c\") `d`\nEOF\n") ==
        "a ${unknown} ${N} ${unknown} ${unknown}\n");
  CHECK(heredoc_of("N=58\ncat <<'EOF'\na $N \\$N\nEOF\n") == "a $N \\$N\n");
}

TEST_CASE("What goes through tee goes to its file") {
  const ShellScript script =
      read_shell(Text("cat <<EOF | sudo tee -a /x > /dev/null\na\nEOF\n", 0));
  REQUIRE(script.statements.size() == 2);
  CHECK(script.statements[0].command.output == "/x");
  CHECK(script.statements[0].command.heredoc.view() == "a\n");
}

TEST_CASE("Words have places in the file") {
  const ShellScript script = read_shell(Text("N=58\na 'b' \"c$N\"", 0));
  const ShellCommand& command = script.statements.back().command;
  CHECK(command.words[1].place.begin == 7);
  CHECK(command.words[1].place.end == 10);
  CHECK(command.words[1].text.place().begin == 8);
  CHECK(command.words[2].place.begin == 11);
  CHECK(command.words[2].text.place(1, 3).begin == 13);
}

TEST_CASE("Arguments of the kubelet are split without expansions") {
  std::vector<std::string> words;
  for (const ShellWord& word : split_words(Text("--a=b  '--c d'\n--e;f", 0))) {
    words.emplace_back(word.view());
  }
  CHECK(words == Lines{"--a=b", "--c d", "--e;f"});
}

TEST_CASE("Time and memory of a script are bounded") {
  std::string doubled = "A=xxxxxxxxxxxxxxxx\n";
  for (int i = 0; i < 60; ++i) doubled += "A=$A$A\n";
  CHECK(statements_of(doubled).size() == 61);
  std::string appended = "A=x\n";
  std::string open;
  for (int i = 0; i < 100'000; ++i) {
    appended += "A+=xxxx\n";
    open += "{{ $( ${ <a (( ";
  }
  CHECK(statements_of(appended).size() == 100'001);
  CHECK_FALSE(statements_of(open).empty());
  CHECK_FALSE(statements_of("cat <<E\n" + open).empty());
  CHECK(statements_of(std::string(1'000'000, '(')).empty());
}
