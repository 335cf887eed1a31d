use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use nettleie::metering::{Direction, MeterSeries};
use nettleie::quantity::{Energy, Money, UnitPrice};
use nettleie::spot::SpotPrices;
use nettleie::support::{
    MonthlyCap, SupportBasis, norgespris_cap, norgespris_terms, support_cap, support_terms,
};
use nettleie::tariff::CustomerGroup;
use nettleie::time::{DateRange, LocalDay, Month};

use super::{Agreed, StateKind, Terms, agreements};
use crate::api::wire::{AgreementKind, MeteringPoint};
use crate::store::{Reader, StoreError};

/// What the state pays or settles, hour by hour, by the same rules as the line of a month's bill: caps count from the first
/// of the month, and nothing is rounded.
#[derive(Default)]
pub(in crate::screens) struct StateHours {
    amounts: BTreeMap<DateTime<Utc>, (StateKind, Money)>,
    /// Hours with consumption that have no spot price.
    pub without_price: u32,
}

impl StateHours {
    /// The hours of the local days of `range`.
    pub fn read(
        reader: &Reader<'_>,
        point: &MeteringPoint,
        terms: &Terms,
        range: DateRange,
    ) -> Result<Self, StoreError> {
        let mut hours = Self::default();
        for month in range.months() {
            let days =
                terms.own_days(DateRange::new(month.first_day(), range.to.min(month.next().first_day())));
            let spans = agreements::over(&terms.agreements, days);
            if spans.iter().all(|(_, agreed)| agreed.kind == AgreementKind::None) {
                continue;
            }
            let values = reader.values(point.id, Direction::Consumption, days)?;
            let spot = reader.spot_prices(point.price_area, month.range())?;
            for (span, agreed) in spans {
                if let Some(rule) = Rule::of(agreed, terms, span, month, &spot) {
                    hours.add(&rule, span, range, &values, &spot, terms);
                }
            }
        }
        Ok(hours)
    }

    /// The amount of the hour that begins at `start`, as on a bill: a credit is negative.
    pub fn of_hour(&self, start: DateTime<Utc>) -> Option<(StateKind, Money)> {
        self.amounts.get(&start).copied()
    }

    /// The sum of all hours of each kind, not rounded.
    pub fn totals(&self) -> BTreeMap<StateKind, Money> {
        self.amounts.values().fold(BTreeMap::new(), |mut totals, (kind, amount)| {
            *totals.entry(*kind).or_default() += *amount;
            totals
        })
    }

    fn add(
        &mut self,
        rule: &Rule,
        span: DateRange,
        shown: DateRange,
        values: &MeterSeries,
        spot: &SpotPrices,
        terms: &Terms,
    ) {
        let mut cap = MonthlyCap::new(rule.cap);
        for day in span.iter() {
            for hour in values.day(LocalDay::of(day)).hours() {
                let under_cap = hour.energy.map_or(Energy::ZERO, |energy| cap.take(energy));
                if under_cap == Energy::ZERO || !shown.contains(day) {
                    continue;
                }
                match rule.per_kwh(spot.hour(hour.start)) {
                    Some(price) => {
                        let amount = terms.vat().on_amount(price.cost(under_cap));
                        self.amounts.insert(hour.start, (rule.kind, amount));
                    }
                    None => self.without_price += 1,
                }
            }
        }
    }
}

/// What the state's rule makes of an hour's spot price.
struct Rule {
    kind: StateKind,
    cap: Energy,
    price: PriceRule,
}

/// Øre/kWh on the bill, without VAT.
enum PriceRule {
    Support(nettleie::support::SupportTerms),
    SupportByMean(Option<UnitPrice>),
    Norgespris(nettleie::support::NorgesprisTerms),
}

impl Rule {
    fn of(agreed: Agreed, terms: &Terms, span: DateRange, month: Month, spot: &SpotPrices) -> Option<Self> {
        match agreed.kind {
            AgreementKind::Support if terms.group == CustomerGroup::Household => {
                let support = support_terms(span.from)?;
                let price = match support.basis {
                    SupportBasis::Hour => PriceRule::Support(support),
                    SupportBasis::MonthlyMean => {
                        PriceRule::SupportByMean(spot.mean(month.range()).map(|mean| support.per_kwh(mean)))
                    }
                };
                Some(Self { kind: StateKind::Support, cap: support_cap(agreed.dwellings), price })
            }
            AgreementKind::Norgespris => Some(Self {
                kind: StateKind::Norgespris,
                cap: norgespris_cap(terms.group)?,
                price: PriceRule::Norgespris(norgespris_terms(span.from)?),
            }),
            AgreementKind::None | AgreementKind::Support => None,
        }
    }

    fn per_kwh(&self, spot: Option<UnitPrice>) -> Option<UnitPrice> {
        match &self.price {
            PriceRule::Support(terms) => spot.map(|spot| UnitPrice::ZERO - terms.per_kwh(spot)),
            PriceRule::SupportByMean(paid) => paid.map(|paid| UnitPrice::ZERO - paid),
            PriceRule::Norgespris(terms) => spot.map(|spot| terms.per_kwh(spot)),
        }
    }
}

#[cfg(test)]
mod tests {
    use nettleie::quantity::Money;
    use serde_json::json;

    use crate::api::wire::MeteringPoint;
    use crate::screens::settling::{StateHours, Terms, cache};
    use crate::screens::testing::{fill, house, house_with_values, prices_of_2023};
    use crate::store::testing::{TestStore, id, range, store_with};

    /// The hours' sum of a month, and the lines of its bill.
    fn both(store: &TestStore, point: &MeteringPoint, month: &str) -> (Vec<Money>, Vec<Money>) {
        let month = month.parse().unwrap();
        let billed = cache::months(store, point, month, month).unwrap()[&month].state.clone();
        let hours = store.read(|reader| {
            let terms = Terms::read(reader, point)?.unwrap();
            StateHours::read(reader, point, &terms, month.range())
        });
        let summed = hours.unwrap().totals().into_values().map(Money::rounded).collect();
        (summed, billed.iter().map(|amount| amount.amount()).collect())
    }

    #[test]
    fn hours_add_up_to_the_line_of_the_bill() {
        let store = house_with_values();
        let (summed, billed) = both(&store, &house(), "2023-10");
        assert_eq!(summed, billed);
        assert!(billed[0] < Money::ZERO);
    }

    #[test]
    fn so_they_do_with_two_agreements_in_a_month() {
        let mut point = serde_json::to_value(house()).unwrap();
        point["agreements"] = json!([{"kind": "support", "from": "2023-01-01", "to": "2026-01-11"},
            {"kind": "norgespris", "from": "2026-01-11", "to": null}]);
        let point: MeteringPoint = serde_json::from_value(point).unwrap();
        assert_eq!(point.id, id(1));
        let store = store_with(std::slice::from_ref(&point));
        store.write(|writer| writer.put_tariffs(prices_of_2023())).unwrap();
        fill(&store, range("2026-01-01", "2026-02-01"));
        let (summed, billed) = both(&store, &point, "2026-01");
        assert_eq!(summed, billed);
        assert_eq!(billed.len(), 2);
    }
}
