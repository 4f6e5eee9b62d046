<powershell>
[string]$EKSBinDir = "$env:ProgramFiles\Amazon\EKS"
[Environment]::SetEnvironmentVariable("X", "y", "Machine")
if ($x) { $args = @{a = 'b'} }
& "$EKSBinDir\Start-EKSBootstrap.ps1" -EKSClusterName x `
  -KubeletExtraArgs '--max-pods=110'
</powershell>
