"""aapt2: the resources of the app, of a company and of every library, linked into what Robolectric reads, and their R classes."""
import hashlib
import shutil
import subprocess
import xml.etree.ElementTree as ET
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count

import layout
from steps import fail, run, timed


def package_of(aar):
    """The Java package that a library's resources belong to."""
    return ET.parse(aar / "AndroidManifest.xml").getroot().get("package")


def compile_libraries(aars, cache):
    """Compiled resources of the libraries. A file's name holds its version, so what is there is right."""
    folder = cache / "resources"
    folder.mkdir(parents=True, exist_ok=True)
    with_resources = [a for a in aars if (a / "res").is_dir() and any((a / "res").iterdir())]
    todo = [a for a in with_resources if not (folder / f"{a.name}.zip").exists()]
    if todo:
        with timed("resources of the libraries"), ThreadPoolExecutor(cpu_count()) as pool:
            list(pool.map(lambda a: compile_folder(a / "res", folder / f"{a.name}.zip"), todo))
    return [folder / f"{a.name}.zip" for a in with_resources]


def compile_folder(folder, out):
    """One `res` folder."""
    unfinished = out.with_suffix(".new")
    command = ["aapt2", "compile", "--dir", str(folder), "-o", str(unfinished)]
    try:
        result = subprocess.run(command, text=True, capture_output=True, check=False)
    except FileNotFoundError:
        fail("aapt2 is missing: make setup")
    if result.returncode:
        fail(f"aapt2 refuses {folder}:\n{result.stdout}{result.stderr}")
    unfinished.rename(out)


def merged_manifest(company, limits):
    """The manifest as Gradle would hand it on: with the company's id and the versions of the build file."""
    text = layout.MANIFEST.read_text().replace("${applicationId}", company.application_id)
    sdk = f'<uses-sdk android:minSdkVersion="{limits.min_sdk}" android:targetSdkVersion="{limits.target_sdk}" />'
    return text.replace("<manifest ", f'<manifest package="{company.application_id}" ', 1).replace(
        "<uses-permission", f"{sdk}<uses-permission", 1
    )


def link(company, limits, aars, libraries, platform, out):
    """`out/resources.apk` of a company, its manifest, and R classes under `out/r`."""
    text = merged_manifest(company, limits)
    state = fingerprint(text, [layout.APP / "res", company.folder], libraries)
    stamp = out / "stamp"
    if stamp.exists() and stamp.read_text() == state:
        return
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    manifest = out / "AndroidManifest.xml"
    manifest.write_text(text)
    compile_folder(layout.APP / "res", out / "app.zip")
    compile_folder(company.folder / "res", out / "company.zip")
    overlays = [word for z in [*libraries, out / "app.zip", out / "company.zip"] for word in ("-R", z)]
    packages = sorted({package_of(a) for a in aars})
    assets = company.folder / "assets"
    run(
        f"resources of {company.id}",
        ["aapt2", "link", "-o", out / "resources.apk", "--manifest", manifest, "-I", platform, "--auto-add-overlay",
         # Debian's aapt2 is older than <queries>.
         "--warn-manifest-validation",
         "--custom-package", layout.NAMESPACE, "--extra-packages", ":".join(packages), "--java", out / "gen",
         *(["-A", assets] if assets.is_dir() else []), *overlays],
    )
    (out / "r").mkdir()
    run(f"R classes of {company.id}", ["javac", "-nowarn", "-d", out / "r", *sorted((out / "gen").rglob("*.java"))])
    stamp.write_text(state)


def fingerprint(manifest, folders, libraries):
    """Of everything that is linked. A library's name holds its version."""
    digest = hashlib.sha256(manifest.encode())
    for file in sorted(f for folder in folders for f in folder.rglob("*") if f.is_file()):
        digest.update(str(file).encode() + file.read_bytes())
    digest.update("\n".join(map(str, libraries)).encode())
    return digest.hexdigest()
