"""What the app uses of Swift and of the system's frameworks: only names that somebody has looked up, and none that is too new.

`frameworks.txt` is the list. A name in the code is a word that begins with a capital letter, or what is called on a value that was just
made, as views are changed. What the app and the core declare themselves is theirs.
"""
import re

import layout

OLDEST = (17, 0)
IN_TEXT = re.compile(r"\\\((?:[^()]|\([^()]*\))*\)")
COMMENT_OR_TEXT = re.compile(r'//[^\n]*|"(?:[^"\\\n]|\\.)*"')
DECLARED = re.compile(r"\b(?:struct|class|enum|protocol|typealias|associatedtype|func)\s+(\w+)")
GENERIC = re.compile(r"(?:struct|class|enum|func|init)\s*\w*<([^>]*)>")
CORES = re.compile(r"\bpub (?:struct|enum|trait|type) (\w+)")
# UniFFI names these after the core's screens.
GENERATED = re.compile(r"\w+(?:Screen|Listener|Shown)")
CAPITAL = re.compile(r"(?<![\w.@])@?([A-Z]\w*)")
CALLED = re.compile(r"(?:^|[)}])\s*\.([a-z]\w*)(?=\s*[({])", re.MULTILINE)


def listed(text):
    """Each name with the iOS that it needs; none for what is Swift's own."""
    names = {}
    for line in text.splitlines():
        words = line.split()
        if not words or line.startswith(("#", "[")):
            continue
        since = tuple(int(part) for part in words[1].split(".")) if len(words) == 2 and words[1][0].isdigit() else None
        names |= dict.fromkeys(words if since is None else words[:1], since)
    return names


def code(text):
    """Without what is written for people."""
    return COMMENT_OR_TEXT.sub('""', IN_TEXT.sub("", text))


def declared(text):
    """What a file brings itself."""
    generic = {word for names in GENERIC.findall(text) for word in re.findall(r"\b([A-Z]\w*)\s*(?=[:,]|$)", names)}
    return set(DECLARED.findall(text)) | generic


def used(text):
    """What a file names of somebody else's, or its own."""
    modules = set(re.findall(r"^\s*(?:@testable )?import (\w+)|canImport\((\w+)\)", text, re.MULTILINE))
    imported = {name for pair in modules for name in pair}
    return (set(CAPITAL.findall(text)) | set(CALLED.findall(text))) - imported


def file_mistakes(name, text, names, ours):
    """A sentence for each name that is not on the list, or too new."""
    found = []
    for word in sorted(used(text)):
        if word not in names:
            if word not in ours and not GENERATED.fullmatch(word):
                found.append(f"{name}: {word} is not in check/frameworks.txt")
        elif names[word] and names[word] > OLDEST:
            needed = ".".join(str(part) for part in names[word])
            if f"#available(iOS {needed}" not in text:
                found.append(f"{name}: {word} needs iOS {needed} and asks nobody for it")
    return found


def mistakes():
    """Of everything that is shipped."""
    names = listed(layout.FRAMEWORKS.read_text())
    files = {path: code(path.read_text()) for folder in layout.SHIPPED for path in sorted(folder.rglob("*.swift"))}
    ours = {word for path in layout.CORE.rglob("*.rs") for word in CORES.findall(path.read_text())}
    ours |= {word for text in files.values() for word in declared(text)} | layout.MODULES
    return [found for path, text in files.items() for found in file_mistakes(path.name, text, names, ours)]
