/* launch
 templates */
resource "aws_launch_template" web {
  name = format("%s-%d", trimspace(" a "), 5)
  user_data = base64encode(templatefile("${path.module}/x.tpl", {
    name = "a\tb\u00e9\"", n = -1.5e3, l = concat([1, null], [true,]),
  }))
  block_device_mappings {
    ebs { volume_size = tonumber("20") }
  }
  dynamic "tag" {
    for_each = toset(["a"])
    content { x = coalesce(null, try(tag.value, 1)) }
  }
  other = [for i, x in aws_subnet.y[*].id : (i + 1) % 2 == 0 ? "a" : !x]
  last  = aws_subnet.z.*.id[0].0.b["c"] // end
  text  = <<EOT
  ${chomp(file("x"))} ${a
  .b}
EOT
}
