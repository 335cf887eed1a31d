use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// The app's version, sent with every call so that the server can say when it is too old.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AppVersion {
    major: u32,
    minor: u32,
    patch: u32,
}

/// A text that is no version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a version is MAJOR.MINOR.PATCH")]
pub struct AppVersionError;

impl AppVersion {
    /// A version from its three numbers.
    #[must_use]
    pub const fn new(major: u32, minor: u32, patch: u32) -> Self {
        Self { major, minor, patch }
    }

    /// The version of this build of the core.
    #[must_use]
    pub fn of_this_build() -> Self {
        env!("CARGO_PKG_VERSION").parse().unwrap_or(Self::new(0, 0, 0))
    }
}

impl FromStr for AppVersion {
    type Err = AppVersionError;
    fn from_str(text: &str) -> Result<Self, AppVersionError> {
        let mut numbers = text.split('.').map(|part| part.parse().map_err(|_| AppVersionError));
        let mut next = || numbers.next().unwrap_or(Err(AppVersionError));
        let version = Self::new(next()?, next()?, next()?);
        if numbers.next().is_some() { Err(AppVersionError) } else { Ok(version) }
    }
}

impl fmt::Display for AppVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_have_three_numbers() {
        assert_eq!("1.20.3".parse(), Ok(AppVersion::new(1, 20, 3)));
        assert_eq!(AppVersion::of_this_build().to_string(), env!("CARGO_PKG_VERSION"));
        for text in ["", "1.2", "1.2.3.4", "1.2.x", "1.2.-3"] {
            assert_eq!(text.parse::<AppVersion>(), Err(AppVersionError), "{text}");
        }
    }
}
