use chrono::NaiveDate;
use nettleie::settlement::TierOfMonth;
use rust_decimal::Decimal;

use crate::api::wire::MeteringPoint;
use crate::screens::TierState;
use crate::screens::desk::Desk;
use crate::screens::settling::Terms;

/// The tier that a point without hours pays for, whatever it used; `None` where the tariff has none.
pub(super) fn of(desk: &Desk, terms: &Terms, point: &MeteringPoint, day: NaiveDate) -> Option<TierState> {
    let (basis, table) = terms.tiers_on(day)?;
    let tier = table.tier_of(Decimal::from(point.billed_kw?));
    Some(desk.tier(&TierOfMonth::new(tier, basis, terms.vat()), table.bound()))
}
