//! Starting and stopping a sandbox, and what its owner can do to it while it runs.

use std::net::SocketAddr;
use std::sync::Arc;

use chrono::NaiveDate;
use nettleie::time::local_date;
use tokio::net::TcpListener;

use crate::auth::broker::{Broker, CALLBACK};
use crate::auth::keys::SigningKeys;
use crate::clock::Clock;
use crate::company::{CompanyFile, Founding, Played, found, publish};
use crate::config::SandboxConfig;
use crate::content::Content;
use crate::db::cases::{self, Case};
use crate::db::{Database, DbError, Made, access, made, progress, sessions, spot_days, templates};
use crate::error::SandboxError;
use crate::faults::Faults;
use crate::idporten::{self, Client, IdPorten};
use crate::login_methods::LoginMethods;
use crate::nettariff::key_ring;
use crate::phone::Outbox;
use crate::routes::router;
use crate::server::Server;
use crate::service::Service;
use crate::state::AppState;
use crate::traffic::{self, Counters, Traffic};
use crate::visits::Visits;
use crate::writing::UnderWay;

/// Where sandboxes come from.
#[derive(Debug)]
pub struct Sandbox;

/// A sandbox that answers until it is dropped or shut down. Needs the tokio runtime that it was started in.
#[derive(Debug)]
pub struct RunningSandbox {
    address: SocketAddr,
    pub(crate) state: AppState,
    idporten: IdPorten,
    faults: Faults,
    service: Service,
    server: Server,
}

impl Sandbox {
    /// Founds the company (or opens the file that has it), publishes everything due and begins to answer.
    ///
    /// # Errors
    /// When the address is not loopback or is taken, the file holds another company, or the time leaves the calendar.
    pub async fn start(config: SandboxConfig) -> Result<RunningSandbox, SandboxError> {
        if !config.bind.ip().is_loopback() {
            return Err(SandboxError::NotLoopback(config.bind));
        }
        let clock = Clock::new(config.now, config.clock);
        let company = Played::of(config.file.clone()).map_err(SandboxError::Data)?;
        let texts = config.file.as_ref().map(CompanyFile::texts).unwrap_or_default();
        let content = Content::load(config.now, &texts).map_err(SandboxError::Data)?;
        let database = open(&config, company.clone()).await?;
        let listen = |source| SandboxError::Listen { address: config.bind, source };
        let listener = TcpListener::bind(config.bind).await.map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;
        let issuer = format!("http://{address}");
        let idporten = idporten(&issuer, config.seed, &clock, &database)?;
        let (id, secret) = idporten.client();
        let broker = Broker::new(idporten.issuer().to_owned(), id, secret, format!("{issuer}{CALLBACK}"));
        let state = AppState {
            issuer: issuer.into(),
            clock: clock.clone(),
            database,
            keys: Arc::new(SigningKeys::from_seed(config.seed).ok_or(SandboxError::SigningKey)?),
            outbox: Outbox::default(),
            company,
            login_methods: LoginMethods::new(config.company.login_methods.clone()),
            broker: Arc::new(broker),
            profile: Arc::new(config.company),
            code_limits: Arc::new(config.code_limits),
            content,
            my_page: Arc::default(),
            under_way: UnderWay::default(),
            visits: Visits::default(),
            nettariff_keys: key_ring::Keys::default(),
        };
        let (faults, service) = (Faults::new(config.faults), Service::new(clock));
        let routes = router(&state, idporten.clone(), faults.clone(), service.clone());
        let counters = Counters::default();
        let routes = routes.merge(traffic::routes(counters.clone()));
        let server = Server::start(listener, routes, counters);
        tracing::info!(%address, "the sandbox answers");
        Ok(RunningSandbox { address, state, idporten, faults, service, server })
    }
}

/// The double of ID-porten, with the company as its client.
fn idporten(issuer: &str, seed: u64, clock: &Clock, database: &Database) -> Result<IdPorten, SandboxError> {
    let client = Client::register("nettselskap", format!("{issuer}{CALLBACK}"))?;
    // Another key than the company's: no seed of a company gives it.
    let keys = SigningKeys::of("ID-porten", seed).ok_or(SandboxError::SigningKey)?;
    let issuer = format!("{issuer}{}", idporten::PATH);
    Ok(IdPorten::new(issuer, client, keys, clock.clone(), database.clone()))
}

