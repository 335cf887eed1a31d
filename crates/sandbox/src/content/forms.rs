//! Forms, described field by field: the file has them as the wire does.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// All forms.
#[derive(Debug, Deserialize)]
pub struct Forms {
    /// Raised with every change of the file.
    pub version: i64,
    pub forms: Vec<Form>,
}

/// Something that a customer can ask for.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema)]
pub struct Form {
    #[schema(examples("antenna"))]
    pub id: String,
    pub title: String,
    /// Absent: in the list of what can be ordered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub place: Option<Place>,
    pub button: Button,
    /// HTML, not to be trusted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub help: Option<String>,
    pub fields: Vec<Field>,
}

/// Where a form is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = FormPlace)]
pub enum Place {
    /// In the list of what can be ordered.
    Menu,
    /// On a page of customer service, which names it and says what it is about.
    Page,
}

/// What the button of a form does.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Button {
    Open,
    Apply,
    Order,
    Register,
    Send,
}

/// One thing to fill in.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema)]
#[schema(as = FormField)]
pub struct Field {
    pub id: String,
    pub r#type: FieldType,
    pub label: String,
    /// HTML, not to be trusted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub help: Option<String>,
    pub rules: Rules,
    /// What a choice is between.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub choices: Vec<Choice>,
}

/// What is filled in.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FieldType {
    Text,
    Number,
    Email,
    Phone,
    Date,
    Choice,
    Consent,
    Attachment,
    AccountNumber,
    OrganisationNumber,
    MeteringPoint,
    /// What the form is about, by its id on the page that leads to the form.
    Reference,
}

/// What may be filled in; absent: anything.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema)]
#[schema(as = FormRules)]
pub struct Rules {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub required: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub multiline: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub max_length: Option<u32>,
    /// Decimal text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub min: Option<String>,
    /// Decimal text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub max: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub not_before_today: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub not_after_today: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub max_files: Option<u32>,
    /// Media types.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub accept: Option<Vec<String>>,
}

/// One of a choice's alternatives.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema)]
#[schema(as = FormChoice)]
pub struct Choice {
    pub id: String,
    pub label: String,
}

impl Forms {
    pub fn load(json: &str) -> Result<Self, String> {
        super::read("forms.json", json)
    }

    /// The id, where there is such a form.
    pub fn offered<'a>(&self, id: &'a str) -> Option<&'a str> {
        self.forms.iter().any(|form| form.id == id).then_some(id)
    }
}
