"""What the manifest and its rules must say so that nothing leaves the phone by itself."""
import xml.etree.ElementTree as ET

ANDROID = "{http://schemas.android.com/apk/res/android}"
DOMAINS = {"root", "file", "database", "sharedpref", "external"}
DOMAINS |= {f"device_{domain}" for domain in DOMAINS - {"external"}}


def backup_mistakes(rules, full):
    """What the two backup rules would let out. Both must exclude everything and include nothing."""
    extraction, old = ET.fromstring(rules), ET.fromstring(full)
    sections = {name: extraction.find(name) for name in ("cloud-backup", "device-transfer")} | {"full-backup-content": old}
    found = []
    for name, section in sections.items():
        if section is None:
            found.append(f"{name} is missing: everything would be taken")
            continue
        whole = {e.get("domain") for e in section.findall("exclude") if e.get("path", ".") == "."}
        found += [f"{name} takes {domain}" for domain in sorted(DOMAINS - whole)]
        found += [f"{name} includes {e.get('domain')}" for e in section.findall("include")]
    return found


def network_mistakes(config):
    """No plain text anywhere, and no certificate that the customer or a mobile device manager added."""
    root = ET.fromstring(config)
    allowed = [e.tag for e in root.iter() if e.get("cleartextTrafficPermitted", "false") != "false"]
    base = root.find("base-config")
    found = [f"{tag} allows plain text" for tag in allowed]
    if base is None or base.get("cleartextTrafficPermitted") != "false":
        found.append("base-config does not forbid plain text")
    return found + [f"{e.get('src')} certificates are trusted" for e in root.iter("certificates") if e.get("src") != "system"]


def manifest_mistakes(manifest):
    """The attributes that switch all this on, and who may start what."""
    root = ET.fromstring(manifest)
    application = root.find("application")
    must = {
        "allowBackup": "false",
        "dataExtractionRules": "@xml/data_extraction_rules",
        "fullBackupContent": "@xml/full_backup_content",
        "networkSecurityConfig": "@xml/network_security_config",
        "usesCleartextTraffic": "false",
    }
    found = [f"{name} is not {value}" for name, value in must.items() if application.get(ANDROID + name) != value]
    for part in application:
        name, open_to_all = part.get(ANDROID + "name"), part.get(ANDROID + "exported")
        if open_to_all is None:
            found.append(f"{name} does not say whether it is exported")
        if open_to_all == "true" and part.find("intent-filter") is None:
            found.append(f"{name} is exported for nothing")
    links = [f for f in root.iter("intent-filter") if any(d.get(ANDROID + "scheme") == "https" for d in f.findall("data"))]
    found += ["an https link is not verified" for f in links if f.get(ANDROID + "autoVerify") != "true"]
    return found + ([] if links else ["no claimed https link"])
