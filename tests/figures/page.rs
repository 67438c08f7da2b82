//! The printed sheet, compared with headless Chromium printing an equivalent page.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use protocol::{Choices, DEFAULT_PROTOCOL, Plan, shipped_protocol};
use sheets::{InEnglish, PageStyle, Paper, Sheet, TextSize, TypesetDocument, aftercare};
use strings::Language;

use crate::engine::sessions;
use crate::table::{Table, median, percentile};
use crate::vault::vault;

/// The number of sheets that are made after the first.
const SHEETS: usize = 200;

/// Measures the first and the later PDFs of this process, each for another client.
///
/// As in the app, the typesetter may cache what stays the same from one to the next.
pub fn sheet(table: &mut Table) {
    let ours = pdfs(Language::default());
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
            "under 40 ms, a 15th",
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
    let slowest = Language::ALL
        .iter()
        .map(|&language| percentile(&pdfs(language)[1..], 99))
        .max()
        .expect("a language");
    table.note("PDF in the slowest language, p99", slowest, "under 40 ms");
}

/// The time of each PDF in a language: the first, and as many more as are measured.
fn pdfs(language: Language) -> Vec<Duration> {
    let pdf = |number| {
        let start = Instant::now();
        let pdf = page(language, format!("Client {number}"))
            .pdf()
            .expect("a PDF");
        let took = start.elapsed();
        assert!(pdf.starts_with(b"%PDF"));
        took
    };
    (0..=SHEETS).map(pdf).collect()
}

/// Measures the picture beside the form, which is made anew while a name is typed.
pub fn preview(table: &mut Table) {
    let times: Vec<Duration> = (0..=SHEETS)
        .map(|number| {
            let typed = "Bartholomew Featherstonehaugh".chars().cycle();
            let name = typed.take(1 + number % 60).collect();
            let start = Instant::now();
            let picture = page(Language::default(), name).png(0, 72.0);
            picture.expect("a first page").expect("a picture");
            start.elapsed()
        })
        .collect();
    let p95 = percentile(&times[1..], 95);
    table.note("preview after a key, p95", p95, "under 33 ms");
}

/// Measures the sheets of many clients as one PDF, from the command to the file.
pub fn together(table: &mut Table) {
    const MANY: usize = 1000;
    let (place, key) = vault(MANY, MANY);
    let start = Instant::now();
    let mut command = Command::new(tests::built("aftercare"))
        .args([
            "vault",
            "sheets",
            "--recovery-key",
            "vault",
            "--out",
            "sheets.pdf",
        ])
        .current_dir(place.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut stdin = command.stdin.take().expect("a pipe");
    writeln!(stdin, "{key}").expect("the command reads the key");
    drop(stdin);
    let output = command.wait_with_output().expect("the command ends");
    let took = start.elapsed();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains(&MANY.to_string()), "{said}");
    table.note("1,000 sheets as one PDF", took, "under 10 s");
}

/// Makes the page of a client without a studio.
fn page(language: Language, name: String) -> TypesetDocument {
    let protocol = shipped_protocol(DEFAULT_PROTOCOL).expect("the default protocol");
    let sessions = sessions(1);
    let sheet = Sheet {
        studio: None,
        client_name: Some(name),
        allergies: Vec::new(),
        oils: protocol::Oils::default(),
        product: None,
        next_visit: None,
        has_code: false,
        signed_for: None,
        in_two_languages: false,
        in_english: InEnglish::default(),
        style: PageStyle {
            paper: Paper::default(),
            text_size: TextSize::default(),
            language,
            printed_on: sessions.first().date(),
        },
    };
    let plan = Plan::derive(protocol, &sessions, &Choices::default()).expect("a plan");
    aftercare(&sheet, &plan, protocol).expect("a page")
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
