"""Kills `maxpods lint --fix` at random moments, in a tree of many files. After each kill, every file is as it was
before or as it is meant to be, and a walk finds these files alone. Prints what is not so."""
import os
import pathlib
import random
import signal
import subprocess
import sys
import time

FILES = 100
ROUNDS = 15
OLD = "#!/bin/bash\n" + "# nodes\n" * 50 + "/etc/eks/bootstrap.sh blue --max-pods 29\n"
NEW = OLD.replace("--max-pods 29", "--use-max-pods false --kubelet-extra-args '--max-pods=29'")


def lint(*arguments):
    return subprocess.run(["maxpods", "lint", "tree", "--fail-on", "never", *arguments], capture_output=True, text=True,
                          check=True).stdout


def write_tree():
    files = [pathlib.Path(f"tree/{i % 10}/user-data-{i}.sh") for i in range(FILES)]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(OLD)
    return files


def kill_after(seconds):
    process = subprocess.Popen(["maxpods", "lint", "tree", "--fix"], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    process.wait()


def check(files):
    """How many files are mended."""
    contents = [file.read_text() for file in files]
    if any(content not in (OLD, NEW) for content in contents):
        print("a file is neither old nor new")
    last = lint("--ignore", "al2").splitlines()[-2 if OLD in contents else -1]
    if not last.endswith(f"{FILES} of {FILES} files have node configuration"):
        print("a walk finds other files:", last)
    return contents.count(NEW)


def main():
    random.seed(sys.argv[1])
    write_tree()
    start = time.monotonic()
    lint("--fix")
    whole = time.monotonic() - start
    partly = 0
    for _ in range(ROUNDS):
        files = write_tree()
        kill_after(random.uniform(0, whole))
        partly += 0 < check(files) < FILES
    lint("--fix")
    if check(files) != FILES:
        print("the next call does not mend the rest")
    left = [name for _, _, names in os.walk("tree") for name in names if name.startswith(".")]
    if any(not name.startswith(".maxpods-") for name in left):
        print("other files are left:", left)
    print("killed half way" if partly > 0 else f"never killed half way of {whole} s")


main()
