"""CloudFormation: stacks and change sets, made, changed and removed resource by resource, with events and rollback.

It takes the place of moto's, which makes a stack at one blow and leaves Batch's resources behind on deletion.
"""

from __future__ import annotations

import json
import re
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote, urlparse
from xml.sax.saxutils import escape

from moto.s3.models import s3_backends
from moto.ssm.models import ssm_backends

import schemas
from api_calls import Answer, Call, xml_answer
from emulator_state import ACCOUNT, REGION, AwsError, new_id, state
from resources import Context, Failure, ReplacementRequired, Resource, resource_type
from templates import MAX_BODY_BYTES, UNKNOWN, Resolver, Template, validation_error

NAMESPACE = "http://cloudformation.amazonaws.com/doc/2010-05-15/"
STACK_NAME = re.compile(r"^[A-Za-z][A-Za-z0-9-]{0,127}$")
UPDATABLE = ("CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "IMPORT_COMPLETE")
NO_CHANGES = "The submitted information didn't contain changes. Submit different information to create a change set."


def now() -> str:
    seconds = time.time()
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds)) + f".{int(seconds * 1000) % 1000:03d}Z"


# Deletion policies by which a resource outlives its stack; and those by which it does when its creation is taken back.
RETAINED_ON_ROLLBACK = frozenset({"Retain"})
RETAINED = frozenset({"Retain", "RetainExceptOnCreate"})


@dataclass
class ExistingStack:
    """A resource of a stack, as it is."""

    logical: str
    type: str
    physical: str
    properties: dict[str, Any]
    attributes: dict[str, Any]
    status: str
    tags: dict[str, str]
    reason: str | None = None
    updated: str = field(default_factory=now)


@dataclass
class Stack:
    name: str
    id: str
    template: Template | None = None
    given: dict[str, str] = field(default_factory=dict)
    values: dict[str, Any] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    capabilities: list[str] = field(default_factory=list)
    status: str = "REVIEW_IN_PROGRESS"
    reason: str | None = None
    created: str = field(default_factory=now)
    updated: str | None = None
    deleted: str | None = None
    resources: dict[str, ExistingStack] = field(default_factory=dict)
    # What left the stack and was kept: lists go on naming it, with that state.
    skipped: dict[str, ExistingStack] = field(default_factory=dict)
    outputs: list[dict[str, str]] = field(default_factory=list)
    events: list[dict[str, Any]] = field(default_factory=list)
    change_sets: dict[str, ChangeSet] = field(default_factory=dict)
    protected: bool = False
    on_failure: str = "ROLLBACK"
    role: str | None = None
    change_set_id: str | None = None


@dataclass
class ChangeSet:
    name: str
    id: str
    kind: str
    template: Template
    given: dict[str, str]
    values: dict[str, Any]
    tags: dict[str, str]
    capabilities: list[str]
    description: str | None
    on_failure: str
    created: str = field(default_factory=now)
    status: str = "CREATE_PENDING"
    reason: str | None = None
    execution: str = "UNAVAILABLE"
    changes: list[dict[str, Any]] = field(default_factory=list)


