"""The AWS emulator: AWS's API on loopback. moto and the emulator's own services in one process, behind faults on request."""

from __future__ import annotations

import gc
import io
import json
import os
import resource
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterable
from typing import Any

os.environ.setdefault("MOTO_ALLOW_NONEXISTENT_REGION", "false")
os.environ["MOTO_IAM_LOAD_MANAGED_POLICIES"] = "true"
os.environ["MOTO_ACCOUNT_ID"] = "123456789012"
for _name in ("AWS_ENDPOINT_URL", "AWS_PROFILE", "AWS_CONTAINER_CREDENTIALS_FULL_URI"):
    os.environ.pop(_name, None)  # of the person who starts the emulator; nothing here leaves this machine
os.environ |= {"AWS_ACCESS_KEY_ID": "emulator", "AWS_SECRET_ACCESS_KEY": "emulator", "AWS_EC2_METADATA_DISABLED": "true"}

from moto.core.utils import get_service_model, service_name_from_moto_package_name  # noqa: E402
from moto.moto_api._internal import mock_random  # noqa: E402
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app  # noqa: E402
from werkzeug.serving import WSGIRequestHandler, make_server  # noqa: E402

from api_calls import Answer, Call, error_answer, read_call  # noqa: E402
from batch import batch  # noqa: E402
from control import control  # noqa: E402
from emulator_state import AwsError, report_error, state  # noqa: E402
from fault_injection import faults  # noqa: E402
from hosts import credentials  # noqa: E402
from imds import metadata  # noqa: E402
from resources import load_models  # noqa: E402
from services import services  # noqa: E402

moto = DomainDispatcherApplication(create_backend_app)


class Handler(WSGIRequestHandler):
    disable_nagle_algorithm = True  # headers and body are two writes; they need not wait for each other

    def log(self, *_: Any) -> None:
        pass

    def connection_dropped(self, error: BaseException, environ: Any = None) -> None:
        self.close_connection = True

    def version_string(self) -> str:
        return "gcbench-emulator"


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    body = read_body(environ)
    path = environ.get("PATH_INFO", "/")
    if path.startswith("/emulator"):
        headers = {
            key[5:].replace("_", "-").lower(): value for key, value in environ.items() if key.startswith("HTTP_")
        }
        return respond(start_response, control.answer(environ["REQUEST_METHOD"], path, headers, body))
    call = read_call(environ, body, credentials.principal)
    with state.lock:
        control.count(call.name, call.principal)
        outcome = faults.of(call)
    if outcome.delay:
        time.sleep(outcome.delay)
    if outcome.reset:
        raise ConnectionResetError
    if outcome.error:
        return respond(start_response, error_answer(call, outcome.error))
    answer = perform(call, environ)
    if outcome.drop_response:
        raise ConnectionResetError
    return respond(start_response, answer)


def read_body(environ: dict[str, Any]) -> bytes:
    """The whole body, so that an answer may come before anything has read it; put back for moto."""
    stream = environ["wsgi.input"]
    length = environ.get("CONTENT_LENGTH")
    body = stream.read(int(length)) if length else stream.read() if environ.get("wsgi.input_terminated") else b""
    environ["wsgi.input"] = io.BytesIO(body)
    if not length and body:
        environ["CONTENT_LENGTH"] = str(len(body))
        environ.pop("HTTP_TRANSFER_ENCODING", None)
    return body


def perform(call: Call, environ: dict[str, Any]) -> Answer:
    try:
        with state.lock:
            answer = services.answer(call)
            return answer if answer is not None else forward_to_moto(environ)
    except AwsError as error:
        return error_answer(call, error)
    except Exception as fault:  # a fault of the emulator: shown here, and a server error there
        traceback.print_exc()
        return error_answer(call, AwsError("InternalFailure", f"the emulator failed: {type(fault).__name__}: {fault}", 500))


def forward_to_moto(environ: dict[str, Any]) -> Answer:
    """moto's own answer. One at a time: moto's models are not made for threads."""
    kept: list[Any] = []

    def start_response(status: str, headers: list[tuple[str, str]], _: Any = None) -> None:
        kept[:] = [int(status.split()[0]), headers]

    parts = moto(environ, start_response)
    body = b"".join(parts)
    return kept[0], kept[1], body


