//! The protocol versions that sessions name, each with its text. What a text says is not
//! known here.

use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};

use crate::batch::Batch;
use crate::clock::to_millis;
use crate::error::{Fault, StoreError};
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

impl Batch<'_> {
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
