//! The studio's logo, colour and own line on the page.

use super::agree::nothing_cut;
use super::given::{Handout, plan, printed, sheet, studio, style, words_of};
use super::logo::{png, svg};
use crate::{HandoutKind, Logo, MOST_TAGLINE, Paper, Studio, TextSize, TypesetDocument, aftercare};
use protocol::shipped;
use strings::Language;

fn headed(change: impl FnOnce(&mut Studio)) -> TypesetDocument {
    let mut sheet = sheet();
    let mut head = studio();
    change(&mut head);
    sheet.studio = Some(head);
    printed(&sheet).unwrap()
}

fn logos() -> Vec<Logo> {
    let tall = r#"<svg xmlns="http://www.w3.org/2000/svg" width="30" height="900"><rect width="30" height="900"/></svg>"#;
    let files = [
        svg("").into_bytes(),
        tall.into(),
        png(80, 80),
        png(1200, 40),
    ];
    files.iter().map(|file| Logo::new(file).unwrap()).collect()
}

#[test]
fn everything_of_a_studio_with_the_longest_words_takes_one_page() {
    let name = "Advanced Scalp and Hairline Restoration Studio of Vancouver, Burnaby and the \
                North Shore, by appointment and on Sundays too";
    let tagline =
        "Natural hairlines and honest answers since 2012, in nine languages, beside the big park";
    assert!(name.chars().count() >= 118 && tagline.chars().count() > MOST_TAGLINE - 10);
    for protocol in shipped() {
        for &paper in Paper::ALL {
            for logo in logos() {
                let mut sheet = sheet();
                sheet.style.paper = paper;
                sheet.studio = Some(Studio {
                    name: name.to_owned(),
                    tagline: Some(tagline.to_owned()),
                    accent: Some("#7a1f1f".parse().unwrap()),
                    logo: Some(logo),
                    ..studio()
                });
                let page = aftercare(&sheet, &plan(protocol, &["2026-11-19T16:00"]), protocol);
                assert!(page.unwrap().one_page(), "{} {}", protocol.id, paper.id());
            }
        }
    }
}

#[test]
fn nothing_of_a_head_lies_over_the_number_or_off_the_paper() {
    let contacts = [
        "hello@northshorescalpstudio.example",
        "northshorescalpstudio.example",
        "1480 Marine Drive, Vancouver",
        "Open Tuesday to Saturday, by appointment",
    ];
    let logos = logos().into_iter().map(Some).chain([None]);
    for logo in logos {
        for text_size in [TextSize::Normal, TextSize::Large] {
            let mut sheet = sheet();
            sheet.style.text_size = text_size;
            sheet.studio = Some(Studio {
                name: "North Shore Scalp Studio".to_owned(),
                tagline: Some("Quiet work, careful hands".to_owned()),
                logo: logo.clone(),
                contact: contacts.map(str::to_owned).to_vec(),
                ..studio()
            });
            let page = printed(&sheet).unwrap();
            nothing_cut(&page);
            let words = words_of(&page);
            for contact in contacts {
                assert!(words.contains(contact), "{contact}: {words}");
            }
        }
    }
}

#[test]
fn a_logo_is_drawn_on_a_handout_and_in_large_print_too() {
    for logo in logos() {
        let head = Studio {
            logo: Some(logo),
            ..studio()
        };
        let page = |head: &Studio| {
            let text_size = TextSize::Large;
            let style = crate::PageStyle {
                text_size,
                ..style()
            };
            let kind = HandoutKind::ALL[0];
            Handout {
                style,
                studio: Some(head),
                ..Handout::of(kind)
            }
            .page()
        };
        let without = page(&studio());
        assert_ne!(page(&head).svg(), without.svg());
        page(&head).pdf().unwrap();
    }
}

#[test]
fn a_reader_for_the_blind_hears_whose_logo_it_is() {
    for (language, name, said) in [
        (Language::English, "Crown & Co", "Logo of Crown & Co"),
        (Language::German, "สตูดิโอ", "Logo von สตูดิโอ"),
        (Language::English, "", "Logo of the studio"),
    ] {
        let mut sheet = sheet();
        sheet.style.language = language;
        sheet.studio = Some(Studio {
            name: name.to_owned(),
            logo: logos().pop(),
            ..studio()
        });
        let pdf = printed(&sheet).unwrap().pdf().unwrap();
        let file = lopdf::Document::load_mem(&pdf).unwrap();
        let alternatives = file.objects.values().filter_map(|object| {
            let alt = object.as_dict().ok()?.get(b"Alt").ok()?;
            lopdf::decode_text_string(alt).ok()
        });
        let alternatives: Vec<String> = alternatives.collect();
        assert!(
            alternatives.iter().any(|alt| alt == said),
            "{alternatives:?}"
        );
    }
}

#[test]
fn what_was_kept_and_is_no_logo_is_not_drawn() {
    let plain = headed(|_| {}).svg();
    for kept in [
        "data:image/svg+xml;base64,PHN2Zz4=",
        "data:text/html,<script>",
        "",
    ] {
        assert_eq!(
            headed(|head| head.logo = Some(Logo::kept(kept.to_owned()))).svg(),
            plain
        );
    }
}

#[test]
fn a_line_of_its_own_is_never_markup_and_in_any_script() {
    for line in [
        "*a_b* #read(\"x\") $x$",
        "सिर की देखभाल",
        "العناية بفروة الرأس",
        "头皮护理",
    ] {
        let page = headed(|head| head.tagline = Some(line.to_owned()));
        let is_mark = |one: char| matches!(one, '\u{2068}' | '\u{2069}' | '\u{200b}' | '\n');
        let words = words_of(&page).replace(is_mark, "");
        assert!(words.contains(line), "{line}: {words}");
        page.pdf().unwrap();
    }
}

#[test]
fn a_colour_is_used_and_is_never_too_light() {
    let svg = headed(|head| head.accent = Some("#ffd400".parse().unwrap())).svg();
    let printed = "#ffd400"
        .parse::<crate::Accent>()
        .unwrap()
        .printed()
        .to_string();
    assert!(svg[0].contains(&printed) && !svg[0].contains("#ffd400"));
}
