"""Resources of stacks: how each type is made, changed and removed through its own service's API, as a client would."""

from __future__ import annotations

import json
import random
import string
import threading
import time
from collections.abc import Callable
from typing import Any

import boto3
import moto.ec2.models
import moto.iam.models
import moto.sns.models
import moto.sqs.models
import moto.ssm.models  # noqa: F401  # these bring models of more types
from botocore.config import Config
from botocore.exceptions import ClientError, ParamValidationError
from moto.core.common_models import CloudFormationModel

from emulator_state import ACCOUNT, REGION, state

STACK_KEY = "AKIASTACKSTACKSTACKS"
WAIT_SECONDS = 0.02

_clients: dict[str, Any] = {}
_clients_lock = threading.Lock()
_random = random.Random(7)


class Failure(Exception):
    """A resource could not be made, changed or removed; the text is the event's reason."""


class ReplacementRequired(Exception):
    """An update can't be made in place."""


def client(service: str) -> Any:
    with _clients_lock:
        if service not in _clients:
            _clients[service] = new_client(service, state.endpoint)
        return _clients[service]


def new_client(service: str, endpoint: str) -> Any:
    return boto3.client(
        service,
        endpoint_url=endpoint,
        region_name=REGION,
        aws_access_key_id=STACK_KEY,
        aws_secret_access_key="stack",
        config=Config(retries={"max_attempts": 1}, parameter_validation=True, s3={"addressing_style": "path"}),
    )


def load_models() -> None:
    """Reads the services' models into boto3's session, which the forks inherit: that takes longer than to use them."""
    for service in ("batch", "ec2", "ecr", "iam", "logs", "s3"):
        new_client(service, "http://127.0.0.1")


def call(service: str, operation: str, **parameters: Any) -> dict[str, Any]:
    """One API call; names and kinds of values are fitted to what the operation takes, as CloudFormation does."""
    own = client(service)
    shape = own.meta.service_model.operation_model(own.meta.method_to_api_mapping[operation]).input_shape
    given = {key: value for key, value in parameters.items() if value is not None}
    try:
        return getattr(own, operation)(**coerce_to_shape(shape, given, operation))
    except ClientError as error:
        details = error.response["Error"]
        name = own.meta.method_to_api_mapping[operation]
        raise Failure(
            f'Resource handler returned message: "{details.get("Message")} '
            f"(Service: {own.meta.service_model.service_id}, "
            f'Status Code: {error.response["ResponseMetadata"]["HTTPStatusCode"]}, Operation: {name})" '
            f"(HandlerErrorCode: {handler_code(details.get('Code', ''))})"
        ) from error
    except ParamValidationError as error:
        raise Failure(f"Properties validation failed: {error}") from error


def handler_code(code: str) -> str:
    if "AccessDenied" in code or "Unauthorized" in code:
        return "AccessDenied"
    if "Exists" in code:
        return "AlreadyExists"
    return "NotFound" if "NotFound" in code or "NoSuch" in code else "InvalidRequest"


def coerce_to_shape(shape: Any, value: Any, path: str) -> Any:
    kind = shape.type_name
    if kind == "structure" and isinstance(value, dict):
        members = {name.lower(): name for name in shape.members}
        result = {}
        for key, each in value.items():
            name = members.get(key.lower())
            if name is None:
                raise Failure(
                    f"Properties validation failed for resource {path}: extraneous key [{key}] is not permitted"
                )
            result[name] = coerce_to_shape(shape.members[name], each, f"{path}/{name}")
        return result
    if kind == "list":
        return [coerce_to_shape(shape.member, each, path) for each in (value if isinstance(value, list) else [value])]
    if kind == "map" and isinstance(value, dict):
        return {str(key): coerce_to_shape(shape.value, each, path) for key, each in value.items()}
    if kind in ("integer", "long") and isinstance(value, str):
        return int(value)
    if kind in ("float", "double") and isinstance(value, str):
        return float(value)
    if kind == "boolean" and isinstance(value, str):
        return value.lower() == "true"
    if kind == "string" and not isinstance(value, str):
        return json.dumps(value) if isinstance(value, (dict, list, bool)) else str(value)
    return value


def suffix(length: int = 12) -> str:
    return "".join(_random.choice(string.ascii_uppercase + string.digits) for _ in range(length))


class Context:
    """Where a resource is: its stack, its logical name, and the tags it inherits."""

    def __init__(self, stack: str, stack_id: str, logical: str, tags: dict[str, str]) -> None:
        self.stack = stack
        self.stack_id = stack_id
        self.logical = logical
        self.tags = tags

    def name(self, max_length: int = 64, lower: bool = False) -> str:
        """A name as CloudFormation makes them: stack, logical name, and a random end."""
        end = suffix()
        start = f"{self.stack}-{self.logical}"[: max_length - len(end) - 1]
        return f"{start}-{end}".lower() if lower else f"{start}-{end}"

    def tag_list(self, own: Any) -> list[dict[str, str]]:
        return [{"Key": key, "Value": value} for key, value in self.tag_map(own).items()]

    def tag_map(self, own: Any) -> dict[str, str]:
        """The resource's own tags over those of its stack, whichever form they are written in."""
        mine = own if isinstance(own, dict) else {each["Key"]: each["Value"] for each in own or []}
        return {**self.tags, **{key: str(value) for key, value in mine.items()}}


