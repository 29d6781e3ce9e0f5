"""AWS Batch: compute environments, queues, job definitions, jobs, and the scheduler that brings jobs to hosts.

It takes the place of moto's Batch and rests on moto's EC2, IAM, ECR and CloudWatch Logs, in the same process.
Texts of reasons and errors are those that AWS gives; where one is not documented, README.md says so.
"""

from __future__ import annotations

import base64
import bisect
import heapq
import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import aws_state
from emulator_state import ACCOUNT, REGION, AwsError, Timer, client_error, milliseconds, new_id, state
from hosts import Host, Hosts, registered_memory, usable_types
from images import images
from runners import Runner, Task

STATUSES = ("SUBMITTED", "PENDING", "RUNNABLE", "STARTING", "RUNNING", "SUCCEEDED", "FAILED")
FINAL = ("SUCCEEDED", "FAILED")
NAME = re.compile(r"^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$")
MIN_TIMEOUT_SECONDS = 60
MAX_SUBMIT_BYTES = 30 * 1024
MAX_DEFINITION_BYTES = 24 * 1024
CAPACITY = "CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY"
TOO_LARGE = "MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT"
TOO_MANY_VCPUS = "MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE"
BLOCKED = {
    CAPACITY: "Service cannot fulfill the capacity requested for instance type [{types}]",
    TOO_LARGE: "The job resource requirement (vCPU/memory/GPU) is higher than that can be met by the CE(s) "
    "attached to the job queue.",
    TOO_MANY_VCPUS: "The job requires more vCPUs than the maxvCpus of the CE(s) attached to the job queue.",
}


def arn(kind: str, name: str) -> str:
    return f"arn:aws:batch:{REGION}:{ACCOUNT}:{kind}/{name}"


@dataclass
class ComputeEnvironment:
    name: str
    type: str
    state: str
    resources: dict[str, Any]
    service_role: str
    tags: dict[str, str]
    update_policy: dict[str, Any]
    uuid: str = field(default_factory=new_id)
    status: str = "CREATING"
    status_reason: str | None = None
    forced_reason: str | None = None  # INVALID because a person or a test asked for it
    generation: int = 0

    @property
    def arn(self) -> str:
        return arn("compute-environment", self.name)

    @property
    def cluster(self) -> str:
        return f"arn:aws:ecs:{REGION}:{ACCOUNT}:cluster/AWSBatch-{self.name}-{self.uuid}"

    @property
    def spot(self) -> bool:
        return self.resources.get("type") == "SPOT"

    def usable(self) -> bool:
        return self.status in ("VALID", "UPDATING") and self.state == "ENABLED"


@dataclass
class JobQueue:
    name: str
    state: str
    priority: int
    order: list[dict[str, Any]]
    tags: dict[str, str]
    limit_actions: list[dict[str, Any]]
    policy: str | None = None
    status: str = "CREATING"
    status_reason: str | None = None
    jobs: list[Job] = field(default_factory=list)  # in order of submission
    runnable: list[tuple[int, Job]] = field(default_factory=list)  # a heap; what left RUNNABLE is skipped
    by_status: dict[str, list[int]] = field(default_factory=lambda: {each: [] for each in STATUSES})

    @property
    def arn(self) -> str:
        return arn("job-queue", self.name)


@dataclass
class JobDefinition:
    name: str
    revision: int
    request: dict[str, Any]
    tags: dict[str, str]
    status: str = "ACTIVE"

    @property
    def arn(self) -> str:
        return arn("job-definition", f"{self.name}:{self.revision}")


@dataclass(eq=False)
class Job:
    id: str
    number: int
    name: str
    queue: JobQueue
    definition: JobDefinition
    container: dict[str, Any]
    parameters: dict[str, str]
    retry: dict[str, Any]
    timeout: dict[str, Any]
    tags: dict[str, str]
    depends_on: list[dict[str, Any]]
    status: str = "SUBMITTED"
    status_reason: str | None = None
    created: int = field(default_factory=milliseconds)
    started: int | None = None
    stopped: int | None = None
    attempts: list[dict[str, Any]] = field(default_factory=list)
    cancelled: bool = False
    terminated: bool = False
    end_reason: str | None = None  # why a running attempt is being ended, in Batch's words
    host: Host | None = None
    task: Task | None = None
    blocked: tuple[str, int] | None = None  # why it can't be placed, and since when
    timers: list[Timer] = field(default_factory=list)
    parent: Job | None = None
    children: list[Job] = field(default_factory=list)
    array_index: int | None = None
    waiting_for: int = 0

    @property
    def arn(self) -> str:
        return arn("job", self.id)

    @property
    def vcpus(self) -> float:
        return float(requirement(self.container, "VCPU", self.container.get("vcpus", 1)))

    @property
    def memory(self) -> int:
        return int(requirement(self.container, "MEMORY", self.container.get("memory", 128)))


def requirement(container: dict[str, Any], kind: str, default: Any) -> Any:
    for each in container.get("resourceRequirements") or []:
        if each.get("type") == kind:
            return each["value"]
    return default


