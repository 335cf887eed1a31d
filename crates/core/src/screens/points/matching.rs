use crate::api::wire::MeteringPoint;
use crate::screens::point_header::address_line;

/// Whether every word of a search stands somewhere in the name, address, id or meter number of a point. Upper and lower
/// case are the same.
pub(super) fn matches(point: &MeteringPoint, search: &str) -> bool {
    let all = format!("{} {} {} {}", point.name, address_line(&point.address), point.id, point.meter_number);
    let all = all.to_lowercase();
    search.to_lowercase().split_whitespace().all(|word| all.contains(word))
}
