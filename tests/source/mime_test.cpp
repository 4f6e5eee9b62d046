// SPDX-License-Identifier: Apache-2.0
// RFC 2046, 5.1; amazon-eks-ami, nodeadm/internal/configprovider/mime.go, which reads with Go's
// net/mail and mime/multipart.
#include "source/mime.h"

#include <string>
#include <vector>

#include "catch.h"

using namespace maxpods;

namespace {

/// `type: body` of each part, then the line of each fault with its number.
std::vector<std::string> mime_of(const std::string& content) {
  const MimeMessage message = read_mime(Text(content, 0));
  std::vector<std::string> lines;
  for (const MimePart& part : message.parts) {
    lines.push_back(part.type + ": " + std::string(part.body.view()));
  }
  for (const FaultyMime& fault : message.faults) {
    lines.push_back(std::to_string(static_cast<int>(fault.fault)) + ' ' +
                    content.substr(fault.place.begin, fault.place.end - fault.place.begin));
  }
  return lines;
}

using Lines = std::vector<std::string>;

std::string number_of(MimeFault fault) { return std::to_string(static_cast<int>(fault)); }

constexpr std::string_view head =
    "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"==B==\"\n\n";

std::string mime(const std::string& parts) { return std::string(head) + parts; }

}  // namespace

TEST_CASE("Parts of MIME have a type and a body") {
  CHECK(
      mime_of(mime("--==B==\nContent-Type: text/x-shellscript; charset=\"us-ascii\"\n\n#!/bin/sh\n"
                   "a\n--==B==\nContent-Type: Application/Node.EKS.aws\n\nb: c\n--==B==--\n")) ==
      Lines{"text/x-shellscript: #!/bin/sh\na\n", "application/node.eks.aws: b: c\n"});
}

TEST_CASE("MIME may have CRLF, a preamble, an epilogue, folded headers and no quotes") {
  CHECK(mime_of("Content-Type: multipart/mixed;\r\n boundary=B\r\nMIME-Version: 1.0\r\n\r\npre\r\n"
                "--B\r\nContent-Type:\r\n text/x-shellscript\r\n\r\na\r\n--B--\r\nafter\r\n") ==
        Lines{"text/x-shellscript: a\r\n"});
}

TEST_CASE("A boundary may be a hole of a template") {
  CHECK(mime_of("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"${boundary}\"\n\n"
                "--${boundary}\nContent-Type: text/x-shellscript\n\na\n--${boundary}--\n") ==
        Lines{"text/x-shellscript: a\n"});
}

TEST_CASE("A part may be of parts") {
  CHECK(mime_of(mime("--==B==\nContent-Type: multipart/mixed; boundary=\"C\"\n\n--C\n"
                     "Content-Type: text/x-shellscript\n\na\n--C--\n\n--==B==--\n")) ==
        Lines{"text/x-shellscript: a\n"});
}

TEST_CASE("Faults of MIME have their places") {
  CHECK(mime_of("    MIME-Version: 1.0\n    Content-Type: multipart/mixed; boundary=\"B\"\n") ==
        Lines{number_of(MimeFault::IndentedHeader) + " MIME-Version: 1.0"});
  CHECK(mime_of("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"B\"\n--B\n"
                "Content-Type: text/x-shellscript\n\na\n--B--\n") ==
        Lines{"text/x-shellscript: a\n", number_of(MimeFault::NoBlankLine) + " --B"});
  CHECK(mime_of(mime("--==B==\nContent-Type: text/x-shellscript\n#!/bin/sh\na\n--==B==--\n")) ==
        Lines{"text/x-shellscript: #!/bin/sh\na\n",
              number_of(MimeFault::NoBlankLine) + " #!/bin/sh"});
  CHECK(mime_of(mime("--==B==\n\nContent-Type: text/x-shellscript\n\na\n--==B==--\n")) ==
        Lines{": ",
              number_of(MimeFault::HeadersAfterBlankLine) + " Content-Type: text/x-shellscript"});
  CHECK(mime_of(mime("--==B==\nContent-Type: text/x-shellscript\n\na\n")) ==
        Lines{"text/x-shellscript: a\n", number_of(MimeFault::Unclosed) + " --==B=="});
  // Nothing is lost without the two hyphens.
  CHECK(mime_of(mime("--==B==\nContent-Type: text/x-shellscript\n\na\n--==B==\n")) ==
        Lines{"text/x-shellscript: a\n"});
  CHECK(mime_of(mime("a\n")).size() == 1);
}

TEST_CASE("MIME is told by its first line") {
  CHECK(is_mime("MIME-Version: 1.0\n"));
  CHECK(is_mime("\n  Content-Type: multipart/mixed; boundary=x\n"));
  CHECK_FALSE(is_mime("#!/bin/sh\n"));
  CHECK_FALSE(is_mime(" \n"));
  CHECK(mime_of("MIME-Version: 1.0\nContent-Type: text/x-shellscript\n\na\n") ==
        Lines{"text/x-shellscript: a\n"});
}

TEST_CASE("Parts of MIME are bounded") {
  std::string parts;
  std::string nested;
  for (int i = 0; i < 5000; ++i) {
    parts += "--==B==\n\na\n";
    nested += "--==B==\nContent-Type: multipart/mixed; boundary=\"==B==\"\n\n";
  }
  CHECK(mime_of(mime(parts)).size() == 1000);
  CHECK(mime_of(mime(nested)).size() <= 2000);
}

TEST_CASE("A fault has the bytes that are too much, or the place where something is missing") {
  const auto faulty = [](const std::string& content) {
    const MimeMessage message = read_mime(Text(content, 0));
    REQUIRE(message.faults.size() == 1);
    const FaultyMime& fault = message.faults.front();
    return content.substr(0, fault.begin) + '<' +
           content.substr(fault.begin, fault.end - fault.begin) + '>' + content.substr(fault.end);
  };
  CHECK(faulty("\n\t MIME-Version: 1.0\n\ttext\n") == "\n<\t >MIME-Version: 1.0\n\ttext\n");
  CHECK(faulty(mime("--==B==\nContent-Type: text/x-shellscript\n#!/bin/sh\n--==B==--\n")) ==
        mime("--==B==\nContent-Type: text/x-shellscript\n<>#!/bin/sh\n--==B==--\n"));
  CHECK(faulty(mime("--==B==\n\n \n Content-Type: text/x-shellscript\n\na\n--==B==--\n")) ==
        mime("--==B==\n<\n \n> Content-Type: text/x-shellscript\n\na\n--==B==--\n"));
  CHECK(faulty(mime("--==B==\nContent-Type: text/x-shellscript\n\na\n")) ==
        mime("--==B==\nContent-Type: text/x-shellscript\n\na\n<>"));
}
