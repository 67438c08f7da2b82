//! Whatever the plan: the sheet, the text in its code and the JSON give the same dates and
//! verdicts, and what is printed lies on the page, nothing over anything else.
//!
//! The calendar file and the screen are held against the same plan where they are made.
//! `PROPTEST_CASES=5000` looks at more plans than the tests do by themselves.

use chrono::{Days, NaiveTime};
use proptest::prelude::*;
use protocol::{Choices, Oils, Plan, PlanReport, Protocol, Sessions, shipped};
use serde_json::Value;
use strings::{Language, Vocabulary, Words};
use typst::layout::{Abs, Frame, FrameItem, Point, Rect, Transform};
use vocabulary::{Moment, ScalpType};

use super::given::{day, sheet, studio, words_of};
use crate::aftercare::BESIDE;
use crate::page::in_language;
use crate::proof::plain;
use crate::{Paper, Sheet, TypesetDocument, aftercare, plan_text};

/// How many plans are tried unless the environment says otherwise.
const CASES: u32 = 24;

fn cases() -> u32 {
    let asked = std::env::var("PROPTEST_CASES").ok();
    asked.and_then(|cases| cases.parse().ok()).unwrap_or(CASES)
}

/// The changes at a moment, as ids of activities and verdicts.
type Changes = (Moment, Vec<(String, String)>);

/// A sheet, with the plan as it reads for the client.
#[derive(Debug)]
struct Printed {
    sheet: Sheet,
    protocol: Protocol,
    plan: Plan,
    page: TypesetDocument,
}

fn printed() -> impl Strategy<Value = Printed> {
    let moment = (0..400_u64, 0..1440_u32).prop_map(|(days, minute)| {
        let time = NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap();
        Moment::from(day("2025-10-01").and_time(time) + Days::new(days))
    });
    let studio_of = prop::option::of(Just(()).prop_map(|()| studio()));
    (
        0..shipped().len(),
        prop::collection::btree_set(moment, 1..5),
        (any::<bool>(), prop::option::of(0..ScalpType::ALL.len())),
        (
            any::<bool>(),
            any::<bool>(),
            any::<bool>(),
            prop::option::of(1..60_u64),
        ),
        (0..40_u64, 0..Language::ALL.len(), 0..Paper::ALL.len()),
        (
            studio_of,
            prop::option::of("[A-Z][a-z]{1,12} [A-Z][a-z]{1,14}"),
        ),
    )
        .prop_map(
            |(place, ended, (opens, scalp), page, (later, language, paper), (studio, name))| {
                let protocol = &shipped()[place];
                let sessions =
                    Sessions::new(ended.into_iter().collect(), day("2027-01-01")).unwrap();
                let last = sessions.last();
                let mut choices = Choices {
                    scalp_type: scalp.map(|scalp| ScalpType::ALL[scalp]),
                    ..Choices::default()
                };
                for branch in protocol.branches.iter().filter(|_| opens) {
                    choices.open(branch.id.clone(), 1);
                }
                let (coconut, olive, has_code, visit) = page;
                let mut sheet = Sheet {
                    oils: Oils { coconut, olive },
                    studio,
                    client_name: name,
                    has_code,
                    next_visit: visit.map(|days| last.days_later(days).into()),
                    ..sheet()
                };
                sheet.style.paper = Paper::ALL[paper];
                sheet.style.language = Language::ALL[language];
                sheet.style.printed_on = last.date() + Days::new(later);
                let plan = Plan::derive(protocol, &sessions, &choices).unwrap();
                let page = aftercare(&sheet, &plan, protocol).unwrap();
                let protocol = protocol.for_client(sheet.oils, plan.scalp_type);
                let words = Words::of(sheet.style.language);
                let protocol = in_language(words, &protocol).into_owned();
                let plan = plan.under(&protocol).unwrap();
                Printed {
                    sheet,
                    protocol,
                    plan,
                    page,
                }
            },
        )
}