/// The company's database, up to date. A new one in memory is a copy where this process has made the same before.
async fn open(config: &SandboxConfig, company: Played) -> Result<Database, SandboxError> {
    if config.database.is_some() {
        return founded(config, company).await;
    }
    let key = (config.seed, config.population, company.hash(), config.now);
    if let Some(copy) = templates::copy(key)? {
        return Ok(copy);
    }
    let database = founded(config, company).await?;
    templates::keep(key, &database)?;
    Ok(database)
}

async fn founded(config: &SandboxConfig, company: Played) -> Result<Database, SandboxError> {
    let (seed, population, now) = (config.seed, config.population, config.now);
    let database = Database::open(config.database.as_deref()).map_err(|error| match error {
        DbError::Layout { found, .. } => {
            SandboxError::OtherSandbox(format!("by another version (layout {found})"))
        }
        other => SandboxError::Database(other),
    })?;
    let founding = database
        .run(move |transaction| {
            let founding = found(transaction, seed, population, &company, now)?;
            publish(transaction, &company, now)?;
            Ok(founding)
        })
        .await?;
    match founding {
        Founding::Done => Ok(database),
        Founding::OtherCompany(seed, population) => Err(SandboxError::OtherSandbox(format!(
            "from seed {seed} with the {} customers",
            population.id()
        ))),
        Founding::OutOfRange => Err(SandboxError::TimeOutOfRange(now)),
    }
}

impl RunningSandbox {
    /// Where it answers, without a slash at the end; also the issuer of its tokens.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.state.issuer
    }

    /// The address it listens on.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// The company's time.
    #[must_use]
    pub const fn clock(&self) -> &Clock {
        &self.state.clock
    }

    /// The messages that its customers have received.
    #[must_use]
    pub const fn outbox(&self) -> &Outbox {
        &self.state.outbox
    }

    /// The double of ID-porten.
    #[must_use]
    pub const fn idporten(&self) -> &IdPorten {
        &self.idporten
    }

    /// The ways to log in that are switched on.
    #[must_use]
    pub const fn login_methods(&self) -> &LoginMethods {
        &self.state.login_methods
    }

    /// What goes wrong.
    #[must_use]
    pub const fn faults(&self) -> &Faults {
        &self.faults
    }

    /// States of the whole service: too old an app, maintenance.
    #[must_use]
    pub const fn service(&self) -> &Service {
        &self.service
    }

    /// Ends every login of a customer, as the company does for a lost phone. Returns how many there were.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn end_sessions(&self, customer: &str) -> Result<usize, SandboxError> {
        let customer = customer.to_owned();
        Ok(self.state.database.run(move |transaction| sessions::end_all(transaction, &customer)).await?)
    }

    /// Withdraws a customer's authorisation for another's point. Returns whether there was one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn withdraw_authorisation(&self, holder: &str, point: &str) -> Result<bool, SandboxError> {
        let (holder, point, today) =
            (holder.to_owned(), point.to_owned(), local_date(self.state.clock.now()));
        let withdrawn = self.state.database.run(move |transaction| {
            let version = progress::next_version(transaction)?;
            access::withdraw(transaction, &holder, &point, today, version)
        });
        Ok(withdrawn.await?)
    }

    /// What was sent in, in the order in which it came.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn cases(&self) -> Result<Vec<Case>, SandboxError> {
        Ok(self.state.database.run(cases::all).await?)
    }

    /// Corrects the prices of a day, as the exchange does once in a while long after they were final: each by so many
    /// 1/100 000 NOK per kWh. Returns whether the day has prices.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn correct_spot_prices(
        &self,
        area: &str,
        day: NaiveDate,
        change: i32,
    ) -> Result<bool, SandboxError> {
        let area = area.to_owned();
        let corrected = self.state.database.run(move |transaction| {
            let version = progress::next_version(transaction)?;
            spot_days::correct(transaction, &area, day, change, version)
        });
        Ok(corrected.await?)
    }

    /// What has gone over the wire since it started.
    #[must_use]
    pub fn traffic(&self) -> Traffic {
        self.server.traffic()
    }

    /// How much has been made of the demo customers so far.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn made(&self) -> Result<Made, SandboxError> {
        Ok(self.state.database.run(made::count).await?)
    }

    /// Stops answering and waits until every connection is closed. Dropping does the same without waiting.
    pub async fn shutdown(self) {
        self.server.stop().await;
    }
}