class Batch:
    def __init__(self) -> None:
        self.environments: dict[str, ComputeEnvironment] = {}
        self.queues: dict[str, JobQueue] = {}
        self.definitions: dict[str, list[JobDefinition]] = {}
        self.jobs: dict[str, Job] = {}
        self.policies: dict[str, dict[str, Any]] = {}
        self.by_number: list[Job] = []
        self.after_job: dict[str, list[Job]] = {}
        self.hosts = Hosts(self.on_host_started, self.on_host_terminated)
        self.runner = Runner()
        self.slots: list[Job] = []  # STARTING, waiting for this machine to have room for one more process
        self.running = 0
        self.submits: list[float] = []
        # What a person or a test asked for: see control.py.
        self.invalid_next: list[str] = []
        self.reclaims: list[dict[str, Any]] = []
        self.endings: list[dict[str, Any]] = []
        self.waits: list[dict[str, Any]] = []

    # The API ------------------------------------------------------------------------------------------------

    def answer(self, action: str, request: dict[str, Any], size: int = 0) -> dict[str, Any]:
        name = re.sub(r"(?<!^)(?=[A-Z])", "_", action).lower()
        operation = getattr(self, f"api_{name}", None)
        if operation is None:
            raise AwsError("UnknownOperationException", f"the emulator does not have {action}", 404)
        with state.lock:
            if action == "SubmitJob":
                return operation(request, size)
            return operation(request) or {}

    # Compute environments

    def api_create_compute_environment(self, request: dict[str, Any]) -> dict[str, Any]:
        name = required(request, "computeEnvironmentName")
        check_name(name, "Compute environment name")
        if name in self.environments:
            raise client_error("Object already exists")
        if len(self.environments) >= state.limits.computeEnvironments:
            raise client_error(
                f"Error executing request, Exception : Compute environment limit of "
                f"{state.limits.computeEnvironments} exceeded., RequestId: {new_id()}"
            )
        kind = required(request, "type")
        if kind not in ("MANAGED", "UNMANAGED"):
            raise client_error("type must be one of [MANAGED, UNMANAGED]")
        resources = dict(request.get("computeResources") or {})
        if kind == "MANAGED":
            check_resources(resources)
        environment = ComputeEnvironment(
            name,
            kind,
            one_of(request.get("state", "ENABLED"), "state", ("ENABLED", "DISABLED")),
            resources,
            request.get("serviceRole") or aws_state.service_linked_role(),
            dict(request.get("tags") or {}),
            request.get("updatePolicy") or {},
        )
        if self.invalid_next:
            environment.forced_reason = self.invalid_next.pop(0)
        self.environments[name] = environment
        self._update_environment(environment)
        return {"computeEnvironmentName": name, "computeEnvironmentArn": environment.arn}

    def _update_environment(self, environment: ComputeEnvironment) -> None:
        def wait_until_stable() -> None:
            if environment.status not in ("CREATING", "UPDATING"):
                return
            reason = environment.forced_reason or aws_state.fault_of(environment.resources, environment.service_role)
            environment.status = "INVALID" if reason else "VALID"
            environment.status_reason = reason or "ComputeEnvironment Healthy"
            state.emit({"kind": "compute-environment", "name": environment.name, "status": environment.status})
            self.schedule()

        state.after(state.limits.computeEnvironmentSeconds, wait_until_stable)

    def api_describe_compute_environments(self, request: dict[str, Any]) -> dict[str, Any]:
        return page(
            "computeEnvironments",
            named(self.environments, request.get("computeEnvironments")),
            request,
            self._environment_detail,
        )

    def _environment_detail(self, environment: ComputeEnvironment) -> dict[str, Any]:
        detail: dict[str, Any] = {
            "computeEnvironmentName": environment.name,
            "computeEnvironmentArn": environment.arn,
            "ecsClusterArn": environment.cluster,
            "tags": environment.tags,
            "type": environment.type,
            "state": environment.state,
            "status": environment.status,
            "serviceRole": environment.service_role,
            "updatePolicy": environment.update_policy,
            "containerOrchestrationType": "ECS",
            "uuid": environment.uuid,
        }
        if environment.status_reason:
            detail["statusReason"] = environment.status_reason
        if environment.type == "MANAGED":
            desired = sum(host.vcpus for host in self.hosts.of(environment.name)) + self._unmet_vcpus(environment)
            detail["computeResources"] = {**environment.resources, "desiredvCpus": desired}
        return detail

    def _unmet_vcpus(self, environment: ComputeEnvironment) -> int:
        """What Batch asks for and EC2 does not give, for the jobs at the heads of the queues."""
        blocked = [
            queue.runnable[0][1]
            for queue in self.queues.values()
            if queue.runnable and self._uses(queue, environment)
        ]
        return sum(int(job.vcpus) for job in blocked if job.blocked and job.blocked[0] == CAPACITY)

    def api_update_compute_environment(self, request: dict[str, Any]) -> dict[str, Any]:
        environment = self._environment(required(request, "computeEnvironment"))
        if environment.status in ("CREATING", "UPDATING", "DELETING"):
            raise client_error("Cannot update, resource is being modified")
        if request.get("state"):
            environment.state = one_of(request["state"], "state", ("ENABLED", "DISABLED"))
        changes = {key: value for key, value in (request.get("computeResources") or {}).items() if value is not None}
        infrastructure = set(changes) - {"minvCpus", "maxvCpus", "desiredvCpus", "subnets", "securityGroupIds"}
        if infrastructure and environment.resources.get("allocationStrategy", "BEST_FIT") == "BEST_FIT":
            raise client_error(
                "Error executing request, Exception : Compute environments with allocation strategy BEST_FIT do not "
                f"support infrastructure updates., RequestId: {new_id()}"
            )
        environment.resources = {**environment.resources, **changes}
        if request.get("serviceRole"):
            environment.service_role = request["serviceRole"]
        environment.forced_reason = None
        environment.status = "UPDATING"
        if infrastructure:
            # Instances of the old kind are replaced: those without a job at once, the others when it has ended.
            environment.generation += 1
            self.hosts.drain(environment.name)
        self._update_environment(environment)
        return {"computeEnvironmentName": environment.name, "computeEnvironmentArn": environment.arn}

    def api_delete_compute_environment(self, request: dict[str, Any]) -> dict[str, Any]:
        environment = self._environment(required(request, "computeEnvironment"))
        if environment.status in ("CREATING", "UPDATING", "DELETING"):
            raise client_error("Cannot delete, resource is being modified")
        if environment.state != "DISABLED":
            raise client_error("Cannot delete, resource must be DISABLED")
        if any(self._uses(queue, environment) for queue in self.queues.values()):
            raise client_error("Cannot delete, found existing JobQueue relationship")
        environment.status = "DELETING"
        self.hosts.remove_all(environment.name)
        state.after(state.limits.computeEnvironmentSeconds, lambda: self._drop_environment(environment))
        return {}

    def _drop_environment(self, environment: ComputeEnvironment) -> None:
        self.environments.pop(environment.name, None)

    def _uses(self, queue: JobQueue, environment: ComputeEnvironment) -> bool:
        return any(each["computeEnvironment"] in (environment.name, environment.arn) for each in queue.order)

    def _environment(self, reference: str) -> ComputeEnvironment:
        environment = self.environments.get(reference.rsplit("/", 1)[-1])
        if environment is None or reference not in (environment.name, environment.arn):
            raise client_error(f"{reference} does not exist")
        return environment

    def invalidate(self, reference: str, reason: str) -> None:
        environment = self._environment(reference)
        environment.forced_reason = reason
        environment.status, environment.status_reason = "INVALID", reason

    # Queues

    def api_create_job_queue(self, request: dict[str, Any]) -> dict[str, Any]:
        name = required(request, "jobQueueName")
        check_name(name, "Job queue name")
        if name in self.queues:
            raise client_error("Object already exists")
        if len(self.queues) >= state.limits.jobQueues:
            raise client_error(
                f"Error executing request, Exception : Job queue limit of {state.limits.jobQueues} exceeded., "
                f"RequestId: {new_id()}"
            )
        if request.get("priority") is None:
            raise client_error("priority must be provided")
        queue = JobQueue(
            name,
            one_of(request.get("state", "ENABLED"), "state", ("ENABLED", "DISABLED")),
            int(request["priority"]),
            self._order(request.get("computeEnvironmentOrder")),
            dict(request.get("tags") or {}),
            check_limit_actions(request.get("jobStateTimeLimitActions") or []),
            request.get("schedulingPolicyArn"),
        )
        self.queues[name] = queue
        self._update_queue(queue)
        return {"jobQueueName": name, "jobQueueArn": queue.arn}

    def _order(self, order: list[dict[str, Any]] | None) -> list[dict[str, Any]]:
        if not order:
            raise client_error("At least 1 compute environment must be provided")
        if len(order) > 3:
            raise client_error("A job queue can have at most 3 compute environments")
        architectures = set()
        for each in order:
            environment = self._environment(required(each, "computeEnvironment"))
            if environment.status not in ("VALID", "UPDATING"):
                raise client_error(
                    f"Error executing request, Exception : {environment.arn} is not VALID., RequestId: {new_id()}"
                )
            architectures |= {kind.architecture for kind in usable_types(environment.resources)}
        if len(architectures) > 1:
            raise client_error("Compute environments of one queue must have one architecture")
        return [
            {"order": int(each["order"]), "computeEnvironment": self._environment(each["computeEnvironment"]).arn}
            for each in sorted(order, key=lambda each: each["order"])
        ]

    def _update_queue(self, queue: JobQueue) -> None:
        def wait_until_stable() -> None:
            if queue.status in ("CREATING", "UPDATING"):
                queue.status, queue.status_reason = "VALID", "JobQueue Healthy"
                self.schedule()

        state.after(state.limits.jobQueueSeconds, wait_until_stable)

    def api_describe_job_queues(self, request: dict[str, Any]) -> dict[str, Any]:
        return page("jobQueues", named(self.queues, request.get("jobQueues")), request, self._queue_detail)

    def _queue_detail(self, queue: JobQueue) -> dict[str, Any]:
        detail: dict[str, Any] = {
            "jobQueueName": queue.name,
            "jobQueueArn": queue.arn,
            "state": queue.state,
            "status": queue.status,
            "priority": queue.priority,
            "computeEnvironmentOrder": queue.order,
            "serviceEnvironmentOrder": [],
            "jobQueueType": "ECS",
            "tags": queue.tags,
            "jobStateTimeLimitActions": queue.limit_actions,
        }
        if queue.status_reason:
            detail["statusReason"] = queue.status_reason
        if queue.policy:
            detail["schedulingPolicyArn"] = queue.policy
        return detail

    def api_update_job_queue(self, request: dict[str, Any]) -> dict[str, Any]:
        queue = self._queue(required(request, "jobQueue"))
        if queue.status in ("CREATING", "UPDATING", "DELETING"):
            raise client_error("Cannot update, resource is being modified")
        if request.get("computeEnvironmentOrder") is not None:
            queue.order = self._order(request["computeEnvironmentOrder"])
        if request.get("state"):
            queue.state = one_of(request["state"], "state", ("ENABLED", "DISABLED"))
        if request.get("priority") is not None:
            queue.priority = int(request["priority"])
        if request.get("jobStateTimeLimitActions") is not None:
            queue.limit_actions = check_limit_actions(request["jobStateTimeLimitActions"])
        queue.status = "UPDATING"
        self._update_queue(queue)
        return {"jobQueueName": queue.name, "jobQueueArn": queue.arn}

    def api_delete_job_queue(self, request: dict[str, Any]) -> dict[str, Any]:
        queue = self._queue(required(request, "jobQueue"))
        if queue.status in ("CREATING", "UPDATING", "DELETING"):
            raise client_error("Cannot delete, resource is being modified")
        if queue.state != "DISABLED":
            raise client_error("Cannot delete, resource must be DISABLED")
        self.drop_queue(queue)
        return {}

    def drop_queue(self, queue: JobQueue) -> None:
        """Deletes it, whatever its state: its jobs end first, as when the queue is deleted under them."""
        queue.status, queue.state = "DELETING", "DISABLED"
        for job in queue.jobs:
            if job.status not in FINAL:
                self.end_job(job, "Job Queue is being deleted", "terminated")

        def drop() -> None:
            if any(job.status not in FINAL for job in queue.jobs):
                state.after(0.05, drop)
            else:
                self.queues.pop(queue.name, None)

        state.after(state.limits.jobQueueSeconds, drop)

    def _queue(self, reference: str) -> JobQueue:
        queue = self.queues.get(reference.rsplit("/", 1)[-1])
        if queue is None or reference not in (queue.name, queue.arn):
            raise client_error(f"JobQueue {reference} not found.")
        return queue

    def api_get_job_queue_snapshot(self, request: dict[str, Any]) -> dict[str, Any]:
        queue = self._queue(required(request, "jobQueue"))
        waiting = heapq.nsmallest(100, (entry for entry in queue.runnable if entry[1].status == "RUNNABLE"))
        jobs = [
            {"jobArn": job.arn, "earliestTimeAtPosition": job.blocked[1] if job.blocked else job.created}
            for _, job in waiting
        ]
        return {"frontOfQueue": {"jobs": jobs, "lastUpdatedAt": milliseconds()}}

    # Scheduling policies: kept, not obeyed.

    def api_create_scheduling_policy(self, request: dict[str, Any]) -> dict[str, Any]:
        name = required(request, "name")
        policy = {"name": name, "arn": arn("scheduling-policy", name), "tags": {}, **request}
        self.policies[policy["arn"]] = policy
        return {"name": name, "arn": policy["arn"]}

    def api_list_scheduling_policies(self, request: dict[str, Any]) -> dict[str, Any]:
        return {"schedulingPolicies": [{"arn": each} for each in self.policies]}

    def api_describe_scheduling_policies(self, request: dict[str, Any]) -> dict[str, Any]:
        return {"schedulingPolicies": [self.policies[each] for each in request["arns"] if each in self.policies]}

    def api_delete_scheduling_policy(self, request: dict[str, Any]) -> None:
        self.policies.pop(request["arn"], None)

    # Job definitions

    def api_register_job_definition(self, request: dict[str, Any]) -> dict[str, Any]:
        name = required(request, "jobDefinitionName")
        check_name(name, "Job definition name")
        if len(json.dumps(request)) > MAX_DEFINITION_BYTES:
            raise client_error("Error executing request, Exception : Job definition size exceeds 24 KiB")
        if required(request, "type") != "container":
            raise client_error("the emulator runs jobs of type container only")
        container = request.get("containerProperties") or {}
        if not container.get("image"):
            raise client_error("Error executing request, Exception : Container image is required")
        if requirement(container, "VCPU", container.get("vcpus")) is None:
            raise client_error("Error executing request, Exception : Container vcpus is required")
        if requirement(container, "MEMORY", container.get("memory")) is None:
            raise client_error("Error executing request, Exception : Container memory is required")
        check_limits(container)
        check_retry(request.get("retryStrategy"))
        check_timeout(request.get("timeout"))
        revisions = self.definitions.setdefault(name, [])
        definition = JobDefinition(name, len(revisions) + 1, request, dict(request.get("tags") or {}))
        revisions.append(definition)
        return {
            "jobDefinitionName": name,
            "jobDefinitionArn": definition.arn,
            "revision": definition.revision,
        }

    def api_deregister_job_definition(self, request: dict[str, Any]) -> None:
        definition = self._definition(required(request, "jobDefinition"))
        definition.status = "INACTIVE"

    def _definition(self, reference: str, active: bool = False) -> JobDefinition:
        name, _, revision = reference.rsplit("/", 1)[-1].partition(":")
        revisions = self.definitions.get(name, [])
        if revision:
            found = [each for each in revisions if str(each.revision) == revision]
        else:
            found = [each for each in revisions if each.status == "ACTIVE"][-1:]
        if not found or (active and found[0].status != "ACTIVE"):
            raise client_error(
                f"Error executing request, Exception : JobDefinition {reference} not found or inactive., "
                f"RequestId: {new_id()}"
            )
        return found[0]

    def api_describe_job_definitions(self, request: dict[str, Any]) -> dict[str, Any]:
        if request.get("jobDefinitions"):
            found = []
            for reference in request["jobDefinitions"]:
                name, _, revision = reference.rsplit("/", 1)[-1].partition(":")
                revisions = self.definitions.get(name, [])
                found += [each for each in revisions if not revision or str(each.revision) == revision]
        elif request.get("jobDefinitionName"):
            found = list(self.definitions.get(request["jobDefinitionName"], []))
        else:
            found = [each for revisions in self.definitions.values() for each in revisions]
        if request.get("status"):
            found = [each for each in found if each.status == request["status"]]
        newest_first = sorted(found, key=lambda each: (each.name, -each.revision))
        return page("jobDefinitions", newest_first, request, definition_detail)

    # Jobs

    def api_submit_job(self, request: dict[str, Any], size: int = 0) -> dict[str, Any]:
        self._limit_submits()
        name = required(request, "jobName")
        check_name(name, "Job name")
        if size > MAX_SUBMIT_BYTES:
            raise client_error("Error executing request, Exception : Request size exceeds 30 KiB")
        try:
            queue = self._queue(required(request, "jobQueue"))
        except AwsError as error:
            raise client_error(f"Error executing request, Exception : {error.message}, RequestId: {new_id()}") from None
        definition = self._definition(required(request, "jobDefinition"), active=True)
        if queue.state != "ENABLED" or queue.status == "DELETING":
            raise client_error(
                f"Error executing request, Exception : Job Queue {queue.arn} is not in ENABLED state., "
                f"RequestId: {new_id()}"
            )
        own = definition.request
        retry, timeout = request.get("retryStrategy"), request.get("timeout")
        check_retry(retry)
        check_timeout(timeout)
        parameters = {**(own.get("parameters") or {}), **(request.get("parameters") or {})}
        depends_on = list(request.get("dependsOn") or [])
        if len(depends_on) > 20:
            raise client_error("A job can depend on at most 20 jobs")
        for each in depends_on:
            if each.get("jobId") and each["jobId"] not in self.jobs:
                raise client_error(f"Error executing request, Exception : Job {each['jobId']} not found")
        container = merged(own["containerProperties"], request.get("containerOverrides") or {}, parameters)

        def make(job_id: str, parent: Job | None, index: int | None) -> Job:
            job = Job(
                job_id,
                len(self.by_number),
                name,
                queue,
                definition,
                container,
                parameters,
                retry or own.get("retryStrategy") or {"attempts": 1, "evaluateOnExit": []},
                timeout or own.get("timeout") or {},
                dict(request.get("tags") or {}),
                depends_on,
                parent=parent,
                array_index=index,
            )
            if own.get("propagateTags") and not job.tags:
                job.tags = {}
            self.by_number.append(job)
            self.jobs[job.id] = job
            if parent is None:
                queue.jobs.append(job)
                queue.by_status["SUBMITTED"].append(job.number)
            return job

        job = make(new_id(), None, None)
        count = (request.get("arrayProperties") or {}).get("size")
        if count is not None:
            if not 2 <= int(count) <= 10_000:
                raise client_error("Array size must be between 2 and 10000")
            job.children = [make(f"{job.id}:{index}", job, index) for index in range(int(count))]
        state.emit({"kind": "job", "id": job.id, "name": job.name, "status": job.status})
        state.after(state.limits.submittedSeconds, lambda: self._advance(job))
        return {"jobArn": job.arn, "jobName": name, "jobId": job.id}

    def _limit_submits(self) -> None:
        rate = state.limits.submitsPerSecond
        if not rate:
            return
        now = milliseconds() / 1000
        self.submits = [each for each in self.submits if each > now - 1]
        if len(self.submits) >= rate:
            raise AwsError("TooManyRequestsException", "Too Many Requests", 429)
        self.submits.append(now)

    def _advance(self, job: Job) -> None:
        if job.status != "SUBMITTED":
            return
        before = [self.jobs[each["jobId"]] for each in job.depends_on if each.get("jobId") in self.jobs]
        if any(each.status == "FAILED" for each in before):
            self._finish(job, "FAILED", "Dependent Job failed")
            return
        open_ones = [each for each in before if each.status not in FINAL]
        if open_ones:
            job.waiting_for = len(open_ones)
            for each in open_ones:
                self.after_job.setdefault(each.id, []).append(job)
            self._move(job, "PENDING")
        else:
            self._release(job)

    def _release(self, job: Job) -> None:
        if job.children:
            self._move(job, "PENDING")
            for child in job.children:
                self._make_runnable(child)
        else:
            self._make_runnable(job)
        self.schedule()

    def _make_runnable(self, job: Job) -> None:
        self._move(job, "RUNNABLE")
        heapq.heappush(job.queue.runnable, (job.number, job))

    def api_describe_jobs(self, request: dict[str, Any]) -> dict[str, Any]:
        ids = request.get("jobs")
        if not ids:
            raise client_error("Error executing request, Exception : jobs must not be empty")
        if len(ids) > 100:
            raise client_error("Error executing request, Exception : Too many jobs specified; at most 100 are allowed")
        found = (self.jobs.get(each.rsplit("/", 1)[-1]) for each in ids)
        return {"jobs": [job_detail(job) for job in found if job is not None]}

    def api_list_jobs(self, request: dict[str, Any]) -> dict[str, Any]:
        sources = [key for key in ("jobQueue", "arrayJobId", "multiNodeJobId") if request.get(key)]
        if len(sources) != 1:
            raise client_error("Exactly one of jobQueue, arrayJobId or multiNodeJobId must be specified")
        filters = request.get("filters") or []
        if len(filters) > 1:
            raise client_error("Only one filter can be used at a time")
        status = request.get("jobStatus")
        if status is not None and status not in STATUSES:
            raise client_error(f"jobStatus must be one of [{', '.join(STATUSES)}]")
        size = page_size(request, 100 if filters else 1000)
        before = read_token(request.get("nextToken"))
        if sources == ["arrayJobId"]:
            parent = self.jobs.get(request["arrayJobId"])
            jobs: Iterable[Job] = (
                each for each in reversed(parent.children if parent else []) if each.status == (status or "RUNNING")
            )
            chosen = [job for job in jobs if before is None or job.number < before][: size + 1]
        elif sources == ["multiNodeJobId"]:
            chosen = []
        else:
            queue = self._queue(request["jobQueue"])
            if filters and filters[0].get("name") != "SHARE_IDENTIFIER":
                chosen = self._filtered(queue, filters[0], before, size + 1)
            else:
                chosen = self._with_status(queue, status or "RUNNING", before, size + 1)
        answer: dict[str, Any] = {"jobSummaryList": [job_summary(job) for job in chosen[:size]]}
        if len(chosen) > size:
            answer["nextToken"] = token(chosen[size - 1].number)
        return answer

    def _with_status(self, queue: JobQueue, status: str, before: int | None, count: int) -> list[Job]:
        numbers = queue.by_status[status]
        end = len(numbers) if before is None else bisect.bisect_left(numbers, before)
        return [self.by_number[each] for each in reversed(numbers[max(0, end - count) : end])]

    def _filtered(self, queue: JobQueue, request: dict[str, Any], before: int | None, count: int) -> list[Job]:
        matches = job_filter(request)
        chosen: list[Job] = []
        for job in reversed(queue.jobs):
            if (before is None or job.number < before) and matches(job):
                chosen.append(job)
                if len(chosen) == count:
                    break
        return chosen

    def api_cancel_job(self, request: dict[str, Any]) -> None:
        job = self.jobs.get(required(request, "jobId"))
        reason = required(request, "reason")
        if job and job.status in ("SUBMITTED", "PENDING", "RUNNABLE"):
            self.end_job(job, reason, "cancelled")

    def api_terminate_job(self, request: dict[str, Any]) -> None:
        job = self.jobs.get(required(request, "jobId"))
        reason = required(request, "reason")
        if job and job.status not in FINAL:
            self.end_job(job, reason, "terminated")

    def end_job(self, job: Job, reason: str, how: str) -> None:
        """Cancels what waits; what runs gets SIGTERM, then SIGKILL, and ends when it has ended."""
        if job.children:
            for child in job.children:
                if child.status not in FINAL:
                    self.end_job(child, reason, how)
            job.cancelled, job.terminated = how == "cancelled", how == "terminated"
            return
        job.cancelled = job.cancelled or how == "cancelled"
        job.terminated = job.terminated or how == "terminated"
        if job.end_reason is None:
            job.end_reason = reason
        if job.task is not None:
            self._stop_task(job)
        else:
            self._leave_host(job)
            if job.status == "STARTING" and job.attempts and "stoppedAt" not in job.attempts[-1]:
                job.attempts[-1].update(stoppedAt=milliseconds(), statusReason=reason)
            self._finish(job, "FAILED", reason)
        self.schedule()

    def _stop_task(self, job: Job) -> None:
        task = job.task
        assert task is not None
        task.stop()

        def require() -> None:
            if job.task is task:
                task.kill()

        job.timers.append(state.after(state.limits.stopSeconds, require))

    # Tags

    def api_tag_resource(self, request: dict[str, Any]) -> None:
        self._tagged(request["resourceArn"]).update(request.get("tags") or {})

    def api_untag_resource(self, request: dict[str, Any]) -> None:
        tags = self._tagged(request["resourceArn"])
        for key in request.get("tagKeys") or []:
            tags.pop(key, None)

    def api_list_tags_for_resource(self, request: dict[str, Any]) -> dict[str, Any]:
        return {"tags": self._tagged(request["resourceArn"])}

    def _tagged(self, resource: str) -> dict[str, str]:
        kind, _, name = resource.split(":", 5)[-1].partition("/")
        if kind == "job-definition":
            return self._definition(resource).tags
        kinds: dict[str, dict[str, Any]] = {
            "compute-environment": self.environments,
            "job-queue": self.queues,
            "job": self.jobs,
        }
        found = kinds.get(kind, {})
        if name not in found:
            raise client_error(f"Resource {resource} not found")
        return found[name].tags

    def tagged_resources(self) -> Iterable[tuple[str, dict[str, str]]]:
        """What the tagging API finds: everything of Batch that has tags."""
        for environment in self.environments.values():
            yield environment.arn, environment.tags
        for queue in self.queues.values():
            yield queue.arn, queue.tags
        for revisions in self.definitions.values():
            for definition in revisions:
                if definition.status == "ACTIVE":
                    yield definition.arn, definition.tags
        for job in self.jobs.values():
            yield job.arn, job.tags

    # Scheduling ---------------------------------------------------------------------------------------------

    def schedule(self) -> None:
        """Brings the first RUNNABLE job of each queue to a host, until one can't be: it blocks its queue."""
        for queue in sorted(self.queues.values(), key=lambda each: -each.priority):
            while queue.runnable:
                job = queue.runnable[0][1]
                if job.status != "RUNNABLE" or job.host is not None:
                    heapq.heappop(queue.runnable)
                    continue
                if not self._place(job):
                    break
                heapq.heappop(queue.runnable)

    def _place(self, job: Job) -> bool:
        wait = next((each for each in self.waits if job_matches(job, each["job"])), None)
        if wait:
            code, _, text = wait["statusReason"].partition(" - ")
            self._block(job, (code, text))
            return False
        reasons: list[tuple[str, str] | None] = []
        for each in job.queue.order:
            environment = self.environments.get(each["computeEnvironment"].rsplit("/", 1)[-1])
            if environment is None or not environment.usable():
                continue
            host, reason = self._host_for(job, environment)
            if host is not None:
                self._unblock(job)
                job.host = host
                host.take(job.id, job.vcpus, job.memory)
                if host.up:
                    self._start(job)
                return True
            reasons.append(reason)
        waiting = next(
            (each for each in reasons if each is None or each[0] == CAPACITY), reasons[0] if reasons else None
        )
        self._block(job, waiting)
        return False

    def _host_for(self, job: Job, environment: ComputeEnvironment) -> tuple[Host | None, tuple[str, str] | None]:
        host = self.hosts.find_with_capacity(environment.name, job.vcpus, job.memory)
        if host is not None:
            return host, None
        kinds = usable_types(environment.resources)
        fitting = [kind for kind in kinds if kind.vcpus >= job.vcpus and registered_memory(kind.memory) >= job.memory]
        if not fitting:
            return None, (TOO_LARGE, BLOCKED[TOO_LARGE])
        most = int(environment.resources.get("maxvCpus", 256))
        if all(kind.vcpus > most for kind in fitting):
            return None, (TOO_MANY_VCPUS, BLOCKED[TOO_MANY_VCPUS])
        used = sum(each.vcpus for each in self.hosts.of(environment.name))
        affordable = [kind for kind in fitting if used + kind.vcpus <= most]
        # Neither a full compute environment nor a quota of EC2 gives a job a reason: it just waits.
        affordable = [kind for kind in affordable if self.hosts.quota_left(kind, environment.spot)]
        if not affordable:
            return None, None
        for kind in affordable:
            if self.hosts.capacity_left(kind.name):
                return self.hosts.launch(environment.name, environment.spot, environment.resources, kind), None
        return None, (CAPACITY, BLOCKED[CAPACITY].format(types=", ".join(kind.name for kind in affordable)))

    def cluster_of(self, host: Host) -> str | None:
        environment = self.environments.get(host.environment)
        return environment.cluster.rsplit("/", 1)[-1] if environment else None

    def _block(self, job: Job, why: tuple[str, str] | None) -> None:
        if why is None:
            self._unblock(job)
            return
        code, text = why
        if job.blocked and job.blocked[0] == code:
            return
        job.blocked = (code, milliseconds())
        job.status_reason = f"{code} - {text}"
        state.emit({"kind": "job", "id": job.id, "name": job.name, "status": job.status, "reason": job.status_reason})
        for action in job.queue.limit_actions:
            if action["reason"].startswith(code):
                self._watch(job, code, action)

    def _watch(self, job: Job, code: str, action: dict[str, Any]) -> None:
        def act() -> None:
            if job.status == "RUNNABLE" and job.host is None and job.blocked and job.blocked[0] == code:
                reason = f"Canceled by JobStateTimeLimit action due to reason: {action['reason']}"
                self.end_job(job, reason, "cancelled" if action["action"] == "CANCEL" else "terminated")

        job.timers.append(state.after(action["maxTimeSeconds"] * state.limits.stateTimeLimitScale, act))

    def _unblock(self, job: Job) -> None:
        if job.blocked:
            job.blocked = None
            job.status_reason = None

    def on_host_started(self, host: Host) -> None:
        for job_id in list(host.jobs):
            job = self.jobs[job_id]
            if job.status == "RUNNABLE":
                self._start(job)

    def on_host_terminated(self, host: Host) -> None:
        """An instance ended: what ran there ends with Batch's words for it; what waited for it goes elsewhere."""
        reason = f"Host EC2 (instance {host.instance_id}) terminated."
        for job_id in list(host.jobs):
            job = self.jobs[job_id]
            if job.status == "RUNNABLE":
                self._leave_host(job)
                heapq.heappush(job.queue.runnable, (job.number, job))
            elif job.task is not None:
                if job.end_reason is None:
                    job.end_reason = reason
                job.task.lost = True
                job.task.kill()
            else:
                self._attempt_ended(job, None, None, reason)
        self.schedule()

    def _start(self, job: Job) -> None:
        host = job.host
        assert host is not None
        task_id = new_id().replace("-", "")
        self._move(job, "STARTING")
        environment = self.environments[host.environment]
        cluster = environment.cluster.rsplit("/", 1)[-1]
        attempt: dict[str, Any] = {
            "container": {
                "containerInstanceArn": host.container_instance_arn(cluster),
                "taskArn": f"arn:aws:ecs:{REGION}:{ACCOUNT}:task/{cluster}/{task_id}",
                "networkInterfaces": [],
            },
        }
        job.attempts.append(attempt)
        host.tasks[attempt["container"]["taskArn"]] = job.id
        fault = images.fault_of(job.container["image"]) or aws_state.log_fault(log_settings(job))
        if fault:
            number = len(job.attempts)

            def fail() -> None:
                if job.status == "STARTING" and len(job.attempts) == number:
                    self._attempt_ended(job, None, fault, "Task failed to start")

            state.after(0.0, fail)
            return
        ending = next((each for each in self.endings if each["next"] > 0 and job_matches(job, each["job"])), None)
        if ending:
            ending["next"] -= 1
            state.after(0.0, lambda: self._end_as_requested(job, attempt, ending))
            return
        self.slots.append(job)
        state.after(state.limits.pullSeconds, self._fill_slots)

    def _end_as_requested(self, job: Job, attempt: dict[str, Any], ending: dict[str, Any]) -> None:
        """An attempt whose end a test chose; with an exit code its container ran and may have written a log."""
        if job.status != "STARTING" or job.attempts[-1] is not attempt:
            return
        exit_code = ending.get("exitCode")
        status_reason = "Task failed to start" if exit_code is None else "Essential container in task exited"
        if exit_code is not None:
            group, stream = log_stream(job)
            aws_state.open_log(group, stream)
            aws_state.write_log(group, stream, ending.get("log") or [])
            attempt["container"]["logStreamName"] = stream
            job.started = attempt["startedAt"] = milliseconds()
            self._move(job, "RUNNING")
        self._attempt_ended(job, exit_code, ending.get("reason"), ending.get("statusReason") or status_reason)

    def _fill_slots(self) -> None:
        while self.slots and self.running < state.limits.processes:
            job = self.slots.pop(0)
            if job.status == "STARTING" and job.host is not None:
                self._launch(job)

    def _launch(self, job: Job) -> None:
        host, attempt = job.host, job.attempts[-1]
        assert host is not None
        group, stream = log_stream(job)
        environment = {each["name"]: each.get("value", "") for each in job.container.get("environment") or []}
        environment |= {
            "AWS_BATCH_JOB_ID": job.id,
            "AWS_BATCH_JOB_ATTEMPT": str(len(job.attempts)),
            "AWS_BATCH_JQ_NAME": job.queue.name,
            "AWS_BATCH_CE_NAME": host.environment,
        }
        if job.array_index is not None:
            environment["AWS_BATCH_JOB_ARRAY_INDEX"] = str(job.array_index)
        environment |= host.job_environment(job.id, job.container.get("jobRoleArn"))
        self.running += 1
        number = len(job.attempts)

        def started() -> None:
            if job.status == "STARTING" and len(job.attempts) == number:
                attempt["container"]["logStreamName"] = stream
                attempt["startedAt"] = milliseconds()
                job.started = attempt["startedAt"]
                self._move(job, "RUNNING")
                self._watch_duration(job)
                self._reclaim_if_requested(job)

        def ended(exit_code: int | None, reason: str | None) -> None:
            self.running -= 1
            lost = job.task is not None and job.task.lost
            job.task = None
            status_reason = job.end_reason or "Essential container in task exited"
            if "startedAt" not in attempt and not job.end_reason:
                status_reason = "Task failed to start"
            self._attempt_ended(job, None if lost else exit_code, reason, status_reason)
            self._fill_slots()

        aws_state.open_log(group, stream)
        job.task = self.runner.start(
            job.container,
            environment,
            host,
            f"{job.name}-{job.id}-{number}",
            lambda lines: aws_state.write_log(group, stream, lines),
            started,
            ended,
        )

    def _watch_duration(self, job: Job) -> None:
        seconds = job.timeout.get("attemptDurationSeconds")
        if not seconds:
            return
        number = len(job.attempts)

        def expire() -> None:
            if job.status == "RUNNING" and len(job.attempts) == number and job.end_reason is None:
                job.end_reason = "Job attempt duration exceeded timeout"
                job.terminated = True
                self._stop_task(job)

        job.timers.append(state.after(seconds * state.limits.timeoutScale, expire))

    def _attempt_ended(self, job: Job, exit_code: int | None, reason: str | None, status_reason: str) -> None:
        if job.status in FINAL:
            return
        attempt = job.attempts[-1]
        if exit_code is not None:
            attempt["container"]["exitCode"] = exit_code
        if reason:
            attempt["container"]["reason"] = reason
        attempt["stoppedAt"] = milliseconds()
        attempt["statusReason"] = status_reason
        self._leave_host(job)
        job.end_reason = None
        if exit_code == 0 and not job.terminated and not status_reason.startswith("Host EC2"):
            self._finish(job, "SUCCEEDED", status_reason)
        elif not job.cancelled and not job.terminated and retried(job, exit_code, reason, status_reason):
            self._cancel_timers(job)
            job.started = None
            job.status_reason = None
            self._make_runnable(job)
        else:
            self._finish(job, "FAILED", status_reason)
        self.schedule()

    def _leave_host(self, job: Job) -> None:
        host, job.host = job.host, None
        if host is not None:
            self.hosts.leave(host, job.id)

    def _finish(self, job: Job, status: str, reason: str | None) -> None:
        self._cancel_timers(job)
        job.stopped = milliseconds()
        job.status_reason = reason
        job.blocked = None
        self._move(job, status)
        for next_job in self.after_job.pop(job.id, []):
            if next_job.status != "PENDING":
                continue
            if status == "FAILED":
                self._finish(next_job, "FAILED", "Dependent Job failed")
                continue
            next_job.waiting_for -= 1
            if next_job.waiting_for == 0:
                self._release(next_job)
        if job.parent is not None:
            self._follow_children(job.parent)

    def _follow_children(self, parent: Job) -> None:
        if parent.status in FINAL or any(child.status not in FINAL for child in parent.children):
            return
        failed = any(child.status == "FAILED" for child in parent.children)
        self._finish(parent, "FAILED" if failed else "SUCCEEDED", "Array Child Job failed" if failed else None)

    def _cancel_timers(self, job: Job) -> None:
        for timer in job.timers:
            timer.cancel()
        job.timers.clear()

    def _move(self, job: Job, status: str) -> None:
        if job.parent is None:
            numbers = job.queue.by_status[job.status]
            place = bisect.bisect_left(numbers, job.number)
            if place < len(numbers) and numbers[place] == job.number:
                del numbers[place]
            bisect.insort(job.queue.by_status[status], job.number)
        job.status = status
        event: dict[str, Any] = {"kind": "job", "id": job.id, "name": job.name, "status": status}
        if job.status_reason:
            event["reason"] = job.status_reason
        if job.host is not None:
            event["instance"] = job.host.instance_id
            event["instanceType"] = job.host.kind.name
        state.emit(event)

    # On request ---------------------------------------------------------------------------------------------

    def _reclaim_if_requested(self, job: Job) -> None:
        host = job.host
        if host is None or not host.spot:
            return
        for reclaim in self.reclaims:
            if reclaim["count"] > 0 and job_matches(job, reclaim.get("job")):
                reclaim["count"] -= 1
                state.after(reclaim["seconds"], lambda: self.hosts.reclaim(host))
                return

    def reclaim(self, job: str | None, instance: str | None) -> list[str]:
        """Takes away the instances on which these jobs run, or this instance; returns the instances' ids."""
        hosts: list[Host] = []
        if instance:
            hosts = [host for host in self.hosts.all() if host.instance_id == instance]
        elif job:
            found = (each for each in self.jobs.values() if each.host is not None and job_matches(each, job))
            hosts = list({each.host.instance_id: each.host for each in found if each.host}.values())
        for host in hosts:
            self.hosts.reclaim(host)
        return [host.instance_id for host in hosts]

    def out_of_memory(self, name: str) -> int:
        count = 0
        for job in self.jobs.values():
            if job.task is not None and job_matches(job, name):
                job.task.out_of_memory = True
                job.task.kill()
                count += 1
        return count

    def stop(self) -> None:
        for job in list(self.jobs.values()):
            if job.task is not None:
                job.task.kill()


