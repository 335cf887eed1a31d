use crate::store::testing::{date, id, invoice, point, store_with};

#[test]
fn bills_come_newest_period_first_and_a_new_edition_replaces() {
    let store = store_with(&[point(1, &[("2024-01-15", "2024-06-20")])]);
    let bills = [
        invoice("move-in", 1, "2024-01-15", "2024-02-01"),
        invoice("february", 1, "2024-02-01", "2024-03-01"),
        invoice("former resident", 1, "2024-01-01", "2024-01-15"),
        invoice("move-out", 1, "2024-06-01", "2024-07-01"),
        invoice("next resident", 1, "2024-06-20", "2024-07-01"),
        invoice("unknown point", 2, "2024-02-01", "2024-03-01"),
    ];
    assert_eq!(store.write(|writer| writer.put_invoices(&bills)), Ok(3));
    assert_eq!(store.write(|writer| writer.put_invoices(&bills)), Ok(0), "nothing new");
    let mut again = bills[1].clone();
    again.number = "100999".to_owned();
    assert_eq!(store.write(|writer| writer.put_invoices(std::slice::from_ref(&again))), Ok(1));
    let newest = store.read(|reader| reader.invoices(id(1), 2)).unwrap();
    assert_eq!(newest, [bills[3].clone(), again.clone()]);
    assert_eq!(store.read(|reader| reader.invoice("february")), Ok(Some(again)));
    assert_eq!(store.read(|reader| reader.invoice("former resident")), Ok(None));
}

#[test]
fn a_bill_printed_from_before_the_move_is_kept_when_it_says_whose_contract_it_is_of() {
    let store = store_with(&[point(1, &[("2024-01-20", "")])]);
    let bill = |name: &str, contract_from: &str| {
        let contract_from = Some(date(contract_from));
        crate::api::wire::Invoice { contract_from, ..invoice(name, 1, "2024-01-01", "2024-02-01") }
    };
    let bills = [
        bill("own", "2024-01-20"),
        bill("former resident", "2021-05-01"),
        bill("former resident, whole month", "2024-01-01"),
        invoice("nobody says", 1, "2024-01-01", "2024-02-01"),
    ];
    assert_eq!(store.write(|writer| writer.put_invoices(&bills)), Ok(1));
    let kept = store.read(|reader| reader.invoices(id(1), 9)).unwrap();
    assert_eq!(kept, bills[..1]);
    store.write(|writer| writer.put_points(&[point(1, &[("2024-02-01", "")])])).unwrap();
    assert_eq!(store.read(|reader| reader.invoices(id(1), 9)), Ok(vec![]), "the contract is corrected");
}
