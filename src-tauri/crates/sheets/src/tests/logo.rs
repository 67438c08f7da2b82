//! What becomes of a file that is chosen for the logo, and of files that mean harm.

use std::fmt::Write;

use base64::prelude::{BASE64_STANDARD, Engine};
use png::{BitDepth, ColorType, Compression, Encoder};
use resvg::usvg::roxmltree::{Document, Node};

use crate::{Logo, LogoFault, MOST_LOGO_BYTES};

/// A drawing with something to be seen, and `more` in it.
pub fn svg(more: &str) -> String {
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 60 20"><rect width="40" height="20" fill="#222"/>{more}</svg>"##
    )
}

/// A black picture with a transparent border of a pixel.
pub fn png(width: u32, height: u32) -> Vec<u8> {
    png_with(width, height, |_| {})
}

fn png_with(width: u32, height: u32, add: impl Fn(&mut Encoder<'_, &mut Vec<u8>>)) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, width, height);
    encoder.set_color(ColorType::Rgba);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Fast);
    add(&mut encoder);
    let places = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    let pixels = places.flat_map(|(x, y)| {
        let is_edge = x == 0 || y == 0 || x + 1 == width || y + 1 == height;
        [0, 0, 0, if is_edge { 0 } else { 255 }]
    });
    let pixels: Vec<u8> = pixels.collect();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&pixels).unwrap();
    writer.finish().unwrap();
    file
}

/// What is kept of a file.
fn kept(file: &[u8]) -> Vec<u8> {
    let logo = Logo::new(file).unwrap();
    let (_, base64) = logo.as_str().split_once(',').unwrap();
    BASE64_STANDARD.decode(base64).unwrap()
}

fn kept_svg(more: &str) -> String {
    String::from_utf8(kept(svg(more).as_bytes())).unwrap()
}

fn refused(file: impl AsRef<[u8]>) -> LogoFault {
    Logo::new(file.as_ref()).unwrap_err()
}

/// The types of the chunks of a PNG.
fn chunks(file: &[u8]) -> Vec<String> {
    let mut rest = &file[8..];
    let mut types = Vec::new();
    while let [a, b, c, d, kind @ ..] = rest {
        let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
        types.push(String::from_utf8(kind[..4].to_vec()).unwrap());
        rest = &rest[12 + length..];
    }
    types.dedup();
    types
}

#[test]
fn nothing_of_an_svg_that_runs_opens_or_links_is_kept() {
    for active in [
        "<script>alert(1)</script>",
        r#"<script xlink:href="http://example.com/x.js"/>"#,
        r#"<g onload="alert(1)"><rect width="9" height="9" onclick="alert(2)"/></g>"#,
        r#"<a xlink:href="javascript:alert(1)"><rect width="9" height="9"/></a>"#,
        r#"<use xlink:href="http://example.com/x.svg#a"/>"#,
        r#"<use xlink:href="file:///etc/passwd#a"/>"#,
        "<style>@import url(http://example.com/x.css); rect { fill: url(http://example.com/) }</style>",
        r#"<foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="http://example.com"/></body></foreignObject>"#,
        "<metadata>made by somebody@example.com</metadata><!-- example.com -->",
        r#"<?xml-stylesheet href="http://example.com/x.css"?>"#,
        r#"<g id="a&quot; onload=&quot;alert(1)" opacity=".5"><rect width="9" height="9"/></g>"#,
        r#"<rect width="9" height="9" fill="url(http://example.com/#a)"/>"#,
    ] {
        let kept = kept_svg(active);
        let document = Document::parse(&kept).unwrap();
        for element in document.descendants().filter(Node::is_element) {
            assert!(
                ![
                    "script",
                    "a",
                    "use",
                    "style",
                    "foreignObject",
                    "metadata",
                    "image"
                ]
                .contains(&element.tag_name().name()),
                "{kept}"
            );
            for attribute in element.attributes() {
                assert!(!attribute.name().starts_with("on"), "{kept}");
            }
        }
        for word in ["example.com", "passwd", "javascript", "href="] {
            assert!(!kept.contains(word), "{word}: {kept}");
        }
    }
}

#[test]
fn an_svg_that_would_look_otherwise_is_refused() {
    for (more, fault) in [
        ("<text>Crown</text>", LogoFault::Text),
        ("<text><tspan>Crown</tspan></text>", LogoFault::Text),
        (
            r#"<image xlink:href="file:///etc/passwd" width="9" height="9"/>"#,
            LogoFault::Picture,
        ),
        (
            r#"<image href="http://example.com/x.png" width="9" height="9"/>"#,
            LogoFault::Picture,
        ),
        (
            r#"<image href="data:image/png;base64,AAAA" width="9" height="9"/>"#,
            LogoFault::Picture,
        ),
        (
            r#"<filter id="a"><feImage href="http://example.com/x.png"/></filter>"#,
            LogoFault::Effects,
        ),
        (
            r#"<rect width="9" height="9"><animate attributeName="x" to="9" dur="1s"/></rect>"#,
            LogoFault::Moving,
        ),
        (
            r#"<pattern id="a" width="1" height="1"><rect width="1" height="1"/></pattern>"#,
            LogoFault::Effects,
        ),
        (
            r#"<mask id="a"><rect width="1" height="1"/></mask>"#,
            LogoFault::Effects,
        ),
    ] {
        assert_eq!(refused(svg(more)), fault, "{more}");
    }
    // A place for text that has none is nothing.
    kept_svg("<text> </text>");
}

