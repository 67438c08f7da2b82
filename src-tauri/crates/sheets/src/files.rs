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
    "document.typ",
    "handout.typ",
    "marks/not_yet.svg",
    "marks/warm_water_only.svg",
    "marks/ask.svg",
    "marks/fine.svg",
    "activities/water.svg",
    "activities/shampoo.svg",
    "activities/natural_cleanser.svg",
    "activities/moisturizer.svg",
    "activities/touching.svg",
    "activities/light_sweat.svg",
    "activities/heavy_sweat.svg",
    "activities/sun.svg",
    "activities/swimming.svg",
    "activities/clipper.svg",
    "activities/razor.svg",
    "activities/hat.svg",
    "activities/harsh_products.svg",
    "pictures/coconut.svg",
    "pictures/olive.svg",
    "pictures/half-pea.svg",
];

macro_rules! fonts {
    ($($name:literal,)+) => {
        [$(include_bytes!(asset!(concat!("fonts/", $name, ".ttf"))).as_slice(),)+]
    };
}

/// The font of the sheets, then fonts for names in other scripts.
static FONT_FILES: [&[u8]; 9] = fonts![
    "AtkinsonHyperlegibleNext-Regular",
    "AtkinsonHyperlegibleNext-Bold",
    "NotoSans-Regular",
    "NotoNaskhArabic-Regular",
    "NotoSansHebrew-Regular",
    "NotoSansGurmukhi-Regular",
    "NotoSansDevanagari-Regular",
    "NotoSansSC-Regular",
    "NotoSansKR-Regular",
];

/// The fonts, parsed once.
pub static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    FONT_FILES
        .iter()
        .flat_map(|file| Font::iter(Bytes::new(*file)))
        .collect()
});

/// The index of the fonts, by which Typst selects one.
pub static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
