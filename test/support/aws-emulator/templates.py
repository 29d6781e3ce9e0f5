"""CloudFormation templates: reading them, their parameters and conditions, and what their functions give."""

from __future__ import annotations

import base64
import ipaddress
import json
import re
from collections.abc import Callable
from typing import Any

import yaml

from emulator_state import ACCOUNT, REGION, AwsError

MAX_BODY_BYTES = 51_200
NO_VALUE = object()
UNKNOWN = "{{changeSet:KNOWN_AFTER_APPLY}}"
SUBSTITUTION = re.compile(r"\$\{([^!}][^}]*)\}")
PSEUDO = {
    "AWS::AccountId": ACCOUNT,
    "AWS::Partition": "aws",
    "AWS::Region": REGION,
    "AWS::URLSuffix": "amazonaws.com",
}


def validation_error(message: str) -> AwsError:
    return AwsError("ValidationError", message)


class Loader(yaml.CSafeLoader):
    """YAML as CloudFormation reads it: short functions, and dates that stay text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def short_function(loader: Loader, suffix: str, node: yaml.Node) -> Any:
    name = suffix if suffix in ("Ref", "Condition") else f"Fn::{suffix}"
    if isinstance(node, yaml.ScalarNode):
        value: Any = loader.construct_scalar(node)
        if name == "Fn::GetAtt":
            value = value.split(".", 1)
    elif isinstance(node, yaml.SequenceNode):
        value = loader.construct_sequence(node, deep=True)
    else:
        value = loader.construct_mapping(node, deep=True)
    return {name: value}


Loader.add_multi_constructor("!", short_function)


class Template:
    def __init__(self, body: str) -> None:
        self.body = body
        try:
            content = yaml.load(body, Loader)  # a safe loader of our own
        except yaml.YAMLError as fault:
            raise validation_error(f"Template format error: YAML not well-formed. {fault}") from None
        if not isinstance(content, dict):
            raise validation_error("Template format error: unsupported structure.")
        unknown = set(content) - {
            "AWSTemplateFormatVersion",
            "Description",
            "Metadata",
            "Parameters",
            "Mappings",
            "Conditions",
            "Rules",
            "Transform",
            "Resources",
            "Outputs",
        }
        if unknown:
            raise validation_error(f"Invalid template property or properties [{', '.join(sorted(unknown))}]")
        if not content.get("Resources"):
            raise validation_error("Template format error: At least one Resources member must be defined.")
        self.description = content.get("Description")
        self.parameters: dict[str, dict[str, Any]] = content.get("Parameters") or {}
        self.mappings: dict[str, Any] = content.get("Mappings") or {}
        self.conditions: dict[str, Any] = content.get("Conditions") or {}
        self.resources: dict[str, dict[str, Any]] = content["Resources"]
        self.outputs: dict[str, dict[str, Any]] = content.get("Outputs") or {}
        self._check_references()

    def _check_references(self) -> None:
        known = (
            set(self.resources)
            | set(self.parameters)
            | set(PSEUDO)
            | {
                "AWS::StackId",
                "AWS::StackName",
                "AWS::NoValue",
                "AWS::NotificationARNs",
            }
        )
        for place, section in (("Resources", self.resources), ("Outputs", self.outputs)):
            missing = sorted({name for name in references(section) if name not in known})
            if missing:
                raise validation_error(
                    f"Template format error: Unresolved resource dependencies [{', '.join(missing)}] in the {place} "
                    "block of the template"
                )
        for name, resource in self.resources.items():
            for other in depends_on(resource):
                if other not in self.resources:
                    raise validation_error(
                        f"Template format error: Unresolved resource dependencies [{other}] in the Resources block "
                        "of the template"
                    )
            if "Type" not in resource:
                raise validation_error(
                    f"Template format error: [/Resources/{name}] Every Resources object must contain a Type member."
                )

    def capabilities(self) -> list[str]:
        named, unnamed = False, False
        names = {"RoleName", "PolicyName", "ManagedPolicyName", "InstanceProfileName", "UserName", "GroupName"}
        for resource in self.resources.values():
            if resource["Type"].startswith("AWS::IAM::") and resource["Type"] != "AWS::IAM::OIDCProvider":
                unnamed = True
                own = set(resource.get("Properties") or {}) & names
                named = named or (bool(own) and resource["Type"] != "AWS::IAM::Policy")
        return ["CAPABILITY_NAMED_IAM"] if named else ["CAPABILITY_IAM"] if unnamed else []

    def values(self, given: dict[str, str], ssm: Callable[[str], str]) -> dict[str, Any]:
        """The parameters' values: given or default, checked, split where they are lists."""
        unknown = sorted(set(given) - set(self.parameters))
        if unknown:
            raise validation_error(f"Parameters: [{', '.join(unknown)}] do not exist in the template")
        missing = [name for name, own in self.parameters.items() if name not in given and "Default" not in own]
        if missing:
            raise validation_error(f"Parameters: [{', '.join(missing)}] must have values")
        return {
            name: value_of(name, own, str(given.get(name, own.get("Default"))), ssm)
            for name, own in self.parameters.items()
        }

    def order(self, included: set[str]) -> list[str]:
        """The resources, each after what it refers to or depends on."""
        before = {
            name: (
                {other for other in references(self.resources[name]) if other in included}
                | (set(depends_on(self.resources[name])) & included)
            )
            - {name}
            for name in self.resources
            if name in included
        }
        done: list[str] = []
        while len(done) < len(before):
            ready = [name for name in before if name not in done and before[name] <= set(done)]
            if not ready:
                rest = ", ".join(name for name in before if name not in done)
                raise validation_error(f"Circular dependency between resources: [{rest}]")
            done += ready
        return done


