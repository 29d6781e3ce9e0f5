"""Small changes of moto's behaviour, where it differs from AWS in what the bed's users rely on."""

from __future__ import annotations

from typing import Any

from moto.iam.access_control import IAMPolicyStatement, PermissionResult
from moto.logs.exceptions import InvalidParameterException
from moto.logs.models import LogStream

from world import world

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


# CloudWatch Logs: what an event counts beside its text, and how many one answer has.
EVENT_BYTES = 26
MOST_EVENTS = 10_000


def get_log_events(
    self: Any, start_time: Any, end_time: Any, limit: int | None, next_token: str | None, start_from_head: Any
) -> tuple[list[dict[str, Any]], str, str]:
    """A page of at most 1 MB, and tokens that stay where they are at the ends of the stream, as AWS's do."""
    events = [
        event
        for event in self.events
        if not (start_time and event.timestamp < int(start_time))
        and not (end_time and event.timestamp >= int(end_time))
    ]
    most = min(limit or MOST_EVENTS, MOST_EVENTS)
    forward, place = bool(start_from_head), 0 if start_from_head else len(events)
    if next_token:
        way, _, number = next_token.partition("/")
        if way not in ("f", "b") or not number.isdigit():
            raise InvalidParameterException("The specified nextToken is invalid.")
        forward, place = way == "f", min(int(number), len(events))
    chosen: list[Any] = []
    size = 0
    for event in events[place:] if forward else reversed(events[:place]):
        size += len(event.message.encode()) + EVENT_BYTES
        if len(chosen) == most or (chosen and size > world.limits.logBytes):
            break
        chosen.append(event)
    first, last = (place, place + len(chosen)) if forward else (place - len(chosen), place)
    if not forward:
        chosen.reverse()
    return [event.to_response_dict() for event in chosen], f"b/{first:056d}", f"f/{last:056d}"


LogStream.get_log_events = get_log_events  # type: ignore[method-assign]