def respond(start_response: Callable[..., Any], answer: Answer) -> Iterable[bytes]:
    status, headers, body = answer
    pairs = list(headers.items()) if isinstance(headers, dict) else list(headers)
    if not any(name.lower() == "content-length" for name, _ in pairs) and status != 204:
        pairs.append(("Content-Length", str(len(body))))
    start_response(f"{status} {'OK' if status < 400 else 'Error'}", pairs)
    return [body]


def stop() -> None:
    """Ends all jobs, then the emulator."""
    with state.lock:
        if state.stopping:
            return
        state.stopping = True
        batch.stop()
    until = time.monotonic() + 3
    while batch.running > 0 and time.monotonic() < until:
        time.sleep(0.02)
    batch.runner.clean()
    os._exit(0)


def serve(options: dict[str, Any], lifeline: int) -> None:
    """Runs one emulator until the lifeline closes: whoever holds its other end no longer wants it."""
    mock_random.seed()  # moto's own generator, which the fork copied
    state.start()
    metadata.start()
    state.seed = options.get("seed", 1)
    state.limits.override(options.get("limits", {}))
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 65_536) if hard != resource.RLIM_INFINITY else 65_536, hard))
    server = make_server("127.0.0.1", options.get("port", 0), application, threaded=True, request_handler=Handler)
    state.endpoint = f"http://127.0.0.1:{server.server_port}"
    batch.runner.choose(options.get("mode", "auto"))

    def wait_for_end() -> None:
        os.read(lifeline, 1)
        stop()

    threading.Thread(target=wait_for_end, daemon=True).start()
    print_event(
        {"kind": "ready", "endpoint": state.endpoint, "pid": os.getpid(), "containers": batch.runner.engine is not None}
    )
    if options.get("events"):
        state.listen(print_event)
    server.serve_forever()


def print_event(event: dict[str, Any]) -> None:
    try:
        print(json.dumps(event), flush=True)
    except BrokenPipeError:
        threading.Thread(target=stop).start()


def prepare_forks() -> None:
    """Each emulator has the routes and models of the large services, and collects no garbage from before its fork."""
    for service in ("ec2", "iam", "s3", "ecr", "logs", "sts"):
        signed = f"AWS4-HMAC-SHA256 Credential=key/20260101/us-west-2/{service}/aws4_request, SignedHeaders=host"
        get_service_model(service)
        service_name_from_moto_package_name(service)
        moto.get_application({"PATH_INFO": "/", "HTTP_HOST": "127.0.0.1", "HTTP_AUTHORIZATION": signed})
    load_models()
    gc.collect()
    gc.freeze()


class Supervisor:
    """Forks an emulator for each line of options on standard input, after it has ended the one before.

    moto is imported once, and each emulator starts with an empty account. An empty line ends the emulator alone; the end
    of standard input, SIGTERM and SIGINT end everything.
    """

    def __init__(self) -> None:
        self.child: int | None = None
        self.lifeline: int | None = None

    def run(self) -> None:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        signal.signal(signal.SIGINT, lambda *_: sys.exit(0))
        signal.signal(signal.SIGCHLD, lambda *_: self.child_ended())
        prepare_forks()
        try:
            for line in sys.stdin:
                self.end_child()
                if line.strip():
                    self.start_child(json.loads(line))
                else:
                    print_event({"kind": "stopped"})
        finally:
            self.end_child()

    def start_child(self, options: dict[str, Any]) -> None:
        lifeline, self.lifeline = os.pipe()
        self.child = os.fork()
        if self.child != 0:
            os.close(lifeline)
            return
        os.close(self.lifeline)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=stop).start())
        try:
            serve(options, lifeline)
        except (OSError, SystemExit, ValueError) as error:
            report_error(f"The AWS emulator did not start: {error}")
        except BaseException:
            traceback.print_exc()
        os._exit(1)

    def end_child(self) -> None:
        if self.child is None or self.lifeline is None:
            return
        child, self.child = self.child, None
        os.close(self.lifeline)
        os.waitpid(child, 0)

    def child_ended(self) -> None:
        """An emulator that ends before it should takes the supervisor with it, so that its user notices."""
        if self.child is not None and os.waitpid(self.child, os.WNOHANG)[0] != 0:
            self.child = None
            sys.exit(1)


if __name__ == "__main__":
    Supervisor().run()
