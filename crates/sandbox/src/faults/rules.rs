use std::sync::{Arc, Mutex, PoisonError};

use super::Fault;

/// What goes wrong from the start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FaultConfig {
    /// Whether a caller may ask for a fault with the `Sandbox-Fault` header.
    pub allow_header: bool,
    /// Faults by path prefix, as [`Faults::set`].
    pub rules: Vec<(String, Fault)>,
}

/// A handle on what goes wrong; clones share it.
#[derive(Clone, Debug)]
pub struct Faults {
    rules: Arc<Mutex<Vec<Rule>>>,
    allow_header: bool,
}

#[derive(Debug)]
struct Rule {
    prefix: String,
    fault: Fault,
    /// How many calls are still to fail; `None`: all.
    left: Option<u32>,
}

impl Faults {
    pub(crate) fn new(config: FaultConfig) -> Self {
        let faults = Self { rules: Arc::default(), allow_header: config.allow_header };
        for (prefix, fault) in config.rules {
            faults.set(&prefix, fault);
        }
        faults
    }

    /// Every call whose path begins with `path_prefix` meets `fault` until cleared; the longest prefix counts.
    pub fn set(&self, path_prefix: &str, fault: Fault) {
        self.put(path_prefix, fault, None);
    }

    /// The next `times` calls whose path begins with `path_prefix` meet `fault`, later ones do not.
    pub fn set_times(&self, path_prefix: &str, fault: Fault, times: u32) {
        self.put(path_prefix, fault, Some(times));
    }

    /// Nothing goes wrong any more.
    pub fn clear(&self) {
        self.lock(Vec::clear);
    }

    pub(crate) const fn header_allowed(&self) -> bool {
        self.allow_header
    }

    /// The fault that a call to `path` meets; counts it.
    pub(crate) fn take(&self, path: &str) -> Option<Fault> {
        self.lock(|rules| {
            let matching =
                rules.iter_mut().filter(|rule| rule.left != Some(0) && path.starts_with(&rule.prefix));
            let rule = matching.max_by_key(|rule| rule.prefix.len())?;
            rule.left = rule.left.map(|left| left - 1);
            Some(rule.fault.clone())
        })
    }

    fn put(&self, prefix: &str, fault: Fault, left: Option<u32>) {
        self.lock(|rules| {
            rules.retain(|rule| rule.prefix != prefix);
            rules.push(Rule { prefix: prefix.to_owned(), fault, left });
        });
    }

    fn lock<T>(&self, act: impl FnOnce(&mut Vec<Rule>) -> T) -> T {
        act(&mut self.rules.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_prefix_counts() {
        let faults = Faults::new(FaultConfig::default());
        faults.set("/v1", Fault::ServerError);
        faults.set("/v1/values", Fault::Drop);
        assert_eq!(faults.take("/v1/values"), Some(Fault::Drop));
        assert_eq!(faults.take("/v1/spot"), Some(Fault::ServerError));
        assert_eq!(faults.take("/oauth/token"), None);
    }

    #[test]
    fn a_counted_fault_ends_and_a_new_one_replaces_the_old() {
        let faults = Faults::new(FaultConfig::default());
        faults.set_times("/v1", Fault::Drop, 2);
        assert_eq!([(); 3].map(|()| faults.take("/v1/x")), [Some(Fault::Drop), Some(Fault::Drop), None]);
        faults.set("/v1", Fault::CutBody);
        assert_eq!(faults.take("/v1/x"), Some(Fault::CutBody));
        faults.clear();
        assert_eq!(faults.take("/v1/x"), None);
    }
}
