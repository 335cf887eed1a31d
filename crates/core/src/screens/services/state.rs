use serde::Serialize;

use super::Icon;
use crate::api::wire::{InspectionResult, Severity};
use crate::screens::{Frame, PointHeader};

/// What Flere tjenester shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ServicesState {
    /// What is around it.
    pub frame: Frame,
    /// What there is to choose.
    pub menu: Vec<MenuItem>,
    /// Whom to call.
    pub contacts: Vec<ContactState>,
    /// `Er det fare for liv? Ring driftssentralen først: …`.
    pub danger: String,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MenuItem {
    /// Chooses the screen.
    pub kind: MenuKind,
    /// Its name.
    pub label: String,
    /// How it stands, in a line: `1 frist`; that one has to log in first.
    pub state: Option<String>,
    /// Its picture.
    pub icon: Icon,
    /// It is somebody's in particular.
    pub needs_login: bool,
    /// It opens the login, since nobody is signed in.
    pub locked: bool,
    /// The company's web site: it opens instead of a screen, signed in by the address that [`crate::app::App::my_page`] gives.
    pub link: Option<String>,
    /// Name and state as they are read aloud.
    pub spoken: String,
}

/// The entries of the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MenuKind {
    /// Kontakt oss.
    Contact,
    /// Bestilling av tjenester.
    Orders,
    /// Tilsynsrapporter.
    Inspections,
    /// Min side, on the web.
    MyPage,
    /// Innstillinger.
    Settings,
    /// Gi andre tilgang.
    Authorisations,
    /// Min strømmåler.
    Meter,
    /// Elhub.
    Elhub,
    /// Måleravlesning.
    SelfReading,
    /// Tilknytning.
    Connections,
    /// Målerbytte.
    MeterExchanges,
    /// Ofte stilte spørsmål.
    Faq,
    /// Logg ut.
    LogOut,
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ContactState {
    /// Who answers.
    pub label: String,
    /// For the telephone: `+4721492506`.
    pub number: String,
    /// For the eye: `21 49 25 06`.
    pub shown: String,
    /// Both as they are read aloud.
    pub spoken: String,
}

/// What Bestilling av tjenester shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FormsState {
    /// What is around it.
    pub frame: Frame,
    /// In the company's order.
    pub forms: Vec<FormRow>,
}

/// A form in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FormRow {
    /// The server's id, to open it with.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What its button says.
    pub button: String,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// What Tilsynsrapporter shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InspectionsState {
    /// What is around it.
    pub frame: Frame,
    /// Newest first.
    pub inspections: Vec<InspectionRow>,
}

/// An inspection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InspectionRow {
    /// The server's id.
    pub id: String,
    /// Where.
    pub point: Option<PointHeader>,
    /// `1. nov. 2026`.
    pub day: String,
    /// Chooses icon and colour.
    pub kind: InspectionResult,
    /// The same in words.
    pub result: String,
    /// What must be put right.
    pub faults: Vec<FaultState>,
    /// The id of the report, to open it with.
    pub report: Option<String>,
    /// `Åpne rapporten`.
    pub report_text: String,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// Something that must be put right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FaultState {
    /// What it is.
    pub text: String,
    /// Chooses icon and colour.
    pub severity: Severity,
    /// `Alvorlig`.
    pub severity_text: String,
    /// `Frist 1. des. 2026`, `Rettet 12. nov. 2026`.
    pub state: String,
    /// It should have been put right by now.
    pub overdue: bool,
}
