//! The printed sheet, compared with headless Chromium printing an equivalent page.

use std::process::Command;
use std::time::{Duration, Instant};

use protocol::{Choices, DEFAULT_PROTOCOL, Plan, shipped_protocol};
use sheets::{PageStyle, Paper, Sheet, TextSize, aftercare};
use strings::Language;

use crate::engine::sessions;
use crate::table::{Table, median, percentile};

/// The number of sheets that are made after the first.
const SHEETS: usize = 200;

/// Measures the first and the later PDFs of this process, each for another client.
///
/// As in the app, the typesetter may cache what stays the same from one to the next.
pub fn sheet(table: &mut Table) {
    let ours: Vec<Duration> = (0..=SHEETS).map(make_pdf).collect();
    let theirs = chromium();
    let rows = [
        (
            "first PDF of a process, beside Chromium",
            ours[0],
            theirs[0],
            "",
        ),
        (
            "PDF, beside Chromium, median",
            median(&ours[1..]),
            median(&theirs[1..]),
            "under 40 ms, a tenth",
        ),
        (
            "PDF, beside Chromium, p99",
            percentile(&ours[1..], 99),
            percentile(&theirs[1..], 99),
            "",
        ),
    ];
    for (name, ours, theirs, aim) in rows {
        table.compare(name, ours, theirs, aim);
    }
}

fn make_pdf(number: usize) -> Duration {
    let protocol = shipped_protocol(DEFAULT_PROTOCOL).expect("the default protocol");
    let sessions = sessions(1);
    let sheet = Sheet {
        studio: None,
        client_name: Some(format!("Client {number}")),
        allergies: Vec::new(),
        oils: protocol::Oils::default(),
        product: None,
        next_visit: None,
        has_code: false,
        signed_for: None,
        in_two_languages: false,
        style: PageStyle {
            paper: Paper::default(),
            text_size: TextSize::default(),
            language: Language::default(),
            printed_on: sessions.first().date(),
        },
    };
    let start = Instant::now();
    let plan = Plan::derive(protocol, &sessions, &Choices::default()).expect("a plan");
    let page = aftercare(&sheet, &plan, protocol).expect("a page");
    let pdf = page.pdf().expect("a PDF");
    let took = start.elapsed();
    assert!(pdf.starts_with(b"%PDF"));
    took
}

fn chromium() -> Vec<Duration> {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let path = std::env::var_os("PATH").unwrap_or_default();
    let browser = std::env::split_paths(&path)
        .flat_map(|folder| names.map(|name| folder.join(name)))
        .find(|program| program.is_file())
        .expect("Chromium is installed");
    let output = Command::new("node")
        .arg(tests::root().join("tests/figures/chromium.mjs"))
        .arg(browser)
        .arg(SHEETS.to_string())
        .output()
        .expect("node runs");
    assert!(output.status.success(), "{output:?}");
    let milliseconds: Vec<f64> = serde_json::from_slice(&output.stdout).expect("numbers");
    milliseconds
        .into_iter()
        .map(|one| Duration::from_secs_f64(one / 1e3))
        .collect()
}
