//! A server in memory that answers as the contract says and writes down what it was asked.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard};

use chrono::NaiveDate;
use nettleie::spot::PriceArea;
use nettleie::time::{DateRange, LocalDay};
use serde_json::{Value, json};
use tokio::sync::Semaphore;

use crate::api::ApiError;
use crate::api::http::Refusal;
use crate::api::wire::{
    Changes, Content, ContentPart, Cursor, Customer, Gsrn, Invoices, MeteringPoint, MeteringPoints, Readings,
    SpotPrices, Tariffs, ValuesPage,
};
use crate::store::testing::{TestStore, empty_store, id, point, tariffs_json};
use crate::store::{Store, StoreError};
use crate::sync::{Audience, SyncResult, SyncSource, Syncer};

pub(super) const NOW: &str = "2026-11-21T12:00:00+01:00";
const INTERVALS_A_PAGE: usize = 60_000;

/// A day of a point as the server has it.
#[derive(Clone)]
struct Block {
    wh: Vec<u64>,
    version: u64,
}

pub(super) struct State {
    pub(super) points: Vec<MeteringPoint>,
    blocks: BTreeMap<(std::cmp::Reverse<NaiveDate>, u64), Block>,
    pub(super) invoices: Vec<(Value, u64)>,
    /// Area → version, and the first and last day that have prices.
    pub(super) spot: BTreeMap<PriceArea, (u64, DateRange)>,
    /// The first day of each area's prices that is news.
    pub(super) spot_changed_from: BTreeMap<PriceArea, NaiveDate>,
    pub(super) tariffs: u64,
    /// Version of the readings, and what the meter of each point stood at.
    pub(super) readings: (u64, BTreeMap<u64, Value>),
    pub(super) points_version: u64,
    pub(super) ended: Vec<u64>,
    /// Version of articles, outages, forms and inspections; none of them before a test wants them.
    pub(super) content: Option<u64>,
    /// The feed's place; every change takes the next.
    pub(super) version: u64,
    pub(super) page_intervals: usize,
    /// What was asked, in order: `changes -`, `values 4 p2` …
    pub(super) log: Vec<String>,
    /// What goes wrong, by the number of the request from now on.
    pub(super) faults: VecDeque<Option<Refusal>>,
}

#[derive(Clone)]
pub(super) struct Server {
    state: Arc<Mutex<State>>,
    /// Each request takes one; plenty unless a test wants to hold them up.
    pub(super) gate: Arc<Semaphore>,
}

impl Server {
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// Changes what the server has.
    pub(super) fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state());
    }

    /// Two own points in NO5 and one in NO1 by fullmakt, without values.
    pub(super) fn new() -> Self {
        let mut flat = point(2, &[("2023-01-01", "")]);
        flat.price_area = PriceArea::No1;
        let points = vec![point(1, &[("2023-01-01", "")]), flat, point(3, &[("2023-01-01", "")])];
        let days = DateRange::new(NaiveDate::MIN, "2026-11-22".parse().unwrap());
        let state = State {
            points,
            blocks: BTreeMap::new(),
            invoices: vec![],
            spot: BTreeMap::from([(PriceArea::No1, (1, days)), (PriceArea::No5, (1, days))]),
            spot_changed_from: BTreeMap::new(),
            tariffs: 7,
            readings: (0, BTreeMap::new()),
            points_version: 1,
            ended: vec![],
            content: None,
            version: 1,
            page_intervals: INTERVALS_A_PAGE,
            log: vec![],
            faults: VecDeque::new(),
        };
        Self { state: Arc::new(Mutex::new(state)), gate: Arc::new(Semaphore::new(Semaphore::MAX_PERMITS)) }
    }

    /// The same with hours of all three points on each day of `days`.
    pub(super) fn with_hours(days: DateRange) -> Self {
        let server = Self::new();
        for day in days.iter() {
            (1..=3).for_each(|number| server.put(number, day, 1000));
        }
        server
    }

    /// New values for a day of a point: `wh` in every hour.
    pub(super) fn put(&self, number: u64, day: NaiveDate, wh: u64) {
        let mut state = self.state();
        state.version += 1;
        let block =
            Block { wh: vec![wh; usize::from(LocalDay::of(day).hour_count())], version: state.version };
        state.blocks.insert((std::cmp::Reverse(day), number), block);
    }

    /// What was asked since last time.
    pub(super) fn log(&self) -> Vec<String> {
        std::mem::take(&mut self.state().log)
    }

    /// The next requests: `None` goes well.
    pub(super) fn fail(&self, faults: impl IntoIterator<Item = Option<Refusal>>) {
        self.state().faults = faults.into_iter().collect();
    }

    async fn asked(&self, what: String) -> Result<MutexGuard<'_, State>, ApiError> {
        self.gate.acquire().await.unwrap().forget();
        let mut state = self.state();
        state.log.push(what);
        match state.faults.pop_front().flatten() {
            Some(refusal) => Err(refusal.into()),
            None => Ok(state),
        }
    }
}

