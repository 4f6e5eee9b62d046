What is free in a fresh subnet? AWS keeps the first four addresses and the last, which breaks two blocks:

  $ maxpods subnet 10.0.0.0/24
  10.0.0.0/24
  
    addresses   256: 5 reserved by AWS, 0 used, 251 free
    /28 blocks  16: 0 prefix, 0 reserved, 0 held, 14 free, 2 fragmented
    free /28s   10.0.0.16/28 10.0.0.32/27 10.0.0.64/26 10.0.0.128/26 10.0.0.192/27
                10.0.0.224/28
    largest     10.0.0.64/26
    lost        27 of the 251 free addresses (10%) are in fragmented /28s
  
    To reserve 10.0.0.64/26 for prefixes:
      aws ec2 create-subnet-cidr-reservation --subnet-id SUBNET --cidr 10.0.0.64/26 --reservation-type prefix
  $ maxpods subnet 10.0.0.0/24 -o map
  10.0.0.0/24
  10.0.0.0    x..............x
  
  . free
  P prefix of an interface
  r reserved for prefixes
  h held by another reservation
  x fragmented
  $ maxpods subnet 10.0.0.0/24,10.0.1.0/28 10.0.2.0/16 -o csv
  maxpods: error: the subnet cannot be '10.0.2.0/16'
  hint: that address is inside the block 10.0.0.0/16
  [2]
  $ maxpods subnet 10.0.0.0/24,10.0.1.0/28 -o csv
  subnet_id,cidr,availability_zone,addresses,kept,used,free,blocks_total,blocks_prefix,blocks_reserved,blocks_held,blocks_free,blocks_broken,largest_free_cidr,suggested_reservation,cni_tag
  ,10.0.0.0/24,,256,5,0,251,16,0,0,0,14,2,10.0.0.64/26,10.0.0.64/26,
  ,10.0.1.0/28,,16,5,0,11,1,0,0,0,0,1,,,

