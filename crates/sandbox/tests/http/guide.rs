//! The guide's customer over the wire: the figures that the app computes from are the guide's.

use kundeapp_sandbox::SandboxConfig;
use serde_json::Value;

use crate::app::App;

const GUIDE: &str = "veiledning@example.com";

async fn get(app: &App, path: &str) -> Value {
    app.get(&app.access_token(GUIDE).await, path).await.body
}

#[tokio::test]
async fn the_guides_sandbox_stands_at_the_guides_moment() {
    let app = App::start_with(SandboxConfig::guide()).await;
    assert_eq!(get(&app, "/v1/changes").await["now"], "2023-11-13T18:30:00+01:00");
    let points = get(&app, "/v1/metering-points").await;
    assert_eq!(points["metering_points"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn the_guides_12_november_has_106_65_kwh_and_october_both_hours_of_the_autumn_change() {
    let app = App::start_with(SandboxConfig::guide()).await;
    let values = get(&app, "/v1/values").await;
    let blocks = values["blocks"].as_array().unwrap();
    let day = |day: &str| -> Vec<u64> {
        let block = blocks.iter().find(|block| block["day"] == day).unwrap();
        block["wh"].as_array().unwrap().iter().map(|wh| wh.as_u64().unwrap()).collect()
    };
    assert_eq!(day("2023-11-12").iter().sum::<u64>(), 106_650);
    assert_eq!(day("2023-10-29").get(2..4), Some([5_450, 3_660].as_slice()));
}

#[tokio::test]
async fn the_guides_prices_of_13_november_are_the_printed_ones() {
    let app = App::start_with(SandboxConfig::guide()).await;
    let spot = get(&app, "/v1/spot?area=NO5&from=2023-11-13&to=2023-11-14").await;
    let prices = &spot["days"][0]["nok_per_kwh"];
    assert_eq!((&prices[17], &prices[2]), (&"1.41280".into(), &"0.79500".into()));
}

#[tokio::test]
async fn the_guides_october_is_through_billed_with_779_76_kroner() {
    let app = App::start_with(SandboxConfig::guide()).await;
    let invoices = get(&app, "/v1/invoices").await;
    let october = &invoices["invoices"][0];
    assert_eq!(october["period"]["from"], "2023-10-01");
    assert_eq!((&october["status"], &october["total_nok"]), (&"through_billed".into(), &"779.76".into()));
}
