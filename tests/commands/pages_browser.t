A browser shows the pages, in light and in dark:

  $ command -v chromium > /dev/null || exit 80
  $ python3 "$TESTDIR/workload.py" "4*m5.large:29 27*20m/64Mi" > cluster.json
  $ maxpods fit cluster.json -o html > fit.html
  $ maxpods subnet 10.0.0.0/22 -o html > subnet.html
  $ browse() { HOME=$PWD chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=900,600 "$@" 2> /dev/null; }
  $ for page in fit subnet; do
  >   browse --dump-dom "file://$PWD/$page.html" | grep -c -e '<h1>' -e '</svg>' -e '<caption>'
  >   for scheme in 0 1; do
  >     browse --blink-settings=preferredColorScheme=$scheme --screenshot="$page-$scheme.png" "file://$PWD/$page.html" > /dev/null
  >   done
  >   cmp -s $page-0.png $page-1.png && echo "$page has one colour scheme only"
  >   file -b $page-0.png | cut -d , -f 2
  > done
  5
   900 x 600
  3
   900 x 600
