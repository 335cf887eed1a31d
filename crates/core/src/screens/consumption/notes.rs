use nettleie::time::{DateRange, LocalDay};

use super::{Details, Scale};
use crate::screens::Presence;
use crate::screens::bar::Bar;
use crate::screens::desk::Desk;

/// What a reader must know about a period beside its bars.
pub(super) fn of(
    desk: &Desk,
    scale: Scale,
    period: DateRange,
    bars: &[Bar],
    details: &Details,
) -> Vec<String> {
    let count = |applies: fn(&Bar) -> bool| {
        u32::try_from(bars.iter().filter(|bar| applies(bar)).count()).unwrap_or(u32::MAX)
    };
    let missing = count(|bar| matches!(bar.presence, Presence::Missing | Presence::Partial));
    let counted = [
        (
            missing,
            match scale {
                Scale::Day => "consumption-missing-hours",
                Scale::Week | Scale::Month => "consumption-missing-days",
                Scale::Year => "consumption-missing-months",
            },
        ),
        (count(|bar| bar.estimated), "consumption-estimated"),
        (details.without_price, "consumption-without-price"),
    ];
    let counted = counted.into_iter().filter(|(count, _)| *count > 0);
    let mut notes: Vec<String> =
        counted.map(|(count, id)| desk.texts.text_with(id, [("count", count.into())])).collect();
    if details.state_incomplete {
        notes.push(desk.texts.text("consumption-state-incomplete"));
    }
    if scale == Scale::Day {
        match LocalDay::of(period.from).hour_count() {
            25 => notes.push(desk.texts.text("common-clocks-back")),
            23 => notes.push(desk.texts.text("common-clocks-forward")),
            _ => {}
        }
    }
    notes
}
