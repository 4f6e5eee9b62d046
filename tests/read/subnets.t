What the AWS command line prints comes in many shapes. Pages one after the other, a list of pages, bare lists, one
record a line, in one file or several, or on standard input:

  $ subnet='{"SubnetId": "subnet-1", "CidrBlock": "10.0.0.0/24"}'
  $ eni() { printf '{"NetworkInterfaceId": "eni-%s", "SubnetId": "%s", "PrivateIpAddresses": [{"PrivateIpAddress": "%s"}]}' "$@"; }
  $ echo "{\"Subnets\": [$subnet]}" > subnets.json
  $ used() { maxpods subnet --subnets "${subnets:-subnets.json}" "$@" -o csv | cut -d, -f1,6 | tail -n +2; }
  $ echo "{\"NetworkInterfaces\": [$(eni 1 subnet-1 10.0.0.5)], \"NextToken\": null} {\"NetworkInterfaces\": [$(eni 2 subnet-1 10.0.0.6)]}" > pages.json
  $ echo "[{\"NetworkInterfaces\": [$(eni 3 subnet-1 10.0.0.7), $(eni 4 subnet-1 10.0.0.8)]}, {\"NetworkInterfaces\": []}]" > list.json
  $ echo "[$(eni 5 subnet-1 10.0.0.9)]" > bare.json
  $ echo "$(eni 6 subnet-1 10.0.0.10) $(eni 7 subnet-1 10.0.0.11)" > lines.json
  $ used --interfaces pages.json
  subnet-1,2
  $ used --interfaces list.json
  subnet-1,2
  $ used --interfaces bare.json
  subnet-1,1
  $ used --interfaces lines.json
  subnet-1,2
  $ used --interfaces pages.json --interfaces list.json --interfaces bare.json --interfaces - < lines.json
  subnet-1,7
  $ echo '[]' | used --interfaces -
  subnet-1,0
  $ echo '{"NetworkInterfaces": []}' | used --interfaces -
  subnet-1,0

Harmless things are left out, and counted:

  $ echo "[$(eni 1 subnet-1 10.0.0.5), $(eni 1 subnet-1 10.0.0.5), $(eni 2 subnet-9 10.0.0.6), $(eni 3 subnet-9 10.0.0.6)]" | used --interfaces -
  maxpods: warning: left out 2 network interfaces of other subnets
  maxpods: warning: left out 1 network interface that the files have more than once
  subnet-1,1
  $ echo "[$(eni 1 subnet-1 10.0.0.5), $(eni 2 subnet-1 10.0.0.5), $(eni 3 subnet-1 10.0.0.1)]" | used --interfaces -
  maxpods: warning: subnet-1: 1 of the addresses and prefixes belong to two interfaces, and are counted once
  hint: save the files again, one right after the other
  maxpods: warning: subnet-1: 1 of the addresses and prefixes are reserved by AWS, and are left out
  subnet-1,1
  $ echo "[$subnet, $subnet, {\"SubnetId\": \"subnet-2\"}]" > twice.json
  $ echo '[]' | subnets=twice.json used --interfaces -
  maxpods: warning: left out 1 subnet without an IPv4 block
  maxpods: warning: left out 1 subnet that the files have more than once
  subnet-1,0
  $ echo '[{"SubnetCidrReservationId": "scr-1", "SubnetId": "subnet-7", "Cidr": "10.0.0.0/28", "ReservationType": "prefix"}]' > reservations.json
  $ echo '[]' | used --reservations reservations.json --interfaces -
  maxpods: warning: left out 1 reservation of other subnets
  subnet-1,0

  $ echo '[{"SubnetId": "subnet-1", "CidrBlock": "10.0.0.0/24", "Ipv6CidrBlockAssociationSet": [{"Ipv6CidrBlock": "2600::/56", "Ipv6CidrBlockState": {"State": "associated"}}]}]' > larger.json
  $ echo '[]' | subnets=larger.json used --ip-family ipv6 --interfaces -
  maxpods: warning: left out 1 subnet with an IPv6 block that is not a /64
  maxpods: warning: the files have no such subnet

However often pages are given, the answer is that to each of them once:

  $ for i in 1 2 3 4 5 6 7; do eni $i subnet-1 10.0.0.$((i * 20)); echo; done > few.json
  $ maxpods subnet --subnets subnets.json --interfaces few.json -o json > once
  $ yes "$(cat few.json)" | head -n 40000 | maxpods subnet --subnets subnets.json --interfaces - -o json | cmp - once
  maxpods: warning: left out 39993 network interfaces that the files have more than once

