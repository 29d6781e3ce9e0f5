"""The instance metadata service, version 2, of each host: on a port of its own, so that any client finds it."""

from __future__ import annotations

import contextlib
import json
import secrets
import selectors
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler
from typing import Any

from emulator_state import ACCOUNT, REGION, milliseconds

MAX_TOKEN_SECONDS = 21_600


def instant(seconds: float) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


class Instance:
    """What the metadata of one host says."""

    def __init__(self, host: Any, role: str | None, credentials: Any) -> None:
        self.host = host
        self.role = role
        self.credentials = credentials
        self.tokens: dict[str, float] = {}
        self.ends_at: float | None = None

    def token(self, seconds: int) -> str:
        text = secrets.token_urlsafe(40)
        self.tokens[text] = time.time() + seconds
        return text

    def read(self, path: str) -> str | None:
        instance = self.host.instance
        zone = instance.placement.zone
        role = self.role
        tree: dict[str, str] = {
            "meta-data/ami-id": instance.image_id,
            "meta-data/instance-id": instance.id,
            "meta-data/instance-type": instance.instance_type,
            "meta-data/instance-life-cycle": "spot" if self.host.spot else "on-demand",
            "meta-data/local-ipv4": instance.private_ip or "10.0.0.1",
            "meta-data/hostname": instance.private_dns_name,
            "meta-data/placement/availability-zone": zone,
            "meta-data/placement/region": REGION,
            "meta-data/services/domain": "amazonaws.com",
            "dynamic/instance-identity/document": json.dumps(self.identity(), indent=2),
        }
        if role:
            tree["meta-data/iam/security-credentials/"] = role
            tree["meta-data/iam/security-credentials"] = role
        if role and path == f"meta-data/iam/security-credentials/{role}":
            keys = self.credentials.of_role(f"arn:aws:iam::{ACCOUNT}:role/{role}", instance.id)
            keys = {key: value for key, value in keys.items() if key != "RoleArn"}
            return json.dumps({"Code": "Success", "Type": "AWS-HMAC", "LastUpdated": instant(time.time()), **keys})
        if self.ends_at is not None:
            tree["meta-data/spot/instance-action"] = json.dumps({"action": "terminate", "time": instant(self.ends_at)})
            tree["meta-data/spot/termination-time"] = instant(self.ends_at)
        if path in tree:
            return tree[path]
        below = {
            each[len(path.rstrip("/")) + 1 :].split("/")[0] for each in tree if each.startswith(path.rstrip("/") + "/")
        }
        return "\n".join(sorted(below - {""})) if below - {""} else None

    def identity(self) -> dict[str, Any]:
        instance = self.host.instance
        return {
            "accountId": ACCOUNT,
            "architecture": self.host.kind.architecture,
            "availabilityZone": instance.placement.zone,
            "billingProducts": None,
            "devpayProductCodes": None,
            "marketplaceProductCodes": None,
            "imageId": instance.image_id,
            "instanceId": instance.id,
            "instanceType": instance.instance_type,
            "kernelId": None,
            "pendingTime": instant(self.host.launched),
            "privateIp": instance.private_ip,
            "ramdiskId": None,
            "region": REGION,
            "version": "2017-09-30",
        }


class Metadata:
    """Listens for all hosts in one thread; each request is answered in a short one of its own."""

    def __init__(self) -> None:
        self._sockets: dict[str, socket.socket] = {}
        self._instances: dict[str, Instance] = {}
        self._lock = threading.Lock()

    def start(self) -> None:
        """Listens from now on. Each forked process has a selector of its own."""
        self._selector = selectors.DefaultSelector()
        self._bell, self._rope = socket.socketpair()
        self._selector.register(self._bell, selectors.EVENT_READ, None)
        threading.Thread(target=self._listen, name="metadata", daemon=True).start()

    def open(self, host: Any, role: str | None, credentials: Any) -> str:
        listener = socket.create_server(("127.0.0.1", 0))
        instance = Instance(host, role, credentials)
        with self._lock:
            self._instances[host.instance_id] = instance
            self._sockets[host.instance_id] = listener
            self._selector.register(listener, selectors.EVENT_READ, instance)
        self._rope.send(b".")
        return f"http://127.0.0.1:{listener.getsockname()[1]}"

    def notice(self, host: Any, seconds: float) -> None:
        self._instances[host.instance_id].ends_at = time.time() + seconds

    def close(self, host: Any) -> None:
        with self._lock:
            listener = self._sockets.pop(host.instance_id, None)
            self._instances.pop(host.instance_id, None)
            if listener is not None:
                self._selector.unregister(listener)
                listener.close()

    def _listen(self) -> None:
        while True:
            for key, _ in self._selector.select():
                if key.data is None:
                    self._bell.recv(1024)
                    continue
                with contextlib.suppress(OSError):
                    connection, address = key.fileobj.accept()  # type: ignore[union-attr]
                    threading.Thread(target=self._serve, args=(connection, address, key.data), daemon=True).start()

    def _serve(self, connection: socket.socket, address: Any, instance: Instance) -> None:
        with contextlib.suppress(OSError), connection:
            connection.settimeout(10)
            type("Handler", (MetadataHandler,), {"instance": instance})(connection, address, None)


class MetadataHandler(BaseHTTPRequestHandler):
    instance: Instance
    protocol_version = "HTTP/1.1"

    def do_PUT(self) -> None:
        if self.path != "/latest/api/token":
            return self._answer(404, "")
        try:
            seconds = int(self.headers.get("x-aws-ec2-metadata-token-ttl-seconds", ""))
        except ValueError:
            return self._answer(400, "")
        if not 1 <= seconds <= MAX_TOKEN_SECONDS:
            return self._answer(400, "")
        self._answer(200, self.instance.token(seconds), {"x-aws-ec2-metadata-token-ttl-seconds": str(seconds)})

    def do_GET(self) -> None:
        token = self.headers.get("x-aws-ec2-metadata-token", "")
        if self.instance.tokens.get(token, 0) * 1000 < milliseconds():
            return self._answer(401, "")
        text = self.instance.read(self.path.removeprefix("/latest/").lstrip("/"))
        self._answer(200 if text is not None else 404, text or "")

    def _answer(self, status: int, text: str, headers: dict[str, str] | None = None) -> None:
        body = text.encode()
        self.send_response(status)
        for name, value in {"Content-Type": "text/plain", "Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        pass


metadata = Metadata()
