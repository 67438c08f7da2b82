//! How it is called, and how it is called wrongly.

use super::{aftercare, run};

#[test]
fn every_command_tells_how_it_is_used() {
    for command in [
        &[][..],
        &["plan"],
        &["sheet"],
        &["calendar"],
        &["protocols"],
        &["protocol"],
        &["protocol", "check"],
        &["check"],
        &["vault"],
        &["vault", "create"],
    ] {
        for help in ["--help", "-h"] {
            let told = run(&[command, &[help]].concat()).answer();
            let usage = [&["Usage: aftercare"], command].concat().join(" ");
            assert!(told.contains(&usage), "{told}");
        }
    }
    assert!(
        run(&["plan", "--session", "2026-11-19", "--help"])
            .answer()
            .contains("next_change")
    );
    assert!(run(&["--version"]).answer().starts_with("aftercare 0."));
}

#[test]
fn a_usage_error_is_2() {
    let session = ["plan", "--session", "2026-11-19T16:00"];
    let with = |more: &[&str]| run(&[&session[..], more].concat());
    run(&[]).fails(2, "requires a subcommand");
    run(&["plam"]).fails(2, "unrecognized subcommand 'plam'");
    run(&["--json"]).fails(2, "--json");
    run(&["plan"]).fails(2, "required arguments were not provided: --session");
    run(&["plan", "--session"]).fails(2, "--session");
    run(&["plan", "2026-11-19"]).fails(2, "2026-11-19");
    with(&["--colour"]).fails(2, "--colour");
    with(&["-x"]).fails(2, "-x");
    with(&["--json=yes"]).fails(2, "--json");
    with(&["--protocol", "rob-james-full", "--protocol", "x"])
        .fails(2, "'--protocol <ID|FILE>' cannot be used multiple times");
    with(&["--at", "2026-11-22", "--at", "2026-11-23"])
        .fails(2, "'--at <TIME>' cannot be used multiple times");
    with(&["--scalp", "bald"]).fails(
        2,
        "invalid value 'bald' for '--scalp <TYPE>' [possible values: normal, dry",
    );
    with(&["--open", "natural-cleanser@"]).fails(
        2,
        "'natural-cleanser@' for '--open <BRANCH[@N]>': not a branch",
    );
    with(&["--open", "natural-cleanser@0"]).fails(2, "'natural-cleanser@0'");
    with(&["--open", "natural-cleanser@+1"]).fails(2, "'natural-cleanser@+1'");
    with(&["--open", "natural-cleanser@two"]).fails(2, "'natural-cleanser@two'");
    with(&["--open", "natural-cleanser", "--open", "natural-cleanser@1"])
        .fails(2, "--open natural-cleanser is given twice");
    run(&["protocols", "--all"]).fails(2, "--all");
    run(&["protocol"]).fails(
        2,
        "requires a subcommand but one was not provided [subcommands: check]",
    );
    run(&["protocol", "mend", "file"]).fails(2, "unrecognized subcommand 'mend'");
    run(&["protocol", "check"]).fails(2, "not provided: <FILE>");
    run(&["protocol", "check", "a", "b"]).fails(2, "unexpected argument 'b'");
    run(&["check", "--scalp", "bald"]).fails(2, "invalid value 'bald'");
    run(&["check", "--allergy", " "]).fails(2, "not an allergy");
}

#[test]
fn a_time_has_one_form() {
    for wrong in [
        "",
        "yesterday",
        "19-11-2026",
        "2026-11-19 16:00",
        "2026-11-19T16:00:00",
        "2026-11-19T16:00Z",
        "2026-11-19T25:00",
        "2026-02-30",
        "2026-1-9",
        "2026-11-19T",
        " 2026-11-19",
    ] {
        run(&["plan", "--session", wrong]).fails(
            2,
            &format!("invalid value '{wrong}' for '--session <TIME>': not a date"),
        );
        run(&["plan", "--session", "2026-11-19", "--at", wrong]).fails(2, "not a date and time");
    }
}

#[test]
fn a_reader_that_has_gone_away_is_no_error() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = aftercare(&["plan", "--session", "2026-11-19", "--json"]);
    let output = command.stdout(writer).output().unwrap();
    assert!(output.status.success());
    assert_eq!(output.stderr, b"");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let output = aftercare(&["protocols"]).stdout(full).output().unwrap();
    super::Ran::new(output).fails(1, "the answer cannot be written: No space left on device");
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_no_text_is_a_usage_error() {
    use std::os::unix::ffi::OsStrExt;
    let mut command = aftercare(&["plan", "--session"]);
    command.arg(std::ffi::OsStr::from_bytes(b"2026-\xff"));
    super::Ran::new(command.output().unwrap()).fails(2, "invalid UTF-8");
}
