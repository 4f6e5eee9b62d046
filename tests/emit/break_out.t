Nothing that is given can break out of the text that it is put into. What a name cannot have is refused:

  $ for bad in '' ' ' '-x' 'a b' "a'b" 'a"b' 'a;reboot' 'a$(reboot)' 'a`reboot`' '${x}' '%{x}' $'a\nb' 'a\b' '</powershell>' 'a#b' 'a: b' '{a}' 'ä'; do
  >   for option in --cluster --nodegroup --region --endpoint --certificate-authority --service-cidr --node-labels --ami-id --node-class --node-role; do
  >     case $option in
  >       --nodegroup|--region) set -- eksctl --cluster c;;
  >       --ami-id|--node-class|--node-role) set -- karpenter --cluster c;;
  >       --cluster) set -- bootstrap-user-data;;
  >       --endpoint) set -- bootstrap-user-data --cluster c --certificate-authority Y2VydA==;;
  >       --certificate-authority) set -- bootstrap-user-data --cluster c --endpoint https://a;;
  >       *) set -- bootstrap-user-data --cluster c;;
  >     esac
  >     value=$bad
  >     if [ "$option" = --node-labels ]; then value="k=$bad"; fi
  >     maxpods emit "$@" "$option" "$value" m5.large > out 2> err
  >     status=$?
  >     # An empty label is one, and so is a role of that name.
  >     case "$option$bad" in --node-labels|--node-role-x) continue;; esac
  >     [ $status = 2 ] && [ ! -s out ] && grep -q "^maxpods: error: $option cannot" err || echo "accepted: $option '$bad': $(head -1 err)"
  >   done
  > done

The same of each option on its own:

  $ emit() { maxpods emit nodeadm --cluster c --endpoint "${endpoint:-https://a}" --certificate-authority "${ca:-Y2VydA==}" --service-cidr "${cidr:-10.100.0.0/16}" --max-pods 20 "$@"; }
  $ emit | grep -c .
  11
  $ for endpoint in http://a https:// https://a/b 'https://a?b' https://a:0 https://a:99999 https://-a 'https://a.b:' https://[::1 'https://[::1];x' a; do emit 2>&1 | head -1; done
  maxpods: error: --endpoint cannot be 'http://a'
  maxpods: error: --endpoint cannot be 'https://'
  maxpods: error: --endpoint cannot be 'https://a/b'
  maxpods: error: --endpoint cannot be 'https://a?b'
  maxpods: error: --endpoint cannot be 'https://a:0'
  maxpods: error: --endpoint cannot be 'https://a:99999'
  maxpods: error: --endpoint cannot be 'https://-a'
  maxpods: error: --endpoint cannot be 'https://a.b:'
  maxpods: error: --endpoint cannot be 'https://[::1'
  maxpods: error: --endpoint cannot be 'https://[::1];x'
  maxpods: error: --endpoint cannot be 'a'
  $ for endpoint in https://a https://a.b-c.com:443 'https://[2001:db8::1]:443'; do emit | grep -o 'apiServerEndpoint.*'; done; unset endpoint
  apiServerEndpoint: "https://a"
  apiServerEndpoint: "https://a.b-c.com:443"
  apiServerEndpoint: "https://[2001:db8::1]:443"
  $ for ca in 'Y2V' 'Y2Vy dA==' 'Y2Vy=dA=' '====' 'Y2V-dA=='; do emit 2>&1 | head -1; done; unset ca
  maxpods: error: --certificate-authority cannot be 'Y2V'
  maxpods: error: --certificate-authority cannot be 'Y2Vy dA=='
  maxpods: error: --certificate-authority cannot be 'Y2Vy=dA='
  maxpods: error: --certificate-authority cannot be '===='
  maxpods: error: --certificate-authority cannot be 'Y2V-dA=='
  $ for cidr in 10.100.0.0 10.100.0.1/16 10.100.0.0/8 10.100.0.0/28 fd00::/120 300.0.0.0/16; do emit 2>&1 | head -1; done; unset cidr
  maxpods: error: --service-cidr cannot be '10.100.0.0'
  maxpods: error: --service-cidr cannot be '10.100.0.1/16'
  maxpods: error: --service-cidr cannot be '10.100.0.0/8'
  maxpods: error: --service-cidr cannot be '10.100.0.0/28'
  maxpods: error: --service-cidr cannot be 'fd00::/120'
  maxpods: error: --service-cidr cannot be '300.0.0.0/16'
  $ for label in a '=b' 'a=b=c' '/a=b' 'a/b/c=d' 'A.com/b=c' '-a=b' 'a=-b' "$(printf 'a%.0s' {1..64})=b" a=b,a=c a=b,,c=d; do emit --node-labels "$label" 2>&1 | head -1; done
  maxpods: error: --node-labels cannot have 'a'
  maxpods: error: --node-labels cannot have '=b'
  maxpods: error: --node-labels cannot have 'a=b=c'
  maxpods: error: --node-labels cannot have '/a=b'
  maxpods: error: --node-labels cannot have 'a/b/c=d'
  maxpods: error: --node-labels cannot have 'A.com/b=c'
  maxpods: error: --node-labels cannot have '-a=b'
  maxpods: error: --node-labels cannot have 'a=-b'
  maxpods: error: --node-labels cannot have 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=b'
  maxpods: error: --node-labels has 'a' more than once
  maxpods: error: empty label in 'a=b,,c=d'
  $ for label in kubernetes.io/role=x eks.k8s.io/a=b node-role.kubernetes.io/worker= ; do emit --node-labels "$label" 2>&1 | head -2; done
  maxpods: error: --node-labels cannot have 'kubernetes.io/role=x': the kubelet refuses it
  hint: of kubernetes.io and k8s.io, the kubelet accepts labels of node.kubernetes.io and kubelet.kubernetes.io, and well-known labels
  maxpods: error: --node-labels cannot have 'eks.k8s.io/a=b': the kubelet refuses it
  hint: of kubernetes.io and k8s.io, the kubelet accepts labels of node.kubernetes.io and kubelet.kubernetes.io, and well-known labels
  maxpods: error: --node-labels cannot have 'node-role.kubernetes.io/worker=': the kubelet refuses it
  hint: of kubernetes.io and k8s.io, the kubelet accepts labels of node.kubernetes.io and kubelet.kubernetes.io, and well-known labels
  $ emit --node-labels 'node.kubernetes.io/a=b,topology.kubernetes.io/zone=c,eks.amazonaws.com/d=' | grep labels
        - "--node-labels=node.kubernetes.io/a=b,topology.kubernetes.io/zone=c,eks.amazonaws.com/d="
