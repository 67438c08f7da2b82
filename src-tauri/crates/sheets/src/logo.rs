//! The studio's logo: a picture that is made anew from a file, and never the file itself.
//!
//! A PNG is decoded and encoded again; an SVG is drawn up as a tree of shapes, which is written
//! out again. So nothing that a program would run, open or fetch comes with it.

mod raster;
mod svg;

use std::thread;

use base64::prelude::{BASE64_STANDARD, Engine};
use serde::{Deserialize, Serialize};
use vocabulary::vocabulary;

use self::raster::Raster;

/// The most bytes of a file that a logo is made from: 4 MiB.
pub const MOST_LOGO_BYTES: usize = 4 * 1024 * 1024;

/// The most bytes of a logo as it is kept. A picture with more is made smaller until it has not.
const MOST_KEPT: usize = 96 * 1024;

/// The longest of the two sides, measured in the other.
const MOST_STRETCHED: f32 = 40.0;

const PNG: &str = "data:image/png;base64,";
const SVG: &str = "data:image/svg+xml;base64,";

vocabulary! {
    /// Why a file does not become a logo.
    LogoFault {
        /// It has more bytes than [`MOST_LOGO_BYTES`].
        TooLarge = "too-large",
        /// It has more than 4096 pixels across or down.
        TooManyPixels = "too-many-pixels",
        /// It is neither PNG nor SVG.
        OtherFormat = "other-format",
        /// It is an SVG that was packed, as `.svgz` is.
        Packed = "packed",
        /// It cannot be read to its end.
        Broken = "broken",
        /// It moves.
        Moving = "moving",
        /// It has text, which would need the font it was written in.
        Text = "text",
        /// It has a photo or another picture inside, or names one elsewhere.
        Picture = "picture",
        /// It has filters, patterns, markers or masks of a kind that is not drawn here.
        Effects = "effects",
        /// It defines words of its own or repeats itself so often that drawing it would not end.
        TooComplex = "too-complex",
        /// One side is more than 40 times as long as the other.
        TooThin = "too-thin",
        /// Nothing of it, or almost nothing, stands out from white paper.
        TooLight = "too-light",
    }
}

/// A logo, as a `data:` address of a PNG or an SVG.
///
/// What was kept or brought by a file is trusted with nothing: it is made anew before it is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Logo(String);

/// A logo that can be drawn.
pub(crate) struct Drawing {
    /// Typst's name of the format.
    pub(crate) format: &'static str,
    /// The file.
    pub(crate) bytes: Vec<u8>,
    /// Its width, measured in its height.
    pub(crate) aspect: f32,
}

impl Logo {
    /// Makes a logo from the contents of a file.
    ///
    /// # Errors
    /// [`LogoFault`], which says what to do about it.
    pub fn new(file: &[u8]) -> Result<Self, LogoFault> {
        let Drawing { format, bytes, .. } = drawing(file)?;
        let begin = if format == "svg" { SVG } else { PNG };
        Ok(Self(format!("{begin}{}", BASE64_STANDARD.encode(bytes))))
    }

    /// Makes a logo anew from one that was kept or comes from an export.
    ///
    /// # Errors
    /// As [`new`](Self::new); [`LogoFault::OtherFormat`] for what no program of ours has kept.
    pub fn anew(kept: &str) -> Result<Self, LogoFault> {
        Self::new(&file_of(kept)?)
    }

    /// Takes a logo as it was kept. It is checked when it is drawn.
    #[must_use]
    pub const fn kept(kept: String) -> Self {
        Self(kept)
    }

    /// Returns the address, for a screen.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns what is drawn; none for what no program of ours has kept.
    pub(crate) fn drawing(&self) -> Option<Drawing> {
        drawing(&file_of(&self.0).ok()?).ok()
    }
}

impl From<Logo> for String {
    fn from(logo: Logo) -> Self {
        logo.0
    }
}

