//! `aftercare plan`.

use serde_json::{Value, json};

use super::{in_repository, json_file, run};

const SESSION: &[&str] = &["plan", "--session", "2026-11-19T16:00"];
const THREE: &[&str] = &[
    "plan",
    "--session",
    "2026-12-24T11:00",
    "--session",
    "2026-11-19T16:00",
    "--session",
    "2026-11-26T14:30",
    "--at",
    "2026-12-01T09:00",
];

fn plan(arguments: &[&[&str]]) -> Value {
    run(&[&arguments.concat()[..], &["--json"]].concat()).json()
}

fn golden(name: &str) -> Value {
    json_file(&format!("tests/golden/plans/{name}.json"))
}

fn rules(plan: &Value, activity: &str) -> Vec<Value> {
    let rules = plan["rules"].as_array().unwrap().iter();
    rules
        .filter(|rule| rule["activity"] == activity)
        .map(|rule| json!([rule["verdict"], rule["from"], rule["until"]]))
        .collect()
}

#[test]
fn is_the_golden_plan() {
    let at = ["--at", "2026-11-22T15:00"];
    assert_eq!(plan(&[SESSION, &at]), golden("rob-james-flaking-one"));
    let full = ["--protocol", "rob-james-full"];
    assert_eq!(plan(&[SESSION, &full]), golden("rob-james-full-one"));
    let median = ["--protocol", "published-median"];
    assert_eq!(plan(&[THREE, &median]), golden("published-median-three"));
}

#[test]
fn says_what_is_known_of_a_further_session() {
    assert_eq!(plan(&[SESSION])["further"], "unknown");
    assert_eq!(plan(&[SESSION, &["--final"]])["further"], "none");
}

#[test]
fn has_the_form_of_its_schema() {
    let schema = json_file("assets/protocols/plan.schema.json");
    let validator = jsonschema::validator_for(&schema).unwrap();
    for arguments in [
        &[SESSION][..],
        &[SESSION, &["--at", "2026-11-01"]],
        &[
            SESSION,
            &[
                "--at",
                "2026-11-22T15:00",
                "--open",
                "natural-cleanser",
                "--scalp",
                "dry",
            ],
        ],
        &[THREE, &["--open", "natural-cleanser@2"]],
        &[THREE, &["--protocol", "published-median"]],
    ] {
        let mut plan = plan(arguments);
        let faults: Vec<_> = validator
            .iter_errors(&plan)
            .map(|fault| fault.to_string())
            .collect();
        assert!(faults.is_empty(), "{arguments:?}: {faults:#?}");
        plan["rules"][0]["from"] = json!("19 November");
        assert!(!validator.is_valid(&plan), "the schema lets anything pass");
    }
}

#[test]
fn tells_the_default_windows() {
    let plan = plan(&[SESSION]);
    assert_eq!(plan["protocol"]["id"], "rob-james-flaking");
    assert_eq!(
        plan["sessions"],
        json!([{ "number": 1, "ended": "2026-11-19T16:00", "healed": "2026-12-19T16:00" }])
    );
    assert_eq!(
        rules(&plan, "water"),
        [
            json!(["not_yet", "2026-11-19T16:00", "2026-11-22T16:00"]),
            json!(["warm_water_only", "2026-11-22T16:00", "2026-11-29T16:00"]),
            json!(["fine", "2026-11-29T16:00", null]),
        ]
    );
    assert_eq!(
        rules(&plan, "shampoo"),
        [
            json!(["not_yet", "2026-11-19T16:00", "2026-11-27T16:00"]),
            json!(["ask", "2026-11-27T16:00", "2026-11-29T16:00"]),
            json!(["fine", "2026-11-29T16:00", null]),
        ]
    );
    assert_eq!(
        rules(&plan, "harsh_products"),
        [json!(["not_yet", "2026-11-19T16:00", null])]
    );
    assert!(rules(&plan, "natural_cleanser").is_empty());
    assert!(plan.get("now").is_none());
}

#[test]
fn a_bare_date_means_four_in_the_afternoon() {
    assert_eq!(
        plan(&[&["plan", "--session", "2026-11-19"]]),
        plan(&[SESSION])
    );
}

#[test]
fn opens_a_branch_from_a_session_on() {
    let cleanser = |open| rules(&plan(&[THREE, &["--open", open]]), "natural_cleanser");
    let all = cleanser("natural-cleanser");
    assert_eq!(
        all[0],
        json!(["not_yet", "2026-11-19T16:00", "2026-11-23T16:00"])
    );
    assert_eq!(cleanser("natural-cleanser@1"), all);
    assert_eq!(
        cleanser("natural-cleanser@2")[0],
        json!(["not_yet", "2026-11-26T14:30", "2026-11-30T14:30"])
    );
    assert_eq!(cleanser("natural-cleanser@3"), all[4..]);
}

