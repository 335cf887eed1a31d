use nettleie::metering::Direction;

/// What tells Forbruk and Produksjon apart: which way the energy goes, and the words for it.
pub(in crate::screens) struct Side {
    pub direction: Direction,
    /// Ids of messages.
    pub title: &'static str,
    pub empty: &'static str,
    pub total: &'static str,
    pub spoken: &'static str,
    pub spoken_nothing: &'static str,
}

impl Side {
    /// What was used.
    pub const CONSUMPTION: Self = Self {
        direction: Direction::Consumption,
        title: "consumption-title",
        empty: "consumption-empty",
        total: "consumption-total",
        spoken: "consumption-spoken",
        spoken_nothing: "consumption-spoken-nothing",
    };
    /// What was fed into the grid.
    pub const PRODUCTION: Self = Self {
        direction: Direction::Production,
        title: "production-title",
        empty: "production-empty",
        total: "production-total",
        spoken: "production-spoken",
        spoken_nothing: "production-spoken-nothing",
    };

    /// Whether the bill of the point is of it: support and grid rent are of consumption only.
    pub fn is_billed(&self) -> bool {
        self.direction == Direction::Consumption
    }
}
