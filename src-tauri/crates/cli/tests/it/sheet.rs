//! `aftercare sheet`.

use std::fs;
use std::path::Path;

use super::{Ran, aftercare, run};

const SESSION: &[&str] = &[
    "sheet",
    "--session",
    "2026-11-19T16:00",
    "--at",
    "2026-11-19",
];

fn sheet(folder: &Path, more: &[&str]) -> Ran {
    let mut command = aftercare(&[SESSION, more].concat());
    Ran::new(command.current_dir(folder).output().unwrap())
}

#[test]
fn is_a_file_of_the_format_that_its_name_says() {
    let folder = tempfile::tempdir().unwrap();
    for (name, more, start) in [
        ("sheet.pdf", &[][..], &b"%PDF-"[..]),
        ("sheet", &[], b"%PDF-"),
        ("sheet.svg", &[], b"<svg"),
        ("sheet.PNG", &[], b"\x89PNG"),
        ("as-pdf.svg", &["--format", "pdf"], b"%PDF-"),
        ("as-png", &["--format", "png"], b"\x89PNG"),
    ] {
        let told = sheet(folder.path(), &[&["--out", name], more].concat()).answer();
        assert_eq!(told, "", "one page is not worth a word");
        let written = fs::read(folder.path().join(name)).unwrap();
        assert!(written.starts_with(start), "{name}");
    }
    assert_eq!(
        fs::read_dir(&folder).unwrap().count(),
        6,
        "nothing else is left behind"
    );
}

#[test]
fn is_the_same_for_the_same_options() {
    let folder = tempfile::tempdir().unwrap();
    let made = |name: &str, more: &[&str]| {
        sheet(folder.path(), &[&["--out", name], more].concat()).answer();
        fs::read(folder.path().join(name)).unwrap()
    };
    let plain = made("plain.pdf", &[]);
    assert_eq!(made("again.pdf", &[]), plain);
    assert_eq!(
        made("plain.pdf", &[]),
        plain,
        "a file that is there is replaced"
    );
    assert_eq!(made("blank.pdf", &["--name", "  "]), plain);
    assert_ne!(made("named.pdf", &["--name", "*a_b* #read(\"x\")"]), plain);
    assert_ne!(made("letter.pdf", &["--paper", "letter"]), plain);
    assert_ne!(made("full.pdf", &["--protocol", "rob-james-full"]), plain);
    assert_eq!(made("en.pdf", &["--lang", "en"]), plain);
    assert_eq!(made("en-en.pdf", &["--two-languages"]), plain);
    let french = made("fr.pdf", &["--lang", "fr"]);
    assert!(french != plain && made("two.pdf", &["--lang", "fr", "--two-languages"]) != french);
}

#[test]
fn goes_to_stdout() {
    let mut command = aftercare(&[SESSION, &["--out", "-"]].concat());
    let output = command.output().unwrap();
    assert!(output.status.success());
    assert!(output.stdout.starts_with(b"%PDF-"));
}

#[test]
fn of_many_sessions_and_a_long_name_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let sessions: Vec<String> = (1..=10)
        .map(|month| format!("2026-{month:02}-10T16:00"))
        .collect();
    let mut more: Vec<&str> = sessions
        .iter()
        .flat_map(|session| ["--session", session])
        .collect();
    let name = "Maximiliana Featherstonehaugh-Cholmondeley of the Long and Winding Road, Esq.";
    more.extend(["--name", name, "--out", "sheet.svg"]);
    let told = sheet(folder.path(), &more).answer();
    // A word for every page where there is more than one, and a file for each.
    let files = fs::read_dir(&folder).unwrap().count();
    assert_eq!(told.lines().count(), if files == 1 { 0 } else { files });
}

#[test]
fn called_wrongly_is_2() {
    run(SESSION).fails(2, "not provided: --out <FILE>");
    run(&["sheet", "--out", "x.pdf"]).fails(2, "not provided: --session <TIME>");
    let with = |more: &[&str]| run(&[SESSION, &["--out", "-"], more].concat());
    with(&["--paper", "a5"]).fails(
        2,
        "'a5' for '--paper <PAPER>' [possible values: a4, letter]",
    );
    with(&["--lang", "tlh"]).fails(2, "'tlh' for '--lang <LANGUAGE>' [possible values: en, fr");
    with(&["--format", "doc"]).fails(
        2,
        "'doc' for '--format <FORMAT>' [possible values: pdf, svg, png]",
    );
    with(&["--out", "x"]).fails(2, "'--out <FILE>' cannot be used multiple times");
    with(&["--json"]).fails(2, "--json");
}

#[test]
fn that_cannot_be_written_is_1() {
    let folder = tempfile::tempdir().unwrap();
    sheet(folder.path(), &["--out", "none/sheet.pdf"])
        .fails(1, "none/sheet.pdf cannot be written: ");
    sheet(folder.path(), &["--out", "."]).fails(1, ". cannot be written: ");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

#[test]
fn says_which_letters_no_font_has_and_does_not_repeat_them() {
    let folder = tempfile::tempdir().unwrap();
    let ran = sheet(
        folder.path(),
        &["--name", "Ann \u{13000}", "--out", "sheet.pdf"],
    );
    let told = "aftercare: the page prints without: U+13000\n";
    assert_eq!((ran.code, ran.stderr.as_str()), (0, told));
    assert!(folder.path().join("sheet.pdf").exists());
}

#[cfg(unix)]
#[test]
fn keeps_what_the_file_was() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("private.pdf");
    fs::write(&file, "old").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    symlink("private.pdf", folder.path().join("link.pdf")).unwrap();
    sheet(folder.path(), &["--out", "link.pdf"]).answer();
    assert!(
        fs::symlink_metadata(folder.path().join("link.pdf"))
            .unwrap()
            .is_symlink()
    );
    assert!(fs::read(&file).unwrap().starts_with(b"%PDF-"));
    assert_eq!(
        fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o600
    );
    sheet(folder.path(), &["--out", "/dev/null"]).answer();
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
}

