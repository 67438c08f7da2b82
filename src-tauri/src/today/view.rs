//! The day's screen in words.

use std::time::Duration;

use chrono::{DateTime, Days, NaiveDate, Utc};
use strings::{Vocabulary, Words};
use studio::form::FormDue;
use studio::settings::Settings;
use studio::today::{Need, TodayClient, by_need, tomorrow};
use studio::week::Booking;
use vocabulary::Moment;

use super::wire::{
    BookedDay, DayCell, FormDueView, Needs, Safety, SafetyLine, TodayRow, TodayView,
};
use crate::backup::view::Backups;
use crate::client::list::view::{day_line, phase};
use crate::client::view::code;
use crate::system::clock::WallClock;
use crate::week;

/// How many days a strip shows.
const STRIP: u64 = 14;

/// What the day's screen is made of.
pub struct Day<'a> {
    /// Who is on the artist's mind.
    pub recent: &'a [TodayClient],
    /// What the artist has set.
    pub settings: &'a Settings,
    /// What is booked for today and tomorrow.
    pub booked: &'a [Booking],
    /// How many clients there are.
    pub clients: u64,
    /// What there is of backups.
    pub backups: Backups,
    /// The clock on the studio's wall.
    pub wall: WallClock,
    /// The present instant.
    pub instant: DateTime<Utc>,
}

/// The day's screen.
#[must_use]
pub fn today_view(words: &Words, day: &Day<'_>) -> TodayView {
    let now = day.wall.shows(day.instant);
    let mut needing = by_need(day.recent, day.settings, now);
    needing.retain(|(need, client)| {
        let needs = *need != Need::Nothing || !client.forms_due.is_empty();
        needs || client.plan.is_healing(now)
    });
    let is_healing = |(_, client): &&(Need, &TodayClient)| client.plan.is_healing(now);
    let healing = needing.iter().filter(is_healing).count();
    let changing = needing
        .iter()
        .filter(is_healing)
        .filter(|(_, client)| {
            let mut changes = client.plan.plan.changes.iter();
            changes.any(|change| change.at.date() == now.date())
        })
        .count();
    TodayView {
        title: words.long_day(now.date()),
        headline: words.today_headline(changing, healing),
        rows: needing
            .iter()
            .map(|(need, client)| row(words, *need, client, now))
            .collect(),
        booked: booked(words, day.booked, now),
        safety: safety(words, day),
        clients: u32::try_from(day.clients).unwrap_or(u32::MAX),
        healing: u32::try_from(healing).unwrap_or(u32::MAX),
        holds_seconds: whole_seconds(day.wall.time_until(until(day.recent, now), day.instant)),
    }
}

/// What is booked for today and tomorrow and not over yet.
fn booked(words: &Words, bookings: &[Booking], now: Moment) -> Vec<BookedDay> {
    let day = |title: String, date: NaiveDate| BookedDay {
        title,
        bookings: bookings
            .iter()
            .filter(|one| one.ends > now && one.starts().date() == date)
            .map(|one| week::view::booking(words, one, None, now))
            .collect(),
    };
    let mut days = vec![
        day(words.today_booked(), now.date()),
        day(words.today_booked_tomorrow(), now.days_later(1).date()),
    ];
    days.retain(|day| !day.bookings.is_empty());
    days
}

/// When something is next different for anybody, or midnight.
fn until(clients: &[TodayClient], now: Moment) -> Moment {
    clients
        .iter()
        .map(|client| client.next_moment(now))
        .fold(tomorrow(now), Moment::min)
}

/// Seconds, a part of one taken for a whole.
fn whole_seconds(time: Duration) -> u32 {
    u32::try_from(time.as_millis().div_ceil(1000)).unwrap_or(u32::MAX)
}

fn row(words: &Words, need: Need, client: &TodayClient, now: Moment) -> TodayRow {
    TodayRow {
        client: client.id,
        name: client.client.name.clone(),
        code: code(client.id, &client.client),
        phone: client.client.phone().to_owned(),
        line: day_line(words, &client.sessions, now).unwrap_or_else(|| words.row_none()),
        strip: strip(words, client, now),
        now: phase(words, &client.plan, now),
        needs: needs(words, need),
        forms: client
            .forms_due
            .iter()
            .map(|due| form_due(words, *due))
            .collect(),
    }
}

fn form_due(words: &Words, due: FormDue) -> FormDueView {
    match due {
        FormDue::Sign { kind, state } => FormDueView {
            words: words.form_due_sign(kind.id(), state.id()),
            is_asked: false,
        },
        FormDue::AskHealth { last } => FormDueView {
            words: last.map_or_else(
                || words.form_due_ask_first(),
                |day| words.form_due_ask(words.full_day(day)),
            ),
            is_asked: true,
        },
    }
}

fn needs(words: &Words, need: Need) -> Needs {
    match need {
        Need::NewSheet => Needs::NewSheet {
            words: words.needs_new_sheet(),
        },
        Need::CheckIn {
            session,
            day,
            is_late,
        } => Needs::CheckIn {
            words: if is_late {
                words.needs_check_in_late(day)
            } else {
                words.needs_check_in(day)
            },
            session,
            day,
        },
        Need::SessionToday { number, at } => Needs::SessionToday {
            words: words.needs_session_today(number, words.time(at.time())),
        },
        Need::ChangesToday => Needs::ChangesToday {
            words: words.needs_changes_today(),
        },
        Need::BookSession { number } => Needs::BookSession {
            words: words.needs_book_session(number),
            number,
        },
        Need::Nothing => Needs::Nothing,
    }
}

/// The days from the latest session on. A day has the verdict with which it ends, so a
/// change in the afternoon shows on its own day.
fn strip(words: &Words, client: &TodayClient, now: Moment) -> Vec<DayCell> {
    let Some(latest) = client.latest(now) else {
        return Vec::new();
    };
    let first = latest.record.ended.date();
    let dates = (0..STRIP).filter_map(|day| Some((day, first.checked_add_days(Days::new(day))?)));
    dates
        .map(|(day, date)| {
            let verdict = client.plan.plan.washing(Moment::last_of(date));
            DayCell {
                verdict,
                today: date == now.date(),
                label: words.strip_day(
                    words.day(date),
                    day,
                    words.word(Vocabulary::Verdict, verdict.id()),
                ),
            }
        })
        .collect()
}

fn safety(words: &Words, day: &Day<'_>) -> Vec<SafetyLine> {
    let printed = day.settings.recovery_printed;
    let (well, backup) = day.backups.line(words, day.wall, day.instant);
    vec![
        SafetyLine {
            about: Safety::Backup,
            well,
            words: backup,
        },
        SafetyLine {
            about: Safety::Offline,
            well: true,
            words: words.safety_offline(),
        },
        SafetyLine {
            about: Safety::RecoveryKey,
            well: printed,
            words: if printed {
                words.safety_recovery_printed()
            } else {
                words.safety_recovery_missing()
            },
        },
    ]
}
