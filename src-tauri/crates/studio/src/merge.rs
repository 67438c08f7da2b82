//! Making one client of two. The one who stays gets copies of the other's sessions,
//! notes and sheets with their history; the other goes to the bin whole, so that one step
//! of undo sets both as they were.

use records::exchange::{Namesake, Namesakes};
use records::{ClientId, Stop, StoreError};

use crate::{Error, Studio};

impl Studio {
    /// Makes one client of two.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when one of them is not there, or both are one.
    pub fn merge(&mut self, keep: ClientId, other: ClientId) -> Result<(), Error> {
        if keep == other {
            return Err(StoreError::NotFound.into());
        }
        let kept = self.vault.client(keep)?.record;
        let merged = kept.merged_with(self.vault.client(other)?.record);
        let whole = self.vault.whole_client(other)?;
        self.vault.change(|batch| {
            batch.save_client(keep, &merged)?;
            batch.add_records_of(keep, &whole)?;
            batch.bin(other)?;
            batch.note_merger(other, keep)?;
            Ok::<_, Error>(())
        })?;
        self.edit = None;
        self.refresh(keep)?;
        self.refresh(other)
    }
}

/// The most pairs that are told at once: merged, they make room for the next.
const MOST_PAIRS: usize = 200;

/// Two clients who may be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// Who was there first.
    pub first: ClientId,
    /// Who came later.
    pub second: ClientId,
    /// Whether more than the name agrees.
    pub sure: bool,
}

impl Studio {
    /// Clients of one name about whom nothing else differs, the surest first, each with
    /// the one who was there before and is most like them; at most 200 pairs.
    ///
    /// # Errors
    /// [`StoreError::Stopped`]; when the vault cannot be read.
    pub fn duplicates(&mut self, stop: &Stop) -> Result<Vec<Pair>, Error> {
        let go_on = || {
            if stop.is_wanted() {
                Err(StoreError::Stopped)
            } else {
                Ok(())
            }
        };
        while !self.clients.read_part(&self.vault, &mut self.protocols)? {
            go_on()?;
        }
        let mut pairs = Vec::new();
        for group in self.clients.namesakes() {
            let mut namesakes = Namesakes::default();
            for id in group {
                go_on()?;
                let client = self.vault.client(id)?.record;
                if let Some(Namesake { who, is_sure }) = namesakes.find(&client) {
                    pairs.push(Pair {
                        first: who,
                        second: id,
                        sure: is_sure,
                    });
                }
                namesakes.add(id, &client);
            }
        }
        pairs.sort_by_key(|pair| !pair.sure);
        pairs.truncate(MOST_PAIRS);
        Ok(pairs)
    }
}
