resource "aws_launch_template" web {
  text  = <<EOT
  ${chomp(file("x"))} ${a
  .b}
EOT
}
