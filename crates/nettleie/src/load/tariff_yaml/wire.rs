//! The file as serde sees it. Every key may be missing or null; scalars keep their text, so that numbers stay exact and
//! errors know their place. Where a price is made, an unknown key is an error; elsewhere it is collected for a warning.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_saphyr::Spanned;

use super::one_or_many::OneOrMany;
use super::scalar::Text;
use super::unknown_keys::UnknownKeys;

#[derive(Deserialize)]
pub(super) struct FileWire {
    pub(super) netteier: Option<Text>,
    #[serde(rename = "gln")]
    _gln: Option<OneOrMany>,
    #[serde(rename = "mga")]
    _mga: Option<OneOrMany>,
    #[serde(rename = "sist_oppdatert")]
    _sist_oppdatert: Option<IgnoredAny>,
    pub(super) kilder: Option<OneOrMany>,
    pub(super) tariffer: Option<Spanned<Vec<Spanned<TariffWire>>>>,
    #[serde(flatten)]
    pub(super) unknown: UnknownKeys,
}

#[derive(Deserialize)]
pub(super) struct TariffWire {
    #[serde(rename = "id")]
    _id: Option<IgnoredAny>,
    #[serde(rename = "kommentar")]
    _kommentar: Option<IgnoredAny>,
    pub(super) navn: Option<Text>,
    pub(super) kundegruppe: Option<OneOrMany>,
    pub(super) kundegrupper: Option<OneOrMany>,
    pub(super) gyldig_fra: Option<Text>,
    pub(super) gyldig_til: Option<Text>,
    pub(super) fastledd: Option<Spanned<FixedWire>>,
    pub(super) energiledd: Option<Spanned<EnergyWire>>,
    #[serde(alias = "extra_free_days")]
    pub(super) ekstra_fridager: Option<OneOrMany>,
    #[serde(flatten)]
    pub(super) unknown: UnknownKeys,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FixedWire {
    pub(super) metode: Option<Text>,
    pub(super) terskel_inkludert: Option<Text>,
    pub(super) terskler: Option<Vec<Spanned<TierWire>>>,
    pub(super) vekter: Option<Spanned<Vec<Text>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TierWire {
    pub(super) terskel: Option<Text>,
    pub(super) pris: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EnergyWire {
    pub(super) grunnpris: Option<Text>,
    pub(super) unntak: Option<Vec<Spanned<ExceptionWire>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExceptionWire {
    pub(super) navn: Option<Text>,
    pub(super) timer: Option<OneOrMany>,
    pub(super) dager: Option<OneOrMany>,
    pub(super) måneder: Option<OneOrMany>,
    pub(super) pris: Option<Text>,
    pub(super) tillegg: Option<Text>,
}
