//! axe-core in the app's page: it checks accessibility rules, and computes the names
//! and roles by which the tests find elements.

use std::fs;

use serde_json::{Value, json};

use crate::window::Window;

/// Calls back with the violations: for each, the rule, its advice, the element and the
/// reason.
const CHECK: &str = "
    const done = arguments[0];
    axe.run(document, { resultTypes: ['violations'] }).then(
        (result) => done(result.violations.flatMap((rule) => rule.nodes.map((node) =>
            `${rule.id}: ${rule.help}: ${node.target.join(' ')}: ${node.failureSummary}`))),
        (error) => done([`axe stopped: ${error}`]));";

/// Loads axe into the page, unless it is there already.
pub async fn load(window: &Window) {
    let is_there = window.run("return typeof window.axe === 'object'", vec![]);
    if is_there.await == json!(true) {
        return;
    }
    let file = crate::root().join("ui/node_modules/axe-core/axe.min.js");
    let script = fs::read_to_string(&file).unwrap_or_else(|error| {
        panic!(
            "{}: {error}; `cargo xtask test e2e` installs it",
            file.display()
        )
    });
    window.run(&script, vec![]).await;
}

/// Returns the violations that axe finds on the page as it is now.
pub async fn violations(window: &Window) -> Vec<String> {
    load(window).await;
    window.painted().await;
    let found: Value = window
        .client
        .execute_async(CHECK, vec![])
        .await
        .expect("axe answers");
    serde_json::from_value(found).expect("a list of texts")
}
