use chrono::NaiveDate;
use nettleie::insight::forecast_month;
use nettleie::time::DateRange;

use super::ForecastState;
use crate::screens::desk::Desk;
use crate::screens::settling::{Agreed, MonthValues, Terms};

/// The grid rent that the month is likely to come to when `last` is the last day with values; `None` when the month is over
/// or cannot be settled. What the state pays is left out: spot prices of days to come are not known.
pub(super) fn of(
    desk: &Desk,
    values: &MonthValues,
    terms: &Terms,
    days: DateRange,
    last: NaiveDate,
) -> Option<ForecastState> {
    let request = values.request(terms, days, Agreed::NONE);
    let forecast = forecast_month(&request, last.succ_opt()?).ok()??;
    (forecast.expected_days > 0).then(|| ForecastState {
        grid_rent: desk.money_figure("trial-forecast-grid-rent", forecast.month.grid_rent()),
        energy: desk.energy_figure("trial-forecast-energy", forecast.month.energy),
        basis: desk.texts.text_with("trial-forecast-basis", [("count", forecast.expected_days.into())]),
    })
}
