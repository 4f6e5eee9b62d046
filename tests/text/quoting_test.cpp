// SPDX-License-Identifier: Apache-2.0
#include "text/quoting.h"

#include "catch.h"

using namespace maxpods;

TEST_CASE("A word in single quotes is one word to a shell") {
  CHECK(shell_quoted("--max-pods=110") == "'--max-pods=110'");
  CHECK(shell_quoted("") == "''");
  CHECK(shell_quoted("it's; $(reboot)") == R"('it'\''s; $(reboot)')");
  // No line feed ends a block of code, no escape paints it. What bash makes of this is in
  // tests/commands/migrate.t.
  CHECK(shell_quoted("it's\n```\x1b[31m\\") == R"($'it\047s\012```\033[31m\134')");
  CHECK(shell_quoted("\xc2\x85") == R"($'\302\205')");
  CHECK(shell_quoted("caf\xc3\xa9") == "'caf\xc3\xa9'");
}

TEST_CASE("Double quotes hold for JSON, YAML and TOML") {
  CHECK(double_quoted("true") == R"("true")");
  CHECK(double_quoted(R"(a "b" \c)") == R"("a \"b\" \\c")");
  CHECK(double_quoted("a\nb\x7f") == R"("a\u000ab\u007f")");
  CHECK(double_quoted("\xc3\xa4") == "\"\xc3\xa4\"");
}

TEST_CASE("HCL does not interpolate") {
  CHECK(hcl_quoted(R"(${file("/etc/passwd")})") == R"("$${file(\"/etc/passwd\")}")");
  CHECK(hcl_quoted("%{if true}$$%") == R"("%%{if true}$$%")");
  CHECK(hcl_heredoc_text("a ${b}\n\"c\"") == "a $${b}\n\"c\"");
}

TEST_CASE("XML has neither markup nor ends of attributes in its texts") {
  CHECK(xml_escaped("a <b> & \"c\" &lt; 'd'") == "a &lt;b&gt; &amp; &quot;c&quot; &amp;lt; 'd'");
  CHECK(xml_escaped("").empty());
}

TEST_CASE("PowerShell has more single quotes than one") {
  CHECK(powershell_quoted("--max-pods=110") == "'--max-pods=110'");
  CHECK(powershell_quoted("a'; $x \"b\"") == "'a''; $x \"b\"'");
  CHECK(powershell_quoted("a\xe2\x80\x99; b") == "'a\xe2\x80\x99\xe2\x80\x99; b'");
}
