//! What the form can offer.

use chrono::{NaiveDateTime, NaiveTime};
use protocol::{Protocol, ScalpType, Sessions, USUAL_END_HOUR};
use strings::Words;

use super::{message_id, source_label};
use crate::wire::settings::Appearance;
use crate::wire::start::{BranchView, NoteView, ProtocolView, ScalpTypeView, StartView};

/// The first answer of the backend, when the clock on the wall shows `now`.
#[must_use]
pub fn start_view(words: &Words, appearance: Appearance, now: NaiveDateTime) -> StartView {
    let accepted = Sessions::accepted(now.date());
    StartView {
        language: words.language().tag().to_owned(),
        appearance,
        session: usual_end(now),
        earliest: accepted.start().to_string(),
        latest: accepted.end().to_string(),
        paper: sheets::Paper::A4,
        protocols: protocol::shipped()
            .iter()
            .map(|one| protocol_view(words, one))
            .collect(),
        scalp_types: ScalpType::ALL
            .iter()
            .map(|&id| ScalpTypeView {
                id,
                label: words.say(&message_id("scalp-type", id.id())),
            })
            .collect(),
    }
}

/// When a session of today is taken to end, `2026-11-22T16:00`.
#[must_use]
pub fn usual_end(now: NaiveDateTime) -> String {
    let time = NaiveTime::from_hms_opt(USUAL_END_HOUR, 0, 0).unwrap_or(now.time());
    protocol::minute_text(now.date().and_time(time))
}

fn protocol_view(words: &Words, protocol: &Protocol) -> ProtocolView {
    let text = |wording: &str| protocol.text(wording, words.language().tag()).to_owned();
    ProtocolView {
        id: protocol.id.clone(),
        title: text(&protocol.title),
        version: protocol.version,
        author: protocol.author.clone(),
        notes: protocol
            .notes
            .iter()
            .map(|note| NoteView {
                about: note
                    .activity
                    .map(|one| words.say(&message_id("activity", one.id()))),
                text: text(&note.wording),
                source: source_label(protocol, words, &note.source),
            })
            .collect(),
        branches: protocol
            .branches
            .iter()
            .map(|branch| BranchView {
                id: branch.id.clone(),
                title: text(&branch.title),
                text: text(&branch.wording),
                scalp_types: branch.scalp_types.clone(),
            })
            .collect(),
    }
}