Attributes = dict[str, Any]
CreatedResource = tuple[str, Attributes]


class Resource:
    """One type. `replaces` names the properties whose change makes a new resource; all others change in place."""

    replaces: tuple[str, ...] = ()
    name_property: str | None = None
    taggable = True
    known: tuple[str, ...] = ()

    def create(self, properties: dict[str, Any], context: Context) -> CreatedResource:
        raise NotImplementedError

    def update(self, physical: str, old: dict[str, Any], new: dict[str, Any], context: Context) -> Attributes:
        raise ReplacementRequired

    def delete(self, physical: str, properties: dict[str, Any]) -> None:
        raise NotImplementedError

    def replaced_by(self, old: dict[str, Any], new: dict[str, Any]) -> list[str]:
        return [name for name in self.replaces if old.get(name) != new.get(name)]


def wait(look: Callable[[], bool]) -> None:
    while not look():
        time.sleep(WAIT_SECONDS)


def only(properties: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: properties[name] for name in names if name in properties}


def without(properties: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in properties.items() if name not in names}


# Batch


class ComputeEnvironment(Resource):
    name_property = "ComputeEnvironmentName"
    replaces = ("ComputeEnvironmentName", "Type")
    # With ReplaceComputeEnvironment, which is the default, a change of these makes a new one.
    infrastructure = (
        "AllocationStrategy",
        "BidPercentage",
        "Ec2Configuration",
        "Ec2KeyPair",
        "ImageId",
        "InstanceRole",
        "InstanceTypes",
        "LaunchTemplate",
        "PlacementGroup",
        "SpotIamFleetRole",
        "Tags",
        "Type",
    )

    def create(self, properties: dict[str, Any], context: Context) -> CreatedResource:
        name = properties.get("ComputeEnvironmentName") or f"{context.logical}-{suffix(16)}"
        # The API takes an update policy with updates alone.
        own = without(properties, "ComputeEnvironmentName", "ReplaceComputeEnvironment", "UpdatePolicy", "Tags")
        answer = call(
            "batch",
            "create_compute_environment",
            ComputeEnvironmentName=name,
            Tags=context.tag_map(properties.get("Tags")),
            **own,
        )
        physical = answer["computeEnvironmentArn"]
        self.wait_until_stable(physical)
        return physical, {"ComputeEnvironmentArn": physical}

    def wait_until_stable(self, physical: str) -> None:
        def settled() -> bool:
            found = self.look(physical)
            if found is None:
                raise Failure("Operation failed, ComputeEnvironment was deleted")
            if found["status"] == "INVALID":
                failure = Failure(
                    f"Operation failed, ComputeEnvironment went INVALID with error: {found.get('statusReason')}"
                )
                failure.physical = physical  # type: ignore[attr-defined]
                raise failure
            return found["status"] == "VALID"

        wait(settled)

    def look(self, physical: str) -> dict[str, Any] | None:
        found = call("batch", "describe_compute_environments", computeEnvironments=[physical])["computeEnvironments"]
        return found[0] if found else None

    def replaced_by(self, old: dict[str, Any], new: dict[str, Any]) -> list[str]:
        names = super().replaced_by(old, new)
        before, after = old.get("ComputeResources") or {}, new.get("ComputeResources") or {}
        if text(new.get("ReplaceComputeEnvironment", True)) == "true" and any(
            before.get(each) != after.get(each) for each in self.infrastructure
        ):
            names.append("ComputeResources")
        return names

    def update(self, physical: str, old: dict[str, Any], new: dict[str, Any], context: Context) -> Attributes:
        changes = only(new, "State", "ServiceRole")
        before, after = old.get("ComputeResources") or {}, new.get("ComputeResources") or {}
        resources = {key: value for key, value in after.items() if before.get(key) != value}
        call(
            "batch",
            "update_compute_environment",
            ComputeEnvironment=physical,
            **changes,
            **({"ComputeResources": resources} if resources else {}),
        )
        call("batch", "tag_resource", resourceArn=physical, tags=context.tag_map(new.get("Tags")))
        self.wait_until_stable(physical)
        return {"ComputeEnvironmentArn": physical}

    def delete(self, physical: str, properties: dict[str, Any]) -> None:
        found = self.look(physical)
        if found is None:
            return
        if found["state"] != "DISABLED":
            wait(lambda: (self.look(physical) or {"status": "VALID"})["status"] in ("VALID", "INVALID"))
            call("batch", "update_compute_environment", computeEnvironment=physical, state="DISABLED")
        wait(lambda: (self.look(physical) or {"status": "VALID"})["status"] in ("VALID", "INVALID"))
        call("batch", "delete_compute_environment", computeEnvironment=physical)
        wait(lambda: self.look(physical) is None)


