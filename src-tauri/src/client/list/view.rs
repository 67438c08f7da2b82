//! The list of clients in words.

use records::{Client, ClientId, Session, SessionId, Stored};
use strings::Words;
use studio::plan::ClientPlan;
use studio::sheet::allergies_by_severity;
use studio::today::latest;
use vocabulary::Moment;

use super::wire::ClientRow;
use crate::client::view::{allergy_name, code};
use crate::plan::view::headline;
use crate::view::PlanContext;

/// A client in the list. The sessions come in the order of time.
#[must_use]
pub fn row(
    words: &Words,
    id: ClientId,
    client: &Client,
    sessions: &[Stored<SessionId, Session>],
    client_plan: Option<&ClientPlan>,
    now: Moment,
) -> ClientRow {
    let healing = client_plan.filter(|client_plan| client_plan.is_healing(now));
    ClientRow {
        id,
        name: client.name.clone(),
        code: code(id, client),
        line: line(words, sessions, healing, now),
        healing: healing.is_some(),
        allergies: allergies(words, client),
    }
}

/// "Session 2, day 3"; none before the first session.
#[must_use]
pub fn day_line(
    words: &Words,
    sessions: &[Stored<SessionId, Session>],
    at: Moment,
) -> Option<String> {
    let last = &latest(sessions, at)?.record;
    let day = (at.date() - last.ended.date()).num_days();
    Some(words.row_day(day, last.number))
}

fn line(
    words: &Words,
    sessions: &[Stored<SessionId, Session>],
    healing: Option<&ClientPlan>,
    now: Moment,
) -> String {
    if let Some((client_plan, day)) = healing.zip(day_line(words, sessions, now)) {
        return words.row_healing(day, phase(words, client_plan, now));
    }
    let date = |session: &Session| words.full_day(session.ended.date());
    match (latest(sessions, now), sessions.first()) {
        (Some(last), _) => words.row_last(date(&last.record), last.record.number),
        (None, Some(first)) => words.row_ahead(date(&first.record), first.record.number),
        (None, None) => words.row_none(),
    }
}

/// What holds now, in few words: a change that is still to come today, or the phase and
/// how long it lasts.
#[must_use]
pub fn phase(words: &Words, client_plan: &ClientPlan, now: Moment) -> String {
    let scene = PlanContext {
        plan: &client_plan.plan,
        protocol: &client_plan.protocol,
        words,
        now,
        noted: &[],
    };
    let at = client_plan.plan.at(now);
    let changes_today = at
        .next
        .first()
        .is_some_and(|change| change.at.date() == now.date());
    match at
        .phase
        .and_then(|phase| phase.until.map(|end| (phase, end)))
    {
        Some((phase, end)) if !changes_today => {
            words.phase_until(scene.moment(end), scene.text(&phase.title))
        }
        _ => headline(&scene, &at),
    }
}

/// What holds now as one verdict; none when the client is not healing.
#[must_use]
pub fn verdict(client_plan: &ClientPlan, now: Moment) -> Option<protocol::Verdict> {
    client_plan
        .is_healing(now)
        .then(|| client_plan.plan.washing(now))
}

/// "Allergy: lanolin, nickel"; none known: none.
fn allergies(words: &Words, client: &Client) -> Option<String> {
    let names: Vec<String> = allergies_by_severity(client)
        .into_iter()
        .map(|allergy| allergy_name(words, allergy))
        .collect();
    (!names.is_empty()).then(|| words.row_allergies(names.len(), names.join(", ")))
}
