"""A company as the iPhone app has it: its build settings, colours, icon and, unless the core brings it, its configuration."""
import json
import re
import struct
from dataclasses import dataclass
from pathlib import Path

import layout

BUNDLE = re.compile(r"[A-Za-z][A-Za-z0-9-]*(\.[A-Za-z][A-Za-z0-9-]*)+")
HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")
UNIQUE = ("PRODUCT_BUNDLE_IDENTIFIER", "KUNDEAPP_DOMAIN", "KUNDEAPP_SCHEME")


@dataclass(frozen=True)
class Company:
    """One folder of `Companies`."""

    folder: Path

    @property
    def id(self):
        """Its short name: that of its folder."""
        return self.folder.name

    def settings(self):
        """app.xcconfig by name."""
        lines = [line.split("//")[0].strip() for line in (self.folder / "app.xcconfig").read_text().splitlines()]
        return {name.strip(): value.strip() for name, value in (line.split("=", 1) for line in lines if line)}

    def configuration(self):
        """What the core is opened with."""
        own = self.folder / "company.json"
        return json.loads((own if own.exists() else layout.BUILT_IN / f"{self.id}.json").read_text())

    def catalogue(self, name):
        """One set of the asset catalogue."""
        return json.loads((self.folder / "Assets.xcassets" / name / "Contents.json").read_text())

    def accent(self):
        """The accent colour as #RRGGBB, light and dark."""
        by_look = {}
        for entry in self.catalogue("AccentColor.colorset")["colors"]:
            parts = entry["color"]["components"]
            look = entry.get("appearances", [{"value": "light"}])[0]["value"]
            by_look[look] = "#" + "".join(parts[part][2:].upper() for part in ("red", "green", "blue"))
        return by_look

    def icon(self):
        """The picture of the app."""
        (image,) = self.catalogue("AppIcon.appiconset")["images"]
        return (self.folder / "Assets.xcassets" / "AppIcon.appiconset" / image["filename"]).read_bytes()


def picture_mistakes(png):
    """What the shop would refuse of an icon: another size than 1024, or transparency."""
    if png[:8] != b"\x89PNG\r\n\x1a\n" or png[12:16] != b"IHDR":
        return ["is no PNG"]
    width, height, _, colour = struct.unpack(">IIBB", png[16:26])
    found = [] if (width, height) == (1024, 1024) else [f"has {width} by {height} points"]
    return found + (["can be seen through"] if colour in (4, 6) or b"tRNS" in png else [])


def mistakes(companies, targets):
    """What does not fit together, a sentence each."""
    found = [f"{name} is a target and no company, or the other way round" for name in {c.id for c in companies} ^ set(targets)]
    for company in companies:
        configuration, settings, accent = company.configuration(), company.settings(), company.accent()
        colours = configuration["colours"]["accent"]
        same = {
            "the folder's name and id": (company.id, configuration["id"]),
            "KUNDEAPP_NAME and name": (settings.get("KUNDEAPP_NAME"), configuration["name"]),
            "AccentColor and colours.accent.light": (accent.get("light"), colours["light"].upper()),
            "AccentColor in the dark and colours.accent.dark": (accent.get("dark"), colours["dark"].upper()),
        }
        found += [f"{company.id}: {what} differ: {one} and {other}" for what, (one, other) in same.items() if one != other]
        # RFC 8252, section 7.1: a scheme is the reverse of a name that the company owns; the core refuses others.
        for name, form in zip(UNIQUE, (BUNDLE, HOST, BUNDLE)):
            if not form.fullmatch(settings.get(name, "")):
                found.append(f"{company.id}: {name} cannot be «{settings.get(name, '')}»")
        found += [f"{company.id}: the icon {mistake}" for mistake in picture_mistakes(company.icon())]
        if not (company.folder / "icon.svg").exists():
            found.append(f"{company.id}: the icon has no icon.svg that it is drawn from")
    for name in UNIQUE:
        given = [company.settings().get(name) for company in companies]
        found += [f"two companies have the {name} {one}" for one in sorted({g for g in given if g and given.count(g) > 1})]
    return found