class JobQueue(Resource):
    name_property = "JobQueueName"
    replaces = ("JobQueueName", "JobQueueType")

    def create(self, properties: dict[str, Any], context: Context) -> CreatedResource:
        name = properties.get("JobQueueName") or f"{context.logical}-{suffix(16)}"
        own = without(properties, "JobQueueName", "Tags")
        physical = call(
            "batch", "create_job_queue", JobQueueName=name, Tags=context.tag_map(properties.get("Tags")), **own
        )["jobQueueArn"]
        wait(lambda: (self.look(physical) or {"status": "VALID"})["status"] == "VALID")
        return physical, {"JobQueueArn": physical}

    def look(self, physical: str) -> dict[str, Any] | None:
        found = call("batch", "describe_job_queues", jobQueues=[physical])["jobQueues"]
        return found[0] if found else None

    def update(self, physical: str, old: dict[str, Any], new: dict[str, Any], context: Context) -> Attributes:
        call("batch", "update_job_queue", JobQueue=physical, **without(new, "JobQueueName", "Tags", "JobQueueType"))
        call("batch", "tag_resource", resourceArn=physical, tags=context.tag_map(new.get("Tags")))
        wait(lambda: (self.look(physical) or {"status": "VALID"})["status"] == "VALID")
        return {"JobQueueArn": physical}

    def delete(self, physical: str, properties: dict[str, Any]) -> None:
        found = self.look(physical)
        if found is None:
            return
        if found["state"] != "DISABLED":
            wait(lambda: (self.look(physical) or {"status": "VALID"})["status"] == "VALID")
            call("batch", "update_job_queue", jobQueue=physical, state="DISABLED")
        if found["status"] != "DELETING":
            wait(lambda: (self.look(physical) or {"status": "VALID"})["status"] == "VALID")
            call("batch", "delete_job_queue", jobQueue=physical)
        wait(lambda: self.look(physical) is None)


class JobDefinition(Resource):
    def create(self, properties: dict[str, Any], context: Context) -> CreatedResource:
        name = properties.get("JobDefinitionName") or f"{context.logical}-{suffix(16)}"
        own = without(properties, "JobDefinitionName", "Tags")
        answer = call(
            "batch",
            "register_job_definition",
            JobDefinitionName=name,
            Tags=context.tag_map(properties.get("Tags")),
            **own,
        )
        return answer["jobDefinitionArn"], {}

    def delete(self, physical: str, properties: dict[str, Any]) -> None:
        call("batch", "deregister_job_definition", jobDefinition=physical)


# EC2


class LaunchTemplate(Resource):
    name_property = "LaunchTemplateName"
    replaces = ("LaunchTemplateName",)

    def create(self, properties: dict[str, Any], context: Context) -> CreatedResource:
        name = properties.get("LaunchTemplateName") or context.name(125)
        specifications = properties.get("TagSpecifications") or []
        tags: Any = next((each.get("Tags") for each in specifications if each["ResourceType"] == "launch-template"), [])
        answer = call(
            "ec2",
            "create_launch_template",
            LaunchTemplateName=name,
            LaunchTemplateData=properties["LaunchTemplateData"],
            VersionDescription=properties.get("VersionDescription"),
            TagSpecifications=tag_specification("launch-template", context.tag_list(tags)),
        )
        return answer["LaunchTemplate"]["LaunchTemplateId"], self.attributes(
            answer["LaunchTemplate"]["LaunchTemplateId"]
        )

    def attributes(self, physical: str) -> Attributes:
        found = call("ec2", "describe_launch_templates", LaunchTemplateIds=[physical])["LaunchTemplates"][0]
        return {
            "LaunchTemplateId": physical,
            "LatestVersionNumber": str(found["LatestVersionNumber"]),
            "DefaultVersionNumber": str(found["DefaultVersionNumber"]),
        }

    def update(self, physical: str, old: dict[str, Any], new: dict[str, Any], context: Context) -> Attributes:
        if old.get("LaunchTemplateData") != new.get("LaunchTemplateData"):
            call(
                "ec2",
                "create_launch_template_version",
                LaunchTemplateId=physical,
                LaunchTemplateData=new["LaunchTemplateData"],
            )
        return self.attributes(physical)

    def delete(self, physical: str, properties: dict[str, Any]) -> None:
        call("ec2", "delete_launch_template", LaunchTemplateId=physical)


def tag_specification(kind: str, tags: list[dict[str, str]]) -> list[dict[str, Any]] | None:
    return [{"ResourceType": kind, "Tags": tags}] if tags else None


