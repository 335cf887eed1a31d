use nettleie::metering::{Direction, MeterSeries};
use nettleie::settlement::{Agreement, MonthSettlement, SettlementError, SettlementRequest, settle};
use nettleie::spot::SpotPrices;
use nettleie::time::DateRange;

use super::{Agreed, Terms, agreements};
use crate::api::wire::{AgreementKind, MeteringPoint};
use crate::store::{Reader, StoreError};

/// The values and spot prices that a month is settled from.
pub(in crate::screens) struct MonthValues {
    pub consumption: MeterSeries,
    pub production: Option<MeterSeries>,
    pub spot: SpotPrices,
}

impl MonthValues {
    /// What the store has for `range`.
    pub fn read(reader: &Reader<'_>, point: &MeteringPoint, range: DateRange) -> Result<Self, StoreError> {
        let feeds_in = point.directions.contains(&Direction::Production);
        let production = || reader.values(point.id, Direction::Production, range);
        Ok(Self {
            consumption: reader.values(point.id, Direction::Consumption, range)?,
            production: feeds_in.then(production).transpose()?,
            spot: reader.spot_prices(point.price_area, range)?,
        })
    }

    /// The settlement of `range` with these values and what is agreed.
    pub fn request<'a>(
        &'a self,
        terms: &'a Terms,
        range: DateRange,
        agreed: Agreed,
    ) -> SettlementRequest<'a> {
        let spot = &self.spot;
        SettlementRequest {
            consumption: &self.consumption,
            production: self.production.as_ref(),
            ten_year_average_feed_in: None,
            tariffs: terms.tariffs(),
            range,
            zone: terms.zone,
            agreement: match agreed.kind {
                AgreementKind::None => Agreement::None,
                AgreementKind::Support => Agreement::Support { spot, dwellings: agreed.dwellings },
                AgreementKind::Norgespris => Agreement::Norgespris { spot },
            },
            fuse: None,
            price_basis: terms.price_basis,
        }
    }
}

/// Settles `days`, which lie in one month. Where the agreement with the state changes within them, each has a line for its
/// own days.
pub(in crate::screens) fn settle_days(
    values: &MonthValues,
    terms: &Terms,
    days: DateRange,
) -> Result<MonthSettlement, SettlementError> {
    let empty = || SettlementError::EmptyRange(days.from, days.to);
    let settle_one = |range, agreement| {
        let months = settle(&values.request(terms, range, agreement))?;
        months.into_iter().next().ok_or_else(empty)
    };
    let spans = agreements::over(&terms.agreements, days);
    let (first, others) = match spans.as_slice() {
        [(_, only)] => (*only, [].as_slice()),
        several => (Agreed::NONE, several),
    };
    let mut month: MonthSettlement = settle_one(days, first)?;
    for (span, agreement) in others {
        let part = settle_one(*span, *agreement)?;
        month.lines.extend(part.lines.into_iter().filter(|line| !line.kind.is_grid_rent()));
        month
            .notes
            .extend(part.notes.into_iter().filter(|note| !month.notes.contains(note)).collect::<Vec<_>>());
    }
    Ok(month)
}
