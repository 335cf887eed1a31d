use fluent_bundle::FluentValue;

/// What is put in the place of a variable of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// Text that is ready to show: a name, or a number that [`crate::format`] has written.
    Text(String),
    /// A small count, which may also choose between one and many.
    Count(u32),
}

impl From<Argument> for FluentValue<'static> {
    fn from(argument: Argument) -> Self {
        match argument {
            Argument::Text(text) => text.into(),
            Argument::Count(count) => count.into(),
        }
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Argument {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<u32> for Argument {
    fn from(count: u32) -> Self {
        Self::Count(count)
    }
}
