use chrono::{NaiveTime, Timelike};
use nettleie::time::{Resolution, local_time};

use super::bars::Priced;
use super::{DayView, ExtremePrice};
use crate::screens::Figure;
use crate::screens::desk::Desk;
use crate::screens::today::Today;

/// The local hour around which the next day's prices come.
const PUBLISHED_AT: u32 = 13;

/// The highest or the lowest price, under the label with that id.
pub(super) fn extreme(desk: &Desk, label: &str, price: Priced, resolution: Resolution) -> ExtremePrice {
    let label = desk.texts.text(label);
    let name = desk.interval_name(price.0, resolution);
    ExtremePrice {
        spoken: format!("{label}: {}, {name}", desk.format.spoken_price(price.1)),
        label,
        value: desk.format.price(price.1),
        interval: desk.format.span(price.0, resolution),
    }
}

/// Why the day in view has no prices.
pub(super) fn absence(view: DayView, today: Today) -> &'static str {
    let time: NaiveTime = local_time(today.instant()).time();
    match view {
        DayView::Tomorrow if time.hour() < PUBLISHED_AT => "spot-not-yet",
        DayView::Tomorrow => "spot-late",
        DayView::Yesterday | DayView::Today => "spot-none",
    }
}

/// The chart in spoken sentences.
pub(super) fn spoken(
    title: &str,
    highest: &ExtremePrice,
    lowest: &ExtremePrice,
    average: Option<&Figure>,
) -> String {
    let average = average.map(|average| average.spoken.clone());
    let parts = [highest.spoken.clone(), lowest.spoken.clone()].into_iter().chain(average);
    format!("{title}. {}.", parts.collect::<Vec<_>>().join(". "))
}
