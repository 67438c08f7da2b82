//! Bytes of a file as text, in whichever encoding they were written.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Text, and whether its encoding had to be guessed.
pub(super) struct DecodedText {
    pub(super) text: String,
    pub(super) is_guessed: bool,
}

/// The encoding that the first bytes tell, and how many of them are its mark. UTF-16 is
/// told by its zero bytes too: not every program writes the mark.
pub(super) fn told(bytes: &[u8]) -> Option<(&'static Encoding, usize)> {
    let by_zeros = match bytes {
        [1..=0x7f, 0, 1..=0x7f, 0, ..] => Some((UTF_16LE, 0)),
        [0, 1..=0x7f, 0, 1..=0x7f, ..] => Some((UTF_16BE, 0)),
        _ => None,
    };
    Encoding::for_bom(bytes).or(by_zeros)
}

/// Reads UTF-16, UTF-8, and each line that is in neither as Windows-1252, which older
/// spreadsheets of Western Europe and the Americas write.
pub(super) fn read(mut bytes: Vec<u8>) -> DecodedText {
    if let Some((encoding, mark)) = told(&bytes) {
        bytes.drain(..mark);
        if encoding != UTF_8 {
            let (text, _) = encoding.decode_without_bom_handling(&bytes);
            return DecodedText {
                text: text.into_owned(),
                is_guessed: false,
            };
        }
    }
    match String::from_utf8(bytes) {
        Ok(text) => DecodedText {
            text,
            is_guessed: false,
        },
        Err(error) => DecodedText {
            text: error
                .as_bytes()
                .split_inclusive(|byte| matches!(byte, b'\n' | b'\r'))
                .map(|line| read_as(line, None).0)
                .collect(),
            is_guessed: true,
        },
    }
}

/// Reads what names its own encoding. Without a name that is known it is UTF-8, or else
/// guessed to be Windows-1252; the second value says which.
pub(super) fn read_as<'b>(bytes: &'b [u8], label: Option<&str>) -> (Cow<'b, str>, bool) {
    let named = label.and_then(|label| Encoding::for_label(label.as_bytes()));
    match named {
        Some(encoding) if encoding != UTF_8 => {
            (encoding.decode_without_bom_handling(bytes).0, false)
        }
        _ => match str::from_utf8(bytes) {
            Ok(text) => (Cow::Borrowed(text), false),
            Err(_) => (WINDOWS_1252.decode_without_bom_handling(bytes).0, true),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_16_is_known_without_its_mark() {
        let little: Vec<u8> = "Zoë".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "name".encode_utf16().flat_map(u16::to_be_bytes).collect();
        // The second letter of "Zoë" is ASCII, as those of every heading and "BEGIN" are.
        for (bytes, text) in [(little, "Zoë"), (big, "name")] {
            let read = read(bytes);
            assert_eq!((read.text.as_str(), read.is_guessed), (text, false));
        }
    }

    #[test]
    fn only_the_lines_that_are_not_utf_8_are_guessed() {
        let read = read(b"\xef\xbb\xbfname\nZo\xc3\xab\nDo\xeb\n".to_vec());
        assert_eq!(read.text, "name\nZoë\nDoë\n");
        assert!(read.is_guessed);
    }

    #[test]
    fn a_name_that_does_not_hold_is_a_guess() {
        assert_eq!(read_as(b"Do\xeb", Some("UTF-8")), ("Doë".into(), true));
        assert_eq!(read_as(b"Do\xeb", Some("x-own")), ("Doë".into(), true));
        assert_eq!(read_as(b"Do\xeb", Some("latin1")), ("Doë".into(), false));
    }
}
