//! How much a vault holds.

use serde::Serialize;

use crate::error::StoreError;
use crate::vault::Vault;

/// How much a vault holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Clients that are not in the bin.
    pub clients: u64,
    /// Sessions that are not in the bin.
    pub sessions: u64,
    /// Notes that are not in the bin.
    pub notes: u64,
    /// Sheets that are not in the bin.
    pub sheets: u64,
    /// What lies in the bin; what belongs to a binned record is not counted apart.
    pub in_bin: u64,
}

impl Vault {
    /// Returns how much there is. A record of a client in the bin counts as there.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn counts(&self) -> Result<Counts, StoreError> {
        let count = |table: &str| -> Result<(u64, u64), StoreError> {
            let number = |sql: &str| self.one(sql, [], |row| Ok(row.get::<_, u64>(0)?));
            let all = number(&format!("SELECT count(*) FROM {table}"))?;
            let binned = number(&format!(
                "SELECT count(*) FROM {table} WHERE binned IS NOT NULL"
            ))?;
            Ok((all - binned, binned))
        };
        let (clients, sessions) = (count("client")?, count("session")?);
        let (notes, sheets) = (count("note")?, count("sheet")?);
        Ok(Counts {
            clients: clients.0,
            sessions: sessions.0,
            notes: notes.0,
            sheets: sheets.0,
            in_bin: clients.1 + sessions.1 + notes.1 + sheets.1,
        })
    }
}
