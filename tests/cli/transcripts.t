The transcripts record what the program prints, not what a shell complains of:

  $ grep -lE 'command not [f]ound|No such [f]ile or directory$' -r "$MAXPODS_SOURCE/tests" --include='*.t' | sed 's,.*/tests/,,' | sort
  commands/audit.t
  commands/catalog.t
  commands/check.t
  commands/lint.t
  faults/process.t
  integrations/github_action.t
  integrations/gitlab_ci.t
  read/catalog_overlay.t
  read/subnets.t
