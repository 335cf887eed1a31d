//! Which of its casts of customers a sandbox has.

/// Who the company's customers are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Population {
    /// The demo customers, drawn from the seed, with three years behind them.
    #[default]
    Demo,
    /// The household whose figures the app's published guide shows, with hours and prices that give those figures.
    Guide,
    /// The customers of a company's file.
    File,
}

impl Population {
    /// The word in the database.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::Demo => "demo",
            Self::Guide => "guide",
            Self::File => "company file",
        }
    }

    pub(crate) fn from_id(id: &str) -> Option<Self> {
        [Self::Demo, Self::Guide, Self::File].into_iter().find(|population| population.id() == id)
    }
}
