kubectl and the AWS command line also print YAML and tables. Every reader of JSON says which one it got, and names the command
with the flag that prints JSON:

  $ printf 'apiVersion: v1\nkind: List\nitems:\n- kind: Node\n' > kubectl.yaml
  $ printf -- '---\napiVersion: apps/v1\n' > marked.yaml
  $ printf 'Subnets:\n- SubnetId: subnet-1\n' > aws.yaml
  $ printf -- '- SubnetId: subnet-1\n' > list.yaml
  $ printf 'NAME       STATUS   ROLES\nip-10-0.. Ready    <none>\n' > kubectl.table
  $ printf -- '-----------------\n|DescribeSubnets|\n' > aws.table
  $ echo '{"NetworkInterfaces": []}' > none.json
  $ echo '{"Subnets": [{"SubnetId": "subnet-1", "CidrBlock": "10.0.0.0/24", "AvailabilityZone": "us-east-1a", "AvailableIpAddressCount": 251}]}' > one.json
  $ maxpods audit kubectl.yaml
  maxpods: error: 'kubectl.yaml' is YAML, not JSON
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ maxpods audit marked.yaml
  maxpods: error: 'marked.yaml' is YAML, not JSON
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ maxpods audit kubectl.table
  maxpods: error: 'kubectl.table' is a table, not JSON
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ maxpods check m5.large --aws-node kubectl.yaml
  maxpods: error: 'kubectl.yaml' is YAML, not JSON
  hint: create the file with: kubectl get daemonset aws-node -n kube-system -o json
  [2]
  $ maxpods check m5.large --os windows --amazon-vpc-cni kubectl.yaml
  maxpods: error: 'kubectl.yaml' is YAML, not JSON
  hint: create the file with: kubectl get configmap amazon-vpc-cni -n kube-system -o json
  [2]
  $ maxpods check m5.large --cluster aws.yaml
  maxpods: error: 'aws.yaml' is YAML, not JSON
  hint: create the file with: aws eks describe-cluster --name my-cluster --output json
  [2]
  $ maxpods subnet --subnets aws.yaml --interfaces none.json
  maxpods: error: 'aws.yaml' is YAML, not JSON
  hint: create the file with: aws ec2 describe-subnets --output json
  [2]
  $ maxpods subnet --subnets aws.table --interfaces none.json
  maxpods: error: 'aws.table' is a table, not JSON
  hint: create the file with: aws ec2 describe-subnets --output json
  [2]
  $ maxpods subnet --subnets one.json --interfaces list.yaml
  maxpods: error: 'list.yaml' is YAML, not JSON
  hint: create the file with: aws ec2 describe-network-interfaces --output json
  [2]
  $ for command in "m5.large --catalog" "catalog import" "catalog diff"; do maxpods $command aws.yaml; done
  maxpods: error: 'aws.yaml' is YAML, not JSON
  hint: create the file with: aws ec2 describe-instance-types --output json
  maxpods: error: 'aws.yaml' is YAML, not JSON
  hint: create the file with: aws ec2 describe-instance-types --output json
  maxpods: error: 'aws.yaml' is YAML, not JSON
  hint: create the file with: aws ec2 describe-instance-types --output json
  [2]
  $ echo 'instance_types: m5.large' | maxpods emit terraform-external
  maxpods: error: the query on standard input is YAML, not JSON
  [2]

What is neither is told where it stops to be JSON:

  $ printf 'a b: c\n' | maxpods audit -
  maxpods: error: standard input is not JSON at byte 1: invalid literal
  hint: create the file with: kubectl get nodes -o json
  [2]
