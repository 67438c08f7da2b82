//! Which events there are, when, and what they say.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDateTime, NaiveTime};
use proptest::prelude::*;
use protocol::{Choices, Clock, Further, Plan, Protocol, Sessions, shipped, shipped_protocol};
use vocabulary::Moment;

use super::read::{File, Start};
use super::{TODAY, asked, day, moment, plan, standard, written};
use crate::{Calendar, Titles, calendar};

#[test]
fn each_change_check_in_and_the_end_have_their_day() {
    let file = written(&asked());
    let expected = [
        ("Aftercare: step 2", Start::At(moment("2026-11-22T16:00"))),
        ("Aftercare: step 3", Start::At(moment("2026-11-27T16:00"))),
        ("Aftercare: step 4", Start::At(moment("2026-11-29T16:00"))),
        ("Aftercare: check-in", Start::On(day("2026-11-23"))),
        ("Aftercare: check-in", Start::On(day("2026-11-29"))),
        ("Aftercare: done", Start::On(day("2026-12-19"))),
    ];
    let (titles, starts): (Vec<&str>, Vec<Start>) = expected.into_iter().unzip();
    assert_eq!(file.titles(), titles);
    assert_eq!(file.starts(), starts);
}

#[test]
fn a_change_says_its_rules_and_whom_to_ask() {
    let text = &written(&asked()).events[0].text;
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines,
        [
            "Warm water only, no pressure. Pat dry with a clean towel.",
            "A tiny amount of coconut or olive oil. Nothing with alcohol.",
            "Questions? Call or text 604 555 0142",
            "Advanced Scalp",
        ]
    );
}

#[test]
fn the_oils_are_those_that_the_client_can_have() {
    let mut without = asked();
    without.oils.coconut = false;
    let text = &written(&without).events[0].text;
    assert!(text.contains("A tiny amount of olive oil."), "{text}");
}

#[test]
fn a_studio_that_is_not_set_up_signs_nothing() {
    let mut nobody = asked();
    nobody.studio = " \n".to_owned();
    nobody.phone = Some(String::new());
    let file = written(&nobody);
    assert_eq!(file.events[1].text, "Shampoo: ask us first.");
}

#[test]
fn the_next_visit_is_a_day_with_an_alarm_the_day_before() {
    let mut booked = asked();
    booked.next_visit = Some(moment("2026-12-03T17:30"));
    let file = written(&booked);
    let visit = &file.events[5];
    assert_eq!(visit.title, "Aftercare: next visit");
    assert_eq!(visit.start, Start::On(day("2026-12-03")));
    let (_, trigger) = visit.alarm.clone().unwrap();
    assert_eq!(trigger, "-PT15H", "nine o'clock");
}

#[test]
fn an_alarm_sounds_at_a_change_and_in_the_morning_of_a_day() {
    for event in written(&asked()).events {
        let (title, trigger) = event.alarm.unwrap();
        assert_eq!(title, event.title);
        match event.start {
            Start::At(_) => assert_eq!(trigger, "PT0S"),
            Start::On(_) => assert_eq!(trigger, "PT9H"),
        }
    }
}

#[test]
fn titles_say_what_they_are_about_where_the_artist_wants_it() {
    let mut plain = asked();
    plain.titles = Titles::Plain;
    assert_eq!(
        written(&plain).titles(),
        [
            "Warm water only",
            "Ask before shampoo",
            "Gentle shampoo again",
            "Aftercare: check-in",
            "Aftercare: check-in",
            "Healed",
        ]
    );
    // Not every change begins a phase.
    let median = shipped_protocol("published-median").unwrap();
    let text = calendar(&plain, &plan(median, &["2026-11-19T16:00"]), median).unwrap();
    let titles = File::read(&text).titles().join("\n");
    assert!(titles.contains("Natural cleanser: Fine\n"), "{titles}");
    assert!(
        titles.contains("Moisturizer: Fine, and 2 more\n"),
        "{titles}"
    );
}

#[test]
fn discreet_titles_name_neither_a_person_nor_a_treatment() {
    let telling = [
        "scalp", "hair", "smp", "pigment", "skin", "head", "tattoo", "advanced", "604", "water",
        "shampoo",
    ];
    for protocol in shipped() {
        let plan = plan(protocol, &["2026-11-05T16:00", "2026-11-19T16:00"]);
        let mut asked = asked();
        asked.next_visit = Some(moment("2026-12-03T17:30"));
        let file = File::read(&calendar(&asked, &plan, protocol).unwrap());
        for event in file.events.into_iter().chain(file.cancelled) {
            let alarm = event.alarm.map(|(title, _)| title);
            for shown in [Some(event.title), alarm].into_iter().flatten() {
                let shown = shown.to_lowercase();
                let told = telling.iter().find(|&&word| shown.contains(word));
                assert_eq!(told, None, "{shown}");
            }
        }
    }
}

