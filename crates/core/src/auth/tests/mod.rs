mod bench;
mod issuer;

mod endings;
mod hostile;
mod login;
mod renewal;
mod trouble;