def job_matches(job: Job, pattern: str | None) -> bool:
    if pattern is None:
        return True
    if pattern.endswith("*"):
        return job.name.startswith(pattern[:-1])
    return pattern in (job.id, job.name)


def job_filter(request: dict[str, Any]) -> Callable[[Job], bool]:
    name, values = request.get("name"), list(request.get("values") or [])
    if name == "JOB_NAME":
        lowered = [value.lower() for value in values]
        return lambda job: any(matches_pattern(value, job.name.lower()) for value in lowered)
    if name == "JOB_DEFINITION":
        return lambda job: any(
            value == job.definition.arn if value.startswith("arn:") else matches_pattern(value, job.definition.name)
            for value in values
        )
    if name in ("BEFORE_CREATED_AT", "AFTER_CREATED_AT"):
        moment = int(values[0])
        return (lambda job: job.created < moment) if name.startswith("BEFORE") else (lambda job: job.created > moment)
    raise client_error(
        f"Error executing request, Exception : Unknown filter {name}; filters are JOB_NAME, JOB_DEFINITION, "
        "BEFORE_CREATED_AT, AFTER_CREATED_AT, SHARE_IDENTIFIER"
    )


def matches_pattern(pattern: str, text: str) -> bool:
    """Batch's only wildcard is an asterisk at the end."""
    return text.startswith(pattern[:-1]) if pattern.endswith("*") else text == pattern


