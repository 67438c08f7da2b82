//! The pixels of a display, read from the file that Xvfb keeps them in.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

/// One picture of the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// Pixels by rows, top to bottom; a pixel is 0x00RRGGBB.
    pub pixels: Vec<u32>,
    /// Pixels in a row.
    pub width: usize,
}

/// More colours than an empty window has, fewer than smoothed text of one size brings.
const COLOURS_OF_TEXT: usize = 40;

impl Screen {
    /// Reads a file in the X window dump format, as Xvfb writes it: 32-bit fields,
    /// most significant byte first, then the colour table, then the rows.
    #[must_use]
    pub fn read(file: &Path) -> Self {
        let bytes = fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let field = |index: usize| {
            let at = index * 4;
            let field: [u8; 4] = bytes[at..at + 4].try_into().expect("four bytes");
            u32::from_be_bytes(field) as usize
        };
        let (header, width, height) = (field(0), field(4), field(5));
        let (bits, row_length, colours) = (field(11), field(12), field(19));
        assert_eq!((bits, row_length), (32, width * 4), "the layout of a row");
        let is_little_endian = field(7) == 0;
        let start = header + colours * 12;
        let pixels = bytes[start..start + height * row_length]
            .chunks_exact(4)
            .map(|pixel| {
                let pixel: [u8; 4] = pixel.try_into().expect("four bytes");
                let value = if is_little_endian {
                    u32::from_le_bytes(pixel)
                } else {
                    u32::from_be_bytes(pixel)
                };
                value & 0x00FF_FFFF
            })
            .collect();
        Self { pixels, width }
    }

    /// Keeps the upper left part of it as a picture.
    ///
    /// # Panics
    /// When the file cannot be written.
    pub fn keep(&self, width: usize, height: usize, file: &Path) {
        let rows = self.pixels.chunks_exact(self.width).take(height);
        let part = rows.flat_map(|row| row.iter().take(width));
        let bytes: Vec<u8> = part
            .flat_map(|pixel| {
                let [_, red, green, blue] = pixel.to_be_bytes();
                [red, green, blue]
            })
            .collect();
        let size = |length: usize| u32::try_from(length).expect("the size of a screen");
        let width = size(width.min(self.width));
        let height = size(height.min(self.pixels.len() / self.width));
        let to = fs::File::create(file).expect("a file for the picture");
        let mut picture = png::Encoder::new(io::BufWriter::new(to), width, height);
        picture.set_color(png::ColorType::Rgb);
        let mut writer = picture.write_header().expect("the picture begins");
        writer.write_image_data(&bytes).expect("a written picture");
    }

    /// Whether there is text on the screen. An empty window has a few colours; smoothed
    /// text alone brings dozens.
    #[must_use]
    pub fn shows_text(&self) -> bool {
        let mut colours = BTreeSet::new();
        let mut last = None;
        for &pixel in &self.pixels {
            // Neighbours are mostly alike, and the set is asked while an app starts.
            if last.replace(pixel) != Some(pixel) {
                colours.insert(pixel);
            }
            if colours.len() > COLOURS_OF_TEXT {
                return true;
            }
        }
        false
    }
}
