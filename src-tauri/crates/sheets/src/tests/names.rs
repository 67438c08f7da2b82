//! Client names in many scripts, and names that look like markup.

use proptest::prelude::*;

use super::drawn::families_of;
use super::given::{printed, sheet, words_of};
use crate::{Printed, SheetFault};

fn named(name: &str) -> Result<Printed, SheetFault> {
    let mut sheet = sheet();
    sheet.client_name = Some(name.to_owned());
    printed(&sheet)
}

/// Returns the text of a page without direction marks, breaks and places to break.
fn plain_words(page: &Printed) -> String {
    words_of(page)
        .chars()
        .filter(|one| !matches!(one, '\u{2068}' | '\u{2069}' | '\u{200b}' | '\n'))
        .collect()
}

#[test]
fn a_name_is_never_markup() {
    for name in [
        "#read(\"x\")",
        "#panic(1)",
        "*a_b*",
        "$x$",
        "@ref",
        "<label>",
        "= A == B",
        "\\u{41} \\",
        "[x](y) `z`",
        "// no // comment /* */",
        "{{x}} { $name }",
        "http://example.com",
        "a~b---c--d...'e' \"f\"",
        "&lt;b&gt; <script>",
    ] {
        let page = named(name).unwrap();
        assert!(
            plain_words(&page).contains(name),
            "{name}: {}",
            plain_words(&page)
        );
        page.pdf().unwrap();
        assert!(page.one_page());
    }
}

#[test]
fn names_in_many_scripts_are_printed() {
    for name in [
        "Łukasz Żółć",
        "Ngô Thị Hạnh",
        "Şeyma Ğ",
        "Ελένη Παπαδοπούλου",
        "Олена Шевченко",
        "עמית כהן",
        "محمد الفارسي",
        "ਹਰਪ੍ਰੀਤ ਸਿੰਘ",
        "अर्जुन शर्मा",
        "王小明",
        "陳怡君",
        "山田さくら",
        "김민준",
        "O’Neill-Šašek",
        "Zoe\u{308} Re\u{301}my",
    ] {
        let page = named(name).unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
        page.pdf()
            .unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
        assert!(page.one_page(), "{name}");
    }
}

#[test]
fn every_letter_of_a_name_is_drawn() {
    for name in ["Adébáyọ̀ Ẹ̀bùn", "Ελένη Παπαδοπούλου", "Олена Шевченко"] {
        families_of(&named(name).unwrap(), name);
    }
}

#[test]
fn a_character_without_a_glyph_is_named() {
    for (name, missing) in [("Ann 🙂", "🙂"), ("ᚠᚢ", "ᚠᚢ"), ("Lee \u{e000}", "\u{e000}")]
    {
        match named(name) {
            Err(SheetFault::NoGlyph { text }) => assert_eq!(text, missing),
            other => panic!("{name}: {other:?}"),
        }
    }
}

#[test]
fn a_fault_says_nothing_of_the_client() {
    let fault = named("Secret 🙂 Name").unwrap_err();
    assert!(!fault.to_string().contains("Secret"));
}

/// A typeset page takes some milliseconds, so there are fewer cases than usual.
const NAMES: u32 = 48;

proptest! {
    #![proptest_config(ProptestConfig { cases: NAMES, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is typed either prints, on one page and as a valid PDF, or is refused.
    #[test]
    fn any_name_prints_or_is_refused(name in "(?s).{0,120}") {
        match named(&name) {
            Ok(page) => {
                prop_assert!(page.pdf().is_ok(), "{:?}", page.pdf());
                prop_assert!(page.one_page());
            }
            Err(fault) => prop_assert!(matches!(fault, SheetFault::NoGlyph { .. }), "{fault:?}"),
        }
    }

    /// The same, for letters that mostly can be printed.
    #[test]
    fn any_name_of_known_letters_prints(name in "[ -~À-žА-яא-תء-ي가-힣\u{200c}-\u{200f}\u{2066}-\u{2069}\u{ad}]{0,90}") {
        match named(&name) {
            Ok(page) => prop_assert!(page.pdf().is_ok(), "{:?}", page.pdf()),
            Err(fault) => prop_assert!(matches!(fault, SheetFault::NoGlyph { .. }), "{fault:?}"),
        }
    }
}
