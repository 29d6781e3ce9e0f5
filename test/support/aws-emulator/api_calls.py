"""What a request is (service, action, principal), and errors in each service's own form."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, unquote_plus
from xml.sax.saxutils import escape

from emulator_state import AwsError, new_id

Answer = tuple[int, dict[str, str], bytes]

# The paths of Batch's REST API are its actions in lower case.
BATCH_ACTIONS = {
    name.lower(): name
    for name in (
        "CancelJob CreateComputeEnvironment CreateJobQueue CreateSchedulingPolicy DeleteComputeEnvironment "
        "DeleteJobQueue DeleteSchedulingPolicy DeregisterJobDefinition DescribeComputeEnvironments "
        "DescribeJobDefinitions DescribeJobQueues DescribeJobs DescribeSchedulingPolicies GetJobQueueSnapshot "
        "ListJobs ListSchedulingPolicies RegisterJobDefinition SubmitJob TerminateJob UpdateComputeEnvironment "
        "UpdateJobQueue UpdateSchedulingPolicy"
    ).split()
}
# Sub-resources of S3 that make another action of the same method.
S3_SUBRESOURCES = {
    "acl": "Acl",
    "cors": "Cors",
    "encryption": "Encryption",
    "lifecycle": "LifecycleConfiguration",
    "location": "Location",
    "logging": "Logging",
    "notification": "NotificationConfiguration",
    "object-lock": "ObjectLockConfiguration",
    "ownershipControls": "OwnershipControls",
    "policy": "Policy",
    "publicAccessBlock": "PublicAccessBlock",
    "tagging": "Tagging",
    "versioning": "Versioning",
    "website": "Website",
}
QUERY_SERVICES = {"cloudformation", "ec2", "iam", "sts"}


@dataclass(frozen=True)
class Call:
    service: str
    action: str
    principal: str  # "client", "job", or "stack": what CloudFormation does for a stack
    access_key: str
    region: str
    method: str
    path: str
    query: dict[str, list[str]]
    headers: dict[str, str]
    body: bytes

    @property
    def name(self) -> str:
        return f"{self.service}.{self.action}"

    def json(self) -> dict[str, Any]:
        return json.loads(self.body) if self.body else {}

    def form(self) -> dict[str, str]:
        return {key: values[0] for key, values in parse_qs(self.body.decode(), keep_blank_values=True).items()}


CREDENTIAL = re.compile(r"Credential=([^/]+)/\d+/([^/]+)/([^/]+)/aws4_request")


def read_call(environ: dict[str, Any], body: bytes, principal_of: Any) -> Call:
    """Tells what is asked, from the signature's scope, the target header, the form or the path."""
    headers = {key[5:].replace("_", "-").lower(): value for key, value in environ.items() if key.startswith("HTTP_")}
    method, path = environ["REQUEST_METHOD"], environ.get("PATH_INFO", "/")
    query = parse_qs(environ.get("QUERY_STRING", ""), keep_blank_values=True)
    scope = headers.get("authorization", "")
    presigned = query.get("X-Amz-Credential", [""])[0]
    found = CREDENTIAL.search(scope) or CREDENTIAL.search(f"Credential={presigned}")
    key, region, service = found.groups() if found else ("", "us-west-2", "s3")
    service = {"tagging": "resourcegroupstaggingapi", "monitoring": "cloudwatch"}.get(service, service)
    if not found and method == "POST" and (form_value(body, "Action") or "").startswith("AssumeRole"):
        service = "sts"  # Asked by who has no credentials yet: nothing is signed.
    target = headers.get("x-amz-target")
    if target:
        action = target.rsplit(".", 1)[-1]
        if not found:
            service = "unsigned"
    elif service == "batch":
        action = batch_action(method, path)
    elif service == "s3":
        action = s3_action(method, path, query, headers)
    elif "/operation/" in path:
        action = path.rsplit("/", 1)[-1]
    else:
        action = form_value(body, "Action") or query.get("Action", ["Unknown"])[0]
    return Call(service, action, principal_of(key), key, region, method, path, query, headers, body)


