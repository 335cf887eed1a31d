"""How the check speaks: a line a step with its time, and one line when it cannot go on."""
import subprocess
import sys
import time
from contextlib import contextmanager

# Each runs for a minute or less: the thorough compiler and parallel collectors would cost more than they give.
JAVA = ["java", "-Xmx2g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]


def say(text):
    """A line at once, also when the output is a file."""
    print(f"android-app: {text}", flush=True)


def fail(text):
    """Ends the check."""
    sys.exit(f"android-app: {text}")


@contextmanager
def timed(what):
    """Says how long a step took."""
    start = time.monotonic()
    yield
    say(f"{what}: {time.monotonic() - start:.1f} s")


def run(what, command):
    """Runs a program to its end; its output is shown when it fails."""
    with timed(what):
        try:
            result = subprocess.run([str(word) for word in command], text=True, capture_output=True, check=False)
        except FileNotFoundError:
            fail(f"{what}: {command[0]} is missing: make setup")
    if result.returncode:
        print(result.stdout + result.stderr, file=sys.stderr)
        fail(f"{what} failed")
    return result.stdout
