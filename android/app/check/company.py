"""A company as the phone app has it: a folder with its ids, resources and, unless the core brings it, its configuration."""
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import layout

# The company whose configuration the core brings.
BUILT_IN = layout.ROOT / "crates" / "core" / "src" / "company" / "data"
APPLICATION_ID = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")


@dataclass(frozen=True)
class Company:
    """One folder of `companies`."""

    folder: Path
    application_id: str

    @property
    def id(self):
        """Its short name: that of its folder."""
        return self.folder.name

    def configuration(self):
        """What the core is opened with."""
        own = self.folder / "assets" / "company.json"
        return json.loads((own if own.exists() else BUILT_IN / f"{self.id}.json").read_text())

    def values(self, night=False):
        """Its strings and colours by name."""
        file = self.folder / "res" / ("values-night" if night else "values") / "company.xml"
        return {element.get("name"): element.text for element in ET.parse(file).getroot()}


def read_all(folder):
    """Every company, the one that ships first."""
    companies = [Company(f, properties(f / "app.properties").get("applicationId", "")) for f in sorted(folder.iterdir()) if f.is_dir()]
    return sorted(companies, key=lambda c: (not (BUILT_IN / f"{c.id}.json").exists(), c.id))


def properties(file):
    """A Java properties file without continued lines."""
    lines = [line.strip() for line in file.read_text().splitlines()]
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))


def mistakes(companies):
    """What does not fit together, a sentence each."""
    found = []
    for company in companies:
        configuration, values, night = company.configuration(), company.values(), company.values(night=True)
        accent = configuration["colours"]["accent"]
        same = {
            "the folder's name and id": (company.id, configuration["id"]),
            "app_name and name": (values.get("app_name"), configuration["name"]),
            "accent and colours.accent.light": (values.get("accent"), accent["light"]),
            "accent at night and colours.accent.dark": (night.get("accent"), accent["dark"]),
        }
        found += [f"{company.id}: {what} differ: {one} and {other}" for what, (one, other) in same.items() if one != other]
        found += [f"{company.id}: no {name}" for name in ("link_host", "link_scheme", "launcher_background") if not values.get(name)]
        if not APPLICATION_ID.fullmatch(company.application_id):
            found.append(f"{company.id}: «{company.application_id}» is no application id")
        # RFC 8252, section 7.1; the core refuses others.
        if "." not in values.get("link_scheme", ""):
            found.append(f"{company.id}: link_scheme must be the reverse of a name that the company owns")
    for what in ("application_id",):
        ids = [getattr(company, what) for company in companies]
        found += [f"two companies have the {what} {one}" for one in sorted({i for i in ids if ids.count(i) > 1})]
    for name in ("link_host", "link_scheme"):
        given = [company.values().get(name) for company in companies]
        found += [f"two companies have the {name} {one}" for one in sorted({g for g in given if g and given.count(g) > 1})]
    return found
