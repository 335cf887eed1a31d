use crate::db::company::MeteringPoint;

/// Where a paper is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    pub point: String,
    pub meter_number: String,
    /// `Storebotn 1, 5309 Kleppestø`.
    pub address: String,
}

impl From<MeteringPoint> for Site {
    fn from(point: MeteringPoint) -> Self {
        Self {
            address: format!("{}, {} {}", point.street, point.postcode, point.city),
            point: point.id,
            meter_number: point.meter_number,
        }
    }
}
