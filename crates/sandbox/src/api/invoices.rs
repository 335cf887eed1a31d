//! `GET /v1/invoices?since=CURSOR` and one of them.

use axum::Json;
use axum::extract::State;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::cursor;
use crate::auth::bearer::SignedIn;
use crate::db::invoices;
use crate::db::progress;
use crate::openapi::{
    Cursor, EnergyDecimal, Gsrn, InvoiceKind, InvoiceStatus, Kid, LineWord, MoneyDecimal, NotFound,
    PaymentAgreement, PriceDecimal,
};
use crate::problem::{Id, Params, Problem};
use crate::state::AppState;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// Only bills newer than this; absent: all.
    #[param(value_type = Cursor, required = false)]
    since: Option<String>,
}

/// Bills, newest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct Invoices {
    invoices: Vec<Invoice>,
}

/// A bill. Amounts are with VAT, a business's too.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
pub struct Invoice {
    #[schema(examples("i-1"))]
    id: String,
    #[schema(examples("100234"))]
    number: String,
    #[schema(value_type = Gsrn)]
    point: String,
    period: Period,
    issued: NaiveDate,
    /// Null where a supplier bills.
    #[schema(required = true)]
    due: Option<NaiveDate>,
    /// Null where a supplier bills.
    #[schema(value_type = Option<Kid>, required = true)]
    kid: Option<String>,
    /// Written when it is asked for: it changes, the rest does not.
    #[serde(default)]
    #[schema(value_type = InvoiceStatus)]
    status: String,
    /// Who bills, if not the company.
    #[schema(required = true)]
    supplier: Option<String>,
    lines: Vec<InvoiceLine>,
    #[schema(value_type = MoneyDecimal)]
    total_nok: String,
    #[schema(value_type = MoneyDecimal)]
    vat_nok: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = InvoiceKind, required = false)]
    kind: Option<String>,
    /// What the customer has agreed with the bank; absent where a supplier bills, and where nothing is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = PaymentAgreement, required = false)]
    agreement: Option<String>,
    /// Where it can be paid on the web, https, while it is due or overdue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(
        nullable = false,
        required = false,
        examples("https://betaling.norgesnett.example/kid/10000012")
    )]
    pay_link: Option<String>,
}

/// What a bill is for: `to` is the day after the last.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[schema(as = InvoicePeriod)]
struct Period {
    from: NaiveDate,
    to: NaiveDate,
}

/// One line of a bill.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
struct InvoiceLine {
    #[schema(value_type = LineWord)]
    kind: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, examples("Høylast"))]
    name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = EnergyDecimal, required = false)]
    kwh: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = PriceDecimal, required = false)]
    ore_per_kwh: Option<String>,
    #[schema(value_type = MoneyDecimal)]
    nok: String,
}

/// The bills of the customer's points within their contract periods.
#[utoipa::path(get, path = "/v1/invoices", operation_id = "invoices", tag = "resources", security(("bearer" = [])), params(Query),
    responses((status = 200, description = "The bills, newest first", body = Invoices)))]
pub async fn all(
    State(state): State<AppState>,
    caller: SignedIn,
    Params(query): Params<Query>,
) -> Result<Json<Invoices>, Problem> {
    let since = cursor::version(query.since.as_deref())?;
    let found = state
        .database
        .run(move |transaction| {
            let since = progress::since(transaction, since)?;
            invoices::newer(transaction, &caller.customer, since)
        })
        .await?;
    let invoices: Result<_, Problem> = found.iter().map(|invoice| wire(invoice, &state)).collect();
    Ok(Json(Invoices { invoices: invoices? }))
}

/// One bill.
#[utoipa::path(get, path = "/v1/invoices/{id}", operation_id = "invoice", tag = "resources", security(("bearer" = [])),
    params(("id" = String, Path, description = "Of a bill")),
    responses((status = 200, description = "The bill", body = Invoice), (status = 404, response = NotFound)))]
pub async fn one(
    State(state): State<AppState>,
    caller: SignedIn,
    Id(id): Id,
) -> Result<Json<Invoice>, Problem> {
    let found =
        state.database.run(move |transaction| invoices::visible(transaction, &caller.customer, &id)).await?;
    let found = found.ok_or_else(Problem::not_found)?;
    wire(&found, &state).map(Json)
}

fn wire(invoice: &invoices::Invoice, state: &AppState) -> Result<Invoice, Problem> {
    let document: Invoice = serde_json::from_str(&invoice.document).map_err(|error| {
        tracing::error!(%error, invoice = invoice.id, "a kept invoice cannot be read");
        Problem::server_error("The company's server failed.")
    })?;
    let status = invoice.status.clone();
    let agreement = state.content.payment.agreement(&document.point);
    let agreement = agreement.filter(|_| document.supplier.is_none());
    // The bank pays that one: whoever paid it on the web would pay twice.
    let to_pay = matches!(status.as_str(), "due" | "overdue") && agreement != Some("avtale_giro");
    let page = state.profile.payment_page.as_ref().filter(|_| to_pay);
    Ok(Invoice {
        agreement: agreement.map(str::to_owned),
        pay_link: page.zip(document.kid.as_deref()).map(|(page, kid)| page.replace("{kid}", kid)),
        status,
        ..document
    })
}
