use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};
use serde_saphyr::{Location, Spanned};

use super::scalar::Text;

/// A scalar or a list of scalars, with their places.
pub(super) struct OneOrMany {
    pub(super) at: Location,
    pub(super) texts: Vec<Text>,
}

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Spanned { value, referenced, .. } = Spanned::<Shape>::deserialize(deserializer)?;
        let texts = match value {
            Shape::One(text) => vec![Spanned::new(text, referenced, referenced)],
            Shape::Many(texts) => texts,
        };
        Ok(Self { at: referenced, texts })
    }
}

enum Shape {
    One(String),
    Many(Vec<Text>),
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ShapeVisitor)
    }
}

struct ShapeVisitor;

impl<'de> Visitor<'de> for ShapeVisitor {
    type Value = Shape;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or a list of values")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Shape, E> {
        Ok(Shape::One(text.to_owned()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Shape, E> {
        Ok(Shape::One(number.to_string()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Shape, E> {
        Ok(Shape::One(number.to_string()))
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<Shape, E> {
        Ok(Shape::One(number.to_string()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Shape, E> {
        Ok(Shape::One(number.to_string()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Shape, A::Error> {
        let mut texts = Vec::new();
        while let Some(text) = entries.next_element()? {
            texts.push(text);
        }
        Ok(Shape::Many(texts))
    }
}
