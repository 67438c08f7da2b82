//! A protocol as a file, for another studio. What comes in becomes a draft under an id of the
//! studio's own: it replaces nothing, and holds for nobody before it was read and published.

use protocol::{Fault, Protocol, Reason, Refused};

use super::draft::{Draft, slug};
use crate::own_id::own_id;
use crate::{Error, Studio};

/// The most bytes that a protocol's file may have. The largest that ships has 20 kB.
pub const MOST_BYTES: usize = 512 * 1024;

/// The address of the schema in a file.
const SCHEMA: &str = "protocol.schema.json";

impl Studio {
    /// Returns the newest version of a protocol as a file.
    ///
    /// # Errors
    /// When there is no such protocol.
    pub fn protocol_file(&mut self, id: &str) -> Result<String, Error> {
        let protocol = Protocol {
            schema: Some(SCHEMA.to_owned()),
            ..(*self.newest_protocol(id)?).clone()
        };
        Ok(serde_json::to_string_pretty(&protocol)? + "\n")
    }

    /// Reads a protocol's file, and begins a draft with it under a new id.
    ///
    /// # Errors
    /// [`Error::FileTooLarge`]; [`Error::FileRefused`] with everything that is wrong in it; when it
    /// cannot be saved.
    pub fn import_protocol(&mut self, bytes: &[u8]) -> Result<Draft, Error> {
        let protocol = read(bytes)?;
        // In its first language, as the draft will have it.
        let language = protocol.languages.first().map_or("", String::as_str);
        let id = own_id(&slug(protocol.text(&protocol.title, language)))?;
        self.keep_new_draft(Draft::of(&protocol, id))
    }
}

/// Reads a protocol from a file that may come from anybody.
fn read(bytes: &[u8]) -> Result<Protocol, Error> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::FileTooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        Error::FileRefused(Refused {
            faults: vec![Fault {
                place: ".".to_owned(),
                reason: Reason::Form(error.to_string()),
            }],
        })
    })?;
    let protocol = Protocol::from_json(text).map_err(Error::FileRefused)?;
    let hidden = protocol.hidden_characters();
    if hidden.is_empty() {
        Ok(protocol)
    } else {
        Err(Error::FileRefused(Refused { faults: hidden }))
    }
}