impl State {
    fn newer(&self, since: Option<&Cursor>) -> impl Iterator<Item = (NaiveDate, u64, &Block)> {
        let since: u64 = since.map_or(0, |cursor| cursor.as_str().parse().unwrap());
        let newer = self.blocks.iter().filter(move |(_, block)| block.version > since);
        newer.map(|((day, number), block)| (day.0, *number, block))
    }
}

fn block_json(day: NaiveDate, number: u64, block: &Block) -> Value {
    let hour = block.version % 24;
    json!({"point": id(number).to_string(), "direction": "consumption", "day": day, "resolution": 60,
        "wh": block.wh, "quality": [["measured", block.wh.len()]],
        "registered_at": format!("2026-11-21T{hour:02}:00:00+01:00")})
}

fn wire<T: serde::de::DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).unwrap()
}

fn shown(cursor: Option<&Cursor>) -> &str {
    cursor.map_or("-", Cursor::as_str)
}

impl SyncSource for Server {
    async fn changes(&self, since: Option<&Cursor>) -> Result<Changes, ApiError> {
        let state = self.asked(format!("changes {}", shown(since))).await?;
        let spot: serde_json::Map<_, _> =
            state.spot.iter().map(|(area, (version, _))| (area.to_string(), json!(version))).collect();
        let changed: serde_json::Map<_, _> =
            state.spot_changed_from.iter().map(|(area, day)| (area.to_string(), json!(day))).collect();
        let ended: Vec<_> = state.ended.iter().map(|number| id(*number).to_string()).collect();
        let invoices = state.invoices.iter().map(|(_, version)| *version).max().unwrap_or(0);
        Ok(wire(
            json!({"cursor": state.version.to_string(), "now": NOW, "values": {"days": state.newer(since).count()},
            "metering_points": state.points_version, "readings": state.readings.0, "invoices": invoices, "tariffs": state.tariffs, "spot": spot, "spot_changed_from": changed,
            "ended_access": ended, "news": state.content, "outages": state.content, "forms": state.content,
            "inspections": state.content}),
        ))
    }

    async fn customer(&self) -> Result<Customer, ApiError> {
        let _state = self.asked("customer".to_owned()).await?;
        Ok(wire(json!({"id": "c-private", "kind": "private", "name": "Privatkunde"})))
    }

    async fn metering_points(&self) -> Result<MeteringPoints, ApiError> {
        Ok(MeteringPoints { metering_points: self.asked("points".to_owned()).await?.points.clone() })
    }

    async fn values(&self, since: Option<&Cursor>, page: Option<&str>) -> Result<ValuesPage, ApiError> {
        let state = self.asked(format!("values {} {}", shown(since), page.unwrap_or("-"))).await?;
        let after = page.filter(|page| !page.is_empty()).map(|page| {
            let (day, number) = page.split_once('/').unwrap();
            (std::cmp::Reverse(day.parse::<NaiveDate>().unwrap()), number.parse::<u64>().unwrap())
        });
        let mut rest = state
            .newer(since)
            .filter(|(day, number, _)| after.is_none_or(|after| (std::cmp::Reverse(*day), *number) > after))
            .peekable();
        let (mut blocks, mut intervals, mut last) = (vec![], 0, String::new());
        while let Some((day, number, block)) =
            rest.next_if(|(_, _, block)| intervals + block.wh.len() <= state.page_intervals)
        {
            intervals += block.wh.len();
            last = format!("{day}/{number}");
            blocks.push(block_json(day, number, block));
        }
        let next = rest.peek().map(|_| last);
        Ok(wire(json!({"blocks": blocks, "next": next})))
    }

