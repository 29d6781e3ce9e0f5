#!/bin/sh
# A client of Docker for workflows that run without GitHub and AWS: the real one, with three exceptions. It logs in nowhere. The emulator
# has no registry of the kind that clients push to: docker-push.mjs gives it the image. Builds begin with an image of this machine, over
# its own network, and fetch from the addresses that STUB_FETCH names in place of others: docker-build.mjs.
here=$(dirname "$0")
case $1 in
  login) echo "Login Succeeded" ;;
  push) exec "$here/docker-push.mjs" "$@" ;;
  build) exec "$here/docker-build.mjs" "$@" ;;
  *) exec "${STUB_DOCKER:-docker}" "$@" ;;
esac
