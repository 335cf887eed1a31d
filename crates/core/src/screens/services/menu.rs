use super::screen::Services;
use super::{MenuItem, MenuKind};
use crate::screens::desk::Desk;
use crate::screens::today::Today;
use crate::store::{Reader, StoreError};

impl MenuKind {
    /// The entries in the order of the menu.
    pub const ALL: [Self; 13] = [
        Self::Contact,
        Self::Orders,
        Self::Inspections,
        Self::MyPage,
        Self::Settings,
        Self::Authorisations,
        Self::Meter,
        Self::Elhub,
        Self::SelfReading,
        Self::Connections,
        Self::MeterExchanges,
        Self::Faq,
        Self::LogOut,
    ];

    /// Whether it is somebody's in particular.
    #[must_use]
    pub const fn needs_login(self) -> bool {
        !matches!(self, Self::Contact | Self::Settings | Self::Faq)
    }

    const fn label(self) -> &'static str {
        match self {
            Self::Contact => "services-menu-contact",
            Self::Orders => "services-menu-orders",
            Self::Inspections => "services-menu-inspections",
            Self::MyPage => "services-menu-my-page",
            Self::Settings => "menu-settings",
            Self::Authorisations => "authorisations-title",
            Self::Meter => "meter-title",
            Self::Elhub => "elhub-title",
            Self::SelfReading => "reading-title",
            Self::Connections => "connections-title",
            Self::MeterExchanges => "exchange-title",
            Self::Faq => "faq-title",
            Self::LogOut => "menu-log-out",
        }
    }
}

impl Services {
    /// What there is to choose: for who is signed in what their points have, for others what a login would open.
    pub(super) fn menu(&self, reader: &Reader<'_>) -> Result<Vec<MenuItem>, StoreError> {
        let today = Desk::today(reader)?.map(Today::date);
        let mut menu = Vec::new();
        for kind in MenuKind::ALL {
            if self.shows(reader, kind)? {
                let state = self.line(reader, kind, today)?;
                menu.push(self.item(kind, state));
            }
        }
        Ok(menu)
    }

    fn item(&self, kind: MenuKind, state: Option<String>) -> MenuItem {
        let texts = self.desk.texts;
        let label = texts.text(kind.label());
        let locked = kind.needs_login() && !self.signed_in;
        let state = if locked { Some(texts.text("menu-log-in-first")) } else { state };
        let spoken = state.as_ref().map_or_else(|| label.clone(), |state| format!("{label}, {state}"));
        MenuItem {
            kind,
            label,
            state,
            icon: kind.icon(),
            needs_login: kind.needs_login(),
            locked,
            link: (kind == MenuKind::MyPage).then(|| self.company.website.to_string()),
            spoken,
        }
    }
}