class SecurityGroup(Resource):
    name_property = "GroupName"
    replaces = ("GroupName", "GroupDescription", "VpcId")

    def create(self, properties: dict[str, Any], context: Context) -> CreatedResource:
        answer = call(
            "ec2",
            "create_security_group",
            GroupName=properties.get("GroupName") or context.name(255),
            Description=properties["GroupDescription"],
            VpcId=properties.get("VpcId"),
            TagSpecifications=tag_specification("security-group", context.tag_list(properties.get("Tags"))),
        )
        physical = answer["GroupId"]
        self.rules(physical, {}, properties)
        found = call("ec2", "describe_security_groups", GroupIds=[physical])["SecurityGroups"][0]
        return physical, {"GroupId": physical, "Id": physical, "VpcId": found["VpcId"], "GroupName": found["GroupName"]}

    def rules(self, physical: str, old: dict[str, Any], new: dict[str, Any]) -> None:
        everything = [{"IpProtocol": "-1", "CidrIp": "0.0.0.0/0"}]
        for key, way, default in (
            ("SecurityGroupIngress", "ingress", []),
            ("SecurityGroupEgress", "egress", everything),
        ):
            before, after = (old.get(key) or default) if old else default, new.get(key) or default
            if before == after:
                continue
            if before:
                call(
                    "ec2",
                    f"revoke_security_group_{way}",
                    GroupId=physical,
                    IpPermissions=[permission(each) for each in before],
                )
            if after:
                call(
                    "ec2",
                    f"authorize_security_group_{way}",
                    GroupId=physical,
                    IpPermissions=[permission(each) for each in after],
                )

    def update(self, physical: str, old: dict[str, Any], new: dict[str, Any], context: Context) -> Attributes:
        self.rules(physical, old or {"": ""}, new)
        call(
            "ec2", "create_tags", Resources=[physical], Tags=context.tag_list(new.get("Tags")) or None
        ) if context.tag_list(new.get("Tags")) else None
        found = call("ec2", "describe_security_groups", GroupIds=[physical])["SecurityGroups"][0]
        return {"GroupId": physical, "Id": physical, "VpcId": found["VpcId"], "GroupName": found["GroupName"]}

    def delete(self, physical: str, properties: dict[str, Any]) -> None:
        call("ec2", "delete_security_group", GroupId=physical)


def permission(rule: dict[str, Any]) -> dict[str, Any]:
    own: dict[str, Any] = only(rule, "IpProtocol", "FromPort", "ToPort")
    description = only(rule, "Description")
    if "CidrIp" in rule:
        own["IpRanges"] = [{"CidrIp": rule["CidrIp"], **description}]
    if "CidrIpv6" in rule:
        own["Ipv6Ranges"] = [{"CidrIpv6": rule["CidrIpv6"], **description}]
    group = rule.get("SourceSecurityGroupId") or rule.get("DestinationSecurityGroupId")
    if group:
        own["UserIdGroupPairs"] = [{"GroupId": group, **description}]
    return own


# IAM


def document_text(document: Any) -> str:
    """A policy is an object or, where a template substitutes into its keys, its text."""
    return document if isinstance(document, str) else json.dumps(document)


class Role(Resource):
    name_property = "RoleName"
    replaces = ("RoleName", "Path")

    def create(self, properties: dict[str, Any], context: Context) -> CreatedResource:
        name = properties.get("RoleName") or context.name(64)
        answer = call(
            "iam",
            "create_role",
            RoleName=name,
            AssumeRolePolicyDocument=document_text(properties["AssumeRolePolicyDocument"]),
            Tags=context.tag_list(properties.get("Tags")),
            **only(properties, "Path", "Description", "MaxSessionDuration", "PermissionsBoundary"),
        )["Role"]
        try:
            self.policies(name, {}, properties)
        except Failure:
            self.delete(name, properties)
            raise
        return name, {"Arn": answer["Arn"], "RoleId": answer["RoleId"]}

    def policies(self, name: str, old: dict[str, Any], new: dict[str, Any]) -> None:
        before, after = set(old.get("ManagedPolicyArns") or []), set(new.get("ManagedPolicyArns") or [])
        for each in sorted(before - after):
            call("iam", "detach_role_policy", RoleName=name, PolicyArn=each)
        for each in sorted(after - before):
            call("iam", "attach_role_policy", RoleName=name, PolicyArn=each)
        wanted = {each["PolicyName"]: each["PolicyDocument"] for each in new.get("Policies") or []}
        for each in old.get("Policies") or []:
            if each["PolicyName"] not in wanted:
                call("iam", "delete_role_policy", RoleName=name, PolicyName=each["PolicyName"])
        for key, document in wanted.items():
            call("iam", "put_role_policy", RoleName=name, PolicyName=key, PolicyDocument=json.dumps(document))

    def update(self, physical: str, old: dict[str, Any], new: dict[str, Any], context: Context) -> Attributes:
        call(
            "iam",
            "update_assume_role_policy",
            RoleName=physical,
            PolicyDocument=document_text(new["AssumeRolePolicyDocument"]),
        )
        if old.get("Description") != new.get("Description") or old.get("MaxSessionDuration") != new.get(
            "MaxSessionDuration"
        ):
            call("iam", "update_role", RoleName=physical, **only(new, "Description", "MaxSessionDuration"))
        if new.get("PermissionsBoundary") and old.get("PermissionsBoundary") != new["PermissionsBoundary"]:
            call(
                "iam",
                "put_role_permissions_boundary",
                RoleName=physical,
                PermissionsBoundary=new["PermissionsBoundary"],
            )
        self.policies(physical, old, new)
        tags = context.tag_list(new.get("Tags"))
        if tags:
            call("iam", "tag_role", RoleName=physical, Tags=tags)
        found = call("iam", "get_role", RoleName=physical)["Role"]
        return {"Arn": found["Arn"], "RoleId": found["RoleId"]}

    def delete(self, physical: str, properties: dict[str, Any]) -> None:
        for each in call("iam", "list_attached_role_policies", RoleName=physical)["AttachedPolicies"]:
            call("iam", "detach_role_policy", RoleName=physical, PolicyArn=each["PolicyArn"])
        for name in call("iam", "list_role_policies", RoleName=physical)["PolicyNames"]:
            call("iam", "delete_role_policy", RoleName=physical, PolicyName=name)
        call("iam", "delete_role", RoleName=physical)


