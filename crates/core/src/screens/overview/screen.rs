use nettleie::metering::Direction;
use nettleie::time::Month;

use super::{GlanceCard, OverviewState, Tab, TabKind, grid_rent};
use crate::api::wire::{Gsrn, MeteringPoint};
use crate::screens::desk::Desk;
use crate::screens::spot::{Spot, SpotState};
use crate::screens::trial_settlement::{TrialSettlement, TrialSettlementState};
use crate::store::StoreError;

/// The screen Oversikt.
#[derive(Clone)]
pub struct Overview {
    desk: Desk,
    point: Option<Gsrn>,
}

impl Overview {
    /// The overview of a point; `None` while there is no point to show.
    #[must_use]
    pub const fn new(desk: Desk, point: Option<Gsrn>) -> Self {
        Self { desk, point }
    }

    /// What to draw.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn state(&self) -> Result<OverviewState, StoreError> {
        let (frame, sentence, shown) = self.desk.store.read(|reader| {
            let point = Desk::point(reader, self.point)?;
            let frame = self.desk.frame(reader, "overview-title", point.as_ref())?;
            let sentence = match &point {
                Some(_) => self.desk.texts.text("common-nothing-fetched"),
                None => self.desk.no_point(reader, self.point)?,
            };
            Ok((frame, sentence, point.zip(Desk::today(reader)?)))
        })?;
        let Some((point, today)) = shown else {
            let frame = frame.emptied(sentence);
            return Ok(OverviewState { frame, card: None, tabs: Vec::new(), grid_rent: None });
        };
        let trial = TrialSettlement::new(self.desk.clone(), self.point).state()?;
        let spot = Spot::new(self.desk.clone(), self.point).state()?;
        let month = self.desk.format.long_month(Month::of(today.date()));
        Ok(OverviewState {
            frame,
            card: Some(card(month, trial, spot)),
            tabs: self.tabs(&point),
            grid_rent: Some(grid_rent::links(&self.desk, &point)),
        })
    }

    fn tabs(&self, point: &MeteringPoint) -> Vec<Tab> {
        let produces = point.directions.contains(&Direction::Production);
        let tabs = [
            (true, TabKind::Consumption, "overview-consumption"),
            (produces, TabKind::Production, "overview-production"),
            (true, TabKind::Invoices, "overview-invoices"),
        ];
        let tabs = tabs.into_iter().filter(|(has, ..)| *has);
        tabs.map(|(_, kind, id)| Tab { kind, label: self.desk.texts.text(id) }).collect()
    }
}

/// The same figures as on the screens that the card leads to.
fn card(month: String, trial: TrialSettlementState, spot: SpotState) -> GlanceCard {
    let energy = trial.used.map(|used| used.total);
    let parts = [
        Some(month.clone()),
        energy.as_ref().map(|figure| figure.spoken.clone()),
        trial.sum.as_ref().map(|figure| figure.spoken.clone()),
        trial.frame.empty.clone(),
        trial.tier.as_ref().map(|tier| tier.spoken.clone()),
        trial.room.as_ref().map(|room| room.sentence.clone()),
        spot.now.as_ref().map(|now| format!("{}, {}", now.price.spoken, now.interval)),
        spot.lowest_next.clone(),
    ];
    let parts = parts.iter().flatten().map(|part| part.trim_end_matches('.'));
    GlanceCard {
        spoken: format!("{}.", parts.collect::<Vec<_>>().join(". ")),
        month,
        energy,
        cost: trial.sum,
        as_of: trial.as_of,
        month_note: trial.frame.empty,
        tier: trial.tier,
        room: trial.room,
        price_now: spot.now,
        lowest_next: spot.lowest_next,
        price_basis: spot.vat.basis,
    }
}
