//! Numbers of records. They are a vault's own, and never used twice in it.

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

use crate::kind::Kind;

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

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
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
    /// Number of a step: what was changed at once, and is undone at once.
    StepId
}

/// Declares the numbers of the kinds of record, and what stands for a record of any kind.
macro_rules! items {
    ($($(#[$_:meta])* $table:literal, $many:ident: $Kind:ident, $Id:ident;)+) => {
        $(id! {
            #[doc = concat!("Number of a ", $table, ".")]
            $Id
        })+

        /// Any record. With a client goes everything that belongs to it, with a session its
        /// notes and sheets and whatever else is on it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "describe", derive(ts_rs::TS))]
        #[serde(tag = "kind", content = "id", rename_all = "snake_case")]
        pub enum Item {
            $(#[doc = concat!("A ", $table, ".")] $Kind($Id),)+
        }

        $(impl From<$Id> for Item {
            fn from(id: $Id) -> Self {
                Self::$Kind(id)
            }
        })+

        impl Item {
            /// The record of a kind with this number.
            pub(crate) const fn new(kind: Kind, number: i64) -> Self {
                match kind {
                    $(Kind::$Kind => Self::$Kind($Id(number)),)+
                }
            }

            /// Returns what kind of record it is.
            #[must_use]
            pub const fn kind(self) -> Kind {
                match self {
                    $(Self::$Kind(_) => Kind::$Kind,)+
                }
            }

            pub(crate) const fn number(self) -> i64 {
                match self {
                    $(Self::$Kind(id) => id.0,)+
                }
            }
        }
    };
}

kinds!(items);

impl Item {
    /// The table that holds it, which is also its name in the record of changes.
    pub(crate) const fn table(self) -> &'static str {
        self.kind().id()
    }

    pub(crate) fn named(table: &str, number: i64) -> Option<Self> {
        Some(Self::new(Kind::from_id(table)?, number))
    }
}
