"""What Batch needs of the rest of the account: roles, networks, launch templates, log groups, all kept by moto."""

from __future__ import annotations

import json
import time
from typing import Any

from moto.ec2.models import ec2_backends
from moto.iam.models import iam_backends
from moto.logs.models import logs_backends
from moto.sts.models import sts_backends

from emulator_state import ACCOUNT, REGION, milliseconds, state

DEFAULT_LOG_GROUP = "/aws/batch/job"
BATCH_ROLE = f"arn:aws:iam::{ACCOUNT}:role/aws-service-role/batch.amazonaws.com/AWSServiceRoleForBatch"
ECS_POLICY = "AmazonEC2ContainerServiceforEC2Role"
# What an instance must be allowed to do, or it never joins its cluster.
ECS_REGISTRATION = ("ecs:RegisterContainerInstance", "ecs:*", '"*"')

ec2 = ec2_backends[ACCOUNT][REGION]
iam = iam_backends[ACCOUNT]["aws"]
logs = logs_backends[ACCOUNT][REGION]
sts = sts_backends[ACCOUNT]["aws"]


def service_linked_role() -> str:
    """The role that Batch makes for itself where a compute environment names none."""
    if not any(role.name == "AWSServiceRoleForBatch" for role in iam.roles.values()):
        trust = {"Statement": [{"Effect": "Allow", "Principal": {"Service": "batch.amazonaws.com"}}]}
        iam.create_role(
            role_name="AWSServiceRoleForBatch",
            assume_role_policy_document=json.dumps(trust),
            path="/aws-service-role/batch.amazonaws.com/",
            permissions_boundary=None,
            description="",
            tags=[],
            max_session_duration="3600",
        )
    return BATCH_ROLE


def fault_of(resources: dict[str, Any], service_role: str) -> str | None:
    """Why a compute environment of these resources is INVALID, in AWS's words, or None."""
    role = next((each for each in iam.roles.values() if service_role in (each.arn, each.name)), None)
    if role is None or not (service_role == BATCH_ROLE or observed(role.create_date)):
        return (
            f"CLIENT_ERROR - User: arn:aws:sts::{ACCOUNT}:assumed-role/aws-batch/batch is not authorized to perform: "
            f"sts:AssumeRole on resource: {service_role} (Service: AWSSecurityTokenService; Status Code: 403; "
            "Error Code: AccessDenied)"
        )
    profile = instance_profile(resources.get("instanceRole", ""))
    if resources.get("instanceRole") and (profile is None or not observed(profile.create_date)):
        return f"CLIENT_ERROR - Invalid IamInstanceProfile: {resources['instanceRole'].rsplit('/', 1)[-1]}"
    return network_fault(resources) or template_fault(resources)


def observed(created: Any) -> bool:
    """IAM is eventually consistent: what is younger than the limit is not there yet for other services."""
    return time.time() - created.timestamp() >= state.limits.iamSeconds if hasattr(created, "timestamp") else True


def network_fault(resources: dict[str, Any]) -> str | None:
    networks = set()
    for subnet_id in resources.get("subnets") or []:
        subnet = next((zone[subnet_id] for zone in ec2.subnets.values() if subnet_id in zone), None)
        if subnet is None:
            return f"CLIENT_ERROR - The subnet ID '{subnet_id}' does not exist"
        networks.add(subnet.vpc_id)
    for group_id in security_groups(resources):
        group = ec2.get_security_group_from_id(group_id)
        if group is None:
            return f"CLIENT_ERROR - The security group '{group_id}' does not exist"
        if networks and group.vpc_id not in networks:
            return (
                "CLIENT_ERROR - One or more security groups in the launch template are not linked to the VPCs "
                "configured in the Auto Scaling group"
            )
    return None


def template_fault(resources: dict[str, Any]) -> str | None:
    wanted = resources.get("launchTemplate")
    if wanted and template_data(resources) is None:
        return f"CLIENT_ERROR - The specified launch template, {wanted}, does not exist."
    return None


def security_groups(resources: dict[str, Any]) -> list[str]:
    own = list(resources.get("securityGroupIds") or [])
    data = template_data(resources) or {}
    return own or list(data.get("SecurityGroupIds") or [])


def template_data(resources: dict[str, Any]) -> dict[str, Any] | None:
    """The launch template's content in the version that the compute environment names; None where there is none."""
    wanted = resources.get("launchTemplate")
    if not wanted:
        return None
    key = wanted.get("launchTemplateId") or ec2.launch_template_name_to_ids.get(wanted.get("launchTemplateName"))
    template = ec2.launch_templates.get(str(key))
    if template is None:
        return None
    try:
        return template.get_version(wanted.get("version") or "$Default").data
    except Exception:  # moto says an absent version in several ways
        return None


