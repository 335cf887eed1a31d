//! What a sandbox is started with.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::clock::ClockMode;
use crate::company::{CompanyFile, guide_now};
use crate::faults::FaultConfig;
use crate::population::Population;

/// Everything that a sandbox depends on. The same `seed` and `now` give the same customers, hours, prices and bills.
#[derive(Clone, Debug)]
pub struct SandboxConfig {
    /// What the demo data is drawn from.
    pub seed: u64,
    /// The company's present time at the start. The hours end the day before.
    pub now: DateTime<Utc>,
    /// Who its customers are.
    pub population: Population,
    /// Whether time stands still or runs.
    pub clock: ClockMode,
    /// Where to listen: a loopback address; port 0 takes any free port.
    pub bind: SocketAddr,
    /// A file to keep the company in; `None` keeps it in memory only.
    pub database: Option<PathBuf>,
    /// What goes wrong, and whether callers may ask for it.
    pub faults: FaultConfig,
    /// How many one-time codes may be sent.
    pub code_limits: CodeLimits,
    /// Who the company says that it is.
    pub company: CompanyProfile,
    /// Another company than the one that ships, with its customers.
    pub file: Option<CompanyFile>,
}

impl SandboxConfig {
    /// In memory, on any free loopback port, time standing still, no faults.
    #[must_use]
    pub fn new(seed: u64, now: DateTime<Utc>) -> Self {
        Self {
            seed,
            now,
            population: Population::Demo,
            clock: ClockMode::Still,
            bind: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            database: None,
            faults: FaultConfig::default(),
            code_limits: CodeLimits::default(),
            company: CompanyProfile::default(),
            file: None,
        }
    }

    /// The sandbox of the published guide's customer: its clock stands at 13 November 2023, 18:30.
    #[must_use]
    pub fn guide() -> Self {
        Self { population: Population::Guide, ..Self::new(0, guide_now()) }
    }

    /// The sandbox that plays the company of a file.
    #[must_use]
    pub fn company(seed: u64, now: DateTime<Utc>, file: CompanyFile) -> Self {
        Self {
            population: Population::File,
            company: file.profile(),
            file: Some(file),
            ..Self::new(seed, now)
        }
    }
}

/// The company as its app sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanyProfile {
    /// The name in messages to customers.
    pub name: String,
    /// The only client that its authorisation server knows.
    pub client_id: String,
    /// What is switched on at the start, in the order to show.
    pub login_methods: Vec<LoginMethod>,
    /// Where the app is sent back to after a login in the browser: the claimed https address, and the custom scheme for
    /// where that cannot be had.
    pub redirect_uris: Vec<String>,
    /// The path on loopback, with any port, where an app in a terminal waits for the browser (RFC 8252).
    pub loopback_path: Option<String>,
    /// Where the app is sent back to after a logout in the browser.
    pub post_logout_redirect_uris: Vec<String>,
    /// The https page that takes the money for a bill, with `{kid}` where the payment reference goes; bills lead nowhere without.
    pub payment_page: Option<String>,
}

impl Default for CompanyProfile {
    fn default() -> Self {
        Self {
            name: "Norgesnett (sandkasse)".to_owned(),
            client_id: "kundeapp".to_owned(),
            login_methods: LoginMethod::ALL.to_vec(),
            redirect_uris: [
                "https://app.example.com/login/callback",
                "com.example.kundeapp:/login/callback",
                // Those of the phone app that carries this company's name.
                "https://kundeapp.norgesnett.example/login/callback",
                "no.norgesnett.kundeapp:/login/callback",
            ]
            .map(str::to_owned)
            .into(),
            loopback_path: Some("/callback".to_owned()),
            post_logout_redirect_uris: ["https://app.example.com/logout", "com.example.kundeapp:/logout"]
                .map(str::to_owned)
                .into(),
            payment_page: Some("https://betaling.norgesnett.example/kid/{kid}".to_owned()),
        }
    }
}

/// A way to log in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LoginMethod {
    /// `BankID`, through ID-porten.
    BankId,
    /// `BankID` on mobile, through ID-porten.
    BankIdMobile,
    /// One-time code by SMS.
    Sms,
    /// One-time code by e-mail.
    Email,
}

impl LoginMethod {
    /// All of them, as the app's login screen orders them.
    pub const ALL: [Self; 4] = [Self::BankId, Self::BankIdMobile, Self::Sms, Self::Email];

    /// The word on the wire.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::BankId => "bankid",
            Self::BankIdMobile => "bankid_mobile",
            Self::Sms => "sms",
            Self::Email => "email",
        }
    }

    /// The method of a word on the wire.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.id() == id)
    }
}

/// At most `count` codes within any `length`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// How many.
    pub count: u32,
    /// Within how long.
    pub length: Duration,
}

/// Limits on sending one-time codes. With five tries a code, they also bound how often anybody can guess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeLimits {
    /// For one address or number; every window holds.
    pub per_recipient: Vec<Window>,
    /// For one caller's IP address; every window holds.
    pub per_ip: Vec<Window>,
}

impl Default for CodeLimits {
    /// Five in 15 minutes and 20 a day for a recipient, 60 an hour for an IP address.
    fn default() -> Self {
        let minutes = |count, minutes: u64| Window { count, length: Duration::from_secs(minutes * 60) };
        Self { per_recipient: vec![minutes(5, 15), minutes(20, 24 * 60)], per_ip: vec![minutes(60, 60)] }
    }
}
