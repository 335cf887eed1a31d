use kundeapp_core::screens::prices::PricesState;

use super::frame::{figures, frame, notes};
use super::rich_text::wrapped;
use super::table::bill;

/// Nettleiepriser: tiers, energy charge, taxes and what feeding in gives.
pub fn prices(state: &PricesState) -> String {
    let headings =
        [&state.category, &state.validity, &state.next].into_iter().flatten().cloned().collect::<Vec<_>>();
    let mut text = format!("{}{}\n{}\n\n", frame(&state.frame), headings.join(" · "), state.vat.basis);
    let tiers = state.tiers.iter().map(|price| {
        let own = if price.own { "›" } else { " " };
        let name = format!("{own} {}", price.tier.name);
        vec![
            name,
            price.tier.span.clone(),
            price.tier.monthly.clone(),
            if state.vat.on { price.tier.monthly_without_vat.clone() } else { String::new() },
        ]
    });
    text += &bill(&tiers.collect::<Vec<_>>());
    text += &state.basis.as_ref().map_or_else(String::new, |basis| format!("  {basis}\n"));
    text += &state.own_tier.as_ref().map_or_else(String::new, |own| format!("  {own}\n"));
    // A column for the hours, which need no heading, after the first.
    let mut headings = state.energy_headings.clone();
    headings.insert(headings.len().min(1), String::new());
    let headings = (!state.energy.is_empty()).then_some(headings);
    let energy = state.energy.iter().map(|price| {
        vec![
            price.name.clone(),
            price.hours.clone().unwrap_or_default(),
            price.price.clone(),
            price.with_taxes.clone(),
        ]
    });
    text += &format!("\n{}", bill(&headings.into_iter().chain(energy).collect::<Vec<_>>()));
    text += &figures(state.power.iter().chain(&state.taxes).chain(&state.feed_in));
    text += &notes(&state.notes);
    text += &format!("\n{}\n", state.parts_title);
    for part in &state.parts {
        text += &wrapped(&format!("{}: {}", part.title, part.text), "  ", "    ");
    }
    text
}
