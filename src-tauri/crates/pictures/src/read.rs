//! Reading a picture that somebody chose, dropped or pasted.
//!
//! Its pixels are decoded within bounds and written anew as JPEG: so nothing of the file is kept
//! but them and their colour profile. Taking the marks of a camera out of the file instead would
//! keep every pixel, but also whatever lies where no program looks: a second picture, a place in
//! a maker's note, what comes after the end. Which side is up is applied to the pixels first.
//!
//! HEIC is refused: its decoders in Rust are a few weeks old, the one in C brings a codec under
//! the GPL, and phones give JPEG to whoever asks.

use std::io::Cursor;

use chrono::NaiveDate;
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits, RgbImage};

use crate::jpeg::{has_end, is_bare};

/// The most bytes of a file: more than any camera writes as JPEG.
pub const MOST_FILE_BYTES: usize = 40 * 1024 * 1024;
/// The most pixels: those of a camera of 50 megapixels.
const MOST_PIXELS: u64 = 52_000_000;
/// The most pixels across or down.
const MOST_SIDE: u32 = 12_000;
/// The fewest: less shows nothing of a head.
const LEAST_SIDE: u32 = 64;
/// The most memory that a decoder may ask for.
const MOST_MEMORY: u64 = 512 * 1024 * 1024;
/// The most pixels of a small picture across or down.
const SMALL: u32 = 320;
/// How close the kept picture is to the one that was read: nobody sees the difference.
const QUALITY: u8 = 90;
const SMALL_QUALITY: u8 = 78;
/// More than any camera's description of its colours has.
const MOST_PROFILE_BYTES: usize = 16 * 1024;

/// A picture, ready to be kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// The picture as JPEG, without anything beside its pixels and their colour profile.
    pub jpeg: Vec<u8>,
    /// A small one of it, at most 320 pixels across and down.
    pub thumbnail: Vec<u8>,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// How light it is on the whole, from 0 for black to 255 for white.
    pub light: u8,
    /// The day that it was taken on, where the camera says so.
    pub taken: Option<NaiveDate>,
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureFault {
    /// A HEIC or AVIF, as some phones write them.
    #[error("it is a HEIC")]
    Heic,
    /// Neither JPEG nor PNG.
    #[error("it is no picture that can be read")]
    Unknown,
    /// It has too many bytes.
    #[error("it has too many bytes")]
    TooLarge,
    /// It has too many pixels, or says so.
    #[error("it has too many pixels")]
    TooManyPixels,
    /// It has too few pixels to show anything.
    #[error("it has too few pixels")]
    TooFewPixels,
    /// It is cut short or damaged.
    #[error("it is broken")]
    Broken,
}

impl PictureFault {
    /// A short name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Heic => "heic",
            Self::Unknown => "unknown",
            Self::TooLarge => "too-large",
            Self::TooManyPixels => "too-many-pixels",
            Self::TooFewPixels => "too-few-pixels",
            Self::Broken => "broken",
        }
    }
}

/// Pixels with their colour profile.
pub(crate) struct Pixels {
    pub(crate) rgb: RgbImage,
    profile: Option<Vec<u8>>,
}

/// Reads a file.
///
/// # Errors
/// [`PictureFault`].
pub fn read(file: &[u8]) -> Result<Picture, PictureFault> {
    if file.len() > MOST_FILE_BYTES {
        return Err(PictureFault::TooLarge);
    }
    let (pixels, taken) = decode(file)?;
    let jpeg = pixels.encode(QUALITY)?;
    Ok(Picture {
        taken,
        ..pixels.picture(jpeg)?
    })
}

/// Reads a picture that was kept in another vault. One that [`read`] may have written stays as it
/// is; any other is read as a file that somebody chose, so that nothing beside its pixels comes
/// with it.
///
/// # Errors
/// [`PictureFault`].
pub fn read_kept(file: &[u8]) -> Result<Picture, PictureFault> {
    if !is_bare(file) {
        return read(file);
    }
    let (pixels, _) = decode(file)?;
    pixels.picture(file.to_vec())
}

/// Decodes a file within bounds, with the side up that the camera says.
pub(crate) fn decode(file: &[u8]) -> Result<(Pixels, Option<NaiveDate>), PictureFault> {
    let format = match image::guess_format(file) {
        Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png)) => format,
        _ if is_heic(file) => return Err(PictureFault::Heic),
        _ => return Err(PictureFault::Unknown),
    };
    let broken = |_| PictureFault::Broken;
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_SIDE);
    limits.max_image_height = Some(MOST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(file), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| match error {
        image::ImageError::Limits(_) => PictureFault::TooManyPixels,
        _ => PictureFault::Broken,
    })?;
    // What the header says, before there is memory for any pixel.
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || width.max(height) > MOST_SIDE {
        return Err(PictureFault::TooManyPixels);
    }
    // A decoder would fill what is missing with grey.
    if format == ImageFormat::Jpeg && !has_end(file) {
        return Err(PictureFault::Broken);
    }
    let profile = decoder.icc_profile().ok().flatten();
    let taken = decoder.exif_metadata().ok().flatten().and_then(day_of);
    let up = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut image = DynamicImage::from_decoder(decoder).map_err(broken)?;
    image.apply_orientation(up);
    let pixels = Pixels {
        rgb: opaque(image),
        profile: profile.filter(|profile| is_profile(profile)),
    };
    Ok((pixels, taken))
}

