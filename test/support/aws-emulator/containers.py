"""Containers of a Docker engine, by its socket: a job's attempt as one container on this machine's network."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote, urlencode

from emulator_state import report_error, new_id
from images import ImageCommand
from runners import Output, Task

DEFAULT_SOCKET = "/var/run/docker.sock"
API = "/v1.41"  # Docker 20.10, of 2020; later engines answer it too
OWNER = "gcbench.emulator"  # the label of the emulator's containers: its process id


class EngineError(Exception):
    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class SocketConnection(http.client.HTTPConnection):
    def __init__(self, path: str, timeout: float | None) -> None:
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


class Engine:
    def __init__(self, path: str) -> None:
        self.path = path
        self.owner = str(os.getpid())
        self.folders: set[str] = set()

    @staticmethod
    def found() -> Engine | None:
        address = os.environ.get("DOCKER_HOST", f"unix://{DEFAULT_SOCKET}")
        if not address.startswith("unix://"):
            return None  # containers there would not reach this machine's loopback
        engine = Engine(address.removeprefix("unix://"))
        try:
            engine.ask("GET", "/_ping", timeout=5)
        except (OSError, EngineError, http.client.HTTPException):
            return None
        engine.remove_orphans()
        return engine

    def ask(self, method: str, path: str, body: Any = None, timeout: float | None = 60) -> Any:
        with self.open(method, path, body, timeout) as response:
            content = response.read()
        return json.loads(content) if content[:1] in (b"{", b"[") else None

    @contextlib.contextmanager
    def open(
        self, method: str, path: str, body: Any = None, timeout: float | None = 60
    ) -> Iterator[http.client.HTTPResponse]:
        connection = SocketConnection(self.path, timeout)
        try:
            headers = {"Content-Type": "application/json"} if body is not None else {}
            connection.request(method, f"{API}{path}", None if body is None else json.dumps(body), headers)
            response = connection.getresponse()
            if response.status >= 400:
                content = response.read()
                message = (
                    json.loads(content).get("message", "") if content[:1] == b"{" else content.decode(errors="replace")
                )
                raise EngineError(response.status, message)
            yield response
        finally:
            connection.close()

    def task(
        self,
        container: dict[str, Any],
        image: ImageCommand | None,
        environment: dict[str, str],
        host: Any,
        name: str,
        output: Output,
    ) -> ContainerTask:
        return ContainerTask(self, container, image, environment, name, output)

    def image(self, name: str) -> tuple[dict[str, Any], str]:
        """An image's config as a registry has it, and its id."""
        try:
            found = self.ask("GET", f"/images/{quote(name, safe='')}/json")
        except EngineError as error:
            raise ValueError(str(error)) from error
        own = found.get("Config") or {}
        kept = ("Entrypoint", "Cmd", "Env", "Labels", "User", "WorkingDir")
        config = {key: own[key] for key in kept if own.get(key)}
        return {"architecture": found["Architecture"], "os": found["Os"], "config": config}, found["Id"]

    def own(self) -> list[dict[str, Any]]:
        query = urlencode({"all": "1", "filters": json.dumps({"label": [OWNER]})})
        return self.ask("GET", f"/containers/json?{query}") or []

    def remove_orphans(self) -> None:
        """Containers of emulators that were killed before they could end them."""
        for each in self.own():
            owner = each["Labels"].get(OWNER, "")
            if not (owner.isdigit() and os.path.exists(f"/proc/{owner}")):
                with contextlib.suppress(EngineError):
                    self.ask("DELETE", f"/containers/{each['Id']}?force=1")

    def clean(self) -> None:
        for each in self.own():
            if each["Labels"].get(OWNER) == self.owner:
                with contextlib.suppress(EngineError, OSError):
                    self.ask("DELETE", f"/containers/{each['Id']}?force=1&v=1")


