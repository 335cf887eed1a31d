use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{Area, AreaId, Colour, Colours, Contact};
use crate::api::BaseUrl;

/// The company that ships with the app.
const NORGESNETT: &str = include_str!("data/norgesnett.json");

/// Longest id.
const MOST_OF_AN_ID: usize = 40;

/// A grid company: all that the app needs to be its app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Company {
    /// Short id, used in file names: `norgesnett`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its server, which is also the issuer of its logins.
    pub server: BaseUrl,
    /// The id by which its authorisation server knows the app.
    pub client_id: String,
    /// Where tariffs come from.
    pub tariff_source: TariffSource,
    /// Where spot prices come from; its own server unless it says otherwise.
    #[serde(default)]
    pub spot_source: SpotSource,
    /// Its own web pages.
    pub website: BaseUrl,
    /// Telephone numbers.
    pub contact: Contact,
    /// Colours.
    pub colours: Colours,
    /// The areas to choose from, in the order to show.
    pub areas: Vec<Area>,
}

/// Where a company's tariffs come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum TariffSource {
    /// `GET /v1/tariffs` of its own server.
    Server,
    /// The industry's Nettariff API.
    NettariffApi {
        /// Its address, up to and including the version.
        url: BaseUrl,
    },
}

/// Where a company's spot prices come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum SpotSource {
    /// `GET /v1/spot` of its own server.
    #[default]
    Server,
    /// The public daily files: `{url}/2026/11-21_NO5.json`.
    PublicFiles {
        /// Their address, up to the year.
        url: BaseUrl,
    },
}

/// Why a company's file is refused.
#[derive(Debug, Error)]
pub enum CompanyError {
    /// Not the JSON that is expected.
    #[error("not a company's configuration: {0}")]
    Json(serde_json::Error),
    /// Nothing to choose from.
    #[error("the company has no areas")]
    NoAreas,
    /// Two areas with one id.
    #[error("the area '{0}' stands twice")]
    AreaTwice(AreaId),
    /// An id that cannot stand in file names.
    #[error("the id '{0}' has other characters than a-z, 0-9 and -, or more than 40 of them")]
    Id(String),
    /// A colour that cannot be read on its background.
    #[error("{name} {colour} has a contrast of {contrast:.1} with {surface}: at least 4.5 is needed")]
    Contrast {
        /// Its place in the file.
        name: &'static str,
        /// The colour.
        colour: Colour,
        /// What it stands on.
        surface: Colour,
        /// How well it can be read there.
        contrast: f64,
    },
    /// A text that must not be empty is.
    #[error("'{0}' is empty")]
    Empty(&'static str),
}

impl Company {
    /// Norgesnett, the company that ships.
    ///
    /// # Errors
    /// Never in a build that has passed its tests.
    pub fn norgesnett() -> Result<Self, CompanyError> {
        Self::from_json(NORGESNETT)
    }

    /// Reads and checks a company's file.
    ///
    /// # Errors
    /// When it is not the JSON expected, has no areas, one twice, an empty name or id, or a colour that cannot be read. Every
    /// error is one line.
    pub fn from_json(text: &str) -> Result<Self, CompanyError> {
        let company: Self = serde_json::from_str(text).map_err(CompanyError::Json)?;
        for (what, text) in [("id", &company.id), ("name", &company.name), ("client_id", &company.client_id)]
        {
            if text.trim().is_empty() {
                return Err(CompanyError::Empty(what));
            }
        }
        let named =
            company.areas.iter().all(|area| !area.name.trim().is_empty() && !area.id.as_str().is_empty());
        if !named {
            return Err(CompanyError::Empty("areas"));
        }
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if !company.id.bytes().all(plain) || company.id.len() > MOST_OF_AN_ID {
            return Err(CompanyError::Id(company.id.chars().take(MOST_OF_AN_ID).collect()));
        }
        if let Some((name, colour, surface)) = company.colours.unreadable() {
            let contrast = colour.contrast_with(surface);
            return Err(CompanyError::Contrast { name, colour, surface, contrast });
        }
        let mut seen = BTreeSet::new();
        if let Some(twice) = company.areas.iter().find(|area| !seen.insert(&area.id)) {
            return Err(CompanyError::AreaTwice(twice.id.clone()));
        }
        if company.areas.is_empty() { Err(CompanyError::NoAreas) } else { Ok(company) }
    }