def form_value(body: bytes, name: str) -> str | None:
    found = re.search(rb"(?:^|&)" + name.encode() + rb"=([^&]*)", body)
    return unquote_plus(found.group(1).decode()) if found else None


def batch_action(method: str, path: str) -> str:
    part = path.split("/")[2] if path.count("/") >= 2 else ""
    if part == "tags":
        return {"GET": "ListTagsForResource", "POST": "TagResource", "DELETE": "UntagResource"}.get(method, "Unknown")
    return BATCH_ACTIONS.get(part, part or "Unknown")


def s3_action(method: str, path: str, query: dict[str, list[str]], headers: dict[str, str]) -> str:
    bucket, _, key = path.lstrip("/").partition("/")
    if not bucket:
        return "ListBuckets"
    verb = {"GET": "Get", "PUT": "Put", "DELETE": "Delete", "HEAD": "Head", "POST": "Post"}.get(method, method)
    for name, noun in S3_SUBRESOURCES.items():
        if name in query:
            place = "Object" if key and name in ("acl", "tagging") else "Bucket"
            if name in ("publicAccessBlock", "object-lock"):
                place = ""
            return f"{verb}{place}{noun}"
    if "uploads" in query:
        return "CreateMultipartUpload" if method == "POST" else "ListMultipartUploads"
    if "uploadId" in query:
        return {"PUT": "UploadPart", "POST": "CompleteMultipartUpload", "DELETE": "AbortMultipartUpload"}.get(
            method, "ListParts"
        )
    if key:
        return "CopyObject" if "x-amz-copy-source" in headers else f"{verb}Object"
    if method == "POST":
        return "DeleteObjects"
    if method == "GET":
        if "versions" in query:
            return "ListObjectVersions"
        return "ListObjectsV2" if query.get("list-type") == ["2"] else "ListObjects"
    return {"PUT": "CreateBucket", "DELETE": "DeleteBucket", "HEAD": "HeadBucket"}.get(method, "Unknown")


def json_answer(value: Any, status: int = 200) -> Answer:
    kind = {"Content-Type": "application/json", "x-amzn-RequestId": new_id()}
    return status, kind, json.dumps(value).encode()


def xml_answer(action: str, result: str, namespace: str, status: int = 200) -> Answer:
    text = (
        f'<{action}Response xmlns="{namespace}"><{action}Result>{result}</{action}Result>'
        f"<ResponseMetadata><RequestId>{new_id()}</RequestId></ResponseMetadata></{action}Response>"
    )
    return status, {"Content-Type": "text/xml"}, text.encode()


def error_answer(call: Call, error: AwsError) -> Answer:
    """The error as the service of this call would put it on the wire."""
    request_id, message = new_id(), escape(error.message)
    if call.service == "s3":
        kind = {"Content-Type": "application/xml", "x-amz-request-id": request_id}
        text = (
            f"<Error><Code>{error.code}</Code><Message>{message}</Message><RequestId>{request_id}</RequestId></Error>"
        )
        return error.status, kind, b"" if call.method == "HEAD" else text.encode()
    if call.service == "ec2":
        text = (
            f"<Response><Errors><Error><Code>{error.code}</Code><Message>{message}</Message></Error></Errors>"
            f"<RequestID>{request_id}</RequestID></Response>"
        )
        return error.status, {"Content-Type": "text/xml"}, text.encode()
    if call.service in QUERY_SERVICES:
        side = "Sender" if error.status < 500 else "Receiver"
        text = (
            f"<ErrorResponse><Error><Type>{side}</Type><Code>{error.code}</Code><Message>{message}</Message></Error>"
            f"<RequestId>{request_id}</RequestId></ErrorResponse>"
        )
        return error.status, {"Content-Type": "text/xml"}, text.encode()
    kind = {
        "Content-Type": "application/json",
        "x-amzn-RequestId": request_id,
        "x-amzn-ErrorType": error.code,
    }
    return error.status, kind, json.dumps({"__type": error.code, "message": error.message}).encode()
