use serde::{Deserialize, Serialize};

use super::desk::Desk;

/// The five tabs of the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MainTab {
    /// Oversikt.
    #[default]
    Overview,
    /// Aktuelt.
    News,
    /// Drift.
    Outages,
    /// Spotpris.
    Spot,
    /// Kundeservice.
    Services,
}

impl MainTab {
    /// From left to right.
    pub const ALL: [Self; 5] = [Self::Overview, Self::News, Self::Outages, Self::Spot, Self::Services];

    /// `overview`, `news`, `outages`, `spot` or `services`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::News => "news",
            Self::Outages => "outages",
            Self::Spot => "spot",
            Self::Services => "services",
        }
    }

    /// Whether it has something to show before anybody is signed in.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::News | Self::Outages | Self::Spot)
    }

    /// Id of the message with its name.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Overview => "overview-title",
            Self::News => "news-title",
            Self::Outages => "outages-title",
            Self::Spot => "spot-title",
            Self::Services => "services-customer-service",
        }
    }
}

impl Desk {
    /// The word on a tab.
    #[must_use]
    pub fn tab_title(&self, tab: MainTab) -> String {
        self.texts.text(tab.name())
    }
}