def value_of(name: str, own: dict[str, Any], value: str, ssm: Callable[[str], str]) -> Any:
    constraint = own.get("ConstraintDescription")
    if isinstance(own.get("Default"), bool) and value in ("True", "False"):
        value = value.lower()
    allowed = own.get("AllowedValues")
    if allowed is not None and value not in [
        str(each).lower() if isinstance(each, bool) else str(each) for each in allowed
    ]:
        shown = ", ".join(str(each) for each in allowed)
        raise validation_error(
            constraint or f"Parameter '{name}' must be one of AllowedValues: [{shown}]"
            if not constraint
            else f"Parameter {name} failed to satisfy constraint: {constraint}"
        )
    pattern = own.get("AllowedPattern")
    if pattern is not None and not re.fullmatch(pattern, value):
        raise validation_error(
            f"Parameter {name} failed to satisfy constraint: {constraint or f'must match pattern {pattern}'}"
        )
    if "MinLength" in own and len(value) < int(own["MinLength"]):
        raise validation_error(f"Parameter '{name}' must contain at least {own['MinLength']} characters")
    if "MaxLength" in own and len(value) > int(own["MaxLength"]):
        raise validation_error(f"Parameter '{name}' must contain at most {own['MaxLength']} characters")
    kind = own.get("Type", "String")
    if kind == "Number":
        try:
            number = float(value)
        except ValueError:
            raise validation_error(f"Parameter '{name}' must be a number.") from None
        if "MinValue" in own and number < float(own["MinValue"]):
            raise validation_error(f"Parameter '{name}' must be a number not less than {own['MinValue']}")
        if "MaxValue" in own and number > float(own["MaxValue"]):
            raise validation_error(f"Parameter '{name}' must be a number not greater than {own['MaxValue']}")
    if kind.startswith("AWS::SSM::Parameter::Value"):
        value = ssm(value)
    if "List" in kind:
        return [each.strip() for each in value.split(",")] if value else []
    return value


def depends_on(resource: dict[str, Any]) -> list[str]:
    request = resource.get("DependsOn") or []
    return [request] if isinstance(request, str) else list(request)


def references(value: Any) -> set[str]:
    """The names that functions in this value refer to."""
    if isinstance(value, list):
        return {name for each in value for name in references(each)}
    if not isinstance(value, dict):
        return set()
    if set(value) == {"Ref"}:
        return {value["Ref"]}
    if set(value) == {"Fn::GetAtt"}:
        return {attribute_path(value["Fn::GetAtt"])[0]}
    if set(value) == {"Fn::Sub"}:
        own = value["Fn::Sub"]
        text, names = (own, {}) if isinstance(own, str) else (own[0], own[1])
        found = {each.partition(".")[0] for each in SUBSTITUTION.findall(text)} - set(names)
        return found | references(names)
    return {name for each in value.values() for name in references(each)}


def attribute_path(request: Any) -> tuple[str, str]:
    parts = request.split(".", 1) if isinstance(request, str) else request
    return parts[0], parts[1]