What is in it tell the files of the AWS command line, saved:

  $ cat > subnets.json <<'END'
  > {"Subnets": [
  >   {"SubnetId": "subnet-0a", "CidrBlock": "10.0.0.0/24", "AvailabilityZone": "us-west-2a", "VpcId": "vpc-1",
  >    "AvailableIpAddressCount": 166, "Tags": [{"Key": "Name", "Value": "blue"}],
  >    "Ipv6CidrBlockAssociationSet": [{"Ipv6CidrBlock": "2600:1f13:a0d:5a00::/64",
  >                                     "Ipv6CidrBlockState": {"State": "associated"}}]},
  >   {"SubnetId": "subnet-0b", "CidrBlock": "10.0.1.0/25", "AvailabilityZone": "us-west-2b", "VpcId": "vpc-1"}]}
  > END
  $ cat > interfaces.json <<'END'
  > {"NetworkInterfaces": [
  >   {"NetworkInterfaceId": "eni-01", "SubnetId": "subnet-0a", "Description": "",
  >    "Attachment": {"InstanceId": "i-0123456789abcdef0", "DeviceIndex": 0},
  >    "PrivateIpAddresses": [{"PrivateIpAddress": "10.0.0.10"}, {"PrivateIpAddress": "10.0.0.37"},
  >                           {"PrivateIpAddress": "10.0.0.58"}],
  >    "Ipv4Prefixes": [{"Ipv4Prefix": "10.0.0.64/28"}, {"Ipv4Prefix": "10.0.0.80/28"}],
  >    "Ipv6Addresses": [{"Ipv6Address": "2600:1f13:a0d:5a00:7::1"}],
  >    "Ipv6Prefixes": [{"Ipv6Prefix": "2600:1f13:a0d:5a00:1::/80"}]},
  >   {"NetworkInterfaceId": "eni-02", "SubnetId": "subnet-0a", "Description": "ELB net/blue/0123456789abcdef",
  >    "PrivateIpAddresses": [{"PrivateIpAddress": "10.0.0.45"}, {"PrivateIpAddress": "10.0.0.200"}]},
  >   {"NetworkInterfaceId": "eni-03", "SubnetId": "subnet-0b", "Description": "aws-K8S-i-0123456789abcdef1",
  >    "Attachment": {"InstanceId": "i-0123456789abcdef1"}, "PrivateIpAddress": "10.0.1.20"}]}
  > END
  $ cat > reservations.json <<'END'
  > {"SubnetIpv4CidrReservations": [
  >   {"SubnetCidrReservationId": "scr-01", "SubnetId": "subnet-0a", "Cidr": "10.0.0.64/26", "ReservationType": "prefix"},
  >   {"SubnetCidrReservationId": "scr-02", "SubnetId": "subnet-0a", "Cidr": "10.0.0.128/28", "ReservationType": "explicit"}],
  >  "SubnetIpv6CidrReservations": []}
  > END
  $ maxpods subnet --subnets subnets.json --interfaces interfaces.json --reservations reservations.json
  SUBNET     CIDR         ZONE        FREE  FREE BLOCKS  RESERVED  FRAGMENTED  LARGEST
  subnet-0a  10.0.0.0/24  us-west-2a   214            6         2           5  10.0.0.160/27
  subnet-0b  10.0.1.0/25  us-west-2b   122            5         0           3  10.0.1.32/27
  
  subnet-0a  10.0.0.0/24  us-west-2a
  
    addresses   256: 5 reserved by AWS, 37 used, 214 free
    /28 blocks  16: 2 prefix, 2 reserved, 1 held, 6 free, 5 fragmented
    free /28s   10.0.0.16/28 10.0.0.144/28 10.0.0.160/27 10.0.0.208/28
                10.0.0.224/28
    largest     10.0.0.160/27
    lost        70 of the 214 free addresses (32%) are in fragmented /28s
  
    To reserve 10.0.0.160/27 for prefixes:
      aws ec2 create-subnet-cidr-reservation --subnet-id subnet-0a --cidr 10.0.0.160/27 --reservation-type prefix
  
    Interfaces that fragment /28s, worst first:
      INTERFACE  BREAKS  ALONE  ADDRESSES             DESCRIPTION
      eni-01          2      1  10.0.0.37 10.0.0.58   (i-0123456789abcdef0)
      eni-02          2      1  10.0.0.45 10.0.0.200  ELB net/blue/0123456789abcdef
  
  subnet-0b  10.0.1.0/25  us-west-2b
  
    addresses   128: 5 reserved by AWS, 1 used, 122 free
    /28 blocks  8: 0 prefix, 0 reserved, 0 held, 5 free, 3 fragmented
    free /28s   10.0.1.32/27 10.0.1.64/27 10.0.1.96/28
    largest     10.0.1.32/27
    lost        42 of the 122 free addresses (34%) are in fragmented /28s
  
    To reserve 10.0.1.32/27 for prefixes:
      aws ec2 create-subnet-cidr-reservation --subnet-id subnet-0b --cidr 10.0.1.32/27 --reservation-type prefix
  
    Interfaces that fragment /28s, worst first:
      INTERFACE  BREAKS  ALONE  ADDRESSES  DESCRIPTION
      eni-03          1      1  10.0.1.20  aws-K8S-i-0123456789abcdef1
  $ maxpods subnet --subnets subnets.json --interfaces interfaces.json --reservations reservations.json -o map
  subnet-0a  10.0.0.0/24  us-west-2a
  10.0.0.0    x.xxPPrrh...x..x
  
  subnet-0b  10.0.1.0/25  us-west-2b
  10.0.1.0    xx.....x
  
  . free
  P prefix of an interface
  r reserved for prefixes
  h held by another reservation
  x fragmented
  $ COLUMNS=20 maxpods subnet --subnets subnets.json --interfaces interfaces.json --reservations reservations.json -o map --color always | head -7 | sed 's/\x1b/ESC/g'
  subnet-0a  10.0.0.0/24  us-west-2a
  10.0.0.0    ESC[1;31mxESC[0mESC[32m.ESC[0mESC[1;31mxxESC[0mESC[1mPPESC[0mESC[32mrrESC[0m
  10.0.0.128  ESC[33mhESC[0mESC[32m...ESC[0mESC[1;31mxESC[0mESC[32m..ESC[0mESC[1;31mxESC[0m
  
  subnet-0b  10.0.1.0/25  us-west-2b
  10.0.1.0    ESC[1;31mxxESC[0mESC[32m.....ESC[0mESC[1;31mxESC[0m
  
  $ maxpods subnet --subnets subnets.json --interfaces interfaces.json --reservations reservations.json -o json > out.json
  $ python3 - <<'END'
  > import json
  > document = json.load(open("out.json"))
  > print(document["schemaVersion"], len(document["subnets"]))
  > first = document["subnets"][0]
  > print(list(first))
  > print(first["blocks"], first["used"], first["free"], first["largestFreeCidr"])
  > print(first["breakers"][0])
  > END
  1 2
  ['subnetId', 'cidr', 'availabilityZone', 'cniTag', 'addresses', 'kept', 'used', 'free', 'blocks', 'largestFreeCidr', 'suggestedReservation', 'freeInBrokenBlocks', 'freeUnreserved', 'freeCidrs', 'breakers']
  {'total': 16, 'prefix': 2, 'reserved': 2, 'held': 1, 'free': 6, 'broken': 5} 37 214 10.0.0.160/27
  {'interfaceId': 'eni-01', 'description': '', 'instanceId': 'i-0123456789abcdef0', 'addresses': ['10.0.0.37', '10.0.0.58'], 'blocks': 2, 'blocksAlone': 1}

EC2's own count shows that something is missing, or that the files are of different times:

  $ maxpods subnet --subnets subnets.json --interfaces interfaces.json -o csv
  maxpods: warning: subnet-0a: EC2 counts 48 addresses as used that no interface has
  hint: give all interfaces (--interfaces) and reservations (--reservations)
  subnet_id,cidr,availability_zone,addresses,kept,used,free,blocks_total,blocks_prefix,blocks_reserved,blocks_held,blocks_free,blocks_broken,largest_free_cidr,suggested_reservation,cni_tag
  subnet-0a,10.0.0.0/24,us-west-2a,256,5,37,214,16,2,0,0,9,5,10.0.0.128/26,10.0.0.128/26,
  subnet-0b,10.0.1.0/25,us-west-2b,128,5,1,122,8,0,0,0,5,3,10.0.1.32/27,10.0.1.32/27,
  $ sed 's/: 166/: 249/' subnets.json > later.json
  $ maxpods subnet --subnets later.json --interfaces interfaces.json -o csv -q > /dev/null
  $ maxpods subnet --subnets later.json --interfaces interfaces.json -o csv > /dev/null
  maxpods: warning: subnet-0a: EC2 counts 35 addresses as available that an interface has
  hint: save the files again, one right after the other

IPv6 has /80s of a /64:

  $ maxpods subnet --subnets subnets.json --interfaces interfaces.json --ip-family ipv6
  maxpods: warning: left out 1 subnet without an IPv6 block
  maxpods: warning: left out 1 network interface of other subnets
  subnet-0a  2600:1f13:a0d:5a00::/64  us-west-2a
  
    /80 blocks  65536: 1 prefix, 0 reserved, 0 held, 65532 free, 3 fragmented
    free /80s   2600:1f13:a0d:5a00:2::/79 2600:1f13:a0d:5a00:4::/79
                2600:1f13:a0d:5a00:6::/80 2600:1f13:a0d:5a00:8::/77
                2600:1f13:a0d:5a00:10::/76 2600:1f13:a0d:5a00:20::/75
                2600:1f13:a0d:5a00:40::/74 2600:1f13:a0d:5a00:80::/73
                2600:1f13:a0d:5a00:100::/72 2600:1f13:a0d:5a00:200::/71
                2600:1f13:a0d:5a00:400::/70 2600:1f13:a0d:5a00:800::/69 and 18
                more
    largest     2600:1f13:a0d:5a00:4000::/66
  
    To reserve 2600:1f13:a0d:5a00:4000::/66 for prefixes:
      aws ec2 create-subnet-cidr-reservation --subnet-id subnet-0a --cidr 2600:1f13:a0d:5a00:4000::/66 --reservation-type prefix
  
    Interfaces that fragment /80s, worst first:
      INTERFACE  BREAKS  ALONE  ADDRESSES                DESCRIPTION
      eni-01          1      1  2600:1f13:a0d:5a00:7::1  (i-0123456789abcdef0)
  $ maxpods subnet 2600:1f13:a0d:5a00::/64 -o map
  2600:1f13:a0d:5a00::/64
  2600:1f13:a0d:5a00::       x............... ................
  2600:1f13:a0d:5a00:20::    ................ ................
  *                          (2045 lines more of .)
  2600:1f13:a0d:5a00:ffe0::  ................ ...............x
  
  . free
  P prefix of an interface
  r reserved for prefixes
  h held by another reservation
  x fragmented

Lines that say the same are counted:

  $ maxpods subnet 10.0.0.0/18 -o map | head -5
  10.0.0.0/18
  10.0.0.0     x............... ................ ................ ................
  10.0.4.0     ................ ................ ................ ................
  *            (13 lines more of .)
  10.0.60.0    ................ ................ ................ ...............x

A reservation leaves single addresses for the network interfaces that hold the prefixes:

  $ cat > full.json <<'END'
  > [{"SubnetId": "subnet-0c", "CidrBlock": "10.0.0.0/26"}]
  > END
  $ python3 - > full-interfaces.json <<'END'
  > import json
  > taken = [i for i in range(4, 63) if not 16 <= i < 48]
  > print(json.dumps([{"NetworkInterfaceId": "eni-1", "SubnetId": "subnet-0c",
  >                    "PrivateIpAddresses": [{"PrivateIpAddress": "10.0.0.%d" % i} for i in taken]}]))
  > END
  $ maxpods subnet --subnets full.json --interfaces full-interfaces.json
  subnet-0c  10.0.0.0/26
  
    addresses   64: 5 reserved by AWS, 27 used, 32 free
    /28 blocks  4: 0 prefix, 0 reserved, 0 held, 2 free, 2 fragmented
    free /28s   10.0.0.16/28 10.0.0.32/28
    largest     10.0.0.16/28
    lost        0 of the 32 free addresses (0%) are in fragmented /28s
  
    To reserve 10.0.0.16/28 for prefixes:
      aws ec2 create-subnet-cidr-reservation --subnet-id subnet-0c --cidr 10.0.0.16/28 --reservation-type prefix

Where no subnet is left, that is said:

  $ echo '[{"SubnetId": "subnet-0a", "CidrBlock": ""}]' > none.json
  $ echo '[]' > no-interfaces.json
  $ for format in text map json csv; do maxpods subnet --subnets none.json --interfaces no-interfaces.json -q -o $format; done
  no subnets
  no subnets
  {
    "schemaVersion": 1,
    "subnets": []
  }
  subnet_id,cidr,availability_zone,addresses,kept,used,free,blocks_total,blocks_prefix,blocks_reserved,blocks_held,blocks_free,blocks_broken,largest_free_cidr,suggested_reservation,cni_tag
  $ maxpods subnet --subnets none.json --interfaces no-interfaces.json
  maxpods: warning: left out 1 subnet without an IPv4 block
  maxpods: warning: the files have no such subnet
  no subnets

The document of many is one document, and the same for each as alone:

  $ maxpods subnet 10.0.0.0/24 2600:1f13:a0d:5a00::/64 10.0.1.0/28 -o json > three.json
  $ python3 - <<'END'
  > import json, subprocess
  > three = json.load(open("three.json"))
  > text = open("three.json").read()
  > assert text == json.dumps(three, indent=2) + "\n"
  > for subnet in three["subnets"]:
  >     alone = json.loads(subprocess.run(["maxpods", "subnet", subnet["cidr"], "-o", "json"], capture_output=True).stdout)
  >     assert alone["subnets"] == [subnet]
  > print([subnet["cidr"] for subnet in three["subnets"]])
  > END
  ['10.0.0.0/24', '2600:1f13:a0d:5a00::/64', '10.0.1.0/28']

What cannot be is refused, and says what is allowed:

  $ maxpods subnet
  maxpods: error: no subnet given
  hint: give its block, such as 10.0.0.0/24, or files: --subnets FILE --interfaces FILE
  [2]
  $ maxpods subnet 10.0.0.0
  maxpods: error: the subnet cannot be '10.0.0.0'
  hint: a subnet is an address and a prefix length, such as 10.0.0.0/24
  [2]
  $ maxpods subnet 10.0.0.1/24
  maxpods: error: the subnet cannot be '10.0.0.1/24'
  hint: that address is inside the block 10.0.0.0/24
  [2]
  $ maxpods subnet 10.0.0.0/15
  maxpods: error: the subnet cannot be '10.0.0.0/15'
  hint: a subnet is between /16 and /28
  [2]
  $ maxpods subnet 2600::/56
  maxpods: error: the subnet cannot be '2600::/56'
  hint: an IPv6 subnet is a /64
  [2]
  $ maxpods subnet 10.0.0.0/24 10.0.0.128/25
  maxpods: error: 10.0.0.0/24 and 10.0.0.128/25 overlap
  hint: subnets of one VPC do not overlap: correct one of them
  [2]
  $ maxpods subnet 10.0.0.0/28 10.0.0.128/25 10.0.0.64/28 10.0.0.0/24
  maxpods: error: 10.0.0.0/28 and 10.0.0.0/24 overlap
  hint: subnets of one VPC do not overlap: correct one of them
  [2]
  $ maxpods subnet 10.0.0.0/24 --subnets subnets.json --interfaces interfaces.json
  maxpods: error: '10.0.0.0/24' and --subnets cannot be combined: the files have the blocks
  hint: give each file its own option: --interfaces A --interfaces B
  [2]
  $ maxpods subnet --subnets subnets.json
  maxpods: error: --subnets needs --interfaces FILE, which has the addresses in use
  hint: create it with: aws ec2 describe-network-interfaces > interfaces.json
  [2]
  $ maxpods subnet --interfaces interfaces.json
  maxpods: error: --interfaces needs --subnets FILE
  hint: create it with: aws ec2 describe-subnets > subnets.json
  [2]
  $ maxpods subnet 10.0.0.0/24 --reservations reservations.json
  maxpods: error: --reservations needs --subnets FILE
  hint: create it with: aws ec2 describe-subnets > subnets.json
  [2]
  $ maxpods subnet --subnets - --interfaces - < subnets.json
  maxpods: error: standard input ('-') can be read only once
  hint: save the other input to a file, and name that
  [2]
  $ maxpods subnet 10.0.0.0/24 --ip-family ipv6
  maxpods: error: --ip-family needs --subnets FILE: a block shows its IP family
  [2]
  $ maxpods subnet 10.0.0.0/24 -o dot
  maxpods: error: unknown output format 'dot'
  hint: allowed: text, map, json, csv, svg, html
  [2]

Tags of the VPC CNI are shown. Where reservations leave no address, no network interface can be created, and EC2 counts 0
available addresses:

  $ cat > tagged.json <<'END'
  > [{"SubnetId": "subnet-0a", "CidrBlock": "10.0.0.0/27", "AvailabilityZone": "us-west-2a", "AvailableIpAddressCount": 0,
  >   "Tags": [{"Key": "kubernetes.io/role/cni", "Value": "1"}, {"Key": "cni.networking.k8s.aws/cluster/blue", "Value": ""}]},
  >  {"SubnetId": "subnet-0b", "CidrBlock": "10.0.1.0/28", "AvailabilityZone": "us-west-2a",
  >   "Tags": [{"Key": "kubernetes.io/role/cni", "Value": "0"}]}]
  > END
  $ cat > all-reserved.json <<'END'
  > [{"SubnetCidrReservationId": "scr-01", "SubnetId": "subnet-0a", "Cidr": "10.0.0.0/27", "ReservationType": "prefix"}]
  > END
  $ maxpods subnet --subnets tagged.json --interfaces no-interfaces.json --reservations all-reserved.json
  maxpods: warning: subnet-0a: no address is available, because reservations hold all free ones: the VPC CNI creates no network interface in it
  hint: tag another subnet of the zone for pods: aws ec2 create-tags --resources SUBNET --tags Key=kubernetes.io/role/cni,Value=1
  SUBNET     CIDR         ZONE        FREE  FREE BLOCKS  RESERVED  FRAGMENTED  LARGEST
  subnet-0a  10.0.0.0/27  us-west-2a    27            0         0           2  -
  subnet-0b  10.0.1.0/28  us-west-2a    11            0         0           1  -
  
  subnet-0a  10.0.0.0/27  us-west-2a
  
    addresses   32: 5 reserved by AWS, 0 used, 27 free
    tag         kubernetes.io/role/cni=1: pods of all nodes in its zone may be in
                it, of the cluster blue
    /28 blocks  2: 0 prefix, 0 reserved, 0 held, 0 free, 2 fragmented
    free /28s   none
    largest     none
    lost        27 of the 27 free addresses (100%) are in fragmented /28s
  
    To use another subnet of the zone for pods, too (VPC CNI 1.18.0 and later):
      aws ec2 create-tags --resources SUBNET --tags Key=kubernetes.io/role/cni,Value=1
  
  subnet-0b  10.0.1.0/28  us-west-2a
  
    addresses   16: 5 reserved by AWS, 0 used, 11 free
    tag         kubernetes.io/role/cni=0: no pods, from VPC CNI 1.22.0 on
    /28 blocks  1: 0 prefix, 0 reserved, 0 held, 0 free, 1 fragmented
    free /28s   none
    largest     none
    lost        11 of the 11 free addresses (100%) are in fragmented /28s
  
    To use another subnet of the zone for pods, too (VPC CNI 1.18.0 and later):
      aws ec2 create-tags --resources SUBNET --tags Key=kubernetes.io/role/cni,Value=1
  $ maxpods subnet --subnets tagged.json --interfaces no-interfaces.json --reservations all-reserved.json -o json -q | grep cniTag
        "cniTag": "included",
        "cniTag": "excluded",
