"""The control endpoint, /emulator/...: what a test or a person does to the emulator that AWS has no call for."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import aws_state
from api_calls import Answer, json_answer
from batch import FINAL, batch
from emulator_state import AwsError, state
from fault_injection import faults
from hosts import credentials
from images import images


class Control:
    def __init__(self) -> None:
        self.calls: dict[str, int] = {}
        self.by_principal: dict[str, dict[str, int]] = {}

    def count(self, name: str, principal: str) -> None:
        own = self.by_principal.setdefault(principal, {})
        own[name] = own.get(name, 0) + 1
        if principal != "stack":
            self.calls[name] = self.calls.get(name, 0) + 1

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path.startswith("/emulator/blobs/"):
            blob = images.blobs.get(path.removeprefix("/emulator/blobs/"))
            return (404, {}, b"") if blob is None else (200, {"Content-Type": "application/octet-stream"}, blob)
        if path == "/emulator/credentials":
            keys = credentials.of_token(headers.get("authorization", ""))
            return json_answer(keys) if keys else json_answer({"code": "AccessDenied", "message": "unknown token"}, 403)
        if path == "/emulator/jobs-end":  # without the lock: it waits for the jobs, which take it
            while self.unfinished():
                time.sleep(0.02)
            return json_answer({})
        operation: Callable[[dict[str, Any]], Any] | None = getattr(
            self, f"{method.lower()}_{path.removeprefix('/emulator/').strip('/').replace('-', '_') or 'state'}", None
        )
        if operation is None:
            return json_answer({"message": f"no {method} {path} here: see test/support/aws-emulator/README.md"}, 404)
        try:
            with state.lock:
                return json_answer(operation(json.loads(body) if body else {}))
        except (AwsError, ValueError, KeyError, TypeError) as error:
            text = f"missing {error}" if isinstance(error, KeyError) else str(error)
            return json_answer({"message": text, "code": getattr(error, "code", "BadRequest")}, 400)

    def get_state(self, _: dict[str, Any]) -> dict[str, Any]:
        statuses: dict[str, int] = {}
        for job in batch.jobs.values():
            statuses[job.status] = statuses.get(job.status, 0) + 1
        return {
            "jobs": statuses,
            "processes": batch.running,
            "instances": [
                {
                    "id": host.instance_id,
                    "type": host.kind.name,
                    "spot": host.spot,
                    "up": host.up,
                    "jobs": list(host.jobs),
                }
                for host in batch.hosts.all()
            ],
            "containers": batch.runner.engine is not None,
            "limits": state.limits.asdict(),
        }

    def get_calls(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"calls": self.calls, "byPrincipal": self.by_principal, "faults": faults.injected}

    def post_reset_calls(self, _: dict[str, Any]) -> dict[str, Any]:
        self.calls.clear()
        self.by_principal.clear()
        return {}

    def post_faults(self, request: Any) -> dict[str, Any]:
        for each in request if isinstance(request, list) else [request]:
            faults.add(each)
        return {"faults": len(faults.orders)}

    def post_reset_faults(self, _: dict[str, Any]) -> dict[str, Any]:
        faults.reset()
        return {}

    def get_limits(self, _: dict[str, Any]) -> dict[str, Any]:
        return state.limits.asdict()

    def post_limits(self, request: dict[str, Any]) -> dict[str, Any]:
        state.limits.set(request)
        batch.schedule()
        return state.limits.asdict()

    def post_reset_limits(self, _: dict[str, Any]) -> dict[str, Any]:
        """Back to what the emulator was started with."""
        state.limits.reset()
        state.hold(False)
        batch.schedule()
        return state.limits.asdict()

    def post_hold(self, request: dict[str, Any]) -> dict[str, Any]:
        state.hold(bool(request["held"]))
        return {}

    def post_images(self, request: dict[str, Any]) -> dict[str, Any]:
        """Without a config, the engine's own word on the image is what the registry gets."""
        engine, config = batch.runner.engine, request.get("config")
        if engine is not None and request.get("docker") and (config or {}).keys() <= {"architecture"}:
            own, identity = engine.image(request["docker"])
            request = {**request, "config": {**own, **(config or {})}, "docker": identity}
        elif config is None:
            raise ValueError("an image takes a config, or the name of an image of the Docker engine")
        return images.put(request)

    def post_reclaims(self, request: dict[str, Any]) -> dict[str, Any]:
        """Now, by job (id, name, or the start of a name and *) or instance; or the next ones that start on spot."""
        if "next" in request:
            batch.reclaims.append(
                {"count": int(request["next"]), "seconds": float(request.get("seconds", 0)), "job": request.get("job")}
            )
            return {"instances": []}
        return {"instances": batch.reclaim(request.get("job"), request.get("instance"))}

    def post_endings(self, request: dict[str, Any]) -> dict[str, Any]:
        """How the next attempts of these jobs end: in AWS's words, with an exit code and a log if the container ran."""
        known = {"job", "next", "reason", "statusReason", "exitCode", "log"}
        if unknown := set(request) - known:
            raise ValueError(f"unknown settings: {', '.join(sorted(unknown))}; known: {', '.join(sorted(known))}")
        batch.endings.append({**request, "job": request["job"], "next": int(request.get("next", 1))})
        return {}

    def post_waits(self, request: dict[str, Any]) -> dict[str, Any]:
        """These jobs stay RUNNABLE at the head of their queue, for this reason."""
        batch.waits.append({"job": request["job"], "statusReason": request["statusReason"]})
        batch.schedule()
        return {}

    def post_reset_endings(self, _: dict[str, Any]) -> dict[str, Any]:
        batch.endings.clear()
        batch.waits.clear()
        batch.schedule()
        return {}

    def post_invalid(self, request: dict[str, Any]) -> dict[str, Any]:
        reason = request.get("reason", "CLIENT_ERROR - made INVALID by the emulator")
        if request.get("computeEnvironment"):
            batch.invalidate(request["computeEnvironment"], reason)
        else:
            batch.invalid_next += [reason] * int(request.get("next", 1))
        return {}

    def post_delete_queue(self, request: dict[str, Any]) -> dict[str, Any]:
        batch.drop_queue(batch._queue(request["jobQueue"]))
        return {}

    def post_out_of_memory(self, request: dict[str, Any]) -> dict[str, Any]:
        return {"jobs": batch.out_of_memory(request["job"])}

    def post_instance_profile(self, request: dict[str, Any]) -> dict[str, Any]:
        """A shortcut of tests: a role for instances with all that it needs, and its profile."""
        return {"arn": aws_state.make_instance_profile(request["name"], bool(request.get("powerless")))}

    def unfinished(self) -> bool:
        with state.lock:
            return any(job.status not in FINAL for job in batch.jobs.values())


control = Control()
