//! Covering parts of a picture: their pixels are replaced, not blurred, so that nothing of what
//! was there can be had from it.

use image::Rgb;
use serde::Deserialize;

use crate::read::{PictureFault, decode};

/// A part of a picture, in ten-thousandths of its width and its height.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "describe", derive(ts_rs::TS))]
pub struct Area {
    /// From the left.
    pub x: u16,
    /// From the top.
    pub y: u16,
    /// Across.
    pub width: u16,
    /// Down.
    pub height: u16,
}

/// What covers: a grey that no skin has.
const COVER: Rgb<u8> = Rgb([96, 100, 106]);

/// Returns a JPEG with some of its areas covered.
///
/// # Errors
/// [`PictureFault`] when it cannot be read.
pub fn cover(jpeg: &[u8], areas: &[Area]) -> Result<Vec<u8>, PictureFault> {
    let (mut pixels, _) = decode(jpeg)?;
    let (width, height) = pixels.rgb.dimensions();
    for area in areas {
        // Outwards: a pixel that is partly in it is covered.
        let (left, right) = span(area.x, area.width, width);
        let (top, bottom) = span(area.y, area.height, height);
        for y in top..bottom {
            for x in left..right {
                pixels.rgb.put_pixel(x, y, COVER);
            }
        }
    }
    pixels.encode_whole()
}

/// From which pixel to before which one, of so many.
fn span(start: u16, length: u16, of: u32) -> (u32, u32) {
    let part = |value: u32| u64::from(value) * u64::from(of);
    let first = part(start.into()) / 10_000;
    let end = part(u32::from(start) + u32::from(length)).div_ceil(10_000);
    let within = |pixel: u64| u32::try_from(pixel).unwrap_or(of).min(of);
    (within(first), within(end))
}
