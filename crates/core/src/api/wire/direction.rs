//! The words for the direction of energy.

use nettleie::metering::Direction;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Word {
    Consumption,
    Production,
}

impl From<Word> for Direction {
    fn from(word: Word) -> Self {
        match word {
            Word::Consumption => Self::Consumption,
            Word::Production => Self::Production,
        }
    }
}

impl From<Direction> for Word {
    fn from(direction: Direction) -> Self {
        match direction {
            Direction::Consumption => Self::Consumption,
            Direction::Production => Self::Production,
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
pub(super) fn serialize<S: Serializer>(direction: &Direction, serializer: S) -> Result<S::Ok, S::Error> {
    Word::from(*direction).serialize(serializer)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Direction, D::Error> {
    Word::deserialize(deserializer).map(Direction::from)
}

/// A list of directions.
pub(super) mod list {
    use super::{Deserialize, Deserializer, Direction, Serializer, Word};

    pub fn serialize<S: Serializer>(directions: &[Direction], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(directions.iter().map(|direction| Word::from(*direction)))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Direction>, D::Error> {
        Ok(Vec::<Word>::deserialize(deserializer)?.into_iter().map(Direction::from).collect())
    }
}
