//! Whole plans, checked by hand against the figures of the guides.

use super::{is_as_committed, moment, opened, sessions};
use crate::{Choices, Plan, PlanReport, shipped_protocol};

const ONE: &[&str] = &["2026-11-19T16:00"];
/// The second session falls in the warm-water days of the first, the third stands
/// alone, and the year ends within its windows.
const THREE: &[&str] = &["2026-11-19T16:00", "2026-11-26T14:30", "2026-12-24T11:00"];

fn check(name: &str, protocol: &str, ended: &[&str], choices: &Choices, at: Option<&str>) {
    let protocol = shipped_protocol(protocol).unwrap();
    let plan = Plan::derive(protocol, &sessions(ended), choices).unwrap();
    let report = PlanReport::new(&plan, protocol, at.map(moment));
    let json = format!("{}\n", serde_json::to_string_pretty(&report).unwrap());
    is_as_committed(&format!("tests/golden/plans/{name}.json"), &json);
}

#[test]
fn the_default_protocol() {
    let id = "rob-james-flaking";
    check(
        "rob-james-flaking-one",
        id,
        ONE,
        &Choices::default(),
        Some("2026-11-22T15:00"),
    );
    check(
        "rob-james-flaking-three",
        id,
        THREE,
        &Choices::default(),
        None,
    );
}

#[test]
fn the_default_protocol_with_the_cleanser() {
    let id = "rob-james-flaking";
    check(
        "rob-james-flaking-one-cleanser",
        id,
        ONE,
        &opened("natural-cleanser", 1),
        None,
    );
    check(
        "rob-james-flaking-three-cleanser-2",
        id,
        THREE,
        &opened("natural-cleanser", 2),
        None,
    );
}

#[test]
fn the_fuller_guide() {
    check(
        "rob-james-full-one",
        "rob-james-full",
        ONE,
        &Choices::default(),
        None,
    );
    check(
        "rob-james-full-three",
        "rob-james-full",
        THREE,
        &Choices::default(),
        None,
    );
}

#[test]
fn the_median() {
    let now = Some("2026-12-01T09:00");
    check(
        "published-median-one",
        "published-median",
        ONE,
        &Choices::default(),
        None,
    );
    check(
        "published-median-three",
        "published-median",
        THREE,
        &Choices::default(),
        now,
    );
}
