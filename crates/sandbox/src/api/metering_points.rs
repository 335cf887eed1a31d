//! `GET /v1/metering-points` and one of them: own points and those seen by authorisation, each with the contract
//! periods that the customer may see.

use axum::Json;
use axum::extract::State;
use chrono::NaiveDate;
use nettleie::time::local_date;
use rusqlite::Transaction;
use serde_json::{Value, json};

use crate::auth::bearer::SignedIn;
use crate::db::DbError;
use crate::db::access::{self, Access};
use crate::db::blocks::{CONSUMPTION, PRODUCTION};
use crate::db::company::{self, Agreement, MeteringPoint};
use crate::problem::{Id, Problem};
use crate::state::AppState;

pub async fn all(State(state): State<AppState>, caller: SignedIn) -> Result<Json<Value>, Problem> {
    let today = local_date(state.clock.now());
    let points = state.database.run(move |transaction| visible(transaction, &caller.customer, today)).await?;
    Ok(Json(json!({ "metering_points": points })))
}

pub async fn one(
    State(state): State<AppState>,
    caller: SignedIn,
    Id(id): Id,
) -> Result<Json<Value>, Problem> {
    let today = local_date(state.clock.now());
    let points = state.database.run(move |transaction| visible(transaction, &caller.customer, today)).await?;
    points.into_iter().find(|point| point["id"] == *id).map(Json).ok_or_else(Problem::not_found)
}

fn visible(transaction: &Transaction<'_>, customer: &str, today: NaiveDate) -> Result<Vec<Value>, DbError> {
    let accesses = access::of_customer(transaction, customer)?;
    let mut answer = Vec::new();
    for point in company::points(transaction)? {
        let periods: Vec<&Access> = accesses.iter().filter(|access| access.point == point.id).collect();
        if let Some(latest) = periods.last() {
            let agreements = company::agreements(transaction, &point.id)?;
            answer.push(wire(&point, latest, &periods, &agreements, today));
        }
    }
    Ok(answer)
}

fn wire(
    point: &MeteringPoint,
    latest: &Access,
    periods: &[&Access],
    agreements: &[Agreement],
    today: NaiveDate,
) -> Value {
    let periods_on_wire: Vec<Value> =
        periods.iter().map(|access| json!({ "from": access.from, "to": access.to })).collect();
    let agreements: Vec<Value> =
        periods.iter().flat_map(|access| agreements_within(agreements, access, today)).collect();
    let mut wire = json!({
        "id": point.id,
        "name": point.name,
        "address": { "street": point.street, "postcode": point.postcode, "city": point.city },
        "area": point.area,
        "price_area": point.price_area,
        "tax_zone": point.tax_zone,
        "group": point.tariff_group,
        "meter_number": point.meter_number,
        "access": latest.kind,
        "contract_periods": periods_on_wire,
        "directions": if point.feeds_in { vec![CONSUMPTION, PRODUCTION] } else { vec![CONSUMPTION] },
        "agreements": agreements,
        "billing": match &latest.supplier {
            Some(supplier) => json!({ "kind": "through_billed", "supplier": supplier }),
            None => json!({ "kind": "direct" }),
        },
    });
    if let (Some(kw), Value::Object(members)) = (point.billed_kw, &mut wire) {
        members.insert("metering".to_owned(), json!("readings"));
        members.insert("billed_kw".to_owned(), json!(kw));
        members.insert("billing".to_owned(), json!({ "kind": "direct", "rhythm": "quarterly_in_advance" }));
    }
    wire
}

/// The parts of a point's agreements that lie within a contract period: what the former resident chose is theirs.
fn agreements_within<'a>(
    agreements: &'a [Agreement],
    access: &'a Access,
    today: NaiveDate,
) -> impl Iterator<Item = Value> + 'a {
    agreements.iter().filter(move |agreement| agreement.from <= today).filter_map(move |agreement| {
        let from = agreement.from.max(access.from);
        let to = [agreement.to, access.to].into_iter().flatten().min();
        to.is_none_or(|to| from < to).then(|| match agreement.dwellings {
            None => json!({ "kind": agreement.kind, "from": from, "to": to }),
            Some(homes) => json!({ "kind": agreement.kind, "from": from, "to": to, "dwellings": homes }),
        })
    })
}