class InstanceProfile(Resource):
    name_property = "InstanceProfileName"
    replaces = ("InstanceProfileName", "Path")
    taggable = False

    def create(self, properties: dict[str, Any], context: Context) -> CreatedResource:
        name = properties.get("InstanceProfileName") or context.name(64)
        answer = call("iam", "create_instance_profile", InstanceProfileName=name, **only(properties, "Path"))[
            "InstanceProfile"
        ]
        for role in properties.get("Roles") or []:
            call("iam", "add_role_to_instance_profile", InstanceProfileName=name, RoleName=role)
        return name, {"Arn": answer["Arn"]}

    def update(self, physical: str, old: dict[str, Any], new: dict[str, Any], context: Context) -> Attributes:
        for role in old.get("Roles") or []:
            call("iam", "remove_role_from_instance_profile", InstanceProfileName=physical, RoleName=role)
        for role in new.get("Roles") or []:
            call("iam", "add_role_to_instance_profile", InstanceProfileName=physical, RoleName=role)
        return {"Arn": call("iam", "get_instance_profile", InstanceProfileName=physical)["InstanceProfile"]["Arn"]}

    def delete(self, physical: str, properties: dict[str, Any]) -> None:
        for role in call("iam", "get_instance_profile", InstanceProfileName=physical)["InstanceProfile"]["Roles"]:
            call("iam", "remove_role_from_instance_profile", InstanceProfileName=physical, RoleName=role["RoleName"])
        call("iam", "delete_instance_profile", InstanceProfileName=physical)


class InlinePolicy(Resource):
    replaces = ("PolicyName",)
    taggable = False

    def create(self, properties: dict[str, Any], context: Context) -> CreatedResource:
        for role in properties.get("Roles") or []:
            call(
                "iam",
                "put_role_policy",
                RoleName=role,
                PolicyName=properties["PolicyName"],
                PolicyDocument=json.dumps(properties["PolicyDocument"]),
            )
        return context.name(64), {}

    def update(self, physical: str, old: dict[str, Any], new: dict[str, Any], context: Context) -> Attributes:
        for role in set(old.get("Roles") or []) - set(new.get("Roles") or []):
            call("iam", "delete_role_policy", RoleName=role, PolicyName=old["PolicyName"])
        self.create(new, context)
        return {}

    def delete(self, physical: str, properties: dict[str, Any]) -> None:
        for role in properties.get("Roles") or []:
            call("iam", "delete_role_policy", RoleName=role, PolicyName=properties["PolicyName"])