/// One of the shipped protocols with sessions, what was decided, and what the studio set.
fn courses() -> impl Strategy<Value = (&'static Protocol, Sessions, Choices, Calendar)> {
    let moment = (0..800_u64, 0..1440_u32).prop_map(|(days, minute)| {
        let time = NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap();
        Moment::from(day("2025-10-01").and_time(time) + Days::new(days))
    });
    let sessions = prop::collection::btree_set(moment.clone(), 1..5);
    let days = prop::collection::btree_set(1..366_u16, 0..5);
    (
        (0..shipped().len()).prop_map(|place| &shipped()[place]),
        sessions,
        prop::option::of(0..4_usize),
        days,
        prop::option::of(1..60_u64),
        prop::sample::select(Further::ALL),
    )
        .prop_map(|(protocol, ended, opened, days, next_visit, further)| {
            let mut choices = Choices {
                further,
                ..Choices::default()
            };
            if let (Some(nth), Some(branch)) = (opened, protocol.branches.first()) {
                choices.open(branch.id.clone(), nth % ended.len() + 1);
            }
            let sessions = Sessions::new(ended.into_iter().collect(), TODAY).unwrap();
            let visit = |days| Moment::from(NaiveDateTime::from(sessions.last()) + Days::new(days));
            let asked = Calendar {
                check_in_days: days.into_iter().collect(),
                next_visit: next_visit.map(visit),
                ..asked()
            };
            (protocol, sessions, choices, asked)
        })
}

proptest! {
    #[test]
    fn every_date_is_the_plans((protocol, sessions, choices, asked) in courses()) {
        let plan = Plan::derive(protocol, &sessions, &choices).unwrap();
        let file = File::read(&calendar(&asked, &plan, protocol).unwrap());
        let last = sessions.last();
        // With the next visit the dates start again.
        let visit = asked.next_visit.unwrap_or(Moment::MAX);
        let changes: BTreeSet<_> = plan
            .changes
            .iter()
            .map(|change| change.at)
            .filter(|&at| at > last && at < visit)
            .collect();
        let check_ins = asked.check_in_days.iter().map(|&days| last.date() + Days::new(days.into()));
        let healed = *plan.healed.last().unwrap();
        let days = check_ins
            .filter(|&day| day < visit.date())
            .chain(asked.next_visit.map(Moment::date))
            .chain((healed < visit).then(|| healed.date()));
        let expected: Vec<Start> =
            changes.into_iter().map(Start::At).chain(days.map(Start::On)).collect();
        prop_assert_eq!(file.starts(), expected);
        // Within a file no identity comes twice.
        let all = || file.events.iter().chain(&file.cancelled);
        let identities: BTreeSet<&str> = all().map(|event| event.uid.as_str()).collect();
        prop_assert_eq!(identities.len(), all().count());
    }

    #[test]
    fn every_rule_that_begins_is_said((protocol, sessions, choices, asked) in courses()) {
        let plan = Plan::derive(protocol, &sessions, &choices).unwrap();
        let file = File::read(&calendar(&asked, &plan, protocol).unwrap());
        let own = protocol.for_client(asked.oils, None);
        let visit = asked.next_visit.unwrap_or(Moment::MAX);
        let said = plan.changes.iter().filter(|one| one.at > sessions.last() && one.at < visit);
        for change in said {
            let run = plan.lane(change.activity).unwrap().runs.iter().find(|run| run.from == change.at);
            let run = run.unwrap();
            let mut said = own.text(&run.wording, "en").to_owned();
            if run.clock == Clock::FinalSession && choices.further == Further::Unknown {
                said = format!("If this was your last session: {said}");
            }
            let event = file.events.iter().find(|event| event.start == Start::At(change.at)).unwrap();
            prop_assert!(event.text.lines().any(|line| line == said), "{}", said);
        }
    }
}

proptest! {
    /// Whatever has become of the sessions and decisions, no event of an earlier file is left.
    #[test]
    fn a_later_file_says_something_of_every_event_of_an_earlier_one(
        (protocol, sessions, choices, asked) in courses(),
        (_, other_sessions, other_choices, other_asked) in courses(),
    ) {
        let other_asked = Calendar { check_in_days: asked.check_in_days.clone(), ..other_asked };
        let read = |sessions, choices, asked| {
            let plan = Plan::derive(protocol, sessions, choices).ok()?;
            Some(File::read(&calendar(asked, &plan, protocol).unwrap()))
        };
        let earlier = read(&sessions, &choices, &asked);
        // A branch of another protocol cannot be open.
        if let (Some(earlier), Some(later)) =
            (earlier, read(&other_sessions, &other_choices, &other_asked))
        {
            let known: BTreeSet<String> =
                later.events.into_iter().chain(later.cancelled).map(|event| event.uid).collect();
            for event in earlier.events {
                prop_assert!(known.contains(&event.uid), "{}", event.title);
            }
        }
    }
}

#[test]
fn the_shipped_protocols_are_more_than_one_and_have_a_branch() {
    assert!(shipped().len() > 1);
    assert!(!standard().branches.is_empty());
}
