//! The kinds of record, and what the vault does with all of them alike. What is special about
//! a kind stands with its noun, as a [`Record`].

use rusqlite::Row;
use rusqlite::types::ToSqlOutput;
use serde::Serialize;
use serde::de::DeserializeOwned;
use vocabulary::vocabulary;

use crate::batch::Batch;
use crate::error::StoreError;
use crate::exchange::Exported;
use crate::ids::Item;
use crate::record::from_body;

/// A column of a record's row with its value.
pub(crate) type Column<'r> = (&'static str, ToSqlOutput<'r>);

/// A kind of record: what the vault has to know of it to keep, count, check and remove it, and
/// to keep its history. The trait is public because exports name a type of it; nobody outside
/// of this crate can reach it.
pub trait Record: Serialize + DeserializeOwned {
    /// Which of the kinds it is.
    const KIND: Kind;
    /// Its number.
    type Id: Copy + From<i64> + Into<Item>;

    /// The day that it is about, from its row in SQL.
    const DAY: &'static str = "NULL";

    /// Refuses what is empty or over a bound.
    fn check(&self) -> Result<(), StoreError>;

    /// Refuses it where the vault lacks something that it names, such as a protocol.
    fn must_fit(&self, _batch: &Batch<'_>) -> Result<(), StoreError> {
        Ok(())
    }

    /// What the database sorts by or looks up, beside the contents.
    fn columns(&self) -> Vec<Column<'_>> {
        Vec::new()
    }

    /// What is kept beside the contents, and is never replaced.
    fn bytes(&self) -> Vec<Column<'_>> {
        Vec::new()
    }

    /// Has the search find it, after it was saved in place of `before`.
    fn index(
        &self,
        _batch: &mut Batch<'_>,
        _id: Self::Id,
        _before: Option<&str>,
    ) -> Result<(), StoreError> {
        Ok(())
    }
}

/// A kind of record that belongs to a client, and may be on a session.
pub trait Belonging: Record {
    /// What stands for one in an export.
    type Exported: From<Exported<Self>> + TryInto<Exported<Self>> + Clone;

    /// Reads the [bytes](Record::bytes) that are kept beside the contents.
    fn read_bytes(&mut self, _row: &Row<'_>) -> Result<(), StoreError> {
        Ok(())
    }

    /// Refuses bytes that are empty, over a bound, or not those of the record.
    fn check_bytes(&self) -> Result<(), StoreError> {
        Ok(())
    }

    /// Whether all of it is there: what an export only names may be missing.
    fn is_whole(&self) -> bool {
        true
    }
}

/// Declares [`Kind`] and [`RecordCounts`], and finds the type of a kind.
macro_rules! declare {
    ($($(#[$_:meta])* $table:literal, $many:ident: $Kind:ident, $Id:ident;)+) => {
        vocabulary! {
            /// A kind of record. Its id is the name of its table.
            Kind {
                $(#[doc = concat!("A ", $table, ".")] $Kind = $table,)+
            }
        }

        impl Kind {
            /// The day that a record is about, from its row in SQL.
            pub(crate) const fn day(self) -> &'static str {
                match self {
                    $(Self::$Kind => crate::$Kind::DAY,)+
                }
            }

            /// Whether this is the contents of such a record.
            pub(crate) fn reads(self, body: &str) -> bool {
                match self {
                    $(Self::$Kind => from_body::<crate::$Kind>(body).is_ok(),)+
                }
            }
        }

        impl Batch<'_> {
            /// Saves the contents that a record had before, as they are in the log of changes.
            /// They were saved once, so no bound that came later refuses them.
            pub(crate) fn save_body(&mut self, item: Item, body: &str) -> Result<(), StoreError> {
                match item {
                    $(Item::$Kind(id) => self.put::<crate::$Kind>(id, &from_body(body)?),)+
                }
            }
        }

        /// How many records there are of each kind.
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
        pub struct RecordCounts {
            $(#[doc = concat!("Those of the kind `", $table, "`.")] pub $many: u64,)+
        }

        impl RecordCounts {
            /// Counts the records of each kind.
            pub(crate) fn of<E>(mut count: impl FnMut(Kind) -> Result<u64, E>) -> Result<Self, E> {
                Ok(Self { $($many: count(Kind::$Kind)?,)+ })
            }

            pub(crate) const fn add(&mut self, kind: Kind, more: u64) {
                match kind {
                    $(Kind::$Kind => self.$many += more,)+
                }
            }

            /// Returns the id of each kind, and how many there are.
            pub fn each(&self) -> impl Iterator<Item = (&'static str, u64)> {
                [$(($table, self.$many)),+].into_iter()
            }
        }
    };
}

kinds!(declare);

impl RecordCounts {
    /// Returns the same without the clients and what is the studio's own: what is theirs.
    pub fn held(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let others = [Kind::Client, Kind::Stock].map(Kind::id);
        self.each().filter(move |(kind, _)| !others.contains(kind))
    }
}

impl Kind {
    /// The column that has the client's number, as SQL; `NULL` for what is no client's.
    pub(crate) const fn client(self) -> &'static str {
        match self {
            Self::Client => "id",
            Self::Stock => "NULL",
            _ => "client",
        }
    }

    /// Returns what belongs to a client and may be on a session.
    pub fn belongings() -> impl Iterator<Item = Self> {
        let others = [Self::Client, Self::Session, Self::Stock];
        Self::ALL
            .iter()
            .copied()
            .filter(move |kind| !others.contains(kind))
    }
}
