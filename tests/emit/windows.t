Windows: one network interface, and no pods on the host's network:

  $ maxpods emit windows m5.large
  -KubeletExtraArgs '--max-pods=9'
  $ maxpods emit windows m5.large --prefix-delegation --node-labels team=blue
  maxpods: warning: this text does not enable prefixes on Windows
  hint: enable them with: maxpods emit windows-configmap --prefix-delegation
  -KubeletExtraArgs '--max-pods=110 --node-labels=team=blue'
  $ maxpods emit windows m5.large --os windows --ami-family windows2019
  -KubeletExtraArgs '--max-pods=9'
  $ maxpods emit windows m5.large --os linux
  maxpods: error: emit windows and --os linux cannot be combined: it is for Windows nodes
  [2]
  $ maxpods emit windows m5.large --node-group managed
  maxpods: warning: -KubeletExtraArgs '--max-pods=N' is ignored on a managed node group without an AMI ID (windows2022): without an AMI ID EKS calls the script, and you must not
  hint: put the ID of an AMI, such as the EKS optimized one, into the launch template, then use --node-group managed-custom-ami
  -KubeletExtraArgs '--max-pods=9'
  $ maxpods emit windows m5.large --node-group karpenter
  maxpods: warning: -KubeletExtraArgs '--max-pods=N' is ignored on nodes of Karpenter (windows2022): Karpenter puts its own value into the user data, after yours
  hint: set spec.kubelet.maxPods of the EC2NodeClass: maxpods emit karpenter TYPE --cluster NAME
  -KubeletExtraArgs '--max-pods=9'

User data is PowerShell:

  $ details="--endpoint https://ABC.gr7.us-west-2.eks.amazonaws.com --certificate-authority Y2VydA=="
  $ maxpods emit windows-user-data --cluster my-cluster m5.large
  <powershell>
  [string]$EKSBootstrapScriptFile = "$env:ProgramFiles\Amazon\EKS\Start-EKSBootstrap.ps1"
  & $EKSBootstrapScriptFile -EKSClusterName 'my-cluster' -KubeletExtraArgs '--max-pods=9'
  </powershell>
  $ maxpods emit windows-user-data --cluster my-cluster $details --service-cidr 10.100.0.0/16 m5.large
  <powershell>
  [string]$EKSBootstrapScriptFile = "$env:ProgramFiles\Amazon\EKS\Start-EKSBootstrap.ps1"
  & $EKSBootstrapScriptFile -EKSClusterName 'my-cluster' -APIServerEndpoint 'https://ABC.gr7.us-west-2.eks.amazonaws.com' -Base64ClusterCA 'Y2VydA==' -DNSClusterIP '10.100.0.10' -ServiceCIDR '10.100.0.0/16' -KubeletExtraArgs '--max-pods=9'
  </powershell>

The ConfigMap sets up the addresses; all of its values are strings:

  $ parse() { python3 "$MAXPODS_SOURCE/tests/emit/parse.py" "$@"; }
  $ maxpods emit windows-configmap
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: amazon-vpc-cni
    namespace: kube-system
  data:
    enable-windows-ipam: "true"
  $ maxpods emit windows-configmap m5.large --prefix-delegation --warm-prefix-target 1 | parse yaml
  {
   "apiVersion": "v1",
   "kind": "ConfigMap",
   "metadata": {
    "name": "amazon-vpc-cni",
    "namespace": "kube-system"
   },
   "data": {
    "enable-windows-ipam": "true",
    "enable-windows-prefix-delegation": "true",
    "warm-prefix-target": "1"
   }
  }
  $ maxpods emit windows-configmap --warm-ip-target 5 --minimum-ip-target 2 | parse yaml | grep target
    "warm-ip-target": "5",
    "minimum-ip-target": "2"
  $ maxpods emit windows-configmap --prefix-delegation --warm-ip-target 5 --warm-prefix-target 1 > /dev/null
  maxpods: warning: the warm and minimum IP targets override the warm prefix target
  hint: leave out --warm-prefix-target, or --warm-ip-target and --minimum-ip-target
  $ maxpods emit windows-configmap --warm-eni-target 1 > /dev/null
  maxpods: warning: the warm ENI target has no effect on Windows: a node uses one ENI
  hint: leave out --warm-eni-target
  $ maxpods emit windows-configmap --warm-prefix-target 1 > /dev/null
  maxpods: warning: the warm prefix target has no effect without prefix delegation
  hint: leave out --warm-prefix-target
  $ maxpods emit windows-configmap m4.large --prefix-delegation > /dev/null
  maxpods: warning: m4.large is not built on Nitro: its nodes use single addresses
  hint: list types on Nitro with: maxpods list --nitro
  $ maxpods emit windows-configmap --max-pods 110
  maxpods: error: unknown option '--max-pods'
  hint: see maxpods emit windows-configmap --help
  [2]
