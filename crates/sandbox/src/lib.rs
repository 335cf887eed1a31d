//! An embedded grid company: everything that the app asks of a company's servers, on one machine, with invented
//! customers. The tests, `kundeapp sandbox` and `kundeapp demo` start it; the wire contract is `docs/api/contract.md`.
//!
//! It listens on loopback only, its numbers follow from [`SandboxConfig::seed`] and [`SandboxConfig::now`], and its
//! time stands still until somebody calls [`Clock::advance`] (or runs, with [`ClockMode::Ticking`]).
//!
//! ```no_run
//! # async fn run() -> Result<(), kundeapp_sandbox::SandboxError> {
//! use kundeapp_sandbox::{Sandbox, SandboxConfig};
//!
//! let sandbox = Sandbox::start(SandboxConfig::new(1, chrono::Utc::now())).await?;
//! let code = sandbox.outbox().latest_code("privat@example.com");
//! # drop(code);
//! # sandbox.shutdown().await;
//! # Ok(())
//! # }
//! ```
//!
//! Arrows go one way: `routes` → (`auth`, `api`, `nettariff`, `public_spot`, `phone`) → (`writing`, `handling`) → `rules` →
//! (`company`, `content`) → `db`; `openapi` has the words that types of the wire describe themselves with. `idporten` is another issuer that
//! the company reaches over HTTP only; it borrows `auth`'s primitives.

mod api;
mod auth;
mod clock;
mod company;
mod config;
mod content;
mod db;
mod error;
mod expiring;
mod faults;
mod handling;
mod html;
mod idporten;
mod login_methods;
mod logins;
mod nettariff;
mod openapi;
mod operator;
mod paper;
mod person;
mod phone;
mod population;
mod problem;
mod public_spot;
mod query;
mod routes;
mod rules;
mod sandbox;
mod server;
mod service;
mod state;
mod traffic;
mod visits;
mod writing;

pub use clock::{Clock, ClockMode};
pub use company::{CompanyFile, CompanyFileError};
pub use config::{CodeLimits, CompanyProfile, LoginMethod, SandboxConfig, Window};
pub use db::Made;
pub use db::cases::Case;
pub use error::SandboxError;
pub use faults::{Fault, FaultConfig, FaultParseError, Faults};
pub use idporten::{IdPorten, IdPortenFault, TestPerson};
pub use login_methods::LoginMethods;
pub use logins::Login;
pub use phone::{Channel, Message, Outbox};
pub use population::Population;
pub use sandbox::{RunningSandbox, Sandbox};
pub use service::{Service, VersionParseError};
pub use traffic::Traffic;
