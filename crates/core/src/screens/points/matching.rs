use crate::api::wire::MeteringPoint;
use crate::screens::folding::{folded, has_all};
use crate::screens::point_header::address_line;

/// Whether every word of a search stands somewhere in the name, address, id or meter number of a point.
pub(super) fn matches(point: &MeteringPoint, search: &str) -> bool {
    let all = format!("{} {} {} {}", point.name, address_line(&point.address), point.id, point.meter_number);
    has_all(&folded(&all), search)
}
