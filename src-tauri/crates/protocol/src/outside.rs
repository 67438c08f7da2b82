//! Protocols that come from outside the program: from a vault or from a file.
//!
//! A shipped protocol's id and version belong to the program. A document that carries
//! them is accepted only if it says exactly what the shipped protocol says.

use crate::{Protocol, Refused, shipped_version};

/// Why a document is not accepted as the protocol it is kept as.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OutsideFault {
    /// The document is not a valid protocol.
    #[error("it is no valid protocol: {0}")]
    Invalid(Refused),
    /// The document gives an id or version other than the one it is kept under.
    #[error("it calls itself {id}, version {version}")]
    OtherName {
        /// The id in the document.
        id: String,
        /// The version in the document.
        version: u32,
    },
    /// A different protocol ships under this id and version.
    #[error("another protocol ships under this name and version")]
    NotAsShipped,
}

impl Protocol {
    /// Reads `document` as the protocol kept under `id` and `version`.
    ///
    /// # Errors
    /// [`OutsideFault`] when the document is not a valid protocol, has another id or version, or
    /// differs from the protocol that ships under this id and version.
    pub fn from_outside(id: &str, version: &str, document: &str) -> Result<Self, OutsideFault> {
        let protocol = Self::from_json(document).map_err(OutsideFault::Invalid)?;
        if protocol.id != id || protocol.version.to_string() != version {
            return Err(OutsideFault::OtherName {
                id: protocol.id,
                version: protocol.version,
            });
        }
        match shipped_version(id, protocol.version) {
            // `$schema` only helps editors, so it may differ.
            Some(ours)
                if (Self {
                    schema: ours.schema.clone(),
                    ..protocol.clone()
                }) != *ours =>
            {
                Err(OutsideFault::NotAsShipped)
            }
            _ => Ok(protocol),
        }
    }
}
