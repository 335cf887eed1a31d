use chrono::NaiveDate;
use nettleie::quantity::Vat;
use nettleie::spot::{PriceArea, SpotPrices};
use nettleie::tariff::CustomerGroup;
use nettleie::time::DateRange;

use super::DayView;
use crate::api::wire::MeteringPoint;
use crate::company::Area;
use crate::screens::settling::{Terms, UsedUpCaps};
use crate::screens::today::Today;
use crate::store::{Reader, SpotDay, StoreError};

/// What the store has for yesterday, today and tomorrow where a point is, or in an area.
pub(super) struct Known {
    pub area: PriceArea,
    /// What is paid on power there.
    pub vat: Vat,
    /// What else an hour costs; `None` without a tariff, and in an area without a point.
    pub terms: Option<Terms>,
    pub today: Today,
    pub prices: SpotPrices,
    pub caps: UsedUpCaps,
    days: Vec<SpotDay>,
}

impl Known {
    /// Where a point is.
    pub fn of_point(reader: &Reader<'_>, point: &MeteringPoint, today: Today) -> Result<Self, StoreError> {
        let vat = point.tax_zone.vat(point.group);
        let terms = Terms::read(reader, point)?;
        let days = Self::range(today);
        let caps =
            terms.as_ref().map(|terms| UsedUpCaps::read(reader, point, terms, days.iter())).transpose()?;
        Self::read(reader, point.price_area, vat, (terms, caps.unwrap_or_default()), today)
    }

    /// In an area, for a household.
    pub fn of_area(reader: &Reader<'_>, area: &Area, today: Today) -> Result<Self, StoreError> {
        let vat = area.tax_zone.vat(CustomerGroup::Household);
        Self::read(reader, area.price_area, vat, (None, UsedUpCaps::default()), today)
    }

    /// Yesterday, today and tomorrow.
    fn range(today: Today) -> DateRange {
        let after = DayView::Tomorrow.date(today.date()).succ_opt().unwrap_or(today.date());
        DateRange::new(DayView::Yesterday.date(today.date()), after)
    }

    fn read(
        reader: &Reader<'_>,
        area: PriceArea,
        vat: Vat,
        (terms, caps): (Option<Terms>, UsedUpCaps),
        today: Today,
    ) -> Result<Self, StoreError> {
        let range = Self::range(today);
        Ok(Self {
            prices: reader.spot_prices(area, range)?,
            days: reader.spot(area, range)?,
            area,
            vat,
            caps,
            terms,
            today,
        })
    }

    /// The prices of a local day as the market gave them.
    pub fn day(&self, date: NaiveDate) -> Option<&SpotDay> {
        self.days.iter().find(|day| day.day() == date)
    }
}