#[test]
fn tells_what_holds_now() {
    let now = |at| plan(&[SESSION, &["--at", at]])["now"].clone();
    let before = now("2026-11-19T15:59");
    assert_eq!(before["day"], Value::Null);
    assert_eq!(before["rules"], json!([]));
    assert_eq!(before["next_change"]["at"], "2026-11-22T16:00");
    let third_day = now("2026-11-22T15:59");
    assert_eq!(third_day["day"], 3);
    assert_eq!(third_day["rules"][5]["verdict"], "not_yet");
    assert_eq!(
        now("2026-11-22T16:00")["rules"][5]["verdict"],
        "warm_water_only"
    );
    assert_eq!(now("2026-11-29T16:00")["next_change"], Value::Null);
}

#[test]
fn takes_a_file_for_a_protocol() {
    let file = in_repository("assets/protocols/rob-james-full.json");
    let from_file = plan(&[SESSION, &["--protocol", file.to_str().unwrap()]]);
    assert_eq!(from_file, golden("rob-james-full-one"));
}

#[test]
fn can_be_read_by_an_artist() {
    let options = [
        "--at",
        "2026-11-22T15:00",
        "--scalp",
        "dry",
        "--open",
        "natural-cleanser",
    ];
    let told = run(&[SESSION, &options].concat()).answer();
    let expected = "\
Rob James (rob-james-flaking, version 3)
Session 1: Thu 19 Nov 2026, 4:00 pm
Natural cleanser: allowed from session 1
A dry scalp flakes more. Keep it moist with a tiny amount of oil as soon as it is allowed.

Sun 22 Nov 2026, 3:00 pm, day 3 after session 1: Keep dry
  Water                 Not yet, until Sun 22 Nov 2026, 4:00 pm
  Soap, shampoo         Not yet, until Fri 27 Nov 2026, 4:00 pm
  Natural cleanser      Not yet, until Mon 23 Nov 2026, 4:00 pm
  Moisturizer           Not yet, until Sun 22 Nov 2026, 4:00 pm
  Harsh products        Not yet
  Medicated shampoo     Ask first
  Scalp medicine        Ask first
";
    assert!(told.starts_with(expected), "{told}");
    for line in [
        "  Next, on Sun 22 Nov 2026, 4:00 pm: Water: Warm water only; Moisturizer: Fine\n",
        "\nSoap, shampoo\n  Not yet               from Thu 19 Nov 2026, 4:00 pm\n  Ask first             from Fri 27 Nov 2026, 4:00 pm\n",
        "\nPhases\n  from Thu 19 Nov 2026, 4:00 pm  Keep dry\n",
        "\nUsual, never a limit\n  Redness               after session 1: from Thu 19 Nov 2026, 4:00 pm, gone by Sun 22 Nov 2026, 4:00 pm\n",
        "\nDid it happen too soon?\n  Got wet               Pat it dry with a clean towel. Do not rub. Keep it dry again.\n",
    ] {
        assert!(told.contains(line), "{line:?} is not in\n{told}");
    }
    let before = run(&[SESSION, &["--at", "2026-11-01"]].concat()).answer();
    assert!(
        before.contains(
            "before the first session\n  Next, on Thu 19 Nov 2026, 4:00 pm: Water: Not yet;"
        ),
        "{before}"
    );
    let after = run(&[SESSION, &["--at", "2027-11-01"]].concat()).answer();
    assert!(after.contains("Healed. No rules."), "{after}");
}

#[test]
fn bad_sessions_and_choices_are_1() {
    let with = |more: &[&str]| run(&[SESSION, more].concat());
    with(&["--session", "2026-11-19"]).fails(1, "Two sessions end at Thu 19 Nov 2026, 4:00 pm.");
    with(&["--session", "1989-12-31"]).fails(1, "Sun 31 Dec 1989 is before 1990.");
    with(&["--session", "2028-11-23", "--at", "2026-11-22"]).fails(1, "more than two years ahead");
    with(&["--session", "2028-11-22", "--at", "2026-11-22"]).answer();
    with(&["--session", "9999-01-01"]).fails(1, "Fri 1 Jan 9999 is more than two years ahead.");
    with(&["--open", "honey"]).fails(1, "the protocol has no branch `honey`");
    with(&["--open", "natural-cleanser@2"])
        .fails(1, "opened at session 2, but there is no such session");
    with(&["--protocol", "nobody"])
        .fails(1, "there is neither a protocol nor a file called `nobody`");
    with(&["--protocol", "/"]).fails(1, "/ cannot be read: ");
}

#[test]
fn a_bad_protocol_is_1_with_the_place_and_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mine.json");
    let mut mine = json_file("assets/protocols/rob-james-flaking.json");
    mine["rules"][2]["from"] = json!(-1);
    std::fs::write(&file, mine.to_string()).unwrap();
    let ran = run(&[SESSION, &["--protocol", file.to_str().unwrap()]].concat());
    ran.fails(
        1,
        "mine.json cannot be used: rules[2].from: day -1 is before the session",
    );
}
