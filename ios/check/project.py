"""The Xcode project, and all that it brings together."""
import companies
import layout
import plists
import yaml

# Xcode knows these by itself.
XCODES_OWN = {"EXECUTABLE_NAME", "PRODUCT_NAME"}


def paths(described):
    """Every file or folder that the project names, as it stands there."""
    template = described["targetTemplates"]["Company"]
    named = [source["path"] for source in template["sources"]] + list(template["configFiles"].values())
    settings = template["settings"]["base"]
    named += [settings["INFOPLIST_FILE"], settings["CODE_SIGN_ENTITLEMENTS"], described["packages"]["KundeappUI"]["path"]]
    return {name.replace("${target_name}", target) for name in named for target in described["targets"]}


def mistakes():
    """A sentence each."""
    info = plists.read(layout.APP / "Info.plist")
    rights = plists.read(layout.APP / "Kundeapp.entitlements")
    described = yaml.safe_load(layout.PROJECT.read_text())
    all_companies = [companies.Company(folder) for folder in sorted(layout.COMPANIES.iterdir())]
    texts = {
        language: plists.strings((layout.APP / f"{language}.lproj" / "InfoPlist.strings").read_text())
        for language in layout.LANGUAGES
    }
    found = [f"project.yml: there is no {path}" for path in sorted(paths(described)) if not (layout.PROJECT.parent / path).exists()]
    found += plists.text_mistakes(info, texts)
    found += plists.privacy_mistakes(plists.read(layout.APP / "PrivacyInfo.xcprivacy"))
    found += companies.mistakes(all_companies, described["targets"])
    for company in all_companies:
        known = XCODES_OWN | set(described["settings"]["base"]) | set(company.settings())
        unknown = (plists.variables(info) | plists.variables(rights)) - known
        found += [f"{company.id}: nobody says what $({name}) is" for name in sorted(unknown)]
    return found