#[test]
fn an_emoji_that_is_left_out_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let ran = sheet(folder.path(), &["--name", "Ann 😀", "--out", "sheet.pdf"]);
    let told = "aftercare: the page prints without: 😀\n";
    assert_eq!((ran.code, ran.stderr.as_str()), (0, told));
}

#[test]
fn a_code_that_is_left_out_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let number = "604 555 0142 or ".repeat(60);
    let ran = sheet(
        folder.path(),
        &["--code", "--phone", &number, "--out", "sheet.pdf"],
    );
    assert_eq!(ran.code, 0);
    assert!(
        ran.stderr.contains("the QR code is left out"),
        "{}",
        ran.stderr
    );
}

#[test]
fn takes_the_pages_of_an_earlier_longer_run_away() {
    let folder = tempfile::tempdir().unwrap();
    let files = || {
        let mut names: Vec<_> = fs::read_dir(&folder)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    fs::write(folder.path().join("sheet-9.png"), "somebody's own").unwrap();
    sheet(folder.path(), &["--large-print", "--out", "sheet.png"]).answer();
    assert!(files().contains(&"sheet-2.png".to_owned()));
    sheet(folder.path(), &["--out", "sheet.png"]).answer();
    assert_eq!(files(), ["sheet-9.png", "sheet.png"]);
}

#[test]
fn a_studio_that_is_a_list_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("studio.json"),
        r#"["North", [], null, null, null]"#,
    )
    .unwrap();
    sheet(
        folder.path(),
        &["--studio", "studio.json", "--out", "x.pdf"],
    )
    .fails(
        1,
        "studio.json does not describe a studio: it must be a JSON object",
    );
}

#[test]
fn a_product_is_judged_and_printed() {
    let folder = tempfile::tempdir().unwrap();
    let made = |name: &str, more: &[&str]| {
        sheet(folder.path(), &[&["--out", name], more].concat()).answer();
        fs::read(folder.path().join(name)).unwrap()
    };
    fs::write(folder.path().join("label.txt"), "Aqua, Alcohol Denat.").unwrap();
    let plain = made("plain.pdf", &[]);
    let judged = made(
        "judged.pdf",
        &["--product", "label.txt", "--product-name", "Tonic"],
    );
    assert_ne!(plain, judged);
    sheet(folder.path(), &["--product", "none.txt", "--out", "x.pdf"])
        .fails(1, "none.txt cannot be read");
    sheet(
        folder.path(),
        &["--product-name", "Tonic", "--out", "x.pdf"],
    )
    .fails(2, "--product");
}

#[test]
fn the_card_and_handouts_come_in_the_same_file() {
    let folder = tempfile::tempdir().unwrap();
    let extras = ["--card", "--handout", "doctor", "--handout", "days"];
    sheet(
        folder.path(),
        &[&extras[..], &["--out", "all.pdf"]].concat(),
    )
    .answer();
    assert!(
        fs::read(folder.path().join("all.pdf"))
            .unwrap()
            .starts_with(b"%PDF-1.7")
    );
    let told = sheet(
        folder.path(),
        &[&extras[..], &["--out", "all.svg"]].concat(),
    )
    .answer();
    assert_eq!(told.lines().count(), 4);
    let alone = ["--no-sheet", "--card", "--out", "card.svg"];
    assert_eq!(sheet(folder.path(), &alone).answer(), "");
    sheet(folder.path(), &["--no-sheet", "--out", "x.pdf"]).fails(2, "--card or --handout");
    sheet(folder.path(), &["--handout", "none", "--out", "x.pdf"]).fails(2, "long-term");
}

#[test]
fn a_handout_needs_no_session() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = aftercare(&["handout", "days", "--out", "days.pdf"]);
    Ran::new(command.current_dir(folder.path()).output().unwrap()).answer();
    assert!(
        fs::read(folder.path().join("days.pdf"))
            .unwrap()
            .starts_with(b"%PDF-")
    );
}

#[test]
fn a_logo_a_colour_and_a_line_of_the_studio_are_on_it() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("studio");
    fs::create_dir(&folder).unwrap();
    let drawing =
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/>"#;
    fs::write(folder.join("logo.svg"), format!("{drawing}</svg>")).unwrap();
    fs::write(
        folder.join("text.svg"),
        format!("{drawing}<text>C</text></svg>"),
    )
    .unwrap();
    let run = |fields: &str| {
        let studio = format!(r#"{{"name": "Crown", {fields}}}"#);
        fs::write(folder.join("studio.json"), studio).unwrap();
        sheet(
            home.path(),
            &["--studio", "studio/studio.json", "--out", "sheet.svg"],
        )
    };
    let made = r##""logo": "logo.svg", "accent": "#1f4e79", "tagline": "Hair by hand""##;
    run(made).answer();
    let page = fs::read_to_string(home.path().join("sheet.svg")).unwrap();
    assert!(
        page.contains("#1f4e79") && page.contains("<image"),
        "{page}"
    );
    for (fields, told) in [
        (r#""logo": "text.svg""#, "Convert the text to paths"),
        (r#""logo": "none.svg""#, "none.svg cannot be read"),
        (r#""accent": "gold""#, "a color is written as #"),
        (
            &format!(r#""tagline": "{}""#, "x".repeat(91)),
            "more than 90 letters",
        ),
    ] {
        run(fields).fails(1, told);
    }
}
