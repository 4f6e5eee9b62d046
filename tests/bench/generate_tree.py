#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes so many files below a directory, of which so many configure nodes, as a repository of deployments or of Terraform has
them."""
import argparse
import pathlib

NODES = """\
apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata: {{name: cluster-{number}, region: eu-west-1}}
managedNodeGroups:
  - name: apps
    amiFamily: AmazonLinux2023
    instanceType: m5.large
    maxPodsPerNode: 29
"""
DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: app-{number}
  labels: {{app: app-{number}, tier: backend}}
spec:
  replicas: 3
  selector:
    matchLabels: {{app: app-{number}}}
  template:
    metadata:
      labels: {{app: app-{number}}}
    spec:
      containers:
"""
CONTAINER = """\
        - name: container-{container}
          image: registry.example.com/app-{number}:1.{container}
          env:
            - {{name: LOG_LEVEL, value: info}}
            - {{name: REGION, value: eu-west-1}}
            - name: PASSWORD
              valueFrom:
                secretKeyRef: {{name: app-{number}, key: password}}
          resources:
            requests: {{cpu: 100m, memory: 128Mi}}
            limits: {{memory: 256Mi}}
"""
NODES_MODULE = """\
module "eks" {{
  source  = "terraform-aws-modules/eks/aws"
  version = "~> 20.0"

  cluster_name = "cluster-{number}"
  eks_managed_node_groups = {{
    apps = {{
      ami_type       = "AL2023_x86_64_STANDARD"
      instance_types = ["m5.large"]
      cloudinit_pre_nodeadm = [{{
        content_type = "application/node.eks.aws"
        content      = <<-EOT
          apiVersion: node.eks.aws/v1alpha1
          kind: NodeConfig
          spec:
            kubelet:
              config:
                maxPods: 29
        EOT
      }}]
    }}
  }}
}}
"""
BUCKETS = """\
variable "name_{number}" {{
  description = "Prefix of all names"
  type        = string
  default     = "service-{number}"
}}
"""
BUCKET = """\

resource "aws_s3_bucket" "bucket_{bucket}" {{
  bucket = "${{var.name_{number}}}-{bucket}"
  tags = {{
    Name        = "service-{number}"
    Environment = "production"
  }}
}}

resource "aws_s3_bucket_policy" "bucket_{bucket}" {{
  bucket = aws_s3_bucket.bucket_{bucket}.id
  policy = jsonencode({{
    Version   = "2012-10-17"
    Statement = [{{ Effect = "Allow", Action = ["s3:GetObject"], Principal = "*", Resource = "*" }}]
  }})
}}
"""


def yaml_file(number, configures_nodes):
    if configures_nodes:
        return NODES.format(number=number)
    return DEPLOYMENT.format(number=number) + "".join(CONTAINER.format(number=number, container=i) for i in range(3))


def terraform_file(number, configures_nodes):
    if configures_nodes:
        return NODES_MODULE.format(number=number)
    return BUCKETS.format(number=number) + "".join(BUCKET.format(number=number, bucket=i) for i in range(3))


# The text of a file, by the extension of its name.
LANGUAGES = {"yaml": yaml_file, "tf": terraform_file}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=pathlib.Path)
    parser.add_argument("extension", choices=LANGUAGES)
    parser.add_argument("files", type=int)
    parser.add_argument("of_nodes", type=int)
    arguments = parser.parse_args()
    every = arguments.files // arguments.of_nodes
    for number in range(arguments.files):
        directory = arguments.directory / f"team-{number % 97}" / f"service-{number // 97}"
        directory.mkdir(parents=True, exist_ok=True)
        text = LANGUAGES[arguments.extension](number, number % every == 0)
        (directory / f"file-{number}.{arguments.extension}").write_text(text)


if __name__ == "__main__":
    main()
