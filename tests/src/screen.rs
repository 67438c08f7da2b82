//! The pixels of a display, read from the file that Xvfb keeps them in.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// One picture of the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// Rows of pixels, top to bottom; a pixel is 0x00RRGGBB.
    pub rows: Vec<Vec<u32>>,
}

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
        assert_eq!(bits, 32, "bits of a pixel");
        let is_little_endian = field(7) == 0;
        let start = header + colours * 12;
        let rows = (0..height)
            .map(|row| {
                let at = start + row * row_length;
                bytes[at..at + width * 4]
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
                    .collect()
            })
            .collect();
        Self { rows }
    }

    /// How many different colours there are. An empty window has a few; smoothed
    /// text alone has dozens.
    #[must_use]
    pub fn colours(&self) -> usize {
        self.rows.iter().flatten().collect::<BTreeSet<_>>().len()
    }
}
