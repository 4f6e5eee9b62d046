"""Prints the example of the manual that has a given text, as it is to be copied.

    manual_examples.py TEXT
"""
import os
import pathlib
import re
import sys


def main() -> None:
    manual = pathlib.Path(os.environ["MAXPODS_SOURCE"], "man", "maxpods.1").read_text()
    examples = re.findall(r"^\.EX\n(.*?)^\.EE$", manual, re.MULTILINE | re.DOTALL)
    found = [example for example in map(unescaped, examples) if sys.argv[1] in example]
    if len(found) != 1:
        sys.exit(f"{len(found)} examples have {sys.argv[1]!r}")
    print(found[0], end="")


def unescaped(text: str) -> str:
    """The text that groff prints for those escapes which the examples use."""
    escapes = {r"\-": "-", r"\(aq": "'", r"\(ti": "~", r"\(ha": "^", r"\(ga": "`", r"\e": "\\", r"\&": ""}
    return re.sub(r"\\(?:\(..|.)", lambda escape: escapes[escape[0]], text)


main()
