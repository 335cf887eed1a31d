"""The checks find what they are there to find."""
import copy
import struct
import unittest

import companies
import frameworks
import layout
import plists
import project

INFO = plists.read(layout.APP / "Info.plist")
TEXTS = {"nb": {name: INFO[name] for name in plists.ASKED}, "en": {name: "Why" for name in plists.ASKED}}


def png(width=1024, colour=2):
    """The beginning of a picture."""
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">IIBBBBB", width, 1024, 8, colour, 0, 0, 0)


class Checks(unittest.TestCase):
    def test_what_is_in_the_repository_is_right(self):
        self.assertEqual([], project.mistakes())

    def test_a_text_that_is_missing_in_one_language_is_found(self):
        texts = copy.deepcopy(TEXTS)
        self.assertEqual([], plists.text_mistakes(INFO, texts))
        del texts["en"]["NSCameraUsageDescription"]
        self.assertEqual(["en: no NSCameraUsageDescription"], plists.text_mistakes(INFO, texts))

    def test_another_text_in_info_plist_is_found(self):
        texts = copy.deepcopy(TEXTS)
        texts["nb"]["NSFaceIDUsageDescription"] = "Noe annet"
        self.assertEqual(["nb: NSFaceIDUsageDescription differs from Info.plist"], plists.text_mistakes(INFO, texts))

    def test_a_line_that_is_no_text_is_found(self):
        for text in ('"a" = "b"', '"a" = "b";\n"a" = "c";', 'a = "b";'):
            self.assertRaises(ValueError, plists.strings, text)

    def test_tracking_is_found(self):
        manifest = plists.read(layout.APP / "PrivacyInfo.xcprivacy")
        manifest["NSPrivacyTrackingDomains"] = ["tracker.example"]
        self.assertEqual(["the privacy manifest tracks somebody"], plists.privacy_mistakes(manifest))

    def test_an_icon_that_the_shop_refuses_is_found(self):
        self.assertEqual([], companies.picture_mistakes(png()))
        self.assertEqual(["has 512 by 1024 points"], companies.picture_mistakes(png(width=512)))
        self.assertEqual(["can be seen through"], companies.picture_mistakes(png(colour=6)))
        self.assertEqual(["is no PNG"], companies.picture_mistakes(b"GIF89a"))

    def test_a_company_without_a_target_is_found(self):
        folders = [companies.Company(folder) for folder in sorted(layout.COMPANIES.iterdir())]
        self.assertEqual(1, len(companies.mistakes(folders, [folders[0].id])))

    def test_two_companies_cannot_share_an_address(self):
        folders = [companies.Company(layout.COMPANIES / "norgesnett")] * 2
        self.assertEqual(3, len(companies.mistakes(folders, ["norgesnett"])))

    def test_a_name_that_nobody_has_looked_up_is_found(self):
        names = frameworks.listed("[Swift]\nString\n[SwiftUI]\nText 13.0\nglow 18.0\n")
        view = frameworks.code('Text(title) // Canvas\n  .glow()\n  .blink(times: "Map".count)\nOurs(Canvas())')
        self.assertEqual(
            ["View: Canvas is not in check/frameworks.txt", "View: blink is not in check/frameworks.txt", "View: glow needs iOS 18.0 and asks nobody for it"],
            frameworks.file_mistakes("View", view, names, {"Ours"}),
        )
        self.assertEqual([], frameworks.file_mistakes("View", "if #available(iOS 18.0, *) { Text(a).glow() }", names, set()))


if __name__ == "__main__":
    unittest.main()
