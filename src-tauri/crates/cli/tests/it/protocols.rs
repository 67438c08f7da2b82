//! `aftercare protocols` and `aftercare protocol check`.

use serde_json::json;

use super::{in_repository, json_file, run};

#[test]
fn are_listed_the_default_first() {
    let listed = run(&["protocols", "--json"]).json();
    assert_eq!(
        listed[0],
        json!({
            "id": "rob-james-flaking",
            "version": 3,
            "title": "Rob James",
            "author": "Rob James",
            "default": true,
            "branches": [{ "id": "natural-cleanser", "title": "Natural cleanser" }],
        })
    );
    let ids: Vec<_> = listed
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].clone())
        .collect();
    assert_eq!(
        ids,
        ["rob-james-flaking", "rob-james-full", "published-median"]
    );
    let told = run(&["protocols"]).answer();
    assert!(told.starts_with("rob-james-flaking: Rob James, version 3, by Rob James (default)\n  --open natural-cleanser: Natural cleanser\n"), "{told}");
    assert_eq!(told.matches("(default)").count(), 1);
}

#[test]
fn that_ship_can_be_used() {
    for id in ["rob-james-flaking", "rob-james-full", "published-median"] {
        let file = in_repository(&format!("assets/protocols/{id}.json"));
        let told = run(&["protocol", "check", file.to_str().unwrap()]).answer();
        assert!(
            told.ends_with(&format!("can be used: {id}, version 3\n")),
            "{told}"
        );
    }
}

#[test]
fn that_are_wrong_are_told_all_their_faults() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mine.json");
    let mut mine = json_file("assets/protocols/rob-james-flaking.json");
    mine["version"] = json!(0);
    mine["rules"][1]["from"] = json!(4);
    mine["usual"][0]["source"] = json!("hearsay");
    std::fs::write(&file, mine.to_string()).unwrap();
    let ran = run(&["protocol", "check", file.to_str().unwrap()]);
    assert_eq!(
        ran.stdout,
        "\
version: the version counts from 1
rules[1].from: a gap: the one before ends at day 3, this one begins at day 4
usual[0].source: the source `hearsay` is not in `sources`
"
    );
    ran.fails(
        1,
        "mine.json cannot be used: version: the version counts from 1 (and 2 more)",
    );
}

#[test]
fn that_cannot_be_read_are_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("none.json");
    run(&["protocol", "check", missing.to_str().unwrap()])
        .fails(1, "none.json cannot be read: No such file");
    let binary = folder.path().join("binary.json");
    std::fs::write(&binary, [0xff, 0xfe]).unwrap();
    run(&["protocol", "check", binary.to_str().unwrap()]).fails(
        1,
        "binary.json cannot be read: stream did not contain valid UTF-8",
    );
    let torn = folder.path().join("torn.json");
    std::fs::write(&torn, "{\"id\": \"mine\",").unwrap();
    run(&["protocol", "check", torn.to_str().unwrap()])
        .fails(1, "torn.json cannot be used: .: EOF while parsing");
}
