//! A client's screen in words.

use chrono::NaiveDate;
use records::{Allergy, Client, ClientId, Kind, Severity, StoredNote, StoredSheet};
use strings::{Vocabulary, Words};
use studio::in_words::contact::contact_points;
use studio::plan::ClientPlan;
use studio::product::oils;
use studio::sheet::{GivenAs, allergies_by_severity};
use studio::today::latest;
use vocabulary::Moment;

use super::file::ClientFile;
use super::wire::{ClientView, GivenView};
use crate::form::view::{health, what_matters};
use crate::note::view::{is_marked, marks, note_view, slips};
use crate::plan;
use crate::plan::wire::PlanView;
use crate::quote;
use crate::session::view::{branches, last_question, protocol_label, session_record, silent};
use crate::view::{PlanContext, said};
use crate::week;

/// A client's screen, when the clock on the wall shows `now`.
#[must_use]
pub fn client_view(words: &Words, file: &ClientFile, now: Moment) -> ClientView {
    let ClientFile { client, .. } = file;
    let oils = oils(&client.record);
    let plan = file
        .plan
        .as_ref()
        .map(|client_plan| plan_view(words, client_plan, &file.notes, now));
    ClientView {
        id: client.id,
        today: now.date(),
        name: client.record.name.clone(),
        code: code(client.id, &client.record),
        pronouns: client.record.pronouns.clone(),
        line: line(words, file, now),
        matters: what_matters(words, &client.record, file.minimum_age, now.date()),
        health: health(
            words,
            &client.record,
            file.minimum_age,
            file.health_form.as_ref(),
            now.date(),
        ),
        allergies: allergies(words, &client.record),
        coconut_barred: !oils.coconut,
        olive_barred: !oils.olive,
        chips: chips(words, file),
        large_print: file.large_print,
        currency: file.currency.clone(),
        plan_note: plan_note(words, file),
        branches: branches(words, file),
        last_question: last_question(words, file, now),
        silent: silent(words, file),
        phones: contact_points(words, &client.record.phones),
        details: client.record.clone(),
        sessions: file
            .sessions
            .iter()
            .zip(&file.protocols)
            .rev()
            .map(|(session, protocol)| {
                let mut record = session_record(words, session, protocol.as_deref());
                if session.record.ended > now {
                    record.label = words.session_ahead(record.label);
                }
                record
            })
            .collect(),
        consultations: file
            .consultations
            .iter()
            .rev()
            .map(|one| week::view::booking(words, one, None, now))
            .collect(),
        notes: file
            .notes
            .iter()
            .map(|note| note_view(words, file, note, now))
            .collect(),
        slips: slips(words, file.plan.as_ref().map(|plan| &*plan.protocol)),
        sheets: file
            .sheets
            .iter()
            .map(|sheet| given_view(words, file, sheet))
            .collect(),
        quotes: file
            .quotes
            .iter()
            .map(|kept| quote::view::line(words, kept, now.date()))
            .collect(),
        photos: file.count(Kind::Photo),
        marks: plan
            .as_ref()
            .map_or_else(Vec::new, |plan| marks(words, file, &plan.timeline)),
        plan,
    }
}

/// The plan over all of a client's sessions.
fn plan_view(
    words: &Words,
    client_plan: &ClientPlan,
    notes: &[StoredNote],
    now: Moment,
) -> PlanView {
    let dates: Vec<NaiveDate> = notes
        .iter()
        .filter(|kept| is_marked(&kept.note.record))
        .map(|kept| kept.note.record.date)
        .collect();
    plan::view::plan_view(&PlanContext {
        plan: &client_plan.plan,
        protocol: &client_plan.protocol,
        words,
        now,
        noted: &dates,
    })
}