def retried(job: Job, exit_code: int | None, reason: str | None, status_reason: str) -> bool:
    """Whether the retry strategy wants another attempt: the first rule that matches decides; no match is a retry."""
    if len(job.attempts) >= int(job.retry.get("attempts") or 1):
        return False
    for rule in job.retry.get("evaluateOnExit") or []:
        patterns = (
            (rule.get("onStatusReason"), status_reason),
            (rule.get("onReason"), reason or ""),
            (rule.get("onExitCode"), "" if exit_code is None else str(exit_code)),
        )
        if all(pattern is None or matches_pattern(pattern, found) for pattern, found in patterns):
            return rule["action"].upper() == "RETRY"
    return True


def merged(own: dict[str, Any], overrides: dict[str, Any], parameters: dict[str, str]) -> dict[str, Any]:
    """The job's container: the definition's, with the overrides of SubmitJob and its parameters."""
    container = dict(own)
    if overrides.get("command"):
        container["command"] = overrides["command"]
    environment = {each["name"]: each for each in own.get("environment") or []}
    environment |= {each["name"]: each for each in overrides.get("environment") or []}
    container["environment"] = list(environment.values())
    resources = {each["type"]: each for each in own.get("resourceRequirements") or []}
    resources |= {each["type"]: each for each in overrides.get("resourceRequirements") or []}
    container["resourceRequirements"] = list(resources.values())
    for key in ("vcpus", "memory"):
        if overrides.get(key) is not None:
            container[key] = overrides[key]

    def filled(text: str) -> str:
        return re.sub(r"Ref::([A-Za-z0-9_-]+)", lambda found: parameters.get(found[1], found[0]), text)

    container["command"] = [filled(each) for each in container.get("command") or []]
    return container


