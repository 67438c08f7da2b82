//! Taking records out of a vault and into one: all of it as JSON, clients as CSV, clients
//! from JSON, CSV and vCard.
//!
//! Whatever comes in is first read into [`Draft`]s, which are looked at and compared with
//! who is there already. Nothing is written until those that were chosen are taken in.

mod csv;
mod export;
mod incoming;
mod json;
mod vcard;

use std::collections::HashMap;

pub use self::csv::{Column, CsvError, clients_to_csv, columns_of, read_csv};
pub use self::export::{
    EXPORT_FORMAT, Export, Exported, ExportedClient, ExportedNote, ExportedProtocol,
    ExportedSession, ExportedSheet, ExportedVersion,
};
pub use self::incoming::{Belongings, ImportError, Incoming};
pub use self::json::{JsonError, read_json};
pub use self::vcard::{VcardError, read_vcards};
use crate::batch::Batch;
use crate::error::StoreError;
use crate::fold::{digits, fold};
use crate::ids::ClientId;
use crate::model::Client;
use crate::stop::Stop;
use crate::vault::Vault;

/// A client that was read and not yet taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The line of the file that it begins on, from 1.
    pub line: usize,
    /// What was read.
    pub client: Client,
}

/// Why a draft may be somebody who is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Double {
    /// The same name and telephone number, e-mail address or date of birth.
    Same(ClientId),
    /// The same name, and nothing that agrees or differs.
    SameName(ClientId),
    /// As another draft of the same file, by its place in the list, from 0.
    InFile(usize),
}

impl Vault {
    /// Returns for each draft whom it may be the double of.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_doubles(&self, drafts: &[Draft]) -> Result<Vec<Option<Double>>, StoreError> {
        let mut seen: HashMap<String, Vec<(Known, Client)>> = HashMap::new();
        let mut after = None;
        loop {
            let page = self.clients(after.as_ref(), 1000)?;
            for kept in page.clients {
                let name = fold(&kept.record.name);
                seen.entry(name)
                    .or_default()
                    .push((Known::Kept(kept.id), kept.record));
            }
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        let mut doubles = Vec::with_capacity(drafts.len());
        for (place, draft) in drafts.iter().enumerate() {
            let namesakes = seen.entry(fold(&draft.client.name)).or_default();
            let alike = namesakes
                .iter()
                .map(|(known, client)| (*known, likeness(client, &draft.client)));
            // The surest first; someone who is there already before a line of the file.
            let best =
                alike
                    .filter(|(_, alike)| *alike != Some(false))
                    .max_by_key(|(known, alike)| {
                        (*alike == Some(true), matches!(known, Known::Kept(_)))
                    });
            doubles.push(best.map(|(known, alike)| match (known, alike) {
                (Known::Kept(id), Some(true)) => Double::Same(id),
                (Known::Kept(id), _) => Double::SameName(id),
                (Known::InFile(other), _) => Double::InFile(other),
            }));
            namesakes.push((Known::InFile(place), draft.client.clone()));
        }
        Ok(doubles)
    }
}

#[derive(Clone, Copy)]
enum Known {
    Kept(ClientId),
    InFile(usize),
}

/// Whether two clients of one name are one: yes when something else agrees, no when
/// something differs and nothing agrees, nothing when there is nothing to compare.
#[must_use]
pub fn likeness(one: &Client, other: &Client) -> Option<bool> {
    let agrees = |a: &str, b: &str| (!a.is_empty() && !b.is_empty()).then(|| a == b);
    let (phone, other_phone) = (digits(&one.phone), digits(&other.phone));
    // With and without the country's code it is the same number.
    let phones = match (phone.len().min(other_phone.len()), &phone, &other_phone) {
        (7.., a, b) => Some(a.ends_with(b.as_str()) || b.ends_with(a.as_str())),
        _ => None,
    };
    let signs = [
        phones,
        agrees(&fold(&one.email), &fold(&other.email)),
        one.birth.zip(other.birth).map(|(a, b)| a == b),
    ];
    if signs.contains(&Some(true)) {
        Some(true)
    } else if signs.contains(&Some(false)) {
        Some(false)
    } else {
        None
    }
}

impl Batch<'_> {
    /// Takes in the drafts that were chosen, as one step: it is undone at once.
    ///
    /// # Errors
    /// [`StoreError::Field`] for a draft that cannot be kept; then none is.
    pub fn take_in<'d>(
        &mut self,
        drafts: impl IntoIterator<Item = &'d Draft>,
        stop: &Stop,
    ) -> Result<Vec<ClientId>, StoreError> {
        let ids = drafts
            .into_iter()
            .map(|draft| {
                stop.check()?;
                self.add_client(&draft.client)
            })
            .collect::<Result<_, _>>()?;
        self.record_access(crate::Act::Import)?;
        Ok(ids)
    }

    pub(crate) fn record_access(&mut self, act: crate::Act) -> Result<(), StoreError> {
        crate::access::record(&self.tx, self.at, act)
    }
}
