//! Before the tabs: the area, the ways to sign in, the code or the browser, and what goes wrong.

mod ended;
mod method;
mod page;
mod problem;
mod screen;
mod state;
mod steps;
#[cfg(test)]
mod tests;

pub use page::BrowserPage;
pub use screen::LoginView;
pub use state::{
    AreaPicker, AreaRow, BrowserPanel, CodeField, ContactLine, EndedNotice, Keyboard, LoginState, LoginStep,
    MethodChoice, MethodIcon, MethodRow, ProblemKind, ProblemNotice, RecipientField, ResendButton,
};
