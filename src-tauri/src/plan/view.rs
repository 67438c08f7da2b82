//! The cards: what holds today, what is usual, what changes next, what needs a doctor.

use std::collections::BTreeSet;

use protocol::{Change, Now, Run, Stage, Urgency, UsualRun};
use vocabulary::Moment;

use super::timeline;
use super::wire::{ChangeView, NowView, PlanView, RuleLine, SessionView, WarningView};
use crate::view::PlanContext;

/// A plan, ready to be shown.
#[must_use]
pub fn plan_view(scene: &PlanContext<'_>) -> PlanView {
    PlanView {
        sessions: sessions(scene),
        now: now_view(scene),
        timeline: timeline::timeline(scene),
        changes: scene
            .plan
            .changes
            .iter()
            .map(|change| change_view(scene, change))
            .collect(),
        warning_signs: warning_signs(scene),
        advice: advice(scene),
    }
}

fn sessions(scene: &PlanContext<'_>) -> Vec<SessionView> {
    let view = |(i, &ended): (usize, &Moment)| SessionView {
        number: i + 1,
        ended,
        label: date_and_time(scene, scene.words.full_day(ended.date()), ended),
    };
    scene
        .plan
        .sessions
        .ended()
        .iter()
        .enumerate()
        .map(view)
        .collect()
}

/// "Sunday 22 November, 4:00 pm": a date as worded, and the time of `moment`.
fn date_and_time(scene: &PlanContext<'_>, date: String, moment: Moment) -> String {
    let time = scene.words.time(moment.time());
    scene.words.date_and_time(date, time)
}

fn now_view(scene: &PlanContext<'_>) -> NowView {
    let now = scene.plan.at(scene.now);
    NowView {
        title: title(scene, &now),
        headline: headline(scene, &now),
        rules: said_once(now.rules.iter().map(|run| run_line(scene, run))),
        usual_headline: usual_headline(scene, &now),
        usual: now
            .usual
            .iter()
            .map(|(usual, stage)| usual_line(scene, usual, *stage))
            .collect(),
        next_title: now
            .next
            .first()
            .map(|change| date_and_time(scene, scene.long_day(change.at.date()), change.at)),
        next: said_once(now.next.iter().map(|change| change_line(scene, change))),
    }
}

fn title(scene: &PlanContext<'_>, now: &Now<'_>) -> String {
    let date = scene.words.long_day(scene.now.date());
    match (now.day, now.session) {
        (Some(day), Some(session)) => scene.words.now_title(date, day, session),
        _ => scene.words.now_title_before(date),
    }
}

/// The one line that answers "what today?": a change that is still to come today, or
/// else the phase.
pub fn headline(scene: &PlanContext<'_>, now: &Now<'_>) -> String {
    let words = scene.words;
    if now.session.is_none() {
        return words.now_headline_before();
    }
    if scene.plan.is_healed(scene.now) {
        return words.now_headline_healed();
    }
    let today = now
        .next
        .first()
        .filter(|change| change.at.date() == scene.now.date());
    match (today, now.phase) {
        (Some(change), _) => words.now_headline_change(
            words.word(strings::Vocabulary::Activity, change.activity.id()),
            format!("{}-{}", change.activity.id(), change.verdict.id()),
            words.time(change.at.time()),
            lowered(&words.word(strings::Vocabulary::Verdict, change.verdict.id())),
        ),
        (None, Some(phase)) => words.now_headline_phase(scene.text(&phase.title)),
        (None, None) => words.now_headline_quiet(),
    }
}