/// "Session 2, Thu 19 Nov 2026, 4:00 pm. Rob James, version 1".
fn line(words: &Words, file: &ClientFile, now: Moment) -> String {
    let last = latest(&file.sessions, now);
    let Some(session) = last.or(file.sessions.first()) else {
        return words.row_none();
    };
    let place = file.sessions.iter().position(|one| one.id == session.id);
    let protocol = place.and_then(|place| file.protocols[place].as_deref());
    words.client_line(
        words.full_moment(session.record.ended),
        protocol_label(words, &session.record, protocol),
        session.record.number,
    )
}

fn allergies(words: &Words, client: &Client) -> Vec<String> {
    allergies_by_severity(client)
        .into_iter()
        .map(|allergy| {
            let name = allergy_name(words, allergy);
            if allergy.severity == Severity::Unknown {
                words.chip_allergy(name)
            } else {
                let severity = words.word(Vocabulary::AllergySeverity, allergy.severity.id());
                words.chip_allergy_severity(name, severity)
            }
        })
        .collect()
}

fn chips(words: &Words, file: &ClientFile) -> Vec<String> {
    let client = &file.client.record;
    let scalps = client
        .scalp
        .iter()
        .map(|scalp| words.chip_scalp(words.word(Vocabulary::ScalpType, scalp.id())));
    let health = client
        .contraindications
        .iter()
        .filter(|answer| !answer.question.matters())
        .map(|answer| words.word(Vocabulary::Health, answer.question.id()));
    let opened = file.plan.iter().flat_map(|client_plan| {
        client_plan.plan.opened.iter().filter_map(|opened| {
            let branch = client_plan.protocol.branch(&opened.id)?;
            let title = client_plan
                .protocol
                .text(&branch.title, words.language().tag())
                .to_owned();
            Some(words.chip_branch(title, opened.session))
        })
    });
    scalps
        .chain(opened)
        .chain(health)
        .chain(client.tags.iter().cloned())
        .collect()
}

fn plan_note(words: &Words, file: &ClientFile) -> Option<String> {
    if let Some(failure) = &file.refused {
        return Some(said(words, failure));
    }
    let client_plan = file.plan.as_ref().filter(|client_plan| client_plan.mixed)?;
    let title = client_plan
        .protocol
        .text(&client_plan.protocol.title, words.language().tag())
        .to_owned();
    Some(words.plan_mixed(title, client_plan.protocol.version))
}

fn given_view(words: &Words, file: &ClientFile, kept: &StoredSheet) -> GivenView {
    let session = kept.session.and_then(|id| {
        let place = file.sessions.iter().position(|one| one.id == id)?;
        Some((&file.sessions[place].record, &file.protocols[place]))
    });
    let line = session.map_or_else(String::new, |(session, protocol)| {
        words.given_line(
            protocol_label(words, session, protocol.as_deref()),
            session.number,
        )
    });
    let is_calendar = kept.sheet.record.media == GivenAs::Calendar.media();
    let line = if is_calendar {
        words.given_calendar(line)
    } else {
        line
    };
    GivenView {
        id: kept.sheet.id,
        label: words.full_moment(file.wall.shows(kept.sheet.created)),
        line,
        is_calendar,
        outdated: file
            .outdated
            .contains(&kept.sheet.id)
            .then(|| words.given_outdated()),
    }
}

/// What stands in place of a name while names are hidden: the artist's own code, or one
/// from the number.
#[must_use]
pub fn code(id: ClientId, client: &Client) -> String {
    if client.code.trim().is_empty() {
        format!("C-{:03}", id.0)
    } else {
        client.code.clone()
    }
}

/// Allergies as they are ticked for the check of a product, ids of groups or names as
/// typed, in words.
pub fn ticked_allergies<'a>(
    words: &'a Words,
    ticked: &'a [String],
) -> impl Iterator<Item = String> + 'a {
    ticked
        .iter()
        .map(|allergy| words.word(Vocabulary::CheckAllergy, allergy))
}

/// The group in words, the client's own words behind it.
#[must_use]
pub fn allergy_name(words: &Words, allergy: &Allergy) -> String {
    sheets::allergy_in_words(words.language(), &allergy.group, &allergy.text)
}
