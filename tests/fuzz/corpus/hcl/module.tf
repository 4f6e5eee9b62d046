locals {
  name     = "web"
  max_pods = var.max_pods
  groups   = { (local.name) = { max_pods = 58, types = ["m5.large", "c5.large"] } }
}

variable "max_pods" {
  type    = number
  default = 110
}

module "eks" {
  source  = "terraform-aws-modules/eks/aws"
  version = "~> 20.37"

  eks_managed_node_groups = merge(local.groups, {
    "${local.name}-x" = {
      ami_type             = "AL2_x86_64" # comment
      bootstrap_extra_args = "--kubelet-extra-args '--max-pods=${local.groups.web.max_pods}'"
      labels               = { for k, v in var.labels : k => "${v}" if v != "" }
      pre_bootstrap_user_data = <<-EOT
        #!/bin/bash
        export X=$${HOME} "%%{y}"
          %{ if local.max_pods > 5 ~}
        echo ${join(",", ["a", 1, local.name])}
          %{ endif }
      EOT
    }
  })

  cluster_addons = {
    vpc-cni = {
      before_compute       = true
      configuration_values = jsonencode({ env = { ENABLE_PREFIX_DELEGATION = "true", X : local.max_pods } })
    }
  }
}
