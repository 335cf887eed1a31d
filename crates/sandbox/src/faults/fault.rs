use std::str::FromStr;
use std::time::Duration;

use thiserror::Error;

/// One thing that goes wrong with a call. In brackets: its word in the `Sandbox-Fault` header.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The answer comes this much later, by the wall's clock (`delay=MILLISECONDS`).
    Delay(Duration),
    /// The connection closes and nothing has happened (`drop`).
    Drop,
    /// The call is carried out, but the connection closes before its answer (`lose-answer`).
    LoseAnswer,
    /// 500 (`500`).
    ServerError,
    /// 429 with `Retry-After` (`429=SECONDS`).
    TooManyRequests {
        /// Seconds to wait.
        retry_after: u32,
    },
    /// Half of the true body, then the connection closes (`cut`).
    CutBody,
    /// 200 with valid JSON of another shape: every value of the true answer changes its kind (`wrong-type`).
    WrongType,
    /// 200 with one JSON string of so many bytes (`huge=BYTES`).
    HugeBody {
        /// How many.
        bytes: usize,
    },
    /// 200 with arrays inside arrays (`deep=LEVELS`).
    DeepJson {
        /// How many.
        levels: usize,
    },
}

/// A text that names no fault.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "'{0}' is no fault: delay=MS, drop, lose-answer, 500, 429=S, cut, wrong-type, huge=BYTES or deep=LEVELS"
)]
pub struct FaultParseError(String);

impl FromStr for Fault {
    type Err = FaultParseError;

    fn from_str(text: &str) -> Result<Self, FaultParseError> {
        let unknown = || FaultParseError(text.to_owned());
        let (word, value) =
            text.trim().split_once('=').map_or((text.trim(), None), |(word, value)| (word, Some(value)));
        match (word, value) {
            ("delay", Some(value)) => number(value).map(|ms| Self::Delay(Duration::from_millis(ms))),
            ("drop", None) => Some(Self::Drop),
            ("lose-answer", None) => Some(Self::LoseAnswer),
            ("500", None) => Some(Self::ServerError),
            ("429", Some(value)) => number(value).map(|retry_after| Self::TooManyRequests { retry_after }),
            ("cut", None) => Some(Self::CutBody),
            ("wrong-type", None) => Some(Self::WrongType),
            ("huge", Some(value)) => number(value).map(|bytes| Self::HugeBody { bytes }),
            ("deep", Some(value)) => number(value).map(|levels| Self::DeepJson { levels }),
            _ => None,
        }
        .ok_or_else(unknown)
    }
}

fn number<T: FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_has_a_word() {
        assert_eq!("delay=250".parse(), Ok(Fault::Delay(Duration::from_millis(250))));
        assert_eq!("429=30".parse(), Ok(Fault::TooManyRequests { retry_after: 30 }));
        assert_eq!("huge=1000".parse(), Ok(Fault::HugeBody { bytes: 1000 }));
        assert_eq!("deep=9".parse(), Ok(Fault::DeepJson { levels: 9 }));
        for (word, fault) in [
            ("drop", Fault::Drop),
            ("lose-answer", Fault::LoseAnswer),
            ("500", Fault::ServerError),
            ("cut", Fault::CutBody),
            ("wrong-type", Fault::WrongType),
        ] {
            assert_eq!(word.parse(), Ok(fault));
        }
    }

    #[test]
    fn a_word_that_is_no_fault_is_refused() {
        for text in ["", "explode", "delay", "delay=soon", "drop=1", "429=-1"] {
            assert!(text.parse::<Fault>().is_err(), "{text}");
        }
    }
}
