//! Sessions for the vaults that tests and figures fill.

use records::{ProtocolVersion, Session};
use vocabulary::Moment;

/// Returns the first of the shipped protocols as a vault keeps it: its version and its document.
#[must_use]
pub fn first_protocol() -> (ProtocolVersion, String) {
    let protocol = &protocol::shipped()[0];
    let version = ProtocolVersion {
        id: protocol.id.clone(),
        version: protocol.version.to_string(),
    };
    let document = serde_json::to_string(protocol).expect("a protocol is JSON");
    (version, document)
}

/// Returns a first session that ended then, of which nothing else is told.
#[must_use]
pub fn first_session(protocol: &ProtocolVersion, ended: Moment) -> Session {
    Session {
        ended,
        zone: "America/Vancouver".into(),
        number: 1,
        is_final: false,
        booked: false,
        calendar_uid: String::new(),
        artist: String::new(),
        protocol: protocol.clone(),
        branches: Vec::new(),
        decided: Vec::new(),
        started: None,
        skin: String::new(),
        treatment: Vec::new(),
        price: None,
        text: String::new(),
    }
}
