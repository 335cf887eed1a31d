//! Engine types that travel as one word: read and written by their own text.

use std::fmt::Display;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error};
use serde::{Serialize, Serializer};

pub(crate) fn serialize<T: Display, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: FromStr<Err: Display>,
    D: Deserializer<'de>,
{
    String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
}

/// One word standing alone, where serde needs a type: in lists and as a key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Word<T>(T);

impl<T: Display> Serialize for Word<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(&self.0, serializer)
    }
}

impl<'de, T: FromStr<Err: Display>> Deserialize<'de> for Word<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer).map(Word)
    }
}

/// A list of words.
pub(crate) mod list {
    use super::{Deserialize, Deserializer, Display, FromStr, Serializer, Word};

    pub fn serialize<T: Display, S: Serializer>(values: &[T], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(values.iter().map(Word))
    }

    pub fn deserialize<'de, T, D>(deserializer: D) -> Result<Vec<T>, D::Error>
    where
        T: FromStr<Err: Display>,
        D: Deserializer<'de>,
    {
        let words = Vec::<Word<T>>::deserialize(deserializer)?;
        Ok(words.into_iter().map(|Word(value)| value).collect())
    }
}

/// A map whose keys are words.
pub(crate) mod keys {
    use std::collections::BTreeMap;

    use super::{Deserialize, Deserializer, Display, FromStr, Serialize, Serializer, Word};

    pub fn serialize<K: Display, V: Serialize, S: Serializer>(
        map: &BTreeMap<K, V>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_map(map.iter().map(|(key, value)| (Word(key), value)))
    }

    pub fn deserialize<'de, K, V, D>(deserializer: D) -> Result<BTreeMap<K, V>, D::Error>
    where
        K: FromStr<Err: Display> + Ord,
        V: Deserialize<'de>,
        D: Deserializer<'de>,
    {
        let map = BTreeMap::<Word<K>, V>::deserialize(deserializer)?;
        Ok(map.into_iter().map(|(Word(key), value)| (key, value)).collect())
    }
}
