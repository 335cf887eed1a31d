use kundeapp_core::rich_text::RichText;
use kundeapp_core::screens::elhub::{AccessRow, ElhubScreen as Core, ElhubState, ElhubTopicState};
use kundeapp_core::screens::{Figure, FormLink, Frame};

use super::page::page;
use crate::showing::screen;

screen! {
    /// Elhub, of the chosen point.
    ElhubScreen, ElhubListener, ElhubShown: Core => ElhubState
}

page!(ElhubScreen, Elhub);

/// What Elhub shows.
#[uniffi::remote(Record)]
pub struct ElhubState {
    pub frame: Frame,
    pub reported: Option<String>,
    pub grid_company_title: String,
    pub grid_company: Vec<Figure>,
    pub supplier_title: String,
    pub supplier: Vec<Figure>,
    pub supplier_none: Option<String>,
    pub accesses_title: String,
    pub accesses: Vec<AccessRow>,
    pub accesses_none: Option<String>,
    pub topics: Vec<ElhubTopicState>,
    pub link: Option<String>,
    pub link_text: String,
}

/// Who may read the values.
#[uniffi::remote(Record)]
pub struct AccessRow {
    pub id: String,
    pub name: String,
    pub purpose: String,
    pub period: String,
    pub active: bool,
    pub state: String,
    pub revoke: Option<FormLink>,
    pub spoken: String,
}

/// Something to know about Elhub.
#[uniffi::remote(Record)]
pub struct ElhubTopicState {
    pub title: String,
    pub text: RichText,
}
