//! The protocol versions that sessions name, each with its text, and the drafts of such texts.
//! What a text says is not known here.
//!
//! A version never changes. A draft is a row like the settings: each change is logged with what
//! stood there before, so it can be undone, and it goes into backups and exports.

use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};

use crate::batch::Batch;
use crate::clock::to_millis;
use crate::error::{Fault, StoreError};
use crate::record::{from_body, to_body};
use crate::vault::Vault;
use crate::{bounds, uid};

/// The name of one version of a protocol; its text is kept in the vault for ever.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProtocolVersion {
    /// The protocol's id.
    pub id: String,
    /// Its version.
    pub version: String,
}

impl ProtocolVersion {
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        bounds::PROTOCOL.text(&self.id)?;
        bounds::PROTOCOL.text(&self.version)
    }
}

impl Vault {
    /// Returns the text of a protocol version.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when the vault does not have it.
    pub fn protocol(&self, version: &ProtocolVersion) -> Result<String, StoreError> {
        self.one(
            "SELECT document FROM protocol WHERE id = ?1 AND version = ?2",
            (&version.id, &version.version),
            |row| Ok(row.get(0)?),
        )
    }

    /// Returns the names of all protocol versions that the vault has, in the order that they
    /// were first saved in.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn protocols(&self) -> Result<Vec<ProtocolVersion>, StoreError> {
        self.many(
            "SELECT id, version FROM protocol ORDER BY added, id, version",
            [],
            |row| {
                Ok(ProtocolVersion {
                    id: row.get(0)?,
                    version: row.get(1)?,
                })
            },
        )
    }
}

/// A draft of a protocol's text, under the id that it will have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProtocolDraft {
    /// The protocol's id.
    pub id: String,
    /// The draft, as the app wrote it.
    pub document: serde_json::Value,
}

/// What the name of a draft's row begins with.
const DRAFT: &str = "draft ";

/// The id of the draft that a row of the settings is; `None` for any other row.
pub(crate) fn draft_id(name: &str) -> Option<&str> {
    name.strip_prefix(DRAFT)
}

impl Vault {
    /// Returns the drafts, in the order of their ids.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn protocol_drafts(&self) -> Result<Vec<ProtocolDraft>, StoreError> {
        let rows: Vec<(String, String)> =
            self.many("SELECT name, value FROM setting ORDER BY name", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        let drafts = rows.into_iter().filter_map(|(name, value)| {
            let id = draft_id(&name)?.to_owned();
            Some(from_body(&value).map(|document| ProtocolDraft { id, document }))
        });
        drafts.collect()
    }

    /// Returns the draft under this id, if there is one.
    pub(crate) fn protocol_draft(&self, id: &str) -> Result<Option<ProtocolDraft>, StoreError> {
        let name = format!("{DRAFT}{id}");
        let value: Option<String> =
            self.one_if_any("SELECT value FROM setting WHERE name = ?1", [name], |row| {
                Ok(row.get(0)?)
            })?;
        let document = value.map(|value| from_body(&value)).transpose()?;
        Ok(document.map(|document| ProtocolDraft {
            id: id.to_owned(),
            document,
        }))
    }

    /// Returns how many sessions name each protocol version, without those in the bin.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn protocol_uses(&self) -> Result<Vec<(ProtocolVersion, u64)>, StoreError> {
        self.many(
            "SELECT session.protocol, session.protocol_version, count(*)
             FROM session JOIN client ON client.id = session.client
             WHERE session.binned IS NULL AND client.binned IS NULL
             GROUP BY 1, 2 ORDER BY 1, 2",
            [],
            |row| {
                let name = ProtocolVersion {
                    id: row.get(0)?,
                    version: row.get(1)?,
                };
                Ok((name, row.get(2)?))
            },
        )
    }
}

impl Batch<'_> {
    /// Saves a draft in the place of what it was before.
    ///
    /// # Errors
    /// [`StoreError::Field`] for an id that is too long, or a draft that is larger than any.
    pub fn save_protocol_draft(&mut self, draft: &ProtocolDraft) -> Result<(), StoreError> {
        bounds::PROTOCOL.text(&draft.id)?;
        let body = to_body(&draft.document, "document")?;
        bounds::DOCUMENT.text(&body)?;
        self.put_setting(&format!("{DRAFT}{}", draft.id), Some(&body))
    }

    pub(crate) fn has_protocol_draft(&self, id: &str) -> Result<bool, StoreError> {
        self.has_setting(&format!("{DRAFT}{id}"))
    }

    /// Takes a draft away; undoing brings it back.
    ///
    /// # Errors
    /// When it cannot be saved.
    pub fn remove_protocol_draft(&mut self, id: &str) -> Result<(), StoreError> {
        self.put_setting(&format!("{DRAFT}{id}"), None)
    }

    /// Saves the text of a protocol version, for the sessions that use it. Saving the same
    /// text again changes nothing.
    ///
    /// # Errors
    /// [`StoreError::ProtocolDiffers`] when the version is there with another text;
    /// [`StoreError::Field`] for a text that is not JSON or larger than 4 MiB.
    pub fn keep_protocol(
        &mut self,
        version: &ProtocolVersion,
        document: &str,
    ) -> Result<(), StoreError> {
        version.check()?;
        bounds::DOCUMENT.text(document)?;
        let malformed = StoreError::Field {
            field: "document",
            fault: Fault::Malformed,
        };
        let document: serde_json::Value = serde_json::from_str(document).map_err(|_| malformed)?;
        let document = document.to_string();
        let kept: Option<String> = self
            .tx
            .prepare_cached("SELECT document FROM protocol WHERE id = ?1 AND version = ?2")?
            .query_row((&version.id, &version.version), |row| row.get(0))
            .optional()?;
        match kept {
            Some(kept) if kept == document => Ok(()),
            Some(_) => Err(StoreError::ProtocolDiffers),
            None => {
                self.tx
                    .prepare_cached(
                        "INSERT INTO protocol (id, version, document, added, uid) VALUES (?1, ?2, ?3, ?4, ?5)",
                    )?
                    .execute((
                        &version.id,
                        &version.version,
                        document,
                        to_millis(self.at),
                        uid::make()?,
                    ))?;
                Ok(())
            }
        }
    }

    /// Refuses a protocol version whose text the vault does not have.
    pub(crate) fn must_have_protocol(&self, version: &ProtocolVersion) -> Result<(), StoreError> {
        let is_there: bool = self
            .tx
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM protocol WHERE id = ?1 AND version = ?2)",
            )?
            .query_row((&version.id, &version.version), |row| row.get(0))?;
        if is_there {
            Ok(())
        } else {
            Err(StoreError::Field {
                field: "protocol",
                fault: Fault::Malformed,
            })
        }
    }
}
