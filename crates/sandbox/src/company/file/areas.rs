use nettleie::spot::PriceArea;
use serde::Deserialize;

/// A price area that the company has customers in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpotArea {
    /// `NO1` … `NO5`.
    pub area: String,
    /// The same price in every hour, in 1/100 000 NOK per kWh; drawn from the seed when it is left out.
    pub steady: Option<i32>,
}

impl SpotArea {
    /// An area with prices from the seed.
    pub fn drawn(area: &str) -> Self {
        Self { area: area.to_owned(), steady: None }
    }

    pub fn is_known(&self) -> bool {
        self.area.parse::<PriceArea>().is_ok()
    }
}
