//! Which events a plan has, and when.

use chrono::{Days, NaiveDate};
use protocol::{Activity, Change, Plan, Protocol, Verdict};
use vocabulary::Moment;

use crate::Calendar;
use crate::words::Speaker;

/// An event of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub kind: Kind,
    pub when: When,
    pub title: String,
    /// What stands under the title, a line each.
    pub lines: Vec<String>,
}

/// What an event is, which with the client makes its identity. It holds neither a date nor
/// the number of a session: after another session the same events come again, later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A moment at which something changes, by what changes first in the order of the
    /// activities. After the last session rules only get looser, so no verdict on an
    /// activity comes twice.
    Change(Activity, Verdict),
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
}

/// Returns the events from the plan's last session on: the changes by time, then the others.
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
    let mut events: Vec<Event> = (first..)
        .zip(moments(plan))
        .filter(|(_, changes)| {
            changes
                .first()
                .is_some_and(|change| is_before_visit(change.at))
        })
        .filter_map(|(number, changes)| change(&speaker, number, changes))
        .collect();
    let check_ins = check_ins(calendar, plan);
    let check_ins = check_ins.filter(|(_, day)| is_before_visit(Moment::last_of(*day)));
    events.extend(check_ins.map(|(place, day)| Event {
        kind: Kind::CheckIn(place),
        when: When::On(day),
        title: speaker.check_in(),
        lines: speaker.check_in_lines(),
    }));
    // A booking knows the hour at which the session ends, which is not when it begins.
    events.extend(calendar.next_visit.map(|visit| Event {
        kind: Kind::Visit,
        when: When::Ahead(visit.date()),
        title: speaker.visit(),
        lines: speaker.visit_lines(),
    }));
    let healed = plan
        .healed
        .last()
        .filter(|&&healed| is_before_visit(healed));
    events.extend(healed.map(|healed| Event {
        kind: Kind::Healed,
        when: When::On(healed.date()),
        title: speaker.healed(),
        lines: speaker.healed_lines(),
    }));
    events
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

fn change(speaker: &Speaker<'_>, number: usize, changes: &[Change]) -> Option<Event> {
    let first = changes.first()?;
    Some(Event {
        kind: Kind::Change(first.activity, first.verdict),
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