    async fn newest_values(&self, point: Gsrn) -> Result<ValuesPage, ApiError> {
        let number = (1..=9).find(|number| id(*number) == point).unwrap();
        let state = self.asked(format!("newest values of {number}")).await?;
        let newest: Vec<_> = state.newer(None).filter(|(_, of, _)| *of == number).collect();
        let blocks: Vec<_> =
            newest.into_iter().take(31).map(|(day, number, block)| block_json(day, number, block)).collect();
        Ok(wire(json!({"blocks": blocks, "next": "more"})))
    }

    async fn readings(&self, point: Gsrn) -> Result<Readings, ApiError> {
        let number = (1..=9).find(|number| id(*number) == point).unwrap();
        let state = self.asked(format!("readings of {number}")).await?;
        Ok(wire(json!({"readings": state.readings.1.get(&number).cloned().unwrap_or(json!([]))})))
    }

    async fn invoices(&self, since: Option<&Cursor>) -> Result<Invoices, ApiError> {
        let state = self.asked(format!("invoices {}", shown(since))).await?;
        let since: u64 = since.map_or(0, |cursor| cursor.as_str().parse().unwrap());
        let newer: Vec<_> =
            state.invoices.iter().filter(|(_, version)| *version > since).map(|(bill, _)| bill).collect();
        Ok(wire(json!({"invoices": newer})))
    }

    async fn tariffs(&self) -> Result<Tariffs, ApiError> {
        let state = self.asked("tariffs".to_owned()).await?;
        Ok(wire(json!({"version": state.tariffs, "book": tariffs_json(&state.tariffs.to_string())})))
    }

    async fn spot(&self, area: PriceArea, days: DateRange) -> Result<SpotPrices, ApiError> {
        let state = self.asked(format!("spot {area} {} {}", days.from, days.to)).await?;
        let there = state.spot[&area].1.intersection(days);
        let days: Vec<_> = there
            .iter()
            .map(|day| {
                let prices = vec!["0.81234"; usize::from(LocalDay::of(day).hour_count())];
                json!({"day": day, "resolution": 60, "final": true, "nok_per_kwh": prices})
            })
            .collect();
        Ok(wire(json!({"area": area.to_string(), "days": days})))
    }

    async fn content(&self, parts: &[ContentPart], audience: &Audience) -> Result<Content, ApiError> {
        let names = parts.iter().map(|part| part.id()).collect::<Vec<_>>().join(",");
        let asked = format!("content {names} for {} {:?}", audience.areas, audience.category);
        let state = self.asked(asked).await?;
        let mut all = json!({
            "news": {"version": state.content, "articles": [{"id": "n-1", "date": "2026-11-21", "title": "T",
                "lead": "L", "body": "<p>B</p>", "version": 1}]},
            "outages": {"version": state.content, "outages": []},
            "forms": {"version": state.content, "forms": []},
            "inspections": {"version": state.content, "inspections": []}});
        all.as_object_mut().unwrap().retain(|name, _| parts.iter().any(|part| part.id() == name));
        Ok(wire(all))
    }
}

/// A server, a store and what keeps the one up to date with the other.
pub(super) struct Setup {
    pub(super) server: Server,
    pub(super) store: Arc<TestStore>,
    pub(super) syncer: Syncer<Server>,
}

impl Setup {
    pub(super) fn new(server: Server) -> Self {
        let store = Arc::new(empty_store());
        let syncer = Syncer::new(server.clone(), store.shared(), tokio::runtime::Handle::current()).unwrap();
        Self { server, store, syncer }
    }

    /// The app starts anew: another syncer on the same files.
    pub(super) fn restarted(self) -> Self {
        let syncer =
            Syncer::new(self.server.clone(), self.store.shared(), tokio::runtime::Handle::current()).unwrap();
        Self { syncer, ..self }
    }

    /// Syncs and gives what was asked meanwhile.
    pub(super) async fn sync(&self) -> (SyncResult, Vec<String>) {
        self.server.log();
        (self.syncer.sync().await, self.server.log())
    }

    /// How many days of a point are in the store.
    pub(super) fn days(&self, number: u64) -> usize {
        let all = DateRange::new("2000-01-01".parse().unwrap(), "2100-01-01".parse().unwrap());
        let count = |store: &Store| -> Result<usize, StoreError> {
            store.read(|reader| {
                Ok(reader.summaries(id(number), crate::store::testing::CONSUMPTION, all)?.len())
            })
        };
        count(&self.store).unwrap()
    }
}
