//! Every message that the code asks for is in the catalogue, in every language.

use protocol::{Activity, Sign, Urgency, Verdict};
use strings::{Language, Words};
use vocabulary::ScalpType;

use super::tree::{files_under, read};

fn every_language_has(id: &str, wanted_by: &str) {
    for &language in Language::ALL {
        assert!(
            Words::of(language).has(id),
            "{language} has no message {id}, which {wanted_by} asks for"
        );
    }
}

#[test]
fn every_word_of_the_trade_has_a_message() {
    let activities: Vec<_> = Activity::ALL.iter().map(|one| one.id()).collect();
    let trade: [(&str, Vec<&str>); 6] = [
        ("activity", activities.clone()),
        ("still", activities),
        ("verdict", Verdict::ALL.iter().map(|one| one.id()).collect()),
        ("sign", Sign::ALL.iter().map(|one| one.id()).collect()),
        (
            "scalp-type",
            ScalpType::ALL.iter().map(|one| one.id()).collect(),
        ),
        ("urgency", Urgency::ALL.iter().map(|one| one.id()).collect()),
    ];
    for (kind, ids) in trade {
        for id in ids {
            every_language_has(&format!("{kind}-{}", id.replace('_', "-")), "the trade");
        }
    }
}

/// Returns the quoted texts that follow `opening`, on the same line or the next.
fn quoted_after<'a>(text: &'a str, opening: &str) -> Vec<&'a str> {
    text.split(opening)
        .skip(1)
        .filter_map(|rest| Some(rest.trim_start().strip_prefix('"')?.split_once('"')?.0))
        .collect()
}

#[test]
fn every_message_that_rust_asks_for_is_there() {
    let mut asked = 0;
    let speakers = [
        "src-tauri/src/",
        "src-tauri/crates/sheets/src/",
        "src-tauri/crates/cli/src/",
    ];
    for file in speakers
        .iter()
        .flat_map(|folder| files_under(folder, &[".rs"]))
    {
        let text = read(&file);
        for opening in [".say(", ".say_with(", ".try_say("] {
            for id in quoted_after(&text, opening) {
                every_language_has(id, &file);
                asked += 1;
            }
        }
    }
    assert!(
        asked > 20,
        "only {asked} messages found: is `say` called otherwise now?"
    );
}

/// The command line says failures by the codes of the app.
#[test]
fn every_failure_of_the_command_line_is_one_of_the_app() {
    let mut said = 0;
    for file in files_under("src-tauri/crates/cli/src/", &[".rs"]) {
        let text = read(&file);
        for opening in [" said(", " because("] {
            for code in quoted_after(&text, opening) {
                every_language_has(&format!("err-{code}"), &file);
                every_language_has(&format!("rec-{code}"), &file);
                said += 1;
            }
        }
    }
    assert!(
        said > 20,
        "only {said} failures found: is `said` called otherwise now?"
    );
}

#[test]
fn every_failure_says_what_happened_and_what_to_do() {
    let bindings = read("ui/src/lib/ipc/bindings.ts");
    let (_, rest) = bindings
        .split_once("export type Code =")
        .expect("the codes of failures");
    let (codes, _) = rest.split_once(';').expect("the end of the codes");
    let codes: Vec<&str> = codes.split('"').skip(1).step_by(2).collect();
    assert!(codes.len() > 3, "{codes:?}");
    for code in codes {
        every_language_has(&format!("err-{code}"), "a failure");
        every_language_has(&format!("rec-{code}"), "a failure");
    }
}
