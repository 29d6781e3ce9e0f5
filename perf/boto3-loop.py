"""A loop as written without gcbench: submits jobs one by one, waits for all, and reads their records.

    boto3-loop.py SETTINGS.json

For the same jobs, it writes and reads the same S3 objects as gcbench. But it stores no state: if the loop crashes, its jobs
are lost. Prints its figures to standard output, in the format of client-figures.ts.
"""

import collections
import json
import resource
import sys
import time

import boto3
import botocore.config

DESCRIBE_LIMIT = 100
POLL_SECONDS = 1
MIB = 1024 * 1024

with open(sys.argv[1], encoding="utf-8") as file:
    settings = json.load(file)

config = botocore.config.Config(retries={"mode": "adaptive", "max_attempts": 10})
s3 = boto3.client("s3", config=config.merge(botocore.config.Config(s3={"addressing_style": "path"})))
batch = boto3.client("batch", config=config)
calls = collections.Counter()
for name, client in (("s3", s3), ("batch", batch)):
    client.meta.events.register(
        "before-call", lambda model, name=name, **_: calls.update([f"{name}:{model.name}"])
    )


def definition_of(machine):
    """Job definition of a kind of machine, like gcbench's."""
    return batch.register_job_definition(
        jobDefinitionName=f"loop-{machine['name']}",
        type="container",
        containerProperties={
            "image": machine["image"],
            "jobRoleArn": settings["jobRoleArn"],
            "resourceRequirements": [
                {"type": "VCPU", "value": str(machine["vcpus"])},
                {"type": "MEMORY", "value": str(machine["memoryMiB"])},
            ],
            "logConfiguration": {
                "logDriver": "awslogs",
                "options": {"awslogs-group": settings["logGroup"], "awslogs-region": "us-west-2"},
            },
        },
    )["jobDefinitionArn"]


def resident_bytes():
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * resource.getpagesize()


def submit(block, definition):
    s3.put_object(
        Bucket=settings["bucket"],
        Key=f"{block['prefix']}spec.json",
        Body=json.dumps(block["spec"], indent=2).encode(),
        ContentType="application/json",
    )
    return batch.submit_job(
        jobName=block["jobName"],
        jobQueue=block["queue"],
        jobDefinition=definition,
        containerOverrides={
            "command": ["gcbench-harness", "--spec", f"s3://{settings['bucket']}/{block['prefix']}spec.json"]
        },
        timeout={"attemptDurationSeconds": 600},
    )["jobId"]


def wait(ids):
    left = list(ids)
    while left:
        over = set()
        for start in range(0, len(left), DESCRIBE_LIMIT):
            for job in batch.describe_jobs(jobs=left[start : start + DESCRIBE_LIMIT])["jobs"]:
                if job["status"] == "FAILED":
                    raise SystemExit(f"{job['jobName']} failed: {job.get('statusReason')}")
                if job["status"] == "SUCCEEDED":
                    over.add(job["jobId"])
        left = [each for each in left if each not in over]
        if left:
            time.sleep(POLL_SECONDS)


def read(block):
    answer = s3.get_object(Bucket=settings["bucket"], Key=f"{block['prefix']}record.json")
    return json.loads(answer["Body"].read())


before = resident_bytes()
cpu = time.process_time()
begin = time.monotonic()
definitions = {machine["name"]: definition_of(machine) for machine in settings["machines"]}
ids = [submit(block, definitions[block["machine"]]) for block in settings["blocks"]]
submitted = time.monotonic()
wait(ids)
ended = time.monotonic()
records = [read(block) for block in settings["blocks"]]
collected = time.monotonic()
print(
    json.dumps(
        {
            "blocks": len(settings["blocks"]),
            "records": len(records),
            "seconds": {"submit": submitted - begin, "wait": ended - submitted, "collect": collected - ended},
            "cpuSeconds": time.process_time() - cpu,
            "rssMiB": {
                "before": before / MIB,
                "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            },
            "calls": calls,
        }
    )
)
