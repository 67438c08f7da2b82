//! What an artist asks of a plan: at this moment, on that day, what comes next.

use chrono::{Days, NaiveDate, NaiveDateTime};

use crate::merge::Span;
use crate::{Change, PhaseRun, Plan, Run, UsualRun};

/// What holds at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Now<'p> {
    /// The day number of the latest session; none before the first session's end.
    pub day: Option<i64>,
    /// The number of the latest session, from 1; none before the first one's end.
    pub session: Option<usize>,
    /// The phase; none before the first session's end.
    pub phase: Option<&'p PhaseRun>,
    /// The run of each lane that has begun, in the order of the lanes.
    pub rules: Vec<&'p Run>,
    /// What is usual, with its stage; each sign once.
    pub usual: Vec<(&'p UsualRun, Stage)>,
    /// The changes of the next moment at which anything changes; empty when none is to
    /// come.
    pub next: Vec<Change>,
}

/// How far a usual sign is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It may begin about now.
    Beginning,
    /// It is usual now.
    Usual,
    /// It is fading.
    Fading,
}

/// What happens on a civil day, from midnight to midnight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayView<'p> {
    /// The day number of the latest session that has ended by the day's end.
    pub day: Option<i64>,
    /// Every run that holds at some moment of the day, by lane, then by time.
    pub rules: Vec<&'p Run>,
    /// What changes on the day.
    pub changes: Vec<Change>,
}

impl Plan {
    /// What holds at `moment`, wall clock.
    #[must_use]
    pub fn at(&self, moment: NaiveDateTime) -> Now<'_> {
        Now {
            day: self.day_number(moment),
            session: self.session_at(moment),
            phase: self
                .phases
                .iter()
                .find(|phase| holds(phase.from, phase.until, moment)),
            rules: self
                .lanes
                .iter()
                .filter_map(|lane| {
                    lane.runs
                        .iter()
                        .find(|run| holds(run.from, run.until, moment))
                })
                .collect(),
            usual: self.usual_at(moment),
            next: self.next_changes(moment).to_vec(),
        }
    }

    /// What is usual at `moment`, each sign once: where several sessions bring it, as the
    /// latest of them does.
    fn usual_at(&self, moment: NaiveDateTime) -> Vec<(&UsualRun, Stage)> {
        let mut latest: Vec<(&UsualRun, Stage)> = Vec::new();
        for usual in &self.usual {
            let Some(stage) = stage(usual, moment) else {
                continue;
            };
            latest.retain(|(other, _)| other.sign != usual.sign);
            latest.push((usual, stage));
        }
        latest
    }

    /// What happens on `date`.
    #[must_use]
    pub fn on(&self, date: NaiveDate) -> DayView<'_> {
        let start = date.and_time(chrono::NaiveTime::MIN);
        let end = start
            .checked_add_days(Days::new(1))
            .unwrap_or(NaiveDateTime::MAX);
        let touches = |run: &&Run| run.from < end && run.until.is_none_or(|until| until > start);
        let last_moment = end - chrono::TimeDelta::minutes(1);
        DayView {
            day: self.day_number(last_moment),
            rules: self
                .lanes
                .iter()
                .flat_map(|lane| &lane.runs)
                .filter(touches)
                .collect(),
            changes: self
                .changes
                .iter()
                .copied()
                .filter(|change| start <= change.at && change.at < end)
                .collect(),
        }
    }

    /// The changes at the first moment after `moment` at which anything changes, in the
    /// order of the lanes; empty when none is to come.
    #[must_use]
    pub fn next_changes(&self, moment: NaiveDateTime) -> &[Change] {
        let start = self.changes.partition_point(|change| change.at <= moment);
        let rest = &self.changes[start..];
        let together = rest.first().map_or(0, |first| {
            rest.partition_point(|change| change.at == first.at)
        });
        &rest[..together]
    }

    /// The number of civil days between the date of the latest session that has ended at
    /// `moment` and `moment`: 0 on the session's own date. None before the first session.
    #[must_use]
    pub fn day_number(&self, moment: NaiveDateTime) -> Option<i64> {
        let session = self.session_at(moment)?;
        let ended = self.sessions.ended()[session - 1];
        Some((moment.date() - ended.date()).num_days())
    }

    /// The number of the latest session that has ended at `moment`, from 1.
    #[must_use]
    pub fn session_at(&self, moment: NaiveDateTime) -> Option<usize> {
        match self
            .sessions
            .ended()
            .partition_point(|&ended| ended <= moment)
        {
            0 => None,
            number => Some(number),
        }
    }
}

fn holds(from: NaiveDateTime, until: Option<NaiveDateTime>, moment: NaiveDateTime) -> bool {
    Span {
        from,
        until,
        what: (),
    }
    .holds_at(moment)
}

fn stage(usual: &UsualRun, moment: NaiveDateTime) -> Option<Stage> {
    if moment < usual.onset[0] || moment >= usual.fade[1] {
        None
    } else if moment >= usual.fade[0] {
        Some(Stage::Fading)
    } else if moment < usual.onset[1] {
        Some(Stage::Beginning)
    } else {
        Some(Stage::Usual)
    }
}
