//! The pixels of a display, read from the file in which Xvfb keeps them.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

/// A picture of the whole screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// The pixels by rows, from top to bottom, each as `0x00RRGGBB`.
    pub pixels: Vec<u32>,
    /// The number of pixels in a row.
    pub width: usize,
}

/// A number of colours between that of an empty window and that of antialiased text in
/// one size.
const COLOURS_OF_TEXT: usize = 40;

impl Screen {
    /// Reads a file in the X window dump format, as Xvfb writes it.
    ///
    /// The file has 32-bit big-endian header fields, then the colour table, then the rows.
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

    /// Saves the upper left part of the screen as a PNG of this width and height in pixels.
    ///
    /// # Panics
    /// If the file cannot be written.
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

    /// Returns true if there is text on the screen.
    ///
    /// An empty window has a few colours; antialiased text alone has dozens.
    #[must_use]
    pub fn shows_text(&self) -> bool {
        let mut colours = BTreeSet::new();
        let mut last = None;
        for &pixel in &self.pixels {
            // Neighbours are mostly equal. Skipping them keeps this fast, as it runs while the app
            // starts.
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
