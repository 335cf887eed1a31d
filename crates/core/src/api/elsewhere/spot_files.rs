use chrono::{Datelike, NaiveDate};
use nettleie::load::spot_json::{self, SpotDay};
use nettleie::spot::PriceArea;

use crate::api::ApiError;
use crate::api::http::{HttpClient, Refusal};

/// What a file is called in errors.
const WHAT: &str = "spot prices of a day";

/// The public daily spot files: one for each area and local day, for everybody. Cheap to clone.
#[derive(Clone, Debug)]
pub struct SpotFiles {
    http: HttpClient,
}

impl SpotFiles {
    /// The files under a client's base address.
    #[must_use]
    pub const fn new(http: HttpClient) -> Self {
        Self { http }
    }

    /// The prices of a local day; `None` while they are not published.
    ///
    /// # Errors
    /// When the files are not reached, the file cannot be read, or it is another day's.
    pub async fn day(&self, area: PriceArea, day: NaiveDate) -> Result<Option<SpotDay>, ApiError> {
        let (year, month, number) = (day.year(), day.month(), day.day());
        let answer =
            self.http.get(&format!("/{year:04}/{month:02}-{number:02}_{area}.json"), &[], None).await?;
        match Refusal::of(&answer) {
            Some(Refusal::NotFound) => return Ok(None),
            Some(refusal) => return Err(refusal.into()),
            None => {}
        }
        let text = str::from_utf8(answer.body()).map_err(|_| ApiError::Mismatch { what: WHAT })?;
        let read = spot_json::read(&format!("{day} {area}"), text)
            .map_err(|source| ApiError::Misread { what: WHAT, source })?;
        // Yesterday's file under today's name has been seen: those prices would be believed.
        if read.value.date == day { Ok(Some(read.value)) } else { Err(ApiError::Mismatch { what: WHAT }) }
    }
}
