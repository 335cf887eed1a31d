//! `GET /v1/values?since=CURSOR&page=TOKEN`: day blocks, newest day first.

use axum::Json;
use axum::extract::State;
use nettleie::time::local_time;
use serde::{Deserialize, Serialize};

use super::cursor;
use super::page_token::PageToken;
use crate::auth::bearer::SignedIn;
use crate::db::access;
use crate::db::blocks::{self, Block, Position, Quality, Selection};
use crate::db::progress;
use crate::problem::{Params, Problem};
use crate::state::AppState;

/// What the contract allows on a page.
const MOST_INTERVALS: usize = 60_000;

#[derive(Debug, Deserialize)]
pub struct Query {
    since: Option<String>,
    page: Option<String>,
    point: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct Page {
    blocks: Vec<DayBlock>,
    next: Option<String>,
}

/// The wire's day block.
#[derive(Debug, Serialize)]
struct DayBlock {
    point: String,
    direction: String,
    day: chrono::NaiveDate,
    resolution: u32,
    wh: Vec<Option<u32>>,
    quality: Vec<(&'static str, usize)>,
    registered_at: String,
}

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
