use std::cmp::Ordering;
use std::collections::BTreeMap;

use nettleie::quantity::Money;
use nettleie::time::Month;

use super::{Better, ComparisonMonth, ComparisonState};
use crate::screens::desk::Desk;
use crate::screens::settling::DerivedMonth;

/// Support against Norgespris in the months in which both exist.
pub(super) fn of(desk: &Desk, months: &BTreeMap<Month, DerivedMonth>) -> ComparisonState {
    let compared: Vec<(Month, Money, Money, bool)> = months
        .iter()
        .rev()
        .filter_map(|(month, derived)| {
            let compared = derived.comparison?;
            // On a bill a credit is negative; here it is what the customer gets.
            Some((*month, -compared.support(), -compared.norgespris(), compared.complete))
        })
        .collect();
    let total = |of: fn(&(Month, Money, Money, bool)) -> Money| compared.iter().map(of).sum::<Money>();
    let (support, norgespris) = (total(|one| one.1), total(|one| one.2));
    let sentence = if compared.is_empty() {
        desk.texts.text("support-comparison-none")
    } else {
        sentence(desk, support, norgespris).1
    };
    ComparisonState {
        title: desk.texts.text("support-comparison-title"),
        headings: headings(desk),
        months: compared.iter().map(|one| month(desk, *one)).collect(),
        sentence,
    }
}

/// What stands over the columns of the months.
pub(super) fn headings(desk: &Desk) -> Vec<String> {
    ["support-month", "common-support", "common-norgespris", "support-which"]
        .map(|id| desk.texts.text(id))
        .into()
}

fn month(
    desk: &Desk,
    (month, support, norgespris, complete): (Month, Money, Money, bool),
) -> ComparisonMonth {
    let (better, sentence) = sentence(desk, support, norgespris);
    ComparisonMonth {
        from: month.first_day(),
        name: desk.format.long_month(month),
        support: desk.format.money(support),
        norgespris: desk.format.money(norgespris),
        better,
        sentence,
        complete,
    }
}

/// Which is better, by name and in a sentence.
fn sentence(desk: &Desk, support: Money, norgespris: Money) -> (Better, String) {
    let (better, id) = match support.cmp(&norgespris) {
        Ordering::Greater => (Better::Support, "support-better"),
        Ordering::Less => (Better::Norgespris, "support-norgespris-better"),
        Ordering::Equal => (Better::Equal, "support-equal"),
    };
    let difference = desk.format.money((support - norgespris).abs());
    (better, desk.texts.text_with(id, [("difference", difference.into())]))
}
