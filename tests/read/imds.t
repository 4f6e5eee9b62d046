The type of the instance it runs on, from the instance metadata service, version 2. A server on the loopback
stands in for it, with a behaviour of its choice:

  $ ask() {
  >   behaviour=$1; shift
  >   rm -f port requests
  >   python3 "$TESTDIR/imds_server.py" "$behaviour" requests > port.new &
  >   for attempt in $(seq 500); do
  >     if [ -s port.new ]; then mv port.new port; break; fi
  >     sleep 0.01
  >   done
  >   AWS_EC2_METADATA_SERVICE_ENDPOINT=http://${host:-127.0.0.1}:$(cat port)$path \
  >     maxpods --instance-type-from-imds "$@"
  >   status=$?
  >   kill $!; wait $! 2> /dev/null
  >   return $status
  > }

  $ ask good --cni-version 1.18.0
  29
  $ sed 's/127.0.0.1:[0-9]*/ADDRESS/; s/\r$//' requests
  PUT /latest/api/token HTTP/1.1
  Host: ADDRESS
  Accept: */*
  Connection: close
  Content-Length: 0
  X-aws-ec2-metadata-token-ttl-seconds: 60
  
  GET /latest/meta-data/instance-type HTTP/1.1
  Host: ADDRESS
  Accept: */*
  Connection: close
  Content-Length: 0
  X-aws-ec2-metadata-token: AQAEAtoken==
  

An answer may be late, in pieces, and end with the connection, as long as all is done in 2 seconds:

  $ ask late
  29
  $ ask dribble
  29
  $ ask no-length
  29

It wins over a type that is named, as in the published script:

  $ ask good --instance-type c5.4xlarge
  maxpods: warning: --instance-type is ignored: --instance-type-from-imds overrides it
  hint: give only one of them
  29
  $ ask good c5.4xlarge
  maxpods: error: TYPE and --instance-type-from-imds cannot be combined: both name the type
  [2]

The host may be called localhost, the endpoint may have a path, and a slash at its end:

  $ host=localhost path=/some/where/ ask good
  29
  $ grep -a '^[A-Z]* /' requests | tr -d '\r'
  PUT /some/where/latest/api/token HTTP/1.1
  GET /some/where/latest/meta-data/instance-type HTTP/1.1

Everything else is an error, within 2 seconds and a bit:

  $ time_limited() {
  >   start=$(date +%s%N)
  >   ask "$@"
  >   status=$?
  >   test $(( ($(date +%s%N) - start) / 1000000 )) -lt 4000 || echo "it took too long"
  >   return $status
  > }
  $ time_limited silent
  maxpods: error: cannot ask the instance metadata service: no answer within 2 s
  hint: name the type instead: --instance-type TYPE
  [2]
  $ time_limited too-late
  maxpods: error: cannot ask the instance metadata service: no answer within 2 s
  hint: name the type instead: --instance-type TYPE
  [2]
  $ time_limited endless-body
  maxpods: error: cannot ask the instance metadata service: its answer is too long
  hint: name the type instead: --instance-type TYPE
  [2]
  $ time_limited endless-headers
  maxpods: error: cannot ask the instance metadata service: its answer is too long
  hint: name the type instead: --instance-type TYPE
  [2]
  $ time_limited garbage
  maxpods: error: cannot ask the instance metadata service: its answer is not HTTP
  hint: name the type instead: --instance-type TYPE
  [2]
  $ time_limited closed
  maxpods: error: cannot ask the instance metadata service: it closed the connection
  hint: name the type instead: --instance-type TYPE
  [2]
  $ time_limited short
  maxpods: error: cannot ask the instance metadata service: its answer is incomplete
  hint: name the type instead: --instance-type TYPE
  [2]
  $ time_limited bad-length
  maxpods: error: cannot ask the instance metadata service: its answer has no valid Content-Length
  hint: name the type instead: --instance-type TYPE
  [2]
  $ time_limited chunked
  maxpods: error: cannot ask the instance metadata service: its answer is chunked
  hint: name the type instead: --instance-type TYPE
  [2]
  $ time_limited 401
  maxpods: error: cannot ask the instance metadata service: it answers PUT /latest/api/token with status 401
  hint: name the type instead: --instance-type TYPE
  [2]
  $ time_limited 403
  maxpods: error: cannot ask the instance metadata service: it answers PUT /latest/api/token with status 403
  hint: name the type instead: --instance-type TYPE
  [2]
  $ time_limited 404
  maxpods: error: cannot ask the instance metadata service: it answers PUT /latest/api/token with status 404
  hint: name the type instead: --instance-type TYPE
  [2]
  $ time_limited 500
  maxpods: error: cannot ask the instance metadata service: it answers PUT /latest/api/token with status 500
  hint: name the type instead: --instance-type TYPE
  [2]
  $ time_limited 401-for-type
  maxpods: error: cannot ask the instance metadata service: it answers GET /latest/meta-data/instance-type with status 401
  hint: name the type instead: --instance-type TYPE
  [2]
  $ time_limited not-a-type
  maxpods: error: cannot ask the instance metadata service: its answer is not an instance type
  hint: name the type instead: --instance-type TYPE
  [2]
  $ time_limited unknown-type
  maxpods: error: unknown instance type 'x9.large'
  hint: describe the type: --enis N --ips-per-eni N --vcpus N [--nitro]
  [2]
  $ time_limited bad-token
  maxpods: error: cannot ask the instance metadata service: its session token is not valid
  hint: name the type instead: --instance-type TYPE
  [2]
  $ time_limited empty-token
  maxpods: error: cannot ask the instance metadata service: its session token is not valid
  hint: name the type instead: --instance-type TYPE
  [2]

