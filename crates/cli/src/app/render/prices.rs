use kundeapp_core::screens::prices::PricesState;

use super::frame::{figures, frame, notes};
use super::table::{bill, table};

/// Nettleiepriser: tiers, energy charge, taxes and what feeding in gives.
pub fn prices(state: &PricesState) -> String {
    let headings =
        [&state.category, &state.validity, &state.next].into_iter().flatten().cloned().collect::<Vec<_>>();
    let mut text = format!("{}{}\n", frame(&state.frame), headings.join(" · "));
    let tiers = state.tiers.iter().map(|price| {
        let own = if price.own { "›" } else { " " };
        let name = format!("{own} {}", price.tier.name);
        vec![
            name,
            price.tier.span.clone(),
            price.tier.monthly.clone(),
            price.tier.monthly_without_vat.clone(),
        ]
    });
    text += &bill(&tiers.collect::<Vec<_>>());
    text += &state.own_tier.as_ref().map_or_else(String::new, |own| format!("  {own}\n"));
    let energy = state.energy.iter().map(|price| {
        vec![
            price.name.clone(),
            price.hours.clone().unwrap_or_default(),
            price.price.clone(),
            price.with_taxes.clone(),
        ]
    });
    text += &format!("\n{}", table(&energy.collect::<Vec<_>>()));
    text += &figures(state.power.iter().chain(&state.taxes).chain(&state.feed_in));
    text + &notes(&state.notes)
}