def instance_profile(reference: str) -> Any | None:
    return next((each for each in iam.instance_profiles.values() if reference in (each.arn, each.name)), None)


def role_of(reference: str) -> str | None:
    """The name of the role that an instance of this profile has."""
    profile = instance_profile(reference)
    return profile.roles[0].name if profile and profile.roles else None


def joins_cluster(reference: str) -> bool:
    """Whether an instance of this profile may register with ECS; if not, it runs and no job ever reaches it."""
    profile = instance_profile(reference)
    for role in profile.roles if profile else []:
        if any(ECS_POLICY in policy for policy in role.managed_policies):
            return True
        texts = [json.dumps(text) if isinstance(text, dict) else str(text) for text in role.policies.values()]
        texts += [str(policy.document) for policy in role.managed_policies.values() if hasattr(policy, "document")]
        if any(action in text for text in texts for action in ECS_REGISTRATION):
            return True
    return False


def make_instance_profile(name: str, powerless: bool) -> str:
    if name not in iam.roles and not any(role.name == name for role in iam.roles.values()):
        trust = {"Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}}]}
        iam.create_role(name, json.dumps(trust), "/", None, "", [], "3600")
        if not powerless:
            iam.attach_role_policy(f"arn:aws:iam::aws:policy/service-role/{ECS_POLICY}", name)
        iam.create_instance_profile(name=name, path="/", role_names=[name])
    profile = instance_profile(name)
    assert profile is not None
    return profile.arn


def run_instance(resources: dict[str, Any], kind: str, architecture: str, spot: bool, tags: dict[str, str]) -> Any:
    """One more instance in moto's EC2, in the compute environment's subnets in turn."""
    data = template_data(resources) or {}
    subnets = resources.get("subnets") or []
    taken = sum(len(each.instances) for each in ec2.reservations.values())
    default_image = "ami-0bed0000000000a64" if architecture == "arm64" else "ami-0bed0000000000x86"
    configured = next((each.get("imageIdOverride") for each in resources.get("ec2Configuration") or []), None)
    template_tags = {
        tag["Key"]: tag["Value"]
        for each in data.get("TagSpecifications") or []
        if each.get("ResourceType") == "instance"
        for tag in each.get("Tags") or each.get("Tag") or []
    }
    options: dict[str, Any] = {
        "instance_type": kind,
        "is_instance_type_default": False,
        "region_name": REGION,
        "subnet_id": subnets[taken % len(subnets)] if subnets else None,
        "security_group_ids": security_groups(resources),
        "lifecycle": "spot" if spot else None,
        "tags": {"instance": {"AWSBatchServiceTag": "batch", **template_tags, **tags}},
        "key_name": None,
    }
    image = configured or resources.get("imageId") or data.get("ImageId") or default_image
    reservation = ec2.run_instances(image, 1, None, [], **options)
    instance = reservation.instances[0]
    instance.architecture = architecture
    instance.metadata_options.http_tokens = (data.get("MetadataOptions") or {}).get("HttpTokens", "required")
    profile = instance_profile(resources.get("instanceRole", ""))
    if profile is not None:
        instance.iam_instance_profile = {"Arn": profile.arn, "Id": profile.id}
    return instance


def terminate_instance(instance_id: str, spot_reclaim: bool) -> None:
    ec2.terminate_instances([instance_id])
    if spot_reclaim:
        instance = ec2.get_instance(instance_id)
        text = "Server.SpotInstanceTermination: Spot instance termination"
        instance.state_reason.message, instance.state_reason.code = text, "Server.SpotInstanceTermination"


def role_credentials(role_arn: str, session: str) -> dict[str, str]:
    """Temporary keys of a role; STS's GetCallerIdentity knows them."""
    role = sts.assume_role(REGION, session, role_arn, "", 6 * 3600, "")
    return {
        "RoleArn": role_arn,
        "AccessKeyId": role.access_key_id,
        "SecretAccessKey": role.secret_access_key,
        "Token": role.session_token,
        "Expiration": role.expiration.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }


# CloudWatch Logs


def log_fault(settings: tuple[str, str]) -> str | None:
    """Why a container can't start for its log: only Batch's own group is made when missing."""
    group = settings[0]
    if group in logs.groups or group == DEFAULT_LOG_GROUP:
        return None
    return (
        "CannotStartContainerError: Error response from daemon: failed to initialize logging driver: failed to create "
        "Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist."
    )


def open_log(group: str, stream: str) -> None:
    if group not in logs.groups:
        logs.create_log_group(group, {})
    logs.ensure_log_stream(group, stream)


def write_log(group: str, stream: str, lines: list[str]) -> None:
    found = logs.groups.get(group)
    if found is not None and stream in found.streams:
        now = milliseconds()
        found.streams[stream].put_log_events([{"timestamp": now, "message": line} for line in lines])
