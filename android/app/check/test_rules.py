"""The checks of companies, privacy, libraries and imports find what they are there to find."""
import shutil
import struct
import tempfile
import unittest
from pathlib import Path

import company
import imports
import layout
import libraries
import privacy


class Companies(unittest.TestCase):
    """Folders of companies."""

    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        shutil.copytree(layout.COMPANIES, self.folder, dirs_exist_ok=True)

    def replace(self, path, old, new):
        """Changes a copied file; the change must be one."""
        file = self.folder / path
        text = file.read_text()
        self.assertIn(old, text)
        file.write_text(text.replace(old, new))

    def found(self):
        return company.mistakes(company.read_all(self.folder))

    def test_those_that_are_here_fit_together_and_the_one_that_ships_is_first(self):
        self.assertEqual(self.found(), [])
        self.assertEqual([one.id for one in company.read_all(self.folder)], ["norgesnett", "nordlysnett"])

    def test_the_invented_company_is_the_one_of_the_other_tests(self):
        other = layout.ROOT / "tests" / "data" / "nordlysnett.json"
        self.assertEqual((layout.COMPANIES / "nordlysnett" / "assets" / "company.json").read_text(), other.read_text())

    def test_a_name_or_colour_that_differs_is_told(self):
        self.replace("nordlysnett/res/values/company.xml", ">Nordlysnett<", ">Nordlys<")
        self.replace("norgesnett/res/values-night/company.xml", "#4DB6AC", "#4DB6AD")
        self.assertEqual(len(self.found()), 2)

    def test_an_id_or_link_that_is_missing_wrong_or_another_companys_is_told(self):
        self.replace("nordlysnett/app.properties", "example.nordlysnett.kundeapp", "no.norgesnett.kundeapp")
        self.replace("nordlysnett/res/values/company.xml", ">example.nordlysnett.kundeapp<", ">kundeapp<")
        self.replace("norgesnett/res/values/company.xml", 'name="link_host"', 'name="host"')
        self.assertEqual(len(self.found()), 3)


class Privacy(unittest.TestCase):
    """What must not leave the phone, and not go in plain text."""

    def setUp(self):
        rules = layout.APP / "res" / "xml"
        self.rules, self.full = (rules / "data_extraction_rules.xml").read_text(), (rules / "full_backup_content.xml").read_text()
        self.network, self.manifest = (rules / "network_security_config.xml").read_text(), layout.MANIFEST.read_text()

    def test_what_is_here_lets_nothing_out(self):
        self.assertEqual(privacy.backup_mistakes(self.rules, self.full), [])
        self.assertEqual(privacy.network_mistakes(self.network), [])
        self.assertEqual(privacy.manifest_mistakes(self.manifest), [])

    def test_a_place_that_is_forgotten_or_included_is_told(self):
        less = self.rules.replace('<exclude domain="file" />', "", 1)
        self.assertEqual(privacy.backup_mistakes(less, self.full), ["cloud-backup takes file"])
        more = self.full.replace("</full", '<include domain="sharedpref" path="a.xml" /></full')
        self.assertEqual(privacy.backup_mistakes(self.rules, more), ["full-backup-content includes sharedpref"])
        partly = self.full.replace('<exclude domain="root" path="." />', '<exclude domain="root" path="a" />')
        self.assertEqual(privacy.backup_mistakes(self.rules, partly), ["full-backup-content takes root"])
        self.assertEqual(len(privacy.backup_mistakes("<data-extraction-rules />", self.full)), 2)

    def test_plain_text_and_added_certificates_are_told(self):
        domain = '<domain-config cleartextTrafficPermitted="true"><domain>a.example</domain></domain-config></network'
        self.assertEqual(privacy.network_mistakes(self.network.replace("</network", domain)), ["domain-config allows plain text"])
        self.assertEqual(privacy.network_mistakes(self.network.replace('"system"', '"user"')), ["user certificates are trusted"])
        self.assertEqual(len(privacy.network_mistakes(self.network.replace('Permitted="false"', 'Permitted="true"'))), 2)

    def test_a_switch_that_is_off_and_a_door_that_is_open_are_told(self):
        for old, new in [
            ('allowBackup="false"', 'allowBackup="true"'),
            ('android:autoVerify="true"', ""),
            ('android:exported="false"', 'android:exported="true"'),
            ('android:networkSecurityConfig="@xml/network_security_config"', ""),
        ]:
            self.assertIn(old, self.manifest)
            self.assertEqual(len(privacy.manifest_mistakes(self.manifest.replace(old, new))), 1, old)


class Libraries(unittest.TestCase):
    """ELF files of 64 bits with one loaded part."""

    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))

    def library(self, abi, alignment):
        """A file with that alignment."""
        head = struct.pack("<16sHHIQQQIHHHHHH", b"\x7fELF\x02\x01\x01", 3, 183, 1, 0, 64, 0, 0, 64, 56, 1, 0, 0, 0)
        (self.folder / abi).mkdir()
        (self.folder / abi / "libcore.so").write_bytes(head + struct.pack("<IIQQQQQQ", 1, 5, 0, 0, 0, 0, 0, alignment))

    def test_only_what_a_phone_of_large_pages_would_refuse_is_told(self):
        self.library("arm64-v8a", 16 * 1024)
        self.library("armeabi-v7a", 4096)
        self.assertEqual(libraries.mistakes(self.folder), [])
        self.library("x86_64", 4096)
        self.assertEqual(libraries.mistakes(self.folder), ["x86_64/libcore.so is aligned to 4096 bytes, not 16384"])

    def test_what_is_no_library_is_refused(self):
        (self.folder / "a.so").write_bytes(b"#!/bin/sh\n" * 10)
        with self.assertRaises(ValueError):
            libraries.alignments(self.folder / "a.so")


class Imports(unittest.TestCase):
    """Classes that no phone has."""

    def test_javas_desktop_and_http_client_are_told(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "A.kt"
            file.write_text("import java.io.File\nimport java.net.http.HttpClient\nimport javax.swing.JFrame\nimport androidx.a.B\n")
            self.assertEqual(imports.mistakes([file]), ["A.kt uses java.net.http.HttpClient", "A.kt uses javax.swing.JFrame"])


if __name__ == "__main__":
    unittest.main()
