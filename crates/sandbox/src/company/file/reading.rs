use std::collections::BTreeSet;
use std::sync::Arc;

use nettleie::load::tariff_json;
use nettleie::tariff::TariffBook;
use serde::Deserialize;
use serde_json::Value;
use thiserror::Error;

use super::SpotArea;
use super::cast::{self, Person, Point};
use crate::auth::secret;
use crate::company::register::{History, Register};
use crate::config::{CompanyProfile, LoginMethod};
use crate::content::{Content, Texts};

/// A company that the sandbox plays, read from a file and checked. Cheap to clone.
#[derive(Clone, Debug)]
pub struct CompanyFile {
    data: Arc<Data>,
    price_list: Arc<TariffBook>,
    /// Of the file's text: tells companies apart.
    hash: [u8; 32],
}

/// Why a file is no company: one line.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("not a company for the sandbox: {0}")]
pub struct CompanyFileError(String);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Data {
    name: String,
    client_id: String,
    login_methods: Vec<String>,
    redirect_uris: Vec<String>,
    loopback_path: Option<String>,
    post_logout_redirect_uris: Vec<String>,
    payment_page: Option<String>,
    price_list: Value,
    spot: Vec<SpotArea>,
    customers: Vec<Person>,
    points: Vec<Point>,
    news: Value,
    outages: Value,
    forms: Value,
    inspections: Value,
    topics: Value,
}

impl CompanyFile {
    /// Reads and checks a company.
    ///
    /// # Errors
    /// When it is not the JSON expected, a price list, a word or a reference is wrong, or something stands twice.
    pub fn from_json(text: &str) -> Result<Self, CompanyFileError> {
        let data: Data = serde_json::from_str(text).map_err(|error| refused(&error.to_string()))?;
        let price_list = tariff_json::read("price_list", &data.price_list.to_string())
            .map_err(|error| refused(&error.to_string()))?
            .value;
        data.check()?;
        let file = Self { data: Arc::new(data), price_list: Arc::new(price_list), hash: secret::hash(text) };
        // Whether the content can be read does not depend on when.
        Content::load(chrono::DateTime::UNIX_EPOCH, &file.texts()).map_err(|error| refused(&error))?;
        Ok(file)
    }

    /// How its app sees it.
    #[must_use]
    pub fn profile(&self) -> CompanyProfile {
        let Data { name, client_id, redirect_uris, loopback_path, .. } = &*self.data;
        CompanyProfile {
            name: name.clone(),
            client_id: client_id.clone(),
            login_methods: self.data.login_methods.iter().filter_map(|id| LoginMethod::from_id(id)).collect(),
            redirect_uris: redirect_uris.clone(),
            loopback_path: loopback_path.clone(),
            post_logout_redirect_uris: self.data.post_logout_redirect_uris.clone(),
            payment_page: self.data.payment_page.clone(),
        }
    }

    pub(crate) const fn hash(&self) -> [u8; 32] {
        self.hash
    }

    pub(crate) fn price_list(&self) -> Arc<TariffBook> {
        Arc::clone(&self.price_list)
    }

    pub(crate) fn spot(&self) -> Vec<SpotArea> {
        self.data.spot.clone()
    }

    pub(crate) fn texts(&self) -> Texts {
        let Data { news, outages, forms, inspections, topics, .. } = &*self.data;
        let [news, outages, forms, inspections, topics] =
            [news, outages, forms, inspections, topics].map(|value| value.to_string().into());
        Texts { news, outages, forms, inspections, topics }
    }

    pub(crate) fn register(&self, history: History) -> Option<Register> {
        cast::register(&self.data.customers, &self.data.points, history)
    }
}

impl Data {
    fn check(&self) -> Result<(), CompanyFileError> {
        let unknown = self.login_methods.iter().find(|id| LoginMethod::from_id(id).is_none());
        if let Some(id) = unknown {
            return Err(refused(&format!("the login method '{id}' is unknown")));
        }
        if self.name.trim().is_empty() || self.client_id.trim().is_empty() {
            return Err(refused("name or client_id is empty"));
        }
        if let Some(area) = self.spot.iter().find(|area| !area.is_known()) {
            return Err(refused(&format!("spot: '{}' is no price area", area.area)));
        }
        let mut seen = BTreeSet::new();
        if !self.customers.iter().all(|person| seen.insert(&person.id)) {
            return Err(refused("a customer's id stands twice"));
        }
        for (index, person) in self.customers.iter().enumerate() {
            if let Some(fault) = person.fault() {
                return Err(refused(&format!("customers[{index}]: {fault}")));
            }
        }
        for (index, point) in self.points.iter().enumerate() {
            if let Some(fault) = point.fault(&self.customers, &self.spot) {
                return Err(refused(&format!("points[{index}]: {fault}")));
            }
        }
        Ok(())
    }
}

fn refused(reason: &str) -> CompanyFileError {
    let line: String = reason.chars().map(|c| if c.is_control() { ' ' } else { c }).take(300).collect();
    CompanyFileError(line)
}
