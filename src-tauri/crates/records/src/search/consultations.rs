//! Consultations by the words of what is noted of them.

use std::ops::Range;

use vocabulary::Moment;

use super::notes::Found;
use super::sentence::{has_all, sentence};
use crate::consultation::Consultation;
use crate::error::StoreError;
use crate::ids::{ClientId, ConsultationId};
use crate::record::{Stored, columns, stored};
use crate::vault::Vault;

/// A consultation that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundConsultation {
    /// Its number.
    pub id: ConsultationId,
    /// Whose it is.
    pub client: ClientId,
    /// When it begins.
    pub begins: Moment,
    /// The sentence with the first hit, or the part of a long one around it.
    pub sentence: String,
    /// Where in the sentence the words typed are, in bytes of UTF-8.
    pub hits: Vec<Range<usize>>,
}

impl Vault {
    /// Returns up to `most` consultations of which all the words typed are noted, the latest
    /// entered first. They are found as [notes](Self::find_notes) are.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn find_consultations(
        &self,
        typed: &str,
        most: u32,
    ) -> Result<Vec<FoundConsultation>, StoreError> {
        self.find_texts(typed, most)
    }
}

impl Found for FoundConsultation {
    fn matching(
        vault: &Vault,
        expression: &str,
        typed: &str,
        most: usize,
    ) -> Result<Vec<Option<Self>>, StoreError> {
        vault.many(
            &format!(
                "SELECT {}, client
                 FROM note_find
                 JOIN consultation ON consultation.id = -note_find.rowid
                 JOIN client ON client.id = client
                 WHERE note_find MATCH ?1 AND note_find.rowid < 0 AND client.binned IS NULL
                 ORDER BY note_find.rowid LIMIT ?2",
                columns("consultation")
            ),
            (expression, most),
            |row| {
                let found: Stored<ConsultationId, Consultation> = stored(row)?;
                let client = row.get(4)?;
                if !has_all(&found.record.text, typed) {
                    return Ok(None);
                }
                let (sentence, hits) = sentence(&found.record.text, typed);
                Ok(Some(Self {
                    id: found.id,
                    client,
                    begins: found.record.begins,
                    sentence,
                    hits,
                }))
            },
        )
    }

    fn number(&self) -> i64 {
        self.id.0
    }
}
