"""Where everything lies."""
from os import environ
from pathlib import Path

APP = Path(__file__).resolve().parent.parent
ANDROID = APP.parent
ROOT = ANDROID.parent

CATALOGUE = ANDROID / "gradle" / "libs.versions.toml"
POM = ANDROID / "pom.xml"
BUILD_FILE = APP / "build.gradle.kts"
BUILD_FILES = [ANDROID / "build.gradle.kts", BUILD_FILE]
MANIFEST = APP / "AndroidManifest.xml"
COMPANIES = APP / "companies"
CLASSPATH = APP / "check" / "classpath.txt"

SCREENS = [ANDROID / "ui"]
SOURCES = [APP / "src"]
# The sandbox and the customer at its pages are the classes of the desktop's tests.
TESTS = [APP / "test", *(ANDROID / "test" / "no" / "kundeapp" / "support" / name for name in ("Sandbox.kt", "HttpBrowser.kt"))]

TARGET = ROOT / "target"
BINDINGS = Path(environ.get("KUNDEAPP_BINDINGS", TARGET / "bindings" / "kotlin"))
LIBRARIES = Path(environ.get("KUNDEAPP_LIBRARIES", TARGET / "debug"))
SANDBOX = Path(environ.get("KUNDEAPP_COMMAND", TARGET / "debug" / "kundeapp"))
SCENARIOS = ROOT / "tests" / "scenarios"

# Fetched once and kept: `make clean` removes it.
CACHE = ROOT / ".cache" / "android-app"
OUT = TARGET / "android-app"
SHOTS = OUT / "shots"

NAMESPACE = "no.kundeapp.android"


def kotlin_files(places):
    """All Kotlin under `places`, in an order of its own."""
    return sorted(f for place in places for f in ([place] if place.is_file() else place.rglob("*.kt")))
