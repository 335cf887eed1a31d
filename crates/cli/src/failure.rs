use std::io;
use std::process::ExitCode;

use kundeapp_core::app::App;
use kundeapp_core::error::AppError;
use kundeapp_sandbox::SandboxError;
use nettleie::load::LoadError;
use nettleie::settlement::SettlementError;
use nettleie::tariff::TariffError;
use thiserror::Error;

/// Why a command ends without a result: one line for the error stream.
#[derive(Debug, Error)]
pub enum Failure {
    /// A file cannot be used.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// Values, tariff and range do not make a settlement.
    #[error("{file}: {source}")]
    Settlement {
        /// The tariff file.
        file: String,
        /// What is wrong.
        source: SettlementError,
    },
    /// No single tariff applies.
    #[error("{file}: {source}")]
    Tariff {
        /// The tariff file.
        file: String,
        /// What is wrong.
        source: TariffError,
    },
    /// The arguments do not fit each other or the files.
    #[error("{0}")]
    Usage(String),
    /// The app cannot do it, in words for the customer.
    #[error("{0}")]
    App(String),
    /// The sandbox cannot start.
    #[error("the sandbox: {0}")]
    Sandbox(#[from] SandboxError),
    /// Whoever read the output has stopped.
    #[error("the output was closed")]
    OutputClosed,
    /// The output cannot be written.
    #[error("cannot write the result: {0}")]
    Output(io::Error),
}

impl Failure {
    /// What went wrong in the app, explained in the app's language.
    pub fn app(app: &App, error: &AppError) -> Self {
        Self::App(app.explain(error))
    }

    /// 2 for input that cannot be used, 1 for everything else.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Load(_) | Self::Settlement { .. } | Self::Tariff { .. } | Self::Usage(_) => {
                ExitCode::from(2)
            }
            Self::App(_) | Self::Sandbox(_) | Self::OutputClosed | Self::Output(_) => ExitCode::FAILURE,
        }
    }
}

impl From<AppError> for Failure {
    /// Before there is an app that could explain it.
    fn from(error: AppError) -> Self {
        Self::App(error.to_string())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::OutputClosed } else { Self::Output(error) }
    }
}
