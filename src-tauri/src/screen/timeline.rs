//! The healing timeline: which days are shown, and where everything lies on them.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Timelike};
use protocol::{Activity, Lane, PhaseRun, Plan, Run, Sign, UsualRun, Verdict};

use super::{Scene, message_id};
use crate::wire::plan::{
    DayHead, Extent, LaneView, PhaseBar, RunBar, SessionMark, Swell, TimelineView, UsualRow,
};

/// The fewest and the most days that a timeline shows.
const DAYS: std::ops::RangeInclusive<i64> = 14..=60;
/// Days shown after the last change or fade, so that the eye sees where it ends.
const AFTER: i64 = 2;

/// The timeline of a plan.
#[must_use]
pub fn timeline(scene: &Scene<'_>) -> TimelineView {
    let shown = Shown::of(scene.plan);
    TimelineView {
        days: shown
            .dates()
            .map(|date| day_head(scene, &shown, date))
            .collect(),
        now: shown.position_inside(scene.now),
        now_label: scene.words.say_with(
            "now-label",
            &[("moment", scene.words.moment(scene.now).into())],
        ),
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

/// The days that a timeline shows.
struct Shown {
    first: NaiveDate,
    days: i64,
}

impl Shown {
    /// From the first session to a little after the last change; with more days than fit,
    /// the latest ones.
    fn of(plan: &Plan) -> Self {
        let first = plan.sessions.first().date();
        let last = plan.settled().date();
        let wanted = (last - first).num_days() + 1 + AFTER;
        let days = wanted.clamp(*DAYS.start(), *DAYS.end());
        let cut = u64::try_from(wanted - days).unwrap_or(0);
        Self {
            first: first.checked_add_days(Days::new(cut)).unwrap_or(first),
            days,
        }
    }

    fn dates(&self) -> impl Iterator<Item = NaiveDate> {
        let count = usize::try_from(self.days).unwrap_or_default();
        self.first.iter_days().take(count)
    }

    /// Days from the first shown midnight, the hour as a fraction; any number.
    fn position(&self, moment: NaiveDateTime) -> f64 {
        let days = (moment.date() - self.first).num_days();
        let minutes = moment.hour() * 60 + moment.minute();
        #[expect(clippy::cast_precision_loss, reason = "a few thousand days at most")]
        let days = days as f64;
        days + f64::from(minutes) / (24.0 * 60.0)
    }

    fn end(&self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "60 at most")]
        let end = self.days as f64;
        end
    }

    fn position_inside(&self, moment: NaiveDateTime) -> Option<f64> {
        Some(self.position(moment)).filter(|at| (0.0..self.end()).contains(at))
    }

    /// Where a bar lies; none when no shown day touches it.
    fn extent(
        &self,
        scene: &Scene<'_>,
        from: NaiveDateTime,
        until: Option<NaiveDateTime>,
    ) -> Option<Extent> {
        let left = self.position(from);
        let right = until.map_or(f64::INFINITY, |until| self.position(until));
        (left < self.end() && right > 0.0).then(|| Extent {
            from: left.max(0.0),
            until: right.min(self.end()),
            began_earlier: left < 0.0,
            goes_on: right > self.end(),
            from_label: scene.words.moment(from),
            until_label: until.map(|until| scene.words.moment(until)),
        })
    }
}

fn day_head(scene: &Scene<'_>, shown: &Shown, date: NaiveDate) -> DayHead {
    let names_month = date == shown.first || date.day() == 1;
    DayHead {
        date: date.to_string(),
        weekday: scene.words.weekday_letter(date),
        day: scene.words.day_of_month(date),
        month: names_month.then(|| scene.words.month_short(date)),
        label: scene.words.long_day(date),
        today: date == scene.now.date(),
    }
}

fn sessions(scene: &Scene<'_>, shown: &Shown) -> Vec<SessionMark> {
    let mark = |(i, &ended): (usize, &NaiveDateTime)| {
        let number = i + 1;
        let label = scene.words.say_with(
            "session-label",
            &[
                ("number", number.into()),
                ("moment", scene.words.moment(ended).into()),
            ],
        );
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

fn phase_bar(scene: &Scene<'_>, shown: &Shown, phase: &PhaseRun) -> Option<PhaseBar> {
    Some(PhaseBar {
        title: scene.text(&phase.title),
        tone: tone(scene.plan, phase.from),
        extent: shown.extent(scene, phase.from, phase.until)?,
    })
}

/// What gives a phase its colour: dry is `not_yet`, then the water's verdict while that
/// is warm only and soap is out, then soap's.
#[must_use]
pub fn tone(plan: &Plan, moment: NaiveDateTime) -> Verdict {
    let verdict = |activity: Activity| {
        let runs = &plan.lane(activity)?.runs;
        runs.iter()
            .rev()
            .find(|run| run.from <= moment)
            .map(|run| run.verdict)
    };
    let water = verdict(Activity::Water).unwrap_or(Verdict::Fine);
    let shampoo = verdict(Activity::Shampoo).unwrap_or(Verdict::Fine);
    match (water, shampoo) {
        (Verdict::NotYet, _) => Verdict::NotYet,
        (water, Verdict::NotYet) => water.max(Verdict::WarmWaterOnly),
        (_, shampoo) => shampoo,
    }
}

fn lane_view(scene: &Scene<'_>, shown: &Shown, lane: &Lane) -> LaneView {
    LaneView {
        activity: lane.activity,
        label: scene.words.say(&message_id("activity", lane.activity.id())),
        runs: lane
            .runs
            .iter()
            .filter_map(|run| run_bar(scene, shown, run))
            .collect(),
    }
}

fn run_bar(scene: &Scene<'_>, shown: &Shown, run: &Run) -> Option<RunBar> {
    Some(RunBar {
        verdict: run.verdict,
        word: scene.words.say(&message_id("verdict", run.verdict.id())),
        text: scene.text(&run.wording),
        extent: shown.extent(scene, run.from, run.until)?,
        rule: scene
            .words
            .say_with("rule-of-session", &[("number", run.session.into())]),
        source: scene.source(&run.source),
    })
}

fn usual_rows(scene: &Scene<'_>, shown: &Shown) -> Vec<UsualRow> {
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
            label: scene.words.say(&message_id("sign", sign.id())),
            text: scene.text(&first.wording),
            source: scene.source(&first.source),
            swells: of_sign
                .iter()
                .map(|usual| swell(scene, shown, usual))
                .collect(),
        })
    };
    Sign::ALL.iter().filter_map(row).collect()
}

fn swell(scene: &Scene<'_>, shown: &Shown, usual: &UsualRun) -> Swell {
    let position = |moment| shown.position(moment);
    Swell {
        onset: usual.onset.map(position),
        fade: usual.fade.map(position),
        label: scene.words.say_with(
            "usual-swell",
            &[
                ("from", scene.words.day(usual.onset[0].date()).into()),
                ("until", scene.words.day(usual.fade[1].date()).into()),
            ],
        ),
    }
}
