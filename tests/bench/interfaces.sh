#!/bin/sh
# How long reading a /16 with 60,000 network interfaces takes, of which EC2 prints 100 MB, against jq that only
# extracts their addresses; and how much memory, also where each interface has four times as much to say. Medians
# and ratios of one run:
#
#   tests/bench/interfaces.sh build/release/maxpods
#
# Needs hyperfine, jq, python3 and GNU time (Debian: hyperfine jq python3 time).
set -eu

program=$(realpath "${1:?usage: interfaces.sh PROGRAM}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# What `aws ec2 describe-network-interfaces` prints of nodes, indented by four as it does, with that many tags.
cat > generate.py <<'END'
import ipaddress, json, sys

count, tags = int(sys.argv[1]), int(sys.argv[2])
first = int(ipaddress.ip_address("10.0.0.4"))
print('{\n    "NetworkInterfaces": [')
for i in range(count):
    address, instance = str(ipaddress.ip_address(first + i)), f"i-{i // 3:017x}"
    name = f"ip-{address.replace('.', '-')}.us-west-2.compute.internal"
    interface = {
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
        "SubnetId": "subnet-0123456789abcdef0",
        "TagSet": [{"Key": "node.k8s.amazonaws.com/instance_id", "Value": instance}] * tags,
        "VpcId": "vpc-0123456789abcdef0"}
    text = json.dumps(interface, indent=4).replace("\n", "\n        ")
    print(f"        {text}{',' if i + 1 < count else ''}")
print("    ]\n}")
END
python3 generate.py 60000 1 > interfaces.json
python3 generate.py 60000 48 > more.json
echo '[{"SubnetId": "subnet-0123456789abcdef0", "CidrBlock": "10.0.0.0/16"}]' > subnets.json

# Both find the same addresses.
jq -r '.NetworkInterfaces[].PrivateIpAddresses[].PrivateIpAddress' interfaces.json | sort -u | wc -l
"$program" subnet --subnets subnets.json --interfaces interfaces.json -o csv | cut -d, -f6 | tail -n 1

hyperfine --shell=none --style=none --warmup=1 --runs=7 --export-json times.json \
  "$program subnet --subnets subnets.json --interfaces interfaces.json --output csv" \
  "jq -r .NetworkInterfaces[].PrivateIpAddresses[].PrivateIpAddress interfaces.json" > /dev/null 2>&1

peak_kib() { command time -f %M "$@" 2>&1 > /dev/null | tail -n 1; }
grep -m1 'model name' /proc/cpuinfo | sed 's/.*: /machine: /'
wc -c interfaces.json more.json | sed '$d'
jq -r '.results | "maxpods: \(.[0].median * 1000 | round) ms, jq: \(.[1].median * 1000 | round) ms",
  "jq against maxpods: \(.[1].median / .[0].median * 100 | round / 100)"' times.json
echo "peak memory: maxpods $(peak_kib "$program" subnet --subnets subnets.json --interfaces interfaces.json -o csv) KiB," \
  "with more tags $(peak_kib "$program" subnet --subnets subnets.json --interfaces more.json -o csv) KiB," \
  "jq $(peak_kib jq -r '.NetworkInterfaces[].PrivateIpAddresses[].PrivateIpAddress' interfaces.json) KiB"
