//! Whole labels and what they come to. `UPDATE=1` rewrites the answers; read the
//! difference before it is committed.
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
#![allow(
    clippy::disallowed_methods,
    reason = "a test reads and writes its golden files"
)]

use std::fs;
use std::path::Path;

use ingredients::{ClientFacts, StudioRule, check};

#[test]
fn labels_come_to_their_golden_answers() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/golden/labels");
    let update = std::env::var_os("UPDATE").is_some();
    let mut labels: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    labels.sort();
    assert!(labels.len() >= 12, "{}", folder.display());
    for path in labels {
        let label = fs::read_to_string(&path).unwrap();
        let check = check(&label, &StudioRule::default(), &ClientFacts::default());
        let answer = serde_json::to_string_pretty(&check).unwrap() + "\n";
        let golden = path.with_extension("json");
        if update {
            fs::write(&golden, &answer).unwrap();
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        assert_eq!(answer, expected, "{}", path.display());
    }
}
