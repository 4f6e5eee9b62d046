"""Prints the section RULES of the manual, from `maxpods lint --list-rules -o json`. With `--write MANUAL` puts it there."""
import json
import re
import subprocess
import sys


def roff(text):
    """Text without a meaning for groff."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    return re.sub(r"(?m)^\.", r"\\&.", text)


def example(title, text):
    return [f"{title}:", ".PP", ".in +4n", ".EX", roff(text).rstrip("\n"), ".EE", ".in", ".PP"] if text else []


def section():
    run = subprocess.run(["maxpods", "lint", "--list-rules", "-o", "json"], capture_output=True, text=True, check=True)
    lines = [".SH RULES", "The rules of", ".BR lint ,", "with their usual severity.",
             "The same text as that of", ".BR \"maxpods lint \\-\\-explain\" ."]
    for rule in json.loads(run.stdout)["rules"]:
        lines += [f".SS {roff(rule['rule'])} ({rule['severity']})", roff(rule["summary"]) + "."]
        if rule["why"]:
            lines += re.split(r"(?<=\.) ", roff(rule["why"]))
        if rule["source"]:
            lines += [".PP", "Source: " + roff(rule["source"])]
        if rule["fix"]:
            lines += [".PP", ".B \\-\\-fix:"] + re.split(r"(?<=\.) ", roff(rule["fix"]))
        if rule["wrong"]:
            lines += [".PP"] + example("Wrong, in " + roff(rule["file"]), rule["wrong"])
            lines += example("Mended", rule["mended"])
            lines.pop()
    return "\n".join(lines) + "\n"


def main():
    if len(sys.argv) < 3:
        sys.stdout.write(section())
        return
    manual = open(sys.argv[2]).read()
    begin = manual.index(".SH RULES\n")
    end = manual.index(".SH ", begin + 1)
    text = manual[:begin] + section() + manual[end:]
    open(sys.argv[2], "w").write(text)


main()