#[test]
fn an_svg_without_end_is_refused() {
    let mut laughs = String::from("<!DOCTYPE svg [<!ENTITY a \"ha\">");
    for (one, next) in ('a'..='i').zip('b'..='j') {
        write!(
            laughs,
            "<!ENTITY {next} \"{}\">",
            format!("&{one};").repeat(10)
        )
        .unwrap();
    }
    let outside = r#"<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>"#;
    for document in [
        format!("{laughs}]>{}", svg("<desc>&j;</desc>")),
        format!("{outside}{}", svg("<desc>&x;</desc>")),
        svg(&("<g>".repeat(20_000) + &"</g>".repeat(20_000))),
        svg(&("<g>".repeat(101) + &"</g>".repeat(101))),
        svg(&"<g/>".repeat(60_000)),
        svg(r##"<g id="a"><use xlink:href="#a"/></g>"##),
        svg(&doubled()),
        svg(&clipped()),
        svg(&long()),
        svg(&r##"<path d="M0 9H60" stroke="#222" stroke-dasharray=".0001"/>"##.repeat(2)),
        svg(&("<text>".repeat(20_000) + &"</text>".repeat(20_000))),
        svg(&selected(&format!("x {}", "g ".repeat(40)), 90)),
        svg(&selected(&"x, ".repeat(1_000_000), 90)),
    ] {
        let start: String = document.chars().take(200).collect();
        assert_eq!(refused(&document), LogoFault::TooComplex, "{start}");
    }
}

/// Groups that each use the one before twice.
fn doubled() -> String {
    let mut groups = String::from(r#"<g id="g0"><path d="M0 0h9v9z"/></g>"#);
    for (before, next) in (0..40).zip(1..) {
        let used = format!(r##"<use xlink:href="#g{before}"/>"##).repeat(2);
        write!(groups, r#"<g id="g{next}">{used}</g>"#).unwrap();
    }
    groups
}

/// Clips of which each is drawn twice in the next, by rules of a style sheet.
fn clipped() -> String {
    let mut clips = String::new();
    let mut rules = String::new();
    for (before, next) in (0..40).zip(1..) {
        let shape = format!(r#"<path class="k{before}" d="M0 0h9v9z"/>"#).repeat(2);
        write!(clips, r#"<clipPath id="c{next}">{shape}</clipPath>"#).unwrap();
        write!(rules, ".k{next} {{ clip-path: url(#c{next}) }}").unwrap();
    }
    format!(r#"<style>{rules}</style>{clips}<path class="k40" d="M0 0h9v9z"/>"#)
}

/// A path of many lines that is used often.
fn long() -> String {
    let path = format!(r#"<path id="long" d="M0 0{}"/>"#, "h1".repeat(10_000));
    path + &r##"<use xlink:href="#long"/>"##.repeat(1_000)
}

/// Groups within each other, and a rule for what a selector names.
fn selected(selector: &str, depth: usize) -> String {
    let (begin, end) = ("<g>".repeat(depth), "</g>".repeat(depth));
    let rule = format!("<style>{selector} {{ fill: red }}</style>");
    format!(r#"{rule}{begin}<path d="M0 0h9v9z"/>{end}"#)
}

#[test]
fn what_drawing_programs_write_is_read() {
    let mut rules = String::new();
    for rule in 0..300 {
        write!(
            rules,
            ".cls-{rule}, .st{rule} {{ fill: #1f1f1f; stroke: none }}"
        )
        .unwrap();
    }
    let paths = r#"<path class="cls-7" d="M0 0h9v9z"/>"#.repeat(500);
    let made = kept_svg(&format!(
        "<defs><style>{rules}</style></defs><g>{paths}</g>"
    ));
    assert!(made.contains("#1f1f1f"), "{made}");
    // A dashed line is no rare thing, and a path may be used again.
    kept_svg(
        r##"<path id="a" d="M0 9H60" stroke="#222" stroke-dasharray="2 1"/><use xlink:href="#a"/>"##,
    );
    // Within a few groups a selector may name what is around.
    kept_svg(&selected("g g path", 3));
}

#[test]
fn an_svg_of_an_endless_size_is_drawn_as_any() {
    let huge = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1e9 5e8"><rect width="9e8" height="5e8"/></svg>"#;
    Logo::new(huge.as_bytes()).unwrap();
    for (size, fault) in [
        (r#"viewBox="0 0 1e9 1""#, LogoFault::TooThin),
        (r#"viewBox="0 0 1 1e9""#, LogoFault::TooThin),
        (r#"width="0" height="0""#, LogoFault::Broken),
        (r#"width="1e39" height="1e39""#, LogoFault::Broken),
    ] {
        let document = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" {size}><rect width="100%" height="100%"/></svg>"#
        );
        assert_eq!(refused(document), fault, "{size}");
    }
}

#[test]
fn what_is_no_picture_of_either_kind_is_refused() {
    for file in [
        &b""[..],
        b"Crown & Co",
        b"\xff\xd8\xff\xe0\0\x10JFIF",
        b"GIF89a",
        b"<html><body/></html>",
        b"%PDF-1.7",
        b"\xff\xfe<\0s\0v\0g\0",
    ] {
        assert_eq!(refused(file), LogoFault::OtherFormat, "{file:?}");
    }
    assert_eq!(refused(b"\x1f\x8b\x08\0\0"), LogoFault::Packed);
    assert_eq!(refused(svg("<g>")), LogoFault::Broken);
    assert_eq!(
        refused(vec![b' '; MOST_LOGO_BYTES + 1]),
        LogoFault::TooLarge
    );
}

#[test]
fn a_png_keeps_its_pixels_and_nothing_else() {
    let mut file = png_with(40, 20, |encoder| {
        let text = |word: &str| word.to_owned();
        encoder
            .add_text_chunk(text("Author"), text("somebody@example.com"))
            .unwrap();
        encoder
            .add_itxt_chunk(text("XML:com.adobe.xmp"), text("example.com"))
            .unwrap();
    });
    file.extend_from_slice(b"<script>alert(1)</script>");
    let made = kept(&file);
    assert_eq!(chunks(&made), ["IHDR", "IDAT", "IEND"]);
    assert_eq!(made, kept(&made), "what is kept stays as it is");
}

#[test]
fn a_large_png_is_made_as_small_as_it_is_printed() {
    let made = kept(&png(2400, 600));
    let size = |at: usize| u32::from_be_bytes(made[at..at + 4].try_into().unwrap());
    assert_eq!((size(16), size(20)), (1200, 300));
}

#[test]
fn a_png_of_noise_is_made_smaller_until_it_can_be_kept() {
    let mut state = 1_u32;
    let mut noise = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    let pixels: Vec<u8> = (0..400 * 300 * 3).map(|_| noise()).collect();
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, 400, 300);
    encoder.set_color(ColorType::Rgb);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&pixels).unwrap();
    writer.finish().unwrap();
    assert!(kept(&file).len() <= 96 * 1024);
}

#[test]
fn a_png_that_is_none_is_refused() {
    let file = png(40, 20);
    assert_eq!(refused(&file[..file.len() / 2]), LogoFault::Broken);
    assert_eq!(refused(&file[..8]), LogoFault::Broken);
    let mut altered = file.clone();
    altered[50] ^= 1;
    assert_eq!(refused(&altered), LogoFault::Broken);
    // The header alone says so: there is no memory for its pixels.
    let mut huge = file;
    huge[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    let sum = crc(&huge[12..29]);
    huge[29..33].copy_from_slice(&sum.to_be_bytes());
    assert_eq!(refused(&huge), LogoFault::TooManyPixels);
    let moving = png_with(40, 20, |encoder| encoder.set_animated(1, 0).unwrap());
    assert_eq!(refused(&moving), LogoFault::Moving);
    assert_eq!(refused(png(900, 9)), LogoFault::TooThin);
}

/// The checksum of a chunk.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xedb8_8320 * (crc & 1))
        })
    })
}

#[test]
fn a_logo_that_paper_would_swallow_is_refused() {
    let bright = |fill: &str| {
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" fill="{fill}"/></svg>"#
        )
    };
    for fill in ["#fff", "#ffee55", "none"] {
        assert_eq!(refused(bright(fill)), LogoFault::TooLight, "{fill}");
    }
    Logo::new(bright("#c07000").as_bytes()).unwrap();
}

#[test]
fn what_was_kept_is_made_anew() {
    let logo = Logo::new(&png(40, 20)).unwrap();
    assert_eq!(Logo::anew(logo.as_str()), Ok(logo));
    let active = BASE64_STANDARD.encode(svg("<script>alert(1)</script>"));
    let anew = Logo::anew(&format!("data:image/svg+xml;base64,{active}")).unwrap();
    assert_ne!(anew.as_str(), format!("data:image/svg+xml;base64,{active}"));
    for (kept, fault) in [
        (
            format!("data:text/html;base64,{active}"),
            LogoFault::OtherFormat,
        ),
        (
            "https://example.com/logo.png".to_owned(),
            LogoFault::OtherFormat,
        ),
        ("data:image/png;base64,?".to_owned(), LogoFault::Broken),
    ] {
        assert_eq!(Logo::anew(&kept), Err(fault), "{kept}");
    }
}
