"""Runs the tests of the real Activity on this machine: Android's own code with its own graphics, the real core, a sandbox process."""
import re
import subprocess

import layout
from steps import JAVA, fail, timed

EVERY_COMPANY = "CompanyTest"


def test_classes(company, first):
    """The first company is tried in full; of the others only what differs between companies."""
    names = []
    for file in layout.kotlin_files([layout.APP / "test"]):
        text = file.read_text()
        if "@Test" in text and (company == first or file.stem == EVERY_COMPANY):
            package = re.search(r"^package\s+([\w.]+)", text, re.MULTILINE)
            names.append(f"{package.group(1)}.{file.stem}" if package else file.stem)
    return names


def run_tests(company, first, linked, classpath, sdk):
    """Counts what passed and what did not."""
    config = linked / "config" / "com" / "android" / "tools"
    config.mkdir(parents=True, exist_ok=True)
    (config / "test_config.properties").write_text(
        f"android_merged_manifest={linked / 'AndroidManifest.xml'}\nandroid_resource_apk={linked / 'resources.apk'}\n"
        f"android_merged_assets={company.folder / 'assets'}\nandroid_custom_package={layout.NAMESPACE}\n"
    )
    properties = {
        "robolectric.offline": "true",
        "robolectric.dependency.dir": sdk,
        "jna.library.path": layout.LIBRARIES,
        "kundeapp.command": layout.SANDBOX,
        "kundeapp.company": company.id,
        "kundeapp.scenarios": layout.SCENARIOS,
        "kundeapp.shots": layout.SHOTS,
    }
    # As Robolectric asks for on Java 17: it reaches into file descriptors.
    opened = ["--add-opens=java.base/java.io=ALL-UNNAMED"]
    command = [*JAVA, *opened, *(f"-D{name}={value}" for name, value in properties.items()),
               "-cp", ":".join(map(str, [linked / "config", *classpath])), "org.junit.runner.JUnitCore", *test_classes(company, first)]
    passed = failed = 0
    with timed(f"tests of {company.id}"):
        with subprocess.Popen(command, cwd=linked, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as process:
            for line in process.stdout:
                print(line, end="", flush=True)
                if ended := re.match(r"OK \((\d+) tests?\)", line):
                    passed = int(ended.group(1))
                elif ended := re.match(r"Tests run: (\d+),\s+Failures: (\d+)", line):
                    failed = int(ended.group(2))
                    passed = int(ended.group(1)) - failed
    if process.returncode and not failed or not passed + failed:
        fail(f"the tests of {company.id} did not run (exit code {process.returncode})")
    return passed, failed
