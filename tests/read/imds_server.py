"""A stand-in for the instance metadata service, well-behaved or not, on a free port of the loopback.

usage: imds_server.py BEHAVIOUR REQUESTS_FILE, which prints its port and serves until it is killed.
"""

import socket
import sys
import time

TYPE = b"m5.large"
TOKEN = b"AQAEAtoken=="


def response(status: str, body: bytes, headers: str = "") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{headers}Connection: close\r\n\r\n"
    return head.encode() + body


def dribble(connection: socket.socket, pieces) -> None:
    try:
        for piece in pieces:
            connection.sendall(piece)
            time.sleep(0.005)
    except OSError:
        pass  # the client had enough


def endless(piece: bytes):
    while True:
        yield piece


def answer(behaviour: str, request: bytes, connection: socket.socket) -> None:
    is_put = request.startswith(b"PUT ")
    good = response("200 OK", TOKEN if is_put else TYPE)
    if behaviour == "silent":
        time.sleep(60)
    elif behaviour == "late" and not is_put:
        time.sleep(1)
        connection.sendall(good)
    elif behaviour == "too-late":
        time.sleep(1.5)  # each answer in time, both of them not
        connection.sendall(good)
    elif behaviour == "dribble":
        dribble(connection, (bytes([byte]) for byte in good))
    elif behaviour == "endless-body":
        dribble(connection, endless(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 4096))
    elif behaviour == "endless-headers":
        dribble(connection, endless(b"HTTP/1.1 200 OK\r\n" + b"X-Filler: x\r\n" * 400))
    elif behaviour == "garbage":
        connection.sendall(b"\x00\xff\r\n\r\ngarbage")
    elif behaviour == "closed":
        pass
    elif behaviour == "short":
        connection.sendall(good[:-1])
    elif behaviour == "no-length":
        connection.sendall(b"HTTP/1.0 200 OK\r\n\r\n" + (TOKEN if is_put else TYPE))
    elif behaviour == "bad-length":
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n")
    elif behaviour == "chunked":
        connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
    elif behaviour == "not-a-type" and not is_put:
        connection.sendall(response("200 OK", b"<html>hello</html>"))
    elif behaviour == "unknown-type" and not is_put:
        connection.sendall(response("200 OK", b"x9.large"))
    elif behaviour == "bad-token" and is_put:
        connection.sendall(response("200 OK", b"a\r\nX-Injected: b"))
    elif behaviour == "empty-token" and is_put:
        connection.sendall(response("200 OK", b""))
    elif behaviour == "redirect":
        connection.sendall(response("302 Found", b"", "Location: http://127.0.0.1:1/\r\n"))
    elif behaviour == "401-for-type" and not is_put:
        connection.sendall(response("401 Unauthorized", b""))
    elif behaviour.isdigit():
        connection.sendall(response(f"{behaviour} No", b"no"))
    else:
        connection.sendall(good)


def main() -> None:
    behaviour, requests_file = sys.argv[1:]
    with socket.create_server(("127.0.0.1", 0)) as server:
        print(server.getsockname()[1], flush=True)
        while True:
            connection, _ = server.accept()
            with connection:
                request = connection.recv(65536)
                with open(requests_file, "ab") as requests:
                    requests.write(request)
                answer(behaviour, request, connection)


main()
