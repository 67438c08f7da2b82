//! What the form can offer, in words.

use chrono::Timelike;
use protocol::Protocol;
use strings::{Language, Vocabulary, Words};
use vocabulary::{Moment, ScalpType};

use super::wire::{BranchView, LanguageView, ProtocolView, ScalpTypeView, SourceNote, StartView};
use crate::settings::wire::Appearance;
use crate::view::source_label;

/// The first answer of the backend.
#[must_use]
pub fn start_view(
    words: &Words,
    appearance: Appearance,
    can_find_from_anywhere: bool,
) -> StartView {
    StartView {
        language: words.language().tag().to_owned(),
        appearance,
        paper: sheets::Paper::A4,
        protocols: protocol::shipped()
            .iter()
            .map(|one| protocol_view(words, one))
            .collect(),
        scalp_types: ScalpType::IN_AFTERCARE
            .iter()
            .map(|&id| ScalpTypeView {
                id,
                label: words.word(Vocabulary::ScalpType, id.id()),
            })
            .collect(),
        languages: Language::ALL
            .iter()
            .copied()
            .map(|language| LanguageView {
                tag: language.tag().to_owned(),
                name: language.name().to_owned(),
                is_draft: language.is_draft(),
            })
            .collect(),
        can_find_from_anywhere,
    }
}

/// The last full quarter of an hour: a sheet is printed when a session has just ended.
#[must_use]
pub fn just_ended(now: Moment) -> Moment {
    let time = now.time();
    let quarter = time.with_minute(time.minute() / 15 * 15);
    Moment::from(now.date().and_time(quarter.unwrap_or(time)))
}

/// A protocol to choose.
#[must_use]
pub fn protocol_view(words: &Words, protocol: &Protocol) -> ProtocolView {
    let text = |wording: &str| protocol.text(wording, words.language().tag()).to_owned();
    ProtocolView {
        id: protocol.id.clone(),
        title: text(&protocol.title),
        version: protocol.version,
        author: protocol.author.clone(),
        notes: protocol
            .notes
            .iter()
            .map(|note| SourceNote {
                about: note
                    .activity
                    .map(|one| words.word(Vocabulary::Activity, one.id())),
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

#[cfg(test)]
mod tests {
    use super::just_ended;

    #[test]
    fn a_new_sheet_is_for_a_session_that_has_just_ended() {
        let at = |text: &str| text.parse().unwrap();
        for (now, ended) in [
            ("2026-11-22T09:14", "2026-11-22T09:00"),
            ("2026-11-22T09:15", "2026-11-22T09:15"),
            ("2026-11-22T00:03", "2026-11-22T00:00"),
        ] {
            assert_eq!(just_ended(at(now)), at(ended), "{now}");
        }
    }
}
