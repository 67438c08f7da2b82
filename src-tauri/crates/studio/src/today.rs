//! Who is on the artist's mind today, and what each needs.

use chrono::{Days, NaiveDate};
use records::{Client, ClientId, Note, NoteKind, Session, SessionId, Stored};
use vocabulary::Moment;

use crate::form::FormDue;
use crate::plan::{ClientPlan, healing_days};
use crate::settings::Settings;
use crate::sheet::GivenAs;
use crate::{Error, Studio};

/// How many days before the next session is due it is spoken of, so that it can be
/// booked.
const BOOK_AHEAD: i64 = 2;
/// For how many days after it was due it is still spoken of.
const BOOK_LAPSES: i64 = 30;

/// A client with a session not long ago, or with one planned for today.
#[derive(Debug)]
pub struct TodayClient {
    /// Number.
    pub id: ClientId,
    /// The details.
    pub client: Client,
    /// The sessions in the order of time.
    pub sessions: Vec<Stored<SessionId, Session>>,
    /// The plan.
    pub plan: ClientPlan,
    /// The days on which they were called, while they are healing.
    pub calls: Vec<NaiveDate>,
    /// Whether the last sheet that they were given is outdated, while they are healing.
    pub is_sheet_outdated: bool,
    /// What is missing of their forms, on the day of a session.
    pub forms_due: Vec<FormDue>,
}

/// What a client needs of the artist, the most urgent first: see [`by_need`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The artist's hands: a session is planned for later today.
    SessionToday {
        /// Its number.
        number: u16,
        /// When it ends.
        at: Moment,
    },
    /// A new sheet: the one that they follow is outdated.
    NewSheet,
    /// A check-in.
    CheckIn {
        /// After this session.
        session: SessionId,
        /// On this day of it.
        day: u16,
        /// Whether that day is over.
        is_late: bool,
    },
    /// A look: a rule changes today.
    ChangesToday,
    /// A date for the next session.
    BookSession {
        /// Its number.
        number: u16,
    },
    /// Nothing.
    Nothing,
}

impl Need {
    /// Returns the place of its kind in the order of declaration.
    const fn rank(self) -> u8 {
        match self {
            Self::SessionToday { .. } => 0,
            Self::NewSheet => 1,
            Self::CheckIn { .. } => 2,
            Self::ChangesToday => 3,
            Self::BookSession { .. } => 4,
            Self::Nothing => 5,
        }
    }
}

/// Returns the clients with what each needs at `now`: the kind of need first, then what
/// comes next in time, then the name.
#[must_use]
pub fn by_need<'a>(
    clients: &'a [TodayClient],
    settings: &Settings,
    now: Moment,
) -> Vec<(Need, &'a TodayClient)> {
    let mut needing: Vec<(Need, &TodayClient)> = clients
        .iter()
        .map(|client| (client.need(settings, now), client))
        .collect();
    needing.sort_by_cached_key(|(need, client)| {
        let name = client.client.name.clone();
        (need.rank(), client.next_moment(now), name)
    });
    needing
}

/// When the session after the one that ended at `last` is due: so many days later at the
/// same time of day, and tomorrow at the earliest.
#[must_use]
pub fn next_session(last: Moment, days_between: u16, now: Moment) -> Moment {
    let due = last.days_later(days_between.into()).date();
    let day = due.max(tomorrow(now).date());
    Moment::from(day.and_time(last.time()))
}

/// Whether a session is due after the last, so many days ago, if none is booked. `settings` are
/// those [under](Settings::under) the protocol of the last.
pub(crate) fn is_next_due(number: u16, is_final: bool, days_ago: i64, settings: &Settings) -> bool {
    let due = i64::from(settings.days_between_sessions);
    !is_final
        && number < settings.usual_sessions
        && (due - BOOK_AHEAD..=due + BOOK_LAPSES).contains(&days_ago)
}

