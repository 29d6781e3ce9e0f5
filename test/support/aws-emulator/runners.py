"""Runs a job's attempt for real: as a process of this machine, or as a container of a Docker engine."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import traceback
from collections.abc import Callable
from typing import Any

from emulator_state import state
from images import ImageCommand, images

Lines = Callable[[list[str]], None]
TaskEnd = Callable[[int | None, str | None], None]


class Task:
    """One attempt running. `stop` asks it to end, `kill` ends it."""

    def __init__(self) -> None:
        self.out_of_memory = False
        self.lost = False  # its host is gone
        self.process: subprocess.Popen[bytes] | None = None
        self.signals: list[int] = []  # what came before there was a process

    def run(self, started: Callable[[], None], lock: Any) -> tuple[int | None, str | None]:
        """Runs it to its end, in a thread of its own; returns the exit code and the container's reason."""
        raise NotImplementedError

    def stop(self) -> None:
        self.send(signal.SIGTERM)

    def kill(self) -> None:
        self.send(signal.SIGKILL)

    def send(self, number: int) -> None:
        if self.process is None:
            self.signals.append(number)
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):
            if number == signal.SIGTERM:
                os.kill(self.process.pid, number)  # as an engine tells a container's first process only
            else:
                os.killpg(self.process.pid, number)


class Output:
    """Lines of a program as they come, handed on in small batches under the emulator's lock."""

    def __init__(self, forward: Lines) -> None:
        self._hand_on = forward
        self._rest = b""
        self._lines: list[str] = []

    def add(self, chunk: bytes) -> None:
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        self._lines += [line.decode(errors="replace").rstrip("\r") for line in lines]
        self.flush()

    def end(self) -> None:
        if self._rest:
            self._lines.append(self._rest.decode(errors="replace"))
            self._rest = b""
        self.flush()

    def flush(self) -> None:
        if self._lines:
            lines, self._lines = self._lines, []
            with state.lock:
                self._hand_on(lines)


class Runner:
    """Chooses between containers and processes; `mode` is docker, process or auto."""

    def __init__(self) -> None:
        self.mode = "auto"
        self.engine: Any | None = None
        self.scratch = ""

    def choose(self, mode: str) -> None:
        """Finds the engine. With `docker` one must answer; with `auto` processes take its place."""
        self.mode = mode
        self.scratch = tempfile.mkdtemp(prefix="gcbench-emulator-")
        if mode == "process":
            return
        from containers import Engine

        self.engine = Engine.found()
        if self.engine is None and mode == "docker":
            raise SystemExit("no Docker engine answers: start one, or leave out --mode docker")

    def start(
        self,
        container: dict[str, Any],
        environment: dict[str, str],
        host: Any,
        name: str,
        lines: Lines,
        started: Callable[[], None],
        ended: TaskEnd,
    ) -> Task:
        image = images.find(container["image"])
        output = Output(lines)
        task: Task
        if image is not None and architecture_of(image) != host.kind.architecture:
            task = WrongArchitecture(image, container, output)
        elif self.engine is not None and not (image and image.docker is None and image.process):
            task = self.engine.task(container, image, environment, host, name, output)
        else:
            task = ProcessTask(container, image, environment, os.path.join(self.scratch, name), output)

        def run() -> None:
            code: int | None = None
            reason: str | None = None
            try:
                code, reason = task.run(started, state.lock)
            except Exception as fault:
                traceback.print_exc()
                reason = f"CannotStartContainerError: {fault}"
            with state.lock:
                if task.out_of_memory:
                    code, reason = 137, "OutOfMemoryError: Container killed due to memory usage"
                ended(code, reason)

        threading.Thread(target=run, name=name, daemon=True).start()
        return task

    def clean(self) -> None:
        shutil.rmtree(self.scratch, ignore_errors=True)
        if self.engine is not None:
            self.engine.clean()


ARCHITECTURES = {"arm64": "arm64", "aarch64": "arm64", "amd64": "x86_64", "x86_64": "x86_64"}


def architecture_of(image: ImageCommand) -> str:
    """As the registry has it, in EC2's word."""
    name = image.config.get("architecture", "amd64")
    return ARCHITECTURES.get(name, name)


def not_executable(program: str, output: Output, started: Callable[[], None], lock: Any) -> tuple[int, None]:
    """What an image for another architecture does: the container starts, and its first program can't."""
    with lock:
        started()
    output.add(f"exec {program}: exec format error\n".encode())
    return 1, None


class WrongArchitecture(Task):
    """An image for another architecture than the host's. Batch checks nothing of it; the program just can't run."""

    def __init__(self, image: ImageCommand, container: dict[str, Any], output: Output) -> None:
        super().__init__()
        config = image.config.get("config") or {}
        self.program = [
            *(config.get("Entrypoint") or []),
            *(container.get("command") or config.get("Cmd") or []),
            "program",
        ][0]
        self.output = output

    def run(self, started: Callable[[], None], lock: Any) -> tuple[int | None, str | None]:
        return not_executable(self.program, self.output, started, lock)


class ProcessTask(Task):
    def __init__(
        self,
        container: dict[str, Any],
        image: ImageCommand | None,
        environment: dict[str, str],
        folder: str,
        output: Output,
    ) -> None:
        super().__init__()
        self.container = container
        self.image = image
        self.environment = environment
        self.folder = folder
        self.output = output

    def run(self, started: Callable[[], None], lock: Any) -> tuple[int | None, str | None]:
        if self.image is None or self.image.process is None:
            return None, f"CannotPullContainerError: the emulator has no program for {self.container['image']}"
        config = self.image.config.get("config") or {}
        command = self.container.get("command") or config.get("Cmd") or []
        arguments = [*(self.image.process.get("entrypoint") or []), *command]
        os.makedirs(os.path.join(self.folder, "tmp"))
        try:
            process = subprocess.Popen(
                arguments,
                cwd=self.folder,
                env=self.variables(config),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        except OSError as fault:
            if fault.errno == errno.ENOEXEC:
                return not_executable(arguments[0], self.output, started, lock)
            return 127, (
                "CannotStartContainerError: Error response from daemon: failed to create task for container: "
                f'exec: "{arguments[0]}": {fault.strerror}'
            )
        with lock:
            self.process = process
            for number in self.signals:
                self.send(number)
            started()
        reader = threading.Thread(target=self._read, args=(process,), daemon=True)
        reader.start()
        # Ended, and not yet reaped: until then its number, which is that of its group, is nobody else's.
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
        with lock, contextlib.suppress(ProcessLookupError, PermissionError):
            self.process = None
            os.killpg(process.pid, signal.SIGKILL)  # as a container's end takes with it what it started
        code = process.wait()
        reader.join(5)
        self.output.end()
        shutil.rmtree(self.folder, ignore_errors=True)
        return (code if code >= 0 else 128 - code), None

    def _read(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        with process.stdout as stream:
            while chunk := os.read(stream.fileno(), 65536):
                self.output.add(chunk)

    def variables(self, config: dict[str, Any]) -> dict[str, str]:
        """The image's and the job's variables, with this machine's PATH: the image's names folders of the image."""
        variables = dict(each.split("=", 1) for each in config.get("Env") or [] if "=" in each)
        own = self.image.process.get("environment") or {} if self.image and self.image.process else {}
        # Jobs that are processes start the same program again and again: Node need not compile it each time.
        cache = {name: os.environ[name] for name in ("NODE_COMPILE_CACHE",) if name in os.environ}
        return {
            **cache,
            **variables,
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": self.folder,
            "TMPDIR": os.path.join(self.folder, "tmp"),
            **own,
            **self.environment,
        }
