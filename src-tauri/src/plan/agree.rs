//! Whatever the plan and the language: the table on the screen, the sheet, the text in its code,
//! the calendar file and the JSON give the same dates and verdicts in the same words.
//!
//! `PROPTEST_CASES=5000` looks at more plans than the tests do by themselves.

mod course;

use std::collections::BTreeMap;

use icalendar::{CalendarDateTime, Component, DatePerhapsTime};
use proptest::prelude::*;
use protocol::{Activity, Plan, PlanReport, Protocol, Verdict};
use serde_json::Value;
use sheets::proof::{BESIDE, Said, plain, said};
use sheets::{InEnglish, PageStyle, Paper, Sheet, TextSize};
use strings::{Language, Vocabulary, Words};
use studio::calendar::of_sheet;
use studio::settings::Settings;
use vocabulary::Moment;

use self::course::{Course, courses};
use super::view::plan_view;
use super::wire::PlanView;
use crate::view::{PlanContext, moment_seen};

/// How many plans are tried unless the environment says otherwise, each in every language.
const CASES: u32 = 24;

fn cases() -> u32 {
    let asked = std::env::var("PROPTEST_CASES").ok();
    asked.and_then(|cases| cases.parse().ok()).unwrap_or(CASES)
}

/// What changes at each moment, with what a client reads of it.
type Changes = BTreeMap<Moment, Vec<(Activity, Verdict, String)>>;

/// All that is made of a course in one language.
struct Made {
    words: &'static Words,
    sheet: Sheet,
    /// As it reads for the client.
    protocol: Protocol,
    plan: Plan,
    now: Moment,
    report: Value,
    screen: PlanView,
    said: Said,
    file: icalendar::Calendar,
}

impl Made {
    fn of(course: &Course, language: Language) -> Self {
        let words = Words::of(language);
        let (sessions, next_visit) = course.sessions.on_sheet(course.now);
        let choices = course.choices.on_sheet(&sessions, next_visit);
        let plan = Plan::derive(&course.protocol, &sessions, &choices).unwrap();
        let sheet = Sheet {
            studio: None,
            client_name: None,
            allergies: Vec::new(),
            oils: course.oils,
            product: None,
            next_visit: next_visit.map(Into::into),
            has_code: true,
            signed_for: None,
            in_two_languages: false,
            in_english: InEnglish::default(),
            style: PageStyle {
                paper: Paper::A4,
                text_size: TextSize::Normal,
                language,
                printed_on: course.now.date(),
            },
        };
        let said = said(&sheet, &plan, &course.protocol).unwrap();
        let written = "2026-11-19T20:15:30Z".parse().unwrap();
        let asked = of_sheet(&sheet, "0f3a".to_owned(), &Settings::default(), written);
        let file = ::calendar::calendar(&asked, &plan, &course.protocol).unwrap();
        let own = course.protocol.for_client(course.oils, plan.scalp_type);
        let plan = plan.under(&own).unwrap();
        let protocol = own.in_language(language.tag(), |one| words.of_protocol(one));
        // The screen shows all sessions, the booked one too.
        let whole = Plan::derive(&protocol, &course.sessions, &course.choices).unwrap();
        let screen = plan_view(&PlanContext {
            plan: &whole,
            protocol: &protocol,
            words,
            now: course.now,
            noted: &[],
        });
        Self {
            words,
            report: serde_json::to_value(PlanReport::new(&plan, &own, None)).unwrap(),
            screen,
            said,
            file: file.parse().unwrap(),
            sheet,
            protocol: own.into_owned(),
            plan,
            now: course.now,
        }
    }

    fn visit(&self) -> Moment {
        self.sheet.next_visit.map_or(Moment::MAX, Moment::from)
    }

    /// What the screen says changes after the last session of the sheet and before the next.
    fn on_screen(&self) -> Changes {
        let mut changes = Changes::new();
        for change in &self.screen.changes {
            if change.at > self.plan.sessions.last() && change.at < self.visit() {
                assert_eq!(change.label, moment_seen(self.words, change.at, self.now));
                let line = &change.line;
                let what = (line.activity, line.verdict, plain(&line.text));
                changes.entry(change.at).or_default().push(what);
            }
        }
        changes
    }

    /// What the JSON says changes then.
    fn in_json(&self) -> BTreeMap<Moment, Vec<(String, String)>> {
        let mut changes: BTreeMap<Moment, Vec<(String, String)>> = BTreeMap::new();
        for change in self.report["changes"].as_array().unwrap() {
            let text = |field: &str| change[field].as_str().unwrap().to_owned();
            let at: Moment = text("at").parse().unwrap();
            if at > self.plan.sessions.last() {
                let what = (text("activity"), text("verdict"));
                changes.entry(at).or_default().push(what);
            }
        }
        changes
    }

    fn is_healed(&self) -> bool {
        self.plan
            .is_healed(Moment::first_of(self.sheet.style.printed_on))
    }

