//! A text as a QR code, drawn as an SVG.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The largest version that is made: 97 modules a side. A finer one is not read off paper.
const LARGEST: u8 = 20;

/// The white margin that readers need, in modules.
const MARGIN: i32 = 4;

/// A code to be put on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The drawing, black on white, with its margin; a module is one unit long.
    pub svg: String,
    /// How many modules a side has, with the margin. A module of 1/50 inch is three dots of
    /// 150 to the inch, which the coarsest printer draws and any phone reads.
    pub modules: u32,
}

/// Returns a text as a code; `None` when it is too long for one that is read off paper, which
/// is 858 bytes of UTF-8.
///
/// A text that leaves room in its code is written with more redundancy, against a fold or a
/// stain: 15 % or more, or 7 % where only that fits.
#[must_use]
pub fn code(text: &str) -> Option<Code> {
    let segments = QrSegment::make_segments(text);
    let with = |redundancy| {
        let (least, most) = (Version::MIN, Version::new(LARGEST));
        QrCode::encode_segments_advanced(&segments, redundancy, least, most, None, true).ok()
    };
    let code = with(QrCodeEcc::Medium).or_else(|| with(QrCodeEcc::Low))?;
    let modules = code.size() + 2 * MARGIN;
    Some(Code {
        svg: drawing(&code, modules),
        modules: modules.unsigned_abs(),
    })
}

fn drawing(code: &QrCode, modules: i32) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let dark = (x..code.size()).take_while(|&x| code.get_module(x, y));
            let dark = i32::try_from(dark.count()).unwrap_or_default();
            if dark > 0 {
                // Writing to a string does not fail.
                let _ = write!(path, "M{} {}h{dark}v1h-{dark}z", x + MARGIN, y + MARGIN);
            }
            x += dark + 1;
        }
    }
    // Smooth at the edges: a module that is no whole number of dots stays where it is.
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {modules} {modules}\">\
         <path fill=\"#fff\" d=\"M0 0h{modules}v{modules}H0z\"/><path d=\"{path}\"/></svg>"
    )
}
