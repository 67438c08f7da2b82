//! RFC 5545 to the letter: lines, folding, escapes.

use proptest::prelude::*;

use super::read::File;
use super::{asked, plan, standard, written};
use crate::{Calendar, calendar};

fn text(asked: &Calendar) -> String {
    let plan = plan(standard(), &["2026-11-19T16:00"]);
    calendar(asked, &plan, standard()).unwrap()
}

/// Holds the lines of a file to section 3.1: each ends with CRLF, has at most 75 octets
/// without that, and is unfolded to `NAME[;PARAM=VALUE]:VALUE` without control characters.
fn check_lines(text: &str) {
    assert!(text.ends_with("\r\n"));
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.is_empty());
        assert!(!line.chars().any(char::is_control), "{line:?}");
    }
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let name = line.split([';', ':']).next().unwrap();
        let is_name = |sign: char| sign.is_ascii_uppercase() || sign == '-';
        assert!(
            name.chars().all(is_name) && name.len() < line.len(),
            "{line}"
        );
    }
}

#[test]
fn the_file_is_what_it_is() {
    let mut short = asked();
    short.check_in_days = Vec::new();
    let text = text(&short);
    let first = text.split_inclusive("END:VEVENT\r\n").next().unwrap();
    let expected = "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Scalp Aftercare//Calendar 1//EN
BEGIN:VEVENT
UID:2b645515-0e0a-84b0-8f33-e442495c87fe
DTSTAMP:20261119T201530Z
LAST-MODIFIED:20261119T201530Z
SEQUENCE:217282530
DTSTART:20261122T160000
SUMMARY:Aftercare: step 2
DESCRIPTION:Warm water only\\, no pressure. Pat dry with a clean towel.\\nA t
 iny amount of coconut or olive oil. Nothing with alcohol.\\nQuestions? Call
  or text 604 555 0142\\nAdvanced Scalp
STATUS:CONFIRMED
CLASS:PRIVATE
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Aftercare: step 2
TRIGGER:PT0S
END:VALARM
END:VEVENT
";
    assert_eq!(first.replace("\r\n", "\n"), expected);
    assert!(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
}

#[test]
fn what_was_typed_comes_back_as_it_was_meant() {
    for (typed, read) in [
        (
            "Ink; Dots, & Co. \\ \"x\": y",
            "Ink; Dots, & Co. \\ \"x\": y",
        ),
        ("BEGIN:VEVENT\r\nSUMMARY:x", "BEGIN:VEVENT SUMMARY:x"),
        ("a\tb\u{0}c\u{7f}d\u{85}e\u{2028}f", "a b c d e f"),
        (
            "温哥华头皮微着色工作室，护理；咨询",
            "温哥华头皮微着色工作室，护理；咨询",
        ),
        ("\\n\\,\\;", "\\n\\,\\;"),
    ] {
        let mut asked = asked();
        typed.clone_into(&mut asked.studio);
        check_lines(&text(&asked));
        for event in written(&asked).events {
            assert_eq!(event.text.lines().last(), Some(read));
        }
    }
}

#[test]
fn a_line_is_never_folded_within_a_letter() {
    let mut asked = asked();
    for shift in 0..75 {
        asked.studio = format!("{}{}", "x".repeat(shift), "头皮🙂é".repeat(30));
        let text = text(&asked);
        check_lines(&text);
        assert!(text.replace("\r\n ", "").contains(&asked.studio));
    }
}

proptest! {
    #[test]
    fn any_name_of_a_studio_keeps_to_the_letter(studio in any::<String>(), phone in any::<String>()) {
        let asked = Calendar { studio, phone: Some(phone), ..asked() };
        let text = text(&asked);
        check_lines(&text);
        prop_assert_eq!(File::read(&text).events.len(), 6);
    }
}
