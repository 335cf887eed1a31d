use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// `GET /v1/forms`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forms {
    /// Which edition of the list this is.
    pub version: u64,
    /// The forms in the order to show.
    pub forms: Vec<Form>,
}

/// Something that a customer can order or tell, as the company asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// The server's id of it.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Where it is found.
    #[serde(default)]
    pub place: FormPlace,
    /// What its button says.
    pub button: FormButton,
    /// What to know before filling it in, as HTML from a stranger.
    #[serde(default)]
    pub help: Option<String>,
    /// What to fill in, in order.
    pub fields: Vec<FormField>,
}

/// Where a form is found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FormPlace {
    /// In the list Bestilling av tjenester.
    #[default]
    Menu,
    /// On a page, which leads to it; also a place that this version does not know.
    #[serde(other)]
    Page,
}

/// The words on a form's button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FormButton {
    /// Åpne.
    Open,
    /// Søk.
    Apply,
    /// Bestill.
    Order,
    /// Registrer.
    Register,
    /// Send skjema; also of a word that this version does not know.
    #[serde(other)]
    Send,
}

/// Something to fill in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormField {
    /// The id that its value is sent with.
    pub id: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: FieldKind,
    /// Its name; of a consent, the sentence that is agreed to.
    pub label: String,
    /// More about it, as HTML from a stranger.
    #[serde(default)]
    pub help: Option<String>,
    /// What its value must be like.
    #[serde(default)]
    pub rules: FieldRules,
    /// What to choose from, when it is a choice.
    #[serde(default)]
    pub choices: Vec<Choice>,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// Text.
    Text,
    /// A number.
    Number,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A day.
    Date,
    /// One of several.
    Choice,
    /// Yes to a sentence.
    Consent,
    /// Files.
    Attachment,
    /// A Norwegian bank account: 11 digits, mod 11.
    AccountNumber,
    /// A Norwegian organisation: 9 digits, mod 11.
    OrganisationNumber,
    /// One of the customer's points.
    MeteringPoint,
    /// What the form is about, by the server's id of it: the page that led to the form fills it in.
    Reference,
    /// Something that this version does not know: the form cannot be sent from it.
    #[serde(other)]
    Unknown,
}

/// What a value must be like. A rule that is not there does not hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a rule of the contract, on or off")]
pub struct FieldRules {
    /// It must be filled in.
    pub required: bool,
    /// The text may have several lines.
    pub multiline: bool,
    /// The longest text, in letters.
    pub max_length: Option<u32>,
    /// The smallest number.
    pub min: Option<Decimal>,
    /// The largest number.
    pub max: Option<Decimal>,
    /// The day is today or later.
    pub not_before_today: bool,
    /// The day is today or earlier.
    pub not_after_today: bool,
    /// The most files.
    pub max_files: Option<u32>,
    /// The kinds of file, as media types; any when there are none.
    pub accept: Vec<String>,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What is sent.
    pub id: String,
    /// What is shown.
    pub label: String,
}
