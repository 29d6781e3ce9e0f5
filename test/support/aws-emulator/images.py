"""Images in ECR: manifests and config blobs with right digests, and what each image runs as on this machine."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from typing import Any

from moto.ecr.models import Image, ecr_backends

from emulator_state import ACCOUNT, REGION, AwsError, state

MANIFEST_TYPE = "application/vnd.docker.distribution.manifest.v2+json"
CONFIG_TYPE = "application/vnd.docker.container.image.v1+json"
LAYER_TYPE = "application/vnd.docker.image.rootfs.diff.tar.gzip"
REGISTRY = f"{ACCOUNT}.dkr.ecr.{REGION}.amazonaws.com"
REFERENCE = re.compile(
    rf"^{re.escape(REGISTRY)}/(?P<repository>[^:@]+)(?::(?P<tag>[^@]+))?(?:@(?P<digest>sha256:\w+))?$"
)

ecr = ecr_backends[ACCOUNT][REGION]


def digest_of(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def right_digest(image: Image) -> None:
    """In the place of moto's own, which hashes the names of the layers: a manifest's digest is that of its bytes."""
    image._image_digest = digest_of(image.image_manifest.encode())


Image._create_digest = right_digest  # type: ignore[method-assign,assignment]


@dataclass(frozen=True)
class ImageCommand:
    """An image's form on this machine: one of the Docker engine's, or a program."""

    config: dict[str, Any]
    docker: str | None
    process: dict[str, Any] | None


class Images:
    def __init__(self) -> None:
        self.blobs: dict[str, bytes] = {}
        self.by_digest: dict[str, ImageCommand] = {}

    def put(self, request: dict[str, Any]) -> dict[str, Any]:
        """Makes an image of its config, puts it into its repository, and says its digest."""
        repository = ecr.repositories.get(request["repository"])
        if repository is None:
            raise AwsError(
                "RepositoryNotFoundException",
                f"The repository with name '{request['repository']}' does not exist in the registry '{ACCOUNT}'",
            )
        config = {
            "architecture": "amd64",
            "os": "linux",
            "rootfs": {"type": "layers", "diff_ids": []},
            **request["config"],
        }
        content = json.dumps(config, sort_keys=True, separators=(",", ":")).encode()
        layer = b"the emulator keeps no layers: " + content
        manifest = json.dumps(
            {
                "schemaVersion": 2,
                "mediaType": MANIFEST_TYPE,
                "config": {"mediaType": CONFIG_TYPE, "size": len(content), "digest": digest_of(content)},
                "layers": [{"mediaType": LAYER_TYPE, "size": len(layer), "digest": digest_of(layer)}],
            },
            indent=3,
        )
        digest = digest_of(manifest.encode())
        self.blobs[digest_of(content)] = content
        self.blobs[digest_of(layer)] = layer
        self.by_digest[digest] = ImageCommand(config, request.get("docker"), request.get("process"))
        try:
            ecr.put_image(repository.name, manifest, request.get("tag"), MANIFEST_TYPE)  # type: ignore[arg-type]
        except Exception as fault:  # moto's errors of ECR have no kind in common
            raise AwsError(type(fault).__name__, str(getattr(fault, "message", fault))) from fault
        uri = f"{REGISTRY}/{repository.name}"
        return {"digest": digest, "uri": f"{uri}@{digest}", "repositoryUri": uri, "configDigest": digest_of(content)}

    def find(self, reference: str) -> ImageCommand | None:
        """What a job definition's image runs as; None if the registry does not have it."""
        found = REFERENCE.match(reference)
        if not found:
            return None
        repository = ecr.repositories.get(found["repository"])
        for image in repository.images if repository else []:
            wanted = (
                image.get_image_digest() == found["digest"]
                if found["digest"]
                else (found["tag"] or "latest") in image.image_tags
            )
            if wanted:
                return self.by_digest.get(image.get_image_digest())
        return None

    def fault_of(self, reference: str) -> str | None:
        """Why the image can't be pulled, in the words of the ECS agent; None if it can."""
        found = REFERENCE.match(reference)
        if not found:
            return None  # not of this registry: the engine has it, or says that it has not
        if self.find(reference) is not None:
            return None
        if found["repository"] not in ecr.repositories:
            return (
                "CannotPullContainerError: Error response from daemon: repository "
                f"{reference.partition('@')[0]} not found: name unknown: The repository with name "
                f"'{found['repository']}' does not exist in the registry with id '{ACCOUNT}'"
            )
        return (
            f"CannotPullContainerError: Error response from daemon: manifest for {reference} not found: "
            "manifest unknown: Requested image not found"
        )

    def blob_url(self, digest: str) -> str | None:
        return f"{state.endpoint}/emulator/blobs/{digest}" if digest in self.blobs else None


images = Images()