def log_settings(job: Job) -> tuple[str, str]:
    options = (job.container.get("logConfiguration") or {}).get("options") or {}
    return (
        options.get("awslogs-group", aws_state.DEFAULT_LOG_GROUP),
        options.get("awslogs-stream-prefix", job.definition.name),
    )


def log_stream(job: Job) -> tuple[str, str]:
    """The log group and stream of the latest attempt."""
    group, prefix = log_settings(job)
    return group, f"{prefix}/default/{job.attempts[-1]['container']['taskArn'].rsplit('/', 1)[-1]}"


def job_detail(job: Job) -> dict[str, Any]:
    container: dict[str, Any] = {
        "mountPoints": [],
        "volumes": [],
        "ulimits": [],
        "networkInterfaces": [],
        "secrets": [],
        **job.container,
    }
    if not job.container.get("resourceRequirements"):
        container |= {"vcpus": int(job.vcpus), "memory": job.memory}
    if job.attempts:
        container |= job.attempts[-1]["container"]
    detail: dict[str, Any] = {
        "jobArn": job.arn,
        "jobName": job.name,
        "jobId": job.id,
        "jobQueue": job.queue.arn,
        "status": job.status,
        "attempts": job.attempts,
        "createdAt": job.created,
        "retryStrategy": {"evaluateOnExit": [], **job.retry},
        "dependsOn": job.depends_on,
        "jobDefinition": job.definition.arn,
        "parameters": job.parameters,
        "container": container,
        "tags": job.tags,
        "propagateTags": bool(job.definition.request.get("propagateTags", False)),
        "platformCapabilities": job.definition.request.get("platformCapabilities") or ["EC2"],
        "isCancelled": job.cancelled,
        "isTerminated": job.terminated,
    }
    optional = {
        "statusReason": job.status_reason,
        "startedAt": job.started,
        "stoppedAt": job.stopped,
        "timeout": job.timeout or None,
    }
    detail |= {key: value for key, value in optional.items() if value is not None}
    if job.children:
        summary = dict.fromkeys(STATUSES, 0)
        for child in job.children:
            summary[child.status] += 1
        detail["arrayProperties"] = {"statusSummary": summary, "size": len(job.children)}
    elif job.array_index is not None:
        detail["arrayProperties"] = {"index": job.array_index}
    return detail