class Stacks:
    def __init__(self) -> None:
        self.by_name: dict[str, Stack] = {}
        self.deleted: list[Stack] = []

    # The API ------------------------------------------------------------------------------------------------

    def answer(self, call: Call) -> Answer:
        operation = getattr(self, f"api_{re.sub(r'(?<!^)(?=[A-Z])', '_', call.action).lower()}", None)
        if operation is None:
            raise AwsError("InvalidAction", f"the emulator does not have {call.action} of CloudFormation")
        with state.lock:
            result = operation(nested(call.form())) or {}
        return xml_answer(call.action, to_xml(result), NAMESPACE)

    def api_create_stack(self, request: dict[str, Any]) -> dict[str, Any]:
        name = request.get("StackName", "")
        check_stack_name(name)
        if name in self.by_name:
            raise AwsError("AlreadyExistsException", f"Stack [{name}] already exists")
        template = self._template(request, None)
        check_capabilities(template, request)
        stack = self._new_stack(name)
        given, values = self._parameters(template, request, {})
        plan = self._import_resource(stack, template, given, values, pairs(request.get("Tags")), request)
        stack.on_failure = request.get("OnFailure") or (
            "DO_NOTHING" if request.get("DisableRollback") == "true" else "ROLLBACK"
        )
        stack.protected = request.get("EnableTerminationProtection") == "true"
        self.by_name[name] = stack
        self._begin(stack, "CREATE_IN_PROGRESS", lambda: self._create(stack, plan))
        return {"StackId": stack.id}

    def api_update_stack(self, request: dict[str, Any]) -> dict[str, Any]:
        stack = self._stack(request.get("StackName", ""), "Stack [{name}] does not exist")
        self._check_updatable(stack)
        template = self._template(request, stack)
        check_capabilities(template, request)
        given, values = self._parameters(template, request, stack.given)
        tags = pairs(request["Tags"]) if "Tags" in request else stack.tags
        if not self._changes(stack, template, values, tags) and not self._outputs_change(stack, template, values):
            raise validation_error("No updates are to be performed.")
        before = self._snapshot(stack)
        plan = self._import_resource(stack, template, given, values, tags, request)
        self._begin(stack, "UPDATE_IN_PROGRESS", lambda: self._update(stack, plan, before))
        return {"StackId": stack.id}

    def api_delete_stack(self, request: dict[str, Any]) -> None:
        name = request.get("StackName", "")
        stack = self.by_name.get(name) or next((each for each in self.by_name.values() if each.id == name), None)
        if stack is None:
            return  # as on AWS: no stack is no fault
        if stack.protected:
            raise validation_error(f"Stack [{stack.name}] cannot be deleted while TerminationProtection is enabled")
        if stack.status.endswith("_IN_PROGRESS") and stack.status not in ("REVIEW_IN_PROGRESS", "CREATE_IN_PROGRESS"):
            if stack.status == "DELETE_IN_PROGRESS":
                return
            raise validation_error(f"Stack:{stack.id} is in {stack.status} state and can not be deleted.")
        keep = set(request.get("RetainResources") or [])
        if stack.status == "REVIEW_IN_PROGRESS":
            self._is_deleted(stack)
            return
        self._begin(stack, "DELETE_IN_PROGRESS", lambda: self._delete(stack, keep))

    def api_describe_stacks(self, request: dict[str, Any]) -> dict[str, Any]:
        if request.get("StackName"):
            return {
                "Stacks": [stack_detail(self._stack(request["StackName"], "Stack with id {name} does not exist", True))]
            }
        return {"Stacks": [stack_detail(each) for each in self.by_name.values()]}

    def api_list_stacks(self, request: dict[str, Any]) -> dict[str, Any]:
        wanted = request.get("StackStatusFilter")
        found = [*self.by_name.values(), *self.deleted]
        return {"StackSummaries": [stack_summary(each) for each in found if not wanted or each.status in wanted]}

    def api_describe_stack_events(self, request: dict[str, Any]) -> dict[str, Any]:
        stack = self._stack(request.get("StackName", ""), "Stack [{name}] does not exist", True)
        newest = list(reversed(stack.events))
        start = int(request.get("NextToken") or 0)
        # A token counts from the oldest event, so that what happens between two pages moves nothing.
        first = len(newest) - start if start else 0
        answer: dict[str, Any] = {"StackEvents": newest[first : first + 100]}
        if first + 100 < len(newest):
            answer["NextToken"] = str(len(newest) - first - 100)
        return answer

    def api_describe_stack_resources(self, request: dict[str, Any]) -> dict[str, Any]:
        if request.get("PhysicalResourceId"):
            physical = request["PhysicalResourceId"]
            stack = next(
                (
                    each
                    for each in self.by_name.values()
                    if any(one.physical == physical for one in each.resources.values())
                ),
                None,
            )
            if stack is None:
                raise validation_error(f"Stack for {physical} does not exist")
        else:
            stack = self._stack(request.get("StackName", ""), "Stack with id {name} does not exist", True)
        wanted = request.get("LogicalResourceId")
        return {
            "StackResources": [
                resource_detail(stack, each)
                for each in stack.resources.values()
                if not wanted or each.logical == wanted
            ]
        }

    def api_describe_stack_resource(self, request: dict[str, Any]) -> dict[str, Any]:
        stack = self._stack(request.get("StackName", ""), "Stack '{name}' does not exist", True)
        found = stack.resources.get(request.get("LogicalResourceId", ""))
        if found is None:
            raise validation_error(f"Resource {request.get('LogicalResourceId')} does not exist for stack {stack.name}")
        detail = resource_detail(stack, found)
        return {"StackResourceDetail": {**detail, "LastUpdatedTimestamp": detail["Timestamp"], "Metadata": "{}"}}

    def api_list_stack_resources(self, request: dict[str, Any]) -> dict[str, Any]:
        stack = self._stack(request.get("StackName", ""), "Stack with id {name} does not exist", True)
        return {
            "StackResourceSummaries": [
                {**resource_detail(stack, each), "LastUpdatedTimestamp": each.updated}
                for each in [*stack.resources.values(), *stack.skipped.values()]
            ]
        }

    def api_get_template(self, request: dict[str, Any]) -> dict[str, Any]:
        stack = self._stack(request.get("StackName", ""), "Stack with id {name} does not exist", True)
        if request.get("ChangeSetName"):
            return {"TemplateBody": self._change_set(request).template.body}
        return {
            "TemplateBody": stack.template.body if stack.template else "",
            "StagesAvailable": ["Original", "Processed"],
        }

    def api_get_template_summary(self, request: dict[str, Any]) -> dict[str, Any]:
        stack = (
            self._stack(request["StackName"], "Stack with id {name} does not exist")
            if request.get("StackName")
            else None
        )
        template = stack.template if stack and stack.template else self._template(request, None)
        return {
            **template_summary(template),
            "ResourceTypes": sorted({each["Type"] for each in template.resources.values()}),
            "Version": "2010-09-09",
        }

    def api_validate_template(self, request: dict[str, Any]) -> dict[str, Any]:
        return template_summary(self._template(request, None))

    def api_update_termination_protection(self, request: dict[str, Any]) -> dict[str, Any]:
        stack = self._stack(request.get("StackName", ""), "Stack [{name}] does not exist")
        stack.protected = request.get("EnableTerminationProtection") == "true"
        return {"StackId": stack.id}

    def api_list_exports(self, request: dict[str, Any]) -> dict[str, Any]:
        return {
            "Exports": [
                {"ExportingStackId": stack.id, "Name": each["ExportName"], "Value": each["OutputValue"]}
                for stack in self.by_name.values()
                for each in stack.outputs
                if "ExportName" in each
            ]
        }

    # Change sets

    def api_create_change_set(self, request: dict[str, Any]) -> dict[str, Any]:
        name, stack_name = request.get("ChangeSetName", ""), request.get("StackName", "")
        kind = request.get("ChangeSetType", "UPDATE")
        existing = self._find(stack_name)
        if kind == "CREATE":
            if existing is not None and existing.status != "REVIEW_IN_PROGRESS":
                raise validation_error(
                    f"Stack [{existing.name}] already exists and cannot be created again with the changeSet [{name}]"
                )
            check_stack_name(existing.name if existing else stack_name)
        elif existing is None or existing.status == "REVIEW_IN_PROGRESS":
            raise validation_error(f"Stack [{stack_name}] does not exist")
        else:
            self._check_updatable(existing)
        template = self._template(request, existing)
        check_capabilities(template, request)
        given, values = self._parameters(template, request, existing.given if existing else {})
        if existing is None:
            existing = self._new_stack(stack_name)
            self.by_name[stack_name] = existing
            self._event(
                existing,
                existing.name,
                "AWS::CloudFormation::Stack",
                existing.id,
                "REVIEW_IN_PROGRESS",
                "User Initiated",
            )
        if name in existing.change_sets:
            raise AwsError(
                "AlreadyExistsException",
                f"ChangeSet {name} cannot be created due to a mismatch with existing attribute Name",
            )
        change_set = ChangeSet(
            name,
            f"arn:aws:cloudformation:{REGION}:{ACCOUNT}:changeSet/{name}/{new_id()}",
            kind,
            template,
            given,
            values,
            pairs(request["Tags"]) if "Tags" in request else existing.tags,
            request.get("Capabilities") or [],
            request.get("Description"),
            request.get("OnStackFailure") or "ROLLBACK",
        )
        existing.change_sets[name] = change_set
        stack = existing

        def compute() -> None:
            if change_set.status != "CREATE_PENDING":
                return
            try:
                change_set.changes = self._changes(stack, template, values, change_set.tags)
            except AwsError as error:
                change_set.status, change_set.reason = "FAILED", error.message
                return
            if not change_set.changes and not self._outputs_change(stack, template, values):
                change_set.status, change_set.reason = "FAILED", NO_CHANGES
                return
            change_set.status, change_set.execution = "CREATE_COMPLETE", "AVAILABLE"

        state.after(state.limits.stackResourceSeconds, compute)
        return {"Id": change_set.id, "StackId": stack.id}

    def api_describe_change_set(self, request: dict[str, Any]) -> dict[str, Any]:
        stack, change_set = self._change_set_of(request)
        return {
            "ChangeSetName": change_set.name,
            "ChangeSetId": change_set.id,
            "StackId": stack.id,
            "StackName": stack.name,
            "Description": change_set.description,
            "Parameters": parameter_list(change_set.template, change_set.given, change_set.values),
            "CreationTime": change_set.created,
            "ExecutionStatus": change_set.execution,
            "Status": change_set.status,
            "StatusReason": change_set.reason,
            "NotificationARNs": [],
            "Capabilities": change_set.capabilities,
            "Tags": tag_list(change_set.tags),
            "Changes": [{"Type": "Resource", "ResourceChange": each} for each in change_set.changes],
            "IncludeNestedStacks": False,
        }

    def api_list_change_sets(self, request: dict[str, Any]) -> dict[str, Any]:
        stack = self._stack(request.get("StackName", ""), "Stack [{name}] does not exist")
        return {
            "Summaries": [
                {
                    "StackId": stack.id,
                    "StackName": stack.name,
                    "ChangeSetId": each.id,
                    "ChangeSetName": each.name,
                    "ExecutionStatus": each.execution,
                    "Status": each.status,
                    "StatusReason": each.reason,
                    "CreationTime": each.created,
                    "Description": each.description,
                }
                for each in stack.change_sets.values()
            ]
        }

    def api_execute_change_set(self, request: dict[str, Any]) -> None:
        stack, change_set = self._change_set_of(request)
        if change_set.execution != "AVAILABLE":
            raise AwsError(
                "InvalidChangeSetStatus",
                f"ChangeSet [{change_set.id}] cannot be executed in its current status of [{change_set.status}]",
            )
        stack.change_sets.clear()  # executing one removes all of the stack
        stack.change_set_id = change_set.id
        request = {"Capabilities": change_set.capabilities}
        before = self._snapshot(stack)
        plan = self._import_resource(stack, change_set.template, change_set.given, change_set.values, change_set.tags, request)
        stack.on_failure = change_set.on_failure
        if change_set.kind == "CREATE":
            self._begin(stack, "CREATE_IN_PROGRESS", lambda: self._create(stack, plan))
        else:
            self._begin(stack, "UPDATE_IN_PROGRESS", lambda: self._update(stack, plan, before))

    def api_delete_change_set(self, request: dict[str, Any]) -> None:
        stack, change_set = self._change_set_of(request)
        stack.change_sets.pop(change_set.name, None)

    # Parts of the API ---------------------------------------------------------------------------------------

    def _new_stack(self, name: str) -> Stack:
        return Stack(name, f"arn:aws:cloudformation:{REGION}:{ACCOUNT}:stack/{name}/{new_id()}")

    def _find(self, reference: str) -> Stack | None:
        return self.by_name.get(reference) or next(
            (each for each in self.by_name.values() if each.id == reference), None
        )

    def _stack(self, reference: str, message: str, deleted: bool = False) -> Stack:
        stack = self._find(reference)
        if stack is None and deleted:
            stack = next((each for each in self.deleted if each.id == reference), None)
        if stack is None:
            raise validation_error(message.format(name=reference))
        return stack

    def _change_set(self, request: dict[str, Any]) -> ChangeSet:
        return self._change_set_of(request)[1]

    def _change_set_of(self, request: dict[str, Any]) -> tuple[Stack, ChangeSet]:
        name, stack_name = request.get("ChangeSetName", ""), request.get("StackName")
        for stack in self.by_name.values():
            for each in stack.change_sets.values():
                if each.id == name or (each.name == name and stack_name in (stack.name, stack.id)):
                    return stack, each
        if stack_name and not name.startswith("arn:") and self._find(stack_name) is None:
            raise validation_error(f"Stack [{stack_name}] does not exist")
        raise AwsError("ChangeSetNotFound", f"ChangeSet [{name}] does not exist", 404)

    def _check_updatable(self, stack: Stack) -> None:
        if stack.status not in UPDATABLE:
            raise validation_error(f"Stack:{stack.id} is in {stack.status} state and can not be updated.")

    def _template(self, request: dict[str, Any], stack: Stack | None) -> Template:
        if request.get("UsePreviousTemplate") == "true" and stack is not None and stack.template is not None:
            return stack.template
        body = request.get("TemplateBody")
        if body is None and request.get("TemplateURL"):
            path = unquote(urlparse(request["TemplateURL"]).path).lstrip("/")
            host = urlparse(request["TemplateURL"]).hostname or ""
            bucket, _, key = (host.split(".s3", 1)[0], "", path) if ".s3" in host else path.partition("/")
            try:
                body = s3_backends[ACCOUNT]["aws"].get_object(bucket, key).value.decode()  # type: ignore[union-attr]
            except Exception:
                raise validation_error("S3 error: Access Denied") from None
        if not body:
            raise validation_error("Either Template URL or Template Body must be specified.")
        if request.get("TemplateBody") and len(body.encode()) > MAX_BODY_BYTES:
            raise validation_error(
                "1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have "
                f"length less than or equal to {MAX_BODY_BYTES}"
            )
        template = Template(body)
        unknown = sorted(
            {each["Type"] for each in template.resources.values() if resource_type(each["Type"]) is None}
        )
        if unknown:
            raise validation_error(f"Template format error: Unrecognized resource types: [{', '.join(unknown)}]")
        return template

    def _parameters(
        self, template: Template, request: dict[str, Any], before: dict[str, str]
    ) -> tuple[dict[str, str], dict[str, Any]]:
        given: dict[str, str] = {}
        for each in request.get("Parameters") or []:
            key = each["ParameterKey"]
            if each.get("UsePreviousValue") == "true":
                if key in before:
                    given[key] = before[key]
            else:
                given[key] = each.get("ParameterValue", "")
        return given, template.values(given, ssm_value)

    def _import_resource(
        self,
        stack: Stack,
        template: Template,
        given: dict[str, str],
        values: dict[str, Any],
        tags: dict[str, str],
        request: dict[str, Any],
    ) -> Resolver:
        resolver = self._resolver(
            stack, template, values, lambda name, attribute: self._reference(stack, name, attribute)
        )
        template.order(resolver.included())
        stack.template, stack.given, stack.values, stack.tags = template, given, values, tags
        stack.capabilities = list(request.get("Capabilities") or [])
        stack.role = request.get("RoleARN")
        return resolver

    def _snapshot(self, stack: Stack) -> dict[str, Any]:
        return {
            "template": stack.template,
            "given": stack.given,
            "values": stack.values,
            "tags": stack.tags,
            "outputs": stack.outputs,
        }

    def _resolver(
        self, stack: Stack, template: Template, values: dict[str, Any], resource: Callable[[str, str | None], Any]
    ) -> Resolver:
        return Resolver(
            template, values, {"AWS::StackId": stack.id, "AWS::StackName": stack.name}, resource, self._export
        )

    def _export(self, name: str) -> str | None:
        for stack in self.by_name.values():
            for each in stack.outputs:
                if each.get("ExportName") == name:
                    return each["OutputValue"]
        return None

    def _reference(self, stack: Stack, name: str, attribute: str | None) -> Any:
        found = stack.resources.get(name)
        if found is None or not found.physical:
            raise Failure(f"Unresolved resource dependency {name}")
        if attribute is None:
            return found.physical
        if attribute not in found.attributes:
            raise Failure(f"Template error: resource {name} does not support attribute type {attribute} in Fn::GetAtt")
        return found.attributes[attribute]

    # What would change --------------------------------------------------------------------------------------

    def _changes(
        self, stack: Stack, template: Template, values: dict[str, Any], tags: dict[str, str]
    ) -> list[dict[str, Any]]:
        replaced: set[str] = set()

        def known(name: str, attribute: str | None) -> Any:
            if name in replaced or name not in stack.resources:
                return UNKNOWN
            found = stack.resources[name]
            if attribute == "LatestVersionNumber" and name in modified:
                return UNKNOWN
            return found.physical if attribute is None else found.attributes.get(attribute, UNKNOWN)

        resolver = self._resolver(stack, template, values, known)
        included = resolver.included()
        modified: set[str] = set()
        changes = []
        for name in template.order(included):
            kind = template.resources[name]["Type"]
            existing = stack.resources.get(name)
            if existing is None:
                changes.append(
                    {"Action": "Add", "LogicalResourceId": name, "ResourceType": kind, "Scope": [], "Details": []}
                )
                continue
            properties = resolver.properties(name)
            own = resource_type(kind)
            assert own is not None
            keys = [
                key
                for key in {**existing.properties, **properties}
                if existing.properties.get(key) != properties.get(key)
            ]
            other_kind = existing.type != kind
            tagged = own.taggable and existing.tags != tags
            if not keys and not tagged and not other_kind:
                continue
            recreating = set(self._replaced_by(kind, existing.properties, properties))
            if type(own).update is Resource.update:
                recreating |= set(keys)
            uncertain = any(UNKNOWN in json.dumps(properties.get(key)) for key in recreating)
            tags_recreate = tagged and schemas.tags_replace(kind)
            if recreating or other_kind or tags_recreate:
                replaced.add(name)
            modified.add(name)
            details = [
                {
                    "Target": {
                        "Attribute": "Properties",
                        "Name": key,
                        "RequiresRecreation": "Never"
                        if key not in recreating
                        else "Conditionally"
                        if uncertain
                        else "Always",
                    },
                    "Evaluation": "Dynamic" if UNKNOWN in json.dumps(properties.get(key)) else "Static",
                    "ChangeSource": "DirectModification",
                }
                for key in keys
            ]
            if tagged:
                always = "Always" if tags_recreate else "Never"
                details.append(
                    {
                        "Target": {"Attribute": "Tags", "RequiresRecreation": always},
                        "Evaluation": "Static",
                        "ChangeSource": "DirectModification",
                    }
                )
            changes.append(
                {
                    "Action": "Modify",
                    "LogicalResourceId": name,
                    "PhysicalResourceId": existing.physical,
                    "ResourceType": kind,
                    "Replacement": "Conditional"
                    if recreating and uncertain
                    else "True"
                    if name in replaced
                    else "False",
                    "Scope": [*(["Properties"] if keys else []), *(["Tags"] if tagged else [])],
                    "Details": details,
                }
            )
        for name, existing in stack.resources.items():
            if name not in included:
                changes.append(
                    {
                        "Action": "Remove",
                        "PolicyAction": "Retain" if self._is_retained(stack, name) else "Delete",
                        "LogicalResourceId": name,
                        "PhysicalResourceId": existing.physical,
                        "ResourceType": existing.type,
                        "Scope": [],
                        "Details": [],
                    }
                )
        return changes

    def _is_retained(self, stack: Stack, name: str) -> bool:
        declared = stack.template.resources.get(name) if stack.template else None
        return (declared or {}).get("DeletionPolicy") in RETAINED

    def _outputs_change(self, stack: Stack, template: Template, values: dict[str, Any]) -> bool:
        resolver = self._resolver(stack, template, values, lambda name, attribute: self._known(stack, name, attribute))
        try:
            return self._outputs(template, resolver) != stack.outputs
        except (AwsError, Failure):
            return True

    def _known(self, stack: Stack, name: str, attribute: str | None) -> Any:
        found = stack.resources.get(name)
        if found is None:
            return UNKNOWN
        return found.physical if attribute is None else found.attributes.get(attribute, UNKNOWN)

    def _outputs(self, template: Template, resolver: Resolver) -> list[dict[str, str]]:
        outputs = []
        for key, own in template.outputs.items():
            if "Condition" in own and not resolver.condition(own["Condition"]):
                continue
            value = resolver.value(own["Value"])
            output = {"OutputKey": key, "OutputValue": ",".join(value) if isinstance(value, list) else str(value)}
            if own.get("Description"):
                output["Description"] = own["Description"]
            if own.get("Export"):
                output["ExportName"] = resolver.value(own["Export"]["Name"])
            outputs.append(output)
        return outputs

    # Work, in a thread of its own ----------------------------------------------------------------------------

    def _begin(self, stack: Stack, status: str, work: Callable[[], None]) -> None:
        stack.status = status  # Before the answer: who looks at once must not see the end of an earlier change.

        def run() -> None:
            try:
                work()
            except Exception as fault:  # a fault of the emulator: shown, and the stack says it
                traceback.print_exc()
                stack.status, stack.reason = stack.status.replace("_IN_PROGRESS", "_FAILED"), f"the emulator failed: {fault}"

        threading.Thread(target=run, name=f"stack-{stack.name}", daemon=True).start()

    def _event(
        self,
        stack: Stack,
        logical: str,
        kind: str,
        physical: str,
        status: str,
        reason: str | None = None,
        properties: Any = None,
    ) -> None:
        event = {
            "StackId": stack.id,
            "EventId": new_id() if kind == "AWS::CloudFormation::Stack" else f"{logical}-{status}-{now()}",
            "StackName": stack.name,
            "LogicalResourceId": logical,
            "PhysicalResourceId": physical,
            "ResourceType": kind,
            "Timestamp": now(),
            "ResourceStatus": status,
            "ResourceStatusReason": reason,
        }
        if properties is not None:
            event["ResourceProperties"] = json.dumps(properties)
        stack.events.append(event)
        state.emit(
            {
                "kind": "stack",
                "stack": stack.name,
                "resource": logical,
                "type": kind,
                "status": status,
                **({"reason": reason} if reason else {}),
            }
        )

    def _stack_status(self, stack: Stack, status: str, reason: str | None = None) -> None:
        with state.lock:
            stack.status, stack.reason = status, reason
            self._event(stack, stack.name, "AWS::CloudFormation::Stack", stack.id, status, reason)

    def _resource_status(
        self, stack: Stack, existing: ExistingStack, status: str, reason: str | None = None, properties: Any = None
    ) -> None:
        with state.lock:
            existing.status, existing.reason, existing.updated = status, reason, now()
            self._event(stack, existing.logical, existing.type, existing.physical, status, reason, properties)

    def _pause(self) -> None:
        time.sleep(state.limits.stackResourceSeconds)

    def _make(self, stack: Stack, resolver: Resolver, name: str) -> ExistingStack:
        assert stack.template is not None
        declared = stack.template.resources[name]
        kind = declared["Type"]
        existing = ExistingStack(name, kind, "", {}, {}, "CREATE_IN_PROGRESS", stack.tags)
        with state.lock:
            stack.resources[name] = existing
        self._resource_status(stack, existing, "CREATE_IN_PROGRESS")
        self._pause()
        if stack.status.startswith("DELETE"):
            self._resource_status(stack, existing, "CREATE_FAILED", "Resource creation cancelled")
            raise Failure("Resource creation cancelled")
        try:
            existing.properties = resolver.properties(name)
            self._check(kind, name, existing.properties)
            own = resource_type(kind)
            assert own is not None
            context = Context(stack.name, stack.id, name, stack.tags)
            existing.physical, existing.attributes = own.create(existing.properties, context)
        except (Failure, AwsError, KeyError) as fault:
            existing.physical = getattr(fault, "physical", "") or existing.physical
            reason = f"Property {fault} is required" if isinstance(fault, KeyError) else str(fault)
            self._resource_status(stack, existing, "CREATE_FAILED", reason, existing.properties)
            raise Failure(reason) from fault
        self._resource_status(stack, existing, "CREATE_IN_PROGRESS", "Resource creation Initiated", existing.properties)
        self._resource_status(stack, existing, "CREATE_COMPLETE", None, existing.properties)
        return existing

    def _check(self, kind: str, name: str, properties: dict[str, Any]) -> None:
        found = schemas.faults(kind, properties)
        if found:
            raise Failure(f"Properties validation failed for resource {name} with message: {'; '.join(found)}")

    def _replaced_by(self, kind: str, old: dict[str, Any], new: dict[str, Any]) -> list[str]:
        own = resource_type(kind)
        assert own is not None
        return [*own.replaced_by(old, new), *schemas.replaced_by(kind, old, new)]

    def _remove(self, stack: Stack, existing: ExistingStack, keep: bool = False) -> bool:
        """Removes one resource; False if that failed."""
        if not existing.physical:
            return True
        if keep:
            self._resource_status(stack, existing, "DELETE_SKIPPED")
            return True
        self._resource_status(stack, existing, "DELETE_IN_PROGRESS")
        self._pause()
        own = resource_type(existing.type)
        assert own is not None
        try:
            own.delete(existing.physical, existing.properties)
        except Failure as fault:
            text = str(fault)
            if "NotFound" not in text and "NoSuch" not in text and "does not exist" not in text:
                self._resource_status(stack, existing, "DELETE_FAILED", text)
                return False
        self._resource_status(stack, existing, "DELETE_COMPLETE")
        return True

    def _reverse_order(self, stack: Stack) -> list[str]:
        assert stack.template is not None
        names = set(stack.resources)
        try:
            order = stack.template.order(names & set(stack.template.resources))
        except AwsError:
            order = []
        return [name for name in stack.resources if name not in order][::-1] + order[::-1]

    def _create(self, stack: Stack, resolver: Resolver) -> None:
        assert stack.template is not None
        self._stack_status(stack, "CREATE_IN_PROGRESS", "User Initiated")
        failed: list[str] = []
        for name in stack.template.order(resolver.included()):
            try:
                self._make(stack, resolver, name)
            except Failure:
                failed.append(name)
                break
        if stack.status.startswith("DELETE"):
            return
        if not failed:
            try:
                stack.outputs = self._outputs(stack.template, resolver)
            except (AwsError, Failure) as fault:
                failed.append(str(fault))
        if not failed:
            self._stack_status(stack, "CREATE_COMPLETE")
            return
        reason = f"The following resource(s) failed to create: [{', '.join(failed)}]."
        if stack.on_failure == "DO_NOTHING":
            self._stack_status(stack, "CREATE_FAILED", reason)
            return
        ending = "DELETE" if stack.on_failure == "DELETE" else "ROLLBACK"
        self._stack_status(stack, f"{ending}_IN_PROGRESS", f"{reason} Rollback requested by user.")
        if not self._remove_all(stack, set(), RETAINED_ON_ROLLBACK):
            self._stack_status(stack, f"{ending}_FAILED", "The following resource(s) failed to delete")
            return
        self._stack_status(stack, f"{ending}_COMPLETE")
        if ending == "DELETE":
            with state.lock:
                self._is_deleted(stack)

    def _remove_all(self, stack: Stack, keep: set[str], policies: frozenset[str] = RETAINED) -> bool:
        assert stack.template is not None
        failed = []
        for name in self._reverse_order(stack):
            existing = stack.resources[name]
            if existing.status == "DELETE_COMPLETE":
                continue
            policy = (stack.template.resources.get(name) or {}).get("DeletionPolicy")
            if self._remove(stack, existing, policy in policies or name in keep):
                with state.lock:
                    stack.resources.pop(name, None)
            else:
                failed.append(name)
        if failed:
            stack.reason = f"The following resource(s) failed to delete: [{', '.join(failed)}]. "
        return not failed

    def _delete(self, stack: Stack, keep: set[str]) -> None:
        self._stack_status(stack, "DELETE_IN_PROGRESS", "User Initiated")
        # A creation that has begun ends first.
        while any(each.status == "CREATE_IN_PROGRESS" for each in stack.resources.values()):
            time.sleep(0.02)
        if self._remove_all(stack, keep):
            self._stack_status(stack, "DELETE_COMPLETE")
            with state.lock:
                self._is_deleted(stack)
        else:
            self._stack_status(stack, "DELETE_FAILED", stack.reason)

    def _is_deleted(self, stack: Stack) -> None:
        stack.status, stack.deleted = "DELETE_COMPLETE", now()
        self.by_name.pop(stack.name, None)
        self.deleted.append(stack)

    def _update(self, stack: Stack, resolver: Resolver, before: dict[str, Any]) -> None:
        assert stack.template is not None
        self._stack_status(stack, "UPDATE_IN_PROGRESS", "User Initiated")
        stack.updated = now()
        included = resolver.included()
        done: list[tuple[str, ExistingStack | None]] = []  # what was changed, and how it was before
        failed: str | None = None
        for name in stack.template.order(included):
            old = stack.resources.get(name)
            try:
                if old is None:
                    stack.skipped.pop(name, None)
                    done.append((name, None))
                    self._make(stack, resolver, name)
                else:
                    self._change(stack, resolver, name, old, done)
            except Failure:
                failed = name
                break
        if failed is None:
            try:
                stack.outputs = self._outputs(stack.template, resolver)
            except (AwsError, Failure) as fault:
                failed = str(fault)
        if failed is not None:
            self._roll_back(stack, failed, done, before)
            return
        self._stack_status(stack, "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS")
        for name, old in reversed(done):
            if old is not None and old.physical != stack.resources[name].physical:
                self._remove(stack, old, self._policy(before, name, "UpdateReplacePolicy") == "Retain")
                # The events tell of the old one; the resource is the new one.
        for name in [each for each in self._reverse_order(stack) if each not in included]:
            existing = stack.resources[name]
            self._remove(stack, existing, self._policy(before, name, "DeletionPolicy") in RETAINED)
            with state.lock:
                stack.resources.pop(name, None)
                if existing.status == "DELETE_SKIPPED":
                    stack.skipped[name] = existing
        self._stack_status(stack, "UPDATE_COMPLETE")

    def _policy(self, before: dict[str, Any], name: str, key: str) -> str | None:
        return (before["template"].resources.get(name) or {}).get(key)

    def _change(
        self, stack: Stack, resolver: Resolver, name: str, old: ExistingStack, done: list[tuple[str, ExistingStack | None]]
    ) -> None:
        assert stack.template is not None
        kind = stack.template.resources[name]["Type"]
        own = resource_type(kind)
        assert own is not None
        try:
            properties = resolver.properties(name)
        except (Failure, AwsError) as fault:
            self._resource_status(stack, old, "UPDATE_FAILED", str(fault))
            raise Failure(str(fault)) from fault
        same_tags = not own.taggable or old.tags == stack.tags
        if properties == old.properties and same_tags and kind == old.type:
            return
        context = Context(stack.name, stack.id, name, stack.tags)
        new = ExistingStack(
            name,
            kind,
            old.physical,
            properties,
            dict(old.attributes),
            "UPDATE_IN_PROGRESS",
            stack.tags,
        )
        with state.lock:
            stack.resources[name] = new
        done.append((name, old))
        recreate = (
            kind != old.type
            or bool(self._replaced_by(kind, old.properties, properties))
            or (not same_tags and schemas.tags_replace(kind))
        )
        try:
            self._check(kind, name, properties)
            if not recreate:
                self._resource_status(stack, new, "UPDATE_IN_PROGRESS", None, properties)
                self._pause()
                try:
                    new.attributes = own.update(old.physical, old.properties, properties, context)
                except ReplacementRequired:
                    recreate = True
            if recreate:
                custom = own.name_property
                if custom and properties.get(custom) and properties.get(custom) == old.properties.get(custom):
                    raise Failure(
                        f"CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename "
                        f"{properties[custom]} and update the stack again."
                    )
                self._resource_status(
                    stack,
                    new,
                    "UPDATE_IN_PROGRESS",
                    "Requested update requires the creation of a new physical resource; hence creating one.",
                    properties,
                )
                self._pause()
                new.physical, new.attributes = own.create(properties, context)
                self._resource_status(stack, new, "UPDATE_IN_PROGRESS", "Resource creation Initiated", properties)
        except (Failure, AwsError, KeyError) as fault:
            physical = getattr(fault, "physical", "")
            if physical:
                new.physical = physical
            reason = f"Property {fault} is required" if isinstance(fault, KeyError) else str(fault)
            self._resource_status(stack, new, "UPDATE_FAILED", reason, properties)
            raise Failure(reason) from fault
        self._resource_status(stack, new, "UPDATE_COMPLETE", None, properties)

    def _roll_back(
        self, stack: Stack, failed: str, done: list[tuple[str, ExistingStack | None]], before: dict[str, Any]
    ) -> None:
        self._stack_status(
            stack, "UPDATE_ROLLBACK_IN_PROGRESS", f"The following resource(s) failed to update: [{failed}]. "
        )
        news = [(name, stack.resources[name], old) for name, old in done]
        stack.template, stack.given, stack.values = before["template"], before["given"], before["values"]
        tags = stack.tags
        stack.tags, stack.outputs = before["tags"], before["outputs"]
        # First all that was there is as it was, so that nothing refers any more to what is to go.
        for name, new, old in news:
            if old is None:
                continue
            own = resource_type(old.type)
            assert own is not None
            with state.lock:
                stack.resources[name] = old
            if new.physical == old.physical and (new.properties != old.properties or tags != old.tags):
                self._resource_status(stack, old, "UPDATE_IN_PROGRESS", None, old.properties)
                try:
                    old.attributes = own.update(
                        old.physical, new.properties, old.properties, Context(stack.name, stack.id, name, old.tags)
                    )
                except (Failure, ReplacementRequired) as fault:
                    self._resource_status(stack, old, "UPDATE_FAILED", str(fault))
                    self._stack_status(
                        stack, "UPDATE_ROLLBACK_FAILED", f"The following resource(s) failed to update: [{name}]. "
                    )
                    return
            self._resource_status(stack, old, "UPDATE_COMPLETE")
        self._stack_status(stack, "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS")
        for name, new, old in reversed(news):
            if old is None:
                self._remove(stack, new)
                with state.lock:
                    stack.resources.pop(name, None)
            elif new.physical != old.physical:
                self._remove(stack, new)
        self._stack_status(stack, "UPDATE_ROLLBACK_COMPLETE")