class ManagedPolicy(Resource):
    name_property = "ManagedPolicyName"
    replaces = ("ManagedPolicyName", "Path", "Description")
    taggable = False

    def create(self, properties: dict[str, Any], context: Context) -> CreatedResource:
        physical = call(
            "iam",
            "create_policy",
            PolicyName=properties.get("ManagedPolicyName") or context.name(128),
            PolicyDocument=json.dumps(properties["PolicyDocument"]),
            **only(properties, "Path", "Description"),
        )["Policy"]["Arn"]
        for role in properties.get("Roles") or []:
            call("iam", "attach_role_policy", RoleName=role, PolicyArn=physical)
        return physical, {"PolicyArn": physical}

    def update(self, physical: str, old: dict[str, Any], new: dict[str, Any], context: Context) -> Attributes:
        for version in call("iam", "list_policy_versions", PolicyArn=physical)["Versions"]:
            if not version["IsDefaultVersion"]:
                call("iam", "delete_policy_version", PolicyArn=physical, VersionId=version["VersionId"])
        call(
            "iam",
            "create_policy_version",
            PolicyArn=physical,
            PolicyDocument=json.dumps(new["PolicyDocument"]),
            SetAsDefault=True,
        )
        before, after = set(old.get("Roles") or []), set(new.get("Roles") or [])
        for role in before - after:
            call("iam", "detach_role_policy", RoleName=role, PolicyArn=physical)
        for role in after - before:
            call("iam", "attach_role_policy", RoleName=role, PolicyArn=physical)
        return {"PolicyArn": physical}

    def delete(self, physical: str, properties: dict[str, Any]) -> None:
        for role in call("iam", "list_entities_for_policy", PolicyArn=physical)["PolicyRoles"]:
            call("iam", "detach_role_policy", RoleName=role["RoleName"], PolicyArn=physical)
        for version in call("iam", "list_policy_versions", PolicyArn=physical)["Versions"]:
            if not version["IsDefaultVersion"]:
                call("iam", "delete_policy_version", PolicyArn=physical, VersionId=version["VersionId"])
        call("iam", "delete_policy", PolicyArn=physical)


class OpenIdProvider(Resource):
    replaces = ("Url",)

    def create(self, properties: dict[str, Any], context: Context) -> CreatedResource:
        physical = call(
            "iam",
            "create_open_id_connect_provider",
            Url=properties["Url"],
            ClientIDList=properties.get("ClientIdList") or [],
            ThumbprintList=properties.get("ThumbprintList") or ["0" * 40],
            Tags=context.tag_list(properties.get("Tags")),
        )["OpenIDConnectProviderArn"]
        return physical, {"Arn": physical}

    def update(self, physical: str, old: dict[str, Any], new: dict[str, Any], context: Context) -> Attributes:
        for each in set(new.get("ClientIdList") or []) - set(old.get("ClientIdList") or []):
            call("iam", "add_client_id_to_open_id_connect_provider", OpenIDConnectProviderArn=physical, ClientID=each)
        if new.get("ThumbprintList"):
            call(
                "iam",
                "update_open_id_connect_provider_thumbprint",
                OpenIDConnectProviderArn=physical,
                ThumbprintList=new["ThumbprintList"],
            )
        return {"Arn": physical}

    def delete(self, physical: str, properties: dict[str, Any]) -> None:
        call("iam", "delete_open_id_connect_provider", OpenIDConnectProviderArn=physical)


# S3, ECR, CloudWatch Logs


class Bucket(Resource):
    name_property = "BucketName"
    replaces = ("BucketName", "ObjectLockEnabled")

    def create(self, properties: dict[str, Any], context: Context) -> CreatedResource:
        name = properties.get("BucketName") or context.name(63, lower=True)
        own = client("s3")
        existing = [each["Name"] for each in own.list_buckets()["Buckets"]]
        if name in existing:
            raise Failure(f"{name} already exists (Service: S3, Status Code: 409)")
        call(
            "s3",
            "create_bucket",
            Bucket=name,
            CreateBucketConfiguration={"LocationConstraint": REGION},
            ObjectLockEnabledForBucket=properties.get("ObjectLockEnabled"),
        )
        self.configure(name, properties, context)
        return name, self.attributes(name)

    def attributes(self, name: str) -> Attributes:
        return {
            "Arn": f"arn:aws:s3:::{name}",
            "DomainName": f"{name}.s3.amazonaws.com",
            "RegionalDomainName": f"{name}.s3.{REGION}.amazonaws.com",
        }

    def configure(self, name: str, properties: dict[str, Any], context: Context) -> None:
        if "VersioningConfiguration" in properties:
            call(
                "s3",
                "put_bucket_versioning",
                Bucket=name,
                VersioningConfiguration=properties["VersioningConfiguration"],
            )
        if "BucketEncryption" in properties:
            rules = [
                {
                    "ApplyServerSideEncryptionByDefault": each.get("ServerSideEncryptionByDefault"),
                    **only(each, "BucketKeyEnabled"),
                }
                for each in properties["BucketEncryption"]["ServerSideEncryptionConfiguration"]
            ]
            call("s3", "put_bucket_encryption", Bucket=name, ServerSideEncryptionConfiguration={"Rules": rules})
        if "PublicAccessBlockConfiguration" in properties:
            call(
                "s3",
                "put_public_access_block",
                Bucket=name,
                PublicAccessBlockConfiguration=properties["PublicAccessBlockConfiguration"],
            )
        if "OwnershipControls" in properties:
            call("s3", "put_bucket_ownership_controls", Bucket=name, OwnershipControls=properties["OwnershipControls"])
        if "LifecycleConfiguration" in properties:
            rules = [lifecycle_rule(each) for each in properties["LifecycleConfiguration"]["Rules"]]
            call("s3", "put_bucket_lifecycle_configuration", Bucket=name, LifecycleConfiguration={"Rules": rules})
        if "CorsConfiguration" in properties:
            call(
                "s3",
                "put_bucket_cors",
                Bucket=name,
                CORSConfiguration={"CORSRules": properties["CorsConfiguration"]["CorsRules"]},
            )
        tags = context.tag_list(properties.get("Tags"))
        if tags:
            call("s3", "put_bucket_tagging", Bucket=name, Tagging={"TagSet": tags})

    def update(self, physical: str, old: dict[str, Any], new: dict[str, Any], context: Context) -> Attributes:
        self.configure(physical, new, context)
        if "LifecycleConfiguration" in old and "LifecycleConfiguration" not in new:
            call("s3", "delete_bucket_lifecycle", Bucket=physical)
        return self.attributes(physical)

    def delete(self, physical: str, properties: dict[str, Any]) -> None:
        call("s3", "delete_bucket", Bucket=physical)


