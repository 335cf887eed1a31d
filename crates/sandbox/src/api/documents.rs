//! `GET /v1/documents/{id}` and `GET /v1/invoices/{id}/pdf`: papers.

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

use super::inspections::visible;
use crate::auth::bearer::SignedIn;
use crate::db::{company, invoices};
use crate::openapi::NotFound;
use crate::paper::{self, PaperError, Site};
use crate::problem::{Id, Problem};
use crate::state::AppState;

/// The report of an inspection.
#[utoipa::path(get, path = "/v1/documents/{id}", operation_id = "document", tag = "resources", security(("bearer" = [])), params(("id" = String, Path, description = "Of a document")),
    responses((status = 200, description = "The document", content(("application/pdf"))), (status = 404, response = NotFound)))]
pub async fn report(
    State(state): State<AppState>,
    caller: SignedIn,
    Id(id): Id,
) -> Result<Response, Problem> {
    let content = state.content.inspections.clone();
    let found = state.database.run(move |transaction| {
        let seen = visible(transaction, &caller.customer, &content)?;
        let Some(inspection) = seen.into_iter().find(|inspection| inspection.report == id) else {
            return Ok(None);
        };
        let points = company::points(transaction)?;
        let point = points.into_iter().find(|point| point.id == inspection.point);
        Ok(point.map(|point| (inspection.clone(), Site::from(point))))
    });
    let (inspection, point) = found.await?.ok_or_else(Problem::not_found)?;
    pdf(paper::inspection(&state.profile.name, &inspection, &point).to_pdf())
}

/// The copy of a bill.
#[utoipa::path(get, path = "/v1/invoices/{id}/pdf", operation_id = "invoice_pdf", tag = "resources", security(("bearer" = [])), params(("id" = String, Path, description = "Of a bill")),
    responses((status = 200, description = "The copy", content(("application/pdf"))), (status = 404, response = NotFound)))]
pub async fn invoice(
    State(state): State<AppState>,
    caller: SignedIn,
    Id(id): Id,
) -> Result<Response, Problem> {
    let found = state.database.run(move |transaction| {
        let Some(invoice) = invoices::visible(transaction, &caller.customer, &id)? else { return Ok(None) };
        let points = company::points(transaction)?;
        let point = points.into_iter().find(|point| point.id == invoice.point);
        Ok(point.map(|point| (invoice, Site::from(point), caller.customer)))
    });
    let (invoice, point, customer) = found.await?.ok_or_else(Problem::not_found)?;
    let paper = paper::invoice(&state.profile.name, &customer, &invoice, &point);
    pdf(paper.and_then(|sheet| sheet.to_pdf()))
}

fn pdf(made: Result<Vec<u8>, PaperError>) -> Result<Response, Problem> {
    let bytes = made.map_err(|error| {
        tracing::error!(%error, "a paper could not be made");
        Problem::server_error("The document could not be made.")
    })?;
    Ok(([(CONTENT_TYPE, "application/pdf")], bytes).into_response())
}
