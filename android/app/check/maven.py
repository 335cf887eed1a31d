"""The classpath: classpath.txt and the version catalogue in, files of the local Maven repository out."""
import hashlib
import re
import shlex
import shutil
import subprocess
import tomllib
import zipfile
from dataclasses import dataclass
from os import environ
from pathlib import Path

from steps import fail, timed

COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies"
NOTHING_ELSE = "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>"


@dataclass(frozen=True)
class Artifact:
    """A line of classpath.txt."""

    group: str
    name: str
    version: str
    kind: str
    transitive: bool


@dataclass(frozen=True)
class Files:
    """What a section came to: jars for a classpath, and unpacked AARs for their resources."""

    jars: list[Path]
    aars: list[Path]


def read(lines, versions):
    """The sections of classpath.txt. `@name` is looked up in `versions`; raises KeyError when it is not there."""
    sections, current = {}, None
    for line in lines:
        line = line.split("#")[0].strip()
        if line.startswith("["):
            current = sections.setdefault(line.strip("[]"), [])
        elif line:
            words = line.split(":")
            transitive = words[-1] == "transitive"
            group, name, version, *kind = words[:-1] if transitive else words
            if version.startswith("@"):
                version = versions[version[1:]]
            current.append(Artifact(group, name, version, kind[0] if kind else "jar", transitive))
    return sections


def catalogue(path):
    """The `[versions]` of a Gradle version catalogue."""
    return tomllib.loads(path.read_text())["versions"]


def project(name, artifacts):
    """A POM that asks for `artifacts` and for nothing that they ask for, but for the transitive ones."""
    wanted = "\n".join(
        f"<dependency><groupId>{a.group}</groupId><artifactId>{a.name}</artifactId><version>{a.version}</version>"
        f"<type>{a.kind}</type>{'' if a.transitive else NOTHING_ELSE}</dependency>"
        for a in artifacts
    )
    return f"""<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>no.kundeapp.check</groupId><artifactId>{name}</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>
{wanted}
</dependencies>
<profiles><profile><id>google-maven</id><repositories><repository><id>google-maven</id><url>${{google.maven.url}}</url>
</repository></repositories></profile></profiles></project>
"""


def resolve(name, artifacts, cache):
    """The files of a section, in a folder whose name follows from what is in it: a changed list never meets old files."""
    pom = project(name, artifacts)
    folder = cache / f"{name}-{hashlib.sha256(pom.encode()).hexdigest()[:12]}"
    if not (folder / "complete").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "pom.xml").write_text(pom)
        with timed(f"fetching [{name}]"):
            fetch(name, folder)
        for aar in sorted((folder / "files").glob("*.aar")):
            with zipfile.ZipFile(aar) as archive:
                archive.extractall(folder / "aar" / aar.stem)
        for old in cache.glob(f"{name}-*"):
            if old != folder:
                shutil.rmtree(old, ignore_errors=True)
        (folder / "complete").touch()
    aars = sorted((folder / "aar").glob("*"))
    jars = sorted((folder / "files").glob("*.jar")) + [a / "classes.jar" for a in aars if (a / "classes.jar").exists()]
    return Files(jars + [jar for a in aars for jar in sorted(a.glob("libs/*.jar"))], aars)


def fetch(name, folder):
    """Has Maven copy what the folder's POM asks for."""
    extra = shlex.split(environ.get("MVN_ARGS", ""))
    command = ["mvn", "-B", "-ntp", *extra, "-f", str(folder / "pom.xml"), COPY, f"-DoutputDirectory={folder / 'files'}"]
    try:
        result = subprocess.run(command, text=True, capture_output=True, check=False)
    except FileNotFoundError:
        fail("Maven is missing: make setup")
    if result.returncode:
        text = result.stdout + result.stderr
        missing = re.findall(r"(?:could not be resolved: |Could not find artifact |Failure to find )(\S+)", text)
        what = f": {', '.join(sorted(set(missing)))}" if missing else f"\n{text[-4000:]}"
        fail(
            f"Maven did not get [{name}] of classpath.txt{what}\n"
            "Where Maven Central lacks androidx: MVN_ARGS='-Pgoogle-maven -Dgoogle.maven.url=<address of Google's repository>'"
        )
