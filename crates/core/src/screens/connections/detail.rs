use chrono::NaiveDate;

use super::screen::{ConnectionsScreen, waits_for};
use super::{ConnectionDetail, OfferState, StepRow};
use crate::api::wire::{ConnectionCase, ConnectionStep, Installer, Offer, StepWord};
use crate::screens::{Figure, Frame};

impl ConnectionsScreen {
    pub(super) fn detail_of(
        &self,
        frame: Frame,
        case: &ConnectionCase,
        today: NaiveDate,
    ) -> ConnectionDetail {
        let texts = self.desk.texts;
        let next = waits_for(case);
        let accepted = case.steps.iter().any(|step| step.step == StepWord::Accepted && step.done.is_some());
        ConnectionDetail {
            frame,
            head: self.row(case),
            missing_title: (!case.missing.is_empty()).then(|| texts.text("connections-missing")),
            missing: case.missing.clone(),
            steps: case.steps.iter().map(|step| self.step(*step, next)).collect(),
            offer: case.offer.as_ref().map(|offer| self.offer(offer, accepted, today)),
            accept: None,
            installer: self.installer(&case.installer),
            installer_note: self.installer_note(&case.installer),
        }
    }

    fn step(&self, step: ConnectionStep, next: Option<StepWord>) -> StepRow {
        let texts = self.desk.texts;
        let name = texts.text(match step.step {
            StepWord::Registered => "connections-step-registered",
            StepWord::Received => "connections-step-received",
            StepWord::Offered => "connections-step-offered",
            StepWord::Accepted => "connections-step-accepted",
            StepWord::Paid => "connections-step-paid",
            StepWord::MayStart => "connections-step-may-start",
            StepWord::Connected => "connections-step-connected",
        });
        let (done, next) = (step.done.is_some(), next == Some(step.step));
        let state = texts.text(match (done, next) {
            (true, _) => "connections-step-done",
            (false, true) => "connections-step-next",
            (false, false) => "connections-step-later",
        });
        let day = step.done.map(|day| self.desk.format.day(day));
        let spoken = match &day {
            Some(day) => format!("{name}: {state}, {day}"),
            None => format!("{name}: {state}"),
        };
        StepRow { step: step.step, name, day, state, done, next, spoken }
    }

    fn offer(&self, offer: &Offer, accepted: bool, today: NaiveDate) -> OfferState {
        let expired = !accepted && offer.valid_to < today;
        let id = match (accepted, expired) {
            (true, _) => "connections-offer-accepted",
            (false, true) => "connections-offer-expired",
            (false, false) => "connections-offer-valid",
        };
        let day = self.desk.format.day(offer.valid_to);
        OfferState {
            contribution: self.desk.money_figure("connections-contribution", offer.contribution_nok),
            description: offer.description.clone(),
            valid: self.desk.texts.text_with(id, [("day", day.into())]),
            expired,
        }
    }

    fn installer(&self, installer: &Installer) -> Vec<Figure> {
        let texts = self.desk.texts;
        let field = |label: &str, value: String| Figure::plain(texts.text(label), value);
        let qualified =
            if installer.prequalified { "connections-prequalified" } else { "connections-not-prequalified" };
        let supplier = installer.area_supplier.clone().filter(|_| !installer.prequalified);
        [
            field("connections-installer", installer.name.clone()),
            field("connections-approval", texts.text(qualified)),
        ]
        .into_iter()
        .chain(supplier.map(|supplier| field("connections-area-supplier", supplier)))
        .collect()
    }

    fn installer_note(&self, installer: &Installer) -> String {
        let id = if installer.prequalified {
            "connections-note-prequalified"
        } else {
            "connections-note-area-supplier"
        };
        self.desk.texts.text(id)
    }
}
