//! What was typed and what was found, as they cross to the screen.

use protocol::{Activity, Verdict};
use records::{ClientId, Item, NoteId};
use serde::{Deserialize, Serialize};

/// What may be found with a few letters.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FindRequest {
    /// What was typed.
    pub typed: String,
}

/// What a plan says of the thing that is asked about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Answer {
    /// What holds now; none where no rule does.
    pub verdict: Option<Verdict>,
    /// "Heavy sweat: not before Fri 4 Dec, 4:00 pm".
    pub text: String,
    /// Why, in the protocol's words, or what published guides say where it says nothing; may be
    /// empty.
    pub why: String,
    /// What is asked about, where the protocol says nothing of it and the artist can decide.
    pub undecided: Option<Activity>,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Hit {
    /// A client.
    Client {
        /// The client's number.
        id: ClientId,
        /// The client's name.
        name: String,
        /// What stands in its place while names are hidden.
        code: String,
        /// "Session 2, day 3. Warm water only".
        line: String,
        /// The telephone number that it was found by, else the preferred one; it tells namesakes
        /// apart. May be empty.
        phone: String,
        /// What holds for the client now; none when they are not healing.
        verdict: Option<Verdict>,
        /// The answer, where the words typed ask about something.
        answer: Option<Answer>,
    },
    /// A lot of pigment or a needle that was used in sessions.
    Supply {
        /// What it is.
        supply: studio::supply::SupplyKind,
        /// What the list of clients is narrowed by.
        name: String,
        /// "Lot 4411 · Kuro Sumi Espresso".
        title: String,
        /// "3 sessions".
        line: String,
    },
    /// A form of a client's.
    Form {
        /// The client's number.
        client: ClientId,
        /// The client's name.
        name: String,
        /// What stands in its place while names are hidden.
        code: String,
        /// "Consent to photos".
        title: String,
        /// "Not signed yet".
        line: String,
    },
    /// A consultation.
    Visit {
        /// The consultation.
        item: Item,
        /// The client's number.
        client: ClientId,
        /// The client's name.
        name: String,
        /// What stands in its place while names are hidden.
        code: String,
        /// "Consultation, Tue 24 Nov 2026, 10:00 am".
        line: String,
        /// The sentence with the words typed; empty where it was found by whose it is.
        sentence: String,
        /// Where they are in it, as of a note.
        hits: Vec<[u32; 2]>,
    },
    /// A note.
    Note {
        /// The note's number.
        id: NoteId,
        /// The client's number.
        client: ClientId,
        /// The client's name.
        name: String,
        /// What stands in its place while names are hidden.
        code: String,
        /// "Sun 22 Nov 2026".
        date: String,
        /// The sentence with the words typed.
        sentence: String,
        /// Where they are in it: pairs of start and end in UTF-16 code units.
        hits: Vec<[u32; 2]>,
    },
}
