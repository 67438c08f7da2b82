//! The main task: a session is entered, and a timeline and a printed sheet come out.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tests::window::{Window, eventually};
use tests::{dialog, pdf};

use crate::words;

const RULES: &str = "What is allowed, and when";

/// Returns the rows that the table of rules should have, made from the command line's
/// plan.
fn expected_rows(plan: &Value) -> Vec<[String; 4]> {
    let (activities, verdicts) = (words::trade("activity"), words::trade("verdict"));
    plan["rules"]
        .as_array()
        .expect("rules")
        .iter()
        .map(|rule| {
            let word = |key: &str| rule[key].as_str().expect("an id");
            [
                activities[word("activity")].clone(),
                verdicts[word("verdict")].clone(),
                words::moment(word("from")),
                rule["until"]
                    .as_str()
                    .map_or_else(|| "Ongoing".to_owned(), words::moment),
            ]
        })
        .collect()
}

/// Returns the first four cells of each row of the table of rules, without the
/// headings.
async fn rows(window: &Window) -> Vec<[String; 4]> {
    let cells = window.table(RULES).await;
    cells
        .into_iter()
        .skip(1)
        .map(|row| {
            let row: Vec<String> = row.into_iter().take(4).collect();
            row.try_into().expect("four cells")
        })
        .collect()
}

fn sorted(mut rows: Vec<[String; 4]>) -> Vec<[String; 4]> {
    rows.sort();
    rows
}

async fn until_the_table_says(window: &Window, plan: &Value) {
    let expected = sorted(expected_rows(plan));
    eventually(&format!("the table says {expected:#?}"), || async {
        sorted(rows(window).await) == expected
    })
    .await;
}

#[tokio::test]
async fn table_and_saved_page_and_command_line_agree() {
    let window = Window::open_sheets().await;
    window.fill("Session ended: date", "2026-11-19").await;
    window.fill("Session ended: time", "16:00").await;
    let plan = words::plan(&["--session", "2026-11-19T16:00"]);
    until_the_table_says(&window, &plan).await;
    window.picture("sheet").await;

    let file = window.desk.home().join("sheet.pdf");
    window.click("button", "Save PDF").await;
    dialog::save_as(&window.desk, &file).await;
    eventually("the page is saved", || async { file.exists() }).await;
    let page = words::plain(&pdf::text(&file));
    for change in plan["changes"].as_array().expect("changes") {
        let at = words::moment(change["at"].as_str().expect("a moment"));
        for part in at.split(", ") {
            assert!(page.contains(part), "the page does not say {part}: {page}");
        }
    }
}

#[tokio::test]
async fn two_sessions_and_an_opened_branch_go_into_the_plan() {
    let window = Window::open_sheets().await;
    window.fill("Session ended: date", "2026-11-19").await;
    window.fill("Session ended: time", "16:00").await;
    window.click("button", "Add another session").await;
    window.fill("New session: date", "2026-12-03").await;
    window.find("textbox", "Session 2: date").await;
    window.click("switch", "Natural cleanser").await;
    until_the_table_says(
        &window,
        &words::plan(&[
            "--session",
            "2026-11-19T16:00",
            "--session",
            "2026-12-03T16:00",
            "--open",
            "natural-cleanser@2",
        ]),
    )
    .await;

    window.click("button", "Remove Session 2").await;
    until_the_table_says(
        &window,
        &words::plan(&[
            "--session",
            "2026-11-19T16:00",
            "--open",
            "natural-cleanser",
        ]),
    )
    .await;
    window.click("button", "Undo").await;
    eventually("the session is back", || async {
        !window
            .find_all("textbox", "Session 2: date")
            .await
            .is_empty()
    })
    .await;
}

/// Returns the PDF files in a folder.
fn pages_in(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .expect("a folder")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "pdf"))
        .collect()
}

#[tokio::test]
async fn a_page_that_is_not_saved_leaves_nothing_behind() {
    let window = Window::open_sheets().await;
    window.click("button", "Save PDF").await;
    dialog::cancel(&window.desk).await;
    assert_eq!(pages_in(&window.desk.home()), Vec::<PathBuf>::new());
}

#[tokio::test]
async fn the_proposed_file_name_holds_no_name_of_a_client() {
    let window = Window::open_sheets().await;
    window
        .fill("Client’s name (optional)", "Zebediah Quill")
        .await;
    window.click("button", "Save PDF").await;
    let folder = window.desk.home();
    dialog::save_in(&window.desk, &folder).await;
    eventually("the page is saved", || async {
        !pages_in(&folder).is_empty()
    })
    .await;
    let file = pages_in(&folder).remove(0);
    let name = file.display().to_string();
    assert!(
        !name.contains("Quill") && !name.contains("Zebediah"),
        "{name}"
    );
    let page = words::plain(&pdf::text(&file));
    assert!(page.contains("Zebediah Quill"), "{page}");
}