class ContainerTask(Task):
    def __init__(
        self,
        engine: Engine,
        container: dict[str, Any],
        image: ImageCommand | None,
        environment: dict[str, str],
        name: str,
        output: Output,
    ) -> None:
        super().__init__()
        self.engine = engine
        self.container = container
        self.image = image
        self.environment = environment
        self.name = f"gcbench-emulator-{name}-{new_id()[:8]}"
        self.output = output
        self.id: str | None = None

    def send(self, number: int) -> None:
        if self.id is None:
            self.signals.append(number)
            return

        def kill() -> None:
            with contextlib.suppress(EngineError, OSError):
                self.engine.ask("POST", f"/containers/{self.id}/kill?signal={number}")

        threading.Thread(target=kill, daemon=True).start()  # the caller holds the emulator's lock

    def run(self, started: Callable[[], None], lock: Any) -> tuple[int | None, str | None]:
        reference = (self.image.docker if self.image else None) or self.container["image"]
        try:
            created = self.engine.ask("POST", f"/containers/create?name={quote(self.name)}", self.settings(reference))
        except EngineError as error:
            if error.status == 404:
                return None, f"CannotPullContainerError: Error response from daemon: {error}"
            return None, f"CannotCreateContainerError: Error response from daemon: {error}"
        identity = created["Id"]
        try:
            return self.run_created(identity, started, lock)
        finally:
            with contextlib.suppress(EngineError, OSError):
                self.engine.ask("DELETE", f"/containers/{identity}?force=1&v=1")

    def run_created(self, identity: str, started: Callable[[], None], lock: Any) -> tuple[int | None, str | None]:
        try:
            self.engine.ask("POST", f"/containers/{identity}/start")
        except EngineError as error:
            return 127, f"CannotStartContainerError: Error response from daemon: {error}"
        with lock:
            self.id = identity
            for number in self.signals:
                self.send(number)
            started()
        reader = threading.Thread(target=self.read_log, args=(identity,), daemon=True)
        reader.start()
        code = self.engine.ask("POST", f"/containers/{identity}/wait", timeout=None)["StatusCode"]
        reader.join(10)
        self.output.end()
        state = self.engine.ask("GET", f"/containers/{identity}/json")["State"]
        if state.get("OOMKilled"):
            return code, "OutOfMemoryError: Container killed due to memory usage"
        return code, None

    def read_log(self, identity: str) -> None:
        """The engine's stream of output: frames of 8 bytes of header and the text."""
        path = f"/containers/{identity}/logs?follow=1&stdout=1&stderr=1"
        try:
            with self.engine.open("GET", path, timeout=None) as response:
                while len(header := response.read(8)) == 8:
                    self.output.add(response.read(struct.unpack(">I", header[4:])[0]))
        except (OSError, EngineError, http.client.HTTPException) as error:
            report_error(f"the log of {self.name} ended: {error}")

    def settings(self, reference: str) -> dict[str, Any]:
        own = self.container
        linux = own.get("linuxParameters") or {}
        memory = next(
            (each["value"] for each in own.get("resourceRequirements") or [] if each["type"] == "MEMORY"),
            own.get("memory"),
        )
        vcpus = next(
            (each["value"] for each in own.get("resourceRequirements") or [] if each["type"] == "VCPU"),
            own.get("vcpus") or 1,
        )
        settings: dict[str, Any] = {
            "Image": reference,
            "Env": [f"{name}={value}" for name, value in self.environment.items()],
            "Labels": {OWNER: self.engine.owner},
            "AttachStdout": False,
            "AttachStderr": False,
            "HostConfig": {
                # Its own network would need a bridge, and the emulator listens on loopback.
                "NetworkMode": "host",
                "Memory": int(memory) * 2**20 if memory else 0,
                "MemorySwap": int(memory) * 2**20 if memory else 0,
                # A weight and no limit, as on AWS: a container sees and uses all processors of its host.
                "CpuShares": int(float(vcpus) * 1024),
                "ReadonlyRootfs": bool(own.get("readonlyRootFilesystem", False)),
                "Privileged": bool(own.get("privileged", False)),
                "Init": bool(linux.get("initProcessEnabled", False)),
                "ShmSize": int(linux.get("sharedMemorySize") or 64) * 2**20,
                "Ulimits": [
                    {"Name": each["name"], "Soft": each["softLimit"], "Hard": each["hardLimit"]}
                    for each in own.get("ulimits") or []
                ],
                "Tmpfs": {
                    each["containerPath"]: ",".join([*(each.get("mountOptions") or []), f"size={each['size']}m"])
                    for each in linux.get("tmpfs") or []
                },
                "Mounts": mounts(own),
            },
        }
        if own.get("command"):
            settings["Cmd"] = own["command"]
        if own.get("user"):
            settings["User"] = own["user"]
        return settings


def mounts(container: dict[str, Any]) -> list[dict[str, Any]]:
    """Volumes without a source, which live as long as the container. What is on a host's disk the emulator does not have."""
    sources = {each["name"]: (each.get("host") or {}).get("sourcePath") for each in container.get("volumes") or []}
    return [
        {"Type": "volume", "Target": each["containerPath"], "ReadOnly": bool(each.get("readOnly", False))}
        for each in container.get("mountPoints") or []
        if each.get("sourceVolume") in sources
    ]
