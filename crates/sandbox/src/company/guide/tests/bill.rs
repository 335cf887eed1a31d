use nettleie::quantity::Money;
use nettleie::settlement::LineKind;

use super::*;

fn october() -> MonthSettlement {
    month(range("2023-10-01", "2023-11-01"))
}

#[test]
fn october_s_grid_rent_is_779_76_kr() {
    assert_eq!(october().grid_rent().to_string(), "779.76");
}

#[test]
fn october_s_bill_is_779_76_kr_since_no_hour_has_support() {
    let october = october();
    assert_eq!(october.sum_of(LineKind::Support), Money::ZERO);
    assert_eq!(october.total().to_string(), "779.76");
}

#[test]
fn october_s_lines_are_energy_by_day_and_night_capacity_tax_and_enova() {
    let lines: Vec<_> = october()
        .lines
        .iter()
        .map(|line| {
            let kwh = line.energy.map(|energy| energy.to_string()).unwrap_or_default();
            format!("{} {kwh} {}", line.kind.id(), line.amount)
        })
        .collect();
    assert_eq!(
        lines,
        [
            "energy 981.640 142.46",
            "energy 530.560 50.47",
            "capacity  268.51",
            "consumption_tax 1512.200 299.42",
            "enova 1512.200 18.90",
            "support 1512.200 0.00",
        ]
    );
}

#[test]
fn no_month_passes_the_cap_of_the_support() {
    let cap = nettleie::support::support_cap(1);
    assert!(settled(range("2023-01-01", "2023-11-13")).iter().all(|month| month.energy < cap));
}
