use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::contact::{field, pictures, text};
use super::{Answers, Letter};
use crate::api::wire::{
    Choice, FieldFault, FieldKind, FieldRules, Form, FormButton, FormField, FormPlace, Gsrn, words,
};

/// The field that says which kind of place is given.
pub(super) const PLACE: &str = "place";
/// The field of a position.
pub(super) const POSITION: &str = "position";
const POINT: &str = "point";
const ADDRESS: &str = "address";
/// Letters in a report at most.
const LONGEST: u32 = 2000;

/// What can be dangerous at the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HazardCategory {
    /// An electrical cabinet that stands open or is broken.
    OpenCabinet,
    /// A line on the ground, or hanging low.
    LineDown,
    /// A pole that leans or is broken.
    DamagedPole,
    /// A tree on a line.
    TreeOnLine,
    /// Anything else.
    Other,
}

impl HazardCategory {
    /// In the order to show.
    pub const ALL: [Self; 5] =
        [Self::OpenCabinet, Self::LineDown, Self::DamagedPole, Self::TreeOnLine, Self::Other];

    /// The word on the wire.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::OpenCabinet => "open_cabinet",
            Self::LineDown => "line_down",
            Self::DamagedPole => "damaged_pole",
            Self::TreeOnLine => "tree_on_line",
            Self::Other => "other",
        }
    }
}

/// The ways of saying where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceKind {
    /// At a point of the customer's.
    Point,
    /// An address that somebody types.
    Address,
    /// Where the phone is.
    Position,
}

impl PlaceKind {
    /// In the order to show.
    pub const ALL: [Self; 3] = [Self::Point, Self::Address, Self::Position];

    /// Its word in the draft.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Point => POINT,
            Self::Address => ADDRESS,
            Self::Position => POSITION,
        }
    }
}

/// Where something is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Place {
    /// At a point of the customer's.
    Point {
        /// Which.
        #[serde(with = "words")]
        point: Gsrn,
    },
    /// As somebody would say it.
    Address {
        /// One line.
        address: String,
    },
    /// Degrees of WGS 84, in Norway.
    Position {
        /// North.
        latitude: Decimal,
        /// East.
        longitude: Decimal,
    },
}

/// Meld farlig forhold as a form; the customer has points to choose from when `has_points`. `label` gives the words.
#[must_use]
pub fn hazard(answers: &Answers, has_points: bool, label: impl Fn(&str) -> String) -> Form {
    let choice = |id: &str| Choice { id: id.to_owned(), label: label(id) };
    let categories = HazardCategory::ALL.map(|category| choice(category.id())).into();
    let places = PlaceKind::ALL.into_iter().filter(|kind| has_points || *kind != PlaceKind::Point);
    let kind = PlaceKind::ALL.into_iter().find(|kind| kind.id() == answers.text(PLACE));
    let place = kind.filter(|kind| has_points || *kind != PlaceKind::Point).map(|kind| match kind {
        PlaceKind::Point => field(POINT, FieldKind::MeteringPoint, label("point-label"), Vec::new()),
        PlaceKind::Address => {
            let rules = FieldRules { required: true, max_length: Some(200), ..FieldRules::default() };
            FormField { rules, ..field(ADDRESS, FieldKind::Text, label("address-label"), Vec::new()) }
        }
        PlaceKind::Position => field(POSITION, FieldKind::Text, label("position-label"), Vec::new()),
    });
    let mut fields = vec![
        field("category", FieldKind::Choice, label("category"), categories),
        field(PLACE, FieldKind::Choice, label(PLACE), places.map(|kind| choice(kind.id())).collect()),
    ];
    fields.extend(place);
    fields.extend([text("text", label("text"), LONGEST), pictures(label(Letter::PICTURES))]);
    Form {
        id: "hazard".to_owned(),
        title: label("title"),
        place: FormPlace::Menu,
        button: FormButton::Send,
        help: None,
        fields,
    }
}

/// The place that was answered.
pub(super) fn place(answers: &Answers) -> Result<Place, FieldFault> {
    match answers.text(PLACE) {
        POINT => {
            let point = answers.text(POINT).trim().parse().map_err(|_| FieldFault::NotYourPoint)?;
            Ok(Place::Point { point })
        }
        ADDRESS => Ok(Place::Address { address: answers.text(ADDRESS).trim().to_owned() }),
        POSITION => position(answers.text(POSITION)).ok_or(FieldFault::NotAPlace),
        _ => Err(FieldFault::Required),
    }
}

/// `60.39299, 5.32415`: degrees north and east, on the Norwegian mainland or off its coast.
fn position(text: &str) -> Option<Place> {
    let (north, east) = text.split_once([',', ';'])?;
    let (latitude, longitude): (Decimal, Decimal) = (north.trim().parse().ok()?, east.trim().parse().ok()?);
    let within = |degrees: Decimal, from: u32, to: u32| (from.into()..=to.into()).contains(&degrees);
    (within(latitude, 57, 72) && within(longitude, 4, 32)).then_some(Place::Position { latitude, longitude })
}
