//! Måleravlesning: what a customer read on a meter without hours.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::sent::Sent;
use crate::company;
use crate::db::company::MeteringPoint;
use crate::db::{DbError, readings};
use crate::problem::FieldError;
use crate::rules::{decimal, wrong};

/// A reading is not below the one before it, and of no earlier day. One of the same day replaces it: that is how a slip of the
/// pen is put right.
pub fn check(sent: &Sent<'_>) -> Result<Vec<FieldError>, DbError> {
    let Some(id) = sent.text("point") else { return Ok(Vec::new()) };
    let Some((point, since)) = read_point(sent, id)? else {
        return Ok(vec![wrong("point", "not_your_point")]);
    };
    let Some(day) = sent.day("day") else { return Ok(Vec::new()) };
    let all = readings::of_point(sent.transaction, &point.id)?;
    if day < since || all.last().is_some_and(|last| day < last.day) {
        return Ok(vec![wrong("day", "too_early")]);
    }
    let before = company::reading_before(&all, day);
    let code = match sent.text("kwh").and_then(decimal) {
        Some(kwh) if before.is_some_and(|before| kwh < Decimal::from(before.kwh)) => Some("too_small"),
        Some(kwh) if whole(kwh).is_none() => Some("too_large"),
        _ => None,
    };
    Ok(code.map(|code| wrong("kwh", code)).into_iter().collect())
}

pub fn deliver(sent: &Sent<'_>) -> Result<(), DbError> {
    let (Some(id), Some(day), Some(kwh)) =
        (sent.text("point"), sent.day("day"), sent.text("kwh").and_then(decimal).and_then(whole))
    else {
        return Ok(());
    };
    match read_point(sent, id)? {
        Some((point, _)) => company::deliver(sent.transaction, &point, day, kwh),
        None => Ok(()),
    }
}

/// One of the caller's own points that somebody reads, and since when it is theirs.
fn read_point(sent: &Sent<'_>, id: &str) -> Result<Option<(MeteringPoint, NaiveDate)>, DbError> {
    let own = sent.own_point(id)?.filter(|seen| seen.point.billed_kw.is_some());
    Ok(own.map(|seen| (seen.point, seen.access.from)))
}

/// What the meter has counted in full.
fn whole(kwh: Decimal) -> Option<u64> {
    kwh.trunc().to_u64()
}
