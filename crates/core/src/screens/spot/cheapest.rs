use nettleie::insight::CheapestHours;
use nettleie::time::local_date;

use super::CheapestHoursState;
use crate::screens::desk::Desk;

/// The cheapest hours in a row, written out.
pub(super) fn state(desk: &Desk, count: u8, hours: &CheapestHours) -> CheapestHoursState {
    let mean = desk.format.price(hours.mean);
    let arguments = [
        ("count", u32::from(count).into()),
        ("day", desk.format.short_day(local_date(hours.start)).into()),
        ("span", desk.format.clock_span(hours.start, hours.end).into()),
        ("mean", (&mean).into()),
    ];
    CheapestHoursState {
        count,
        start: hours.start,
        end: hours.end,
        sentence: desk.texts.text_with("spot-cheapest", arguments),
        mean,
    }
}
