"""The Resource Groups Tagging API: what in the account has which tags, over all services that the emulator has."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from moto.ec2.models import ec2_backends
from moto.ecr.models import ecr_backends
from moto.logs.models import logs_backends
from moto.s3.models import s3_backends

from api_calls import Answer, Call, json_answer
from batch import batch
from emulator_state import ACCOUNT, REGION, AwsError
from stacks import stacks

Tagged = tuple[str, dict[str, str]]
# Resource kinds of EC2 by the first part of their ids.
EC2_KINDS = {
    "i": "instance",
    "lt": "launch-template",
    "sg": "security-group",
    "subnet": "subnet",
    "vpc": "vpc",
    "vol": "volume",
    "eni": "network-interface",
    "rtb": "route-table",
    "igw": "internet-gateway",
    "vpce": "vpc-endpoint",
}


def resources() -> Iterable[Tagged]:
    for arn, tags in batch.tagged_resources():
        yield arn, {**stack_tags(arn), **tags}
    yield from ec2_resources()
    for name, bucket in s3_backends[ACCOUNT]["aws"].buckets.items():
        own = s3_backends[ACCOUNT]["aws"].tagger.get_tag_dict_for_resource(bucket.arn)
        yield f"arn:aws:s3:::{name}", {**stack_tags(name), **own}
    logs = logs_backends[ACCOUNT][REGION]
    for name in logs.groups:
        arn = f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{name}"
        own = logs.tagger.get_tag_dict_for_resource(logs.groups[name].arn) or logs.tagger.get_tag_dict_for_resource(arn)
        yield arn, {**stack_tags(name), **own}
    ecr = ecr_backends[ACCOUNT][REGION]
    for name, repository in ecr.repositories.items():
        yield repository.arn, {**stack_tags(name), **ecr.tagger.get_tag_dict_for_resource(repository.arn)}
    for stack in stacks.by_name.values():
        yield stack.id, dict(stack.tags)


def ec2_resources() -> Iterable[Tagged]:
    ec2 = ec2_backends[ACCOUNT][REGION]
    gone = {
        instance.id
        for reservation in ec2.reservations.values()
        for instance in reservation.instances
        if instance.state == "terminated"
    }
    for resource_id, tags in list(ec2.tags.items()):
        kind = EC2_KINDS.get(resource_id.split("-", 1)[0])
        if kind and resource_id not in gone and exists(ec2, kind, resource_id):
            yield f"arn:aws:ec2:{REGION}:{ACCOUNT}:{kind}/{resource_id}", {**stack_tags(resource_id), **tags}


def exists(ec2: Any, kind: str, resource_id: str) -> bool:
    if kind == "launch-template":
        return resource_id in ec2.launch_templates
    if kind == "security-group":
        return ec2.get_security_group_from_id(resource_id) is not None
    if kind == "volume":
        return resource_id in ec2.volumes
    return True


def stack_tags(physical: str) -> dict[str, str]:
    """The tags that CloudFormation itself puts on what it makes."""
    for stack in stacks.by_name.values():
        for each in stack.resources.values():
            if each.physical == physical:
                return {
                    "aws:cloudformation:stack-name": stack.name,
                    "aws:cloudformation:stack-id": stack.id,
                    "aws:cloudformation:logical-id": each.logical,
                }
    return {}


def kind_matches(arn: str, pattern: str) -> bool:
    _, _, service, _, _, rest = arn.split(":", 5)
    kind = rest.replace("/", ":").split(":")[0]
    return pattern == service or pattern == f"{service}:{kind}" or (service == "s3" and pattern == "s3:bucket")


def answer(call: Call) -> Answer | None:
    request = call.json()
    if call.action == "GetResources":
        return json_answer(get_resources(request))
    if call.action == "GetTagKeys":
        return json_answer({"PaginationToken": "", "TagKeys": sorted({key for _, tags in resources() for key in tags})})
    if call.action == "GetTagValues":
        values = {tags[request["Key"]] for _, tags in resources() if request["Key"] in tags}
        return json_answer({"PaginationToken": "", "TagValues": sorted(values)})
    return None


def get_resources(request: dict[str, Any]) -> dict[str, Any]:
    filters = request.get("TagFilters") or []
    kinds = request.get("ResourceTypeFilters") or []
    arns = request.get("ResourceARNList")
    if arns and (filters or kinds):
        raise AwsError("InvalidParameterException", "ResourceARNList can't be used with filters")
    found = [
        (arn, tags)
        for arn, tags in resources()
        if tags
        and (not arns or arn in arns)
        and (not kinds or any(kind_matches(arn, kind) for kind in kinds))
        and all(
            each["Key"] in tags and (not each.get("Values") or tags[each["Key"]] in each["Values"]) for each in filters
        )
    ]
    size = int(request.get("ResourcesPerPage") or 50)
    start = int(request.get("PaginationToken") or 0)
    return {
        "PaginationToken": str(start + size) if start + size < len(found) else "",
        "ResourceTagMappingList": [
            {"ResourceARN": arn, "Tags": [{"Key": key, "Value": value} for key, value in tags.items()]}
            for arn, tags in found[start : start + size]
        ],
    }