def ssm_value(name: str) -> str:
    try:
        return ssm_backends[ACCOUNT][REGION].get_parameter(name).value  # type: ignore[union-attr]
    except Exception:
        raise validation_error(f"Unable to fetch parameters [{name}] from parameter store for this account.") from None


def check_stack_name(name: str) -> None:
    if not STACK_NAME.match(name):
        raise validation_error(
            f"1 validation error detected: Value '{name}' at 'stackName' failed to satisfy constraint: Member must "
            "satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*"
        )


def check_capabilities(template: Template, request: dict[str, Any]) -> None:
    given = set(request.get("Capabilities") or [])
    for each in template.capabilities():
        if each not in given and not (each == "CAPABILITY_IAM" and "CAPABILITY_NAMED_IAM" in given):
            raise AwsError("InsufficientCapabilitiesException", f"Requires capabilities : [{each}]")


def nested(form: dict[str, str]) -> dict[str, Any]:
    """The query protocol's flat names (`Tags.member.1.Key`) as lists and structures."""
    tree: dict[str, Any] = {}
    for key, value in form.items():
        place = tree
        *path, last = key.split(".")
        for part in path:
            place = place.setdefault(part, {})
        place[last] = value

    def listed(node: Any) -> Any:
        if not isinstance(node, dict):
            return node
        if set(node) == {"member"} and isinstance(node["member"], dict):
            return [listed(each) for _, each in sorted(node["member"].items(), key=lambda pair: int(pair[0]))]
        return {key: listed(each) for key, each in node.items()}

    return {key: listed(value) for key, value in tree.items()}


