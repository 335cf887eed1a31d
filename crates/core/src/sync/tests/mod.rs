mod content;
mod failure;
mod first;
mod flight;
mod news;
mod resume;
mod sandbox;
mod server;