def lifecycle_rule(rule: dict[str, Any]) -> dict[str, Any]:
    own: dict[str, Any] = {
        "Status": rule["Status"],
        "Filter": {"Prefix": rule.get("Prefix", "")},
        **only(rule, "AbortIncompleteMultipartUpload"),
    }
    if "Id" in rule:
        own["ID"] = rule["Id"]
    if "ExpirationInDays" in rule:
        own["Expiration"] = {"Days": int(rule["ExpirationInDays"])}
    if text(rule.get("ExpiredObjectDeleteMarker", False)) == "true":
        own["Expiration"] = {"ExpiredObjectDeleteMarker": True}
    if "NoncurrentVersionExpiration" in rule:
        own["NoncurrentVersionExpiration"] = rule["NoncurrentVersionExpiration"]
    if "NoncurrentVersionExpirationInDays" in rule:
        own["NoncurrentVersionExpiration"] = {"NoncurrentDays": int(rule["NoncurrentVersionExpirationInDays"])}
    if "Transitions" in rule:
        own["Transitions"] = [
            {"StorageClass": each["StorageClass"], "Days": int(each["TransitionInDays"])}
            for each in rule["Transitions"]
        ]
    return own


class BucketPolicy(Resource):
    replaces = ("Bucket",)
    taggable = False

    def create(self, properties: dict[str, Any], context: Context) -> CreatedResource:
        call("s3", "put_bucket_policy", Bucket=properties["Bucket"], Policy=json.dumps(properties["PolicyDocument"]))
        return properties["Bucket"], {}

    def update(self, physical: str, old: dict[str, Any], new: dict[str, Any], context: Context) -> Attributes:
        self.create(new, context)
        return {}

    def delete(self, physical: str, properties: dict[str, Any]) -> None:
        call("s3", "delete_bucket_policy", Bucket=properties["Bucket"])


class Repository(Resource):
    name_property = "RepositoryName"
    replaces = ("RepositoryName", "EncryptionConfiguration")

    def create(self, properties: dict[str, Any], context: Context) -> CreatedResource:
        name = properties.get("RepositoryName") or context.name(128, lower=True)
        found = call(
            "ecr",
            "create_repository",
            RepositoryName=name,
            Tags=context.tag_list(properties.get("Tags")),
            **only(properties, "ImageTagMutability", "ImageScanningConfiguration", "EncryptionConfiguration"),
        )["repository"]
        self.policies(name, properties)
        return name, {"Arn": found["repositoryArn"], "RepositoryUri": found["repositoryUri"]}

    def policies(self, name: str, properties: dict[str, Any]) -> None:
        lifecycle = (properties.get("LifecyclePolicy") or {}).get("LifecyclePolicyText")
        if lifecycle:
            call("ecr", "put_lifecycle_policy", repositoryName=name, lifecyclePolicyText=lifecycle)
        if properties.get("RepositoryPolicyText"):
            call(
                "ecr",
                "set_repository_policy",
                repositoryName=name,
                policyText=json.dumps(properties["RepositoryPolicyText"]),
            )

    def update(self, physical: str, old: dict[str, Any], new: dict[str, Any], context: Context) -> Attributes:
        if old.get("ImageTagMutability") != new.get("ImageTagMutability"):
            call(
                "ecr",
                "put_image_tag_mutability",
                repositoryName=physical,
                imageTagMutability=new.get("ImageTagMutability", "MUTABLE"),
            )
        if old.get("ImageScanningConfiguration") != new.get("ImageScanningConfiguration"):
            call(
                "ecr",
                "put_image_scanning_configuration",
                repositoryName=physical,
                imageScanningConfiguration=new.get("ImageScanningConfiguration") or {"ScanOnPush": False},
            )
        self.policies(physical, new)
        found = call("ecr", "describe_repositories", repositoryNames=[physical])["repositories"][0]
        tags = context.tag_list(new.get("Tags"))
        if tags:
            call("ecr", "tag_resource", resourceArn=found["repositoryArn"], tags=tags)
        return {"Arn": found["repositoryArn"], "RepositoryUri": found["repositoryUri"]}

    def delete(self, physical: str, properties: dict[str, Any]) -> None:
        call(
            "ecr",
            "delete_repository",
            repositoryName=physical,
            force=text(properties.get("EmptyOnDelete", False)) == "true",
        )


