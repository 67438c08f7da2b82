//! Protocols that come from outside the program: out of a vault, out of a file.
//!
//! What ships is the program's alone. A document that calls itself by a shipped id and
//! version is taken only where it says exactly what the shipped one says.

use crate::{Protocol, Refused, shipped_protocol};

/// Why a document is not taken for the protocol that it is kept as.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Doubt {
    /// It is no valid protocol.
    #[error("it is no valid protocol: {0}")]
    Invalid(Refused),
    /// It gives itself another id or version than it is kept under.
    #[error("it calls itself {id}, version {version}")]
    OtherName {
        /// The id that it gives itself.
        id: String,
        /// The version that it gives itself.
        version: u32,
    },
    /// Another protocol ships under this id and version.
    #[error("another protocol ships under this name and version")]
    NotAsShipped,
}

impl Protocol {
    /// Returns the protocol that is kept as `id` in `version`, from its document.
    ///
    /// # Errors
    /// [`Doubt`], when the document is no valid protocol, is another one, or says
    /// anything else than what ships under this id and version.
    pub fn from_outside(id: &str, version: &str, document: &str) -> Result<Self, Doubt> {
        let protocol = Self::from_json(document).map_err(Doubt::Invalid)?;
        if protocol.id != id || protocol.version.to_string() != version {
            return Err(Doubt::OtherName {
                id: protocol.id,
                version: protocol.version,
            });
        }
        match shipped_protocol(id).filter(|ours| ours.version == protocol.version) {
            // Where an editor finds the schema is no part of what a protocol says.
            Some(ours)
                if (Self {
                    schema: ours.schema.clone(),
                    ..protocol.clone()
                }) != *ours =>
            {
                Err(Doubt::NotAsShipped)
            }
            _ => Ok(protocol),
        }
    }
}