/// A word as it stands inside a sentence.
fn lowered(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// Returns the lines without those that say again what another one says: activities may share a
/// sentence.
fn said_once(lines: impl Iterator<Item = RuleLine>) -> Vec<RuleLine> {
    let mut said = BTreeSet::new();
    lines
        .filter(|line| said.insert((line.verdict, line.text.clone())))
        .collect()
}

fn run_line(scene: &PlanContext<'_>, run: &Run) -> RuleLine {
    RuleLine {
        activity: run.activity,
        verdict: run.verdict,
        text: scene.text(&run.wording),
    }
}

fn change_line(scene: &PlanContext<'_>, change: &Change) -> RuleLine {
    let run = scene
        .plan
        .lane(change.activity)
        .and_then(|lane| lane.runs.iter().find(|run| run.from == change.at));
    RuleLine {
        activity: change.activity,
        verdict: change.verdict,
        text: run.map_or_else(String::new, |run| said_of_change(scene, run)),
    }
}

/// What a run says that begins with a change. What counts from the last session says so where
/// a further one may come.
fn said_of_change(scene: &PlanContext<'_>, run: &Run) -> String {
    let text = scene.text(&run.wording);
    if scene.plan.is_if_last(run) {
        scene.words.sheet_if_last_rule(text)
    } else {
        text
    }
}

fn change_view(scene: &PlanContext<'_>, change: &Change) -> ChangeView {
    ChangeView {
        at: change.at,
        label: scene.moment(change.at),
        line: change_line(scene, change),
    }
}

/// "Redness, itch": the signs that are usual now; "Fading: tiny scabs" once all of them fade.
fn usual_headline(scene: &PlanContext<'_>, now: &Now<'_>) -> String {
    let (usual, fading) = (signs(scene, now, false), signs(scene, now, true));
    match (usual.is_empty(), fading.is_empty()) {
        (false, _) => scene.words.usual_headline(usual),
        (true, false) => scene.words.usual_headline_fading(lowered(&fading)),
        (true, true) => scene.words.usual_headline_none(),
    }
}

/// "Redness, itch": the usual signs that are fading, or those that are not.
fn signs(scene: &PlanContext<'_>, now: &Now<'_>, fading: bool) -> String {
    now.usual
        .iter()
        .filter(|(_, stage)| (*stage == Stage::Fading) == fading)
        .map(|(usual, _)| scene.words.word(strings::Vocabulary::Sign, usual.sign.id()))
        .enumerate()
        .map(|(i, name)| if i == 0 { name } else { lowered(&name) })
        .collect::<Vec<_>>()
        .join(", ")
}

fn usual_line(scene: &PlanContext<'_>, usual: &UsualRun, stage: Stage) -> String {
    let text = scene.text(&usual.wording);
    match stage {
        Stage::Beginning => scene.words.usual_beginning(text),
        Stage::Usual => scene.words.usual_now(text),
        Stage::Fading => scene.words.usual_fading(text),
    }
}

/// How soon a sign calls for somebody: the greater, the sooner.
const fn weight(urgency: Urgency) -> u8 {
    match urgency {
        Urgency::Emergency => 3,
        Urgency::Doctor => 2,
        Urgency::Artist => 1,
        Urgency::Dermatologist => 0,
    }
}

fn warning_signs(scene: &PlanContext<'_>) -> Vec<WarningView> {
    let mut signs: Vec<&protocol::WarningSign> = scene.protocol.warning_signs.iter().collect();
    signs.sort_by_key(|sign| std::cmp::Reverse(weight(sign.urgency)));
    let view = |sign: &protocol::WarningSign| WarningView {
        urgency: sign.urgency,
        text: scene.warning(sign),
        source: scene.source(&sign.source),
    };
    signs.into_iter().map(view).collect()
}

fn advice(scene: &PlanContext<'_>) -> Vec<String> {
    scene
        .protocol
        .advice
        .iter()
        .filter(|advice| Some(advice.scalp_type) == scene.plan.scalp_type)
        .map(|advice| scene.text(&advice.wording))
        .collect()
}

#[cfg(test)]
mod tests {
    use protocol::{
        Choices, DEFAULT_PROTOCOL, Plan, Protocol, Sessions, shipped_protocol, shipped_version,
    };
    use strings::{Language, Words};

    use super::*;

    /// The cards at a moment, after and before sessions that end so.
    fn cards(ended: &[&str], now: &str) -> NowView {
        cards_of(shipped_protocol(DEFAULT_PROTOCOL).unwrap(), ended, now)
    }

    fn cards_of(protocol: &Protocol, ended: &[&str], now: &str) -> NowView {
        let now: Moment = now.parse().unwrap();
        let ended = ended.iter().map(|text| text.parse().unwrap()).collect();
        let sessions = Sessions::new(ended, now.date()).unwrap();
        let plan = Plan::derive(protocol, &sessions, &Choices::default()).unwrap();
        now_view(&PlanContext {
            plan: &plan,
            protocol,
            words: Words::of(Language::English),
            now,
            noted: &[],
        })
    }

    #[test]
    fn signs_that_fade_are_named_once_no_others_are_left() {
        // The first version has no sign without an end.
        let protocol = shipped_version(DEFAULT_PROTOCOL, 1).unwrap();
        let usual = |now| cards_of(protocol, &["2026-11-19T16:00"], now).usual_headline;
        assert_eq!(usual("2026-11-19T17:00"), "Redness, dark dots");
        assert_eq!(usual("2026-11-29T17:00"), "Fading: flaking, tiny scabs");
        assert_eq!(usual("2026-12-10T17:00"), "Nothing in particular");
    }

    #[test]
    fn a_sentence_that_activities_share_is_said_once() {
        let protocol = shipped_protocol("rob-james-full").unwrap();
        let cards = cards_of(protocol, &["2026-11-19T16:00"], "2026-11-25T17:00");
        let count = |lines: &[RuleLine], begins: &str| {
            let begun = lines.iter().filter(|line| line.text.starts_with(begins));
            begun.count()
        };
        assert_eq!(count(&cards.rules, "Skin or hair medicine"), 1);
        assert_eq!(count(&cards.next, "Concealer, gardening"), 1);
    }

    #[test]
    fn who_has_healed_reads_of_no_rules() {
        let at = |now| cards(&["2026-11-19T16:00"], now);
        let last = at("2026-12-19T15:59");
        assert_eq!(last.headline, "Gentle shampoo again");
        assert_eq!(last.usual_headline, "Faded, patchy dots");
        let healed = at("2026-12-19T16:00");
        assert_eq!(healed.headline, "Healed. No rules.");
        assert!(healed.rules.is_empty() && healed.usual.is_empty());
        assert_eq!(at("2029-09-15T10:00").headline, "Healed. No rules.");
    }

    #[test]
    fn a_warning_names_the_date_after_which_it_counts() {
        let ended = ["2026-11-19T16:00", "2026-12-17T10:30"];
        let sessions = |text: &str| text.parse::<Moment>().unwrap();
        let plan = Plan::derive(
            shipped_protocol(DEFAULT_PROTOCOL).unwrap(),
            &Sessions::new(ended.map(sessions).to_vec(), sessions(ended[1]).date()).unwrap(),
            &Choices::default(),
        );
        let plan = plan.unwrap();
        let redness = |now| {
            let scene = PlanContext {
                plan: &plan,
                protocol: shipped_protocol(DEFAULT_PROTOCOL).unwrap(),
                words: Words::of(Language::English),
                now: sessions(now),
                noted: &[],
            };
            let mut signs = warning_signs(&scene);
            assert!(signs.is_sorted_by_key(|sign| std::cmp::Reverse(weight(sign.urgency))));
            assert_eq!(
                signs[0].urgency,
                Urgency::Emergency,
                "the most urgent first"
            );
            signs.retain(|sign| sign.text.starts_with("Redness is still"));
            signs.remove(0).text
        };
        let after = |date| format!("Redness is still there after {date}.");
        assert_eq!(redness("2026-11-18T10:00"), after("Sun 22 Nov"));
        assert_eq!(redness("2026-11-20T10:00"), after("Sun 22 Nov"));
        assert_eq!(redness("2026-12-18T10:00"), after("Sun 20 Dec"));
    }

    #[test]
    fn a_change_that_is_still_to_come_today_is_the_headline() {
        let sessions = ["2026-11-19T16:00", "2026-12-03T22:00"];
        let headline = |now| cards(&sessions, now).headline.replace('\u{a0}', " ");
        assert_eq!(headline("2026-12-03T10:00"), "Keep dry from 10:00 pm today");
        assert_eq!(
            headline("2026-11-22T10:00"),
            "Water: warm water only from 4:00 pm today"
        );
    }
}