    /// The same company on another server, such as the sandbox.
    #[must_use]
    pub fn at(self, server: BaseUrl) -> Self {
        Self { server, ..self }
    }

    /// The area with an id.
    #[must_use]
    pub fn area(&self, id: &AreaId) -> Option<&Area> {
        self.areas.iter().find(|area| area.id == *id)
    }
}

#[cfg(test)]
mod tests {
    use nettleie::spot::PriceArea;
    use serde_json::{Value, json};

    use super::*;

    fn changed(field: &str, value: Value) -> Result<Company, CompanyError> {
        let mut company: Value = serde_json::from_str(NORGESNETT).unwrap();
        company[field] = value;
        Company::from_json(&company.to_string())
    }

    #[test]
    fn norgesnett_ships_with_its_seven_areas() {
        let company = Company::norgesnett().unwrap();
        let names: Vec<_> = company.areas.iter().map(|area| area.name.as_str()).collect();
        assert_eq!(names, ["Askøy", "Fredrikstad", "Hvaler", "Nesodden", "Røyken", "Enebakk", "Ski"]);
        for area in &company.areas {
            let expected = if area.name == "Askøy" { PriceArea::No5 } else { PriceArea::No1 };
            assert_eq!(area.price_area, expected, "{}", area.name);
        }
        assert_eq!(company.area(&AreaId::new("royken")).unwrap().name, "Røyken");
        assert!(company.area(&AreaId::new("oslo")).is_none());
    }

    #[test]
    fn another_server_keeps_the_rest_of_the_company() {
        let sandbox: BaseUrl = "http://127.0.0.1:8080".parse().unwrap();
        let company = Company::norgesnett().unwrap().at(sandbox.clone());
        assert_eq!((company.server, company.name.as_str()), (sandbox, "Norgesnett"));
    }

    #[test]
    fn a_colour_that_cannot_be_read_is_refused_with_the_reason() {
        let colours = |dark: &str| json!({"accent":{"light":"#00695C","dark":dark},"production":{"light":"#9A5200","dark":"#FFB74D"}});
        assert!(changed("colours", colours("#4DB6AC")).is_ok());
        assert_eq!(
            changed("colours", colours("#00695C")).unwrap_err().to_string(),
            "colours.accent.dark #00695C has a contrast of 2.6 with #1C1C1E: at least 4.5 is needed"
        );
    }

    #[test]
    fn every_refusal_is_one_line() {
        for text in ["", "[]", "{\n\"id\":\n\"a\"\n}", "\u{feff}{}", "{\"id\": 1e999}"] {
            let error = Company::from_json(text).unwrap_err().to_string();
            assert!(!error.contains('\n') && error.len() < 300, "{error}");
        }
    }

    #[test]
    fn a_file_with_a_mistake_is_refused() {
        let area = json!({"id":"a","name":"A","price_area":"NO1","tax_zone":"standard"});
        assert!(matches!(changed("areas", json!([])), Err(CompanyError::NoAreas)));
        assert!(matches!(changed("areas", json!([area, area])), Err(CompanyError::AreaTwice(_))));
        assert!(matches!(changed("name", json!(" ")), Err(CompanyError::Empty("name"))));
        assert!(matches!(changed("server", json!("http://nett.example")), Err(CompanyError::Json(_))));
        assert!(matches!(changed("colour", json!("#000000")), Err(CompanyError::Json(_))));
        assert!(matches!(changed("id", json!("../etc")), Err(CompanyError::Id(_))));
        assert!(matches!(changed("spot_source", json!({"kind":"elsewhere"})), Err(CompanyError::Json(_))));
        let unnamed = json!([{"id":"a","name":" ","price_area":"NO1","tax_zone":"standard"}]);
        assert!(matches!(changed("areas", unnamed), Err(CompanyError::Empty("areas"))));
        let sixth = json!([{"id":"a","name":"A","price_area":"NO6","tax_zone":"standard"}]);
        assert!(matches!(changed("areas", sixth), Err(CompanyError::Json(_))));
        let nobody = json!({"customer_service":"22 90","operations_centre":"+4721492506"});
        assert!(matches!(changed("contact", nobody), Err(CompanyError::Json(_))));
    }
}
