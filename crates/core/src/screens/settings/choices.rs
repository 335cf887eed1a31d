use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::api::wire::Gsrn;
use crate::screens::MainTab;

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the phone is.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// What the user may want to be told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotificationKind {
    /// Power is out at a point of theirs.
    Outage,
    /// Power will be cut for work.
    PlannedWork,
    /// A bill has come.
    NewInvoice,
    /// The month is about to reach another tier.
    TierChange,
    /// Tomorrow's spot prices are out.
    TomorrowPrice,
}

/// What has been chosen, and what the screen tells of the phone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Light or dark.
    pub theme: Theme,
    /// The tab that the app opens on.
    pub start_tab: MainTab,
    /// The name of the chosen area.
    pub area: Option<String>,
    /// The point that the app opens on; `None` for the last one chosen.
    pub default_point: Option<Gsrn>,
    /// What to be told of.
    pub notifications: BTreeSet<NotificationKind>,
    /// Whether the app locks itself; `None` while nobody is signed in.
    pub app_lock: Option<bool>,
    /// The size of the user's data here, in bytes; `None` while nobody is signed in.
    pub data_bytes: Option<u64>,
}

impl Theme {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// `system`, `light` or `dark`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Id of the message with its name.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::System => "settings-theme-system",
            Self::Light => "settings-theme-light",
            Self::Dark => "settings-theme-dark",
        }
    }
}

impl NotificationKind {
    /// In the order of the screen.
    pub const ALL: [Self; 5] =
        [Self::Outage, Self::PlannedWork, Self::NewInvoice, Self::TierChange, Self::TomorrowPrice];

    /// `outage`, `planned-work`, `new-invoice`, `tier-change` or `tomorrow-price`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Outage => "outage",
            Self::PlannedWork => "planned-work",
            Self::NewInvoice => "new-invoice",
            Self::TierChange => "tier-change",
            Self::TomorrowPrice => "tomorrow-price",
        }
    }

    /// Id of the message with its name.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Outage => "settings-notify-outage",
            Self::PlannedWork => "settings-notify-planned-work",
            Self::NewInvoice => "settings-notify-new-invoice",
            Self::TierChange => "settings-notify-tier-change",
            Self::TomorrowPrice => "settings-notify-tomorrow-price",
        }
    }
}
