Every command of maxpods that a transcript shows after its prompt, in a hint or as a remedy, parses:

  $ cat > parses.py <<'END'
  > import os, pathlib, re, shlex, subprocess
  > shown = re.compile(r"^  (?:hint: .* | {4,})maxpods (?!COMMAND)(.+)$", re.MULTILINE)
  > placeholders = {"N": "1", "TYPE": "m5.large", "EXPR": "max_pods", "NAME": "blue", "REGION": "us-west-2",
  >                 "AMI": "ami-0123456789abcdef0"}
  > transcripts = pathlib.Path(os.environ["MAXPODS_SOURCE"], "tests").rglob("*.t")
  > wrapped = "output.t"
  > commands = {command for transcript in transcripts if transcript.name != wrapped
  >             for command in shown.findall(transcript.read_text())}
  > for command in sorted(commands):
  >   words = [placeholders.get(word, word) for word in shlex.split(command.split("|")[0], comments=True) if word != "..."]
  >   run = subprocess.run(["maxpods", *words], stdin=subprocess.DEVNULL, capture_output=True, text=True)
  >   if re.search(r"unknown (option|[a-z ]*command|emit target)|unexpected argument|needs a value|takes ", run.stderr):
  >     print(command, run.stderr, sep="\n")
  > print(len(commands) > 40)
  > END
  $ python3 parses.py
  True