What cannot be is refused with file and id:

  $ refused() { used --interfaces - > /dev/null; }
  $ eni 1 subnet-1 10.0.1.5 | refused
  maxpods: error: standard input: eni-1: 10.0.1.5 is outside of its subnet subnet-1 (10.0.0.0/24) (in the record at byte 1)
  $ eni 1 subnet-1 10.0.0.256 | refused
  maxpods: error: standard input: eni-1: '10.0.0.256' is not an IPv4 address or prefix (in the record at byte 1)
  $ eni 1 subnet-1 2600::1 | refused
  maxpods: error: standard input: eni-1: '2600::1' is not an IPv4 address or prefix (in the record at byte 1)
  $ echo '{"NetworkInterfaceId": "eni-1", "SubnetId": "subnet-1", "Ipv4Prefixes": [{"Ipv4Prefix": "10.0.0.0/27"}]}' | refused
  maxpods: error: standard input: eni-1: EC2 delegates prefixes of /28, not 10.0.0.0/27 (in the record at byte 1)
  $ echo '{"NetworkInterfaceId": "eni-1", "SubnetId": "subnet-1", "Ipv4Prefixes": [{"Ipv4Prefix": "10.0.0.8/28"}]}' | refused
  maxpods: error: standard input: eni-1: '10.0.0.8/28' is not an IPv4 address or prefix (in the record at byte 1)
  $ echo '{"NetworkInterfaceId": "eni-1"}' | refused
  maxpods: error: standard input: eni-1: it has no SubnetId (in the record at byte 1)
  $ echo '{"NetworkInterfaceId": 7}' | refused
  maxpods: error: standard input: a record: its NetworkInterfaceId is a number, not a string (in the record at byte 1)
  $ echo '{"NetworkInterfaceId": "eni-1", "SubnetId": "subnet-1", "PrivateIpAddresses": {}}' | refused
  maxpods: error: standard input: eni-1: its PrivateIpAddresses is an object, not an array (in the record at byte 1)
  $ echo '{"NetworkInterfaceId": "eni-1", "SubnetId": "subnet-1", "PrivateIpAddresses": [{}]}' | refused
  maxpods: error: standard input: eni-1: it has no PrivateIpAddresses[0].PrivateIpAddress (in the record at byte 1)
  $ echo '{"NetworkInterfaces": [{"Id": "eni-1"}]}' | refused
  maxpods: error: standard input is not a list of NetworkInterfaces: an entry has no NetworkInterfaceId, at byte 38
  hint: create the file with: aws ec2 describe-network-interfaces
  $ echo '{"NetworkInterfaces": {}}' | refused
  maxpods: error: standard input is JSON, but has no list 'NetworkInterfaces' up to byte 25
  hint: create the file with: aws ec2 describe-network-interfaces
  $ echo '{"Reservations": []}' | refused
  maxpods: error: standard input is JSON, but has no list 'NetworkInterfaces' up to byte 20
  hint: create the file with: aws ec2 describe-network-interfaces
  $ echo '[1]' | refused
  maxpods: error: standard input is not a list of NetworkInterfaces: an entry has no NetworkInterfaceId, at byte 3
  hint: create the file with: aws ec2 describe-network-interfaces
  $ echo 'null' | refused
  maxpods: error: standard input is JSON, but has no list 'NetworkInterfaces' up to byte 4
  hint: create the file with: aws ec2 describe-network-interfaces
  $ echo '{"NetworkInterfaces": [' | refused
  maxpods: error: standard input ends too early, after 24 bytes: expected '[', '{', or a literal
  hint: create the file with: aws ec2 describe-network-interfaces
  $ echo '{"NetworkInterfaces": []} x' | refused
  maxpods: error: standard input is not JSON at byte 27: invalid literal
  hint: create the file with: aws ec2 describe-network-interfaces
  $ printf '' | refused
  maxpods: error: standard input is empty
  hint: create the file with: aws ec2 describe-network-interfaces
  $ printf '[%.0s' $(seq 100000) | refused
  maxpods: error: standard input is nested more than 32 levels deep, at byte 33
  hint: create the file with: aws ec2 describe-network-interfaces
  $ printf '\377\376{\0' | refused
  maxpods: error: standard input is UTF-16, as PowerShell writes it: save it as UTF-8
  hint: create the file with: aws ec2 describe-network-interfaces
  $ for text in '\377\376\0\0{\0\0\0' '\0\0\376\377\0\0\0{'; do printf "$text" | refused; done
  maxpods: error: standard input is UTF-32: save it as UTF-8
  hint: create the file with: aws ec2 describe-network-interfaces
  maxpods: error: standard input is UTF-32: save it as UTF-8
  hint: create the file with: aws ec2 describe-network-interfaces
  $ echo '[{"SubnetId": "subnet-1", "CidrBlock": "10.0.1.0/24"}]' | used --subnets - --interfaces bare.json
  maxpods: error: standard input: subnet-1: an earlier record has another block, 10.0.0.0/24 (in the record at byte 2)
  $ echo '[{"SubnetId": "subnet-2", "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "a|b"}]' | used --subnets - --interfaces bare.json
  maxpods: error: standard input: subnet-2: its AvailabilityZone is not a valid zone (in the record at byte 2)
  $ echo '[{"SubnetId": "subnet-2", "Ipv6CidrBlockAssociationSet": [{"Ipv6CidrBlock": 7, "Ipv6CidrBlockState": ["x"]}]}]' | used --subnets - --interfaces bare.json --ip-family ipv6
  maxpods: error: standard input: subnet-2: its Ipv6CidrBlockAssociationSet[0].Ipv6CidrBlockState is an array, not an object (in the record at byte 2)
  $ used --interfaces nowhere.json
  maxpods: error: cannot read 'nowhere.json': No such file or directory
  $ refused_subnets() { cat > s.json; echo '[]' | subnets=s.json used --interfaces - > /dev/null; }
  $ echo '[{"SubnetId": "subnet-1", "CidrBlock": "10.0.0.1/24"}]' | refused_subnets
  maxpods: error: 's.json': subnet-1: '10.0.0.1/24' is not a valid block: that address is inside the block 10.0.0.0/24 (in the record at byte 2)
  $ echo '[{"SubnetId": "subnet-1", "CidrBlock": "10.0.0.0/29"}]' | refused_subnets
  maxpods: error: 's.json': subnet-1: '10.0.0.0/29' is not a valid block: a subnet is between /16 and /28 (in the record at byte 2)
  $ echo '[{"SubnetId": "subnet-1; rm", "CidrBlock": "10.0.0.0/24"}]' | refused_subnets
  maxpods: error: 's.json': subnet-1; rm: that is not a subnet ID (in the record at byte 2)
  $ echo '[{"SubnetId": "subnet-1", "CidrBlock": "10.0.0.0/24", "AvailableIpAddressCount": -1}]' | refused_subnets
  maxpods: error: 's.json': subnet-1: its AvailableIpAddressCount is not a whole number from 0 to 2,147,483,647 (in the record at byte 2)
  $ echo '[{"SubnetId": "subnet-1", "CidrBlock": "10.0.0.0/24"}, {"SubnetId": "subnet-2", "CidrBlock": "10.0.0.64/26"}]' | refused_subnets
  maxpods: error: 's.json': subnet-1 (10.0.0.0/24) and subnet-2 (10.0.0.64/26) overlap
  hint: subnets of one VPC do not overlap: check the files
  $ echo '[{"SubnetId": "subnet-1", "CidrBlock": "10.0.0.0/24", "VpcId": "vpc-1"}, {"SubnetId": "subnet-2", "CidrBlock": "10.0.0.64/26", "VpcId": "vpc-2"}]' | refused_subnets
  $ reserved() { cat > r.json; echo '[]' | used --reservations r.json --interfaces - > /dev/null; }
  $ scr() { printf '{"SubnetCidrReservationId": "scr-%s", "SubnetId": "subnet-1", "Cidr": "%s", "ReservationType": "%s"}' "$@"; }
  $ scr 1 10.0.1.0/28 prefix | reserved
  maxpods: error: 'r.json': scr-1: its block 10.0.1.0/28 is outside of its subnet subnet-1 (10.0.0.0/24) (in the record at byte 1)
  $ scr 1 10.0.0.8/28 prefix | reserved
  maxpods: error: 'r.json': scr-1: its block '10.0.0.8/28' is not valid: that address is inside the block 10.0.0.0/28 (in the record at byte 1)
  $ scr 1 10.0.0.16/28 kept | reserved
  maxpods: error: 'r.json': scr-1: its type 'kept' is neither prefix nor explicit (in the record at byte 1)
  $ echo "[$(scr 1 10.0.0.0/25 prefix), $(scr 2 10.0.0.16/28 explicit)]" | reserved
  maxpods: error: 'r.json': scr-1 (10.0.0.0/25) and scr-2 (10.0.0.16/28) of subnet-1 overlap
  $ scr 1 2600::/64 prefix | reserved
