//! The search index: what clients, notes and consultations are found by, in the database and in memory.
//!
//! Clients are few and short: what they are found by is held in memory, folded, from the
//! first search until the vault is locked, and read anew for those that change. Notes are
//! many and long: they have an index on the disk, inside the encrypted database, and only
//! the words that occur in them, each once, are held in memory. What is found is read
//! elsewhere, in `search.rs`.

pub(crate) mod clients;
mod fuzzy;
pub(crate) mod notes;

use std::cell::{Ref, RefCell};

use rusqlite::Connection;
use zeroize::Zeroizing;

use self::clients::ClientIndex;
pub use self::clients::Match;
use self::notes::Lexicon;
use crate::error::StoreError;
use crate::ids::ClientId;

/// The parts of the index that are held in memory, each once it was asked for.
#[derive(Default)]
pub(crate) struct Index {
    clients: Option<ClientIndex>,
    words: RefCell<Option<Lexicon>>,
}

impl Index {
    /// What clients are found by, read if that was not done.
    pub(crate) fn clients(&mut self, connection: &Connection) -> Result<&ClientIndex, StoreError> {
        let clients = match self.clients.take() {
            Some(clients) => clients,
            None => ClientIndex::read(connection)?,
        };
        Ok(self.clients.insert(clients))
    }

    /// The words of the notes, read if that was not done.
    pub(crate) fn words(&self, connection: &Connection) -> Result<Ref<'_, Lexicon>, StoreError> {
        let is_read = self.words.borrow().is_some();
        if !is_read {
            *self.words.borrow_mut() = Some(Lexicon::read(connection)?);
        }
        // It was just read.
        Ref::filter_map(self.words.borrow(), Option::as_ref).map_err(|_| StoreError::Damaged)
    }

    /// Brings it up to date after a change: for the clients that it changed, and for the
    /// words that no note had before; after a purge, words may be gone.
    pub(crate) fn refresh(
        &mut self,
        connection: &Connection,
        changed: &[ClientId],
        new_words: &[Zeroizing<String>],
        purges: bool,
    ) {
        if !changed.is_empty()
            && let Some(clients) = &mut self.clients
            && clients.refresh(connection, changed).is_err()
        {
            // The next search reads it anew, and reports what is wrong.
            self.clients = None;
        }
        let words = self.words.get_mut();
        if purges {
            *words = None;
        } else if let Some(words) = words {
            for word in new_words {
                words.add(word);
            }
        }
    }
}
