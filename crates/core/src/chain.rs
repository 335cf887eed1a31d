use std::error::Error;
use std::fmt::{self, Display};

/// An error and all that it was caused by, in one line for the log.
#[derive(Clone, Copy)]
pub struct Chain<'a>(pub &'a (dyn Error + 'static));

impl Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut last = self.0.to_string();
        f.write_str(&last)?;
        for cause in std::iter::successors(self.0.source(), |&error| error.source()) {
            let text = cause.to_string();
            // Many errors repeat their cause.
            if !last.ends_with(&text) {
                write!(f, ": {text}")?;
                last = text;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use thiserror::Error;

    use super::*;

    #[derive(Debug, Error)]
    #[error("{0}")]
    struct Told(&'static str, #[source] Option<Box<Told>>);

    fn told(texts: &[&'static str]) -> Told {
        let (first, rest) = texts.split_first().unwrap();
        Told(first, (!rest.is_empty()).then(|| Box::new(told(rest))))
    }

    #[test]
    fn every_cause_is_named_once() {
        let line = |texts: &[&'static str]| Chain(&told(texts)).to_string();
        assert_eq!(line(&["the outbox failed"]), "the outbox failed");
        assert_eq!(
            line(&["the outbox failed", "no space", "errno 28"]),
            "the outbox failed: no space: errno 28"
        );
        assert_eq!(
            line(&["offline: timed out", "timed out", "after 10 s"]),
            "offline: timed out: after 10 s"
        );
    }
}
