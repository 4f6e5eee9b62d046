Node configuration that is spread over resources, of CloudFormation, plans of Terraform, and kops.

  $ cat > stack.yaml <<'END'
  > Resources:
  >   Cni:
  >     Type: AWS::EKS::Addon
  >     Properties:
  >       AddonName: vpc-cni
  >       ClusterName: !Ref Cluster
  >       ConfigurationValues: '{"env": {"WARM_IP_TARGET": "5"}}'
  >   Nodes:
  >     Type: AWS::EKS::Nodegroup
  >     Properties:
  >       ClusterName: !Ref Cluster
  >       InstanceTypes: [m5.large]
  >       LaunchTemplate: {Id: !Ref Template, Version: !GetAtt Template.LatestVersionNumber}
  >   Template:
  >     Type: AWS::EC2::LaunchTemplate
  >     Properties:
  >       LaunchTemplateData:
  >         ImageId: !Ref Image
  >         UserData:
  >           Fn::Base64:
  >             !Sub |
  >             apiVersion: node.eks.aws/v1alpha1
  >             kind: NodeConfig
  >             spec:
  >               cluster: {name: "${Cluster}"}
  >               kubelet: {config: {maxPods: 58}}
  > END

The user data of the launch template is judged for the node group, by the add-on of its cluster:

  $ maxpods lint stack.yaml --fail-on never
  stack.yaml:26:43: error[over-addresses]: m5.large has addresses for 29 pods, not 58: these files do not turn prefixes on
                  kubelet: {config: {maxPods: 58}}
                                              ^~
    = help: set it to 29
  
  1 error; 1 of 1 file has node configuration
  --fix may mend 1 of them
  $ maxpods lint stack.yaml --fail-on never -o table | head -2
  NODES         KIND           AMI     TYPES     SAYS  APPLIED  MAX ALLOWED  WORST RULE
  stack.yaml:8  eks-nodegroup  al2023  m5.large    58       58           29  over-addresses

A plan says which launch template a group has that does not exist yet:

  $ cat > plan.json <<END
  > {"format_version": "1.2", "planned_values": {"root_module": {"resources": [
  >   {"address": "aws_eks_node_group.web", "mode": "managed", "type": "aws_eks_node_group", "name": "web",
  >    "values": {"ami_type": "AL2_x86_64", "launch_template": [{"version": "1"}]}},
  >   {"address": "aws_launch_template.web", "mode": "managed", "type": "aws_launch_template", "name": "web",
  >    "values": {"user_data": "$(printf '#!/bin/bash\n/etc/eks/bootstrap.sh teal\n' | base64 -w0)"}}]}},
  >  "configuration": {"root_module": {"resources": [{"type": "aws_eks_node_group", "name": "web", "expressions":
  >   {"launch_template": [{"id": {"references": ["aws_launch_template.web.id", "aws_launch_template.web"]}}]}}]}}}
  > END
  $ maxpods lint - --fail-on never --select bootstrap-in-managed-group < plan.json | grep -v user_data
  -:5:29: error[bootstrap-in-managed-group]: aws_launch_template.web: a managed node group without an AMI ID runs the bootstrap script a second time, with the max pods of EKS
                                ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    = help: remove the call, or name an AMI ID
  
  1 error; 1 of 1 file has node configuration

The cluster of an instance group of kops may be in another file:

  $ mkdir kops
  $ cat > kops/cluster.yaml <<END
  > apiVersion: kops.k8s.io/v1alpha2
  > kind: Cluster
  > metadata: {name: teal.example.com}
  > spec:
  >   kubelet: {maxPods: 110}
  >   networking: {amazonvpc: {}}
  > END
  $ cat > kops/nodes.yaml <<END
  > apiVersion: kops.k8s.io/v1alpha2
  > kind: InstanceGroup
  > metadata:
  >   name: nodes
  >   labels: {kops.k8s.io/cluster: teal.example.com}
  > spec: {role: Node, machineType: m5.large}
  > END
  $ maxpods lint kops --fail-on never
  kops/cluster.yaml:5:22: error[over-addresses]: m5.large has addresses for 29 pods, not 110: these files do not turn prefixes on
      kubelet: {maxPods: 110}
                         ^~~
    = help: set it to 29
  
  1 error; 2 of 2 files have node configuration
  --fix may mend 1 of them
  $ maxpods lint kops --fail-on never -o json | grep -e kind -e Allowed
        "kind": "kops-instance-group",
        "maxAllowed": 29,
