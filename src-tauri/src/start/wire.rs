//! What the screen needs to begin.

use serde::Serialize;
use vocabulary::ScalpType;

use crate::settings::wire::Appearance;

/// The first answer of the backend.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct StartView {
    /// The language of the catalogue.
    pub language: String,
    /// Light or dark, as the artist has set it; it is kept outside the vault.
    pub appearance: Appearance,
    /// The paper that the form starts with.
    pub paper: sheets::Paper,
    /// The protocols, the default first.
    pub protocols: Vec<ProtocolView>,
    /// What a scalp can be like.
    pub scalp_types: Vec<ScalpTypeView>,
    /// The languages that a client's sheet can be in.
    pub languages: Vec<LanguageView>,
    /// Whether the desktop lets the app hear keys while another program is in front.
    pub can_find_from_anywhere: bool,
}

/// A language that a sheet can be in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LanguageView {
    /// Its tag, `fr`.
    pub tag: String,
    /// Its name in itself, "Français".
    pub name: String,
    /// Whether no native speaker has read its words yet.
    pub is_draft: bool,
}

/// A protocol to choose.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ProtocolView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its version, from 1.
    pub version: u32,
    /// Who wrote the guide that it follows.
    pub author: String,
    /// How its sources were read.
    pub notes: Vec<SourceNote>,
    /// The branches that can be opened.
    pub branches: Vec<BranchView>,
}

/// How a source was read.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SourceNote {
    /// The activity's name, if it is about one.
    pub about: Option<String>,
    /// The note.
    pub text: String,
    /// Its source.
    pub source: String,
}

/// A branch that can be opened.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BranchView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// When to open it, in the protocol's words.
    pub text: String,
    /// The scalps that it is meant for; empty: any.
    pub scalp_types: Vec<ScalpType>,
}

/// What a scalp can be like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ScalpTypeView {
    /// Its id.
    pub id: ScalpType,
    /// "Dry".
    pub label: String,
}
