"""Small changes of moto's behaviour, where it differs from AWS in what the bed's users rely on."""

from __future__ import annotations

from typing import Any

from moto.iam.access_control import IAMPolicyStatement, PermissionResult

_is_action_permitted = IAMPolicyStatement.is_action_permitted
# What a bucket policy's conditions are judged by: on AWS all clients of the project use TLS.
KNOWN_CONDITIONS = {"aws:securetransport": "true"}


def is_action_permitted(self: Any, action: str, resource: str = "*", *others: Any, **named: Any) -> PermissionResult:
    """A Deny with conditions denies only if all are known to hold; moto denies whatever they say."""
    statement = self._statement
    if statement.get("Condition") and statement.get("Effect") == "Deny" and not any(others) and not any(named.values()):
        for operator, wishes in statement["Condition"].items():
            for key, value in wishes.items():
                values = [str(each).lower() for each in (value if isinstance(value, list) else [value])]
                if operator != "Bool" or KNOWN_CONDITIONS.get(key.lower()) not in values:
                    return PermissionResult.NEUTRAL
    return _is_action_permitted(self, action, resource, *others, **named)


IAMPolicyStatement.is_action_permitted = is_action_permitted  # type: ignore[method-assign]
