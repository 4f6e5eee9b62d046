"""Runs a step that uses action.yml, as far as a runner of GitHub would: inputs with their defaults, expressions, variables,
the shell, and the outputs, which it prints at the end.

    run_action.py [INPUT=VALUE...]

The workspace is the current directory. Exits as the step does. As GitHub does, warns of inputs that are not declared.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

ROOT = pathlib.Path(os.environ["MAXPODS_SOURCE"])
GITHUB = {"server_url": "https://git.example", "action_repository": os.environ.get("ACTION_REPOSITORY", "makers/maxpods"),
          "repository": "users/infrastructure"}


def resolve(text: str, contexts: dict[str, dict]) -> str:
    """The text with the values of its expressions: properties of contexts, and the first of several that is not empty."""
    def value(expression: re.Match) -> str:
        values = [lookup(path.strip().split("."), contexts) for path in expression[1].split("||")]
        return next((found for found in values if found), "")
    return re.sub(r"\$\{\{(.*?)\}\}", value, text)


def lookup(path: list[str], contexts: dict[str, dict]) -> str:
    found = contexts
    for name in path:
        found = found[name]
    return found


def outputs_in(path: pathlib.Path) -> dict[str, str]:
    return dict(line.split("=", 1) for line in path.read_text().splitlines())


def run_step(step: dict, inputs: dict[str, str], work: pathlib.Path) -> tuple[int, dict[str, str]]:
    contexts = {"inputs": inputs, "github": GITHUB}
    output = work / "output"
    output.touch()
    variables = {name: resolve(text, contexts) for name, text in step["env"].items()}
    run = subprocess.run([step["shell"], "-e", "-c", step["run"]], stdin=subprocess.DEVNULL,
                         cwd=resolve(step["working-directory"], contexts),
                         env={**os.environ, **variables, "GITHUB_ACTION_PATH": str(ROOT), "RUNNER_TEMP": str(work),
                              "GITHUB_OUTPUT": str(output), "GITHUB_STEP_SUMMARY": str(pathlib.Path("summary").absolute())})
    return run.returncode, outputs_in(output)


def main() -> int:
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    given = dict(argument.split("=", 1) for argument in sys.argv[1:])
    for name in given.keys() - action["inputs"].keys():
        print(f"unexpected input: {name}")
    inputs = {name: given.get(name, declared["default"]) for name, declared in action["inputs"].items()}
    (step,) = action["runs"]["steps"]
    with tempfile.TemporaryDirectory() as work:
        status, outputs = run_step(step, inputs, pathlib.Path(work))
    for name, declared in action["outputs"].items():
        step_outputs = {name: outputs.get(name, "") for name in action["outputs"]}
        found = resolve(declared["value"], {"steps": {step["id"]: {"outputs": step_outputs}}})
        if found:
            print(f"output {name}: {found}")
    return status


sys.exit(main())
