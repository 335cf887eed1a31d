use serde::Serialize;

use crate::screens::{Frame, PointHeader};

/// What the switcher shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PointsState {
    /// What is around it; its point is the chosen one.
    pub frame: Frame,
    /// `3 målepunkter`, of all that match.
    pub count: String,
    /// Long enough for a search field.
    pub searchable: bool,
    /// One page of the points that match, in the grid company's order.
    pub points: Vec<PointRow>,
    /// There is another page.
    pub more: bool,
}

/// A point to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PointRow {
    /// Name, address, id, and whether it is seen by fullmakt.
    #[serde(flatten)]
    pub header: PointHeader,
    /// `Bolig`, `Fritidsbolig`, `Næring`.
    pub group: String,
    /// It also feeds power into the grid.
    pub feeds_in: bool,
    /// It is the one that screens show.
    pub chosen: bool,
}
