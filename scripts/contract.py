#!/usr/bin/env python3
"""Starts a sandbox, logs in with a code from its telephone, and lets schemathesis call everything in its OpenAPI document:
once with the access token, once without. Ends with 1 when either run finds something."""

import argparse
import base64
import hashlib
import json
import os
import re
import secrets
import subprocess
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

CONFIG = Path(__file__).with_name("schemathesis.toml")
WHO = "privat@example.com"
# The sandbox's own present time, so that every run meets the same company.
NOW = "2026-11-21T12:00:00+01:00"
ANSWERS_AT = re.compile(r"the sandbox answers at (http://\S+)")
CODE = re.compile(r"engangskode til [^<]* er (\d{6})\.")


def call(address, form=None, token=None):
    """The text of an answer, whatever its status."""
    data = urllib.parse.urlencode(form).encode() if form else None
    request = urllib.request.Request(address, data)
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    # No proxy: the sandbox is on this machine.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(request, timeout=60) as answer:
            return answer.read().decode()
    except urllib.error.HTTPError as refused:
        return refused.read().decode()


def log_in(server):
    """An access token, by way of a one-time code."""
    verifier = secrets.token_urlsafe(32)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    client = {"client_id": "kundeapp", "response_type": "code"}
    asked = client | {
        "scope": "openid offline_access", "code_challenge": challenge, "code_challenge_method": "S256",
        "nonce": secrets.token_urlsafe(8), "method": "email", "login_hint": WHO,
    }
    session = json.loads(call(f"{server}/oauth/challenge", asked))["auth_session"]
    page = call(f"{server}/phone?" + urllib.parse.urlencode({"to": WHO}))
    entered = client | {"auth_session": session, "otp": CODE.search(page)[1]}
    code = json.loads(call(f"{server}/oauth/challenge", entered))["authorization_code"]
    exchange = {
        "grant_type": "authorization_code", "client_id": "kundeapp", "code": code, "code_verifier": verifier,
    }
    return json.loads(call(f"{server}/oauth/token", exchange))["access_token"]


def known_ids(server, token):
    """Ids that the customer has, so that calls by id find something."""
    get = lambda path: json.loads(call(server + path, token=token))
    points = [point["id"] for point in get("/v1/metering-points")["metering_points"]]
    invoices = [invoice["id"] for invoice in get("/v1/invoices")["invoices"]]
    reports = [inspection["report"] for inspection in get("/v1/inspections")["inspections"]]
    forms = [form["id"] for form in get("/v1/forms")["forms"]]
    return {"points": points, "invoices": invoices[:20], "documents": reports, "forms": forms}


def config_with(ids, folder):
    """The configuration, with the ids as dictionaries."""
    text = CONFIG.read_text(encoding="utf-8")
    for name, values in ids.items():
        if not values:
            sys.exit(f"contract: the customer has no {name}")
        text += f"\n[dictionaries.{name}]\nvalues = {json.dumps(values)}\n"
    file = folder / "schemathesis.toml"
    file.write_text(text, encoding="utf-8")
    return file


def run(schemathesis, config, server, token, extra):
    headers = ["--header", f"Authorization: Bearer {token}"] if token else []
    command = [
        schemathesis, "--config-file", config, "run", f"{server}/openapi.json", "--url", server, *headers, *extra,
    ]
    environment = os.environ | {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
    return subprocess.run([str(part) for part in command], cwd=config.parent, env=environment).returncode


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kundeapp", type=Path, required=True)
    parser.add_argument("--schemathesis", type=Path, required=True)
    arguments, extra = parser.parse_known_args()
    started = [arguments.kundeapp.resolve(), "sandbox", "--port", "0", "--now", NOW]
    sandbox = subprocess.Popen(
        [str(part) for part in started], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        found = ANSWERS_AT.search(sandbox.stdout.readline())
        if not found:
            sys.exit("contract: the sandbox did not start")
        server = found[1]
        token = log_in(server)
        with tempfile.TemporaryDirectory() as folder:
            config = config_with(known_ids(server, token), Path(folder))
            findings = False
            for who, bearer in (("signed in", token), ("not signed in", None)):
                print(f"contract: every call, {who}", flush=True)
                findings |= run(arguments.schemathesis.absolute(), config, server, bearer, extra) != 0
        sys.exit(1 if findings else 0)
    finally:
        sandbox.terminate()
        sandbox.wait(timeout=30)


if __name__ == "__main__":
    main()
