//! The templates, pictures and fonts that are part of the program.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

macro_rules! asset {
    ($path:expr) => {
        concat!("../../../../assets/", $path)
    };
}

/// Lists files as pairs of the path a template uses and the text, by their path under
/// `assets/sheets`.
macro_rules! files {
    ($($path:literal,)+) => {
        &[$((concat!("/", $path), include_str!(asset!(concat!("sheets/", $path)))),)+]
    };
}

/// Every file that a template can read, as path and text.
pub const FILES: &[(&str, &str)] = files![
    "kit.typ",
    "aftercare.typ",
    "card.typ",
    "document.typ",
    "form.typ",
    "handout.typ",
    "quote.typ",
    "table.typ",
    "marks/not_yet.svg",
    "marks/warm_water_only.svg",
    "marks/ask.svg",
    "marks/fine.svg",
    "activities/water.svg",
    "activities/shampoo.svg",
    "activities/natural_cleanser.svg",
    "activities/moisturizer.svg",
    "activities/touching.svg",
    "activities/sleeping.svg",
    "activities/light_sweat.svg",
    "activities/heavy_sweat.svg",
    "activities/sun.svg",
    "activities/swimming.svg",
    "activities/pool.svg",
    "activities/sauna.svg",
    "activities/dirty_work.svg",
    "activities/clipper.svg",
    "activities/razor.svg",
    "activities/hat.svg",
    "activities/hair_piece.svg",
    "activities/styling.svg",
    "activities/concealer.svg",
    "activities/matte_lotion.svg",
    "activities/hair_dye.svg",
    "activities/fake_tan.svg",
    "activities/harsh_products.svg",
    "activities/drinking.svg",
    "activities/medicated_shampoo.svg",
    "activities/scalp_medicine.svg",
    "pictures/calendar.svg",
    "pictures/coconut.svg",
    "pictures/drinks.svg",
    "pictures/hospital.svg",
    "pictures/olive.svg",
    "pictures/half-pea.svg",
];

macro_rules! font {
    ($name:expr) => {
        include_bytes!(asset!(concat!("fonts/", $name))).as_slice()
    };
}

/// Lists the fonts in `scripts`: families with a bold weight, then those that have none.
macro_rules! scripts {
    ($($both:literal,)+ regular: $($regular:literal,)+) => {
        &[
            $(
                font!(concat!("scripts/", $both, "-Regular.ttf")),
                font!(concat!("scripts/", $both, "-Bold.ttf")),
            )+
            $(font!(concat!("scripts/", $regular, "-Regular.ttf")),)+
        ]
    };
}

/// The font of the pages, and that of the recovery key: its zeros and ohs cannot be confused.
const PAGE_FONTS: &[&[u8]] = &[
    font!("NotoSans-Regular.ttf"),
    font!("NotoSans-Bold.ttf"),
    font!("NotoSans-SemiCondensed.ttf"),
    font!("NotoSans-SemiCondensedBold.ttf"),
    font!("AtkinsonHyperlegibleNext-Bold.ttf"),
];

/// Chinese, Japanese and Korean.
const CJK_FONTS: &[&[u8]] = &[
    font!("scripts/NotoSansCJKsc-Regular.otf"),
    font!("scripts/NotoSansCJKsc-Bold.otf"),
];

/// Every other script in living use.
const SCRIPT_FONTS: &[&[u8]] = scripts![
    "NotoNaskhArabic",
    "NotoSansAdlam",
    "NotoSansArmenian",
    "NotoSansBalinese",
    "NotoSansBamum",
    "NotoSansBengali",
    "NotoSansCanadianAboriginal",
    "NotoSansCham",
    "NotoSansCherokee",
    "NotoSansDevanagari",
    "NotoSansEthiopic",
    "NotoSansGeorgian",
    "NotoSansGujarati",
    "NotoSansGurmukhi",
    "NotoSansHanifiRohingya",
    "NotoSansHebrew",
    "NotoSansJavanese",
    "NotoSansKannada",
    "NotoSansKayahLi",
    "NotoSansKhmer",
    "NotoSansLao",
    "NotoSansLisu",
    "NotoSansMalayalam",
    "NotoSansMedefaidrin",
    "NotoSansMeeteiMayek",
    "NotoSansMyanmar",
    "NotoSansOlChiki",
    "NotoSansOriya",
    "NotoSansSinhala",
    "NotoSansSoraSompeng",
    "NotoSansSundanese",
    "NotoSansTaiTham",
    "NotoSansTamil",
    "NotoSansTelugu",
    "NotoSansThaana",
    "NotoSansThai",
    "NotoSerifNyiakengPuachueHmong",
    "NotoSerifTibetan",
    "NotoSerifYezidi",
    regular:
    "NotoSansBassaVah",
    "NotoSansBatak",
    "NotoSansBuginese",
    "NotoSansBuhid",
    "NotoSansChakma",
    "NotoSansCoptic",
    "NotoSansGunjalaGondi",
    "NotoSansHanunoo",
    "NotoSansLepcha",
    "NotoSansLimbu",
    "NotoSansMandaic",
    "NotoSansMasaramGondi",
    "NotoSansMendeKikakui",
    "NotoSansMiao",
    "NotoSansMongolian",
    "NotoSansMro",
    "NotoSansNKo",
    "NotoSansNewTaiLue",
    "NotoSansNewa",
    "NotoSansOsage",
    "NotoSansOsmanya",
    "NotoSansPahawhHmong",
    "NotoSansPauCinHau",
    "NotoSansRejang",
    "NotoSansSamaritan",
    "NotoSansSaurashtra",
    "NotoSansSylotiNagri",
    "NotoSansSyriac",
    "NotoSansTagalog",
    "NotoSansTagbanwa",
    "NotoSansTaiLe",
    "NotoSansTaiViet",
    "NotoSansTifinagh",
    "NotoSansTirhuta",
    "NotoSansVai",
    "NotoSansWancho",
    "NotoSansWarangCiti",
    "NotoSansYi",
    "NotoSerifDogra",
];

/// The fonts, parsed once.
pub static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    [PAGE_FONTS, CJK_FONTS, SCRIPT_FONTS]
        .into_iter()
        .flatten()
        .flat_map(|file| Font::iter(Bytes::new(*file)))
        .collect()
});

/// The index of the fonts, by which Typst selects one.
pub static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
