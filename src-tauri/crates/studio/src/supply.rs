//! What was used in sessions, and is found by its name: lots of pigment, and needles.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use records::{Session, SessionId, Stored, Treatment};
use vocabulary::vocabulary;

vocabulary! {
    /// A kind of thing that is used up.
    SupplyKind {
        /// A lot of pigment.
        Lot = "lot",
        /// A needle.
        Needle = "needle",
    }
}

/// Something that was used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supply {
    /// What it is.
    pub kind: SupplyKind,
    /// The lot's number, or the needle, as it was typed.
    pub name: String,
    /// Brand and shade of a lot; empty where nobody typed them, and of a needle.
    pub pigment: String,
    /// In how many sessions.
    pub sessions: usize,
    /// What it is known by, whatever the case and the marks on its letters.
    folded: String,
}

impl Supply {
    pub(crate) fn new(kind: SupplyKind, name: &str, pigment: String) -> Self {
        let name = name.trim();
        Self {
            kind,
            name: name.to_owned(),
            pigment,
            sessions: 1,
            folded: records::sort_key(name),
        }
    }

    /// The name as all are compared: [folded](records::sort_key).
    #[must_use]
    pub fn folded(&self) -> &str {
        &self.folded
    }

    fn key(&self) -> (SupplyKind, &str) {
        (self.kind, &self.folded)
    }
}

/// Returns what a client's sessions used, each thing once in a session.
pub(crate) fn of_sessions(sessions: &[Stored<SessionId, Session>]) -> Vec<Supply> {
    let mut used = Vec::new();
    for session in sessions {
        let of_session: Vec<Supply> = session
            .record
            .treatment
            .iter()
            .flat_map(of_treatment)
            .collect();
        // Two zones may have had it.
        used.extend(
            added_up(of_session.iter())
                .into_iter()
                .map(|supply| Supply {
                    sessions: 1,
                    ..supply
                }),
        );
    }
    added_up(used.iter())
}

fn of_treatment(treatment: &Treatment) -> impl Iterator<Item = Supply> {
    let pigment = &treatment.pigment;
    let name = format!("{} {}", pigment.brand.trim(), pigment.shade.trim());
    [
        Supply::new(SupplyKind::Lot, &pigment.lot, name.trim().to_owned()),
        Supply::new(SupplyKind::Needle, &treatment.needle, String::new()),
    ]
    .into_iter()
    .filter(|supply| !supply.name.is_empty())
}

/// Returns each thing once, in order, with all of its sessions.
pub(crate) fn added_up<'s>(supplies: impl Iterator<Item = &'s Supply>) -> Vec<Supply> {
    let mut all: HashMap<_, Supply> = HashMap::new();
    for supply in supplies {
        match all.entry(supply.key()) {
            Entry::Vacant(place) => {
                place.insert(supply.clone());
            }
            Entry::Occupied(place) => {
                let known = place.into_mut();
                known.sessions += supply.sessions;
                if known.pigment.is_empty() {
                    known.pigment.clone_from(&supply.pigment);
                }
            }
        }
    }
    let mut all: Vec<Supply> = all.into_values().collect();
    all.sort_unstable_by(|one, other| one.key().cmp(&other.key()));
    all
}
