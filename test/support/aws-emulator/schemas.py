"""AWS's own schemas of resource types, as cfn-lint has them: what properties there are, what makes a new resource."""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from pathlib import Path
from typing import Any

from emulator_state import REGION


@cache
def _folder() -> Path | None:
    found = importlib.util.find_spec("cfnlint")  # found, not imported: that would take a second
    return Path(found.origin).parent / "data" / "schemas" if found and found.origin else None


@cache
def schema_of(kind: str) -> dict[str, Any] | None:
    folder = _folder()
    if folder is None:
        return None
    name = _names(folder).get(kind)
    return json.loads((folder / "resources" / f"{name}.json").read_text()) if name else None


@cache
def _names(folder: Path) -> dict[str, str]:
    return json.loads((folder / "providers" / f"{REGION}.json").read_text())


def faults(kind: str, properties: dict[str, Any]) -> list[str]:
    """What CloudFormation would refuse: properties that are not there, are missing, or have values not to be had."""
    schema = schema_of(kind)
    if schema is None:
        return []
    found: list[str] = []
    _check(schema, schema, properties, "#", found)
    read_only = {path.split("/")[2] for path in schema.get("readOnlyProperties") or [] if path.count("/") == 2}
    found += [f"#: Encountered unsupported property {name}" for name in properties if name in read_only]
    return found


def _check(root: dict[str, Any], schema: dict[str, Any], value: Any, place: str, found: list[str]) -> None:
    reference = schema.get("$ref")
    if reference:
        schema = root.get("definitions", {}).get(reference.rsplit("/", 1)[-1], {})
    if isinstance(value, dict) and "properties" in schema:
        for name, each in value.items():
            if name in schema["properties"]:
                _check(root, schema["properties"][name], each, f"{place}/{name}", found)
            elif schema.get("additionalProperties") is False:
                found.append(f"{place}: extraneous key [{name}] is not permitted")
        found += [
            f"{place}: required key [{name}] not found" for name in schema.get("required") or [] if name not in value
        ]
    elif isinstance(value, list) and isinstance(schema.get("items"), dict):
        for index, each in enumerate(value):
            _check(root, schema["items"], each, f"{place}/{index}", found)
    elif isinstance(value, (str, int, bool)) and "enum" in schema:
        allowed = [str(each).lower() for each in schema["enum"]]
        if str(value).lower() not in allowed:
            found.append(f"{place}: {value} is not a valid enum value")
    elif isinstance(value, str) and (
        schema.get("type") == "array" or (schema.get("type") == "object" and not value.strip().startswith("{"))
    ):
        found.append(f"{place}: expected type: {schema['type'].capitalize()}, found: String")


def replaced_by(kind: str, old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """The properties whose change makes a new resource."""
    schema = schema_of(kind) or {}
    names = []
    for pointer in schema.get("createOnlyProperties") or []:
        path = pointer.split("/")[2:]
        if "*" not in path and _at(old, path) != _at(new, path):
            names.append(path[0])
    return names


def tags_replace(kind: str) -> bool:
    """Whether other tags, a stack's included, make a new resource of this type."""
    schema = schema_of(kind) or {}
    return "/properties/Tags" in (schema.get("createOnlyProperties") or [])


def _at(value: Any, path: list[str]) -> Any:
    for part in path:
        if not isinstance(value, dict):
            return None
        value = value.get(part)
    return value