impl Printed {
    /// What the JSON says changes after the last session, moment by moment.
    fn changes(&self) -> Vec<Changes> {
        let report = PlanReport::new(&self.plan, &self.protocol, None);
        let report = serde_json::to_value(report).unwrap();
        let mut moments: Vec<Changes> = Vec::new();
        for change in report["changes"].as_array().unwrap() {
            let text = |field: &str| change[field].as_str().unwrap().to_owned();
            let at: Moment = text("at").parse().unwrap();
            if at <= self.plan.sessions.last() {
                continue;
            }
            let what = (text("activity"), text("verdict"));
            match moments.last_mut() {
                Some((last, changes)) if *last == at => changes.push(what),
                _ => moments.push((at, vec![what])),
            }
        }
        moments
    }

    /// Those of the changes that have steps. Asserts that the line beside them has the dates of
    /// the others.
    fn on_steps(&self, changes: &[Changes]) -> Vec<Changes> {
        let is_beside = |id: &str| BESIDE.iter().any(|activity| activity.id() == id);
        let data: Value = serde_json::from_str(self.page.json()).unwrap();
        let line = plain(&data["aside"].to_string());
        let words = Words::of(self.sheet.style.language);
        let mut on_steps = Vec::new();
        for (at, changes) in changes {
            let (beside, steps): (Vec<_>, Vec<_>) =
                changes.iter().cloned().partition(|(id, _)| is_beside(id));
            for (id, _) in beside.iter().filter(|_| !self.is_healed()) {
                let thing = plain(&words.word(Vocabulary::Thing, id));
                let day = plain(&words.day(at.date()));
                assert!(
                    line.contains(&thing) && line.contains(&day),
                    "{thing} {day}: {line}"
                );
            }
            if !steps.is_empty() {
                on_steps.push((*at, steps));
            }
        }
        on_steps
    }

    fn is_healed(&self) -> bool {
        self.plan
            .is_healed(Moment::first_of(self.sheet.style.printed_on))
    }

    /// The steps of the sheet that bring a change, in the words that are set.
    fn steps(&self) -> Vec<Value> {
        let data: Value = serde_json::from_str(self.page.json()).unwrap();
        let steps = data["steps"].as_array().unwrap().clone();
        let begins = self.plan.at(self.plan.sessions.last()).rules;
        let has_first = begins.iter().any(|run| !self.plan.is_constant(run));
        steps.into_iter().skip(usize::from(has_first)).collect()
    }

    /// Asserts that a step of the sheet says what the JSON says of its moment.
    fn says(&self, step: &Value, at: Moment, changes: &[(String, String)]) {
        let words = Words::of(self.sheet.style.language);
        let text = |value: &Value| plain(value.as_str().unwrap());
        assert_eq!(text(&step["day"]), plain(&words.day(at.date())));
        let time = words.sheet_from_time(words.time(at.time()));
        assert_eq!(text(&step["time"]), plain(&time));
        let rules = step["rules"].as_array().unwrap();
        for (activity, verdict) in changes {
            let lane = self
                .plan
                .lanes
                .iter()
                .find(|lane| lane.activity.id() == activity);
            let run = lane
                .unwrap()
                .runs
                .iter()
                .find(|run| run.from == at)
                .unwrap();
            let wording = self.protocol.text(&run.wording, words.language().tag());
            let is_said = rules.iter().any(|rule| {
                rule["mark"] == verdict.as_str() && text(&rule["text"]) == plain(wording)
            });
            assert!(is_said, "{activity} {verdict} is not in {step}");
        }
        let marks = rules.iter().map(|rule| rule["mark"].as_str().unwrap());
        for mark in marks {
            assert!(changes.iter().any(|(_, verdict)| verdict == mark), "{step}");
        }
    }

    /// Asserts that the code says what the JSON says, at the same moments.
    fn code_says(&self, changes: &[Changes]) {
        let words = Words::of(self.sheet.style.language);
        let text = plan_text::text(words, &self.sheet, &self.plan);
        let lines: Vec<&str> = text.lines().collect();
        let mut at = 0;
        for (moment, changes) in changes {
            let head = words.moment(*moment);
            let found = lines[at..].iter().position(|line| *line == head);
            at += found.unwrap_or_else(|| panic!("{head} is not in {text}")) + 1;
            let kinds: std::collections::BTreeSet<&String> =
                changes.iter().map(|(_, verdict)| verdict).collect();
            for (activity, verdict) in changes {
                let activity = words.word(Vocabulary::Activity, activity);
                let verdict = words.word(Vocabulary::Verdict, verdict);
                let is_said = lines[at..]
                    .iter()
                    .take(2 * kinds.len())
                    .any(|line| line.contains(&activity) && line.contains(&verdict));
                assert!(is_said, "{activity}: {verdict} is not in {text}");
            }
        }
    }
}