A redirect is not followed:

  $ time_limited redirect
  maxpods: error: cannot ask the instance metadata service: it answers PUT /latest/api/token with status 302
  hint: name the type instead: --instance-type TYPE
  [2]
  $ grep -ac HTTP requests
  1

Nobody listens, and endpoints that cannot be:

  $ imds() { AWS_EC2_METADATA_SERVICE_ENDPOINT=$1 maxpods --instance-type-from-imds; }
  $ imds http://127.0.0.1:1
  maxpods: error: cannot ask the instance metadata service: Connection refused
  hint: name the type instead: --instance-type TYPE
  [2]
  $ imds 'http://[::1]:1' 2>&1 | sed -E 's/Cannot assign requested address|Address family not supported by protocol/Connection refused/'
  maxpods: error: cannot ask the instance metadata service: Connection refused
  hint: name the type instead: --instance-type TYPE
  $ imds https://127.0.0.1
  maxpods: error: cannot use the metadata endpoint 'https://127.0.0.1'
  hint: AWS_EC2_METADATA_SERVICE_ENDPOINT is http://ADDRESS[:PORT], with an IPv4 address, an IPv6 address in brackets, or localhost
  [2]
  $ imds http://metadata.example
  maxpods: error: cannot use the metadata endpoint 'http://metadata.example'
  hint: AWS_EC2_METADATA_SERVICE_ENDPOINT is http://ADDRESS[:PORT], with an IPv4 address, an IPv6 address in brackets, or localhost
  [2]
  $ imds http://127.0.0.1:99999
  maxpods: error: cannot use the metadata endpoint 'http://127.0.0.1:99999'
  hint: AWS_EC2_METADATA_SERVICE_ENDPOINT is http://ADDRESS[:PORT], with an IPv4 address, an IPv6 address in brackets, or localhost
  [2]
  $ imds http://127.0.0.1:
  maxpods: error: cannot use the metadata endpoint 'http://127.0.0.1:'
  hint: AWS_EC2_METADATA_SERVICE_ENDPOINT is http://ADDRESS[:PORT], with an IPv4 address, an IPv6 address in brackets, or localhost
  [2]
  $ imds 'http://[::1'
  maxpods: error: cannot use the metadata endpoint 'http://[::1'
  hint: AWS_EC2_METADATA_SERVICE_ENDPOINT is http://ADDRESS[:PORT], with an IPv4 address, an IPv6 address in brackets, or localhost
  [2]
  $ imds 127.0.0.1
  maxpods: error: cannot use the metadata endpoint '127.0.0.1'
  hint: AWS_EC2_METADATA_SERVICE_ENDPOINT is http://ADDRESS[:PORT], with an IPv4 address, an IPv6 address in brackets, or localhost
  [2]
  $ imds "$(printf 'http://127.0.0.1/\r\nX-Injected: yes')"
  maxpods: error: cannot use the metadata endpoint 'http://127.0.0.1/??X-Injected: yes'
  hint: AWS_EC2_METADATA_SERVICE_ENDPOINT is http://ADDRESS[:PORT], with an IPv4 address, an IPv6 address in brackets, or localhost
  [2]
