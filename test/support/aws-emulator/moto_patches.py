"""Small changes of moto's behaviour, where it differs from AWS in what the emulator's users rely on."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

import moto.backends
from flask import has_request_context, request
from moto.iam.access_control import IAMPolicyStatement, PermissionResult
from moto.logs.exceptions import InvalidParameterException
from moto.logs.models import LogStream
from moto.s3.responses import S3Response
from moto.sts.models import STSBackend

from emulator_state import state

_is_action_permitted = IAMPolicyStatement.is_action_permitted


def condition_value(key: str) -> str | None:
    """What a bucket policy's conditions are judged by: on AWS all clients of the project use TLS."""
    if key.lower() == "aws:securetransport":
        return "true"
    if key.lower() == "s3:if-none-match" and has_request_context():
        return request.headers.get("If-None-Match")
    return None


def holds(operator: str, key: str, expected: Any) -> bool:
    values = [str(each).lower() for each in (expected if isinstance(expected, list) else [expected])]
    found = condition_value(key)
    if operator == "Null":
        return str(found is None).lower() in values
    return operator == "Bool" and found is not None and found.lower() in values


def is_action_permitted(self: Any, action: str, resource: str = "*", *others: Any, **named: Any) -> PermissionResult:
    """A Deny with conditions denies only if all are known to hold; moto denies whatever they say."""
    statement = self._statement
    if statement.get("Condition") and statement.get("Effect") == "Deny" and not any(others) and not any(named.values()):
        conditions = [(operator, *each) for operator, expected in statement["Condition"].items() for each in expected.items()]
        if not all(holds(*each) for each in conditions):
            return PermissionResult.NEUTRAL
    return _is_action_permitted(self, action, resource, *others, **named)


IAMPolicyStatement.is_action_permitted = is_action_permitted  # type: ignore[method-assign]


# CloudWatch Logs: what an event counts beside its text, and how many one answer has.
EVENT_BYTES = 26
MAX_EVENTS = 10_000


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
    most = min(limit or MAX_EVENTS, MAX_EVENTS)
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
        if len(chosen) == most or (chosen and size > state.limits.logBytes):
            break
        chosen.append(event)
    first, last = (place, place + len(chosen)) if forward else (place - len(chosen), place)
    if not forward:
        chosen.reverse()
    return [event.to_response_dict() for event in chosen], f"b/{first:056d}", f"f/{last:056d}"


LogStream.get_log_events = get_log_events  # type: ignore[method-assign]


_assume_role = STSBackend.assume_role_with_web_identity


def assume_role_with_web_identity(self: Any, *, duration: int, **named: Any) -> Any:
    return _assume_role(self, duration=min(duration, state.limits.sessionSeconds), **named)


STSBackend.assume_role_with_web_identity = assume_role_with_web_identity  # type: ignore[method-assign]


# moto lists its folder at each request, to tell services from host names.
_modules = frozenset(moto.backends.list_of_moto_modules())
moto.backends.list_of_moto_modules = lambda: _modules


# moto serializes a list of objects by S3's model, and parses each time stamp: that was half of the emulator's processor time.
_serialized = S3Response.serialized


def serialized(self: Any, action_result: Any) -> Any:
    if self.data.get("Action") != "ListObjectsV2":
        return _serialized(self, action_result)
    body = f'<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">{xml_of(action_result.result)}</ListBucketResult>'
    return 200, {"Content-Type": "application/xml", **self.response_headers}, body.encode()


def xml_of(value: Any) -> str:
    """The elements of a structure. A list is repeated, without an element of its own."""
    if isinstance(value, dict):
        pairs = ((name, each) for name, many in value.items() for each in (many if isinstance(many, list) else [many]))
        return "".join(f"<{name}>{xml_of(each)}</{name}>" for name, each in pairs)
    return str(value).lower() if isinstance(value, bool) else escape(str(value))


S3Response.serialized = serialized  # type: ignore[method-assign]
