Where memory runs out, that is one clear line, whoever asked for it. Sanitizers and emulators need more than any limit.

  $ test -e "$MAXPODS_BUILD/CPackConfig.cmake" || exit 80
  $ test -z "$MAXPODS_EMULATOR" || exit 80
  $ many_pods() { maxpods warm x9.large --enis 100 --ips-per-eni 1001 --pods 0..100000 -q -o json; }
  $ for limit in 20000 50000 100000 150000 200000; do
  >   (ulimit -v $limit; many_pods > answer; echo "[$?] $(wc -c < answer)") 2>&1
  > done | sort | uniq -c
        5 [2] 0
        5 hint: raise the memory limit of the process (ulimit -v), or split the input
        5 maxpods: error: out of memory
