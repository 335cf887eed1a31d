"""Where the files of the iPhone app lie."""
from pathlib import Path

IOS = Path(__file__).resolve().parent.parent
APP = IOS / "App"
COMPANIES = IOS / "Companies"
PROJECT = IOS / "Xcode" / "project.yml"
# The company whose configuration the core brings.
BUILT_IN = IOS.parent / "crates" / "core" / "src" / "company" / "data"
LANGUAGES = ("nb", "en")
# What is compiled for the phone, the core that it draws, and what it may use of the system.
SHIPPED = (IOS / "Sources", APP)
CORE = IOS.parent / "crates"
MODULES = {"KundeappCore", "KundeappUI", "DEBUG"}
FRAMEWORKS = IOS / "check" / "frameworks.txt"
