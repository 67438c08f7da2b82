//! What the UI and its window may contain: nothing that turns data into markup, and
//! nothing that uses a network.

use serde_json::Value;

use super::tree::{files_under, read};

fn ui_sources() -> Vec<String> {
    files_under("ui/", &[".ts", ".svelte", ".css", ".html"])
        .into_iter()
        .filter(|file| !file.contains(".test.") && !file.starts_with("ui/tests/"))
        .collect()
}

#[test]
fn no_markup_is_made_from_text() {
    for file in ui_sources() {
        let text = read(&file);
        for way in ["{@html", "innerHTML", "outerHTML", "insertAdjacentHTML"] {
            assert!(!text.contains(way), "{file} uses {way}");
        }
    }
}

#[test]
fn the_ui_uses_no_network() {
    for file in ui_sources() {
        let text = read(&file);
        for way in [
            "fetch(",
            "XMLHttpRequest",
            "WebSocket(",
            "EventSource(",
            "sendBeacon",
            "RTCPeerConnection",
        ] {
            assert!(!text.contains(way), "{file} uses {way}");
        }
        for scheme in ["http://", "https://"] {
            for (at, _) in text.match_indices(scheme) {
                let address: String = text[at..].chars().take(40).collect();
                // These identify XML vocabularies and are never fetched.
                assert!(
                    address.starts_with("http://www.w3.org/"),
                    "{file} names {address}"
                );
            }
        }
    }
}

#[test]
fn the_content_policy_lets_nothing_in() {
    let config: Value = serde_json::from_str(&read("tauri.conf.json")).expect("JSON");
    let policy = &config["app"]["security"]["csp"];
    let directives: Vec<(String, String)> = match policy {
        Value::String(text) => text
            .split(';')
            .filter_map(|directive| directive.trim().split_once(' '))
            .map(|(name, sources)| (name.to_owned(), sources.to_owned()))
            .collect(),
        Value::Object(map) => map
            .iter()
            .map(|(name, sources)| {
                let sources = match sources {
                    Value::Array(list) => list
                        .iter()
                        .filter_map(Value::as_str)
                        .collect::<Vec<_>>()
                        .join(" "),
                    other => other.as_str().unwrap_or_default().to_owned(),
                };
                (name.clone(), sources)
            })
            .collect(),
        _ => panic!("tauri.conf.json has no content policy"),
    };
    let default = directives.iter().find(|(name, _)| name == "default-src");
    assert_eq!(default.map(|(_, sources)| sources.as_str()), Some("'none'"));
    for (name, sources) in &directives {
        for source in sources.split_whitespace() {
            // The last two addresses are how the app reaches its own backend.
            let allowed = [
                "'none'",
                "'self'",
                "data:",
                "blob:",
                "ipc:",
                "http://ipc.localhost",
            ];
            assert!(allowed.contains(&source), "{name} allows {source}");
            let is_code = matches!(name.as_str(), "script-src" | "style-src" | "connect-src");
            assert!(
                !(is_code && matches!(source, "data:" | "blob:")),
                "{name} allows {source}"
            );
        }
    }
    let dangerous = config["app"]["security"]["dangerousDisableAssetCspModification"].clone();
    assert!(dangerous.is_null() || dangerous == Value::Bool(false));
}