def job_summary(job: Job) -> dict[str, Any]:
    summary: dict[str, Any] = {
        "jobArn": job.arn,
        "jobId": job.id,
        "jobName": job.name,
        "createdAt": job.created,
        "status": job.status,
        "jobDefinition": job.definition.arn,
        "container": {},
    }
    optional = {"statusReason": job.status_reason, "startedAt": job.started, "stoppedAt": job.stopped}
    summary |= {key: value for key, value in optional.items() if value is not None}
    if job.attempts:
        last = job.attempts[-1]["container"]
        summary["container"] = {key: last[key] for key in ("exitCode", "reason") if key in last}
    if job.children:
        summary["arrayProperties"] = {"size": len(job.children)}
    elif job.array_index is not None:
        summary["arrayProperties"] = {"index": job.array_index}
    return summary


def definition_detail(definition: JobDefinition) -> dict[str, Any]:
    own = definition.request
    container = {
        "command": [],
        "volumes": [],
        "environment": [],
        "mountPoints": [],
        "ulimits": [],
        "resourceRequirements": [],
        "secrets": [],
        **own["containerProperties"],
    }
    detail = {
        "jobDefinitionName": definition.name,
        "jobDefinitionArn": definition.arn,
        "revision": definition.revision,
        "status": definition.status,
        "type": own["type"],
        "parameters": own.get("parameters") or {},
        "containerProperties": container,
        "tags": definition.tags,
        "propagateTags": bool(own.get("propagateTags", False)),
        "platformCapabilities": own.get("platformCapabilities") or ["EC2"],
        "containerOrchestrationType": "ECS",
    }
    for key in ("retryStrategy", "timeout", "schedulingPriority"):
        if own.get(key) is not None:
            detail[key] = own[key]
    return detail


