use serde_saphyr::Location;

use super::context::Context;
use super::one_or_many::OneOrMany;
use crate::load::LoadError;
use crate::load::one_line::quote;
use crate::tariff::CustomerGroup;

/// The customer groups of a tariff, from `kundegrupper` or the older `kundegruppe`.
pub(super) fn customer_groups(
    context: &Context<'_>,
    at: Location,
    present: Option<OneOrMany>,
    older: Option<OneOrMany>,
) -> Result<Vec<CustomerGroup>, LoadError> {
    let list = match (present, older) {
        (Some(_), Some(older)) => {
            return Err(context.error(older.at, "kundegruppe and kundegrupper both stand"));
        }
        (present, older) => context.required(at, "kundegrupper", present.or(older))?,
    };
    let mut groups = Vec::new();
    for word in &list.texts {
        for group in context.value("kundegrupper", word, groups_of)? {
            if !groups.contains(group) {
                groups.push(*group);
            }
        }
    }
    if groups.is_empty() { Err(context.error(list.at, "kundegrupper is empty")) } else { Ok(groups) }
}

fn groups_of(word: &str) -> Result<&'static [CustomerGroup], String> {
    use CustomerGroup::{HolidayHome, Household, SmallBusiness};
    match word.trim().to_lowercase().as_str() {
        "husholdning" => Ok(&[Household]),
        "fritid" | "hytte" => Ok(&[HolidayHome]),
        "privat" => Ok(&[Household, HolidayHome]),
        "liten_næring" | "næring" => Ok(&[SmallBusiness]),
        _ => Err(format!("{} is none of husholdning, fritid, liten_næring", quote(word))),
    }
}
