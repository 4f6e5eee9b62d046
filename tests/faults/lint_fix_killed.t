A process that is killed while it writes leaves each file as it was, or as it is meant to be, and nothing that a later
call would read:

  $ python3 "$MAXPODS_SOURCE/tests/faults/kill_fix.py" 7
  killed half way
