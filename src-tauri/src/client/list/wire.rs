//! The list of clients as it crosses to the screen.

use records::{Client, ClientId, ClientPart, Item};
use serde::{Deserialize, Serialize};
use vocabulary::{ScalpType, vocabulary};

use crate::start::wire::ScalpTypeView;

/// A window into the list of clients.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct ClientsRequest {
    /// What was typed; empty for everybody.
    pub typed: String,
    /// In which order. What was typed puts the best fit first whatever is said here.
    pub sort: ClientSort,
    /// Which clients are listed.
    pub only: ClientFilter,
    /// How many rows come before the window.
    pub offset: u32,
    /// How many rows the window has, at most 500.
    pub limit: u32,
}

vocabulary! {
    /// In which order clients are listed.
    #[derive(Default)]
    ClientSort {
        /// By name.
        #[default]
        Name = "name",
        /// The latest session first, those without one last.
        Recent = "recent",
        /// Those who are healing first, by the day of healing; then by name.
        Healing = "healing",
    }
}

/// Which clients are listed. Empty: everybody.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct ClientFilter {
    /// Only those who are healing.
    pub healing: bool,
    /// Only those with such a scalp.
    pub scalp: Option<ScalpType>,
    /// Only those with this label.
    pub tag: Option<String>,
    /// Only those who got pigment of this lot.
    pub lot: Option<String>,
    /// Only those who were treated with this needle.
    pub needle: Option<String>,
}

impl From<ClientSort> for studio::client_list::ClientSort {
    fn from(sort: ClientSort) -> Self {
        match sort {
            ClientSort::Name => Self::Name,
            ClientSort::Recent => Self::Recent,
            ClientSort::Healing => Self::Healing,
        }
    }
}

impl From<ClientFilter> for studio::client_list::ClientFilter {
    fn from(filter: ClientFilter) -> Self {
        let ClientFilter {
            healing,
            scalp,
            tag,
            lot,
            needle,
        } = filter;
        Self {
            healing,
            scalp,
            tag,
            lot,
            needle,
        }
    }
}

/// A window of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClientsView {
    /// How many there are in all.
    pub total: u32,
    /// "142 clients", "3 clients found".
    pub counted: String,
    /// The clients in the window.
    pub rows: Vec<ClientRow>,
}

/// A client in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClientRow {
    /// The client's number.
    pub id: ClientId,
    /// The client's name.
    pub name: String,
    /// What stands in its place while names are hidden.
    pub code: String,
    /// "Session 2, day 3. Warm water only", "Session 3 on Mon 2 Mar 2026", "No session yet".
    pub line: String,
    /// Whether a rule holds that is not over: the client is healing.
    pub healing: bool,
    /// "Allergy: lanolin"; none known: none.
    pub allergies: Option<String>,
}

/// What the list can be narrowed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FiltersView {
    /// The kinds of scalp.
    pub scalps: Vec<ScalpTypeView>,
    /// The labels in use, in order.
    pub tags: Vec<String>,
    /// The lots of pigment in use, in order.
    pub lots: Vec<String>,
    /// The needles in use, in order.
    pub needles: Vec<String>,
}

/// A new client, from a name alone. They are given a code.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AddClient {
    /// The client's name.
    pub name: String,
}

/// A client that was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ClientAdded {
    /// The client's number.
    pub id: ClientId,
}

/// A client's details, all of them, as they are from now on.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SaveClient {
    /// The client's number.
    pub id: ClientId,
    /// The details.
    pub details: Client,
}

/// Two clients who may be one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DuplicateView {
    /// The client who was added first.
    pub first: ClientRow,
    /// The client who was added later.
    pub second: ClientRow,
    /// "Same name and telephone number".
    pub why: String,
    /// Whether more than the name agrees.
    pub sure: bool,
}

/// Two clients side by side, before they become one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MergeView {
    /// The client who stays.
    pub keep: MergeSide,
    /// The client who goes to the bin.
    pub other: MergeSide,
    /// Their details, without what neither has.
    pub parts: Vec<MergePart>,
    /// What is joined of both.
    pub joined: Vec<MergeJoined>,
}

/// One of two clients.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MergeSide {
    /// The client.
    pub row: ClientRow,
    /// "2 sessions, 3 notes"; empty where nothing belongs to them.
    pub holds: String,
}

/// A detail of both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MergePart {
    /// Which it is.
    pub id: ClientPart,
    /// "Phone".
    pub label: String,
    /// What the one who stays has; may be empty.
    pub keep: String,
    /// What the other has; may be empty.
    pub other: String,
    /// Whether both have something, and not the same.
    pub differs: bool,
}

/// What is joined of both: allergies, labels and the like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MergeJoined {
    /// "Allergies".
    pub label: String,
    /// What the one client will have.
    pub text: String,
}

/// Moves a record to another client.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MoveRecord {
    /// A session, a note, or whatever else belongs to a client.
    pub item: Item,
    /// The client whose it is from now on.
    pub to: ClientId,
}
