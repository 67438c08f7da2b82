//! Notes in words, and where they stand on the timeline.

use chrono::NaiveDate;
use protocol::{AfterSlip, Protocol};
use records::{Note, NoteKind, Session, SessionId, Stored, StoredNote};
use strings::{Vocabulary, Words};
use vocabulary::Moment;

use super::wire::{NoteMark, NoteVersion, NoteView, SlipView};
use crate::client::file::ClientFile;
use crate::client::list::view::day_line;
use crate::plan::wire::TimelineView;
use crate::system::clock::WallClock;
use crate::view::moment_seen;

/// Whether a note stands on the timeline: it is no mere note.
#[must_use]
pub fn is_marked(note: &Note) -> bool {
    note.kind != NoteKind::Note
}

/// Returns what kind of note it is, with the slip that it is about: "Slip: Got wet".
#[must_use]
pub fn kind_label(words: &Words, note: &Note) -> String {
    let kind = words.word(Vocabulary::NoteKind, note.kind.id());
    match note.slip.filter(|_| note.kind == NoteKind::Slip) {
        Some(slip) => words.note_of_slip(kind, words.word(Vocabulary::Slip, slip.id())),
        None => kind,
    }
}

/// Returns the slips of which a client's protocol says what to do then. There are none without a
/// protocol.
#[must_use]
pub fn slips(words: &Words, protocol: Option<&Protocol>) -> Vec<SlipView> {
    let slips = protocol.into_iter().flat_map(|protocol| {
        let language = words.language().tag();
        let view = move |after: &AfterSlip| SlipView {
            slip: after.slip,
            label: words.word(Vocabulary::Slip, after.slip.id()),
            then: protocol.text(&after.wording, language).to_owned(),
        };
        protocol.slips.iter().map(view)
    });
    slips.collect()
}

/// A note on the screen.
#[must_use]
pub fn note_view(words: &Words, file: &ClientFile, kept: &StoredNote, now: Moment) -> NoteView {
    let note = &kept.note.record;
    NoteView {
        id: kept.note.id,
        session: kept.session,
        note: note.clone(),
        kind_label: kind_label(words, note),
        date_label: words.full_day(note.date),
        day_label: day_label(words, &file.sessions, note.date),
        saved: saved(words, kept, file.wall, now),
    }
}

/// "Saved Sun 22 Nov, 3:12 pm", and with the year where it is not this one.
#[must_use]
pub fn saved(words: &Words, kept: &StoredNote, wall: WallClock, now: Moment) -> String {
    let at = wall.shows(kept.note.changed);
    words.note_saved(moment_seen(words, at, now))
}

/// "Session 2, day 3" for a whole day.
fn day_label(
    words: &Words,
    sessions: &[Stored<SessionId, Session>],
    date: NaiveDate,
) -> Option<String> {
    day_line(words, sessions, Moment::last_of(date))
}

/// What a note said before.
#[must_use]
pub fn version(
    words: &Words,
    earlier: records::Earlier<Note>,
    wall: WallClock,
    now: Moment,
) -> NoteVersion {
    let until = wall.shows(earlier.replaced);
    NoteVersion {
        version: earlier.seq,
        until: words.note_until(moment_seen(words, until, now)),
        text: earlier.record.text,
    }
}

/// The notes that are no mere notes, in the middle of their days on the timeline.
#[must_use]
pub fn marks(words: &Words, file: &ClientFile, timeline: &TimelineView) -> Vec<NoteMark> {
    let mark = |kept: &StoredNote| {
        let note = &kept.note.record;
        if !is_marked(note) {
            return None;
        }
        let date = note.date.to_string();
        let day = timeline.days.iter().position(|day| day.date == date)?;
        let day_label = day_label(words, &file.sessions, note.date).unwrap_or_default();
        Some(NoteMark {
            note: kept.note.id,
            kind: note.kind,
            at: f64::from(u32::try_from(day).ok()?) + 0.5,
            label: words.mark_label(words.day(note.date), day_label, kind_label(words, note)),
            text: match then(words, file, note) {
                Some(then) => format!("{}\n{then}", note.text),
                None => note.text.clone(),
            },
        })
    };
    let mut marks: Vec<NoteMark> = file.notes.iter().filter_map(mark).collect();
    marks.sort_by(|a, b| a.at.total_cmp(&b.at));
    marks
}

/// Returns what the client's protocol says to do after the slip that a note is about, as a
/// sentence; none if it is about none, or the protocol does not say.
fn then(words: &Words, file: &ClientFile, note: &Note) -> Option<String> {
    let slip = note.slip.filter(|_| note.kind == NoteKind::Slip)?;
    let protocol = &file.plan.as_ref()?.protocol;
    let after = protocol.after_slip(slip)?;
    let text = protocol.text(&after.wording, words.language().tag());
    Some(words.note_slip_then(text))
}
