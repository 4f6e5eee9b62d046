#!/bin/sh
eksctl create nodegroup --cluster x --max-pods-per-node 58
kubectl set env daemonset aws-node -n kube-system ENABLE_PREFIX_DELEGATION=true
aws eks update-addon --cluster-name x --addon-name vpc-cni --configuration-values '{"env":{"WARM_IP_TARGET":"2"}}'
nodeadm init -c file:///tmp/x.yaml
cat > user-data.toml <<'EOF'
[settings.kubernetes]
max-pods = 58
EOF
