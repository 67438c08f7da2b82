//! Pictures of pixels: read within bounds, made smaller, written again without anything beside
//! the pixels.

use std::io::Cursor;

use png::{BitDepth, ColorType, Compression, Decoder, Encoder, Filter, Limits, Transformations};
use resvg::tiny_skia::{ColorU8, Pixmap, PremultipliedColorU8};

use super::LogoFault;
use crate::colour::{SEEN_ON_WHITE, contrast_on_white};

/// The most pixels across or down.
const MOST_PIXELS: u32 = 4096;

/// The most pixels across and down that a printer of 600 dots per inch can show of a logo, which
/// is at most 50 mm wide and 14 mm high.
const PRINTED: (f32, f32) = (1200.0, 340.0);

/// Of so many pixels, one at least stands out from white paper.
const ONE_IN: usize = 200;

/// A picture of pixels, in sRGB.
pub(super) struct Raster(Pixmap);

impl Raster {
    pub(super) const fn new(pixels: Pixmap) -> Self {
        Self(pixels)
    }

    /// Reads a PNG. The bounds are checked before there is memory for its pixels.
    pub(super) fn read(file: &[u8]) -> Result<Self, LogoFault> {
        let broken = |_| LogoFault::Broken;
        // The largest picture has 64 MiB of pixels; 16 bits for each channel are twice as much.
        let limits = Limits { bytes: 160 << 20 };
        let mut decoder = Decoder::new_with_limits(Cursor::new(file), limits);
        decoder.set_ignore_text_chunk(true);
        decoder.set_ignore_iccp_chunk(true);
        decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
        let header = decoder.read_header_info().map_err(broken)?;
        if header.width.max(header.height) > MOST_PIXELS {
            return Err(LogoFault::TooManyPixels);
        }
        let mut reader = decoder.read_info().map_err(broken)?;
        if reader.info().animation_control.is_some() {
            return Err(LogoFault::Moving);
        }
        let mut bytes = vec![0; reader.output_buffer_size().ok_or(LogoFault::Broken)?];
        let frame = reader.next_frame(&mut bytes).map_err(broken)?;
        reader.finish().map_err(broken)?;
        bytes.truncate(frame.buffer_size());
        let mut pixels = Pixmap::new(frame.width, frame.height).ok_or(LogoFault::Broken)?;
        let channels = frame.color_type.samples();
        for (pixel, from) in pixels.pixels_mut().iter_mut().zip(bytes.chunks(channels)) {
            *pixel = colour(from).ok_or(LogoFault::Broken)?.premultiply();
        }
        Ok(Self(pixels))
    }

    /// Returns width and height in pixels.
    #[expect(clippy::cast_precision_loss, reason = "there are few pixels")]
    pub(super) fn size(&self) -> (f32, f32) {
        (self.0.width() as f32, self.0.height() as f32)
    }

    /// Returns true if something of it can be seen on white paper, printed in black too.
    pub(super) fn stands_out(&self) -> bool {
        let pixels = self.0.pixels();
        let seen = pixels.iter().filter(|pixel| {
            let white = 255 - pixel.alpha();
            let on_white = [pixel.red(), pixel.green(), pixel.blue()].map(|one| one + white);
            contrast_on_white(on_white) >= f32::from(SEEN_ON_WHITE)
        });
        seen.count() * ONE_IN >= pixels.len()
    }

    /// Returns it with as many pixels as a printer shows.
    pub(super) fn for_print(self) -> Self {
        let (width, height) = self.size();
        let factor = (PRINTED.0 / width).min(PRINTED.1 / height);
        if factor < 1.0 {
            self.reduced(factor)
        } else {
            self
        }
    }

