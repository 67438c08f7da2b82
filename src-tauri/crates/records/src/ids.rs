//! Numbers of records. They are a vault's own, and never used twice in it.

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "describe", derive(ts_rs::TS))]
        pub struct $name(pub i64);

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                i64::column_result(value).map(Self)
            }
        }
    };
}

id! {
    /// Number of a client.
    ClientId
}
id! {
    /// Number of a session.
    SessionId
}
id! {
    /// Number of a note.
    NoteId
}
id! {
    /// Number of a sheet that was given.
    SheetId
}
id! {
    /// Number of a step: what was changed at once, and is undone at once.
    StepId
}

/// Any record that can go to the bin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// A client, with everything that belongs to it.
    Client(ClientId),
    /// A session, with its notes and sheets.
    Session(SessionId),
    /// A note.
    Note(NoteId),
    /// A sheet that was given.
    Sheet(SheetId),
}

impl From<ClientId> for Item {
    fn from(id: ClientId) -> Self {
        Self::Client(id)
    }
}

impl From<SessionId> for Item {
    fn from(id: SessionId) -> Self {
        Self::Session(id)
    }
}

impl From<NoteId> for Item {
    fn from(id: NoteId) -> Self {
        Self::Note(id)
    }
}

impl From<SheetId> for Item {
    fn from(id: SheetId) -> Self {
        Self::Sheet(id)
    }
}

impl Item {
    /// The table that holds it, which is also its name in the record of changes.
    pub(crate) fn table(self) -> &'static str {
        match self {
            Self::Client(_) => "client",
            Self::Session(_) => "session",
            Self::Note(_) => "note",
            Self::Sheet(_) => "sheet",
        }
    }

    pub(crate) fn number(self) -> i64 {
        match self {
            Self::Client(id) => id.0,
            Self::Session(id) => id.0,
            Self::Note(id) => id.0,
            Self::Sheet(id) => id.0,
        }
    }

    pub(crate) fn named(table: &str, number: i64) -> Option<Self> {
        Some(match table {
            "client" => Self::Client(ClientId(number)),
            "session" => Self::Session(SessionId(number)),
            "note" => Self::Note(NoteId(number)),
            "sheet" => Self::Sheet(SheetId(number)),
            _ => return None,
        })
    }
}
