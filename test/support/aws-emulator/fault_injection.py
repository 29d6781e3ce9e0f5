"""Faults on request: throttling, server errors, resets, slow answers, denied actions. Same seed, same faults."""

from __future__ import annotations

import fnmatch
import random
from dataclasses import dataclass, field
from typing import Any

import aws_state
from api_calls import Call
from emulator_state import ACCOUNT, AwsError, state

# What can happen to a call: `resets` before anything is done, `droppedResponses` when all but the answer is.
SHARES = ("throttle", "serverErrors", "resets", "droppedResponses", "slow")


@dataclass
class Fault:
    """One order: which calls it hits (globs over `Service.Action`), what it does to them, and how often."""

    calls: list[str]
    principal: str | None  # client, job, or stack (what CloudFormation does); None: client and job
    shares: dict[str, float]  # of the calls, from 0 to 1
    slowSeconds: float
    deny: bool
    resource: str | None  # hits only calls whose path or body has this text
    count: int | None  # faults that are left; None: no end
    seed: int
    random: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)

    def hits(self, call: Call) -> bool:
        if self.count == 0 or (self.principal or call.principal) != call.principal:
            return False
        if call.principal == "stack" and self.principal != "stack":
            return False
        if self.resource and self.resource not in call.path and self.resource.encode() not in call.body:
            return False
        return any(fnmatch.fnmatchcase(call.name.lower(), pattern.lower()) for pattern in self.calls)


@dataclass
class Outcome:
    error: AwsError | None = None
    reset: bool = False
    drop_response: bool = False
    delay: float = 0.0


class Faults:
    def __init__(self) -> None:
        self.orders: list[Fault] = []
        self.injected: dict[str, int] = {}

    def add(self, request: dict[str, Any]) -> None:
        known = {"calls", "principal", "slowSeconds", "deny", "resource", "count", "seed", *SHARES}
        unknown = set(request) - known
        if unknown:
            raise ValueError(f"unknown settings: {', '.join(sorted(unknown))}; known: {', '.join(sorted(known))}")
        calls = request.get("calls") or ["*"]
        self.orders.append(
            Fault(
                [calls] if isinstance(calls, str) else list(calls),
                request.get("principal"),
                {share: float(request.get(share, 0)) for share in SHARES},
                float(request.get("slowSeconds", 1)),
                bool(request.get("deny", False)),
                request.get("resource"),
                request.get("count"),
                int(request.get("seed", state.seed)),
            )
        )

    def reset(self) -> None:
        self.orders.clear()
        self.injected.clear()

    def of(self, call: Call) -> Outcome:
        outcome = Outcome()
        for order in self.orders:
            if not order.hits(call):
                continue
            # One draw for each share whatever comes of it, so that the sequence does not depend on the outcome.
            drawn = {share: order.random.random() < order.shares[share] for share in SHARES}
            before = outcome.error, outcome.reset, outcome.drop_response, outcome.delay
            if order.deny:
                outcome.error = outcome.error or denied(call)
            if drawn["throttle"]:
                outcome.error = outcome.error or throttled(call)
            if drawn["serverErrors"]:
                outcome.error = outcome.error or server_error(call)
            outcome.reset = outcome.reset or drawn["resets"]
            outcome.drop_response = outcome.drop_response or drawn["droppedResponses"]
            if drawn["slow"]:
                outcome.delay = max(outcome.delay, order.slowSeconds)
            if before != (outcome.error, outcome.reset, outcome.drop_response, outcome.delay):
                self.injected[call.name] = self.injected.get(call.name, 0) + 1
                if order.count is not None:
                    order.count -= 1
        return outcome


def throttled(call: Call) -> AwsError:
    if call.service == "s3":
        return AwsError("SlowDown", "Please reduce your request rate.", 503)
    if call.service == "batch":
        return AwsError("TooManyRequestsException", "Too Many Requests", 429)
    if call.service == "ec2":
        return AwsError("RequestLimitExceeded", "Request limit exceeded.", 503)
    if call.service in ("cloudformation", "iam", "sts"):
        return AwsError("Throttling", "Rate exceeded", 400)
    return AwsError("ThrottlingException", "Rate exceeded", 400)


def server_error(call: Call) -> AwsError:
    if call.service == "s3":
        return AwsError("InternalError", "We encountered an internal error. Please try again.", 500)
    if call.service == "batch":
        return AwsError("ServerException", "Internal server error", 500)
    if call.service in ("ec2", "cloudformation", "iam", "sts"):
        return AwsError(
            "InternalError" if call.service == "ec2" else "InternalFailure", "An internal error has occurred", 500
        )
    return AwsError("InternalServerException", "Internal server error", 500)


def denied(call: Call) -> AwsError:
    role = aws_state.sts.get_assumed_role_from_access_key(call.access_key)
    who = role.arn if role else f"arn:aws:iam::{ACCOUNT}:user/emulator"
    what = call.action
    if call.service == "s3":
        what = {"ListObjectsV2": "ListBucket", "ListObjects": "ListBucket", "HeadObject": "GetObject"}.get(what, what)
        return AwsError(
            "AccessDenied",
            f"User: {who} is not authorized to perform: s3:{what} on resource: "
            f'"arn:aws:s3:::{call.path.lstrip("/")}" because no identity-based policy allows the s3:{what} action',
            403,
        )
    message = (
        f"User: {who} is not authorized to perform: {call.service}:{what} on resource: * "
        f"because no identity-based policy allows the {call.service}:{what} action"
    )
    if call.service == "ec2":
        return AwsError("UnauthorizedOperation", f"You are not authorized to perform this operation. {message}", 403)
    if call.service in ("cloudformation", "iam", "sts"):
        return AwsError("AccessDenied", message, 403)
    return AwsError("AccessDeniedException", message, 403)


faults = Faults()
