"""The check of versions finds what it is there to find."""
import tempfile
import unittest
from pathlib import Path

import catalogue
import layout
import maven


class Versions(unittest.TestCase):
    """The real files, and what happens when one of them moves."""

    def setUp(self):
        self.versions, self.pom = layout.CATALOGUE.read_text(), layout.POM.read_text()
        self.builds = [file.read_text() for file in layout.BUILD_FILES]

    def test_what_is_here_fits_together(self):
        self.assertEqual(catalogue.drift(self.versions, self.pom), [])
        self.assertEqual(catalogue.unknown_or_unused(self.versions, self.builds), [])

    def test_a_version_that_is_raised_on_one_side_only_is_told(self):
        for name in [*catalogue.SHARED, "material3"]:
            line = next(l for l in self.versions.splitlines() if l.startswith(f"{name} = "))
            found = catalogue.drift(self.versions.replace(line, f'{name} = "99.0"'), self.pom)
            self.assertTrue(any(name in sentence for sentence in found), name)
        self.assertTrue(catalogue.drift(self.versions, self.pom.replace("<jna.version>", "<jna.version>9")))

    def test_an_alias_that_is_missing_or_unused_is_told(self):
        found = catalogue.unknown_or_unused(self.versions, [*self.builds, "implementation(libs.not.there)"])
        self.assertEqual(found, ["the catalogue has no libs.not.there"])
        found = catalogue.unknown_or_unused(self.versions, [build.replace("libs.jna", "jna") for build in self.builds])
        self.assertEqual(found, ["no build file uses libs.jna"])

    def test_the_numbers_of_the_build_file_are_read(self):
        limits = catalogue.limits(self.versions, self.builds[1])
        self.assertEqual((limits.min_sdk, limits.compile_sdk), (26, 37))
        self.assertGreaterEqual(limits.agp, (9, 1, 0))

    def test_a_library_that_asks_for_more_is_told(self):
        with tempfile.TemporaryDirectory() as folder:
            aar = Path(folder) / "some-1.0"
            meta = aar / "META-INF" / "com" / "android" / "build" / "gradle"
            meta.mkdir(parents=True)
            (aar / "AndroidManifest.xml").write_text('<manifest><uses-sdk android:minSdkVersion="27" /></manifest>')
            (meta / "aar-metadata.properties").write_text("minCompileSdk=38\nminAndroidGradlePluginVersion=9.10.0\n")
            limits = catalogue.Limits(min_sdk=26, target_sdk=36, compile_sdk=37, agp=(9, 3, 1))
            self.assertEqual(len(catalogue.too_low(limits, [aar])), 3)
            generous = catalogue.Limits(min_sdk=27, target_sdk=36, compile_sdk=38, agp=(9, 10, 0))
            self.assertEqual(catalogue.too_low(generous, [aar]), [])

    def test_the_classpath_takes_its_versions_from_the_catalogue(self):
        sections = maven.read(["[app]", "g:a:@kotlin:aar  # why", "", "g:b:1.0", "g:c:2:jar:transitive"], {"kotlin": "2.4.21"})
        artifacts = [(a.name, a.version, a.kind, a.transitive) for a in sections["app"]]
        self.assertEqual(artifacts, [("a", "2.4.21", "aar", False), ("b", "1.0", "jar", False), ("c", "2", "jar", True)])
        with self.assertRaises(KeyError):
            maven.read(["[app]", "g:a:@nobody"], {})
