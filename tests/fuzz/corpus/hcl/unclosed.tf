a = 1
b {
  c = yamlencode({ d = [<<X
${ "a ${~ b ~} c" }
X
] })
