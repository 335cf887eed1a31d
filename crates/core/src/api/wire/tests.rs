use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::*;

fn read<T: DeserializeOwned>(json: &Value) -> Result<T, String> {
    serde_json::from_str(&json.to_string()).map_err(|error| error.to_string())
}

/// What comes in goes out again the same.
fn round_trip<T: DeserializeOwned + Serialize>(json: &Value) -> String {
    let parsed: T = read(json).unwrap();
    let written = serde_json::to_value(&parsed).unwrap();
    let again: T = read(&written).unwrap();
    assert_eq!(serde_json::to_value(&again).unwrap(), written);
    serde_json::to_string_pretty(&written).unwrap()
}

fn point() -> Value {
    json!({"id":"999900000000000015","name":"Hus","address":{"street":"Storebotn 1","postcode":"5309","city":"Kleppestø"},
        "area":"askoy","price_area":"NO5","tax_zone":"standard","group":"holiday-home","meter_number":"6970631400000001",
        "access":"own","contract_periods":[{"from":"2023-01-01","to":null}],"directions":["consumption","production"],
        "agreements":[{"kind":"support","from":"2023-01-01","to":"2026-01-01"},{"kind":"norgespris","from":"2026-01-01","to":null}],
        "billing":{"kind":"through_billed","supplier":"Kraftleverandøren"},"a_field_of_next_year":{"deep":[1]}})
}

fn block(day: &str, count: usize) -> Value {
    json!({"point":"999900000000000015","direction":"consumption","day":day,"resolution":60,
        "wh":vec![1050; count],"quality":[["measured",count]],"registered_at":"2026-04-02T06:12:00+02:00"})
}

fn invoice(status: &str) -> Value {
    json!({"id":"i-1","number":"100234","point":"999900000000000015","period":{"from":"2026-10-01","to":"2026-11-01"},
        "issued":"2026-11-03","due":"2026-11-20","kid":"0012345678903","status":status,"supplier":null,
        "lines":[{"kind":"energy","name":"Høylast","kwh":"610.500","ore_per_kwh":"25.325","nok":"154.61"},
            {"kind":"capacity","name":"Kapasitetsledd","nok":"-0.50"}],
        "total_nok":"525.59","vat_nok":"105.12"})
}

#[test]
fn bodies_of_the_contract_are_read_and_written_alike() {
    insta::assert_snapshot!(
        "metering_point",
        round_trip::<MeteringPoints>(&json!({"metering_points":[point()]}))
    );
    insta::assert_snapshot!("invoices", round_trip::<Invoices>(&json!({"invoices":[invoice("due")]})));
    insta::assert_snapshot!(
        "changes",
        round_trip::<Changes>(
            &json!({"cursor":"41","now":"2026-11-21T12:00:00+01:00","values":{"days":0},"metering_points":3,
            "invoices":5,"tariffs":7,"spot":{"NO5":12,"NO1":9},"ended_access":["999900000000000015"]})
        )
    );
    insta::assert_snapshot!(
        "customer",
        round_trip::<Customer>(&json!({"id":"c-private","kind":"co_operative","name":"Borettslaget"}))
    );
    let prices: Vec<_> =
        (0..24).map(|hour| format!("{}0.{hour:05}", if hour == 3 { "-" } else { "" })).collect();
    insta::assert_snapshot!(
        "spot",
        round_trip::<SpotPrices>(&json!({"area":"NO5","days":[
            {"day":"2026-11-20","resolution":60,"final":true,"nok_per_kwh":prices}]}))
    );
    insta::assert_snapshot!(
        "tariffs",
        round_trip::<Tariffs>(
            &json!({"version":7,"book":{"company":"Eksempelnett AS","sources":[],"tariffs":[{
            "groups":["household"],"name":"Øst","valid_from":"2026-07-01",
            "energy":{"base_ore_per_kwh":"13.6","exceptions":[{"name":"Dag","hours":"6-21","ore_per_kwh":"25.6"}]},
            "capacity":{"tiers":{"basis":"three_daily_peaks","lower_bound":"inclusive",
                "table":[{"from":"0","nok_per_year":"1344"},{"from":"2","nok_per_year":"2232"}]}}}]}})
        )
    );
}

#[test]
fn a_page_of_values_keeps_its_gaps() {
    let mut gappy = block("2026-04-01", 24);
    gappy["wh"] = json!([vec![json!(1050); 2], vec![Value::Null; 22]].concat());
    gappy["quality"] = json!([["measured", 1], ["estimated", 1], ["missing", 22]]);
    let page: ValuesPage = read(&json!({"blocks":[gappy],"next":"p2"})).unwrap();
    assert_eq!(page.blocks[0].values().iter().flatten().count(), 2);
    insta::assert_snapshot!("values", serde_json::to_string(&page).unwrap());
}

#[test]
fn a_day_has_as_many_values_as_the_clock_says() {
    for (day, hours) in [("2026-03-29", 23), ("2026-10-25", 25), ("2026-04-01", 24)] {
        assert!(read::<DayBlock>(&block(day, hours)).is_ok(), "{day}");
        for wrong in [hours - 1, hours + 1, 0, hours * 4] {
            assert!(read::<DayBlock>(&block(day, wrong)).unwrap_err().contains("intervals"), "{day} {wrong}");
        }
        let mut quarters = block(day, hours * 4);
        quarters["resolution"] = json!(15);
        assert!(read::<DayBlock>(&quarters).is_ok(), "{day} quarters");
    }
}

