//! `GET /v1/meters`: the meters of the points that the caller sees today.

use axum::Json;
use axum::extract::State;
use chrono::{Days, NaiveDate};
use nettleie::time::{local_date, local_time};
use serde_json::{Value, json};

use super::{Known, ServicePage};
use crate::auth::bearer::SignedIn;
use crate::content::pages::Meters;
use crate::db::company::MeteringPoint;
use crate::db::newest::{Newest, newest};
use crate::db::present::present;
use crate::problem::{Params, Problem};
use crate::state::AppState;

/// When the first smart meters were put up.
const FIRST_INSTALLED: Option<NaiveDate> = NaiveDate::from_ymd_opt(2017, 9, 4);
/// Within so many days all of them were.
const INSTALLED_WITHIN: u64 = 440;
/// Meters that are read by hand are older.
const MANUAL_INSTALLED: Option<NaiveDate> = NaiveDate::from_ymd_opt(1998, 6, 15);

/// The meters of the points that the caller sees today.
#[utoipa::path(get, path = "/v1/meters", tag = "resources", params(Known), security(("bearer" = [])),
    responses((status = 200, description = "The page", body = ServicePage)))]
pub async fn meters(
    State(state): State<AppState>,
    caller: SignedIn,
    Params(known): Params<Known>,
) -> Result<Json<ServicePage>, Problem> {
    let (today, pages) = (local_date(state.clock.now()), state.content.pages.clone());
    let content = state.database.run(move |transaction| {
        let mut meters = Vec::new();
        for seen in present(transaction, &caller.customer, today)? {
            meters.push(meter(&seen.point, newest(transaction, &seen.point.id)?, &pages.meters));
        }
        Ok(json!({ "meters": meters, "han_form": pages.meters.han_form,
            "main_switch_advice": pages.meters.main_switch_advice }))
    });
    let content = content.await?;
    Ok(known.answer(&state, content))
}

fn meter(point: &MeteringPoint, newest: Option<Newest>, known: &Meters) -> Value {
    let manual = point.billed_kw.is_some();
    let (phases, fuse) = mains(&point.household);
    let number: u64 = point.meter_number.get(8..).and_then(|digits| digits.parse().ok()).unwrap_or_default();
    let installed = if manual {
        MANUAL_INSTALLED
    } else {
        let days = Days::new(number.wrapping_mul(37) % INSTALLED_WITHIN);
        FIRST_INSTALLED.and_then(|first| first.checked_add_days(days))
    };
    let model = if manual { "manual".to_owned() } else { phases.to_string() };
    let mut measures = vec!["active_import"];
    if point.feeds_in {
        measures.push("active_export");
    }
    if phases == 3 && !manual {
        measures.extend(["reactive_import", "reactive_export"]);
    }
    let han = match (manual, known.han_open.contains(&point.id)) {
        (true, _) => "none",
        (false, true) => {
            measures.extend(["power", "voltage"]);
            "open"
        }
        (false, false) => "closed",
    };
    json!({
        "point": point.id,
        "number": point.meter_number,
        "kind": if manual { "manual" } else { "smart" },
        "model": known.models.get(&model),
        "installed": installed,
        "phases": phases,
        "main_fuse_ampere": fuse,
        "communication": if manual { "none" } else if number.is_multiple_of(2) { "mobile" } else { "mesh" },
        "last_contact": newest.map(|newest| local_time(newest.registered_at).to_rfc3339()),
        "han": han,
        "measures": measures,
        "interval_minutes": newest.map(|newest| newest.resolution),
    })
}

/// Phases and main fuse of what is connected there.
fn mains(load: &str) -> (u8, u32) {
    match load {
        "flat" | "flat-small" | "flat-large" | "cabin" | "laundry" | "stairs" => (1, 40),
        "office" | "shop" => (3, 80),
        "workshop" | "cold-store" | "garage" => (3, 125),
        "boiler-room" => (3, 160),
        "bakery" => (3, 250),
        _ => (3, 63),
    }
}