class LogGroup(Resource):
    name_property = "LogGroupName"
    replaces = ("LogGroupName",)

    def create(self, properties: dict[str, Any], context: Context) -> CreatedResource:
        name = properties.get("LogGroupName") or context.name(512)
        tags = context.tag_map(properties.get("Tags"))
        call("logs", "create_log_group", logGroupName=name, tags=tags or None)
        if properties.get("RetentionInDays"):
            call("logs", "put_retention_policy", logGroupName=name, retentionInDays=properties["RetentionInDays"])
        return name, {"Arn": f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{name}:*"}

    def update(self, physical: str, old: dict[str, Any], new: dict[str, Any], context: Context) -> Attributes:
        if new.get("RetentionInDays"):
            call("logs", "put_retention_policy", logGroupName=physical, retentionInDays=new["RetentionInDays"])
        elif old.get("RetentionInDays"):
            call("logs", "delete_retention_policy", logGroupName=physical)
        tags = context.tag_map(new.get("Tags"))
        if tags:
            call("logs", "tag_log_group", logGroupName=physical, tags=tags)
        return {"Arn": f"arn:aws:logs:{REGION}:{ACCOUNT}:log-group:{physical}:*"}

    def delete(self, physical: str, properties: dict[str, Any]) -> None:
        call("logs", "delete_log_group", logGroupName=physical)


# All others: as moto makes them.


class MotoResource(Resource):
    """A type that the emulator has nothing of its own for: moto's model of it, made anew at each change."""

    def __init__(self, kind: str) -> None:
        self.model: Any = moto_model(kind)
        self.kind = kind

    def create(self, properties: dict[str, Any], context: Context) -> CreatedResource:
        own = dict(properties)
        name_type = getattr(self.model, "cloudformation_name_type", lambda: None)()
        name = own.get(name_type) if name_type else None
        with state.lock:
            made = self.model.create_from_cloudformation_json(
                name or context.name(), {"Properties": own, "Type": self.kind}, ACCOUNT, REGION
            )
            attributes: Attributes = {}
            for attribute in (
                "Arn",
                "Id",
                "GroupId",
                "VpcId",
                "SubnetId",
                "AllocationId",
                "DefaultSecurityGroup",
                "CidrBlock",
                "Value",
            ):
                if self.model.has_cfn_attr(attribute):
                    attributes[attribute] = made.get_cfn_attribute(attribute)
        self._made = getattr(self, "_made", {})
        self._made[made.physical_resource_id] = made
        return made.physical_resource_id, attributes

    def delete(self, physical: str, properties: dict[str, Any]) -> None:
        made = getattr(self, "_made", {}).pop(physical, None)
        with state.lock:
            if made is not None and hasattr(made, "delete"):
                made.delete(ACCOUNT, REGION)
            elif hasattr(self.model, "delete_from_cloudformation_json"):
                self.model.delete_from_cloudformation_json(
                    physical, {"Properties": properties, "Type": self.kind}, ACCOUNT, REGION
                )


TYPES: dict[str, Resource] = {
    "AWS::Batch::ComputeEnvironment": ComputeEnvironment(),
    "AWS::Batch::JobDefinition": JobDefinition(),
    "AWS::Batch::JobQueue": JobQueue(),
    "AWS::EC2::LaunchTemplate": LaunchTemplate(),
    "AWS::EC2::SecurityGroup": SecurityGroup(),
    "AWS::ECR::Repository": Repository(),
    "AWS::IAM::InstanceProfile": InstanceProfile(),
    "AWS::IAM::ManagedPolicy": ManagedPolicy(),
    "AWS::IAM::OIDCProvider": OpenIdProvider(),
    "AWS::IAM::Policy": InlinePolicy(),
    "AWS::IAM::RolePolicy": InlinePolicy(),
    "AWS::IAM::Role": Role(),
    "AWS::Logs::LogGroup": LogGroup(),
    "AWS::S3::Bucket": Bucket(),
    "AWS::S3::BucketPolicy": BucketPolicy(),
}


def moto_model(kind: str) -> Any | None:
    """moto's model of a type; only services that the emulator loads have one."""
    open_classes: list[type] = [CloudFormationModel]
    while open_classes:
        own = open_classes.pop()
        open_classes += own.__subclasses__()
        try:
            if own.cloudformation_type() == kind:  # type: ignore[attr-defined]
                return own
        except (NotImplementedError, TypeError):
            continue
    return None


def resource_type(kind: str) -> Resource | None:
    if kind not in TYPES:
        if moto_model(kind) is None:
            return None
        TYPES[kind] = MotoResource(kind)
    return TYPES[kind]


def text(value: Any) -> str:
    return str(value).lower()
