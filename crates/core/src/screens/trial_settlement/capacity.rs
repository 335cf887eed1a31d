use chrono::NaiveDate;
use nettleie::insight::{NextTier, next_tier};
use nettleie::settlement::MonthSettlement;
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

use super::RoomState;
use crate::screens::desk::Desk;
use crate::screens::settling::Terms;
use crate::screens::{Figure, PeakRow, TierState};

/// A month's peaks, tier and room, written out.
pub(super) struct CapacityState {
    pub peaks: Vec<PeakRow>,
    pub average: Option<Figure>,
    pub tier: Option<TierState>,
    pub room: Option<RoomState>,
}

/// From the settlement, with the tariff of `day`.
pub(super) fn of(desk: &Desk, terms: &Terms, month: &MonthSettlement, day: NaiveDate) -> CapacityState {
    let tiers = terms.tiers_on(day);
    let tier = month.tier.as_ref().zip(tiers).map(|(tier, (_, table))| desk.tier(tier, table.bound()));
    let next = tiers.and_then(|(basis, table)| next_tier(&month.peaks, basis, table, terms.vat()));
    let average = month.average.map(|average| {
        let label = desk.texts.text("trial-average");
        let spoken = format!("{label}: {}", desk.format.spoken_power(average));
        Figure { label, value: desk.format.power(average), spoken }
    });
    CapacityState {
        peaks: month.peaks.iter().map(|peak| desk.peak(peak.start, peak.power)).collect(),
        average,
        tier,
        room: next.and_then(|next| room(desk, month, &next)),
    }
}

fn room(desk: &Desk, month: &MonthSettlement, next: &NextTier) -> Option<RoomState> {
    let (tier, average) = (&month.tier.as_ref()?.tier, month.average?);
    let width = next.border.kw() - tier.from;
    let filled = ((average.kw() - tier.from) * Decimal::ONE_THOUSAND).checked_div(width)?;
    let filled = filled.round_dp_with_strategy(0, RoundingStrategy::ToZero).to_u32()?;
    let (room, hour) = (desk.format.power(next.room), desk.format.power(next.hour_that_moves));
    let extra = desk.format.money_a_month(next.extra_monthly);
    let sentence = desk.texts.text_with(
        "trial-room",
        [
            ("room", (&room).into()),
            ("tier", next.number.into()),
            ("hour", (&hour).into()),
            ("extra", desk.format.money(next.extra_monthly).into()),
        ],
    );
    Some(RoomState { filled_permille: filled.min(1000), room, hour_that_moves: hour, extra, sentence })
}
