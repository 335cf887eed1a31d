//! Who the guide's customer is: one household with one point, named by role.

use nettleie::identifiers::Gsrn;

use super::market::PRICE_AREA;
use super::moment::first_day;
use crate::company::register::Register;
use crate::db::company::{Agreement, Contract, Customer, MeteringPoint};

/// What the point's register entry says in place of one of the drawn households.
pub const HOUSEHOLD: &str = "guide";

const CUSTOMER: &str = "c-guide";
/// The last digits of the point's and the meter's numbers, away from those of the demo customers.
const NUMBER: u64 = 5_309;
/// The invented supplier that bills the grid rent.
const SUPPLIER: &str = "Eksempelkraft";

/// The register of the guide's sandbox. `None` only if its id had no check digit.
pub fn register() -> Option<Register> {
    let point = point()?;
    Some(Register {
        customers: vec![Customer {
            id: CUSTOMER.to_owned(),
            kind: "private".to_owned(),
            name: "Veiledningens kunde".to_owned(),
            email: Some("veiledning@example.com".to_owned()),
            phone: Some("90000009".to_owned()),
        }],
        contracts: vec![Contract {
            point: point.id.clone(),
            customer: CUSTOMER.to_owned(),
            from: first_day(),
            to: None,
            supplier: Some(SUPPLIER.to_owned()),
        }],
        agreements: vec![Agreement {
            point: point.id.clone(),
            kind: "support".to_owned(),
            from: first_day(),
            to: None,
            dwellings: None,
        }],
        authorisations: Vec::new(),
        points: vec![point],
    })
}

fn point() -> Option<MeteringPoint> {
    Some(MeteringPoint {
        id: Gsrn::with_check_digit(99_990_000_000_000_000 + NUMBER)?.to_string(),
        name: "Bolig".to_owned(),
        street: "Storebotn".to_owned(),
        postcode: "5309".to_owned(),
        city: "Kleppestø".to_owned(),
        area: "askoy".to_owned(),
        price_area: PRICE_AREA.to_owned(),
        tax_zone: "standard".to_owned(),
        tariff_group: "household".to_owned(),
        meter_number: format!("69706314{NUMBER:08}"),
        household: HOUSEHOLD.to_owned(),
        feeds_in: false,
        billed_kw: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guide_s_customer_has_one_through_billed_point_with_support() {
        let register = register().unwrap();
        let [point] = register.points.as_slice() else { panic!("not one point") };
        assert!(point.id.starts_with("9999") && point.id.parse::<Gsrn>().is_ok(), "{}", point.id);
        assert!(register.contracts.iter().all(|one| one.point == point.id && one.supplier.is_some()));
        assert!(register.agreements.iter().all(|one| one.point == point.id && one.kind == "support"));
        assert_eq!((register.contracts.len(), register.agreements.len()), (1, 1));
        assert_eq!((point.postcode.as_str(), point.city.as_str()), ("5309", "Kleppestø"));
    }
}