fn file_of(kept: &str) -> Result<Vec<u8>, LogoFault> {
    let base64 = kept.strip_prefix(PNG).or_else(|| kept.strip_prefix(SVG));
    let base64 = base64.ok_or(LogoFault::OtherFormat)?;
    // A third more than the bytes.
    if base64.len() / 4 * 3 > MOST_LOGO_BYTES {
        return Err(LogoFault::TooLarge);
    }
    BASE64_STANDARD
        .decode(base64)
        .map_err(|_| LogoFault::Broken)
}

/// The bytes of stack for reading shapes that lie deep within each other. The system gives memory
/// only for what is used of them.
const STACK: usize = 64 * 1024 * 1024;

/// The one way in: whatever is drawn, kept or shown comes out of here.
fn drawing(file: &[u8]) -> Result<Drawing, LogoFault> {
    if file.len() > MOST_LOGO_BYTES {
        return Err(LogoFault::TooLarge);
    }
    if file.starts_with(b"\x1f\x8b") {
        return Err(LogoFault::Packed);
    }
    if file.starts_with(b"\x89PNG\r\n\x1a\n") {
        return of_raster(Raster::read(file)?);
    }
    // Shapes may lie deep within each other.
    on_deep_stack(|| of_svg(file))
}

/// Reads a drawing on a thread with room for shapes within shapes. A file that makes the reader
/// panic is [`LogoFault::Broken`], so that it costs its studio the logo and not every sheet.
fn on_deep_stack<T: Send>(
    read: impl FnOnce() -> Result<T, LogoFault> + Send,
) -> Result<T, LogoFault> {
    thread::scope(|scope| {
        let reader = thread::Builder::new().stack_size(STACK);
        match reader.spawn_scoped(scope, read) {
            Ok(reading) => reading.join().unwrap_or(Err(LogoFault::Broken)),
            // There is no memory for another thread.
            Err(_) => Err(LogoFault::Broken),
        }
    })
}

fn of_svg(file: &[u8]) -> Result<Drawing, LogoFault> {
    let tree = svg::read(file)?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let aspect = fitting(width, height)?;
    let seen = svg::drawn(&tree, aspect).ok_or(LogoFault::Broken)?;
    if !seen.stands_out() {
        return Err(LogoFault::TooLight);
    }
    let text = svg::written(&tree)?;
    // What is smaller than its unit may be lost as its places are written out.
    if text.len() > MOST_KEPT || width.min(height) < 1.0 {
        return of_raster(seen);
    }
    Ok(Drawing {
        format: "svg",
        bytes: text.into_bytes(),
        aspect,
    })
}

fn of_raster(raster: Raster) -> Result<Drawing, LogoFault> {
    let (width, height) = raster.size();
    let aspect = fitting(width, height)?;
    let mut smaller = raster.for_print();
    if !smaller.stands_out() {
        return Err(LogoFault::TooLight);
    }
    let mut bytes = smaller.encoded()?;
    while bytes.len() > MOST_KEPT {
        smaller = smaller.reduced(0.8);
        bytes = smaller.encoded()?;
    }
    Ok(Drawing {
        format: "png",
        bytes,
        aspect,
    })
}

/// Returns the width measured in the height.
fn fitting(width: f32, height: f32) -> Result<f32, LogoFault> {
    let aspect = width / height;
    let is_fit = (1.0 / MOST_STRETCHED..=MOST_STRETCHED).contains(&aspect);
    if is_fit {
        Ok(aspect)
    } else {
        Err(LogoFault::TooThin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_that_panics_refuses_the_file() {
        let read = || -> Result<(), LogoFault> { panic!("a shape that nobody thought of") };
        assert_eq!(on_deep_stack(read), Err(LogoFault::Broken));
        // Nothing of it is left over for the next file.
        assert_eq!(on_deep_stack(|| Ok(7)), Ok(7));
        assert_eq!(
            on_deep_stack(|| Err::<(), _>(LogoFault::TooThin)),
            Err(LogoFault::TooThin)
        );
    }
}
