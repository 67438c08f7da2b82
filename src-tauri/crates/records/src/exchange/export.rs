//! What an export holds. `docs/export.schema.json` beside this crate describes it; a test
//! holds it to these types.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::access::Access;
use crate::client::Client;
use crate::note::Note;
use crate::protocol::ProtocolVersion;
use crate::session::Session;
use crate::settings::{Settings, Studio};
use crate::sheet::Sheet;

/// The format that [`Export`] is written in.
pub const EXPORT_FORMAT: &str = "scalp-aftercare-records-2";
/// The formats that are read. In the first, clients alone had an identity.
pub(super) const READ_FORMATS: [&str; 2] = ["scalp-aftercare-records-1", EXPORT_FORMAT];

/// Everything that a vault keeps, or everything about one client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// [`EXPORT_FORMAT`].
    pub format: String,
    /// When it was written.
    pub exported: DateTime<Utc>,
    /// The studio's profile.
    pub studio: Studio,
    /// What the artist has set; not in the export of one client.
    #[serde(default)]
    pub settings: Option<Settings>,
    /// The protocol versions that are kept; of one client, those that the sessions name.
    pub protocols: Vec<ExportedProtocol>,
    /// The clients, with all that belongs to them.
    pub clients: Vec<ExportedClient>,
    /// The record of access, the latest first; not in the export of one client. It is of
    /// that vault and is not taken into another.
    #[serde(default)]
    pub accesses: Vec<Access>,
}

/// A protocol version with its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExportedProtocol {
    /// Its name.
    pub name: ProtocolVersion,
    /// Its text.
    pub document: Value,
}

/// A record with its history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Exported<T> {
    /// 32 hexadecimal digits: the same record in every export and vault. A client's stands
    /// in [`ExportedClient`] instead; empty in exports from before records had one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub uid: String,
    /// What it says.
    pub record: T,
    /// When it was first saved.
    pub created: DateTime<Utc>,
    /// When it was last saved.
    pub changed: DateTime<Utc>,
    /// When it went to the bin, if it did.
    pub binned: Option<DateTime<Utc>>,
    /// What it said before, the earliest first.
    pub earlier: Vec<ExportedVersion<T>>,
}

/// What a record said before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExportedVersion<T> {
    /// When it was replaced.
    pub replaced: DateTime<Utc>,
    /// What it said.
    pub record: T,
}

/// A client with all that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExportedClient {
    /// 32 hexadecimal digits: the same client in every export and vault.
    pub uid: String,
    /// The client.
    pub client: Exported<Client>,
    /// The sessions.
    pub sessions: Vec<ExportedSession>,
    /// The notes on the client.
    pub notes: Vec<ExportedNote>,
    /// The sheets given outside a session.
    pub sheets: Vec<ExportedSheet>,
}

/// A session with what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExportedSession {
    /// The session.
    pub session: Exported<Session>,
    /// The notes on it.
    pub notes: Vec<ExportedNote>,
    /// The sheets given after it.
    pub sheets: Vec<ExportedSheet>,
}

/// A note.
pub type ExportedNote = Exported<Note>;

/// A sheet that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExportedSheet {
    /// The sheet, without its page.
    pub sheet: Exported<Sheet>,
    /// The page's bytes in Base64.
    pub page: String,
}