def named(known: dict[str, Any], wanted: list[str] | None) -> list[Any]:
    """Those asked for by name or ARN, or all; what is not known is left out, as Batch does."""
    if not wanted:
        return list(known.values())
    found = (known.get(each.rsplit("/", 1)[-1]) for each in wanted)
    return [each for each in found if each is not None]


# Pages and checks -------------------------------------------------------------------------------------------


def token(number: int) -> str:
    return base64.urlsafe_b64encode(json.dumps([number]).encode()).decode()


def read_token(text: str | None) -> int | None:
    if not text:
        return None
    try:
        return int(json.loads(base64.urlsafe_b64decode(text))[0])
    except (ValueError, TypeError, IndexError):
        raise client_error("Invalid nextToken") from None


def page_size(request: dict[str, Any], most: int) -> int:
    wanted = request.get("maxResults")
    size = most if wanted is None else max(1, min(int(wanted), most))
    return min(size, state.limits.pageSize) if state.limits.pageSize else size


def page(key: str, found: list[Any], request: dict[str, Any], detail: Callable[[Any], Any]) -> dict[str, Any]:
    start = read_token(request.get("nextToken")) or 0
    end = start + page_size(request, 100)
    answer: dict[str, Any] = {key: [detail(each) for each in found[start:end]]}
    if end < len(found):
        answer["nextToken"] = token(end)
    return answer