/// Where the letters and pictures of a page lie, each with its text.
pub fn boxes(frame: &Frame, ts: Transform, found: &mut Vec<(Rect, String)>) {
    for (place, item) in frame.items() {
        let mut add = |from: Point, to: Point, text: &str| {
            let corners = [*place + from, *place + to].map(|corner| corner.transform(ts));
            let rect = Rect::new(corners[0].min(corners[1]), corners[0].max(corners[1]));
            found.push((rect, text.to_owned()));
        };
        match item {
            FrameItem::Group(group) => {
                let inner = ts
                    .pre_concat(Transform::translate(place.x, place.y))
                    .pre_concat(group.transform);
                boxes(&group.frame, inner, found);
            }
            FrameItem::Text(text) if !text.text.trim().is_empty() => {
                let ink = text.bbox();
                add(ink.min, ink.max, &text.text);
            }
            FrameItem::Image(_, size, _) => add(Point::zero(), size.to_point(), ""),
            _ => {}
        }
    }
}

/// Asserts that every page has its letters and pictures on the paper, clear of its edge, and that
/// no text lies over another.
pub fn nothing_cut(page: &TypesetDocument) {
    // Printers leave 4 mm and more.
    let edge = Abs::mm(4.0);
    let touches = |one: &Rect, other: &Rect| {
        let over = one.max.min(other.max) - one.min.max(other.min);
        // The boxes are those of the ink. On one line, the tail of a letter such as J reaches
        // under the end of the text before it, by 0.6 pt at most; of two lines, the accent on
        // a capital such as È reaches into the line above, by 0.54 pt at most. An Arabic mark over
        // a letter is a text of its own, within the box of its word.
        let is_mark = |rect: &Rect| rect.size().x < Abs::pt(4.0) && rect.size().y < Abs::pt(4.0);
        over.x > Abs::pt(1.0) && over.y > Abs::pt(0.6) && !is_mark(one) && !is_mark(other)
    };
    for page in page.document().pages() {
        let size = page.frame.size();
        let mut found = Vec::new();
        boxes(&page.frame, Transform::identity(), &mut found);
        assert!(found.len() > 5);
        for (rect, text) in &found {
            let is_inside = rect.min.x >= edge
                && rect.min.y >= edge
                && rect.max.x <= size.x - edge
                && rect.max.y <= size.y - edge;
            assert!(is_inside, "`{text}` is at {rect:?} of {size:?}");
        }
        let texts: Vec<_> = found.iter().filter(|(_, text)| !text.is_empty()).collect();
        for (number, (one, text)) in texts.iter().enumerate() {
            let over = texts[number + 1..]
                .iter()
                .find(|(other, _)| touches(one, other));
            assert!(over.is_none(), "`{text}` at {one:?} and {over:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn sheet_code_and_json_agree_and_nothing_is_cut(printed in printed()) {
        let changes = printed.changes();
        let steps = printed.steps();
        let on_steps = printed.on_steps(&changes);
        if printed.is_healed() {
            prop_assert!(steps.is_empty());
        } else {
            prop_assert_eq!(steps.len(), on_steps.len());
            for (step, (at, changes)) in steps.iter().zip(&on_steps) {
                printed.says(step, *at, changes);
            }
            printed.code_says(&on_steps);
        }
        // A code may take a second page, and so may longer words than the English ones.
        let is_translated = printed.sheet.style.language != Language::English;
        let is_long = printed.sheet.has_code || is_translated;
        let most = if is_long { 2 } else { 1 };
        prop_assert!(printed.page.pages() <= most);
        nothing_cut(&printed.page);
        if printed.sheet.style.language == Language::English {
            let page = plain(&words_of(&printed.page));
            for step in &steps {
                let date = plain(step["day"].as_str().unwrap());
                prop_assert!(page.contains(&date), "{} in {}", date, page);
            }
        }
    }
}
