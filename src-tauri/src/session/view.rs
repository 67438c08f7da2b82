//! Sessions and branches in words.

use chrono::{NaiveDate, NaiveTime};
use protocol::{Activity, Lane, Protocol};
use records::{ActivityDecision, Session, SessionId, Stored, Treatment};
use strings::{Vocabulary, Words};
use studio::in_words::money;
use studio::protocol::published::{Published, published};
use studio::session::LastTime as Copied;
use vocabulary::Moment;

use super::wire::{BranchState, LastQuestion, LastTime, SessionRecord, SilentActivity, UseBy};
use crate::client::file::ClientFile;

/// When a session began. One that ended at an earlier time of day went on over midnight.
fn began(words: &Words, session: &Session, time: NaiveTime) -> String {
    if time > session.ended.time() {
        words.session_began_before(words.time(time))
    } else {
        words.session_began(words.time(time))
    }
}

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

/// Asks whether the latest session was the last, while rules that count from the last one are
/// still to change.
#[must_use]
pub fn last_question(words: &Words, file: &ClientFile, now: Moment) -> Option<LastQuestion> {
    let plan = &file.plan.as_ref()?.plan;
    let session = file.sessions.last()?;
    if session.record.ended > now {
        return None;
    }
    let waits = |lane: &&Lane| {
        let mut runs = lane.runs.iter();
        runs.any(|run| plan.is_if_last(run) && run.from > now)
    };
    let things = plan.lanes.iter().filter(waits);
    let things: Vec<String> = things
        .map(|lane| words.word(Vocabulary::Activity, lane.activity.id()))
        .collect();
    (!things.is_empty()).then(|| LastQuestion {
        session: session.id,
        text: words.last_question(session.record.number, things.join(", ")),
    })
}

/// The activities of which the protocol that rules says nothing, with what was decided last about
/// each; none without a session. Medicines are not among them: a doctor decides about those.
#[must_use]
pub fn silent(words: &Words, file: &ClientFile) -> Vec<SilentActivity> {
    let Some(client_plan) = &file.plan else {
        return Vec::new();
    };
    let protocol = &client_plan.protocol;
    let decided = protocol.decisions();
    let state = |&activity: &Activity| {
        let decisions = file.sessions.iter().flat_map(|session| {
            let of_activity = |one: &&ActivityDecision| one.activity == activity.id();
            let decided = session.record.decided.iter().filter(of_activity);
            decided.map(|decision| (session.record.number, decision))
        });
        let last = decisions.last();
        let figure = published(activity);
        SilentActivity {
            activity,
            name: words.word(Vocabulary::Activity, activity.id()),
            published: figure.map(|figure| published_in_words(words, figure)),
            day: match last {
                Some((_, decision)) => decision.from,
                None => figure.and_then(Published::middle).map(whole_days),
            },
            decided: last.map(|(session, decision)| {
                let date = words.full_day(decision.date);
                match decision.from {
                    None => words.silent_ask(date, session),
                    Some(day) => words.silent_from(date, day, session),
                }
            }),
        }
    };
    Activity::ALL
        .iter()
        .filter(|activity| !activity.is_medicine())
        .filter(|&&activity| !protocol.speaks_of(activity) || decided.contains_key(&activity))
        .map(state)
        .collect()
}

/// "27 published guides give a first day for it: day 2 at the earliest, day 30 at the latest. Half
/// say day 5 to 10. The median is day 7."
#[must_use]
pub fn published_in_words(words: &Words, published: &Published) -> String {
    let Published {
        guides,
        least,
        most,
        ..
    } = *published;
    match (published.quartiles, published.middle()) {
        (Some([lower, median, upper]), _) => {
            let [lower, median, upper] = [lower, median, upper].map(whole_days);
            words.published_quartiles(guides, least, lower, median, most, upper)
        }
        (None, Some(median)) => words.published_median(guides, least, whole_days(median), most),
        (None, None) => words.published_range(guides, least, most),
    }
}

/// A number of days, a part of a day as a whole one: the stricter.
fn whole_days(days: f64) -> u16 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "days within a published range, which is one of `Day`s"
    )]
    let whole = days.ceil() as u16;
    whole
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
    let day = |day: Option<NaiveDate>| day.map_or_else(String::new, |day| words.full_day(day));
    let use_by = |treatment: &Treatment| UseBy {
        pigment: day(treatment.pigment.expiry),
        needle: day(treatment.needle_expiry),
    };
    SessionRecord {
        id: kept.id,
        number: session.number,
        ended: session.ended,
        started: session.started,
        began: session.started.map(|time| began(words, session, time)),
        is_final: session.is_final,
        label: label(words, session),
        artist: session.artist.clone(),
        protocol: session.protocol.id.clone(),
        protocol_label: protocol_label(words, session, protocol),
        skin: session.skin.clone(),
        use_by: session.treatment.iter().map(use_by).collect(),
        treatment: session.treatment.clone(),
        price: session.price.clone(),
        amount: session
            .price
            .as_ref()
            .map(money::amount)
            .unwrap_or_default(),
        cost: session.price.as_ref().map(money::price).unwrap_or_default(),
        text: session.text.clone(),
        decisions: session
            .branches
            .iter()
            .map(decision)
            .chain(
                session
                    .decided
                    .iter()
                    .map(|one| activity_decision(words, one)),
            )
            .collect(),
    }
}

/// What was filled in of an earlier session, and which it was.
#[must_use]
pub fn last_time(words: &Words, copied: Option<Copied>) -> LastTime {
    match copied {
        Some(Copied {
            number,
            ended,
            treatment,
        }) => LastTime {
            treatment: Some(treatment),
            words: words.as_last_copied(words.full_day(ended.date()), number),
        },
        None => LastTime {
            treatment: None,
            words: words.as_last_none(),
        },
    }
}

/// "Gym: allowed from day 7".
fn activity_decision(words: &Words, decision: &ActivityDecision) -> String {
    let name = Activity::from_id(&decision.activity).map_or_else(
        || decision.activity.clone(),
        |activity| words.word(Vocabulary::Activity, activity.id()),
    );
    match decision.from {
        None => words.decision_ask(name),
        Some(day) => words.decision_from(day, name),
    }
}
