use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

/// When and how often a request that is safe to repeat is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    /// How many times the request is sent at most; 1 never repeats.
    pub attempts: u32,
    /// The wait before the second attempt; doubled before each later one.
    pub first_wait: Duration,
    /// The longest wait. A server that asks for more is not asked again.
    pub longest_wait: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { attempts: 3, first_wait: Duration::from_millis(500), longest_wait: Duration::from_secs(5) }
    }
}

/// Whether to make another attempt.
pub(super) enum Verdict {
    /// It went well, or will not go better.
    Done,
    /// Another attempt may do better, after the wait that the server asked for.
    Again {
        /// The server's own wait, when it named one.
        after: Option<Duration>,
    },
}

/// What one attempt came to.
pub(super) trait Outcome {
    /// Whether to make another.
    fn verdict(&self) -> Verdict;
}

impl RetryPolicy {
    /// Sends nothing twice.
    pub const NEVER: Self = Self { attempts: 1, first_wait: Duration::ZERO, longest_wait: Duration::ZERO };

    /// Makes attempts until one is good, none is left, or the server asks for more patience than there is.
    pub(super) async fn run<T: Outcome, F: Future<Output = T>>(self, mut attempt: impl FnMut() -> F) -> T {
        let mut sent = 1;
        loop {
            let outcome = attempt().await;
            let wait = match outcome.verdict() {
                Verdict::Again { after } if sent < self.attempts => {
                    after.unwrap_or_else(|| self.wait_before(sent))
                }
                _ => return outcome,
            };
            if wait > self.longest_wait {
                return outcome;
            }
            tokio::time::sleep(wait).await;
            sent = sent.saturating_add(1);
        }
    }

    /// The wait after `sent` attempts: half of it fixed, half by chance, so that a thousand phones do not come at once.
    fn wait_before(self, sent: u32) -> Duration {
        let doubled =
            self.first_wait.saturating_mul(1 << sent.saturating_sub(1).min(16)).min(self.longest_wait);
        let chance = u32::try_from(RandomState::new().hash_one(sent) % 1000).unwrap_or(0);
        (doubled / 2).saturating_add(doubled.saturating_mul(chance) / 2000)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use tokio::time::Instant;

    use super::*;

    struct Fails(Option<u64>);
    impl Outcome for Fails {
        fn verdict(&self) -> Verdict {
            Verdict::Again { after: self.0.map(Duration::from_secs) }
        }
    }
    struct Good;
    impl Outcome for Good {
        fn verdict(&self) -> Verdict {
            Verdict::Done
        }
    }

    async fn attempts<T: Outcome>(policy: RetryPolicy, outcome: impl Fn() -> T) -> (u32, Duration) {
        let (count, start) = (Cell::new(0), Instant::now());
        policy
            .run(|| {
                count.set(count.get() + 1);
                let outcome = outcome();
                async { outcome }
            })
            .await;
        (count.get(), start.elapsed())
    }

    #[tokio::test(start_paused = true)]
    async fn what_passes_is_tried_three_times_with_growing_waits() {
        let (count, waited) = attempts(RetryPolicy::default(), || Fails(None)).await;
        assert_eq!(count, 3);
        assert!((750..=1_510).contains(&waited.as_millis()), "{waited:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn the_server_s_own_wait_is_kept() {
        let (count, waited) = attempts(RetryPolicy::default(), || Fails(Some(4))).await;
        assert_eq!((count, waited.as_secs()), (3, 8));
    }

    #[tokio::test(start_paused = true)]
    async fn a_server_that_asks_for_much_patience_is_not_asked_again() {
        assert_eq!(attempts(RetryPolicy::default(), || Fails(Some(6))).await, (1, Duration::ZERO));
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_good_or_final_is_not_repeated() {
        assert_eq!(attempts(RetryPolicy::default(), || Good).await, (1, Duration::ZERO));
        assert_eq!(attempts(RetryPolicy::NEVER, || Fails(None)).await, (1, Duration::ZERO));
    }
}
