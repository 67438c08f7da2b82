//! Which crate may depend on which.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use std::sync::LazyLock;

use cargo_metadata::{Metadata, MetadataCommand, PackageId};

/// The crate graph: each crate, with the workspace crates that it depends on.
const EDGES: &[(&str, &[&str])] = &[
    (
        APP,
        &[
            "calendar",
            "ingredients",
            "memory",
            "native",
            "pictures",
            "protocol",
            "records",
            "sheets",
            "strings",
            "studio",
            "vocabulary",
        ],
    ),
    ("calendar", &["protocol", "strings", "vocabulary"]),
    (
        "cli",
        &[
            "calendar",
            "ingredients",
            "memory",
            "protocol",
            "records",
            "sheets",
            "strings",
            "studio",
            "vocabulary",
        ],
    ),
    ("ingredients", &["vocabulary"]),
    ("memory", &[]),
    ("native", &[]),
    ("pictures", &[]),
    ("protocol", &["vocabulary"]),
    ("records", &["vocabulary"]),
    ("sheets", &["protocol", "strings", "vocabulary"]),
    ("strings", &[]),
    (
        "studio",
        &[
            "calendar",
            "ingredients",
            "pictures",
            "protocol",
            "records",
            "sheets",
            "strings",
            "vocabulary",
        ],
    ),
    (
        "tests",
        &["protocol", "records", "sheets", "strings", "vocabulary"],
    ),
    ("vocabulary", &[]),
    ("xtask", &[]),
];

/// The only crate that may contain unsafe code.
const UNSAFE: &str = "native";

/// The only crate that may depend on `tauri`.
const APP: &str = "scalp-aftercare";

/// Packages that only the app may link, directly or not.
const SHELL: &[&str] = &["tauri", "wry", "tao", "gtk", "webkit2gtk", "webview2-com"];

/// Packages for using a network: clients, TLS, and plugins of Tauri.
const NETWORK: &[&str] = &[
    "curl",
    "hyper",
    "isahc",
    "native-tls",
    "openssl",
    "reqwest",
    "rustls",
    "tauri-plugin-http",
    "tauri-plugin-updater",
    "tauri-plugin-upload",
    "tauri-plugin-websocket",
    "tungstenite",
    "ureq",
];

/// The dependency graph for this machine. Packages for other systems are left out,
/// since they are not downloaded here.
pub static METADATA: LazyLock<Metadata> = LazyLock::new(|| {
    let rustc = Command::new("rustc").arg("-vV").output().expect("rustc");
    let version = String::from_utf8(rustc.stdout).expect("rustc speaks UTF-8");
    let host = version
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .expect("rustc names its host");
    MetadataCommand::new()
        .manifest_path(super::tree::root().join("Cargo.toml"))
        .other_options(["--locked", "--offline", "--filter-platform", host].map(str::to_owned))
        .exec()
        .expect("cargo metadata")
});

/// Returns the crates of the workspace, each with the workspace crates it depends on,
/// including for tests and builds.
///
/// A crate's tests may depend on the crate itself, to turn a feature on.
fn graph() -> BTreeMap<String, BTreeSet<String>> {
    METADATA
        .workspace_packages()
        .into_iter()
        .map(|package| {
            let ours = package
                .dependencies
                .iter()
                .filter(|dependency| dependency.path.is_some())
                .filter(|dependency| dependency.name != package.name.as_str())
                .map(|dependency| dependency.name.clone())
                .collect();
            (package.name.to_string(), ours)
        })
        .collect()
}

#[test]
fn crates_depend_on_the_crates_below_them_and_no_others() {
    let allowed: BTreeMap<&str, &[&str]> = EDGES.iter().copied().collect();
    let graph = graph();
    println!("{graph:#?}");
    for (name, known) in graph {
        let allowed = allowed
            .get(name.as_str())
            .unwrap_or_else(|| panic!("{name} has no place in the crate graph"));
        let allowed = allowed.iter().map(ToString::to_string).collect();
        assert_eq!(
            known, allowed,
            "the dependencies of {name}, and those that it may have"
        );
    }
}

/// The most edges in a chain of crates, from the app to the crate at the bottom.
const DEEPEST: usize = 4;

#[test]
fn no_chain_of_crates_is_longer_than_can_be_kept_in_mind() {
    fn depth(name: &str, graph: &BTreeMap<String, BTreeSet<String>>) -> usize {
        let below = graph[name].iter().map(|below| 1 + depth(below, graph));
        below.max().unwrap_or(0)
    }
    let graph = graph();
    for name in graph.keys() {
        let depth = depth(name, &graph);
        assert!(
            depth <= DEEPEST,
            "{name} lies {depth} edges above the bottom"
        );
    }
}

