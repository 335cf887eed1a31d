//! Spot prices: by range, so which days to ask for is decided here.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use nettleie::spot::PriceArea;
use nettleie::time::{DateRange, Month};

use super::pass::Pass;
use super::{SyncError, SyncSource, SyncStep};
use crate::api::wire::{Changes, MeteringPoint};
use crate::store::{Part, PartState, SpotCoverage, SpotDay, StoreError};

/// How far back prices are fetched: the three years that bars and support can show, and the month that is under way.
const MONTHS_BACK: u32 = 36;
/// Where the server does not say from which day on there is news, the newest days are asked for: some may have been left
/// out, or corrected though final.
const DAYS_AGAIN: u64 = 7;

impl<S: SyncSource> Pass<'_, S> {
    /// Fetches the prices of the points' areas where there are other ones, or where more of the past is wanted.
    pub(super) async fn spot(&self, changes: &Changes, today: NaiveDate) -> Result<(), SyncError> {
        let points = self.read(|reader| reader.points()).await?;
        if let Some(files) = &self.prices.spot {
            return self.spot_from_files(files, first_days(&points, today), changes.now).await;
        }
        for (area, first) in first_days(&points, today) {
            let Some(&version) = changes.spot.get(&area) else { continue };
            let (known, coverage) = self
                .read(move |reader| Ok((reader.part(Part::Spot(area))?, reader.spot_coverage(area)?)))
                .await?;
            let changed_from = changes.spot_changed_from.get(&area).copied();
            let Some(range) = range_to_ask(version, &known, coverage, changed_from, (first, today)) else {
                continue;
            };
            self.at(SyncStep::SpotPrices);
            let answer = self.source.spot(area, range).await?;
            let from = Some(known.from.map_or(first, |known| known.min(first)));
            self.write(move |writer| {
                let days: Result<Vec<SpotDay>, _> = answer.days.iter().map(SpotDay::try_from).collect();
                let days = days.map_err(|error| StoreError::Statement(error.to_string()))?;
                writer
                    .put_part(Part::Spot(area), &PartState { version: Some(version), cursor: None, from })?;
                writer.put_spot(area, &days)
            })
            .await?;
        }
        Ok(())
    }
}

/// The first day that each area's points need prices for.
fn first_days(points: &[MeteringPoint], today: NaiveDate) -> BTreeMap<PriceArea, NaiveDate> {
    let earliest = Month::of(today).back(MONTHS_BACK).first_day();
    let mut firsts: BTreeMap<PriceArea, NaiveDate> = BTreeMap::new();
    for point in points {
        for period in point.contract_periods.iter().filter(|period| period.to.is_none_or(|to| to > earliest))
        {
            let first = period.from.max(earliest).min(today);
            firsts.entry(point.price_area).and_modify(|known| *known = first.min(*known)).or_insert(first);
        }
    }
    firsts
}

/// The days to ask for, to the end of tomorrow; `None` when what is here is all there is.
fn range_to_ask(
    version: u64,
    known: &PartState,
    coverage: Option<SpotCoverage>,
    changed_from: Option<NaiveDate>,
    (first, today): (NaiveDate, NaiveDate),
) -> Option<DateRange> {
    let more_past = known.from.is_none_or(|from| first < from);
    if known.version == Some(version) && !more_past {
        return None;
    }
    let end = today + Days::new(2);
    let from = match coverage {
        Some(SpotCoverage { last, first_not_final, .. }) if !more_past => {
            let again = today - Days::new(DAYS_AGAIN);
            let unsaid = || first_not_final.map_or(again, |open| open.min(again));
            changed_from.unwrap_or_else(unsaid).min(last).clamp(first, today)
        }
        _ => first,
    };
    Some(DateRange::new(from, end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{date, point, range};

    const TODAY: &str = "2026-11-21";

    fn known(version: u64, from: &str) -> PartState {
        PartState { version: Some(version), cursor: None, from: Some(date(from)) }
    }

    fn covering(last: &str, open: Option<&str>) -> SpotCoverage {
        SpotCoverage { first: date("2023-11-01"), last: date(last), first_not_final: open.map(date) }
    }

    #[test]
    fn prices_are_wanted_from_the_first_contract_but_three_years_at_most() {
        let points = [
            point(1, &[("2019-01-01", "2020-01-01"), ("2025-03-01", "")]),
            point(2, &[("2026-12-24", "")]),
            point(3, &[("2018-01-01", "2024-01-01")]),
        ];
        let first = |points: &[MeteringPoint]| first_days(points, date(TODAY)).into_iter().next();
        assert_eq!(first(&points[..2]), Some((PriceArea::No5, date("2025-03-01"))));
        assert_eq!(first(&points), Some((PriceArea::No5, date("2023-11-01"))));
        assert_eq!(first(&[point(1, &[("2019-01-01", "2020-01-01")])]), None);
    }

    #[test]
    fn only_news_or_an_earlier_start_is_asked_for() {
        let (first, today) = (date("2025-03-01"), date(TODAY));
        let ask = |version, known: &PartState, coverage| {
            range_to_ask(version, known, coverage, None, (first, today))
        };
        let whole = Some(range("2025-03-01", "2026-11-23"));
        assert_eq!(ask(7, &PartState::default(), None), whole, "the first time");
        assert_eq!(ask(7, &known(7, "2025-03-01"), Some(covering("2026-11-22", None))), None);
        assert_eq!(
            ask(7, &known(7, "2025-03-02"), Some(covering("2026-11-22", None))),
            whole,
            "an older point"
        );
        let news = known(6, "2025-03-01");
        assert_eq!(
            ask(7, &news, Some(covering("2026-11-21", None))),
            Some(range("2026-11-14", "2026-11-23"))
        );
        assert_eq!(
            ask(7, &news, Some(covering("2026-10-01", None))),
            Some(range("2026-10-01", "2026-11-23"))
        );
        let open = Some(covering("2026-11-21", Some("2026-09-05")));
        assert_eq!(ask(7, &news, open), Some(range("2026-09-05", "2026-11-23")));
        assert_eq!(ask(7, &news, None), whole, "prices that never came");
    }

    #[test]
    fn the_server_says_from_which_day_prices_are_new_however_old_it_is() {
        let days = (date("2025-03-01"), date(TODAY));
        let ask = |changed: &str| {
            let here = Some(covering("2026-11-21", Some("2026-11-20")));
            range_to_ask(7, &known(6, "2025-03-01"), here, Some(date(changed)), days)
        };
        assert_eq!(ask("2026-02-03"), Some(range("2026-02-03", "2026-11-23")), "a correction of last winter");
        assert_eq!(ask("2026-11-22"), Some(range("2026-11-21", "2026-11-23")), "tomorrow's prices");
        assert_eq!(
            ask("2024-01-01"),
            Some(range("2025-03-01", "2026-11-23")),
            "only what the customer needs"
        );
    }
}
