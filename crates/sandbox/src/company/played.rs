use std::sync::Arc;

use nettleie::tariff::TariffBook;

use super::file::{CompanyFile, SpotArea};
use super::price_list;

/// What the company that is played charges, and the areas that it has spot prices for. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Played {
    pub price_list: Arc<TariffBook>,
    pub spot: Arc<Vec<SpotArea>>,
    /// Its customers, where they are not those that ship with the sandbox.
    pub file: Option<CompanyFile>,
}

impl Played {
    /// The company of a file, or the one that ships; the error says what is wrong with that.
    pub fn of(file: Option<CompanyFile>) -> Result<Self, String> {
        Ok(match file {
            Some(file) => {
                Self { price_list: file.price_list(), spot: Arc::new(file.spot()), file: Some(file) }
            }
            None => Self {
                price_list: Arc::new(price_list()?),
                spot: Arc::new(["NO1", "NO5"].map(SpotArea::drawn).into()),
                file: None,
            },
        })
    }

    /// Whether it has spot prices for an area.
    pub fn has_spot(&self, area: &str) -> bool {
        self.spot.iter().any(|known| known.area == area)
    }

    /// Tells companies apart; the one that ships has no number.
    pub fn hash(&self) -> [u8; 32] {
        self.file.as_ref().map_or([0; 32], CompanyFile::hash)
    }
}
