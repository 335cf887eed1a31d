//! Prices that a company leaves to others: tariffs from the Nettariff API, spot prices from the public daily files. No feed
//! says what is new there, so what to ask for follows from what is here and from the server's clock.

mod files;
mod spot;
mod steering;
mod tariffs;

use crate::api::elsewhere::{NettariffApi, SpotFiles};
use crate::api::http::{HttpClient, HttpConfig, HttpError};
use crate::company::{Company, SpotSource, TariffSource};

/// Where prices come from that the company's own server does not give.
#[derive(Clone, Default)]
pub struct PriceSources {
    /// Tariffs; `None` takes them from the company's server.
    pub tariffs: Option<NettariffApi>,
    /// Spot prices; `None` takes them from the company's server.
    pub spot: Option<SpotFiles>,
}

impl PriceSources {
    /// What a company's configuration says.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn of(company: &Company, config: &HttpConfig) -> Result<Self, HttpError> {
        let client = |url: &crate::api::BaseUrl| HttpClient::new(url.clone(), config);
        Ok(Self {
            tariffs: match &company.tariff_source {
                TariffSource::Server => None,
                TariffSource::NettariffApi { url } => Some(NettariffApi::new(client(url)?)),
            },
            spot: match &company.spot_source {
                SpotSource::Server => None,
                SpotSource::PublicFiles { url } => Some(SpotFiles::new(client(url)?)),
            },
        })
    }
}