/// Whether a profile may stay: one of greys or of inks says nothing of the colours that they
/// have become.
fn is_profile(profile: &[u8]) -> bool {
    profile.len() <= MOST_PROFILE_BYTES && profile.get(16..20) == Some(b"RGB ")
}

/// The pixels, with white behind those that let something through.
fn opaque(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let rgba = image.into_rgba8();
    let mut rgb = RgbImage::new(rgba.width(), rgba.height());
    for (to, from) in rgb.pixels_mut().zip(rgba.pixels()) {
        let [red, green, blue, alpha] = from.0;
        to.0 = [red, green, blue].map(|part| over_white(part, alpha));
    }
    rgb
}

fn over_white(part: u8, alpha: u8) -> u8 {
    let (part, alpha) = (u32::from(part), u32::from(alpha));
    let sum = part * alpha + 255 * (255 - alpha);
    u8::try_from((sum + 127) / 255).unwrap_or(u8::MAX)
}

impl Pixels {
    /// What is kept of them, with the JPEG that they are kept as.
    fn picture(&self, jpeg: Vec<u8>) -> Result<Picture, PictureFault> {
        let (width, height) = self.rgb.dimensions();
        if width.min(height) < LEAST_SIDE {
            return Err(PictureFault::TooFewPixels);
        }
        let small = small(&self.rgb);
        Ok(Picture {
            jpeg,
            width,
            height,
            light: light_of(&small),
            thumbnail: self.like(small).encode(SMALL_QUALITY)?,
            taken: None,
        })
    }

    /// Other pixels in the same colours.
    fn like(&self, rgb: RgbImage) -> Self {
        Self {
            rgb,
            profile: self.profile.clone(),
        }
    }

    /// The pixels as JPEG, with nothing else but their profile.
    pub(crate) fn encode(&self, quality: u8) -> Result<Vec<u8>, PictureFault> {
        let mut jpeg = Vec::new();
        let mut encoder = JpegEncoder::new_with_quality(&mut jpeg, quality);
        if let Some(profile) = &self.profile {
            // It is the same picture without it, in colours a little off.
            let _ = encoder.set_icc_profile(profile.clone());
        }
        encoder
            .encode_image(&self.rgb)
            .map_err(|_| PictureFault::Broken)?;
        Ok(jpeg)
    }

    /// As pictures are kept.
    pub(crate) fn encode_whole(&self) -> Result<Vec<u8>, PictureFault> {
        self.encode(QUALITY)
    }
}

fn small(rgb: &RgbImage) -> RgbImage {
    let (width, height) = rgb.dimensions();
    let most = width.max(height);
    if most <= SMALL {
        return rgb.clone();
    }
    let scaled = |side: u32| (u64::from(side) * u64::from(SMALL) / u64::from(most)).max(1);
    let side = |side: u32| u32::try_from(scaled(side)).unwrap_or(SMALL);
    image::imageops::thumbnail(rgb, side(width), side(height))
}

/// The mean of the luma of all pixels, by ITU-R BT.601.
fn light_of(rgb: &RgbImage) -> u8 {
    let sum: u64 = rgb
        .pixels()
        .map(|pixel| {
            let [red, green, blue] = pixel.0.map(u64::from);
            (299 * red + 587 * green + 114 * blue) / 1000
        })
        .sum();
    let count = u64::from(rgb.width()) * u64::from(rgb.height());
    u8::try_from(sum / count.max(1)).unwrap_or(u8::MAX)
}

/// Whether a file is in the family of HEIC: a box `ftyp` with one of its brands.
fn is_heic(file: &[u8]) -> bool {
    let brands: [&[u8]; 8] = [
        b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif",
    ];
    file.get(4..8) == Some(b"ftyp") && file.get(8..12).is_some_and(|brand| brands.contains(&brand))
}

/// The day in what a camera says of a picture.
fn day_of(exif: Vec<u8>) -> Option<NaiveDate> {
    let exif = exif::Reader::new().read_raw(exif).ok()?;
    let tags = [
        exif::Tag::DateTimeOriginal,
        exif::Tag::DateTimeDigitized,
        exif::Tag::DateTime,
    ];
    tags.into_iter().find_map(|tag| {
        let field = exif.get_field(tag, exif::In::PRIMARY)?;
        let exif::Value::Ascii(lines) = &field.value else {
            return None;
        };
        let at = exif::DateTime::from_ascii(lines.first()?).ok()?;
        let day = NaiveDate::from_ymd_opt(at.year.into(), at.month.into(), at.day.into())?;
        // A clock that was never set.
        (at.year >= 1990).then_some(day)
    })
}
