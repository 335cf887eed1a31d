use serde_json::{Value, json};

use super::{Invoices, StatusKind, Verdict};
use crate::api::wire::Customer;
use crate::i18n::Language;
use crate::screens::testing::{bill, day, desk, house_with_values, house_without_values};
use crate::store::Slot;
use crate::store::testing::{TestStore, date, id};

/// October as the engine settles the hours of the test store, to the øre.
fn october(more: &Value) -> Value {
    let mut bill = json!({"lines": [
        {"kind": "energy", "name": "Energi nettleie dag", "kwh": "999.936", "ore_per_kwh": "14.5125", "nok": "145.12"},
        {"kind": "energy", "name": "Energi nettleie natt", "kwh": "260.049", "ore_per_kwh": "9.5125", "nok": "24.74"},
        {"kind": "capacity", "nok": "195.95"},
        {"kind": "consumption_tax", "nok": "249.48"},
        {"kind": "enova", "nok": "15.75"}],
        "total_nok": "631.04", "vat_nok": "126.21"});
    for (field, value) in more.as_object().unwrap() {
        bill[field] = value.clone();
    }
    bill
}

fn billed(more: &Value) -> TestStore {
    let store = house_with_values();
    let bills = [bill("october", "2023-10-01", "2023-11-01", &october(more))];
    let customer: Customer =
        serde_json::from_value(json!({"id": "c-1", "kind": "private", "name": "Kunde"})).unwrap();
    store
        .write(|writer| {
            writer.put_customer(&customer)?;
            writer.put_invoices(&bills)
        })
        .unwrap();
    store
}

#[test]
fn twelve_months_are_listed_newest_first_with_their_status() {
    let store = house_with_values();
    let to_pay = |status: &str| json!({"status": status, "due": "2023-11-20", "kid": "0012345678903", "total_nok": "512.30"});
    let bills = [
        bill("old", "2022-10-01", "2022-11-01", &json!({})),
        bill("credit", "2023-06-01", "2023-07-01", &json!({"status": "credit", "total_nok": "-12.00"})),
        bill("paid", "2023-07-01", "2023-08-01", &json!({"total_nok": "6401.29"})),
        bill("overdue", "2023-08-01", "2023-09-01", &to_pay("overdue")),
        bill("due", "2023-09-01", "2023-10-15", &to_pay("due")),
        bill(
            "through",
            "2023-10-15",
            "2023-11-01",
            &json!({"status": "through_billed", "supplier": "Kraftleverandøren",
            "total_nok": "779.76"}),
        ),
    ];
    store.write(|writer| writer.put_invoices(&bills)).unwrap();
    insta::assert_json_snapshot!(
        "list",
        Invoices::new(desk(&store, Language::Nb), Some(id(1))).state().unwrap()
    );
    let english = Invoices::new(desk(&store, Language::En), Some(id(1))).state().unwrap();
    let texts: Vec<_> = english.invoices.iter().map(|row| row.status.text.as_str()).collect();
    assert_eq!(
        texts,
        ["Billed by Kraftleverandøren", "Due 20 Nov 2023", "Overdue since 20 Nov 2023", "Paid", "Credit"]
    );
}

#[test]
fn a_through_billed_bill_has_a_supplier_and_nothing_to_pay_here() {
    let store = billed(&json!({"status": "through_billed", "supplier": "Kraftleverandøren"}));
    let detail = Invoices::new(desk(&store, Language::Nb), Some(id(1))).detail("october").unwrap().unwrap();
    assert_eq!((detail.status.kind, detail.kid.as_ref()), (StatusKind::ThroughBilled, None));
    assert_eq!(detail.check.verdict, Verdict::Agrees);
    insta::assert_json_snapshot!("through_billed", detail);
}

#[test]
fn a_bill_that_is_wrong_is_found_out() {
    let store = billed(&json!({"status": "due", "due": "2023-11-20", "kid": "0012345678903"}));
    let detail = |store: &TestStore| {
        Invoices::new(desk(store, Language::En), Some(id(1))).detail("october").unwrap().unwrap()
    };
    assert_eq!(detail(&store).check.verdict, Verdict::Agrees);
    let row = day(date("2023-10-12"), |index| (index == 5).then_some(Slot::Missing));
    store.write(|writer| writer.put_days([(id(1), &row)])).unwrap();
    assert_eq!(detail(&store).check.verdict, Verdict::Incomplete);
    let row = day(date("2023-10-12"), |_| {
        Some(Slot::Value { wh: 100, quality: nettleie::metering::Quality::Measured })
    });
    store.write(|writer| writer.put_days([(id(1), &row)])).unwrap();
    let found = detail(&store);
    assert_eq!(found.kid.as_deref(), Some("0012345678903"));
    assert_eq!(found.check.verdict, Verdict::Differs);
    insta::assert_json_snapshot!("differs", found.check);
}

#[test]
fn without_values_or_bills_there_is_a_sentence() {
    let store = house_without_values();
    let invoices = Invoices::new(desk(&store, Language::Nb), Some(id(1)));
    assert_eq!(
        invoices.state().unwrap().frame.empty.as_deref(),
        Some("Det er ingen fakturaer for de siste tolv månedene.")
    );
    assert_eq!(invoices.detail("nothing").unwrap(), None);
    let bills = [bill("october", "2023-10-01", "2023-11-01", &october(&json!({})))];
    store.write(|writer| writer.put_invoices(&bills)).unwrap();
    let detail = invoices.detail("october").unwrap().unwrap();
    assert_eq!(detail.check.verdict, Verdict::Impossible);
}

#[test]
fn a_bill_to_be_paid_leads_to_the_page_that_takes_the_money_and_says_what_is_agreed() {
    let opened = |status: &str, more: &Value| {
        let mut fields = json!({"status": status, "due": "2023-11-20", "kid": "0012345678903"});
        fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let store = billed(&fields);
        let detail =
            Invoices::new(desk(&store, Language::Nb), Some(id(1))).detail("october").unwrap().unwrap();
        let agreed = detail.fields.iter().find(|field| field.label == "Betalingsavtale");
        (detail.pay.map(|pay| (pay.label, pay.link)), agreed.map(|field| field.value.clone()))
    };
    let link = "https://betaling.nett.example/0012345678903";
    assert_eq!(
        opened("overdue", &json!({"agreement": "efaktura", "pay_link": link})),
        (
            Some(("Betal på nett".to_owned(), link.to_owned())),
            Some("eFaktura: regningen ligger i nettbanken".to_owned())
        )
    );
    assert_eq!(opened("paid", &json!({"pay_link": link})), (None, None), "nothing to pay");
    assert_eq!(
        opened("due", &json!({"pay_link": "http://nett.example", "agreement": "vipps"})),
        (None, None)
    );
    let (_, agreed) = opened("due", &json!({"agreement": "avtale_giro"}));
    assert_eq!(agreed.as_deref(), Some("AvtaleGiro: banken betaler på forfallsdato"));
}
