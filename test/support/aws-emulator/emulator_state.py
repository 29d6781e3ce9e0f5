"""What every part of the emulator shares: one lock, one clock, one timeline of things to come, and the settings."""

from __future__ import annotations

import heapq
import itertools
import sys
import threading
import time
import traceback
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from typing import Any

ACCOUNT = "123456789012"
REGION = "us-west-2"


@dataclass
class Limits:
    """Delays in seconds and sizes, all settable while the emulator runs (`POST /emulator/limits`)."""

    computeEnvironmentSeconds: float = 0.3  # CREATING, UPDATING or DELETING of a compute environment
    jobQueueSeconds: float = 0.2  # the same of a job queue
    stackResourceSeconds: float = 0.05  # one resource of a stack that has no delay of its own
    submittedSeconds: float = 0.0  # SUBMITTED before a job is looked at
    bootSeconds: float = 0.2  # from the wish for an instance to its joining the cluster
    pullSeconds: float = 0.0  # STARTING: the image pull
    idleSeconds: float = 2.0  # an instance without a job lives that long
    stopSeconds: float = 5.0  # from SIGTERM to SIGKILL; 30 on AWS
    spotNoticeSeconds: float = 0.0  # from the notice in the instance metadata to the end; 120 on AWS
    timeoutScale: float = 1.0  # multiplies job timeouts, which AWS wants to be 60 s at least
    stateTimeLimitScale: float = 1.0  # multiplies jobStateTimeLimitActions' maxTimeSeconds (600 at least)
    processes: int = 32  # jobs that this machine runs at once; those beyond stay STARTING
    pageSize: int = 0  # results a page of any list of Batch; 0: as many as AWS gives
    logBytes: int = 2**20  # of one answer of GetLogEvents
    jobQueues: int = 50
    computeEnvironments: int = 50
    hostsTakeTurns: bool = False  # measurements wait for those of other hosts, which are this machine too
    submitsPerSecond: float = 0  # SubmitJob calls a second before 429; 0: no limit (50 on AWS)
    iamSeconds: float = 0.0  # IAM's eventual consistency: roles and profiles unknown to others for so long
    sessionSeconds: int = 3600  # the longest that credentials of AssumeRoleWithWebIdentity hold
    vcpuQuota: float = 1920  # of EC2's vCPU quotas in Service Quotas; it limits what compute environments bring up
    vcpuQuotas: dict[str, float] = field(default_factory=dict)  # the same of one, by its code
    # Instances available per type, and in all; None: as many as asked for.
    capacity: dict[str, int] = field(default_factory=dict)
    totalCapacity: int | None = None

    def __post_init__(self) -> None:
        self._at_start: dict[str, Any] = {}

    def set(self, values: dict[str, Any]) -> None:
        known = {each.name for each in fields(self)}
        unknown = set(values) - known
        if unknown:
            raise ValueError(f"unknown limits: {', '.join(sorted(unknown))}; known: {', '.join(sorted(known))}")
        for name, value in values.items():
            setattr(self, name, value)

    def reset(self) -> None:
        """Back to the presets, and to what the emulator was started with."""
        for name, value in Limits().asdict().items():
            setattr(self, name, value)
        self.set(self._at_start)

    def override(self, values: dict[str, Any]) -> None:
        self._at_start = values
        self.set(values)

    def asdict(self) -> dict[str, Any]:
        return {each.name: getattr(self, each.name) for each in fields(self)}


class Timer:
    __slots__ = ("action", "cancelled", "when")

    def __init__(self, when: float, action: Callable[[], None]) -> None:
        self.when = when
        self.action = action
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


class EmulatorState:
    """One lock guards all of the emulator's own state; timers run under it, one after another, in one thread."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.limits = Limits()
        self.seed = 1  # of faults that name none
        self.endpoint = ""
        self.stopping = False
        self._held = False
        self._timers: list[tuple[float, int, Timer]] = []
        self._count = itertools.count()
        self._wake = threading.Condition(threading.Lock())
        self._listeners: list[Callable[[dict[str, Any]], None]] = []

    def start(self) -> None:
        """Runs timers from now on. Threads do not survive a fork, so each forked process starts its own."""
        threading.Thread(target=self._run_timers, name="timeline", daemon=True).start()

    def after(self, seconds: float, action: Callable[[], None]) -> Timer:
        timer = Timer(time.monotonic() + max(0.0, seconds), action)
        with self._wake:
            heapq.heappush(self._timers, (timer.when, next(self._count), timer))
            self._wake.notify()
        return timer

    def hold(self, held: bool) -> None:
        """While held, nothing changes by itself: what is due comes when it is released."""
        with self._wake:
            self._held = held
            self._wake.notify()

    def _run_timers(self) -> None:
        while True:
            with self._wake:
                while True:
                    if self._timers and not self._held:
                        wait = self._timers[0][0] - time.monotonic()
                        if wait <= 0:
                            timer = heapq.heappop(self._timers)[2]
                            break
                        self._wake.wait(wait)
                    else:
                        self._wake.wait()
            with self.lock:
                if timer.cancelled or self.stopping:
                    continue
                try:
                    timer.action()
                except Exception:  # a fault of the emulator is shown, and the rest goes on
                    traceback.print_exc()

    def emit(self, event: dict[str, Any]) -> None:
        """Something a person may want to see: a job's change of state, an instance, a stack."""
        for listener in self._listeners:
            listener(event)

    def listen(self, listener: Callable[[dict[str, Any]], None]) -> None:
        self._listeners.append(listener)


def milliseconds() -> int:
    return int(time.time() * 1000)


def new_id() -> str:
    return str(uuid.uuid4())


class AwsError(Exception):
    """An answer that is an error: code, HTTP status, message."""

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status


def client_error(message: str) -> AwsError:
    return AwsError("ClientException", message)


def report_error(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


state = EmulatorState()
