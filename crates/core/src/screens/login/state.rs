use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::api::wire::LoginMethod;
use crate::auth::SessionEnd;

/// What stands before the tabs: the area, and how one signs in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LoginState {
    /// The company's name.
    pub company: String,
    /// Ditt strømnett.
    pub areas: AreaPicker,
    /// Why one must sign in again.
    pub ended: Option<EndedNotice>,
    /// How far the login has come.
    pub step: LoginStep,
    /// Why the last thing that was tried did not go well.
    pub problem: Option<ProblemNotice>,
}

/// The areas to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AreaPicker {
    /// Ditt strømnett.
    pub title: String,
    /// What choosing is for.
    pub lead: String,
    /// The company's areas in its order.
    pub rows: Vec<AreaRow>,
}

/// One area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AreaRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether it is the chosen one.
    pub chosen: bool,
}

/// A session that is over without a logout.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EndedNotice {
    /// Chooses the icon.
    pub why: SessionEnd,
    /// What happened and what to do.
    pub text: String,
    /// What waits to be sent when the same customer signs in, if anything does.
    pub unsent: Option<String>,
}

/// How far a login has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LoginStep {
    /// Velg identifiseringsmetode.
    Choose(MethodChoice),
    /// Where the code is to go.
    Recipient(RecipientField),
    /// The code that came.
    Code(CodeField),
    /// The customer is in the system browser.
    Browser(BrowserPanel),
    /// It is done.
    SignedIn,
}

/// The ways to sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MethodChoice {
    /// Velg identifiseringsmetode.
    pub title: String,
    /// What is switched on, in the server's order.
    pub methods: Vec<MethodRow>,
    /// A sentence in their place while nobody knows which, or when none is.
    pub none: Option<String>,
}

/// One way to sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MethodRow {
    /// Which.
    pub method: LoginMethod,
    /// Its name.
    pub label: String,
    /// What it comes to: a code, or ID-porten in the browser.
    pub hint: String,
    /// The picture beside it.
    pub icon: MethodIcon,
    /// Both as they are read aloud.
    pub spoken: String,
}

/// The pictures of the ways to sign in; each platform has its own of that meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MethodIcon {
    /// An identity card.
    IdentityCard,
    /// A telephone.
    Telephone,
    /// A text message.
    TextMessage,
    /// An envelope.
    Envelope,
}

/// The field for a number or an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RecipientField {
    /// The method's name.
    pub title: String,
    /// How the code will be sent.
    pub method: LoginMethod,
    /// The field's name.
    pub label: String,
    /// What the keyboard is to offer.
    pub keyboard: Keyboard,
    /// The button's name.
    pub submit: String,
    /// The way back.
    pub back: String,
}

/// What a keyboard offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Keyboard {
    /// Digits of a telephone number.
    Telephone,
    /// Letters with @.
    Email,
}

/// The field for the code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CodeField {
    /// Engangskode.
    pub title: String,
    /// Where it was sent, masked.
    pub sent: String,
    /// Until when it is good, or that only a new one helps.
    pub validity: String,
    /// How many tries are left, once one has failed.
    pub tries: Option<String>,
    /// Whether a code can be entered.
    pub open: bool,
    /// The field's name.
    pub label: String,
    /// The button's name.
    pub submit: String,
    /// Send ny kode.
    pub resend: ResendButton,
    /// The way back.
    pub back: String,
    /// When it is no longer good, for a countdown by [`crate::auth::Auth::now`].
    pub expires_at: DateTime<Utc>,
}

/// The button for another code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ResendButton {
    /// Its name.
    pub label: String,
    /// How long to wait still, in words; `None` when it can be pressed.
    pub wait: Option<String>,
    /// When it can be pressed.
    pub after: DateTime<Utc>,
}

/// What is shown while the customer is in the browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BrowserPanel {
    /// The method's name.
    pub title: String,
    /// What to do there.
    pub lead: String,
    /// Until when.
    pub until: String,
    /// The button that opens the browser again.
    pub reopen: String,
    /// The way back.
    pub back: String,
    /// When the answer comes too late.
    pub expires_at: DateTime<Utc>,
}

/// Why something did not go well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProblemNotice {
    /// Chooses the icon and where it stands.
    pub kind: ProblemKind,
    /// What happened and what to do.
    pub text: String,
    /// Whom to ask, when that is what helps.
    pub contact: Option<ContactLine>,
}

/// Where a problem lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemKind {
    /// In what was typed: beside the field.
    Field,
    /// In the login.
    Login,
    /// No network.
    Offline,
    /// The server.
    Trouble,
    /// Planned work.
    Maintenance,
    /// The app must be updated.
    AppTooOld,
    /// This device.
    Device,
}

/// A way to reach the company.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ContactLine {
    /// `Ring kundeservice: 21 49 25 06`, or its web page.
    pub text: String,
    /// What opens: `tel:…` or `https://…`.
    pub link: String,
}
