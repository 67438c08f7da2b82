//! A client's screen in words.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use protocol::Protocol;
use records::model::{Client, Note, NoteKind, Session, Severity};
use records::{ClientId, Kept, KeptNote, KeptSheet, SessionId};
use strings::Words;
use studio::plan::ClientPlan;
use studio::product::oils;
use studio::today::latest;

use super::{Scene, full_moment, moment_seen, roster, said, today};
use crate::system::clock::WallClock;
use crate::wire::client::{
    BranchState, ClientView, GivenView, NoteMark, NoteVersion, NoteView, SessionRecord,
};
use crate::wire::failure::Failure;
use crate::wire::plan::{PlanView, TimelineView};

/// Everything that is kept about a client.
pub struct Dossier {
    /// The client.
    pub client: Kept<ClientId, Client>,
    /// The sessions in the order of time.
    pub sessions: Vec<Kept<SessionId, Session>>,
    /// The protocol of each session, in the same order; none that cannot be read.
    pub protocols: Vec<Option<std::sync::Arc<Protocol>>>,
    /// The notes, pinned ones first, then the latest.
    pub notes: Vec<KeptNote>,
    /// The sheets given, the latest first.
    pub sheets: Vec<KeptSheet>,
    /// The healing; none without a session.
    pub course: Option<ClientPlan>,
    /// Why the protocol of the latest session is not used, where it is not.
    pub refused: Option<Failure>,
    /// The clock on the studio's wall.
    pub wall: WallClock,
}

/// A client's screen, when the clock on the wall shows `now`.
#[must_use]
pub fn client_view(words: &Words, dossier: &Dossier, now: NaiveDateTime) -> ClientView {
    let Dossier { client, .. } = dossier;
    let oils = oils(&client.record);
    let plan = dossier
        .course
        .as_ref()
        .map(|course| plan_view(words, course, &dossier.notes, now));
    ClientView {
        id: client.id,
        today: now.date(),
        name: client.record.name.clone(),
        code: roster::code(client.id, &client.record),
        pronouns: client.record.pronouns.clone(),
        line: line(words, dossier, now),
        allergies: allergies(words, &client.record),
        coconut_barred: !oils.coconut,
        olive_barred: !oils.olive,
        chips: chips(words, dossier),
        plan_note: plan_note(words, dossier),
        branches: branches(words, dossier),
        details: client.record.clone(),
        sessions: dossier
            .sessions
            .iter()
            .zip(&dossier.protocols)
            .rev()
            .map(|(session, protocol)| {
                let mut record = session_record(words, session, protocol.as_deref());
                if session.record.ended > now {
                    let moment = [("moment", record.label.into())];
                    record.label = words.say_with("session-ahead", &moment);
                }
                record
            })
            .collect(),
        notes: dossier
            .notes
            .iter()
            .map(|note| note_view(words, dossier, note, now))
            .collect(),
        sheets: dossier
            .sheets
            .iter()
            .map(|sheet| given_view(words, dossier, sheet))
            .collect(),
        marks: plan
            .as_ref()
            .map_or_else(Vec::new, |plan| marks(words, dossier, &plan.timeline)),
        plan,
    }
}

/// The plan over all of a client's sessions.
fn plan_view(
    words: &Words,
    course: &ClientPlan,
    notes: &[KeptNote],
    now: NaiveDateTime,
) -> PlanView {
    let dates: Vec<NaiveDate> = notes
        .iter()
        .filter(|kept| is_marked(&kept.note.record))
        .map(|kept| kept.note.record.date)
        .collect();
    today::plan_view(&Scene {
        plan: &course.plan,
        protocol: &course.protocol,
        words,
        now,
        noted: &dates,
    })
}

/// Whether a note stands on the timeline: it is no mere note.
fn is_marked(note: &Note) -> bool {
    note.kind != NoteKind::Note
}

/// "Session 2, Thu 19 Nov 2026, 4:00 pm. Rob James, version 1".
fn line(words: &Words, dossier: &Dossier, now: NaiveDateTime) -> String {
    let last = latest(&dossier.sessions, now);
    let Some(session) = last.or(dossier.sessions.first()) else {
        return words.say("row-none");
    };
    let place = dossier.sessions.iter().position(|one| one.id == session.id);
    let protocol = place.and_then(|place| dossier.protocols[place].as_deref());
    words.say_with(
        "client-line",
        &[
            ("session", session.record.number.into()),
            ("moment", full_moment(words, session.record.ended).into()),
            (
                "protocol",
                protocol_label(words, &session.record, protocol).into(),
            ),
        ],
    )
}

