//! Bills held against the engine, with nothing but what an app gets.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use nettleie::metering::{Direction, MeterSeries, MeterSeriesBuilder, MeteringValue, Quality};
use nettleie::quantity::{Energy, UnitPrice};
use nettleie::settlement::{Agreement, LineDocument, MonthSettlement, PriceBasis, SettlementRequest, settle};
use nettleie::spot::SpotPrices;
use nettleie::tariff::TariffBook;
use nettleie::time::{DateRange, LocalDay, Resolution};
use serde_json::{Value, json};

use crate::app::App;
use crate::values::pages;

/// What an app knows of a customer.
pub struct Known {
    pub points: Vec<Value>,
    pub invoices: Vec<Value>,
    pub blocks: Vec<Value>,
    book: TariffBook,
    spot: HashMap<String, SpotPrices>,
}

pub async fn known(app: &App, email: &str) -> Known {
    known_of(app, email, []).await
}

/// The same with the values of some points only; of none means of all.
pub async fn known_of(app: &App, email: &str, only: impl IntoIterator<Item = &str>) -> Known {
    let token = app.access_token(email).await;
    let list =
        async |path: &str, member: &str| app.get(&token, path).await.body[member].as_array().unwrap().clone();
    let book = app.get(&token, "/v1/tariffs").await.body["book"].to_string();
    let mut spot = HashMap::new();
    for area in ["NO1", "NO5"] {
        let days = list(&format!("/v1/spot?area={area}&from=2020-01-01&to=2030-01-01"), "days").await;
        spot.insert(area.to_owned(), prices(&days));
    }
    let mut queries: Vec<String> = only.into_iter().map(|point| format!("?point={point}")).collect();
    if queries.is_empty() {
        queries.push(String::new());
    }
    let mut blocks = Vec::new();
    for query in &queries {
        blocks.extend(pages(app, &token, query).await.concat());
    }
    Known {
        points: list("/v1/metering-points", "metering_points").await,
        invoices: list("/v1/invoices", "invoices").await,
        blocks,
        book: nettleie::load::tariff_json::read("answer", &book).unwrap().value,
        spot,
    }
}

impl Known {
    /// The bills of a point, newest first.
    pub fn bills(&self, point: &str) -> Vec<&Value> {
        self.invoices.iter().filter(|invoice| invoice["point"] == point).collect()
    }

    /// Settles the days of every bill of a point again; returns how many there are.
    pub fn assert_bills_are_the_engines(&self, point: &Value) -> usize {
        let id = point["id"].as_str().unwrap();
        let consumption = self.series(id, Direction::Consumption);
        let production = self.series(id, Direction::Production);
        let feeds_in = point["directions"].as_array().unwrap().len() == 2;
        for bill in self.bills(id) {
            let settled = self.settled(point, &consumption, feeds_in.then_some(&production), bill);
            let lines: Vec<_> = settled
                .lines
                .iter()
                .map(|line| named_as_on_a_bill(json!(LineDocument::from(line))))
                .collect();
            assert_eq!(bill["lines"], json!(lines), "{bill}");
            assert_eq!(bill["total_nok"], settled.total().to_string());
            assert_eq!(bill["vat_nok"], settled.vat().to_string());
        }
        self.bills(id).len()
    }

    fn settled(
        &self,
        point: &Value,
        consumption: &MeterSeries,
        production: Option<&MeterSeries>,
        bill: &Value,
    ) -> MonthSettlement {
        let (from, to) = (day(&bill["period"]["from"]), day(&bill["period"]["to"]));
        let spot = &self.spot[point["price_area"].as_str().unwrap()];
        let group = point["group"].as_str().unwrap().parse().unwrap();
        let months = settle(&SettlementRequest {
            consumption,
            production,
            ten_year_average_feed_in: None,
            tariffs: self.book.select(group, None),
            range: DateRange::new(from, to),
            zone: point["tax_zone"].as_str().unwrap().parse().unwrap(),
            agreement: agreement(point, from, spot),
            fuse: None,
            price_basis: PriceBasis::IncludingVat,
        });
        let [month] = months.unwrap().try_into().unwrap();
        month
    }

    /// The values of a point in one direction.
    pub fn series(&self, point: &str, direction: Direction) -> MeterSeries {
        let word = if direction == Direction::Production { "production" } else { "consumption" };
        let mut series = MeterSeriesBuilder::default();
        for block in self.blocks.iter().filter(|block| block["point"] == point && block["direction"] == word)
        {
            let registered: DateTime<Utc> = block["registered_at"].as_str().unwrap().parse().unwrap();
            let wh = block["wh"].as_array().unwrap();
            for ((start, resolution), wh) in intervals(block).zip(wh) {
                let Some(wh) = wh.as_u64() else { continue };
                let value = MeteringValue {
                    direction,
                    start,
                    resolution,
                    energy: Energy::from_wh(wh),
                    quality: Quality::Measured,
                    registered: Some(registered.timestamp_micros()),
                };
                series.add(&value).unwrap();
            }
        }
        series.finish().unwrap()
    }
}

fn agreement<'a>(point: &Value, day: NaiveDate, spot: &'a SpotPrices) -> Agreement<'a> {
    let day = day.to_string();
    let mut agreements = point["agreements"].as_array().unwrap().iter();
    let found = agreements
        .find(|one| one["from"].as_str().unwrap() <= &*day && one["to"].as_str().is_none_or(|to| &*day < to));
    match found.map(|one| one["kind"].as_str().unwrap()) {
        Some("support") => {
            let dwellings = found.unwrap()["dwellings"].as_u64().unwrap_or(1);
            Agreement::Support { spot, dwellings: u32::try_from(dwellings).unwrap() }
        }
        Some("norgespris") => Agreement::Norgespris { spot },
        _ => Agreement::None,
    }
}

fn prices(days: &[Value]) -> SpotPrices {
    let mut prices = SpotPrices::default();
    for day in days {
        for ((start, resolution), price) in intervals(day).zip(day["nok_per_kwh"].as_array().unwrap()) {
            let price = UnitPrice::from_nok_per_kwh(price.as_str().unwrap().parse().unwrap());
            prices.add(start, resolution, price).unwrap();
        }
    }
    prices
}

/// The starts of a day's intervals, without end.
pub fn intervals(of_day: &Value) -> impl Iterator<Item = (DateTime<Utc>, Resolution)> + use<> {
    let minutes = of_day["resolution"].as_i64().unwrap();
    let (first, resolution) =
        (LocalDay::of(day(&of_day["day"])).start(), Resolution::from_minutes(minutes).unwrap());
    (0..).map(move |index| (first + TimeDelta::minutes(minutes) * index, resolution))
}

fn day(text: &Value) -> NaiveDate {
    text.as_str().unwrap().parse().unwrap()
}

/// A bill calls day and night by name; the tariff file has names of its own for its exceptions.
fn named_as_on_a_bill(mut line: Value) -> Value {
    let name = match line["name"].as_str() {
        Some("Høylast") => "Energi nettleie dag",
        Some("grunnpris") => "Energi nettleie natt",
        _ => return line,
    };
    line["name"] = json!(name);
    line
}
