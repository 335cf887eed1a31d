use serde::Serialize;

use super::MenuKind;

/// The names of a picture in the icon sets of the platforms. A word always stands beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Icon {
    /// In Material Symbols.
    pub material: String,
    /// In SF Symbols.
    pub sf_symbol: String,
}

impl MenuKind {
    /// Its picture.
    #[must_use]
    pub fn icon(self) -> Icon {
        let (material, sf_symbol) = match self {
            Self::Contact => ("support_agent", "bubble.left.and.bubble.right"),
            Self::Orders => ("assignment", "doc.text"),
            Self::Inspections => ("fact_check", "checklist"),
            Self::MyPage => ("open_in_new", "arrow.up.forward.square"),
            Self::Settings => ("settings", "gearshape"),
            Self::Authorisations => ("group_add", "person.2.badge.key"),
            Self::Meter => ("electric_meter", "gauge.with.dots.needle.33percent"),
            Self::Elhub => ("database", "cylinder.split.1x2"),
            Self::SelfReading => ("pin", "number.square"),
            Self::Connections => ("electrical_services", "powerplug"),
            Self::MeterExchanges => ("published_with_changes", "arrow.triangle.2.circlepath"),
            Self::Faq => ("help", "questionmark.circle"),
            Self::LogOut => ("logout", "rectangle.portrait.and.arrow.right"),
        };
        Icon { material: material.to_owned(), sf_symbol: sf_symbol.to_owned() }
    }
}
