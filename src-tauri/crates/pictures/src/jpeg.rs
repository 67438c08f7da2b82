//! What a JPEG consists of, without a look at its pixels.

/// Whether a JPEG goes on to its end. What comes after that is of no interest.
pub(crate) fn has_end(file: &[u8]) -> bool {
    end_of(file, |_, _| true).is_some()
}

/// Whether a JPEG has nothing but what this crate writes: its pixels, how they are to be read,
/// and their colour profile.
pub(crate) fn is_bare(file: &[u8]) -> bool {
    let is_ours = |marker, segment: &[u8]| match marker {
        0xe0 => segment.starts_with(b"JFIF\0") && segment.len() == 14,
        0xe2 => segment.starts_with(b"ICC_PROFILE\0"),
        // Tables, the frame, and the scan.
        0xc0 | 0xc4 | 0xda | 0xdb => true,
        _ => false,
    };
    file.starts_with(&[0xff, 0xd8]) && end_of(file, is_ours) == Some(file.len())
}

/// Where a JPEG ends; none where it does not, or has a segment that is not allowed.
fn end_of(file: &[u8], allows: impl Fn(u8, &[u8]) -> bool) -> Option<usize> {
    let mut place = 2;
    let mut is_in_pixels = false;
    loop {
        let &[first, marker] = file.get(place..place + 2)?.first_chunk()?;
        match (first, marker) {
            (0xff, 0xd9) => return Some(place + 2),
            // Stuffed, a restart, or a filling byte.
            (0xff, 0x00 | 0xd0..=0xd7) if is_in_pixels => place += 2,
            (0xff, 0xff) => place += 1,
            (0xff, _) => {
                let length = file.get(place + 2..place + 4)?.first_chunk()?;
                let end = place + 2 + usize::from(u16::from_be_bytes(*length));
                if !allows(marker, file.get(place + 4..end)?) {
                    return None;
                }
                is_in_pixels = marker == 0xda;
                place = end;
            }
            _ if is_in_pixels => place += 1,
            _ => return None,
        }
    }
}
