"""Types a line into an interactive shell that completes, and prints what the line came to.

    in_shell.py bash|zsh|fish 'maxpods expl<TAB>m5.la<TAB>'

The shell runs on a pseudo-terminal, with the completion that `maxpods completion` prints and nothing of the
user's own. After a word that is the only one, it adds a blank. What the line prints goes through a file, as a
terminal shows a lot more.
"""
import os
import pathlib
import pty
import signal
import sys
import tempfile

SHELLS = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], "source <(maxpods completion bash)"),
    "zsh": (["zsh", "-f", "-i"], "autoload -Uz compinit && compinit -u -D && source <(maxpods completion zsh)"),
    "fish": (["fish", "--no-config", "-i"], "maxpods completion fish | source"),
}
PATIENCE_SECONDS = 60


def type_into(command: list[str], lines: list[str]) -> None:
    """Runs the shell, types the lines, and reads what it shows until it ends."""
    child, terminal = pty.fork()
    if child == 0:
        os.execvp(command[0], command)
    for line in lines:
        os.write(terminal, line.replace("<TAB>", "\t").encode() + b"\n")
    try:
        while os.read(terminal, 65536):
            pass
    except OSError:  # the shell has closed its end
        pass
    os.waitpid(child, 0)


def main() -> None:
    shell, line = sys.argv[1:]
    command, start = SHELLS[shell]
    with tempfile.TemporaryDirectory() as home:
        answer = pathlib.Path(home, "answer")
        os.environ.update(HOME=home, TERM="xterm", XDG_CONFIG_HOME=home, XDG_DATA_HOME=home)
        signal.alarm(PATIENCE_SECONDS)
        type_into(command, [start, f"{line} > {answer} 2>&1", "exit"])
        print(answer.read_text(), end="")


main()
