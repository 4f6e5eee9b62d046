#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes so many YAML files below a directory, of which so many configure nodes, as a repository of deployments has them."""
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


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=pathlib.Path)
    parser.add_argument("files", type=int)
    parser.add_argument("of_nodes", type=int)
    arguments = parser.parse_args()
    every = arguments.files // arguments.of_nodes
    for number in range(arguments.files):
        directory = arguments.directory / f"team-{number % 97}" / f"service-{number // 97}"
        directory.mkdir(parents=True, exist_ok=True)
        text = NODES.format(number=number)
        if number % every != 0:
            text = DEPLOYMENT.format(number=number)
            text += "".join(CONTAINER.format(number=number, container=i) for i in range(3))
        (directory / f"file-{number}.yaml").write_text(text)


if __name__ == "__main__":
    main()
