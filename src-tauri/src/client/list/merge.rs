//! Two clients side by side, and what is not kept of them, in words.

use chrono::NaiveDate;
use records::{Client, ClientPart, Note, NoteKind};
use strings::Words;
use studio::merge::Merged;

use super::wire::{MergeJoined, MergePart};
use crate::sheet::scalp::scalp_rows;
use crate::sheet::view::detail_rows;

/// The details of two clients, without what neither has.
#[must_use]
pub fn parts(words: &Words, keep: &Client, other: &Client) -> Vec<MergePart> {
    let some = ClientPart::ALL.iter().copied();
    let some = some.filter(|part| !part.is_blank(keep) || !part.is_blank(other));
    some.map(|id| MergePart {
        id,
        label: label(words, id),
        keep: text(words, id, keep),
        other: text(words, id, other),
        differs: id.differs(keep, other),
    })
    .collect()
}

/// What a client has that is joined of two.
#[must_use]
pub fn joined(words: &Words, merged: &Client) -> Vec<MergeJoined> {
    let lists = [
        words.file_phone(),
        words.file_email(),
        words.file_allergies(),
        words.file_health(),
        words.file_scalp(),
        words.file_tags(),
        words.file_print_size(),
    ];
    let rows = detail_rows(words, merged).into_iter();
    rows.filter(|(label, text)| lists.contains(label) && !text.is_empty())
        .map(|(label, text)| MergeJoined { label, text })
        .collect()
}

/// The note with what is not kept; none where everything is.
#[must_use]
pub fn note(words: &Words, merged: &Merged, today: NaiveDate) -> Option<Note> {
    if merged.left.is_empty() {
        return None;
    }
    let lines = merged
        .left
        .iter()
        .map(|part| words.merge_line(label(words, *part), text(words, *part, &merged.rest)));
    let mut all = vec![words.merge_note()];
    all.extend(lines);
    Some(Note {
        kind: NoteKind::Note,
        date: today,
        pinned: false,
        text: all.join("\n"),
        slip: None,
    })
}

/// The rows of the page about a client that a detail is made of.
fn rows(words: &Words, part: ClientPart) -> Vec<String> {
    match part {
        ClientPart::Name => vec![words.file_name()],
        ClientPart::Pronouns => vec![words.file_pronouns()],
        ClientPart::Birth => vec![words.file_birth()],
        ClientPart::Code => vec![words.merge_code()],
        ClientPart::Emergency => vec![words.file_emergency()],
        ClientPart::Language => vec![words.file_language()],
        ClientPart::ReferredBy => vec![words.file_referred()],
        ClientPart::HairLoss => vec![words.scalp_record_hair_loss()],
        ClientPart::Fitzpatrick => vec![words.scalp_record_fitzpatrick()],
        ClientPart::HairlineShape => vec![words.scalp_record_hairline_shape()],
        ClientPart::HairlineEdge => vec![words.scalp_record_hairline_edge()],
        ClientPart::Alopecia => vec![
            words.scalp_record_alopecia(),
            words.scalp_record_stable_since(),
        ],
        ClientPart::Fut => vec![words.scalp_record_fut()],
        ClientPart::Fue => vec![words.scalp_record_fue()],
        ClientPart::OtherScars => vec![words.scalp_record_other_scars()],
        ClientPart::EarlierSmp => vec![words.scalp_record_earlier_smp()],
        ClientPart::Laser => vec![words.scalp_record_laser()],
        ClientPart::PatchTest => vec![words.scalp_record_patch_test()],
        ClientPart::IdSeen => vec![words.scalp_record_id_by(), words.scalp_record_id_on()],
    }
}

fn label(words: &Words, part: ClientPart) -> String {
    rows(words, part).swap_remove(0)
}

fn text(words: &Words, part: ClientPart, client: &Client) -> String {
    let wanted = rows(words, part);
    let code = [(words.merge_code(), client.code.clone())];
    let all = detail_rows(words, client).into_iter().chain(code);
    let all = all.chain(scalp_rows(words, &client.scalp_record));
    let found = all.filter(|(label, text)| wanted.contains(label) && !text.trim().is_empty());
    found.map(|(_, text)| text).collect::<Vec<_>>().join(", ")
}