/// The title of a session's protocol with its version.
fn protocol_label(words: &Words, session: &Session, protocol: Option<&Protocol>) -> String {
    let title = protocol.map_or_else(
        || session.protocol.id.clone(),
        |protocol| {
            protocol
                .text(&protocol.title, words.language().tag())
                .to_owned()
        },
    );
    words.say_with(
        "protocol-label",
        &[
            ("title", title.into()),
            ("version", session.protocol.version.as_str().into()),
        ],
    )
}

fn allergies(words: &Words, client: &Client) -> Vec<String> {
    roster::by_weight(client)
        .into_iter()
        .map(|allergy| {
            let name = roster::allergy_name(words, allergy);
            let id = if allergy.severity == Severity::Unknown {
                "chip-allergy"
            } else {
                "chip-allergy-severity"
            };
            words.say_with(
                id,
                &[
                    ("name", name.into()),
                    (
                        "severity",
                        roster::word(words, "severity", allergy.severity).into(),
                    ),
                ],
            )
        })
        .collect()
}

fn chips(words: &Words, dossier: &Dossier) -> Vec<String> {
    let client = &dossier.client.record;
    let scalps = client.scalp.iter().map(|scalp| {
        words.say_with(
            "chip-scalp",
            &[("scalp", roster::word(words, "scalp-type", scalp).into())],
        )
    });
    let health = client
        .contraindications
        .iter()
        .map(|answer| roster::word(words, "health", answer.question));
    let opened = dossier.course.iter().flat_map(|course| {
        course.plan.opened.iter().filter_map(|opened| {
            let branch = course.protocol.branch(&opened.id)?;
            let title = course
                .protocol
                .text(&branch.title, words.language().tag())
                .to_owned();
            Some(words.say_with(
                "chip-branch",
                &[("branch", title.into()), ("session", opened.session.into())],
            ))
        })
    });
    scalps
        .chain(opened)
        .chain(health)
        .chain(client.tags.iter().cloned())
        .collect()
}

fn plan_note(words: &Words, dossier: &Dossier) -> Option<String> {
    if let Some(failure) = &dossier.refused {
        return Some(said(words, failure));
    }
    let course = dossier.course.as_ref().filter(|course| course.mixed)?;
    let title = course
        .protocol
        .text(&course.protocol.title, words.language().tag())
        .to_owned();
    Some(words.say_with(
        "plan-mixed",
        &[
            ("title", title.into()),
            ("version", course.protocol.version.into()),
        ],
    ))
}

fn branches(words: &Words, dossier: &Dossier) -> Vec<BranchState> {
    let Some(course) = &dossier.course else {
        return Vec::new();
    };
    let language = words.language().tag();
    let state = |branch: &protocol::Branch| {
        let decisions = dossier.sessions.iter().flat_map(|session| {
            let of_branch = |one: &&records::model::BranchDecision| one.branch == branch.id;
            let decided = session.record.branches.iter().filter(of_branch);
            decided.map(|decision| (session.record.number, decision))
        });
        let last = decisions.last();
        BranchState {
            id: branch.id.clone(),
            title: course.protocol.text(&branch.title, language).to_owned(),
            text: course.protocol.text(&branch.wording, language).to_owned(),
            opened: last.map(|(_, decision)| decision.opened),
            decided: last.map(|(session, decision)| {
                let id = if decision.opened {
                    "branch-opened"
                } else {
                    "branch-declined"
                };
                words.say_with(
                    id,
                    &[
                        ("session", session.into()),
                        ("date", words.full_day(decision.date).into()),
                    ],
                )
            }),
            reason: last.map_or_else(String::new, |(_, decision)| decision.reason.clone()),
            // The guide leaves it to the artist's eye at the second session.
            due: last.is_none() && dossier.sessions.len() >= 2,
            // Of a scalp that nobody has described nothing can be said.
            meant: branch.scalp_types.is_empty()
                || dossier.client.record.scalp.is_empty()
                || branch
                    .scalp_types
                    .iter()
                    .any(|scalp| is_seen(&dossier.client.record, *scalp)),
        }
    };
    course.protocol.branches.iter().map(state).collect()
}

fn is_seen(client: &Client, scalp: protocol::ScalpType) -> bool {
    client
        .scalp
        .iter()
        .any(|seen| super::id_of(seen) == scalp.id())
}

