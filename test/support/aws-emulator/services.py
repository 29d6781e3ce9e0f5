"""Which service answers a call: the emulator's own, or, where it gives None, moto's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from moto.ecr.models import ecr_backends

import aws_state
import ecs
import moto_patches  # noqa: F401
import pricing
import tagging
import trust
from api_calls import Answer, Call, json_answer, xml_answer
from batch import batch
from emulator_state import ACCOUNT, REGION, AwsError
from images import MANIFEST_TYPE, images
from stacks import stacks


class Services:
    def __init__(self) -> None:
        self.own: dict[str, Callable[[Call], Answer | None]] = {
            "batch": answer_batch,
            "cloudformation": stacks.answer,
            "ec2": answer_ec2,
            "ecr": answer_ecr,
            "ecs": ecs.answer,
            "pricing": pricing.answer_pricing,
            "servicequotas": pricing.answer_quotas,
            "sts": answer_sts,
            "resourcegroupstaggingapi": tagging.answer,
        }

    def answer(self, call: Call) -> Answer | None:
        service = self.own.get(call.service)
        return service(call) if service else None


def answer_batch(call: Call) -> Answer:
    request: dict[str, Any] = call.json()
    if call.action in ("TagResource", "UntagResource", "ListTagsForResource"):
        request["resourceArn"] = unquote(call.path.split("/tags/", 1)[-1])
        request["tagKeys"] = call.query.get("tagKeys", [])
    return json_answer(batch.answer(call.action, request, len(call.body)))


def answer_ec2(call: Call) -> Answer | None:
    return pricing.answer_spot_history(call) if call.action == "DescribeSpotPriceHistory" else None


def answer_sts(call: Call) -> Answer | None:
    """Whether a role trusts a token, and the person's own identity; the rest is moto's."""
    if call.action == "AssumeRoleWithWebIdentity":
        form = call.form()
        trust.check(form["RoleArn"], form["WebIdentityToken"])
    if (
        call.action != "GetCallerIdentity"
        or call.principal != "client"
        or aws_state.sts.get_assumed_role_from_access_key(call.access_key)
    ):
        return None
    result = (
        f"<Arn>arn:aws:iam::{ACCOUNT}:user/emulator</Arn><UserId>AIDAEMULATOREXAMPLE01</UserId><Account>{ACCOUNT}</Account>"
    )
    return xml_answer("GetCallerIdentity", result, "https://sts.amazonaws.com/doc/2011-06-15/")


def answer_ecr(call: Call) -> Answer | None:
    if call.action == "GetDownloadUrlForLayer":
        digest = call.json()["layerDigest"]
        url = images.blob_url(digest)
        if url is None:
            raise AwsError("LayersNotFoundException", f"The layer with digest '{digest}' does not exist")
        return json_answer({"downloadUrl": url, "layerDigest": digest})
    if call.action == "BatchGetImage":
        return batch_get_image(call.json())
    return None


def batch_get_image(request: dict[str, Any]) -> Answer:
    """moto's own leaves out the failures' digests and the accepted media types."""
    name = request["repositoryName"]
    repository = ecr_backends[ACCOUNT][REGION].repositories.get(name)
    if repository is None:
        raise AwsError(
            "RepositoryNotFoundException",
            f"The repository with name '{name}' does not exist in the registry with id '{ACCOUNT}'",
        )
    found, failures = [], []
    for wanted in request.get("imageIds") or []:
        digest, tag = wanted.get("imageDigest"), wanted.get("imageTag")
        image = next(
            (
                each
                for each in repository.images
                if (digest is None or each.get_image_digest() == digest) and (tag is None or tag in each.image_tags)
            ),
            None,
        )
        accepted = request.get("acceptedMediaTypes")
        kind = (image.image_manifest_media_type if image else None) or MANIFEST_TYPE
        if image is None or (accepted and kind not in accepted):
            failures.append(
                {"imageId": wanted, "failureCode": "ImageNotFound", "failureReason": "Requested image not found"}
            )
            continue
        own = {"imageDigest": image.get_image_digest()}
        tag = tag or image.image_tag
        found.append(
            {
                "registryId": ACCOUNT,
                "repositoryName": name,
                "imageId": {**own, **({"imageTag": tag} if tag else {})},
                "imageManifest": image.image_manifest,
                "imageManifestMediaType": kind,
            }
        )
    return json_answer({"images": found, "failures": failures})


services = Services()
