//! Every question of the core's client. What it sends goes through the outbox, whose journeys try it: [`SENDING`].

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use kundeapp_core::api::http::{HttpClient, HttpConfig, RetryPolicy};
use kundeapp_core::api::wire::{
    Authorisations, Connections, ContentPart, CustomerKind, Elhub, Faq, Gsrn, MeterExchanges, Meters,
    SelfReading,
};
use kundeapp_core::api::{ApiClient, ApiError};
use kundeapp_core::app::App;
use kundeapp_journeys::Phone;
use nettleie::spot::PriceArea;
use nettleie::time::DateRange;

type Made<'a> = Pin<Box<dyn Future<Output = Result<(), ApiError>> + Send + 'a>>;

/// One call, made so that it has something to answer.
pub struct Call {
    /// The method of [`ApiClient`].
    pub name: &'static str,
    /// Where it goes, for the sandbox's faults.
    pub path: &'static str,
    pub needs_login: bool,
    pub make: for<'a> fn(&'a ApiClient, &'a Papers) -> Made<'a>,
}

/// Ids of a point and of papers of the customer's.
pub struct Papers {
    pub point: Gsrn,
    pub invoice: String,
    pub report: String,
}

macro_rules! calls {
    ($($name:ident $path:literal $login:literal |$api:ident, $papers:ident| $call:expr;)+) => {
        pub const CALLS: &[Call] = &[$(Call {
            name: stringify!($name),
            path: $path,
            needs_login: $login,
            make: |$api, $papers| Box::pin(async move { let _: &Papers = $papers; $call.await.map(drop) }),
        }),+];
    };
}

calls! {
    login_methods "/v1/login-methods" false |api, _papers| api.login_methods();
    status "/v1/status" false |api, _papers| api.status();
    news "/v1/news" false |api, _papers| api.news("askoy", Some(CustomerKind::Private));
    open_outages "/v1/outages" false |api, _papers| api.open_outages("askoy");
    customer "/v1/customer" true |api, _papers| api.customer();
    metering_points "/v1/metering-points" true |api, _papers| api.metering_points();
    changes "/v1/changes" true |api, _papers| api.changes(None);
    values "/v1/values" true |api, _papers| api.values(None, None);
    newest_values "/v1/values" true |api, papers| api.newest_values(papers.point);
    readings "/v1/readings" true |api, papers| api.readings(papers.point);
    invoices "/v1/invoices" true |api, _papers| api.invoices(None);
    tariffs "/v1/tariffs" true |api, _papers| api.tariffs();
    spot "/v1/spot" true |api, _papers| api.spot(PriceArea::No5, november());
    open_spot "/v1/spot" false |api, _papers| api.open_spot(PriceArea::No5, november());
    content "/v1/content" true |api, _papers| api.content(&[ContentPart::News, ContentPart::Forms], "askoy", None);
    page "/v1/faq" false |api, _papers| api.page::<Faq>(None);
    page "/v1/authorisations" true |api, _papers| api.page::<Authorisations>(None);
    page "/v1/meters" true |api, _papers| api.page::<Meters>(None);
    page "/v1/elhub" true |api, _papers| api.page::<Elhub>(None);
    page "/v1/self-reading" true |api, _papers| api.page::<SelfReading>(None);
    page "/v1/connections" true |api, _papers| api.page::<Connections>(None);
    page "/v1/meter-exchanges" true |api, _papers| api.page::<MeterExchanges>(None);
    inquiry_topics "/v1/inquiry-topics" false |api, _papers| api.inquiry_topics();
    inquiries "/v1/inquiries" true |api, _papers| api.inquiries();
    invoice_pdf "/v1/invoices" true |api, papers| api.invoice_pdf(&papers.invoice);
    my_page "/my-page/link" true |api, _papers| api.my_page();
    document "/v1/documents" true |api, papers| api.document(&papers.report);
}

fn november() -> DateRange {
    DateRange::new("2026-11-01".parse().unwrap(), "2026-11-08".parse().unwrap())
}

/// Gives up after the first failure.
pub fn at_once() -> HttpConfig {
    HttpConfig { retry: RetryPolicy::NEVER, largest_answer: 4 << 20, ..HttpConfig::default() }
}

/// Does not wait for a server that takes its time.
pub fn impatient() -> HttpConfig {
    HttpConfig { total_timeout: Duration::from_millis(100), ..at_once() }
}

/// A client of its own, with the app's login.
pub fn client(phone: &Phone, app: &App, config: &HttpConfig) -> ApiClient {
    let http = HttpClient::new(phone.sandbox.base_url().parse().unwrap(), config).unwrap();
    ApiClient::new(http, Arc::new(app.auth().clone()))
}

pub async fn papers(api: &ApiClient) -> Papers {
    let invoice = api.invoices(None).await.unwrap().invoices.into_iter().next().unwrap().id;
    let content = api.content(&[ContentPart::Inspections], "", None).await.unwrap();
    let report = content.inspections.unwrap().inspections.into_iter().find_map(|found| found.report).unwrap();
    let points = api.metering_points().await.unwrap().metering_points;
    Papers { point: points.first().unwrap().id, invoice, report }
}

/// The names of the methods of the client, from its source.
fn methods() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/core/src/api");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let sources = files.filter(|path| path.is_file()).map(|path| fs::read_to_string(path).unwrap());
    let of_client = sources.filter_map(|source| Some(source.split_once("impl ApiClient {")?.1.to_owned()));
    of_client
        .flat_map(|source| {
            let names = source.lines().filter_map(|line| line.trim().strip_prefix("pub async fn "));
            names.filter_map(|rest| Some(rest.split_once(['(', '<'])?.0.to_owned())).collect::<Vec<_>>()
        })
        .collect()
}

/// The methods that only the outbox calls, once under each key.
const SENDING: [&str; 2] = ["upload", "send"];

#[test]
fn every_call_of_the_client_is_in_the_table() {
    let tried: BTreeSet<String> =
        CALLS.iter().map(|call| call.name).chain(SENDING).map(str::to_owned).collect();
    assert_eq!(tried, methods());
}
