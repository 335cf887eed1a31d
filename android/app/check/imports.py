"""What the sources of the phone may use: this machine's compiler also sees Java's desktop classes, which no phone has."""
import re

ALLOWED = re.compile(
    r"(android|androidx|kotlin|kotlinx|no\.kundeapp)\.|javax\.crypto\.|java\.(io|lang|nio|security|text|time|util)\."
)


def mistakes(files):
    """Imports that would not compile with Android's own classes."""
    found = []
    for file in files:
        for name in re.findall(r"^import\s+([\w.]+)", file.read_text(), re.MULTILINE):
            if not ALLOWED.match(name):
                found.append(f"{file.name} uses {name}")
    return found
