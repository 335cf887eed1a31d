mod bench;
mod issuer;

mod browser;
mod clocks;
mod endings;
mod hostile;
mod login;
mod renewal;
mod restart;
mod trouble;
