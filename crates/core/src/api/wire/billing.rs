use serde::{Deserialize, Serialize};

/// Who sends the bill for the grid rent of a metering point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Billing {
    /// The grid company itself.
    Direct,
    /// The power supplier (gjennomfakturering).
    ThroughBilled {
        /// The supplier's name.
        supplier: String,
    },
}
