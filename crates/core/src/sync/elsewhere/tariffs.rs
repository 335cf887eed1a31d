use std::collections::BTreeMap;

use chrono::NaiveDate;
use nettleie::tariff::{CustomerGroup, TariffBook};
use nettleie::time::Month;

use super::steering;
use crate::api::elsewhere::NettariffApi;
use crate::api::wire::{Access, Cursor, Gsrn, MeteringPoint};
use crate::store::{Part, PartState, TariffPurpose};
use crate::sync::pass::Pass;
use crate::sync::{Prices, SyncError, SyncSource, SyncStep};

/// How far back prices are fetched: the twelve months of Dine forbrukstopper, and the one that is under way.
const MONTHS_BACK: u32 = 12;

/// One point stands for all of its group: the book has one tariff a group and day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Asked {
    point: Gsrn,
    /// The first day of any contract in the group.
    since: NaiveDate,
}

impl<S: SyncSource> Pass<'_, S> {
    /// Fetches the tariff of each group that the customer has a point in: this month anew each day, earlier ones once.
    pub(in crate::sync) async fn tariffs_for_steering(
        &self,
        api: &NettariffApi,
        today: NaiveDate,
    ) -> Result<(), SyncError> {
        let (customer, points, stored, known) = self
            .read(|reader| {
                Ok((reader.customer()?, reader.points()?, reader.tariffs()?, reader.part(Part::Tariffs)?))
            })
            .await?;
        let Some(customer) = customer else { return Ok(()) };
        let groups = groups(&points, today);
        let names: Vec<String> =
            groups.iter().map(|(group, asked)| format!("{group} {}", asked.point)).collect();
        let done = Cursor::from_text(format!("{today} {}", names.join(" ")));
        if known.cursor.as_ref() == Some(&done) {
            return Ok(());
        }
        self.at(SyncStep::Tariffs);
        let stored =
            stored.filter(|stored| stored.purpose == TariffPurpose::Steering).map(|stored| stored.book);
        let empty = TariffBook { company: String::new(), sources: Vec::new(), tariffs: Vec::new() };
        let mut book = stored.unwrap_or(empty);
        for (group, asked) in groups {
            for month in months_to_ask(&book, group, asked.since, today) {
                let answer = api
                    .tariffs(&customer.id, asked.point, month.range())
                    .await
                    .map_err(SyncError::elsewhere(Prices::Tariffs))?;
                let tariff = steering::of_point(&answer, &asked.point.to_string());
                let found =
                    tariff.map(|tariff| steering::tariffs(tariff, group, month.range())).unwrap_or_default();
                if found.is_empty() {
                    // No service knows every past: what is not here now is asked for again tomorrow, from here.
                    tracing::debug!(%group, "no tariff for steering in a month");
                    break;
                }
                if let Some(company) = tariff.and_then(|tariff| tariff.company.clone()) {
                    book.company = company;
                }
                book = steering::with_month(book, group, month.range(), found);
            }
        }
        self.write(move |writer| {
            writer.put_part(Part::Tariffs, &PartState { cursor: Some(done), ..PartState::default() })?;
            writer.put_steering_tariffs(book)
        })
        .await
    }
}

/// Each group with the point that is asked for: an own one that is the customer's today, where there is one.
fn groups(points: &[MeteringPoint], today: NaiveDate) -> BTreeMap<CustomerGroup, Asked> {
    let mut groups: BTreeMap<CustomerGroup, (bool, Asked)> = BTreeMap::new();
    for point in points {
        let Some(since) = point.contract_periods.iter().map(|period| period.from).min() else { continue };
        let current = point.contract_periods.iter().any(|period| period.contains(today));
        let good = point.access == Access::Own && current;
        let entry = groups.entry(point.group).or_insert((good, Asked { point: point.id, since }));
        entry.1.since = entry.1.since.min(since);
        if good && !entry.0 {
            entry.0 = true;
            entry.1.point = point.id;
        }
    }
    groups.into_iter().map(|(group, (_, asked))| (group, asked)).collect()
}

/// The month that is under way, and of those before it the ones that the book lacks; newest first.
fn months_to_ask(book: &TariffBook, group: CustomerGroup, since: NaiveDate, today: NaiveDate) -> Vec<Month> {
    let this = Month::of(today);
    let tariffs = book.select(group, None);
    let before =
        (1..=MONTHS_BACK).map(|back| this.back(back)).filter(|month| month.next().first_day() > since);
    let lacking = before.filter(|month| tariffs.over(month.range()).is_err());
    std::iter::once(this).chain(lacking).collect()
}
