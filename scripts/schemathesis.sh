#!/usr/bin/env bash
# Runs schemathesis against the sandbox and its OpenAPI document: with a login and without. Fails on any finding.
# It starts the debug build of the command. Its environment is made once, in .cache; nothing outside the repository but a missing Debian package is installed.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly requirements=scripts/schemathesis.txt
readonly environment=.cache/schemathesis
stamp="$environment/$(sha256sum "$requirements" | cut -c 1-16).done"

if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "contract: installing python3-venv"
    DEBIAN_FRONTEND=noninteractive apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-venv >/dev/null
  else
    echo "contract: python3-venv is missing, install it and run again: sudo apt-get install python3-venv" >&2
    exit 1
  fi
fi
if [ ! -e "$stamp" ]; then
  rm -rf "$environment"
  python3 -m venv "$environment"
  "$environment/bin/pip" install --quiet --disable-pip-version-check --no-deps --requirement "$requirements"
  touch "$stamp"
fi

exec "$environment/bin/python" scripts/contract.py \
  --kundeapp "${CARGO_TARGET_DIR:-target}/debug/kundeapp" --schemathesis "$environment/bin/st" "$@"
