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
    let (pixels, taken) = decode(file)?;
    let (width, height) = pixels.rgb.dimensions();
    if width.min(height) < LEAST_SIDE {
        return Err(PictureFault::TooFewPixels);
    }
    let small = small(&pixels.rgb);
    Ok(Picture {
        jpeg: pixels.encode(QUALITY)?,
        thumbnail: pixels.like(&small).encode(SMALL_QUALITY)?,
        width,
        height,
        light: light_of(&small),
        taken,
    })
}

/// A small picture of a JPEG that was kept elsewhere and is to be kept here as it is; none
/// when it is not one that [`read`] could have written.
#[must_use]
pub fn thumbnail_of(jpeg: &[u8]) -> Option<Vec<u8>> {
    if image::guess_format(jpeg).ok()? != ImageFormat::Jpeg || jpeg.len() > MOST_FILE_BYTES {
        return None;
    }
    let (pixels, _) = decode(jpeg).ok()?;
    let small = small(&pixels.rgb);
    pixels.like(&small).encode(SMALL_QUALITY).ok()
}

/// Decodes a file within bounds, with the side up that the camera says.
pub(crate) fn decode(file: &[u8]) -> Result<(Pixels, Option<NaiveDate>), PictureFault> {
    if file.len() > MOST_FILE_BYTES {
        return Err(PictureFault::TooLarge);
    }
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
    let profile = profile.filter(|profile| profile.len() <= MOST_PROFILE_BYTES);
    let taken = decoder.exif_metadata().ok().flatten().and_then(day_of);
    let up = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut image = DynamicImage::from_decoder(decoder).map_err(broken)?;
    image.apply_orientation(up);
    let is_rgb = image.color().has_color();
    let pixels = Pixels {
        rgb: image.into_rgb8(),
        // A profile of greys says nothing of the colours that they become.
        profile: profile.filter(|_| is_rgb),
    };
    Ok((pixels, taken))
}

impl Pixels {
    /// Other pixels in the same colours.
    fn like(&self, rgb: &RgbImage) -> Self {
        Self {
            rgb: rgb.clone(),
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

/// Whether a JPEG goes on to its end. What comes after that is of no interest.
fn has_end(file: &[u8]) -> bool {
    let mut place = 2;
    let mut is_in_pixels = false;
    while let Some(&[first, marker]) = file.get(place..place + 2).and_then(|two| two.first_chunk())
    {
        match (first, marker) {
            (0xff, 0xd9) => return true,
            // Stuffed, a restart, or a filling byte.
            (0xff, 0x00 | 0xd0..=0xd7) if is_in_pixels => place += 2,
            (0xff, 0xff) => place += 1,
            (0xff, _) => {
                let Some(&[high, low]) = file
                    .get(place + 2..place + 4)
                    .and_then(|two| two.first_chunk())
                else {
                    return false;
                };
                is_in_pixels = marker == 0xda;
                place += 2 + usize::from(u16::from_be_bytes([high, low]));
            }
            _ if is_in_pixels => place += 1,
            _ => return false,
        }
    }
    false
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
