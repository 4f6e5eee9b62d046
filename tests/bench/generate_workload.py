#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What `kubectl get nodes,pods -A -o json` prints of a cluster of so many nodes with 30 pods each: 8 KB a pod.

    tests/bench/generate_workload.py 1000

One pod of each workload is printed by json.dumps, and what differs between its pods is put into its text.
"""
import json
import sys

PODS_PER_NODE = 30
# CPU in thousandths and memory in MiB of the workloads, one pod of each on every node.
WORKLOADS = [(10 * (i % 7 + 1), 32 * (i % 5 + 1)) for i in range(PODS_PER_NODE - 2)]


def node(name):
    resources = {"cpu": "3920m", "ephemeral-storage": "76224326324", "memory": "14500Mi", "pods": "58"}
    labels = {"kubernetes.io/arch": "amd64", "kubernetes.io/hostname": name, "kubernetes.io/os": "linux",
              "node.kubernetes.io/instance-type": "m5.xlarge", "topology.kubernetes.io/zone": "eu-west-1a"}
    images = [{"names": [f"602401143452.dkr.ecr.eu-west-1.amazonaws.com/eks/image-{i}@sha256:{i:064x}"],
               "sizeBytes": 90000000 - i} for i in range(40)]
    status = {"addresses": [{"address": "10.0.0.1", "type": "InternalIP"}], "allocatable": resources,
              "capacity": dict(resources, cpu="4", memory="15500Mi"), "images": images,
              "nodeInfo": {"kubeletVersion": "v1.33.3-eks-3abbec1", "operatingSystem": "linux",
                           "osImage": "Amazon Linux 2023.8.20250721"}}
    return {"apiVersion": "v1", "kind": "Node", "metadata": {"labels": labels, "name": name},
            "spec": {"providerID": "aws:///eu-west-1a/i-0123456789abcdef0"}, "status": status}


def container(name, cpu_millis, memory_mib):
    env = [{"name": f"VARIABLE_{i}", "valueFrom": {"secretKeyRef": {"key": "password", "name": "database"}}} for i in range(8)]
    requests = {"cpu": f"{cpu_millis}m", "memory": f"{memory_mib}Mi"}
    return {"env": env, "image": f"123456789012.dkr.ecr.eu-west-1.amazonaws.com/{name}:v1.14.2", "imagePullPolicy": "IfNotPresent",
            "name": name, "ports": [{"containerPort": 8080, "name": "http", "protocol": "TCP"}],
            "resources": {"limits": {"memory": f"{2 * memory_mib}Mi"}, "requests": requests},
            "volumeMounts": [{"mountPath": "/var/run/secrets/kubernetes.io/serviceaccount", "name": "token", "readOnly": True}]}


def pod(owner_kind, owner, cpu_millis, memory_mib):
    metadata = {"annotations": {"prometheus.io/scrape": "true"}, "creationTimestamp": "2026-11-21T08:09:10Z",
                "labels": {"app.kubernetes.io/name": owner, "pod-template-hash": "7d4b9c8f6d"}, "name": "%POD%", "namespace": "shop",
                "ownerReferences": [{"apiVersion": "apps/v1", "controller": True, "kind": owner_kind, "name": owner, "uid": "%POD%"}]}
    tolerations = [{"effect": "NoExecute", "key": f"node.kubernetes.io/{key}", "operator": "Exists", "tolerationSeconds": 300}
                   for key in ("not-ready", "unreachable")]
    spec = {"containers": [container("app", cpu_millis - 5, memory_mib), container("proxy", 5, 0)], "dnsPolicy": "ClusterFirst",
            "nodeName": "%NODE%", "restartPolicy": "Always", "serviceAccountName": owner, "tolerations": tolerations}
    conditions = [{"lastProbeTime": None, "lastTransitionTime": "2026-11-21T08:09:21Z", "status": "True", "type": kind}
                  for kind in ("Initialized", "Ready", "ContainersReady", "PodScheduled")]
    status = {"conditions": conditions, "hostIP": "10.0.0.1", "phase": "Running", "podIP": "10.0.1.2", "qosClass": "Burstable",
              "containerStatuses": [{"image": each["image"], "imageID": each["image"], "name": each["name"], "ready": True, "restartCount": 0,
                                     "resources": each["resources"]} for each in spec["containers"]]}
    return {"apiVersion": "v1", "kind": "Pod", "metadata": metadata, "spec": spec, "status": status}


def text_of(document):
    return "        " + json.dumps(document, indent=4).replace("\n", "\n        ")


def main():
    nodes = int(sys.argv[1])
    names = [f"ip-10-{i // 62500}-{i // 250 % 250}-{i % 250}.eu-west-1.compute.internal" for i in range(nodes)]
    template = text_of(node("%NODE%"))
    pods = [text_of(pod("DaemonSet", name, 50, 32)) for name in ("aws-node", "kube-proxy")]
    pods += [text_of(pod("ReplicaSet", f"web-{i}", *asks)) for i, asks in enumerate(WORKLOADS)]
    write = sys.stdout.write
    write('{\n    "apiVersion": "v1",\n    "items": [\n')
    write(",\n".join(template.replace("%NODE%", name) for name in names))
    for i, text in enumerate(pods):
        for number, name in enumerate(names):
            write(",\n" + text.replace("%POD%", f"pod-{i}-{number}").replace("%NODE%", name))
    write('\n    ],\n    "kind": "List",\n    "metadata": {\n        "resourceVersion": ""\n    }\n}\n')


main()
