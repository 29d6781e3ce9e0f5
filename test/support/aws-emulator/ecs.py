"""The little of ECS that tells which instance a job of Batch runs on."""

from __future__ import annotations

from typing import Any

from api_calls import Answer, Call, json_answer
from batch import batch
from emulator_state import ACCOUNT, REGION
from hosts import Host


def answer(call: Call) -> Answer | None:
    request = call.json()
    cluster = str(request.get("cluster", "default")).rsplit("/", 1)[-1]
    hosts = [host for host in batch.hosts.all() if batch.cluster_of(host) == cluster]
    if call.action == "DescribeTasks":
        tasks, failures = [], []
        for reference in request.get("tasks") or []:
            task = reference.rsplit("/", 1)[-1]
            host = next((each for each in hosts if any(arn.endswith(f"/{task}") for arn in each.tasks)), None)
            if host is None:
                failures.append({"arn": reference, "reason": "MISSING"})
            else:
                arn = next(arn for arn in host.tasks if arn.endswith(f"/{task}"))
                tasks.append(task_detail(arn, host, cluster))
        return json_answer({"tasks": tasks, "failures": failures})
    if call.action == "DescribeContainerInstances":
        found, failures = [], []
        for reference in request.get("containerInstances") or []:
            wanted = reference.rsplit("/", 1)[-1]
            host = next((each for each in hosts if each.container_instance == wanted), None)
            if host is None:
                failures.append({"arn": reference, "reason": "MISSING"})
            else:
                found.append(container_instance(host, cluster))
        return json_answer({"containerInstances": found, "failures": failures})
    if call.action == "ListContainerInstances":
        joined = [host.container_instance_arn(cluster) for host in hosts if host.up]
        return json_answer({"containerInstanceArns": joined})
    return None


def task_detail(arn: str, host: Host, cluster: str) -> dict[str, Any]:
    return {
        "taskArn": arn,
        "clusterArn": f"arn:aws:ecs:{REGION}:{ACCOUNT}:cluster/{cluster}",
        "containerInstanceArn": host.container_instance_arn(cluster),
        "launchType": "EC2",
        "availabilityZone": host.instance.placement.zone,
        "lastStatus": "RUNNING" if host.tasks[arn] in host.jobs else "STOPPED",
    }


def container_instance(host: Host, cluster: str) -> dict[str, Any]:
    return {
        "containerInstanceArn": host.container_instance_arn(cluster),
        "ec2InstanceId": host.instance_id,
        "status": "ACTIVE",
        "agentConnected": host.up,
        "runningTasksCount": len(host.jobs),
        "attributes": [
            {"name": "ecs.instance-type", "value": host.kind.name},
            {"name": "ecs.cpu-architecture", "value": host.kind.architecture},
            {"name": "ecs.availability-zone", "value": host.instance.placement.zone},
        ],
    }
