//! How much a vault holds.

use serde::Serialize;

use crate::error::StoreError;
use crate::kind::RecordCounts;
use crate::vault::Vault;

/// How much a vault holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Records that are not in the bin.
    #[serde(flatten)]
    pub records: RecordCounts,
    /// What lies in the bin; what belongs to a binned record is not counted apart.
    pub in_bin: u64,
}

impl Vault {
    /// Returns how much there is. A record of a client in the bin counts as there.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn counts(&self) -> Result<Counts, StoreError> {
        let mut in_bin = 0;
        let records = RecordCounts::of(|kind| -> Result<u64, StoreError> {
            let (kept, binned): (u64, u64) = self.one(
                &format!("SELECT count(*), count(binned) FROM {}", kind.id()),
                [],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?;
            in_bin += binned;
            Ok(kept - binned)
        })?;
        Ok(Counts { records, in_bin })
    }
}
