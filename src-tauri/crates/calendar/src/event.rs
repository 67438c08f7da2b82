//! Which events a plan has, and when.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use protocol::{Change, Day, Plan, Protocol};
use vocabulary::Moment;

use crate::Calendar;
use crate::identity::uid;
use crate::words::Speaker;

/// An event of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The same in every file for the client.
    pub uid: String,
    pub when: When,
    pub title: String,
    /// What stands under the title, a line each.
    pub lines: Vec<String>,
}

/// What an event is, which with the client makes its identity. It holds neither a date, a rule
/// nor the number of a session: a later file says of the same event what holds by then, whatever
/// has changed meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A moment at which something changes, by its place among them, from 1.
    Change(usize),
    /// A check-in, by its place among the studio's days for them, from 1.
    CheckIn(usize),
    /// The next visit.
    Visit,
    /// The day by which the scalp has healed.
    Healed,
}

/// When an event is, and with it when its alarm sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// At a moment, with an alarm.
    At(Moment),
    /// All day, with an alarm in the morning.
    On(NaiveDate),
    /// All day, with an alarm in the morning of the day before.
    Ahead(NaiveDate),
    /// Not any more: an earlier file may have had the event. The day is only there because an
    /// event has one.
    Cancelled(NaiveDate),
}

/// Returns the events from the plan's last session on: the changes by time, then the others, and
/// at the end those that an earlier file may have had and this one has not.
/// With the next visit the dates start again, so nothing is said of what would come after it.
pub fn events(calendar: &Calendar, plan: &Plan, protocol: &Protocol) -> Vec<Event> {
    let speaker = Speaker {
        calendar,
        plan,
        protocol,
    };
    let is_before_visit = |at: Moment| calendar.next_visit.is_none_or(|visit| at < visit);
    // The steps have the numbers of the sheet, whose first is the session itself.
    let at_session = plan.at(plan.sessions.last()).rules;
    let first = if at_session.iter().all(|run| plan.is_constant(run)) {
        1
    } else {
        2
    };
    let mut events: Vec<Event> = (1..)
        .zip(moments(plan))
        .filter(|(_, changes)| {
            changes
                .first()
                .is_some_and(|change| is_before_visit(change.at))
        })
        .filter_map(|(place, changes)| change(&speaker, place, first, changes))
        .collect();
    let check_ins = check_ins(calendar, plan);
    let check_ins = check_ins.filter(|(_, day)| is_before_visit(Moment::last_of(*day)));
    events.extend(check_ins.map(|(place, day)| Event {
        uid: uid(&calendar.client, Kind::CheckIn(place)),
        when: When::On(day),
        title: speaker.check_in(),
        lines: speaker.check_in_lines(),
    }));
    // A booking knows the hour at which the session ends, which is not when it begins.
    events.extend(calendar.next_visit.map(|visit| Event {
        uid: uid(&calendar.client, Kind::Visit),
        when: When::Ahead(visit.date()),
        title: speaker.visit(),
        lines: speaker.visit_lines(),
    }));
    let healed = plan
        .healed
        .last()
        .filter(|&&healed| is_before_visit(healed));
    events.extend(healed.map(|healed| Event {
        uid: uid(&calendar.client, Kind::Healed),
        when: When::On(healed.date()),
        title: speaker.healed(),
        lines: speaker.healed_lines(),
    }));
    let gone = cancelled(&speaker, &events);
    events.extend(gone);
    events
}

/// Returns the events that an earlier file may have had and that `events` lack: a branch was shut, a
/// decision withdrawn, a booking cancelled, a visit put before them. Besides those of the files that
/// were kept they are all that the protocol can give, since a file may have been given by somebody
/// who could not keep it. A phone that never had one gets a cancelled event without an alarm.
fn cancelled(speaker: &Speaker<'_>, events: &[Event]) -> Vec<Event> {
    let calendar = speaker.calendar;
    let changes = (1..=most_changes(speaker.protocol)).map(Kind::Change);
    let check_ins = (1..=calendar.check_in_days.len()).map(Kind::CheckIn);
    let kinds = changes.chain(check_ins).chain([Kind::Visit, Kind::Healed]);
    let possible = kinds.map(|kind| uid(&calendar.client, kind));
    let mut gone: Vec<String> = Vec::new();
    for uid in possible.chain(calendar.earlier.iter().cloned()) {
        if !gone.contains(&uid) && events.iter().all(|event| event.uid != uid) {
            gone.push(uid);
        }
    }
    let day = speaker.plan.sessions.last().date();
    gone.into_iter()
        .map(|uid| Event {
            uid,
            when: When::Cancelled(day),
            title: speaker.cancelled(),
            lines: Vec::new(),
        })
        .collect()
}

/// Returns how many moments after a session the protocol can have at which something changes.
fn most_changes(protocol: &Protocol) -> usize {
    let branches = protocol.branches.iter().flat_map(|branch| &branch.rules);
    let rules = protocol.rules.iter().chain(branches);
    // What is fine from a day on may be asked about from an earlier one.
    let days = rules.flat_map(|rule| {
        let asked = rule.ask.as_ref().map(|_| rule.from.earliest());
        asked.into_iter().chain([rule.from.usual()])
    });
    let days: BTreeSet<u16> = days.map(Day::days).collect();
    days.iter().filter(|day| **day > 0).count()
}

/// Returns the changes after the last session, those of one moment together.
fn moments(plan: &Plan) -> Vec<&[Change]> {
    let mut moment = plan.sessions.last();
    std::iter::from_fn(|| {
        let changes = plan.next_changes(moment);
        moment = changes.first()?.at;
        Some(changes)
    })
    .collect()
}

/// Returns the event of the changes in one place, of which the first has a number on the sheet.
fn change(
    speaker: &Speaker<'_>,
    place: usize,
    number_of_first: usize,
    changes: &[Change],
) -> Option<Event> {
    let first = changes.first()?;
    let number = number_of_first + place - 1;
    Some(Event {
        uid: uid(&speaker.calendar.client, Kind::Change(place)),
        when: When::At(first.at),
        title: speaker.change(number, first, changes.len() - 1),
        lines: speaker.change_lines(changes),
    })
}

/// Returns the days of the check-ins, each with its place, from 1.
fn check_ins(calendar: &Calendar, plan: &Plan) -> impl Iterator<Item = (usize, NaiveDate)> {
    let session = plan.sessions.last().date();
    let days = calendar.check_in_days.iter().enumerate();
    days.filter_map(move |(place, &day)| {
        let day = session.checked_add_days(Days::new(day.into()))?;
        Some((place + 1, day))
    })
}
