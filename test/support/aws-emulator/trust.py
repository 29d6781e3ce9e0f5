"""AssumeRoleWithWebIdentity: whether a role's trust policy holds for a token. moto lets everyone in.

A role that the account does not have lets everyone in here too, so that a test of credentials needs no stack.
"""

from __future__ import annotations

import base64
import json
import re
from typing import Any
from urllib.parse import unquote

from moto.iam.models import iam_backends

from emulator_state import ACCOUNT, AwsError

# Claims of GitHub's tokens that are condition keys (IAM User Guide, "Available keys for AWS OIDC federation").
CLAIMS = (
    "actor",
    "actor_id",
    "aud",
    "enterprise_id",
    "environment",
    "job_workflow_ref",
    "ref",
    "repository",
    "repository_id",
    "repository_owner_id",
    "sub",
    "workflow",
)
REFUSED = "Not authorized to perform sts:AssumeRoleWithWebIdentity"


def check(role_arn: str, token: str) -> None:
    """Raises the error with which AWS refuses the token."""
    iam = iam_backends[ACCOUNT]["aws"]
    role = next((each for each in iam.roles.values() if each.arn == role_arn), None)
    if role is None:
        return
    claims = read_claims(token)
    issuer = str(claims.get("iss", "")).removeprefix("https://")
    provider = iam.open_id_providers.get(f"arn:aws:iam::{ACCOUNT}:oidc-provider/{issuer}")
    if provider is None:
        raise AwsError("InvalidIdentityToken", f"No OpenIDConnect provider found in your account for https://{issuer}")
    if claims.get("aud") not in provider.client_id_list:
        raise AwsError("InvalidIdentityToken", "Incorrect token audience")
    keys = {f"{issuer}:{name}": str(claims[name]) for name in CLAIMS if name in claims}
    document = json.loads(unquote(role.assume_role_policy_document))
    if not any(allows(each, provider.arn, keys) for each in document["Statement"]):
        raise AwsError("AccessDenied", REFUSED, 403)


def read_claims(token: str) -> dict[str, Any]:
    """The token's claims; its signature is not the emulator's matter."""
    try:
        payload = token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (IndexError, ValueError):
        raise AwsError("InvalidIdentityToken", "The ID Token provided is not a valid JWT.") from None
    return dict(claims)


def allows(statement: dict[str, Any], provider: str, keys: dict[str, str]) -> bool:
    return (
        statement["Effect"] == "Allow"
        and statement["Action"] == "sts:AssumeRoleWithWebIdentity"
        and statement["Principal"].get("Federated") == provider
        and all(
            holds(operator, keys.get(key), expected)
            for operator, conditions in statement.get("Condition", {}).items()
            for key, expected in conditions.items()
        )
    )


def holds(operator: str, found: str | None, expected: Any) -> bool:
    """A condition on a claim that the token lacks does not hold. Of several values one suffices."""
    values = expected if isinstance(expected, list) else [expected]
    if operator == "StringEquals":
        return found in values
    if operator == "StringLike":
        return found is not None and any(is_like(each, found) for each in values)
    raise AwsError("InternalFailure", f"the emulator does not evaluate {operator} of a trust policy", 500)


def is_like(pattern: str, text: str) -> bool:
    """As IAM compares: * stands for any characters, ? for one, and case counts."""
    expression = "".join({"*": ".*", "?": "."}.get(each) or re.escape(each) for each in pattern)
    return re.fullmatch(expression, text, re.DOTALL) is not None
