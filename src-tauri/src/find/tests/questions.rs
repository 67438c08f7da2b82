//! What clients ask most, with what each shipped protocol answers to somebody whose session ended
//! on Thursday 19 November 2026 at 16:00, on the Sunday after.
//!
//! The answers stand in `questions.txt`: the default protocol's in full, the other ones' verdicts.

use std::fmt::Write;

use protocol::{DEFAULT_PROTOCOL, Sign, shipped_protocol};
use strings::{Language, Vocabulary, Words};
use studio::plan::ClientPlan;
use vocabulary::Slip;

use super::{moment, treated};
use crate::find::question::Question;
use crate::find::view::answer;

/// Where the answer to a question stands.
enum Place {
    /// In the finder: what is typed there.
    Typed(&'static str),
    /// Among what is usual on a healing scalp.
    Usual(Sign),
    /// Among what to do when a rule was broken.
    Slipped(Slip),
    /// On the page on care for the years to come, whatever the protocol: a heading and a sentence.
    Page(fn(&Words) -> String, fn(&Words) -> String),
}

use Place::{Page, Slipped, Typed, Usual};

/// The questions, in the order of the trade's list: number, question, place.
const ASKED: &[(u8, &str, Place)] = &[
    (1, "Are my dots fading?", Usual(Sign::Fading)),
    (2, "Are my dots too big, too dark?", Usual(Sign::DarkDots)),
    (3, "Why are they blue?", Usual(Sign::BluishDots)),
    (4, "Why is it patchy?", Usual(Sign::Fading)),
    (5, "What have I done?", Usual(Sign::DarkDots)),
    (6, "How long is it red?", Usual(Sign::Redness)),
    (7, "It itches. May I scratch?", Usual(Sign::Itch)),
    (8, "Why does it flake?", Usual(Sign::Flaking)),
    (9, "When may I shower?", Typed("when can I shower")),
    (10, "It got wet. What now?", Slipped(Slip::GotWet)),
    (10, "I sweated. What now?", Slipped(Slip::Sweated)),
    (11, "When may I shampoo?", Typed("when shampoo")),
    (12, "What cream, and when?", Typed("cream")),
    (13, "May I wear a hat?", Typed("can i wear a hat")),
    (14, "May I go to the gym?", Typed("gym")),
    (14, "May I go for a walk?", Typed("walk")),
    (15, "May I go into the sun?", Typed("sun")),
    (16, "May I go to the pool?", Typed("pool")),
    (16, "May I go to the sauna?", Typed("sauna")),
    (17, "May I use a clipper?", Typed("clipper")),
    (17, "May I shave with a razor?", Typed("shave")),
    (18, "How do I sleep? Does it stain?", Typed("pillow")),
    (19, "May I drink a beer?", Typed("beer")),
    (20, "May I use minoxidil?", Typed("can i use minoxidil")),
    (20, "May I use Nizoral?", Typed("nizoral")),
    (21, "May I use Toppik, dry shampoo?", Typed("dry shampoo")),
    (22, "May I dye my hair?", Typed("dye")),
    (23, "It shines. A matte lotion?", Typed("matte lotion")),
    (
        24,
        "May I give blood, have an MRI?",
        Page(Words::long_term_staff, Words::long_term_staff_why),
    ),
    (
        25,
        "How long does it last?",
        Page(Words::long_term_touch_up, Words::long_term_touch_up_why),
    ),
];

/// The default, the one of published medians, and the fullest.
const PROTOCOLS: [&str; 3] = [DEFAULT_PROTOCOL, "published-median", "rob-james-full"];

/// What a client is answered under a protocol: the answer, and why or what published guides say.
fn told(words: &Words, client: &ClientPlan, place: &Place) -> [String; 2] {
    let ClientPlan { plan, protocol, .. } = client;
    let alone = |text: String| [text, String::new()];
    match place {
        Typed(typed) => {
            let Question { about, .. } = Question::read(words, typed).unwrap();
            let said = answer(words, Some(client), about, moment("2026-11-22T15:00"));
            assert_eq!(
                said.undecided.is_some(),
                !protocol.speaks_of(about) && !about.is_medicine()
            );
            [said.text, said.why]
        }
        Usual(sign) => {
            let usual = plan.usual.iter().find(|usual| usual.sign == *sign);
            let Some(usual) = usual else {
                return alone("this protocol does not say".to_owned());
            };
            let from = words.day(usual.onset[0].date());
            let when = match usual.fade {
                Some([_, latest]) => words.usual_dates(from, words.day(latest.date())),
                None => words.usual_dates_open(from),
            };
            let name = words.word(Vocabulary::Sign, sign.id());
            [
                format!("{name}. {when}"),
                protocol.text(&usual.wording, "en").to_owned(),
            ]
        }
        Slipped(slip) => alone(match protocol.after_slip(*slip) {
            Some(after) => protocol.text(&after.wording, "en").to_owned(),
            None => "this protocol does not say".to_owned(),
        }),
        Page(heading, said) => alone(format!("{} {}", heading(words), said(words))),
    }
}

/// The questions with all answers: why stands with the first protocol alone.
fn table() -> String {
    let words = Words::of(Language::default());
    let clients = PROTOCOLS.map(|id| (id, treated(shipped_protocol(id).unwrap())));
    let mut table = String::new();
    for (number, question, place) in ASKED {
        let typed = match place {
            Typed(typed) => format!("  [{typed}]"),
            _ => String::new(),
        };
        writeln!(table, "{number:>2}  {question}{typed}").unwrap();
        for (nth, (id, client)) in clients.iter().enumerate() {
            let [text, why] = told(words, client, place);
            let id = if matches!(place, Page(..)) {
                "every protocol"
            } else {
                id
            };
            writeln!(table, "    {id:<19}{text}").unwrap();
            if nth == 0 && !why.is_empty() {
                writeln!(table, "{:23}{why}", "").unwrap();
            }
            if matches!(place, Page(..)) {
                break;
            }
        }
        table.push('\n');
    }
    table.replace('\u{a0}', " ")
}

#[test]
fn each_of_the_25_questions_has_its_answer() {
    let numbers: std::collections::BTreeSet<u8> = ASKED.iter().map(|one| one.0).collect();
    assert!(numbers.into_iter().eq(1..=25));
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/src-tauri/src/find/tests/questions.txt"
    );
    let made = table();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, &made).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(
        made.lines().collect::<Vec<_>>(),
        committed.lines().collect::<Vec<_>>(),
        "{path} differs; run again with UPDATE=1 and read the diff"
    );
}
