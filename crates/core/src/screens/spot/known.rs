use chrono::NaiveDate;
use nettleie::spot::SpotPrices;
use nettleie::time::DateRange;

use super::DayView;
use crate::api::wire::MeteringPoint;
use crate::screens::settling::Terms;
use crate::screens::today::Today;
use crate::store::{Reader, SpotDay, StoreError};

/// What the store has for yesterday, today and tomorrow where a point is.
pub(super) struct Known {
    pub point: MeteringPoint,
    pub terms: Option<Terms>,
    pub today: Today,
    pub prices: SpotPrices,
    days: Vec<SpotDay>,
}

impl Known {
    pub fn read(reader: &Reader<'_>, point: MeteringPoint, today: Today) -> Result<Self, StoreError> {
        let after = DayView::Tomorrow.date(today.date()).succ_opt().unwrap_or(today.date());
        let range = DateRange::new(DayView::Yesterday.date(today.date()), after);
        Ok(Self {
            terms: Terms::read(reader, &point)?,
            today,
            prices: reader.spot_prices(point.price_area, range)?,
            days: reader.spot(point.price_area, range)?,
            point,
        })
    }

    /// The prices of a local day as the market gave them.
    pub fn day(&self, date: NaiveDate) -> Option<&SpotDay> {
        self.days.iter().find(|day| day.day() == date)
    }
}
