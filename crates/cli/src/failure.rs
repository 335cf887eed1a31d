use std::io;
use std::process::ExitCode;

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
    /// Whoever read the output has stopped.
    #[error("the output was closed")]
    OutputClosed,
    /// The output cannot be written.
    #[error("cannot write the result: {0}")]
    Output(io::Error),
}

impl Failure {
    /// 2 for input that cannot be used, 1 for everything else.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Load(_) | Self::Settlement { .. } | Self::Tariff { .. } | Self::Usage(_) => {
                ExitCode::from(2)
            }
            Self::OutputClosed | Self::Output(_) => ExitCode::FAILURE,
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::OutputClosed } else { Self::Output(error) }
    }
}
