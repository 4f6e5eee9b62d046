#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What `kubectl get nodes -o json` prints of a mixed cluster of so many nodes: 17 KB each.

    tests/bench/generate_nodes.py 1000

One node of each group is printed by json.dumps, and what differs between the nodes of a group is put into its text:
printing each node would take minutes.
"""
import json
import random
import sys

count = int(sys.argv[1])

# Each group: what its nodes run, its name, and the types and pods that they have in turn. Of a type unknown to the
# catalog, none has a name that EC2 uses.
groups = [
    ("al2", "web", ["m5.large"], [29]),
    ("al2", "web-prefixes", ["m5.large"], [110]),
    ("al2", "batch", ["c5.4xlarge"], [234, 110]),
    ("al2", "old", ["m4.large"], [20, 110, 8]),
    ("al2", "storage", ["i3.2xlarge"], [58, 58, 110]),
    ("al2", "burst", ["t3.medium", "t3.large"], [17, 35, 17]),
    ("al2", "large", ["m5.8xlarge", "m5.12xlarge"], [234, 250, 110]),
    ("al2", "metal", ["m5.metal"], [737, 250, 110]),
    ("al2", "retired", ["q9.large"], [29]),
    ("al2023", "api", ["m6i.large"], [29]),
    ("al2023", "api-prefixes", ["m6i.large", "c6a.large"], [110]),
    ("al2023", "held-down", ["m5.large", "c5.4xlarge"], [29]),
    ("al2023", "held-down-more", ["m5.large", "m5.xlarge", "c5.large"], [29, 29, 29, 8]),
    ("al2023", "graviton", ["c6g.xlarge", "r6g.large"], [58, 29]),
    ("al2023", "graviton-large", ["m7g.4xlarge"], [110, 234]),
    ("al2023", "many-pods", ["c5.9xlarge", "m7i.48xlarge"], [250, 234, 737]),
    ("al2023", "unknown-vcpus", ["c7g-flex.2xlarge"], [58, 110, 250]),
    ("al2023", "accelerated", ["p4d.24xlarge", "p5.48xlarge"], [737, 100, 250]),
    ("al2023", "too-many", ["m5.xlarge"], [1000, 898, 899]),
    ("al2023", "new", ["q9.large", "z9.metal"], [110, 29]),
    ("trunk", "secured", ["m5.large"], [29, 20, 110]),
    ("trunk", "secured-large", ["c5.4xlarge", "m5.8xlarge"], [205, 110, 234]),
    ("trunk", "secured-prefixes", ["m6i.large"], [290, 291, 110]),
    ("bottlerocket", "rocket", ["m5.large", "c5.large"], [29]),
    ("bottlerocket", "rocket-prefixes", ["m5.xlarge"], [110]),
    ("bottlerocket", "rocket-small", ["t3.medium"], [17, 4]),
    ("bottlerocket", "rocket-large", ["c5.9xlarge"], [234, 250]),
    ("windows", "windows", ["m5.large"], [110, 9, 8]),
    ("windows", "windows-large", ["m5.8xlarge"], [29, 110]),
    ("windows-prefixes", "windows-prefixes", ["m5.large"], [110, 144, 145, 29]),
    ("windows-prefixes", "windows-prefixes-large", ["m5.12xlarge"], [110, 250, 464, 465]),
    ("karpenter", "default", ["c6a.large", "c6a.2xlarge", "m5.2xlarge"], [29, 58, 58]),
    ("karpenter", "spot", ["c5.large", "c5.4xlarge", "c6g.xlarge", "m6i.large", "m7g.4xlarge"], [29, 234, 58, 29, 234]),
    ("karpenter", "prefixes", ["m6i.large", "m5.2xlarge"], [110]),
    ("karpenter", "large", ["c5.9xlarge", "m7i.48xlarge"], [234, 737]),
    ("auto", "general-purpose", ["c6a.large", "m6i.large"], [27]),
    ("auto", "system", ["c6g.xlarge", "c5.4xlarge"], [56, 110]),
    ("auto", "held-down", ["m7g.4xlarge", "c6a.large"], [110, 28, 232, 20]),
    ("fargate", "", [None], [1]),
    ("capacity-only", "starting", ["m5.large", "c5.4xlarge"], [29, 110]),
]
os_images = {"al2": "Amazon Linux 2", "fargate": "Amazon Linux 2",
             "bottlerocket": "Bottlerocket OS 1.45.0 (aws-k8s-1.33)",
             "auto": "Bottlerocket (EKS Auto, Standard) 2025.12.5 (aws-k8s-1.34-standard)",
             "windows": "Windows Server 2022 Datacenter", "windows-prefixes": "Windows Server 2022 Datacenter"}
# The IPv4 addresses per interface of the types with Windows.
ipv4_per_eni = {"m5.large": 10, "m5.8xlarge": 30, "m5.12xlarge": 30}
memory_kib = 792617300


def image(rng):
    name = f"registry.example/team-{rng.randrange(40)}/service-{rng.randrange(400)}"
    version = f"v1.{rng.randrange(90)}.{rng.randrange(20)}"
    return {"names": [f"{name}@sha256:{rng.getrandbits(256):064x}", f"{name}:{version}"],
            "sizeBytes": rng.randrange(10**6, 10**9)}


def condition(kind, status, reason, message):
    return {"lastHeartbeatTime": "2026-08-20T09:41:17Z", "lastTransitionTime": "2026-08-14T07:12:03Z",
            "message": message, "reason": reason, "status": status, "type": kind}


def template(kind, group, types):
    rng = random.Random(kind + group)
    os = "windows" if kind.startswith("windows") else "linux"
    labels = {"beta.kubernetes.io/arch": "amd64", "beta.kubernetes.io/os": os,
              "failure-domain.beta.kubernetes.io/region": "us-west-2",
              "failure-domain.beta.kubernetes.io/zone": "@ZONE@", "kubernetes.io/arch": "amd64",
              "kubernetes.io/hostname": "@HOST@", "kubernetes.io/os": os, "topology.kubernetes.io/region": "us-west-2",
              "topology.kubernetes.io/zone": "@ZONE@"}
    if kind != "fargate":
        labels |= {"beta.kubernetes.io/instance-type": "@TYPE@", "node.kubernetes.io/instance-type": "@TYPE@",
                   "k8s.io/cloud-provider-aws": f"{rng.getrandbits(128):032x}", "topology.k8s.aws/zone-id": "usw2-az1"}
    if kind in ("karpenter", "auto"):
        prefix = "eks.amazonaws.com" if kind == "auto" else "karpenter.k8s.aws"
        labels |= {f"{prefix}/instance-category": "m", f"{prefix}/instance-cpu-manufacturer": "intel",
                   f"{prefix}/instance-encryption-in-transit-supported": "true",
                   f"{prefix}/instance-hypervisor": "nitro", f"{prefix}/instance-network-bandwidth": "12500",
                   "karpenter.sh/capacity-type": "spot", "karpenter.sh/initialized": "true",
                   "karpenter.sh/nodepool": group, "karpenter.sh/registered": "true"}
    elif kind == "bottlerocket":
        labels |= {"alpha.eksctl.io/cluster-name": "blue", "alpha.eksctl.io/nodegroup-name": group}
    elif kind != "fargate":
        labels |= {"eks.amazonaws.com/capacityType": "ON_DEMAND", "eks.amazonaws.com/nodegroup": group,
                   "eks.amazonaws.com/nodegroup-image": f"ami-{rng.getrandbits(68):017x}",
                   "eks.amazonaws.com/sourceLaunchTemplateId": f"lt-{rng.getrandbits(68):017x}",
                   "eks.amazonaws.com/sourceLaunchTemplateVersion": "3"}
    if kind in ("auto", "fargate"):
        labels["eks.amazonaws.com/compute-type"] = kind
    if kind == "trunk":
        labels["vpc.amazonaws.com/has-trunk-attached"] = "true"
    extra = {}
    if kind == "trunk":
        extra["vpc.amazonaws.com/pod-eni"] = "9"
    elif os == "windows":
        per_slot = 16 if kind == "windows-prefixes" else 1
        extra["vpc.amazonaws.com/PrivateIPv4Address"] = str((ipv4_per_eni[types[0]] - 1) * per_slot)
    capacity = {"cpu": "16", "ephemeral-storage": "83873772Ki", "hugepages-1Gi": "0", "hugepages-2Mi": "0",
                "memory": f"{memory_kib}Ki", "pods": "@PODS@"} | extra
    allocatable = capacity | {"cpu": "15890m", "ephemeral-storage": "76224326324", "memory": "@MEMORY@Ki"}
    if kind == "capacity-only":
        del allocatable["pods"]
    node = {
        "apiVersion": "v1", "kind": "Node",
        "metadata": {
            "annotations": {
                "alpha.kubernetes.io/provided-node-ip": "@IP@",
                "csi.volume.kubernetes.io/nodeid": json.dumps({"ebs.csi.aws.com": "@INSTANCE@"}, separators=(",", ":")),
                "node.alpha.kubernetes.io/ttl": "0", "volumes.kubernetes.io/controller-managed-attach-detach": "true"},
            "creationTimestamp": "2026-08-14T07:12:03Z", "labels": labels, "name": "@NAME@",
            "resourceVersion": "184467440", "uid": "8c9f1d2e-5b6a-4c7d-9e0f-@SERIAL@"},
        "spec": {"providerID": "aws:///@ZONE@/@INSTANCE@"},
        "status": {
            "addresses": [{"address": "@IP@", "type": "InternalIP"}, {"address": "@HOST@", "type": "InternalDNS"},
                          {"address": "@HOST@", "type": "Hostname"}],
            "allocatable": allocatable, "capacity": capacity,
            "conditions": [
                condition("MemoryPressure", "False", "KubeletHasSufficientMemory",
                          "kubelet has sufficient memory available"),
                condition("DiskPressure", "False", "KubeletHasNoDiskPressure", "kubelet has no disk pressure"),
                condition("PIDPressure", "False", "KubeletHasSufficientPID", "kubelet has sufficient PID available"),
                condition("Ready", "True", "KubeletReady", "kubelet is posting ready status")],
            "daemonEndpoints": {"kubeletEndpoint": {"Port": 10250}}, "images": [image(rng) for _ in range(30)],
            "nodeInfo": {
                "architecture": "amd64", "bootID": "d9b7f0aa-41c8-4f51-8a3e-@SERIAL@",
                "containerRuntimeVersion": "containerd://1.7.27", "kernelVersion": "6.12.37-61.105.amzn2023.x86_64",
                "kubeProxyVersion": "", "kubeletVersion": "v1.33.3-eks-3abbec1",
                "machineID": "ec2d5b1f0a6c48e7b2f3@SERIAL@", "operatingSystem": os,
                "osImage": os_images.get(kind, "Amazon Linux 2023.8.20250808"),
                "systemUUID": "ec2d5b1f-0a6c-48e7-b2f3-@SERIAL@"}}}
    text = json.dumps(node, indent=4, sort_keys=True)
    return "        " + text.replace("\n", "\n        ")


templates = [template(kind, group, types) for kind, group, types, _ in groups]
out = sys.stdout
out.write('{\n    "apiVersion": "v1",\n    "items": [\n')
for i in range(count):
    in_turn, which = divmod(i, len(groups))
    kind, _, types, pods = groups[which]
    instance, ip = f"i-{i * 7919 + 4886718345:017x}", f"10.{i >> 16}.{i >> 8 & 255}.{i & 255}"
    host = instance if kind == "auto" else f"ip-{ip.replace('.', '-')}.us-west-2.compute.internal"
    max_pods = pods[in_turn % len(pods)]
    values = {"NAME": "fargate-" + host if kind == "fargate" else host, "HOST": host, "INSTANCE": instance,
              "IP": ip, "TYPE": types[in_turn % len(types)] or "",
              "ZONE": "us-west-2" + "abc"[i % 3], "PODS": str(max_pods), "SERIAL": f"{i:012x}",
              "MEMORY": str(memory_kib - (11 * max_pods + 255 + 100) * 1024)}
    text = templates[which]
    for key, value in values.items():
        text = text.replace(f"@{key}@", value)
    out.write(text + (",\n" if i + 1 < count else "\n"))
out.write('    ],\n    "kind": "List",\n    "metadata": {\n        "resourceVersion": ""\n    }\n}\n')
