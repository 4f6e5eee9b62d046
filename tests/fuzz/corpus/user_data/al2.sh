#!/bin/bash
set -ex
MAX_PODS=58
export KUBELET_EXTRA_ARGS="--max-pods=${MAX_PODS}"
if [ -n "$1" ]; then sudo sed -i 's/a/b/' /etc/eks/bootstrap.sh; fi
/etc/eks/bootstrap.sh x --use-max-pods false \
  --kubelet-extra-args "--max-pods=$MAX_PODS --node-labels=$(hostname -s)" '--v=2'
