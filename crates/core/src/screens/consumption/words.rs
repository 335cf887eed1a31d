use chrono::Datelike;
use nettleie::quantity::Energy;
use nettleie::time::{DateRange, Month};

use super::{Scale, Side};
use crate::screens::Bar;
use crate::screens::desk::Desk;

/// The period, short.
pub(super) fn title(desk: &Desk, scale: Scale, period: DateRange) -> String {
    match scale {
        Scale::Day => desk.format.day(period.from),
        Scale::Week => desk.format.days(period),
        Scale::Month => desk.format.month(Month::of(period.from)),
        Scale::Year => period.from.year().to_string(),
    }
}

/// What the title leaves open.
pub(super) fn subtitle(desk: &Desk, scale: Scale, period: DateRange) -> Option<String> {
    match scale {
        Scale::Day => Some(desk.format.weekday(period.from)),
        Scale::Week => {
            let week = period.from.iso_week();
            let arguments = [("week", week.week().into()), ("year", week.year().to_string().into())];
            Some(desk.texts.text_with("consumption-week", arguments))
        }
        Scale::Month | Scale::Year => None,
    }
}

/// The chart in one spoken sentence.
pub(super) fn spoken(desk: &Desk, side: &Side, title: &str, total: Option<Energy>, bars: &[Bar]) -> String {
    let Some(total) = total else {
        return desk.texts.text_with(side.spoken_nothing, [("period", title.into())]);
    };
    let highest = bars.iter().find(|bar| bar.highest);
    let most = Energy::from_wh(highest.and_then(|bar| bar.wh).unwrap_or(0));
    let arguments = [
        ("period", title.into()),
        ("energy", desk.format.spoken_energy(total).into()),
        ("name", highest.map_or("", |bar| bar.name.as_str()).into()),
        ("highest", desk.format.spoken_energy(most).into()),
    ];
    desk.texts.text_with(side.spoken, arguments)
}
