//! `GET /v1/values?since=CURSOR&page=TOKEN`: day blocks, newest day first.

use axum::Json;
use axum::extract::State;
use nettleie::time::local_time;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::cursor;
use super::page_token::PageToken;
use crate::auth::bearer::SignedIn;
use crate::db::access;
use crate::db::blocks::{self, Block, Position, Quality, Selection};
use crate::db::progress;
use crate::openapi::{Cursor, DirectionWord, Gsrn, InstantText, NotFound, PageTokenText, QualityWord};
use crate::problem::{Params, Problem};
use crate::state::AppState;

/// What the contract allows on a page.
const MOST_INTERVALS: usize = 60_000;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// Only days newer than this; absent: all.
    #[param(value_type = Cursor, required = false)]
    since: Option<String>,
    /// `next` of the page before.
    #[param(value_type = PageTokenText, required = false)]
    page: Option<String>,
    /// Only this point's.
    #[param(value_type = Gsrn, required = false)]
    point: Option<String>,
}

/// At most 60 000 intervals, newest day first.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Values)]
pub struct Page {
    blocks: Vec<DayBlock>,
    /// Where the next page begins; null on the last.
    #[schema(value_type = Option<PageTokenText>, required = true)]
    next: Option<String>,
}

/// One local day of one point in one direction.
#[derive(Debug, Serialize, ToSchema)]
struct DayBlock {
    #[schema(value_type = Gsrn)]
    point: String,
    #[schema(value_type = DirectionWord)]
    direction: String,
    day: chrono::NaiveDate,
    /// Minutes: 60 or 15.
    #[schema(minimum = 15, maximum = 60)]
    resolution: u32,
    /// Watt-hours, null where the value is missing: 23–25 by the hour, 92–100 by the quarter.
    #[schema(min_items = 23, max_items = 100)]
    wh: Vec<Option<u32>>,
    /// Runs of a word and how many values it is for; they add up to the length of `wh`.
    #[schema(value_type = Vec<(QualityWord, u32)>)]
    quality: Vec<(&'static str, usize)>,
    #[schema(value_type = InstantText)]
    registered_at: String,
}

/// What the meters measured, in day blocks, newest day first.
#[utoipa::path(get, path = "/v1/values", tag = "resources", security(("bearer" = [])), params(Query),
    responses((status = 200, description = "A page of day blocks", body = Page), (status = 404, response = NotFound)))]
pub async fn values(
    State(state): State<AppState>,
    caller: SignedIn,
    Params(query): Params<Query>,
) -> Result<Json<Page>, Problem> {
    let mut selection = selection(caller.customer, query)?;
    let since = selection.since;
    let page = state
        .database
        .run(move |transaction| {
            selection.since = progress::since(transaction, selection.since)?;
            if let Some(point) = &selection.point
                && !access::may_see(transaction, &selection.customer, point)?
            {
                return Ok(None);
            }
            blocks::page(transaction, &selection, MOST_INTERVALS).map(Some)
        })
        .await?;
    let (blocks, more) = page.ok_or_else(Problem::not_found)?;
    let next = blocks.last().filter(|_| more).map(|last| {
        let after = Position { day: last.day, point: last.point.clone(), direction: last.direction.clone() };
        PageToken { since, after }.to_text()
    });
    Ok(Json(Page { blocks: blocks.into_iter().map(wire).collect(), next }))
}

/// A page token says by itself where it goes on; a `since` beside it must be the one that it was given for.
fn selection(customer: String, query: Query) -> Result<Selection, Problem> {
    let since = cursor::version(query.since.as_deref())?;
    let Query { page, point, since: given } = query;
    let Some(page) = page else { return Ok(Selection { customer, point, since, after: None }) };
    let token =
        PageToken::parse(&page).ok_or_else(|| Problem::invalid_request("page is no token of this server"))?;
    if given.is_some() && since != token.since {
        return Err(Problem::invalid_request("page was given for another since"));
    }
    Ok(Selection { customer, point, since: token.since, after: Some(token.after) })
}

fn wire(block: Block) -> DayBlock {
    DayBlock {
        quality: runs(&block.quality),
        registered_at: local_time(block.registered_at).to_rfc3339(),
        point: block.point,
        direction: block.direction,
        day: block.day,
        resolution: block.resolution,
        wh: block.wh,
    }
}

fn runs(qualities: &[Quality]) -> Vec<(&'static str, usize)> {
    qualities
        .chunk_by(|one, next| one == next)
        .filter_map(|run| Some((run.first()?.word(), run.len())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_neighbours_become_one_run() {
        let qualities = [Quality::Measured, Quality::Measured, Quality::Missing, Quality::Measured];
        assert_eq!(runs(&qualities), [("measured", 2), ("missing", 1), ("measured", 1)]);
        assert_eq!(runs(&[]), []);
    }
}
