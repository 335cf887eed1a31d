//! What the core notes for whoever looks for a fault, handed to the phone's own log: a line at a time, without anything that is
//! secret or somebody's.

mod courier;
mod line;
mod redaction;
mod sink;
mod subscriber;

pub use sink::{LogLevel, LogSink, LogSinkFailure, set_log_sink};
