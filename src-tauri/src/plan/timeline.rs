//! The healing timeline: which days are shown, and where everything lies on them.

use chrono::{Datelike, Days, NaiveDate, Timelike};
use protocol::{Lane, PhaseRun, Plan, Run, Sign, UsualRun};
use vocabulary::Moment;

use super::wire::{
    DayHead, Extent, LaneView, PhaseBar, RunBar, SessionMark, TimelineView, UsualBar, UsualRow,
};
use crate::view::PlanContext;

/// The fewest days that a timeline shows of the healing.
const FEWEST: u64 = 14;

/// Days shown after the last change or fade, so that the eye sees where it ends.
const AFTER: u64 = 2;

/// More days than these in which nothing changes are left out.
const QUIET: i64 = 30;

/// The timeline of a plan.
#[must_use]
pub fn timeline(scene: &PlanContext<'_>) -> TimelineView {
    let shown = Shown::of(scene);
    TimelineView {
        days: shown
            .0
            .iter()
            .map(|date| day_head(scene, &shown, *date))
            .collect(),
        now: shown.position_inside(scene.now),
        now_label: scene.words.now_label(scene.words.moment(scene.now)),
        sessions: sessions(scene, &shown),
        phases: scene
            .plan
            .phases
            .iter()
            .filter_map(|phase| phase_bar(scene, &shown, phase))
            .collect(),
        lanes: scene
            .plan
            .lanes
            .iter()
            .map(|lane| lane_view(scene, &shown, lane))
            .collect(),
        usual: usual_rows(scene, &shown),
    }
}

/// The days that a timeline shows, in order: all that something changes on, and those
/// between but for long quiet stretches.
#[derive(Debug)]
struct Shown(Vec<NaiveDate>);

impl Shown {
    /// From the first session to a little after the last change, and what is later of today
    /// and of the noted days.
    fn of(scene: &PlanContext<'_>) -> Self {
        let plan = scene.plan;
        let first = plan.sessions.first().date();
        let others = [scene.now.date()];
        let others = others.iter().chain(scene.noted).copied();
        let last = later(plan.settled().date(), AFTER).max(later(first, FEWEST - 1));
        let mut stops: Vec<NaiveDate> = moments(plan)
            .map(Moment::date)
            .filter(|date| (first..=last).contains(date))
            .chain(others.filter(|date| *date >= first))
            .chain([first, last])
            .collect();
        stops.sort_unstable();
        stops.dedup();
        let mut days = vec![first];
        for pair in stops.windows(2) {
            let (from, until) = (pair[0], pair[1]);
            let next = from.iter_days().skip(1);
            if (until - from).num_days() <= QUIET {
                days.extend(next.take_while(|date| *date <= until));
            } else {
                // After the last change these days are there already.
                let after = if from < last { AFTER } else { 0 };
                days.extend(next.take_while(|date| *date <= later(from, after)));
                days.push(until);
            }
        }
        Self(days)
    }

    /// Whether the day before this one is left out.
    fn follows_gap(&self, date: NaiveDate) -> bool {
        let place = self.0.partition_point(|shown| *shown < date);
        let before = place.checked_sub(1).and_then(|place| self.0.get(place));
        before.is_some_and(|before| later(*before, 1) < date)
    }

    /// Days from the left edge, the hour as a fraction. What is on a day that is left out
    /// lies where the next one begins; what is after all of them, as many days further.
    fn position(&self, moment: Moment) -> f64 {
        let date = moment.date();
        let place = self.0.partition_point(|shown| *shown < date);
        #[expect(clippy::cast_precision_loss, reason = "a few thousand days at most")]
        let days = match (self.0.get(place), self.0.last()) {
            (Some(_), _) => place as f64,
            (None, Some(last)) => self.end() + (date - *last).num_days() as f64 - 1.0,
            (None, None) => 0.0,
        };
        if self.0.get(place).is_some_and(|shown| *shown != date) {
            return days;
        }
        let minutes = moment.time().num_seconds_from_midnight() / 60;
        days + f64::from(minutes) / (24.0 * 60.0)
    }

    fn end(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a few thousand days at most")]
        let end = self.0.len() as f64;
        end
    }

    fn position_inside(&self, moment: Moment) -> Option<f64> {
        let is_early = self.0.first().is_none_or(|first| moment.date() < *first);
        Some(self.position(moment)).filter(|at| !is_early && *at < self.end())
    }

    /// Where a bar lies; none when no shown day touches it.
    fn extent(
        &self,
        scene: &PlanContext<'_>,
        from: Moment,
        until: Option<Moment>,
    ) -> Option<Extent> {
        let left = self.position(from);
        let right = until.map_or(f64::INFINITY, |until| self.position(until));
        (left < self.end() && right > 0.0).then(|| Extent {
            from: left.max(0.0),
            until: right.min(self.end()),
            began_earlier: left < 0.0,
            goes_on: right > self.end(),
            from_label: scene.moment(from),
            until_label: until.map(|until| scene.moment(until)),
        })
    }
}

