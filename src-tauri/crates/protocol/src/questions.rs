//! Questions to a plan: what applies at a moment or on a day, and what changes next.

use chrono::NaiveDate;
use vocabulary::Moment;

use crate::merge::Span;
use crate::{Activity, Change, Further, PhaseRun, Plan, Run, UsualRun, Verdict};

/// What applies at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Now<'p> {
    /// Civil days since the date of the latest session; `None` before the first session's
    /// end.
    pub day: Option<i64>,
    /// The number of the latest session, from 1; `None` before the first session's end.
    pub session: Option<usize>,
    /// The current phase; `None` before the first session's end.
    pub phase: Option<&'p PhaseRun>,
    /// The current run of each lane that has begun, in the order of the lanes.
    pub rules: Vec<&'p Run>,
    /// The signs that are usual now, each once, with its stage.
    pub usual: Vec<(&'p UsualRun, Stage)>,
    /// The changes at the next moment at which anything changes; empty if none follows. Before
    /// the first session, the rules that begin with it.
    pub next: Vec<Change>,
}

/// How far a usual sign has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The sign may begin about now.
    Beginning,
    /// The sign is at its usual height.
    Usual,
    /// The sign is fading.
    Fading,
}

/// What applies and what changes on a civil day, from midnight to midnight.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayView<'p> {
    /// Civil days since the latest session that has ended by the day's end; `None` if there
    /// is none.
    pub day: Option<i64>,
    /// Every run that applies at some moment of the day, by lane, then by time.
    pub rules: Vec<&'p Run>,
    /// The changes that fall on the day, by time.
    pub changes: Vec<Change>,
}

impl Plan {
    /// Returns what applies at `moment`. Once the scalp has healed, no rule does.
    #[must_use]
    pub fn at(&self, moment: Moment) -> Now<'_> {
        let is_healed = self.is_healed(moment);
        let rules = self.lanes.iter().filter_map(|lane| {
            lane.runs
                .iter()
                .find(|run| holds(run.from, run.until, moment))
        });
        let mut phases = self.phases.iter();
        Now {
            day: self.day_number(moment),
            session: self.session_at(moment),
            phase: phases.find(|phase| !is_healed && holds(phase.from, phase.until, moment)),
            rules: rules.filter(|_| !is_healed).collect(),
            usual: self.usual_at(moment),
            next: self.next(moment),
        }
    }

    /// Returns what [`Now::next`] says at `moment`.
    fn next(&self, moment: Moment) -> Vec<Change> {
        let first = self.sessions.first();
        if moment >= first {
            return self.next_changes(moment).to_vec();
        }
        let begin = self.lanes.iter().filter_map(|lane| lane.runs.first());
        let begin = begin.filter(|run| run.from == first);
        begin
            .map(|run| Change {
                at: run.from,
                activity: run.activity,
                verdict: run.verdict,
            })
            .collect()
    }

    /// Returns how far washing is allowed at `moment`, which gives the moment its colour on
    /// every timeline and sheet: not at all, with warm water, with shampoo if the artist
    /// agrees, or with shampoo.
    ///
    /// The stricter of the verdicts on water and on shampoo decides, with two exceptions:
    /// shampoo that is not yet allowed leaves warm water, and shampoo that the artist is to
    /// be asked about gives `ask` also while water is warm only. An activity without a rule
    /// is allowed.
    #[must_use]
    pub fn washing(&self, moment: Moment) -> Verdict {
        let verdict = |activity| {
            let mut runs = self.lane(activity).into_iter().flat_map(|lane| &lane.runs);
            let run = runs.find(|run| holds(run.from, run.until, moment));
            run.map_or(Verdict::Fine, |run| run.verdict)
        };
        match (verdict(Activity::Water), verdict(Activity::Shampoo)) {
            (Verdict::NotYet, _) => Verdict::NotYet,
            (_, Verdict::NotYet) => Verdict::WarmWaterOnly,
            (_, Verdict::Ask) => Verdict::Ask,
            (water, shampoo) => water.max(shampoo),
        }
    }

    /// Returns true if the session that ended at `ended` is marked as the client's last.
    #[must_use]
    pub fn is_final(&self, ended: Moment) -> bool {
        self.further == Further::None && ended == self.sessions.last()
    }

    /// Returns true if the scalp has healed at `moment`.
    #[must_use]
    pub fn is_healed(&self, moment: Moment) -> bool {
        self.session_at(moment)
            .is_some_and(|number| self.healed[number - 1] <= moment)
    }

    /// Returns the signs that are usual at `moment`. Where several sessions bring the same
    /// sign, the latest of them counts.
    fn usual_at(&self, moment: Moment) -> Vec<(&UsualRun, Stage)> {
        let mut latest: Vec<(&UsualRun, Stage)> = Vec::new();
        if self.is_healed(moment) {
            return latest;
        }
        for usual in &self.usual {
            let Some(stage) = stage(usual, moment) else {
                continue;
            };
            latest.retain(|(other, _)| other.sign != usual.sign);
            latest.push((usual, stage));
        }
        latest
    }

    /// Returns what applies and what changes on `date`.
    #[must_use]
    pub fn on(&self, date: NaiveDate) -> DayView<'_> {
        let start = Moment::first_of(date);
        let end = start.days_later(1);
        // Within the day, a run applies from its own start or from midnight on, and a new
        // session begins a run.
        let touches = |run: &&Run| {
            let first = run.from.max(start);
            first < end && run.until.is_none_or(|until| until > first) && !self.is_healed(first)
        };
        DayView {
            day: self.day_number(Moment::last_of(date)),
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

    /// Returns the changes at the first moment after `moment` at which anything changes, in
    /// the order of the lanes.
    ///
    /// Empty if no change follows.
    #[must_use]
    pub fn next_changes(&self, moment: Moment) -> &[Change] {
        let start = self.changes.partition_point(|change| change.at <= moment);
        let rest = &self.changes[start..];
        let together = rest.first().map_or(0, |first| {
            rest.partition_point(|change| change.at == first.at)
        });
        &rest[..together]
    }

    /// Returns the civil days from the date of the latest session that has ended at
    /// `moment` to the date of `moment`.
    ///
    /// 0 on the session's own date; `None` before the first session's end.
    #[must_use]
    pub fn day_number(&self, moment: Moment) -> Option<i64> {
        let session = self.session_at(moment)?;
        let ended = self.sessions.ended()[session - 1];
        Some((moment.date() - ended.date()).num_days())
    }

    /// Returns the number, from 1, of the latest session that has ended at `moment`; `None`
    /// before the first session's end.
    #[must_use]
    pub fn session_at(&self, moment: Moment) -> Option<usize> {
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

fn holds(from: Moment, until: Option<Moment>, moment: Moment) -> bool {
    Span {
        from,
        until,
        what: (),
    }
    .holds_at(moment)
}

fn stage(usual: &UsualRun, moment: Moment) -> Option<Stage> {
    let has_passed = |moment, at: usize| usual.fade.is_some_and(|fade| fade[at] <= moment);
    if moment < usual.onset[0] || has_passed(moment, 1) {
        None
    } else if has_passed(moment, 0) {
        Some(Stage::Fading)
    } else if moment < usual.onset[1] {
        Some(Stage::Beginning)
    } else {
        Some(Stage::Usual)
    }
}
