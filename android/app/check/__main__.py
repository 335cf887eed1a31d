"""Checks the phone app without Gradle and without an Android SDK: `python3 android/app/check [--no-run]`.

The versions, rules and companies fit together; the shared screens and the Activity compile against the real androidx Compose; aapt2 links
the resources of every company; Robolectric starts the real Activity with the real core and draws pictures. `--no-run` stops before the last.

Environment: MVN_ARGS, more arguments for Maven; KUNDEAPP_BINDINGS, KUNDEAPP_LIBRARIES, KUNDEAPP_COMMAND, where the generated Kotlin, the
core's library and the command kundeapp lie when not under target.
"""
import sys

import catalogue
import company
import imports
import kotlin
import layout
import libraries
import maven
import privacy
import resources
import robolectric
from steps import fail, say


def agreement(files, companies, limits):
    """Everything that can be seen without running anything."""
    versions, pom = layout.CATALOGUE.read_text(), layout.POM.read_text()
    rules = layout.APP / "res" / "xml"
    return [
        *catalogue.drift(versions, pom),
        *catalogue.unknown_or_unused(versions, [file.read_text() for file in layout.BUILD_FILES]),
        *catalogue.too_low(limits, files["app"].aars),
        *company.mistakes(companies),
        *privacy.manifest_mistakes(layout.MANIFEST.read_text()),
        *privacy.backup_mistakes((rules / "data_extraction_rules.xml").read_text(), (rules / "full_backup_content.xml").read_text()),
        *privacy.network_mistakes((rules / "network_security_config.xml").read_text()),
        *imports.mistakes(layout.kotlin_files(layout.SCREENS + layout.SOURCES)),
        *(mistake for aar in files["phone"].aars for mistake in libraries.mistakes(aar / "jni")),
    ]


def built():
    """The bindings, or the words for what is missing."""
    bindings = layout.kotlin_files([layout.BINDINGS])
    if not bindings:
        fail(f"no Kotlin in {layout.BINDINGS}: make bindings")
    return bindings


def main():
    if set(sys.argv[1:]) - {"--no-run"}:
        sys.exit(__doc__)
    bindings = built()
    sections = maven.read(layout.CLASSPATH.read_text().splitlines(), maven.catalogue(layout.CATALOGUE))
    files = {name: maven.resolve(name, artifacts, layout.CACHE) for name, artifacts in sections.items()}
    limits = catalogue.limits(layout.CATALOGUE.read_text(), layout.BUILD_FILE.read_text())
    companies = company.read_all(layout.COMPANIES)
    if found := agreement(files, companies, limits):
        fail("\n  ".join(["what does not fit together:", *found]))

    tools, platform = files["compiler"].jars, files["platform"].jars
    library_resources = resources.compile_libraries(files["app"].aars, layout.CACHE)
    for one in companies:
        resources.link(one, limits, files["app"].aars, library_resources, platform[0], layout.OUT / one.id)
    first = companies[0]
    libs = [layout.OUT / first.id / "r", *files["app"].jars, *platform]
    classes = {name: layout.OUT / "classes" / name for name in ("bindings", "ui", "app", "test")}
    names = {jar.name for jar in files["app"].jars} - {"classes.jar"}
    test_jars = [jar for jar in files["test"].jars if jar.name not in names]
    ours = [classes["app"], classes["ui"], classes["bindings"]]
    kotlin.compile_sources("bindings", tools, bindings, files["app"].jars, ours[2])
    kotlin.compile_sources("screens", tools, layout.kotlin_files(layout.SCREENS), [*ours[2:], *libs], ours[1])
    kotlin.compile_sources("app", tools, layout.kotlin_files(layout.SOURCES), [*ours[1:], *libs], ours[0])
    test_path = [*ours, *libs[:-1], *test_jars, *platform]
    kotlin.compile_sources("tests", tools, layout.kotlin_files(layout.TESTS), test_path, classes["test"], friend=ours[0])
    if "--no-run" in sys.argv:
        return say("compiled, not run")

    for needed in (layout.SANDBOX, layout.LIBRARIES / "libkundeapp_ffi.so"):
        if not needed.exists():
            fail(f"{needed} is missing: make test-android-app builds it")
    layout.SHOTS.mkdir(parents=True, exist_ok=True)
    for old in layout.SHOTS.glob("*.png"):
        old.unlink()
    passed = failed = 0
    for one in companies:
        linked = layout.OUT / one.id
        classpath = [classes["test"], layout.APP / "test", *ours, linked / "r", *files["app"].jars, *test_jars, *platform]
        ran = robolectric.run_tests(one, first, linked, classpath, files["sdk"].jars[0].parent)
        passed, failed = passed + ran[0], failed + ran[1]
    say(f"pictures in {layout.SHOTS.relative_to(layout.ROOT)}: {len(list(layout.SHOTS.glob('*.png')))}")
    print(f"android-app: {passed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
