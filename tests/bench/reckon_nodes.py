#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The verdict on each node of `kubectl get nodes -o json`, reckoned from the rules alone, to hold `maxpods audit`
against:

    tests/bench/reckon_nodes.py nodes.json data/instance-types.csv [--prefix-delegation]

prints name, verdict, recommended and max_allowed as CSV. A node without a verdict on its number has the last two empty.
"""
import argparse
import csv
import json
import re
import sys

ADDRESSES_PER_PREFIX = 16
HOST_NETWORK_PODS = 2
MANY_VCPUS = 30
CHUNK = 1 << 20
BETWEEN_NODES = re.compile(r"[\s,]*")


def nodes_of(path):
    """One node at a time: a list of many nodes is larger than memory."""
    decoder = json.JSONDecoder()
    with open(path, encoding="utf-8") as file:

        def more():
            read = file.read(CHUNK)
            if not read:
                sys.exit(f"{path}: it ends too early")
            return read

        text, start = "", '"items": ['
        while start not in text:
            text += more()
        at = text.index(start) + len(start)
        while True:
            at = BETWEEN_NODES.match(text, at).end()
            if text.startswith("]", at):
                return
            try:
                node, at = decoder.raw_decode(text, at)
            except json.JSONDecodeError:
                # The rest of the node is still in the file.
                text, at = text[at:] + more(), 0
                continue
            yield node


def limits(node, row, prefix_delegation):
    """The recommended max pods, and the most that have addresses."""
    labels, capacity = node["metadata"]["labels"], node["status"]["capacity"]
    enis, slots_per_eni = int(row["enis_on_default_card"]), int(row["ipv4_per_eni"]) - 1
    cap = 250 if int(row["vcpus"] or 0) >= MANY_VCPUS else 110

    # What Auto Mode gives is its own: no host-network pods come on top, and no option of the VPC CNI counts.
    if labels.get("eks.amazonaws.com/compute-type") == "auto":
        # Its nodes have prefixes.
        return min(110, enis * slots_per_eni), enis * slots_per_eni * ADDRESSES_PER_PREFIX

    can_have_prefixes = row["hypervisor"] == "nitro" or row["bare_metal"] == "true"
    if labels.get("kubernetes.io/os") == "windows":
        addresses = int(capacity.get("vpc.amazonaws.com/PrivateIPv4Address", 0))
        has_prefixes = addresses == slots_per_eni * ADDRESSES_PER_PREFIX
        usable_enis, host_network_pods = 1, 0
    else:
        has_trunk = int(capacity.get("vpc.amazonaws.com/pod-eni", 0)) > 0
        usable_enis, host_network_pods = max(enis - (1 if has_trunk else 0), 0), HOST_NETWORK_PODS
        has_prefixes = prefix_delegation and can_have_prefixes

    per_slot = ADDRESSES_PER_PREFIX if has_prefixes else 1
    max_allowed = usable_enis * slots_per_eni * per_slot + host_network_pods
    return min(max_allowed, cap), max_allowed


def reckon(node, catalog, prefix_delegation):
    """Its verdict, and where there is one on its number, what it is held against."""
    labels, status = node["metadata"]["labels"], node["status"]
    instance_type = labels.get("node.kubernetes.io/instance-type")
    if instance_type is None or labels.get("eks.amazonaws.com/compute-type") == "fargate":
        return "skipped", "", ""
    if instance_type not in catalog:
        return "unknown-type", "", ""
    max_pods = int(status["allocatable"]["pods"] if "pods" in status["allocatable"] else status["capacity"]["pods"])
    recommended, max_allowed = limits(node, catalog[instance_type], prefix_delegation)
    if max_pods > max_allowed:
        verdict = "over"
    elif max_pods > recommended:
        verdict = "above-cap"
    elif max_pods < recommended:
        verdict = "under"
    else:
        verdict = "ok"
    return verdict, recommended, max_allowed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("nodes")
    parser.add_argument("catalog")
    parser.add_argument("--prefix-delegation", action="store_true")
    options = parser.parse_args()
    with open(options.catalog, encoding="utf-8") as file:
        catalog = {row["instance_type"]: row for row in csv.DictReader(file)}
    print("name,verdict,recommended,max_allowed")
    for node in nodes_of(options.nodes):
        print(node["metadata"]["name"], *reckon(node, catalog, options.prefix_delegation), sep=",")


main()
