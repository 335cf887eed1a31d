use serde_saphyr::Spanned;

use super::context::{Context, split};
use super::customer_groups::customer_groups;
use super::energy_charge::energy_charge;
use super::fixed_charge::fixed_charge;
use super::scalar::Text;
use super::wire::TariffWire;
use crate::load::LoadError;
use crate::load::date::parse_date;
use crate::load::extra_free_day::extra_free_day;
use crate::load::name::printable_name;
use crate::load::one_line::quote;
use crate::tariff::{Tariff, Validity};

/// One entry of `tariffer`.
pub(super) fn tariff(context: &mut Context<'_>, entry: Spanned<TariffWire>) -> Result<Tariff, LoadError> {
    let (wire, at) = split(entry);
    for key in &wire.unknown.0 {
        context.warn(at, &format!("the unknown key {} of this tariff is ignored", quote(key)));
    }
    let validity = validity(context, at, wire.gyldig_fra.as_ref(), wire.gyldig_til.as_ref())?;
    let fixed = context.required(at, "fastledd", wire.fastledd)?;
    let energy = context.required(at, "energiledd", wire.energiledd)?;
    let mut energy = energy_charge(context, energy)?;
    for day in wire.ekstra_fridager.iter().flat_map(|list| &list.texts) {
        energy.extra_free_days.push(context.value("ekstra_fridager", day, extra_free_day)?);
    }
    Ok(Tariff {
        groups: customer_groups(context, at, wire.kundegrupper, wire.kundegruppe)?,
        name: name(context, wire.navn.as_ref())?,
        validity,
        energy,
        capacity: fixed_charge(context, fixed)?,
        feed_in: None,
    })
}

fn name(context: &Context<'_>, text: Option<&Text>) -> Result<Option<String>, LoadError> {
    let given = text.filter(|text| !text.value.trim().is_empty());
    given.map(|text| context.value("navn", text, |name| printable_name(name.trim()))).transpose()
}

fn validity(
    context: &Context<'_>,
    at: serde_saphyr::Location,
    from: Option<&Text>,
    to: Option<&Text>,
) -> Result<Validity, LoadError> {
    let first = context.required_value(at, "gyldig_fra", from, parse_date)?;
    let end = to.filter(|text| !text.value.is_empty());
    let after_last = end.map(|text| context.value("gyldig_til", text, parse_date)).transpose()?;
    let place = end.map_or(at, |text| text.referenced);
    Validity::new(first, after_last).ok_or_else(|| {
        context.error(
            place,
            "gyldig_til is not after gyldig_fra: the tariff would never apply (gyldig_til is exclusive)",
        )
    })
}