def to_xml(value: Any) -> str:
    if isinstance(value, dict):
        return "".join(f"<{key}>{to_xml(each)}</{key}>" for key, each in value.items() if each is not None)
    if isinstance(value, list):
        return "".join(f"<member>{to_xml(each)}</member>" for each in value)
    if isinstance(value, bool):
        return str(value).lower()
    return escape(str(value))


def pairs(tags: list[dict[str, str]] | None) -> dict[str, str]:
    return {each["Key"]: each.get("Value", "") for each in tags or []} if isinstance(tags, list) else {}


def tag_list(tags: dict[str, str]) -> list[dict[str, str]]:
    return [{"Key": key, "Value": value} for key, value in tags.items()]


def parameter_list(template: Template | None, given: dict[str, str], values: dict[str, Any]) -> list[dict[str, Any]]:
    result = []
    for name, own in (template.parameters if template else {}).items():
        shown = "****" if str(own.get("NoEcho", "")).lower() == "true" else given.get(name, own.get("Default", ""))
        entry = {"ParameterKey": name, "ParameterValue": str(shown).lower() if isinstance(shown, bool) else str(shown)}
        if str(own.get("Type", "")).startswith("AWS::SSM"):
            entry["ResolvedValue"] = str(values.get(name))
        result.append(entry)
    return result


