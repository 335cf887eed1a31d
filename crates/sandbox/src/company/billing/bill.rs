//! One bill: a month of one contract, settled by the engine that the app checks it with.

use chrono::NaiveDate;
use nettleie::metering::{Conflict, Direction, MeterSeries, MeterSeriesBuilder, MeteringValue, Quality};
use nettleie::quantity::{Energy, UnitPrice};
use nettleie::settlement::{
    Agreement, MonthSettlement, PriceBasis, SettlementError, SettlementRequest, settle,
};
use nettleie::spot::{SpotConflict, SpotPrices};
use nettleie::tariff::{CustomerGroup, TariffBook};
use nettleie::tax::TaxZone;
use nettleie::time::{DateRange, LocalDay, Resolution};
use rust_decimal::Decimal;
use thiserror::Error;

use crate::db::blocks::{self, Block};
use crate::db::company::{self, MeteringPoint};
use crate::db::spot_days::SpotDay;

/// Why a month cannot be billed.
#[derive(Debug, Error)]
pub enum BillError {
    #[error(transparent)]
    Settlement(#[from] SettlementError),
    #[error(transparent)]
    Values(#[from] Conflict),
    #[error(transparent)]
    Prices(#[from] SpotConflict),
    /// A word of the register that the engine does not have.
    #[error("{0}")]
    Register(String),
}

/// Settles the days of a month: consumption and, apart from it, production.
pub fn settle_month(
    book: &TariffBook,
    point: &MeteringPoint,
    days: DateRange,
    agreement: Option<&company::Agreement>,
    (consumption, production): (&[Block], &[Block]),
    prices: &SpotPrices,
) -> Result<Option<MonthSettlement>, BillError> {
    let group: CustomerGroup = point.tariff_group.parse().map_err(BillError::Register)?;
    let zone: TaxZone = point.tax_zone.parse().map_err(BillError::Register)?;
    let consumption = series(consumption, Direction::Consumption)?;
    let production = series(production, Direction::Production)?;
    let months = settle(&SettlementRequest {
        consumption: &consumption,
        production: point.feeds_in.then_some(&production),
        ten_year_average_feed_in: None,
        tariffs: book.select(group, None),
        range: days,
        zone,
        agreement: terms(agreement, prices),
        fuse: None,
        price_basis: PriceBasis::IncludingVat,
    })?;
    Ok(months.into_iter().next())
}

/// The engine's agreement for the register's.
fn terms<'a>(agreement: Option<&company::Agreement>, spot: &'a SpotPrices) -> Agreement<'a> {
    match agreement.map(|agreement| (agreement.kind.as_str(), agreement.dwellings)) {
        Some(("support", dwellings)) => Agreement::Support { spot, dwellings: dwellings.unwrap_or(1) },
        Some(("norgespris", _)) => Agreement::Norgespris { spot },
        _ => Agreement::None,
    }
}

fn series(values: &[Block], direction: Direction) -> Result<MeterSeries, Conflict> {
    let mut series = MeterSeriesBuilder::default();
    for block in values {
        let (Some(resolution), day) =
            (Resolution::from_minutes(i64::from(block.resolution)), LocalDay::of(block.day))
        else {
            continue;
        };
        let starts = starts(day, resolution);
        for ((start, wh), quality) in starts.zip(&block.wh).zip(&block.quality) {
            if let (Some(wh), Some(quality)) = (wh, quality_of(*quality)) {
                series.add(&MeteringValue {
                    direction,
                    start,
                    resolution,
                    energy: Energy::from_wh(u64::from(*wh)),
                    quality,
                    registered: Some(block.registered_at.timestamp_micros()),
                })?;
            }
        }
    }
    series.finish()
}

/// Spot prices as the engine takes them.
pub fn prices(days: &[SpotDay]) -> Result<SpotPrices, SpotConflict> {
    let mut prices = SpotPrices::default();
    for day in days {
        let Some(resolution) = Resolution::from_minutes(i64::from(day.resolution)) else { continue };
        for (start, price) in starts(LocalDay::of(day.day), resolution).zip(&day.prices) {
            let nok = Decimal::new(i64::from(*price), 5);
            prices.add(start, resolution, UnitPrice::from_nok_per_kwh(nok))?;
        }
    }
    Ok(prices)
}

fn starts(day: LocalDay, resolution: Resolution) -> impl Iterator<Item = chrono::DateTime<chrono::Utc>> {
    let step = chrono::TimeDelta::seconds(resolution.seconds());
    std::iter::successors(Some(day.start()), move |start| start.checked_add_signed(step))
}

/// `None` for a value that is none.
const fn quality_of(quality: blocks::Quality) -> Option<Quality> {
    match quality {
        blocks::Quality::Measured => Some(Quality::Measured),
        blocks::Quality::Estimated => Some(Quality::Estimated),
        blocks::Quality::FinallyEstimated => Some(Quality::FinallyEstimated),
        blocks::Quality::Temporary => Some(Quality::Temporary),
        blocks::Quality::Missing => None,
    }
}

/// The agreement in force on a day.
pub fn agreement_on(agreements: &[company::Agreement], day: NaiveDate) -> Option<&company::Agreement> {
    agreements.iter().find(|agreement| agreement.from <= day && agreement.to.is_none_or(|to| day < to))
}