fn day_head(scene: &PlanContext<'_>, shown: &Shown, date: NaiveDate) -> DayHead {
    let after_gap = shown.follows_gap(date);
    let is_first = after_gap || shown.0.first() == Some(&date);
    let month = if is_first && date.year() != scene.now.date().year() {
        Some(scene.words.month_and_year(date))
    } else {
        (is_first || date.day() == 1).then(|| scene.words.month_short(date))
    };
    DayHead {
        date: date.to_string(),
        weekday: scene.words.weekday_letter(date),
        day: scene.words.day_of_month(date),
        month,
        label: scene.long_day(date),
        after_gap,
        today: date == scene.now.date(),
    }
}

/// So many days later.
fn later(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days)).unwrap_or(date)
}

/// Everything in a plan that begins or ends.
fn moments(plan: &Plan) -> impl Iterator<Item = Moment> {
    let runs = plan.lanes.iter().flat_map(|lane| &lane.runs);
    let runs = runs.flat_map(|run| [Some(run.from), run.until]);
    let phases = plan.phases.iter();
    let phases = phases.flat_map(|phase| [Some(phase.from), phase.until]);
    let usual = plan.usual.iter();
    let usual = usual.flat_map(|usual| [Some(usual.onset[0]), usual.fade.map(|fade| fade[1])]);
    let sessions = plan.sessions.ended().iter().copied();
    runs.chain(phases).chain(usual).flatten().chain(sessions)
}

fn sessions(scene: &PlanContext<'_>, shown: &Shown) -> Vec<SessionMark> {
    let mark = |(i, &ended): (usize, &Moment)| {
        let number = i + 1;
        let moment = scene.moment(ended);
        let moment = if scene.plan.is_final(ended) {
            scene.words.session_final(moment)
        } else {
            moment
        };
        let label = scene.words.session_label(moment, number);
        Some(SessionMark {
            number,
            at: shown.position_inside(ended)?,
            label,
        })
    };
    scene
        .plan
        .sessions
        .ended()
        .iter()
        .enumerate()
        .filter_map(mark)
        .collect()
}

fn phase_bar(scene: &PlanContext<'_>, shown: &Shown, phase: &PhaseRun) -> Option<PhaseBar> {
    Some(PhaseBar {
        title: scene.text(&phase.title),
        tone: scene.plan.washing(phase.from),
        extent: shown.extent(scene, phase.from, phase.until)?,
    })
}

fn lane_view(scene: &PlanContext<'_>, shown: &Shown, lane: &Lane) -> LaneView {
    LaneView {
        activity: lane.activity,
        label: scene
            .words
            .word(strings::Vocabulary::Activity, lane.activity.id()),
        runs: lane
            .runs
            .iter()
            .filter_map(|run| run_bar(scene, shown, run))
            .collect(),
    }
}

fn run_bar(scene: &PlanContext<'_>, shown: &Shown, run: &Run) -> Option<RunBar> {
    Some(RunBar {
        verdict: run.verdict,
        word: scene
            .words
            .word(strings::Vocabulary::Verdict, run.verdict.id()),
        text: scene.text(&run.wording),
        extent: shown.extent(scene, run.from, run.until)?,
        rule: scene.words.rule_of_session(run.session),
        source: scene.source(&run.source),
    })
}

fn usual_rows(scene: &PlanContext<'_>, shown: &Shown) -> Vec<UsualRow> {
    let row = |&sign: &Sign| {
        let of_sign: Vec<&UsualRun> = scene
            .plan
            .usual
            .iter()
            .filter(|usual| usual.sign == sign)
            .collect();
        let first = of_sign.first()?;
        Some(UsualRow {
            sign,
            label: scene.words.word(strings::Vocabulary::Sign, sign.id()),
            text: scene.text(&first.wording),
            source: scene.source(&first.source),
            bars: of_sign
                .iter()
                .map(|usual| usual_bar(scene, shown, usual))
                .collect(),
        })
    };
    Sign::ALL.iter().filter_map(row).collect()
}

fn usual_bar(scene: &PlanContext<'_>, shown: &Shown, usual: &UsualRun) -> UsualBar {
    let position = |moment| shown.position(moment);
    let from = scene.words.day(usual.onset[0].date());
    let label = match usual.fade {
        Some([_, latest]) => scene
            .words
            .usual_dates(from, scene.words.day(latest.date())),
        None => scene.words.usual_dates_open(from),
    };
    // What has no end is drawn until the scalp has healed.
    let healed = scene.plan.healed[usual.session - 1];
    UsualBar {
        onset: usual.onset.map(position),
        fade: usual.fade.unwrap_or([healed; 2]).map(position),
        label,
    }
}