def template_summary(template: Template) -> dict[str, Any]:
    capabilities = template.capabilities()
    return {
        "Description": template.description,
        "Parameters": [
            {
                "ParameterKey": name,
                "DefaultValue": None if own.get("Default") is None else str(own["Default"]),
                "ParameterType": own.get("Type"),
                "NoEcho": str(own.get("NoEcho", "")).lower() == "true",
                "Description": own.get("Description"),
            }
            for name, own in template.parameters.items()
        ],
        "Capabilities": capabilities,
        "CapabilitiesReason": "The following resource(s) require capabilities: [AWS::IAM]" if capabilities else None,
    }


def stack_summary(stack: Stack) -> dict[str, Any]:
    return {
        "StackId": stack.id,
        "StackName": stack.name,
        "TemplateDescription": stack.template.description if stack.template else None,
        "CreationTime": stack.created,
        "LastUpdatedTime": stack.updated,
        "DeletionTime": stack.deleted,
        "StackStatus": stack.status,
        "StackStatusReason": stack.reason,
        "DriftInformation": {"StackDriftStatus": "NOT_CHECKED"},
    }


def stack_detail(stack: Stack) -> dict[str, Any]:
    summary = stack_summary(stack)
    summary.pop("TemplateDescription")
    return {
        **summary,
        "ChangeSetId": stack.change_set_id,
        "Description": stack.template.description if stack.template else None,
        "Parameters": parameter_list(stack.template, stack.given, stack.values),
        "DisableRollback": stack.on_failure == "DO_NOTHING",
        "NotificationARNs": [],
        "Capabilities": stack.capabilities,
        "Outputs": stack.outputs,
        "RoleARN": stack.role,
        "Tags": tag_list(stack.tags),
        "EnableTerminationProtection": stack.protected,
    }


def resource_detail(stack: Stack, existing: ExistingStack) -> dict[str, Any]:
    return {
        "StackName": stack.name,
        "StackId": stack.id,
        "LogicalResourceId": existing.logical,
        "PhysicalResourceId": existing.physical or None,
        "ResourceType": existing.type,
        "Timestamp": existing.updated,
        "ResourceStatus": existing.status,
        "ResourceStatusReason": existing.reason,
        "DriftInformation": {"StackResourceDriftStatus": "NOT_CHECKED"},
    }


stacks = Stacks()
