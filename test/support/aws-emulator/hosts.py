"""Hosts: the instances that compute environments bring up for jobs, and let go when idle or reclaimed."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from moto.ec2.models.instance_types import INSTANCE_TYPES

import aws_state
from emulator_state import ACCOUNT, REGION, Timer, client_error, new_id, state
from imds import metadata
from resources import STACK_KEY

# The ECS agent and the kernel keep some of an instance's memory: 32,768 MiB register as about 31,300.
REGISTERED_SHARE = 0.96
REGISTERED_LOSS_MIB = 128
OPTIMAL_FAMILIES = ("c4", "m4", "r4")


@dataclass(frozen=True)
class InstanceType:
    name: str
    vcpus: int
    memory: int  # nominal, in MiB
    architecture: str


def registered_memory(nominal: int) -> int:
    return int(nominal * REGISTERED_SHARE) - REGISTERED_LOSS_MIB


def instance_type_of(name: str, cpu_options: dict[str, Any] | None) -> InstanceType:
    facts = INSTANCE_TYPES[name]
    cores = int((cpu_options or {}).get("CoreCount") or facts["VCpuInfo"].get("DefaultCores") or 1)
    threads = (cpu_options or {}).get("ThreadsPerCore")
    vcpus = cores * int(threads) if threads else int(facts["VCpuInfo"]["DefaultVCpus"])
    architecture = "arm64" if "arm64" in facts["ProcessorInfo"]["SupportedArchitectures"] else "x86_64"
    return InstanceType(name, vcpus, int(facts["MemoryInfo"]["SizeInMiB"]), architecture)


def usable_types(resources: dict[str, Any]) -> list[InstanceType]:
    """The instance types of a compute environment, the smallest first; a family stands for all its sizes."""
    options = (aws_state.template_data(resources) or {}).get("CpuOptions")
    kinds: dict[str, InstanceType] = {}
    for request in resources.get("instanceTypes") or []:
        if request in INSTANCE_TYPES:
            names: Iterable[str] = [request]
        else:
            families = OPTIMAL_FAMILIES if request == "optimal" else (request,)
            names = [each for each in INSTANCE_TYPES if each.split(".")[0] in families and ".metal" not in each]
            if not names:
                raise client_error(
                    f"Error executing request, Exception : Instance type {request} is not supported., "
                    f"RequestId: {new_id()}"
                )
        for name in names:
            kinds[name] = instance_type_of(name, options)
    return sorted(kinds.values(), key=lambda each: (each.vcpus, each.memory))


@dataclass(eq=False)
class Host:
    environment: str
    kind: InstanceType
    spot: bool
    instance: Any  # moto's
    metadata_url: str
    up: bool = False
    retired: bool = False  # takes no more jobs
    gone: bool = False
    container_instance: str = field(default_factory=lambda: new_id().replace("-", ""))
    free_vcpus: float = 0
    free_memory: int = 0
    jobs: dict[str, tuple[float, int]] = field(default_factory=dict)
    tasks: dict[str, str] = field(default_factory=dict)
    idle: Timer | None = None
    launched: float = field(default_factory=time.time)

    @property
    def instance_id(self) -> str:
        return self.instance.id

    @property
    def vcpus(self) -> int:
        return self.kind.vcpus

    def container_instance_arn(self, cluster: str) -> str:
        return f"arn:aws:ecs:{REGION}:{ACCOUNT}:container-instance/{cluster}/{self.container_instance}"

    def take(self, job: str, vcpus: float, memory: int) -> None:
        self.jobs[job] = (vcpus, memory)
        self.free_vcpus -= vcpus
        self.free_memory -= memory
        if self.idle:
            self.idle.cancel()
            self.idle = None

    def job_environment(self, job: str, role_arn: str | None) -> dict[str, str]:
        """What a job on this host is told of where it is: the emulator's endpoint, the instance's metadata, its role."""
        environment = {
            "AWS_ENDPOINT_URL": state.endpoint,
            "AWS_REGION": REGION,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_EC2_METADATA_SERVICE_ENDPOINT": self.metadata_url,
            "AWS_EXECUTION_ENV": "AWS_ECS_EC2",
        }
        if not state.limits.hostsTakeTurns:
            environment["GCBENCH_LOCK"] = self.instance_id
        if role_arn:
            token = credentials.grant(role_arn, job)
            environment["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = f"{state.endpoint}/emulator/credentials"
            environment["AWS_CONTAINER_AUTHORIZATION_TOKEN"] = token
        return environment


class Credentials:
    """Keys of roles: a job's by its token, an instance's by its profile. The emulator knows them as a job's."""

    def __init__(self) -> None:
        self.grants: dict[str, tuple[str, str]] = {}
        self.keys: set[str] = set()

    def grant(self, role_arn: str, job: str) -> str:
        token = secrets.token_urlsafe(24)
        self.grants[token] = (role_arn, job)
        return token

    def of_token(self, token: str) -> dict[str, str] | None:
        if token not in self.grants:
            return None
        role_arn, job = self.grants[token]
        return self.of_role(role_arn, job.replace(":", "-")[:64])

    def of_role(self, role_arn: str, session: str) -> dict[str, str]:
        keys = aws_state.role_credentials(role_arn, session)
        self.keys.add(keys["AccessKeyId"])
        return keys

    def principal(self, access_key: str) -> str:
        if access_key == STACK_KEY:
            return "stack"
        return "job" if access_key in self.keys else "client"


