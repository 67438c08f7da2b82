//! What an artist does with an unlocked vault: clients, sessions, notes, forms, plans, protocols, who
//! needs them today, sheets, calendar files, settings, imports, products held against the studio's
//! rule, bottles in stock, recalls and quotes.
//!
//! It is given the time and the laptop's zone, and knows no window and nothing of how the vault
//! was unlocked. Its answers are data, and worded by whoever asks; [`in_words`] alone has sentences,
//! since the screen and the command line must say the same there.

#![cfg_attr(not(test), warn(clippy::disallowed_methods))] // see clippy.toml

pub mod booking;
pub mod calendar;
mod client;
pub mod client_list;
pub mod clock;
mod error;
pub mod form;
mod history;
pub mod import;
pub mod in_words;
pub mod incoming;
pub mod letterhead;
pub mod merge;
pub mod month;
pub mod note;
mod own_id;
pub mod photo;
pub mod plan;
pub mod product;
pub mod protocol;
pub mod quote;
pub mod samples;
pub mod session;
pub mod settings;
pub mod sheet;
pub mod stock;
pub mod supply;
pub mod today;
pub mod week;

use records::{Act, Vault};

use self::client_list::ClientList;
pub use self::error::Error;
use self::import::Import;
use self::incoming::CalendarImport;
use self::note::EditSession;
use self::plan::Protocols;

/// An unlocked vault with what was read of it. Dropping it forgets everything.
pub struct Studio {
    /// The vault.
    pub vault: Vault,
    /// The list of clients in memory.
    pub clients: ClientList,
    /// The protocols that the sessions name.
    pub protocols: Protocols,
    /// The record that is being typed.
    pub edit: Option<EditSession>,
    /// The file that was read and not yet imported.
    pub import: Option<Import>,
    /// The calendar file that was read and not yet taken in.
    pub calendar_import: Option<CalendarImport>,
}

impl Studio {
    /// Begins with a vault of which nothing was read yet.
    #[must_use]
    pub fn new(vault: Vault) -> Self {
        Self {
            vault,
            clients: ClientList::default(),
            protocols: Protocols::default(),
            edit: None,
            import: None,
            calendar_import: None,
        }
    }

    /// Refuses what would change a vault that can only be read.
    ///
    /// # Errors
    /// [`Error::ReadOnly`], with the reason.
    pub fn must_be_writable(&self) -> Result<(), Error> {
        self.vault
            .read_only()
            .map_or(Ok(()), |why| Err(Error::ReadOnly(why)))
    }

    /// Notes in the vault's record of access what was done with it. A vault that can only
    /// be read takes no such note, and what was done holds all the same.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn note_access(&mut self, act: Act) -> Result<(), Error> {
        if self.vault.read_only().is_some() {
            return Ok(());
        }
        Ok(self.vault.record_access(act)?)
    }
}
