use serde::Serialize;

use crate::api::wire::ExchangeState;
use crate::rich_text::RichText;
use crate::screens::{Figure, FormLink, Frame, PointHeader};

/// What Målerbytte shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MeterExchangesState {
    /// What is around it.
    pub frame: Frame,
    /// A sentence in the place of the list when there are none.
    pub none: Option<String>,
    /// Those to come first.
    pub exchanges: Vec<ExchangeRow>,
    /// What an exchange means.
    pub about: RichText,
}

/// An exchange in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExchangeRow {
    /// The server's id, to open it with.
    pub id: String,
    /// Where.
    pub point: PointHeader,
    /// `onsdag 22. november 2023 kl. 08:00–12:00`.
    pub window: String,
    /// Chooses the icon.
    pub kind: ExchangeState,
    /// `Avtalt`, `Utført`, `Avlyst`, `Tiden er passert`.
    pub state: String,
    /// `Du har bedt om: fredag 24. november 2023, formiddag`, once the company has received that.
    pub asked: Option<Figure>,
    /// All of it as it is read aloud.
    pub spoken: String,
}

/// One exchange.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExchangeDetail {
    /// What is around it.
    pub frame: Frame,
    /// Where and when.
    #[serde(flatten)]
    pub head: ExchangeRow,
    /// Reason, time, power off, presence.
    pub fields: Vec<Figure>,
    /// What an exchange means.
    pub about: RichText,
    /// `Be om en annen tid`, while the fitter is to come and the company takes that from the app.
    pub change: Option<FormLink>,
    /// `Andre tider`, when there are any.
    pub windows_title: Option<String>,
    /// The times that can be had.
    pub windows: Vec<WindowRow>,
}

/// Another time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WindowRow {
    /// Its beginning, to choose it with (RFC 3339).
    pub id: String,
    /// `torsdag 23. november 2023 kl. 12:00–16:00`.
    pub text: String,
}