class Resolver:
    """What a template's values are, given parameters and the resources that exist."""

    def __init__(
        self,
        template: Template,
        values: dict[str, Any],
        stack: dict[str, str],
        resource: Callable[[str, str | None], Any],
        exports: Callable[[str], str | None],
    ) -> None:
        self.template = template
        self.values = {**PSEUDO, **stack, **values}
        self.resource = resource
        self.exports = exports
        self._conditions: dict[str, bool] = {}

    def included(self) -> set[str]:
        return {
            name
            for name, each in self.template.resources.items()
            if "Condition" not in each or self.condition(each["Condition"])
        }

    def condition(self, name: str) -> bool:
        if name not in self._conditions:
            if name not in self.template.conditions:
                raise validation_error(f"Template format error: Unresolved condition dependency {name}")
            self._conditions[name] = bool(self.value(self.template.conditions[name]))
        return self._conditions[name]

    def properties(self, name: str) -> dict[str, Any]:
        return self.value(self.template.resources[name].get("Properties") or {})

    def value(self, given: Any) -> Any:
        if isinstance(given, list):
            return [each for each in (self.value(one) for one in given) if each is not NO_VALUE]
        if not isinstance(given, dict):
            return given
        if len(given) == 1:
            name, argument = next(iter(given.items()))
            if name == "Ref":
                return self._ref(argument)
            if name == "Condition" and isinstance(argument, str) and argument in self.template.conditions:
                return self.condition(argument)
            if name.startswith("Fn::"):
                operation = getattr(self, f"_{re.sub(r'(?<!^)(?=[A-Z])', '_', name[4:]).lower()}", None)
                if operation is None:
                    raise validation_error(f"Template error: the emulator does not have {name}")
                return operation(argument)
        pairs = ((key, self.value(each)) for key, each in given.items())
        return {key: each for key, each in pairs if each is not NO_VALUE}

    def _ref(self, name: str) -> Any:
        if name == "AWS::NoValue":
            return NO_VALUE
        return self.values[name] if name in self.values else self.resource(name, None)

    def _get_att(self, request: Any) -> Any:
        name, attribute = attribute_path(request)
        return self.resource(name, self.value(attribute))

    def _sub(self, request: Any) -> str:
        text, names = (request, {}) if isinstance(request, str) else (request[0], self.value(request[1]))

        def replaced(found: re.Match[str]) -> str:
            name = found[1].strip()
            if name in names:
                return str(names[name])
            value = self._get_att(name) if "." in name else self._ref(name)
            return ",".join(value) if isinstance(value, list) else str(value)

        return SUBSTITUTION.sub(replaced, text).replace("${!", "${")

    def _join(self, request: Any) -> str:
        return request[0].join(str(each) for each in self.value(request[1]))

    def _select(self, request: Any) -> Any:
        choices = self.value(request[1])
        index = int(self.value(request[0]))
        if not isinstance(choices, list) or index >= len(choices):
            raise validation_error(f"Template error: Fn::Select cannot select nonexistent value at index {index}")
        return choices[index]

    def _split(self, request: Any) -> list[str]:
        return str(self.value(request[1])).split(request[0])

    def _if(self, request: Any) -> Any:
        return self.value(request[1] if self.condition(request[0]) else request[2])

    def _equals(self, request: Any) -> bool:
        one, other = self.value(request)
        return text_of(one) == text_of(other)

    def _not(self, request: Any) -> bool:
        return not self.value(request[0])

    def _and(self, request: Any) -> bool:
        return all(self.value(each) for each in request)

    def _or(self, request: Any) -> bool:
        return any(self.value(each) for each in request)

    def _find_in_map(self, request: Any) -> Any:
        name, first, second = (self.value(each) for each in request[:3])
        try:
            return self.value(self.template.mappings[name][first][second])
        except KeyError:
            if len(request) > 3 and "DefaultValue" in request[3]:
                return self.value(request[3]["DefaultValue"])
            raise validation_error(f"Template error: Unable to get mapping for {name}::{first}::{second}") from None

    def _get_a_zs(self, _: Any) -> list[str]:
        return [f"{REGION}{letter}" for letter in "abcd"]

    def _import_value(self, request: Any) -> str:
        name = self.value(request)
        value = self.exports(name)
        if value is None:
            raise validation_error(f"No export named {name} found. Rollback requested by user.")
        return value

    def _base64(self, request: Any) -> str:
        return base64.b64encode(str(self.value(request)).encode()).decode()

    def _cidr(self, request: Any) -> list[str]:
        block, count, bits = [*self.value(request), 8][:3]
        networks = ipaddress.ip_network(block).subnets(new_prefix=32 - int(bits))
        return [str(next(networks)) for _ in range(int(count))]

    def _to_json_string(self, request: Any) -> str:
        return json.dumps(self.value(request))

    def _length(self, request: Any) -> int:
        return len(self.value(request))


def text_of(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
