#!/bin/sh
# What an image's container starts with; what it is told to run is in its arguments.
exec "$@"
