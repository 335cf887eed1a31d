"""One version for what the phone and the desktop share; and Gradle files that name only what the catalogue has."""
import re
import tomllib
import xml.etree.ElementTree as ET
from dataclasses import dataclass

POM_SPACE = "{http://maven.apache.org/POM/4.0.0}"

# A version of the catalogue, and the property of pom.xml that must say the same.
SHARED = {
    "kotlin": "kotlin.version",
    "coroutines": "coroutines.version",
    "jna": "jna.version",
    "serialization": "serialization.version",
    "compose": "androidx.runtime.version",
}
# JetBrains give some parts numbers of their own: the androidx version, and the one of theirs that is built from it.
PAIRS = {("material3", "compose.material3.version"): ("1.4.0", "1.9.0")}


@dataclass(frozen=True)
class Limits:
    """What the build file sets for all libraries."""

    min_sdk: int
    target_sdk: int
    compile_sdk: int
    agp: tuple


def drift(catalogue_text, pom_text):
    """Where the two differ, a sentence each."""
    versions = tomllib.loads(catalogue_text)["versions"]
    properties = {p.tag.removeprefix(POM_SPACE): p.text for p in ET.fromstring(pom_text).find(f"{POM_SPACE}properties")}
    found = [
        f"{name} is {versions.get(name)} in the catalogue, {properties.get(theirs)} ({theirs}) in pom.xml"
        for name, theirs in SHARED.items()
        if versions.get(name) is None or versions.get(name) != properties.get(theirs)
    ]
    for (name, theirs), pair in PAIRS.items():
        if (versions.get(name), properties.get(theirs)) != pair:
            found.append(f"{name} {versions.get(name)} and {theirs} {properties.get(theirs)}: known to go together are {pair}")
    return found


def unknown_or_unused(catalogue_text, build_texts):
    """Aliases that the build files use and the catalogue lacks, and the other way round."""
    catalogue = tomllib.loads(catalogue_text)
    accessor = lambda alias: re.sub(r"[-_]", ".", alias)
    there = {accessor(a) for a in catalogue["libraries"]} | {f"plugins.{accessor(a)}" for a in catalogue["plugins"]}
    used = set(re.findall(r"\blibs\.([a-z0-9.]+)", "\n".join(build_texts)))
    return [f"the catalogue has no libs.{a}" for a in sorted(used - there)] + [
        f"no build file uses libs.{a}" for a in sorted(there - used)
    ]


def limits(catalogue_text, build_text):
    """Reads the numbers of the build file."""
    number = lambda name: int(re.search(rf"\b{name} = (\d+)", build_text).group(1))
    agp = tomllib.loads(catalogue_text)["versions"]["agp"]
    return Limits(number("minSdk"), number("targetSdk"), number("compileSdk"), version(agp))


def version(text):
    """`9.1.0` as something that can be compared."""
    return tuple(int(part) for part in re.findall(r"\d+", text)[:3])


def too_low(limits_, aars):
    """Libraries that ask for more than the build file sets: each says so in its AAR."""
    found = []
    for aar in aars:
        file = aar / "META-INF" / "com" / "android" / "build" / "gradle" / "aar-metadata.properties"
        wanted = dict(line.split("=", 1) for line in file.read_text().split() if "=" in line) if file.exists() else {}
        if int(wanted.get("minCompileSdk", "1")) > limits_.compile_sdk:
            found.append(f"{aar.name} asks for compileSdk {wanted['minCompileSdk']}")
        if version(wanted.get("minAndroidGradlePluginVersion", "1.0.0")) > limits_.agp:
            found.append(f"{aar.name} asks for the Android plugin {wanted['minAndroidGradlePluginVersion']}")
        lowest = re.search(r'minSdkVersion="(\d+)"', (aar / "AndroidManifest.xml").read_text())
        if lowest and int(lowest.group(1)) > limits_.min_sdk:
            found.append(f"{aar.name} asks for Android of API level {lowest.group(1)}")
    return found
