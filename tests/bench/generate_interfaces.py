#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What `aws ec2 describe-network-interfaces` prints of so many interfaces of nodes, 1.8 KB each, in subnets of a /16
that are filled in turn; or those subnets, as `describe-subnets` has them:

    tests/bench/generate_interfaces.py 1000 [--subnets]
"""
import ipaddress
import json
import sys

INTERFACES_PER_SUBNET = 50000

count = int(sys.argv[1])


def subnet_id(index):
    return f"subnet-{index:017x}"


def subnets():
    number = (count + INTERFACES_PER_SUBNET - 1) // INTERFACES_PER_SUBNET
    return [{"SubnetId": subnet_id(index), "CidrBlock": f"10.{index}.0.0/16"} for index in range(number)]


def interface(i):
    index, position = divmod(i, INTERFACES_PER_SUBNET)
    address = str(ipaddress.ip_address(f"10.{index}.0.4") + position)
    instance = f"i-{i // 3:017x}"
    name = f"ip-{address.replace('.', '-')}.us-west-2.compute.internal"
    return {
        "Attachment": {"AttachTime": "2026-08-01T10:00:00+00:00", "AttachmentId": f"eni-attach-{i:017x}",
                       "DeleteOnTermination": True, "DeviceIndex": 1, "NetworkCardIndex": 0, "InstanceId": instance,
                       "InstanceOwnerId": "123456789012", "Status": "attached"},
        "AvailabilityZone": "us-west-2a", "Description": f"aws-K8S-{instance}",
        "Groups": [{"GroupName": "eks-cluster-sg-blue-1234567890", "GroupId": "sg-0123456789abcdef0"}],
        "InterfaceType": "interface", "Ipv6Addresses": [],
        "MacAddress": f"02:00:00:{i >> 16 & 255:02x}:{i >> 8 & 255:02x}:{i & 255:02x}",
        "NetworkInterfaceId": f"eni-{i * 7919 + 4886718345:017x}", "OwnerId": "123456789012", "PrivateDnsName": name,
        "PrivateIpAddress": address,
        "PrivateIpAddresses": [{"Primary": True, "PrivateDnsName": name, "PrivateIpAddress": address}],
        "RequesterId": "123456789012", "RequesterManaged": False, "SourceDestCheck": True, "Status": "in-use",
        "SubnetId": subnet_id(index),
        "TagSet": [{"Key": "node.k8s.amazonaws.com/instance_id", "Value": instance}],
        "VpcId": "vpc-0123456789abcdef0"}


if "--subnets" in sys.argv:
    print(json.dumps(subnets()))
else:
    print('{\n    "NetworkInterfaces": [')
    for i in range(count):
        # Indented by four, as the AWS command line does.
        text = json.dumps(interface(i), indent=4).replace("\n", "\n        ")
        print(f"        {text}{',' if i + 1 < count else ''}")
    print("    ]\n}")
