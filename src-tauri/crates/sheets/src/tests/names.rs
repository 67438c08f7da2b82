//! Client names in many scripts, and names that look like markup.

use proptest::prelude::*;

use super::agree::nothing_cut;
use super::drawn::families_of;
use super::given::{Handout, plan, printed, sheet, standard, style, words_of};
use crate::{Document, HandoutKind, SheetFault, TypesetDocument, aftercare, document};

fn named(name: &str) -> Result<TypesetDocument, SheetFault> {
    let mut sheet = sheet();
    sheet.client_name = Some(name.to_owned());
    printed(&sheet)
}

/// Returns the text of a page without direction marks, breaks and places to break.
fn plain_words(page: &TypesetDocument) -> String {
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

/// Each change of script takes Typst a level deeper.
#[test]
fn a_name_that_changes_its_script_with_every_letter_prints() {
    let scripts = ["अ", "A", "א", "中", "ก", "ሀ", "ა", "한"];
    let name: String = scripts.iter().cycle().take(400).copied().collect();
    let page = named(&name).unwrap();
    page.pdf().unwrap();
}

/// A mark whose own letter is left out joins the letter before it, of a script whose face has no
/// such mark.
#[test]
fn a_letter_with_a_mark_that_its_face_has_not_prints() {
    for (letter, mark) in [("अ", "\u{64b}"), ("ሀ", "\u{5b8}"), ("中", "\u{e31}")] {
        let page = named(&format!("{letter}\u{13000}{mark}")).unwrap();
        assert_eq!(page.left_out(), format!("\u{13000}{mark}"));
        assert!(plain_words(&page).contains(letter), "{letter}");
        families_of(&page, "");
        page.pdf().unwrap();
    }
}

/// The stack is that of any thread, a name is as long as one can be kept, and a note longer than
/// anyone writes.
#[test]
fn a_long_text_that_changes_its_script_with_every_letter_prints() {
    let scripts = ["अ", "A", "א", "中", "ก", "ሀ", "ა", "한"];
    let text = |letters| {
        scripts
            .iter()
            .cycle()
            .take(letters)
            .copied()
            .collect::<String>()
    };
    let file = Document {
        pdf_title: "Client file".to_owned(),
        title: text(400),
        lead: vec![text(20_000)],
        ..Document::default()
    };
    let page = document(style(), None, &file).unwrap();
    page.pdf().unwrap();
}

/// Names from all over the world, with the family that each is printed in.
const NAMES: &[(&str, &str)] = &[
    ("Łukasz Żółć", "Noto Sans"),
    ("Şeyma Ğül İnönü", "Noto Sans"),
    ("Þórunn Æ. Ðorðardóttir", "Noto Sans"),
    ("O’Neill-Šašek", "Noto Sans"),
    ("Zoe\u{308} Re\u{301}my", "Noto Sans"),
    ("Ngô Thị Hạnh Nguyễn Đức Trần Thuỵ", "Noto Sans"),
    ("Adébáyọ̀ Ẹ̀bùn Olúṣẹ́gun", "Noto Sans"),
    ("Chukwuḿa Ǹgọ̀zị́ Ṅwéké", "Noto Sans"),
    ("Ɓala Ɗanjuma Ƙarfi Ƴaradua", "Noto Sans"),
    ("Yɔɔ Kɔfí Ɛsí Ŋaŋa", "Noto Sans"),
    ("S\u{331}W\u{331}IWES Q̓ʷəl̓áɬ X̱e’lx̱ ƛ̓ux̌ʷəmʔ", "Noto Sans"),
    ("Kalaniʻōpuʻu Whāngārei Taumālolo", "Noto Sans"),
    ("ǃxóõ Gǀwi ǂHõã", "Noto Sans"),
    ("Ελένη Παπαδοπούλου Ἀθηνᾶ", "Noto Sans"),
    ("Олена Шевченко Ґалаґан Їжакевич", "Noto Sans"),
    ("Ә́лия Қожахметова Ңұрғали Өмүрбек Ӱстӱн Ҳамид", "Noto Sans"),
    ("עמית כהן שָׁלוֹם בן־דוד צ׳רלי", "Noto Sans Hebrew"),
    ("محمد الفارسي عبد الله", "Noto Naskh Arabic"),
    ("پروین گلچهره ژاله", "Noto Naskh Arabic"),
    ("ٹیپو ڈاکٹر ڑے نواز شریف ھما ں", "Noto Naskh Arabic"),
    ("ئۇيغۇر ڭۈ ۋ", "Noto Naskh Arabic"),
    ("ਹਰਪ੍ਰੀਤ ਸਿੰਘ ਗੁਰਪ੍ਰੀਤ", "Noto Sans Gurmukhi"),
    (
        "अर्जुन शर्मा क्षितिज त्रिपाठी ज्ञानेश्वर ॲना ळ",
        "Noto Sans Devanagari",
    ),
    ("রবীন্দ্রনাথ ঠাকুর শ্রাবন্তী ৰঞ্জন ক্ষৌণীশ", "Noto Sans Bengali"),
    ("નરેન્દ્ર જ્ઞાનેશ ક્ષિતિ", "Noto Sans Gujarati"),
    ("ତ୍ରିଲୋଚନ ମହାପାତ୍ର ଜ୍ଞାନରଞ୍ଜନ", "Noto Sans Oriya"),
    ("ஸ்ரீநிவாசன் ஐஸ்வர்யா கிருஷ்ணன் ஜெயலலிதா", "Noto Sans Tamil"),
    ("శ్రీనివాస్ కృష్ణమూర్తి లక్ష్మీ", "Noto Sans Telugu"),
    ("ಶ್ರೀನಿವಾಸ್ ಕೃಷ್ಣಪ್ಪ ಲಕ್ಷ್ಮೀ", "Noto Sans Kannada"),
    ("ശ്രീജിത്ത് കൃഷ്ണൻ ഉണ്ണിക്കൃഷ്ണൻ ർ ൽ ൾ", "Noto Sans Malayalam"),
    ("ශ්‍රී ලංකා චන්ද්‍රිකා ක්‍රිෂාන්ත", "Noto Sans Sinhala"),
    ("މުހައްމަދު ނަޝީދު", "Noto Sans Thaana"),
    ("ณัฐวุฒิ ศรีสุวรรณ์ น้ำผึ้ง กี้", "Noto Sans Thai"),
    ("ສົມພອນ ວົງສະຫວັນ ຫຼວງ ຜູ້", "Noto Sans Lao"),
    ("អ៊ុន សុខា ហ៊ុន រ៉ានី ខ្មែរ", "Noto Sans Khmer"),
    ("အောင်ဆန်းစုကြည် ခိုင်မျိုး သန်းရွှေ", "Noto Sans Myanmar"),
    ("བསྟན་འཛིན་རྒྱ་མཚོ། ཚེ་རིང་སྒྲོལ་མ", "Noto Serif Tibetan"),
    ("ᠴᠢᠩᠭᠢᠰ ᠪᠠᠲᠤ", "Noto Sans Mongolian"),
    ("გიორგი ჭყონია ნინო ქართველიშვილი", "Noto Sans Georgian"),
    ("Արամ Խաչատրյան Եւգենիա և", "Noto Sans Armenian"),
    ("ኃይለ ሥላሴ ጥሩነሽ ዲባባ ጌታቸው", "Noto Sans Ethiopic"),
    ("ᎠᏓᎳ ᏣᎳᎩ ᏍᏏᏉᏯ", "Noto Sans Cherokee"),
    ("ᐃᓄᒃᑎᑐᑦ ᓄᓇᕗᑦ ᓀᐦᐃᔭᐍᐏᐣ", "Noto Sans CanAborig"),
    ("ߒߞߏ ߛߎߟߋߡߊߣߊ߫ ߞߊ߲ߕߍ߫", "Noto Sans NKo"),
    ("𞤀𞤣𞤤𞤢𞤥 𞤃𞤢𞤥𞤢𞤣𞤵", "Noto Sans Adlam"),
    ("ⵎⴰⵙⵙⵉⵏ ⵜⵉⴼⵉⵏⴰⵖ", "Noto Sans Tifinagh"),
    ("ꕙꔤ ꕞꕌ", "Noto Sans Vai"),
    ("ܐܦܪܝܡ ܣܘܪܝܝܐ ܢܘܢ", "Noto Sans Syriac"),
    ("ᱥᱟᱱᱛᱟᱲ ᱢᱩᱨᱢᱩ", "Noto Sans Ol Chiki"),
    ("ꯃꯤꯇꯩ ꯃꯌꯦꯛ", "Noto Sans MeeteiMayek"),
    ("𑄌𑄋𑄴𑄟𑄳𑄦", "Noto Sans Chakma"),
    ("ꦱꦸꦲꦂꦠꦺꦴ ꦗꦮ", "Noto Sans Javanese"),
    ("ᬩᬮᬶ ᬓᭂᬢᬸᬢ᭄", "Noto Sans Balinese"),
    ("ᮞᮥᮔ᮪ᮓ", "Noto Sans Sundanese"),
    ("ᨒᨚᨈᨑ", "Noto Sans Buginese"),
    ("ꌋꆈꌠ ꉼꑵ", "Noto Sans Yi"),
    ("ꓡꓲ-ꓢꓴ", "Noto Sans Lisu"),
    ("王小明 李喆 王堃 陈曌 张玥 㛃 䶮", "Noto Sans CJK SC"),
    ("陳怡君 黃淑芬 游錫堃 邨 喺 衞", "Noto Sans CJK SC"),
    (
        "山田さくら 髙橋 山﨑 渡邉 渡邊 𠮷野 土𠮷 櫻井 ハンナ",
        "Noto Sans CJK SC",
    ),
    ("神\u{fa19} 葛\u{e0100}飾 李・Smith", "Noto Sans CJK SC"),
    ("김민준 뷁쀍 한가인 金", "Noto Sans CJK SC"),
];

/// Returns a sheet with `name` wherever it can have one.
fn full_of(name: &str) -> crate::Sheet {
    let mut sheet = sheet();
    sheet.client_name = Some(name.to_owned());
    sheet.allergies = vec![name.to_owned()];
    sheet.studio = Some(crate::Studio {
        name: name.to_owned(),
        ..crate::Studio::default()
    });
    sheet.product = Some(crate::Product {
        name: name.to_owned(),
        verdict: "Fine".to_owned(),
        reason: "It has nothing that dries.".to_owned(),
    });
    sheet
}

#[test]
fn names_of_the_world_are_drawn_whole_in_one_face() {
    for (name, family) in NAMES {
        let sheet = full_of(name);
        let file = Document {
            pdf_title: "Client file".to_owned(),
            title: format!("Everything kept about {name}"),
            ..Document::default()
        };
        for page in [
            printed(&sheet).unwrap(),
            Handout {
                studio: sheet.studio.as_ref(),
                ..Handout::of(HandoutKind::Guide)
            }
            .page(),
            document(style(), None, &file).unwrap(),
        ] {
            assert_eq!(page.left_out(), "", "{name}");
            assert!(page.one_page(), "{name}");
            page.pdf()
                .unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
            for drawn_in in families_of(&page, name) {
                assert_eq!(drawn_in, *family, "{name}");
            }
        }
    }
}

#[test]
fn the_foot_keeps_its_words_beside_a_protocol_of_a_long_name() {
    for name in [
        "Very fair and dry scalps ".repeat(5),
        "Scalpcare".repeat(13),
    ] {
        let mut protocol = standard().clone();
        for text in protocol
            .wordings
            .get_mut(&protocol.title)
            .unwrap()
            .values_mut()
        {
            name.trim().clone_into(text);
        }
        let sheet = sheet();
        let plan = plan(&protocol, &["2026-11-19T16:00"]);
        for page in [
            aftercare(&sheet, &plan, &protocol).unwrap(),
            Handout {
                protocol: &protocol,
                ..Handout::of(HandoutKind::Guide)
            }
            .page(),
        ] {
            nothing_cut(&page);
            let words = words_of(&page);
            assert!(
                words.lines().any(|line| line == "Not medical advice."),
                "{words}"
            );
            let made = format!("{}, version {}", name.trim(), protocol.version);
            let spaceless = |text: &str| text.replace(' ', "");
            assert!(
                spaceless(&plain_words(&page)).contains(&spaceless(&made)),
                "{words}"
            );
        }
    }
}

#[test]
fn a_name_in_two_scripts_is_drawn_word_by_word() {
    for (name, families) in [
        ("Ann 王", ["Noto Sans CJK SC", "Noto Sans CJK SC"]),
        ("محمد Smith", ["Noto Naskh Arabic", "Noto Sans"]),
        ("Δημήτρης โธมัส", ["Noto Sans", "Noto Sans Thai"]),
    ] {
        assert_eq!(families_of(&named(name).unwrap(), name), families);
    }
    let page = named("Ann王แอน").unwrap();
    assert_eq!(page.left_out(), "");
    assert!(plain_words(&page).contains("Ann王แอน"));
}

#[test]
fn what_no_font_has_is_left_out_and_named() {
    for (name, printed, left_out) in [
        ("Ann 🙂 Lee", "Ann Lee", "🙂"),
        ("Ann \u{e000}", "Ann", "\u{e000}"),
        ("𓀀Bo𓀁 𓀀", "Bo", "𓀀𓀁"),
        ("A\u{10a01}", "A", "\u{10a01}"),
    ] {
        let page = named(name).unwrap();
        assert_eq!(page.left_out(), left_out);
        let title = format!("{printed}, keep your scalp dry");
        assert!(plain_words(&page).contains(&title), "{name}");
    }
}

/// A typeset page takes some milliseconds, so there are fewer cases than usual.
const CASES: u32 = 48;

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is typed, the page is a valid PDF of one page without empty boxes.
    #[test]
    fn any_name_prints(name in "(?s).{0,120}") {
        let page = named(&name).unwrap();
        families_of(&page, "");
        prop_assert!(page.pdf().is_ok(), "{:?}", page.pdf());
        prop_assert!(page.one_page());
    }

    /// The same, for letters that a font has.
    #[test]
    fn any_name_of_known_letters_prints(name in "[ -~À-žА-яא-תء-ي가-힣\u{200c}-\u{200f}\u{2066}-\u{2069}\u{ad}]{0,90}") {
        let page = named(&name).unwrap();
        families_of(&page, "");
        prop_assert_eq!(page.left_out(), "");
        prop_assert!(page.pdf().is_ok(), "{:?}", page.pdf());
    }
}