    /// Returns it smaller by `factor`, which is below 1: each pixel is the mean of those that it
    /// stands for.
    pub(super) fn reduced(&self, factor: f32) -> Self {
        let shorter = |side: u32| {
            let (from, side) = (f64::from(side), f64::from(factor) * f64::from(side));
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "between 1 and the longer side"
            )]
            let side = side.round().clamp(1.0, from) as u32;
            side
        };
        let (width, height) = (shorter(self.0.width()), shorter(self.0.height()));
        let Some(mut smaller) = Pixmap::new(width, height) else {
            return Self(self.0.clone());
        };
        let places = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        for (pixel, (x, y)) in smaller.pixels_mut().iter_mut().zip(places) {
            *pixel = self.mean(
                stretch(x, width, self.0.width()),
                stretch(y, height, self.0.height()),
            );
        }
        Self(smaller)
    }

    /// The mean of the pixels in these columns and rows.
    fn mean(&self, columns: (u32, u32), rows: (u32, u32)) -> PremultipliedColorU8 {
        let mut sum = [0_u32; 4];
        let mut count = 0;
        for y in rows.0..rows.1 {
            for x in columns.0..columns.1 {
                let Some(pixel) = self.0.pixel(x, y) else {
                    continue;
                };
                let channels = [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()];
                for (sum, channel) in sum.iter_mut().zip(channels) {
                    *sum += u32::from(channel);
                }
                count += 1;
            }
        }
        let [red, green, blue, alpha] =
            sum.map(|sum| u8::try_from((sum + count / 2) / count.max(1)).unwrap_or(u8::MAX));
        PremultipliedColorU8::from_rgba(red, green, blue, alpha)
            .unwrap_or(PremultipliedColorU8::TRANSPARENT)
    }

    /// Returns it as a PNG, which holds pixels and nothing else.
    pub(super) fn encoded(&self) -> Result<Vec<u8>, LogoFault> {
        let pixels = self.0.pixels().iter();
        let pixels: Vec<ColorU8> = pixels.map(PremultipliedColorU8::demultiply).collect();
        let is_opaque = pixels.iter().all(|one| one.alpha() == u8::MAX);
        let is_grey = |one: &ColorU8| one.red() == one.green() && one.green() == one.blue();
        let colour = match (pixels.iter().all(is_grey), is_opaque) {
            (true, true) => ColorType::Grayscale,
            (true, false) => ColorType::GrayscaleAlpha,
            (false, true) => ColorType::Rgb,
            (false, false) => ColorType::Rgba,
        };
        let channels = |one: &ColorU8| match colour {
            ColorType::Grayscale => vec![one.red()],
            ColorType::GrayscaleAlpha => vec![one.red(), one.alpha()],
            ColorType::Rgb => vec![one.red(), one.green(), one.blue()],
            _ => vec![one.red(), one.green(), one.blue(), one.alpha()],
        };
        let bytes: Vec<u8> = pixels.iter().flat_map(channels).collect();
        let broken = |_| LogoFault::Broken;
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, self.0.width(), self.0.height());
        encoder.set_color(colour);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_compression(Compression::Balanced);
        encoder.set_filter(Filter::Adaptive);
        let mut writer = encoder.write_header().map_err(broken)?;
        writer.write_image_data(&bytes).map_err(broken)?;
        writer.finish().map_err(broken)?;
        Ok(file)
    }
}

/// The pixels of a longer side that one at `place` of a shorter side stands for.
fn stretch(place: u32, shorter: u32, longer: u32) -> (u32, u32) {
    let begin = place * longer / shorter;
    let end = ((place + 1) * longer).div_ceil(shorter);
    (begin, end.min(longer))
}

/// The colour of a pixel with one to four channels.
const fn colour(channels: &[u8]) -> Option<ColorU8> {
    match *channels {
        [grey] => Some(ColorU8::from_rgba(grey, grey, grey, u8::MAX)),
        [grey, alpha] => Some(ColorU8::from_rgba(grey, grey, grey, alpha)),
        [red, green, blue] => Some(ColorU8::from_rgba(red, green, blue, u8::MAX)),
        [red, green, blue, alpha] => Some(ColorU8::from_rgba(red, green, blue, alpha)),
        _ => None,
    }
}
