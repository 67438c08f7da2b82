//! Logos of odd sizes, letters and kinds of pixels: each is refused or drawn, and none harms.

use png::{BitDepth, ColorType, Encoder};

use super::given::{printed, sheet, studio};
use super::logo::svg;
use crate::{Logo, LogoFault, Studio};

fn sized(root: &str) -> String {
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" {root}><rect width="100%" height="100%" fill="#222"/></svg>"##
    )
}

/// A picture with these pixels.
fn pixels(
    color: ColorType,
    depth: BitDepth,
    add: impl Fn(&mut Encoder<'_, &mut Vec<u8>>),
    pixels: &[u8],
) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, 2, 2);
    encoder.set_color(color);
    encoder.set_depth(depth);
    add(&mut encoder);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(pixels).unwrap();
    writer.finish().unwrap();
    file
}

fn one_page_with(logo: Logo) -> bool {
    let mut sheet = sheet();
    sheet.studio = Some(Studio {
        logo: Some(logo),
        ..studio()
    });
    let page = printed(&sheet).unwrap();
    page.one_page() && page.pdf().is_ok()
}

#[test]
fn an_svg_of_an_odd_size_is_refused_or_fits() {
    let mut drawn = 0;
    for root in [
        r#"width="NaN" height="20""#,
        r#"width="nan" height="nan" viewBox="0 0 60 20""#,
        r#"viewBox="0 0 NaN 20""#,
        r#"viewBox="0 0 -60 20""#,
        r#"viewBox="0 0 0 0""#,
        r#"viewBox="60 20""#,
        r#"width="0" height="0""#,
        r#"width="-5" height="-5""#,
        r#"width="1e39" height="1e39""#,
        r#"width="1e-30" height="1e-30""#,
        r#"width="1" height="1""#,
        r#"width="200%" height="100%""#,
    ] {
        if let Ok(logo) = Logo::new(sized(root).as_bytes()) {
            assert_eq!(Logo::anew(logo.as_str()), Ok(logo.clone()), "{root}");
            assert!(one_page_with(logo), "{root}");
            drawn += 1;
        }
    }
    assert!(drawn > 0, "one of them is a logo");
}

#[test]
fn an_svg_in_other_letters_is_none_but_a_mark_before_it_does_no_harm() {
    let text = svg("");
    let wide = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        let marked = std::iter::once(0xfeff).chain(text.encode_utf16());
        marked.flat_map(bytes).collect()
    };
    for file in [wide(u16::to_le_bytes), wide(u16::to_be_bytes)] {
        assert_eq!(Logo::new(&file), Err(LogoFault::OtherFormat));
    }
    let marked = format!("\u{feff}{text}");
    assert_eq!(Logo::new(marked.as_bytes()), Logo::new(text.as_bytes()));
    let packed = b"\x1f\x8b\x08\x00\x00\x00\x00\x00";
    assert_eq!(Logo::new(packed), Err(LogoFault::Packed));
}

#[test]
fn every_kind_of_pixels_is_read() {
    let plain = |_: &mut Encoder<'_, &mut Vec<u8>>| {};
    let palette = |encoder: &mut Encoder<'_, &mut Vec<u8>>| {
        encoder.set_palette(vec![0, 0, 0, 255, 255, 255]);
        encoder.set_trns(vec![255, 0]);
    };
    for file in [
        pixels(ColorType::Grayscale, BitDepth::One, plain, &[0, 0]),
        pixels(ColorType::Grayscale, BitDepth::Sixteen, plain, &[0; 8]),
        pixels(ColorType::Rgb, BitDepth::Sixteen, plain, &[0; 24]),
        pixels(
            ColorType::Rgba,
            BitDepth::Sixteen,
            plain,
            &[[0, 0, 0, 0, 0, 0, 255, 255]; 4].concat(),
        ),
        pixels(ColorType::Indexed, BitDepth::Eight, palette, &[0, 1, 1, 0]),
        pixels(ColorType::Indexed, BitDepth::Two, palette, &[0, 0]),
    ] {
        assert!(one_page_with(Logo::new(&file).unwrap()));
    }
    let clear = pixels(ColorType::Indexed, BitDepth::Eight, palette, &[1; 4]);
    assert_eq!(Logo::new(&clear), Err(LogoFault::TooLight));
    let clear = pixels(ColorType::Rgba, BitDepth::Eight, plain, &[0; 16]);
    assert_eq!(Logo::new(&clear), Err(LogoFault::TooLight));
}

#[test]
fn a_drawing_as_deep_as_may_be_is_drawn_on_the_page() {
    let deep = |begin: &str| {
        svg(&(begin.repeat(95) + r#"<rect width="9" height="9"/>"# + &"</g>".repeat(95)))
    };
    for begin in [
        r#"<g opacity=".99">"#,
        r#"<g transform="rotate(1)" style="isolation:isolate">"#,
    ] {
        let logo = Logo::new(deep(begin).as_bytes()).unwrap();
        assert!(one_page_with(logo), "{begin}");
    }
}