    /// The steps of the sheet that bring a change.
    fn steps(&self) -> &[Value] {
        let steps = self.said.page["steps"].as_array().unwrap();
        let begins = self.plan.at(self.plan.sessions.last()).rules;
        let has_first = begins.iter().any(|run| !self.plan.is_constant(run));
        steps.get(usize::from(has_first)..).unwrap_or_default()
    }

    /// Asserts that the table has the rules of the JSON with their dates, where it is about the
    /// same sessions.
    fn table_is_the_json(&self) {
        if self.sheet.next_visit.is_some() {
            return;
        }
        let seen = |field: &Value| {
            let at = field.as_str()?.parse().unwrap();
            Some(moment_seen(self.words, at, self.now))
        };
        let rows = self.screen.timeline.lanes.iter().flat_map(|lane| {
            let runs = lane.runs.iter();
            runs.map(|run| {
                let (word, extent) = (Vocabulary::Verdict, run.extent.clone());
                assert_eq!(run.word, self.words.word(word, run.verdict.id()));
                let (from, until) = (Some(extent.from_label), extent.until_label);
                (lane.activity.id(), run.verdict.id(), from, until)
            })
        });
        let mut rows: Vec<_> = rows.collect();
        // The JSON sorts by the activity's id; the runs of one stay in their order.
        rows.sort_by_key(|row| row.0);
        let rules = self.report["rules"].as_array().unwrap().iter();
        let rules: Vec<_> = rules
            .map(|rule| {
                let text = |field: &str| rule[field].as_str().unwrap();
                let (from, until) = (seen(&rule["from"]), seen(&rule["until"]));
                (text("activity"), text("verdict"), from, until)
            })
            .collect();
        assert_eq!(rows, rules);
    }

    /// Asserts that the calendar file has an event at each moment, and says in it what the screen
    /// says.
    fn calendar_is_the_screen(&self, screen: &Changes) {
        let mut timed = BTreeMap::new();
        let mut days = Vec::new();
        for event in self.file.events() {
            if event.get_status() == Some(icalendar::EventStatus::Cancelled) {
                continue;
            }
            match event.get_start().unwrap() {
                DatePerhapsTime::DateTime(CalendarDateTime::Floating(at)) => {
                    let text = plain(event.get_description().unwrap());
                    assert!(timed.insert(Moment::from(at), text).is_none());
                }
                DatePerhapsTime::Date(date) => {
                    days.push((event.get_summary().unwrap().to_owned(), date));
                }
                DatePerhapsTime::DateTime(zoned) => panic!("{zoned:?} has a zone"),
            }
        }
        assert!(timed.keys().eq(screen.keys()), "{timed:?} {screen:?}");
        for (at, changes) in screen {
            for (_, _, text) in changes {
                assert!(timed[at].lines().any(|line| line == text), "{text} at {at}");
            }
        }
        let on = |title: String| {
            let found = days.iter().find(|(found, _)| *found == title);
            found.map(|(_, date)| *date)
        };
        let visit = self.sheet.next_visit.map(|visit| visit.date());
        assert_eq!(on(self.words.calendar_visit()), visit);
        let sessions = self.report["sessions"].as_array().unwrap();
        let healed = sessions.last().unwrap()["healed"].as_str().unwrap();
        let healed: Moment = healed.parse().unwrap();
        let before_visit = (healed < self.visit()).then(|| healed.date());
        assert_eq!(on(self.words.calendar_healed()), before_visit);
    }

    /// Those of the changes that have steps. Asserts that the line beside them has the dates of the
    /// others.
    fn on_steps(
        &self,
        changes: BTreeMap<Moment, Vec<(String, String)>>,
    ) -> BTreeMap<Moment, Vec<(String, String)>> {
        let line = plain(&self.said.page["aside"].to_string());
        let mut on_steps = BTreeMap::new();
        for (at, changes) in changes {
            let (beside, steps): (Vec<_>, Vec<_>) =
                changes.into_iter().partition(|(id, _)| is_beside(id));
            for (id, _) in beside {
                let thing = plain(&self.words.word(Vocabulary::Thing, &id));
                let day = plain(&self.words.day(at.date()));
                assert!(
                    line.contains(&thing) && line.contains(&day),
                    "{thing} {day}: {line}"
                );
            }
            if !steps.is_empty() {
                on_steps.insert(at, steps);
            }
        }
        on_steps
    }

    /// Asserts that the steps of the sheet say what changes at their moments, as the screen does.
    fn sheet_is(&self, changes: &BTreeMap<Moment, Vec<(String, String)>>, screen: &Changes) {
        let steps = self.steps();
        assert_eq!(steps.len(), changes.len());
        let text = |value: &Value| plain(value.as_str().unwrap());
        for (step, (at, changes)) in steps.iter().zip(changes) {
            assert_eq!(text(&step["day"]), plain(&self.words.day(at.date())));
            let time = self.words.sheet_from_time(self.words.time(at.time()));
            assert_eq!(text(&step["time"]), plain(&time));
            let rules = step["rules"].as_array().unwrap();
            let has = |mark: &str| rules.iter().any(|rule| rule["mark"] == mark);
            assert!(changes.iter().all(|(_, verdict)| has(verdict)), "{step}");
            let screen = screen.get(at).into_iter().flatten();
            for (_, verdict, said) in screen.filter(|(what, ..)| !is_beside(what.id())) {
                let is_said = rules.iter().any(|rule| {
                    rule["mark"] == verdict.id() && said.ends_with(&text(&rule["text"]))
                });
                assert!(is_said, "{said} is not in {step}");
            }
        }
    }

