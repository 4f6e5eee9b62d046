Ten modes side by side:

  $ maxpods compare m5.large m5.8xlarge t3.medium
  maxpods: warning: t3.medium does not support security groups for pods: it has no trunk network interface
  hint: list types with branch ENIs with: maxpods list --trunking -o wide
                  IPv4        + custom      + pod-eni               Windows         Auto
  TYPE        single  prefix  single  prefix  single  prefix  IPv6  single  prefix  Mode
  m5.large        29     110      20     110      20     110   110       9     110    27
  m5.8xlarge     234     250     205     250     205     250   250      29     250   110
  t3.medium       17     110      12     110      17     110   110       5      80    15
  $ maxpods compare m4.large -q
                IPv4        + custom      + pod-eni               Windows         Auto
  TYPE      single  prefix  single  prefix  single  prefix  IPv6  single  prefix  Mode
  m4.large      20      20      11      11      20      20     -       9       9    18

Limits hold in all of them:

  $ maxpods compare m5.large --cni-max-eni 2 --host-network-pods 0 -q
                IPv4        + custom      + pod-eni               Windows         Auto
  TYPE      single  prefix  single  prefix  single  prefix  IPv6  single  prefix  Mode
  m5.large      18     110       9     110       9     110   110       9     110    27

For machines:

  $ maxpods compare m4.large -o csv -q
  instance_type,mode,recommended,max_allowed,binding
  m4.large,single,20,20,addresses
  m4.large,prefix,20,20,addresses
  m4.large,single_custom_networking,11,11,addresses
  m4.large,prefix_custom_networking,11,11,addresses
  m4.large,single_pod_eni,20,20,addresses
  m4.large,prefix_pod_eni,20,20,addresses
  m4.large,ipv6,,,
  m4.large,windows,9,9,addresses
  m4.large,windows_prefix,9,9,addresses
  m4.large,auto_mode,18,18,addresses
  $ maxpods compare m5.large -o json | tr -d ' \n'; echo
  {"schemaVersion":1,"types":[{"instanceType":"m5.large","modes":{"single":{"recommended":29,"maxAllowed":29,"binding":"addresses","warnings":[]},"prefix":{"recommended":110,"maxAllowed":434,"binding":"cap","warnings":[]},"singleCustomNetworking":{"recommended":20,"maxAllowed":20,"binding":"addresses","warnings":[]},"prefixCustomNetworking":{"recommended":110,"maxAllowed":290,"binding":"cap","warnings":[]},"singlePodEni":{"recommended":20,"maxAllowed":20,"binding":"addresses","warnings":[]},"prefixPodEni":{"recommended":110,"maxAllowed":290,"binding":"cap","warnings":[]},"ipv6":{"recommended":110,"maxAllowed":null,"binding":"cap","warnings":[]},"windows":{"recommended":9,"maxAllowed":9,"binding":"addresses","warnings":[]},"windowsPrefix":{"recommended":110,"maxAllowed":144,"binding":"cap","warnings":[]},"autoMode":{"recommended":27,"maxAllowed":27,"binding":"addresses","warnings":[]}}}]}

The whole catalog:

  $ maxpods list -o names > names
  $ maxpods compare $(cat names) -o csv -q | wc -l | diff - <(echo $((1 + 10 * $(wc -l < names))))
