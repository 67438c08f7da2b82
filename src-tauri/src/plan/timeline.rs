//! The healing timeline: where everything lies on the days that are shown.

use chrono::{Datelike, NaiveDate};
use protocol::{Lane, PhaseRun, Plan, Run, Sign, UsualRun};
use vocabulary::Moment;

use super::shown_days::ShownDays;
use super::wire::{
    DayHead, Extent, LaneView, PhaseBar, RunBar, SessionMark, TimelineView, UsualBar, UsualRow,
};
use crate::view::PlanContext;

/// The timeline of a plan.
#[must_use]
pub fn timeline(scene: &PlanContext<'_>) -> TimelineView {
    let shown = shown_days(scene);
    TimelineView {
        days: shown
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

/// From the first session to a little after the last change, and what is later of today
/// and of the noted days.
fn shown_days(scene: &PlanContext<'_>) -> ShownDays {
    let plan = scene.plan;
    let others = [scene.now.date()];
    let others = others.iter().chain(scene.noted).copied();
    let first = plan.sessions.first().date();
    ShownDays::new(
        first,
        plan.settled().date(),
        moments(plan).map(Moment::date),
        others,
    )
}

/// Where a bar lies; none when no shown day touches it.
fn extent(
    scene: &PlanContext<'_>,
    shown: &ShownDays,
    from: Moment,
    until: Option<Moment>,
) -> Option<Extent> {
    let left = shown.position(from);
    let right = until.map_or(f64::INFINITY, |until| shown.position(until));
    (left < shown.end() && right > 0.0).then(|| Extent {
        from: left.max(0.0),
        until: right.min(shown.end()),
        began_earlier: left < 0.0,
        goes_on: right > shown.end(),
        from_label: scene.moment(from),
        until_label: until.map(|until| scene.moment(until)),
    })
}

fn day_head(scene: &PlanContext<'_>, shown: &ShownDays, date: NaiveDate) -> DayHead {
    let after_gap = shown.follows_gap(date);
    let is_first = after_gap || shown.first() == Some(date);
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

fn sessions(scene: &PlanContext<'_>, shown: &ShownDays) -> Vec<SessionMark> {
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

fn phase_bar(scene: &PlanContext<'_>, shown: &ShownDays, phase: &PhaseRun) -> Option<PhaseBar> {
    Some(PhaseBar {
        title: scene.text(&phase.title),
        tone: scene.plan.washing(phase.from),
        extent: extent(scene, shown, phase.from, phase.until)?,
    })
}

fn lane_view(scene: &PlanContext<'_>, shown: &ShownDays, lane: &Lane) -> LaneView {
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

fn run_bar(scene: &PlanContext<'_>, shown: &ShownDays, run: &Run) -> Option<RunBar> {
    Some(RunBar {
        verdict: run.verdict,
        word: scene
            .words
            .word(strings::Vocabulary::Verdict, run.verdict.id()),
        text: scene.text(&run.wording),
        extent: extent(scene, shown, run.from, run.until)?,
        rule: scene.words.rule_of_session(run.session),
        source: scene.source(&run.source),
    })
}

fn usual_rows(scene: &PlanContext<'_>, shown: &ShownDays) -> Vec<UsualRow> {
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

fn usual_bar(scene: &PlanContext<'_>, shown: &ShownDays, usual: &UsualRun) -> UsualBar {
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
