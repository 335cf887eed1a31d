use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Context, text, wrong};
use crate::db::{DbError, access};
use crate::openapi::{Degrees, Gsrn};
use crate::problem::FieldError;

/// The mainland and its coast, in whole degrees of WGS 84.
const NORTH: (u32, u32) = (57, 72);
const EAST: (u32, u32) = (4, 32);
const LONGEST_ADDRESS: usize = 200;

/// Where something is: one of these, and nothing else beside it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(untagged)]
pub enum Place {
    Point(AtPoint),
    Address(AtAddress),
    Position(AtPosition),
}

/// At a point of the caller's.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AtPoint {
    #[schema(value_type = Gsrn)]
    point: String,
}

/// As somebody would say it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AtAddress {
    #[schema(min_length = 1, max_length = 200)]
    address: String,
}

/// Degrees of WGS 84, as decimal text.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AtPosition {
    #[schema(value_type = Degrees)]
    latitude: String,
    #[schema(value_type = Degrees)]
    longitude: String,
}

impl Place {
    /// What is wrong with it, as the value of `field`.
    pub fn check(&self, field: &str, context: Context<'_>) -> Result<Option<FieldError>, DbError> {
        let code = match self {
            Self::Point(AtPoint { point }) => {
                let own = access::may_see(context.transaction, context.customer, point)?;
                (!own).then_some("not_your_point")
            }
            Self::Address(AtAddress { address }) if address.trim().is_empty() => Some("required"),
            Self::Address(AtAddress { address }) => text::check(address, false, Some(LONGEST_ADDRESS)),
            Self::Position(AtPosition { latitude, longitude }) => {
                let good = within(latitude, NORTH) && within(longitude, EAST);
                (!good).then_some("not_a_place")
            }
        };
        Ok(code.map(|code| wrong(field, code)))
    }
}

fn within(degrees: &str, (from, to): (u32, u32)) -> bool {
    text::decimal(degrees).is_some_and(|degrees| (Decimal::from(from)..=Decimal::from(to)).contains(&degrees))
}