    /// Asserts that the JSON has all that was decided, and that the sheet and the code tell it, also
    /// what never changes.
    fn decisions_are_told(&self) {
        let rules = self.report["rules"].as_array().unwrap();
        for activity in self.protocol.decisions().into_keys() {
            let id = activity.id();
            let runs = &self.plan.lane(activity).unwrap().runs;
            let source = &runs[0].source;
            assert_eq!(
                self.protocol.sources.get(source),
                self.protocol.decided_by()
            );
            let in_json = rules
                .iter()
                .filter(|rule| rule["source"] == *source && rule["activity"] == id);
            assert_eq!(in_json.count(), runs.len(), "{id}");
            let last = self.plan.sessions.last();
            for run in runs
                .iter()
                .filter(|run| run.until.is_none_or(|until| until > last))
            {
                let thing = self.words.word(Vocabulary::Thing, id);
                let verdict = self.words.word(Vocabulary::Verdict, run.verdict.id());
                let told = match run.verdict {
                    _ if is_beside(id) => thing,
                    // What is forbidden together stands together, with its end.
                    Verdict::NotYet => thing,
                    _ if activity.is_medicine() => self.words.doctor_medicine(),
                    _ => self.words.decided(thing, verdict.as_str()),
                };
                let told = plain(&told);
                let page = &self.said.page;
                assert!(says(page, &told), "{told} is not in {page}");
                if !is_beside(id) && !activity.is_medicine() {
                    let name = self.words.word(Vocabulary::Activity, id);
                    let has = |line: &str| line.contains(&name) && line.contains(&verdict);
                    let code = &self.said.code;
                    assert!(code.lines().any(has), "{name}: {verdict} is not in {code}");
                }
            }
        }
    }

    /// Asserts that the code says what changes at each moment.
    fn code_is(&self, changes: &BTreeMap<Moment, Vec<(String, String)>>) {
        let code = &self.said.code;
        let heads: Vec<String> = changes.keys().map(|at| self.words.moment(*at)).collect();
        let mut sections: Vec<Vec<&str>> = vec![Vec::new()];
        for line in code.lines() {
            if heads
                .get(sections.len() - 1)
                .is_some_and(|head| head == line)
            {
                sections.push(Vec::new());
            } else {
                sections.last_mut().unwrap().push(line);
            }
        }
        assert_eq!(sections.len(), changes.len() + 1, "{code}");
        for (section, changes) in sections[1..].iter().zip(changes.values()) {
            for (activity, verdict) in changes {
                let activity = self.words.word(Vocabulary::Activity, activity);
                let verdict = self.words.word(Vocabulary::Verdict, verdict);
                let has = |line: &&&str| line.contains(&activity) && line.contains(&verdict);
                assert!(
                    section.iter().find(has).is_some(),
                    "{activity}: {verdict} in {code}"
                );
            }
        }
    }
}

/// Whether a text stands somewhere in what a template is given.
fn says(page: &Value, text: &str) -> bool {
    match page {
        Value::String(said) => plain(said).contains(text),
        Value::Array(parts) => parts.iter().any(|part| says(part, text)),
        Value::Object(parts) => parts.values().any(|part| says(part, text)),
        _ => false,
    }
}

/// Returns true for what the sheet tells on a line beside its steps.
fn is_beside(activity: &str) -> bool {
    BESIDE.iter().any(|beside| beside.id() == activity)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn screen_sheet_code_calendar_and_json_agree(course in courses()) {
        for &language in Language::ALL {
            let made = Made::of(&course, language);
            made.table_is_the_json();
            let (json, screen) = (made.in_json(), made.on_screen());
            let ids = |changes: &[(Activity, Verdict, String)]| {
                let mut ids: Vec<(String, String)> = changes
                    .iter()
                    .map(|(activity, verdict, _)| (activity.id().to_owned(), verdict.id().to_owned()))
                    .collect();
                ids.sort();
                ids
            };
            let shown: BTreeMap<_, _> = screen.iter().map(|(at, changes)| (*at, ids(changes))).collect();
            let before_visit = json.range(..made.visit()).map(|(at, changes)| {
                let mut changes = changes.clone();
                changes.sort();
                (*at, changes)
            });
            prop_assert_eq!(shown, before_visit.collect::<BTreeMap<_, _>>());
            made.calendar_is_the_screen(&screen);
            if made.is_healed() {
                prop_assert!(made.steps().is_empty());
            } else {
                let on_steps = made.on_steps(json);
                made.sheet_is(&on_steps, &screen);
                made.code_is(&on_steps);
                made.decisions_are_told();
            }
        }
    }
}
