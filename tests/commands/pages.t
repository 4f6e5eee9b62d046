Pictures and pages need no script and no network, and say in words what colours say:

  $ python3 "$TESTDIR/workload.py" "4*m5.large:29 27*20m/64Mi" "2*c5.xlarge:58 4*500m/1000Mi" > cluster.json
  $ nodes=$MAXPODS_SOURCE/tests/audit/nodes
  $ maxpods fit cluster.json -o svg > fit.svg
  $ maxpods subnet 10.0.0.0/22 10.1.0.0/24 -o svg > subnet.svg
  $ maxpods fit cluster.json -o html > fit.html
  $ maxpods subnet 10.0.0.0/22 10.1.0.0/24 -o html > subnet.html
  $ maxpods audit $nodes/al2023.json $nodes/bottlerocket.json -o html -q > audit.html
  maxpods: warning: 1 of 4 nodes failed the audit
  [1]
  $ grep -il -e '<script' -e src= -e href= -e url\( -e '@import' -- *.svg *.html
  [1]
  $ cat > read.py <<'END'
  > import html.parser, sys
  > from xml.etree import ElementTree
  > 
  > SVG = "{http://www.w3.org/2000/svg}"
  > 
  > def check_picture(root):
  >     names = {each.get("id"): each.text for each in root}
  >     assert root.get("role") == "img" and all(names[name] for name in root.get("aria-labelledby").split())
  >     width, height = int(root.get("width")), int(root.get("height"))
  >     for box in root.iter(SVG + "rect"):
  >         x, y, w, h = (int(box.get(key)) for key in ("x", "y", "width", "height"))
  >         assert 0 <= x and x + w <= width and 0 <= y and y + h <= height and w >= 0, (x, y, w, h)
  > 
  > class Page(html.parser.HTMLParser):
  >     def __init__(self):
  >         super().__init__()
  >         self.open, self.seen = [], []
  >     def handle_starttag(self, tag, attributes):
  >         self.seen.append(tag)
  >         if tag != "meta":
  >             self.open.append(tag)
  >     def handle_endtag(self, tag):
  >         assert self.open.pop() == tag, tag
  > 
  > for path in sys.argv[1:]:
  >     text = open(path).read()
  >     if path.endswith(".svg"):
  >         check_picture(ElementTree.fromstring(text))
  >         continue
  >     page = Page()
  >     page.feed(text)
  >     assert not page.open, page.open
  >     print(path, page.seen.count("h1"), page.seen.count("table"), page.seen.count("svg"))
  >     for begin in [i for i in range(len(text)) if text.startswith("<svg", i)]:
  >         check_picture(ElementTree.fromstring(text[begin:text.index("</svg>", begin) + 6]))
  > END
  $ python3 read.py *.svg *.html
  audit.html 1 1 0
  fit.html 1 3 1
  subnet.html 1 1 1

What input has is text there:

  $ python3 "$TESTDIR/workload.py" "4*m5.large:29 27*20m/64Mi" > '<b>.json'
  $ maxpods fit '<b>.json' -o html | grep -c 'migrate --nodes .*&lt;b&gt;.json'
  1
