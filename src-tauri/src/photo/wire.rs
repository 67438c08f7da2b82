//! Photos as they cross to the screen.

use chrono::NaiveDate;
use pictures::{Alignment, Area};
use records::{ClientId, PhotoId, PhotoPoint, PhotoView, SessionId};
use serde::{Deserialize, Serialize};

/// The photos of a client, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PhotosView {
    /// The photos.
    pub rows: Vec<PhotoRow>,
    /// Which views they show, in their order, each in words.
    pub views: Vec<ViewChoice>,
    /// The sessions that one may be of, the latest first.
    pub sessions: Vec<SessionChoice>,
}

/// One of the six views.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ViewChoice {
    /// Which.
    pub id: PhotoView,
    /// "Front".
    pub label: String,
    /// How many photos there are of it.
    pub count: usize,
}

/// A session that a photo may be of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SessionChoice {
    /// Its number in the vault.
    pub id: SessionId,
    /// "Session 2: Thu 19 Nov 2026".
    pub label: String,
}

/// A photo, small.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PhotoRow {
    /// Its number.
    pub id: PhotoId,
    /// From where.
    pub view: PhotoView,
    /// "Front".
    pub view_label: String,
    /// The day that it was taken on.
    #[cfg_attr(test, ts(as = "String"))]
    pub taken: NaiveDate,
    /// "Thu 19 Nov 2026".
    pub date_label: String,
    /// "3 days after session 2".
    pub since: String,
    /// The session that the artist says it is of; none for that of its day.
    pub session: Option<SessionId>,
    /// "Session 2": the one that it is of; empty for none.
    pub session_label: String,
    /// "Session 2, on this day": what it is of where the artist says nothing.
    pub by_day: String,
    /// Whether the client agrees that it is shown to others.
    pub consent: bool,
    /// Spots that are on other photos too.
    pub points: Vec<PhotoPoint>,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// The small picture, a `data:` address.
    pub thumbnail: String,
}

/// A file that may be a photo.
#[derive(Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PhotoFile {
    /// The client.
    pub client: ClientId,
    /// From where it shows the head.
    pub view: PhotoView,
    /// What is in the file, in Base64.
    pub file: String,
    /// The one that was added before it in one go: one step of undo for both.
    pub with: Option<PhotoId>,
}

/// A photo that was added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PhotoAdded {
    /// Its number.
    pub id: PhotoId,
    /// Whether the camera said on which day it was taken.
    pub is_dated: bool,
}

/// A photo, by number.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PhotoRequest {
    /// Its number.
    pub id: PhotoId,
}

/// A photo in full.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FullPhoto {
    /// The picture, a `data:` address.
    pub picture: String,
}

/// Two photos.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PhotoPair {
    /// The one that stays where it is.
    pub first: PhotoId,
    /// The one that is laid over it.
    pub second: PhotoId,
}

/// Two photos held against each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PairView {
    /// How the second lies over the first; none without two spots on both.
    pub alignment: Option<Alignment>,
    /// In what they differ too much, in words.
    pub warnings: Vec<String>,
}

/// A photo that leaves the vault.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PhotoExport {
    /// Its number.
    pub id: PhotoId,
    /// What is covered on it; empty for nothing.
    pub covered: Vec<Area>,
}
