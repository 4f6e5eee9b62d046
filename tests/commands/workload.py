#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes a cluster as `kubectl get nodes,pods -A -o json` prints it.

workload.py GROUP... where a group is NODES*TYPE:MAX_PODS and after a blank PODS*CPU/MEMORY for each node, as in
"4*m5.large:29 27*20m/64Mi"; PODS without a node follow `pending`. Every node runs the DaemonSets aws-node and kube-proxy
on the host's network, which ask for 150m together.
"""
import json
import sys

# Allocatable CPU and memory, in round numbers.
ALLOCATABLE = {"m5.large": ("1930m", 7000), "m5.xlarge": ("3920m", 14500), "c5.xlarge": ("3920m", 6700)}


def node(name, type_name, max_pods):
    cpu, memory_mib = ALLOCATABLE[type_name]
    resources = {"cpu": cpu, "memory": f"{memory_mib}Mi", "pods": max_pods}
    labels = {"node.kubernetes.io/instance-type": type_name, "kubernetes.io/arch": "amd64", "kubernetes.io/os": "linux"}
    status = {"allocatable": resources, "capacity": dict(resources, cpu="4", memory=f"{memory_mib + 700}Mi"),
              "nodeInfo": {"osImage": "Amazon Linux 2023", "operatingSystem": "linux"}}
    return {"apiVersion": "v1", "kind": "Node", "metadata": {"name": name, "labels": labels}, "status": status}


def pod(name, node_name, requests, owner=None):
    metadata = {"name": name, "namespace": "shop" if owner is None else "kube-system"}
    spec = {"containers": [{"name": "app", "resources": {"requests": requests}}]}
    if node_name:
        spec["nodeName"] = node_name
    if owner:
        metadata["ownerReferences"] = [{"kind": "DaemonSet", "name": owner, "controller": True}]
        spec["hostNetwork"] = True
    return {"apiVersion": "v1", "kind": "Pod", "metadata": metadata, "spec": spec, "status": {"phase": "Running"}}


def main():
    items, count = [], 0
    for group in sys.argv[1:]:
        place, *pods = group.split()
        names = [""]
        if place != "pending":
            nodes, type_name, max_pods = place.replace("*", ":").split(":")
            names = [f"ip-{type_name.replace('.', '-')}-{i}" for i in range(int(nodes))]
            items += [node(name, type_name, max_pods) for name in names]
            items += [pod(f"{owner}-{name}", name, {"cpu": cpu}, owner) for name in names
                      for owner, cpu in (("aws-node", "50m"), ("kube-proxy", "100m"))]
        for name in names:
            for each in pods:
                number, requests = each.split("*")
                cpu, memory = requests.split("/")
                for _ in range(int(number)):
                    items.append(pod(f"web-{count}", name, {"cpu": cpu, "memory": memory}))
                    count += 1
    json.dump({"apiVersion": "v1", "kind": "List", "items": items}, sys.stdout)


main()
