use rust_decimal::Decimal;
use serde::Deserialize;

use crate::content::forms::Form;

/// A form as it was described to the app.
#[derive(Debug, Deserialize)]
pub struct Description {
    pub id: String,
    pub fields: Vec<Field>,
}

#[derive(Debug, Deserialize)]
pub struct Field {
    pub id: String,
    #[serde(rename = "type")]
    pub kind: Kind,
    #[serde(default)]
    pub rules: Rules,
    #[serde(default)]
    pub choices: Vec<Choice>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
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
    Reference,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a rule of the contract, on or off")]
pub struct Rules {
    pub required: bool,
    pub multiline: bool,
    pub max_length: Option<usize>,
    pub min: Option<Decimal>,
    pub max: Option<Decimal>,
    pub not_before_today: bool,
    pub not_after_today: bool,
    pub max_files: Option<usize>,
    pub accept: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct Choice {
    pub id: String,
}

impl Description {
    /// The form with an id among those that are offered.
    pub fn find(forms: &[Form], id: &str) -> Option<Self> {
        let found = forms.iter().find(|form| form.id == id)?;
        serde_json::to_value(found).and_then(serde_json::from_value).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Texts;
    use crate::content::forms::Forms;

    #[test]
    fn every_form_that_is_offered_can_be_checked() {
        for form in Forms::load(&Texts::default().forms).unwrap().forms {
            let described = Description::find(std::slice::from_ref(&form), &form.id).unwrap();
            assert_eq!(described.fields.len(), form.fields.len(), "{}", form.id);
        }
    }
}
