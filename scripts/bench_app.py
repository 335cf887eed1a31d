"""The app as processes of their own against the sandbox in another: requests, bytes, first screens, memory, size, each screen."""

import json
import os
import re
import statistics
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

MEGABYTE = 1_000_000
SCREENS = [
    "overview", "consumption", "trial-settlement", "invoices", "peaks", "prices", "support", "spot", "news", "outages",
    "services", "points",
]


class Sandbox:
    """`kundeapp sandbox` on a free port."""

    def __init__(self, kundeapp):
        self.process = subprocess.Popen([kundeapp, "sandbox"], stdout=subprocess.PIPE, text=True)
        answer = re.search(r"http://\S+", self.process.stdout.readline())
        if not answer:
            sys.exit("bench: the sandbox did not start")
        self.url = answer.group(0)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def get(self, path):
        with urllib.request.urlopen(self.url + path) as answer:
            return json.load(answer)

    def code_to(self, address):
        """The newest code on its phone."""
        messages = self.get(f"/phone/messages?to={address}")["messages"]
        return messages[0]["code"]

    def traffic(self):
        """Requests and bytes so far, those of asking left out."""
        first, second = self.get("/traffic"), self.get("/traffic")
        asking = {name: second[name] - first[name] for name in first}
        return {name: second[name] - asking[name] for name in first}, asking

    def during(self, act):
        """What went over the wire while `act` ran, and what it gave."""
        before, _ = self.traffic()
        result = act()
        after, asking = self.traffic()
        # Between the two readings lie the second of the first pair and the first of the second.
        return {name: after[name] - before[name] - 2 * asking[name] for name in after}, result


class Phone:
    """A home of its own, signed in as a demo customer."""

    def __init__(self, kundeapp, sandbox, home, address):
        self.kundeapp, self.sandbox, self.home = kundeapp, sandbox, Path(home)
        self.options = ["--home", self.home, "--server", sandbox.url]
        began = time.perf_counter()
        login = subprocess.Popen(
            [kundeapp, "login", *self.options, "--method", "email", "--to", address],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )
        asked = ""
        while not asked.endswith(("Kode: ", "Code: ")):
            letter = login.stderr.read(1)
            if not letter:
                sys.exit(f"bench: the login as {address} ended: {asked}")
            asked += letter
        login.communicate(sandbox.code_to(address) + "\n")
        if login.returncode != 0:
            sys.exit(f"bench: the login as {address} failed")
        self.login_seconds = time.perf_counter() - began

    def start_sync(self):
        return subprocess.Popen(
            [self.kundeapp, "sync", *self.options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def sync(self):
        """Wall seconds and peak memory of a whole sync."""
        began = time.perf_counter()
        return finished(self.start_sync(), began)

    def show(self, screen, *options):
        return subprocess.run(
            [self.kundeapp, "show", screen, *self.options, *options], capture_output=True, check=True, text=True
        ).stdout

    def show_seconds(self, screen, runs):
        """Median wall seconds of a whole `show`; the first run warms the caches."""
        walls = []
        for _ in range(runs + 1):
            began = time.perf_counter()
            self.show(screen)
            walls.append(time.perf_counter() - began)
        return statistics.median(walls[1:])

    def data_bytes(self):
        return sum(file.stat().st_size for file in (self.home / "data").iterdir())


def finished(process, began):
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"bench: a sync ended with {process.returncode}")
    return time.perf_counter() - began, usage.ru_maxrss * 1024


def first_useful_screen(phone):
    """Starts a first sync and opens Oversikt until it has the month's figures; then waits for the sync to end."""
    began = time.perf_counter()
    sync = phone.start_sync()
    useful = None
    while useful is None:
        if sync.poll() is not None:
            sys.exit("bench: the sync ended before there was a screen")
        card = json.loads(phone.show("overview", "--json"))["card"]
        if card and card["energy"] and card["tier"]:
            useful = time.perf_counter() - began
    whole, memory = finished(sync, began)
    return useful, whole, memory


def line(name, found, unit, limit, digits=0):
    print(f"{name:<46} {found:10.{digits}f} {unit} = {found / limit:5.2f} of {limit:g} {unit}", flush=True)


def measure(kundeapp, folder, runs):
    """Prints everything about the app; quote the ratios."""
    with Sandbox(kundeapp) as sandbox:
        private = Phone(kundeapp, sandbox, folder / "private", "privat@example.com")
        traffic, (wall, memory) = sandbox.during(private.sync)
        line("private: requests of the first sync", traffic["requests"], "requests", 12)
        print(f"{'':<46} {wall * 1000:10.0f} ms, {memory / MEGABYTE:.0f} MB of memory, {private.data_bytes() / MEGABYTE:.1f} MB on disk")
        traffic, _ = sandbox.during(private.sync)
        line("private: requests when nothing changed", traffic["requests"], "requests", 1)
        both_ways = traffic["received"] + traffic["sent"]
        line("private: bytes both ways when nothing changed", both_ways, "bytes", 5_000)

        began = time.perf_counter()
        # The sandbox makes this customer at the first login; on a busy machine that takes longer than the app waits.
        for attempt in range(5):
            try:
                Phone(kundeapp, sandbox, folder / f"first-{attempt}", "borettslag@example.com").sync()
                break
            except SystemExit as failure:
                print(failure, file=sys.stderr)
        print(f"{'co-operative: made by the sandbox, and once in':<46} {time.perf_counter() - began:10.1f} s")
        co_operative = Phone(kundeapp, sandbox, folder / "co-operative", "borettslag@example.com")
        useful, whole, memory = first_useful_screen(co_operative)
        line("co-operative: first useful screen", useful, "s", 3, 2)
        line("co-operative: whole synchronisation", whole, "s", 60, 1)
        line("co-operative: memory of the app", memory / MEGABYTE, "MB", 300)
        line("co-operative: database", co_operative.data_bytes() / MEGABYTE, "MB", 30, 1)
        traffic, (wall, _) = sandbox.during(co_operative.sync)
        both_ways = traffic["received"] + traffic["sent"]
        print(f"{'co-operative: when nothing changed':<46} {wall * 1000:10.0f} ms, {both_ways} bytes both ways")

    # The sandbox is gone: no network from here on.
    for screen in SCREENS:
        theirs, ours = private.show_seconds(screen, runs), co_operative.show_seconds(screen, runs)
        line(f"show {screen}", theirs * 1000, "ms", 50, 1)
        line("  the co-operative's, of the private customer's", ours / theirs, "times", 2, 2)

    began = time.perf_counter()
    subprocess.run(
        [kundeapp, "demo", "--customer", "co-operative", "--json"],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    line("demo of the co-operative, sandbox and all", time.perf_counter() - began, "s", 15, 1)
