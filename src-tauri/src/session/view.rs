//! Sessions and branches in words.

use protocol::Protocol;
use records::{Session, SessionId, Stored};
use strings::Words;

use super::wire::{BranchState, SessionRecord};
use crate::client::file::ClientFile;

/// The title of a session's protocol with its version.
#[must_use]
pub fn protocol_label(words: &Words, session: &Session, protocol: Option<&Protocol>) -> String {
    let title = protocol.map_or_else(
        || session.protocol.id.clone(),
        |protocol| {
            protocol
                .text(&protocol.title, words.language().tag())
                .to_owned()
        },
    );
    words.protocol_label(title, session.protocol.version.as_str())
}

/// The branches of the protocol that rules, with what was decided last about each; none
/// without a session.
#[must_use]
pub fn branches(words: &Words, file: &ClientFile) -> Vec<BranchState> {
    let Some(client_plan) = &file.plan else {
        return Vec::new();
    };
    let language = words.language().tag();
    let state = |branch: &protocol::Branch| {
        let decisions = file.sessions.iter().flat_map(|session| {
            let of_branch = |one: &&records::BranchDecision| one.branch == branch.id;
            let decided = session.record.branches.iter().filter(of_branch);
            decided.map(|decision| (session.record.number, decision))
        });
        let last = decisions.last();
        BranchState {
            id: branch.id.clone(),
            title: client_plan
                .protocol
                .text(&branch.title, language)
                .to_owned(),
            text: client_plan
                .protocol
                .text(&branch.wording, language)
                .to_owned(),
            opened: last.map(|(_, decision)| decision.opened),
            decided: last.map(|(session, decision)| {
                let date = words.full_day(decision.date);
                if decision.opened {
                    words.branch_opened(date, session)
                } else {
                    words.branch_declined(date, session)
                }
            }),
            reason: last.map_or_else(String::new, |(_, decision)| decision.reason.clone()),
            // The guide leaves it to the artist's eye at the second session.
            due: last.is_none() && file.sessions.len() >= 2,
            // Of a scalp that nobody has described nothing can be said.
            meant: branch.scalp_types.is_empty()
                || file.client.record.scalp.is_empty()
                || branch
                    .scalp_types
                    .iter()
                    .any(|scalp| file.client.record.scalp.contains(scalp)),
        }
    };
    client_plan.protocol.branches.iter().map(state).collect()
}

/// When a session ended, and that it was the last where it is marked so.
fn label(words: &Words, session: &Session) -> String {
    let moment = words.full_moment(session.ended);
    if session.is_final {
        words.session_final(moment)
    } else {
        moment
    }
}

/// A session as it was.
#[must_use]
pub fn session_record(
    words: &Words,
    kept: &Stored<SessionId, Session>,
    protocol: Option<&Protocol>,
) -> SessionRecord {
    let session = &kept.record;
    let decision = |decision: &records::BranchDecision| {
        let branch = protocol.and_then(|protocol| {
            let branch = protocol.branch(&decision.branch)?;
            Some(protocol.text(&branch.title, words.language().tag()))
        });
        let branch = branch.unwrap_or(&decision.branch);
        let reason = decision.reason.as_str();
        match (decision.opened, reason.is_empty()) {
            (true, true) => words.decision_opened(branch),
            (true, false) => words.decision_opened_why(branch, reason),
            (false, true) => words.decision_declined(branch),
            (false, false) => words.decision_declined_why(branch, reason),
        }
    };
    SessionRecord {
        id: kept.id,
        number: session.number,
        ended: session.ended,
        is_final: session.is_final,
        label: label(words, session),
        artist: session.artist.clone(),
        protocol: session.protocol.id.clone(),
        protocol_label: protocol_label(words, session, protocol),
        treatment: session.treatment.clone(),
        price: session.price.clone(),
        text: session.text.clone(),
        decisions: session.branches.iter().map(decision).collect(),
    }
}