/// Returns the names of all packages that a crate depends on, directly or not.
fn closure(name: &str, with_tests: bool) -> BTreeSet<String> {
    let resolve = METADATA.resolve.as_ref().expect("a resolved graph");
    let nodes: BTreeMap<&PackageId, _> =
        resolve.nodes.iter().map(|node| (&node.id, node)).collect();
    let start = METADATA
        .workspace_packages()
        .into_iter()
        .find(|package| package.name.as_str() == name)
        .unwrap_or_else(|| panic!("no crate {name}"));
    let mut seen = BTreeSet::from([&start.id]);
    let mut open = vec![&start.id];
    while let Some(id) = open.pop() {
        for dependency in &nodes[id].deps {
            let counts = with_tests
                || dependency
                    .dep_kinds
                    .iter()
                    .any(|kind| kind.kind == cargo_metadata::DependencyKind::Normal);
            if counts && seen.insert(&dependency.pkg) {
                open.push(&dependency.pkg);
            }
        }
    }
    seen.into_iter()
        .map(|id| METADATA[id].name.to_string())
        .collect()
}

#[test]
fn only_the_app_links_the_shell() {
    for name in graph().into_keys().filter(|name| name != APP) {
        let everything = closure(&name, true);
        for shell in SHELL {
            assert!(!everything.contains(*shell), "{name} links {shell}");
        }
    }
    // This makes sure that the names above are those in use.
    assert!(closure(APP, false).contains("tauri"));
}

#[test]
fn nothing_that_ships_can_speak_to_a_network() {
    for name in [APP, "cli"] {
        let shipped = closure(name, false);
        for library in NETWORK {
            assert!(!shipped.contains(*library), "{name} links {library}");
        }
    }
    assert!(
        closure("tests", false).contains("hyper"),
        "the WebDriver client does"
    );
}

/// Returns the output of `cargo tree`, which shows the features that are in use.
fn tree(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline"])
        .args(arguments)
        .current_dir(super::tree::root())
        .output()
        .expect("cargo tree");
    String::from_utf8(output.stdout).expect("cargo speaks UTF-8")
}

/// Returns the packages that the app and the command line are built from, by name and
/// version.
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
pub fn shipped() -> BTreeSet<(String, String)> {
    let text = tree(&[
        "--package",
        APP,
        "--package",
        "cli",
        "--edges",
        "normal",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ]);
    text.lines()
        // Packages of the workspace have a path after their version.
        .filter(|line| !line.contains('/'))
        .filter_map(|line| {
            let (name, version) = line.split_once(" v")?;
            Some((name.to_owned(), version.split(' ').next()?.to_owned()))
        })
        .collect()
}

/// The `proof` feature of `records` opens its internals to the vault's proofs. Only
/// tests may turn it on.
#[test]
fn nothing_that_ships_has_the_door_of_the_proofs() {
    let features_of_records = |edges: &str| {
        let text = tree(&[
            "--workspace",
            "--depth",
            "0",
            "--format",
            "{p} {f}",
            "--edges",
            edges,
        ]);
        text.lines()
            .find(|line| line.starts_with("records "))
            .expect("records is in the workspace")
            .split(") ")
            .nth(1)
            .unwrap_or_default()
            .to_owned()
    };
    assert_eq!(features_of_records("no-dev"), "");
    assert_eq!(features_of_records("all"), "describe,proof", "the tests do");
}

#[test]
fn every_crate_takes_versions_and_lints_from_the_workspace() {
    for package in METADATA.workspace_packages() {
        let manifest = std::fs::read_to_string(&package.manifest_path).expect("a manifest");
        let lints = if package.name.as_str() == UNSAFE {
            "[lints.rust]\nunsafe_code = \"deny\""
        } else {
            "[lints]\nworkspace = true"
        };
        assert!(
            manifest.contains(lints),
            "{} sets its own lints",
            package.name
        );
        let mut in_dependencies = false;
        for line in manifest.lines() {
            if line.starts_with('[') {
                in_dependencies =
                    line.ends_with("dependencies]") && !line.starts_with("[workspace");
            } else if in_dependencies && line.contains('=') && !line.starts_with('#') {
                assert!(
                    line.contains("workspace = true"),
                    "{} decides a version: {line}",
                    package.name
                );
            }
        }
    }
}

#[test]
fn pure_crates_reach_for_no_clock_and_no_file() {
    for name in [
        "calendar",
        "ingredients",
        "protocol",
        "sheets",
        "strings",
        "studio",
        "vocabulary",
    ] {
        let source = super::tree::read(&format!("src-tauri/crates/{name}/src/lib.rs"));
        assert!(
            source.contains("warn(clippy::disallowed_methods)"),
            "{name} does not turn on the lint that clippy.toml describes"
        );
    }
}
