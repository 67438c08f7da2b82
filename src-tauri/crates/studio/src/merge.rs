//! Making one client of two, and moving a record from one to another. The one who stays gets the
//! other's sessions, notes and sheets themselves, and the details that are chosen; the other goes
//! to the bin, so that one step of undo sets both as they were.

use records::exchange::{Namesake, Namesakes};
use records::{Client, ClientId, ClientPart, Item, Note, Stop, StoreError};
use serde::Deserialize;

use crate::{Error, Studio};

/// Two clients who are to become one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "MergeRequest"))]
pub struct Merger {
    /// The client who stays.
    pub keep: ClientId,
    /// The client who goes to the bin. All that belongs to them goes to the one who stays.
    pub other: ClientId,
    /// Where the two differ: what of the other is kept. Everything else is the one's who stays.
    pub from_other: Vec<ClientPart>,
}

/// What becomes of the details of two clients.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The client who stays, as they will be.
    pub client: Client,
    /// What is not kept of either, all in one.
    pub rest: Client,
    /// Which details of `rest` are not kept.
    pub left: Vec<ClientPart>,
}

impl Studio {
    /// Returns what becomes of two clients' details.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when one of them is not there, or both are one.
    pub fn merged(&self, of: &Merger) -> Result<Merged, Error> {
        if of.keep == of.other {
            return Err(StoreError::NotFound.into());
        }
        let mut kept = self.vault.client(of.keep)?.record;
        let mut rest = self.vault.client(of.other)?.record;
        for part in &of.from_other {
            if part.differs(&kept, &rest) {
                part.swap(&mut kept, &mut rest);
            }
        }
        let client = kept.merged_with(rest.clone());
        let left = ClientPart::ALL.iter().copied();
        let left = left.filter(|part| part.differs(&client, &rest)).collect();
        Ok(Merged { client, rest, left })
    }

    /// Makes one client of two. `note` has what is not kept of their details.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when one of them is not there, or both are one.
    pub fn merge(&mut self, of: &Merger, note: Option<&Note>) -> Result<(), Error> {
        let Merged { client, .. } = self.merged(of)?;
        let (keep, other) = (of.keep, of.other);
        self.edit = None;
        self.vault.change(|batch| {
            batch.save_client(keep, &client)?;
            batch.move_all(other, keep)?;
            if let Some(note) = note {
                batch.add_note(keep, None, note)?;
            }
            batch.bin(other)?;
            batch.note_merger(other, keep)?;
            Ok::<_, Error>(())
        })?;
        self.refresh(keep)?;
        self.refresh(other)
    }

    /// Moves a session with all that is on it, or a note or whatever else belongs to a client, to
    /// another client.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when one of them is not there, or in the bin.
    pub fn move_record(&mut self, item: Item, to: ClientId) -> Result<(), Error> {
        let from = self.vault.owner(item)?;
        self.edit = None;
        self.vault.change(|batch| batch.move_to(item, to))?;
        from.map_or(Ok(()), |from| self.refresh(from))?;
        self.refresh(to)
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
