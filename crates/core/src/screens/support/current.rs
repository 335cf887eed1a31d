use std::collections::BTreeMap;

use nettleie::quantity::{Energy, Money, UnitPrice};
use nettleie::support::{
    SupportBasis, SupportTerms, norgespris_cap, norgespris_terms, support_cap, support_terms,
};
use rust_decimal::Decimal;

use super::CurrentSupport;
use crate::format::NO_BREAK_SPACE;
use crate::screens::Figure;
use crate::screens::desk::Desk;
use crate::screens::settling::{StateKind, Terms};
use crate::screens::today::Today;

/// What applies on the server's today; `spot` is the price of the present hour, without VAT.
pub(super) fn of(
    desk: &Desk,
    terms: &Terms,
    today: Today,
    spot: Option<UnitPrice>,
    so_far: &BTreeMap<StateKind, Money>,
) -> CurrentSupport {
    let day = today.date();
    let kind = terms.state_kind_on(day);
    let (rule, now) = match kind {
        Some(StateKind::Support) => match support_terms(day) {
            Some(rule) => {
                let cap = support_cap(terms.agreed_on(day).dwellings);
                (support_rule(desk, terms, rule, cap), support_now(desk, terms, rule, spot))
            }
            None => (desk.texts.text("support-rule-unknown"), None),
        },
        Some(StateKind::Norgespris) => match (norgespris_terms(day), norgespris_cap(terms.group)) {
            (Some(rule), Some(cap)) => {
                let price = terms.vat().on_price(rule.price);
                let arguments =
                    [("price", desk.format.price(price).into()), ("cap", whole_kwh(desk, cap).into())];
                (desk.texts.text_with("support-rule-norgespris", arguments), None)
            }
            _ => (desk.texts.text("support-rule-unknown"), None),
        },
        None => (desk.texts.text("support-rule-none"), None),
    };
    CurrentSupport {
        agreement: desk.texts.text(kind.map_or("support-none", StateKind::name)),
        rule,
        so_far: figures(desk, so_far),
        now,
    }
}

/// One figure for each kind of amount, as it is shown to the customer.
pub(super) fn figures(desk: &Desk, amounts: &BTreeMap<StateKind, Money>) -> Vec<Figure> {
    let figure = |(kind, amount): (&StateKind, &Money)| desk.money_figure(kind.name(), kind.shown(*amount));
    amounts.iter().map(figure).collect()
}

/// `5 000 kWh`.
pub(super) fn whole_kwh(desk: &Desk, energy: Energy) -> String {
    format!("{}{NO_BREAK_SPACE}kWh", desk.format.plain(energy.kwh()))
}

fn support_rule(desk: &Desk, terms: &Terms, rule: SupportTerms, cap: Energy) -> String {
    let id = match rule.basis {
        SupportBasis::Hour => "support-rule-hour",
        SupportBasis::MonthlyMean => "support-rule-month",
    };
    let arguments = [
        ("share", desk.format.percent(rule.share * Decimal::ONE_HUNDRED).into()),
        ("threshold", desk.format.price(terms.vat().on_price(rule.threshold)).into()),
        ("cap", whole_kwh(desk, cap).into()),
    ];
    desk.texts.text_with(id, arguments)
}

fn support_now(desk: &Desk, terms: &Terms, rule: SupportTerms, spot: Option<UnitPrice>) -> Option<Figure> {
    let spot = spot.filter(|_| rule.basis == SupportBasis::Hour)?;
    Some(desk.price_figure("support-now", terms.vat().on_price(rule.per_kwh(spot))))
}
