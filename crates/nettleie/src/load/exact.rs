use std::fmt;

use rust_decimal::Decimal;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::quantity::format_plain;

/// A number by its text: written as a string, read from a string or a JSON number, never through a float.
#[derive(Clone, Debug)]
pub(crate) struct Exact(pub(crate) String);

impl From<Decimal> for Exact {
    fn from(number: Decimal) -> Self {
        Self(format_plain(number))
    }
}

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ExactVisitor)
    }
}

struct ExactVisitor;

impl<'de> Visitor<'de> for ExactVisitor {
    type Value = Exact;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Exact, E> {
        Ok(Exact(text.to_owned()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Exact, E> {
        Ok(Exact(number.to_string()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Exact, E> {
        Ok(Exact(number.to_string()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Exact, E> {
        Ok(Exact(number.to_string()))
    }

    /// How `serde_json` hands over a number with its digits intact.
    fn visit_map<A: MapAccess<'de>>(self, number: A) -> Result<Exact, A::Error> {
        let number = serde_json::Number::deserialize(MapAccessDeserializer::new(number))?;
        Ok(Exact(number.as_str().to_owned()))
    }
}
