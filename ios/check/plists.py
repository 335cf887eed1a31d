"""Property lists, and the texts that the system shows before it lets the app at the camera, the home network and the like."""
import plistlib
import re

# Each is asked for by something that the app does; without its text the system ends the app.
ASKED = ("NSLocalNetworkUsageDescription", "NSCameraUsageDescription", "NSPhotoLibraryUsageDescription",
         "NSLocationWhenInUseUsageDescription", "NSFaceIDUsageDescription")
LINE = re.compile(r'"((?:[^"\\]|\\.)*)"\s*=\s*"((?:[^"\\]|\\.)*)";')
VARIABLE = re.compile(r"\$\((\w+)\)")


def read(file):
    """A property list as Python has it."""
    return plistlib.loads(file.read_bytes())


def strings(text):
    """A .strings file: names and texts. Raises ValueError where a line is none."""
    found = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.strip().startswith("//"):
            continue
        match = LINE.fullmatch(line.strip())
        if not match:
            raise ValueError(f"line {number}: {line}")
        if match[1] in found:
            raise ValueError(f"line {number}: {match[1]} a second time")
        found[match[1]] = match[2]
    return found


def text_mistakes(info, translations):
    """Texts that are missing, or that say something else in Info.plist than in the language that stands for it."""
    found = [f"Info.plist has no {name}" for name in ASKED if not info.get(name)]
    base = info.get("CFBundleDevelopmentRegion")
    for language, texts in translations.items():
        if language not in info.get("CFBundleLocalizations", []):
            found.append(f"Info.plist does not name the language {language}")
        found += [f"{language}: no {name}" for name in ASKED if not texts.get(name)]
        found += [f"{language}: {name} is asked for by nothing" for name in texts if name not in ASKED]
        if language == base:
            found += [f"{language}: {name} differs from Info.plist" for name in texts if texts[name] != info.get(name)]
    return found


def privacy_mistakes(manifest):
    """What is wrong in PrivacyInfo.xcprivacy: names that the system does not know, or somebody tracked."""
    found = ["the privacy manifest tracks somebody"] if manifest["NSPrivacyTracking"] or manifest["NSPrivacyTrackingDomains"] else []
    for item in manifest["NSPrivacyCollectedDataTypes"]:
        kind = item["NSPrivacyCollectedDataType"]
        if not kind.startswith("NSPrivacyCollectedDataType") or item["NSPrivacyCollectedDataTypeTracking"]:
            found.append(f"the privacy manifest has {kind}")
        if item["NSPrivacyCollectedDataTypePurposes"] != ["NSPrivacyCollectedDataTypePurposeAppFunctionality"]:
            found.append(f"the privacy manifest has a purpose too many for {kind}")
    for item in manifest["NSPrivacyAccessedAPITypes"]:
        if not all(re.fullmatch(r"[0-9A-F]{4}\.1", reason) for reason in item["NSPrivacyAccessedAPITypeReasons"]):
            found.append(f"the privacy manifest has no reason for {item['NSPrivacyAccessedAPIType']}")
    return found


def variables(value):
    """Every build setting that a property list names."""
    if isinstance(value, str):
        return set(VARIABLE.findall(value))
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return set().union(*map(variables, inner))
