/// Which way the energy went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// From the grid to the customer (OBIS 1.8.0).
    Consumption,
    /// From the customer into the grid (OBIS 2.8.0). Never netted against consumption.
    Production,
}
