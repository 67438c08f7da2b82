//! Plans as calendar files, to the letter of RFC 5545: an event at each change of the plan,
//! at each check-in, at the next visit and when the scalp has healed.
//!
//! Times are written without a zone ("floating" in the RFC): 4:00 pm stays 4:00 pm wherever the
//! phone is, because a plan has no zone. An event has the same identity in
//! every file for a client, so that a later file moves it instead of adding another, and cancels
//! what is no more.
//!
//! Beside them are the studio's own bookings as a file, with identities that stay the same too, and
//! the events that are read in a file of another program.
//!
//! The crate reads no clock and no file: the same input gives the same bytes.

#![cfg_attr(not(test), warn(clippy::disallowed_methods))] // see clippy.toml

mod event;
mod identity;
mod incoming;
#[cfg(test)]
mod tests;
mod visits;
mod words;
mod write;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use protocol::{Oils, Plan, Protocol};
use strings::{Language, Words};
use vocabulary::Moment;

pub use self::identity::identities;
pub use self::incoming::{
    Incoming, IncomingEvent, IncomingFault, IncomingPerson, MOST_BYTES, read,
};
pub use self::visits::{Visit, visit_uid, visits};

/// What the titles of the events say. What stands under a title is always in full.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Titles {
    /// Neither a person nor a treatment: "Aftercare: step 2". Others may see the calendar.
    #[default]
    Discreet,
    /// What changes: "Warm water only".
    Plain,
}

/// Everything in a calendar file except the plan and its protocol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Whose file it is: an opaque key that stays the same, and never a name. It is not
    /// written into the file; the identities of the events are derived from it.
    pub client: String,
    /// The language of the file.
    pub language: Language,
    /// What the titles say.
    pub titles: Titles,
    /// The oils the client can have.
    pub oils: Oils,
    /// On which days after the last session a check-in is due, in order.
    pub check_in_days: Vec<u16>,
    /// When the next session is booked, if one is. The plan is without it.
    pub next_visit: Option<Moment>,
    /// The name of the studio; empty if it is not set up.
    pub studio: String,
    /// The number to call with questions.
    pub phone: Option<String>,
    /// The [identities] of the events of earlier files for the client, as far as they were kept.
    /// Those that are no more are cancelled.
    pub earlier: BTreeSet<String>,
    /// When the file is written. Of two files, the later one counts.
    pub written: DateTime<Utc>,
}

/// The plan was not derived from this version of the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the plan was made from another protocol")]
pub struct OtherProtocol;

/// Returns the calendar file of a plan, from its last session on, as text in UTF-8 with
/// lines of at most 75 octets. What the protocol says of oil reads as it does for the
/// client.
///
/// # Errors
/// [`OtherProtocol`] if the plan was not derived from this version of `protocol`.
pub fn calendar(
    calendar: &Calendar,
    plan: &Plan,
    protocol: &Protocol,
) -> Result<String, OtherProtocol> {
    if plan.protocol != protocol.id || plan.version != protocol.version {
        return Err(OtherProtocol);
    }
    let protocol = protocol.for_client(calendar.oils, plan.scalp_type);
    let words = Words::of(calendar.language);
    let protocol = protocol.in_language(calendar.language.tag(), |one| words.of_protocol(one));
    let plan = plan.under(&protocol).map_err(|_| OtherProtocol)?;
    let events = event::events(calendar, &plan, &protocol);
    Ok(write::file(calendar, &events))
}