def required(request: dict[str, Any], key: str) -> Any:
    value = request.get(key)
    if value is None or value == "":
        raise client_error(f"{key} must be provided")
    return value


def check_name(name: str, what: str) -> None:
    if not NAME.match(name):
        raise client_error(
            f"Error executing request, Exception : {what} should match valid pattern "
            f"[a-zA-Z0-9][a-zA-Z0-9_-]{{0,127}}., RequestId: {new_id()}"
        )


def one_of(value: str, what: str, choices: tuple[str, ...]) -> str:
    if value not in choices:
        raise client_error(f"{what} must be one of [{', '.join(choices)}]")
    return value


def check_resources(resources: dict[str, Any]) -> None:
    one_of(required(resources, "type"), "type", ("EC2", "SPOT", "FARGATE", "FARGATE_SPOT"))
    required(resources, "maxvCpus")
    required(resources, "subnets")
    if not resources["type"].startswith("FARGATE"):
        required(resources, "instanceTypes")
        required(resources, "instanceRole")
    kinds = usable_types(resources)
    if len({kind.architecture for kind in kinds}) > 1:
        raise client_error("Instance types of one compute environment must have one architecture")
    resources.setdefault("minvCpus", 0)


def check_retry(retry: dict[str, Any] | None) -> None:
    if not retry:
        return
    rules = retry.get("evaluateOnExit") or []
    attempts = retry.get("attempts")
    if rules and attempts is None:
        raise client_error("attempts must be provided with evaluateOnExit")
    if attempts is not None and not 1 <= int(attempts) <= 10:
        raise client_error("attempts must be between 1 and 10")
    if len(rules) > 5:
        raise client_error("evaluateOnExit can have at most 5 entries")
    for rule in rules:
        one_of(str(rule.get("action", "")).upper(), "action", ("RETRY", "EXIT"))


def check_timeout(timeout: dict[str, Any] | None) -> None:
    seconds = (timeout or {}).get("attemptDurationSeconds")
    if seconds is not None and int(seconds) < MIN_TIMEOUT_SECONDS:
        raise client_error(
            f"Error executing request, Exception : Job timeout attempt duration must be at least "
            f"{MIN_TIMEOUT_SECONDS} seconds., RequestId: {new_id()}"
        )


ULIMITS = (
    "core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack".split()
)


def check_limits(container: dict[str, Any]) -> None:
    """Limits of a container (Ulimit and LinuxParameters in the API reference)."""
    for each in container.get("ulimits") or []:
        one_of(each.get("name", ""), "ulimits name", ULIMITS)
        soft, hard = required(each, "softLimit"), required(each, "hardLimit")
        if hard != -1 and (soft == -1 or soft > hard):
            raise client_error(f"Error executing request, Exception : ulimit {each['name']}: softLimit exceeds hardLimit")
    size = (container.get("linuxParameters") or {}).get("sharedMemorySize")
    if size is not None and (not isinstance(size, int) or size < 1):
        raise client_error("Error executing request, Exception : sharedMemorySize must be a positive number of MiB")


def check_limit_actions(actions: list[dict[str, Any]]) -> list[dict[str, Any]]:
    for each in actions:
        one_of(each.get("state", ""), "state", ("RUNNABLE",))
        one_of(each.get("action", ""), "action", ("CANCEL", "TERMINATE"))
        if not 600 <= int(each.get("maxTimeSeconds", 0)) <= 86_400:
            raise client_error("maxTimeSeconds must be between 600 and 86400")
        required(each, "reason")
    return actions


batch = Batch()