#[test]
fn a_day_block_that_contradicts_itself_is_refused() {
    let with = |field: &str, value: Value| {
        let mut changed = block("2026-04-01", 24);
        changed[field] = value;
        read::<DayBlock>(&changed).unwrap_err()
    };
    assert!(with("quality", json!([["measured", 23]])).contains("cover"));
    assert!(with("quality", json!([["measured", 24], ["missing", 0]])).contains("cover"));
    assert!(with("quality", json!([["missing", 24]])).contains("contradicts"));
    assert!(with("wh", json!(vec![Value::Null; 24])).contains("contradicts"));
    assert!(with("wh", json!(vec![100_000_001_u64; 24])).contains("more than any"));
    assert!(with("wh", json!(vec![-1; 24])).contains("invalid"));
    assert!(with("wh", json!(vec![1.5; 24])).contains("invalid"));
    assert!(with("quality", json!([["guessed", 24]])).contains("unknown variant"));
    assert!(with("resolution", json!(30)).contains("30 minutes"));
    assert!(with("point", json!("12345")).contains("18 digits"));
    assert!(with("point", json!("999900000000000018")).contains("check digit"));
    assert!(
        with("day", json!("2026-02-30")).contains("date")
            || with("day", json!("2026-02-30")).contains("range")
    );
}

#[test]
fn a_through_billed_bill_has_a_supplier_and_nothing_to_pay() {
    let mut bill = invoice("through_billed");
    assert!(read::<Invoice>(&bill).unwrap_err().contains("no KID"));
    bill["kid"] = Value::Null;
    bill["due"] = Value::Null;
    assert!(read::<Invoice>(&bill).unwrap_err().contains("names its supplier"));
    bill["supplier"] = json!("Kraftleverandøren");
    let payment = read::<Invoice>(&bill).unwrap().payment;
    assert_eq!(payment, Payment::ThroughBilled { supplier: "Kraftleverandøren".into() });
}

#[test]
fn a_bill_to_be_paid_says_how_and_when() {
    for status in ["due", "overdue"] {
        for field in ["kid", "due"] {
            let mut bill = invoice(status);
            bill[field] = Value::Null;
            assert!(
                read::<Invoice>(&bill).unwrap_err().contains("KID and a due date"),
                "{status} without {field}"
            );
        }
    }
    let mut bill = invoice("paid");
    bill["supplier"] = json!("Kraftleverandøren");
    assert!(read::<Invoice>(&bill).unwrap_err().contains("only a through-billed"));
    let mut bill = invoice("due");
    bill["kid"] = json!("12 34");
    assert!(read::<Invoice>(&bill).unwrap_err().contains("2-25 digits"));
    let mut bill = invoice("due");
    bill["period"]["to"] = json!("2026-10-01");
    assert!(read::<Invoice>(&bill).unwrap_err().contains("empty"));
}

#[test]
fn amounts_come_as_text_and_are_exact() {
    let with = |nok: Value| {
        let mut bill = invoice("due");
        bill["total_nok"] = nok;
        read::<Invoice>(&bill).map(|bill| bill.total.nok().to_string())
    };
    assert_eq!(with(json!("0.1")).as_deref(), Ok("0.1"));
    for wrong in [json!(525.59), json!("525,59"), json!(""), json!("1e30"), json!("99999999999"), Value::Null]
    {
        assert!(with(wrong.clone()).is_err(), "{wrong}");
    }
}

#[test]
fn energy_on_a_bill_is_whole_watt_hours() {
    let with = |kwh: &str| {
        let mut bill = invoice("due");
        bill["lines"][0]["kwh"] = json!(kwh);
        read::<Invoice>(&bill).map(|bill| bill.lines[0].kwh.map(nettleie::quantity::Energy::wh))
    };
    assert_eq!(with("250000.001"), Ok(Some(250_000_001)));
    assert!(with("0.0001").is_err());
    assert!(with("-1").is_err());
}

#[test]
fn spot_prices_fit_their_day() {
    let day = |count: usize, minutes: u32| {
        read::<SpotDay>(
            &json!({"day":"2026-10-25","resolution":minutes,"final":false,"nok_per_kwh":vec!["0.8"; count]}),
        )
    };
    assert!(day(25, 60).is_ok());
    assert!(day(100, 15).is_ok());
    assert!(day(24, 60).unwrap_err().contains("needs 25"));
    assert!(day(50, 30).is_err());
    let hour = day(25, 60).unwrap();
    assert_eq!(hour.prices()[0].to_string(), "80");
}

#[test]
fn unknown_login_methods_are_skipped() {
    let methods: LoginMethods =
        read(&json!({"methods":[{"id":"email"},{"id":"passkey","x":1},{"id":"bankid_mobile"}]})).unwrap();
    assert_eq!(methods.methods, [LoginMethod::Email, LoginMethod::BankIdMobile]);
    assert_eq!(
        serde_json::to_value(&methods).unwrap(),
        json!({"methods":[{"id":"email"},{"id":"bankid_mobile"}]})
    );
}

#[test]
fn periods_that_end_before_they_begin_are_refused() {
    let mut hus = point();
    hus["contract_periods"] = json!([{"from":"2023-01-01","to":"2023-01-01"}]);
    assert!(read::<MeteringPoint>(&hus).unwrap_err().contains("ends on"));
    let mut hus = point();
    hus["agreements"][0]["to"] = json!("2020-01-01");
    assert!(read::<MeteringPoint>(&hus).unwrap_err().contains("ends on"));
}
