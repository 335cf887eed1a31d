use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use nettleie::metering::Direction;
use nettleie::quantity::Energy;
use nettleie::support::{norgespris_cap, support_cap};
use nettleie::tariff::CustomerGroup;
use nettleie::time::{DateRange, LocalDay, Month};

use super::{Agreed, Terms, agreements};
use crate::api::wire::{AgreementKind, MeteringPoint};
use crate::store::{Reader, StoreError};

/// When the caps of months were used up, as far as the values tell: hours that begin then or later in the same month get
/// nothing from the state. In the hour that crosses a cap a part is still under it.
#[derive(Clone, Debug, Default)]
pub(in crate::screens) struct UsedUpCaps(BTreeMap<Month, (DateRange, DateTime<Utc>)>);

impl UsedUpCaps {
    /// The caps that apply on some days.
    pub fn read(
        reader: &Reader<'_>,
        point: &MeteringPoint,
        terms: &Terms,
        days: impl IntoIterator<Item = NaiveDate>,
    ) -> Result<Self, StoreError> {
        let mut used_up = BTreeMap::new();
        let mut looked_at = None;
        for day in days {
            let month = Month::of(day);
            // Each agreement of a month has a cap of its own; the one of the latest day decides.
            let own = terms.own_days(month.range());
            let spans = agreements::over(&terms.agreements, own);
            let Some((span, agreed)) = spans.into_iter().find(|(span, _)| span.contains(day)) else {
                continue;
            };
            // The days of a span share its cap: its values are read once.
            if looked_at.replace(span) == Some(span) {
                continue;
            }
            let Some(cap) = of(agreed, terms.group) else { continue };
            let values = reader.values(point.id, Direction::Consumption, span)?;
            let mut used = Energy::ZERO;
            let hours = span.iter().flat_map(|day| values.day(LocalDay::of(day)).hours().to_vec());
            let crossing = hours.into_iter().find(|hour| {
                used += hour.energy.unwrap_or(Energy::ZERO);
                used >= cap
            });
            if let Some(hour) = crossing {
                used_up.insert(month, (span, hour.start + TimeDelta::hours(1)));
            }
        }
        Ok(Self(used_up))
    }

    /// From when on the hours of a day's month get nothing, if the values tell.
    pub fn on(&self, day: NaiveDate) -> Option<DateTime<Utc>> {
        self.0.get(&Month::of(day)).filter(|(span, _)| span.contains(day)).map(|(_, from)| *from)
    }
}

/// The cap of a month; `None` without an agreement that has one.
fn of(agreed: Agreed, group: CustomerGroup) -> Option<Energy> {
    match agreed.kind {
        AgreementKind::None => None,
        AgreementKind::Support => (group == CustomerGroup::Household).then(|| support_cap(agreed.dwellings)),
        AgreementKind::Norgespris => norgespris_cap(group),
    }
}
