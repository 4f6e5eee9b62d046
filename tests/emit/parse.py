# SPDX-License-Identifier: Apache-2.0
"""Parses what is emitted, by a parser of its format, and prints it as JSON.

Usage: parse.py yaml|json|toml|mime < TEXT; for mime, the one part's content as it is, under its headers.
"""

import email
import email.policy
import json
import sys
import tomllib

import yaml


def mime_part(text):
    document = email.message_from_string(text, policy=email.policy.strict)
    assert document["MIME-Version"] == "1.0", document["MIME-Version"]
    assert document.get_content_type() == "multipart/mixed", document.get_content_type()
    # The text ends with the closing boundary, and has it once.
    assert text.endswith(f"\n--{document.get_boundary()}--\n"), text[-40:]
    assert text.count(document.get_boundary()) == 3
    (part,) = document.get_payload()
    return f"{part['Content-Type']}\n\n{part.get_payload()}"


def main():
    text = sys.stdin.read()
    if sys.argv[1] == "mime":
        print(mime_part(text), end="")
        return
    parse = {"yaml": yaml.safe_load, "json": json.loads, "toml": tomllib.loads}[sys.argv[1]]
    print(json.dumps(parse(text), indent=1))


main()
