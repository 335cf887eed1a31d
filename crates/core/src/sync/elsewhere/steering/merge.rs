use chrono::NaiveDate;
use nettleie::tariff::{CustomerGroup, Tariff, TariffBook, Validity};
use nettleie::time::DateRange;

/// A book in which `found` is all that there is for a group on the days of `month`. Neighbours that say the same are one.
pub(in crate::sync::elsewhere) fn with_month(
    book: TariffBook,
    group: CustomerGroup,
    month: DateRange,
    found: Vec<Tariff>,
) -> TariffBook {
    let (of_group, mut tariffs): (Vec<_>, Vec<_>) =
        book.tariffs.into_iter().partition(|tariff| tariff.groups == [group]);
    let mut of_group: Vec<Tariff> = of_group.iter().flat_map(|tariff| outside(tariff, month)).collect();
    of_group.extend(found);
    of_group.sort_by_key(|tariff| tariff.validity.from());
    let mut joined: Vec<Tariff> = Vec::with_capacity(of_group.len());
    for tariff in of_group {
        match joined.last_mut() {
            Some(last) if continues(last, &tariff) => {
                last.validity =
                    Validity::new(last.validity.from(), tariff.validity.to()).unwrap_or(last.validity);
            }
            _ => joined.push(tariff),
        }
    }
    tariffs.extend(joined);
    tariffs.sort_by_key(|tariff| (tariff.groups.first().copied(), tariff.validity.from()));
    TariffBook { tariffs, ..book }
}

/// What is left of a tariff before and after some days.
fn outside(tariff: &Tariff, days: DateRange) -> Vec<Tariff> {
    let end = tariff.validity.to().unwrap_or(NaiveDate::MAX);
    let parts = [(tariff.validity.from(), end.min(days.from)), (tariff.validity.from().max(days.to), end)];
    let parts = parts.into_iter().filter_map(|(from, to)| Validity::new(from, Some(to)));
    parts.map(|validity| Tariff { validity, ..tariff.clone() }).collect()
}

fn continues(one: &Tariff, next: &Tariff) -> bool {
    one.validity.to() == Some(next.validity.from())
        && one.energy == next.energy
        && one.capacity == next.capacity
        && one.feed_in == next.feed_in
}