credentials = Credentials()


class Hosts:
    def __init__(self, is_up: Callable[[Host], None], is_gone: Callable[[Host], None]) -> None:
        self._by_environment: dict[str, dict[str, Host]] = {}
        self._is_up = is_up
        self._is_gone = is_gone

    def all(self) -> list[Host]:
        return [host for hosts in self._by_environment.values() for host in hosts.values()]

    def of(self, environment: str) -> list[Host]:
        return list(self._by_environment.get(environment, {}).values())

    def find_with_capacity(self, environment: str, vcpus: float, memory: int) -> Host | None:
        """The host that is fullest after taking the job; one that is still booting counts."""
        best: Host | None = None
        for host in self._by_environment.get(environment, {}).values():
            if host.retired or host.free_vcpus < vcpus or host.free_memory < memory:
                continue
            if best is None or (not host.up, host.free_vcpus) < (not best.up, best.free_vcpus):
                best = host
        return best

    def quota_left(self, kind: InstanceType, spot: bool) -> bool:
        """Whether EC2's vCPU quota of this way to buy has room for one more; AWS says of none that it has not."""
        code = "L-34B43A08" if spot else "L-1216C47A"
        if kind.name.startswith("hpc"):
            code = "L-F7808C92"
        used = sum(host.vcpus for host in self.all() if host.spot == spot)
        return used + kind.vcpus <= state.limits.vcpuQuotas.get(code, state.limits.vcpuQuota)

    def capacity_left(self, kind: str) -> bool:
        limits = state.limits
        if limits.totalCapacity is not None and len(self.all()) >= limits.totalCapacity:
            return False
        if kind not in limits.capacity:
            return True
        return sum(host.kind.name == kind for host in self.all()) < limits.capacity[kind]

    def launch(self, environment: str, spot: bool, resources: dict[str, Any], kind: InstanceType) -> Host:
        tags = {"aws:batch:compute-environment": environment, **(resources.get("tags") or {})}
        instance = aws_state.run_instance(resources, kind.name, kind.architecture, spot, tags)
        host = Host(environment, kind, spot, instance, "")
        host.metadata_url = metadata.open(host, aws_state.role_of(resources.get("instanceRole", "")), credentials)
        host.free_vcpus = kind.vcpus
        host.free_memory = registered_memory(kind.memory)
        self._by_environment.setdefault(environment, {})[host.instance_id] = host
        self._emit_status(host, "booting")
        if aws_state.joins_cluster(resources.get("instanceRole", "")):
            state.after(state.limits.bootSeconds, lambda: self._join(host))
        return host

    def _join(self, host: Host) -> None:
        if host.gone:
            return
        host.up = True
        self._emit_status(host, "up")
        self._is_up(host)
        self._wait_idle(host)

    def leave(self, host: Host, job: str) -> None:
        taken = host.jobs.pop(job, None)
        if taken is None:
            return
        host.free_vcpus += taken[0]
        host.free_memory += taken[1]
        self._wait_idle(host)

    def _wait_idle(self, host: Host) -> None:
        if host.jobs or host.gone:
            return
        if host.idle:
            host.idle.cancel()
        seconds = 0.0 if host.retired else state.limits.idleSeconds
        host.idle = state.after(seconds, lambda: None if host.jobs else self.remove(host, False))

    def drain(self, environment: str) -> None:
        for host in self.of(environment):
            host.retired = True
            self._wait_idle(host)

    def remove_all(self, environment: str) -> None:
        for host in self.of(environment):
            self.remove(host, False)

    def reclaim(self, host: Host) -> None:
        """Takes a spot instance away: the notice in its metadata first, then the end of all that runs on it."""
        if host.gone or host.retired:
            return
        host.retired = True
        metadata.notice(host, state.limits.spotNoticeSeconds)
        self._emit_status(host, "reclaimed")
        state.after(state.limits.spotNoticeSeconds, lambda: self.remove(host, True))

    def remove(self, host: Host, reclaimed: bool) -> None:
        if host.gone:
            return
        host.gone = True
        host.retired = True
        host.up = False
        self._by_environment.get(host.environment, {}).pop(host.instance_id, None)
        aws_state.terminate_instance(host.instance_id, reclaimed)
        metadata.close(host)
        self._emit_status(host, "terminated")
        self._is_gone(host)

    def _emit_status(self, host: Host, status: str) -> None:
        state.emit(
            {"kind": "instance", "id": host.instance_id, "type": host.kind.name, "spot": host.spot, "status": status}
        )