/// A session as it was.
#[must_use]
pub fn session_record(
    words: &Words,
    kept: &Kept<SessionId, Session>,
    protocol: Option<&Protocol>,
) -> SessionRecord {
    let session = &kept.record;
    let decision = |decision: &records::model::BranchDecision| {
        let branch = protocol.and_then(|protocol| {
            let branch = protocol.branch(&decision.branch)?;
            Some(protocol.text(&branch.title, words.language().tag()))
        });
        let id = match (decision.opened, decision.reason.is_empty()) {
            (true, true) => "decision-opened",
            (true, false) => "decision-opened-why",
            (false, true) => "decision-declined",
            (false, false) => "decision-declined-why",
        };
        words.say_with(
            id,
            &[
                ("branch", branch.unwrap_or(&decision.branch).into()),
                ("reason", decision.reason.as_str().into()),
            ],
        )
    };
    SessionRecord {
        id: kept.id,
        number: session.number,
        ended: protocol::minute_text(session.ended),
        label: full_moment(words, session.ended),
        artist: session.artist.clone(),
        protocol: session.protocol.id.clone(),
        protocol_label: protocol_label(words, session, protocol),
        treatment: session.treatment.clone(),
        price: session.price.clone(),
        text: session.text.clone(),
        decisions: session.branches.iter().map(decision).collect(),
    }
}

/// A note on the screen.
fn note_view(words: &Words, dossier: &Dossier, kept: &KeptNote, now: NaiveDateTime) -> NoteView {
    let note = &kept.note.record;
    NoteView {
        id: kept.note.id,
        session: kept.session,
        kind: note.kind,
        kind_label: roster::word(words, "note-kind", note.kind),
        date: note.date,
        date_label: words.full_day(note.date),
        day_label: day_label(words, &dossier.sessions, note.date),
        text: note.text.clone(),
        pinned: note.pinned,
        saved: saved(words, kept, dossier.wall, now),
    }
}

/// "Saved Sun 22 Nov, 3:12 pm", and with the year where it is not this one.
#[must_use]
pub fn saved(words: &Words, kept: &KeptNote, wall: WallClock, now: NaiveDateTime) -> String {
    let at = wall.shows(kept.note.changed);
    words.say_with(
        "note-saved",
        &[("moment", moment_seen(words, at, now).into())],
    )
}

/// "Session 2, day 3" for a whole day.
fn day_label(
    words: &Words,
    sessions: &[Kept<SessionId, Session>],
    date: NaiveDate,
) -> Option<String> {
    let end = date.and_time(NaiveTime::from_hms_opt(23, 59, 59)?);
    roster::day_line(words, sessions, end)
}

/// What a note said before.
#[must_use]
pub fn version(
    words: &Words,
    earlier: records::Earlier<Note>,
    wall: WallClock,
    now: NaiveDateTime,
) -> NoteVersion {
    let until = wall.shows(earlier.replaced);
    NoteVersion {
        version: earlier.seq,
        until: words.say_with(
            "note-until",
            &[("moment", moment_seen(words, until, now).into())],
        ),
        text: earlier.record.text,
    }
}

/// The notes that are no mere notes, in the middle of their days on the timeline.
fn marks(words: &Words, dossier: &Dossier, timeline: &TimelineView) -> Vec<NoteMark> {
    let mark = |kept: &KeptNote| {
        let note = &kept.note.record;
        if !is_marked(note) {
            return None;
        }
        let date = note.date.to_string();
        let day = timeline.days.iter().position(|day| day.date == date)?;
        let day_label = day_label(words, &dossier.sessions, note.date).unwrap_or_default();
        Some(NoteMark {
            note: kept.note.id,
            kind: note.kind,
            at: f64::from(u32::try_from(day).ok()?) + 0.5,
            label: words.say_with(
                "mark-label",
                &[
                    ("kind", roster::word(words, "note-kind", note.kind).into()),
                    ("date", words.day(note.date).into()),
                    ("day", day_label.into()),
                ],
            ),
            text: note.text.clone(),
        })
    };
    let mut marks: Vec<NoteMark> = dossier.notes.iter().filter_map(mark).collect();
    marks.sort_by(|a, b| a.at.total_cmp(&b.at));
    marks
}

fn given_view(words: &Words, dossier: &Dossier, kept: &KeptSheet) -> GivenView {
    let session = kept.session.and_then(|id| {
        let place = dossier.sessions.iter().position(|one| one.id == id)?;
        Some((&dossier.sessions[place].record, &dossier.protocols[place]))
    });
    let line = session.map_or_else(String::new, |(session, protocol)| {
        words.say_with(
            "given-line",
            &[
                ("session", session.number.into()),
                (
                    "protocol",
                    protocol_label(words, session, protocol.as_deref()).into(),
                ),
            ],
        )
    });
    GivenView {
        id: kept.sheet.id,
        label: full_moment(words, dossier.wall.shows(kept.sheet.created)),
        line,
    }
}
