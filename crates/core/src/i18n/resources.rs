use super::Language;

/// The message files of one language: name and content.
type Resources = &'static [(&'static str, &'static str)];

macro_rules! resources {
    ($language:literal: $($name:literal)*) => {
        &[$(($name, include_str!(concat!("../../locales/", $language, "/", $name, ".ftl")))),*]
    };
}

macro_rules! all {
    ($language:literal) => {
        resources!($language:
            "common" "errors" "login" "points" "consumption" "trial" "invoice" "bill" "peaks" "prices" "spot"
            "support" "overview" "production" "news" "outages" "services" "faq" "menu"
            "authorisations" "meter" "elhub" "reading" "connections" "exchange"
            "form" "contact" "anonymous" "hazard" "outbox" "settings" "shell")
    };
}

const NB: Resources = all!("nb");
const EN: Resources = all!("en");

/// The message files of `language`.
pub(super) const fn of(language: Language) -> Resources {
    match language {
        Language::Nb => NB,
        Language::En => EN,
    }
}