impl Studio {
    /// Everybody who is healing at `now`, whose next session is due or who has one today.
    /// Wall clock.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn clients_today(&mut self, now: Moment) -> Result<Vec<TodayClient>, Error> {
        let from = Moment::first_of(now.days_earlier(self.days_back()?).date());
        let until = tomorrow(now);
        let mut seen: Vec<ClientId> = self
            .vault
            .sessions_between(from, until)?
            .into_iter()
            .map(|session| session.client)
            .collect();
        seen.sort_unstable();
        seen.dedup();
        let mut found = Vec::with_capacity(seen.len());
        for id in seen {
            found.extend(self.client_today(id, now)?);
        }
        Ok(found)
    }

    /// How many days back a session can lie that is still spoken of: under each protocol in the
    /// vault, as long as the client heals, and until the lapse of the next session is over.
    fn days_back(&mut self) -> Result<u64, Error> {
        let settings = self.settings()?;
        let mut most = 0;
        for version in self.vault.protocols()? {
            // One that cannot be read must not hide everybody else.
            let Ok(protocol) = self.protocol(&version) else {
                continue;
            };
            let due = i64::from(settings.under(&protocol).days_between_sessions);
            most = most.max(due + BOOK_LAPSES).max(healing_days(&protocol));
        }
        Ok(most.unsigned_abs())
    }

    fn client_today(&mut self, id: ClientId, now: Moment) -> Result<Option<TodayClient>, Error> {
        let client = self.vault.client(id)?.record;
        let sessions = self.vault.sessions(id)?;
        // A protocol that cannot be read must not hide everybody else.
        let Ok(Some(plan)) = self.plan(&client, &sessions, now.date()) else {
            return Ok(None);
        };
        let (calls, is_sheet_outdated) = if plan.is_healing(now) {
            let outdated = self.is_last_sheet_outdated(id, &client, &sessions, now)?;
            (self.calls(id)?, outdated)
        } else {
            (Vec::new(), false)
        };
        let has_session = |one: &Stored<SessionId, Session>| one.record.ended.date() == now.date();
        let forms_due = if sessions.iter().any(has_session) {
            self.forms_due(id, now.date())?
        } else {
            Vec::new()
        };
        Ok(Some(TodayClient {
            id,
            client,
            sessions,
            plan,
            calls,
            is_sheet_outdated,
            forms_due,
        }))
    }

    /// The days on which a client was called.
    fn calls(&self, id: ClientId) -> Result<Vec<NaiveDate>, Error> {
        let notes = self.vault.notes(id)?.into_iter();
        let calls = notes.filter(|note| note.note.record.kind == NoteKind::Call);
        Ok(calls.map(|note| note.note.record.date).collect())
    }

    /// Whether the last sheet or the last calendar file that a client was given is outdated, if it
    /// was given after the latest session.
    fn is_last_sheet_outdated(
        &mut self,
        id: ClientId,
        client: &Client,
        sessions: &[Stored<SessionId, Session>],
        now: Moment,
    ) -> Result<bool, Error> {
        let latest = latest(sessions, now).map(|session| session.id);
        let sheets = self.vault.sheets(id)?;
        Ok([GivenAs::Page, GivenAs::Calendar].into_iter().any(|kind| {
            let mut of_kind = sheets.iter();
            let last = of_kind.find(|sheet| sheet.sheet.record.media == kind.media());
            let last = last.filter(|sheet| sheet.session == latest);
            last.is_some_and(|sheet| self.is_outdated(sheet, client, sessions, now))
        }))
    }
}

impl Studio {
    /// Notes that a check-in was made today.
    ///
    /// # Errors
    /// When the client is gone or it cannot be saved.
    pub fn check_in(
        &mut self,
        client: ClientId,
        session: SessionId,
        text: String,
        now: Moment,
    ) -> Result<(), Error> {
        let note = Note {
            kind: NoteKind::Call,
            date: now.date(),
            pinned: false,
            slip: None,
            text,
        };
        self.vault
            .change(|batch| batch.add_note(client, Some(session), &note))?;
        Ok(())
    }
}

impl TodayClient {
    /// The latest session that has ended at `now`.
    #[must_use]
    pub fn latest(&self, now: Moment) -> Option<&Stored<SessionId, Session>> {
        latest(&self.sessions, now)
    }

    /// The next session that is planned for after `now`.
    #[must_use]
    pub fn planned(&self, now: Moment) -> Option<&Session> {
        let mut sessions = self.sessions.iter().map(|session| &session.record);
        sessions.find(|session| session.ended > now)
    }

    /// Returns when something is next different for them after `now`: a rule changes, or a
    /// planned session ends; [`Moment::MAX`] if nothing is to come.
    #[must_use]
    pub fn next_moment(&self, now: Moment) -> Moment {
        let change = self.plan.plan.next_changes(now).first();
        let session = self.planned(now).map(|session| session.ended);
        let moments = change.map(|change| change.at).into_iter().chain(session);
        moments.min().unwrap_or(Moment::MAX)
    }

    /// What they need at `now`.
    #[must_use]
    pub fn need(&self, settings: &Settings, now: Moment) -> Need {
        let settings = &settings.under(&self.plan.protocol);
        let planned = self.planned(now);
        if let Some(session) = planned.filter(|session| session.ended < tomorrow(now)) {
            return Need::SessionToday {
                number: session.number,
                at: session.ended,
            };
        }
        let Some(latest) = self.latest(now) else {
            return Need::Nothing;
        };
        let session_day = latest.record.ended.date();
        let day = (now.date() - session_day).num_days();
        if self.is_sheet_outdated {
            return Need::NewSheet;
        }
        if self.plan.is_healing(now) {
            if let Some(due) = self.check_in(settings, session_day, day) {
                return Need::CheckIn {
                    session: latest.id,
                    day: due,
                    is_late: i64::from(due) < day,
                };
            }
            let mut changes = self.plan.plan.changes.iter();
            if changes.any(|change| change.at.date() == now.date()) {
                return Need::ChangesToday;
            }
        }
        let Session {
            number, is_final, ..
        } = latest.record;
        if planned.is_none() && is_next_due(number, is_final, day, settings) {
            return Need::BookSession {
                number: number.saturating_add(1),
            };
        }
        Need::Nothing
    }

    /// The day of the latest check-in that is due and was not made. A call on its day or
    /// later makes it.
    fn check_in(&self, settings: &Settings, session: NaiveDate, day: i64) -> Option<u16> {
        let due = settings
            .check_in_days
            .iter()
            .copied()
            .filter(|due| i64::from(*due) <= day)
            .max()?;
        let date = session.checked_add_days(Days::new(u64::from(due)))?;
        self.calls.iter().all(|call| *call < date).then_some(due)
    }
}

/// Midnight, with which the day of `now` ends.
#[must_use]
pub fn tomorrow(now: Moment) -> Moment {
    Moment::first_of(now.days_later(1).date())
}

/// The latest of a client's sessions that has ended at `now`.
#[must_use]
pub fn latest(
    sessions: &[Stored<SessionId, Session>],
    now: Moment,
) -> Option<&Stored<SessionId, Session>> {
    sessions
        .iter()
        .rev()
        .find(|session| session.record.ended <= now)
}
